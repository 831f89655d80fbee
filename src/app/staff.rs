//! The way to what is the counsellor's: codes.

use iced::Task;

use super::{App, Message, Moment, Over, keypad};
use crate::config::Settings;
use crate::guard::{self, Answer, CodeError, Guard};
use keypad::{Purpose, Refusal};

impl App {
    /// The counsellor's corners or keys: the code is asked for, or chosen where there is none yet.
    pub(super) fn ask_for_code(&mut self) {
        let is_there = |over: &Over| matches!(over, Over::Code(screen) if screen.purpose() != Purpose::Workshop);
        if !self.visit.over.iter().any(is_there) {
            let purpose = if self.guard.has_code() { Purpose::Enter } else { Purpose::Choose };
            self.cover(Over::Code(keypad::State::new(purpose)));
        }
    }

    /// « J’ai un code »
    pub(super) fn ask_for_workshop(&mut self) {
        self.cover(Over::Code(keypad::State::new(Purpose::Workshop)));
    }

    pub(super) fn update_code(&mut self, message: keypad::Message, now: Moment) -> Task<Message> {
        let Some(Over::Code(screen)) = self.visit.over.last_mut() else { return Task::none() };
        match screen.update(message) {
            keypad::Action::Tried(digits) => match self.guard.check(&digits, now) {
                Answer::Open => self.enter(),
                Answer::Wrong { left } => self.refuse(Refusal::Wrong { left }),
                Answer::Wait(wait) => {
                    let seconds = u32::try_from(wait.as_secs()).unwrap_or(u32::MAX).max(1);
                    self.refuse(Refusal::Wait { seconds });
                }
            },
            keypad::Action::Chosen(digits) => match guard::hash(&digits) {
                Ok(hash) => {
                    self.take_code(hash);
                    self.enter();
                }
                Err(CodeError::Length | CodeError::Weak) => self.refuse(Refusal::Weak),
                Err(error @ CodeError::Failed(_)) => {
                    tracing::error!(%error, "no code");
                    self.uncover();
                }
            },
            keypad::Action::Code(code) => match self.content.numbers.workshop(code) {
                Ok(workshop) => self.launch(workshop, now),
                Err(unclear) => self.refuse(Refusal::Unclear(unclear)),
            },
            keypad::Action::Later | keypad::Action::Back => self.uncover(),
            keypad::Action::Close => return Self::close(),
            keypad::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
            keypad::Action::None => {}
        }
        Task::none()
    }

    /// The code was the right one.
    fn enter(&mut self) {
        self.uncover();
    }

    fn refuse(&mut self, refusal: Refusal) {
        let Some(Over::Code(screen)) = self.visit.over.last_mut() else { return };
        let sentences = screen.refuse(refusal);
        self.voice.open(&self.content, &sentences);
    }

    /// A counsellor has chosen a code: it holds at once, written or not.
    fn take_code(&mut self, hash: String) {
        let settings = Settings { code: Some(hash.clone()), ..self.place_settings.clone() };
        if !self.keep(settings) {
            self.place_settings.code = Some(hash.clone());
        }
        self.guard = Guard::new(Some(hash));
    }

    /// When one may try again, while that is waited for.
    pub(super) fn next_try(&self) -> Option<Moment> {
        let is_waiting = matches!(self.visit.over.last(), Some(Over::Code(screen)) if screen.is_waiting());
        self.guard.until().filter(|_| is_waiting)
    }

    /// One may try again.
    pub(super) fn try_again(&mut self, now: Moment) {
        if self.guard.waits(now).is_none()
            && let Some(Over::Code(screen)) = self.visit.over.last_mut()
            && screen.is_waiting()
        {
            screen.clear();
        }
    }
}
