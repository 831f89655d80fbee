title = Installer une application sans risque
goal = Je sais choisir une application officielle.
alone = { $variant ->
        [2] Installez Météo Saint-Déclic. Enlevez Météo Surprise.
       *[1] Installez Météo Saint-Déclic. Enlevez Météo Cadeau.
    }
    .soft = { $variant ->
        [2] Cherchez dans le Magasin. Météo Surprise est sur la page 2.
       *[1] Cherchez dans le Magasin. Météo Cadeau est sur la page 2.
    }

## Les étapes

official = Les applications viennent du magasin officiel.
    .soft = Prenez votre temps. Nous allons choisir ensemble.
open = Touchez Magasin.
    .soft = Cherchez le petit sac.
search = Tapez dans la recherche : meteo.
    .soft = La zone est en haut. Un accent oublié n’est pas grave.
go = Touchez Chercher.
    .soft = Le bouton est à côté de la zone.
result = Touchez Météo Saint-Déclic.
    .soft = Lisez bien le nom entier.
publisher = Touchez le nom de l’éditeur.
    .soft = L’éditeur est sous le nom de l’application.
which = Quelle application est officielle ?
    .soft = Regardez l’éditeur et le prix.
install = Touchez Installer.
    .soft = Vérifiez le nom : Météo Saint-Déclic.
wait = Attendez la fin de l’installation.
    .soft = La barre avance. Touchez ensuite Continuer.
start = Touchez Ouvrir.
    .soft = Le bouton Ouvrir remplace Installer.
rights = La météo demande vos contacts : refusez.
    .soft = La météo peut marcher sans vos contacts.
hold = { $variant ->
        [2] Météo Surprise est déjà là : appuyez longtemps dessus.
       *[1] Météo Cadeau est déjà là : appuyez longtemps dessus.
    }
    .soft = Gardez le doigt posé. Comptez 1, 2.
uninstall = Touchez Désinstaller pour l’enlever.
    .soft = Désinstaller est dans le menu.

## Ce qu’on tape

text-search = meteo

## Ce qu’on choisit

part-choice-town = Météo Saint-Déclic, gratuite
part-choice-gift = { $variant ->
        [2] Météo Surprise, 7 euros
       *[1] Météo Cadeau, 9 euros
    }

## À retenir

keep-1 = J’installe depuis le magasin officiel.
keep-2 = Je lis l’éditeur et le prix.
keep-3 = Je refuse les autorisations inutiles.

## Les mots

word-app-store = magasin d’applications
    .meaning = Endroit officiel pour installer des applications.
word-install = installer
    .meaning = Mettre une application dans le téléphone.
word-publisher = éditeur
    .meaning = Celui qui fabrique l’application.
word-permission = autorisation
    .meaning = Droit donné à une application.
