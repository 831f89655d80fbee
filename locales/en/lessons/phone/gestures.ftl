title = Tap, swipe, long-press
goal = I can make the basic phone gestures.
alone = { $variant ->
        [2] This is the photo of the cat. Go to the photo of the garden.
       *[1] The photo of the cat is open. Show the next photo.
    }
    .soft = Swipe left. The garden comes after the cat.

## The steps

finger = On a phone, your finger replaces the mouse.
    .soft = Here, the mouse acts like your finger.
blue = Tap the blue dot.
    .soft = A tap is short. Touch, then lift.
three = Tap the 3 other dots.
    .soft = 1 dot at a time. Take your time.
next = Swipe left for the next photo.
    .soft = Press, move left, let go. With the keyboard: the left arrow.
previous = Swipe right to go back.
    .soft = Press, move right, let go. With the keyboard: the right arrow.
list = Swipe up to see what comes next.
    .soft = Press on the list, move up, let go. The list moves up too.
hold = Press the cat and hold.
    .soft = Keep your finger down. Count 1, 2.
menu = A long press opens a menu.
    .soft = Look at the menu. It stays open.
beside = Tap beside the menu to close it.
    .soft = Tap an empty area.
which = { $variant ->
        [2] Which gesture shows the rest of a list?
       *[1] Which gesture moves a list?
    }
    .soft = It is the one where your finger moves.

## The answers

part-choice-tap = Tap
part-choice-swipe = Swipe
part-choice-long = Long press

## To remember

keep-1 = Tap: to open.
keep-2 = Swipe: to see more.
keep-3 = Long press: to see a menu.

## The words

word-tap = tap
    .meaning = Touch with your finger, then lift it.
word-swipe = swipe
    .meaning = Touch, move your finger, then lift it.
word-long-press = long press
    .meaning = Touch and wait 1 second.
word-menu = menu
    .meaning = A list of choices.
