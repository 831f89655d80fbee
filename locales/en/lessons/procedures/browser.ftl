title = Meet the web browser
goal = I can open a website and go back.
alone = Open the town hall site, then its hours.
    .soft = Type saint-declic.example in the bar at the top, then Enter.

## The steps

open = Open the browser.
    .soft = 2 quick clicks on Browser. Or 1 click, then Enter.
bar = At the top, the bar shows the address of the site.
    .soft = Look at the long white area at the top.
bar-click = Click in the address bar.
    .soft = The bar is at the very top.
address = Type the town hall address, then press Enter.
    .soft = Copy it one character at a time. End with Enter.
hours = Click on Town hall opening hours.
    .soft = The link is underlined.
back = Click on the arrow to go back.
    .soft = The arrow is at the top, on the left.
new-tab = Click on the plus sign for a new tab.
    .soft = The plus sign is to the right of the tabs.
first-tab = Click on the Town Hall tab.
    .soft = It is at the top, on the left.
close-tab = Close the second tab with its cross.
    .soft = Each tab has its own small cross.

## To remember

keep-1 = The address of the site is at the top.
keep-2 = The arrow takes you back to the page before.
keep-3 = Several tabs can stay open.

## The words

word-internet = internet
    .meaning = A network that connects computers around the world.
word-browser = browser
    .meaning = A program to go on the internet.
word-site = site
    .meaning = A group of pages on the internet.
word-tab = tab
    .meaning = An open page, like a card in a folder.
