title = Click with precision
goal = I can click a small button without rushing.
alone = Click on buttons 1, 2 and 3.
    .soft = Begin with button 1. The order counts.

## The steps

shape = On a button, the pointer becomes a hand.
    .soft = Take your time. Look closely at the pointer.
point = Bring the pointer to the large button.
    .soft = Move slowly. The arrow will become a hand.
large = Click on the large button.
    .soft = Wait for the hand. Then click.
medium = Click on the medium button.
    .soft = The pointer is beside it. Slow down before you arrive.
small = Click on the small button.
    .soft = Rest your wrist. You have plenty of time.
link = Click on the underlined word.
    .soft = The underlined word is in the sentence.
beside = A click beside a button does nothing.
    .soft = Nothing has moved. Click on Continue.
try-beside = Click beside the buttons, to try.
    .soft = Choose an empty place. Nothing happens.
numbers = Click on buttons 1, 2 and 3.
    .soft = Begin with button 1. The order counts.

## To remember

keep-1 = The hand replaces the arrow: you can click.
keep-2 = Slow down as you arrive.
keep-3 = A click beside is fine.

## Words

word-hand = hand (hand-shaped pointer)
    .meaning = The pointer becomes a hand on a button.
word-link = link
    .meaning = Underlined word. A click opens another page.

## What one sees

part-arrow = Pointer
part-hand = Hand
part-large = Large button
part-medium = Medium button
part-small = Small button
part-garden = garden
    .before = Camille loves her
    .after = full of flowers.
part-one = 1
part-two = 2
part-three = 3
