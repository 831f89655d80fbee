title = Ouvrir une pièce jointe
goal = Je sais ouvrir un document reçu par mail.
alone = Une association envoie son programme. Ouvrez ce document.
    .soft = Ouvrez d’abord le mail. Le document est en bas.

## Les étapes

clip = Un trombone : le mail contient un document.
    .soft = Cherchez le petit trombone dans la liste.
open = { $variant ->
        [2] Ouvrez le mail des Jardins partagés.
       *[1] Ouvrez le mail de l’Association des jardiniers.
    }
    .soft = Lisez les noms. Ce mail a un petit trombone.
known = Camille connaît-elle l’expéditeur ?
    .soft = { $variant ->
        [2] Les Jardins partagés sont dans le carnet de Camille.
       *[1] L’association est dans le carnet de Camille.
    }
document = Cliquez sur le document Programme.
    .soft = Il est en bas du mail.
page-two = Descendez pour lire la page 2.
    .soft = Tournez la molette vers vous. Ou cliquez sur la flèche.
close = Fermez le document.
    .soft = La croix est en haut, à droite.
unknown = Un inconnu envoie un document : que faites-vous ?
    .soft = Dans le doute, n’ouvrez pas. Demandez conseil.
ask = Dans le doute, demandez avant d’ouvrir.
    .soft = Demander est toujours une bonne idée.

## Ce qu’on choisit

part-choice-yes = Oui
part-choice-no = Non
part-choice-open = J’ouvre
part-choice-leave = Je n’ouvre pas

## À retenir

keep-1 = Le trombone montre un document.
keep-2 = J’ouvre seulement si je connais l’expéditeur.
keep-3 = Sur un ordinateur public, je ne laisse pas de copie.

## Les mots

word-attachment = pièce jointe
    .meaning = Document accroché à un mail.
word-paper-clip = trombone
    .meaning = Petit dessin qui montre une pièce jointe.
word-download = télécharger
    .meaning = Copier un document sur l’ordinateur.
