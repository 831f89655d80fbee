title = The at sign and address symbols
goal = I can type an email address.
alone = Type Camille’s email address.
    .soft = An address is one word. Look at each sign.

## The steps

sign = This sign is called the at sign.
    .soft = Take your time. Look at the sign.
keys = { $keyboard ->
        [qwerty] The at sign is on the apostrophe key.
       *[azerty] The at sign is on key 0.
    }
    .soft = Look at the drawing. 2 keys are coloured.
at = { $keyboard ->
        [qwerty] Keep Shift pressed, then type the apostrophe.
       *[azerty] Keep Alt Gr pressed, then type 0.
    }
    .soft = { $keyboard ->
        [qwerty] The apostrophe is on the right, near Enter.
       *[azerty] Alt Gr is to the right of the long bar.
    }
dot = Type a full stop.
    .soft = { $keyboard ->
        [qwerty] The full stop is at the bottom right.
       *[azerty] Keep Shift pressed. The full stop is at the bottom.
    }
dash = Type a dash.
    .soft = { $keyboard ->
        [qwerty] The dash is at the top, after the 0.
       *[azerty] The dash is on key 6, without Shift.
    }
underscore = Type the underscore.
    .soft = { $keyboard ->
        [qwerty] Keep Shift pressed, then type the dash.
       *[azerty] The underscore is on key 8, without Shift.
    }
address = Type Camille’s email address.
    .soft = An address is one word. Look at each sign.
which = Which is the real email address?
    .soft = Look for the at sign.

## What is typed

text-at = @
text-dot = .
text-dash = -
text-underscore = _

## What is chosen

part-choice-name = camille courrier
part-choice-address = camille@courrier.example
part-choice-site = www.camille

## To remember

keep-1 = { $keyboard ->
        [qwerty] The at sign: Shift and the apostrophe.
       *[azerty] The at sign: Alt Gr and key 0.
    }
keep-2 = An email address always has an at sign.
keep-3 = An address never has a space.

## The words

word-at-sign = at sign
    .meaning = The sign @. It is in every email address.
word-alt-gr = Alt Gr key
    .meaning = The key to the right of the long bar.
word-dash = dash
    .meaning = A small line between 2 words: -
