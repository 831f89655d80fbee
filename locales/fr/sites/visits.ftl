# RendezVous Saint-Déclic, un site inventé pour prendre rendez-vous.
site = RendezVous Saint-Déclic
    .address = rendez-vous.example

## En haut de chaque page

top-home = Accueil

## Accueil

page-home = Prendre rendez-vous
home-welcome = Prenez rendez-vous
home-booked = Vous avez un rendez-vous.
home-mine = Voir mon rendez-vous
home-trade = Métier
    .hint = Qui voulez-vous voir ?
home-trade-doctor = Médecin
home-trade-dentist = Dentiste
home-trade-hall = Mairie
home-go = Chercher
home-invented = Ce site est inventé, pour s’entraîner.
home-desk = Guichet Déclic

## Avec qui

page-doctors = Choisir une personne
doctors-heading = Avec qui ?
doctors-rossi = Docteur Rossi
doctors-ben = Docteur Ben
doctors-dentist = Cabinet dentaire du Marché
doctors-hall = Mairie de Saint-Déclic
doctors-doctor = Avec
doctors-doctor-rossi = Docteur Rossi
doctors-doctor-ben = Docteur Ben
doctors-doctor-dentist = Cabinet dentaire du Marché
doctors-doctor-hall = Mairie de Saint-Déclic
doctors-back = Choisir un autre métier

## Pour quoi

page-reason = Choisir la visite
reason-heading = Quelle visite ?
reason-first = Première visite
reason-follow-up = Suivi
reason-reason = Visite
reason-reason-first = Première visite
reason-reason-follow-up = Suivi
reason-reason-identity = Faire une carte d’identité
reason-reason-collect = Retirer une carte d’identité
reason-back = Choisir une autre personne

page-counter = Choisir la démarche
counter-heading = Pour quelle démarche ?
counter-identity = Faire une carte d’identité
counter-collect = Retirer une carte d’identité
counter-back = Choisir une autre personne

## Le jour et l’heure

page-week-1 = Cette semaine
week-1-heading = Semaine du 9 mars
week-1-monday = Lundi : complet
week-1-tuesday = Mardi : complet
week-1-wednesday = Mercredi : complet
week-1-thursday = Jeudi : complet
week-1-friday = Vendredi : complet
week-1-full = Cette semaine est pleine.
week-1-next = Semaine suivante
week-1-back = Choisir une autre personne

page-week-2 = Semaine suivante
week-2-heading = Semaine du 16 mars
week-2-free = 2 heures sont libres. Choisissez-en une.
week-2-morning = Mardi, 10 heures
week-2-afternoon = Jeudi, 15 heures
week-2-slot = Jour et heure
week-2-slot-morning = Mardi 17 mars, à 10 heures
week-2-slot-afternoon = Jeudi 19 mars, à 15 heures
week-2-before = Semaine d’avant

## Le résumé

page-summary = Résumé
summary-heading = Votre rendez-vous
summary-who = Pour Camille Martin
summary-state = Rendez-vous
summary-state-booked = Confirmé
summary-state-cancelled = Annulé
summary-confirm = Confirmer

page-confirmed = Rendez-vous confirmé
confirmed-heading = Votre rendez-vous est confirmé
confirmed-morning = Mardi 17 mars, à 10 heures
confirmed-afternoon = Jeudi 19 mars, à 15 heures
confirmed-who = Pour Camille Martin
confirmed-reminder = Notez ce jour sur votre carnet.
confirmed-prepare = Que préparer ?
confirmed-move = Déplacer
confirmed-cancel = Annuler

page-prepare = Que préparer ?
prepare-heading = Préparez votre rendez-vous
prepare-doctor = Chez le médecin : la carte Vitale et les ordonnances.
prepare-hall = À la mairie : la photo et le numéro de demande.
prepare-early = Arrivez 10 minutes avant l’heure.
prepare-back = Revenir à mon rendez-vous

page-mine = Mon rendez-vous
mine-heading = Mon rendez-vous
mine-morning = Mardi 17 mars, à 10 heures
mine-afternoon = Jeudi 19 mars, à 15 heures
mine-who = Pour Camille Martin
mine-prepare = Que préparer ?
mine-cancel = Annuler

page-cancelled = Rendez-vous annulé
cancelled-heading = Votre rendez-vous est annulé
cancelled-kindly = Merci. Une autre personne peut prendre cette heure.
cancelled-again = Prendre un autre rendez-vous
