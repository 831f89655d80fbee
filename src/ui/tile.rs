//! Large things to choose from: a picture and a few words.

use iced::widget::{Column, Row, column, row, space, text};
use iced::{Alignment, Color, Element, Font, Length, Size};

use super::Env;
use super::button::{BOLD, REGULAR, Weight, spaced_words};
use super::metric::{BODY, LEAST, TIGHT_LINE};
use super::part::{Face, Part, part};
use crate::sentence::Sentence;
use crate::world::PartId;

/// The colour of what is written on a tile.
#[must_use]
pub fn ink(env: &Env<'_>, weight: Weight) -> Color {
    if weight == Weight::Action { env.palette.on_action } else { env.palette.ink }
}

/// A picture beside a label; over and under it a smaller line, if there is something to say.
pub fn flat<'a, M: Clone + 'a>(
    env: &Env<'a>,
    id: &str,
    drawn: Element<'a, M>,
    [over, label, under]: [Option<Sentence>; 3],
    weight: Weight,
    press: M,
    hear: fn(Vec<Sentence>) -> M,
) -> Part<'a, M> {
    let ink = ink(env, weight);
    let write = |sentence: &Sentence, size: f32, font: Font| {
        text(env.text(sentence)).size(size).font(font).color(ink).line_height(TIGHT_LINE).into()
    };
    let lines = [(&over, LEAST, REGULAR), (&label, BODY, BOLD), (&under, LEAST, REGULAR)];
    let words = lines.into_iter().filter_map(|(line, size, font)| line.as_ref().map(|line| write(line, size, font)));
    let words = Column::with_children(words).spacing(env.px(4.0)).width(Length::Fill);
    let content = row![drawn, words].spacing(env.metric.gap()).align_y(Alignment::Center);
    let said = [over, label, under].into_iter().flatten().collect();
    part(PartId::new(id), Face { ink: None, ..weight.face(env) }, content)
        .width(Length::Fill)
        .height(Length::Shrink)
        .padding([env.metric.small(), env.metric.gap()])
        .least(Size::new(0.0, env.metric.control()))
        .on_press(press)
        .on_hear(hear(said))
}

/// A picture over a label.
pub fn tall<'a, M: Clone + 'a>(
    env: &Env<'a>,
    id: &str,
    drawn: Element<'a, M>,
    label: &Sentence,
    press: M,
    hear: fn(Vec<Sentence>) -> M,
) -> Part<'a, M> {
    let word = text(env.text(label)).size(BODY).font(BOLD).color(env.palette.ink).line_height(TIGHT_LINE);
    let content = column![drawn, word.align_x(Alignment::Center)].spacing(env.metric.gap());
    let content = content.align_x(Alignment::Center).width(Length::Fill);
    part(PartId::new(id), Face { ink: None, ..env.plain() }, content)
        .width(Length::Fill)
        .height(Length::Shrink)
        .padding(env.metric.gap())
        .on_press(press)
        .on_hear(hear(vec![label.clone()]))
}

/// Tiles in rows, so many beside one another.
#[must_use]
pub fn grid<'a, M: 'a>(env: &Env<'_>, tiles: Vec<Element<'a, M>>, across: usize) -> Element<'a, M> {
    let gap = env.metric.gap();
    let mut tiles = tiles.into_iter().peekable();
    let mut rows = Column::new().spacing(gap);
    while tiles.peek().is_some() {
        let mut line: Vec<Element<'a, M>> = tiles.by_ref().take(across.max(1)).collect();
        while line.len() < across {
            line.push(space().width(Length::Fill).into());
        }
        rows = rows.push(Row::with_children(line).spacing(gap));
    }
    rows.into()
}

/// A line of a page, which says itself.
pub fn line<'a, M: Clone + 'a>(
    env: &Env<'_>,
    sentence: &Sentence,
    size: f32,
    font: Font,
    hear: fn(Vec<Sentence>) -> M,
) -> Part<'a, M> {
    spaced_words(env, sentence, size, font, env.palette.ink, TIGHT_LINE, hear(vec![sentence.clone()]))
}
