title = Faire glisser un objet
goal = Je sais déplacer un objet à l’écran.
alone = Mettez la pomme et la poire dans le panier.
    .soft = Un fruit à la fois. Visez le milieu.

## Les étapes

gesture = Pour déplacer, appuyez et gardez le doigt appuyé.
    .soft = Regardez encore le geste. Puis cliquez sur Continuer.
hold = Appuyez sur la pomme sans relâcher.
    .soft = Gardez le doigt appuyé. La pomme change de couleur.
apple = Faites glisser la pomme dans le panier.
    .soft = Le pointeur va sur la pomme. Gardez le doigt appuyé.
pear = Faites glisser la poire dans le panier.
    .soft = Gardez le doigt appuyé jusqu’au panier.
letters = Mettez les 2 lettres dans la boîte.
    .soft = Une lettre à la fois. Visez le milieu.
easier = Il existe un autre geste.
    .soft = Prenez votre temps. Cliquez sur Continuer.
key = Cliquez sur la clé.
    .soft = La clé est en haut de l’écran.
door = Cliquez maintenant sur la porte.
    .soft = La clé attend. Cliquez sur la porte.
choice = Choisissez le geste que vous préférez.
    .soft = Les 2 réponses sont bonnes. Choisissez la vôtre.

## À retenir

keep-1 = Appuyez, bougez, relâchez.
keep-2 = Objet lâché en route ? Reprenez-le.
keep-3 = Souvent, un autre geste existe.

## Les mots

word-drag = faire glisser
    .meaning = Garder le bouton appuyé et bouger la souris.
word-drop = déposer
    .meaning = Relâcher le bouton au bon endroit.

## Ce qu’on voit

part-pear = La poire
part-apple = La pomme
part-basket = Le panier
part-letter-1 = La lettre 1
part-letter-2 = La lettre 2
part-letterbox = La boîte aux lettres
part-key = La clé
part-door = La porte
part-dragging = Glisser
part-clicking = Cliquer l’objet, puis la place
