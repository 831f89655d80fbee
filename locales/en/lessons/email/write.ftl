title = Write a new email
goal = I can write and send an email.
alone = { $variant ->
        [2] Write an email to Hugo. Tell him you are coming on Saturday.
       *[1] Write an email to Paul. Invite him to lunch on Sunday.
    }
    .soft = The address is on the card. Choose your words, then send.

## The steps

new = Click on New message.
    .soft = The button is at the top left.
zones = An email has 3 fields to fill in.
    .soft = The address, the subject and the text. Look at the 3 frames.
to-field = Click in the To field.
    .soft = It is the first white area.
to = { $variant ->
        [2] Type Hugo’s address.
       *[1] Type Paul’s address.
    }
    .soft = It is on the card. Remember the at sign.
subject-field = Click in the Subject field.
    .soft = The subject is below the address.
subject = { $variant ->
        [2] Type the subject: Saturday party
       *[1] Type the subject: Sunday lunch
    }
    .soft = The subject is short, like a title.
body = { $variant ->
        [2] Type: Hello Hugo, I am coming at 3.
       *[1] Type: Hello Paul, please come at noon.
    }
    .soft = Click in the large white area first. Then copy word by word.
check = Read the address, the subject and the text again.
    .soft = A minute to read again is well spent.
send = Click on Send.
    .soft = The Send button is at the bottom.
sent = Open the Sent folder to check.
    .soft = Sent is in the list on the left.

## What is typed

text-subject = { $variant ->
        [2] Saturday party
       *[1] Sunday lunch
    }
text-body = { $variant ->
        [2] Hello Hugo, I am coming at 3.
       *[1] Hello Paul, please come at noon.
    }

## To remember

keep-1 = To, Subject, text: 3 fields.
keep-2 = Read the address again before you send.
keep-3 = The Sent folder keeps a copy.

## The words

word-recipient = recipient
    .meaning = The person who receives.
word-to-field = To field
    .meaning = The area for the recipient’s address.
word-draft = draft
    .meaning = An email you started and have not sent yet.
word-mail-folder = email folder
    .meaning = A place that holds emails.
