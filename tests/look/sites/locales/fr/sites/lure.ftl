site = Alerte Colis
    .address = kiosque.example.colis-paiement-securite.test
page-home = Alerte
home-alarm = Votre colis attend !
home-call = Payez 1 euro avant ce soir.
home-pay = Payer maintenant
    .stop = Dehors, cette page aurait pris votre carte bancaire.
home-away = Partir d’ici
