title = Prendre et envoyer une photo
goal = Je sais photographier un papier et l’envoyer.
alone = Envoyez une photo nette du papier à la mairie.
    .soft = Ouvrez Appareil photo. Regardez la photo avant de partager.

## Les étapes

why = La mairie demande la photo d’un papier.
    .soft = Prenez votre temps. Son mail est en haut de la liste.
open = Touchez Appareil photo.
    .soft = Cherchez le petit appareil, en bas.
middle = Glissez l’image : le papier va au milieu.
    .soft = Glissez vers la gauche, puis vers le haut.
shoot = Touchez le rond blanc pour la photo.
    .soft = Le rond est en bas, au milieu.
look = Touchez la petite image pour la voir.
    .soft = La petite image est en bas, à gauche.
sharp = Regardez : cette photo est-elle nette ?
    .soft = Les lettres sont floues. Refaites la photo.
redo = Touchez Refaire.
    .soft = Refaire est en bas de l’écran.
again = Touchez encore le rond blanc.
    .soft = Avec un vrai téléphone, gardez la main immobile.
check = Touchez la petite image pour vérifier.
    .soft = La petite image est en bas, à gauche.
share = Cette photo est nette : touchez Partager.
    .soft = Partager a 3 petits points reliés.
by-mail = Choisissez Mail.
    .soft = Mail a une enveloppe.
to = Choisissez la mairie de Saint-Déclic.
    .soft = Envoyez seulement à un service que vous connaissez.
send = Touchez Envoyer.
    .soft = Le bouton porte une flèche.

## Ce qu’on choisit

part-choice-sharp = Oui, elle est nette
part-choice-blurred = Non, elle est floue

## À retenir

keep-1 = Papier au milieu, main immobile.
keep-2 = Je vérifie : la photo est nette.
keep-3 = J’envoie seulement à un service connu.

## Les mots

word-camera-app = appareil photo
    .meaning = Application qui prend des photos.
word-gallery = galerie
    .meaning = Endroit où sont vos photos.
word-share = partager
    .meaning = Envoyer à une personne.
word-mail = mail
    .meaning = Lettre envoyée par internet.
