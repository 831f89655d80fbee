title = Lire et écrire un message
goal = Je sais lire et envoyer un SMS.
alone = { $variant ->
        [2] Rosa vous invite. Répondez-lui : Oui bisous.
       *[1] Nadia vous invite. Répondez-lui : Oui merci.
    }
    .soft = Ouvrez Messages, puis son nom. La flèche envoie.

## Les étapes

open = Touchez Messages.
    .soft = Cherchez la petite bulle.
thread = { $variant ->
        [2] Touchez le message de Rosa.
       *[1] Touchez le message de Nadia.
    }
    .soft = { $variant ->
        [2] Rosa est en haut de la liste.
       *[1] Nadia est en haut de la liste.
    }
read = { $variant ->
        [2] Lisez le message de Rosa.
       *[1] Lisez le message de Nadia.
    }
    .soft = Vous pouvez aussi toucher Écouter.
area = Touchez la zone Message, en bas.
    .soft = La zone est tout en bas de l’écran.
yes = Tapez : Oui.
    .soft = Touchez chaque lettre. Le clavier est sur l’écran.
more = { $variant ->
        [2] Ajoutez un espace, puis : bisous.
       *[1] Ajoutez un espace, puis : merci.
    }
    .soft = L’espace est la longue touche, en bas.
erase = Effacez une lettre, pour essayer.
    .soft = Effacer porte une flèche et une croix.
letter = { $variant ->
        [2] Remettez la lettre : s.
       *[1] Remettez la lettre : i.
    }
    .soft = { $variant ->
        [2] La lettre s est au milieu, à gauche.
       *[1] La lettre i est en haut, à droite.
    }
send = Touchez la flèche pour envoyer.
    .soft = La flèche est à droite du message.
gone = Votre message est parti.
    .soft = { $variant ->
        [2] C’est fait. Rosa va le lire.
       *[1] C’est fait. Nadia va le lire.
    }

## Ce qu’on tape

text-yes = Oui
text-both = { $variant ->
        [2] Oui bisous
       *[1] Oui merci
    }
text-short = { $variant ->
        [2] Oui bisou
       *[1] Oui merc
    }

## À retenir

keep-1 = Touchez la zone, puis écrivez.
keep-2 = La flèche envoie le message.
keep-3 = La touche Effacer enlève une lettre.

## Les mots

word-sms = SMS
    .meaning = Message court envoyé à un téléphone.
word-touch-keyboard = clavier tactile
    .meaning = Clavier dessiné sur l’écran.
