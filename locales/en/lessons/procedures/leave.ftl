title = Leave a public computer and get help
goal = I can leave without leaving my information behind.
alone = You are about to go. Leave this computer with nothing behind.
    .soft = Sign out, delete the downloads, end the session.

## The steps

five = Before you go, do 5 simple things.
    .soft = Take your time. The list is on your sheet.
sign-out = Number 1: click on Sign out.
    .soft = The button is at the top of the page.
erase = Number 2: delete the downloaded files.
    .soft = The button is in Downloads.
tabs = Number 3: close the 2 tabs.
    .soft = Each tab has its own small cross.
table = Number 4: what do you take from the table?
    .soft = Look at the table and the printer.
finish = Number 5: click on End my session.
    .soft = The button is at the bottom of the screen.
friend = A friend is helping you: what do you do?
    .soft = Type it yourself. Your friend can look away.
helper = A professional does the procedure: with what?
    .soft = With Aidants Connect, your code stays secret.
help = Asking for help is a good choice.
    .soft = The adviser is there for that.

## What is chosen

part-choice-things = My papers, my USB key, my glasses
part-choice-nothing = Nothing
part-choice-give = Give my password to my friend
part-choice-myself = Type it myself
part-choice-connect = Aidants Connect
part-choice-paper = My code on a piece of paper

## To remember

keep-1 = Sign out, delete, close, take back, end.
keep-2 = I type my codes myself.
keep-3 = France services and Aidants Connect can help.

## The words

word-trace = trace
    .meaning = What stays after you have gone.
word-history = history
    .meaning = The list of pages you have visited.
word-helper = Aidants Connect
    .meaning = An official French service. A trained helper acts with your agreement.
