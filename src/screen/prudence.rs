//! A card of prudence: three lines of a safety lesson, to be kept in mind (CURRICULUM.md 5, path G).

use iced::widget::{Column, column, row, svg};
use iced::{Alignment, Element, Length, Size};

use crate::lesson::{Lesson, LessonId};
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, Weight, icon, sized_control, spaced_words};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{INSTRUCTION, TIGHT_LINE};

/// What the screen remembers.
#[derive(Debug)]
pub struct State {
    lesson: LessonId,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// « J’ai compris »
    KeptPressed,
    /// « Faire la leçon »
    LessonPressed,
    /// « Terminer ma séance »
    EndPressed,
    /// « Réglages »
    ComfortPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// Back to what is due: this card was read.
    Kept(LessonId),
    /// Begin its lesson.
    Begin(LessonId),
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

    /// The lesson.
    #[must_use]
    pub const fn lesson(&self) -> &LessonId {
        &self.lesson
    }

    fn keeps(&self) -> impl Iterator<Item = Sentence> {
        (1..=Lesson::KEEPS).map(|line| Sentence::lesson(&self.lesson, format!("keep-{line}")))
    }

    /// What is said when the screen opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        let title = Sentence::lesson(&self.lesson, "title");
        [Sentence::app("prudence"), title, Sentence::app("prudence-line")].into_iter().chain(self.keeps()).collect()
    }

    /// What the primary action is.
    #[must_use]
    pub const fn primary(&self) -> Option<Message> {
        Some(Message::KeptPressed)
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::KeptPressed => Action::Kept(self.lesson.clone()),
            Message::LessonPressed => Action::Begin(self.lesson.clone()),
            Message::EndPressed => Action::End,
            Message::ComfortPressed => Action::Comfort,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let arrangement = Arrangement::of(size);
        let ink = env.palette.ink;
        let line = |sentence: Sentence, size: f32, font| {
            spaced_words(&env, &sentence, size, font, ink, TIGHT_LINE, Message::Heard(vec![sentence.clone()]))
        };
        let keeps = self.keeps().map(|keep| {
            row![icon(&env, "keep", env.metric.icon(), ink), line(keep, INSTRUCTION, REGULAR).width(Length::Fill)]
                .spacing(env.metric.gap())
                .align_y(Alignment::Center)
                .into()
        });
        let said = column![line(Sentence::lesson(&self.lesson, "title"), INSTRUCTION, BOLD)]
            .push(Column::with_children(keeps).spacing(env.metric.gap()))
            .spacing(env.metric.gap())
            .width(Length::Fill);
        let body: Element<'a, Message> = if Arrangement::has_columns(size) {
            let side = size.width * 0.24;
            let picture = svg(env.picture("prudence")).width(side).height(side);
            row![picture, said].spacing(env.metric.apart()).align_y(Alignment::Center).into()
        } else {
            said.into()
        };
        let button = |id: &str, sign: &str, message: &str, weight, press| -> Element<'a, Message> {
            let label = Sentence::app(message);
            let height = env.metric.bar_control();
            sized_control(&env, id, sign, &label, weight, height, press, Message::Heard(vec![label.clone()])).into()
        };
        let ways = vec![
            button("prudence/kept", "tick", "prudence-understood", Weight::Action, Message::KeptPressed),
            button("prudence/lesson", "book", "prudence-lesson", Weight::Plain, Message::LessonPressed),
        ];
        let bar = Bar {
            back: Some(Message::KeptPressed),
            code: None,
            title: vec![Sentence::app("prudence")],
            progress: None,
            end: Some(Message::EndPressed),
            comfort: Some(Message::ComfortPressed),
        };
        frame::page(&env, frame::bar(&env, arrangement, bar, Message::Heard), body, ways, Message::Heard)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_says_three_lines_and_leads_on() {
        let scam = LessonId::new("email/scam").unwrap();
        let mut state = State::new(scam.clone());
        assert_eq!(state.spoken().len(), 3 + Lesson::KEEPS);
        assert!(matches!(state.update(state.primary().unwrap()), Action::Kept(lesson) if lesson == scam));
        assert!(matches!(state.update(Message::LessonPressed), Action::Begin(lesson) if lesson == scam));
    }
}
