## Le bureau

part-ground = Le fond du bureau
part-bar = La barre du bas
part-desk-help = J’ai besoin d’aide
part-desk-undo = Annuler
part-desk-redo = Refaire

## Le menu

part-menu = Le menu
part-menu-open = Ouvrir
part-menu-rename = Renommer
part-menu-new-folder = Nouveau dossier
part-menu-copy = Copier
part-menu-cut = Couper
part-menu-paste = Coller
part-menu-bin = Mettre à la corbeille
part-menu-restore = Restaurer
part-menu-undo = Annuler
part-menu-redo = Refaire

## Les fenêtres

part-window-minimise = Réduire
part-window-maximise = Agrandir
part-window-smaller = Taille normale
part-window-close = Fermer
part-window-back = Retour
part-window-undo = Annuler
part-window-redo = Refaire
part-window-save = Enregistrer
part-window-title = Déplacer la fenêtre
part-window-corner = Changer la taille

## Les petites fenêtres

dialog-save-question = Enregistrer le texte ?
part-dialog-save = Enregistrer
part-dialog-drop = Ne pas enregistrer
part-dialog-cancel = Annuler
part-pop-up-close = Fermer
pop-up-title = Message
pop-up-text = Une petite fenêtre est arrivée. Fermez-la sans crainte.
help-title = Demander de l’aide
help-text = Levez la main. Quelqu’un va venir vous aider.

## Les noms

part-name-field = Le nom
part-name-ok = D’accord
new-folder-name = Nouveau dossier
copy-suffix = (copie)
empty-folder = Ce dossier est vide.

## Les dossiers, les documents et les programmes

part-file-photos = Photos
part-file-photo-garden = Le jardin
part-file-photo-cat = Le chat
part-file-photo-sea = La mer
part-file-photo-family = Léa et moi
part-file-letters = Lettres
part-file-letter-paul = Lettre à Paul
part-file-letter-lea = Lettre de Léa
part-file-papers = Mes papiers
part-file-old-papers = Anciens papiers
part-file-bill-water = Facture eau mars
part-file-bill-power = Facture électricité
part-file-library-card = Carte de bibliothèque
part-file-draft = Brouillon
part-file-notebook = Carnet
part-file-calculator = Calculette
part-file-bin = Corbeille
part-file-usb = Ma clé USB
part-file-downloads = Téléchargements
part-file-certificate = Attestation
part-file-tax-notice = Avis d’impôt

## Ce qu’on lit dans les documents

document-letter-paul =
    Mon cher Paul,
    Le jardin est plein de fleurs.
    Viens dimanche avec Léa.
    Je ferai une tarte aux pommes.
    Je t’embrasse. Maman
document-letter-lea =
    Chère mamie,
    Merci pour le joli livre.
    Je viens dimanche avec papa.
    Le chat va bien ?
    Gros bisous. Léa
document-bill-water =
    Service des eaux de Saint-Déclic
    Facture du mois de mars
    Pour Camille Martin
    À payer : 32 euros
    Avant le 15 avril
document-bill-power =
    Service d’électricité de Saint-Déclic
    Facture du mois de février
    Pour Camille Martin
    Total : 54 euros
    Facture payée le 10 mars. Merci.
document-library-card =
    Bibliothèque de Saint-Déclic
    Carte de Camille Martin
    Carte numéro 1234
    Vous pouvez emprunter 6 livres.
document-draft =
    Bonjour Nadia,
    Merci pour votre confiture.
    Elle est très bonne.
    Je voulais aussi vous dire…
document-certificate =
    SantéLilas
    Attestation de droits
    Pour Camille Martin
    Numéro d’assuré : 8 52 03 99 123 456 78
    Née le 12 mars 1952
    Vos droits sont ouverts pour 1 an.
document-tax-notice =
    Impôts de Saint-Déclic
    Avis d’impôt
    Pour Camille Martin
    Revenu de l’année : 14 200 euros
    À payer : 0 euro
    Gardez ce papier.
document-photo-garden = Les fleurs de mon jardin, en juin.
document-photo-cat = Le chat dort sur son coussin.
document-photo-sea = Un bateau sur la mer, en été.
document-photo-family = Léa et moi, un beau dimanche.

## La calculette

part-calculator-display = Le résultat
part-calculator-0 = 0
part-calculator-1 = 1
part-calculator-2 = 2
part-calculator-3 = 3
part-calculator-4 = 4
part-calculator-5 = 5
part-calculator-6 = 6
part-calculator-7 = 7
part-calculator-8 = 8
part-calculator-9 = 9
part-calculator-plus = plus
part-calculator-minus = moins
part-calculator-times = fois
part-calculator-divide = divisé par
part-calculator-equals = égale
part-calculator-clear = effacer
part-calculator-comma = virgule
dialog-name-question = Quel nom voulez-vous écrire ?
renamed = Le nom que vous avez écrit.
part-window-paper = La page du carnet
