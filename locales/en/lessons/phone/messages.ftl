title = Read and write a text message
goal = I can read and send a text message.
alone = { $variant ->
        [2] Rosa invites you. Answer her: Yes perfect.
       *[1] Nadia invites you. Answer her: Yes thanks.
    }
    .soft = Open Messages, then her name. The arrow sends it.

## The steps

open = Tap Messages.
    .soft = Look for the small speech bubble.
thread = { $variant ->
        [2] Tap the message from Rosa.
       *[1] Tap the message from Nadia.
    }
    .soft = { $variant ->
        [2] Rosa is at the top of the list.
       *[1] Nadia is at the top of the list.
    }
read = { $variant ->
        [2] Read the message from Rosa.
       *[1] Read the message from Nadia.
    }
    .soft = You can also tap Listen.
area = Tap the Message area, at the bottom.
    .soft = The area is right at the bottom of the screen.
yes = Type: Yes.
    .soft = Tap each letter. The keyboard is on the screen.
more = { $variant ->
        [2] Add a space, then: perfect.
       *[1] Add a space, then: thanks.
    }
    .soft = The space bar is the long key at the bottom.
erase = Delete a letter, to try.
    .soft = Delete has an arrow and a cross.
letter = { $variant ->
        [2] Put the letter back: t.
       *[1] Put the letter back: s.
    }
    .soft = { $variant ->
        [2] The letter t is in the top row, in the middle.
       *[1] The letter s is in the middle row, on the left.
    }
send = Tap the arrow to send.
    .soft = The arrow is on the right of the message.
gone = Your message has been sent.
    .soft = { $variant ->
        [2] It is done. Rosa will read it.
       *[1] It is done. Nadia will read it.
    }

## What is typed

text-yes = Yes
text-both = { $variant ->
        [2] Yes perfect
       *[1] Yes thanks
    }
text-short = { $variant ->
        [2] Yes perfec
       *[1] Yes thank
    }

## To remember

keep-1 = Tap the area, then write.
keep-2 = The arrow sends the message.
keep-3 = The Delete key removes a letter.

## The words

word-sms = text message
    .meaning = A short message sent to a phone. In France: SMS.
word-touch-keyboard = touch keyboard
    .meaning = A keyboard drawn on the screen.
