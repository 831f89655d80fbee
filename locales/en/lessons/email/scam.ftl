title = Spot a scam email
goal = I can spot a scam email without clicking on it.
alone = 1 email imitates the bank. Report it.
    .soft = Open this email, then click on Report.

## The steps

what = A scam email imitates a bank or a service.
    .soft = Take your time. You are safe here.
open = { $variant ->
        [2] Open the email from Banque des Collines.
       *[1] Open the email from Banque du Soleil.
    }
    .soft = Look for the name of the bank. Reading is safe.
hurry = Click on the sentence that rushes you.
    .soft = Look for the word urgent, in large letters.
asks = Click on the sentence that asks for a code.
    .soft = It is in the middle of the email.
link = Rest the pointer on the link, without clicking.
    .soft = Stay on it for 2 seconds. With the keyboard: the space bar.
where = Which address does the link open?
    .soft = Read the address of the link. It is not the bank.
do = What do you do now?
    .soft = Call the bank. The number is on your card.
report = Click on Report.
    .soft = Report is at the top of the email.
tax = Is this email from the tax office real?
    .soft = The tax office never asks for your card by email.
friend = { $variant ->
        [2] And this email from Inès, is it real?
       *[1] And this email from Léa, is it real?
    }
    .soft = It does not rush you. It does not ask for a code.

## What is chosen

part-choice-bank = { $variant ->
        [2] banque-des-collines.example
       *[1] banque-du-soleil.example
    }
part-choice-other = { $variant ->
        [2] verifier-vite.test
       *[1] compte-urgent.test
    }
part-choice-click = I click on the link
part-choice-call = I call my bank
part-choice-reply = I reply to the email
part-choice-true = It is a real email
part-choice-trap = It is a trap

## To remember

keep-1 = A trap rushes you, scares you or promises money.
keep-2 = I never give a code by email.
keep-3 = I go to the site myself, or I call.

## The words

word-phishing = phishing
    .meaning = A trap by email, to steal your codes or money.
word-scam = scam
    .meaning = A trap to take your money.
word-link = link
    .meaning = An underlined word. A click opens another page.
