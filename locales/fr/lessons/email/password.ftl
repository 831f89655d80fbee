title = Choisir un bon mot de passe
goal = Je sais fabriquer un mot de passe solide.
alone = Une page demande un mot de passe. Tapez celui de l’exemple.
    .soft = { $keyboard ->
        [qwerty] Copiez signe par signe. Le tiret est après le 0.
       *[azerty] Copiez signe par signe. Le tiret est sur la touche 6.
    }

## Les étapes

key = Un mot de passe est comme une clé.
    .soft = Prenez votre temps. Cliquez sur Continuer.
strong = Quel mot de passe est le plus solide ?
    .soft = Choisissez le plus long. Il mélange plusieurs signes.
made-of = Avec quoi fabriquer un bon mot de passe ?
    .soft = Une petite phrase est longue, et facile à retenir.
twelve = Il faut au moins 12 signes.
    .soft = Lettres, chiffres et tirets sont des signes.
type = Tapez le mot de passe de l’exemple.
    .soft = { $keyboard ->
        [qwerty] Copiez signe par signe. Le tiret est après le 0.
       *[azerty] Copiez signe par signe. Le tiret est sur la touche 6.
    }
eye = Cliquez sur l’œil pour vérifier.
    .soft = L’œil est à droite du mot de passe.
same = Faut-il le même mot de passe partout ?
    .soft = Un voleur ouvrirait tout. Choisissez un mot de passe différent.
where = Où noter votre mot de passe ?
    .soft = L’ordinateur public est partagé. Choisissez votre carnet.
who = À qui donner votre mot de passe ?
    .soft = { $variant ->
        [2] À personne. Même la banque ne le demande pas.
       *[1] À personne. Même un conseiller ne le demande pas.
    }

## Ce qu’on tape

text-example = { $variant ->
        [2] La-Pluie-Tombe-4h
       *[1] Le-Train-Part-7h
    }

## Ce qu’on choisit

part-choice-numbers = { $variant ->
        [2] 111111
       *[1] 123456
    }
part-choice-birth = { $variant ->
        [2] martin1952
       *[1] camille1952
    }
part-choice-sentence = { $variant ->
        [2] Le-Pain-Cuit-6h
       *[1] Mon-Chat-Dort-8h
    }
part-choice-name = Mon prénom
part-choice-date = Ma date de naissance
part-choice-phrase = Une petite phrase
part-choice-everywhere = Le même partout
part-choice-different = Un différent pour chaque service
part-choice-public = Sur l’ordinateur public
part-choice-notebook = Dans un carnet chez moi
part-choice-phone = { $variant ->
        [2] À la banque, au téléphone
       *[1] Au téléphone
    }
part-choice-friend = À un ami
part-choice-nobody = À personne

## À retenir

keep-1 = 12 signes ou plus, avec une petite phrase.
keep-2 = Un mot de passe différent pour chaque service.
keep-3 = Je ne le donne à personne.

## Les mots

word-strong-password = mot de passe solide
    .meaning = Long et difficile à deviner.
word-special-sign = signe spécial
    .meaning = Un signe comme le tiret ou le point d’exclamation.
