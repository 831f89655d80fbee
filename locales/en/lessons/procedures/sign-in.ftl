title = Sign in and sign out
goal = I can sign in to my account and sign out.
alone = Enter Camille’s account. Then leave this account.
    .soft = The user name and the password are on the card.

## The steps

open = Click on Sign in.
    .soft = The button is at the top of the page.
login = Type the user name from the card.
    .soft = It is the user number. It has 6 digits.
refused = Sometimes the website refuses the password.
    .soft = This happens to everyone. Often it is a capital letter.
password = Type the password from the card.
    .soft = Copy it one character at a time. The dashes count.
eye = Click on the eye to check.
    .soft = The eye is to the right of the field.
go = Click on Confirm.
    .soft = The button is below the password.
name = Your name is at the top of the page.
    .soft = You are in Camille’s account. Click on Continue.
leave = Click on Sign out.
    .soft = The button is at the top of the page.
closed = Your name has gone: is the account closed?
    .soft = The Sign in button is back. The account is closed.

## What is typed

text-number-close = 246810

## What is chosen

part-choice-yes = Yes, it is closed
part-choice-no = No, it is open

## To remember

keep-1 = User name, password, Confirm.
keep-2 = Password refused? Check the capitals.
keep-3 = I sign out before I leave.

## The words

word-connection = signing in
    .meaning = Entering your account.
word-disconnection = signing out
    .meaning = Leaving your account.
word-session = session
    .meaning = The time between signing in and signing out.
