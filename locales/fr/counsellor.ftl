# Le code

counsellor = Espace conseiller
code-enter = Tapez le code.
code-then = Puis OK.
code-choose = Choisissez le code des conseillers.
code-twice = Tapez le même code une seconde fois.
code-length = De 4 à 8 chiffres.
code-way = Pour ouvrir cet espace plus tard :
code-corners = gardez le bouton de la souris appuyé 3 secondes dans un coin de l’écran, puis dans le coin opposé,
code-keys = ou tapez Ctrl + Maj + F12.
code-other = Ce n’est pas ce code. { $n ->
    [one] Il reste { $n } essai.
   *[other] Il reste { $n } essais.
}
code-wait = Trop d’essais. Attendez { $n } secondes.
code-weak = Ce code est trop facile à deviner. Choisissez-en un autre.
code-different = Les deux codes sont différents. Recommencez.
code-later = Plus tard
close-app = Fermer Déclic

# L’espace conseiller

back-to-lessons = Retour aux leçons
launch-door = Lancer une leçon
paths = Parcours
rest-door = Écran au repos
end-workshop = Fin de l’atelier
seat = Numéro de cette place
seat-help = Ce numéro s’affiche en grand quand la personne demande de l’aide.
totals = Bilan
settings = Réglages du lieu
none = Aucun
less = Moins
more = Plus

# Lancer une leçon

launch-topic = Choisissez un thème
launch-lesson = Choisissez une leçon
launch-how = Lancer la leçon
launch = Lancer ici
guidance-usual = Habituel
sound-on = Avec le son
sound-off = Sans le son
people-per-machine = Combien de personnes par ordinateur
one-person = 1 personne
two-people = 2 personnes
pace-of-lesson = Rythme de la leçon
pace-usual = Rythme habituel
pace-calm = Rythme tranquille
calm-last = La dernière fois à ce rythme ; une séance recommence par là
calm-same = C’est la leçon de la dernière fois : une séance recommence par là.
code-read = Code à taper sur chaque ordinateur
code-of = Code :
no-code = Cette leçon n’a pas de code.
lesson-gone = Cette leçon n’est plus là

# Les parcours

paths-none = Il n’y a pas de parcours.
session = Séance { $n }
path-free = Chaque personne avance à son rythme. Il n’y a pas de séances.
sheet = La fiche du conseiller

# Le bilan

practised = Leçons faites
report = Bilan de l’atelier
export = Enregistrer en CSV
exported = Le fichier est enregistré.
not-exported = Le fichier n’a pas pu être enregistré.
totals-nobody = Des nombres seulement, sans nom ni heure. Moins de 5 par jour, les leçons sont comptées ensemble.
totals-none = Aucune leçon n’a encore été faite ici.
lesson = Leçon
begun = Commencée
finished = Terminée
other-lessons = Autres leçons
report-copy = À recopier dans La Coop. Rien n’est gardé, sauf la feuille que vous enregistrez.
people = Personnes présentes
known = Déjà accompagnées avant
theme = Thème
duration = Durée
minutes = { $n } minutes
level = Niveau
level-1 = Débutant
level-2 = Intermédiaire
level-3 = Avancé
ages = Tranches d’âge
ages-without = Sans les âges
ages-with = Avec les âges
age-1 = Moins de 18 ans
age-2 = 18 à 24 ans
age-3 = 25 à 39 ans
age-4 = 40 à 59 ans
age-5 = 60 à 69 ans
age-6 = 70 ans et plus

# Les feuilles à imprimer

print = Imprimer
keep-paper = Enregistrer la feuille
paper-printed = La feuille est envoyée à l’imprimante.
paper-saved = La feuille est enregistrée ici :
paper-not-saved = La feuille n’a pas pu être enregistrée.
paper-copy = À recopier dans La Coop. Aucun nom sur cette feuille.
paper-date = Date
paper-new = Accompagnées pour la première fois
paper-here = Sur cet ordinateur, tous les jours comptés ensemble.
paper-notes = Notes
paper-digits = Code à taper : les 2 chiffres de la leçon, puis 00. Avec le son, puis 01.
paper-file-report = declic-rapport
paper-file-path = declic-parcours

# Les réglages du lieu

section-place = Le nom du lieu
section-comfort = Au début de chaque séance
section-topics = Thèmes et leçons
section-session = Son, inactivité, impression
section-machine = Code et dossiers
venue-name = Nom du lieu
venue-address = Adresse, sur une ligne
venue-logo = Logo
shelf-help = Ce qui est caché ne se voit plus dans les leçons.
shown = Montré
hidden = Caché
raise = Monter
lower = Descendre
lessons-of = Ses leçons
idle = Demander « Êtes-vous là ? » après
never = Jamais
softest = Volume le plus bas
loudest = Volume le plus haut
workshop-sound = En atelier
printing = Impression
printing-on = Permise
printing-off = Pas d’impression
keys = Fiches sur une clé USB
keys-on = Permises
keys-off = Pas de clé
change-code = Changer le code
packs = Dossiers de leçons en plus
export-folder = Dossier des fichiers CSV
in-the-file = Logo et dossiers se choisissent dans le fichier des réglages.
save = Enregistrer
saved = C’est enregistré.
not-saved = L’enregistrement n’a pas pu se faire.
unsaved = Pas encore enregistré.

## Les fiches mémo et la carte, pour les apprenants

memo-of-lesson = La fiche à emporter
memo-keep = À retenir
memo-words = Les mots
memo-practise = Pour m’entraîner : cliquez sur « J’ai un code », puis tapez
memo-next = Mon prochain rendez-vous
memo-date = Jour et heure :
memo-place = Lieu :
memo-notes = Mes notes
paper-file-memo = declic-memo
drawn-click = Cliquer
drawn-click-other = Cliquer avec l’autre bouton
drawn-double-click = Double-cliquer
drawn-hold = Garder le bouton appuyé
drawn-drag = Garder le bouton appuyé et déplacer la souris
drawn-scroll-down = Tourner la molette vers vous
drawn-scroll-up = Tourner la molette vers l’écran
drawn-point = Amener le pointeur avec la souris
drawn-rest = Laisser le pointeur sur place
drawn-type = Taper au clavier
drawn-key = Appuyer sur une touche
drawn-tap = Toucher avec le doigt
drawn-long-press = Laisser le doigt posé
drawn-swipe-left = Glisser le doigt vers la gauche
drawn-swipe-right = Glisser le doigt vers la droite
drawn-swipe-up = Glisser le doigt vers le haut
drawn-swipe-down = Glisser le doigt vers le bas
drawn-pinch-open = Écarter 2 doigts
drawn-pinch-close = Rapprocher 2 doigts
drawn-choose = Choisir une réponse
card-title = Ma carte Déclic
card-how = La prochaine fois, tapez ces chiffres ou choisissez ces images.
card-next = Ma prochaine visite :
card-watch = Regarder
card-guided = Guidé
card-alone = Seul
card-again = Rappel
card-done = Fait
paper-file-card = declic-carte
card-newer = Cette carte est plus récente que ce programme :
card-length = Une carte a 10 chiffres :
card-wrong = Aucune carte n’a ce code. Regardez d’abord le groupe
no-memo = Il n’y a pas de fiche mémo pour :
