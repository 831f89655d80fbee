## The window

title = Courrier
part-ground = Screen background
part-window = Mail window
part-window-close = Close
part-back = Return
part-icon-mail = Courrier

## Signing in

sign-in-title = Please sign in
part-sign-in = Sign-in page
part-sign-in-address = Email address
part-sign-in-password = Password
part-sign-in-eye = Eye, to see the password
part-sign-in-stay = Stay signed in
part-sign-in-go = Sign in
part-sign-in-create = Create an address

## Creating an address

sign-up-title = Create an address
part-sign-up = Page to create an address
part-sign-up-first-name = First name
part-sign-up-last-name = Last name
part-sign-up-address = Address you want
address-end = @courrier.example
taken = This address is already taken. Choose another one.
suggestion-1 = { $variant ->
        [2] martin.camille35
       *[1] camille.martin24
    }
suggestion-2 = { $variant ->
        [2] martin-camille8
       *[1] camille-martin7
    }
part-sign-up-password = Password
part-sign-up-again = The password once more
part-sign-up-eye = Eye, to see the password
part-sign-up-rule-length = 12 characters or more
part-sign-up-rule-mixed = Letters and other characters
part-sign-up-rule-same = The 2 passwords are the same
part-sign-up-phone = Backup phone number
part-sign-up-terms = I accept the terms
part-sign-up-go = Create
part-welcome = Welcome page
welcome-title = Welcome, Camille
welcome-text = Your mailbox is ready. Write down your address.
part-welcome-go = Open the mailbox

## The folders

part-folder-inbox = Inbox
part-folder-sent = Sent
part-folder-drafts = Drafts
part-folder-spam = Junk
part-folder-bin = Bin
part-folder-family = Family
part-folder-papers = Papers

## The list of emails

unread = New email
has-clip = With an attachment
no-mail = This folder is empty.
nothing-found = There is no email with this word.
draft-mark = Draft
part-search = Search for an email
part-search-clear = Clear
part-check = Tick box
part-list-bin = Put in the bin
part-list-spam = Junk
part-list-move = Move
part-keep = Keep
part-restore = Put back

## Reading an email

label-from = From
label-to = To
label-cc = Copy
label-subject = Subject
label-date = Date
label-attached = Attachment
to-me = to Camille
part-reader-from = The person who writes
part-reader-page = Page of the email
part-reader-end = End of the email
part-reader-up = Up
part-reader-down = Down
part-reply = Reply
part-reply-all = Reply to all
part-forward = Forward
part-delete = Delete
part-move = Move
part-move-to = List of folders
part-report = Report
part-spam = Junk
part-print = Print

## A document received

part-document = Document
part-document-page = Page of the document
part-document-end = End of the document
part-document-up = Up
part-document-down = Down
part-document-print = Print
part-document-close = Close
page-number = Page
preview-title = Before printing
part-preview = Page to print
part-preview-go = Print
part-preview-close = Close

## Writing an email

part-compose = New message
part-compose-page = Page to write on
part-compose-to = To field
part-compose-add-cc = Add a copy
part-compose-cc = Copy field
part-compose-subject = Subject field
part-compose-body = Text of the email
part-compose-attach = Attach a document
part-compose-send = Send
part-compose-discard = Throw away the draft
written = The email that you wrote
no-subject = Without a subject
hello = Hello
reply-prefix = Re:
forward-prefix = Fwd:

## Attaching a document

picker-title = Choose a document
part-picker = Window of documents
part-picker-up = Return
part-picker-join = Attach
part-picker-cancel = Cancel

## The account

part-account = Camille’s account
part-account-sign-out = Sign out
save-question = Save the password?
part-save = Password question
part-save-never = Never
part-save-keep = Save

## The small windows

part-dialog = Small window
part-dialog-ok = OK
part-dialog-anyway = Send anyway
part-dialog-attach = Attach a document
refusal-no-recipient = The address is not there yet. Click in the To field.
refusal-malformed = Check the address. It needs an at sign and no spaces.
refusal-forgotten = You mention a document. Would you like to attach it?
stop-link = This link is a trap. Déclic does not open it: nothing is broken.
stop-attachment = This document is a trap. Déclic does not open it: nothing is broken.
stop-reply = This email is a trap. Déclic sends nothing: you are safe.
stop-site = This link opens a website. There is no internet here.

## What has just been done

part-note = What has just happened
part-undo = Undo
note-sent = Your email has been sent.
note-unsent = Your email is back. You can change it.
note-binned = The email is in the bin. You can put it back.
note-moved = The email is in the other folder. You can undo this.
note-restored = The email is back in its place.
note-kept = You are keeping this email. It is in the inbox.
note-suspected = The email is in Junk. You can undo this.
note-reported = You have reported this email. It is in Junk.
note-drafted = Your email is kept. It is in Drafts.
note-discarded = This email will not be sent. Click Undo to get it back.
note-printed = It is done. In real life, the page comes out of the printer.
note-arrived = A new email has arrived.
note-honest = This sentence is ordinary. Look elsewhere in the email.
note-wrong-password = This is not the password. Look at the capital letters and the dashes.
note-lacks-address = The address is not there yet. Click in the Email address field.
note-lacks-password = The password is not there yet. Click in the Password field.
note-lacks-first = The first name is not there yet. Click in the First name field.
note-lacks-last = The last name is not there yet. Click in the Last name field.
note-lacks-wanted = Look at the address you want. Write it without spaces or accents.
note-lacks-new-password = The password needs 12 characters. Mix letters and other characters.
note-lacks-again = Type the same password twice. The eye helps you.
note-lacks-phone = Look at the backup phone number. Type all of it.
note-taken = This address is already taken. Choose one of the 2 suggestions.
note-terms = There is one box left to tick. Click I accept the terms.
note-signed-out = The mailbox is closed. The password is needed to come in.
note-password-kept = The password is kept on this computer. Do this only at home.
note-password-dropped = The password is not kept. It is safer here.
note-undone = It is undone. Everything is as before.

## What shows a trap

tell-sender = The name and the address do not match. It is a trap.
tell-hurry = This email is rushing you. A real service gives you time.
tell-asks = This email asks for your code or your card. A real service never asks for it by email.
tell-link = This link does not lead to the real website. Its address shows it.
tell-attachment = A stranger sends this document. It is better not to open it.
tell-spelling = This sentence has spelling mistakes. A real service checks its emails.
tell-reason = This story is surprising. Were you really expecting this email?
