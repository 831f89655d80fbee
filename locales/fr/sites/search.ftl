site = Cherche-Tout
    .address = cherche-tout.example

## En haut de chaque page

top-start = Accueil

## Les pages

page-home = Cherche-Tout
home-ask = Que cherchez-vous ?
home-query = Votre recherche
home-go = Chercher
home-tip = Quelques mots suffisent.
page-results = Résultats
results-again = Votre recherche
results-go = Chercher

## Les annonces

result-ad-hours = Horaires mairie : réponse en 5 minutes
    .line = Ouverture de la mairie de Saint-Déclic, pour 19 euros.
result-ad-card = Carte d’identité rapide : 45 euros
    .line = Votre carte, votre passeport, vos papiers, très vite.
result-ad-money = Aide urgente : 480 euros pour vous
    .line = Argent, allocation, chauffage, loyer : dernier jour.

## Les résultats

result-hall = Mairie de Saint-Déclic
    .line = Le site de la mairie : horaires, nouvelles, démarches, contact.
result-hall-hours = Horaires de la mairie de Saint-Déclic
    .line = Jours et heures d’ouverture de la mairie.
result-hall-help = Maison des services de Saint-Déclic
    .line = Aide gratuite d’un conseiller pour vos démarches.
result-hall-news = Nouvelles de la ville
    .line = Saint-Déclic : marché, atelier informatique, bibliothèque.
result-hall-contact = Écrire à la mairie
    .line = Envoyer un message à la mairie de Saint-Déclic.
result-journal = Le Petit Journal de Saint-Déclic
    .line = Les nouvelles de la ville, le marché, les jardins, la bibliothèque.
result-journal-market = Le marché du jeudi
    .line = Jour, place et heure du marché de Saint-Déclic.
result-identity = Carte d’identité et passeport
    .line = Préparer sa demande de carte ou de passeport. C’est gratuit.
result-desk = Guichet Déclic : aides et démarches
    .line = Aide au chauffage, justificatif, compte, mot de passe.
result-visits = Rendez-vous Saint-Déclic
    .line = Prendre un rendez-vous : médecin, dentiste, conseiller.
result-health = SantéLilas : votre assurance santé
    .line = Remboursement, médecin, médicaments, attestation, carte de santé.
result-family = Aides à la famille et au logement
    .line = Allocation, aide pour le loyer, simulation.
result-tax = Impôts : déclarer ses revenus
    .line = Déclaration, avis, paiement des impôts.
result-pass = ClefPublique : une clef pour plusieurs sites
    .line = Se connecter avec un compte que vous avez déjà.
result-journal-garden = Le jardin en mars
    .line = Fleurs, eau, conseils pour le jardin.
result-practice = Page d’entraînement
    .line = Cases, ronds et listes pour apprendre sans risque.
