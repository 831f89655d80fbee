title = Cookies and pop-ups
goal = I can refuse cookies and close a pop-up.
alone = A page scares you: close its tab. Then refuse the cookies.
    .soft = The tab has a small cross. Then: Refuse all.

## The steps

what = Many sites talk about cookies.
    .soft = Take your time. A cookie is not a virus.
refuse = Click on Refuse all.
    .soft = Refusing is your right. The site still works.
block = The site wants to send messages: block them.
    .soft = Blocking keeps adverts away.
ad = Close the advert with its cross.
    .soft = The cross is small, at the top right.
alarm = This page is scary: it is a trap.
    .soft = All is well. The computer is fine.
do = What do you do?
    .soft = Do not call. Close the tab with the cross.
close-tab = Click on the cross of the tab.
    .soft = The cross is at the top, on the tab.
gone = The alert is gone: all is well.
    .soft = It is done. Ask for help if it comes back.

## What is chosen

part-choice-call = I call
part-choice-close = I close the tab

## To remember

keep-1 = I can refuse cookies.
keep-2 = A page that scares me: I close the tab.
keep-3 = I never call the number on the page.

## The words

word-cookie = cookie
    .meaning = A small note that a site keeps about you.
word-notification = notification
    .meaning = A small message that arrives by itself.
word-advertising = advert
    .meaning = A message that wants to sell.
