## Bienvenue

welcome = Bienvenue.
welcome-hand = Posez la main sur la souris.
welcome-safe = Ici, vous ne pouvez rien casser.
welcome-space = Ou appuyez sur la barre d’espace.
french = Français
english = English
start = Commencer
have-code = J’ai un code

## Réglages

comfort = Réglages
comfort-intro = Choisissez ce qui vous convient.
comfort-forgets = Sans mouvement, l’écran revient au début.
text-size = La taille du texte
text-size-100 = Normal
text-size-150 = Grand
text-size-200 = Très grand
sound = Le son
louder = Plus fort
softer = Moins fort
mute = Silence
unmute = Remettre le son
volume-level = Volume { $n } sur 6
pace = La vitesse de la voix
pace-slow = Lente
pace-normal = Normale
pace-fast = Rapide
contrast = Les couleurs
contrast-light = Clair
contrast-dark = Sombre
contrast-high = Fort contraste
hand = La main qui tient la souris
hand-right = Main droite
hand-left = Main gauche
motion = Les mouvements à l’écran
motion-on = Avec mouvements
motion-off = Sans mouvement
keys = La touche Maj et une lettre
keys-together = Ensemble
keys-one-by-one = L’une après l’autre
language = La langue
keep-comfort = Garder pour cet ordinateur
comfort-kept = Ces réglages sont gardés.
comfort-not-kept = Ces réglages valent pour aujourd’hui seulement.
privacy = Ce que Déclic garde
privacy-end = À la fin, vos textes et vos réglages s’effacent.
privacy-card = Votre carte ne porte pas votre nom.
privacy-counts = Nous comptons les leçons, jamais les personnes.
privacy-sheets = Une fiche gardée ici ne porte pas de nom.
privacy-ask = Une question ? Demandez à votre conseiller.
done = Terminé

## Thèmes et leçons

topics = Que voulez-vous apprendre ?
topic-empty = Ces leçons arrivent bientôt.
lessons = Choisissez une leçon.
lesson-number = Leçon { $n }
lesson-next = À faire maintenant
lesson-walked = Déjà faite
lesson-due = À revoir
lesson-minutes = { $n } minutes
how = Comment voulez-vous faire ?
guidance-watch = Regarder
    .line = Je montre, puis vous faites.
guidance-guided = Guidé
    .line = Je vous dis chaque geste.
guidance-alone = Sans aide
    .line = Je vous donne seulement le but.

## La leçon

back = Retour
page-up = Haut
page-down = Bas
listen = Écouter
show-me = Montre-moi
help = Aide
leave = Terminer
continue = Continuer
step-number = Étape { $n }
step-total = sur { $n }
your-turn = À vous.
look-here = Regardez le cadre jaune.
shall-i-show = Voulez-vous voir le geste ? Choisissez Montre-moi.
do-it = Faire à ma place
i-can-do-it = Je peux le faire à votre place.
ask-counsellor = Vous pouvez demander au conseiller.
type-it = Taper à ma place
keyboard = Clavier
card = La fiche
private = Utilisez la fiche de Camille. Gardez vos vraies informations.
double-click-late = Encore un peu plus vite. Ou 1 clic, puis la touche Entrée.
double-click-moved = La main a un peu bougé. Ou 1 clic, puis la touche Entrée.
praise-1 = C’est fait.
praise-2 = Oui, comme ça.
praise-3 = Vous y êtes.
praise-4 = Le geste est bon.
no-sound = Il n’y a pas de son. Lisez les phrases.
leave-question = Voulez-vous arrêter la leçon ?
leave-stay = Continuer la leçon
leave-go = Arrêter la leçon
call = Voulez-vous appeler votre conseiller ?
call-line = Rien ne presse.

## La fin d’une leçon

finish = La leçon est terminée.
finish-can = Maintenant :
keep-title = À retenir
words-title = Les mots
words-intro = Posez le pointeur sur un mot pour l’entendre.
next-lesson = Leçon suivante
again = Recommencer
again-others = Avec d’autres noms
try-alone = Essayer sans aide
other-lesson = Autre leçon
pause-fine = On continue, ou on s’arrête là ? C’est comme vous voulez.
finish-neighbour = Vous pouvez aider votre voisin avec les mots.
real-life = Essayez en vrai avec votre conseiller.
refresh = Un rappel, pour mieux retenir :
refresh-now = 2 minutes de rappel
refreshed = Le rappel est fait.
review-on = Continuer ma révision
lesson-guided = Revoir la leçon, pas à pas
pause = Faire une pause
stop-here = M’arrêter là
memo = Imprimer ma fiche
memo-save = Garder ma fiche

## Pour le conseiller

trouble-title = Déclic n’a pas pu ouvrir les leçons.
trouble-way-out = Fermez Déclic, puis lancez « declic check » pour savoir pourquoi.
trouble-left-out = Problèmes trouvés : { $n }
close = Fermer
unknown-lesson = Cette leçon n’existe pas :
nearest-lessons = Leçons proches :
unknown-variant = Cette leçon n’a pas cette variante :
known-variants = Ses variantes :
unclear-lesson = Aucune leçon n’a ces 2 premiers chiffres :
unclear-guidance = Le troisième chiffre va de 0 à 3 :
unclear-options = Le quatrième chiffre va de 0 à 7 :
no-number = Cette leçon n’a pas de numéro d’atelier :
unknown-path = Ce parcours n’existe pas :
known-paths = Les parcours :
unknown-session = Ce parcours n’a pas cette séance :
known-sessions = Nombre de séances :
home = Accueil

# Où commencer ?
placement = Où commencer ?
    .line = Quelques petits gestes, pour trouver votre leçon.
proposal = Vous pouvez commencer par cette leçon.
proposal-free = Vous pouvez aussi choisir une autre leçon.
last-time = Nous commençons comme la dernière fois.
last-time-then = Ensuite vient la leçon d’aujourd’hui.
lesson-of-today = Leçon d’aujourd’hui

# J’ai une démarche à faire
procedure = J’ai une démarche à faire
procedure-choose = Choisissez votre démarche.
procedure-safe = Ici, vous vous entraînez sans risque, à votre rythme.
procedure-ready = Vous allez apprendre cette démarche.
procedure-first = Avant, ceci peut vous aider. C’est comme vous voulez.
want-ready = Cette leçon vous l’apprend.
first = D’abord :

# Le code de l’atelier
workshop-code = Mon conseiller m’a donné un code
workshop-title = Le code de l’atelier
keypad-four = Tapez les 4 chiffres.
keypad-then = Puis choisissez OK.
keypad-erase = Effacer
keypad-ok = OK
keypad-short = Tapez encore des chiffres, jusqu’à 4.
keypad-lesson = Regardez les 2 premiers chiffres.
keypad-guidance = Regardez le chiffre numéro 3.
keypad-options = Regardez le dernier chiffre.
keypad-again = Puis tapez les 4 chiffres.

# Personne ne bouge
there = Êtes-vous là ?
there-move = Bougez la souris ou appuyez sur une touche.
there-lost = Sinon, votre séance va s’effacer.
there-here = Je suis là

# La fin de la séance
end-session = Terminer ma séance
end-question = Terminer ma séance ?
end-lost = Vos leçons, vos textes et vos réglages vont s’effacer.
end-nothing = Rien de vous ne reste sur cet ordinateur.
end-go = Oui, terminer
end-stay = Continuer ma séance

# En atelier
rest = Regardez votre conseiller.
rest-waits = Votre leçon vous attend ici.
rest-resume = Reprendre la leçon
need-help = J’ai besoin d’aide
flag = Votre conseiller va venir.
flag-lower = Baisser la main
swap = Changez de main.
swap-other = C’est au tour de l’autre personne.

## Revenir : la carte, ce qu’on revoit

my-card = Ma carte
keep-card-copy = Recopiez ces chiffres sur votre carte.
keep-card-pictures = Ces images disent la même chose.
keep-card-print = Imprimer ma carte
keep-card-save = Garder ma carte
sheet-printed = Reprenez votre feuille.
sheet-on-key = C’est sur votre clé. Vous pouvez la retirer.
sheet-kept = C’est gardé. Votre conseiller peut l’imprimer.
sheet-no-key = Branchez votre clé USB, puis choisissez encore.
sheet-without-key = Sans clé, demandez à votre conseiller.
sheet-ask = Demandez à votre conseiller.
keep-card-done = J’ai fini
card-type = Tapez les 10 chiffres de votre carte.
card-choose = Choisissez les 8 images de votre carte.
card-ok = Puis choisissez OK.
card-by-pictures = Avec les images
card-by-digits = Avec les chiffres
card-pictures = Images
card-digits = Chiffres
card-short = Tapez encore des chiffres, jusqu’à 10.
card-short-pictures = Choisissez encore des images, jusqu’à 8.
card-group-1 = Regardez le premier groupe.
card-group-2 = Regardez le deuxième groupe.
card-group-3 = Regardez le dernier groupe.
card-row-1 = Regardez les 4 premières images.
card-row-2 = Regardez les 4 dernières images.
card-compare = Comparez avec votre carte, puis tapez ces chiffres.
card-compare-pictures = Comparez avec votre carte, puis choisissez ces images.
card-letter = Votre carte a une autre lettre ?
card-newer = Cette carte est plus récente que cette machine.
last = Votre dernière visite ?
last-why = Nous choisirons ainsi ce qui est à revoir.
last-week = Cette semaine
last-month = Ce mois-ci
last-long = Il y a longtemps
review = Je révise
review-due = Voici ce que nous pouvons revoir.
review-all = Tout est revu.
review-nothing = Vous n’avez rien à revoir aujourd’hui.
review-new = Vous pouvez choisir une leçon.
review-lessons = Choisir une leçon
review-done = Déjà revue
prudence = Prudence
prudence-line = Lisez ces 3 lignes, ou écoutez-les.
prudence-understood = J’ai compris
prudence-lesson = Faire la leçon
whence = Où en étiez-vous ?
whence-lost = Sans carte, rien n’est perdu.
whence-topic = Choisissez un thème.
whence-lesson = Choisissez votre dernière leçon.
whence-unknown = Je ne sais plus
breather = La pause est permise.
breather-on = On continue ?
card-have = J’ai ma carte

## « Je veux… »
find = Je veux…
find-how = Choisissez une image, ou tapez un mot.
find-example = Par exemple : photo
find-clear = Tout effacer
find-like = Voici ce qui ressemble à vos mots.
find-nearest = Ces mots ne sont pas ici. Voici ce qui s’en approche.
