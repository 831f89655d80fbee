title = Which service does what?
goal = I know which service does what.
alone = You are looking for help near your home. Find the Help centre.
    .soft = Its link is on the town hall page.

## The steps

cards = Each French public service has its own site.
    .soft = Take your time. Look at the cards.
medicine = { $variant ->
        [2] A refund for glasses: which service?
       *[1] A refund for medicines: which service?
    }
    .soft = It is Ameli, the health insurance. Its site is ameli.fr.
rent = Help with the rent: which service?
    .soft = It is the CAF, for families and housing. Its site is caf.fr.
income = { $variant ->
        [2] Paying income tax: which service?
       *[1] Declaring your income: which service?
    }
    .soft = It is the tax office. Its site is impots.gouv.fr.
job = Looking for work: which service?
    .soft = It is France Travail, the job service. Before, it was Pôle emploi.
card = { $variant ->
        [2] A passport: which site?
       *[1] An identity card: which site?
    }
    .soft = It is France Titres, for identity papers. Its site is ants.gouv.fr.
widow = A survivor’s pension: which service?
    .soft = It is Assurance retraite, the pension service. Look at the armchair.
health-book = An online health record: which site?
    .soft = It is Mon espace santé. Look at the booklet.
unknown = You do not know: where do you look?
    .soft = service-public.gouv.fr explains every procedure.
near = A France services centre helps near your home.
    .soft = Help is free. The adviser knows the address.
place = Click on Help centre.
    .soft = The link is underlined, on the town hall page.

## What is chosen

part-choice-ameli = Ameli (health)
part-choice-caf = CAF (family, housing)
part-choice-tax = Impôts (tax)
part-choice-work = France Travail (jobs)
part-choice-hall = Town hall
part-choice-identity = France Titres (ANTS)
part-choice-pension = Assurance retraite (pension)
part-choice-health-book = Mon espace santé
part-choice-guide = service-public.gouv.fr
part-choice-paying = A site that charges money

## To remember

keep-1 = Ameli: health. CAF: family and housing.
keep-2 = Tax: impots.gouv.fr. Identity papers: ants.gouv.fr.
keep-3 = In doubt? service-public.gouv.fr or France services.

## The words

word-procedure = procedure
    .meaning = A request made to a public service.
word-administration = administration
    .meaning = A public service, like the tax office.
word-survivor = survivor’s pension
    .meaning = Part of a pension. It is paid after a husband or wife dies.
