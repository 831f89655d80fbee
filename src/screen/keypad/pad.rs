//! The digits, drawn: what is typed above them, what to do beside them.

use iced::widget::{Column, Row, column, container, row, text};
use iced::{Alignment, Border, Element, Length, Size};

use super::{Digit, Message, Purpose, State};
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, Weight, icon, sized_control, spaced_words};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{BODY, INSTRUCTION, TIGHT_LINE};
use crate::ui::part::{Part, part};
use crate::words::KEYBOARD;
use crate::workshop::Code;
use crate::world::PartId;

/// Where the digits that were typed are shown.
pub const SHOWN: &str = "keypad/shown";

/// The least and the most height of a key, in pixels of the screen (STANDARDS.md T1).
const KEY: (f32, f32) = (80.0, 150.0);
/// Space around the keys.
const MARGIN: f32 = 12.0;
/// How wide a key is for its height.
const WIDE: f32 = 1.25;

/// The sizes of the keys, in logical pixels.
#[derive(Clone, Copy)]
struct Keys {
    height: f32,
    width: f32,
    gap: f32,
}

impl Keys {
    /// As large as there is room for, `rows` of controls under them.
    fn of(env: &Env<'_>, size: Size, rows: f32) -> Self {
        let gap = env.metric.gap();
        let control = env.metric.bar_control().max(BODY * TIGHT_LINE + env.metric.small());
        let panel = control + env.px(12.0);
        let below = if rows > 0.0 { rows * panel } else { 0.0 };
        // Five rows: what was typed, and four of keys.
        let left = size.height - panel - below - 2.0 * env.px(MARGIN) - 4.0 * gap;
        let height = (left / 5.0).clamp(env.px(KEY.0), env.px(KEY.1));
        Self { height, width: height * WIDE, gap }
    }

    /// The width of all of them.
    fn across(self) -> f32 {
        3.0 * self.width + 2.0 * self.gap
    }
}

impl State {
    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let arrangement = Arrangement::of(size);
        // Large text: « Effacer » and « OK » have no room among the digits.
        let is_apart = arrangement == Arrangement::Compact;
        let mut controls: Vec<Element<'a, Message>> = Vec::new();
        if self.purpose == Purpose::Choose {
            let way = |id: &str, sign: &str, message: &str, press| {
                bar_control(&env, id, sign, &Sentence::counsellor(message), Weight::Plain, press)
            };
            controls.push(way("keypad/later", "next", "code-later", Message::LaterPressed));
            controls.push(way("keypad/close", "close", "close-app", Message::ClosePressed));
        }
        if is_apart {
            let (erase, ok) = (Sentence::app("keypad-erase"), Sentence::app("keypad-ok"));
            let press = Message::ErasePressed;
            controls.insert(0, bar_control(&env, "keypad/ok", "tick", &ok, Weight::Action, Message::OkPressed));
            controls.insert(0, bar_control(&env, "keypad/erase", "backspace", &erase, Weight::Plain, press));
        }
        let rows = match controls.len() {
            0 => 0.0,
            4 if size.width < 840.0 => 2.0,
            _ => 1.0,
        };
        let keys = Keys::of(&env, size, rows);
        let back = (self.purpose != Purpose::Choose).then_some(Message::BackPressed);
        let bar = Bar { back, title: vec![self.title()], progress: None, code: None, end: None, comfort: None };
        let bar = frame::bar(&env, arrangement, bar, Message::Heard);
        let pad = column![self.shown(&env, keys), digits(&env, keys, self.purpose, !is_apart)].spacing(keys.gap);
        let pad = container(pad).center_y(Length::Fill).padding(env.px(MARGIN));
        // Where there is room, what to do and the keys stand near one another.
        let pad = if arrangement == Arrangement::Wide { pad.center_x(Length::Fill) } else { pad };
        let said = frame::turned(&env, self.said(&env, arrangement), Message::Heard);
        let body = row![said, pad].height(Length::Fill);
        let bottom = (!controls.is_empty()).then(|| {
            let controls = Row::with_children(controls).spacing(env.metric.gap()).align_y(Alignment::Center).wrap();
            frame::panel(&env, controls.vertical_spacing(env.metric.gap()))
        });
        column![bar, body].push(bottom).into()
    }

    fn title(&self) -> Sentence {
        match self.purpose {
            Purpose::Workshop => Sentence::app("workshop-title"),
            Purpose::Choose | Purpose::Enter => Sentence::counsellor("counsellor"),
        }
    }

    /// What to do, and what is said of what was typed.
    fn said<'a>(&self, env: &Env<'a>, arrangement: Arrangement) -> Element<'a, Message> {
        let ink = env.palette.ink;
        let line = |sentence: &Sentence, size: f32, font| {
            let hear = Message::Heard(vec![sentence.clone()]);
            spaced_words(env, sentence, size, font, ink, TIGHT_LINE, hear)
        };
        let told = self.told();
        let lines = told.iter().zip(0..).map(|(sentence, nth)| {
            let font = if nth == 0 { BOLD } else { REGULAR };
            line(sentence, BODY, font).traits(|traits| traits.tells = true).into()
        });
        let words = Column::with_children(lines).spacing(env.metric.small()).width(Length::Fill);
        // Where room is short, what was typed last is what matters now: it stands alone.
        let is_short = arrangement == Arrangement::Compact;
        if is_short && !told.is_empty() {
            return words.into();
        }
        let told = (!told.is_empty()).then(|| {
            let sign = if self.purpose == Purpose::Workshop { "eye" } else { "padlock" };
            let content = row![icon(env, sign, env.metric.icon(), ink), words].spacing(env.metric.gap());
            let (fill, width, radius) = (env.palette.panel, env.metric.line(), env.metric.corner());
            container(content)
                .padding(env.metric.gap())
                .width(Length::Fill)
                .style(move |_| container::background(fill).border(Border { color: ink, width, radius: radius.into() }))
        });
        let lines = self.lines();
        let lines = lines.iter().zip(0..).map(|(sentence, nth)| match nth {
            0 => line(sentence, INSTRUCTION, BOLD).into(),
            _ => line(sentence, BODY, REGULAR).into(),
        });
        Column::new().push(told).extend(lines).spacing(env.metric.gap()).width(Length::Fill).into()
    }

    /// What was typed: the digits of a workshop's code each in its box, a secret one as dots.
    fn shown<'a>(&self, env: &Env<'a>, keys: Keys) -> Element<'a, Message> {
        let ink = env.palette.ink;
        let size = (keys.height * 0.6).max(BODY);
        let write = move |sign: String| {
            text(sign).size(size).font(BOLD).color(ink).line_height(1.0).wrapping(text::Wrapping::None)
        };
        let boxed = |content: Element<'a, Message>, width: f32, doubtful: bool| -> Element<'a, Message> {
            let (fill, line) = if doubtful {
                (env.palette.ring_inner, 2.0 * env.metric.line())
            } else {
                (env.palette.ground, env.metric.line())
            };
            let radius = env.metric.corner();
            container(content)
                .center_x(width)
                .center_y(keys.height)
                .style(move |_| {
                    container::background(fill).border(Border { color: ink, width: line, radius: radius.into() })
                })
                .into()
        };
        let content: Element<'a, Message> = if self.purpose == Purpose::Workshop {
            #[allow(clippy::cast_precision_loss)]
            let width = (keys.across() - 3.0 * keys.gap) / Code::LENGTH as f32;
            let signs: Vec<char> = self.digits.chars().collect();
            let doubtful = self.doubtful();
            let boxes = (0..Code::LENGTH).map(|nth| {
                let is_doubtful = doubtful.contains(&nth);
                let color = if is_doubtful { env.palette.on_ring } else { ink };
                let sign = signs.get(nth).map(ToString::to_string).unwrap_or_default();
                boxed(write(sign).color(color).into(), width, is_doubtful)
            });
            Row::with_children(boxes).spacing(keys.gap).into()
        } else {
            let side = env.px(18.0);
            let dots = self.digits.chars().map(|_| {
                let dot = Border { radius: (side / 2.0).into(), ..Border::default() };
                let dot = container(iced::widget::space())
                    .width(side)
                    .height(side)
                    .style(move |_| container::background(ink).border(dot));
                dot.into()
            });
            boxed(Row::with_children(dots).spacing(env.px(10.0)).into(), keys.across(), false)
        };
        part(PartId::new(SHOWN), env.bare(), content).into()
    }
}

fn bar_control<'a>(
    env: &Env<'a>,
    id: &str,
    sign: &str,
    label: &Sentence,
    weight: Weight,
    press: Message,
) -> Element<'a, Message> {
    let height = env.metric.bar_control();
    sized_control(env, id, sign, label, weight, height, press, Message::Heard(vec![label.clone()])).into()
}

/// The keys, as on a telephone.
fn digits<'a>(env: &Env<'a>, keys: Keys, purpose: Purpose, with_words: bool) -> Element<'a, Message> {
    let digit = |digit: Digit| -> Element<'a, Message> {
        let Digit(sign) = digit;
        let label = text(sign.to_string()).size((keys.height * 0.5).max(BODY)).font(BOLD).line_height(1.0);
        // A secret is not read aloud to the room.
        let said = match purpose {
            Purpose::Workshop => vec![Sentence::world(KEYBOARD, format!("sign-{sign}"))],
            Purpose::Choose | Purpose::Enter => Vec::new(),
        };
        let id = format!("keypad/{sign}");
        key(env, keys, &id, label, Weight::Plain, Message::DigitPressed(digit), Message::Heard(said)).into()
    };
    let worded = |id: &str, sign: &str, message: &str, weight: Weight, press| -> Element<'a, Message> {
        let label = Sentence::app(message);
        let ink = if weight == Weight::Action { env.palette.on_action } else { env.palette.ink };
        let word = text(env.text(&label)).size(BODY).font(REGULAR).line_height(TIGHT_LINE);
        let side = env.metric.icon().min(keys.height - BODY * TIGHT_LINE - env.px(8.0));
        let content = column![icon(env, sign, side, ink), word].align_x(Alignment::Center);
        key(env, keys, id, content, weight, press, Message::Heard(vec![label])).into()
    };
    let [zero, one, two, three, four, five, six, seven, eight, nine] = Digit::ALL.map(digit);
    let (left, right) = if with_words {
        (
            worded("keypad/erase", "backspace", "keypad-erase", Weight::Plain, Message::ErasePressed),
            worded("keypad/ok", "tick", "keypad-ok", Weight::Action, Message::OkPressed),
        )
    } else {
        let hole = || iced::widget::space().width(keys.width).height(keys.height).into();
        (hole(), hole())
    };
    let rows = [[one, two, three], [four, five, six], [seven, eight, nine], [left, zero, right]];
    let rows = rows.map(|row| Row::with_children(row).spacing(keys.gap).into());
    Column::with_children(rows).spacing(keys.gap).into()
}

fn key<'a>(
    env: &Env<'a>,
    keys: Keys,
    id: &str,
    content: impl Into<Element<'a, Message>>,
    weight: Weight,
    press: Message,
    hear: Message,
) -> Part<'a, Message> {
    part(PartId::new(id), weight.face(env), container(content).center(Length::Fill))
        .width(keys.width)
        .height(keys.height)
        .on_press(press)
        .on_hear(hear)
}
