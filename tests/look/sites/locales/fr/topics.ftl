web = Un tour du navigateur
    .line = Tout ce qu’une page peut montrer.
