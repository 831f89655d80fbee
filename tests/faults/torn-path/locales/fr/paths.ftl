path-h = Le jardin
    .for = Pour tous
path-i = Un petit jardin
    .for = Pour qui aime les plantes
path-i-prepare-1 = Une plante sur la table.
path-i-say-1 = Rien ne se casse.
path-i-say-2 = Prenez votre temps.
