# Camille's card: examples, for everything that is typed. None of these addresses leads anywhere (RFC 2606).
card = Camille’s card
name = Camille Martin
    .label = First and last name
birth = 12/03/1952
    .label = Date of birth
address = 12 rue des Lilas, 99000 Saint-Déclic
    .label = Address
phone = 06 39 98 12 34
    .label = Telephone
email = camille@courrier.example
    .label = Email address
password = { $variant ->
        [2] Lune-Verte-35
       *[1] Soleil-Bleu-24
    }
    .label = Email password
first-name = Camille
    .label = First name
last-name = Martin
    .label = Last name
new-address = { $variant ->
        [2] martin.camille
       *[1] camille.martin
    }
    .label = Address you want
new-password = { $variant ->
        [2] Mon-Pain-Cuit-6h
       *[1] Mon-Chat-Dort-8h
    }
    .label = New password
user-number = 24 68 10
    .label = Guichet Déclic user number
desk-password = { $variant ->
        [2] Mon-Four-Cuit-9h
       *[1] Mon-Chat-Dort-8h
    }
    .label = Guichet Déclic password
desk-new-password = { $variant ->
        [2] Le-Bus-Passe-6h
       *[1] Le-Train-Part-7h
    }
    .label = New Guichet password
health-number = 13 57 90
    .label = SantéLilas user number
health-password = { $variant ->
        [2] Pivoine-Rose-42
       *[1] Tulipe-Rouge-31
    }
    .label = SantéLilas password
insured-number = 8 52 03 99 123 456 78
    .label = Insured person’s number
tax-number = 30 12 345 678 901
    .label = Tax number
tax-password = { $variant ->
        [2] Poire-Jaune-68
       *[1] Pomme-Verte-57
    }
    .label = Tax password
family-number = 46 80 25
    .label = Family service number
family-password = { $variant ->
        [2] Jardin-Clair-28
       *[1] Maison-Calme-19
    }
    .label = Family service password
street = 12 rue des Lilas
    .label = Street
postcode = 99000
    .label = Postcode
town = Saint-Déclic
    .label = Town
income = 14 200
    .label = Pension for the year, in euros
rent = 430
    .label = Rent for the month, in euros
gifts = 120
    .label = Gifts for the year, in euros
height = 162
    .label = Height, in centimetres
father = Louis Petit
    .label = Father
mother = Rose Blanc
    .label = Mother
examples = These codes are examples. Never use them for yourself.
never-yours = Never type your real codes here.
