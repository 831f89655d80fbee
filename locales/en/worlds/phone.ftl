## Around the screen

part-ground = Around the phone
part-screen = The screen
part-side = Side button
part-volume-up = Volume up
part-volume-down = Volume down

## The bars

part-status = The bar at the top
part-status-battery = Battery
part-status-wifi = Wi-Fi
part-status-signal = Signal
part-sheet-close = Close
part-nav = The bar at the bottom
part-nav-back = Back
part-nav-home = Home
part-nav-recent = Recent apps
part-recent-clear = Close all
part-edge = The left edge of the screen

## The padlock and the code

part-lock = The padlock
part-pad = The digits of the code
part-pad-code = The code
part-pad-erase = Delete
part-pad-back = Back

## The home screen

part-home = The home screen
part-home-1 = Page 1
part-home-2 = Page 2

## The quick settings

part-shade = Quick settings
part-shade-close = Close
part-shade-settings = Settings
part-tile-wifi = Wi-Fi
part-tile-data = Mobile data
part-tile-plane = Airplane mode
part-tile-torch = Torch
part-tile-sound = Ring

## The menu

part-menu = The menu
part-menu-open = Open
part-menu-share = Share
part-menu-delete = Delete
part-menu-uninstall = Uninstall
part-menu-move = Put on the other page
part-menu-report = Forward to 33700
part-menu-block = Block
part-menu-off = Switch off

## Making calls

part-dial-contacts = Contacts
part-dial-keypad = Keypad
part-dial-recents = Calls
part-dial-number = The number
part-dial-erase = Delete
part-dial-call = Call
part-person-call = Call
part-person-message = Message
part-person-video = Camera
part-call = The call
part-call-answer = Answer
part-call-refuse = Decline
part-call-hang-up = Hang up
part-call-speaker = Speaker
part-call-micro = Microphone
part-call-flip = Turn around
part-call-camera = Camera
part-call-voice = Listen to the voice

## Text messages

part-write = Message
part-write-send = Send
part-word = A suggested word
part-kb-space = Space
part-kb-erase = Delete
part-kb-shift = Capital
part-kb-signs = Digits and signs
part-kb-enter = Enter

## Photos and camera

part-photo = The photo
part-photo-share = Share
part-photo-delete = Delete
part-photo-redo = Retake
part-zoom-closer = Closer
part-zoom-farther = Farther
part-camera-scene = The table in front of the camera
part-camera-shoot = Take the photo
part-camera-last = The last photo
part-camera-flip = Turn around
part-share-mail = Mail
part-share-messages = Messages
part-letter = The new email
part-letter-send = Send

## The settings

part-setting-wifi = Wi-Fi
part-setting-plane = Airplane mode
part-setting-display = Screen
part-setting-battery = Battery
part-setting-storage = Storage
part-setting-accessibility = Accessibility
part-setting-sounds = Sounds
part-setting-about = About
part-setting-letters = Text size
part-letters = Text size
part-letters-less = Smaller
part-letters-more = Larger
part-ring = Ring
part-ring-less = Softer
part-ring-more = Louder
part-light = Brightness
part-light-less = Darker
part-light-more = Brighter
part-network-password = Password
part-network-join = Connect

## The store and the permissions

part-store-search = Search for an app
part-store-go = Search
part-store-publisher = The publisher
part-store-price = The price
part-store-rights = The permissions
part-store-install = Install
part-store-open = Open
part-ask-allow = Allow
part-ask-refuse = Refuse
part-pay-accept = Approve
part-pay-cancel = Cancel
part-stop-close = I understand

## The other apps

part-map = The map
part-map-me = Where am I?
part-torch-switch = The torch
part-page = The page
part-page-end = The end of the page
part-dot-1 = The large blue dot
part-dot-2 = Dot 1
part-dot-3 = Dot 2
part-dot-4 = Dot 3

## What the phone says

hour = 12 past 10
day = Thursday 3 April
lock-hint = Tap the padlock to open.
code-again = This is not the code. Try again.
battery = Battery
battery-percent = per cent
battery-low = The battery is nearly empty.
battery-charging = The phone is charging.
on = on
off = off
wifi-on = The Wi-Fi is on.
wifi-off = The Wi-Fi is off.
signal-on = There is a signal. You can make calls.
signal-off = There is no signal. Airplane mode is on.
joined = The phone is connected to the Wi-Fi.
plane-call = Airplane mode stops calls.
no-signal = There is no network here. You cannot call.
recents-empty = There are no open apps.

## Calls

calling = Call in progress
talking = You can talk now
rings = Call from
video-rings = Video call from
missed = Missed call
no-calls = There are no missed calls.
answer-hint = Swipe the green circle up.

## The titles of the pages

contacts-title = Contacts
threads-title = Messages
photos-title = Photos
settings-title = Settings
networks-title = Wi-Fi networks
store-title = Store
letters-title = Emails received
letter-title = New email
letter-to = To whom?
share-title = Share with
blurred-hint = Look closely at the letters.

## What has just happened

written = The message that you wrote
sent = Your message has been sent.
waits = No network: your message is waiting.
unsent = Not sent yet
no-recipient = First choose who receives it.
reported = The text message went to 33700.
blocked = This number is blocked.
deleted = It is deleted.
installing = Installing
installed = The app is installed.
removed = The app is removed.
taken = The photo is taken.
no-results = Nothing found. Try other words.
where = You are at the library.
torch-on = The torch is on.
torch-off = The torch is off.
example = Hello Camille. This is the size of the letters.

## What is asked, and the traps

pay-question = Approve a payment of 250 euros?
pay-stop = In real life, this money leaves at once. Cancel what you did not buy.
stop-title = Let us stop here.
stop-kindly = Nothing has happened here.

## The keyboard of the screen

keys = qwertyuiop asdfghjkl zxcvbnm
words = yes no thanks perfect hello goodbye soon tomorrow sunday saturday love see you coming arriving with pleasure coffee tea garden photo very much good day
