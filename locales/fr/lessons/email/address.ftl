title = L’adresse mail, c’est quoi ?
goal = Je sais reconnaître et lire une adresse mail.
alone = Tapez l’adresse mail de Camille.
    .soft = Copiez signe par signe. Une adresse n’a pas d’espace.

## Les étapes

mail = Un mail est une lettre envoyée par internet.
    .soft = Prenez votre temps. Cliquez sur Continuer.
parts = Une adresse mail a 3 parties.
    .soft = Regardez les 3 couleurs.
name = Cliquez sur le nom de la personne.
    .soft = Le nom est avant l’arobase.
at = Cliquez sur l’arobase.
    .soft = L’arobase est le signe au milieu de l’adresse.
provider = Cliquez sur le nom du fournisseur.
    .soft = Le fournisseur est après l’arobase.
which = { $variant ->
        [2] Quelle est l’adresse mail d’Inès ?
       *[1] Quelle est l’adresse mail de Léa ?
    }
    .soft = Cherchez l’arobase. Une adresse n’a pas d’espace.
fault = Une adresse a un espace en trop : trouvez-la.
    .soft = { $variant ->
        [2] Regardez juste après l’arobase.
       *[1] Regardez juste avant l’arobase.
    }
type = Tapez l’adresse mail de Camille.
    .soft = { $keyboard ->
        [qwerty] Copiez signe par signe. Arobase : Maj et l’apostrophe.
       *[azerty] Copiez signe par signe. Arobase : Alt Gr et 0.
    }

## Ce qu’on voit

part-letter = Une lettre
part-name = { $variant ->
        [2] paul
       *[1] camille
    }
part-at = @
part-provider = courrier.example

## Ce qu’on choisit

part-choice-address = { $variant ->
        [2] ines@courrier.example
       *[1] lea@courrier.example
    }
part-choice-space = { $variant ->
        [2] ines courrier
       *[1] lea courrier
    }
part-choice-site = { $variant ->
        [2] www.ines.example
       *[1] www.lea.example
    }
part-choice-good = { $variant ->
        [2] hugo@courrier.example
       *[1] paul@courrier.example
    }
part-choice-gap = { $variant ->
        [2] hugo@ courrier.example
       *[1] paul @courrier.example
    }

## À retenir

keep-1 = Le nom, l’arobase, le fournisseur.
keep-2 = Une adresse n’a jamais d’espace.
keep-3 = Chaque lettre compte : relisez toujours l’adresse.

## Les mots

word-mail = mail
    .meaning = Lettre envoyée par internet. On dit aussi courriel.
word-mail-address = adresse mail
    .meaning = Elle sert à recevoir des mails. Chaque adresse est unique.
word-provider = fournisseur
    .meaning = L’entreprise qui donne la boîte mail.
