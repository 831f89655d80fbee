title = Faire défiler la page
goal = Je sais voir le bas d’une longue page.
alone = Trouvez le bouton vert, puis cliquez dessus.
    .soft = Le bouton vert est en bas de la page.

## Les étapes

wheel = La petite roue s’appelle la molette.
    .soft = La molette est entre les 2 boutons.
down = Tournez la molette vers vous.
    .soft = Tournez avec l’index. La page va descendre.
boat = Descendez jusqu’au bateau.
    .soft = Le bateau est plus bas. Continuez.
up = Remontez jusqu’au titre.
    .soft = Tournez la molette vers l’écran.
bar = La barre à droite montre votre place.
    .soft = Regardez à droite de la page.
arrow = Cliquez sur la flèche du bas.
    .soft = La flèche est en bas, à droite.
further = Cliquez encore pour voir le bouton vert.
    .soft = Le bouton vert est en bas de la page.
green = Cliquez sur le bouton vert.
    .soft = Descendez un peu. Puis cliquez sur le bouton vert.

## À retenir

keep-1 = La molette fait monter ou descendre la page.
keep-2 = Sans molette, cliquez sur les flèches à droite.
keep-3 = Souvent, la suite est plus bas.

## Les mots

word-wheel = molette
    .meaning = Petite roue entre les 2 boutons de la souris.
word-scroll = faire défiler
    .meaning = Faire monter ou descendre la page.
word-scroll-bar = barre de défilement
    .meaning = Barre à droite de la page. Elle montre où vous êtes.

## Ce qu’on voit

part-mouse = La souris
part-title = La promenade
part-tree = L’arbre
part-bench = Le banc
part-duck = Le canard
part-bridge = Le pont
part-boat = Le bateau
part-lighthouse = Le phare
part-green = Bouton vert
