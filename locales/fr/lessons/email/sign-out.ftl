title = Fermer sa boîte mail
goal = Je sais me déconnecter sur un ordinateur public.
alone = Vous allez partir. Fermez la boîte mail, puis la fenêtre.
    .soft = Cliquez sur le rond C. Ensuite : Se déconnecter, Jamais, la croix.

## Les étapes

why = Boîte ouverte : la personne suivante lit vos mails.
    .soft = Prenez votre temps. Nous allons fermer à clé.
account = { $variant ->
        [2] Cliquez sur le rond, en haut à droite.
       *[1] Cliquez sur le rond avec la lettre C.
    }
    .soft = { $variant ->
        [2] Le rond porte la lettre C, comme Camille.
       *[1] Le rond est en haut, à droite.
    }
sign-out = Cliquez sur Se déconnecter.
    .soft = C’est la dernière ligne du menu.
never = Pour ne rien garder, cliquez sur Jamais.
    .soft = L’ordinateur est partagé. Choisissez Jamais.
back = Cliquez sur Revenir pour vérifier.
    .soft = La flèche est en haut, à gauche.
locked = La boîte est fermée : il faut le mot de passe.
    .soft = C’est bien fermé. Cliquez sur Continuer.
close = Fermez la fenêtre avec la croix.
    .soft = La croix est en haut, à droite.

## À retenir

keep-1 = Je clique sur Se déconnecter.
keep-2 = Je refuse d’enregistrer le mot de passe.
keep-3 = Je ferme la fenêtre avant de partir.

## Les mots

word-sign-out = se déconnecter
    .meaning = Sortir de son espace et fermer à clé.
word-public-computer = ordinateur public
    .meaning = Ordinateur utilisé par plusieurs personnes.
word-browser = navigateur
    .meaning = Programme pour aller sur internet.
