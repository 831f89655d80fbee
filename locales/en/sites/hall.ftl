site = Saint-Déclic Town Hall
    .address = saint-declic.example

## At the top of every page

top-start = Home

## The first page

page-home = Town hall
home-welcome = Welcome to Saint-Déclic town hall
home-sent = Your message has arrived. We will answer.
home-hours = Town hall opening hours
home-news = News from the town
home-papers = Identity card and passport
home-aid = Financial help and online procedures
home-visit = Book an appointment
home-help = Help centre
home-contact = Write to the town hall

## Opening hours

page-hours = Town hall opening hours
hours-title = Town hall opening hours
hours-week = From Monday to Friday, the town hall opens at:
hours-opens = 9 o’clock
hours-closes = It closes at 5 in the afternoon.
hours-weekend = It is closed on Saturday and Sunday.
hours-contact = Write to the town hall

## News

page-news = News from the town
news-title = News from the town
news-market = The market is back every Thursday morning, in the square.
news-workshop = The computer workshop is free. It is on Tuesdays.
news-library = The library lends 6 books for 3 weeks.
news-help = Help centre
news-journal = The Saint-Déclic Little Paper

## Help

page-help = Help centre
help-title = Help centre
help-free = An adviser helps you with procedures. Help is free.
help-who = Bring your papers and your glasses.
help-where = It is at 3 place du Marché, in Saint-Déclic.
help-when = Tuesday and Thursday, from 9 o’clock to midday
help-desk = Go to Guichet Déclic

## Writing

page-contact = Write to the town hall
contact-title = Write to the town hall
contact-name = First and last name
contact-one = Give your email address or your telephone number.
contact-email = Email address
contact-phone = Telephone
    .hint = 10 digits
contact-next = Next
page-message = Your message
message-title = Your message
message-for-example = Here is an example:
message-sample = Hello, is the market open on Thursday? Thank you.
message-words = Message
message-next = Next
message-back = Back to the page before
page-review = Read my message again
review-title = Read again before you send
review-send = Send
page-receipt = Message sent
receipt-title = Your message is sent
receipt-number-is = Here is the number of your request:
receipt-number = 52 18 07
receipt-answer = The town hall answers within 3 days. Write this number down.
receipt-end = Back to the home page
