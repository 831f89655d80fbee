title = Wi-Fi, mobile data and battery
goal = I can check the connection and the battery.
alone = { $variant ->
        [2] Calls have stopped: airplane mode is on. Turn it off.
       *[1] The phone cannot call any more. Turn airplane mode off.
    }
    .soft = Swipe down from the top. Tap Airplane mode.

## The steps

bar = The bar at the top shows 3 useful pictures.
    .soft = Look at the very top of the screen.
battery = Tap the battery.
    .soft = It looks like a small battery.
empty = { $variant ->
        [2] The battery is running low: what do you do?
       *[1] The battery is nearly empty: what do you do?
    }
    .soft = Plug in the phone. It will charge.
shade = Swipe down from the top.
    .soft = Press at the very top. Then move down.
wifi = Tap Wi-Fi to turn it on.
    .soft = The picture has 3 curved lines.
network = Choose the Wi-Fi of the library: Mediatheque.
    .soft = Only choose a name that you know.
plane = Airplane mode is on: tap it.
    .soft = The picture is a plane.
bank = { $variant ->
        [2] Public Wi-Fi: should you open your bank there?
       *[1] Should you open your bank on public Wi-Fi?
    }
    .soft = It is better to wait. Do it at home.
close = Swipe up to close.
    .soft = Press at the bottom. Then move up.

## The answers

part-choice-plug = I plug it in
part-choice-wait = I wait
part-choice-yes = Yes
part-choice-no = No

## To remember

keep-1 = The battery picture shows the charge.
keep-2 = Swipe down from the top to see the settings.
keep-3 = Calls have stopped? Check airplane mode.

## The words

word-wifi = Wi-Fi
    .meaning = Wireless internet, at home or in a public place.
word-mobile-data = mobile data
    .meaning = Internet through the phone’s contract.
word-airplane-mode = airplane mode
    .meaning = The phone cuts all its connections.
