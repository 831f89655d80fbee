title = Meet the mouse
goal = I can hold the mouse and move the pointer.
alone = Bring the pointer to the balloon, the sun and the house.
    .soft = Go gently. Any order is fine.

## The steps

welcome = Welcome: here, you cannot break anything.
    .soft = All is well. Put your hand on the mouse.
hand = Lay your hand flat on the mouse.
    .soft = Take your time. Your hand stays relaxed.
move = Slide the mouse on the table.
    .soft = Move the mouse gently. It stays on the table.
arrow = This arrow is called the pointer.
    .soft = Look for the small arrow. Move the mouse a little.
balloon = Bring the pointer to the red balloon.
    .soft = The balloon is in the middle. Keep going gently.
sun = Bring the pointer to the sun.
    .soft = The sun is at the top left.
house = Bring the pointer to the house.
    .soft = The house is at the bottom right.
lost = Move the mouse to find the pointer.
    .soft = Move left, then right. The pointer comes back.
flowers = Pass the pointer over the 3 flowers.
    .soft = One flower at a time. That is fine.

## To remember

keep-1 = The mouse stays flat on the table.
keep-2 = The mouse moves, the pointer moves.
keep-3 = Lost the pointer? Move the mouse.

## Words

word-mouse = mouse
    .meaning = Small object on the table. Your hand moves it.
word-pointer = pointer
    .meaning = Small arrow on the screen. The mouse moves it.
word-screen = screen
    .meaning = The part that shows the pictures.

## What one sees

part-mouse = Mouse
part-continue = Continue
part-sun = Sun
part-balloon = Balloon
part-house = House
part-daisy = Daisy
part-tulip = Tulip
part-poppy = Poppy
