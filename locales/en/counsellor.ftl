# The code

counsellor = Counsellor’s area
code-enter = Type the code.
code-then = Then OK.
code-choose = Choose the counsellors’ code.
code-twice = Type the same code a second time.
code-length = 4 to 8 digits.
code-way = To open this area later:
code-corners = hold the mouse button for 3 seconds in a corner of the screen, then in the opposite corner,
code-keys = or type Ctrl + Shift + F12.
code-other = That is not the code. { $n ->
    [one] { $n } try left.
   *[other] { $n } tries left.
}
code-wait = Too many tries. Wait { $n } seconds.
code-weak = This code is too easy to guess. Choose another one.
code-different = The two codes are different. Start again.
code-later = Later
close-app = Close Déclic

# The counsellor’s area

back-to-lessons = Back to the lessons
launch-door = Launch a lesson
paths = Paths
rest-door = Screen at rest
end-workshop = End of the workshop
seat = Number of this seat
seat-help = This number is shown very large when the person asks for help.
totals = Report and totals
settings = Settings of the venue
none = None
less = Less
more = More

# Launching a lesson

launch-topic = Choose a topic
launch-lesson = Choose a lesson
launch-how = Launch the lesson
launch = Launch here
guidance-usual = As usual
sound-on = With sound
sound-off = Without sound
people-per-machine = How many people per computer
one-person = 1 person
two-people = 2 people
pace-of-lesson = Pace of the lesson
pace-usual = Usual pace
pace-calm = Quiet pace
calm-last = Last time at this pace; a session begins there again
calm-same = This is the lesson of last time: a session begins there again.
code-read = Code to type on each computer
code-of = Code:
no-code = This lesson has no code.
lesson-gone = This lesson is no longer there

# Paths

paths-none = There are no paths.
session = Session { $n }
path-free = Each person goes at their own pace. There are no sessions.
sheet = The counsellor’s sheet

# Totals and report

practised = Lessons done
report = Workshop report
export = Save as CSV
exported = The file is saved.
not-exported = The file could not be saved.
totals-nobody = Numbers only, without names or times. Under 5 a day, lessons are counted together.
totals-none = No lesson has been done here yet.
lesson = Lesson
begun = Begun
finished = Finished
other-lessons = Other lessons
report-copy = To copy into La Coop. Nothing is kept but the sheet you save.
people = People present
known = Already known before
theme = Topic
duration = Duration
minutes = { $n } minutes
level = Level
level-1 = Beginner
level-2 = Intermediate
level-3 = Advanced
ages = Age brackets
ages-without = Without ages
ages-with = With ages
age-1 = Under 18
age-2 = 18 to 24
age-3 = 25 to 39
age-4 = 40 to 59
age-5 = 60 to 69
age-6 = 70 and over

# Papers to print

print = Print
keep-paper = Save the sheet
paper-printed = The sheet has been sent to the printer.
paper-saved = The sheet is saved here:
paper-not-saved = The sheet could not be saved.
paper-copy = To copy into La Coop. No name on this sheet.
paper-date = Date
paper-new = Helped for the first time
paper-here = On this computer, all days counted together.
paper-notes = Notes
paper-digits = Code to type: the lesson’s 2 digits, then 00. With sound, then 01.
paper-file-report = declic-report
paper-file-path = declic-path

# Settings of the venue

section-place = The name of the venue
section-comfort = At the start of each session
section-topics = Topics and lessons
section-session = Sound, inactivity, printing
section-machine = Code and folders
venue-name = Name of the venue
venue-address = Address, on one line
venue-logo = Logo
shelf-help = What is hidden is no longer seen among the lessons.
shown = Shown
hidden = Hidden
raise = Move up
lower = Move down
lessons-of = Its lessons
idle = Ask “Are you there?” after
never = Never
softest = Softest volume
loudest = Loudest volume
workshop-sound = In workshops
printing = Printing
printing-on = Allowed
printing-off = No printing
keys = Sheets on a USB key
keys-on = Allowed
keys-off = No key
change-code = Change the code
packs = Folders of more lessons
export-folder = Folder of the CSV files
in-the-file = Logo and folders are chosen in the settings file.
save = Save
saved = Saved.
not-saved = It could not be saved.
unsaved = Not saved yet.

## Memos and the card, for learners

memo-of-lesson = The sheet to take home
memo-keep = To remember
memo-words = The words
memo-practise = To practise: click on “I have a code”, then type
memo-next = My next appointment
memo-date = Day and time:
memo-place = Place:
memo-notes = My notes
paper-file-memo = declic-memo
drawn-click = Click
drawn-click-other = Click with the other button
drawn-double-click = Double-click
drawn-hold = Keep the button pressed
drawn-drag = Keep the button pressed and move the mouse
drawn-scroll-down = Turn the wheel towards you
drawn-scroll-up = Turn the wheel towards the screen
drawn-point = Bring the pointer with the mouse
drawn-rest = Leave the pointer where it is
drawn-type = Type on the keyboard
drawn-key = Press a key
drawn-tap = Touch with a finger
drawn-long-press = Leave the finger where it is
drawn-swipe-left = Slide the finger to the left
drawn-swipe-right = Slide the finger to the right
drawn-swipe-up = Slide the finger up
drawn-swipe-down = Slide the finger down
drawn-pinch-open = Move 2 fingers apart
drawn-pinch-close = Bring 2 fingers together
drawn-choose = Choose an answer
card-title = My Déclic card
card-how = Next time, type these digits or choose these pictures.
card-next = My next visit:
card-watch = Watch
card-guided = Guided
card-alone = Alone
card-again = Again
card-done = Done
paper-file-card = declic-card
card-newer = This card is newer than this program:
card-length = A card has 10 digits:
card-wrong = No card has this code. Look first at group
no-memo = There is no memo for:
