//! A screen with one thing to say: a picture, a few large sentences, and one or two ways on.

use iced::widget::{Column, Row, column, container, row, svg};
use iced::{Alignment, Element, Font, Length, Size};

use super::button::{BOLD, REGULAR, Weight, sized_control, spaced_words};
use super::env::Env;
use super::frame::{Arrangement, panel, turned};
use super::metric::{BODY, INSTRUCTION, TIGHT_LINE, TITLE};
use super::part::Part;
use super::typing::capacity;
use crate::sentence::Sentence;

/// What is said, and the ways on.
pub struct Notice<'a, M> {
    /// The name of a picture of `assets/pictures`.
    pub picture: &'static str,
    /// The sentences; the first is the title, the second is an instruction.
    pub lines: Vec<Sentence>,
    /// The ways on.
    pub controls: Vec<Element<'a, M>>,
}

/// A way on.
pub fn way<'a, M: Clone + 'a>(
    env: &Env<'_>,
    id: &str,
    sign: &str,
    label: &Sentence,
    weight: Weight,
    press: M,
    hear: fn(Vec<Sentence>) -> M,
) -> Part<'a, M> {
    sized_control(env, id, sign, label, weight, env.metric.control(), press, hear(vec![label.clone()]))
}

/// The part of the width that the picture takes, where there is room.
const PICTURE: f32 = 0.36;
/// The least it takes, in pixels of the screen: there it can still be told (LOOK.md).
const SMALL: f32 = 160.0;

/// Draws it over the whole screen.
pub fn notice<'a, M: Clone + 'a>(
    env: &Env<'_>,
    size: Size,
    pieces: Notice<'a, M>,
    hear: fn(Vec<Sentence>) -> M,
) -> Element<'a, M> {
    let Notice { picture, lines, controls } = pieces;
    let is_short = Arrangement::of(size) == Arrangement::Compact;
    let styled: Vec<(&Sentence, f32, Font)> = lines
        .iter()
        .zip(0_u32..)
        .map(|(sentence, nth)| match nth {
            0 => (sentence, if is_short { INSTRUCTION } else { TITLE }, BOLD),
            1 => (sentence, if is_short { BODY } else { INSTRUCTION }, BOLD),
            _ => (sentence, BODY, REGULAR),
        })
        .collect();
    let gap = env.metric.gap();
    // How tall the sentences are in a column of this width.
    let tall = |width: f32| -> f32 {
        let line = |(sentence, size, _): &(&Sentence, f32, Font)| {
            let signs: Vec<char> = env.text(sentence).chars().collect();
            // A word that does not fit leaves a part of its line empty.
            let rows = signs.len().div_ceil(capacity(&signs, width * 0.85, *size));
            #[allow(clippy::cast_precision_loss)]
            let rows = rows as f32;
            rows * size * TIGHT_LINE + gap
        };
        styled.iter().map(line).sum()
    };
    let said = styled.iter().map(|(sentence, size, font)| {
        let hear = hear(vec![(*sentence).clone()]);
        spaced_words(env, sentence, *size, *font, env.palette.ink, TIGHT_LINE, hear).into()
    });
    let said = Column::with_children(said).spacing(gap).width(Length::Fill);
    // Where large text wraps the controls, they take two rows.
    let rows = if is_short && controls.len() > 1 { 2.0 } else { 1.0 };
    let room = size.height - rows * (env.metric.control() + gap) - 2.0 * gap;
    let margin = if is_short { env.metric.wide() } else { env.px(64.0) };
    let beside = |side: f32| size.width - 2.0 * margin - side - env.metric.apart();
    let sides = [PICTURE, 0.3, 0.24, 0.18].map(|part| (size.width * part).min(room));
    let side = sides.into_iter().find(|side| *side >= env.px(SMALL) && tall(beside(*side)) <= room);
    let body: Element<'a, M> = match side {
        Some(side) => {
            let drawn = svg(env.picture(picture)).width(side).height(side);
            let body = row![drawn, said].spacing(env.metric.apart()).align_y(Alignment::Center);
            container(body).center_y(Length::Fill).padding([0.0, margin]).into()
        }
        None if tall(size.width - 2.0 * margin) <= room => {
            container(said).center_y(Length::Fill).padding([0.0, margin]).into()
        }
        None => turned(env, said, hear),
    };
    let controls = Row::with_children(controls).spacing(env.metric.apart()).align_y(Alignment::Center);
    let controls = controls.wrap().vertical_spacing(gap);
    column![body, panel(env, controls)].into()
}
