# Caisse des Familles de Saint-Déclic, a family allowance service that does not exist.
site = Caisse des Familles
    .address = caisse-familles.example

## At the top of each page

top-home = Home
top-desk = Guichet Déclic
top-sign-in = Sign in
top-who = Camille Martin
top-sign-out = Sign out

## Home

page-home = Caisse des Familles
home-welcome = Caisse des Familles, the family service of Saint-Déclic
home-what = An allowance can pay part of your rent.
home-try = Try it out
home-space = My space
home-phone = By telephone: 01 99 00 46 80
home-invented = This site is made up, for practice.

## Signing in

page-sign-in = Sign in
sign-in-heading = Sign in
sign-in-login = Family service number
    .hint = It is at the top of your letters.
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
forgot-kindly = It happens to everyone. Call the family service:
forgot-phone = 01 99 00 46 80
forgot-helper = An adviser never asks for your password.
forgot-back = Back to signing in

## Trying it out

page-simulation = A trial
simulation-heading = Can I have an allowance?
simulation-trial = This is only a trial. Nothing is sent.
simulation-trial-rent = Rent for the month
    .hint = In euros, without the cents.
simulation-trial-income = Income for the year
    .hint = In euros, without the cents.
simulation-trial-people = How many people live in your home?
simulation-trial-people-one = 1 person
simulation-trial-people-two = 2 people
simulation-trial-people-three = 3 people
simulation-trial-people-more = 4 people or more
simulation-go = See the result

page-estimate = The result
estimate-heading = The result of your trial
estimate-perhaps = You may have a right to an allowance.
estimate-trial = This is only a trial.
estimate-next = To know for sure, make a request.
estimate-space = Make my request
estimate-again = Try again

## My space

page-space = My space
space-hello = Hello Camille Martin
space-none = You have no request yet.
space-begin = Ask for a housing allowance
space-received = Your request has arrived.
space-receipt = See my receipt
space-payments = My payments

page-payments = My payments
payments-heading = My payments
payments-none = There is no payment yet.
payments-when = The family service pays on the 5th of each month.
payments-back = Back to my space

## The request

page-household = Request, page 1
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
household-back = Back to my space

page-housing = Request, page 2
housing-heading = Your home
housing-rent = Rent for the month
    .hint = In euros, without the cents.
housing-charges = Charges within this rent
    .hint = Water, cleaning, lift. You can leave this empty.
housing-street = Number and street
housing-postcode = Postcode
    .hint = 5 figures.
housing-next = Continue
housing-back = Page before

page-resources = Request, page 3
resources-heading = You and your income
resources-insured = Insured person’s number
    .hint = 15 figures. Spaces do not count.
resources-income = Income for the year
    .hint = In euros, without the cents.
resources-next = Continue
resources-back = Page before

page-review = Your answers
review-heading = Read your answers again
review-calm = You can still change everything.
review-send = Send my request

page-receipt = Receipt
receipt-heading = Your request is sent
receipt-number = Request number 26 04 17
receipt-keep = Write this number down, or print this page.
receipt-then = The family service answers within 2 weeks.
receipt-print = Print
receipt-back = Back to my space
