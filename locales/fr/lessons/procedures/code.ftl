title = Le code de vérification
goal = Je sais recopier un code reçu par mail.
alone = Entrez dans l’espace de Camille. Un code arrive par mail.
    .soft = Gardez la première page ouverte. Le code est dans l’onglet Courrier.

## Les étapes

more = Certains sites demandent un code en plus.
    .soft = C’est pour vous protéger. Prenez votre temps.
enter = Tapez l’identifiant, le mot de passe, puis validez.
    .soft = Copiez la fiche, ligne par ligne. Valider est en dessous.
send = Cliquez sur Envoyer le code par mail.
    .soft = Le bouton est au milieu de la page.
tab = Ouvrez l’onglet Courrier, sans fermer l’autre.
    .soft = L’onglet Courrier est en haut.
open = Ouvrez le mail : Votre code.
    .soft = C’est le premier mail de la liste.
note = Le code a 6 chiffres : notez-le.
    .soft = Notez-le sur un papier. Prenez votre temps.
back = Revenez à l’onglet Guichet Déclic.
    .soft = L’onglet Guichet Déclic est en haut.
type = Tapez le code, puis cliquez sur Valider.
    .soft = { $variant ->
        [2] Vérifiez chiffre par chiffre : 59 16 04.
       *[1] Vérifiez chiffre par chiffre : 48 27 31.
    }
call = { $variant ->
        [2] Un faux agent appelle et veut ce code.
       *[1] Une personne appelle et demande ce code.
    }
    .soft = Raccrochez. Un vrai conseiller ne demande jamais le code.
real = La CAF envoie un code de ce genre.
    .soft = Le code de la CAF arrive par mail.

## Ce qu’on choisit

part-choice-give = Je le donne
part-choice-hang-up = Je raccroche

## À retenir

keep-1 = Le code arrive par mail ou par SMS.
keep-2 = Je garde la première page ouverte.
keep-3 = Je ne donne jamais ce code.

## Les mots

word-code = code de vérification
    .meaning = Code court, valable quelques minutes.
word-double-check = double vérification
    .meaning = Mot de passe, puis code. C’est plus sûr.
