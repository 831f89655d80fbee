web = A tour of the browser
    .line = All that a page can show.
