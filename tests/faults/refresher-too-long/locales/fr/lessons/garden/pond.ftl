title = Le jardin
goal = Je sais cliquer sur une image.
alone = Cliquez sur l’étang.
    .soft = L’étang est à droite.
look = Voici un jardin.
    .soft = Prenez votre temps.
visit = Cliquez sur l’étang avec le bouton { $hand ->
        [left] droit
       *[right] gauche
    }.
    .soft = L’étang est à droite.
again = Cliquez encore sur l’étang.
    .soft = L’étang est à droite.
end = Cliquez encore sur l’étang.
    .soft = L’étang est à droite.
keep-1 = Pointer d’abord, cliquer ensuite.
keep-2 = Un clic : appuyer, puis relâcher.
keep-3 = Rien ne presse au jardin.
word-pond = étang
    .meaning = Un petit lac.
part-tree = l’arbre
part-pond = l’étang
