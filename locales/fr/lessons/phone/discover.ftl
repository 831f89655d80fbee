title = Découvrir le smartphone
goal = Je sais allumer l’écran et le verrouiller.
alone = { $variant ->
        [2] L’écran du téléphone est noir. Ouvrez-le avec le code de la fiche.
       *[1] Le téléphone est en veille. Ouvrez-le avec le code de la fiche.
    }
    .soft = Appuyez sur le côté, puis touchez le cadenas. Tapez ensuite le code.

## Les étapes

phone = Voici un téléphone d’entraînement.
    .soft = La souris remplace votre doigt. Prenez votre temps.
wake = Appuyez sur le bouton du côté.
    .soft = Le bouton est à droite du téléphone.
hour = L’écran s’allume : il montre l’heure.
    .soft = Regardez l’heure, en grand.
lock = Touchez le cadenas pour ouvrir.
    .soft = Le cadenas est en bas de l’écran.
code = Tapez le code de la fiche : 4917.
    .soft = Touchez chaque chiffre sur l’écran. Ou tapez sur le clavier.
louder = Touchez le bouton Volume plus.
    .soft = Les boutons du son sont à gauche.
sleep = Appuyez sur le côté pour éteindre l’écran.
    .soft = Le bouton est à droite du téléphone.
black = { $variant ->
        [2] L’écran est noir : qu’arrive-t-il au téléphone ?
       *[1] L’écran est noir : le téléphone est-il cassé ?
    }
    .soft = Il est en veille. Appuyez sur le côté.

## Ce qu’on choisit

part-choice-broken = Il est cassé
part-choice-asleep = Il est en veille

## À retenir

keep-1 = Le bouton du côté allume l’écran.
keep-2 = Touchez le cadenas, puis tapez le code.
keep-3 = Écran noir : il dort, il n’est pas cassé.

## Les mots

word-smartphone = smartphone
    .meaning = Téléphone avec un écran que vous touchez.
word-lock = verrouiller
    .meaning = Fermer l’écran avec un code.
word-pin = code PIN
    .meaning = Code secret de la carte du téléphone. L’écran a son propre code.
