//! The end of a lesson: what I can now do, the three lines to remember, the words, and three ways on.

use std::time::Duration;

use iced::widget::{Column, column, row};
use iced::{Alignment, Element, Length, Size};

use crate::lesson::{Guidance, Lesson, LessonId};
use crate::practice::Summary;
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, Weight, icon, sized_control, spaced_words};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{BODY, INSTRUCTION, TIGHT_LINE};

/// How long to rest on the way on, after a lesson that asks for no click: as in its zones.
const REST: Duration = Duration::from_secs(2);

/// What the screen remembers.
#[derive(Debug)]
pub struct State {
    summary: Summary,
    next: Option<LessonId>,
    /// In a workshop, the room stays with its lesson: whoever is early does it again.
    in_workshop: bool,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// « Leçon suivante »
    NextPressed,
    /// « Recommencer »
    AgainPressed,
    /// « Essayer sans aide »
    AlonePressed,
    /// « Autre leçon », « Retour »
    OtherPressed,
    /// « Terminer ma séance »
    EndPressed,
    /// « Réglages »
    ComfortPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// Begin a lesson; with the usual guidance if none is given.
    Begin(LessonId, Option<Guidance>),
    /// To the lessons of the topic.
    Lessons,
    /// Ask whether the visit is over.
    End,
    /// Open the settings.
    Comfort,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// The end of a lesson, and the lesson that comes next if there is one.
    #[must_use]
    pub const fn new(summary: Summary, next: Option<LessonId>) -> Self {
        Self { summary, next, in_workshop: false }
    }

    /// The same end, in a workshop.
    #[must_use]
    pub fn in_workshop(self) -> Self {
        Self { in_workshop: true, next: None, ..self }
    }

    /// The lesson that was finished.
    #[must_use]
    pub const fn lesson(&self) -> &LessonId {
        &self.summary.lesson
    }

    /// What is said when the screen opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        let lesson = &self.summary.lesson;
        let mut spoken = vec![Sentence::app("finish"), Sentence::lesson(lesson, "goal"), Sentence::app("keep-title")];
        spoken.extend((1..=Lesson::KEEPS).map(|line| Sentence::lesson(lesson, format!("keep-{line}"))));
        spoken.push(self.invitation());
        spoken
    }

    /// What is said of going on.
    fn invitation(&self) -> Sentence {
        Sentence::app(if self.in_workshop { "finish-neighbour" } else { "pause-fine" })
    }

    /// What the primary action is.
    #[must_use]
    pub const fn primary(&self) -> Option<Message> {
        Some(match (&self.next, self.in_workshop) {
            (Some(_), _) => Message::NextPressed,
            (None, true) => Message::AgainPressed,
            (None, false) => Message::OtherPressed,
        })
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        let lesson = self.summary.lesson.clone();
        match message {
            Message::NextPressed => self.next.clone().map_or(Action::Lessons, |next| Action::Begin(next, None)),
            Message::AgainPressed => Action::Begin(lesson, Some(self.summary.guidance)),
            Message::AlonePressed => Action::Begin(lesson, Some(Guidance::Alone)),
            Message::OtherPressed => Action::Lessons,
            Message::EndPressed => Action::End,
            Message::ComfortPressed => Action::Comfort,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let id = &self.summary.lesson;
        let line = |sentence: Sentence, size: f32, font, color| {
            spaced_words(&env, &sentence, size, font, color, TIGHT_LINE, Message::Heard(vec![sentence.clone()]))
        };
        let (ink, quiet) = (env.palette.ink, env.palette.quiet);
        let can = row![
            icon(&env, "tick", env.px(64.0).max(44.0), env.palette.done),
            line(Sentence::lesson(id, "goal"), INSTRUCTION, BOLD, ink).width(Length::Fill),
        ]
        .spacing(env.metric.gap())
        .align_y(Alignment::Center);
        let keeps = (1..=Lesson::KEEPS).map(|number| {
            row![
                icon(&env, "keep", 28.0, ink),
                line(Sentence::lesson(id, format!("keep-{number}")), BODY, REGULAR, ink).width(Length::Fill),
            ]
            .spacing(env.metric.gap())
            .align_y(Alignment::Center)
            .into()
        });
        let keeps = Column::with_children(keeps).spacing(env.metric.small());
        let lesson = env.content.lesson(id);
        let names = lesson.map_or(&[][..], |lesson| &lesson.words);
        let meanings = names.iter().map(|name| {
            let word = Sentence::lesson(id, format!("word-{name}"));
            let meaning = word.clone().attribute("meaning");
            column![line(word, BODY, BOLD, ink), line(meaning, BODY, REGULAR, ink)].into()
        });
        let learnt = Column::with_children(meanings).spacing(env.px(4.0));
        let keep = column![line(Sentence::app("keep-title"), BODY, BOLD, quiet), keeps].width(Length::Fill);
        let learnt = column![line(Sentence::app("words-title"), BODY, BOLD, quiet), learnt].width(Length::Fill);
        let both: Element<'a, Message> = if Arrangement::has_columns(size) {
            row![keep, learnt].spacing(env.metric.apart()).into()
        } else {
            column![keep, learnt].spacing(env.metric.gap()).into()
        };
        let body = column![
            line(Sentence::app("finish"), BODY, REGULAR, quiet),
            can,
            both,
            line(Sentence::app("real-life"), BODY, REGULAR, quiet),
            line(self.invitation(), BODY, REGULAR, quiet),
        ]
        .spacing(env.px(12.0));
        let button = |id: &str, sign: &str, message: &str, weight, press| -> Element<'a, Message> {
            let label = Sentence::app(message);
            let height = env.metric.bar_control();
            let control =
                sized_control(&env, id, sign, &label, weight, height, press, Message::Heard(vec![label.clone()]));
            // Whoever learnt without a click goes on without one: resting on the button presses it.
            let rests = lesson.is_some_and(|lesson| lesson.needs_no_click()) && weight == Weight::Action;
            control.traits(|traits| traits.dwell = rests.then_some(REST)).into()
        };
        let other = |weight| button("finish/other", "home", "other-lesson", weight, Message::OtherPressed);
        let again = |weight| {
            let label = if lesson.is_some_and(|lesson| lesson.variants > 1) { "again-others" } else { "again" };
            button("finish/again", "again", label, weight, Message::AgainPressed)
        };
        let mut ways: Vec<Element<'a, Message>> = match (&self.next, self.in_workshop) {
            (Some(_), _) => vec![
                button("finish/next", "next", "next-lesson", Weight::Action, Message::NextPressed),
                again(Weight::Plain),
            ],
            (None, true) => vec![again(Weight::Action)],
            (None, false) => vec![other(Weight::Action), again(Weight::Plain)],
        };
        if self.summary.guidance != Guidance::Alone {
            ways.push(button("finish/alone", "alone", "try-alone", Weight::Plain, Message::AlonePressed));
        }
        // Where room is short, « Retour » leads there too.
        if self.next.is_some() && Arrangement::of(size) == Arrangement::Wide {
            ways.push(other(Weight::Plain));
        }
        let bar = frame::bar(
            &env,
            Arrangement::of(size),
            Bar {
                back: Some(Message::OtherPressed),
                code: None,
                title: vec![Sentence::lesson(id, "title")],
                progress: None,
                end: Some(Message::EndPressed),
                comfort: Some(Message::ComfortPressed),
            },
            Message::Heard,
        );
        frame::page(&env, bar, body, ways, Message::Heard)
    }
}
