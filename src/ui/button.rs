//! Controls and texts of the frame. Each says its words on focus and on rest.

use iced::widget::{Row, column, container, row, svg, text};
use iced::{Alignment, Color, Element, Font, Length, Size};

use super::env::Env;
use super::metric::{BODY, DENSE_LINE, LINE, TIGHT_LINE};
use super::part::{Face, Part, part};
use crate::gesture::Direction;
use crate::sentence::Sentence;
use crate::world::PartId;

/// The regular weight.
pub const REGULAR: Font = Font::with_name("Atkinson Hyperlegible Next");
/// The bold weight.
pub const BOLD: Font = Font { weight: iced::font::Weight::Bold, ..REGULAR };

/// How much a control stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// One among others.
    Plain,
    /// The one in force, with a tick.
    Chosen,
    /// The one to press next.
    Action,
}

impl Weight {
    /// What it is drawn on.
    #[must_use]
    pub fn face(self, env: &Env<'_>) -> Face {
        match self {
            Self::Plain => env.plain(),
            Self::Chosen => env.chosen(),
            Self::Action => env.action(),
        }
    }

    fn ink(self, env: &Env<'_>) -> Color {
        match self {
            Self::Plain | Self::Chosen => env.palette.ink,
            Self::Action => env.palette.on_action,
        }
    }
}

/// How much room a control takes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// Its least height.
    pub height: f32,
    /// Whether it stands beside another where there is hardly any room: then its sign is no larger than its word.
    pub is_narrow: bool,
}

impl From<f32> for Room {
    fn from(height: f32) -> Self {
        Self { height, is_narrow: false }
    }
}

/// A sign in a colour.
#[must_use]
pub fn icon<'a, M: 'a>(env: &Env<'_>, name: &str, side: f32, color: Color) -> Element<'a, M> {
    svg(env.icon(name)).width(side).height(side).style(move |_, _| svg::Style { color: Some(color) }).into()
}

/// A line of text that says itself on rest.
pub fn words<'a, M: Clone + 'a>(
    env: &Env<'_>,
    sentence: &Sentence,
    size: f32,
    font: Font,
    color: Color,
    hear: M,
) -> Part<'a, M> {
    spaced_words(env, sentence, size, font, color, LINE, hear)
}

/// The same, with lines of another height, in sizes of the text.
pub fn spaced_words<'a, M: Clone + 'a>(
    env: &Env<'_>,
    sentence: &Sentence,
    size: f32,
    font: Font,
    color: Color,
    line_height: f32,
    hear: M,
) -> Part<'a, M> {
    let line = text(env.text(sentence))
        .size(size)
        .font(font)
        .color(color)
        .line_height(line_height)
        .wrapping(text::Wrapping::WordOrGlyph);
    part(PartId::new(&format!("text/{sentence}")), env.bare(), line).on_hear(hear)
}

/// A control: a sign and a word.
pub fn control<'a, M: Clone + 'a>(
    env: &Env<'_>,
    id: &str,
    sign: &str,
    label: &Sentence,
    weight: Weight,
    press: M,
    hear: M,
) -> Part<'a, M> {
    sized_control(env, id, sign, label, weight, env.metric.control(), press, hear)
}

/// A control of a given least height, in logical pixels, or that takes a given room.
#[allow(clippy::too_many_arguments)]
pub fn sized_control<'a, M: Clone + 'a>(
    env: &Env<'_>,
    id: &str,
    sign: &str,
    label: &Sentence,
    weight: Weight,
    room: impl Into<Room>,
    press: M,
    hear: M,
) -> Part<'a, M> {
    let Room { height, is_narrow } = room.into();
    let (side, edge, line) =
        if is_narrow { (BODY, env.px(10.0), DENSE_LINE) } else { (env.metric.icon(), env.metric.gap(), TIGHT_LINE) };
    let label = text(env.text(label)).size(BODY).font(REGULAR).line_height(line);
    let content: Row<'a, M> = row![icon(env, sign, side, weight.ink(env)), label]
        .spacing(env.metric.small() + 2.0)
        .align_y(Alignment::Center);
    let height = height.max(BODY * line + env.metric.small());
    part(PartId::new(id), weight.face(env), container(content).center_y(Length::Fill).padding([0.0, edge]))
        .width(Length::Shrink)
        .height(Length::Shrink)
        .least(Size::new(env.metric.control(), height))
        .on_press(press)
        .on_hear(hear)
}

/// A control that turns a page too long for the screen: a sign above a word.
pub fn turner<'a, M: Clone + 'a>(
    env: &Env<'_>,
    id: &str,
    sign: &str,
    label: &Sentence,
    way: Direction,
    hear: M,
) -> Part<'a, M> {
    let label = text(env.text(label)).size(BODY).font(REGULAR).line_height(TIGHT_LINE);
    let content = column![icon(env, sign, env.metric.icon(), env.palette.ink), label].align_x(Alignment::Center);
    part(PartId::new(id), env.plain(), container(content).center(Length::Fill))
        .width(Length::Shrink)
        .height(Length::Shrink)
        .least(Size::new(env.metric.control(), env.metric.control()))
        .padding([env.px(4.0), env.px(12.0)])
        .traits(|traits| {
            traits.presses = true;
            traits.turns = Some(way);
        })
        .on_hear(hear)
}
