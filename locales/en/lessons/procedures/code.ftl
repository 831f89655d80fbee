title = The verification code
goal = I can copy a code received by email.
alone = Enter Camille’s account. A code comes by email.
    .soft = Keep the first page open. The code is in the Courrier tab.

## The steps

more = Some websites ask for an extra code.
    .soft = This is to protect you. Take your time.
enter = Type the user name, the password, then confirm.
    .soft = Copy the card, line by line. Confirm is below.
send = Click on Send the code by email.
    .soft = The button is in the middle of the page.
tab = Open the Courrier tab without closing the other one.
    .soft = The Courrier tab is at the top.
open = Open the email: Your code.
    .soft = It is the first email in the list.
note = The code has 6 digits: write it down.
    .soft = Write it on paper. Take your time.
back = Go back to the Guichet Déclic tab.
    .soft = The Guichet Déclic tab is at the top.
type = Type the code, then click on Confirm.
    .soft = { $variant ->
        [2] Check one digit at a time: 59 16 04.
       *[1] Check one digit at a time: 48 27 31.
    }
call = { $variant ->
        [2] A false adviser calls and asks for this code.
       *[1] Someone calls and asks for this code.
    }
    .soft = Hang up. A real adviser never asks for the code.
real = The CAF, the family benefits office, sends such a code.
    .soft = The code from the CAF comes by email.

## What is chosen

part-choice-give = I give it
part-choice-hang-up = I hang up

## To remember

keep-1 = The code comes by email or by SMS.
keep-2 = I keep the first page open.
keep-3 = I never give this code.

## The words

word-code = verification code
    .meaning = A short code that works for a few minutes.
word-double-check = double check
    .meaning = A password, then a code. It is safer.
