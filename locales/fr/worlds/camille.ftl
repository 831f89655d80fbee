# La fiche de Camille : des exemples, pour tout ce qui se tape. Aucune de ces adresses ne mène quelque part (RFC 2606).
card = La fiche de Camille
name = Camille Martin
    .label = Prénom et nom
birth = 12/03/1952
    .label = Date de naissance
address = 12 rue des Lilas, 99000 Saint-Déclic
    .label = Adresse
phone = 06 39 98 12 34
    .label = Téléphone
email = camille@courrier.example
    .label = Adresse mail
password = { $variant ->
        [2] Lune-Verte-35
       *[1] Soleil-Bleu-24
    }
    .label = Mot de passe du mail
first-name = Camille
    .label = Prénom
last-name = Martin
    .label = Nom
new-address = { $variant ->
        [2] martin.camille
       *[1] camille.martin
    }
    .label = Adresse voulue
new-password = { $variant ->
        [2] Mon-Pain-Cuit-6h
       *[1] Mon-Chat-Dort-8h
    }
    .label = Nouveau mot de passe
user-number = 24 68 10
    .label = Numéro d’usager du Guichet Déclic
desk-password = { $variant ->
        [2] Mon-Four-Cuit-9h
       *[1] Mon-Chat-Dort-8h
    }
    .label = Mot de passe du Guichet Déclic
desk-new-password = { $variant ->
        [2] Le-Bus-Passe-6h
       *[1] Le-Train-Part-7h
    }
    .label = Nouveau mot de passe du Guichet
health-number = 13 57 90
    .label = Identifiant SantéLilas
health-password = { $variant ->
        [2] Pivoine-Rose-42
       *[1] Tulipe-Rouge-31
    }
    .label = Mot de passe SantéLilas
insured-number = 8 52 03 99 123 456 78
    .label = Numéro d’assuré
tax-number = 30 12 345 678 901
    .label = Numéro fiscal
tax-password = { $variant ->
        [2] Poire-Jaune-68
       *[1] Pomme-Verte-57
    }
    .label = Mot de passe des impôts
family-number = 46 80 25
    .label = Numéro d’allocataire
family-password = { $variant ->
        [2] Jardin-Clair-28
       *[1] Maison-Calme-19
    }
    .label = Mot de passe de la Caisse
street = 12 rue des Lilas
    .label = Rue
postcode = 99000
    .label = Code postal
town = Saint-Déclic
    .label = Ville
income = 14 200
    .label = Pension de l’année, en euros
rent = 430
    .label = Loyer du mois, en euros
gifts = 120
    .label = Dons de l’année, en euros
height = 162
    .label = Taille, en centimètres
father = Louis Petit
    .label = Père
mother = Rose Blanc
    .label = Mère
examples = Ces codes sont des exemples. Ne les utilisez jamais pour vous.
never-yours = Ici, ne tapez jamais vos vrais codes.
