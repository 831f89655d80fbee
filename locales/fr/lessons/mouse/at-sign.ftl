title = L’arobase et les signes des adresses
goal = Je sais taper une adresse mail.
alone = Tapez l’adresse mail de Camille.
    .soft = Une adresse n’a pas d’espace. Regardez signe par signe.

## Les étapes

sign = Ce signe s’appelle l’arobase.
    .soft = Prenez votre temps. Regardez le signe.
keys = { $keyboard ->
        [qwerty] L’arobase est sur la touche de l’apostrophe.
       *[azerty] L’arobase est sur la touche 0.
    }
    .soft = Regardez le dessin. 2 touches sont colorées.
at = { $keyboard ->
        [qwerty] Gardez Maj appuyée, puis tapez l’apostrophe.
       *[azerty] Gardez Alt Gr appuyée, puis tapez 0.
    }
    .soft = { $keyboard ->
        [qwerty] L’apostrophe est à droite, près de Entrée.
       *[azerty] Alt Gr est à droite de la grande barre.
    }
dot = Tapez un point.
    .soft = { $keyboard ->
        [qwerty] Le point est en bas, à droite.
       *[azerty] Gardez Maj appuyée. Le point est en bas.
    }
dash = Tapez un tiret.
    .soft = { $keyboard ->
        [qwerty] Le tiret est en haut, après le 0.
       *[azerty] Le tiret est sur la touche 6, sans Maj.
    }
underscore = Tapez le trait bas.
    .soft = { $keyboard ->
        [qwerty] Gardez Maj appuyée, puis tapez le tiret.
       *[azerty] Le trait bas est sur la touche 8, sans Maj.
    }
address = Tapez l’adresse mail de Camille.
    .soft = Une adresse n’a pas d’espace. Regardez signe par signe.
which = Quelle est la vraie adresse mail ?
    .soft = Cherchez le signe arobase.

## Ce qu’on tape

text-at = @
text-dot = .
text-dash = -
text-underscore = _

## Ce qu’on choisit

part-choice-name = camille courrier
part-choice-address = camille@courrier.example
part-choice-site = www.camille

## À retenir

keep-1 = { $keyboard ->
        [qwerty] L’arobase : Maj et l’apostrophe.
       *[azerty] L’arobase : Alt Gr et la touche 0.
    }
keep-2 = Une adresse mail a toujours une arobase.
keep-3 = Une adresse n’a jamais d’espace.

## Les mots

word-at-sign = arobase
    .meaning = Le signe @. Il est dans toutes les adresses mail.
word-alt-gr = touche Alt Gr
    .meaning = Touche à droite de la grande barre.
word-dash = tiret
    .meaning = Petit trait entre 2 mots : -
