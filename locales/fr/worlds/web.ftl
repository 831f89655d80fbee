## La fenêtre

part-ground = Le fond de l’écran
part-window = La fenêtre du navigateur
part-window-close = Fermer
part-icon-web = Navigateur
part-finish = Terminer ma séance
finished = La séance est finie. Rien ne reste ici.
part-turn-web = Navigateur
part-turn-mail = Courrier
part-turn-desktop = Bureau

## Les onglets

part-tab = Onglet
part-tab-close = Fermer l’onglet
part-tab-new = Nouvel onglet
tab-new-page = Nouvel onglet
tab-lost = Adresse inconnue
new-title = Où voulez-vous aller ?
new-none = Vos pages préférées viendront ici.

## Les boutons du navigateur

part-back = Page d’avant
part-forward = Page d’après
part-reload = Recharger la page
part-address = La barre d’adresse
part-address-go = Aller à cette adresse
part-address-start = Le début de l’adresse
part-address-end = La fin de l’adresse
part-padlock = Le cadenas
site-name = Le nom de ce site
site-secure = Ce que vous tapez est caché en chemin.
site-open = Ce que vous tapez est visible en chemin.
site-not-proof = Le cadenas ne dit pas si le site est honnête.
part-star = Garder cette page
part-downloads = Téléchargements
downloads-title = Téléchargements
downloads-none = Aucun fichier ici.
part-downloads-clear = Effacer les fichiers téléchargés
part-menu = Le menu
menu-zoom = Taille de la page
part-zoom-in = Agrandir la page
part-zoom-out = Réduire la page
part-find = Chercher dans la page
part-find-field = Le mot à chercher
part-find-close = Fermer la recherche
find-none = Ce mot manque dans cette page.
find-some = Ce mot est dans la page.

## Imprimer

part-print = Imprimer
print-title = Imprimer cette page
print-copies = Nombre de pages
print-one = 1 page
part-print-more = 1 page de plus
part-print-less = 1 page de moins
part-print-go = Imprimer
part-print-cancel = Annuler

## La page

part-page = La page
part-page-up = Monter
part-page-down = Descendre
part-page-end = La fin de la page
part-lost-search = Chercher ce site
part-lost-meant = Aller à cette adresse
lost-title = Cette adresse ne mène nulle part.
lost-kindly = Cela arrive à tout le monde. Regardez chaque signe.
lost-meant = Vouliez-vous cette adresse ?
part-result-ad = Annonce
part-spelling = Essayez avec cette orthographe
found-none = Rien de trouvé. Essayez avec d’autres mots.

## Ce que les sites demandent

part-cookies = La question des cookies
cookies-title = Acceptez-vous les cookies ?
cookies-text = Un cookie se souvient de vos visites.
part-cookies-refuse = Tout refuser
part-cookies-accept = Tout accepter
part-notify = La question des messages
notify-title = Ce site veut vous envoyer des messages.
part-notify-block = Bloquer
part-notify-allow = Autoriser
part-ad = La publicité
ad-title = Publicité
part-ad-close = Fermer
part-session = La fin de la session
session-title = Êtes-vous encore là ?
session-text = Votre session va bientôt se terminer. Vous pouvez rester.
part-session-stay = Rester
part-session-leave = Me déconnecter
part-save = La question du mot de passe
save-title = Enregistrer le mot de passe ?
part-save-never = Jamais
part-save-keep = Enregistrer
part-leave = La question avant de partir
leave-title = Voulez-vous quitter la page ?
leave-text = Vos réponses vont s’effacer.
part-leave-stay = Rester sur la page
part-leave-go = Quitter la page

## Les petites fenêtres

part-sheet = La petite fenêtre
part-ok = J’ai compris
stop-title = Arrêtons-nous ici.
stop-kindly = Ici, il ne s’est rien passé. Fermez cette page.
sms-title = Le téléphone reçoit un SMS
part-picker = Les fichiers de Camille
picker-title = Choisissez un document
part-picker-up = Dossier d’avant
part-picker-open = Ouvrir
part-picker-cancel = Annuler

## Les formulaires

part-change = Modifier
part-show = Montrer le mot de passe
list-choose = Choisissez
required = L’étoile demande une réponse.
missing-kindly = C’est prévu. Cela arrive à tout le monde.
file-none = Aucun document choisi.
sending = Le document est en route…
received = Le document est bien arrivé.

## Ce qui vient d’être fait

part-note = Ce qui vient de se passer
note-printed = C’est fait. En vrai, la feuille sort de l’imprimante.
note-marked = Cette page est gardée.
note-unmarked = Cette page n’est plus gardée.
note-kept = Le mot de passe reste ici. Gardez-le seulement chez vous.
note-not-kept = Le mot de passe ne reste pas ici. C’est plus sûr.
note-cleared = Les fichiers sont dans la corbeille.
note-reloaded = La page est à jour.
note-too-many-tabs = Il y a déjà beaucoup d’onglets. Fermez-en un.
note-finished = La séance est finie. Vos informations sont effacées.

## Ce qui reste à compléter dans un formulaire

fault-missing = Il manque cette réponse. Répondez ici.
fault-too-short = C’est un peu court. Écrivez encore un peu.
fault-too-long = C’est un peu long. Raccourcissez votre réponse.
fault-not-number = Écrivez un nombre, seulement avec des chiffres.
fault-not-whole = Écrivez un nombre entier, sans les centimes.
fault-too-small = Ce nombre est trop petit ici. Relisez vos chiffres.
fault-too-large = Ce nombre est trop grand ici. Relisez vos chiffres.
fault-not-digits = Écrivez seulement des chiffres, sans lettres.
fault-too-few-digits = Il manque des chiffres. Comptez-les doucement.
fault-too-many-digits = Il y a trop de chiffres. Comptez-les doucement.
fault-not-date = Écrivez le jour, le mois, puis l’année en 4 chiffres.
fault-no-such-day = Ce jour manque dans le calendrier. Relisez la date.
fault-too-early = Cette date est trop ancienne ici. Relisez l’année.
fault-too-late = Cette date vient trop tard ici. Relisez l’année.
fault-no-at = Il manque l’arobase. Ajoutez ce signe dans l’adresse.
fault-not-email = Relisez votre adresse mail, signe par signe.
fault-not-phone = Le numéro a 10 chiffres et commence par 0. Relisez-le.
fault-weak-password = Mettez 12 signes ou plus : des lettres et des chiffres.
fault-wrong-key = Les derniers chiffres vont avec les autres. Relisez le numéro.
fault-not-the-code = Ce code est différent. Recopiez le code reçu.
fault-not-this-file = Un autre document est demandé. Choisissez celui qui est demandé.
fault-not-same = C’est différent de la première fois. Écrivez la même chose.
fault-not-after = Cette date vient après l’autre. Relisez-les.
fault-needs-one = Il manque une réponse. Répondez encore une fois.
fault-needs-also = Votre choix demande aussi cette réponse. Répondez ici.
fault-more-than = Cette part dépasse le total. Relisez les nombres.
