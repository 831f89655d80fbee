title = Cliquer
goal = Je sais cliquer avec le bouton { $hand ->
        [left] droit
       *[right] gauche
    }.
alone = Allumez les 4 lampes.
    .soft = Une lampe reste éteinte. Cherchez-la tranquillement.

## Les étapes

button = Le bouton { $hand ->
        [left] droit
       *[right] gauche
    } est sous votre index.
    .soft = Regardez le dessin. Le bouton { $hand ->
        [left] droit
       *[right] gauche
    } est coloré.
press = Appuyez 1 fois à { $hand ->
        [left] droite
       *[right] gauche
    }, puis relâchez.
    .soft = Appuyez, puis relevez le doigt. Écoutez le clic.
name = Ce geste s’appelle cliquer.
    .soft = Prenez votre temps. Cliquez ensuite sur Continuer.
bell = Cliquez sur la cloche.
    .soft = Le pointeur va d’abord sur la cloche. Cliquez ensuite.
drum = Cliquez sur le tambour.
    .soft = Le tambour est à gauche. Vous y êtes presque.
bird = Cliquez sur l’oiseau.
    .soft = L’oiseau est à droite. Approchez le pointeur.
lamps = Cliquez sur chaque lampe pour l’allumer.
    .soft = Une lampe reste éteinte. Cherchez-la tranquillement.
music = Cliquez sur le bouton Musique.
    .soft = Le bouton est en bas de l’écran.
silence = Cliquez sur le bouton Silence.
    .soft = Le bouton Silence est à côté.

## À retenir

keep-1 = Pointer d’abord, cliquer ensuite.
keep-2 = Un clic : appuyer, puis relâcher.
keep-3 = La main reste immobile pendant le clic.

## Les mots

word-click = cliquer
    .meaning = Appuyer une fois sur le bouton { $hand ->
        [left] droit
       *[right] gauche
    }, puis relâcher.
word-main-button = bouton { $hand ->
        [left] droit
       *[right] gauche
    }
    .meaning = La partie { $hand ->
        [left] droite
       *[right] gauche
    } de la souris, sous l’index.
word-screen-button = bouton (à l’écran)
    .meaning = Dessin avec un mot. Il sert à faire une action.

## Ce qu’on voit

part-mouse = La souris
part-continue = Continuer
part-zone = Cliquez ici
part-drum = Le tambour
part-bell = La cloche
part-bird = L’oiseau
part-lamp-1 = La lampe 1
part-lamp-2 = La lampe 2
part-lamp-3 = La lampe 3
part-lamp-4 = La lampe 4
part-note = La musique
part-play = Musique
part-silence = Silence
