title = Recognise an official website
goal = I can check the address of a public service website.
alone = This site says it helps with the CAF. Click on the end of its address.
    .soft = The end is after the last dot.

## The steps

copies = Fake sites imitate official sites.
    .soft = Take your time. We will learn how to check.
end = A site of the French State often ends with .gouv.fr.
    .soft = Look at the end of each address.
tax = Which address is official?
    .soft = Look at the end: dot, gouv, dot, fr.
guide = And here, which address is official?
    .soft = Look for the end .gouv.fr.
others = Some French public services end with .fr.
    .soft = Look at these 2 addresses: ameli.fr and caf.fr.
health = Which is the real site of French health insurance?
    .soft = The real address is short: ameli.fr.
click-end = Click on the end of this address.
    .soft = The end is after the last dot.
judge = This address ends with .test: real or fake?
    .soft = The end is what counts. caf.fr is only at the beginning.
padlock = What do you need to check?
    .soft = A trap site has a padlock too. Read the address.
pay = A site sells a free procedure: what do you do?
    .soft = Many procedures are free. Close it and ask for advice.

## What is chosen

part-choice-tax-true = impots.gouv.fr
part-choice-tax-copy = { $variant ->
        [2] gouv-impots.test
       *[1] impots-gouv.example
    }
part-choice-guide-true = service-public.gouv.fr
part-choice-guide-copy = { $variant ->
        [2] gouv.service-public.test
       *[1] service-public.test
    }
part-choice-health-true = ameli.fr
part-choice-health-copy = { $variant ->
        [2] ameli.fr.carte-rapide.test
       *[1] ameli-remboursement.test
    }
part-choice-true = Real site
part-choice-copy = Fake site
part-choice-padlock = The padlock is enough
part-choice-read = I read the address
part-choice-pay = I pay
part-choice-close = I close the page

## To remember

keep-1 = I read the end of the address.
keep-2 = .gouv.fr at the end: a French State site.
keep-3 = The padlock is not enough.

## The words

word-official = official site
    .meaning = The real site of a public service.
word-address = address of a site
    .meaning = The name of the site, written at the top.
word-padlock = padlock
    .meaning = A drawing near the address. It does not prove that the site is honest.
