site = Le Petit Journal de Saint-Déclic
    .address = petit-journal.example
ad = Un téléphone gratuit pour vous ! Cliquez vite.

## En haut de chaque page

top-start = Accueil

## L’accueil

page-home = Le Petit Journal
home-today = Les nouvelles du jour
home-garden = Le jardin en mars
home-market = Le marché du jeudi
home-library = La bibliothèque prête 6 livres
home-advert = Publicité
home-win = Vous avez gagné un cadeau

## Le jardin

page-garden = Le jardin en mars
garden-title = Le jardin en mars
garden-flowers = Les premières fleurs sont là. Semez les radis maintenant.
garden-water = Donnez un peu d’eau le matin.
garden-open = Le jardin partagé ouvre le dimanche.
garden-market = Lire aussi : le marché du jeudi

## Le marché

page-market = Le marché du jeudi
market-title = Le marché du jeudi
market-place = Le marché revient sur la place de la Mairie.
market-sellers = On y trouve des légumes, du fromage et du pain.
market-hour = Il ouvre à 8 heures et ferme à 13 heures.
market-library = Lire aussi : la bibliothèque prête 6 livres

## La bibliothèque

page-library = La bibliothèque
library-title = La bibliothèque prête 6 livres
library-loan = Vous gardez les livres 3 semaines.
library-card = La carte de bibliothèque est gratuite.
library-hall = Aller sur le site de la mairie
