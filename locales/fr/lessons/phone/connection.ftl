title = Le wifi, les données et la batterie
goal = Je sais voir si le téléphone est connecté et chargé.
alone = { $variant ->
        [2] Plus d’appels : le mode avion est allumé. Éteignez-le.
       *[1] Le téléphone ne peut plus appeler. Éteignez le mode avion.
    }
    .soft = Glissez du haut vers le bas. Touchez Mode avion.

## Les étapes

bar = La barre du haut montre 3 dessins utiles.
    .soft = Regardez tout en haut de l’écran.
battery = Touchez la batterie.
    .soft = Elle ressemble à une petite pile.
empty = { $variant ->
        [2] La batterie est presque vide : que faites-vous ?
       *[1] La pile est presque vide : que faites-vous ?
    }
    .soft = Branchez le téléphone. Il va se charger.
shade = Glissez du haut vers le bas.
    .soft = Appuyez tout en haut. Puis descendez.
wifi = Touchez Wifi pour l’allumer.
    .soft = Le dessin a 3 traits ronds.
network = Choisissez le wifi de la médiathèque.
    .soft = Choisissez seulement un nom que vous connaissez.
plane = Le mode avion est allumé : touchez-le.
    .soft = Le dessin est un avion.
bank = { $variant ->
        [2] Wifi public : faut-il y ouvrir sa banque ?
       *[1] Faut-il ouvrir sa banque sur un wifi public ?
    }
    .soft = Mieux vaut attendre. Faites-le chez vous.
close = Glissez vers le haut pour fermer.
    .soft = Appuyez en bas. Puis montez.

## Ce qu’on choisit

part-choice-plug = Je branche
part-choice-wait = J’attends
part-choice-yes = Oui
part-choice-no = Non

## À retenir

keep-1 = La pile montre la batterie.
keep-2 = Glissez du haut pour voir les réglages.
keep-3 = Plus d’appels ? Vérifiez le mode avion.

## Les mots

word-wifi = wifi
    .meaning = Internet sans fil, chez soi ou dans un lieu.
word-mobile-data = données mobiles
    .meaning = Internet par le forfait du téléphone.
word-airplane-mode = mode avion
    .meaning = Le téléphone coupe toutes les connexions.
