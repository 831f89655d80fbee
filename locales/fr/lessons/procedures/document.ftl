title = Envoyer un justificatif
goal = Je sais ajouter un papier à mon dossier.
alone = Envoyez la facture d’eau de Camille à Guichet Déclic.
    .soft = Cliquez sur Ajouter un fichier. La facture est dans Mes papiers.

## Les étapes

asks = Le site demande un justificatif de domicile.
    .soft = C’est courant. Prenez votre temps.
which = Quel papier prouve votre adresse ?
    .soft = Une facture porte votre nom et votre adresse.
scan = Numériser, c’est faire une image du papier.
    .soft = Un conseiller peut vous aider avec le scanner.
add = Cliquez sur Ajouter un fichier.
    .soft = Ce bouton porte une flèche, au milieu de la page.
folder = Ouvrez le dossier Mes papiers.
    .soft = 2 clics rapides. Ou 1 clic, puis Entrée.
choose = Choisissez Facture eau mars.
    .soft = Lisez bien le nom. La facture est dans Mes papiers.
take = Cliquez sur Ouvrir.
    .soft = Le bouton est en bas de la fenêtre.
wait = Attendez : le fichier part.
    .soft = La barre avance. Cliquez ensuite sur Continuer.
tick = Une coche verte : le fichier est reçu.
    .soft = Cherchez la coche verte.
send = Cliquez sur Envoyer.
    .soft = Le bouton est en bas de la page.
number = Notez le numéro de dossier.
    .soft = Le numéro est en gras. Notez-le sur votre fiche.

## Ce qu’on choisit

part-choice-bill = Une facture d’électricité
part-choice-receipt = Un ticket de caisse
part-choice-house = Une photo de la maison

## À retenir

keep-1 = Une facture récente prouve l’adresse.
keep-2 = J’attends la fin de l’envoi.
keep-3 = Je note le numéro de dossier.

## Les mots

word-proof = justificatif
    .meaning = Papier qui prouve. Par exemple, une facture.
word-scan = numériser
    .meaning = Transformer un papier en image. On dit aussi scanner.
word-format = format
    .meaning = Le type du fichier. PDF et JPG sont courants.
word-file-word = fichier
    .meaning = Document gardé dans l’ordinateur.
