## Autour de l’écran

part-ground = Autour du téléphone
part-screen = L’écran
part-side = Le bouton du côté
part-volume-up = Volume plus
part-volume-down = Volume moins

## Les barres

part-status = La barre du haut
part-status-battery = Batterie
part-status-wifi = Wifi
part-status-signal = Réseau
part-sheet-close = Fermer
part-nav = La barre du bas
part-nav-back = Retour
part-nav-home = Accueil
part-nav-recent = Applications récentes
part-recent-clear = Tout fermer
part-edge = Le bord gauche de l’écran

## Le cadenas et le code

part-lock = Le cadenas
part-pad = Les chiffres du code
part-pad-code = Le code
part-pad-erase = Effacer
part-pad-back = Retour

## L’accueil

part-home = L’écran d’accueil
part-home-1 = Page 1
part-home-2 = Page 2

## Les réglages rapides

part-shade = Les réglages rapides
part-shade-close = Fermer
part-shade-settings = Paramètres
part-tile-wifi = Wifi
part-tile-data = Données mobiles
part-tile-plane = Mode avion
part-tile-torch = Lampe
part-tile-sound = Sonnerie

## Le menu

part-menu = Le menu
part-menu-open = Ouvrir
part-menu-share = Partager
part-menu-delete = Supprimer
part-menu-uninstall = Désinstaller
part-menu-move = Mettre sur l’autre page
part-menu-report = Transférer au 33700
part-menu-block = Bloquer
part-menu-off = Éteindre

## Téléphoner

part-dial-contacts = Contacts
part-dial-keypad = Clavier
part-dial-recents = Appels
part-dial-number = Le numéro
part-dial-erase = Effacer
part-dial-call = Appeler
part-person-call = Appeler
part-person-message = Message
part-person-video = Caméra
part-call = L’appel
part-call-answer = Décrocher
part-call-refuse = Refuser
part-call-hang-up = Raccrocher
part-call-speaker = Haut-parleur
part-call-micro = Micro
part-call-flip = Tourner
part-call-camera = Caméra
part-call-voice = Écouter la voix

## Les messages

part-write = Message
part-write-send = Envoyer
part-word = Un mot proposé
part-kb-space = Espace
part-kb-erase = Effacer
part-kb-shift = Majuscule
part-kb-signs = Chiffres et signes
part-kb-enter = Entrée

## Les photos et l’appareil photo

part-photo = La photo
part-photo-share = Partager
part-photo-delete = Supprimer
part-photo-redo = Refaire
part-zoom-closer = Plus près
part-zoom-farther = Plus loin
part-camera-scene = La table devant l’appareil
part-camera-shoot = Prendre la photo
part-camera-last = La dernière photo
part-camera-flip = Tourner
part-share-mail = Mail
part-share-messages = Messages
part-letter = Le nouveau mail
part-letter-send = Envoyer

## Les paramètres

part-setting-wifi = Wifi
part-setting-plane = Mode avion
part-setting-display = Écran
part-setting-battery = Batterie
part-setting-storage = Mémoire
part-setting-accessibility = Accessibilité
part-setting-sounds = Sons
part-setting-about = À propos
part-setting-letters = Taille du texte
part-letters = Taille du texte
part-letters-less = Plus petit
part-letters-more = Plus grand
part-ring = Sonnerie
part-ring-less = Moins fort
part-ring-more = Plus fort
part-light = Luminosité
part-light-less = Moins clair
part-light-more = Plus clair
part-network-password = Mot de passe
part-network-join = Se connecter

## Le magasin et les autorisations

part-store-search = Chercher une application
part-store-go = Chercher
part-store-publisher = L’éditeur
part-store-price = Le prix
part-store-rights = Les autorisations
part-store-install = Installer
part-store-open = Ouvrir
part-ask-allow = Autoriser
part-ask-refuse = Refuser
part-pay-accept = Valider
part-pay-cancel = Annuler
part-stop-close = J’ai compris

## Les autres applications

part-map = La carte
part-map-me = Où suis-je ?
part-torch-switch = La lampe
part-page = La page
part-page-end = La fin de la page
part-dot-1 = Le grand rond bleu
part-dot-2 = Le rond 1
part-dot-3 = Le rond 2
part-dot-4 = Le rond 3

## Ce que dit le téléphone

hour = 10 heures 12
day = Jeudi 3 avril
lock-hint = Touchez le cadenas pour ouvrir.
code-again = Ce n’est pas ce code. Essayez encore.
battery = Batterie
battery-percent = pour cent
battery-low = La batterie est presque vide.
battery-charging = Le téléphone se charge.
on = marche
off = arrêt
wifi-on = Le wifi est allumé.
wifi-off = Le wifi est éteint.
signal-on = Le réseau est là. Vous pouvez appeler.
signal-off = Le réseau est coupé. Le mode avion est allumé.
joined = Le téléphone est connecté au wifi.
plane-call = Le mode avion coupe les appels.
no-signal = Il n’y a pas de réseau ici. On ne peut pas appeler.
recents-empty = Aucune application ouverte.

## Les appels

calling = Appel en cours
talking = Vous pouvez parler
rings = Appel de
video-rings = Appel vidéo de
missed = Appel manqué
no-calls = Aucun appel manqué.
answer-hint = Glissez le rond vert vers le haut.

## Les titres des pages

contacts-title = Contacts
threads-title = Messages
photos-title = Photos
settings-title = Paramètres
networks-title = Réseaux wifi
store-title = Magasin
letters-title = Mails reçus
letter-title = Nouveau mail
letter-to = À qui ?
share-title = Partager avec
blurred-hint = Regardez bien les lettres.

## Ce qui vient de se passer

written = Le message que vous avez écrit
sent = Votre message est parti.
waits = Pas de réseau : votre message attend.
unsent = Pas encore envoyé
no-recipient = Choisissez d’abord à qui l’envoyer.
reported = Le SMS est parti au 33700.
blocked = Ce numéro est bloqué.
deleted = C’est supprimé.
installing = Installation en cours
installed = L’application est installée.
removed = L’application est enlevée.
taken = La photo est prise.
no-results = Rien de trouvé. Essayez avec d’autres mots.
where = Vous êtes à la médiathèque.
torch-on = La lampe est allumée.
torch-off = La lampe est éteinte.
example = Bonjour Camille. Voici la taille des lettres.

## Ce qui se demande, et les pièges

pay-question = Valider un paiement de 250 euros ?
pay-stop = En vrai, cet argent part tout de suite. Un achat inconnu s’annule.
stop-title = Ici, arrêtons-nous.
stop-kindly = Ici, il ne s’est rien passé.

## Le clavier de l’écran

keys = azertyuiop qsdfghjklm wxcvbn
words = oui non merci bonjour bonsoir bientôt demain dimanche samedi coucou bisous je tu viens suis arrive avec plaisir heures café thé jardin photo beaucoup bonne journée
