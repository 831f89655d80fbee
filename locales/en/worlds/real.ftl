## On every card

title = In real life
ask = Ask your counsellor.
month = { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
verified-day = Information checked on { $day } { month } { $year }.
verified-month = Information checked in { month } { $year }.
verified-year = Information checked in { $year }.

## The services

real-ameli = Ameli
    .address = ameli.fr
real-ameli-1 = Ameli is the website of the French health insurance.
real-ameli-2 = The address is ameli.fr.
real-ameli-3 = The telephone number is 3646.
real-ameli-4 = Ameli never asks for your bank card by text message.
real-caf = CAF
    .address = caf.fr
real-caf-1 = The CAF helps families and helps with housing.
real-caf-2 = The address is caf.fr.
real-caf-3 = The telephone number is 3230.
real-caf-4 = Type the social security number and the password.
real-caf-5 = Then type the code received by email.
real-caf-6 = No adviser ever asks for this code.
real-impots = Taxes
    .address = impots.gouv.fr
real-impots-1 = The address is impots.gouv.fr.
real-impots-2 = Click on: Connexion à l’espace Finances publiques.
real-impots-3 = Have the tax number ready: 13 digits.
real-franceconnect = FranceConnect
real-franceconnect-1 = FranceConnect opens more than 1800 services.
real-franceconnect-2 = You use an account that you already have.
real-franceconnect-3 = For example: Ameli, La Poste, MSA.
real-franceconnect-4 = These codes are secret.
real-france-titres = France Titres (ANTS)
    .address = ants.gouv.fr
real-france-titres-1 = France Titres is also called ANTS.
real-france-titres-2 = The address is ants.gouv.fr.
real-france-titres-3 = The pre-application prepares the identity card.
real-france-titres-4 = Then make an appointment at the town hall.
real-service-public = Service Public
    .address = service-public.gouv.fr
real-service-public-1 = This website explains every procedure.
real-service-public-2 = The address is service-public.gouv.fr.
real-service-public-3 = The help is free.
real-france-services = France services
real-france-services-1 = A France services place helps with procedures.
real-france-services-2 = The help is free.
real-france-services-3 = Ask the town hall for the address.
real-aidants-connect = Aidants Connect
real-aidants-connect-1 = A trained helper does the procedure with your agreement.
real-aidants-connect-2 = Your password stays secret.
real-amendes = Fines
    .address = amendes.gouv.fr
real-amendes-1 = A real fine is paid on amendes.gouv.fr.
real-amendes-2 = A text message with a link is nearly always a trap.
real-33700 = 33700
real-33700-1 = Forward a scam text message to 33700.
real-33700-2 = It is free.
real-33700-3 = Then delete the message.
real-17cyber = 17Cyber
    .address = 17cyber.gouv.fr
real-17cyber-1 = The website 17cyber.gouv.fr helps victims.
real-17cyber-2 = A police officer or a gendarme can answer.
real-17cyber-3 = The website is open day and night.
real-bank = My bank
real-bank-1 = My bank never asks for a code by telephone.
real-bank-2 = The real number is on the back of my card.
