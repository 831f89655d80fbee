title = Attach a document
goal = I can send a photo or a paper by email.
alone = The town hall asks for your water bill. Send it by email.
    .soft = The address is on the card. The paper clip attaches the bill.

## The steps

new = Click on New message.
    .soft = The button is at the top left.
to = Type the town hall’s address.
    .soft = { $keyboard ->
        [qwerty] It is on the card. The dash is after the 0.
       *[azerty] It is on the card. The dash is on key 6.
    }
subject = { $variant ->
        [2] Type the subject: Registration
       *[1] Type the subject: Proof
    }
    .soft = First click in the Subject field, below the address.
clip = Click on the paper clip.
    .soft = Its button is called Attach a document.
folder = Open the My papers folder.
    .soft = Make 2 quick clicks. Or 1 click, then Enter.
file = Click on Water bill March.
    .soft = Read the name of the file carefully.
join = Click on Attach.
    .soft = The Attach button is at the bottom.
name = The name of the file is below the text.
    .soft = Look for: Water bill March. Then click on Continue.
send = Click on Send.
    .soft = The Send button is at the bottom.

## What is typed

text-subject = { $variant ->
        [2] Registration
       *[1] Proof
    }

## To remember

keep-1 = The paper clip attaches a document.
keep-2 = Check the name before you send.
keep-3 = The name of the file stays below the text.

## The words

word-attach = attach
    .meaning = Fix a document to the email.
word-file = file
    .meaning = Another name for a document in the computer.
word-proof = proof
    .meaning = A paper that shows something is true.
