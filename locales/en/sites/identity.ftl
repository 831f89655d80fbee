# The request that prepares an identity card: a site that does not exist.
site = Identity card request
    .address = carte-identite.example

## At the top of each page

top-home = Home
top-desk = Guichet Déclic

## Home

page-home = Identity card
home-welcome = Prepare your identity card
home-first = First, fill in this request.
home-second = Then book an appointment at the town hall.
home-third = Bring your photo and your request number.
home-received = Your request is already prepared.
home-receipt = See my number
home-begin = Start my request
home-free = This request is free.
home-invented = This site is made up, for practice.

## The request

page-request = Request, page 1
request-heading = Why this card?
request-reason = Your request
request-reason-first = It is my first card
request-reason-renew = My card is too old
request-reason-lost = My card is lost
request-lost-on = Date of the loss
    .hint = Only if your card is lost.
request-next = Continue
request-back = Back to the home page

page-person = Request, page 2
person-heading = You
person-first-name = First name
    .hint = As on your papers.
person-last-name = Last name
    .hint = As on your papers.
person-birth = Date of birth
    .hint = The day, the month, then the year.
person-birth-place = Town of birth
person-next = Continue
person-back = Page before

page-parents = Request, page 3
parents-heading = Your parents and your height
parents-father = Father
    .hint = First name, then last name.
parents-mother = Mother
    .hint = First name, then name at birth.
parents-height = Your height
    .hint = In centimetres.
parents-next = Continue
parents-back = Page before

page-contact = Request, page 4
contact-heading = Your address
contact-street = Number and street
contact-postcode = Postcode
    .hint = 5 figures.
contact-town = Town
contact-email = Email address
    .hint = Your email or your telephone is enough.
contact-phone = Telephone
contact-next = Continue
contact-back = Page before

page-photo = Your photo
photo-heading = Prepare your photo
photo-recent = The photo is less than 6 months old.
photo-plain = The face is straight, without a hat.
photo-where = Have it taken by a photographer or in a booth.
photo-next = Continue
photo-back = Page before

page-review = Your answers
review-heading = Read your answers again
review-calm = You can still change everything.
review-send = Send my request

page-receipt = Request number
receipt-heading = Your request is ready
receipt-number = Request number 48 27 15
receipt-keep = Write this number down, or print this page.
receipt-then = Now book an appointment at the town hall.
receipt-visit = Book an appointment
receipt-print = Print
receipt-back = Back to the home page
