site = Guichet Déclic
    .address = guichet-declic.example

## En haut de chaque page

top-home = Accueil
top-sign-up = Créer mon espace
top-sign-in = Se connecter
top-space = Mon espace
top-who = Camille Martin
top-sign-out = Se déconnecter

## L’accueil

page-home = Accueil
home-welcome = Vos démarches, pas à pas
home-practice = Guichet Déclic est un site d’entraînement. Rien ne part d’ici.
home-heating = Aide au chauffage
home-proof = Envoyer un justificatif
home-directory = Toutes les démarches
home-help = Besoin d’aide ?

## Créer son espace

page-sign-up = Créer mon espace
sign-up-welcome = Créer mon espace
sign-up-star = L’étoile montre une zone obligatoire.
sign-up-number = Numéro d’usager
    .hint = 6 chiffres
sign-up-birth = Date de naissance
    .hint = Le jour, le mois, puis l’année
sign-up-mail = Adresse mail
sign-up-own-password = Mot de passe
    .hint = 12 signes ou plus : des lettres et des chiffres
sign-up-go = Valider
page-sign-up-sent = Ouvrez votre boîte mail
sign-up-sent-welcome = Ouvrez votre boîte mail
sign-up-sent-note = Nous vous envoyons un mail pour vérifier votre adresse.
sign-up-sent-then = Dans ce mail, cliquez sur Confirmer mon adresse.
page-confirmed = Votre espace est ouvert
confirmed-welcome = Votre espace est ouvert
confirmed-number = Votre numéro d’usager est 24 68 10. Notez-le dans votre carnet.
confirmed-go = Aller dans mon espace

## Se connecter

page-sign-in = Se connecter
sign-in-welcome = Se connecter
sign-in-login = Identifiant
    .hint = Votre numéro d’usager
sign-in-password = Mot de passe
sign-in-go = Valider
sign-in-tip = Mot de passe refusé ? Vérifiez les majuscules et les tirets.
sign-in-forgot = Mot de passe oublié ?
sign-in-key = Se connecter avec ClefPublique
page-locked = Une petite pause
locked-welcome = Une petite pause
locked-why = Le site a refusé 3 mots de passe. Il protège votre espace.
locked-real = Cela arrive à tout le monde. En vrai, attendez 15 minutes. Ici, essayez tout de suite.
locked-again = Essayer encore
locked-forgot = Mot de passe oublié ?

## Le mot de passe oublié

page-forgot = Mot de passe oublié
forgot-welcome = Mot de passe oublié ?
forgot-how = Donnez votre adresse mail. Vous recevrez un lien.
forgot-known-mail = Adresse mail
forgot-go = Envoyer
forgot-back = Revenir à la page Se connecter
page-forgot-sent = Ouvrez votre boîte mail
forgot-sent-welcome = Ouvrez votre boîte mail
forgot-sent-note = Un mail est parti. Son lien sert à changer le mot de passe.
forgot-sent-again = Envoyer un autre mail
page-new-password = Nouveau mot de passe
new-password-welcome = Choisir un nouveau mot de passe
new-password-fresh = Nouveau mot de passe
    .hint = 12 signes ou plus : des lettres et des chiffres
new-password-again = Le même, une deuxième fois
new-password-go = Valider
page-password-changed = Mot de passe changé
password-changed-welcome = Votre mot de passe est changé
password-changed-note = Notez-le dans votre carnet, à la maison.
password-changed-go = Se connecter

## Le code en plus

page-sign-in-code = Se connecter avec un code
sign-in-code-welcome = Se connecter avec un code
sign-in-code-why = Un code protège votre espace, en plus du mot de passe.
sign-in-code-code-login = Identifiant
sign-in-code-code-password = Mot de passe
sign-in-code-go = Valider
sign-in-code-forgot = Mot de passe oublié ?
page-code-send = Recevoir un code
code-send-welcome = Recevoir un code
code-send-why = C’est bien vous ? Un code va le vérifier.
code-send-by-mail = Envoyer le code par mail
code-send-by-sms = Envoyer le code par SMS
page-code = Taper le code
code-welcome = Tapez le code reçu
code-code = Code
    .hint = 6 chiffres
code-go = Valider
code-never = Ne donnez ce code à personne.
code-again = Recevoir un autre code
sms-code = { $variant ->
        [2] Guichet Déclic : votre code est 59 16 04. Ne le donnez à personne.
       *[1] Guichet Déclic : votre code est 48 27 31. Ne le donnez à personne.
    }

## L’espace de Camille

page-space = Mon espace
space-welcome = Bonjour Camille Martin
space-heating-filed = Nous avons reçu votre demande d’aide au chauffage.
space-proof-missing = Il manque un justificatif de domicile dans votre dossier.
space-proof-filed = Nous avons reçu votre justificatif de domicile.
space-heating = Aide au chauffage
space-proof = Envoyer un justificatif
space-directory = Toutes les démarches
page-directory = Toutes les démarches
directory-welcome = Toutes les démarches
directory-how = Choisissez un service.
directory-family = Famille et logement
directory-tax = Impôts
directory-identity = Carte d’identité
directory-health = Santé
directory-visits = Rendez-vous
directory-hall = Mairie

## L’aide au chauffage

page-heating = Aide au chauffage
heating-welcome = Demande d’aide au chauffage
heating-what = Cette aide paie une partie de votre chauffage.
heating-need = Préparez votre adresse et votre téléphone. Comptez 5 minutes.
heating-start = Commencer
page-heating-home = Ma demande
heating-home-welcome = Votre logement
heating-home-household = Vous vivez
heating-home-household-alone = Seule
heating-home-household-couple = En couple
heating-home-street = Rue
heating-home-postcode = Code postal
heating-home-town = Ville
heating-home-energy = Chauffage
heating-home-energy-gas = Gaz
heating-home-energy-wood = Bois
heating-home-energy-power = Électricité
heating-home-phone = Téléphone
heating-home-next = Suivant
heating-home-back = Revenir
page-heating-review = Le résumé de ma demande
heating-review-welcome = Le résumé de votre demande
heating-review-read = Relisez vos réponses avant d’envoyer.
heating-review-send = Envoyer ma demande
heating-review-back = Revenir
page-heating-sent = Demande envoyée
heating-sent-welcome = Votre demande est envoyée
heating-sent-keep = Voici votre numéro de dossier. Notez-le.
heating-sent-number = Dossier 3 15 27
heating-sent-space = Revenir dans mon espace

## Le justificatif

page-proof = Envoyer un justificatif
proof-welcome = Envoyer un justificatif
proof-missing = Il manque un justificatif de domicile.
proof-how = Comment numériser un papier ?
proof-file = Ajouter un fichier
    .hint = Une facture à votre nom, avec votre adresse
proof-send = Envoyer
proof-back = Revenir dans mon espace
page-proof-scan = Numériser un papier
proof-scan-welcome = Numériser un papier
proof-scan-scanner = Posez le papier dans le scanner. L’image arrive dans l’ordinateur.
proof-scan-phone = Ou faites une photo du papier avec le téléphone.
proof-scan-help = Un conseiller peut vous aider. C’est gratuit.
proof-scan-back = Revenir au justificatif
page-proof-sent = Justificatif reçu
proof-sent-welcome = Nous avons reçu votre justificatif
proof-sent-keep = Voici votre numéro de dossier. Notez-le.
proof-sent-number = Dossier 4 08 61
proof-sent-space = Revenir dans mon espace

## L’aide

page-help = Aide
help-welcome = Besoin d’aide ?
help-phone = Appelez le 01 99 00 12 34, du lundi au vendredi.
help-free = L’appel et l’aide sont gratuits.
help-forgotten = Mot de passe oublié ?
help-code = Se connecter avec un code
help-key = Qu’est-ce que ClefPublique ?
