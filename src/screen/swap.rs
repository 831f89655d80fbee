//! « Changez de main »: two learners at one machine, and half of the lesson is done (PEDAGOGY.md 6).

use iced::{Element, Size};

use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::Weight;
use crate::ui::notice::{Notice, notice, way};

/// What is said.
const LINES: [&str; 2] = ["swap", "swap-other"];

/// Nothing to remember.
#[derive(Debug, Default)]
pub struct State;

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// « Continuer »
    ContinuePressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// Go on with the lesson.
    Continue,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// For traces.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        "swap"
    }

    /// What is said when the screen opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        LINES.map(Sentence::app).into()
    }

    /// What the primary action is.
    #[must_use]
    pub const fn primary(&self) -> Option<Message> {
        Some(Message::ContinuePressed)
    }

    /// What Escape does.
    #[must_use]
    pub const fn escape(&self) -> Option<Message> {
        Some(Message::ContinuePressed)
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::ContinuePressed => Action::Continue,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let onward = Sentence::app("continue");
        let press = Message::ContinuePressed;
        let onward = way(&env, "swap/continue", "next", &onward, Weight::Action, press, Message::Heard);
        let pieces =
            Notice { picture: "swap-hands", lines: LINES.map(Sentence::app).into(), controls: vec![onward.into()] };
        notice(&env, size, pieces, Message::Heard)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lesson_goes_on() {
        let mut state = State;
        for message in [state.primary(), state.escape()].into_iter().flatten() {
            assert!(matches!(state.update(message), Action::Continue));
        }
    }
}
