path-i = A small garden
    .for = For those who like plants
path-i-prepare-1 = A plant on the table.
path-i-say-1 = Nothing can break.
path-i-say-2 = Take your time.
