title = Undo, go back, close
goal = I can leave a page and undo an action.
alone = The word helllo has 1 letter too many. Write hello.
    .soft = Rub out up to the extra letter. Then type again.

## The steps

fixable = Almost everything can be put right.
    .soft = Take your time. Nothing is broken.
fix = Correct the word with the Backspace key.
    .soft = Rub out up to the extra letter. Then type again.
undo = The text has disappeared: click on Undo.
    .soft = Undo is a curved arrow, at the top.
pop-up = Close the small window with the cross.
    .soft = The cross is at the top of the small window.
save = Choose Cancel to change nothing.
    .soft = Cancel is the button on the right. Everything stays the same.
back = Click on the arrow to go back.
    .soft = The back arrow is at the top left.
escape = Press the Escape key.
    .soft = Escape is at the top left of the keyboard.
help = Click on I need help.
    .soft = The button is always in the same place.
frozen = The screen is frozen: what do you do?
    .soft = Wait a little. Then ask for help.

## To remember

keep-1 = Undo takes away the last action.
keep-2 = The cross closes, the arrow brings you back.
keep-3 = You can always ask for help.

## Words

word-undo = undo
    .meaning = Take away the last action.
word-back = back
    .meaning = Return to the page before.
word-pop-up = pop-up window
    .meaning = Small window that comes by surprise.

## What is typed

text-hello = hello
text-hello-typo = helllo

## What one sees

part-choice-wait = I wait a little
part-choice-off = I turn off the computer
