want-see-the-pond = See the pond
    .like = garden duck water
