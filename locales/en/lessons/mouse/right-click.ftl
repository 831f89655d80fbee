title = The { $hand ->
        [left] left
       *[right] right
    }-click
goal = I can open and close a menu with the { $hand ->
        [left] left
       *[right] right
    } button.
alone = Open the letter to Paul with its menu.
    .soft = { $hand ->
        [left] Left
       *[right] Right
    }-click on the letter. Then click on Open.

## The steps

button = The { $hand ->
        [left] left
       *[right] right
    } button is under your middle finger.
    .soft = Look at the drawing. The { $hand ->
        [left] left
       *[right] right
    } button is coloured.
desk = { $hand ->
        [left] Left
       *[right] Right
    }-click on the blue background.
    .soft = That was the { $hand ->
        [left] right
       *[right] left
    } button. Try with the other finger.
menu = A list opens: it is a menu.
    .soft = Look at the list. It stays open.
aside = Click beside the menu to close it.
    .soft = Click on the left, on the blue background.
letter = { $hand ->
        [left] Left
       *[right] Right
    }-click on the letter.
    .soft = Bring the pointer to the letter. Then the { $hand ->
        [left] left
       *[right] right
    } button.
open = In the menu, click on Open.
    .soft = Open is the first line.
close = Click on the cross to close the letter.
    .soft = The cross is at the top right.
which = Which button do you use most often?
    .soft = It is the { $hand ->
        [left] right
       *[right] left
    } button. The { $hand ->
        [left] left
       *[right] right
    } button is rarely used.

## To remember

keep-1 = The { $hand ->
        [left] right
       *[right] left
    } click does the action.
keep-2 = The { $hand ->
        [left] left
       *[right] right
    } click shows a menu.
keep-3 = A menu in the way? Click beside it.

## Words

word-right-click = { $hand ->
        [left] left
       *[right] right
    }-click
    .meaning = Press the { $hand ->
        [left] left
       *[right] right
    } button of the mouse 1 time.
word-menu = menu
    .meaning = List of choices.

## What one sees

part-drawn-mouse = Mouse
part-choice-main = { $hand ->
        [left] Right
       *[right] Left
    } button
part-choice-other = { $hand ->
        [left] Left
       *[right] Right
    } button
