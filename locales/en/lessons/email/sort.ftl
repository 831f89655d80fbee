title = Sort and delete emails
goal = I can delete an email and get it back.
alone = { $variant ->
        [2] Delete the Special offer email. Keep the email from Doctor Chen.
       *[1] Delete the Special offer email. Keep the email from Doctor Rossi.
    }
    .soft = The doctor’s email is in the Junk folder.

## The steps

tick = Tick the box of the Special offer email.
    .soft = The box is at the start of the line.
bin = Click on the button Put in the bin.
    .soft = The button is at the top of the list.
bin-folder = Open the Bin folder.
    .soft = It is in the list on the left.
restore = Click on Put back to get the email back.
    .soft = Put back is to the right of the Special offer email.
spam-folder = Open the Junk folder.
    .soft = It is in the list on the left.
keep = { $variant ->
        [2] Click on Keep, for the email from Doctor Chen.
       *[1] Click on Keep, for the email from Doctor Rossi.
    }
    .soft = Keep is to the right of the email. Camille knows the doctor.
inbox = Go back to the inbox.
    .soft = It is the first line on the left.
forward = { $variant ->
        [2] Click on Forward to send this email to Rosa.
       *[1] Click on Forward to send this email to Nadia.
    }
    .soft = Forward is next to Reply.
contact = { $variant ->
        [2] Click on Rosa.
       *[1] Click on Nadia.
    }
    .soft = { $variant ->
        [2] Rosa is in the list of contacts.
       *[1] Nadia is in the list of contacts.
    }
send = Click on Send.
    .soft = The Send button is at the bottom.

## To remember

keep-1 = An email you delete goes to the bin.
keep-2 = Waiting for an email? Look in Junk.
keep-3 = Forward sends the email to someone else.

## The words

word-delete = delete
    .meaning = Put in the bin.
word-spam = junk
    .meaning = The folder for adverts and traps. It is also called spam.
word-forward = forward
    .meaning = Send an email you received to someone else.
word-contact = contact
    .meaning = A person kept in your address book.
