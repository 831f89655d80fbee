title = Open your mailbox
goal = I can sign in to my mailbox.
alone = Sign in to Camille’s mailbox.
    .soft = Type the address, then the password. Look at the card.

## The steps

card = With Camille’s card, you will fill in these 2 fields.
    .soft = Take your time. Never type your real codes here.
address-field = Click in the Email address field.
    .soft = It is the first white area.
address = { $variant ->
        [2] Type the email address on the card.
       *[1] Type Camille’s email address.
    }
    .soft = { $variant ->
        [2] It is Camille’s address. Remember the at sign.
       *[1] It is on the card. Remember the at sign.
    }
password-field = Click in the Password field.
    .soft = It is the second white area.
password = { $variant ->
        [2] Type Camille’s password.
       *[1] Type the password on the card.
    }
    .soft = { $keyboard ->
        [qwerty] Copy the capitals too. The dash is after the 0.
       *[azerty] Copy the capitals too. The dash is on key 6.
    }
eye = Click on the eye to see the password.
    .soft = The eye is to the right of the password.
stay = Stay signed in: what do you do with this box?
    .soft = On a public computer, this box stays empty.
go = Click on Sign in.
    .soft = The button is below the 2 fields.
inbox = { $variant ->
        [2] You are now in the inbox.
       *[1] Here is the inbox.
    }
    .soft = These are Camille’s emails. Click on Continue.

## What is chosen

part-choice-tick = Tick the box
part-choice-leave = Leave the box empty

## To remember

keep-1 = To sign in: an address and a password.
keep-2 = The eye shows the password.
keep-3 = On a public computer, leave Stay signed in empty.

## The words

word-identifier = user name
    .meaning = A name that says who you are. Often, your email address.
word-password = password
    .meaning = A secret code that you type.
word-sign-in = sign in
    .meaning = Go into your own space with your code.
word-inbox = inbox
    .meaning = The list of emails you received.
