title = Reconnaître un mail piège
goal = Je sais repérer un mail piège, sans cliquer dessus.
alone = Un mail imite la banque. Signalez-le.
    .soft = Ouvrez ce mail, puis cliquez sur Signaler.

## Les étapes

what = Un mail piège imite une banque ou un service.
    .soft = Prenez votre temps. Ici, vous ne risquez rien.
open = { $variant ->
        [2] Ouvrez le mail de la Banque des Collines.
       *[1] Ouvrez le mail de la Banque du Soleil.
    }
    .soft = Cherchez le nom de la banque. Lire ne risque rien.
hurry = Cliquez sur la phrase qui vous presse.
    .soft = Cherchez le mot urgent, en grosses lettres.
asks = Cliquez sur la phrase qui demande un code.
    .soft = Elle est au milieu du mail.
link = Posez le pointeur sur le lien, sans cliquer.
    .soft = Restez dessus 2 secondes. Au clavier : la barre d’espace.
where = Quelle adresse le lien ouvre-t-il ?
    .soft = Lisez l’adresse du lien. La banque n’y est pas.
do = Que faites-vous maintenant ?
    .soft = Appelez la banque. Le numéro est sur votre carte.
report = Cliquez sur Signaler.
    .soft = Signaler est en haut du mail.
tax = Ce mail des impôts est-il vrai ?
    .soft = Les impôts ne demandent jamais la carte par mail.
friend = { $variant ->
        [2] Et ce mail d’Inès, est-il vrai ?
       *[1] Et ce mail de Léa, est-il vrai ?
    }
    .soft = Il ne presse pas. Il ne demande aucun code.

## Ce qu’on choisit

part-choice-bank = { $variant ->
        [2] banque-des-collines.example
       *[1] banque-du-soleil.example
    }
part-choice-other = { $variant ->
        [2] verifier-vite.test
       *[1] compte-urgent.test
    }
part-choice-click = Je clique sur le lien
part-choice-call = J’appelle ma banque
part-choice-reply = Je réponds au mail
part-choice-true = C’est un vrai mail
part-choice-trap = C’est un piège

## À retenir

keep-1 = Un piège presse, fait peur ou promet de l’argent.
keep-2 = Je ne donne jamais un code par mail.
keep-3 = Je vais moi-même sur le site, ou j’appelle.

## Les mots

word-phishing = hameçonnage
    .meaning = Mail piège pour voler vos codes ou votre argent.
word-scam = arnaque
    .meaning = Piège pour prendre votre argent.
word-link = lien
    .meaning = Mot souligné. Un clic ouvre une autre page.
