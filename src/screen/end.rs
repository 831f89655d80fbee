//! « Terminer ma séance »: one question, which says what is forgotten (STANDARDS.md D5).

use iced::{Element, Size};

use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::Weight;
use crate::ui::notice::{Notice, notice, way};

/// What is said, in this order: the question, what is forgotten, and that nothing stays.
const LINES: [&str; 3] = ["end-question", "end-lost", "end-nothing"];

/// Nothing to remember.
#[derive(Debug, Default)]
pub struct State;

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// « Oui, terminer »
    EndPressed,
    /// « Continuer ma séance »
    StayPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// Forget the visit.
    End,
    /// Back to where one was.
    Stay,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// For traces.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        "end"
    }

    /// What is said when the screen opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        LINES.map(Sentence::app).into()
    }

    /// What the primary action is: what loses nothing. A space bar that was pressed once too often ends no session.
    #[must_use]
    pub const fn primary(&self) -> Option<Message> {
        Some(Message::StayPressed)
    }

    /// What Escape does.
    #[must_use]
    pub const fn escape(&self) -> Option<Message> {
        Some(Message::StayPressed)
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::EndPressed => Action::End,
            Message::StayPressed => Action::Stay,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let way = |id: &str, sign: &str, message: &str, weight, press| {
            way(&env, id, sign, &Sentence::app(message), weight, press, Message::Heard).into()
        };
        let controls = vec![
            way("end/stay", "next", "end-stay", Weight::Action, Message::StayPressed),
            way("end/go", "finish-session", "end-go", Weight::Plain, Message::EndPressed),
        ];
        let pieces = Notice { picture: "session-end", lines: LINES.map(Sentence::app).into(), controls };
        notice(&env, size, pieces, Message::Heard)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_yes_ends_the_session() {
        let mut state = State;
        assert!(matches!(state.update(Message::EndPressed), Action::End));
        for message in [state.primary(), state.escape(), Some(Message::StayPressed)].into_iter().flatten() {
            assert!(matches!(state.update(message), Action::Stay));
        }
    }
}
