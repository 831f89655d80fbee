title = Cases, listes et choix
goal = Je sais cocher une case et choisir dans une liste.
alone = Choisissez mars et 1952. Puis cliquez sur Valider.
    .soft = Ouvrez chaque liste avec sa petite flèche.

## Les étapes

page = Les pages posent des questions avec des cases.
    .soft = Prenez votre temps. Cliquez sur Continuer.
tick = Cochez la case : J’aime le café.
    .soft = Cliquez sur le petit carré, ou sur la phrase.
untick = Cliquez encore pour enlever la coche.
    .soft = Un clic met la coche. Un clic l’enlève.
round = Cliquez sur un rond : 1 seul choix.
    .soft = Les ronds acceptent 1 seule réponse. Vous pouvez changer.
months = Cliquez sur la liste des mois.
    .soft = La liste a une petite flèche.
march = Choisissez le mois de mars.
    .soft = Faites défiler la liste. Mars est en haut.
years = Ouvrez la liste des années.
    .soft = Cliquez sur la petite flèche.
year = Choisissez l’année 1952.
    .soft = La liste est longue. Faites-la défiler avec la molette.
send = Cliquez sur Valider.
    .soft = Le bouton Valider est en bas de la page.

## À retenir

keep-1 = Carré : plusieurs choix. Rond : 1 seul choix.
keep-2 = La petite flèche ouvre une liste.
keep-3 = Vous pouvez changer avant de valider.

## Les mots

word-box = case à cocher
    .meaning = Petit carré. Un clic met une coche.
word-drop-down = liste déroulante
    .meaning = Liste cachée. Un clic l’ouvre.
word-field = champ
    .meaning = Zone blanche où vous écrivez.
