site = Guichet Déclic
    .address = guichet-declic.example

## At the top of every page

top-home = Home
top-sign-up = Create my account
top-sign-in = Sign in
top-space = My account
top-who = Camille Martin
top-sign-out = Sign out

## Home

page-home = Home
home-welcome = Your procedures, step by step
home-practice = Guichet Déclic is a practice website. Nothing leaves it.
home-heating = Help with heating
home-proof = Send a proof
home-directory = All procedures
home-help = Do you need help?

## Creating an account

page-sign-up = Create my account
sign-up-welcome = Create my account
sign-up-star = The star shows a field you must fill in.
sign-up-number = User number
    .hint = 6 digits
sign-up-birth = Date of birth
    .hint = The day, the month, then the year
sign-up-mail = Email address
sign-up-own-password = Password
    .hint = 12 characters or more: letters and numbers
sign-up-go = Confirm
page-sign-up-sent = Open your mailbox
sign-up-sent-welcome = Open your mailbox
sign-up-sent-note = We are sending you an email to check your address.
sign-up-sent-then = In this email, click on Confirm my address.
page-confirmed = Your account is open
confirmed-welcome = Your account is open
confirmed-number = Your user number is 24 68 10. Write it in your notebook.
confirmed-go = Go to my account

## Signing in

page-sign-in = Sign in
sign-in-welcome = Sign in
sign-in-login = User name
    .hint = Your user number
sign-in-password = Password
sign-in-go = Confirm
sign-in-tip = Password refused? Check the capitals and the dashes.
sign-in-forgot = Forgotten password?
sign-in-key = Sign in with ClefPublique
page-locked = A short break
locked-welcome = A short break
locked-why = The website has refused 3 passwords. It protects your account.
locked-real = This happens to everyone. In real life, wait 15 minutes. Here, try again at once.
locked-again = Try again
locked-forgot = Forgotten password?

## Forgotten password

page-forgot = Forgotten password
forgot-welcome = Forgotten password?
forgot-how = Give your email address. You will receive a link.
forgot-known-mail = Email address
forgot-go = Send
forgot-back = Back to the Sign in page
page-forgot-sent = Open your mailbox
forgot-sent-welcome = Open your mailbox
forgot-sent-note = An email is on its way. Its link changes the password.
forgot-sent-again = Send another email
page-new-password = New password
new-password-welcome = Choose a new password
new-password-fresh = New password
    .hint = 12 characters or more: letters and numbers
new-password-again = The same one, a second time
new-password-go = Confirm
page-password-changed = Password changed
password-changed-welcome = Your password is changed
password-changed-note = Write it in your notebook, at home.
password-changed-go = Sign in

## The extra code

page-sign-in-code = Sign in with a code
sign-in-code-welcome = Sign in with a code
sign-in-code-why = A code protects your account, besides the password.
sign-in-code-code-login = User name
sign-in-code-code-password = Password
sign-in-code-go = Confirm
sign-in-code-forgot = Forgotten password?
page-code-send = Receive a code
code-send-welcome = Receive a code
code-send-why = Is it really you? A code will check.
code-send-by-mail = Send the code by email
code-send-by-sms = Send the code by SMS
page-code = Type the code
code-welcome = Type the code you received
code-code = Code
    .hint = 6 digits
code-go = Confirm
code-never = Give this code to nobody.
code-again = Receive another code
sms-code = { $variant ->
        [2] Guichet Déclic: your code is 59 16 04. Give it to nobody.
       *[1] Guichet Déclic: your code is 48 27 31. Give it to nobody.
    }

## Camille’s account

page-space = My account
space-welcome = Hello Camille Martin
space-heating-filed = We have received your request for help with heating.
space-proof-missing = A proof of address is missing from your file.
space-proof-filed = We have received your proof of address.
space-heating = Help with heating
space-proof = Send a proof
space-directory = All procedures
page-directory = All procedures
directory-welcome = All procedures
directory-how = Choose a service.
directory-family = Family and housing
directory-tax = Taxes
directory-identity = Identity card
directory-health = Health
directory-visits = Appointments
directory-hall = Town hall

## Help with heating

page-heating = Help with heating
heating-welcome = Request for help with heating
heating-what = This help pays for part of your heating.
heating-need = Have your address and telephone number ready. Allow 5 minutes.
heating-start = Start
page-heating-home = My request
heating-home-welcome = Your home
heating-home-household = You live
heating-home-household-alone = Alone
heating-home-household-couple = As a couple
heating-home-street = Street
heating-home-postcode = Postcode
heating-home-town = Town
heating-home-energy = Heating
heating-home-energy-gas = Gas
heating-home-energy-wood = Wood
heating-home-energy-power = Electricity
heating-home-phone = Telephone
heating-home-next = Next
heating-home-back = Back
page-heating-review = The summary of my request
heating-review-welcome = The summary of your request
heating-review-read = Read your answers before you send.
heating-review-send = Send my request
heating-review-back = Back
page-heating-sent = Request sent
heating-sent-welcome = Your request is sent
heating-sent-keep = Here is your file number. Write it down.
heating-sent-number = File 3 15 27
heating-sent-space = Back to my account

## The proof

page-proof = Send a proof
proof-welcome = Send a proof
proof-missing = A proof of address is missing.
proof-how = How do I scan a paper?
proof-file = Add a file
    .hint = A bill in your name, with your address
proof-send = Send
proof-back = Back to my account
page-proof-scan = Scan a paper
proof-scan-welcome = Scan a paper
proof-scan-scanner = Put the paper in the scanner. The picture comes to the computer.
proof-scan-phone = Or take a photo of the paper with the phone.
proof-scan-help = An adviser can help you. It is free.
proof-scan-back = Back to the proof
page-proof-sent = Proof received
proof-sent-welcome = We have received your proof
proof-sent-keep = Here is your file number. Write it down.
proof-sent-number = File 4 08 61
proof-sent-space = Back to my account

## Help

page-help = Help
help-welcome = Do you need help?
help-phone = Call 01 99 00 12 34, from Monday to Friday.
help-free = The call and the help are free.
help-forgotten = Forgotten password?
help-code = Sign in with a code
help-key = What is ClefPublique?
