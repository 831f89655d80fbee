# La pré-demande de carte d'identité, un site inventé.
site = Pré-demande de carte d’identité
    .address = carte-identite.example

## En haut de chaque page

top-home = Accueil
top-desk = Guichet Déclic

## Accueil

page-home = Carte d’identité
home-welcome = Préparez votre carte d’identité
home-first = D’abord, remplissez cette demande.
home-second = Puis prenez rendez-vous à la mairie.
home-third = Apportez votre photo et votre numéro de demande.
home-received = Votre demande est déjà prête.
home-receipt = Voir mon numéro
home-begin = Commencer ma demande
home-free = Cette demande est gratuite.
home-invented = Ce site est inventé, pour s’entraîner.

## La demande

page-request = Demande, page 1
request-heading = Pourquoi cette carte ?
request-reason = Votre demande
request-reason-first = C’est ma première carte
request-reason-renew = Ma carte est trop ancienne
request-reason-lost = Ma carte a disparu
request-lost-on = Date de la perte
    .hint = Seulement si votre carte a disparu.
request-next = Continuer
request-back = Revenir à l’accueil

page-person = Demande, page 2
person-heading = Vous
person-first-name = Prénom
    .hint = Comme sur vos papiers.
person-last-name = Nom
    .hint = Comme sur vos papiers.
person-birth = Date de naissance
    .hint = Le jour, le mois, puis l’année.
person-birth-place = Ville de naissance
person-next = Continuer
person-back = Page d’avant

page-parents = Demande, page 3
parents-heading = Vos parents et votre taille
parents-father = Père
    .hint = Prénom, puis nom.
parents-mother = Mère
    .hint = Prénom, puis nom de naissance.
parents-height = Votre taille
    .hint = En centimètres.
parents-next = Continuer
parents-back = Page d’avant

page-contact = Demande, page 4
contact-heading = Votre adresse
contact-street = Numéro et rue
contact-postcode = Code postal
    .hint = 5 chiffres.
contact-town = Ville
contact-email = Adresse mail
    .hint = Le mail ou le téléphone suffit.
contact-phone = Téléphone
contact-next = Continuer
contact-back = Page d’avant

page-photo = Votre photo
photo-heading = Préparez votre photo
photo-recent = La photo a moins de 6 mois.
photo-plain = Le visage est droit, sans chapeau.
photo-where = Faites-la chez un photographe ou en cabine.
photo-next = Continuer
photo-back = Page d’avant

page-review = Vos réponses
review-heading = Relisez vos réponses
review-calm = Vous pouvez encore tout changer.
review-send = Envoyer ma demande

page-receipt = Numéro de demande
receipt-heading = Votre demande est prête
receipt-number = Demande numéro 48 27 15
receipt-keep = Notez ce numéro, ou imprimez cette page.
receipt-then = Prenez maintenant rendez-vous à la mairie.
receipt-visit = Prendre rendez-vous
receipt-print = Imprimer
receipt-back = Revenir à l’accueil
