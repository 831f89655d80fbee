# SantéLilas, une assurance santé inventée. Le numéro de téléphone est de ceux que l'Arcep garde pour la fiction.
site = SantéLilas
    .address = santelilas.example

## En haut de chaque page

top-home = Accueil
top-sign-in = Me connecter
top-who = Camille Martin
top-sign-out = Me déconnecter

## Accueil

page-home = SantéLilas
home-welcome = Votre assurance santé
home-what = SantéLilas rembourse vos soins.
home-find = Vos papiers et vos remboursements sont dans votre espace.
home-space = Mon espace
home-phone = Par téléphone : 01 99 00 12 34
home-invented = Ce site est inventé, pour s’entraîner.
home-desk = Guichet Déclic

## Se connecter

page-sign-in = Connexion
sign-in-heading = Connectez-vous
sign-in-login = Identifiant
    .hint = Il est sur votre carte SantéLilas.
sign-in-password = Mot de passe
sign-in-go = Me connecter
sign-in-forgot = J’ai oublié mon mot de passe

## Après 3 essais

page-locked = Compte en pause
locked-heading = Votre compte fait une pause
locked-kindly = C’est prévu. Cela arrive à tout le monde.
locked-outside = En vrai, attendez un peu. Ici, essayez tout de suite.
locked-again = Essayer encore
locked-forgot = J’ai oublié mon mot de passe

## Mot de passe oublié

page-forgot = Mot de passe oublié
forgot-heading = Vous avez oublié votre mot de passe ?
forgot-kindly = Cela arrive à tout le monde.
forgot-call = Appelez un conseiller SantéLilas :
forgot-phone = 01 99 00 12 34
forgot-papers = Préparez votre carte SantéLilas.
forgot-helper = Un conseiller ne demande jamais votre mot de passe.
forgot-back = Revenir à la connexion

## Mon espace

page-space = Mon espace
space-hello = Bonjour Camille Martin
space-documents = Mes documents
space-refunds = Mes remboursements
space-messages = Mes messages
space-profile = Mon profil
space-news = Votre attestation de droits est prête.

page-documents = Mes documents
documents-heading = Mes documents
documents-certificate = Attestation de droits
documents-refunds = Liste des remboursements
documents-profile = Carte SantéLilas
documents-back = Revenir à mon espace

page-certificate = Attestation de droits
certificate-heading = Attestation de droits
certificate-what = Ce papier prouve vos droits à la santé.
certificate-who = Pour Camille Martin
certificate-download = Télécharger
certificate-show = Voir le papier
certificate-back = Revenir à mes documents

page-refunds = Mes remboursements
refunds-heading = Mes remboursements
refunds-doctor = 3 mars, docteur Rossi : 18 euros
refunds-pharmacy = 5 mars, pharmacie : 7 euros
refunds-glasses = 9 mars, lunettes : 60 euros
refunds-when = L’argent arrive sur votre compte en 1 semaine.
refunds-back = Revenir à mon espace

page-messages = Mes messages
messages-heading = Mes messages
messages-certificate = 2 mars : votre attestation de droits est prête.
messages-refund = 10 mars : un remboursement de 60 euros est parti.
messages-never = SantéLilas ne demande jamais votre code par mail.
messages-back = Revenir à mon espace

page-profile = Mon profil
profile-heading = Mon profil
profile-name = Nom : Camille Martin
profile-number = Numéro d’assuré : 8 52 03 99 123 456 78
profile-address = Adresse : 12 rue des Lilas, 99000 Saint-Déclic
profile-phone = Téléphone : 06 39 98 12 34
profile-differs = Quelque chose a changé ? Appelez le 01 99 00 12 34.
profile-back = Revenir à mon espace
