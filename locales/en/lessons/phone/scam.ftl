title = Spot a scam text message
goal = I can spot a scam text message and report it.
alone = { $variant ->
        [2] Forward the blocked package message to 33700, then block it.
       *[1] Forward the parcel message to 33700, then block it.
    }
    .soft = Press and hold the message. A menu opens.

## The steps

what = Scam text messages imitate services that you know.
    .soft = You are safe here. Take your time.
open = { $variant ->
        [2] Open the message about the package.
       *[1] Open the message about the parcel.
    }
    .soft = { $variant ->
        [2] Look for the name Paquet Express in the list.
       *[1] Look for the name Colis Éclair in the list.
    }
link = Find the link: put the pointer on it, without tapping.
    .soft = The link is below the message. It ends with .test.
do = What do you do?
    .soft = Keep your money. Go to the real website yourself.
family = The CAF pays family benefits: is its message real?
    .soft = The CAF never asks for your codes by text message.
tax = Is this message from the tax office real?
    .soft = The tax office never asks for your card by text message.
fine = { $variant ->
        [2] And this fine to pay today?
       *[1] And this fine to pay tonight?
    }
    .soft = It is a trap. The real website is amendes.gouv.fr.
health = And this Carte Vitale, the French health card, to order?
    .soft = It is a trap. Check on ameli.fr.
friend = { $variant ->
        [2] And the last message from Rosa?
       *[1] And the last message from Nadia?
    }
    .soft = { $variant ->
        [2] Rosa is in your contacts. Her message has only words.
       *[1] Nadia is in your contacts. Her message has only words.
    }
hold = { $variant ->
        [2] Press and hold the message about the package.
       *[1] Press and hold the message about the parcel.
    }
    .soft = Keep your finger down. Count 1, 2.
report = Tap Forward to 33700.
    .soft = 33700 receives scam messages in France. It is free.
block = Tap Block.
    .soft = Block is in the same menu.
real = Here is where to report and where to check.
    .soft = Take your time. Write these addresses down.

## What is chosen

part-choice-pay = I pay
part-choice-check = I check on the real website myself
part-choice-true = It is a real message
part-choice-trap = It is a trap

## To remember

keep-1 = Urgent, money, link: careful, a trap.
keep-2 = I go to the real website myself.
keep-3 = I forward it to 33700, then I block.

## The words

word-scam-sms = scam text message
    .meaning = A false message to steal your money.
word-report-33700 = 33700
    .meaning = The number in France to report a scam message.
word-block = block
    .meaning = Refuse the messages of a number.
