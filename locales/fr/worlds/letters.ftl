## Les dates

date-today = Aujourd’hui
date-yesterday = Hier
date-monday = Lundi
date-sunday = Dimanche
date-march = 20 mars

## Les personnes

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
person-town = Mairie de Saint-Déclic
    .address = mairie@saint-declic.example
person-club = { $variant ->
        [2] Association Les Jardins partagés
       *[1] Association des jardiniers
    }
    .address = { $variant ->
        [2] jardins@asso-declic.example
       *[1] jardiniers@asso-declic.example
    }
person-doctor = { $variant ->
        [2] Docteure Chen
       *[1] Docteure Rossi
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

## Ceux qui tendent un piège

person-bank = { $variant ->
        [2] Banque des Collines
       *[1] Banque du Soleil
    }
    .address = { $variant ->
        [2] securite@verifier-vite.test
       *[1] alerte@compte-urgent.test
    }
person-tax = { $variant ->
        [2] Bureau des impôts
       *[1] Service des impôts
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
        [2] Loterie Soleil
       *[1] Grand Concours
    }
    .address = { $variant ->
        [2] gagnant@gain-express.test
       *[1] bravo@cadeau-facile.test
    }

## Le mail de la petite-fille

mail-news = { $variant ->
        [2] Photos des vacances
       *[1] Photos de dimanche
    }
mail-news-hello = { $variant ->
        [2] Coucou mamie,
       *[1] Chère mamie,
    }
mail-news-day = { $variant ->
        [2] Merci pour ces belles vacances avec toi. La campagne était toute verte.
       *[1] Merci pour ce beau dimanche. Ton jardin est plein de fleurs.
    }
mail-news-meal = { $variant ->
        [2] Nos pique-niques étaient très bons. J’ai adoré ta salade de tomates.
       *[1] Ta tarte aux pommes était très bonne. Papa a mangé 3 parts.
    }
mail-news-photos = { $variant ->
        [2] J’ai regardé toutes les photos des vacances. Voici la plus belle.
       *[1] J’ai regardé toutes les photos de dimanche. Voici ma préférée.
    }
mail-news-photo = { $variant ->
        [2] Toi et moi, le dernier jour des vacances.
       *[1] Toi et moi dans le jardin, dimanche.
    }
mail-news-question = { $variant ->
        [2] Et toi, as-tu fait bon voyage ? Le chat va bien ?
       *[1] Et toi, comment vas-tu ? Le chat dort toujours sur son coussin ?
    }
mail-news-bye = { $variant ->
        [2] Je t’embrasse fort. Inès
       *[1] Gros bisous. Léa
    }

## Les mails de la mairie

mail-meeting = { $variant ->
        [2] Atelier à la médiathèque
       *[1] Réunion de quartier
    }
mail-meeting-hello = Bonjour Madame Martin,
mail-meeting-where = { $variant ->
        [2] Nous vous invitons à un atelier photo. Venez à la médiathèque, dans la petite salle.
       *[1] Nous vous invitons à la réunion de quartier. Venez dans la grande salle de la mairie.
    }
mail-meeting-when = { $variant ->
        [2] L’atelier commence mardi, à 10 heures.
       *[1] La réunion commence jeudi, à 18 heures.
    }
mail-meeting-link = { $variant ->
        [2] Voir les autres ateliers
       *[1] Voir le site de la mairie
    }
    .target = saint-declic.example
mail-meeting-bye = À bientôt. La mairie de Saint-Déclic
mail-tax-notice = { $variant ->
        [2] Vos papiers d’impôts
       *[1] Une aide pour les impôts
    }
mail-tax-notice-hello = Bonjour Madame Martin,
mail-tax-notice-text = { $variant ->
        [2] Nous pouvons lire vos papiers d’impôts avec vous. Venez à la mairie le jeudi matin.
       *[1] À la mairie, une personne aide pour les impôts. Venez le mardi matin, sans rendez-vous.
    }
mail-tax-notice-bye = À bientôt. La mairie de Saint-Déclic

## Les mails du fils

mail-lunch = { $variant ->
        [2] Mon anniversaire samedi
       *[1] Un repas dimanche prochain
    }
mail-lunch-hello = { $variant ->
        [2] Chère maman,
       *[1] Bonjour maman,
    }
mail-lunch-invitation = { $variant ->
        [2] Samedi, je fête mon anniversaire avec Inès. Peux-tu venir à midi ?
       *[1] Léa et moi voulons venir dimanche prochain. À quelle heure veux-tu manger ?
    }
mail-lunch-bye = { $variant ->
        [2] Gros bisous. Hugo
       *[1] Je t’embrasse. Paul
    }
mail-answer = { $variant ->
        [2] Re : Mon anniversaire samedi
       *[1] Re : Un repas dimanche prochain
    }
mail-answer-hello = Merci maman,
mail-answer-text = { $variant ->
        [2] Je viens te chercher samedi, à 11 heures. Inès fait un gâteau au chocolat.
       *[1] Nous venons dimanche, à midi. Léa apporte le dessert.
    }
mail-answer-bye = { $variant ->
        [2] À samedi. Hugo
       *[1] À dimanche. Paul
    }

## Le mail de la voisine

mail-recipe = { $variant ->
        [2] Ma recette de soupe
       *[1] Ma recette de confiture
    }
mail-recipe-hello = { $variant ->
        [2] Chère Camille,
       *[1] Bonjour Camille,
    }
mail-recipe-text = { $variant ->
        [2] Coupez 4 carottes et 2 poireaux. Faites cuire 30 minutes dans l’eau.
       *[1] Prenez 1 kilo de fraises et 1 kilo de sucre. Faites cuire 30 minutes.
    }
mail-recipe-bye = { $variant ->
        [2] Bon appétit. Rosa
       *[1] À bientôt. Nadia
    }

## Le mail de l’association, et son document

mail-programme = { $variant ->
        [2] Les jardins en fête
       *[1] Programme du printemps
    }
mail-programme-hello = { $variant ->
        [2] Chers amis du jardin,
       *[1] Bonjour à tous,
    }
mail-programme-text = { $variant ->
        [2] Voici le programme de notre fête. Le document est sous ce texte.
       *[1] Voici notre programme du printemps. Vous pouvez ouvrir le document.
    }
mail-programme-bye = { $variant ->
        [2] À bientôt à la fête. Les jardiniers
       *[1] À bientôt au jardin. Les jardiniers
    }
attachment-programme = Programme.pdf
attachment-programme-page-1 = { $variant ->
        [2]
            Les jardins en fête
            Samedi, à 10 heures
            Marché aux fleurs
            Entrée gratuite
       *[1]
            Programme du printemps
            Samedi, à 14 heures
            Visite du grand jardin
            Rendez-vous devant la mairie
    }
attachment-programme-page-2 = { $variant ->
        [2]
            Dimanche, à 16 heures
            Chansons sous les arbres
            Tout le monde peut chanter.
            Il y aura des gâteaux.
       *[1]
            Dimanche, à 15 heures
            La chorale chante au jardin
            Apportez une chaise.
            Le goûter est offert.
    }

## Le mail du magasin

mail-promotion = { $variant ->
        [2] Promotion : fauteuils
       *[1] Promotion : chaussures d’été
    }
mail-promotion-hello = Bonjour,
mail-promotion-offer = { $variant ->
        [2] Nos fauteuils sont moins chers cette semaine.
       *[1] Nos chaussures d’été sont moins chères cette semaine.
    }
mail-promotion-link = { $variant ->
        [2] Voir les fauteuils
       *[1] Voir les chaussures
    }
    .target = { $variant ->
        [2] meubles-tranquille.example
       *[1] chaussures-rapides.example
    }

## Le mail de la docteure

mail-appointment = { $variant ->
        [2] Votre rendez-vous de lundi
       *[1] Votre rendez-vous de mardi
    }
mail-appointment-hello = Bonjour Madame Martin,
mail-appointment-when = { $variant ->
        [2] Votre rendez-vous est lundi, à 9 heures.
       *[1] Votre rendez-vous est mardi, à 15 heures.
    }
mail-appointment-where = { $variant ->
        [2] Le cabinet est au 8, rue des Roses.
       *[1] Le cabinet est au 5, place de la Mairie.
    }
mail-appointment-bye = { $variant ->
        [2] À lundi. Docteure Chen
       *[1] À mardi. Docteure Rossi
    }

## Le mail que Camille a envoyé

mail-thanks = { $variant ->
        [2] Merci pour les fleurs
       *[1] Merci pour le livre
    }
mail-thanks-hello = { $variant ->
        [2] Ma chère Inès,
       *[1] Ma chère Léa,
    }
mail-thanks-text = { $variant ->
        [2] Tes fleurs sont sur ma table. Toute la maison sent bon.
       *[1] Ton livre est très beau. J’en lis une page chaque soir.
    }
mail-thanks-bye = Je t’embrasse. Mamie

## Le premier mail d’une boîte neuve

mail-first = { $variant ->
        [2] Votre boîte mail est prête
       *[1] Bienvenue dans votre boîte mail
    }
mail-first-hello = Bonjour Camille,
mail-first-text = { $variant ->
        [2] Voici votre tout premier mail. Les autres arriveront ici.
       *[1] Votre boîte mail est ouverte. Vos mails arriveront ici.
    }
mail-first-advice = { $variant ->
        [2] Notez votre adresse dans un carnet. Gardez votre mot de passe pour vous.
       *[1] Gardez votre mot de passe pour vous. Nous ne le demandons jamais.
    }
mail-first-bye = À bientôt. L’équipe de Courrier

## Les mails de Guichet Déclic

mail-desk-confirm = Confirmez votre adresse mail
mail-desk-confirm-hello = Bonjour Camille Martin,
mail-desk-confirm-text = Vous créez un espace sur Guichet Déclic. Confirmez votre adresse mail.
mail-desk-confirm-confirm = Confirmer mon adresse
    .target = guichet-declic.example
mail-desk-confirm-advice = Vous n’attendez pas ce mail ? Laissez-le de côté.
mail-desk-confirm-bye = À bientôt. Guichet Déclic
mail-desk-reset = Changez votre mot de passe
mail-desk-reset-hello = Bonjour Camille Martin,
mail-desk-reset-text = Vous demandez un nouveau mot de passe. Ce lien sert à le choisir.
mail-desk-reset-change = Changer mon mot de passe
    .target = guichet-declic.example
mail-desk-reset-advice = Vous n’attendez pas ce mail ? Laissez-le de côté.
mail-desk-reset-bye = À bientôt. Guichet Déclic
mail-desk-code = Votre code
mail-desk-code-hello = Bonjour Camille Martin,
mail-desk-code-text = Voici le code pour entrer dans votre espace.
mail-desk-code-code = { $variant ->
        [2] 59 16 04
       *[1] 48 27 31
    }
mail-desk-code-advice = Il est valable 15 minutes. Ne le donnez à personne.
mail-desk-code-bye = À bientôt. Guichet Déclic

## Les pièges : la banque (les fautes sont voulues)

mail-blocked = { $variant ->
        [2] Votre compte est bloqué
       *[1] Compte bloqué
    }
mail-blocked-hello = { $variant ->
        [2] Bonjour cher client,
       *[1] Cher client,
    }
mail-blocked-hurry = { $variant ->
        [2] URGENT : répondez avant minuit !
       *[1] URGENT : votre compte sera fermé ce soir !
    }
mail-blocked-asks = { $variant ->
        [2] Tapez le code secret de votre carte.
       *[1] Donnez votre code de carte ici.
    }
mail-blocked-spelling = { $variant ->
        [2] Nous a besoin de vérifié vos information.
       *[1] Votre compte et bloquer pour le sécurité.
    }
mail-blocked-link = { $variant ->
        [2] Vérifier mon compte
       *[1] Débloquer mon compte
    }
    .target = { $variant ->
        [2] verifier-vite.test
       *[1] compte-urgent.test
    }
mail-blocked-bye = { $variant ->
        [2] Le service de sécurité
       *[1] Le directeur de votre banque
    }

## Les pièges : les impôts

mail-refund = { $variant ->
        [2] Impôts : argent à recevoir
       *[1] Impôts : remboursement
    }
mail-refund-hello = { $variant ->
        [2] Madame, Monsieur,
       *[1] Bonjour,
    }
mail-refund-reason = { $variant ->
        [2] Bonne nouvelle pour vous. Les impôts vous donnent 650 euros.
       *[1] Vous avez payé trop d’impôts. Nous vous rendons 480 euros.
    }
mail-refund-asks = { $variant ->
        [2] Tapez le numéro et le code de votre carte.
       *[1] Donnez le numéro de votre carte bancaire.
    }
mail-refund-hurry = { $variant ->
        [2] URGENT : il vous reste 2 heures !
       *[1] URGENT : après ce soir, il sera trop tard !
    }
mail-refund-link = { $variant ->
        [2] Demander mon argent
       *[1] Recevoir mon argent
    }
    .target = { $variant ->
        [2] retour-facile.test
       *[1] impot-rapide.test
    }

## Les pièges : l’inconnu

mail-winner = { $variant ->
        [2] Vous gagnez un voyage !
       *[1] Vous gagnez une voiture !
    }
mail-winner-hello = { $variant ->
        [2] Félicitations !
       *[1] Bravo !
    }
mail-winner-reason = { $variant ->
        [2] Votre nom gagne le gros lot. Un voyage au soleil vous attend.
       *[1] Votre adresse mail gagne le gros lot. Une voiture neuve vous attend.
    }
mail-winner-file = { $variant ->
        [2] Ouvrez vite le document pour partir.
       *[1] Ouvrez vite le document pour avoir la voiture.
    }
attachment-winner = gagnant.zip

## Les pièges : le colis

mail-delivery = { $variant ->
        [2] Votre paquet attend
       *[1] Votre colis est bloqué
    }
mail-delivery-hello = Bonjour,
mail-delivery-reason = { $variant ->
        [2] L’adresse du paquet a disparu. Il faut une nouvelle étiquette.
       *[1] Votre colis est trop lourd. Il manque 2 euros pour le livrer.
    }
mail-delivery-asks = { $variant ->
        [2] Payez l’étiquette avec le numéro de votre carte.
       *[1] Donnez le numéro de votre carte pour payer.
    }
mail-delivery-link = { $variant ->
        [2] Payer l’étiquette
       *[1] Recevoir mon colis
    }
    .target = { $variant ->
        [2] suivi-urgent.test
       *[1] payer-vite.test
    }
