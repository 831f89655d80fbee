title = Book an appointment online
goal = I can choose a day and time for an appointment.
alone = Book an appointment with Doctor Rossi.
    .soft = Choose Doctor, then click on Search.

## The steps

trade = Click in the Profession box.
    .soft = The box is in the middle of the page.
doctor = Choose Doctor.
    .soft = Doctor is at the top of the list.
search = Click on Search.
    .soft = The Search button has a magnifying glass.
rossi = Choose Doctor Rossi.
    .soft = This is Camille’s doctor.
follow-up = Camille knows this doctor: choose Follow-up.
    .soft = Follow-up means: I have already seen this doctor.
next = This week is full: click on the arrow.
    .soft = The arrow is on the Next week button.
time = Choose Tuesday at 10 in the morning.
    .soft = Click on the button Tuesday, 10 in the morning.
summary = Read the name, the day and the time again.
    .soft = Take your time. You can still change.
confirm = Click on Confirm.
    .soft = The button is at the bottom of the summary.
cancel = The Cancel button is for when you cannot come.
    .soft = Telling them helps someone else. Click on Continue.
prepare = What do you prepare for the doctor?
    .soft = Prepare the Vitale health card and the prescriptions.

## What is chosen

part-choice-card = The Vitale health card and the prescriptions
part-choice-nothing = Nothing

## To remember

keep-1 = I choose the doctor, then the time.
keep-2 = I read it again before I confirm.
keep-3 = I write the day in my notebook.

## The words

word-slot = time slot
    .meaning = A free time.
word-confirm = confirm
    .meaning = Say yes for good.
word-cancel = cancel an appointment
    .meaning = Tell them that you are not coming.
