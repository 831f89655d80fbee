title = Écrire un nouveau mail
goal = Je sais écrire et envoyer un mail.
alone = { $variant ->
        [2] Écrivez un mail à Hugo. Dites-lui que vous venez samedi.
       *[1] Écrivez un mail à Paul. Invitez-le à manger dimanche.
    }
    .soft = L’adresse est sur la fiche. Choisissez vos mots, puis envoyez.

## Les étapes

new = Cliquez sur Nouveau message.
    .soft = Le bouton est en haut, à gauche.
zones = Un mail a 3 champs à remplir.
    .soft = L’adresse, l’objet et le texte. Regardez les 3 cadres.
to-field = Cliquez dans le champ À.
    .soft = C’est la première zone blanche.
to = { $variant ->
        [2] Tapez l’adresse de Hugo.
       *[1] Tapez l’adresse de Paul.
    }
    .soft = Elle est sur la fiche. Pensez à l’arobase.
subject-field = Cliquez dans le champ Objet.
    .soft = L’objet est sous l’adresse.
subject = { $variant ->
        [2] Tapez l’objet : Fête de samedi
       *[1] Tapez l’objet : Repas de dimanche
    }
    .soft = L’objet est court, comme un titre.
body = { $variant ->
        [2] Tapez : Bonjour Hugo, je viens à 3 heures.
       *[1] Tapez : Bonjour Paul, venez à midi.
    }
    .soft = Cliquez d’abord dans la grande zone blanche. Copiez ensuite mot par mot.
check = Relisez l’adresse, l’objet et le texte.
    .soft = Une minute pour relire, c’est utile.
send = Cliquez sur Envoyer.
    .soft = Le bouton Envoyer est en bas.
sent = Ouvrez le dossier Envoyés pour vérifier.
    .soft = Envoyés est dans la liste de gauche.

## Ce qu’on tape

text-subject = { $variant ->
        [2] Fête de samedi
       *[1] Repas de dimanche
    }
text-body = { $variant ->
        [2] Bonjour Hugo, je viens à 3 heures.
       *[1] Bonjour Paul, venez à midi.
    }

## À retenir

keep-1 = À, Objet, texte : 3 champs.
keep-2 = Relisez l’adresse avant d’envoyer.
keep-3 = Le dossier Envoyés garde une copie.

## Les mots

word-recipient = destinataire
    .meaning = La personne qui reçoit.
word-to-field = champ À
    .meaning = Zone pour l’adresse du destinataire.
word-draft = brouillon
    .meaning = Mail commencé, pas encore envoyé.
word-mail-folder = dossier de mails
    .meaning = Boîte qui range des mails.
