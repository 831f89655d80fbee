title = Annuler, revenir, fermer
goal = Je sais sortir d’une page et corriger mon geste.
alone = Le mot bonjjour a une lettre en trop. Écrivez bonjour.
    .soft = Effacez jusqu’à la lettre en trop. Puis retapez.

## Les étapes

fixable = Presque tout peut se corriger.
    .soft = Prenez votre temps. Rien n’est cassé.
fix = Corrigez le mot avec la touche Effacer.
    .soft = Effacez jusqu’à la lettre en trop. Puis retapez.
undo = Le texte a disparu : cliquez sur Annuler.
    .soft = Annuler est une flèche courbe, en haut.
pop-up = Fermez la petite fenêtre avec la croix.
    .soft = La croix est en haut de la petite fenêtre.
save = Choisissez Annuler pour ne rien changer.
    .soft = Annuler est le bouton de droite. Tout reste pareil.
back = Cliquez sur la flèche pour revenir.
    .soft = La flèche de retour est en haut, à gauche.
escape = Appuyez sur la touche Échap.
    .soft = Échap est en haut, à gauche du clavier.
help = Cliquez sur J’ai besoin d’aide.
    .soft = Le bouton est toujours au même endroit.
frozen = L’écran est bloqué : que faites-vous ?
    .soft = Attendez un peu. Demandez ensuite de l’aide.

## À retenir

keep-1 = Annuler enlève la dernière action.
keep-2 = La croix ferme, la flèche ramène.
keep-3 = Vous pouvez toujours demander de l’aide.

## Les mots

word-undo = annuler
    .meaning = Enlever la dernière action.
word-back = retour
    .meaning = Revenir à la page d’avant.
word-pop-up = fenêtre surgissante
    .meaning = Petite fenêtre qui arrive sans prévenir.

## Ce qui se tape

text-hello = bonjour
text-hello-typo = bonjjour

## Ce qu’on voit

part-choice-wait = J’attends un peu
part-choice-off = J’éteins l’ordinateur
