site = Alerte virus
    .address = alarme-virus.test

page-home = Alerte virus
home-virus = VIRUS !
home-danger = Votre ordinateur est en danger. Ne fermez pas cette page.
home-call-us = Appelez le 01 99 00 00 00
home-call = Appeler maintenant
    .stop = Une personne demanderait votre argent et vos codes. Fermez l’onglet : l’ordinateur n’a rien.
home-repair = Réparer l’ordinateur
    .stop = Ce bouton installerait un programme piège. Fermez l’onglet : l’ordinateur n’a rien.
