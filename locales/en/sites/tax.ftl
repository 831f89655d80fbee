# Impôts de Saint-Déclic, a tax office that does not exist.
site = Impôts de Saint-Déclic
    .address = impots-saint-declic.example

## At the top of each page

top-home = Home
top-desk = Guichet Déclic
top-sign-in = Sign in
top-who = Camille Martin
top-sign-out = Sign out

## Home

page-home = Impôts de Saint-Déclic
home-welcome = Your taxes in Saint-Déclic
home-what = Declare your income, once a year.
home-space = My space
home-phone = By telephone: 01 99 00 30 12
home-never = The tax office never asks for your card by email.
home-invented = This site is made up, for practice.

## Signing in

page-sign-in = Sign in
sign-in-heading = Sign in
sign-in-login = Tax number
    .hint = 13 figures. It is on your tax notice.
sign-in-password = Password
sign-in-go = Sign in
sign-in-forgot = I forgot my password

page-locked = Account paused
locked-heading = Your account is having a rest
locked-kindly = That is expected. It happens to everyone.
locked-outside = In real life, wait a little. Here, try at once.
locked-again = Try again
locked-forgot = I forgot my password

page-forgot = Forgotten password
forgot-heading = Have you forgotten your password?
forgot-kindly = It happens to everyone. Call the tax office:
forgot-phone = 01 99 00 30 12
forgot-helper = A tax officer never asks for your password.
forgot-back = Back to signing in

## My space

page-space = My space
space-hello = Hello Camille Martin
space-waiting = Your tax return is waiting for you.
space-begin = Fill in my tax return
space-received = Your tax return has arrived.
space-receipt = See my receipt
space-notice = My tax notice

## The return

page-address = Tax return, page 1
address-heading = Your address
address-known = 12 rue des Lilas, 99000 Saint-Déclic
address-same-address = Do you still live there?
address-same-address-yes = Yes
address-same-address-no = No
address-new-street = New address
    .hint = Only if your address has changed.
address-next = Continue
address-back = Back to my space

page-household = Tax return, page 2
household-heading = Your household
household-situation = How do you live?
household-situation-alone = I live without a partner
household-situation-couple = I live with a partner
household-partner = Name of your partner
    .hint = Only if you live with a partner.
household-children = Children in your home
household-children-none = No child
household-children-one = 1 child
household-children-two = 2 children
household-children-more = 3 children or more
household-next = Continue
household-back = Page before

page-earnings = Tax return, page 3
earnings-heading = Your income
earnings-income = Pensions for the year
    .hint = In euros, without the cents.
earnings-gifts = Gifts for the year
    .hint = A gift to a charity. Write 0 if you gave nothing.
earnings-next = Continue
earnings-back = Page before

page-review = Your answers
review-heading = Read your answers again
review-calm = You can still change everything.
review-next = Continue

page-sign = Sign
sign-heading = Sign your tax return
sign-law = To sign, tick the box.
sign-certify = Your signature
sign-certify-honest = I certify that my answers are exact.
sign-send = Send my tax return
sign-back = Page before

page-receipt = Receipt
receipt-heading = Your tax return is sent
receipt-number = Tax return number 52 14 20
receipt-keep = Write this number down, or print this page.
receipt-mend = You can change it for 1 month.
receipt-print = Print
receipt-back = Back to my space

page-notice = Tax notice
notice-heading = Your tax notice
notice-what = This paper shows your income. Keep it.
notice-who = For Camille Martin
notice-download = Download
notice-show = See the paper
notice-back = Back to my space
