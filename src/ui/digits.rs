//! Large digits, as on a telephone: what a code is typed with. Nothing here tells which were typed.

use std::fmt;

use iced::widget::{Column, Row, column, container, text};
use iced::{Alignment, Element, Length};

use super::Env;
use super::button::{BOLD, REGULAR, Weight, icon};
use super::metric::{BODY, TIGHT_LINE};
use super::part::{Part, part};
use crate::keyboard::Stroke;
use crate::sentence::Sentence;
use crate::words::KEYBOARD;
use crate::world::PartId;

/// The least and the most height of a key, in pixels of the screen (STANDARDS.md T1).
const KEY: (f32, f32) = (80.0, 150.0);
/// How wide a key is for its height.
const WIDE: f32 = 1.25;

/// A digit. Nobody reads it in a log.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Digit(u8);

impl Digit {
    /// The digits, from 0.
    pub const ALL: [Self; 10] =
        [Self(0), Self(1), Self(2), Self(3), Self(4), Self(5), Self(6), Self(7), Self(8), Self(9)];

    /// The digit that a sign is.
    #[must_use]
    pub fn of_sign(sign: char) -> Option<Self> {
        sign.to_digit(10).and_then(|value| u8::try_from(value).ok()).map(Self)
    }

    /// The digit that a key bears, whatever else it bears: the top row of a French keyboard needs no Shift, nor the numeric
    /// pad its lock.
    #[must_use]
    pub fn of_stroke(stroke: &Stroke) -> Option<Self> {
        let place = stroke.code.strip_prefix("Digit").or_else(|| stroke.code.strip_prefix("Numpad"));
        let mut signs = place.or(stroke.text.as_deref())?.chars();
        signs.next().filter(|_| signs.next().is_none()).and_then(Self::of_sign)
    }

    /// What it stands for, 0 to 9.
    #[must_use]
    pub const fn value(self) -> u8 {
        self.0
    }

    /// Its sign.
    #[must_use]
    pub const fn sign(self) -> char {
        (b'0' + self.0) as char
    }

    /// Its name, said.
    #[must_use]
    pub fn spoken(self) -> Sentence {
        Sentence::world(KEYBOARD, format!("sign-{}", self.0))
    }
}

impl fmt::Debug for Digit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Digit")
    }
}

/// The sizes of the keys, in logical pixels.
#[derive(Clone, Copy)]
pub struct Keys {
    /// How high a key is.
    pub height: f32,
    /// How wide.
    pub width: f32,
    /// The space between two keys.
    pub gap: f32,
}

impl Keys {
    /// Keys as large as there is room for in this height, where so many rows stand, one gap apart.
    #[must_use]
    pub fn of(env: &Env<'_>, height: f32, rows: f32) -> Self {
        let gap = env.metric.gap();
        let height = ((height - (rows - 1.0) * gap) / rows).clamp(env.px(KEY.0), env.px(KEY.1));
        Self { height, width: height * WIDE, gap }
    }

    /// The width of all of them.
    #[must_use]
    pub fn across(self) -> f32 {
        3.0 * self.width + 2.0 * self.gap
    }
}

/// What the keys send.
pub struct Answers<M> {
    /// A digit was pressed.
    pub digit: fn(Digit) -> M,
    /// « Effacer » and « OK », where they stand among the digits.
    pub erase_and_ok: Option<(M, M)>,
    /// A key is to be heard; a secret is not read aloud to the room.
    pub hear: fn(Vec<Sentence>) -> M,
    /// Whether it is a secret.
    pub is_secret: bool,
}

/// The keys, as on a telephone: `keypad/0` to `keypad/9`, `keypad/erase`, `keypad/ok`.
pub fn digits<'a, M: Clone + 'a>(env: &Env<'a>, keys: Keys, answers: Answers<M>) -> Element<'a, M> {
    let Answers { digit: press, erase_and_ok, hear, is_secret } = answers;
    let digit = |digit: Digit| -> Element<'a, M> {
        let sign = digit.sign();
        let label = text(sign.to_string()).size((keys.height * 0.5).max(BODY)).font(BOLD).line_height(1.0);
        let said = if is_secret { Vec::new() } else { vec![digit.spoken()] };
        key(env, keys, &format!("keypad/{sign}"), label, Weight::Plain, press(digit), hear(said)).into()
    };
    let worded = |id: &str, sign: &str, message: &str, weight: Weight, press| -> Element<'a, M> {
        let label = Sentence::app(message);
        let ink = if weight == Weight::Action { env.palette.on_action } else { env.palette.ink };
        let word = text(env.text(&label)).size(BODY).font(REGULAR).line_height(TIGHT_LINE);
        let side = env.metric.icon().min(keys.height - BODY * TIGHT_LINE - env.px(8.0));
        let content = column![icon(env, sign, side, ink), word].align_x(Alignment::Center);
        key(env, keys, id, content, weight, press, hear(vec![label])).into()
    };
    let [zero, one, two, three, four, five, six, seven, eight, nine] = Digit::ALL.map(digit);
    let (left, right) = if let Some((erase, ok)) = erase_and_ok {
        (
            worded("keypad/erase", "backspace", "keypad-erase", Weight::Plain, erase),
            worded("keypad/ok", "tick", "keypad-ok", Weight::Action, ok),
        )
    } else {
        let hole = || iced::widget::space().width(keys.width).height(keys.height).into();
        (hole(), hole())
    };
    let rows = [[one, two, three], [four, five, six], [seven, eight, nine], [left, zero, right]];
    let rows = rows.map(|row| Row::with_children(row).spacing(keys.gap).into());
    Column::with_children(rows).spacing(keys.gap).into()
}

fn key<'a, M: Clone + 'a>(
    env: &Env<'a>,
    keys: Keys,
    id: &str,
    content: impl Into<Element<'a, M>>,
    weight: Weight,
    press: M,
    hear: M,
) -> Part<'a, M> {
    part(PartId::new(id), weight.face(env), container(content).center(Length::Fill))
        .width(keys.width)
        .height(keys.height)
        .on_press(press)
        .on_hear(hear)
}

/// What is said of what was typed, in a box of its own: a sign, and lines that come into sight.
pub fn told<'a, M: Clone + 'a>(
    env: &Env<'a>,
    sign: &str,
    lines: &[Sentence],
    hear: fn(Vec<Sentence>) -> M,
) -> Element<'a, M> {
    let ink = env.palette.ink;
    let content = iced::widget::row![icon(env, sign, env.metric.icon(), ink), told_lines(env, lines, hear)]
        .spacing(env.metric.gap());
    let (fill, width, radius) = (env.palette.panel, env.metric.line(), env.metric.corner());
    container(content)
        .padding(env.metric.gap())
        .width(Length::Fill)
        .style(move |_| container::background(fill).border(iced::Border { color: ink, width, radius: radius.into() }))
        .into()
}

/// The same lines without a box, where room is short.
pub fn told_lines<'a, M: Clone + 'a>(
    env: &Env<'a>,
    lines: &[Sentence],
    hear: fn(Vec<Sentence>) -> M,
) -> Element<'a, M> {
    let lines = lines.iter().zip(0..).map(|(sentence, nth)| {
        let font = if nth == 0 { BOLD } else { REGULAR };
        let hear = hear(vec![sentence.clone()]);
        super::button::spaced_words(env, sentence, BODY, font, env.palette.ink, TIGHT_LINE, hear)
            .traits(|traits| traits.tells = true)
            .into()
    });
    Column::with_children(lines).spacing(env.metric.small()).width(Length::Fill).into()
}
