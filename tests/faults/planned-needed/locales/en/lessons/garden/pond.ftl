title = The garden
goal = I can click a picture.
alone = Click the pond.
    .soft = The pond is on the right.
look = Here is a garden.
    .soft = Take your time.
visit = Click the pond with the { $hand ->
        [left] right
       *[right] left
    } button.
    .soft = The pond is on the right.
again = Click the pond once more.
    .soft = The pond is on the right.
keep-1 = Point first, then click.
keep-2 = A click: press, then let go.
keep-3 = There is no hurry.
word-pond = pond
    .meaning = A small lake.
part-tree = the tree
part-pond = the pond
