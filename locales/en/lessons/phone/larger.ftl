title = Larger text and louder sound
goal = I can make my phone easier to read and hear.
alone = { $variant ->
        [2] The letters are too small: make them larger. Make the ring louder too.
       *[1] Make the letters of the phone larger. Make the ring louder too.
    }
    .soft = The wheel opens the settings. Look for Accessibility, then Sounds.

## The steps

open = Tap Settings.
    .soft = Look for the small wheel.
down = { $variant ->
        [2] Look for Accessibility: go down the list.
       *[1] Go down to Accessibility.
    }
    .soft = Press on the list, move up, then let go. The list moves.
accessibility = Tap Accessibility.
    .soft = Read the name of each line.
letters = Tap Text size.
    .soft = It is the first line.
larger = { $variant ->
        [2] To make them larger, push the circle to the right.
       *[1] Push the circle to the right.
    }
    .soft = You can also tap the Larger button.
sample = The letters are larger.
    .soft = Choose the size that suits you. Then tap Continue.
back = Tap Back.
    .soft = The arrow is at the bottom of the screen.
again = Tap Back again.
    .soft = The list of settings will come back.
sounds = Tap Sounds.
    .soft = Swipe up. Sounds is below Accessibility.
ring = { $variant ->
        [2] The ring is too quiet: tap Louder.
       *[1] Make the ring louder: tap Louder.
    }
    .soft = You can also push the circle to the right.
light = { $variant ->
        [2] The screen is dark: make it brighter.
       *[1] Here, make the screen brighter.
    }
    .soft = Push the circle to the right. Or tap Brighter.
undo = { $variant ->
        [2] And tomorrow, can you change it again?
       *[1] Can you go back to the old setting?
    }
    .soft = Yes, at any time. You can always change it again.

## What is chosen

part-choice-yes = Yes, at any time
part-choice-no = No, never

## To remember

keep-1 = The wheel opens the settings.
keep-2 = Accessibility makes the letters larger.
keep-3 = I can always go back.

## The words

word-settings = settings
    .meaning = The choices that change how the phone works.
word-accessibility = accessibility
    .meaning = Settings to see, hear or touch more easily.
word-brightness = brightness
    .meaning = The light of the screen.
