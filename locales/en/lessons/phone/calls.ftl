title = Make and answer calls
goal = I can call, answer and hang up.
alone = { $variant ->
        [2] Call Inès. Then hang up.
       *[1] Call Léa. Then hang up.
    }
    .soft = { $variant ->
        [2] Tap Phone, then Inès. Green calls, red hangs up.
       *[1] Tap Phone, then Léa. Green calls, red hangs up.
    }

## The steps

open = Tap Phone.
    .soft = It is the green picture at the bottom.
contacts = Tap Contacts.
    .soft = Contacts is at the bottom of the screen.
person = { $variant ->
        [2] Tap Inès in the list.
       *[1] Tap Léa in the list.
    }
    .soft = { $variant ->
        [2] Look at the names and the faces. Look for the letter I.
       *[1] Look at the names and the faces. Look for the letter L.
    }
call = Tap the green button to call.
    .soft = The green button has a telephone.
speaker = Tap Speaker to hear better.
    .soft = Look for the word Speaker on the screen.
hang-up = Tap the red button to hang up.
    .soft = The red button is at the bottom.
answer = { $variant ->
        [2] Hugo is calling: swipe up.
       *[1] Paul is calling: swipe up.
    }
    .soft = Press on the green circle, then move up. You can also tap it.
end = Hang up with the red button.
    .soft = The red button is at the bottom.
missed = A stranger called once: what do you do?
    .soft = Do not call back. A real person leaves a message.
emergency = In an emergency, call 112.
    .soft = Deaf people can write to 114, by text message.

## The answers

part-choice-call-back = I call back
part-choice-leave = I do not call back

## To remember

keep-1 = Green: I answer. Red: I hang up.
keep-2 = Speaker: I hear better.
keep-3 = Emergency: 112.

## The words

word-contact = contact
    .meaning = A person kept in the phone.
word-answer = answer
    .meaning = Take a call.
word-hang-up = hang up
    .meaning = End the call.
word-emergency = emergency numbers
    .meaning = In France, 112 always answers. Ambulance: 15, police: 17, fire: 18. You can text 114.
