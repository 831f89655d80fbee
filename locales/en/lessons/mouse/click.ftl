title = Click
goal = I can click with the { $hand ->
        [left] right
       *[right] left
    } button.
alone = Turn on the 4 lamps.
    .soft = One lamp is still off. Look for it calmly.

## The steps

button = The { $hand ->
        [left] right
       *[right] left
    } button is under your first finger.
    .soft = Look at the drawing. The { $hand ->
        [left] right
       *[right] left
    } button is coloured.
press = Press 1 time on the { $hand ->
        [left] right
       *[right] left
    }, then let go.
    .soft = Press, then lift your finger. Listen to the click.
name = This gesture is called clicking.
    .soft = Take your time. Then click on Continue.
bell = Click on the bell.
    .soft = First bring the pointer to the bell. Then click.
drum = Click on the drum.
    .soft = The drum is on the left. You are almost there.
bird = Click on the bird.
    .soft = The bird is on the right. Bring the pointer closer.
lamps = Click on each lamp to turn it on.
    .soft = One lamp is still off. Look for it calmly.
music = Click on the Music button.
    .soft = The button is at the bottom of the screen.
silence = Click on the Silence button.
    .soft = The Silence button is next to it.

## To remember

keep-1 = First point, then click.
keep-2 = A click: press, then let go.
keep-3 = Your hand stays still during the click.

## Words

word-click = click
    .meaning = Press the { $hand ->
        [left] right
       *[right] left
    } button, then let go.
word-main-button = { $hand ->
        [left] right
       *[right] left
    } button
    .meaning = The { $hand ->
        [left] right
       *[right] left
    } part of the mouse, under your first finger.
word-screen-button = button (on the screen)
    .meaning = A shape with a word. It does something.

## What one sees

part-mouse = Mouse
part-continue = Continue
part-zone = Click here
part-drum = Drum
part-bell = Bell
part-bird = Bird
part-lamp-1 = Lamp 1
part-lamp-2 = Lamp 2
part-lamp-3 = Lamp 3
part-lamp-4 = Lamp 4
part-note = Music
part-play = Music
part-silence = Silence
