title = Read an email
goal = I can open an email and see who wrote it.
alone = The town hall has written to you. Open its email.
    .soft = Look for the town hall in the list, then click.

## The steps

list = Each line is an email you received.
    .soft = Take your time. Look at the list.
bold = A line in bold: the email is new.
    .soft = Bold letters are thick letters.
open = { $variant ->
        [2] Click on the email from Inès.
       *[1] Click on the email from Léa.
    }
    .soft = { $variant ->
        [2] Look for the name Inès, at the top of the list.
       *[1] Look for the name Léa, at the top of the list.
    }
text = { $variant ->
        [2] Read the beginning of the email from Inès.
       *[1] Read the beginning of the email from Léa.
    }
    .soft = You can also click on Listen.
sender = { $variant ->
        [2] Click on the name of the sender: Inès.
       *[1] Click on the name of the sender: Léa.
    }
    .soft = The name is at the top, after the word From.
down = Scroll down to read the end of the email.
    .soft = Turn the wheel towards you. Or click on the arrow.
back = Click on Return to see the list.
    .soft = Return is at the top left of the mail program.
town = Open the email from the town hall.
    .soft = The town hall is on the second line.
who = Who wrote this email?
    .soft = Look after the word From.

## What is chosen

part-choice-friend = { $variant ->
        [2] Inès
       *[1] Léa
    }
part-choice-town = The town hall
part-choice-bank = The bank

## To remember

keep-1 = 1 click opens the email.
keep-2 = From: the person who sends.
keep-3 = Subject: what the email is about.

## The words

word-inbox = inbox
    .meaning = The list of emails you received.
word-sender = sender
    .meaning = The person who sends.
word-subject = subject
    .meaning = The title of the email.
