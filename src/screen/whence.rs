//! « Où en étiez-vous ? »: no card at hand. A topic, then the last lesson that one remembers: a card is a comfort, not a key
//! (PEDAGOGY.md 7).

use iced::widget::{column, container, stack, svg, text};
use iced::{Element, Size};

use crate::lesson::{LessonId, Topic, TopicId};
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, Weight, sized_control};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{BODY, INSTRUCTION};
use crate::ui::tile::{flat, grid, line};

/// The side of a topic's picture, and of a stone, in pixels of the screen.
const PICTURE: (f32, f32) = (128.0, 80.0);

/// What the screen remembers.
#[derive(Debug, Default)]
pub struct State {
    topic: Option<TopicId>,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// A topic.
    TopicPressed(TopicId),
    /// The last lesson that was done.
    LessonPressed(LessonId),
    /// « J’ai ma carte »
    CardPressed,
    /// « Je ne sais plus »
    UnknownPressed,
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
    /// Everything up to this lesson of its topic was done.
    Known(LessonId),
    /// Go on with a card.
    Card,
    /// Find the lesson to begin with.
    Place,
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
    /// No topic chosen yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { topic: None }
    }

    /// Where one is, for the hands: the topics, or the lessons of one.
    #[must_use]
    pub const fn step(&self) -> usize {
        self.topic.is_some() as usize
    }

    /// For traces.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        if self.topic.is_some() { "whence-lesson" } else { "whence" }
    }

    /// What is said when the screen opens, and when a topic is chosen.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        match &self.topic {
            None => ["whence", "whence-lost", "whence-topic"].map(Sentence::app).into(),
            Some(topic) => vec![Sentence::topic(topic.as_str()), Sentence::app("whence-lesson")],
        }
    }

    /// What the primary action is: nobody knows the answer beforehand.
    #[must_use]
    pub const fn primary(&self) -> Option<Message> {
        None
    }

    /// What Escape does.
    #[must_use]
    pub const fn escape(&self) -> Option<Message> {
        Some(Message::BackPressed)
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::TopicPressed(topic) => {
                self.topic = Some(topic);
                Action::Say(self.spoken())
            }
            Message::LessonPressed(lesson) => Action::Known(lesson),
            Message::CardPressed => Action::Card,
            Message::UnknownPressed => Action::Place,
            Message::BackPressed => match self.topic.take() {
                Some(_) => Action::Say(self.spoken()),
                None => Action::Back,
            },
            Message::EndPressed => Action::End,
            Message::ComfortPressed => Action::Comfort,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let chosen = self.topic.as_ref().and_then(|id| env.content.topics.iter().find(|topic| topic.id == *id));
        let across = if Arrangement::has_columns(size) { 2 } else { 1 };
        let said = |message: &str, size, font| line(&env, &Sentence::app(message), size, font, Message::Heard);
        let (title, body) = match chosen {
            None => {
                let topics = env.content.topics.iter().filter(|topic| !topic.lessons.is_empty());
                let tiles = grid(&env, topics.map(|topic| topic_of(&env, topic)).collect(), across);
                let said = column![said("whence", INSTRUCTION, BOLD), said("whence-lost", BODY, REGULAR)];
                (Vec::new(), said.push(tiles))
            }
            Some(topic) => {
                let lessons = topic.lessons.iter().zip(1..).map(|(lesson, nth)| lesson_of(&env, lesson, nth));
                let tiles = grid(&env, lessons.collect(), across);
                (vec![Sentence::topic(topic.id.as_str())], column![said("whence-lesson", INSTRUCTION, BOLD), tiles])
            }
        };
        let bar = Bar {
            back: Some(Message::BackPressed),
            code: None,
            title,
            progress: None,
            end: Some(Message::EndPressed),
            comfort: Some(Message::ComfortPressed),
        };
        let bar = frame::bar(&env, Arrangement::of(size), bar, Message::Heard);
        let way = |id: &str, sign: &str, message: &str, press| {
            let (label, height) = (Sentence::app(message), env.metric.bar_control());
            let hear = Message::Heard(vec![label.clone()]);
            sized_control(&env, id, sign, &label, Weight::Plain, height, press, hear).into()
        };
        let has_cards = !env.content.editions.is_empty();
        let card = has_cards.then(|| way("whence/card", "card", "card-have", Message::CardPressed));
        let placement = env.content.placement();
        let unknown = placement.map(|_| way("whence/unknown", "place", "whence-unknown", Message::UnknownPressed));
        let ways = card.into_iter().chain(unknown).collect();
        frame::page(&env, bar, body.spacing(env.metric.gap()), ways, Message::Heard)
    }
}

fn topic_of<'a>(env: &Env<'a>, topic: &Topic) -> Element<'a, Message> {
    let side = env.px(PICTURE.0);
    let drawn = svg(env.picture(&topic.picture)).width(side).height(side);
    let name = Sentence::topic(topic.id.as_str());
    let lines = [None, Some(name.clone()), Some(name.attribute("line"))];
    let (id, press) = (format!("whence/topic/{}", topic.id), Message::TopicPressed(topic.id.clone()));
    flat(env, &id, drawn.into(), lines, Weight::Plain, press, Message::Heard).into()
}

fn lesson_of<'a>(env: &Env<'a>, lesson: &LessonId, nth: u32) -> Element<'a, Message> {
    let side = env.px(PICTURE.1).max(52.0);
    // The stone's top is light in every theme: its number is always ink.
    let dark = iced::Color::from_rgb8(0x1A, 0x1A, 0x1A);
    let number = text(nth.to_string()).size(BODY).font(BOLD).color(dark).line_height(1.0);
    let drawn = stack![
        svg(env.picture("stone")).width(side).height(side),
        container(number).center_x(side).center_y(side * 0.92)
    ];
    let lines = [None, Some(Sentence::lesson(lesson, "title")), None];
    let (id, press) = (format!("whence/{lesson}"), Message::LessonPressed(lesson.clone()));
    flat(env, &id, drawn.into(), lines, Weight::Plain, press, Message::Heard).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_then_a_lesson_and_back_one_at_a_time() {
        let click = || LessonId::new("mouse/click").unwrap();
        let mut state = State::new();
        let Action::Say(said) = state.update(Message::TopicPressed(TopicId::new("mouse").unwrap())) else { panic!() };
        assert_eq!(said, [Sentence::topic("mouse"), Sentence::app("whence-lesson")]);
        assert_eq!(state.name(), "whence-lesson");
        assert!(matches!(state.update(Message::LessonPressed(click())), Action::Known(lesson) if lesson == click()));
        assert!(matches!(state.update(state.escape().unwrap()), Action::Say(_)));
        assert_eq!(state.name(), "whence");
        assert!(matches!(state.update(Message::BackPressed), Action::Back));
        assert!(matches!(state.update(Message::UnknownPressed), Action::Place));
        assert!(matches!(state.update(Message::CardPressed), Action::Card));
    }
}
