site = Carte Rapide
    .address = carte-identite-rapide.test

page-home = Carte d’identité
home-title = Votre carte d’identité, très vite
home-price = 45 euros
home-quick = Nous faisons la demande pour vous.
home-clients = Déjà 10 000 personnes contentes.
home-pay = Payer 45 euros
    .stop = La demande est gratuite sur le vrai site. Fermez la page et demandez conseil.
home-send = Envoyer mes papiers
    .stop = Ce site garderait vos papiers. Fermez la page et demandez conseil.
