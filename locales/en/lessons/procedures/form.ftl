title = Fill in a form
goal = I can fill in, check and correct a form.
alone = Send Camille’s request for help with heating.
    .soft = Camille lives alone and heats with electricity. Look at the card.

## The steps

ask = You are asking for help for Camille.
    .soft = Everything is on the card. Take your time.
start = Click on Start.
    .soft = The button is at the bottom of the page.
alone-now = Camille lives alone: tick Alone.
    .soft = The circles take only 1 answer.
street = Type the address: 12 rue des Lilas.
    .soft = It is on the card. The spaces count.
postcode = Type the postcode: 99000.
    .soft = It has 5 digits.
energy = Choose electricity in the list.
    .soft = Click on the little arrow. Then choose.
next = Click on Next.
    .soft = The button is at the bottom of the page.
missing = A red field is empty: that is all right.
    .soft = This was planned. The website shows the field to fill in.
phone = Type the telephone number from the card.
    .soft = It has 10 digits.
again = Click on Next.
    .soft = The button is at the bottom of the page.
read = Read all the answers again.
    .soft = Take your time. You can still correct them.
change = Look at the postcode: click on Change.
    .soft = The card says 99000. Change is on the right.
correct = Correct it: type 99000.
    .soft = First rub out. Then type 5 digits.
send = Click on Next, then on Send my request.
    .soft = Next is at the bottom. Send is then below the summary.

## What is typed

text-wrong-postcode = { $variant ->
        [2] 90900
       *[1] 99900
    }
text-phone-close = 0639981234

## To remember

keep-1 = The star shows the fields to fill in.
keep-2 = A red field? I fill it in and continue.
keep-3 = I read the summary before I send.

## The words

word-form = form
    .meaning = A page of questions to fill in.
word-summary = summary
    .meaning = All your answers on 1 page.
word-change-answer = change
    .meaning = Give another answer.
