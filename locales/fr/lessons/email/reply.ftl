title = Répondre à un mail
goal = Je sais répondre à une personne.
alone = { $variant ->
        [2] Inès vous envoie une photo. Répondez à son mail.
       *[1] Léa vous envoie une photo. Répondez à son mail.
    }
    .soft = Ouvrez le mail, puis cliquez sur Répondre. Choisissez vos mots.

## Les étapes

open = { $variant ->
        [2] Ouvrez le mail d’Inès.
       *[1] Ouvrez le mail de Léa.
    }
    .soft = { $variant ->
        [2] Le mail d’Inès est en haut de la liste.
       *[1] Le mail de Léa est en haut de la liste.
    }
reply = Cliquez sur Répondre.
    .soft = Le bouton Répondre a une flèche.
ready = { $variant ->
        [2] L’adresse d’Inès est déjà écrite.
       *[1] L’adresse de Léa est déjà écrite.
    }
    .soft = Regardez le champ À. Vous n’avez rien à taper.
body = Cliquez dans la grande zone blanche.
    .soft = La grande zone est sous l’objet.
hello = { $variant ->
        [2] Tapez : Bonjour Inès
       *[1] Tapez : Bonjour Léa
    }
    .soft = Prenez votre temps. Les accents sont libres.
line = Appuyez sur Entrée pour aller à la ligne.
    .soft = Entrée est la grande touche à droite.
thanks = { $variant ->
        [2] Tapez : Merci pour les nouvelles.
       *[1] Tapez : Merci pour les photos.
    }
    .soft = { $variant ->
        [2] Corrigez avec Effacer. Inès vous comprendra.
       *[1] Corrigez avec Effacer. Léa vous comprendra.
    }
send = Cliquez sur Envoyer.
    .soft = Le bouton Envoyer est en bas.
gone = Votre mail est parti.
    .soft = Annuler sert à reprendre le mail. Ici, cliquez sur Continuer.

## Ce qu’on tape

text-hello = { $variant ->
        [2] Bonjour Inès
       *[1] Bonjour Léa
    }
text-thanks = { $variant ->
        [2] Merci pour les nouvelles.
       *[1] Merci pour les photos.
    }

## À retenir

keep-1 = Répondre remplit l’adresse à votre place.
keep-2 = Dites bonjour, écrivez, puis envoyez.
keep-3 = Une faute n’empêche pas d’envoyer.

## Les mots

word-reply = répondre
    .meaning = Écrire à la personne qui a envoyé le mail.
word-send = envoyer
    .meaning = Faire partir le mail.
