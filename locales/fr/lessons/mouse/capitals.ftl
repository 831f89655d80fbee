title = Majuscules, accents et chiffres
goal = Je sais taper un nom avec une majuscule et un accent.
alone = Tapez ce nom : Léa Martin.
    .soft = Une majuscule à chaque mot. Corrigez avec Effacer.

## Les étapes

shift = La touche Maj porte une flèche vers le haut.
    .soft = Il y a une touche Maj de chaque côté.
capital = Gardez Maj appuyée, puis tapez C.
    .soft = Gardez Maj avec un doigt. Tapez C avec l’autre.
name = Tapez : Camille.
    .soft = Maj sert seulement pour la première lettre.
accent = Tapez le mot : été.
    .soft = { $keyboard ->
        [qwerty] Gardez Alt Gr appuyée, puis tapez E.
       *[azerty] La lettre é est sur la touche 2.
    }
grave = Tapez la lettre : à.
    .soft = { $keyboard ->
        [qwerty] Tapez l’accent grave, puis A. Il est en haut, à gauche.
       *[azerty] La lettre à est sur la touche 0.
    }
number = Tapez le nombre : 24.
    .soft = { $keyboard ->
        [qwerty] Les chiffres sont sur la rangée du haut.
       *[azerty] Gardez Maj appuyée pour les chiffres du haut.
    }
full-name = Tapez : Léa Martin.
    .soft = Une majuscule à chaque mot. Corrigez avec Effacer.
lock = La touche Verr Maj bloque les majuscules.
    .soft = Regardez à gauche du clavier.
unlock = Appuyez sur Verr Maj pour débloquer.
    .soft = Le voyant doit s’éteindre.
street = Tapez : 12 rue des Lilas.
    .soft = Les espaces comptent. Allez doucement.

## Ce qu’on tape

text-capital = C
text-name = Camille
text-accent = été
text-grave = à
text-number = 24
text-full-name = Léa Martin
text-street = 12 rue des Lilas

## À retenir

keep-1 = Maj plus une lettre fait une majuscule.
keep-2 = { $keyboard ->
        [qwerty] Alt Gr plus E fait un é.
       *[azerty] Les accents sont sur la rangée du haut.
    }
keep-3 = Tout en majuscules ? Appuyez sur Verr Maj.

## Les mots

word-capital = majuscule
    .meaning = Grande lettre, comme A.
word-shift = touche Maj
    .meaning = Touche avec une flèche vers le haut. Elle fait les majuscules.
word-caps-lock = Verr Maj
    .meaning = Touche qui bloque les majuscules.
