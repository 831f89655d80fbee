site = Aide urgente
    .address = caf.fr.aide-urgente.test

page-home = Aide urgente
home-title = Une aide vous attend
home-money = 480 euros
home-last-day = Dernier jour : répondez avant ce soir.
home-card-needed = Donnez votre carte bancaire pour recevoir l’argent.
home-card = Donner ma carte bancaire
    .stop = Cette page volerait l’argent de la carte. Fermez la page.
home-codes = Donner mon mot de passe
    .stop = Cette page volerait votre mot de passe. Fermez la page.
