title = Drag an object
goal = I can move an object on the screen.
alone = Put the apple and the pear in the basket.
    .soft = One fruit at a time. Aim for the middle.

## The steps

gesture = To move a thing, press and keep pressing.
    .soft = Watch the gesture again. Then click on Continue.
hold = Press on the apple without letting go.
    .soft = Keep your finger down. The apple changes colour.
apple = Drag the apple into the basket.
    .soft = Bring the pointer to the apple. Keep your finger down.
pear = Drag the pear into the basket.
    .soft = Keep your finger down until the basket.
letters = Put the 2 letters in the letterbox.
    .soft = One letter at a time. Aim for the middle.
easier = There is another gesture.
    .soft = Take your time. Click on Continue.
key = Click on the key.
    .soft = The key is at the top of the screen.
door = Now click on the door.
    .soft = The key is waiting. Click on the door.
choice = Choose the gesture you prefer.
    .soft = Both answers are right. Choose yours.

## To remember

keep-1 = Press, move, let go.
keep-2 = Dropped on the way? Take it again.
keep-3 = Often, another gesture exists.

## Words

word-drag = drag
    .meaning = Keep the button pressed and move the mouse.
word-drop = drop
    .meaning = Let go of the button at the right place.

## What one sees

part-pear = Pear
part-apple = Apple
part-basket = Basket
part-letter-1 = Letter 1
part-letter-2 = Letter 2
part-letterbox = Letterbox
part-key = Key
part-door = Door
part-dragging = Drag
part-clicking = Click the object, then the place
