title = Quel service pour quelle démarche ?
goal = Je sais quel site va avec ma démarche.
alone = Trouvez la Maison des services, près de chez vous.
    .soft = Son lien est sur la page de la mairie.

## Les étapes

cards = Chaque service public a son site.
    .soft = Prenez votre temps. Regardez les cartes.
medicine = { $variant ->
        [2] Un remboursement de lunettes : quel service ?
       *[1] Un médicament à rembourser : quel service ?
    }
    .soft = C’est l’Assurance maladie. Son site est ameli.fr.
rent = Une aide pour le loyer : quel service ?
    .soft = C’est la CAF. Son site est caf.fr.
income = { $variant ->
        [2] Payer l’impôt sur le revenu : quel service ?
       *[1] Déclarer ses revenus : quel service ?
    }
    .soft = Ce sont les impôts. Le site est impots.gouv.fr.
job = Chercher un emploi : quel service ?
    .soft = C’est France Travail. Avant, c’était Pôle emploi.
card = { $variant ->
        [2] Un passeport : quel site ?
       *[1] Une carte d’identité : quel site ?
    }
    .soft = C’est France Titres. Son site est ants.gouv.fr.
widow = Une pension de réversion : quel service ?
    .soft = C’est l’Assurance retraite. Regardez le fauteuil.
health-book = Son carnet de santé en ligne : quel site ?
    .soft = C’est Mon espace santé. Regardez le carnet.
unknown = Vous ne savez pas : où chercher ?
    .soft = service-public.gouv.fr explique toutes les démarches.
near = Un lieu France services aide près de chez vous.
    .soft = L’aide est gratuite. Le conseiller connaît l’adresse.
place = Cliquez sur Maison des services.
    .soft = Le lien est souligné, sur la page de la mairie.

## Ce qu’on choisit

part-choice-ameli = Ameli
part-choice-caf = CAF
part-choice-tax = Impôts
part-choice-work = France Travail
part-choice-hall = Mairie
part-choice-identity = France Titres (ANTS)
part-choice-pension = Assurance retraite
part-choice-health-book = Mon espace santé
part-choice-guide = service-public.gouv.fr
part-choice-paying = Un site payant

## À retenir

keep-1 = Ameli : la santé. CAF : la famille et le logement.
keep-2 = Impôts : impots.gouv.fr. Papiers : ants.gouv.fr.
keep-3 = Un doute ? service-public.gouv.fr ou France services.

## Les mots

word-procedure = démarche
    .meaning = Demande faite à une administration.
word-administration = administration
    .meaning = Service public, comme les impôts.
word-survivor = pension de réversion
    .meaning = Part de retraite versée après la mort du conjoint.
