title = Comprendre FranceConnect
goal = Je sais utiliser un compte pour plusieurs services.
alone = Entrez dans Guichet Déclic avec le compte SantéLilas.
    .soft = Cliquez sur Se connecter avec ClefPublique. Choisissez ensuite SantéLilas.

## Les étapes

why = FranceConnect évite de créer beaucoup de comptes.
    .soft = Prenez votre temps. C’est une clé pour plusieurs portes.
which = FranceConnect ne marche pas avec quel compte ?
    .soft = Un supermarché est un magasin. FranceConnect sert aux services publics.
here = Ici, le bouton s’appelle ClefPublique.
    .soft = C’est un entraînement. Utilisez la fiche de Camille.
key = Cliquez sur Se connecter avec ClefPublique.
    .soft = Le bouton porte une clé, en bas de la page.
account = Choisissez le compte SantéLilas.
    .soft = Camille a déjà ce compte.
enter = Tapez l’identifiant, le mot de passe, puis validez.
    .soft = Copiez la fiche. Vérifiez, puis cliquez sur Valider.
service = La page montre le service demandé.
    .soft = Lisez le nom du service avant de continuer.
go = Cliquez sur Continuer vers Guichet Déclic.
    .soft = Le bouton est en bas de la page.
inside = Vous êtes dans Guichet Déclic, sans nouveau compte.
    .soft = C’est fait. Une clé ouvre plusieurs portes.
leave = Cliquez sur Se déconnecter.
    .soft = Le bouton est en haut de la page.
who = { $variant ->
        [2] Je donne mes codes FranceConnect à qui ?
       *[1] Qui connaît mes codes FranceConnect, à part moi ?
    }
    .soft = Personne. Ces codes ouvrent tous vos services.

## Ce qu’on choisit

part-choice-health = Ameli
part-choice-post = La Poste
part-choice-shop = Un supermarché
part-choice-nobody = { $variant ->
        [2] À personne
       *[1] Personne
    }
part-choice-neighbour = { $variant ->
        [2] À mon voisin
       *[1] Mon voisin
    }
part-choice-agent = { $variant ->
        [2] À l’agent au téléphone
       *[1] L’agent au téléphone
    }

## À retenir

keep-1 = Un compte ouvre plusieurs services.
keep-2 = Je lis le nom du service avant de continuer.
keep-3 = Je ne donne ces codes à personne.

## Les mots

word-france-connect = FranceConnect
    .meaning = Bouton pour entrer avec un compte que vous avez déjà.
word-account = compte
    .meaning = Votre espace sur un site, avec un code.
word-public-key = ClefPublique
    .meaning = Bouton d’entraînement. Il imite FranceConnect.
