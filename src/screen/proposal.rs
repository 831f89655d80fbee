//! One lesson, before it begins: the one that « Où commencer ? » has found, without any mark; or the one that does what
//! someone has come for, with the lessons that help before it: advice, never a lock.

use iced::widget::{column, row, text};
use iced::{Alignment, Element, Length, Size};

use crate::lesson::LessonId;
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, Weight, icon, sized_control, spaced_words};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{BODY, INSTRUCTION, LEAST, TIGHT_LINE};
use crate::ui::part::part;
use crate::world::PartId;

/// What the screen remembers.
#[derive(Debug)]
pub struct State {
    lesson: LessonId,
    /// What helps before it, when it does what someone has come for.
    first: Option<Vec<LessonId>>,
    /// It was found by « Je veux… ».
    is_wanted: bool,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// « Commencer »
    BeginPressed,
    /// « D’abord : … »
    FirstPressed(LessonId),
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
    /// Begin the lesson.
    Begin(LessonId),
    /// Begin one that helps before, and come back to this one.
    First(LessonId),
    /// To the lessons that do what one comes for.
    Tasks,
    /// To « Je veux… ».
    Wants,
    /// To the lessons of its topic.
    Lessons,
    /// Ask whether the visit is over.
    End,
    /// Open the settings.
    Comfort,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// Proposes a lesson.
    #[must_use]
    pub const fn new(lesson: LessonId) -> Self {
        Self { lesson, first: None, is_wanted: false }
    }

    /// Shows what helps before a lesson, which was found by « Je veux… » or among the procedures.
    #[must_use]
    pub const fn after(lesson: LessonId, first: Vec<LessonId>, is_wanted: bool) -> Self {
        Self { lesson, first: Some(first), is_wanted }
    }

    /// Whether the lesson does what someone has come for.
    #[must_use]
    pub const fn is_task(&self) -> bool {
        self.first.is_some()
    }

    /// The lesson.
    #[must_use]
    pub const fn lesson(&self) -> &LessonId {
        &self.lesson
    }

    /// What is said when the screen opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        let title = Sentence::lesson(&self.lesson, "title");
        let [before, after] = self.around();
        let mut spoken = vec![before, title, after];
        for lesson in self.first.iter().flatten() {
            spoken.extend([Sentence::app("first"), Sentence::lesson(lesson, "title")]);
        }
        spoken
    }

    /// What is said before the lesson's title, and after it.
    fn around(&self) -> [Sentence; 2] {
        match (self.is_task(), self.is_wanted) {
            (true, true) => ["want-ready", "procedure-first"],
            (true, false) => ["procedure-ready", "procedure-first"],
            (false, _) => ["proposal", "proposal-free"],
        }
        .map(Sentence::app)
    }

    fn title(&self) -> Sentence {
        Sentence::app(match (self.is_task(), self.is_wanted) {
            (true, true) => "find",
            (true, false) => "procedure",
            (false, _) => "placement",
        })
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
            Message::FirstPressed(lesson) => Action::First(lesson),
            Message::OtherPressed if self.is_wanted => Action::Wants,
            Message::OtherPressed if self.is_task() => Action::Tasks,
            Message::OtherPressed => Action::Lessons,
            Message::EndPressed => Action::End,
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
        let [before, after] = self.around();
        let after = line(after, BODY, REGULAR, if self.is_task() { ink } else { quiet });
        let first = self.first.iter().flatten().map(|lesson| first_of(&env, lesson));
        let body = column![line(before, BODY, REGULAR, ink), title]
            .push(minutes)
            .push(after)
            .extend(first)
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
                code: None,
                title: vec![self.title()],
                progress: None,
                end: Some(Message::EndPressed),
                comfort: Some(Message::ComfortPressed),
            },
            Message::Heard,
        );
        frame::page(&env, bar, body, ways, Message::Heard)
    }
}

/// « D’abord : … »: a lesson that helps before, which can be opened from here.
fn first_of<'a>(env: &Env<'a>, lesson: &LessonId) -> Element<'a, Message> {
    let sentences = [Sentence::app("first"), Sentence::lesson(lesson, "title")];
    let [first, title] = &sentences;
    let ink = env.palette.ink;
    let line =
        |sentence: &Sentence, size: f32, font| text(env.text(sentence)).size(size).font(font).line_height(TIGHT_LINE);
    let words = column![line(first, LEAST, REGULAR), line(title, BODY, BOLD)].width(Length::Fill);
    let content =
        row![icon(env, "book", env.metric.icon(), ink), words].spacing(env.metric.gap()).align_y(Alignment::Center);
    part(PartId::new(&format!("proposal/first/{lesson}")), env.plain(), content)
        .width(Length::Fill)
        .height(Length::Shrink)
        .padding([env.metric.small(), env.metric.gap()])
        .least(Size::new(0.0, env.metric.control()))
        .on_press(Message::FirstPressed(lesson.clone()))
        .on_hear(Message::Heard(sentences.into()))
        .into()
}
