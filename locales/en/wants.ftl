# “I want to…”: what people come for (lessons/wants.ron). The name is read and heard: 2 to 6 words, a verb first.
# `.like`: the words that people type to find it; nobody sees or hears them, and spelling is forgiven beforehand. The most
# telling first: they count more.

-mail = mail mails e-mail email emails electronic message gmail outlook inbox
-phone = phone telephone smartphone mobile cell android iphone samsung
-paper = paper papers document documents file files pdf letter form
-office = office council benefits tax taxes pension health nhs gov government doctor passport licence online service services
-family = family son daughter grandson granddaughter grandchild grandchildren child children sister brother friend husband wife
-trap = scam scams scammer fraud trap trick tricked fake phishing hacked hacker spam suspicious strange odd danger safe safety

# What says nothing by itself, and does not count.
small-words = i i’m i’d want to wants would like need can can’t could must should the a an my your our his her their this that these it is are am be been do does did don’t how what which who where me you we they he she for of in on at by with from and or not some any about please hello help get have has had

want-read-mail = Read my emails
    .like = { -mail } see look check open received receive new messages
want-answer-mail = Reply to an email
    .like = { -mail } answer respond reply write back thank
want-video-call = Video call my grandson
    .like = video whatsapp skype facetime { -family } { -phone } messenger zoom teams camera webcam see talk face distance ring
want-call = Call my son
    .like = calling { -phone } { -family } ring dial number contact contacts pick up answer hang talk speak
want-send-photo = Send a photo
    .like = photos picture pictures { -family } { -phone } image take share show camera photograph selfie whatsapp
want-appointment = Book an appointment
    .like = appointments doctor dentist hospital consultation date time diary calendar gp surgery cancel meeting reserve slot { -office }
want-no-scam = Keep clear of scams
    .like = { -trap } { -mail } text steal stolen bank parcel virus avoid careful protect
want-search = Search the internet
    .like = internet google look up find website web information recipe weather opening hours address browser browse surf searching
want-write-mail = Write an email
    .like = { -mail } new send compose type letter subject recipient someone writing
want-text-message = Send a text message
    .like = sms text texts texting { -family } { -phone } message messages write read reply whatsapp
want-certificate = Print a certificate
    .like = { -paper } { -office } printing printer download proof statement receipt slip obtain save
want-form = Fill in a form
    .like = { -office } { -paper } forms fill complete box boxes application apply claim register registration field
want-send-paper = Send in a document
    .like = { -paper } { -office } upload proof evidence scan add attach supporting bill requested
want-lost-password = Replace a forgotten password
    .like = password passcode forgot forget lost lose remember change reset locked blocked new username log-in

want-smartphone = Use my smartphone
    .like = { -phone } touch screen tablet ipad switch turn beginner start learn using tap swipe finger lock app
want-mouse = Use the mouse
    .like = click clicking clicks pointer arrow button hand hold double learn using beginner start
want-keyboard = Type on the keyboard
    .like = keys key letter letters write typing text delete erase space enter learn
want-computer = Use a computer
    .like = pc laptop windows desktop beginner start learn basics using switch turn window

want-mailbox = Open my mailbox
    .like = log-in sign-in { -mail } box login signing username password connect enter
want-new-address = Have an email address
    .like = { -mail } create new open account mailbox address sign-up register setup
want-attach = Attach a document to an email
    .like = { -mail } { -paper } attachment attach attaching add paperclip clip send photo photos picture cv
want-open-document = Open a document I received
    .like = { -mail } { -paper } attachment attachments paperclip see read download photo photos save received zip
want-delete-mail = Delete emails
    .like = { -mail } erase bin trash tidy sort folder clean empty remove adverts spam junk
want-leave-mailbox = Close my mailbox
    .like = sign-out log-out { -mail } leave exit quit box

want-which-service = Find the right service
    .like = { -office } which who ask where help rights housing work advice right agency
want-sign-in = Get into my account
    .like = sign-in log-in account { -office } personal space login password username enter access connect
want-account = Create an account
    .like = { -office } account personal space create sign-up register registration new open website
want-one-key = Use FranceConnect
    .like = france connect franceconnect { -office } digital identity single one account login button
want-code = Enter a code I received
    .like = code codes verification verify confirm confirmation text sms digits numbers security received 2fa two step
want-password = Choose a password
    .like = password passwords strong good secure security invent create new change protect
want-true-site = Recognise a genuine website
    .like = { -trap } { -office } site website websites official real true trust address gov padlock check
want-pop-up = Close an annoying window
    .like = cookie cookies accept refuse reject advert adverts ad pop-up popup banner message close window cross alert virus notification notifications
want-leave-nothing = Leave nothing behind me
    .like = leave public computer sign-out log-out erase traces history privacy private personal data library safe

want-paper-photo = Photograph a paper
    .like = photo photos scan { -paper } { -phone } picture take camera image blurred bill prescription
want-larger = Make letters larger
    .like = see well sight eyes eyesight read bigger big small too large enlarge size font text zoom magnify glasses sound loud louder volume hear hearing deaf settings brightness { -phone }
want-wifi = Connect to Wi-Fi
    .like = wi-fi wifi { -phone } internet network router connection connecting data 4g 5g mobile aeroplane
want-battery = Charge my phone
    .like = battery { -phone } charge charger charging power flat plug empty
want-store = Install an app
    .like = application { -phone } applications apps download downloading install installing play store shop free game games whatsapp add
want-odd-message = Deal with an odd text
    .like = { -trap } text texts sms message messages parcel fine link click report number unknown
want-odd-call = Deal with an odd call
    .like = { -trap } { -phone } call calls calling bank banker adviser code number unknown hang up cold card

want-accents = Type capitals and accents
    .like = accent accents capital capitals upper lower case shift caps lock number numbers digits keyboard typing
want-at-sign = Type an email address
    .like = at-sign address { -mail } symbol dot dash underscore keyboard typing
want-find-document = Find a document again
    .like = { -paper } folder folders lost missing saved search tidy photo photos usb stick desktop bin copy move rename double right click
want-drag = Move things on the screen
    .like = drag dragging drop move moving pull slide mouse picture icon card game solitaire play
want-scroll = See the rest of a page
    .like = scroll scrolling down up bottom top wheel bar rest end long page read
want-go-back = Go back or undo
    .like = back undo cancel mistake error wrong correct previous page leave stuck lost deleted return
