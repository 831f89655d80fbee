garden = { $variant ->
        [2] Au parc
       *[1] Au jardin
    }
    .line = De l’eau et de l’ombre.
