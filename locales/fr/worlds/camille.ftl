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
examples = Ces codes sont des exemples. Ne les utilisez jamais pour vous.
never-yours = Ici, ne tapez jamais vos vrais codes.
