## The dates

date-today = Today
date-yesterday = Yesterday
date-monday = Monday
date-sunday = Sunday
date-march = 20 March

## The people

person-camille = Camille Martin
    .address = camille@courrier.example
person-grandchild = { $variant ->
        [2] Inès Martin
       *[1] Léa Martin
    }
    .address = { $variant ->
        [2] ines@courrier.example
       *[1] lea@courrier.example
    }
person-son = { $variant ->
        [2] Hugo Martin
       *[1] Paul Martin
    }
    .address = { $variant ->
        [2] hugo@courrier.example
       *[1] paul@courrier.example
    }
person-neighbour = { $variant ->
        [2] Rosa Lopez
       *[1] Nadia Benali
    }
    .address = { $variant ->
        [2] rosa@courrier.example
       *[1] nadia@courrier.example
    }
person-town = Saint-Déclic Town Hall
    .address = mairie@saint-declic.example
person-club = { $variant ->
        [2] Shared Gardens Association
       *[1] Gardeners’ Association
    }
    .address = { $variant ->
        [2] jardins@asso-declic.example
       *[1] jardiniers@asso-declic.example
    }
person-doctor = { $variant ->
        [2] Doctor Chen
       *[1] Doctor Rossi
    }
    .address = { $variant ->
        [2] cabinet@docteure-chen.example
       *[1] cabinet@docteure-rossi.example
    }
person-shop = { $variant ->
        [2] Meubles Tranquille
       *[1] Chaussures Rapides
    }
    .address = { $variant ->
        [2] bonjour@meubles-tranquille.example
       *[1] bonjour@chaussures-rapides.example
    }
person-desk = Guichet Déclic
    .address = bonjour@guichet-declic.example
person-provider = Courrier
    .address = accueil@courrier.example

## Those who set a trap

person-bank = { $variant ->
        [2] Banque des Collines
       *[1] Banque du Soleil
    }
    .address = { $variant ->
        [2] securite@verifier-vite.test
       *[1] alerte@compte-urgent.test
    }
person-tax = { $variant ->
        [2] Tax Office
       *[1] Tax Service
    }
    .address = { $variant ->
        [2] argent@retour-facile.test
       *[1] remboursement@impot-rapide.test
    }
person-parcel = { $variant ->
        [2] Paquet Express
       *[1] Colis Éclair
    }
    .address = { $variant ->
        [2] avis@suivi-urgent.test
       *[1] livraison@payer-vite.test
    }
person-stranger = { $variant ->
        [2] Sun Lottery
       *[1] Grand Prize Draw
    }
    .address = { $variant ->
        [2] gagnant@gain-express.test
       *[1] bravo@cadeau-facile.test
    }

## The granddaughter’s email

mail-news = { $variant ->
        [2] Holiday photos
       *[1] Photos from Sunday
    }
mail-news-hello = { $variant ->
        [2] Hello Grandma,
       *[1] Dear Grandma,
    }
mail-news-day = { $variant ->
        [2] Thank you for our lovely holiday. The countryside was so green.
       *[1] Thank you for a lovely Sunday. Your garden is full of flowers.
    }
mail-news-meal = { $variant ->
        [2] Our picnics were very good. I loved your tomato salad.
       *[1] Your apple tart was very good. Dad ate 3 slices.
    }
mail-news-photos = { $variant ->
        [2] I looked at all our holiday photos. Here is the best one.
       *[1] I looked at all the photos from Sunday. Here is my favourite.
    }
mail-news-photo = { $variant ->
        [2] You and me, on the last day of the holiday.
       *[1] You and me in the garden, on Sunday.
    }
mail-news-question = { $variant ->
        [2] And you, did you have a good journey? Is the cat well?
       *[1] And you, how are you? Does the cat still sleep on its cushion?
    }
mail-news-bye = { $variant ->
        [2] With lots of love. Inès
       *[1] Lots of kisses. Léa
    }

## The town hall’s emails

mail-meeting = { $variant ->
        [2] Workshop at the library
       *[1] Neighbourhood meeting
    }
mail-meeting-hello = Hello Mrs Martin,
mail-meeting-where = { $variant ->
        [2] We invite you to a photo workshop. Come to the small room at the library.
       *[1] We invite you to the neighbourhood meeting. Come to the main room of the town hall.
    }
mail-meeting-when = { $variant ->
        [2] The workshop starts on Tuesday, at 10 in the morning.
       *[1] The meeting starts on Thursday, at 6 in the evening.
    }
mail-meeting-link = { $variant ->
        [2] See the other workshops
       *[1] See the town hall’s website
    }
    .target = saint-declic.example
mail-meeting-bye = See you soon. Saint-Déclic Town Hall
mail-tax-notice = { $variant ->
        [2] Your tax papers
       *[1] Help with your taxes
    }
mail-tax-notice-hello = Hello Mrs Martin,
mail-tax-notice-text = { $variant ->
        [2] We can read your tax papers with you. Come to the town hall any Thursday morning.
       *[1] At the town hall, someone helps with taxes. Come any Tuesday morning, without an appointment.
    }
mail-tax-notice-bye = See you soon. Saint-Déclic Town Hall

## The son’s emails

mail-lunch = { $variant ->
        [2] My birthday on Saturday
       *[1] Lunch next Sunday
    }
mail-lunch-hello = { $variant ->
        [2] Dear Mum,
       *[1] Hello Mum,
    }
mail-lunch-invitation = { $variant ->
        [2] On Saturday, I am celebrating my birthday with Inès. Can you come at midday?
       *[1] Léa and I would like to come next Sunday. What time is lunch?
    }
mail-lunch-bye = { $variant ->
        [2] Lots of kisses. Hugo
       *[1] With love. Paul
    }
mail-answer = { $variant ->
        [2] Re: My birthday on Saturday
       *[1] Re: Lunch next Sunday
    }
mail-answer-hello = Thank you, Mum,
mail-answer-text = { $variant ->
        [2] I will pick you up on Saturday, at 11 in the morning. Inès is making a chocolate cake.
       *[1] We will come on Sunday, at midday. Léa is bringing dessert.
    }
mail-answer-bye = { $variant ->
        [2] See you on Saturday. Hugo
       *[1] See you on Sunday. Paul
    }

## The neighbour’s email

mail-recipe = { $variant ->
        [2] My soup recipe
       *[1] My jam recipe
    }
mail-recipe-hello = { $variant ->
        [2] Dear Camille,
       *[1] Hello Camille,
    }
mail-recipe-text = { $variant ->
        [2] Chop 4 carrots and 2 leeks. Cook in water for 30 minutes.
       *[1] Take 1 kilo of strawberries and 1 kilo of sugar. Cook for 30 minutes.
    }
mail-recipe-bye = { $variant ->
        [2] Enjoy your soup. Rosa
       *[1] See you soon. Nadia
    }

## The association’s email, and its document

mail-programme = { $variant ->
        [2] Garden party
       *[1] Spring programme
    }
mail-programme-hello = { $variant ->
        [2] Dear garden friends,
       *[1] Hello everyone,
    }
mail-programme-text = { $variant ->
        [2] Here is the programme of our party. The document is below this text.
       *[1] Here is our spring programme. You can open the document.
    }
mail-programme-bye = { $variant ->
        [2] See you soon at the party. The gardeners
       *[1] See you soon in the garden. The gardeners
    }
attachment-programme = Programme.pdf
attachment-programme-page-1 = { $variant ->
        [2]
            Garden party
            Saturday, at 10 in the morning
            Flower market
            Free entry
       *[1]
            Spring programme
            Saturday, at 2 in the afternoon
            Visit to the large garden
            Meet in front of the town hall
    }
attachment-programme-page-2 = { $variant ->
        [2]
            Sunday, at 4 in the afternoon
            Songs under the trees
            Everyone can sing.
            There will be cakes.
       *[1]
            Sunday, at 3 in the afternoon
            The choir sings in the garden
            Please bring a chair.
            Tea and cakes are free.
    }

## The shop’s email

mail-promotion = { $variant ->
        [2] Special offer: armchairs
       *[1] Special offer: summer shoes
    }
mail-promotion-hello = Hello,
mail-promotion-offer = { $variant ->
        [2] Our armchairs cost less this week.
       *[1] Our summer shoes cost less this week.
    }
mail-promotion-link = { $variant ->
        [2] See the armchairs
       *[1] See the shoes
    }
    .target = { $variant ->
        [2] meubles-tranquille.example
       *[1] chaussures-rapides.example
    }

## The doctor’s email

mail-appointment = { $variant ->
        [2] Your appointment on Monday
       *[1] Your appointment on Tuesday
    }
mail-appointment-hello = Hello Mrs Martin,
mail-appointment-when = { $variant ->
        [2] Your appointment is on Monday, at 9 in the morning.
       *[1] Your appointment is on Tuesday, at 3 in the afternoon.
    }
mail-appointment-where = { $variant ->
        [2] The surgery is at 8, rue des Roses.
       *[1] The surgery is at 5, place de la Mairie.
    }
mail-appointment-bye = { $variant ->
        [2] See you on Monday. Doctor Chen
       *[1] See you on Tuesday. Doctor Rossi
    }

## The email that Camille sent

mail-thanks = { $variant ->
        [2] Thank you for the flowers
       *[1] Thank you for the book
    }
mail-thanks-hello = { $variant ->
        [2] My dear Inès,
       *[1] My dear Léa,
    }
mail-thanks-text = { $variant ->
        [2] Your flowers are on my table. The whole house smells nice.
       *[1] Your book is lovely. I read a page every evening.
    }
mail-thanks-bye = With love. Grandma

## The first email of a new mailbox

mail-first = { $variant ->
        [2] Your mailbox is ready
       *[1] Welcome to your mailbox
    }
mail-first-hello = Hello Camille,
mail-first-text = { $variant ->
        [2] This is your very first email. The others will arrive here.
       *[1] Your mailbox is open. Your emails will arrive here.
    }
mail-first-advice = { $variant ->
        [2] Write your address in a notebook. Keep your password to yourself.
       *[1] Keep your password to yourself. We never ask for it.
    }
mail-first-bye = See you soon. The Courrier team

## Guichet Déclic’s emails

mail-desk-confirm = Confirm your email address
mail-desk-confirm-hello = Hello Camille Martin,
mail-desk-confirm-text = You are creating an account on Guichet Déclic. Confirm your email address.
mail-desk-confirm-confirm = Confirm my address
    .target = guichet-declic.example
mail-desk-confirm-advice = Were you not expecting this email? Leave it aside.
mail-desk-confirm-bye = See you soon. Guichet Déclic
mail-desk-reset = Change your password
mail-desk-reset-hello = Hello Camille Martin,
mail-desk-reset-text = You are asking for a new password. This link lets you choose it.
mail-desk-reset-change = Change my password
    .target = guichet-declic.example
mail-desk-reset-advice = Were you not expecting this email? Leave it aside.
mail-desk-reset-bye = See you soon. Guichet Déclic
mail-desk-code = Your code
mail-desk-code-hello = Hello Camille Martin,
mail-desk-code-text = Here is the code to enter your account.
mail-desk-code-code = { $variant ->
        [2] 59 16 04
       *[1] 48 27 31
    }
mail-desk-code-advice = It is valid for 15 minutes. Give it to nobody.
mail-desk-code-bye = See you soon. Guichet Déclic

## The traps: the bank (the spelling mistakes are on purpose)

mail-blocked = { $variant ->
        [2] Your account is blocked
       *[1] Account blocked
    }
mail-blocked-hello = { $variant ->
        [2] Hello dear customer,
       *[1] Dear customer,
    }
mail-blocked-hurry = { $variant ->
        [2] URGENT: answer before midnight!
       *[1] URGENT: your account will be closed tonight!
    }
mail-blocked-asks = { $variant ->
        [2] Type the secret code of your card.
       *[1] Give your card code here.
    }
mail-blocked-spelling = { $variant ->
        [2] We needs to verify all you informations.
       *[1] You account is block for you security.
    }
mail-blocked-link = { $variant ->
        [2] Check my account
       *[1] Unblock my account
    }
    .target = { $variant ->
        [2] verifier-vite.test
       *[1] compte-urgent.test
    }
mail-blocked-bye = { $variant ->
        [2] The security service
       *[1] The manager of your bank
    }

## The traps: the taxes

mail-refund = { $variant ->
        [2] Tax: money for you
       *[1] Tax: your refund
    }
mail-refund-hello = { $variant ->
        [2] Dear Sir or Madam,
       *[1] Hello,
    }
mail-refund-reason = { $variant ->
        [2] Good news for you. The Tax Office is giving you 650 euros.
       *[1] You have paid too much tax. We are giving you back 480 euros.
    }
mail-refund-asks = { $variant ->
        [2] Type the number and the code of your card.
       *[1] Give the number of your bank card.
    }
mail-refund-hurry = { $variant ->
        [2] URGENT: you have 2 hours left!
       *[1] URGENT: after tonight, it will be too late!
    }
mail-refund-link = { $variant ->
        [2] Ask for my money
       *[1] Get my money
    }
    .target = { $variant ->
        [2] retour-facile.test
       *[1] impot-rapide.test
    }

## The traps: the stranger

mail-winner = { $variant ->
        [2] You have won a trip!
       *[1] You have won a car!
    }
mail-winner-hello = { $variant ->
        [2] Congratulations!
       *[1] Well done!
    }
mail-winner-reason = { $variant ->
        [2] Your name wins the top prize. A trip to the sun is waiting for you.
       *[1] Your email address wins the top prize. A new car is waiting for you.
    }
mail-winner-file = { $variant ->
        [2] Open the document quickly to set off.
       *[1] Open the document quickly to get the car.
    }
attachment-winner = winner.zip

## The traps: the parcel

mail-delivery = { $variant ->
        [2] Your parcel is waiting
       *[1] Your parcel is held up
    }
mail-delivery-hello = Hello,
mail-delivery-reason = { $variant ->
        [2] The address on the parcel has vanished. It needs a new label.
       *[1] Your parcel is too heavy. You owe 2 euros for the delivery.
    }
mail-delivery-asks = { $variant ->
        [2] Pay for the label with the number of your card.
       *[1] Give the number of your card to pay.
    }
mail-delivery-link = { $variant ->
        [2] Pay for the label
       *[1] Get my parcel
    }
    .target = { $variant ->
        [2] suivi-urgent.test
       *[1] payer-vite.test
    }
