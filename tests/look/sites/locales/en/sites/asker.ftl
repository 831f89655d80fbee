site = The Local Paper
    .address = journal-du-coin.example
page-home = Front page
home-news = The news of the week
home-line = The village fair is on Saturday in the large square.
home-back = Back to the booth
ad = Win a journey by answering at once!
