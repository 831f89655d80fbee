title = Lire un mail
goal = Je sais ouvrir un mail et voir qui écrit.
alone = La mairie vous a écrit. Ouvrez son mail.
    .soft = Cherchez la mairie dans la liste, puis cliquez.

## Les étapes

list = Chaque ligne est un mail reçu.
    .soft = Prenez votre temps. Regardez la liste.
bold = Une ligne en gras : le mail est nouveau.
    .soft = Le gras, ce sont les lettres épaisses.
open = { $variant ->
        [2] Cliquez sur le mail d’Inès.
       *[1] Cliquez sur le mail de Léa.
    }
    .soft = { $variant ->
        [2] Cherchez le nom Inès, en haut de la liste.
       *[1] Cherchez le nom Léa, en haut de la liste.
    }
text = { $variant ->
        [2] Lisez le début du mail d’Inès.
       *[1] Lisez le début du mail de Léa.
    }
    .soft = Vous pouvez aussi cliquer sur Écouter.
sender = { $variant ->
        [2] Cliquez sur le nom de l’expéditeur : Inès.
       *[1] Cliquez sur le nom de l’expéditeur : Léa.
    }
    .soft = Le nom est en haut, après le mot De.
down = Descendez pour lire la fin du mail.
    .soft = Tournez la molette vers vous. Ou cliquez sur la flèche.
back = Cliquez sur Revenir pour voir la liste.
    .soft = Revenir est en haut du courrier, à gauche.
town = Ouvrez le mail de la mairie.
    .soft = La mairie est sur la deuxième ligne.
who = Qui a écrit ce mail ?
    .soft = Regardez après le mot De.

## Ce qu’on choisit

part-choice-friend = { $variant ->
        [2] Inès
       *[1] Léa
    }
part-choice-town = La mairie
part-choice-bank = La banque

## À retenir

keep-1 = Un clic ouvre le mail.
keep-2 = De : la personne qui envoie.
keep-3 = Objet : le sujet du mail.

## Les mots

word-inbox = boîte de réception
    .meaning = Liste des mails reçus.
word-sender = expéditeur
    .meaning = La personne qui envoie.
word-subject = objet
    .meaning = Le titre du mail.
