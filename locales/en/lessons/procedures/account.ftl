title = Create an account on a website
goal = I can create a personal account.
alone = Create Camille’s account. Then confirm her email address.
    .soft = The email from Guichet Déclic is in the Courrier tab.

## The steps

practice = Guichet Déclic is a practice website.
    .soft = Use Camille’s card. Keep your real details to yourself.
create = Click on Create my account.
    .soft = The button is at the top of the page.
star = A star: you must fill in this field.
    .soft = Look for the little star. Then click on Continue.
number = Type the user number from the card.
    .soft = It has 6 digits. Go slowly.
birth = Type the date of birth from the card.
    .soft = The day, the month, then the year.
mail = Type the email address.
    .soft = It is on the card. Remember the at sign.
password = Type the password from the card.
    .soft = The eye shows the password. Check the capitals.
go = Click on Confirm.
    .soft = The button is at the bottom of the page.
sent = The website sends an email to check.
    .soft = This is normal. Click on Continue.
open = Open the email from Guichet Déclic.
    .soft = Click on the Courrier tab, at the top. The email arrives there.
confirm = Click on Confirm my address.
    .soft = You were expecting this email. You can click.
done = Your account is open.
    .soft = It is done. Write the user number in your notebook.

## What is typed

text-number-close = 246810
text-birth-close = 12031952

## To remember

keep-1 = A star: you must fill in this field.
keep-2 = The website sends an email to check.
keep-3 = I only click if I was expecting this email.

## The words

word-account = personal account
    .meaning = Your own part of the website, locked with a password.
word-user-number = user number
    .meaning = The number that stands for you on this website.
word-required = required field
    .meaning = A field you must fill in. It has a star.
