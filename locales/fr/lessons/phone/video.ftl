title = Appel vidéo avec un proche
goal = Je sais voir ma famille et lui parler.
alone = { $variant ->
        [2] Appelez Inès en vidéo. Allumez le micro, puis raccrochez.
       *[1] Appelez Léa en vidéo. Allumez le micro, puis raccrochez.
    }
    .soft = L’application s’appelle VisioFamille. Le bouton rouge finit l’appel.

## Les étapes

far = { $variant ->
        [2] Inès habite loin : vous pouvez la voir.
       *[1] Léa habite loin : vous pouvez la voir.
    }
    .soft = Prenez votre temps. C’est une belle façon de se parler.
app = Touchez VisioFamille.
    .soft = Cherchez la petite caméra.
person = { $variant ->
        [2] Touchez Inès.
       *[1] Touchez Léa.
    }
    .soft = { $variant ->
        [2] La liste suit l’alphabet. Cherchez la lettre I.
       *[1] La liste suit l’alphabet. Cherchez la lettre L.
    }
call = Touchez la caméra pour appeler.
    .soft = Le bouton s’appelle Caméra.
hello = { $variant ->
        [2] Vous voyez Inès : dites bonjour.
       *[1] Vous voyez Léa : dites bonjour.
    }
    .soft = Votre image est en petit, dans un coin.
micro = { $variant ->
        [2] Inès n’entend pas : touchez le micro.
       *[1] Léa n’entend pas : touchez le micro.
    }
    .soft = Le micro est barré. Un toucher l’allume.
flip = Touchez Tourner pour montrer la pièce.
    .soft = Le bouton a 2 flèches en rond.
end = Touchez le bouton rouge pour finir.
    .soft = Le bouton rouge est en bas.
stranger = Un inconnu appelle en vidéo : que faites-vous ?
    .soft = Refusez. Vous ne devez rien à un inconnu.
refuse = Touchez Refuser.
    .soft = Refuser est le bouton rouge.

## Ce qu’on choisit

part-choice-answer = Je réponds
part-choice-refuse = Je refuse

## À retenir

keep-1 = La caméra lance l’appel vidéo.
keep-2 = Le micro barré coupe votre voix.
keep-3 = Je refuse les appels d’inconnus.

## Les mots

word-video-call = appel vidéo
    .meaning = Appel avec l’image. Son autre nom est visio.
word-camera = caméra
    .meaning = Petit œil du téléphone. Il filme.
word-microphone = micro
    .meaning = Petit trou qui prend votre voix.
