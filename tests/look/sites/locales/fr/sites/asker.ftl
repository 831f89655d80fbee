site = Le Journal du Coin
    .address = journal-du-coin.example
page-home = À la une
home-news = Les nouvelles de la semaine
home-line = La fête du village aura lieu samedi sur la grande place.
home-back = Retour au kiosque
ad = Gagnez un voyage en répondant tout de suite !
