site = Cherche-Tout
    .address = cherche-tout.example

## At the top of every page

top-start = Home

## The pages

page-home = Cherche-Tout
home-ask = What are you looking for?
home-query = Your search
home-go = Search
home-tip = A few words are enough.
page-results = Results
results-again = Your search
results-go = Search

## The ads

result-ad-hours = Town hall hours: an answer in 5 minutes
    .line = Opening of the town hall of Saint-Déclic, for 19 euros.
result-ad-card = Quick identity card: 45 euros
    .line = Your card, your passport, your papers, very fast.
result-ad-money = Urgent help: 480 euros for you
    .line = Money, allowance, heating, rent: last day.

## The results

result-hall = Saint-Déclic Town Hall
    .line = The town hall site: opening hours, news, procedures, contact.
result-hall-hours = Saint-Déclic town hall opening hours
    .line = Days and times when the town hall is open.
result-hall-help = Saint-Déclic help centre
    .line = Free help from an adviser for your procedures.
result-hall-news = News from the town
    .line = Saint-Déclic: market, computer workshop, library.
result-hall-contact = Write to the town hall
    .line = Send a message to Saint-Déclic town hall.
result-journal = The Saint-Déclic Little Paper
    .line = News from the town, the market, gardens, the library.
result-journal-market = The Thursday market
    .line = Day, place and time of the Saint-Déclic market.
result-identity = Identity card and passport
    .line = Prepare a request for a card or passport. It is free.
result-desk = Guichet Déclic: help and procedures
    .line = Help with heating, documents, account, password.
result-visits = Saint-Déclic appointments
    .line = Book an appointment: doctor, dentist, adviser.
result-health = SantéLilas: your health insurance
    .line = Refunds, doctor, medicines, certificate, health card.
result-family = Help for families and housing
    .line = Allowance, help with rent, simulation.
result-tax = Taxes: declare your income
    .line = Tax return, tax notice, paying taxes.
result-pass = ClefPublique: one key for several sites
    .line = Sign in with an account you already have.
result-journal-garden = The garden in March
    .line = Flowers, water, advice for the garden.
result-practice = Practice page
    .line = Boxes, round buttons and lists, to learn safely.
