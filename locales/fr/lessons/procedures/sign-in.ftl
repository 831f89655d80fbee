title = Se connecter et se déconnecter
goal = Je sais entrer dans mon espace et en sortir.
alone = Entrez dans l’espace de Camille. Puis sortez de cet espace.
    .soft = L’identifiant et le mot de passe sont sur la fiche.

## Les étapes

open = Cliquez sur Se connecter.
    .soft = Le bouton est en haut de la page.
login = Tapez l’identifiant de la fiche.
    .soft = C’est le numéro d’usager. Il a 6 chiffres.
refused = Parfois, le site refuse le mot de passe.
    .soft = Cela arrive à tout le monde. Souvent, c’est une majuscule.
password = Tapez le mot de passe de la fiche.
    .soft = Copiez signe par signe. Les tirets comptent.
eye = Cliquez sur l’œil pour vérifier.
    .soft = L’œil est à droite de la zone.
go = Cliquez sur Valider.
    .soft = Le bouton est sous le mot de passe.
name = Votre nom est en haut de la page.
    .soft = Vous êtes dans l’espace de Camille. Cliquez sur Continuer.
leave = Cliquez sur Se déconnecter.
    .soft = Le bouton est en haut de la page.
closed = Votre nom a disparu : est-ce fermé ?
    .soft = Le bouton Se connecter est revenu. C’est fermé.

## Ce qu’on tape

text-number-close = 246810

## Ce qu’on choisit

part-choice-yes = Oui, c’est fermé
part-choice-no = Non, c’est ouvert

## À retenir

keep-1 = Identifiant, mot de passe, Valider.
keep-2 = Mot refusé ? Vérifiez les majuscules.
keep-3 = Je me déconnecte avant de partir.

## Les mots

word-connection = connexion
    .meaning = Entrer dans son espace.
word-disconnection = déconnexion
    .meaning = Sortir de son espace.
word-session = session
    .meaning = Temps entre l’entrée et la sortie.
