//! One lesson, before it begins: the one that « Où commencer ? » has found, without any mark; the one that does what someone
//! has come for, with the lessons that help before it: advice, never a lock; or the one of last time, with which a quiet
//! session begins.

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
    /// What helps before it.
    first: Vec<LessonId>,
    why: Why,
}

/// Why a lesson is proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Why {
    /// « Où commencer ? » has found it.
    Placement,
    /// It is a procedure someone has come for.
    Task,
    /// « Je veux… » has found it.
    Want,
    /// It is the one of last time; then comes the lesson of the room.
    LastTime(LessonId),
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
    /// Begin one, and go on with the other.
    Before(LessonId, LessonId),
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
        Self { lesson, first: Vec::new(), why: Why::Placement }
    }

    /// Shows the lesson of last time, after which that of the room comes.
    #[must_use]
    pub const fn of_last_time(lesson: LessonId, room: LessonId) -> Self {
        Self { lesson, first: Vec::new(), why: Why::LastTime(room) }
    }

    /// Shows what helps before a lesson, which was found by « Je veux… » or among the procedures.
    #[must_use]
    pub const fn after(lesson: LessonId, first: Vec<LessonId>, is_wanted: bool) -> Self {
        Self { lesson, first, why: if is_wanted { Why::Want } else { Why::Task } }
    }

    /// Whether it does what someone has come for.
    #[must_use]
    pub const fn is_task(&self) -> bool {
        matches!(self.why, Why::Task | Why::Want)
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
        for lesson in &self.first {
            spoken.extend([Sentence::app("first"), Sentence::lesson(lesson, "title")]);
        }
        spoken
    }

    /// What is said before the lesson's title, and after it.
    fn around(&self) -> [Sentence; 2] {
        match self.why {
            Why::Want => ["want-ready", "procedure-first"],
            Why::Task => ["procedure-ready", "procedure-first"],
            Why::Placement => ["proposal", "proposal-free"],
            Why::LastTime(_) => ["last-time", "last-time-then"],
        }
        .map(Sentence::app)
    }

    fn title(&self) -> Sentence {
        match self.why {
            Why::Want => Sentence::app("find"),
            Why::Task => Sentence::app("procedure"),
            Why::Placement => Sentence::app("placement"),
            Why::LastTime(_) => Sentence::topic(self.lesson.topic()),
        }
    }

    /// What the primary action is.
    #[must_use]
    pub const fn primary(&self) -> Option<Message> {
        Some(Message::BeginPressed)
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::BeginPressed => match &self.why {
                Why::LastTime(room) => Action::Before(self.lesson.clone(), room.clone()),
                Why::Placement | Why::Task | Why::Want => Action::Begin(self.lesson.clone()),
            },
            Message::FirstPressed(first) => Action::Before(first, self.lesson.clone()),
            Message::OtherPressed => match &self.why {
                Why::Want => Action::Wants,
                Why::Task => Action::Tasks,
                Why::Placement => Action::Lessons,
                Why::LastTime(room) => Action::Begin(room.clone()),
            },
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
        let after = line(after, BODY, REGULAR, if self.first.is_empty() { quiet } else { ink });
        let first = self.first.iter().map(|lesson| first_of(&env, lesson));
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
        // At a quiet pace there are two ways on, and none of them leads away from the room.
        let (sign, other) = if matches!(self.why, Why::LastTime(_)) {
            ("contacts", "lesson-of-today")
        } else {
            ("home", "other-lesson")
        };
        let ways = vec![
            button("proposal/begin", "next", "start", Weight::Action, Message::BeginPressed),
            button("proposal/other", sign, other, Weight::Plain, Message::OtherPressed),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn id(name: &str) -> LessonId {
        LessonId::new(name).unwrap()
    }

    #[test]
    fn what_helps_before_comes_before() {
        let mut state = State::after(id("email/attach"), vec![id("mouse/click")], true);
        let told = state.update(Message::FirstPressed(id("mouse/click")));
        assert!(
            matches!(told, Action::Before(first, then) if first == id("mouse/click") && then == id("email/attach"))
        );
        assert!(matches!(state.update(Message::BeginPressed), Action::Begin(lesson) if lesson == id("email/attach")));
        assert!(matches!(state.update(Message::OtherPressed), Action::Wants));
    }

    #[test]
    fn a_quiet_session_begins_as_last_time_or_with_the_room() {
        let mut state = State::of_last_time(id("mouse/click"), id("mouse/drag"));
        let told = state.update(state.primary().unwrap());
        assert!(matches!(told, Action::Before(first, then) if first == id("mouse/click") && then == id("mouse/drag")));
        assert!(matches!(state.update(Message::OtherPressed), Action::Begin(room) if room == id("mouse/drag")));
        assert_eq!(state.spoken()[0], Sentence::app("last-time"));
    }
}
