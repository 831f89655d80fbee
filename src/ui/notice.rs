//! A screen with one thing to say: a picture, a few large sentences, and one or two ways on.

use iced::widget::{Column, Row, column, container, row, svg};
use iced::{Alignment, Element, Font, Length, Size};

use super::button::{BOLD, REGULAR, Weight, sized_control, spaced_words};
use super::env::Env;
use super::frame::{Arrangement, panel, turned};
use super::metric::{BODY, INSTRUCTION, TIGHT_LINE, TITLE};
use super::part::Part;
use crate::sentence::Sentence;

/// A screen lower than this, in logical pixels, may be too low for all the sentences at once.
const LOW: f32 = 440.0;
/// A screen narrower than this has room for the sentences alone.
const NARROW: f32 = 600.0;

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

/// Draws it over the whole screen.
pub fn notice<'a, M: Clone + 'a>(
    env: &Env<'_>,
    size: Size,
    pieces: Notice<'a, M>,
    hear: fn(Vec<Sentence>) -> M,
) -> Element<'a, M> {
    let Notice { picture, lines, controls } = pieces;
    let drawn = |side: f32| svg(env.picture(picture)).width(side).height(side);
    let lines = lines.iter().zip(0_u32..).map(|(sentence, nth)| {
        let (size, font): (f32, Font) = match nth {
            0 => (TITLE, BOLD),
            1 => (INSTRUCTION, BOLD),
            _ => (BODY, REGULAR),
        };
        let hear = hear(vec![sentence.clone()]);
        spaced_words(env, sentence, size, font, env.palette.ink, TIGHT_LINE, hear).into()
    });
    let said = Column::with_children(lines).spacing(env.metric.gap()).width(Length::Fill);
    let body: Element<'a, M> = if Arrangement::has_columns(size) && size.height >= LOW {
        let side = (size.width * 0.36).min(size.height - env.px(240.0));
        let body = row![drawn(side), said].spacing(env.metric.apart()).align_y(Alignment::Center);
        container(body).center_y(Length::Fill).padding([0.0, env.px(64.0)]).into()
    } else if size.width >= NARROW {
        let side = size.width * 0.24;
        turned(env, row![drawn(side), said].spacing(env.metric.wide()).align_y(Alignment::Center), hear)
    } else {
        turned(env, said, hear)
    };
    let controls = Row::with_children(controls).spacing(env.metric.apart()).align_y(Alignment::Center);
    let controls = controls.wrap().vertical_spacing(env.metric.gap());
    column![body, panel(env, controls)].into()
}
