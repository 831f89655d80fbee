//! A workshop under way: its lesson, the raised hand, the rest, the mouse that changes hands.

use super::visit::Running;
use super::{App, Comfort, Guidance, LessonId, Moment, Over, Screen, call, flag, proposal, rest, swap};
use crate::comfort::Volume;
use crate::workshop::{LONGEST, Workshop};

impl App {
    /// Begins what a counsellor has launched, or what the code of a memo says.
    pub(super) fn launch(&mut self, workshop: Workshop, now: Moment) {
        self.visit.over.clear();
        let (lesson, guidance) = (workshop.lesson.clone(), workshop.guidance);
        if workshop.options.own {
            return self.begin(&lesson, guidance, now);
        }
        // A quiet room (STANDARDS.md A6); « Réglages » brings the sound back for one.
        let volume = if workshop.options.sound { self.usual.volume } else { Volume::SILENT };
        self.live(Comfort { volume, ..self.visit.comfort });
        let of_last_time = workshop.options.calm.then(|| self.of_last_time(&lesson)).flatten();
        if workshop.options.calm {
            self.keep_calm_lesson(&lesson);
        }
        self.visit.workshop = Some(Running { workshop, until: now + LONGEST, swapped: None });
        match of_last_time {
            Some(last) => self.open(Screen::Proposal(proposal::State::of_last_time(last, lesson))),
            None => self.begin(&lesson, guidance, now),
        }
    }

    /// At a quiet pace a session begins with the lesson of last time, then comes that of the room (PEDAGOGY.md 4): what a
    /// card says, or the learner. Whoever comes without either is launched there by the counsellor, who is told which it was.
    fn of_last_time(&self, lesson: &LessonId) -> Option<LessonId> {
        let edition = self.content.editions.last()?;
        self.visit.progress.of_last_time(lesson.topic(), edition, |id| id != lesson && self.content.shows(id))
    }

    /// How the room is led through its lesson, if this is it.
    pub(super) fn room_guidance(&self, lesson: &LessonId) -> Option<Guidance> {
        let workshop = &self.visit.workshop.as_ref()?.workshop;
        workshop.guidance.filter(|_| workshop.lesson == *lesson)
    }

    pub(super) fn update_call(&mut self, message: call::Message) {
        let Some(Over::Call(screen)) = self.visit.over.last_mut() else { return };
        match screen.update(message) {
            call::Action::Call => {
                self.visit.over.pop();
                self.cover(Over::Flag(flag::State::new(self.seat)));
            }
            call::Action::Stay => self.uncover(),
            call::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
        }
    }

    pub(super) fn update_flag(&mut self, message: flag::Message) {
        let Some(Over::Flag(screen)) = self.visit.over.last_mut() else { return };
        match screen.update(message) {
            flag::Action::Lower => self.uncover(),
            flag::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
        }
    }

    /// The screen rests, or goes on.
    pub(super) fn rest(&mut self) {
        match self.visit.over.last() {
            Some(Over::Rest(_)) => self.uncover(),
            _ => self.cover(Over::Rest(self.rest_here())),
        }
    }

    pub(super) const fn rest_here(&self) -> rest::State {
        rest::State::new(matches!(self.visit.screen, Screen::Lesson(_)))
    }

    pub(super) fn update_rest(&mut self, message: rest::Message) {
        let Some(Over::Rest(screen)) = self.visit.over.last_mut() else { return };
        match screen.update(message) {
            rest::Action::Resume => self.uncover(),
            rest::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
        }
    }

    /// Two learners at one machine: at half of the lesson, the other one takes the mouse.
    pub(super) fn swap_at_half(&mut self) {
        let Screen::Lesson(screen) = &self.visit.screen else { return };
        let (step, steps) = screen.practice().progress();
        let practice = self.practices;
        let Some(running) = &mut self.visit.workshop else { return };
        let is_due = running.workshop.options.pairs && steps > 1 && step > steps.div_ceil(2);
        if is_due && running.swapped != Some(practice) {
            running.swapped = Some(practice);
            self.cover(Over::Swap(swap::State));
        }
    }

    pub(super) fn update_swap(&mut self, message: swap::Message) {
        let Some(Over::Swap(screen)) = self.visit.over.last_mut() else { return };
        match screen.update(message) {
            swap::Action::Continue => self.uncover(),
            swap::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
        }
    }
}
