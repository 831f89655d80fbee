site = Horaires Mairie
    .address = horaires-mairie.test

page-home = Horaires Mairie
home-title = The hours of every town hall
home-all-towns = Saint-Déclic, and every other town.
home-price = 19 euros
home-quick = Pay, then get the hours in 5 minutes.
home-pay = Pay 19 euros
    .stop = These hours are free on the town hall site. Go back with the arrow.
home-call = Call this service
    .stop = This call would cost a lot. Go back with the arrow.
