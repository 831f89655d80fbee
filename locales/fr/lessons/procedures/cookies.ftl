title = Cookies et fenêtres gênantes
goal = Je sais refuser et fermer une fenêtre gênante.
alone = Fermez la page qui fait peur. Puis refusez les cookies.
    .soft = L’onglet a une croix. Puis : Tout refuser.

## Les étapes

what = Beaucoup de sites parlent de cookies.
    .soft = Prenez votre temps. Un cookie n’est pas un virus.
refuse = Cliquez sur Tout refuser.
    .soft = Refuser est votre droit. Le site marche quand même.
block = Le site veut envoyer des messages : bloquez.
    .soft = Bloquer évite les publicités.
ad = Fermez la publicité avec sa croix.
    .soft = La croix est petite, en haut à droite.
alarm = Cette page fait peur : c’est un piège.
    .soft = Tout va bien. L’ordinateur n’a rien.
do = Que faites-vous ?
    .soft = N’appelez pas. Fermez l’onglet avec la croix.
close-tab = Cliquez sur la croix de l’onglet.
    .soft = La croix est en haut, sur l’onglet.
gone = L’alerte est partie : tout va bien.
    .soft = C’est fait. Demandez de l’aide si elle revient.

## Ce qu’on choisit

part-choice-call = J’appelle
part-choice-close = Je ferme l’onglet

## À retenir

keep-1 = Je peux refuser les cookies.
keep-2 = Une page qui fait peur : je ferme l’onglet.
keep-3 = Je n’appelle jamais le numéro affiché.

## Les mots

word-cookie = cookie
    .meaning = Petite note gardée par un site sur vous.
word-notification = notification
    .meaning = Petit message qui arrive tout seul.
word-advertising = publicité
    .meaning = Message qui veut vendre.
