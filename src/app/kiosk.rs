//! The public machine: who is there, the end of a visit, and the rules of the window.

use iced::{Task, clipboard};

use super::{App, Event, Instant, LessonId, Message, Moment, Over, Screen, Visit, end, there, trace};
use crate::idle::{Due, Idle, Patience};
use crate::ledger;
use crate::supervisor;

impl App {
    /// Forgets the visit and begins another (STANDARDS.md K4): what was typed, walked and chosen, the voice, the clipboard.
    pub(super) fn end_visit(&mut self, now: Moment) -> Task<Message> {
        self.voice.hush();
        self.visit = Visit::new(&self.content, self.usual);
        self.voice.suit(self.usual);
        self.voice.fit(self.visit.keyboard.id());
        self.voice.vary(self.shown_variant());
        // A press under way was meant for what is gone.
        self.practices += 1;
        self.idle = Idle::new(self.patience, now);
        trace::reset();
        self.announce();
        Task::batch([clipboard::write(String::new()), clipboard::write_primary(String::new())])
    }

    /// The same, after a fault of ours.
    pub(super) fn begin_anew(&mut self, now: Instant) -> Task<Message> {
        self.end_visit(self.moment(now))
    }

    /// A counsellor closes Déclic.
    pub(super) fn close() -> Task<Message> {
        supervisor::leave();
        iced::exit()
    }

    /// Counts what happens to a lesson, and nothing about who does it (STANDARDS.md P3).
    pub(super) fn count(&self, event: Event, lesson: &LessonId) {
        let Some(ledger) = &self.ledger else { return };
        if let Err(error) = ledger.record(event, lesson, ledger::today()) {
            tracing::warn!(%error, "not counted");
        }
    }

    /// Keeps which lesson was launched at a quiet pace, so that the next session can begin with it.
    pub(super) fn keep_calm_lesson(&self, lesson: &LessonId) {
        let kept = self.ledger.as_ref().map(|ledger| ledger.keep_calm_lesson(lesson));
        if let Some(Err(error)) = kept {
            tracing::warn!(%error, "the lesson is not kept");
        }
    }

    /// « Terminer ma séance »: one question. Whoever walked a lesson sees the card that takes it home, which asks it too.
    pub(super) fn ask_end(&mut self) {
        let over = self.card_to_keep().map_or(Over::End(end::State), Over::KeepCard);
        self.cover(over);
    }

    pub(super) fn update_end(&mut self, message: end::Message, now: Moment) -> Task<Message> {
        let Some(Over::End(screen)) = self.visit.over.last_mut() else { return Task::none() };
        match screen.update(message) {
            end::Action::End => return self.end_visit(now),
            end::Action::Stay => self.uncover(),
            end::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
        }
        Task::none()
    }

    pub(super) fn update_there(&mut self, message: there::Message, now: Moment) {
        let Some(Over::There(screen)) = self.visit.over.last_mut() else { return };
        match screen.update(message) {
            there::Action::Here => self.found(now),
            there::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
        }
    }

    /// Someone is there after all.
    pub(super) fn found(&mut self, now: Moment) {
        self.idle.moved(now);
        if self.is_asking() {
            self.uncover();
        }
    }

    /// Whether « Êtes-vous là ? » is in sight.
    pub(super) fn is_asking(&self) -> bool {
        matches!(self.visit.over.last(), Some(Over::There(_)))
    }

    /// How long nobody may move here and now. A workshop waits for its counsellor; what is the counsellor's does not stay
    /// open for whoever comes next.
    fn patience_now(&self) -> Option<Patience> {
        if self.visit.over.iter().any(|over| matches!(over, Over::Counsellor(_))) {
            return Some(Patience::of_minutes(Patience::LEAST_MINUTES));
        }
        self.patience.filter(|_| self.visit.workshop.is_none())
    }

    /// As far as is known now: the hands note movements without telling.
    fn idle_now(&self) -> Idle {
        let mut idle = self.idle;
        idle.suit(self.patience_now());
        idle.moved(self.moment(self.presence.moved()));
        idle
    }

    /// When the app wants to be woken.
    pub(super) fn next_alarm(&self) -> Option<Instant> {
        let lesson = match &self.visit.screen {
            Screen::Lesson(screen) if self.visit.over.is_empty() => screen.next_tick(),
            _ => None,
        };
        let idle = self.idle_now().next_tick();
        let workshop = self.visit.workshop.as_ref().map(|running| running.until);
        let waiting = self.next_try();
        [lesson, idle, workshop, waiting].into_iter().flatten().min().map(|at| self.began + at)
    }

    /// Does what is due.
    pub(super) fn pass_time(&mut self, now: Moment) -> Task<Message> {
        if self.visit.workshop.as_ref().is_some_and(|running| running.until <= now) {
            return self.end_visit(now);
        }
        self.try_again(now);
        self.idle = self.idle_now();
        if !self.visit.has_begun(self.usual) {
            // Nobody is asked who has nothing to lose.
            self.idle = Idle::new(self.patience, now);
        }
        match self.idle.tick(now) {
            Some(Due::Ask) => self.cover(Over::There(there::State)),
            Some(Due::Wipe) => return self.end_visit(now),
            None => {}
        }
        if let Screen::Lesson(screen) = &mut self.visit.screen
            && self.visit.over.is_empty()
        {
            let effects = screen.tick(now);
            self.perform(effects);
        }
        Task::none()
    }

    /// Whether only a counsellor can leave: a machine of its own, whose code has been chosen.
    pub(super) fn is_guarded(&self) -> bool {
        self.is_kiosk && self.guard.has_code()
    }

    /// The window manager asks the window to close, whatever was pressed to make it.
    pub(super) fn asked_to_close(&self) -> Task<Message> {
        if self.is_guarded() { Task::none() } else { Self::close() }
    }
}
