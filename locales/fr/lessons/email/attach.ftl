title = Joindre un document
goal = Je sais envoyer une photo ou un papier.
alone = La mairie demande votre facture d’eau. Envoyez-la par mail.
    .soft = L’adresse est sur la fiche. Pensez au trombone.

## Les étapes

new = Cliquez sur Nouveau message.
    .soft = Le bouton est en haut, à gauche.
to = Tapez l’adresse de la mairie.
    .soft = { $keyboard ->
        [qwerty] Elle est sur la fiche. Le tiret est après le 0.
       *[azerty] Elle est sur la fiche. Le tiret est sur la touche 6.
    }
subject = { $variant ->
        [2] Tapez l’objet : Inscription
       *[1] Tapez l’objet : Justificatif
    }
    .soft = Cliquez d’abord dans le champ Objet, sous l’adresse.
clip = Cliquez sur le trombone.
    .soft = Son bouton s’appelle Joindre un document.
folder = Ouvrez le dossier Mes papiers.
    .soft = Faites 2 clics rapides. Ou 1 clic, puis Entrée.
file = Cliquez sur Facture eau mars.
    .soft = Lisez bien le nom du fichier.
join = Cliquez sur Joindre.
    .soft = Le bouton Joindre est en bas.
name = Le nom du fichier est sous le texte.
    .soft = Cherchez : Facture eau mars. Cliquez ensuite sur Continuer.
send = Cliquez sur Envoyer.
    .soft = Le bouton Envoyer est en bas.

## Ce qu’on tape

text-subject = { $variant ->
        [2] Inscription
       *[1] Justificatif
    }

## À retenir

keep-1 = Le trombone accroche un document.
keep-2 = Vérifiez le nom avant d’envoyer.
keep-3 = Le nom du fichier reste sous le texte.

## Les mots

word-attach = joindre
    .meaning = Accrocher un document au mail.
word-file = fichier
    .meaning = Autre nom d’un document dans l’ordinateur.
word-proof = justificatif
    .meaning = Papier qui prouve.
