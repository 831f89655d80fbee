title = Reconnaître un site officiel
goal = Je sais vérifier l’adresse d’un site public.
alone = Ce site dit aider avec la CAF. Cliquez sur la fin de son adresse.
    .soft = La fin est après le dernier point.

## Les étapes

copies = De faux sites imitent les sites officiels.
    .soft = Prenez votre temps. Nous allons apprendre à vérifier.
end = Souvent, un site de l’État finit par .gouv.fr.
    .soft = Regardez la fin de chaque adresse.
tax = Quelle adresse est officielle ?
    .soft = Regardez la fin : un point, gouv, un point, fr.
guide = Et ici, quelle adresse est officielle ?
    .soft = Cherchez la fin .gouv.fr.
others = D’autres sites publics finissent par .fr.
    .soft = Regardez ces 2 adresses : ameli.fr et caf.fr.
health = Quel est le vrai site de l’Assurance maladie ?
    .soft = L’adresse vraie est courte : ameli.fr.
click-end = Cliquez sur la fin de cette adresse.
    .soft = La fin est après le dernier point.
judge = Cette adresse finit par .test : vrai ou faux ?
    .soft = La fin compte. caf.fr est seulement au début.
padlock = Que faut-il vérifier ?
    .soft = Un site piège a aussi un cadenas. Lisez l’adresse.
pay = Un site vend une démarche gratuite : que faites-vous ?
    .soft = Beaucoup de démarches sont gratuites. Fermez et demandez conseil.

## Ce qu’on choisit

part-choice-tax-true = impots.gouv.fr
part-choice-tax-copy = { $variant ->
        [2] gouv-impots.test
       *[1] impots-gouv.example
    }
part-choice-guide-true = service-public.gouv.fr
part-choice-guide-copy = { $variant ->
        [2] gouv.service-public.test
       *[1] service-public.test
    }
part-choice-health-true = ameli.fr
part-choice-health-copy = { $variant ->
        [2] ameli.fr.carte-rapide.test
       *[1] ameli-remboursement.test
    }
part-choice-true = Vrai site
part-choice-copy = Faux site
part-choice-padlock = Le cadenas suffit
part-choice-read = Je lis l’adresse
part-choice-pay = Je paie
part-choice-close = Je ferme la page

## À retenir

keep-1 = Je lis la fin de l’adresse.
keep-2 = .gouv.fr à la fin : site de l’État.
keep-3 = Le cadenas ne suffit pas.

## Les mots

word-official = site officiel
    .meaning = Vrai site d’un service public.
word-address = adresse d’un site
    .meaning = Le nom du site, écrit en haut.
word-padlock = cadenas
    .meaning = Dessin près de l’adresse. Il ne prouve pas que le site est honnête.
