title = Scroll the page
goal = I can see the bottom of a long page.
alone = Find the green button, then click on it.
    .soft = The green button is at the bottom of the page.

## The steps

wheel = The mouse has a small wheel.
    .soft = The wheel is between the 2 buttons.
down = Turn the wheel towards you.
    .soft = Turn it with your first finger. The page goes down.
boat = Go down to the boat.
    .soft = The boat is further down. Keep going.
up = Go back up to the title.
    .soft = Turn the wheel towards the screen.
bar = The bar on the right shows your place.
    .soft = Look at the right of the page.
arrow = Click on the bottom arrow.
    .soft = The arrow is at the bottom right.
further = Click again to see the green button.
    .soft = The green button is at the bottom of the page.
green = Click on the green button.
    .soft = Go down a little. Then click on the green button.

## To remember

keep-1 = The wheel moves the page up or down.
keep-2 = Without a wheel, click on the arrows on the right.
keep-3 = Often, there is more further down.

## Words

word-wheel = scroll wheel
    .meaning = Small wheel between the 2 mouse buttons.
word-scroll = scroll
    .meaning = Move the page up or down.
word-scroll-bar = scroll bar
    .meaning = Bar on the right of the page. It shows where you are.

## What one sees

part-mouse = Mouse
part-title = The walk
part-tree = Tree
part-bench = Bench
part-duck = Duck
part-bridge = Bridge
part-boat = Boat
part-lighthouse = Lighthouse
part-green = Green button
