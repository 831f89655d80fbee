# Ready-made paths (lessons/paths) and their facilitator sheets. These words are shown to the counsellor; they are not
# recorded. The sentences to say can be said as they stand: 12 words at most each.

## The sheet

sheet-prepare = To prepare
sheet-say = To say
sheet-trouble = What often happens, and what helps
sheet-real = To try for real
sheet-timetable = A session of 90 minutes

## The 90 minutes

timetable-1 = 0 to 10 minutes: welcome, coffee, round the table. Each person says one thing they want to be able to do.
timetable-2 = 10 to 20 minutes: remember together, aloud. Then everyone goes over a lesson from last time.
timetable-3 = 20 to 25 minutes: you show the gesture on the big screen, with “Watch”.
timetable-4 = 25 to 45 minutes: everyone does the first lesson. You walk from seat to seat.
timetable-5 = 45 to 55 minutes: break. Nothing is lost on the screen.
timetable-6 = 55 to 75 minutes: the second lesson, in pairs if you like. Halfway through, the other person takes the mouse.
timetable-7 = 75 to 85 minutes: one person explains to the others. Then try for real, on one’s own phone or mailbox.
timetable-8 = 85 to 90 minutes: the memo sheet, the next date, thanks. Note the numbers for the report, without any name.

## A. First steps with a computer

path-a = First steps with a computer
    .for = For people who have never held a mouse.

path-a-prepare-1 = Do today’s lessons yourself, once with the mouse, once with the keyboard.
path-a-prepare-2 = Try each mouse in its place. A plain mat helps the pointer to follow well.
path-a-prepare-3 = Adjust the chairs: the forearm rests on the table, the shoulder stays low.
path-a-prepare-4 = Ask each person which hand they prefer. Choose that hand in “Settings”.
path-a-prepare-5 = For a hand that shakes, set “Shift and a letter” to “One after the other”.
path-a-prepare-6 = In a workshop, the sound is off at first. Turn it on, with headphones, for those who prefer to listen.
path-a-prepare-7 = Write the code of each lesson on the board, in very large figures.

path-a-say-1 = Here, you cannot break anything. Try everything.
path-a-say-2 = Put your hand flat. The mouse stays on the table.
path-a-say-3 = The pointer first, then the click.
path-a-say-4 = A click beside the button does nothing. Come back gently.
path-a-say-5 = The double-click is difficult for many people. There is another way.
path-a-say-6 = You can listen to the sentence as often as you like.
path-a-say-7 = Take your time. Nobody is looking at the clock.

path-a-trouble-1 = The wrist lifts: put your own hand flat, beside theirs, without taking the mouse. The person copies you.
path-a-trouble-2 = The pointer gets lost: have the mouse moved left, then right. The eye finds what moves.
path-a-trouble-3 = The mouse comes to the edge of the table: lift it, put it back in the middle. Show it once.
path-a-trouble-4 = The hand moves during the click: thumb and little finger hold the mouse, only the index finger presses.
path-a-trouble-5 = The double-click resists: 1 click, then the Enter key. It is a real way to do it, and worth keeping.
path-a-trouble-6 = Everything comes out in capitals: look at the Caps Lock light. One press on that key turns it off.
path-a-trouble-7 = The mouse is still hard work after 2 sessions: offer a touch screen, or the path “My smartphone”.

path-a-real-1 = Open then close a folder on a real computer. Check that the hand stays down.
path-a-real-2 = Go to the very bottom of a long page, then back up. Check that the person finds the wheel.
path-a-real-3 = Write “hello” on an empty page, then remove a letter. Check the space bar and Backspace.
path-a-real-4 = Hide a window, then find it again. Check that the person looks at the bar at the bottom.
path-a-real-5 = Try the touchpad of a laptop, for those who have one at home. Say what changes.
path-a-real-6 = Explain a gesture to the person beside them, with words, without touching their mouse.

## B. My mailbox

path-b = My mailbox
    .for = For people who can click and type, and want to write to family and friends.

path-b-prepare-1 = Click, scroll, type an at sign: these 3 gestures serve in every session. Go over them if needed.
path-b-prepare-2 = Draw Camille’s address on the board in 3 colours: the name, the at sign, the provider.
path-b-prepare-3 = Put a sticker on each key of the at sign, on every keyboard.
path-b-prepare-4 = Bring an envelope and a letter. Sender and recipient are well shown on paper.
path-b-prepare-5 = Show “The card” on the screen. Everything is typed with Camille’s information.
path-b-prepare-6 = Plan to do the same lesson again. The people and messages change, the gestures stay.

path-b-say-1 = An email is a letter sent over the internet.
path-b-say-2 = Here, you play Camille. Keep your real information to yourself.
path-b-say-3 = Nothing is really sent. You can go ahead.
path-b-say-4 = With a spelling slip, people still understand you.
path-b-say-5 = Read the address again, sign by sign, before you send.
path-b-say-6 = Several sessions for one email is normal. We have time.
path-b-say-7 = Before we leave, we lock the mailbox.

path-b-trouble-1 = The at sign does not come: one hand keeps Shift (or Alt Gr) down, a finger of the other types the sign.
path-b-trouble-2 = The letters do not appear: click in the white area. Look for the small blinking line.
path-b-trouble-3 = The password is refused: the Caps Lock light is often on. The eye shows what is typed.
path-b-trouble-4 = A space has slipped into the address: read it together aloud, a finger on the screen.
path-b-trouble-5 = The list of emails has gone: the “Back” arrow brings it back.
path-b-trouble-6 = The folder of papers does not open with 2 clicks: 1 click, then the Enter key.
path-b-trouble-7 = “I have forgotten everything”: do a known lesson together. Say aloud what the hand remembers.

path-b-real-1 = In their mailbox, already open on their phone, read an email from someone close. Check that they say who sent it.
path-b-real-2 = Reply “Thank you, received” to someone close who expects it. Check the Sent folder together.
path-b-real-3 = Look for a paper clip in the list. Check that the person names the sender before opening.
path-b-real-4 = Look at the Junk folder, without opening anything. A real email sometimes hides there.
path-b-real-5 = Passwords belong to the person. Do not ask for them, do not note them, turn your head.
path-b-real-6 = A real mailbox is created by appointment, the two of you, on the person’s own device, if they wish.
path-b-real-7 = On a shared computer, sign out. Check with the “Back” arrow that the mailbox asks for the code.

## C. My procedures online

path-c = My procedures online
    .for = For people who can read and send an email.

path-c-prepare-1 = Read the dates of the cards “In real life” again. Correct or hide those that have aged.
path-c-prepare-2 = On the board, write 4 made-up addresses, in .example and .test. The group will underline the end of each.
path-c-prepare-3 = Bring a paper form, empty. It has the same stars, the same boxes, the same reading over.
path-c-prepare-4 = Prepare a made-up bill in Camille’s name, to talk about supporting documents.
path-c-prepare-5 = Session 5 has only one lesson, the longest. Keep the second half to do it again.
path-c-prepare-6 = Is a procedure urgent? The button “I have a procedure to do” leads straight to the useful lesson.

path-c-say-1 = Guichet Déclic is a practice site. Nothing leaves this room.
path-c-say-2 = We fill in everything with Camille’s card.
path-c-say-3 = We read the end of the address before we click.
path-c-say-4 = A star shows a field to fill in.
path-c-say-5 = A red field is waiting for an answer. Nothing is broken.
path-c-say-6 = Forgetting a password happens to everyone.
path-c-say-7 = A code you receive is for nobody else, not even me.

path-c-trouble-1 = The button is nowhere to be seen: it is often lower. Turn the wheel, or click the arrows on the right.
path-c-trouble-2 = The password is refused: look at Caps Lock, then at the eye. Type it again, without hurry.
path-c-trouble-3 = A tab has gone: count the tabs together, at the top. Close only one at a time.
path-c-trouble-4 = A small window hides the page: look together for the cross, or for the button that refuses.
path-c-trouble-5 = The form looks long: cover the bottom of the screen with a sheet. Answer one field at a time.
path-c-trouble-6 = A folder does not open with 2 clicks: 1 click, then the Enter key.
path-c-trouble-7 = A person hands you their password: give the paper back. “Thank you, keep it to yourself.”

path-c-real-1 = On their phone, read aloud the address of a public service site. Check that the person looks at the end.
path-c-real-2 = Look for the opening hours of a town hall. Check that the person points out the advert and the real result.
path-c-real-3 = Find the page of a procedure, then stop before filling it in.
path-c-real-4 = Point to where one signs in and where one signs out, without typing any code.
path-c-real-5 = A real procedure is done by appointment, the two of you. The person keeps the mouse and their codes.
path-c-real-6 = Before leaving, say the 5 gestures: sign out, close, delete, take one’s papers, finish.

## D. My smartphone

path-d = My smartphone
    .for = For people who have a smartphone, or would like one.

path-d-prepare-1 = Ask each person to bring their phone, charged, with its charger.
path-d-prepare-2 = Look at the phones in the room. Note what differs: the word for Settings, the shape of the Back button.
path-d-prepare-3 = On a touch screen, the finger touches Déclic. Elsewhere, the mouse takes the place of the finger.
path-d-prepare-4 = Bring a soft-tipped stylus, for a finger that is dry or shakes.
path-d-prepare-5 = Write the name of the venue’s wifi in large letters.
path-d-prepare-6 = Prepare a paper without any name to photograph: a programme, a poster, a recipe.

path-d-say-1 = This phone is an example. Yours has other drawings.
path-d-say-2 = The screen is black: it is asleep. It is not broken.
path-d-say-3 = A short tap opens. Press and hold shows a menu.
path-d-say-4 = You no longer know where you are? Tap Home.
path-d-say-5 = You can always go back to the old setting.
path-d-say-6 = Keep your code to yourself. I am looking away.
path-d-say-7 = You may hang up without explaining anything.

path-d-trouble-1 = The finger stays too long and a menu opens: tap beside it to close it. Down, then up.
path-d-trouble-2 = The finger presses hard and nothing comes: the screen feels skin, not strength. Try the flat of the finger.
path-d-trouble-3 = The page rushes by: put the finger down, move slowly, lift. A finger put down stops the page.
path-d-trouble-4 = The keyboard is too small: make the text larger, turn the phone, or try the microphone.
path-d-trouble-5 = Neither calls nor messages arrive: swipe down from the top and look at airplane mode.
path-d-trouble-6 = The pointer gets lost around the drawn phone: move the mouse left, then right.
path-d-trouble-7 = The mouse is new too: begin with lessons 1 and 2 of “Mouse and keyboard”.

path-d-real-1 = Wake the screen, then put it to sleep, 3 times. The person unlocks it alone, you look away.
path-d-real-2 = Open a known app, then go back to the home screen. Check that they find Home without you.
path-d-real-3 = Call someone close who expects it, already in the contacts. Check the loudspeaker and the red button.
path-d-real-4 = Make the text one size larger. Check that the person can go back.
path-d-real-5 = Photograph the paper without a name. Check that the words can be read, then remove the photo.
path-d-real-6 = Show the battery, the wifi and airplane mode. The person says what each drawing is for.
path-d-real-7 = In the official store, find the publisher and the price of an app. Stop before Install.

## E. Not falling into a trap

path-e = Not falling into a trap
    .for = For everyone who can click. One session, as a group.

path-e-prepare-1 = A big screen, the chairs in an arc: everyone reads the same message.
path-e-prepare-2 = You read aloud. One person holds the mouse and hands it on at each lesson.
path-e-prepare-3 = Count 15 minutes a lesson, talk included. The break comes after the second.
path-e-prepare-4 = Keep 5 words on the board all through: hurry, fear, gift, code, link.
path-e-prepare-5 = Read the cards “In real life” and their dates again. Copy the addresses that help onto the board.
path-e-prepare-6 = Keep 10 minutes at the end, aside, for a person who would like to talk.

path-e-say-1 = A trap can happen to anyone.
path-e-say-2 = Here, you are safe. We read together.
path-e-say-3 = Who rushes you, frightens you or promises money?
path-e-say-4 = Rest the pointer on the link, without clicking. Read the address.
path-e-say-5 = A code you receive is never told over the phone.
path-e-say-6 = Hanging up is not rude. You call the number you know.
path-e-say-7 = You gave a code? Call your bank quickly.

path-e-trouble-1 = Shame keeps people silent: talk about Camille. Do not ask who was caught.
path-e-trouble-2 = Everything becomes suspect: go back to the real message of the lesson. Ask what is reassuring.
path-e-trouble-3 = The padlock reassures too much: a fake site can show one. Read the end of the address.
path-e-trouble-4 = The hand wants to click to see: the pointer rests, the finger stays up. The address appears.
path-e-trouble-5 = The pointer gets lost on the big screen: move the mouse left, then right. The group waits.
path-e-trouble-6 = A person tells of a recent theft: see them aside at once. They call their bank, you stay beside them.
path-e-trouble-7 = The talk goes on and on: note the example on the board. Come back to it at the end.

path-e-real-1 = Read together a message already received, without touching the link. Which words of the board are in it?
path-e-real-2 = Find the button that reports or blocks a message. Stop before pressing it.
path-e-real-3 = Read the end of the address of a site the person already uses.
path-e-real-4 = Act a call in pairs: one rushes, the other hangs up. Check that each has found their sentence.
path-e-real-5 = At home, copy the bank’s number, the one on the back of the card, into a notebook.
path-e-real-6 = During the session, cards and codes stay in the bags.

## F. Health online

path-f = Health online
    .for = For everyone who wants their health papers and appointments online.

path-f-prepare-1 = Read the cards “In real life” about health again, and their dates.
path-f-prepare-2 = SantéLilas and RendezVous Saint-Déclic are made up. Say so from the start.
path-f-prepare-3 = Health is private. Ask nothing about a treatment, a doctor or a file.
path-f-prepare-4 = Bring a large calendar. A full week and a free hour are well shown on it.
path-f-prepare-5 = Session 3 has only one lesson. Do it again, then go over signing in or the appointment.
path-f-prepare-6 = Are accounts and passwords new? Do session 3 of path C first.

path-f-say-1 = We work with Camille’s papers, not yours.
path-f-say-2 = You have nothing to tell about your health.
path-f-say-3 = We begin with the need. The name of the service comes after.
path-f-say-4 = Read the name, the day and the time before you confirm.
path-f-say-5 = An appointment can be moved or cancelled.
path-f-say-6 = A downloaded paper stays on the computer. We delete it together.

path-f-trouble-1 = The week shown is full: look for the arrow to the next week. Show it on the calendar.
path-f-trouble-2 = The downloaded paper seems lost: it is waiting in Downloads. Open that folder together.
path-f-trouble-3 = The password is refused: look at Caps Lock, then at the dashes. The eye shows what is typed.
path-f-trouble-4 = The file does not drag as far as the bin: 1 click on the file, then 1 click on the bin.
path-f-trouble-5 = The pointer gets lost among the hours: move the mouse, rest the wrist again, go slowly.
path-f-trouble-6 = The names of services get mixed up: say the need in everyday words. The drawing helps.
path-f-trouble-7 = A health question comes up: listen, then advise asking the doctor or the pharmacist.

path-f-real-1 = On their phone, find where an appointment is booked. Stop before choosing a time.
path-f-real-2 = Read the address of the health site. Check that the person looks at the end.
path-f-real-3 = In their account, already open, the person looks for their documents and tells the way. You look away.
path-f-real-4 = Open an attachment from a known sender, on their own device. Check that they say who wrote before opening.
path-f-real-5 = A health paper is downloaded on one’s own device. On a shared computer, delete it and take the sheet.
path-f-real-6 = Write by hand, in their notebook, the day of their next appointment.

## G. Refreshers

path-g = Refreshers
    .for = For people who come back from time to time. 15 minutes, at their own pace.

path-g-prepare-1 = Keep a computer free, somewhere quiet, with a chair for you beside it.
path-g-prepare-2 = Ask about the last visit: this week, this month, or long ago.
path-g-prepare-3 = Choose together 3 lessons done before, then one lesson about traps.
path-g-prepare-4 = Put their settings back: text size, hand, speed of the voice.
path-g-prepare-5 = Begin with “No help”. If the gesture hesitates, take “Guided”, without remarking on it.
path-g-prepare-6 = If it is unclear where to start again, “Where to begin?” proposes a lesson in 3 minutes.

path-g-say-1 = What a pleasure to see you again. What would you like today?
path-g-say-2 = Forgetting is normal. We do it again together.
path-g-say-3 = You can listen again. You can choose Show me.
path-g-say-4 = Shall we go on, or stop here? Both are fine.
path-g-say-5 = Let us end with a message to check together.

path-g-trouble-1 = The wrist lifts, the hand tightens: 2 minutes with the lesson “Click”, then go on.
path-g-trouble-2 = The pointer gets lost: move the mouse left, then right.
path-g-trouble-3 = The double-click no longer comes: 1 click, then the Enter key.
path-g-trouble-4 = Everything comes out in capitals: one press on Caps Lock turns the light off.
path-g-trouble-5 = A word no longer says anything: “The words”, in “Settings”, explains it aloud.
path-g-trouble-6 = The person wants to do everything again: 3 lessons at most, and an appointment for the rest.
path-g-trouble-7 = Courage runs low: go back to a well-known lesson, and end on it.

path-g-real-1 = Do one of the 3 gestures again on their phone, or in their mailbox if it is already open.
path-g-real-2 = The person shows, you keep your hands behind your back. Note for yourself which help was used.
path-g-real-3 = Read together a message received since the last visit, without touching the link.
path-g-real-4 = Write on paper the code of the lesson to go over and the day of the next visit.
path-g-real-5 = Before leaving, check together that the mailbox or the site is closed.
