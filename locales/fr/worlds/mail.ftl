## La fenêtre

title = Courrier
part-ground = Le fond de l’écran
part-window = La fenêtre du courrier
part-window-close = Fermer
part-back = Revenir
part-icon-mail = Courrier

## Se connecter

sign-in-title = Connectez-vous
part-sign-in = La page pour se connecter
part-sign-in-address = Adresse mail
part-sign-in-password = Mot de passe
part-sign-in-eye = L’œil, pour voir le mot de passe
part-sign-in-stay = Rester connecté
part-sign-in-go = Se connecter
part-sign-in-create = Créer une adresse

## Créer une adresse

sign-up-title = Créer une adresse
part-sign-up = La page pour créer une adresse
part-sign-up-first-name = Prénom
part-sign-up-last-name = Nom
part-sign-up-address = Adresse voulue
address-end = @courrier.example
taken = Cette adresse est déjà prise. Choisissez-en une autre.
suggestion-1 = { $variant ->
        [2] martin.camille35
       *[1] camille.martin24
    }
suggestion-2 = { $variant ->
        [2] martin-camille8
       *[1] camille-martin7
    }
part-sign-up-password = Mot de passe
part-sign-up-again = Le mot de passe encore une fois
part-sign-up-eye = L’œil, pour voir le mot de passe
part-sign-up-rule-length = 12 signes ou plus
part-sign-up-rule-mixed = Des lettres et d’autres signes
part-sign-up-rule-same = Les 2 mots de passe sont pareils
part-sign-up-phone = Numéro de secours
part-sign-up-terms = J’accepte les conditions
part-sign-up-go = Créer
part-welcome = La page de bienvenue
welcome-title = Bienvenue Camille
welcome-text = Votre boîte mail est prête. Notez votre adresse.
part-welcome-go = Ouvrir la boîte mail

## Les dossiers

part-folder-inbox = Boîte de réception
part-folder-sent = Envoyés
part-folder-drafts = Brouillons
part-folder-spam = Indésirables
part-folder-bin = Corbeille
part-folder-family = Famille
part-folder-papers = Papiers

## La liste des mails

unread = Nouveau mail
has-clip = Avec une pièce jointe
no-mail = Ce dossier est vide.
nothing-found = Il n’y a pas de mail avec ce mot.
draft-mark = Brouillon
part-search = Chercher un mail
part-search-clear = Effacer
part-check = La case
part-list-bin = À la corbeille
part-list-spam = Indésirable
part-list-move = Déplacer
part-keep = Garder
part-restore = Remettre

## Lire un mail

label-from = De
label-to = À
label-cc = Copie
label-subject = Objet
label-date = Date
label-attached = Pièce jointe
to-me = à Camille
part-reader-from = La personne qui écrit
part-reader-page = La page du mail
part-reader-end = La fin du mail
part-reader-up = Monter
part-reader-down = Descendre
part-reply = Répondre
part-reply-all = Répondre à tous
part-forward = Transférer
part-delete = Supprimer
part-move = Déplacer
part-move-to = La liste des dossiers
part-report = Signaler
part-spam = Indésirable
part-print = Imprimer

## Un document reçu

part-document = Le document
part-document-page = La page du document
part-document-end = La fin du document
part-document-up = Monter
part-document-down = Descendre
part-document-print = Imprimer
part-document-close = Fermer
page-number = Page
preview-title = Avant d’imprimer
part-preview = La page à imprimer
part-preview-go = Imprimer
part-preview-close = Fermer

## Écrire un mail

part-compose = Nouveau message
part-compose-page = La page pour écrire
part-compose-to = Le champ À
part-compose-add-cc = Ajouter une copie
part-compose-cc = Le champ Copie
part-compose-subject = Le champ Objet
part-compose-body = Le texte du mail
part-compose-attach = Joindre un document
part-compose-send = Envoyer
part-compose-discard = Jeter le brouillon
written = Le mail que vous avez écrit
no-subject = Sans objet
hello = Bonjour
reply-prefix = Re :
forward-prefix = Tr :

## Joindre un document

picker-title = Choisissez un document
part-picker = La fenêtre des documents
part-picker-up = Revenir
part-picker-join = Joindre
part-picker-cancel = Annuler

## Le compte

part-account = Le compte de Camille
part-account-sign-out = Se déconnecter
save-question = Enregistrer le mot de passe ?
part-save = La question du mot de passe
part-save-never = Jamais
part-save-keep = Enregistrer

## Les petites fenêtres

part-dialog = La petite fenêtre
part-dialog-ok = D’accord
part-dialog-anyway = Envoyer quand même
part-dialog-attach = Joindre un document
refusal-no-recipient = Il manque l’adresse. Cliquez dans le champ À.
refusal-malformed = Vérifiez l’adresse. Il faut une arobase, sans espace.
refusal-forgotten = Vous parlez d’un document. Voulez-vous le joindre ?
stop-link = Ce lien est un piège. Déclic ne l’ouvre pas : rien n’est cassé.
stop-attachment = Ce document est un piège. Déclic ne l’ouvre pas : rien n’est cassé.
stop-reply = Ce mail est un piège. Déclic n’envoie rien : vous êtes à l’abri.
stop-site = Ce lien ouvre un site. Ici, il n’y a pas internet.

## Ce qui vient d’être fait

part-note = Ce qui vient de se passer
part-undo = Annuler
note-sent = Votre mail est parti.
note-unsent = Votre mail est revenu. Vous pouvez le changer.
note-binned = Le mail est dans la corbeille. Vous pouvez le remettre.
note-moved = Le mail est dans l’autre dossier. Vous pouvez annuler.
note-restored = Le mail est revenu à sa place.
note-kept = Vous gardez ce mail. Il est dans la boîte de réception.
note-suspected = Le mail est dans Indésirables. Vous pouvez annuler.
note-reported = Vous avez signalé ce mail. Il est dans Indésirables.
note-drafted = Votre mail est gardé. Il est dans Brouillons.
note-discarded = Ce mail ne partira pas. Cliquez sur Annuler pour le reprendre.
note-printed = C’est fait. En vrai, la feuille sort de l’imprimante.
note-arrived = Un nouveau mail est arrivé.
note-honest = Cette phrase est ordinaire. Cherchez ailleurs dans le mail.
note-wrong-password = Ce n’est pas ce mot de passe. Regardez les majuscules et les tirets.
note-lacks-address = Il manque l’adresse. Cliquez dans le champ Adresse mail.
note-lacks-password = Il manque le mot de passe. Cliquez dans le champ Mot de passe.
note-lacks-first = Il manque le prénom. Cliquez dans le champ Prénom.
note-lacks-last = Il manque le nom. Cliquez dans le champ Nom.
note-lacks-wanted = Regardez l’adresse voulue. Écrivez-la sans espace et sans accent.
note-lacks-new-password = Le mot de passe a besoin de 12 signes. Mélangez des lettres et d’autres signes.
note-lacks-again = Tapez le même mot de passe 2 fois. L’œil vous aide.
note-lacks-phone = Regardez le numéro de secours. Tapez-le en entier.
note-taken = Cette adresse est déjà prise. Choisissez une des 2 propositions.
note-terms = Il reste une case à cocher. Cliquez sur J’accepte les conditions.
note-signed-out = La boîte mail est fermée. Pour entrer, il faut le mot de passe.
note-password-kept = Le mot de passe est gardé sur cet ordinateur. Faites-le seulement chez vous.
note-password-dropped = Le mot de passe n’est pas gardé. C’est plus sûr ici.
note-undone = C’est annulé. Tout est comme avant.

## Ce qui montre un piège

tell-sender = Le nom et l’adresse ne vont pas ensemble. C’est un piège.
tell-hurry = Ce mail vous presse. Un vrai service vous laisse le temps.
tell-asks = Ce mail demande votre code ou votre carte. Un vrai service ne le demande jamais par mail.
tell-link = Ce lien ne mène pas au vrai site. Son adresse le montre.
tell-attachment = Un inconnu envoie ce document. Mieux vaut ne pas l’ouvrir.
tell-spelling = Cette phrase a des fautes. Un vrai service relit ses mails.
tell-reason = Cette histoire est étonnante. Attendiez-vous vraiment ce mail ?
