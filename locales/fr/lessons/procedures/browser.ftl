title = Découvrir le navigateur
goal = Je sais ouvrir un site et revenir en arrière.
alone = Ouvrez le site de la mairie, puis ses horaires.
    .soft = Tapez saint-declic.example dans la barre du haut, puis Entrée.

## Les étapes

open = Ouvrez le navigateur.
    .soft = 2 clics rapides sur Navigateur. Ou 1 clic, puis Entrée.
bar = En haut, la barre montre l’adresse du site.
    .soft = Regardez la longue zone blanche, en haut.
bar-click = Cliquez dans la barre d’adresse.
    .soft = La barre est tout en haut.
address = Tapez l’adresse de la mairie, puis Entrée.
    .soft = Copiez signe par signe. Terminez par Entrée.
hours = Cliquez sur Horaires de la mairie.
    .soft = Le lien est souligné.
back = Cliquez sur la flèche pour revenir.
    .soft = La flèche est en haut, à gauche.
new-tab = Cliquez sur le plus pour un nouvel onglet.
    .soft = Le plus est à droite des onglets.
first-tab = Cliquez sur l’onglet Mairie.
    .soft = Il est en haut, à gauche.
close-tab = Fermez le deuxième onglet avec sa croix.
    .soft = Chaque onglet a sa petite croix.

## À retenir

keep-1 = L’adresse du site est en haut.
keep-2 = La flèche ramène à la page d’avant.
keep-3 = Plusieurs onglets peuvent rester ouverts.

## Les mots

word-internet = internet
    .meaning = Réseau qui relie les ordinateurs du monde.
word-browser = navigateur
    .meaning = Programme pour aller sur internet.
word-site = site
    .meaning = Ensemble de pages sur internet.
word-tab = onglet
    .meaning = Une page ouverte, comme une fiche dans un classeur.
