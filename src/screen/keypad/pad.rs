//! The digits, drawn: what is typed above them, what to do beside them.

use iced::widget::{Column, Row, column, container, row, text};
use iced::{Alignment, Border, Element, Length, Size};

use super::{Message, Purpose, State};
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, Weight, sized_control, spaced_words};
use crate::ui::digits::{self, Answers, Keys, digits, told_lines};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{BODY, INSTRUCTION, TIGHT_LINE};
use crate::ui::part::part;
use crate::workshop::Code;
use crate::world::PartId;

/// Where the digits that were typed are shown.
pub const SHOWN: &str = "keypad/shown";

/// Space around the keys.
const MARGIN: f32 = 12.0;

/// As large as there is room for, `rows` of controls under them: five rows, what was typed and four of keys.
fn keys_of(env: &Env<'_>, size: Size, rows: f32) -> Keys {
    let control = env.metric.bar_control().max(BODY * TIGHT_LINE + env.metric.small());
    let panel = control + env.px(12.0);
    Keys::of(env, size.height - panel - rows * panel - 2.0 * env.px(MARGIN), 5.0)
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
        let keys = keys_of(&env, size, rows);
        let back = (self.purpose != Purpose::Choose).then_some(Message::BackPressed);
        // A learner's screen has it, as all of them (STANDARDS.md D5).
        let end = (self.purpose == Purpose::Workshop).then_some(Message::EndPressed);
        let bar = Bar { back, title: vec![self.title()], progress: None, code: None, end, comfort: None };
        let bar = frame::bar(&env, arrangement, bar, Message::Heard);
        let pad = column![self.shown(&env, keys), digits(&env, keys, self.answers(!is_apart))].spacing(keys.gap);
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

    fn answers(&self, with_words: bool) -> Answers<Message> {
        Answers {
            digit: Message::DigitPressed,
            erase_and_ok: with_words.then_some((Message::ErasePressed, Message::OkPressed)),
            hear: Message::Heard,
            is_secret: self.purpose != Purpose::Workshop,
        }
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
        // Where room is short, what was typed last is what matters now: it stands alone.
        let is_short = arrangement == Arrangement::Compact;
        if is_short && !told.is_empty() {
            return told_lines(env, &told, Message::Heard);
        }
        let sign = if self.purpose == Purpose::Workshop { "eye" } else { "padlock" };
        let told = (!told.is_empty()).then(|| digits::told(env, sign, &told, Message::Heard));
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
