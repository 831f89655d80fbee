title = Boxes, lists and choices
goal = I can tick a box and choose from a list.
alone = Choose March and 1952. Then click on Submit.
    .soft = Open each list with its small arrow.

## The steps

page = Pages ask questions with boxes.
    .soft = Take your time. Click on Continue.
tick = Tick the box: I like coffee.
    .soft = Click on the small square, or on the sentence.
untick = Click again to remove the tick.
    .soft = A click adds the tick. A click removes it.
round = Click on a round button: only 1 choice.
    .soft = Round buttons take only 1 answer. You can change it.
months = Click on the list of months.
    .soft = The list has a small arrow.
march = Choose the month of March.
    .soft = Scroll the list. March is near the top.
years = Open the list of years.
    .soft = Click on the small arrow.
year = Choose the year 1952.
    .soft = The list is long. Scroll it with the wheel.
send = Click on Submit.
    .soft = The Submit button is at the bottom of the page.

## To remember

keep-1 = Square: several choices. Round: only 1 choice.
keep-2 = The small arrow opens a list.
keep-3 = You can change before you submit.

## The words

word-box = tick box
    .meaning = A small square. A click puts a tick in it.
word-drop-down = drop-down list
    .meaning = A hidden list. A click opens it.
word-field = field
    .meaning = A white area where you write.
