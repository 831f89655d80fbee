site = Carte Rapide
    .address = carte-identite-rapide.test

page-home = Identity card
home-title = Your identity card, very fast
home-price = 45 euros
home-quick = We make the request for you.
home-clients = Already 10,000 happy people.
home-pay = Pay 45 euros
    .stop = The request is free on the real site. Close the page and ask for advice.
home-send = Send my papers
    .stop = This site would keep your papers. Close the page and ask for advice.
