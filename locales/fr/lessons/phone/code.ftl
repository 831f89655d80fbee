title = Ne jamais donner un code au téléphone
goal = Je sais raccrocher et rappeler le vrai numéro.
alone = Votre banque appelle et demande un code. Faites le bon geste.
    .soft = Raccrochez. Le bouton rouge est en bas.

## Les étapes

call = Votre banque appelle : le nom s’affiche.
    .soft = Un voleur peut afficher ce nom. Restez calme.
answer = Décrochez pour écouter l’exemple.
    .soft = Ici, c’est un exercice. Vous ne risquez rien.
voice = La voix fait peur et demande un code.
    .soft = Restez calme. La voix veut vous presser.
do = Que faites-vous ?
    .soft = Raccrochez. Une banque ne demande jamais le code.
hang-up = Touchez le bouton rouge.
    .soft = Raccrocher n’est pas impoli.
number = Quel numéro appelez-vous pour vérifier ?
    .soft = Prenez le numéro écrit sur votre carte.
pay = On vous demande de valider un paiement : que faire ?
    .soft = Annulez. Vous n’avez rien acheté.
cancel = Touchez Annuler.
    .soft = Annuler est sous la question.
courier = Un coursier veut prendre votre carte : que faire ?
    .soft = Refusez. Une banque ne reprend jamais la carte chez vous.
given = Vous avez donné un code : que faire ?
    .soft = Appelez vite la banque. Cela arrive à tout le monde.
site = Le site 17cyber.gouv.fr aide les victimes.
    .soft = Notez cette adresse. Parlez-en à un proche.

## Ce qu’on choisit

part-choice-give = Je donne le code
part-choice-hang-up = Je raccroche
part-choice-received = Le numéro reçu
part-choice-card = Le numéro au dos de ma carte
part-choice-accept = Valider
part-choice-cancel = Annuler
part-choice-hand-over = Je lui donne ma carte
part-choice-refuse = Je refuse
part-choice-silence = J’ai honte, je me tais
part-choice-bank = J’appelle ma banque tout de suite

## À retenir

keep-1 = Un code reçu ne se dit jamais au téléphone.
keep-2 = Je raccroche, puis j’appelle le vrai numéro.
keep-3 = Code donné ? J’appelle vite ma banque.

## Les mots

word-false-adviser = faux conseiller
    .meaning = Voleur qui imite votre banque ou un service.
word-stop-card = faire opposition
    .meaning = Bloquer sa carte bancaire.
word-help-site = 17Cyber
    .meaning = Site officiel d’aide aux victimes : 17cyber.gouv.fr
