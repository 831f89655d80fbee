want-see-the-pond = Voir l’étang
    .like = jardin canard eau
