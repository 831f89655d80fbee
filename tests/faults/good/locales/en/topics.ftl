garden = In the garden
    .line = Water and shade.
