site = Urgent help
    .address = caf.fr.aide-urgente.test

page-home = Urgent help
home-title = Money is waiting for you
home-money = 480 euros
home-last-day = Last day: answer before tonight.
home-card-needed = Give your bank card to receive the money.
home-card = Give my bank card
    .stop = This page would steal money from the card. Close the page.
home-codes = Give my password
    .stop = This page would steal your password. Close the page.
