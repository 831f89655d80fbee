//! « Ce que Déclic garde »: on one screen, in easy words, what is kept, that nothing else is, and who to ask
//! (STANDARDS.md P9).

use iced::{Element, Size};

use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::Weight;
use crate::ui::notice::{Notice, notice, way};

/// What the screen remembers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State {
    keeps_sheets: bool,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// « J’ai compris »
    BackPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// Go back to where one came from.
    Close,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// `keeps_sheets`: the place has given a folder for the sheets that learners ask for.
    #[must_use]
    pub const fn new(keeps_sheets: bool) -> Self {
        Self { keeps_sheets }
    }

    /// For traces.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        "privacy"
    }

    /// What is shown and said.
    fn lines(self) -> Vec<Sentence> {
        let sheets = self.keeps_sheets.then_some("privacy-sheets");
        let lines = ["privacy", "end-nothing", "privacy-end", "privacy-card", "privacy-counts"].into_iter();
        lines.chain(sheets).chain(["privacy-ask"]).map(Sentence::app).collect()
    }

    /// What is said when the screen opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        self.lines()
    }

    /// What the primary action is.
    #[must_use]
    pub const fn primary(&self) -> Option<Message> {
        Some(Message::BackPressed)
    }

    /// What Escape does.
    #[must_use]
    pub const fn escape(&self) -> Option<Message> {
        Some(Message::BackPressed)
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::BackPressed => Action::Close,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let label = Sentence::app("prudence-understood");
        let press = Message::BackPressed;
        let back = way(&env, "privacy/back", "tick", &label, Weight::Action, press, Message::Heard);
        let pieces = Notice { picture: "session-end", lines: self.lines(), controls: vec![back.into()] };
        notice(&env, size, pieces, Message::Heard)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_are_told_of_where_they_are_kept() {
        let said = |keeps_sheets| {
            let lines = State::new(keeps_sheets).spoken();
            lines.into_iter().any(|line| line == Sentence::app("privacy-sheets"))
        };
        assert_eq!((said(true), said(false)), (true, false));
        let mut state = State::new(false);
        assert!(matches!(state.update(state.primary().unwrap()), Action::Close));
    }
}
