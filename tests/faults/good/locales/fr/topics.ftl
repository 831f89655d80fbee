garden = Au jardin
    .line = De l’eau et de l’ombre.
