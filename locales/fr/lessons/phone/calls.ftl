title = Téléphoner et répondre
goal = Je sais appeler, décrocher et raccrocher.
alone = { $variant ->
        [2] Appelez Inès. Raccrochez ensuite.
       *[1] Appelez Léa. Raccrochez ensuite.
    }
    .soft = { $variant ->
        [2] Touchez Téléphone, puis Inès. Le vert appelle, le rouge raccroche.
       *[1] Touchez Téléphone, puis Léa. Le vert appelle, le rouge raccroche.
    }

## Les étapes

open = Touchez Téléphone.
    .soft = C’est le dessin vert, en bas.
contacts = Touchez Contacts.
    .soft = Contacts est en bas de l’écran.
person = { $variant ->
        [2] Touchez Inès dans la liste.
       *[1] Touchez Léa dans la liste.
    }
    .soft = { $variant ->
        [2] Regardez les noms et les visages. Cherchez la lettre I.
       *[1] La liste suit l’alphabet. Cherchez la lettre L.
    }
call = Touchez le bouton vert pour appeler.
    .soft = Le bouton vert a un téléphone.
speaker = Touchez Haut-parleur pour mieux entendre.
    .soft = Cherchez le mot Haut-parleur sur l’écran.
hang-up = Touchez le bouton rouge pour raccrocher.
    .soft = Le bouton rouge est en bas.
answer = { $variant ->
        [2] Hugo appelle : glissez vers le haut.
       *[1] Paul appelle : glissez vers le haut.
    }
    .soft = Appuyez sur le rond vert, puis montez. Vous pouvez aussi le toucher.
end = Raccrochez avec le bouton rouge.
    .soft = Le bouton rouge est en bas.
missed = Un inconnu a appelé 1 fois : que faites-vous ?
    .soft = Ne rappelez pas. Une vraie personne laisse un message.
emergency = Urgence : appelez le 112.
    .soft = Le 114 sert aux personnes sourdes, par message.

## Ce qu’on choisit

part-choice-call-back = Je rappelle
part-choice-leave = Je ne rappelle pas

## À retenir

keep-1 = Vert : je décroche. Rouge : je raccroche.
keep-2 = Haut-parleur : j’entends mieux.
keep-3 = Urgence : le 112.

## Les mots

word-contact = contact
    .meaning = Personne gardée dans le téléphone.
word-answer = décrocher
    .meaning = Répondre à un appel.
word-hang-up = raccrocher
    .meaning = Arrêter l’appel.
word-emergency = numéros d’urgence
    .meaning = Le 112 répond toujours. Samu : 15, police : 17, pompiers : 18. Le 114 sert par message.
