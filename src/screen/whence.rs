//! « Où en étiez-vous ? »: whoever has no card says how far they came, by hand. A lost card loses nothing (PEDAGOGY.md 7).

use iced::widget::{Column, Row, row, svg, text};
use iced::{Alignment, Element, Length, Size};

use crate::lesson::{LessonId, Topic, TopicId};
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, Weight, sized_control, spaced_words};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{BODY, INSTRUCTION, TIGHT_LINE};
use crate::ui::part::part;
use crate::world::PartId;

/// What the screen remembers: the topic, once it is chosen.
#[derive(Debug, Default)]
pub struct State {
    topic: Option<TopicId>,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// A topic was chosen.
    TopicChosen(TopicId),
    /// The last lesson that is remembered.
    LessonChosen(LessonId),
    /// « J’ai ma carte »
    CardPressed,
    /// « Je ne sais plus »
    UnsurePressed,
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
    /// This lesson was the last one.
    Known(LessonId),
    /// Go on with a card.
    Card,
    /// Find the lesson to begin with.
    Place,
    /// Another page of the same screen is in sight.
    Turned,
    /// Back to the first screen.
    Back,
    /// Ask whether the visit is over.
    End,
    /// Open the settings.
    Comfort,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// Which of its pages is in sight, for the hands.
    #[must_use]
    pub const fn step(&self) -> usize {
        self.topic.is_some() as usize
    }

    fn question(&self) -> Sentence {
        Sentence::app(if self.topic.is_some() { "whence-lesson" } else { "whence-topic" })
    }

    /// What is said when the screen opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        let before: &[&str] = if self.topic.is_some() { &[] } else { &["whence", "whence-lost"] };
        before.iter().map(|line| Sentence::app(*line)).chain([self.question()]).collect()
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::TopicChosen(topic) => {
                self.topic = Some(topic);
                Action::Turned
            }
            Message::LessonChosen(lesson) => Action::Known(lesson),
            Message::CardPressed => Action::Card,
            Message::UnsurePressed => Action::Place,
            Message::BackPressed if self.topic.take().is_some() => Action::Turned,
            Message::BackPressed => Action::Back,
            Message::EndPressed => Action::End,
            Message::ComfortPressed => Action::Comfort,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let arrangement = Arrangement::of(size);
        let question = self.question();
        let hear = Message::Heard(vec![question.clone()]);
        let title = spaced_words(&env, &question, INSTRUCTION, BOLD, env.palette.ink, TIGHT_LINE, hear);
        let topics = &env.content.topics;
        let chosen = self.topic.as_ref().and_then(|id| topics.iter().find(|topic| topic.id == *id));
        let choices: Vec<Element<'a, Message>> = match chosen {
            None => topics.iter().map(|topic| of_topic(&env, topic)).collect(),
            Some(topic) => topic.lessons.iter().zip(1..).map(|(id, number)| of_lesson(&env, id, number)).collect(),
        };
        let across = if Arrangement::has_columns(size) { 2 } else { 1 };
        let gap = env.metric.gap();
        let mut rows: Vec<Element<'a, Message>> = Vec::new();
        let mut choices = choices.into_iter().peekable();
        while choices.peek().is_some() {
            let mut line: Vec<Element<'a, Message>> = choices.by_ref().take(across).collect();
            line.resize_with(across, || iced::widget::space().width(Length::Fill).into());
            rows.push(Row::with_children(line).spacing(gap).into());
        }
        let way = |id: &str, sign: &str, message: &str, press| -> Element<'a, Message> {
            let label = Sentence::app(message);
            let (height, hear) = (env.metric.bar_control(), Message::Heard(vec![label.clone()]));
            sized_control(&env, id, sign, &label, Weight::Plain, height, press, hear).into()
        };
        let card = (!env.content.editions.is_empty())
            .then(|| way("whence/card", "card", "card-have", Message::CardPressed));
        let unsure = env
            .content
            .placement()
            .map(|_| way("whence/unsure", "place", "whence-unknown", Message::UnsurePressed));
        let bar = Bar {
            back: Some(Message::BackPressed),
            code: None,
            title: vec![Sentence::app("whence")],
            progress: None,
            end: Some(Message::EndPressed),
            comfort: Some(Message::ComfortPressed),
        };
        let bar = frame::bar(&env, arrangement, bar, Message::Heard);
        let body = Column::new().push(title).extend(rows).spacing(gap);
        frame::page(&env, bar, body, card.into_iter().chain(unsure).collect(), Message::Heard)
    }
}

/// A topic: its picture and its name.
fn of_topic<'a>(env: &Env<'a>, topic: &Topic) -> Element<'a, Message> {
    let side = env.px(88.0).max(56.0);
    let picture = svg(env.picture(&topic.picture)).width(side).height(side);
    let press = Message::TopicChosen(topic.id.clone());
    choice(env, &format!("whence/{}", topic.id), picture.into(), Sentence::topic(topic.id.as_str()), press)
}

/// A lesson: its number and its title.
fn of_lesson<'a>(env: &Env<'a>, id: &LessonId, number: u32) -> Element<'a, Message> {
    let number = text(number.to_string()).size(BODY).font(BOLD).line_height(TIGHT_LINE).color(env.palette.quiet);
    let number = number.width(env.px(44.0).max(BODY * 1.4)).align_x(Alignment::Center);
    let press = Message::LessonChosen(id.clone());
    choice(env, &format!("whence/{id}"), number.into(), Sentence::lesson(id, "title"), press)
}

fn choice<'a>(
    env: &Env<'a>,
    id: &str,
    mark: Element<'a, Message>,
    name: Sentence,
    press: Message,
) -> Element<'a, Message> {
    let words = text(env.text(&name)).size(BODY).font(BOLD).line_height(TIGHT_LINE).color(env.palette.ink);
    let content = row![mark, words.width(Length::Fill)].spacing(env.metric.gap()).align_y(Alignment::Center);
    part(PartId::new(id), env.plain(), content)
        .width(Length::Fill)
        .height(Length::Shrink)
        .padding([env.metric.small(), env.metric.gap()])
        .least(Size::new(0.0, env.metric.control()))
        .on_press(press)
        .on_hear(Message::Heard(vec![name]))
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_then_its_last_lesson_and_back() {
        let mut state = State::default();
        assert!(matches!(state.update(Message::TopicChosen(TopicId::new("email").unwrap())), Action::Turned));
        assert_eq!(state.spoken(), [Sentence::app("whence-lesson")]);
        assert!(matches!(state.update(Message::BackPressed), Action::Turned));
        assert!(matches!(state.update(Message::BackPressed), Action::Back));
        let reply = LessonId::new("email/reply").unwrap();
        assert!(matches!(state.update(Message::LessonChosen(reply.clone())), Action::Known(lesson) if lesson == reply));
    }
}
