//! Nothing can be taught: a sentence and a way out, for the counsellor.

use iced::widget::{Column, column, text};
use iced::{Element, Size};

use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, Weight, control, words};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{BODY, INSTRUCTION, LEAST, TIGHT_LINE};

/// Nothing to remember.
#[derive(Debug, Default)]
pub struct State;

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// « Fermer »
    ClosePressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// End Déclic.
    Close,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// What is said when the screen opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        ["trouble-title", "trouble-way-out"].map(Sentence::app).into()
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::ClosePressed => Action::Close,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let line = |message: &str, size: f32, font| {
            let sentence = Sentence::app(message);
            words(&env, &sentence, size, font, env.palette.ink, Message::Heard(vec![sentence.clone()]))
        };
        let problems = env.content.problems.iter().take(12).map(|problem| {
            text(problem.to_string()).size(LEAST).line_height(TIGHT_LINE).wrapping(text::Wrapping::WordOrGlyph).into()
        });
        let count = u32::try_from(env.content.problems.len()).unwrap_or(u32::MAX);
        let left_out = text(env.text(&Sentence::app("trouble-left-out").with(count))).size(BODY);
        let body = column![
            line("trouble-title", INSTRUCTION, BOLD),
            line("trouble-way-out", BODY, REGULAR),
            left_out,
            Column::with_children(problems).spacing(env.metric.small()),
        ]
        .spacing(env.metric.gap());
        let close = Sentence::app("close");
        let close = control(
            &env,
            "trouble/close",
            "close",
            &close,
            Weight::Action,
            Message::ClosePressed,
            Message::Heard(vec![close.clone()]),
        );
        let bar = frame::bar(
            &env,
            Arrangement::of(size),
            Bar { back: None, code: None, title: vec![], progress: None, end: None, comfort: None },
            Message::Heard,
        );
        frame::page(&env, bar, body, vec![close.into()], Message::Heard)
    }
}
