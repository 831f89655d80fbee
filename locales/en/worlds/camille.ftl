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
examples = These codes are examples. Never use them for yourself.
never-yours = Never type your real codes here.
