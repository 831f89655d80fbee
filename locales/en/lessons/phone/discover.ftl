title = Meet the smartphone
goal = I can wake and lock the screen.
alone = { $variant ->
        [2] The screen of the phone is black. Open it with the code on the card.
       *[1] The phone is asleep. Open it with the code on the card.
    }
    .soft = Press the side button, then tap the padlock. Type the code next.

## The steps

phone = This is a practice phone.
    .soft = The mouse takes the place of your finger. Take your time.
wake = Press the button on the side.
    .soft = The button is on the right of the phone.
hour = The screen lights up: it shows the time.
    .soft = Look at the time, in large figures.
lock = Tap the padlock to open the phone.
    .soft = The padlock is at the bottom of the screen.
code = Type the code on the card: 4917.
    .soft = Tap each digit on the screen. Or type on the keyboard.
louder = Tap the Volume up button.
    .soft = The sound buttons are on the left.
sleep = Press the side button to turn the screen off.
    .soft = The button is on the right of the phone.
black = { $variant ->
        [2] The screen is black: what is happening to the phone?
       *[1] The screen is black: is the phone broken?
    }
    .soft = It is asleep. Press the side button.

## The answers

part-choice-broken = It is broken
part-choice-asleep = It is asleep

## To remember

keep-1 = The side button turns the screen on.
keep-2 = Tap the padlock, then type the code.
keep-3 = A black screen: it is asleep, not broken.

## The words

word-smartphone = smartphone
    .meaning = A phone with a screen that you touch.
word-lock = lock
    .meaning = Close the screen with a code.
word-pin = PIN code
    .meaning = The secret code of the card in the phone. The screen has its own code.
