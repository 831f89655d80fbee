title = Download and print a certificate
goal = I can get a certificate and print it.
alone = Download Camille’s certificate, then open it.
    .soft = The certificate is in My documents.

## The steps

documents = Click on My documents.
    .soft = The button is below Camille’s name.
line = Click on Certificate of health cover.
    .soft = It is the first line.
download = Click on Download.
    .soft = The button has an arrow pointing down.
where = The paper is in Downloads.
    .soft = Look at the top right. Then click on Continue.
open = Click on the file to open it.
    .soft = It is called Certificate.
name = Which name is on the certificate?
    .soft = The name is at the top of the paper.
printer = Click on the printer.
    .soft = The printer is at the top of the document.
pages = How many pages do you need?
    .soft = Check the number before you print. Choose 1 page.
go = Click on Print.
    .soft = The Print button is at the bottom.
sheet = The sheet is ready: what do you do?
    .soft = This paper is personal. Take it with you.
folder = This is the desktop: open Downloads.
    .soft = Make 2 quick clicks. Or 1 click, then Enter.
bin = Put the certificate in the bin.
    .soft = You can click on the file, then on the bin.
clear = Delete the downloaded files.
    .soft = The computer is public. Leave nothing behind.

## What is chosen

part-choice-camille = Camille Martin
part-choice-other = { $variant ->
        [2] Nadia Martin
       *[1] Paul Martin
    }
part-choice-one = 1 page
part-choice-many = { $variant ->
        [2] 30 pages
       *[1] 20 pages
    }
part-choice-take = I take my sheet
part-choice-leave = I leave my sheet

## To remember

keep-1 = Downloading copies the paper onto the computer.
keep-2 = I check the name and the number of pages.
keep-3 = I delete the file and take my sheet.

## The words

word-certificate = certificate
    .meaning = Official paper that proves a right.
word-pdf = PDF
    .meaning = Type of file for reading or printing a paper.
word-print = print
    .meaning = Put a document on paper.
