title = Meet the keyboard
goal = I can type a word and erase it.
alone = Click in the white area. Then type: hello camille.
    .soft = The white area is in the middle. Click in it first.

## The steps

letters = Each key writes a letter.
    .soft = Look at the drawing. The letters are in the middle.
paper = Click in the white area.
    .soft = The white area is in the middle.
caret = The small line is called the cursor.
    .soft = The cursor is in the white area.
letter = Press the A key once.
    .soft = Press, then let go at once.
friend = Type the word: friend.
    .soft = Look at each letter. The keyboard shows them to you.
space = Press the long bar at the bottom.
    .soft = It is the longest key.
erase = Press Backspace to remove a letter.
    .soft = Backspace is at the top right. It has an arrow.
hello = Type: hello camille.
    .soft = The space is the long bar at the bottom.
line = Press Enter to go to the next line.
    .soft = Enter is the large key on the right.
thanks = Type the word: thanks.
    .soft = One key at a time. You have plenty of time.

## What is typed

text-letter = a
text-friend = friend
text-too-much = friendz
text-hello = hello camille
text-thanks = thanks

## To remember

keep-1 = Click in the white area first.
keep-2 = The long bar makes a space.
keep-3 = The Backspace key corrects everything.

## The words

word-keyboard = keyboard
    .meaning = A board with keys, to write with.
word-key = key
    .meaning = A small button of the keyboard.
word-caret = cursor
    .meaning = A small line in the page. Your letters arrive there.
