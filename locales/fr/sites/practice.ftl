site = Page d’entraînement
    .address = entrainement.example

## En haut de chaque page

top-start = Accueil

## Les cases, les ronds, les listes

page-home = Page d’entraînement
home-title = Une page pour s’entraîner
home-likes = Vos goûts
home-likes-coffee = J’aime le café
home-likes-cake = J’aime les gâteaux
home-likes-fruit = J’aime les fruits
home-civility = Vous êtes
home-civility-madam = Madame
home-civility-sir = Monsieur
home-civility-other = Autre
home-month = Mois
home-month-january = Janvier
home-month-february = Février
home-month-march = Mars
home-month-april = Avril
home-month-may = Mai
home-month-june = Juin
home-month-july = Juillet
home-month-august = Août
home-month-september = Septembre
home-month-october = Octobre
home-month-november = Novembre
home-month-december = Décembre
home-year = Année
home-year-1940 = 1940
home-year-1941 = 1941
home-year-1942 = 1942
home-year-1943 = 1943
home-year-1944 = 1944
home-year-1945 = 1945
home-year-1946 = 1946
home-year-1947 = 1947
home-year-1948 = 1948
home-year-1949 = 1949
home-year-1950 = 1950
home-year-1951 = 1951
home-year-1952 = 1952
home-year-1953 = 1953
home-year-1954 = 1954
home-year-1955 = 1955
home-year-1956 = 1956
home-year-1957 = 1957
home-year-1958 = 1958
home-year-1959 = 1959
home-year-1960 = 1960
home-send = Valider

## Après

page-thanks = Merci
thanks-title = Merci
thanks-done = Vous avez rempli la page.
thanks-nothing-kept = Rien n’est gardé : c’était un entraînement.
thanks-again = Recommencer
