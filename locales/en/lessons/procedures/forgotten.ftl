title = Forgotten password
goal = I can choose a new password.
alone = Camille forgets her password. Choose the new one with her.
    .soft = Click on Forgotten password. The new one is on the card.

## The steps

normal = It is normal to forget a password.
    .soft = This happens to everyone. There is a solution.
forgot = Click on Forgotten password.
    .soft = The link is below the password.
mail = Type Camille’s email address.
    .soft = It is on the card.
send = Click on Send.
    .soft = The button is below the address.
open = Open the email from Guichet Déclic.
    .soft = Click on the Courrier tab. The email is at the top.
asked = Did you ask for this email?
    .soft = You have just asked for it. Answer yes.
change = Click on Change my password.
    .soft = The button is in the email.
new = { $variant ->
        [2] Type the new password: Le-Bus-Passe-6h.
       *[1] Type the new password: Le-Train-Part-7h.
    }
    .soft = The capitals and the dashes count.
again = Type it a second time.
    .soft = Click in the second field. The 2 passwords are the same.
go = Click on Confirm.
    .soft = The button is at the bottom. Then write it in your notebook.

## What is chosen

part-choice-yes = Yes, I asked for it
part-choice-no = No

## To remember

keep-1 = Forgotten password? A link comes by email.
keep-2 = I only click if I asked for it.
keep-3 = I write the new one in my notebook.

## The words

word-reset = reset
    .meaning = Replace the old password.
word-rescue-link = recovery link
    .meaning = A link you receive by email to change the password.
