//! One card of prudence: the lines to remember of a safety lesson, large. They are read again, never rehearsed
//! (PEDAGOGY.md 4).

use iced::widget::{Column, column, row, svg};
use iced::{Alignment, Element, Length, Size};

use crate::lesson::{Lesson, LessonId};
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, Weight, icon, sized_control};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{BODY, INSTRUCTION};
use crate::ui::tile::line;

/// The side of the picture, in pixels of the screen.
const PICTURE: f32 = 112.0;

/// What the screen remembers.
#[derive(Debug)]
pub struct State {
    lesson: LessonId,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// « J’ai compris »
    UnderstoodPressed,
    /// « Faire la leçon »
    LessonPressed,
    /// « Retour »
    BackPressed,
    /// « Terminer ma séance »
    EndPressed,
    /// « Réglages »
    ComfortPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// The card was read.
    Understood(LessonId),
    /// Begin the lesson that it is of.
    Lesson(LessonId),
    /// Back to where one came from.
    Back,
    /// Ask whether the visit is over.
    End,
    /// Open the settings.
    Comfort,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// The card of a lesson.
    #[must_use]
    pub const fn new(lesson: LessonId) -> Self {
        Self { lesson }
    }

    /// For traces.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        "prudence"
    }

    /// The lesson it is of.
    #[must_use]
    pub const fn lesson(&self) -> &LessonId {
        &self.lesson
    }

    /// The lines to remember.
    fn keeps(&self) -> impl Iterator<Item = Sentence> {
        (1..=Lesson::KEEPS).map(|number| Sentence::lesson(&self.lesson, format!("keep-{number}")))
    }

    /// What is said when the screen opens: everything that is on it.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        let title = [Sentence::app("prudence"), Sentence::lesson(&self.lesson, "title")];
        title.into_iter().chain(self.keeps()).collect()
    }

    /// What the primary action is.
    #[must_use]
    pub const fn primary(&self) -> Option<Message> {
        Some(Message::UnderstoodPressed)
    }

    /// What Escape does.
    #[must_use]
    pub const fn escape(&self) -> Option<Message> {
        Some(Message::BackPressed)
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::UnderstoodPressed => Action::Understood(self.lesson.clone()),
            Message::LessonPressed => Action::Lesson(self.lesson.clone()),
            Message::BackPressed => Action::Back,
            Message::EndPressed => Action::End,
            Message::ComfortPressed => Action::Comfort,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let arrangement = Arrangement::of(size);
        let is_short = arrangement == Arrangement::Compact;
        let (title, read) = if is_short { (BODY, BODY) } else { (INSTRUCTION, INSTRUCTION) };
        let side = env.px(PICTURE).max(64.0);
        let name = Sentence::lesson(&self.lesson, "title");
        let name = line(&env, &name, title, BOLD, Message::Heard).width(Length::Fill);
        let head = row![svg(env.picture("prudence")).width(side).height(side), name];
        let keeps = self.keeps().map(|keep| {
            let words = line(&env, &keep, read, REGULAR, Message::Heard).width(Length::Fill);
            let sign = icon(&env, "keep", env.metric.icon(), env.palette.ink);
            row![sign, words].spacing(env.metric.gap()).align_y(Alignment::Center).into()
        });
        let how = line(&env, &Sentence::app("prudence-line"), BODY, REGULAR, Message::Heard);
        let body = column![head.spacing(env.metric.wide()).align_y(Alignment::Center)]
            .push((!is_short).then_some(how))
            .push(Column::with_children(keeps).spacing(env.metric.wide()))
            .spacing(env.metric.wide());
        let way = |id: &str, sign: &str, message: &str, weight, press| -> Element<'a, Message> {
            let label = Sentence::app(message);
            let height = env.metric.bar_control();
            sized_control(&env, id, sign, &label, weight, height, press, Message::Heard(vec![label.clone()])).into()
        };
        let ways = vec![
            way("prudence/understood", "tick", "prudence-understood", Weight::Action, Message::UnderstoodPressed),
            way("prudence/lesson", "book", "prudence-lesson", Weight::Plain, Message::LessonPressed),
        ];
        let bar = Bar {
            back: Some(Message::BackPressed),
            code: None,
            title: vec![Sentence::app("prudence")],
            progress: None,
            end: Some(Message::EndPressed),
            comfort: Some(Message::ComfortPressed),
        };
        let bar = frame::bar(&env, arrangement, bar, Message::Heard);
        frame::page(&env, bar, body, ways, Message::Heard)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_or_done() {
        let traps = || LessonId::new("email/traps").unwrap();
        let mut state = State::new(traps());
        assert_eq!(state.spoken().len(), 5, "its name, its title, and three lines");
        assert!(matches!(state.update(state.primary().unwrap()), Action::Understood(lesson) if lesson == traps()));
        assert!(matches!(state.update(Message::LessonPressed), Action::Lesson(lesson) if lesson == traps()));
        assert!(matches!(state.update(state.escape().unwrap()), Action::Back));
    }
}
