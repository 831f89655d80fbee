title = Le bureau et les fenêtres
goal = Je sais ouvrir, réduire et fermer une fenêtre.
alone = Ouvrez la calculette. Cachez le carnet.
    .soft = Double-cliquez sur la calculette. Le petit trait cache le carnet.

## Les étapes

desk = Cet écran s’appelle le bureau.
    .soft = Prenez votre temps. Regardez les petits dessins.
notebook = Ouvrez le carnet.
    .soft = Faites 2 clics rapides. Ou 1 clic, puis Entrée.
buttons = En haut, 3 boutons commandent la fenêtre.
    .soft = Regardez en haut, à droite.
minimise = Cliquez sur le petit trait pour réduire.
    .soft = Le petit trait est le premier des 3 boutons.
bring-back = Cliquez sur Carnet, dans la barre du bas.
    .soft = La barre est tout en bas. Le carnet attend.
maximise = Cliquez sur le petit carré pour agrandir.
    .soft = Le petit carré est au milieu.
calculator = Ouvrez aussi la calculette.
    .soft = La calculette est à gauche du bureau.
front = Cliquez sur le carnet, derrière.
    .soft = Cliquez sur un bord du carnet. Il passe devant.
close = Fermez les 2 fenêtres avec la croix.
    .soft = Il reste une fenêtre. La croix est en haut.

## À retenir

keep-1 = Le trait cache, le carré agrandit, la croix ferme.
keep-2 = Une fenêtre cachée attend dans la barre du bas.
keep-3 = Fermer une fenêtre ne casse rien.

## Les mots

word-desktop = bureau
    .meaning = Le premier écran de l’ordinateur.
word-window = fenêtre
    .meaning = Cadre qui montre un programme.
word-minimise = réduire
    .meaning = Cacher la fenêtre sans la fermer.
