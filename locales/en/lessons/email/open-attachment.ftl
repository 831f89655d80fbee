title = Open an attachment
goal = I can open a document received by email.
alone = An association is sending its programme. Open this document.
    .soft = Open the email first. The document is at the bottom.

## The steps

clip = A paper clip: the email contains a document.
    .soft = Look for the small paper clip in the list.
open = { $variant ->
        [2] Open the email from the Shared Gardens.
       *[1] Open the email from the Gardeners’ Association.
    }
    .soft = Read the names. This email has a small paper clip.
known = Does Camille know the sender?
    .soft = { $variant ->
        [2] The Shared Gardens Association is in Camille’s address book.
       *[1] The association is in Camille’s address book.
    }
document = Click on the document Programme.
    .soft = It is at the bottom of the email.
page-two = Scroll down to read page 2.
    .soft = Turn the wheel towards you. Or click on the arrow.
close = Close the document.
    .soft = The cross is at the top right.
unknown = A document from a stranger: what do you do?
    .soft = If in doubt, leave it closed. Ask for advice.
ask = If in doubt, ask before you open.
    .soft = Asking is always a good idea.

## What is chosen

part-choice-yes = Yes
part-choice-no = No
part-choice-open = I open it
part-choice-leave = I leave it closed

## To remember

keep-1 = The paper clip shows a document.
keep-2 = I open only if I know the sender.
keep-3 = On a public computer, I leave no copy.

## The words

word-attachment = attachment
    .meaning = A document fixed to an email.
word-paper-clip = paper clip
    .meaning = A small drawing that shows an attachment.
word-download = download
    .meaning = Copy a document onto the computer.
