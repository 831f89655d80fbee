site = Virus alert
    .address = alarme-virus.test

page-home = Virus alert
home-virus = VIRUS!
home-danger = Your computer is in danger. Do not close this page.
home-call-us = Call 01 99 00 00 00
home-call = Call now
    .stop = Someone would ask for your money and codes. Close the tab: the computer is fine.
home-repair = Repair the computer
    .stop = This button would install a trap program. Close the tab: the computer is fine.
