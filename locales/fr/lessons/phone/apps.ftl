title = L’accueil et les applications
goal = Je sais ouvrir et fermer une application.
alone = Allumez la Lampe, sur l’autre page. Revenez ensuite à l’accueil.
    .soft = Glissez vers la gauche. Touchez Lampe, puis Accueil.

## Les étapes

icons = Chaque petit dessin est une application.
    .soft = Prenez votre temps. Regardez les dessins.
weather = { $variant ->
        [2] Ouvrez Météo : touchez le dessin.
       *[1] Touchez Météo.
    }
    .soft = Cherchez le soleil et le nuage.
page = L’application Météo est ouverte.
    .soft = Lisez la température.
home = Touchez Accueil pour revenir.
    .soft = Accueil est en bas, au milieu.
photos = { $variant ->
        [2] Ouvrez Photos : touchez le dessin.
       *[1] Touchez Photos.
    }
    .soft = Cherchez la petite fleur.
back = Touchez Retour : la flèche en bas.
    .soft = La flèche est en bas de l’écran.
other-page = Glissez vers la gauche pour l’autre page.
    .soft = D’autres applications sont sur l’autre page. Vous pouvez toucher Page 2.
torch = Touchez Lampe pour l’allumer.
    .soft = Cherchez la petite lampe.
home-again = Touchez Accueil.
    .soft = Accueil est en bas, au milieu.
lost = { $variant ->
        [2] Vous hésitez : que touchez-vous ?
       *[1] Vous ne savez plus : que touchez-vous ?
    }
    .soft = Accueil ramène toujours au début.

## Ce qu’on choisit

part-choice-home = Accueil
part-choice-off = Éteindre le téléphone

## À retenir

keep-1 = Un toucher ouvre une application.
keep-2 = Accueil ramène au premier écran.
keep-3 = Un doute ? Touchez Accueil.

## Les mots

word-app = application
    .meaning = Programme du téléphone.
word-home-screen = écran d’accueil
    .meaning = Le premier écran, avec les petits dessins.
word-home-button = bouton Accueil
    .meaning = Il ramène au premier écran.
