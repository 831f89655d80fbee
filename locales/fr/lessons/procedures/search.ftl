title = Chercher une information
goal = Je sais poser une question et choisir un résultat.
alone = Trouvez les horaires de la mairie de Saint-Déclic.
    .soft = Tapez quelques mots. Choisissez l’adresse saint-declic.example.

## Les étapes

engine = Un moteur de recherche trouve des sites.
    .soft = Prenez votre temps. Cliquez sur Continuer.
field = Cliquez dans la zone de recherche.
    .soft = La zone est au milieu de la page.
type = Tapez les mots montrés, puis Entrée.
    .soft = { $variant ->
        [2] Tapez : horaire mairie saint-declic.
       *[1] Tapez : mairie saint-declic horaire.
    }
spelling = Le moteur corrige souvent les fautes.
    .soft = Regardez la ligne sous la zone.
ad = Trouvez le mot Annonce.
    .soft = Il est au-dessus du premier résultat. Cliquez dessus.
down = Descendez pour voir les autres résultats.
    .soft = Tournez la molette vers vous.
point = Posez le pointeur sur l’adresse de la mairie.
    .soft = L’adresse est au-dessus du titre : saint-declic.example.
choose = Choisissez le site de la mairie.
    .soft = Cherchez l’adresse : saint-declic.example.
hour = À quelle heure ouvre la mairie ?
    .soft = Lisez la page. L’heure est en gras.

## Ce qu’on tape

text-query = { $variant ->
        [2] horaire mairie saint-declic
       *[1] mairie saint-declic horaire
    }

## Ce qu’on choisit

part-choice-nine = 9 heures
part-choice-fourteen = 14 heures

## À retenir

keep-1 = Quelques mots suffisent pour chercher.
keep-2 = Une annonce est une publicité.
keep-3 = Lisez l’adresse avant de cliquer.

## Les mots

word-search-engine = moteur de recherche
    .meaning = Site qui cherche dans les autres sites.
word-result = résultat
    .meaning = Site proposé par le moteur.
word-advert = annonce
    .meaning = Publicité payée, placée en haut.
