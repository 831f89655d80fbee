title = Create your mailbox
goal = I can create an email address.
alone = Create an email address for Camille.
    .soft = Everything is on the card. Begin with Create an address.

## The steps

card = You are going to create a mailbox for Camille.
    .soft = Use the card. Keep your real details to yourself.
create = Click on Create an address.
    .soft = The button is below Sign in.
first-name = { $variant ->
        [2] Type Camille’s first name.
       *[1] Type the first name on the card.
    }
    .soft = { $variant ->
        [2] It is on the card.
       *[1] It is Camille, with a capital.
    }
last-name = { $variant ->
        [2] Type Camille’s last name.
       *[1] Type the last name on the card.
    }
    .soft = { $variant ->
        [2] It is on the card.
       *[1] It is Martin, with a capital.
    }
address = Type the address you want.
    .soft = It is on the card, in small letters, with a full stop.
taken = This address is already taken: choose another one.
    .soft = It often happens. Click on 1 of the 2 suggestions.
password = Type the password on the card.
    .soft = { $keyboard ->
        [qwerty] Copy the capitals too. The dash is after the 0.
       *[azerty] Copy the capitals too. The dash is on key 6.
    }
again = Type the password a second time.
    .soft = The 2 must be the same. The eye helps you.
phone = Type the backup phone number.
    .soft = It is Camille’s telephone number. It is on the card.
terms = Tick the box I accept the terms.
    .soft = The box is a small square.
go = Click on Create.
    .soft = The button is at the bottom of the page.
ready = The mailbox is ready: write down the address.
    .soft = In real life, write the address in your notebook.

## To remember

keep-1 = Is the address taken? I choose another one.
keep-2 = I write the address in my notebook.
keep-3 = The backup number helps if I forget.

## The words

word-create-account = create an account
    .meaning = Open a space in your name.
word-terms = terms
    .meaning = The rules of the service.
word-rescue-phone = backup phone number
    .meaning = A telephone number that helps if you forget.
