title = Faire connaissance avec la souris
goal = Je sais tenir la souris et bouger le pointeur.
alone = Amenez le pointeur sur le ballon, le soleil et la maison.
    .soft = Allez doucement. L’ordre n’a pas d’importance.

## Les étapes

welcome = Bienvenue : ici, vous ne pouvez rien casser.
    .soft = Tout va bien. Posez la main sur la souris.
hand = Posez la main à plat sur la souris.
    .soft = Prenez votre temps. La main reste souple.
move = Faites glisser la souris sur la table.
    .soft = Bougez la souris doucement. Elle reste sur la table.
arrow = Cette flèche s’appelle le pointeur.
    .soft = Cherchez la petite flèche. Bougez un peu la souris.
balloon = Amenez le pointeur sur le ballon rouge.
    .soft = Le ballon est au milieu. Continuez doucement.
sun = Amenez le pointeur sur le soleil.
    .soft = Le soleil est en haut, à gauche.
house = Amenez le pointeur sur la maison.
    .soft = La maison est en bas, à droite.
lost = Bougez la souris pour retrouver le pointeur.
    .soft = Bougez à gauche, puis à droite. Le pointeur revient.
flowers = Passez le pointeur sur les 3 fleurs.
    .soft = Une fleur à la fois. C’est bien.

## À retenir

keep-1 = La souris reste à plat sur la table.
keep-2 = La souris bouge, le pointeur bouge.
keep-3 = Pointeur perdu ? Bougez la souris.

## Les mots

word-mouse = souris
    .meaning = Petit objet posé sur la table. La main le fait bouger.
word-pointer = pointeur
    .meaning = Petite flèche sur l’écran. La souris la fait bouger.
word-screen = écran
    .meaning = La partie qui montre les images.

## Ce qu’on voit

part-mouse = La souris
part-continue = Continuer
part-sun = Le soleil
part-balloon = Le ballon
part-house = La maison
part-daisy = La marguerite
part-tulip = La tulipe
part-poppy = Le coquelicot
