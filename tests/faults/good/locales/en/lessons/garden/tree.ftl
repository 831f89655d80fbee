title = The lamp
goal = I can turn on a lamp.
alone = Turn on the lamp.
    .soft = The lamp is in the middle.
light = { $variant ->
        [2] Switch on Paul’s lamp.
       *[1] Click the lamp.
    }
    .soft = The lamp is in the middle.
keep-1 = One click turns it on.
keep-2 = Another turns it off.
keep-3 = Try everything.
part-lamp = the lamp
