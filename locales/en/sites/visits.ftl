# RendezVous Saint-Déclic, a site that does not exist, to book appointments.
site = RendezVous Saint-Déclic
    .address = rendez-vous.example

## At the top of each page

top-home = Home

## Home

page-home = Book an appointment
home-welcome = Book an appointment
home-booked = You have an appointment.
home-mine = See my appointment
home-trade = Profession
    .hint = Whom do you want to see?
home-trade-doctor = Doctor
home-trade-dentist = Dentist
home-trade-hall = Town hall
home-go = Search
home-invented = This site is made up, for practice.
home-desk = Guichet Déclic

## With whom

page-doctors = Choose a person
doctors-heading = With whom?
doctors-rossi = Doctor Rossi
doctors-ben = Doctor Ben
doctors-dentist = Market dental practice
doctors-hall = Saint-Déclic town hall
doctors-doctor = With
doctors-doctor-rossi = Doctor Rossi
doctors-doctor-ben = Doctor Ben
doctors-doctor-dentist = Market dental practice
doctors-doctor-hall = Saint-Déclic town hall
doctors-back = Choose another profession

## What for

page-reason = Choose the visit
reason-heading = Which visit?
reason-first = First visit
reason-follow-up = Follow-up
reason-reason = Visit
reason-reason-first = First visit
reason-reason-follow-up = Follow-up
reason-reason-identity = Apply for an identity card
reason-reason-collect = Collect an identity card
reason-back = Choose another person

page-counter = Choose the task
counter-heading = What for?
counter-identity = Apply for an identity card
counter-collect = Collect an identity card
counter-back = Choose another person

## The day and the time

page-week-1 = This week
week-1-heading = Week of 9 March
week-1-monday = Monday: full
week-1-tuesday = Tuesday: full
week-1-wednesday = Wednesday: full
week-1-thursday = Thursday: full
week-1-friday = Friday: full
week-1-full = This week is full.
week-1-next = Next week
week-1-back = Choose another person

page-week-2 = Next week
week-2-heading = Week of 16 March
week-2-free = 2 times are free. Choose one.
week-2-morning = Tuesday, 10 in the morning
week-2-afternoon = Thursday, 3 in the afternoon
week-2-slot = Day and time
week-2-slot-morning = Tuesday 17 March, at 10 in the morning
week-2-slot-afternoon = Thursday 19 March, at 3 in the afternoon
week-2-before = Week before

## The summary

page-summary = Summary
summary-heading = Your appointment
summary-who = For Camille Martin
summary-state = Appointment
summary-state-booked = Confirmed
summary-state-cancelled = Cancelled
summary-confirm = Confirm

page-confirmed = Appointment confirmed
confirmed-heading = Your appointment is confirmed
confirmed-morning = Tuesday 17 March, at 10 in the morning
confirmed-afternoon = Thursday 19 March, at 3 in the afternoon
confirmed-who = For Camille Martin
confirmed-reminder = Write this day in your notebook.
confirmed-prepare = What do I bring?
confirmed-move = Change the time
confirmed-cancel = Cancel

page-prepare = What do I bring?
prepare-heading = Prepare your appointment
prepare-doctor = At the doctor’s: the Vitale health card and prescriptions.
prepare-hall = At the town hall: the photo and the request number.
prepare-early = Come 10 minutes early.
prepare-back = Back to my appointment

page-mine = My appointment
mine-heading = My appointment
mine-morning = Tuesday 17 March, at 10 in the morning
mine-afternoon = Thursday 19 March, at 3 in the afternoon
mine-who = For Camille Martin
mine-prepare = What do I bring?
mine-cancel = Cancel

page-cancelled = Appointment cancelled
cancelled-heading = Your appointment is cancelled
cancelled-kindly = Thank you. Someone else can take this time.
cancelled-again = Book another appointment
