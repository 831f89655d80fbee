title = Install an app safely
goal = I can choose and install an official app.
alone = { $variant ->
        [2] Install Météo Saint-Déclic. Remove Météo Surprise.
       *[1] Install Météo Saint-Déclic. Remove Météo Cadeau.
    }
    .soft = { $variant ->
        [2] Search in the Store. Météo Surprise is on page 2.
       *[1] Search in the Store. Météo Cadeau is on page 2.
    }

## The steps

official = Apps come from the official store.
    .soft = Take your time. We will choose together.
open = Tap Store.
    .soft = Look for the small bag.
search = Type in the search: meteo.
    .soft = This is French for weather. The field is at the top.
go = Tap Search.
    .soft = The button is next to the field.
result = Tap Météo Saint-Déclic.
    .soft = Read the whole name carefully.
publisher = Tap the name of the publisher.
    .soft = The publisher is below the name of the app.
which = Which app is official?
    .soft = Look at the publisher and the price.
install = Tap Install.
    .soft = Check the name: Météo Saint-Déclic.
wait = Wait until the app is installed.
    .soft = The bar moves forward. Then tap Continue.
start = Tap Open.
    .soft = The Open button takes the place of Install.
rights = The weather app asks for your contacts: refuse.
    .soft = The weather app works without your contacts.
hold = { $variant ->
        [2] Météo Surprise is already here: press and hold it.
       *[1] Météo Cadeau is already here: press and hold it.
    }
    .soft = Keep your finger down. Count 1, 2.
uninstall = Tap Uninstall to remove it.
    .soft = Uninstall is in the menu.

## What is typed

text-search = meteo

## What is chosen

part-choice-town = Météo Saint-Déclic, free
part-choice-gift = { $variant ->
        [2] Météo Surprise, 7 euros
       *[1] Météo Cadeau, 9 euros
    }

## To remember

keep-1 = I install from the official store.
keep-2 = I read the publisher and the price.
keep-3 = I refuse permissions that are not needed.

## The words

word-app-store = app store
    .meaning = The official place to install apps.
word-install = install
    .meaning = Put an app on the phone.
word-publisher = publisher
    .meaning = Whoever makes the app.
word-permission = permission
    .meaning = A right given to an app.
