# Les Impôts de Saint-Déclic, un service inventé.
site = Impôts de Saint-Déclic
    .address = impots-saint-declic.example

## En haut de chaque page

top-home = Accueil
top-desk = Guichet Déclic
top-sign-in = Me connecter
top-who = Camille Martin
top-sign-out = Me déconnecter

## Accueil

page-home = Impôts de Saint-Déclic
home-welcome = Vos impôts à Saint-Déclic
home-what = Déclarez votre revenu, une fois par an.
home-space = Mon espace
home-phone = Par téléphone : 01 99 00 30 12
home-never = Les impôts ne demandent jamais votre carte par mail.
home-invented = Ce site est inventé, pour s’entraîner.

## Se connecter

page-sign-in = Connexion
sign-in-heading = Connectez-vous
sign-in-login = Numéro fiscal
    .hint = 13 chiffres. Il est sur votre avis d’impôt.
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
forgot-kindly = Cela arrive à tout le monde. Appelez les impôts :
forgot-phone = 01 99 00 30 12
forgot-helper = Un agent ne demande jamais votre mot de passe.
forgot-back = Revenir à la connexion

## Mon espace

page-space = Mon espace
space-hello = Bonjour Camille Martin
space-waiting = Votre déclaration vous attend.
space-begin = Faire ma déclaration
space-received = Votre déclaration est bien arrivée.
space-receipt = Voir mon reçu
space-notice = Mon avis d’impôt

## La déclaration

page-address = Déclaration, page 1
address-heading = Votre adresse
address-known = 12 rue des Lilas, 99000 Saint-Déclic
address-same-address = Habitez-vous toujours là ?
address-same-address-yes = Oui
address-same-address-no = Non
address-new-street = Nouvelle adresse
    .hint = Seulement si vous avez changé d’adresse.
address-next = Continuer
address-back = Revenir à mon espace

page-household = Déclaration, page 2
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
household-back = Page d’avant

page-earnings = Déclaration, page 3
earnings-heading = Votre revenu
earnings-income = Pensions de l’année
    .hint = En euros, sans les centimes.
earnings-gifts = Dons de l’année
    .hint = Un don à une association. Écrivez 0 sans don.
earnings-next = Continuer
earnings-back = Page d’avant

page-review = Vos réponses
review-heading = Relisez vos réponses
review-calm = Vous pouvez encore tout changer.
review-next = Continuer

page-sign = Signer
sign-heading = Signez votre déclaration
sign-law = Pour signer, cochez la case.
sign-certify = Votre signature
sign-certify-honest = Je certifie que mes réponses sont exactes.
sign-send = Envoyer ma déclaration
sign-back = Page d’avant

page-receipt = Reçu
receipt-heading = Votre déclaration est envoyée
receipt-number = Déclaration numéro 52 14 20
receipt-keep = Notez ce numéro, ou imprimez cette page.
receipt-mend = Vous pouvez la changer pendant 1 mois.
receipt-print = Imprimer
receipt-back = Revenir à mon espace

page-notice = Avis d’impôt
notice-heading = Votre avis d’impôt
notice-what = Ce papier prouve votre revenu. Gardez-le.
notice-who = Pour Camille Martin
notice-download = Télécharger
notice-show = Voir le papier
notice-back = Revenir à mon espace
