part-ground = An empty place
part-page = The page
part-page-up = The top arrow
part-page-down = The bottom arrow
part-page-bar = The scroll bar
