site = ClefPublique
    .address = clef-publique.example

## At the top of every page

top-home = Choose an account
top-what = What is it?

## Choosing an account

page-home = Choose an account
home-welcome = Choose an account you already have
home-how = It will open Guichet Déclic.
home-health = SantéLilas
home-tax = Taxes
home-pension = Pension office
home-back = Back to Guichet Déclic
page-no-account = Another account
no-account-welcome = Camille has another account
no-account-note = Camille has a SantéLilas account. Choose that one.
no-account-back = Choose another account

## Entering with this account

page-health-sign-in = SantéLilas account
health-sign-in-welcome = Enter with your SantéLilas account
health-sign-in-health-login = SantéLilas user number
health-sign-in-health-password = SantéLilas password
health-sign-in-go = Confirm
health-sign-in-back = Choose another account
page-tax-sign-in = Tax account
tax-sign-in-welcome = Enter with your tax account
tax-sign-in-tax-login = Tax number
tax-sign-in-tax-password = Tax password
tax-sign-in-go = Confirm
tax-sign-in-back = Choose another account

## Continuing

page-consent = Continue to Guichet Déclic
consent-welcome = You are about to continue to
consent-service = Guichet Déclic
consent-gives = ClefPublique gives this service your name and date of birth.
consent-go = Continue to Guichet Déclic
consent-refuse = Refuse and go back

## What is it?

page-what-is = What is ClefPublique?
what-is-welcome = What is ClefPublique?
what-is-one = An account you already have opens several services.
what-is-secret = Keep your password to yourself.
what-is-practice = ClefPublique is for practice. The real button is called FranceConnect.
what-is-back = Choose an account
