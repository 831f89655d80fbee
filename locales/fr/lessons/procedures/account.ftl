title = Créer son compte sur un site
goal = Je sais créer un espace personnel.
alone = Créez l’espace de Camille. Confirmez ensuite son adresse mail.
    .soft = Le mail de Guichet Déclic est dans l’onglet Courrier.

## Les étapes

practice = Guichet Déclic est un site d’entraînement.
    .soft = Utilisez la fiche de Camille. Gardez vos vraies informations.
create = Cliquez sur Créer mon espace.
    .soft = Le bouton est en haut de la page.
star = Une étoile : la zone est obligatoire.
    .soft = Cherchez la petite étoile. Cliquez ensuite sur Continuer.
number = Tapez le numéro d’usager de la fiche.
    .soft = Il a 6 chiffres. Allez doucement.
birth = Tapez la date de naissance de la fiche.
    .soft = Le jour, le mois, puis l’année.
mail = Tapez l’adresse mail.
    .soft = Elle est sur la fiche. Pensez à l’arobase.
password = Tapez le mot de passe de la fiche.
    .soft = L’œil montre le mot. Vérifiez les majuscules.
go = Cliquez sur Valider.
    .soft = Le bouton est en bas de la page.
sent = Le site envoie un mail pour vérifier.
    .soft = C’est normal. Cliquez sur Continuer.
open = Ouvrez le mail de Guichet Déclic.
    .soft = Cliquez sur l’onglet Courrier, en haut. Le mail arrive là.
confirm = Cliquez sur Confirmer mon adresse.
    .soft = Vous attendiez ce mail. Vous pouvez cliquer.
done = Votre espace est ouvert.
    .soft = C’est fait. Notez l’identifiant sur votre carnet.

## Ce qu’on tape

text-number-close = 246810
text-birth-close = 12031952

## À retenir

keep-1 = Une étoile : zone obligatoire.
keep-2 = Le site envoie un mail pour vérifier.
keep-3 = Je clique seulement si j’attends ce mail.

## Les mots

word-account = espace personnel
    .meaning = Votre partie du site, fermée à clé.
word-user-number = numéro d’usager
    .meaning = Numéro qui vous représente sur ce site.
word-required = champ obligatoire
    .meaning = Zone à remplir. Elle porte une étoile.
