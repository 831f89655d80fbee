//! « Aide », once it has shown what it can: the counsellor can be called, and need not be (PEDAGOGY.md 6.2).

use iced::{Element, Size};

use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::Weight;
use crate::ui::notice::{Notice, notice, way};

/// What is said.
const LINES: [&str; 2] = ["call", "call-line"];

/// Nothing to remember.
#[derive(Debug, Default)]
pub struct State;

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// « J’ai besoin d’aide »
    CallPressed,
    /// « Continuer la leçon »
    StayPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// Raise the hand.
    Call,
    /// Back to the lesson.
    Stay,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// What is said when the screen opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        LINES.map(Sentence::app).into()
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::CallPressed => Action::Call,
            Message::StayPressed => Action::Stay,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let (call, stay) = (Sentence::app("need-help"), Sentence::app("leave-stay"));
        let controls = vec![
            way(&env, "call/counsellor", "help", &call, Weight::Action, Message::CallPressed, Message::Heard).into(),
            way(&env, "call/stay", "next", &stay, Weight::Plain, Message::StayPressed, Message::Heard).into(),
        ];
        let pieces = Notice { picture: "raised-hand", lines: LINES.map(Sentence::app).into(), controls };
        notice(&env, size, pieces, Message::Heard)
    }
}
