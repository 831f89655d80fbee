# Parcours tout prêts (lessons/paths) et leurs fiches d’animation. Ces mots s’affichent pour le conseiller ; ils ne sont pas
# enregistrés. Les phrases « à dire » se disent telles quelles : 12 mots au plus chacune.

## La fiche

sheet-prepare = À préparer
sheet-say = À dire
sheet-trouble = Ce qui arrive souvent, et ce qui aide
sheet-real = À essayer en vrai
sheet-timetable = Une séance de 90 minutes

## Les 90 minutes

timetable-1 = 0 à 10 minutes : accueil, café, tour de table. Chaque personne dit une chose qu’elle veut savoir faire.
timetable-2 = 10 à 20 minutes : on se rappelle ensemble, à voix haute. Puis chacun revoit une leçon de la dernière fois.
timetable-3 = 20 à 25 minutes : vous montrez le geste sur le grand écran, avec « Regarder ».
timetable-4 = 25 à 45 minutes : tout le monde fait la première leçon. Vous passez d’une place à l’autre.
timetable-5 = 45 à 55 minutes : pause. Rien ne se perd à l’écran.
timetable-6 = 55 à 75 minutes : la deuxième leçon, à deux si vous voulez. À la moitié, on change de main.
timetable-7 = 75 à 85 minutes : une personne explique aux autres. Puis on essaie en vrai, sur son téléphone ou dans sa boîte mail.
timetable-8 = 85 à 90 minutes : la fiche mémo, la prochaine date, merci. Notez les nombres du bilan, sans aucun nom.

## A. Premiers pas à l’ordinateur

path-a = Premiers pas à l’ordinateur
    .for = Pour les personnes qui n’ont jamais tenu une souris.

path-a-prepare-1 = Faites vous-même les leçons du jour, une fois à la souris, une fois au clavier.
path-a-prepare-2 = Essayez chaque souris à sa place. Un tapis uni aide le pointeur à bien suivre.
path-a-prepare-3 = Réglez les chaises : l’avant-bras repose sur la table, l’épaule reste basse.
path-a-prepare-4 = Demandez à chaque personne quelle main elle préfère. Choisissez cette main dans « Réglages ».
path-a-prepare-5 = Pour une main qui tremble, réglez « La touche Maj et une lettre » sur « L’une après l’autre ».
path-a-prepare-6 = En atelier, le son est coupé au départ. Remettez-le, avec un casque, pour qui préfère écouter.
path-a-prepare-7 = Écrivez au tableau le code de chaque leçon, en très gros chiffres.

path-a-say-1 = Ici, vous ne pouvez rien casser. Essayez tout.
path-a-say-2 = Posez la main à plat. La souris reste sur la table.
path-a-say-3 = Le pointeur d’abord, le clic ensuite.
path-a-say-4 = Un clic à côté ne fait rien. Revenez doucement.
path-a-say-5 = Le double-clic est difficile pour beaucoup de gens. Une autre façon existe.
path-a-say-6 = Vous pouvez écouter la phrase autant de fois que vous voulez.
path-a-say-7 = Prenez votre temps. Personne ne regarde l’heure.

path-a-trouble-1 = Le poignet se lève : posez votre propre main à plat, à côté, sans prendre la souris. La personne vous imite.
path-a-trouble-2 = Le pointeur se perd : faites bouger la souris à gauche, puis à droite. L’œil retrouve ce qui bouge.
path-a-trouble-3 = La souris arrive au bord de la table : on la soulève, on la repose au milieu. Montrez-le une fois.
path-a-trouble-4 = La main bouge pendant le clic : le pouce et le petit doigt tiennent la souris, seul l’index appuie.
path-a-trouble-5 = Le double-clic résiste : 1 clic, puis la touche Entrée. C’est une vraie façon de faire, à garder.
path-a-trouble-6 = Tout s’écrit en majuscules : regardez le voyant de Verr Maj. Un appui sur cette touche l’éteint.
path-a-trouble-7 = La souris reste difficile après 2 séances : proposez un écran tactile, ou le parcours « Mon smartphone ».

path-a-real-1 = Ouvrir puis fermer un dossier sur un vrai ordinateur. Vérifiez que la main reste posée.
path-a-real-2 = Descendre tout en bas d’une longue page, puis remonter. Vérifiez que la personne trouve la molette.
path-a-real-3 = Écrire « bonjour » dans une page vide, puis enlever une lettre. Vérifiez l’espace et la touche Effacer.
path-a-real-4 = Réduire une fenêtre, puis la retrouver. Vérifiez que la personne regarde la barre du bas.
path-a-real-5 = Essayer le pavé tactile d’un portable, pour qui en a un à la maison. Dites ce qui change.
path-a-real-6 = Expliquer un geste à la personne d’à côté, avec des mots, sans toucher sa souris.

## B. Ma boîte mail

path-b = Ma boîte mail
    .for = Pour les personnes qui savent cliquer et taper, et qui veulent écrire à leurs proches.

path-b-prepare-1 = Cliquer, faire défiler, taper une arobase : ces 3 gestes servent à chaque séance. Revoyez-les au besoin.
path-b-prepare-2 = Dessinez au tableau l’adresse de Camille en 3 couleurs : le nom, l’arobase, le fournisseur.
path-b-prepare-3 = Collez une gommette sur chaque touche de l’arobase, sur tous les claviers.
path-b-prepare-4 = Apportez une enveloppe et une lettre. L’expéditeur et le destinataire se montrent bien sur du papier.
path-b-prepare-5 = Montrez « La fiche » à l’écran. Tout se tape avec les informations de Camille.
path-b-prepare-6 = Prévoyez de refaire la même leçon. Les personnes et les messages changent, les gestes restent.

path-b-say-1 = Un mail est une lettre envoyée par internet.
path-b-say-2 = Ici, vous jouez Camille. Gardez vos vraies informations pour vous.
path-b-say-3 = Rien ne part pour de vrai. Vous pouvez envoyer.
path-b-say-4 = Une faute dans le message n’empêche pas de se comprendre.
path-b-say-5 = Relisez l’adresse, signe par signe, avant d’envoyer.
path-b-say-6 = Plusieurs séances pour un mail, c’est normal. Nous avons le temps.
path-b-say-7 = Avant de partir, nous fermons la boîte à clé.

path-b-trouble-1 = L’arobase ne vient pas : le pouce droit garde Alt Gr, un doigt de l’autre main tape 0.
path-b-trouble-2 = Les lettres n’apparaissent pas : cliquez dans la zone blanche. Cherchez le petit trait qui clignote.
path-b-trouble-3 = Le mot de passe est refusé : le voyant de Verr Maj est souvent allumé. L’œil montre ce qui est tapé.
path-b-trouble-4 = Un espace s’est glissé dans l’adresse : lisez-la ensemble à voix haute, un doigt sur l’écran.
path-b-trouble-5 = La liste des mails a disparu : la flèche « Retour » la ramène.
path-b-trouble-6 = Le dossier des papiers ne s’ouvre pas en 2 clics : 1 clic, puis la touche Entrée.
path-b-trouble-7 = « J’ai tout oublié » : refaites ensemble une leçon connue. Dites à voix haute ce que la main retrouve.

path-b-real-1 = Dans sa boîte déjà ouverte, sur son téléphone, lire un mail d’un proche. Vérifiez qu’elle dit qui l’envoie.
path-b-real-2 = Répondre « Merci, bien reçu » à un proche prévenu. Vérifiez ensemble le dossier Envoyés.
path-b-real-3 = Chercher un trombone dans la liste. Vérifiez que la personne nomme l’expéditeur avant d’ouvrir.
path-b-real-4 = Regarder le dossier Indésirables, sans rien ouvrir. Un vrai mail s’y cache parfois.
path-b-real-5 = Les mots de passe restent à la personne. Ne les demandez pas, ne les notez pas, tournez la tête.
path-b-real-6 = Une vraie boîte se crée en rendez-vous, à deux, sur l’appareil de la personne, si elle le souhaite.
path-b-real-7 = Sur un ordinateur partagé, fermer la boîte. Vérifiez avec la flèche « Retour » que la boîte demande le code.

## C. Mes démarches en ligne

path-c = Mes démarches en ligne
    .for = Pour les personnes qui savent lire et envoyer un mail.

path-c-prepare-1 = Relisez la date des fiches « En vrai ». Corrigez ou cachez celles qui ont vieilli.
path-c-prepare-2 = Au tableau, écrivez 4 adresses inventées, en .example et en .test. La fin de chaque adresse sera soulignée en groupe.
path-c-prepare-3 = Apportez un formulaire en papier, vide. On y retrouve les étoiles, les cases et la relecture.
path-c-prepare-4 = Préparez une facture inventée au nom de Camille, pour parler des justificatifs.
path-c-prepare-5 = La séance 5 a une seule leçon, la plus longue. Gardez la deuxième moitié pour la refaire.
path-c-prepare-6 = Une démarche presse ? Le bouton « J’ai une démarche à faire » mène droit à la leçon utile.

path-c-say-1 = Guichet Déclic est un site d’entraînement. Rien ne part ailleurs.
path-c-say-2 = Nous remplissons tout avec la fiche de Camille.
path-c-say-3 = Nous lisons la fin de l’adresse avant de cliquer.
path-c-say-4 = Une étoile montre une zone à remplir.
path-c-say-5 = Une zone rouge attend une réponse. Rien n’est cassé.
path-c-say-6 = Oublier un mot de passe arrive à tout le monde.
path-c-say-7 = Un code reçu ne se donne à personne, même à moi.

path-c-trouble-1 = Le bouton est introuvable : il est souvent plus bas. Tournez la molette, ou cliquez sur les flèches à droite.
path-c-trouble-2 = Le mot de passe est refusé : regardez Verr Maj, puis l’œil. On retape, sans se presser.
path-c-trouble-3 = Un onglet a disparu : comptez ensemble les onglets, en haut. On en ferme un seul à la fois.
path-c-trouble-4 = Une petite fenêtre cache la page : cherchez ensemble la croix, ou le bouton pour refuser.
path-c-trouble-5 = Le formulaire paraît long : cachez le bas de l’écran avec une feuille. On répond à une zone à la fois.
path-c-trouble-6 = Un dossier ne s’ouvre pas en 2 clics : 1 clic, puis la touche Entrée.
path-c-trouble-7 = Une personne vous tend son mot de passe : rendez-lui le papier. « Merci, gardez-le pour vous. »

path-c-real-1 = Sur son téléphone, lire à voix haute l’adresse d’un site public. Vérifiez que la personne regarde la fin.
path-c-real-2 = Chercher les horaires d’une mairie. Vérifiez que la personne montre l’annonce et le vrai résultat.
path-c-real-3 = Trouver la page d’une démarche, puis s’arrêter avant de remplir.
path-c-real-4 = Montrer du doigt où l’on se connecte et où l’on se déconnecte. Aucun code n’est tapé.
path-c-real-5 = Une vraie démarche se fait en rendez-vous, à deux. La personne garde la souris et ses codes.
path-c-real-6 = Avant de partir, dire les 5 gestes : se déconnecter, fermer, effacer, reprendre ses papiers, terminer.

## D. Mon smartphone

path-d = Mon smartphone
    .for = Pour les personnes qui ont un smartphone, ou qui en veulent un.

path-d-prepare-1 = Demandez à chaque personne d’apporter son téléphone, chargé, avec son chargeur.
path-d-prepare-2 = Regardez les téléphones présents. Notez les mots qui changent : Paramètres ou Réglages, Retour ou petite flèche.
path-d-prepare-3 = Sur un écran tactile, le doigt touche Déclic. Ailleurs, la souris prend la place du doigt.
path-d-prepare-4 = Prévoyez un stylet à bout souple, pour un doigt sec ou qui tremble.
path-d-prepare-5 = Écrivez en gros le nom du wifi du lieu.
path-d-prepare-6 = Préparez un papier sans nom à photographier : un programme, une affiche, une recette.

path-d-say-1 = Ce téléphone est un exemple. Le vôtre a d’autres dessins.
path-d-say-2 = L’écran est noir : il dort. Il n’est pas cassé.
path-d-say-3 = Un toucher court ouvre. Un appui long montre un menu.
path-d-say-4 = Vous ne savez plus où vous êtes ? Touchez Accueil.
path-d-say-5 = Vous pouvez toujours revenir à l’ancien réglage.
path-d-say-6 = Gardez votre code pour vous. Je regarde ailleurs.
path-d-say-7 = Vous avez le droit de raccrocher, sans rien expliquer.

path-d-trouble-1 = Le doigt reste trop longtemps et un menu s’ouvre : touchez à côté pour le fermer. Posez, relevez.
path-d-trouble-2 = Le doigt appuie fort et rien ne vient : l’écran sent la peau, pas la force. Essayez avec le plat du doigt.
path-d-trouble-3 = La page file trop vite : posez le doigt, bougez lentement, relevez. Un doigt posé arrête la page.
path-d-trouble-4 = Le clavier est trop petit : agrandissez les lettres, tournez le téléphone, ou essayez le micro.
path-d-trouble-5 = Ni appel ni message n’arrive : glissez du haut vers le bas et regardez le mode avion.
path-d-trouble-6 = Le pointeur se perd autour du téléphone dessiné : bougez la souris à gauche, puis à droite.
path-d-trouble-7 = La souris aussi est nouvelle : commencez par les leçons 1 et 2 de « Souris et clavier ».

path-d-real-1 = Réveiller l’écran, puis l’endormir, 3 fois. La personne déverrouille seule, vous regardez ailleurs.
path-d-real-2 = Ouvrir une application connue, puis revenir à l’accueil. Vérifiez qu’elle trouve Accueil sans vous.
path-d-real-3 = Appeler un proche prévenu, déjà dans les contacts. Vérifiez le haut-parleur et le bouton rouge.
path-d-real-4 = Agrandir les lettres d’un cran. Vérifiez que la personne sait revenir en arrière.
path-d-real-5 = Photographier le papier sans nom. Vérifiez que les mots se lisent, puis enlever la photo.
path-d-real-6 = Montrer la batterie, le wifi et le mode avion. La personne dit à quoi sert chaque dessin.
path-d-real-7 = Dans le magasin officiel, trouver l’éditeur et le prix d’une application. S’arrêter avant Installer.

## E. Ne pas se faire piéger

path-e = Ne pas se faire piéger
    .for = Pour toutes les personnes qui savent cliquer. Une seule séance, en groupe.

path-e-prepare-1 = Un grand écran, les chaises en arc : tout le monde lit le même message.
path-e-prepare-2 = Vous lisez à voix haute. Une personne tient la souris et la passe à chaque leçon.
path-e-prepare-3 = Comptez 15 minutes par leçon, paroles comprises. La pause vient après la deuxième.
path-e-prepare-4 = Au tableau, laissez 5 mots toute la séance : hâte, peur, cadeau, code, lien.
path-e-prepare-5 = Relisez les fiches « En vrai » et leur date. Recopiez au tableau les adresses qui aident.
path-e-prepare-6 = Gardez 10 minutes à la fin, à part, pour une personne qui voudrait parler.

path-e-say-1 = Un piège peut arriver à tout le monde.
path-e-say-2 = Ici, vous ne risquez rien. Nous lisons ensemble.
path-e-say-3 = Qui vous presse, vous fait peur ou promet de l’argent ?
path-e-say-4 = Posez le pointeur sur le lien, sans cliquer. Lisez l’adresse.
path-e-say-5 = Un code reçu ne se dit jamais au téléphone.
path-e-say-6 = Raccrocher n’est pas impoli. Vous rappelez le numéro que vous connaissez.
path-e-say-7 = Vous avez donné un code ? Appelez vite votre banque.

path-e-trouble-1 = La honte fait taire : parlez de Camille. Ne demandez pas qui a été pris.
path-e-trouble-2 = Tout devient suspect : revenez au vrai message de la leçon. Demandez ce qui rassure.
path-e-trouble-3 = Le cadenas rassure trop : un faux site peut en montrer un. Lisez la fin de l’adresse.
path-e-trouble-4 = La main veut cliquer pour voir : le pointeur se pose, le doigt reste levé. L’adresse apparaît.
path-e-trouble-5 = Le pointeur se perd sur le grand écran : bougez la souris à gauche, puis à droite. Le groupe attend.
path-e-trouble-6 = Une personne raconte un vol récent : voyez-la tout de suite à part. Elle appelle sa banque, vous restez à côté.
path-e-trouble-7 = La discussion s’étire : notez l’exemple au tableau. Vous y revenez à la fin.

path-e-real-1 = Relire ensemble un message déjà reçu, sans toucher le lien. Quels mots du tableau s’y trouvent ?
path-e-real-2 = Trouver le bouton qui signale ou bloque un message. S’arrêter avant d’appuyer.
path-e-real-3 = Lire la fin de l’adresse d’un site que la personne utilise déjà.
path-e-real-4 = Jouer un appel à deux : l’un presse, l’autre raccroche. Vérifiez que chacun a trouvé sa phrase.
path-e-real-5 = À la maison, recopier dans un carnet le numéro de la banque, celui du dos de la carte.
path-e-real-6 = Pendant la séance, les cartes et les codes restent dans les sacs.

## F. E-santé

path-f = E-santé
    .for = Pour toutes les personnes qui veulent leurs papiers de santé et leurs rendez-vous en ligne.

path-f-prepare-1 = Relisez les fiches « En vrai » sur la santé, et leur date.
path-f-prepare-2 = SantéLilas et RendezVous Saint-Déclic sont inventés. Dites-le dès le début.
path-f-prepare-3 = La santé est intime. Aucune question sur un traitement, un médecin ou un dossier.
path-f-prepare-4 = Apportez un grand calendrier. Une semaine pleine et une heure libre s’y montrent bien.
path-f-prepare-5 = La séance 3 a une seule leçon. Refaites-la, puis revoyez la connexion ou le rendez-vous.
path-f-prepare-6 = Compte et mot de passe sont nouveaux ? Faites d’abord la séance 3 du parcours C.

path-f-say-1 = Nous travaillons avec les papiers de Camille, pas les vôtres.
path-f-say-2 = Vous n’avez rien à raconter sur votre santé.
path-f-say-3 = Nous partons du besoin. Le nom du service vient après.
path-f-say-4 = Relisez le nom, le jour et l’heure avant de confirmer.
path-f-say-5 = Un rendez-vous peut se déplacer ou s’annuler.
path-f-say-6 = Un papier téléchargé reste sur l’ordinateur. Nous l’effaçons ensemble.

path-f-trouble-1 = La semaine affichée est pleine : cherchez la flèche de la semaine suivante. Montrez-la sur le calendrier.
path-f-trouble-2 = Le papier téléchargé semble perdu : il attend dans Téléchargements. Ouvrez ce dossier ensemble.
path-f-trouble-3 = Le mot de passe est refusé : regardez Verr Maj, puis les tirets. L’œil montre ce qui est tapé.
path-f-trouble-4 = Le fichier ne glisse pas jusqu’à la corbeille : 1 clic sur le fichier, puis 1 clic sur la corbeille.
path-f-trouble-5 = Le pointeur se perd parmi les heures : bougez la souris, reposez le poignet, avancez lentement.
path-f-trouble-6 = Les noms des services se mélangent : dites le besoin avec des mots de tous les jours. Le dessin aide.
path-f-trouble-7 = Une question de santé surgit : écoutez, puis conseillez d’en parler au médecin ou au pharmacien.

path-f-real-1 = Sur son téléphone, trouver où se prend un rendez-vous. S’arrêter avant de choisir une heure.
path-f-real-2 = Lire l’adresse du site de santé. Vérifiez que la personne regarde la fin.
path-f-real-3 = Dans son espace déjà ouvert, la personne cherche ses documents et raconte le chemin. Vous regardez ailleurs.
path-f-real-4 = Ouvrir une pièce jointe d’un expéditeur connu, sur son appareil. Vérifiez qu’elle dit qui écrit, avant d’ouvrir.
path-f-real-5 = Un papier de santé se télécharge sur son propre appareil. Sur un ordinateur partagé, on l’efface et on reprend sa feuille.
path-f-real-6 = Noter à la main, dans son carnet, le jour de son prochain rendez-vous.

## G. Rafraîchissement

path-g = Rafraîchissement
    .for = Pour les personnes qui reviennent de temps en temps. 15 minutes, à leur rythme.

path-g-prepare-1 = Gardez un ordinateur libre, au calme, avec une chaise pour vous à côté.
path-g-prepare-2 = Demandez la dernière visite : cette semaine, ce mois-ci, ou il y a longtemps.
path-g-prepare-3 = Choisissez ensemble 3 leçons déjà faites, puis une leçon sur les pièges.
path-g-prepare-4 = Remettez ses réglages : la taille du texte, la main, la vitesse de la voix.
path-g-prepare-5 = Commencez par « Sans aide ». Si le geste hésite, prenez « Guidé », sans le commenter.
path-g-prepare-6 = Si le point de reprise est flou, « Où commencer ? » propose une leçon en 3 minutes.

path-g-say-1 = Quel plaisir de vous revoir. Que voulez-vous retrouver aujourd’hui ?
path-g-say-2 = Oublier est normal. Nous le refaisons ensemble.
path-g-say-3 = Vous pouvez écouter encore. Vous pouvez choisir Montre-moi.
path-g-say-4 = On continue, ou on s’arrête là ? Les deux sont bien.
path-g-say-5 = Finissons par un message à vérifier ensemble.

path-g-trouble-1 = Le poignet se lève, la main se crispe : 2 minutes avec la leçon « Cliquer », puis on reprend.
path-g-trouble-2 = Le pointeur se perd : bougez la souris à gauche, puis à droite.
path-g-trouble-3 = Le double-clic ne vient plus : 1 clic, puis la touche Entrée.
path-g-trouble-4 = Tout s’écrit en majuscules : un appui sur Verr Maj éteint le voyant.
path-g-trouble-5 = Un mot ne dit plus rien : « Les mots », dans « Réglages », l’explique à voix haute.
path-g-trouble-6 = La personne veut tout refaire : 3 leçons au plus, et un rendez-vous pour la suite.
path-g-trouble-7 = Le courage baisse : revenez à une leçon bien connue, et finissez sur elle.

path-g-real-1 = Refaire un des 3 gestes sur son téléphone, ou dans sa boîte mail déjà ouverte.
path-g-real-2 = La personne montre, vous gardez les mains dans le dos. Notez pour vous quelle aide a servi.
path-g-real-3 = Lire ensemble un message reçu depuis la dernière visite, sans toucher le lien.
path-g-real-4 = Écrire sur un papier le code de la leçon à revoir et le jour de la prochaine visite.
path-g-real-5 = Avant de partir, vérifier ensemble que la boîte ou le site est fermé.
