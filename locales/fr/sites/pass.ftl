site = ClefPublique
    .address = clef-publique.example

## En haut de chaque page

top-home = Choisir un compte
top-what = C’est quoi ?

## Choisir un compte

page-home = Choisir un compte
home-welcome = Choisissez un compte que vous avez déjà
home-how = Il ouvrira Guichet Déclic.
home-health = SantéLilas
home-tax = Impôts
home-pension = Caisse de retraite
home-back = Revenir à Guichet Déclic
page-no-account = Un autre compte
no-account-welcome = Camille a un autre compte
no-account-note = Camille a un compte SantéLilas. Choisissez celui-là.
no-account-back = Choisir un autre compte

## Entrer avec ce compte

page-health-sign-in = Compte SantéLilas
health-sign-in-welcome = Entrez avec votre compte SantéLilas
health-sign-in-health-login = Identifiant SantéLilas
health-sign-in-health-password = Mot de passe SantéLilas
health-sign-in-go = Valider
health-sign-in-back = Choisir un autre compte
page-tax-sign-in = Compte des impôts
tax-sign-in-welcome = Entrez avec votre compte des impôts
tax-sign-in-tax-login = Numéro fiscal
tax-sign-in-tax-password = Mot de passe des impôts
tax-sign-in-go = Valider
tax-sign-in-back = Choisir un autre compte

## Continuer

page-consent = Continuer vers Guichet Déclic
consent-welcome = Vous allez continuer vers
consent-service = Guichet Déclic
consent-gives = ClefPublique donne à ce service votre nom et votre date de naissance.
consent-go = Continuer vers Guichet Déclic
consent-refuse = Refuser et revenir

## C’est quoi ?

page-what-is = C’est quoi, ClefPublique ?
what-is-welcome = C’est quoi, ClefPublique ?
what-is-one = Un compte que vous avez déjà ouvre plusieurs services.
what-is-secret = Gardez votre mot de passe pour vous.
what-is-practice = ClefPublique sert à l’entraînement. Le vrai bouton s’appelle FranceConnect.
what-is-back = Choisir un compte
