//! « La pause est permise. On continue ? »: at a quiet pace, after every few steps (PEDAGOGY.md 4).

use iced::{Element, Size};

use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::Weight;
use crate::ui::notice::{Notice, notice, way};

/// What is said.
const LINES: [&str; 2] = ["breather", "breather-on"];

/// Nothing to remember.
#[derive(Debug, Default)]
pub struct State;

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// « Continuer »
    ContinuePressed,
    /// « Terminer »
    EndPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// Go on with the lesson.
    Continue,
    /// Leave the lesson.
    End,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// For traces.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        "breather"
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

    /// What Escape does: what loses nothing.
    #[must_use]
    pub const fn escape(&self) -> Option<Message> {
        Some(Message::ContinuePressed)
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::ContinuePressed => Action::Continue,
            Message::EndPressed => Action::End,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let way = |id: &str, sign: &str, message: &str, weight, press| {
            way(&env, id, sign, &Sentence::app(message), weight, press, Message::Heard).into()
        };
        let controls = vec![
            way("breather/continue", "next", "continue", Weight::Action, Message::ContinuePressed),
            way("breather/end", "leave", "leave", Weight::Plain, Message::EndPressed),
        ];
        let pieces = Notice { picture: "breather", lines: LINES.map(Sentence::app).into(), controls };
        notice(&env, size, pieces, Message::Heard)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_button_leaves_the_lesson() {
        let mut state = State;
        for message in [state.primary(), state.escape()].into_iter().flatten() {
            assert!(matches!(state.update(message), Action::Continue));
        }
        assert!(matches!(state.update(Message::EndPressed), Action::End));
    }
}
