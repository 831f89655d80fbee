title = Double-click
goal = I can open a folder with 2 quick clicks.
alone = Open the Letters folder.
    .soft = Double-click on Letters. Or 1 click, then Enter.

## The steps

rhythm = To double-click is to make 2 quick clicks.
    .soft = Listen to the rhythm: click-click.
bell-once = Click 1 time on the bell.
    .soft = Bring the pointer to the bell. Then only 1 click.
bell = Now double-click on the bell.
    .soft = The hand moved a little. Try again gently.
chest = Double-click on the chest to open it.
    .soft = A little faster. You are almost there.
photos = Double-click on the Photos folder.
    .soft = 1 click chooses. 2 clicks open.
close = Click on the cross to close.
    .soft = The cross is at the top right.
hard = The double-click is difficult for many people.
    .soft = It is a difficult gesture. You have another way.
letters = Click 1 time on the Letters folder.
    .soft = Only 1 click is enough here.
enter = Press the Enter key on the keyboard.
    .soft = The Enter key is on the right of the keyboard.

## To remember

keep-1 = 2 quick clicks open a folder.
keep-2 = The mouse does not move between the 2 clicks.
keep-3 = Another way: 1 click, then the Enter key.

## Words

word-double-click = double-click
    .meaning = Click 2 times quickly, without moving the mouse.
word-icon = icon
    .meaning = Small drawing that stands for an object.
word-folder = folder
    .meaning = Box that holds documents.
word-enter-key = Enter key
    .meaning = Large key on the right of the keyboard. It means yes.

## What one sees

part-bell = Bell
part-chest = Chest
