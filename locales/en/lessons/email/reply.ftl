title = Reply to an email
goal = I can reply to someone.
alone = { $variant ->
        [2] Inès has sent you a holiday photo. Reply to her email.
       *[1] Léa has sent you a photo from Sunday. Reply to her email.
    }
    .soft = Open the email, then click on Reply. Choose your own words.

## The steps

open = { $variant ->
        [2] Open the email from Inès.
       *[1] Open the email from Léa.
    }
    .soft = { $variant ->
        [2] The email from Inès is at the top of the list.
       *[1] The email from Léa is at the top of the list.
    }
reply = Click on Reply.
    .soft = The Reply button has an arrow.
ready = { $variant ->
        [2] Inès’s address is already written.
       *[1] Léa’s address is already written.
    }
    .soft = Look at the To field. You have nothing to type.
body = Click in the large white area.
    .soft = The large area is below the subject.
hello = { $variant ->
        [2] Type: Hello Inès
       *[1] Type: Hello Léa
    }
    .soft = Take your time. You can leave out the accent.
line = Press Enter to go to the next line.
    .soft = Enter is the large key on the right.
thanks = { $variant ->
        [2] Type: Thank you for your news.
       *[1] Type: Thank you for the photos.
    }
    .soft = { $variant ->
        [2] Correct with Backspace. Inès will understand you.
       *[1] Correct with Backspace. Léa will understand you.
    }
send = Click on Send.
    .soft = The Send button is at the bottom.
gone = Your email has gone.
    .soft = Undo takes the email back. Here, click on Continue.

## What is typed

text-hello = { $variant ->
        [2] Hello Inès
       *[1] Hello Léa
    }
text-thanks = { $variant ->
        [2] Thank you for your news.
       *[1] Thank you for the photos.
    }

## To remember

keep-1 = Reply fills in the address for you.
keep-2 = Say hello, write, then send.
keep-3 = A spelling slip does not stop the email.

## The words

word-reply = reply
    .meaning = Write to the person who sent the email.
word-send = send
    .meaning = Make the email leave.
