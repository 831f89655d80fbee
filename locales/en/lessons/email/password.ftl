title = Choose a good password
goal = I can make a strong password.
alone = A page asks for a password. Type the one in the example.
    .soft = { $keyboard ->
        [qwerty] Copy it one character at a time. The dash is after the 0.
       *[azerty] Copy it one character at a time. The dash is on key 6.
    }

## The steps

key = A password is like a key.
    .soft = Take your time. Click on Continue.
strong = Which password is the strongest?
    .soft = Choose the longest. It mixes letters and other characters.
made-of = What makes a good password?
    .soft = A short sentence is hard to guess and easy to remember.
twelve = You need at least 12 characters.
    .soft = Letters, numbers and dashes are characters.
type = Type the password in the example.
    .soft = { $keyboard ->
        [qwerty] Copy it one character at a time. The dash is after the 0.
       *[azerty] Copy it one character at a time. The dash is on key 6.
    }
eye = Click on the eye to check.
    .soft = The eye is to the right of the password.
same = Should you use the same password everywhere?
    .soft = A thief would open everything. Choose a different password.
where = Where do you write down your password?
    .soft = The public computer is shared. Choose your notebook.
who = Who can you give your password to?
    .soft = { $variant ->
        [2] Give it to nobody. Even the bank never asks for it.
       *[1] Give it to nobody. Even an adviser never asks for it.
    }

## What is typed

text-example = { $variant ->
        [2] The-Rain-Falls-4h
       *[1] The-Train-Goes-7h
    }

## What is chosen

part-choice-numbers = { $variant ->
        [2] 111111
       *[1] 123456
    }
part-choice-birth = { $variant ->
        [2] martin1952
       *[1] camille1952
    }
part-choice-sentence = { $variant ->
        [2] The-Bread-Bakes-6h
       *[1] My-Cat-Sleeps-8h
    }
part-choice-name = My first name
part-choice-date = My date of birth
part-choice-phrase = A short sentence
part-choice-everywhere = The same one everywhere
part-choice-different = A different one for each service
part-choice-public = On the public computer
part-choice-notebook = In a notebook at home
part-choice-phone = { $variant ->
        [2] The bank, on the telephone
       *[1] Someone on the telephone
    }
part-choice-friend = A friend
part-choice-nobody = Nobody

## To remember

keep-1 = 12 characters or more, with a short sentence.
keep-2 = A different password for each service.
keep-3 = I give it to nobody.

## The words

word-strong-password = strong password
    .meaning = Long and hard to guess.
word-special-sign = special character
    .meaning = A sign like the dash or the exclamation mark.
