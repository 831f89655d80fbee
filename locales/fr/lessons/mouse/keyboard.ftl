title = Découvrir le clavier
goal = Je sais taper un mot et l’effacer.
alone = Cliquez dans la zone blanche. Tapez ensuite : bonjour camille.
    .soft = La zone blanche est au centre. Cliquez d’abord dedans.

## Les étapes

letters = Chaque touche écrit une lettre.
    .soft = Regardez le dessin. Les lettres sont au milieu.
paper = Cliquez dans la zone blanche.
    .soft = La zone blanche est au centre.
caret = Le petit trait s’appelle le curseur.
    .soft = Le curseur est dans la zone blanche.
letter = Appuyez 1 fois sur la touche A.
    .soft = Appuyez, puis relâchez tout de suite.
friend = Tapez le mot : ami.
    .soft = Regardez chaque lettre. Le clavier vous les montre.
space = Appuyez sur la grande barre, en bas.
    .soft = C’est la touche la plus longue.
erase = Appuyez sur Effacer pour enlever une lettre.
    .soft = Effacer est en haut, à droite. Elle porte une flèche.
hello = Tapez : bonjour camille.
    .soft = L’espace est la grande barre, en bas.
line = Appuyez sur Entrée pour aller à la ligne.
    .soft = Entrée est la grande touche à droite.
thanks = Tapez le mot : merci.
    .soft = Une touche à la fois. Vous avez tout le temps.

## Ce qu’on tape

text-letter = a
text-friend = ami
text-too-much = amiz
text-hello = bonjour camille
text-thanks = merci

## À retenir

keep-1 = Cliquez d’abord dans la zone blanche.
keep-2 = La grande barre fait un espace.
keep-3 = La touche Effacer corrige tout.

## Les mots

word-keyboard = clavier
    .meaning = Plaque avec des touches pour écrire.
word-key = touche
    .meaning = Petit bouton du clavier.
word-caret = curseur
    .meaning = Petit trait dans la page. Vos lettres arrivent là.
