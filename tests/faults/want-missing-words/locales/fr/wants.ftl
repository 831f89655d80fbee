want-see-the-pond = Voir l’étang
want-set = M’asseoir et regarder tranquillement le bel étang et les canards du jardin
    .like = banc { -garden }
