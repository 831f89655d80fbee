title = Prendre un rendez-vous en ligne
goal = Je sais choisir un jour et une heure.
alone = Prenez un rendez-vous avec le docteur Rossi.
    .soft = Choisissez Médecin, puis cliquez sur Chercher.

## Les étapes

trade = Cliquez dans la zone Métier.
    .soft = La zone est au milieu de la page.
doctor = Choisissez Médecin.
    .soft = Médecin est en haut de la liste.
search = Cliquez sur Chercher.
    .soft = Le bouton Chercher a une loupe.
rossi = Choisissez le docteur Rossi.
    .soft = C’est le médecin de Camille.
follow-up = Camille le connaît : choisissez Suivi.
    .soft = Suivi veut dire : j’ai déjà vu ce médecin.
next = Cette semaine est pleine : cliquez sur la flèche.
    .soft = La flèche est sur le bouton Semaine suivante.
time = Choisissez mardi à 10 heures.
    .soft = Cliquez sur le bouton Mardi, 10 heures.
summary = Relisez le nom, le jour et l’heure.
    .soft = Prenez votre temps. Vous pouvez encore changer.
confirm = Cliquez sur Confirmer.
    .soft = Le bouton est en bas du résumé.
cancel = Le bouton Annuler sert si vous ne venez pas.
    .soft = Prévenir aide une autre personne. Cliquez sur Continuer.
prepare = Que préparer pour le médecin ?
    .soft = Préparez la carte Vitale et les ordonnances.

## Ce qu’on choisit

part-choice-card = La carte Vitale et les ordonnances
part-choice-nothing = Rien

## À retenir

keep-1 = Je choisis le médecin, puis l’heure.
keep-2 = Je relis avant de confirmer.
keep-3 = Je note le jour sur mon carnet.

## Les mots

word-slot = créneau
    .meaning = Une heure libre.
word-confirm = confirmer
    .meaning = Dire oui pour de bon.
word-cancel = annuler un rendez-vous
    .meaning = Prévenir que vous ne venez pas.
