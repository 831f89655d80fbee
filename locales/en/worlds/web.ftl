## The window

part-ground = The background of the screen
part-window = The browser window
part-window-close = Close
part-icon-web = Browser
part-finish = End my session
finished = The session is over. Nothing stays here.
part-turn-web = Browser
part-turn-mail = Mail
part-turn-desktop = Desktop

## The tabs

part-tab = Tab
part-tab-close = Close the tab
part-tab-new = New tab
tab-new-page = New tab
tab-lost = Unknown address
new-title = Where do you want to go?
new-none = Your favourite pages will come here.

## The buttons of the browser

part-back = Page before
part-forward = Page after
part-reload = Load the page again
part-address = The address bar
part-address-go = Go to this address
part-address-start = The start of the address
part-address-end = The end of the address
part-padlock = The padlock
site-name = The name of this site
site-secure = What you type is hidden on its way.
site-open = What you type can be seen on its way.
site-not-proof = The padlock does not say if the site is honest.
part-star = Keep this page
part-downloads = Downloads
downloads-title = Downloads
downloads-none = No file here.
part-downloads-clear = Delete the downloaded files
part-menu = The menu
menu-zoom = Size of the page
part-zoom-in = Make the page larger
part-zoom-out = Make the page smaller
part-find = Search in the page
part-find-field = The word to look for
part-find-close = Close the search
find-none = This word is not in this page.
find-some = This word is in the page.

## Printing

part-print = Print
print-title = Print this page
print-copies = Number of pages
print-one = 1 page
part-print-more = 1 page more
part-print-less = 1 page less
part-print-go = Print
part-print-cancel = Cancel

## The page

part-page = The page
part-page-up = Up
part-page-down = Down
part-page-end = The end of the page
part-lost-search = Search for this site
part-lost-meant = Go to this address
lost-title = This address leads nowhere.
lost-kindly = It happens to everyone. Look at each sign.
lost-meant = Did you want this address?
part-result-ad = Advertisement
part-spelling = Try with this spelling
found-none = Nothing found. Try other words.

## What sites ask

part-cookies = The question about cookies
cookies-title = Do you accept cookies?
cookies-text = A cookie remembers your visits.
part-cookies-refuse = Refuse all
part-cookies-accept = Accept all
part-notify = The question about messages
notify-title = This site wants to send you messages.
part-notify-block = Block
part-notify-allow = Allow
part-ad = The advertisement
ad-title = Advertisement
part-ad-close = Close
part-session = The end of the session
session-title = Are you still there?
session-text = Your session will end soon. You can stay.
part-session-stay = Stay
part-session-leave = Sign out
part-save = The question about the password
save-title = Save the password?
part-save-never = Never
part-save-keep = Save
part-leave = The question before you leave
leave-title = Do you want to leave the page?
leave-text = Your answers will be deleted.
part-leave-stay = Stay on the page
part-leave-go = Leave the page

## The small windows

part-sheet = The small window
part-ok = I understand
stop-title = Let us stop here.
stop-kindly = Nothing has happened here. Close this page.
sms-title = The telephone receives a text message
part-picker = Camille’s files
picker-title = Choose a document
part-picker-up = Folder before
part-picker-open = Open
part-picker-cancel = Cancel

## The forms

part-change = Change
part-show = Show the password
list-choose = Choose
required = The star asks for an answer.
missing-kindly = That is expected. It happens to everyone.
file-none = No document chosen.
sending = The document is on its way…
received = The document has arrived.

## What has just been done

part-note = What has just happened
note-printed = Done. In real life, the sheet comes out of the printer.
note-marked = This page is kept.
note-unmarked = This page is no longer kept.
note-kept = The password stays here. Only do this at home.
note-not-kept = The password does not stay here. It is safer.
note-cleared = The files are in the bin.
note-reloaded = The page is up to date.
note-too-many-tabs = There are many tabs already. Close one.
note-finished = The session is over. Your information is deleted.

## What is still to be completed in a form

fault-missing = This answer is missing. Please answer here.
fault-too-short = This is a little short. Write a little more.
fault-too-long = This is a little long. Make your answer shorter.
fault-not-number = Write a number, in digits only.
fault-not-whole = Write a whole number, without the cents.
fault-too-small = This number is too small here. Read your digits again.
fault-too-large = This number is too large here. Read your digits again.
fault-not-digits = Write digits only, without letters.
fault-too-few-digits = Some digits are missing. Count them slowly.
fault-too-many-digits = There are too many digits. Count them slowly.
fault-not-date = Write the day, the month, then the year in 4 digits.
fault-no-such-day = The calendar does not have this day. Read the date again.
fault-too-early = This date is too long ago here. Check the year.
fault-too-late = This date comes too late here. Check the year.
fault-no-at = The at sign is missing. Add it to the address.
fault-not-email = Read your email address again, sign by sign.
fault-not-phone = The number has 10 digits and starts with 0. Check it.
fault-weak-password = Use 12 signs or more: letters and digits.
fault-wrong-key = The last digits go with the others. Check the number.
fault-not-the-code = This code is different. Copy the code you received.
fault-not-this-file = Another document is asked for. Choose the one asked for.
fault-not-same = This differs from the first time. Write the same thing.
fault-not-after = This date comes after the other one. Check them both.
fault-needs-one = One answer is missing. Answer once more.
fault-needs-also = Your choice needs this answer too. Please answer here.
fault-more-than = This part is more than the total. Check the numbers.
