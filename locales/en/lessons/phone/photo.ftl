title = Take and send a photo
goal = I can photograph a document and send it.
alone = Send the town hall a sharp photo of the paper.
    .soft = Open Camera. Look at the photo before you share it.

## The steps

why = The town hall asks for a photo of a paper.
    .soft = Take your time. Its email is at the top of the list.
open = Tap Camera.
    .soft = Look for the small camera, at the bottom.
middle = Swipe the picture: bring the paper to the middle.
    .soft = Swipe to the left, then up.
shoot = Tap the white circle to take the photo.
    .soft = The circle is at the bottom, in the middle.
look = Tap the small picture to see it.
    .soft = The small picture is at the bottom left.
sharp = Look: is this photo sharp?
    .soft = The letters are blurred. Take the photo again.
redo = Tap Retake.
    .soft = Retake is at the bottom of the screen.
again = Tap the white circle again.
    .soft = With a real phone, keep your hand still.
check = Tap the small picture to check.
    .soft = The small picture is at the bottom left.
share = This photo is sharp: tap Share.
    .soft = Share has 3 small dots joined together.
by-mail = Choose Mail.
    .soft = Mail has an envelope.
to = Choose Saint-Déclic Town Hall.
    .soft = Send only to a service that you know.
send = Tap Send.
    .soft = The button has an arrow on it.

## What is chosen

part-choice-sharp = Yes, it is sharp
part-choice-blurred = No, it is blurred

## To remember

keep-1 = Paper in the middle, hand still.
keep-2 = I check: the photo is sharp.
keep-3 = I send only to a service that I know.

## The words

word-camera-app = Camera
    .meaning = The app that takes photos.
word-gallery = gallery
    .meaning = The place where your photos are.
word-share = share
    .meaning = Send to someone.
word-mail = email
    .meaning = A letter sent over the internet.
