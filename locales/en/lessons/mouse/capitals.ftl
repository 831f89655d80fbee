title = Capitals, accents and numbers
goal = I can type a name with a capital and an accent.
alone = Type this name: Léa Martin.
    .soft = One capital for each word. Correct with Backspace.

## The steps

shift = The Shift key has an arrow pointing up.
    .soft = There is a Shift key on each side.
capital = Keep Shift pressed, then type C.
    .soft = Keep Shift with one finger. Type C with another.
name = Type: Camille.
    .soft = Shift is only for the first letter.
accent = Type the word: café.
    .soft = { $keyboard ->
        [qwerty] Keep Alt Gr pressed, then type E.
       *[azerty] The letter é is on key 2.
    }
grave = Type the letter: à.
    .soft = { $keyboard ->
        [qwerty] Type the grave accent, then A. It is top left.
       *[azerty] The letter à is on key 0.
    }
number = Type the number: 24.
    .soft = { $keyboard ->
        [qwerty] The numbers are in the top row.
       *[azerty] Keep Shift pressed for the numbers at the top.
    }
full-name = Type: Léa Martin.
    .soft = One capital for each word. Correct with Backspace.
lock = The Caps Lock key locks the capitals.
    .soft = Look at the left of the keyboard.
unlock = Press Caps Lock to unlock.
    .soft = The small light must go out.
street = Type: 12 rue des Lilas.
    .soft = Spaces count. Go slowly.

## What is typed

text-capital = C
text-name = Camille
text-accent = café
text-grave = à
text-number = 24
text-full-name = Léa Martin
text-street = 12 rue des Lilas

## To remember

keep-1 = Shift plus a letter makes a capital.
keep-2 = { $keyboard ->
        [qwerty] Alt Gr plus E makes an é.
       *[azerty] The accents are in the top row.
    }
keep-3 = All in capitals? Press Caps Lock.

## The words

word-capital = capital
    .meaning = A large letter, like A.
word-shift = Shift key
    .meaning = The key with an arrow pointing up. It makes capitals.
word-caps-lock = Caps Lock
    .meaning = The key that locks the capitals.
