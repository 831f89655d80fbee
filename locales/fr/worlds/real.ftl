## Sur chaque carte

title = En vrai
ask = Demandez à votre conseiller.
month = { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
verified-day = Information vérifiée le { $day ->
        [1] 1er
       *[other] { $day }
    } { month } { $year }.
verified-month = Information vérifiée en { month } { $year }.
verified-year = Information vérifiée en { $year }.

## Les services

real-ameli = Ameli
    .address = ameli.fr
real-ameli-1 = Ameli est le site de l’Assurance maladie.
real-ameli-2 = L’adresse est ameli.fr.
real-ameli-3 = Le téléphone est le 3646.
real-ameli-4 = Ameli ne demande jamais votre carte bancaire par SMS.
real-caf = CAF
    .address = caf.fr
real-caf-1 = La CAF aide les familles et le logement.
real-caf-2 = L’adresse est caf.fr.
real-caf-3 = Le téléphone est le 3230.
real-caf-4 = Tapez le numéro de sécurité sociale et le mot de passe.
real-caf-5 = Puis tapez le code reçu par mail.
real-caf-6 = Aucun conseiller ne demande ce code.
real-impots = Impôts
    .address = impots.gouv.fr
real-impots-1 = L’adresse est impots.gouv.fr.
real-impots-2 = Cliquez sur : Connexion à l’espace Finances publiques.
real-impots-3 = Préparez le numéro fiscal : 13 chiffres.
real-franceconnect = FranceConnect
real-franceconnect-1 = FranceConnect ouvre plus de 1800 services.
real-franceconnect-2 = Vous utilisez un compte que vous avez déjà.
real-franceconnect-3 = Par exemple : Ameli, La Poste, MSA.
real-franceconnect-4 = Ces codes sont secrets.
real-france-titres = France Titres (ANTS)
    .address = ants.gouv.fr
real-france-titres-1 = France Titres s’appelle aussi ANTS.
real-france-titres-2 = L’adresse est ants.gouv.fr.
real-france-titres-3 = La pré-demande prépare la carte d’identité.
real-france-titres-4 = Prenez ensuite rendez-vous à la mairie.
real-service-public = Service Public
    .address = service-public.gouv.fr
real-service-public-1 = Ce site explique toutes les démarches.
real-service-public-2 = L’adresse est service-public.gouv.fr.
real-service-public-3 = L’aide est gratuite.
real-france-services = France services
real-france-services-1 = Un lieu France services aide pour les démarches.
real-france-services-2 = L’aide est gratuite.
real-france-services-3 = Demandez l’adresse à la mairie.
real-aidants-connect = Aidants Connect
real-aidants-connect-1 = Un aidant formé fait la démarche avec votre accord.
real-aidants-connect-2 = Votre mot de passe reste secret.
real-amendes = Amendes
    .address = amendes.gouv.fr
real-amendes-1 = Une vraie amende se paie sur amendes.gouv.fr.
real-amendes-2 = Un SMS avec un lien est presque toujours un piège.
real-33700 = Le 33700
real-33700-1 = Transférez un SMS piège au 33700.
real-33700-2 = C’est gratuit.
real-33700-3 = Puis supprimez le SMS.
real-17cyber = 17Cyber
    .address = 17cyber.gouv.fr
real-17cyber-1 = Le site 17cyber.gouv.fr aide les victimes.
real-17cyber-2 = Un policier ou un gendarme peut répondre.
real-17cyber-3 = Le site est ouvert jour et nuit.
real-bank = Ma banque
real-bank-1 = Ma banque ne demande jamais un code par téléphone.
real-bank-2 = Le vrai numéro est au dos de ma carte.
