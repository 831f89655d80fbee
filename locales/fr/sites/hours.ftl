site = Horaires Mairie
    .address = horaires-mairie.test

page-home = Horaires Mairie
home-title = Tous les horaires des mairies
home-all-towns = Saint-Déclic, et toutes les villes.
home-price = 19 euros
home-quick = Payez, puis recevez les horaires en 5 minutes.
home-pay = Payer 19 euros
    .stop = Ces horaires sont gratuits sur le site de la mairie. Revenez en arrière, avec la flèche.
home-call = Appeler ce service
    .stop = Cet appel coûterait cher. Revenez en arrière, avec la flèche.
