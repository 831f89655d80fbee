title = Send a supporting document
goal = I can add a document to my file.
alone = Send Camille’s water bill to Guichet Déclic.
    .soft = Click on Add a file. The bill is in My papers.

## The steps

asks = The website asks for a proof of address.
    .soft = This is common. Take your time.
which = Which paper proves your address?
    .soft = A bill has your name and your address.
scan = To scan is to turn the paper into a picture.
    .soft = An adviser can help you with the scanner.
add = Click on Add a file.
    .soft = This button has an arrow, in the middle of the page.
folder = Open the My papers folder.
    .soft = 2 quick clicks. Or 1 click, then Enter.
choose = Choose Water bill March.
    .soft = Read the name carefully. The bill is in My papers.
take = Click on Open.
    .soft = The button is at the bottom of the window.
wait = Wait: the file is on its way.
    .soft = The bar moves forward. Then click on Continue.
tick = A green tick: the file has arrived.
    .soft = Look for the green tick.
send = Click on Send.
    .soft = The button is at the bottom of the page.
number = Write down the file number.
    .soft = The number is in bold. Write it on your sheet.

## What is chosen

part-choice-bill = An electricity bill
part-choice-receipt = A till receipt
part-choice-house = A photo of the house

## To remember

keep-1 = A recent bill proves your address.
keep-2 = I wait for the file to arrive.
keep-3 = I write down the file number.

## The words

word-proof = proof
    .meaning = A paper that shows something is true. For example, a bill.
word-scan = scan
    .meaning = Turn a paper into a picture.
word-format = format
    .meaning = The type of file. PDF and JPG are common.
word-file-word = file
    .meaning = A document kept in the computer.
