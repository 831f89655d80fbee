part-ground = Un endroit vide
part-page = La page
part-page-up = La flèche du haut
part-page-down = La flèche du bas
part-page-bar = La barre de défilement
