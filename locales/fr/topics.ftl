mouse = Souris et clavier
    .line = Tenir la souris, cliquer, taper.
email = Le mail
    .line = Lire et écrire des messages.
procedures = Démarches en ligne
    .line = Faire ses papiers sur internet.
phone = Le smartphone
    .line = Toucher, appeler, écrire.
