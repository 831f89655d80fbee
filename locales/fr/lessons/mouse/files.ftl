title = Ranger ses documents
goal = Je sais retrouver un document, même jeté.
alone = Mettez le brouillon dans la corbeille.
    .soft = Vous pouvez cliquer sur Brouillon, puis sur la corbeille.

## Les étapes

papers = Ouvrez le dossier Mes papiers.
    .soft = Faites 2 clics rapides. Ou 1 clic, puis Entrée.
names = Chaque document a un nom et un dessin.
    .soft = Lisez les noms, sans vous presser.
bill = Ouvrez la facture d’eau.
    .soft = Cherchez le nom Facture eau.
close = Fermez la facture.
    .soft = La croix est en haut, à droite.
draft = Mettez le brouillon dans la corbeille.
    .soft = Vous pouvez cliquer sur Brouillon, puis sur la corbeille.
bin = Ouvrez la corbeille.
    .soft = La corbeille est en bas du bureau.
right-click = Faites un clic { $hand ->
        [left] gauche
       *[right] droit
    } sur Brouillon.
    .soft = Utilisez le bouton { $hand ->
        [left] gauche
       *[right] droit
    } de la souris.
restore = Cliquez sur Restaurer pour le récupérer.
    .soft = Restaurer veut dire remettre à sa place.
where = Où gardez-vous vos papiers personnels ?
    .soft = L’ordinateur public est partagé. Choisissez votre clé USB.

## À retenir

keep-1 = Un dossier range plusieurs documents.
keep-2 = La corbeille garde les documents jetés.
keep-3 = Sur un ordinateur public, ne laissez aucun papier.

## Les mots

word-document = document
    .meaning = Texte, photo ou papier gardé dans l’ordinateur.
word-bin = corbeille
    .meaning = Boîte des documents jetés.
word-usb-key = clé USB
    .meaning = Petit objet pour emporter ses documents.

## Ce qu’on voit

part-choice-public = Sur l’ordinateur public
part-choice-usb = Sur ma clé USB
