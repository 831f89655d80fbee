site = Mairie de Saint-Déclic
    .address = saint-declic.example

## En haut de chaque page

top-start = Accueil

## L’accueil

page-home = Mairie
home-welcome = Bienvenue à la mairie de Saint-Déclic
home-sent = Votre message est bien arrivé. Nous allons répondre.
home-hours = Horaires de la mairie
home-news = Nouvelles de la ville
home-papers = Carte d’identité et passeport
home-aid = Aides et démarches en ligne
home-visit = Prendre un rendez-vous
home-help = Maison des services
home-contact = Écrire à la mairie

## Les horaires

page-hours = Horaires de la mairie
hours-title = Horaires de la mairie
hours-week = Du lundi au vendredi, la mairie ouvre à :
hours-opens = 9 heures
hours-closes = Elle ferme à 17 heures.
hours-weekend = Elle est fermée le samedi et le dimanche.
hours-contact = Écrire à la mairie

## Les nouvelles

page-news = Nouvelles de la ville
news-title = Nouvelles de la ville
news-market = Le marché revient chaque jeudi matin, sur la place.
news-workshop = L’atelier informatique est gratuit. Il a lieu le mardi.
news-library = La bibliothèque prête 6 livres pour 3 semaines.
news-help = Maison des services
news-journal = Le Petit Journal de Saint-Déclic

## L’aide

page-help = Maison des services
help-title = Maison des services
help-free = Un conseiller vous aide pour vos démarches. L’aide est gratuite.
help-who = Venez avec vos papiers et vos lunettes.
help-where = C’est au 3 place du Marché, à Saint-Déclic.
help-when = Le mardi et le jeudi, de 9 heures à 12 heures
help-desk = Aller au Guichet Déclic

## Écrire

page-contact = Écrire à la mairie
contact-title = Écrire à la mairie
contact-name = Prénom et nom
contact-one = Donnez votre adresse mail ou votre téléphone.
contact-email = Adresse mail
contact-phone = Téléphone
    .hint = 10 chiffres
contact-next = Suivant
page-message = Votre message
message-title = Votre message
message-for-example = Voici un exemple :
message-sample = Bonjour, le marché est-il ouvert jeudi ? Merci.
message-words = Message
message-next = Suivant
message-back = Revenir à la page d’avant
page-review = Relire mon message
review-title = Relisez avant d’envoyer
review-send = Envoyer
page-receipt = Message envoyé
receipt-title = Votre message est envoyé
receipt-number-is = Voici le numéro de votre demande :
receipt-number = 52 18 07
receipt-answer = La mairie répond en 3 jours. Notez ce numéro.
receipt-end = Revenir à l’accueil
