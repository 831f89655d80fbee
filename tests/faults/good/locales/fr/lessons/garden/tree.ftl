title = La lampe
goal = Je sais allumer une lampe.
alone = Allumez la lampe.
    .soft = La lampe est au milieu.
light = { $variant ->
        [2] Allumez la lampe de Paul.
       *[1] Cliquez sur la lampe.
    }
    .soft = La lampe est au milieu.
keep-1 = Un clic allume.
keep-2 = Un autre clic éteint.
keep-3 = Tout s’essaie.
part-lamp = la lampe
