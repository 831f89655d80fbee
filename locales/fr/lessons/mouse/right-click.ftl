title = Le clic { $hand ->
        [left] gauche
       *[right] droit
    }
goal = Je sais ouvrir et fermer un menu avec le clic { $hand ->
        [left] gauche
       *[right] droit
    }.
alone = Ouvrez la lettre à Paul avec son menu.
    .soft = Faites un clic { $hand ->
        [left] gauche
       *[right] droit
    } sur la lettre. Puis cliquez sur Ouvrir.

## Les étapes

button = Le bouton { $hand ->
        [left] gauche
       *[right] droit
    } est sous votre majeur.
    .soft = Regardez le dessin. Le bouton { $hand ->
        [left] gauche
       *[right] droit
    } est coloré.
desk = Faites un clic { $hand ->
        [left] gauche
       *[right] droit
    } sur le fond bleu.
    .soft = C’était le bouton { $hand ->
        [left] droit
       *[right] gauche
    }. Essayez avec l’autre doigt.
menu = Une liste s’ouvre : c’est un menu.
    .soft = Regardez la liste. Elle reste ouverte.
aside = Cliquez à côté pour fermer le menu.
    .soft = Cliquez à gauche, sur le fond bleu.
letter = Faites un clic { $hand ->
        [left] gauche
       *[right] droit
    } sur la lettre.
    .soft = Le pointeur va sur la lettre. Puis le bouton { $hand ->
        [left] gauche
       *[right] droit
    }.
open = Dans le menu, cliquez sur Ouvrir.
    .soft = Ouvrir est la première ligne.
close = Cliquez sur la croix pour fermer la lettre.
    .soft = La croix est en haut, à droite.
which = Quel bouton sert le plus souvent ?
    .soft = C’est le bouton { $hand ->
        [left] droit
       *[right] gauche
    }. Le { $hand ->
        [left] gauche
       *[right] droit
    } sert rarement.

## À retenir

keep-1 = Le clic { $hand ->
        [left] droit
       *[right] gauche
    } fait l’action.
keep-2 = Le clic { $hand ->
        [left] gauche
       *[right] droit
    } montre un menu.
keep-3 = Un menu gênant ? Cliquez à côté.

## Les mots

word-right-click = clic { $hand ->
        [left] gauche
       *[right] droit
    }
    .meaning = Appuyer 1 fois sur le bouton { $hand ->
        [left] gauche
       *[right] droit
    } de la souris.
word-menu = menu
    .meaning = Liste de choix.

## Ce qu’on voit

part-drawn-mouse = La souris
part-choice-main = Bouton { $hand ->
        [left] droit
       *[right] gauche
    }
part-choice-other = Bouton { $hand ->
        [left] gauche
       *[right] droit
    }
