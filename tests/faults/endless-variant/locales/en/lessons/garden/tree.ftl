title = The name
goal = I can write a name.
alone = Write the name.
    .soft = The name is above.
name = Write the name of this tree.
    .soft = The name is above.
keep-1 = One key, one letter.
keep-2 = A letter too many is rubbed out.
keep-3 = There is no hurry.
text-tree = { $variant ->
        [2] a beech
       *[1] an oak
    }
