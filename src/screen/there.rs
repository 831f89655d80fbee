//! « Êtes-vous là ? »: nobody has moved for a while. One movement keeps everything (STANDARDS.md D3).

use iced::{Element, Size};

use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::Weight;
use crate::ui::notice::{Notice, notice, way};

/// What is said, in this order: the question, what to do, and what is lost otherwise.
const LINES: [&str; 3] = ["there", "there-move", "there-lost"];

/// Nothing to remember: [`crate::idle::Idle`] knows when it is over.
#[derive(Debug, Default)]
pub struct State;

/// What the person did. Any other movement is the app's to notice.
#[derive(Debug, Clone)]
pub enum Message {
    /// « Je suis là »
    HerePressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// Someone is there: back to where one was, with everything.
    Here,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// For traces.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        "there"
    }

    /// What is said when the screen opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        LINES.map(Sentence::app).into()
    }

    /// What the primary action is.
    #[must_use]
    pub const fn primary(&self) -> Option<Message> {
        Some(Message::HerePressed)
    }

    /// What Escape does: whoever presses a key is there.
    #[must_use]
    pub const fn escape(&self) -> Option<Message> {
        Some(Message::HerePressed)
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::HerePressed => Action::Here,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let here = Sentence::app("there-here");
        let here = way(&env, "there/here", "tick", &here, Weight::Action, Message::HerePressed, Message::Heard);
        let pieces = Notice { picture: "nobody", lines: LINES.map(Sentence::app).into(), controls: vec![here.into()] };
        notice(&env, size, pieces, Message::Heard)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_out_keeps_everything() {
        let mut state = State;
        for message in [state.primary(), state.escape(), Some(Message::HerePressed)].into_iter().flatten() {
            assert!(matches!(state.update(message), Action::Here));
        }
        assert_eq!(state.spoken().len(), 3, "the question, what to do, and what is lost");
    }
}
