# SantéLilas, a health insurer that does not exist. Its telephone number is one that Arcep keeps for fiction.
site = SantéLilas
    .address = santelilas.example

## At the top of each page

top-home = Home
top-sign-in = Sign in
top-who = Camille Martin
top-sign-out = Sign out

## Home

page-home = SantéLilas
home-welcome = Your health insurance
home-what = SantéLilas pays back your health care.
home-find = Your papers and refunds are in your space.
home-space = My space
home-phone = By telephone: 01 99 00 12 34
home-invented = This site is made up, for practice.
home-desk = Guichet Déclic

## Signing in

page-sign-in = Sign in
sign-in-heading = Sign in
sign-in-login = User number
    .hint = It is on your SantéLilas card.
sign-in-password = Password
sign-in-go = Sign in
sign-in-forgot = I forgot my password

## After 3 tries

page-locked = Account paused
locked-heading = Your account is having a rest
locked-kindly = That is expected. It happens to everyone.
locked-outside = In real life, wait a little. Here, try at once.
locked-again = Try again
locked-forgot = I forgot my password

## Forgotten password

page-forgot = Forgotten password
forgot-heading = Have you forgotten your password?
forgot-kindly = It happens to everyone.
forgot-call = Call a SantéLilas adviser:
forgot-phone = 01 99 00 12 34
forgot-papers = Have your SantéLilas card ready.
forgot-helper = An adviser never asks for your password.
forgot-back = Back to signing in

## My space

page-space = My space
space-hello = Hello Camille Martin
space-documents = My documents
space-refunds = My refunds
space-messages = My messages
space-profile = My profile
space-news = Your certificate of health cover is ready.

page-documents = My documents
documents-heading = My documents
documents-certificate = Certificate of health cover
documents-refunds = List of refunds
documents-profile = SantéLilas card
documents-back = Back to my space

page-certificate = Certificate of health cover
certificate-heading = Certificate of health cover
certificate-what = This paper shows that your health care is covered.
certificate-who = For Camille Martin
certificate-download = Download
certificate-show = See the paper
certificate-back = Back to my documents

page-refunds = My refunds
refunds-heading = My refunds
refunds-doctor = 3 March, Doctor Rossi: 18 euros
refunds-pharmacy = 5 March, pharmacy: 7 euros
refunds-glasses = 9 March, glasses: 60 euros
refunds-when = The money reaches your account in 1 week.
refunds-back = Back to my space

page-messages = My messages
messages-heading = My messages
messages-certificate = 2 March: your certificate of health cover is ready.
messages-refund = 10 March: a refund of 60 euros is on its way.
messages-never = SantéLilas never asks for your code by email.
messages-back = Back to my space

page-profile = My profile
profile-heading = My profile
profile-name = Name: Camille Martin
profile-number = Insured person’s number: 8 52 03 99 123 456 78
profile-address = Address: 12 rue des Lilas, 99000 Saint-Déclic
profile-phone = Telephone: 06 39 98 12 34
profile-differs = Has something changed? Call 01 99 00 12 34.
profile-back = Back to my space
