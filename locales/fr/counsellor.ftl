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
