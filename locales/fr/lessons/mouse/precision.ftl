title = Cliquer avec précision
goal = Je sais cliquer sur un petit bouton sans me presser.
alone = Cliquez sur les boutons 1, 2 et 3.
    .soft = Commencez par le bouton 1. L’ordre compte.

## Les étapes

shape = Sur un bouton, le pointeur devient une main.
    .soft = Prenez votre temps. Regardez bien le pointeur.
point = Amenez le pointeur sur le grand bouton.
    .soft = Avancez doucement. La flèche va devenir une main.
large = Cliquez sur le grand bouton.
    .soft = Attendez la main. Puis cliquez.
medium = Cliquez sur le bouton moyen.
    .soft = Le pointeur est à côté. Ralentissez avant d’arriver.
small = Cliquez sur le petit bouton.
    .soft = Posez bien le poignet. Vous avez tout le temps.
link = Cliquez sur le mot souligné.
    .soft = Le mot souligné est dans la phrase.
beside = Un clic à côté ne fait rien.
    .soft = Rien n’a bougé. Cliquez sur Continuer.
try-beside = Cliquez à côté des boutons, pour essayer.
    .soft = Choisissez un endroit vide. Il ne se passe rien.
numbers = Cliquez sur les boutons 1, 2 et 3.
    .soft = Commencez par le bouton 1. L’ordre compte.

## À retenir

keep-1 = La main remplace la flèche : vous pouvez cliquer.
keep-2 = Ralentissez en arrivant.
keep-3 = Un clic à côté n’est pas grave.

## Les mots

word-hand = main (pointeur en forme de main)
    .meaning = Le pointeur devient une main sur un bouton.
word-link = lien
    .meaning = Mot souligné. Un clic ouvre une autre page.

## Ce qu’on voit

part-arrow = Le pointeur
part-hand = La main
part-large = Grand bouton
part-medium = Bouton moyen
part-small = Petit bouton
part-garden = jardin
    .before = Camille aime son
    .after = fleuri.
part-one = 1
part-two = 2
part-three = 3
