site = Parcel Alert
    .address = kiosque.example.colis-paiement-securite.test
page-home = Alert
home-alarm = Your parcel is waiting!
home-call = Pay 1 euro before tonight.
home-pay = Pay now
    .stop = Outside, this page would have taken your bank card.
home-away = Leave
