title = Double-cliquer
goal = Je sais ouvrir un dossier avec 2 clics rapides.
alone = Ouvrez le dossier Lettres.
    .soft = Double-cliquez sur Lettres. Ou 1 clic, puis Entrée.

## Les étapes

rhythm = Double-cliquer, c’est faire 2 clics rapides.
    .soft = Écoutez le rythme : clic-clic.
bell-once = Cliquez 1 fois sur la cloche.
    .soft = Le pointeur va sur la cloche. Puis un seul clic.
bell = Maintenant, double-cliquez sur la cloche.
    .soft = La main a un peu bougé. Recommencez doucement.
chest = Double-cliquez sur le coffre pour l’ouvrir.
    .soft = Encore un peu plus vite. Vous y êtes presque.
photos = Double-cliquez sur le dossier Photos.
    .soft = Un clic choisit. 2 clics ouvrent.
close = Cliquez sur la croix pour fermer.
    .soft = La croix est en haut, à droite.
hard = Le double-clic est difficile pour beaucoup de gens.
    .soft = C’est un geste difficile. Vous avez une autre solution.
letters = Cliquez 1 fois sur le dossier Lettres.
    .soft = Un seul clic suffit ici.
enter = Appuyez sur la touche Entrée du clavier.
    .soft = La touche Entrée est à droite du clavier.

## À retenir

keep-1 = 2 clics rapides ouvrent un dossier.
keep-2 = La souris ne bouge pas entre les 2 clics.
keep-3 = Autre solution : 1 clic, puis la touche Entrée.

## Les mots

word-double-click = double-cliquer
    .meaning = Cliquer 2 fois vite, sans bouger la souris.
word-icon = icône
    .meaning = Petit dessin qui représente un objet.
word-folder = dossier
    .meaning = Boîte qui range des documents.
word-enter-key = touche Entrée
    .meaning = Grande touche à droite du clavier. Elle veut dire oui.

## Ce qu’on voit

part-bell = La cloche
part-chest = Le coffre
