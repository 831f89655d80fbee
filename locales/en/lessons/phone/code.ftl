title = Never give a code over the phone
goal = I can hang up and call the real number.
alone = Your bank calls and asks for a code. Do the right thing.
    .soft = Hang up. The red button is at the bottom.

## The steps

call = Your bank calls: the name is on the screen.
    .soft = A thief can show this name. Stay calm.
answer = Answer, to listen to the example.
    .soft = This is an exercise. You are safe here.
voice = The voice is frightening and asks for a code.
    .soft = Stay calm. The voice wants to rush you.
do = What do you do?
    .soft = Hang up. A bank never asks for the code.
hang-up = Tap the red button.
    .soft = It is not rude to hang up.
number = Which number do you call to check?
    .soft = Take the number written on your card.
pay = The phone asks you to approve a payment: what now?
    .soft = Cancel. You bought nothing.
cancel = Tap Cancel.
    .soft = Cancel is below the question.
courier = A courier wants to take your card: what now?
    .soft = Refuse. A bank never comes to take your card back.
given = You gave a code: what now?
    .soft = Call the bank quickly. This happens to everybody.
site = The website 17cyber.gouv.fr helps victims in France.
    .soft = Write this address down. Tell someone close to you.

## What is chosen

part-choice-give = I give the code
part-choice-hang-up = I hang up
part-choice-received = The number that called me
part-choice-card = The number on the back of my card
part-choice-accept = Approve
part-choice-cancel = Cancel
part-choice-hand-over = I give my card to the courier
part-choice-refuse = I refuse
part-choice-silence = I am ashamed, I say nothing
part-choice-bank = I call my bank at once

## To remember

keep-1 = A received code is never told over the phone.
keep-2 = I hang up, then I call the real number.
keep-3 = Code given? I call my bank quickly.

## The words

word-false-adviser = false adviser
    .meaning = A thief who imitates your bank or a service.
word-stop-card = stop a card
    .meaning = Block your bank card.
word-help-site = 17Cyber
    .meaning = Official French website that helps victims: 17cyber.gouv.fr
