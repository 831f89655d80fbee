title = The desktop and windows
goal = I can open, hide and close a window.
alone = Open the calculator. Hide the notebook.
    .soft = Double-click on the calculator. The small line hides the notebook.

## The steps

desk = This screen is called the desktop.
    .soft = Take your time. Look at the small drawings.
notebook = Open the notebook.
    .soft = Make 2 quick clicks. Or 1 click, then Enter.
buttons = At the top, 3 buttons control the window.
    .soft = Look at the top right.
minimise = Click on the small line to minimise.
    .soft = The small line is the first of the 3 buttons.
bring-back = Click on Notebook, in the bottom bar.
    .soft = The bar is at the very bottom. The notebook waits.
maximise = Click on the small square to maximise.
    .soft = The small square is in the middle.
calculator = Open the calculator too.
    .soft = The calculator is on the left of the desktop.
front = Click on the notebook, behind.
    .soft = Click on an edge of the notebook. It comes forward.
close = Close the 2 windows with the cross.
    .soft = There is 1 window left. The cross is at the top.

## To remember

keep-1 = The line hides, the square enlarges, the cross closes.
keep-2 = A hidden window waits in the bottom bar.
keep-3 = Closing a window breaks nothing.

## Words

word-desktop = desktop
    .meaning = The first screen of the computer.
word-window = window
    .meaning = Frame that shows a program.
word-minimise = minimise
    .meaning = Hide the window without closing it.
