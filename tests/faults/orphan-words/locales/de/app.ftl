welcome = Hallo
