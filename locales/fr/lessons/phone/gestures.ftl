title = Toucher, glisser, appuyer longtemps
goal = Je sais faire les gestes du téléphone.
alone = { $variant ->
        [2] Voici la photo du chat. Allez à la photo du jardin.
       *[1] La photo du chat est ouverte. Montrez la photo suivante.
    }
    .soft = Glissez vers la gauche. Le jardin vient après le chat.

## Les étapes

finger = Sur un téléphone, le doigt remplace la souris.
    .soft = Ici, la souris fait comme le doigt.
blue = Touchez le rond bleu.
    .soft = Un toucher est court. Posez et relevez.
three = Touchez les 3 autres ronds.
    .soft = Un rond à la fois. Prenez votre temps.
next = Glissez vers la gauche pour la photo suivante.
    .soft = Appuyez, allez à gauche, relâchez. Au clavier : la flèche gauche.
previous = Glissez vers la droite pour revenir.
    .soft = Appuyez, allez à droite, relâchez. Au clavier : la flèche droite.
list = Glissez vers le haut pour voir la suite.
    .soft = Appuyez sur la liste, montez, relâchez. La liste monte aussi.
hold = Appuyez longtemps sur le chat.
    .soft = Gardez le doigt posé. Comptez 1, 2.
menu = L’appui long ouvre un menu.
    .soft = Regardez le menu. Il reste ouvert.
beside = Touchez à côté pour fermer le menu.
    .soft = Touchez une zone vide.
which = { $variant ->
        [2] Quel geste montre la suite d’une liste ?
       *[1] Quel geste fait défiler ?
    }
    .soft = C’est le glissement du doigt.

## Ce qu’on choisit

part-choice-tap = Toucher
part-choice-swipe = Glisser
part-choice-long = Appui long

## À retenir

keep-1 = Toucher : ouvrir.
keep-2 = Glisser : faire défiler.
keep-3 = Appui long : voir un menu.

## Les mots

word-tap = toucher
    .meaning = Poser le doigt et le relever.
word-swipe = glisser
    .meaning = Poser le doigt, le bouger, le relever.
word-long-press = appui long
    .meaning = Poser le doigt et attendre 1 seconde.
word-menu = menu
    .meaning = Liste de choix.
