//! The topics: four pictures with a word and a line.

use iced::widget::{Row, column, container, svg, text};
use iced::{Alignment, Element, Length, Size};

use crate::lesson::{Topic, TopicId};
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, words};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{BODY, INSTRUCTION, LEAST, TIGHT_LINE};
use crate::ui::part::{Face, part};
use crate::world::PartId;

/// Nothing to remember.
#[derive(Debug, Default)]
pub struct State;

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// A topic was chosen.
    TopicChosen(TopicId),
    /// « Retour »
    BackPressed,
    /// « Réglages »
    ComfortPressed,
    /// Something is to be heard.
    Heard(Sentence),
}

/// What is asked of the app.
pub enum Action {
    /// Open a topic.
    Open(TopicId),
    /// Back to the welcome screen.
    Back,
    /// Open the settings.
    Comfort,
    /// Say this.
    Say(Sentence),
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
            Message::BackPressed => Action::Back,
            Message::ComfortPressed => Action::Comfort,
            Message::Heard(sentence) => Action::Say(sentence),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let across = if size.width >= 1200.0 { 4.0 } else { 2.0 };
        let room = size.width - 2.0 * env.metric.wide() - env.px(28.0) - (across - 1.0) * env.metric.gap();
        let width = (room / across).floor();
        let side = if across > 2.0 {
            (width * 0.8).min(size.height - env.px(450.0))
        } else {
            (width * 0.45).min(size.height * 0.2)
        };
        // Two lines for all, so that the tiles are as tall as one another.
        let line_height = 2.0 * LEAST * TIGHT_LINE;
        let tiles = env.content.topics.iter().zip(0..).map(|(topic, index): (&Topic, usize)| {
            let name = Sentence::topic(topic.id.as_str());
            let line = name.clone().attribute("line");
            let color = env.palette.topics[index % env.palette.topics.len()];
            let strip = container(
                text(env.text(&name)).size(BODY).font(BOLD).line_height(TIGHT_LINE).color(env.palette.on_topic),
            )
            .center_x(Length::Fill)
            .padding(env.metric.small())
            .style(move |_| container::background(color));
            let line = text(env.text(&line))
                .size(LEAST)
                .color(env.palette.quiet)
                .line_height(TIGHT_LINE)
                .align_x(Alignment::Center);
            let content = column![
                svg(env.picture(&topic.picture)).width(side).height(side),
                strip,
                container(line).center_x(Length::Fill).center_y(line_height).padding([0.0, env.metric.small()])
            ]
            .spacing(env.metric.small())
            .align_x(Alignment::Center);
            let face = Face { ink: None, pressed: Some(env.palette.panel), ..env.plain() };
            part(PartId::new(&format!("topics/{}", topic.id)), face, content)
                .width(width)
                .height(Length::Shrink)
                .padding([env.metric.gap(), env.metric.line()])
                .on_press(Message::TopicChosen(topic.id.clone()))
                .on_hear(Message::Heard(name))
                .into()
        });
        let tiles = Row::with_children(tiles).spacing(env.metric.gap()).wrap().vertical_spacing(env.metric.gap());
        let question = Sentence::app("topics");
        let title = words(&env, &question, INSTRUCTION, BOLD, env.palette.ink, Message::Heard(question.clone()));
        let bar = frame::bar(
            &env,
            Arrangement::of(size),
            Bar {
                back: Some(Message::BackPressed),
                title: vec![],
                progress: None,
                comfort: Some(Message::ComfortPressed),
            },
            Message::Heard,
        );
        frame::page(&env, bar, column![title, tiles].spacing(env.metric.gap()), Vec::new(), Message::Heard)
    }
}
