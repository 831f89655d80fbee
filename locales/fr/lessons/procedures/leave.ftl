title = Quitter un ordinateur public et se faire aider
goal = Je sais partir sans laisser mes informations.
alone = Vous allez partir. Quittez cet ordinateur sans rien laisser.
    .soft = Se déconnecter, effacer les téléchargements, terminer la séance.

## Les étapes

five = Avant de partir, faites 5 gestes simples.
    .soft = Prenez votre temps. La liste est sur votre fiche.
sign-out = Geste 1 : cliquez sur Se déconnecter.
    .soft = Le bouton est en haut de la page.
erase = Geste 2 : effacez les fichiers téléchargés.
    .soft = Le bouton est dans Téléchargements.
tabs = Geste 3 : fermez les 2 onglets.
    .soft = Chaque onglet a sa petite croix.
table = Geste 4 : que reprenez-vous sur la table ?
    .soft = Regardez la table et l’imprimante.
finish = Geste 5 : cliquez sur Terminer ma séance.
    .soft = Le bouton est en bas de l’écran.
friend = Un ami vous aide : que faites-vous ?
    .soft = Tapez vous-même. Votre ami peut regarder ailleurs.
helper = Un conseiller fait la démarche : avec quoi ?
    .soft = Avec Aidants Connect, votre code reste secret.
help = Demander de l’aide est un bon choix.
    .soft = Le conseiller est là pour cela.

## Ce qu’on choisit

part-choice-things = Mes papiers, ma clé USB, mes lunettes
part-choice-nothing = Rien
part-choice-give = Lui donner mon mot de passe
part-choice-myself = Taper moi-même
part-choice-connect = Aidants Connect
part-choice-paper = Mon code sur un papier

## À retenir

keep-1 = Se déconnecter, effacer, fermer, reprendre, terminer.
keep-2 = Je tape moi-même mes codes.
keep-3 = France services et Aidants Connect peuvent aider.

## Les mots

word-trace = trace
    .meaning = Ce qui reste après votre passage.
word-history = historique
    .meaning = Liste des pages visitées.
word-helper = Aidants Connect
    .meaning = Service officiel. Un aidant formé fait la démarche avec votre accord.
