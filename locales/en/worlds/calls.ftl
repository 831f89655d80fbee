# What Camille’s telephone holds. The numbers are those that fiction may use, the addresses end in .test: nothing leads
# anywhere.

## The code of the phone

code = 4917
    .label = Phone code

## The apps

app-phone = Phone
app-messages = Messages
app-camera = Camera
app-photos = Photos
app-weather = Weather
app-weather-text =
    Saint-Déclic
    { $variant ->
        [2] Today: clouds, 17 degrees.
       *[1] Today: sun, 22 degrees.
    }
    { $variant ->
        [2] Tomorrow: sun, 20 degrees.
       *[1] Tomorrow: clouds, 18 degrees.
    }
app-mail = Mail
app-video = VisioFamille
app-settings = Settings
app-store = Store
app-map = Map
app-gestures = Gestures
app-calendar = Calendar
app-calendar-text =
    Thursday 3 April
    { $variant ->
        [2] At 4 in the afternoon: tea with Rosa.
       *[1] At 3 in the afternoon: coffee with Nadia.
    }
    { $variant ->
        [2] Saturday: Hugo’s birthday.
       *[1] Sunday: lunch with Paul.
    }
app-torch = Torch
app-clock = Clock
app-clock-text =
    It is 12 minutes past 10.
    The alarm is set for 7 in the morning.
app-gift = { $variant ->
        [2] Météo Surprise
       *[1] Météo Cadeau
    }
app-gift-text = { $variant ->
        [2]
            Météo Surprise
            Well done! A surprise is waiting for you.
            Pay 7 euros a week.
       *[1]
            Météo Cadeau
            Well done! You have a gift.
            Pay 9 euros a week.
    }
app-weather-town = Météo Saint-Déclic
app-weather-town-text =
    Météo Saint-Déclic
    Today: sun, 22 degrees.
    Tomorrow: a little rain, 16 degrees.
app-bus = Bus de Saint-Déclic
app-bus-text =
    Bus de Saint-Déclic
    Line 1: the town hall stop, at 20 past 10.
    Line 2: the garden stop, at 35 past 10.
app-radio = Radio Lilas
app-radio-text =
    Radio Lilas
    Now: songs from yesterday.
    At noon: the news.
app-memory-game = Memory game
app-memory-game-text =
    Memory game
    Look at the pictures. Remember their places.
    The game is over.

## The people

person-lea = { $variant ->
        [2] Inès
       *[1] Léa
    }
    .number = 06 39 98 20 14
person-paul = { $variant ->
        [2] Hugo
       *[1] Paul
    }
    .number = 06 39 98 31 07
person-nadia = { $variant ->
        [2] Rosa
       *[1] Nadia
    }
    .number = 06 39 98 45 22
person-doctor = { $variant ->
        [2] Doctor Chen
       *[1] Doctor Rossi
    }
    .number = 01 99 00 12 80
person-town = Saint-Déclic Town Hall
    .number = 01 99 00 10 00
person-club = Association of gardeners
    .number = 01 99 00 33 15
person-unknown = Unknown number
    .number = { $variant ->
        [2] 06 39 98 84 63
       *[1] 06 39 98 77 21
    }

## Those whose name is imitated

person-bank = { $variant ->
        [2] Banque des Collines
       *[1] Banque du Soleil
    }
    .number = 01 99 00 24 00
person-parcel = { $variant ->
        [2] Paquet Express
       *[1] Colis Éclair
    }
    .number = 06 39 98 52 16
person-family = CAF
    .number = 06 39 98 60 91
person-tax = Tax office
    .number = 06 39 98 63 48
person-fine = Fine
    .number = 06 39 98 70 05
person-health = Carte Vitale
    .number = 06 39 98 72 39

## The dates

date-today = Today
date-yesterday = Yesterday
date-monday = Monday
date-sunday = Sunday

## Text messages from family and friends

sms-nadia-old = { $variant ->
        [2] Hello Rosa. Thank you for the flowers.
       *[1] Hello Nadia. Thank you for the jam.
    }
sms-nadia-15 = { $variant ->
        [2] Are you coming at 4 o’clock?
       *[1] Are you coming at 3 o’clock?
    }
sms-nadia-late = { $variant ->
        [2] The bus is late. I will be there in 20 minutes.
       *[1] I am late. I will be there in 10 minutes.
    }
sms-lea-photo = { $variant ->
        [2] Hello Granny. The photo of the garden is lovely.
       *[1] Hello Granny. The photo of the cat is lovely.
    }
sms-paul-1 = { $variant ->
        [2] Hello Mum. I am coming on Saturday, at 11 o’clock.
       *[1] Hello Mum. I am coming on Sunday, at noon.
    }

## Scam text messages

sms-parcel-pay = { $variant ->
        [2] Your package is blocked. Pay 2.50 euros before tomorrow.
       *[1] Your parcel is waiting. Pay 1.99 euros tonight.
    }
    .link = { $variant ->
        [2] paquet-express-frais.test
       *[1] colis-eclair-paiement.test
    }
    .stop = In real life, this page steals your card number. Go to the real website yourself.
sms-family-300 = { $variant ->
        [2] CAF: a grant of 250 euros is waiting. Give your codes before tonight.
       *[1] CAF: a grant of 300 euros is waiting. Give your codes here.
    }
    .link = { $variant ->
        [2] aide-familles-vite.test
       *[1] argent-familles.test
    }
    .stop = In real life, this page steals your codes. The CAF does not ask for your codes by text message.
sms-tax-refund = { $variant ->
        [2] Taxes: we owe you 210 euros. Give your card number.
       *[1] Taxes: a refund of 120 euros. Type your card number.
    }
    .link = { $variant ->
        [2] retour-facile.test
       *[1] impot-rapide.test
    }
    .stop = In real life, this page steals your card number. The tax office never asks for your card by text message.
sms-fine-tonight = { $variant ->
        [2] Last day: pay your fine of 45 euros. Tomorrow it will be 180 euros.
       *[1] Fine: pay 35 euros before tonight. Tomorrow it will be 135 euros.
    }
    .link = { $variant ->
        [2] amende-avant-minuit.test
       *[1] payer-amende-vite.test
    }
    .stop = In real life, this page takes your money. A real fine is paid on amendes.gouv.fr.
sms-health-card = { $variant ->
        [2] Your Carte Vitale has stopped working. Order the new card quickly.
       *[1] Your Carte Vitale is about to end. Order the new card here.
    }
    .link = { $variant ->
        [2] nouvelle-carte-vite.test
       *[1] carte-nouvelle.test
    }
    .stop = In real life, this page steals your name and your money. Check on ameli.fr.

## What callers say

call-paul-in = { $variant ->
        [2] Hello Mum. I am coming on Saturday, at 11 o’clock.
       *[1] Hello Mum. I am coming on Sunday, at noon.
    }
call-lea-out = { $variant ->
        [2] Hello Granny? How nice. I am well.
       *[1] Hello Granny? How are you? I am well.
    }
call-unknown-in = { $variant ->
        [2] Hello. You have won a trip. Tell me your address.
       *[1] Hello. You have won a gift. Tell me your address.
    }
call-bank-in = { $variant ->
        [2] This is your bank. A thief is emptying your account. Quick, read me the code.
       *[1] This is your bank. Someone is robbing you now. Quick, give me the code.
    }
call-unknown-video = Hello. We do not know each other. Show me your home.
call-lea-video = Hello Granny. I can see you. Tell me about your day.

## The photos

photo-cat = The cat
photo-garden = The garden
photo-sea = The sea
photo-family = { $variant ->
        [2] Inès and I
       *[1] Léa and I
    }
photo-dog = The dog
photo-flower = The flower
photo-cake = The cake
photo-street = The street
photo-house = The house
photo-shot-1 = The first photo of the paper
photo-shot-2 = The second photo of the paper

## The emails

letter-town-paper = { $variant ->
        [2] A certificate is missing
       *[1] A bill is missing
    }
letter-town-paper-text = { $variant ->
        [2]
            Dear Mrs Martin,
            We need the certificate for your home.
            Please send us a photo of the paper.
            Saint-Déclic Town Hall
       *[1]
            Dear Mrs Martin,
            We need your water bill.
            Please send us a photo of the paper.
            Saint-Déclic Town Hall
    }
letter-lea-news = { $variant ->
        [2] News from Inès
       *[1] News from Léa
    }
letter-lea-news-text = { $variant ->
        [2]
            Hello Granny,
            I have arrived safely.
            The weather is fine here.
            Love from Inès
       *[1]
            Hello Granny,
            All is well here.
            I will call you tonight.
            Love from Léa
    }

## The store

store-weather-town = Météo Saint-Déclic
    .publisher = Ville de Saint-Déclic
    .price = Free
    .about = The weather in the town, day after day.
store-gift-2 = { $variant ->
        [2] Météo Surprise
       *[1] Météo Cadeau
    }
    .publisher = { $variant ->
        [2] Bonnes Surprises
       *[1] Cadeaux Faciles
    }
    .price = { $variant ->
        [2] 7 euros a week
       *[1] 9 euros a week
    }
    .about = { $variant ->
        [2] The weather, and surprises every day.
       *[1] The weather, and gifts every day.
    }
    .stop = { $variant ->
        [2] In real life, this app costs 7 euros a week. Always look at the publisher and the price.
       *[1] In real life, this app costs 9 euros a week. Always look at the publisher and the price.
    }
store-bus = Bus de Saint-Déclic
    .publisher = Ville de Saint-Déclic
    .price = Free
    .about = The times and the stops of the buses.
store-radio = Radio Lilas
    .publisher = Radio Lilas
    .price = Free
    .about = Music all day long.
store-memory-game = Memory game
    .publisher = Les Jeux du Soir
    .price = 2 euros, only once
    .about = Find the pictures that match.

## What apps ask for

ask-contacts = Météo Saint-Déclic wants to read your contacts.
rights-place = Know where you are
rights-contacts = Read your contacts
rights-messages = Read your text messages

## The Wi-Fi networks

network-library = Mediatheque-Saint-Declic
network-gift = Gratuit-Cadeau
    .stop = Nobody knows this name. In real life, this Wi-Fi can read what you type. Choose a name that you know.
network-home = Box de Camille
    .password = jardin2468
