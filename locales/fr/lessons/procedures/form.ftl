title = Remplir un formulaire
goal = Je sais remplir, relire et corriger un formulaire.
alone = Envoyez la demande d’aide au chauffage de Camille.
    .soft = Camille vit seule et se chauffe à l’électricité. Regardez la fiche.

## Les étapes

ask = Vous demandez une aide pour Camille.
    .soft = Tout est sur la fiche. Prenez votre temps.
start = Cliquez sur Commencer.
    .soft = Le bouton est en bas de la page.
alone-now = Camille vit seule : cochez Seule.
    .soft = Les ronds acceptent 1 seule réponse.
street = Tapez l’adresse : 12 rue des Lilas.
    .soft = Elle est sur la fiche. Les espaces comptent.
postcode = Tapez le code postal : 99000.
    .soft = Il a 5 chiffres.
energy = Choisissez électricité dans la liste.
    .soft = Cliquez sur la petite flèche. Puis choisissez.
next = Cliquez sur Suivant.
    .soft = Le bouton est en bas de la page.
missing = Une zone rouge manque : ce n’est pas grave.
    .soft = C’était prévu. Le site montre la zone à remplir.
phone = Tapez le téléphone de la fiche.
    .soft = Il a 10 chiffres.
again = Cliquez sur Suivant.
    .soft = Le bouton est en bas de la page.
read = Relisez toutes les réponses.
    .soft = Prenez votre temps. Vous pouvez encore corriger.
change = Regardez le code postal : cliquez sur Modifier.
    .soft = La fiche dit 99000. Modifier est à droite.
correct = Corrigez : tapez 99000.
    .soft = Effacez d’abord. Puis tapez 5 chiffres.
send = Cliquez sur Suivant, puis sur Envoyer ma demande.
    .soft = Suivant est en bas. Envoyer est ensuite sous le résumé.

## Ce qu’on tape

text-wrong-postcode = { $variant ->
        [2] 90900
       *[1] 99900
    }
text-phone-close = 0639981234

## À retenir

keep-1 = L’étoile montre les zones à remplir.
keep-2 = Une zone rouge ? Je complète et je continue.
keep-3 = Je relis le résumé avant d’envoyer.

## Les mots

word-form = formulaire
    .meaning = Page de questions à remplir.
word-summary = récapitulatif
    .meaning = Résumé de vos réponses.
word-change-answer = modifier
    .meaning = Changer une réponse.
