site = The Saint-Déclic Little Paper
    .address = petit-journal.example
ad = A free telephone for you! Click fast.

## At the top of every page

top-start = Home

## The first page

page-home = The Little Paper
home-today = Today’s news
home-garden = The garden in March
home-market = The Thursday market
home-library = The library lends 6 books
home-advert = Advertisement
home-win = You have won a gift

## The garden

page-garden = The garden in March
garden-title = The garden in March
garden-flowers = The first flowers are here. Sow radishes now.
garden-water = Give a little water in the morning.
garden-open = The shared garden opens on Sunday.
garden-market = Read also: the Thursday market

## The market

page-market = The Thursday market
market-title = The Thursday market
market-place = The market is back in the town hall square.
market-sellers = You can find vegetables, cheese and bread.
market-hour = It opens at 8 o’clock and closes at 1 o’clock.
market-library = Read also: the library lends 6 books

## The library

page-library = The library
library-title = The library lends 6 books
library-loan = You can keep the books for 3 weeks.
library-card = The library card is free.
library-hall = Go to the town hall site
