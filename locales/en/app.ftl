## Welcome

welcome = Welcome.
welcome-hand = Put your hand on the mouse.
welcome-safe = Here, you cannot break anything.
welcome-space = Or press the space bar.
french = Français
english = English
start = Start
have-code = I have a code

## Settings

comfort = Settings
comfort-intro = Choose what suits you.
comfort-forgets = Without movement, the screen goes back to the start.
text-size = Text size
text-size-100 = Normal
text-size-150 = Large
text-size-200 = Very large
sound = Sound
louder = Louder
softer = Softer
mute = Silence
unmute = Sound on
volume-level = Volume { $n } of 6
pace = Speed of the voice
pace-slow = Slow
pace-normal = Normal
pace-fast = Fast
contrast = Colours
contrast-light = Light
contrast-dark = Dark
contrast-high = High contrast
hand = The hand on the mouse
hand-right = Right hand
hand-left = Left hand
motion = Movement on the screen
motion-on = Movement
motion-off = No movement
keys = Shift and a letter
keys-together = Together
keys-one-by-one = One after the other
language = Language
keep-comfort = Keep for this computer
comfort-kept = These settings are kept.
comfort-not-kept = These settings are for today only.
privacy = What Déclic keeps
privacy-end = At the end, your texts and settings are erased.
privacy-card = Your card does not carry your name.
privacy-counts = We count lessons, never people.
privacy-sheets = A sheet that is kept here carries no name.
privacy-ask = A question? Ask your counsellor.
done = Done

## Topics and lessons

topics = What would you like to learn?
topic-empty = These lessons are coming soon.
lessons = Choose a lesson.
lesson-number = Lesson { $n }
lesson-next = Next
lesson-walked = Done before
lesson-due = To see again
lesson-minutes = { $n } minutes
how = How would you like to do it?
guidance-watch = Watch
    .line = I show, then you do it.
guidance-guided = Guided
    .line = I tell you each gesture.
guidance-alone = No help
    .line = I only give you the goal.

## The lesson

back = Back
page-up = Up
page-down = Down
listen = Listen
show-me = Show me
help = Help
leave = Finish
continue = Continue
step-number = Step { $n }
step-total = of { $n }
your-turn = Your turn.
look-here = Look at the yellow frame.
shall-i-show = Would you like to see it? Choose Show me.
do-it = Do it for me
i-can-do-it = I can do it for you.
ask-counsellor = You can ask the counsellor.
keyboard = Keyboard
card = The card
type-it = Type it for me
private = Use Camille’s card. Keep your real information.
double-click-late = A little faster. Or 1 click, then the Enter key.
double-click-moved = The hand moved a little. Or 1 click, then the Enter key.
praise-1 = It is done.
praise-2 = Yes, like that.
praise-3 = You are there.
praise-4 = That is the gesture.
no-sound = There is no sound. Read the sentences.
leave-question = Would you like to stop the lesson?
leave-stay = Go on with the lesson
leave-go = Stop the lesson
call = Do you want to call your counsellor?
call-line = There is no hurry.

## The end of a lesson

finish = The lesson is over.
finish-can = Now:
keep-title = To remember
words-title = The words
words-intro = Rest the pointer on a word to hear it.
next-lesson = Next lesson
again = Again
again-others = With other names
try-alone = Try without help
other-lesson = Other lesson
pause-fine = Go on, or stop here? As you like.
finish-neighbour = You can help your neighbour with words.
real-life = Try it for real with your counsellor.
refresh = A refresher, to remember it better:
refresh-now = 2 minutes to refresh
refreshed = The refresher is done.
review-on = Go on refreshing
lesson-guided = See the lesson again, step by step
pause = Take a break
stop-here = Stop here
memo = Print my sheet
memo-save = Keep my sheet

## For the counsellor

trouble-title = Déclic could not open the lessons.
trouble-way-out = Close Déclic, then run “declic check” to know why.
trouble-left-out = Problems found: { $n }
close = Close
unknown-lesson = There is no such lesson:
nearest-lessons = Nearest lessons:
unknown-variant = This lesson has no such variant:
known-variants = Its variants:
unclear-lesson = No lesson has these first 2 digits:
unclear-guidance = The third digit goes from 0 to 3:
unclear-options = The fourth digit goes from 0 to 7:
no-number = This lesson has no workshop number:
unknown-path = This path does not exist:
known-paths = The paths:
unknown-session = This path has no such session:
known-sessions = Number of sessions:
home = Home

# Where to begin?
placement = Where to begin?
    .line = A few small gestures, to find your lesson.
proposal = You can begin with this lesson.
proposal-free = You can also choose another lesson.
last-time = We begin as we did last time.
last-time-then = Then comes today’s lesson.
lesson-of-today = Today’s lesson

# I have a procedure to do
procedure = I have a procedure to do
procedure-choose = Choose your procedure.
procedure-safe = Here, you practise without any risk, at your own pace.
procedure-ready = You are going to learn this procedure.
procedure-first = Before that, this can help you. It is up to you.
want-ready = This lesson teaches it.
first = First:

# A workshop’s code
workshop-code = My counsellor gave me a code
workshop-title = The workshop code
keypad-four = Type the 4 digits.
keypad-then = Then choose OK.
keypad-erase = Erase
keypad-ok = OK
keypad-short = Type more digits, up to 4.
keypad-lesson = Look at the first 2 digits.
keypad-guidance = Look at digit number 3.
keypad-options = Look at the last digit.
keypad-again = Then type the 4 digits.

# Nobody moves
there = Are you there?
there-move = Move the mouse or press a key.
there-lost = Otherwise, your session will be erased.
there-here = I am here

# The end of the session
end-session = End my session
end-question = End my session?
end-lost = Your lessons, texts and settings will be erased.
end-nothing = Nothing of yours stays on this computer.
end-go = Yes, end it
end-stay = Go on with my session

# In a workshop
rest = Look at your counsellor.
rest-waits = Your lesson waits for you here.
rest-resume = Back to the lesson
need-help = I need help
flag = Your counsellor will come.
flag-lower = Lower the hand
swap = It is time to swap.
swap-other = It is the other person’s turn.

## Coming back: the card, and what is gone over again

my-card = My card
keep-card-copy = Copy these digits onto your card.
keep-card-pictures = These pictures say the same.
keep-card-print = Print my card
keep-card-save = Keep my card
sheet-printed = Take your sheet.
sheet-on-key = It is on your key. You can take it out.
sheet-kept = It is kept. Your counsellor can print it.
sheet-no-key = Plug in your USB key, then choose again.
sheet-without-key = Without a key, ask your counsellor.
sheet-ask = Ask your counsellor.
keep-card-done = I have finished
card-type = Type the 10 digits of your card.
card-choose = Choose the 8 pictures of your card.
card-ok = Then choose OK.
card-by-pictures = With the pictures
card-by-digits = With the digits
card-pictures = Pictures
card-digits = Digits
card-short = Type more digits, up to 10.
card-short-pictures = Choose more pictures, up to 8.
card-group-1 = Look at the first group.
card-group-2 = Look at the second group.
card-group-3 = Look at the last group.
card-row-1 = Look at the first 4 pictures.
card-row-2 = Look at the last 4 pictures.
card-compare = Compare with your card, then type these digits.
card-compare-pictures = Compare with your card, then choose these pictures.
card-letter = Does your card have another letter?
card-newer = This card is newer than this computer.
last = When was your last visit?
last-why = It helps us to choose what to practise again.
last-week = This week
last-month = This month
last-long = Long ago
review = I practise again
review-due = Here is what we can practise again.
review-all = You have practised it all again.
review-nothing = You have nothing to practise again today.
review-new = You can choose a lesson.
review-lessons = Choose a lesson
review-done = Practised again
prudence = Take care
prudence-line = Read these 3 lines, or listen to them.
prudence-understood = I have understood
prudence-lesson = Do the lesson
whence = Where were you?
whence-lost = Without a card, nothing is lost.
whence-topic = Choose a topic.
whence-lesson = Choose your last lesson.
whence-unknown = I do not remember
breather = You may take a break.
breather-on = Shall we go on?
card-have = I have my card

## “I want to…”
find = I want to…
find-how = Choose a picture, or type a word.
find-example = For example: photo
find-clear = Clear
find-like = This is like your words.
find-nearest = These words are not here. This comes closest.
