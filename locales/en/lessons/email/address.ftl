title = What is an email address?
goal = I can recognise and read an email address.
alone = Type Camille’s email address.
    .soft = Copy it sign by sign. An address is written without spaces.

## The steps

mail = An email is a letter sent over the internet.
    .soft = Take your time. Click on Continue.
parts = An email address has 3 parts.
    .soft = Look at the 3 colours.
name = Click on the person’s name.
    .soft = The name is before the at sign.
at = Click on the at sign.
    .soft = The at sign is in the middle of the address.
provider = Click on the name of the provider.
    .soft = The provider is after the at sign.
which = { $variant ->
        [2] Which is Inès’s email address?
       *[1] Which is Léa’s email address?
    }
    .soft = Look for the at sign. An address is written without spaces.
fault = One address has an extra space: find it.
    .soft = { $variant ->
        [2] Look just after the at sign.
       *[1] Look just before the at sign.
    }
type = Type Camille’s email address.
    .soft = { $keyboard ->
        [qwerty] Copy it sign by sign. At sign: Shift and the apostrophe.
       *[azerty] Copy it sign by sign. At sign: Alt Gr and 0.
    }

## What one sees

part-letter = A letter
part-name = { $variant ->
        [2] paul
       *[1] camille
    }
part-at = @
part-provider = courrier.example

## What is chosen

part-choice-address = { $variant ->
        [2] ines@courrier.example
       *[1] lea@courrier.example
    }
part-choice-space = { $variant ->
        [2] ines courrier
       *[1] lea courrier
    }
part-choice-site = { $variant ->
        [2] www.ines.example
       *[1] www.lea.example
    }
part-choice-good = { $variant ->
        [2] hugo@courrier.example
       *[1] paul@courrier.example
    }
part-choice-gap = { $variant ->
        [2] hugo@ courrier.example
       *[1] paul @courrier.example
    }

## To remember

keep-1 = The name, the at sign, the provider.
keep-2 = An address never has a space.
keep-3 = Every letter counts: always read the address again.

## The words

word-mail = email
    .meaning = A letter sent over the internet.
word-mail-address = email address
    .meaning = You receive emails with it. Each address is unique.
word-provider = provider
    .meaning = The company that gives you your mailbox.
