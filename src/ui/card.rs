//! Camille's card: what to type instead of one's own (CURRICULUM.md 3).

use iced::widget::{Column, Row, container, row, svg, text};
use iced::{Alignment, Border, Element, Length, Padding};

use super::button::{BOLD, REGULAR, icon, spaced_words};
use super::env::Env;
use super::metric::{BODY, LEAST, TIGHT_LINE};
use super::part::part;
use crate::lesson::Lesson;
use crate::sentence::Sentence;
use crate::words::{CAMILLE, PERSONA_NOTES, text_sentence};
use crate::world::PartId;

/// How wide the card is beside the world, in logical pixels.
pub const WIDTH: f32 = 500.0;

/// Draws the card. `asked` is the line that is to be typed now; it may come `first`, where not all of the card is in sight.
pub fn view<'a, M: Clone + 'a>(
    env: &Env<'_>,
    lesson: &Lesson,
    asked: Option<&str>,
    first: bool,
    hear: fn(Vec<Sentence>) -> M,
) -> Element<'a, M> {
    let palette = env.palette;
    let say = |sentence: Sentence, size: f32, font, color| {
        let said = hear(vec![sentence.clone()]);
        spaced_words(env, &sentence, size, font, color, TIGHT_LINE, said)
    };
    let portrait = env.px(48.0).max(40.0);
    let title = row![
        svg(env.picture("portrait-camille")).width(portrait).height(portrait),
        say(Sentence::world(CAMILLE, PERSONA_NOTES[0]), BODY, BOLD, palette.ink),
    ]
    .spacing(env.metric.small())
    .align_y(Alignment::Center);
    let mut lines: Vec<&str> = lesson.card.iter().map(String::as_str).collect();
    lines.sort_by_key(|line| first && asked != Some(*line));
    let lines = lines.into_iter().map(|line| {
        let sentence = text_sentence(&lesson.id, line);
        let is_asked = asked == Some(line);
        let ink = if is_asked { palette.on_ring } else { palette.ink };
        // The address of somebody else stands under their name.
        let name = if sentence.attribute.is_some() {
            Sentence { attribute: None, ..sentence.clone() }
        } else {
            sentence.clone().attribute("label")
        };
        let label = say(name, LEAST, REGULAR, ink);
        // An address too long for its line goes on after its sign.
        let pieces = env.text(&sentence);
        let pieces = pieces
            .split_inclusive('@')
            .map(|piece| text(piece.to_owned()).size(LEAST).font(BOLD).color(ink).line_height(TIGHT_LINE).into());
        let value = part(PartId::new(&format!("text/{sentence}")), env.bare(), Row::with_children(pieces).wrap())
            .on_hear(hear(vec![sentence]));
        let words = Row::new().push(label).push(value).spacing(env.metric.small()).wrap();
        // The line that is asked for: an arrow before it, and a ground of its own.
        let arrow = is_asked.then(|| icon(env, "next", LEAST, ink));
        let (fill, line) = (palette.ring_inner, env.px(3.0));
        let border = Border { color: palette.ink, width: line, radius: env.px(8.0).into() };
        container(Row::new().push(arrow).push(words).spacing(env.px(4.0)).align_y(Alignment::Center))
            .width(Length::Fill)
            .padding([env.px(2.0), env.px(6.0)])
            .style(
                move |_| {
                    if is_asked { container::background(fill).border(border) } else { container::Style::default() }
                },
            )
            .into()
    });
    let notes = PERSONA_NOTES[1..].iter().map(|note| {
        let note = say(Sentence::world(CAMILLE, *note), LEAST, REGULAR, palette.ink);
        container(note).padding([0.0, env.px(6.0)]).into()
    });
    let (fill, line) = (palette.ground, env.metric.line());
    let border = Border { color: palette.ink, width: line, radius: env.metric.corner().into() };
    let content = Column::new().push(title).extend(lines).extend(notes).spacing(env.px(2.0)).width(Length::Fill);
    container(content)
        .width(Length::Fill)
        .padding(Padding::from([env.px(8.0), env.px(12.0)]))
        .style(move |_| container::background(fill).border(border))
        .into()
}
