## Ce qui reste à compléter dans un formulaire

fault-missing = Il manque cette réponse. Répondez ici.
fault-too-short = C’est un peu court. Écrivez encore un peu.
fault-too-long = C’est un peu long. Raccourcissez votre réponse.
fault-not-number = Écrivez un nombre, seulement avec des chiffres.
fault-not-whole = Écrivez un nombre entier, sans les centimes.
fault-too-small = Ce nombre est trop petit ici. Relisez vos chiffres.
fault-too-large = Ce nombre est trop grand ici. Relisez vos chiffres.
fault-not-digits = Écrivez seulement des chiffres, sans lettres.
fault-too-few-digits = Il manque des chiffres. Comptez-les doucement.
fault-too-many-digits = Il y a trop de chiffres. Comptez-les doucement.
fault-not-date = Écrivez le jour, le mois, puis l’année en 4 chiffres.
fault-no-such-day = Ce jour manque dans le calendrier. Relisez la date.
fault-too-early = Cette date est trop ancienne ici. Relisez l’année.
fault-too-late = Cette date vient trop tard ici. Relisez l’année.
fault-no-at = Il manque l’arobase. Ajoutez ce signe dans l’adresse.
fault-not-email = Relisez votre adresse mail, signe par signe.
fault-not-phone = Le numéro a 10 chiffres et commence par 0. Relisez-le.
fault-weak-password = Mettez 12 signes ou plus : des lettres et des chiffres.
fault-wrong-key = Les derniers chiffres vont avec les autres. Relisez le numéro.
fault-not-the-code = Ce code est différent. Recopiez le code reçu.
fault-not-this-file = Un autre document est demandé. Choisissez celui qui est demandé.
fault-not-same = C’est différent de la première fois. Écrivez la même chose.
fault-not-after = Cette date vient après l’autre. Relisez-les.
fault-needs-one = Il manque une réponse. Répondez encore une fois.
fault-needs-also = Votre choix demande aussi cette réponse. Répondez ici.
fault-more-than = Cette part dépasse le total. Relisez les nombres.
