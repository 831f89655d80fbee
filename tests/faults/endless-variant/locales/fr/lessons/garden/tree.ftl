title = Le nom
goal = Je sais écrire un nom.
alone = Écrivez le nom.
    .soft = Le nom est en haut.
name = Écrivez le nom de cet arbre.
    .soft = Le nom est en haut.
keep-1 = Une touche, une lettre.
keep-2 = Une lettre de trop s’efface.
keep-3 = Rien ne presse.
text-tree = { $variant ->
        [2] un hêtre, un tilleul, un bouleau, un saule, un orme, un frêne, un érable, un noyer, un cèdre, un platane, un cyprès et un pin
       *[1] un chêne
    }
