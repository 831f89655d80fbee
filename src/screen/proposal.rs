//! The end of « Où commencer ? »: one lesson to begin with, and no mark.

use iced::widget::{column, row};
use iced::{Alignment, Element, Length, Size};

use crate::lesson::LessonId;
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, Weight, icon, sized_control, spaced_words};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{BODY, INSTRUCTION, TIGHT_LINE};

/// What the screen remembers.
#[derive(Debug)]
pub struct State {
    lesson: LessonId,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// « Commencer »
    BeginPressed,
    /// « Autre leçon », « Retour »
    OtherPressed,
    /// « Réglages »
    ComfortPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// Begin the lesson.
    Begin(LessonId),
    /// To the lessons of its topic.
    Lessons,
    /// Open the settings.
    Comfort,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// Proposes a lesson.
    #[must_use]
    pub const fn new(lesson: LessonId) -> Self {
        Self { lesson }
    }

    /// The lesson.
    #[must_use]
    pub const fn lesson(&self) -> &LessonId {
        &self.lesson
    }

    /// What is said when the screen opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        vec![Sentence::app("proposal"), Sentence::lesson(&self.lesson, "title"), Sentence::app("proposal-free")]
    }

    /// What the primary action is.
    #[must_use]
    pub const fn primary(&self) -> Option<Message> {
        Some(Message::BeginPressed)
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::BeginPressed => Action::Begin(self.lesson.clone()),
            Message::OtherPressed => Action::Lessons,
            Message::ComfortPressed => Action::Comfort,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let line = |sentence: Sentence, size: f32, font, color| {
            spaced_words(&env, &sentence, size, font, color, TIGHT_LINE, Message::Heard(vec![sentence.clone()]))
        };
        let (ink, quiet) = (env.palette.ink, env.palette.quiet);
        let title = row![
            icon(&env, "place", env.px(64.0).max(44.0), ink),
            line(Sentence::lesson(&self.lesson, "title"), INSTRUCTION, BOLD, ink).width(Length::Fill),
        ]
        .spacing(env.metric.gap())
        .align_y(Alignment::Center);
        let minutes = env
            .content
            .lesson(&self.lesson)
            .map(|lesson| line(Sentence::app("lesson-minutes").with(lesson.minutes), BODY, REGULAR, ink));
        let body = column![line(Sentence::app("proposal"), BODY, REGULAR, ink), title]
            .push(minutes)
            .push(line(Sentence::app("proposal-free"), BODY, REGULAR, quiet))
            .spacing(env.metric.gap());
        let button = |id: &str, sign: &str, message: &str, weight, press| -> Element<'a, Message> {
            let label = Sentence::app(message);
            let height = env.metric.bar_control();
            sized_control(&env, id, sign, &label, weight, height, press, Message::Heard(vec![label.clone()])).into()
        };
        let ways = vec![
            button("proposal/begin", "next", "start", Weight::Action, Message::BeginPressed),
            button("proposal/other", "home", "other-lesson", Weight::Plain, Message::OtherPressed),
        ];
        let bar = frame::bar(
            &env,
            Arrangement::of(size),
            Bar {
                back: Some(Message::OtherPressed),
                title: vec![Sentence::app("placement")],
                progress: None,
                comfort: Some(Message::ComfortPressed),
            },
            Message::Heard,
        );
        frame::page(&env, bar, body, ways, Message::Heard)
    }
}
