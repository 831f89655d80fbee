title = Ouvrir sa boîte mail
goal = Je sais entrer dans ma boîte mail.
alone = Entrez dans la boîte mail de Camille.
    .soft = Tapez l’adresse, puis le mot de passe. Regardez la fiche.

## Les étapes

card = La fiche de Camille aide à remplir ces 2 champs.
    .soft = Prenez votre temps. Ne tapez jamais vos vrais codes ici.
address-field = Cliquez dans le champ Adresse mail.
    .soft = C’est la première zone blanche.
address = { $variant ->
        [2] Tapez l’adresse mail de la fiche.
       *[1] Tapez l’adresse mail de Camille.
    }
    .soft = { $variant ->
        [2] C’est l’adresse de Camille. Pensez à l’arobase.
       *[1] Elle est sur la fiche. Pensez à l’arobase.
    }
password-field = Cliquez dans le champ Mot de passe.
    .soft = C’est la deuxième zone blanche.
password = { $variant ->
        [2] Tapez le mot de passe de Camille.
       *[1] Tapez le mot de passe de la fiche.
    }
    .soft = { $keyboard ->
        [qwerty] Respectez les majuscules. Le tiret est après le 0.
       *[azerty] Respectez les majuscules. Le tiret est sur la touche 6.
    }
eye = Cliquez sur l’œil pour voir le mot de passe.
    .soft = L’œil est à droite du mot de passe.
stay = Rester connecté : que faites-vous de cette case ?
    .soft = Sur un ordinateur public, cette case reste vide.
go = Cliquez sur Se connecter.
    .soft = Le bouton est sous les 2 champs.
inbox = { $variant ->
        [2] Vous voici dans la boîte de réception.
       *[1] Voici la boîte de réception.
    }
    .soft = Ce sont les mails de Camille. Cliquez sur Continuer.

## Ce qu’on choisit

part-choice-tick = Cocher la case
part-choice-leave = Laisser la case vide

## À retenir

keep-1 = Pour entrer : une adresse et un mot de passe.
keep-2 = L’œil montre le mot de passe.
keep-3 = Sur un ordinateur public, case Rester connecté vide.

## Les mots

word-identifier = identifiant
    .meaning = Nom qui dit qui vous êtes. Souvent, c’est l’adresse mail.
word-password = mot de passe
    .meaning = Code secret que vous tapez.
word-sign-in = se connecter
    .meaning = Entrer dans son espace avec son code.
word-inbox = boîte de réception
    .meaning = Liste des mails reçus.
