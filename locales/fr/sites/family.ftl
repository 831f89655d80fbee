# La Caisse des Familles de Saint-Déclic, inventée.
site = Caisse des Familles
    .address = caisse-familles.example

## En haut de chaque page

top-home = Accueil
top-desk = Guichet Déclic
top-sign-in = Me connecter
top-who = Camille Martin
top-sign-out = Me déconnecter

## Accueil

page-home = Caisse des Familles
home-welcome = Caisse des Familles de Saint-Déclic
home-what = Une aide peut payer une part de votre loyer.
home-try = Faire un essai
home-space = Mon espace
home-phone = Par téléphone : 01 99 00 46 80
home-invented = Ce site est inventé, pour s’entraîner.

## Se connecter

page-sign-in = Connexion
sign-in-heading = Connectez-vous
sign-in-login = Numéro d’allocataire
    .hint = Il est en haut de vos lettres.
sign-in-password = Mot de passe
sign-in-go = Me connecter
sign-in-forgot = J’ai oublié mon mot de passe

page-locked = Compte en pause
locked-heading = Votre compte fait une pause
locked-kindly = C’est prévu. Cela arrive à tout le monde.
locked-outside = En vrai, attendez un peu. Ici, essayez tout de suite.
locked-again = Essayer encore
locked-forgot = J’ai oublié mon mot de passe

page-forgot = Mot de passe oublié
forgot-heading = Vous avez oublié votre mot de passe ?
forgot-kindly = Cela arrive à tout le monde. Appelez la Caisse :
forgot-phone = 01 99 00 46 80
forgot-helper = Un conseiller ne demande jamais votre mot de passe.
forgot-back = Revenir à la connexion

## Un essai

page-simulation = Un essai
simulation-heading = Ai-je droit à une aide ?
simulation-trial = Ce n’est qu’un essai. Rien ne part à la Caisse.
simulation-trial-rent = Loyer du mois
    .hint = En euros, sans les centimes.
simulation-trial-income = Revenu de l’année
    .hint = En euros, sans les centimes.
simulation-trial-people = Combien de personnes vivent chez vous ?
simulation-trial-people-one = 1 personne
simulation-trial-people-two = 2 personnes
simulation-trial-people-three = 3 personnes
simulation-trial-people-more = 4 personnes ou plus
simulation-go = Voir le résultat

page-estimate = Le résultat
estimate-heading = Le résultat de votre essai
estimate-perhaps = Vous avez peut-être droit à une aide.
estimate-trial = Ce n’est qu’un essai.
estimate-next = Pour le savoir, faites une demande.
estimate-space = Faire ma demande
estimate-again = Refaire un essai

## Mon espace

page-space = Mon espace
space-hello = Bonjour Camille Martin
space-none = Vous n’avez pas encore de demande.
space-begin = Demander une aide au logement
space-received = Votre demande est bien arrivée.
space-receipt = Voir mon reçu
space-payments = Mes paiements

page-payments = Mes paiements
payments-heading = Mes paiements
payments-none = Il n’y a pas encore de paiement.
payments-when = La Caisse paie le 5 de chaque mois.
payments-back = Revenir à mon espace

## La demande

page-household = Demande, page 1
household-heading = Votre foyer
household-situation = Comment vivez-vous ?
household-situation-alone = Je vis sans conjoint
household-situation-couple = Je vis en couple
household-partner = Nom du conjoint
    .hint = Seulement si vous vivez en couple.
household-children = Enfants chez vous
household-children-none = Pas d’enfant
household-children-one = 1 enfant
household-children-two = 2 enfants
household-children-more = 3 enfants ou plus
household-next = Continuer
household-back = Revenir à mon espace

page-housing = Demande, page 2
housing-heading = Votre logement
housing-rent = Loyer du mois
    .hint = En euros, sans les centimes.
housing-charges = Charges dans ce loyer
    .hint = Eau, ménage, ascenseur. Laissez vide si besoin.
housing-street = Numéro et rue
housing-postcode = Code postal
    .hint = 5 chiffres.
housing-next = Continuer
housing-back = Page d’avant

page-resources = Demande, page 3
resources-heading = Vous et votre revenu
resources-insured = Numéro d’assuré
    .hint = 15 chiffres. Les espaces ne comptent pas.
resources-income = Revenu de l’année
    .hint = En euros, sans les centimes.
resources-next = Continuer
resources-back = Page d’avant

page-review = Vos réponses
review-heading = Relisez vos réponses
review-calm = Vous pouvez encore tout changer.
review-send = Envoyer ma demande

page-receipt = Reçu
receipt-heading = Votre demande est envoyée
receipt-number = Demande numéro 26 04 17
receipt-keep = Notez ce numéro, ou imprimez cette page.
receipt-then = La Caisse répond en 2 semaines.
receipt-print = Imprimer
receipt-back = Revenir à mon espace
