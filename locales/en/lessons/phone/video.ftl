title = Video call with family
goal = I can see and talk to my family.
alone = { $variant ->
        [2] Make a video call to Inès. Turn the microphone on, then hang up.
       *[1] Make a video call to Léa. Turn the microphone on, then hang up.
    }
    .soft = The app is called VisioFamille. The red button ends the call.

## The steps

far = { $variant ->
        [2] Inès lives far away: you can see her.
       *[1] Léa lives far away: you can see her.
    }
    .soft = Take your time. It is a lovely way to talk.
app = Tap VisioFamille, the video call app.
    .soft = Look for the small video camera.
person = { $variant ->
        [2] Tap Inès.
       *[1] Tap Léa.
    }
    .soft = { $variant ->
        [2] The list is in alphabetical order. Look for the letter I.
       *[1] The list is in alphabetical order. Look for the letter L.
    }
call = Tap the camera to call.
    .soft = The button is called Camera.
hello = { $variant ->
        [2] You can see Inès: say hello.
       *[1] You can see Léa: say hello.
    }
    .soft = Your own picture is small, in a corner.
micro = { $variant ->
        [2] Inès cannot hear you: tap the microphone.
       *[1] Léa cannot hear you: tap the microphone.
    }
    .soft = The microphone is crossed out. A tap turns it on.
flip = Tap Turn around to show the room.
    .soft = The button has 2 arrows in a circle.
end = Tap the red button to end the call.
    .soft = The red button is at the bottom.
stranger = A stranger makes a video call to you: what do you do?
    .soft = Decline. You owe nothing to a stranger.
refuse = Tap Decline.
    .soft = Decline is the red button.

## What is chosen

part-choice-answer = I answer
part-choice-refuse = I decline

## To remember

keep-1 = The camera starts the video call.
keep-2 = A crossed-out microphone cuts your voice.
keep-3 = I decline calls from strangers.

## The words

word-video-call = video call
    .meaning = A call with a picture.
word-camera = camera
    .meaning = The small eye of the phone. It films.
word-microphone = microphone
    .meaning = The small hole that picks up your voice.
