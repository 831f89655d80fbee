title = Mot de passe oublié
goal = Je sais choisir un nouveau mot de passe.
alone = Camille oublie son mot de passe. Choisissez le nouveau avec elle.
    .soft = Cliquez sur Mot de passe oublié. Le nouveau est sur la fiche.

## Les étapes

normal = Oublier un mot de passe est normal.
    .soft = Cela arrive à tout le monde. Il y a une solution.
forgot = Cliquez sur Mot de passe oublié.
    .soft = Le lien est sous le mot de passe.
mail = Tapez l’adresse mail de Camille.
    .soft = Elle est sur la fiche.
send = Cliquez sur Envoyer.
    .soft = Le bouton est sous l’adresse.
open = Ouvrez le mail de Guichet Déclic.
    .soft = Cliquez sur l’onglet Courrier. Le mail est en haut.
asked = Avez-vous demandé ce mail ?
    .soft = Vous venez de le demander. Répondez oui.
change = Cliquez sur Changer mon mot de passe.
    .soft = Le bouton est dans le mail.
new = { $variant ->
        [2] Tapez le nouveau : Le-Bus-Passe-6h.
       *[1] Tapez le nouveau : Le-Train-Part-7h.
    }
    .soft = Les majuscules et les tirets comptent.
again = Tapez-le une deuxième fois.
    .soft = Cliquez dans la deuxième zone. Les 2 mots sont pareils.
go = Cliquez sur Valider.
    .soft = Le bouton est en bas. Notez ensuite dans votre carnet.

## Ce qu’on choisit

part-choice-yes = Oui, je l’ai demandé
part-choice-no = Non

## À retenir

keep-1 = Mot de passe oublié ? Un lien arrive par mail.
keep-2 = Je clique seulement si je l’ai demandé.
keep-3 = Je note le nouveau dans mon carnet.

## Les mots

word-reset = réinitialiser
    .meaning = Remplacer l’ancien mot de passe.
word-rescue-link = lien de secours
    .meaning = Lien reçu par mail pour changer le mot de passe.
