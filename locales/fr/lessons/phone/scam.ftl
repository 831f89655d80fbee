title = Reconnaître un SMS piège
goal = Je sais repérer un SMS piège et le signaler.
alone = { $variant ->
        [2] Un SMS parle d’un paquet bloqué. Transférez-le au 33700, puis bloquez-le.
       *[1] Un SMS parle d’un colis à payer. Transférez-le au 33700, puis bloquez-le.
    }
    .soft = Appuyez longtemps sur le SMS. Un menu s’ouvre.

## Les étapes

what = Des SMS pièges imitent des services connus.
    .soft = Ici, vous ne risquez rien. Prenez votre temps.
open = { $variant ->
        [2] Ouvrez le message sur le paquet.
       *[1] Ouvrez le message sur le colis.
    }
    .soft = { $variant ->
        [2] Cherchez le nom Paquet Express dans la liste.
       *[1] Cherchez le nom Colis Éclair dans la liste.
    }
link = Trouvez le lien : posez le pointeur dessus, sans toucher.
    .soft = Le lien est sous le message. Il finit par .test.
do = Que faites-vous ?
    .soft = Gardez votre argent. Allez vous-même sur le vrai site.
family = Ce message de la CAF est-il vrai ?
    .soft = La CAF ne demande pas vos codes par SMS.
tax = Ce message des impôts est-il vrai ?
    .soft = Les impôts ne demandent jamais la carte par SMS.
fine = { $variant ->
        [2] Et cette amende à payer aujourd’hui ?
       *[1] Et cette amende à payer ce soir ?
    }
    .soft = C’est un piège. Le vrai site est amendes.gouv.fr.
health = Et cette carte Vitale à commander ?
    .soft = C’est un piège. Vérifiez sur ameli.fr.
friend = { $variant ->
        [2] Et le dernier message de Rosa ?
       *[1] Et le dernier message de Nadia ?
    }
    .soft = { $variant ->
        [2] Rosa est dans vos contacts. Il n’y a aucun lien.
       *[1] Nadia est dans vos contacts. Il n’y a aucun lien.
    }
hold = { $variant ->
        [2] Appuyez longtemps sur le SMS du paquet.
       *[1] Appuyez longtemps sur le SMS du colis.
    }
    .soft = Gardez le doigt posé. Comptez 1, 2.
report = Touchez Transférer au 33700.
    .soft = Le 33700 reçoit les SMS pièges. C’est gratuit.
block = Touchez Bloquer.
    .soft = Bloquer est dans le même menu.
real = Voici où signaler un SMS, et où vérifier.
    .soft = Prenez votre temps. Notez ces adresses.

## Ce qu’on choisit

part-choice-pay = Je paie
part-choice-check = Je vérifie moi-même sur le vrai site
part-choice-true = C’est un vrai message
part-choice-trap = C’est un piège

## À retenir

keep-1 = Urgent, argent, lien : attention, piège.
keep-2 = Je vais moi-même sur le vrai site.
keep-3 = Je transfère au 33700, puis je bloque.

## Les mots

word-scam-sms = SMS piège
    .meaning = Faux message pour voler votre argent.
word-report-33700 = 33700
    .meaning = Numéro pour signaler un SMS piège.
word-block = bloquer
    .meaning = Refuser les messages d’un numéro.
