## The desktop

part-ground = Desktop background
part-bar = Bottom bar
part-desk-help = I need help
part-desk-undo = Undo
part-desk-redo = Redo

## The menu

part-menu = Menu
part-menu-open = Open
part-menu-rename = Rename
part-menu-new-folder = New folder
part-menu-copy = Copy
part-menu-cut = Cut
part-menu-paste = Paste
part-menu-bin = Put in the bin
part-menu-restore = Restore
part-menu-undo = Undo
part-menu-redo = Redo

## The windows

part-window-minimise = Minimise
part-window-maximise = Maximise
part-window-smaller = Normal size
part-window-close = Close
part-window-back = Back
part-window-undo = Undo
part-window-redo = Redo
part-window-save = Save
part-window-title = Move the window
part-window-corner = Change the size

## The small windows

dialog-save-question = Save the text?
part-dialog-save = Save
part-dialog-drop = Do not save
part-dialog-cancel = Cancel
part-pop-up-close = Close
pop-up-title = Message
pop-up-text = A small window has come. You can close it safely.
help-title = Ask for help
help-text = Raise your hand. Someone will come and help you.

## The names

part-name-field = Name
part-name-ok = OK
new-folder-name = New folder
copy-suffix = (copy)
empty-folder = This folder is empty.

## The folders, the documents and the programs

part-file-photos = Photos
part-file-photo-garden = The garden
part-file-photo-cat = The cat
part-file-photo-sea = The sea
part-file-photo-family = Léa and me
part-file-letters = Letters
part-file-letter-paul = Letter to Paul
part-file-letter-lea = Letter from Léa
part-file-papers = My papers
part-file-old-papers = Old papers
part-file-bill-water = Water bill March
part-file-bill-power = Electricity bill
part-file-library-card = Library card
part-file-draft = Draft
part-file-notebook = Notebook
part-file-calculator = Calculator
part-file-bin = Bin
part-file-usb = My USB stick
part-file-downloads = Downloads
part-file-certificate = Certificate
part-file-tax-notice = Tax notice

## What one reads in the documents

document-letter-paul =
    My dear Paul,
    The garden is full of flowers.
    Come on Sunday with Léa.
    I will make an apple tart.
    With love. Mum
document-letter-lea =
    Dear Grandma,
    Thank you for the lovely book.
    I am coming on Sunday with Dad.
    Is the cat well?
    Lots of kisses. Léa
document-bill-water =
    Saint-Déclic water service
    Bill for the month of March
    For Camille Martin
    To pay: 32 euros
    Before 15 April
document-bill-power =
    Saint-Déclic electricity service
    Bill for the month of February
    For Camille Martin
    Total: 54 euros
    Bill paid on 10 March. Thank you.
document-library-card =
    Saint-Déclic library
    Card of Camille Martin
    Card number 1234
    You can borrow 6 books.
document-draft =
    Hello Nadia,
    Thank you for your jam.
    It is very good.
    I also wanted to tell you…
document-certificate =
    SantéLilas
    Certificate of health cover
    For Camille Martin
    Insured person’s number: 8 52 03 99 123 456 78
    Born on 12 March 1952
    You are covered for 1 year.
document-tax-notice =
    Saint-Déclic tax office
    Tax notice
    For Camille Martin
    Income for the year: 14 200 euros
    To pay: 0 euros
    Keep this paper.
document-photo-garden = The flowers in my garden, in June.
document-photo-cat = The cat is asleep on its cushion.
document-photo-sea = A boat on the sea, in summer.
document-photo-family = Léa and me, a fine Sunday.

## The calculator

part-calculator-display = Result
part-calculator-0 = 0
part-calculator-1 = 1
part-calculator-2 = 2
part-calculator-3 = 3
part-calculator-4 = 4
part-calculator-5 = 5
part-calculator-6 = 6
part-calculator-7 = 7
part-calculator-8 = 8
part-calculator-9 = 9
part-calculator-plus = plus
part-calculator-minus = minus
part-calculator-times = times
part-calculator-divide = divided by
part-calculator-equals = equals
part-calculator-clear = clear
part-calculator-comma = point
dialog-name-question = What name do you want to write?
renamed = The name that you wrote.
part-window-paper = The page of the notebook
