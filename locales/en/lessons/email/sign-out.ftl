title = Sign out of your mailbox
goal = I can sign out on a public computer.
alone = You are about to leave. Close the mailbox, then the window.
    .soft = Click on the circle C. Then: Sign out, Never, the cross.

## The steps

why = Mailbox left open: the next person reads your emails.
    .soft = Take your time. We are going to lock it.
account = { $variant ->
        [2] Click on the circle, at the top right.
       *[1] Click on the circle with the letter C.
    }
    .soft = { $variant ->
        [2] The circle has the letter C, for Camille.
       *[1] The circle is at the top right.
    }
sign-out = Click on Sign out.
    .soft = It is the last line of the menu.
never = The browser wants to save the password: choose Never.
    .soft = The computer is shared. Choose Never.
back = Click on Return to check.
    .soft = The arrow is at the top left.
locked = The mailbox asks for the password: it is closed.
    .soft = It is safely closed. Click on Continue.
close = Close the window with the cross.
    .soft = The cross is at the top right.

## To remember

keep-1 = I click on Sign out.
keep-2 = I refuse to save the password.
keep-3 = I close the window before I leave.

## The words

word-sign-out = sign out
    .meaning = Leave your space and lock it.
word-public-computer = public computer
    .meaning = A computer used by several people.
word-browser = browser
    .meaning = The program for going on the internet.
