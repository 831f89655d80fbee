//! The topics: four pictures with a word and a line.

use iced::widget::{Column, Row, column, container, row, space, svg, text};
use iced::{Alignment, Element, Length, Size};

use crate::lesson::{Topic, TopicId};
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, Weight, sized_control, spaced_words};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{BODY, INSTRUCTION, LEAST, TIGHT_LINE};
use crate::ui::part::{Face, part};
use crate::world::PartId;

/// The least height of a screen of large text whose tiles have a line under the word.
const LINES: f32 = 520.0;

/// A page as wide as this has all tiles in a row.
const WIDE: f32 = 1200.0;
/// The line under a word stands on one line where two tiles share a page as wide as this.
const BROAD: f32 = 960.0;
/// A page narrower than this has one tile a row.
const NARROW: f32 = 560.0;

/// Nothing to remember.
#[derive(Debug, Default)]
pub struct State;

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// A topic was chosen.
    TopicChosen(TopicId),
    /// « Où commencer ? »
    PlacePressed,
    /// « Je veux… »
    FindPressed,
    /// « J’ai ma carte »
    CardPressed,
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
    /// Open a topic.
    Open(TopicId),
    /// Find the lesson to begin with.
    Place,
    /// Look for what someone wants.
    Find,
    /// Go on with a card.
    Card,
    /// Back to the welcome screen.
    Back,
    /// Ask whether the visit is over.
    End,
    /// Open the settings.
    Comfort,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// What is said when the screen opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        vec![Sentence::app("topics")]
    }

    /// What the primary action is: the first topic.
    #[must_use]
    pub fn primary(&self, topics: &[Topic]) -> Option<Message> {
        topics.first().map(|topic| Message::TopicChosen(topic.id.clone()))
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::TopicChosen(topic) => Action::Open(topic),
            Message::PlacePressed => Action::Place,
            Message::FindPressed => Action::Find,
            Message::CardPressed => Action::Card,
            Message::BackPressed => Action::Back,
            Message::EndPressed => Action::End,
            Message::ComfortPressed => Action::Comfort,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        // Very large text: one under another, so that no word is torn.
        let across: usize = match size.width {
            width if width >= WIDE => 4,
            width if width < NARROW => 1,
            _ => 2,
        };
        let mut tiles =
            env.content.topics.iter().zip(0..).map(|(topic, index)| tile(&env, topic, index, size)).peekable();
        let mut shelf: Column<'a, Message> = Column::new().spacing(env.metric.gap());
        while tiles.peek().is_some() {
            let mut line: Vec<Element<'a, Message>> = tiles.by_ref().take(across).collect();
            while line.len() < across {
                line.push(space().width(Length::Fill).into());
            }
            shelf = shelf.push(Row::with_children(line).spacing(env.metric.gap()));
        }
        let question = Sentence::app("topics");
        let title = spaced_words(
            &env,
            &question,
            INSTRUCTION,
            BOLD,
            env.palette.ink,
            TIGHT_LINE,
            Message::Heard(vec![question.clone()]),
        );
        let bar = frame::bar(
            &env,
            Arrangement::of(size),
            Bar {
                back: Some(Message::BackPressed),
                code: None,
                title: vec![],
                progress: None,
                end: Some(Message::EndPressed),
                comfort: Some(Message::ComfortPressed),
            },
            Message::Heard,
        );
        let way = |id: &str, sign: &str, message: &str, press| {
            let label = Sentence::app(message);
            let height = env.metric.bar_control();
            sized_control(&env, id, sign, &label, Weight::Plain, height, press, Message::Heard(vec![label.clone()]))
                .into()
        };
        let find = (!env.content.wants.is_empty()).then(|| way("topics/find", "search", "find", Message::FindPressed));
        let card =
            (!env.content.editions.is_empty()).then(|| way("topics/card", "card", "card-have", Message::CardPressed));
        let place = env.content.placement().map(|_| {
            let label = Sentence::app("placement");
            let height = env.metric.bar_control();
            let heard = Message::Heard(vec![label.clone(), Sentence::app("placement").attribute("line")]);
            let press = Message::PlacePressed;
            sized_control(&env, "topics/place", "place", &label, Weight::Plain, height, press, heard).into()
        });
        let controls = find.into_iter().chain(card).chain(place).collect();
        frame::page(&env, bar, column![title, shelf].spacing(env.metric.gap()), controls, Message::Heard)
    }
}

/// A topic: a picture, a word, and a line.
fn tile<'a>(env: &Env<'a>, topic: &Topic, index: usize, size: Size) -> Element<'a, Message> {
    let name = Sentence::topic(topic.id.as_str());
    let color = env.palette.topics[index % env.palette.topics.len()];
    let word = text(env.text(&name)).size(BODY).font(BOLD).line_height(TIGHT_LINE).color(env.palette.on_topic);
    let strip = container(word.align_x(Alignment::Center))
        .center_x(Length::Fill)
        .padding(env.metric.small())
        .style(move |_| container::background(color));
    let line =
        text(env.text(&name.clone().attribute("line"))).size(LEAST).color(env.palette.quiet).line_height(TIGHT_LINE);
    // As many lines for all, so that the tiles are as tall as one another; two tiles a row have room for one line.
    let lines = if (BROAD..WIDE).contains(&size.width) { 1.0 } else { 2.0 };
    let line_height = lines * LEAST * TIGHT_LINE;
    let line = container(line.align_x(Alignment::Center)).center_x(Length::Fill).center_y(line_height);
    let line = line.padding([0.0, env.metric.small()]);
    let small = env.metric.small();
    let content: Element<'a, Message> = if Arrangement::of(size) == Arrangement::Compact {
        // Large text: the picture stands beside the word, and the line gives way where there is no room.
        let side = (size.width * 0.1).min(env.px(120.0));
        let strip = strip.center_y(2.0 * BODY * TIGHT_LINE + 2.0 * small);
        let words = column![strip].push((size.height >= LINES).then_some(line)).spacing(small);
        row![svg(env.picture(&topic.picture)).width(side).height(side), words]
            .spacing(small)
            .align_y(Alignment::Center)
            .padding([0.0, small])
            .into()
    } else {
        // The picture takes what is left of the height, as long as it can still be told.
        let down = if size.width >= WIDE { 1.0 } else { 2.0 };
        // Above and below: the bar and the controls, and the room around what is between them.
        let edges = 2.0 * (env.metric.bar_control() + env.metric.gap()) + env.metric.wide();
        let frame = edges + INSTRUCTION * TIGHT_LINE + down * env.metric.gap();
        let words = BODY * TIGHT_LINE + line_height + env.px(64.0);
        let left = ((size.height - frame) / down - words).floor();
        let side = left.min(size.width * 0.2).max(env.px(72.0));
        column![svg(env.picture(&topic.picture)).width(side).height(side), strip, line]
            .spacing(small)
            .align_x(Alignment::Center)
            .into()
    };
    let face = Face { ink: None, pressed: Some(env.palette.panel), ..env.plain() };
    part(PartId::new(&format!("topics/{}", topic.id)), face, content)
        .width(Length::Fill)
        .height(Length::Shrink)
        .padding([env.metric.gap(), env.metric.line()])
        .on_press(Message::TopicChosen(topic.id.clone()))
        .on_hear(Message::Heard(vec![name.clone(), name.attribute("line")]))
        .into()
}
