# Ce qu’il y a dans le téléphone de Camille. Les numéros sont ceux que la fiction réserve, les adresses finissent en
# .test : rien ne mène quelque part.

## Le code du téléphone

code = 4917
    .label = Code du téléphone

## Les applications

app-phone = Téléphone
app-messages = Messages
app-camera = Appareil photo
app-photos = Photos
app-weather = Météo
app-weather-text =
    Saint-Déclic
    { $variant ->
        [2] Aujourd’hui : des nuages, 17 degrés.
       *[1] Aujourd’hui : du soleil, 22 degrés.
    }
    { $variant ->
        [2] Demain : du soleil, 20 degrés.
       *[1] Demain : des nuages, 18 degrés.
    }
app-mail = Mail
app-video = VisioFamille
app-settings = Paramètres
app-store = Magasin
app-map = Carte
app-gestures = Gestes
app-calendar = Agenda
app-calendar-text =
    Jeudi 3 avril
    { $variant ->
        [2] À 16 heures : Rosa vient boire un thé.
       *[1] À 15 heures : Nadia vient boire un café.
    }
    { $variant ->
        [2] Samedi : l’anniversaire de Hugo.
       *[1] Dimanche : le repas avec Paul.
    }
app-torch = Lampe
app-clock = Horloge
app-clock-text =
    Il est 10 heures 12.
    Le réveil est à 7 heures.
app-gift = { $variant ->
        [2] Météo Surprise
       *[1] Météo Cadeau
    }
app-gift-text = { $variant ->
        [2]
            Météo Surprise
            Bravo ! Une surprise vous attend.
            Payez 7 euros par semaine.
       *[1]
            Météo Cadeau
            Bravo ! Vous avez un cadeau.
            Payez 9 euros par semaine.
    }
app-weather-town = Météo Saint-Déclic
app-weather-town-text =
    Météo Saint-Déclic
    Aujourd’hui : du soleil, 22 degrés.
    Demain : un peu de pluie, 16 degrés.
app-bus = Bus de Saint-Déclic
app-bus-text =
    Bus de Saint-Déclic
    Ligne 1 : arrêt Mairie, à 10 heures 20.
    Ligne 2 : arrêt Jardin, à 10 heures 35.
app-radio = Radio Lilas
app-radio-text =
    Radio Lilas
    En ce moment : chansons d’hier.
    À midi : les nouvelles.
app-memory-game = Jeu de mémoire
app-memory-game-text =
    Jeu de mémoire
    Regardez les images. Retenez leur place.
    Le jeu est terminé.

## Les personnes

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
        [2] Docteure Chen
       *[1] Docteure Rossi
    }
    .number = 01 99 00 12 80
person-town = Mairie de Saint-Déclic
    .number = 01 99 00 10 00
person-club = Association des jardiniers
    .number = 01 99 00 33 15
person-unknown = Numéro inconnu
    .number = { $variant ->
        [2] 06 39 98 84 63
       *[1] 06 39 98 77 21
    }

## Ceux dont on imite le nom

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
person-tax = Impôts
    .number = 06 39 98 63 48
person-fine = Amende
    .number = 06 39 98 70 05
person-health = Carte Vitale
    .number = 06 39 98 72 39

## Les dates

date-today = Aujourd’hui
date-yesterday = Hier
date-monday = Lundi
date-sunday = Dimanche

## Les SMS de la famille et des amis

sms-nadia-old = { $variant ->
        [2] Bonjour Rosa. Merci pour les fleurs.
       *[1] Bonjour Nadia. Merci pour la confiture.
    }
sms-nadia-15 = { $variant ->
        [2] Tu viens à 16 heures ?
       *[1] Tu viens à 15 heures ?
    }
sms-nadia-late = { $variant ->
        [2] Le bus est en retard. J’arrive dans 20 minutes.
       *[1] Je suis en retard. J’arrive dans 10 minutes.
    }
sms-lea-photo = { $variant ->
        [2] Coucou mamie. La photo du jardin est très belle.
       *[1] Coucou mamie. La photo du chat est très belle.
    }
sms-paul-1 = { $variant ->
        [2] Bonjour maman. Je passe samedi, à 11 heures.
       *[1] Bonjour maman. Je passe dimanche, à midi.
    }

## Les SMS pièges

sms-parcel-pay = { $variant ->
        [2] Votre paquet est bloqué. Payez 2,50 euros avant demain.
       *[1] Votre colis attend. Payez 1,99 euro ce soir.
    }
    .link = { $variant ->
        [2] paquet-express-frais.test
       *[1] colis-eclair-paiement.test
    }
    .stop = En vrai, cette page vole le numéro de votre carte. Allez vous-même sur le vrai site.
sms-family-300 = { $variant ->
        [2] CAF : une aide de 250 euros vous attend. Donnez vos codes avant ce soir.
       *[1] CAF : une aide de 300 euros vous attend. Donnez vos codes ici.
    }
    .link = { $variant ->
        [2] aide-familles-vite.test
       *[1] argent-familles.test
    }
    .stop = En vrai, cette page vole vos codes. La CAF ne demande pas vos codes par SMS.
sms-tax-refund = { $variant ->
        [2] Impôts : nous vous rendons 210 euros. Donnez le numéro de votre carte.
       *[1] Impôts : remboursement de 120 euros. Tapez le numéro de votre carte.
    }
    .link = { $variant ->
        [2] retour-facile.test
       *[1] impot-rapide.test
    }
    .stop = En vrai, cette page vole le numéro de votre carte. Les impôts ne demandent jamais la carte par SMS.
sms-fine-tonight = { $variant ->
        [2] Dernier jour : payez votre amende de 45 euros. Demain, ce sera 180 euros.
       *[1] Amende : payez 35 euros avant ce soir. Demain, ce sera 135 euros.
    }
    .link = { $variant ->
        [2] amende-avant-minuit.test
       *[1] payer-amende-vite.test
    }
    .stop = En vrai, cette page prend votre argent. Une vraie amende se paie sur amendes.gouv.fr.
sms-health-card = { $variant ->
        [2] Votre carte Vitale ne marche plus. Commandez vite la nouvelle carte.
       *[1] Votre carte Vitale se termine. Commandez la nouvelle carte ici.
    }
    .link = { $variant ->
        [2] nouvelle-carte-vite.test
       *[1] carte-nouvelle.test
    }
    .stop = En vrai, cette page vole votre nom et votre argent. Vérifiez sur ameli.fr.

## Ce que disent ceux qui appellent

call-paul-in = { $variant ->
        [2] Bonjour maman. Je viens samedi, à 11 heures.
       *[1] Bonjour maman. Je viens dimanche, à midi.
    }
call-lea-out = { $variant ->
        [2] Allô mamie ? Quel plaisir. Je vais bien.
       *[1] Allô mamie ? Tu vas bien ? Moi, ça va.
    }
call-unknown-in = { $variant ->
        [2] Bonjour. Vous gagnez un voyage. Donnez-moi votre adresse.
       *[1] Bonjour. Vous gagnez un cadeau. Donnez-moi votre adresse.
    }
call-bank-in = { $variant ->
        [2] Ici votre banque. Un voleur vide votre compte. Vite, lisez-moi le code reçu.
       *[1] Ici votre banque. On vous vole en ce moment. Vite, donnez le code reçu.
    }
call-unknown-video = Bonjour. Nous ne nous connaissons pas. Montrez-moi votre maison.
call-lea-video = Coucou mamie. Je te vois. Parle-moi de ta journée.

## Les photos

photo-cat = Le chat
photo-garden = Le jardin
photo-sea = La mer
photo-family = { $variant ->
        [2] Inès et moi
       *[1] Léa et moi
    }
photo-dog = Le chien
photo-flower = La fleur
photo-cake = Le gâteau
photo-street = La rue
photo-house = La maison
photo-shot-1 = La première photo du papier
photo-shot-2 = La deuxième photo du papier

## Les mails

letter-town-paper = { $variant ->
        [2] Il manque une attestation
       *[1] Il manque une facture
    }
letter-town-paper-text = { $variant ->
        [2]
            Bonjour Madame Martin,
            Il manque l’attestation de la maison.
            Envoyez-nous une photo du papier.
            La mairie de Saint-Déclic
       *[1]
            Bonjour Madame Martin,
            Il manque la facture d’eau.
            Envoyez-nous une photo du papier.
            La mairie de Saint-Déclic
    }
letter-lea-news = { $variant ->
        [2] Des nouvelles d’Inès
       *[1] Des nouvelles de Léa
    }
letter-lea-news-text = { $variant ->
        [2]
            Coucou mamie,
            Je suis bien arrivée.
            Ici, il fait beau.
            Bisous. Inès
       *[1]
            Coucou mamie,
            Tout va bien ici.
            Je t’appelle ce soir.
            Bisous. Léa
    }

## Le magasin

store-weather-town = Météo Saint-Déclic
    .publisher = Ville de Saint-Déclic
    .price = Gratuite
    .about = La météo de la ville, jour après jour.
store-gift-2 = { $variant ->
        [2] Météo Surprise
       *[1] Météo Cadeau
    }
    .publisher = { $variant ->
        [2] Bonnes Surprises
       *[1] Cadeaux Faciles
    }
    .price = { $variant ->
        [2] 7 euros par semaine
       *[1] 9 euros par semaine
    }
    .about = { $variant ->
        [2] Une météo et des surprises chaque jour.
       *[1] Une météo et des cadeaux chaque jour.
    }
    .stop = { $variant ->
        [2] En vrai, cette application coûte 7 euros par semaine. Regardez toujours l’éditeur et le prix.
       *[1] En vrai, cette application coûte 9 euros par semaine. Regardez toujours l’éditeur et le prix.
    }
store-bus = Bus de Saint-Déclic
    .publisher = Ville de Saint-Déclic
    .price = Gratuite
    .about = Les heures et les arrêts des bus.
store-radio = Radio Lilas
    .publisher = Radio Lilas
    .price = Gratuite
    .about = De la musique toute la journée.
store-memory-game = Jeu de mémoire
    .publisher = Les Jeux du Soir
    .price = 2 euros, une seule fois
    .about = Retrouvez les images par 2.

## Ce que demandent les applications

ask-contacts = Météo Saint-Déclic veut lire vos contacts.
rights-place = Savoir où vous êtes
rights-contacts = Lire vos contacts
rights-messages = Lire vos SMS

## Les réseaux wifi

network-library = Mediatheque-Saint-Declic
network-gift = Gratuit-Cadeau
    .stop = Ce nom est inconnu. En vrai, ce wifi peut lire ce que vous tapez. Choisissez un nom que vous connaissez.
network-home = Box de Camille
    .password = jardin2468
