title = Agrandir les lettres et le son
goal = Je sais rendre mon téléphone plus facile à lire et à entendre.
alone = { $variant ->
        [2] Les lettres sont trop petites : agrandissez-les. Montez aussi la sonnerie.
       *[1] Agrandissez les lettres du téléphone. Montez aussi la sonnerie.
    }
    .soft = La roue ouvre les paramètres. Cherchez Accessibilité, puis Sons.

## Les étapes

open = Touchez Paramètres.
    .soft = Cherchez la petite roue.
down = { $variant ->
        [2] Cherchez Accessibilité : descendez dans la liste.
       *[1] Descendez jusqu’à Accessibilité.
    }
    .soft = Appuyez sur la liste, montez, relâchez. La liste avance.
accessibility = Touchez Accessibilité.
    .soft = Lisez le nom de chaque ligne.
letters = Touchez Taille du texte.
    .soft = C’est la première ligne.
larger = { $variant ->
        [2] Pour agrandir, poussez le rond vers la droite.
       *[1] Poussez le rond vers la droite.
    }
    .soft = Vous pouvez aussi toucher le bouton Plus grand.
sample = Les lettres sont plus grandes.
    .soft = Choisissez la taille qui vous va. Touchez ensuite Continuer.
back = Touchez Retour.
    .soft = La flèche est en bas de l’écran.
again = Touchez encore Retour.
    .soft = La liste des paramètres va revenir.
sounds = Touchez Sons.
    .soft = Glissez vers le haut. Sons est sous Accessibilité.
ring = { $variant ->
        [2] La sonnerie est faible : touchez Plus fort.
       *[1] Montez la sonnerie : touchez Plus fort.
    }
    .soft = Vous pouvez aussi pousser le rond vers la droite.
light = { $variant ->
        [2] L’écran est sombre : augmentez la lumière.
       *[1] Ici, augmentez la lumière de l’écran.
    }
    .soft = Poussez le rond vers la droite. Ou touchez Plus clair.
undo = { $variant ->
        [2] Et demain, pouvez-vous encore changer ?
       *[1] Pouvez-vous revenir à l’ancien réglage ?
    }
    .soft = Oui, quand vous voulez. Rien n’est définitif.

## Ce qu’on choisit

part-choice-yes = Oui, quand je veux
part-choice-no = Non, jamais

## À retenir

keep-1 = La roue ouvre les réglages.
keep-2 = Accessibilité agrandit les lettres.
keep-3 = Je peux toujours revenir en arrière.

## Les mots

word-settings = paramètres
    .meaning = Les réglages du téléphone.
word-accessibility = accessibilité
    .meaning = Réglages pour mieux voir, entendre ou toucher.
word-brightness = luminosité
    .meaning = Lumière de l’écran.
