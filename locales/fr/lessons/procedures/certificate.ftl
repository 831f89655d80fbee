title = Télécharger et imprimer une attestation
goal = Je sais obtenir un papier et l’imprimer.
alone = Téléchargez l’attestation de Camille, puis ouvrez-la.
    .soft = L’attestation est dans Mes documents.

## Les étapes

documents = Cliquez sur Mes documents.
    .soft = Le bouton est sous le nom de Camille.
line = Cliquez sur Attestation de droits.
    .soft = C’est la première ligne.
download = Cliquez sur Télécharger.
    .soft = Le bouton a une flèche vers le bas.
where = Le papier est dans cette liste.
    .soft = C’est Téléchargements, en haut, à droite. Cliquez ensuite sur Continuer.
open = Cliquez sur le fichier pour l’ouvrir.
    .soft = Il porte le nom Attestation.
name = Quel nom est sur l’attestation ?
    .soft = Le nom est en haut du papier.
printer = Cliquez sur l’imprimante.
    .soft = L’imprimante est en haut du document.
pages = Combien de pages faut-il ?
    .soft = Vérifiez le nombre avant d’imprimer. Choisissez 1 page.
go = Cliquez sur Imprimer.
    .soft = Le bouton Imprimer est en bas.
sheet = La feuille est prête : que faites-vous ?
    .soft = Ce papier est personnel. Prenez-le avec vous.
folder = Sur le bureau, ouvrez le dossier de l’attestation.
    .soft = C’est Téléchargements : 2 clics rapides. Ou 1 clic, puis Entrée.
bin = Mettez l’attestation dans la corbeille.
    .soft = Vous pouvez cliquer sur le fichier, puis la corbeille.
clear = Effacez les fichiers téléchargés.
    .soft = L’ordinateur est public. Ne laissez rien.

## Ce qu’on choisit

part-choice-camille = Camille Martin
part-choice-other = { $variant ->
        [2] Nadia Martin
       *[1] Paul Martin
    }
part-choice-one = 1 page
part-choice-many = { $variant ->
        [2] 30 pages
       *[1] 20 pages
    }
part-choice-take = Je prends ma feuille
part-choice-leave = Je laisse ma feuille

## À retenir

keep-1 = Télécharger copie le papier sur l’ordinateur.
keep-2 = Je vérifie le nom et le nombre de pages.
keep-3 = J’efface le fichier et je prends ma feuille.

## Les mots

word-certificate = attestation
    .meaning = Papier officiel qui prouve un droit.
word-pdf = PDF
    .meaning = Type de fichier pour lire ou imprimer un papier.
word-print = imprimer
    .meaning = Mettre un document sur papier.
