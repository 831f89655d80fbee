title = Home screen and apps
goal = I can open and close an app.
alone = Turn on the Torch, on the other page. Then go back home.
    .soft = Swipe left. Tap Torch, then Home.

## The steps

icons = Each small picture is an app.
    .soft = Take your time. Look at the pictures.
weather = { $variant ->
        [2] Open Weather: tap the picture.
       *[1] Tap Weather.
    }
    .soft = Look for the sun and the cloud.
page = The Weather app is open.
    .soft = Read the temperature.
home = Tap Home to go back.
    .soft = Home is at the bottom, in the middle.
photos = { $variant ->
        [2] Open Photos: tap the picture.
       *[1] Tap Photos.
    }
    .soft = Look for the small flower.
back = Tap Back: the arrow at the bottom.
    .soft = The arrow is at the bottom of the screen.
other-page = Swipe left for the other page.
    .soft = There are more apps on the other page. You can also tap Page 2.
torch = Tap Torch to turn it on.
    .soft = Look for the small torch.
home-again = Tap Home.
    .soft = Home is at the bottom, in the middle.
lost = { $variant ->
        [2] You are not sure: what do you tap?
       *[1] You do not know where you are: what do you tap?
    }
    .soft = Home always takes you back to the start.

## The answers

part-choice-home = Home
part-choice-off = Switch the phone off

## To remember

keep-1 = One tap opens an app.
keep-2 = Home goes back to the first screen.
keep-3 = Not sure? Tap Home.

## The words

word-app = app
    .meaning = A program of the phone.
word-home-screen = home screen
    .meaning = The first screen, with the small pictures.
word-home-button = Home button
    .meaning = It goes back to the first screen.
