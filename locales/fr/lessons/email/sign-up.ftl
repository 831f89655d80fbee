title = Créer sa boîte mail
goal = Je sais créer une adresse mail.
alone = Créez une adresse mail pour Camille.
    .soft = Tout est sur la fiche. Commencez par Créer une adresse.

## Les étapes

card = Vous allez créer une boîte pour Camille.
    .soft = Utilisez la fiche. Gardez vos vraies informations.
create = Cliquez sur Créer une adresse.
    .soft = Le bouton est sous Se connecter.
first-name = { $variant ->
        [2] Tapez le prénom de Camille.
       *[1] Tapez le prénom de la fiche.
    }
    .soft = { $variant ->
        [2] Il est sur la fiche.
       *[1] C’est Camille, avec une majuscule.
    }
last-name = { $variant ->
        [2] Tapez le nom de Camille.
       *[1] Tapez le nom de la fiche.
    }
    .soft = { $variant ->
        [2] Il est sur la fiche.
       *[1] C’est Martin, avec une majuscule.
    }
address = Tapez l’adresse voulue.
    .soft = Elle est sur la fiche, en petites lettres, avec un point.
taken = L’adresse est déjà prise : choisissez-en une autre.
    .soft = Cela arrive souvent. Cliquez sur une des 2 propositions.
password = Tapez le mot de passe de la fiche.
    .soft = { $keyboard ->
        [qwerty] Respectez les majuscules. Le tiret est après le 0.
       *[azerty] Respectez les majuscules. Le tiret est sur la touche 6.
    }
again = Tapez le mot de passe une deuxième fois.
    .soft = Les 2 doivent être pareils. L’œil vous aide.
phone = Tapez le numéro de secours.
    .soft = C’est le téléphone de Camille. Il est sur la fiche.
terms = Cochez la case J’accepte les conditions.
    .soft = La case est un petit carré.
go = Cliquez sur Créer.
    .soft = Le bouton est en bas de la page.
ready = La boîte est prête : notez l’adresse.
    .soft = En vrai, notez l’adresse dans votre carnet.

## À retenir

keep-1 = Une adresse prise ? J’en choisis une autre.
keep-2 = Je note l’adresse dans mon carnet.
keep-3 = Le numéro de secours aide en cas d’oubli.

## Les mots

word-create-account = créer un compte
    .meaning = Ouvrir un espace à votre nom.
word-terms = conditions
    .meaning = Les règles du service.
word-rescue-phone = numéro de secours
    .meaning = Téléphone qui aide en cas d’oubli.
