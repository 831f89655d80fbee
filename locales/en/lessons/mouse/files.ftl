title = Tidy your documents
goal = I can find a document and rescue one from the bin.
alone = Put the draft in the bin.
    .soft = You can click on Draft, then on the bin.

## The steps

papers = Open the My papers folder.
    .soft = Make 2 quick clicks. Or 1 click, then Enter.
names = Each document has a name and a drawing.
    .soft = Read the names, without rushing.
bill = Open the water bill.
    .soft = Look for the name Water bill.
close = Close the bill.
    .soft = The cross is at the top right.
draft = Put the draft in the bin.
    .soft = You can click on Draft, then on the bin.
bin = Open the bin.
    .soft = The bin is at the bottom of the desktop.
right-click = { $hand ->
        [left] Left
       *[right] Right
    }-click on Draft.
    .soft = Use the { $hand ->
        [left] left
       *[right] right
    } button of the mouse.
restore = Click on Restore to get it back.
    .soft = Restore means put back in its place.
where = Where do you keep your personal papers?
    .soft = The public computer is shared. Choose your USB stick.

## To remember

keep-1 = A folder holds several documents.
keep-2 = The bin keeps the documents you throw away.
keep-3 = On a public computer, leave no papers.

## Words

word-document = document
    .meaning = Text, photo or paper kept in the computer.
word-bin = bin
    .meaning = Box of documents thrown away.
word-usb-key = USB stick
    .meaning = Small object to carry your documents.

## What one sees

part-choice-public = On the public computer
part-choice-usb = On my USB stick
