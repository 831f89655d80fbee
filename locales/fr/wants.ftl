# « Je veux… » : ce que les personnes viennent faire (lessons/wants.ron). Le nom se lit et s’entend : 2 à 6 mots, un verbe
# d’abord. `.like` : les mots que l’on tape pour le trouver ; personne ne les voit ni ne les entend, et l’orthographe, les
# accents et les lettres oubliées y sont pardonnés d’avance. Les plus parlants d’abord : ils comptent davantage.

-mail = mail e-mail email courriel mél messagerie message électronique gmail outlook orange laposte free
-phone = téléphone smartphone portable mobile android iphone samsung
-paper = papier document dossier feuille fichier pdf courrier
-office = administration démarche caf cpam sécu ameli impôts mairie préfecture retraite carsat pôle emploi france travail ants carte grise
-family = famille enfant fils fille petit-fils petite-fille petits-enfants neveu nièce sœur frère proche ami copine mari
-trap = arnaque escroquerie escroc piège fraude pirate piraté faux phishing hameçonnage spam louche bizarre danger sécurité

# Ce qui ne dit rien tout seul, et ne compte pas.
small-words = je j’ veux voudrais veut vouloir aimerais peux puis dois doit faut il elle on nous vous tu un une des le la les du de au aux à et en sur dans par pour avec sans ce cet cette ces ça mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs me moi te toi se lui que qui quoi quel quelle est suis ai as a ont avoir être sais savoir comment ne pas plus n’ arrive arriver besoin bonjour svp plaît merci aider aidez

want-read-mail = Lire mes mails
    .like = { -mail } voir regarder consulter ouvrir reçu recevoir reçus nouveau boîte réception relever
want-answer-mail = Répondre à un mail
    .like = { -mail } réponse renvoyer retourner écrire dire merci
want-video-call = Appeler mon petit-fils en vidéo
    .like = visio vidéo whatsapp skype facetime { -family } { -phone } messenger zoom teams caméra webcam voir parler appel visage distance
want-call = Appeler mon fils
    .like = téléphoner appel { -phone } { -family } coup de fil numéro contact décrocher raccrocher sonner parler joindre répondre
want-send-photo = Envoyer une photo
    .like = photos image images { -family } { -phone } prendre partager montrer appareil photographier selfie mms whatsapp
want-appointment = Prendre un rendez-vous
    .like = rendez-vous rdv médecin docteur doctolib dentiste hôpital consultation réserver date heure agenda calendrier spécialiste ophtalmo annuler { -office }
want-no-scam = Ne pas me faire avoir
    .like = { -trap } { -mail } sms avoir voler vol banque colis virus méfier prudence éviter tromper protéger
want-search = Chercher sur internet
    .like = internet google recherche rechercher trouver site web information renseignement recette météo horaire horaires adresse navigateur naviguer aller surfer regarder
want-write-mail = Écrire un mail
    .like = { -mail } nouveau envoyer rédiger taper lettre destinataire objet quelqu’un
want-text-message = Envoyer un SMS
    .like = sms texto textos { -family } { -phone } message messages écrire lire mms répondre whatsapp
want-certificate = Imprimer une attestation
    .like = { -paper } { -office } impression imprimante télécharger justificatif relevé certificat droits quittance avis bulletin obtenir enregistrer
want-form = Remplir un formulaire
    .like = { -office } { -paper } formulaires remplir compléter case cases demande déclaration déclarer inscription inscrire renseigner champ
want-send-paper = Envoyer un papier demandé
    .like = { -paper } { -office } justificatif pièce scanner numériser ajouter déposer joindre téléverser télécharger rib quittance preuve
want-lost-password = Remplacer un mot de passe oublié
    .like = mot de passe mdp code oublier oublié perdu perdre retrouver changer réinitialiser bloqué souvenir souviens rappelle identifiant connexion

want-smartphone = Me servir de mon téléphone
    .like = { -phone } tactile écran tablette ipad allumer éteindre débuter commencer apprendre utiliser toucher doigt glisser verrouiller application
want-mouse = Me servir de la souris
    .like = souris clic cliquer clique pointeur flèche bouton main tenir double-clic apprendre utiliser débuter commencer
want-keyboard = Taper au clavier
    .like = clavier touche touches lettre lettres écrire texte dactylo effacer espace entrée apprendre
want-computer = Me servir d’un ordinateur
    .like = ordinateur ordi pc windows portable débuter débutant commencer apprendre bases informatique utiliser allumer éteindre fenêtre bureau

want-mailbox = Ouvrir ma boîte mail
    .like = { -mail } boîte boite aux lettres connecter connexion connexions entrer accéder identifiant mot de passe
want-new-address = Avoir une adresse mail
    .like = { -mail } créer ouvrir compte boîte adresse nouvelle inscrire inscription
want-attach = Joindre un papier à un mail
    .like = { -mail } { -paper } pièce jointe pj joindre ajouter attacher trombone envoyer photo photos image cv
want-open-document = Ouvrir un document reçu
    .like = { -mail } { -paper } pièce jointe pj trombone voir lire télécharger photo photos enregistrer reçu recevoir zip
want-delete-mail = Supprimer des mails
    .like = { -mail } effacer jeter corbeille ranger trier classer nettoyer vider poubelle dossier publicité pub spam indésirable retrouver
want-leave-mailbox = Fermer ma boîte mail
    .like = { -mail } quitter sortir déconnecter déconnexion fermer boîte

want-which-service = Savoir à qui m’adresser
    .like = { -office } service services bon quel site où qui aide droits logement santé famille travail impôt renseigner orientation
want-sign-in = Entrer dans mon compte
    .like = { -office } compte espace personnel connecter connexion identifiant mot de passe accéder ouvrir session déconnecter
want-account = Créer un compte
    .like = { -office } compte espace personnel créer inscrire inscription ouvrir nouveau site
want-one-key = Utiliser FranceConnect
    .like = france connect franceconnect { -office } connecter identité numérique bouton connexion un seul compte
want-code = Recopier un code reçu
    .like = code codes vérification validation confirmation confirmer sms chiffres sécurité reçu recevoir 2fa double
want-password = Choisir un mot de passe
    .like = mot de passe mdp solide sûr sécurité inventer créer nouveau changer compliqué protéger
want-true-site = Reconnaître un vrai site
    .like = { -trap } { -office } site officiel vrai sûr adresse gouv cadenas vérifier vérification confiance payant publicité
want-pop-up = Fermer une fenêtre gênante
    .like = cookie cookies accepter refuser publicité pub pop-up popup bandeau message fermer fenêtre croix surgit gêne alerte virus notification notifications
want-leave-nothing = Partir sans rien laisser
    .like = quitter ordinateur public déconnecter déconnexion effacer traces historique vie privée données personnelles médiathèque bibliothèque sécurité aidant procuration

want-paper-photo = Photographier un papier
    .like = photo photos scanner { -paper } { -phone } prendre appareil numériser image flou facture ordonnance
want-larger = Agrandir les lettres
    .like = voir lire vue yeux mal petit petits petite trop gros grand grossir plus taille caractères lettre écriture police zoom loupe lunettes malvoyant son fort volume entendre oreille sourd réglages luminosité { -phone }
want-wifi = Me connecter au wifi
    .like = wi-fi wifi ouifi { -phone } internet réseau box connexion connecter données mobiles 4g 5g forfait avion
want-battery = Recharger mon téléphone
    .like = batterie pile { -phone } charge charger chargeur recharger vide prise courant économie
want-store = Installer une application
    .like = application applications { -phone } appli applis app télécharger installer play store magasin gratuit jeu jeux doctolib whatsapp ajouter
want-odd-message = Me méfier d’un SMS
    .like = { -trap } sms texto message messages colis amende lien cliquer signaler 33700 numéro inconnu
want-odd-call = Me méfier d’un appel
    .like = { -trap } { -phone } appel appels coup de fil banque banquier conseiller code numéro inconnu démarchage raccrocher carte bleue bancaire

want-accents = Faire les accents et les majuscules
    .like = accent accents majuscule majuscules capitale minuscule maj shift chiffre chiffres clavier é è à ç cédille tréma taper
want-at-sign = Taper une adresse mail
    .like = { -mail } arobase arrobase at adresse signe point tiret clavier @
want-find-document = Retrouver un document
    .like = { -paper } dossier dossiers fichiers ranger retrouver chercher perdu disparu enregistré photo photos clé usb bureau corbeille copier déplacer double-clic clic droit
want-drag = Déplacer un objet à l’écran
    .like = glisser déplacer déposer bouger tirer souris image icône carte solitaire jeu jouer
want-scroll = Voir la suite d’une page
    .like = défiler descendre monter bas haut page molette roulette ascenseur suite fin longue lire scroll
want-go-back = Revenir en arrière
    .like = retour annuler annulation bêtise erreur trompé tromper corriger défaire page précédente sortir bloqué perdu effacé
