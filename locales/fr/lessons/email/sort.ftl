title = Ranger et supprimer des mails
goal = Je sais supprimer un mail et le retrouver.
alone = { $variant ->
        [2] Jetez le mail Promotion. Gardez le mail de la docteure Chen.
       *[1] Jetez le mail Promotion. Gardez le mail de la docteure Rossi.
    }
    .soft = Le mail de la docteure est dans le dossier Indésirables.

## Les étapes

tick = Cochez la case du mail Promotion.
    .soft = La case est au début de la ligne.
bin = Cliquez sur le bouton À la corbeille.
    .soft = Le bouton est en haut de la liste.
bin-folder = Ouvrez le dossier Corbeille.
    .soft = Il est dans la liste de gauche.
restore = Cliquez sur Remettre pour récupérer le mail.
    .soft = Remettre est à droite du mail Promotion.
spam-folder = Ouvrez le dossier Indésirables.
    .soft = Il est dans la liste de gauche.
keep = { $variant ->
        [2] Cliquez sur Garder, pour le mail de la docteure Chen.
       *[1] Cliquez sur Garder, pour le mail de la docteure Rossi.
    }
    .soft = Garder est à droite du mail. La docteure est dans le carnet.
inbox = Revenez à la boîte de réception.
    .soft = C’est la première ligne à gauche.
forward = { $variant ->
        [2] Cliquez sur Transférer pour envoyer ce mail à Rosa.
       *[1] Cliquez sur Transférer pour envoyer ce mail à Nadia.
    }
    .soft = Transférer est à côté de Répondre.
contact = { $variant ->
        [2] Cliquez sur Rosa.
       *[1] Cliquez sur Nadia.
    }
    .soft = { $variant ->
        [2] Rosa est dans la liste des contacts.
       *[1] Nadia est dans la liste des contacts.
    }
send = Cliquez sur Envoyer.
    .soft = Le bouton Envoyer est en bas.

## À retenir

keep-1 = Un mail supprimé va dans la corbeille.
keep-2 = Un mail attendu ? Regardez dans Indésirables.
keep-3 = Transférer envoie le mail à une autre personne.

## Les mots

word-delete = supprimer
    .meaning = Mettre dans la corbeille.
word-spam = indésirables
    .meaning = Dossier des publicités et des pièges. On dit aussi spam.
word-forward = transférer
    .meaning = Envoyer un mail reçu à une autre personne.
word-contact = contact
    .meaning = Personne gardée dans votre carnet.
