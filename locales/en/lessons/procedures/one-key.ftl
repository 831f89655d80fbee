title = Understand FranceConnect
goal = I can use one account for several services.
alone = Enter Guichet Déclic with the SantéLilas account.
    .soft = Click on Sign in with ClefPublique. Then choose SantéLilas.

## The steps

why = FranceConnect saves you from creating many accounts.
    .soft = Take your time. It is one key for several doors.
which = Which account does FranceConnect not use?
    .soft = A supermarket is a shop. FranceConnect is for French public services.
here = Here, the button is called ClefPublique.
    .soft = This is practice. Use Camille’s card.
key = Click on Sign in with ClefPublique.
    .soft = The button has a key, at the bottom of the page.
account = Choose the SantéLilas account.
    .soft = Camille already has this account.
enter = Type the user number, the password, then confirm.
    .soft = Copy the card. Check, then click on Confirm.
service = The page shows the service you asked for.
    .soft = Read the name of the service before you continue.
go = Click on Continue to Guichet Déclic.
    .soft = The button is at the bottom of the page.
inside = You are in Guichet Déclic, without a new account.
    .soft = It is done. One key opens several doors.
leave = Click on Sign out.
    .soft = The button is at the top of the page.
who = { $variant ->
        [2] Who can you give your FranceConnect codes to?
       *[1] Who may know your FranceConnect codes?
    }
    .soft = Nobody. These codes open all your services.

## What is chosen

part-choice-health = Ameli, the health insurance
part-choice-post = La Poste, the post office
part-choice-shop = A supermarket
part-choice-nobody = { $variant ->
        [2] To nobody
       *[1] Nobody
    }
part-choice-neighbour = { $variant ->
        [2] To my neighbour
       *[1] My neighbour
    }
part-choice-agent = { $variant ->
        [2] To the agent on the telephone
       *[1] The agent on the telephone
    }

## To remember

keep-1 = One account opens several services.
keep-2 = I read the name of the service before continuing.
keep-3 = I give these codes to nobody.

## The words

word-france-connect = FranceConnect
    .meaning = A button of French public services. You enter with an account you already have.
word-account = account
    .meaning = Your own space on a website, with a code.
word-public-key = ClefPublique
    .meaning = A practice button. It imitates FranceConnect.
