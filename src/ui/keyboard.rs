//! The drawn keyboard: it shows which key comes next, and every key of it can be pressed.

use std::collections::BTreeSet;
use std::sync::Arc;

use iced::widget::{Row, column, container, row, space, text};
use iced::{Alignment, Color, Element, Length, Size};

use super::board::{Board, Spread, board};
use super::button::{BOLD, REGULAR, icon};
use super::env::Env;
use super::metric::{BODY, LEAST};
use super::part::{Face, part};
use crate::gesture::Gesture;
use crate::keyboard::{Cap, Held, Key, Layout, Level, Named, sign_name};
use crate::sentence::Sentence;
use crate::words::KEYBOARD;

/// The least width of a key that has two signs side by side.
pub const TWO_SIGNS: f32 = 41.0;
/// The size of the largest sign on a key.
const LARGEST: f32 = 36.0;
/// The least height of a key that has one sign above the other.
const TWO_LINES: f32 = 64.0;

/// What the drawn keyboard shows.
#[derive(Debug)]
pub struct Keys<'a> {
    /// The keys.
    pub layout: &'a Layout,
    /// The keys that are lit.
    pub lit: BTreeSet<Arc<str>>,
    /// What is held.
    pub held: Held,
    /// Whether the capitals are locked.
    pub locked: bool,
}

impl Keys<'_> {
    /// Which of its signs a lit key is lit for.
    fn level(&self) -> Level {
        let lit =
            |named: Named| self.layout.keys().any(|key| key.named() == Some(named) && self.lit.contains(&key.code));
        if self.held.alt_gr || lit(Named::AltGr) {
            Level::AltGr
        } else if self.held.shift || lit(Named::Shift) {
            Level::Shift
        } else {
            Level::Plain
        }
    }
}

/// Whether a key of this size has room for no more than one sign.
#[must_use]
pub const fn is_tight(pitch: f32) -> bool {
    pitch < TWO_SIGNS
}

/// How many rows there are, and how wide they are in keys.
#[must_use]
pub fn extent(layout: &Layout) -> Size {
    let mut above = 0.0;
    let widths = layout.rows().iter().map(|row| {
        let own: f32 = row.iter().map(|key| key.width).sum();
        let width = own + above;
        above = row.last().filter(|key| key.tall).map_or(0.0, |key| key.width);
        width
    });
    #[allow(clippy::cast_precision_loss)]
    Size::new(widths.fold(1.0, f32::max), layout.rows().len() as f32)
}

/// Draws the keys in this much room.
pub fn view<'a, M: Clone + 'a>(
    env: &Env<'_>,
    keys: &Keys<'_>,
    room: Size,
    tap: fn(Arc<str>) -> M,
    hear: fn(Vec<Sentence>) -> M,
) -> Element<'a, M> {
    let extent = extent(keys.layout);
    let pitch = room.width / extent.width;
    let height = room.height / extent.height;
    // Between keys there is a line of ground: the hand that falls on it presses the nearest.
    let gap = env.px(if is_tight(pitch) { 2.0 } else { 4.0 });
    let mut surface: Board<'a, M> = board(false, 0.0);
    let mut tall = 0.0;
    for (nth, line) in keys.layout.rows().iter().enumerate() {
        // Where room is short, what is only to be looked at gives way.
        let is_spare = |key: &Key| {
            let again = key.named() == Some(Named::Shift) && line.first().is_some_and(|first| first.code != key.code);
            again || key.named().is_some_and(Named::is_decorative)
        };
        let shown = |key: &&Key| !(is_tight(pitch) && is_spare(key));
        let next = line.last().filter(|key| key.tall).map_or(0.0, |key| key.width);
        let below = tall + next;
        let (fixed, free) = (extent.width - below, line.iter().filter(shown).map(|key| key.width).sum::<f32>() - next);
        tall = next;
        let mut x = 0.0;
        for key in line.iter().filter(shown) {
            let width = if key.tall { key.width } else { key.width * fixed / free };
            let rows = if key.tall { 2.0 } else { 1.0 };
            #[allow(clippy::cast_precision_loss)]
            let y = nth as f32;
            let size = Size::new(width * pitch - gap, rows * height - gap);
            surface.push(
                Spread {
                    at: ((x + width / 2.0) / extent.width, (y + rows / 2.0) / extent.height),
                    span: Some((size.width / room.width, size.height / room.height)),
                    most: (1.0, 1.0),
                    apart: None,
                },
                draw(env, keys, key, size, tap, hear),
            );
            x += width;
        }
    }
    container(surface).width(room.width).height(room.height).into()
}

fn draw<'a, M: Clone + 'a>(
    env: &Env<'_>,
    keys: &Keys<'_>,
    key: &Key,
    size: Size,
    tap: fn(Arc<str>) -> M,
    hear: fn(Vec<Sentence>) -> M,
) -> Element<'a, M> {
    let palette = env.palette;
    let lit = keys.lit.contains(&key.code);
    let held = match key.named() {
        Some(Named::Shift) => keys.held.shift,
        Some(Named::AltGr) => keys.held.alt_gr,
        _ => keys.held.dead.is_some_and(|dead| key.sign(Level::Plain) == Some((dead, true))),
    };
    let (fill, ink, line) = if held {
        (palette.action, palette.on_action, env.px(3.0))
    } else if lit {
        (palette.ring_inner, palette.on_ring, env.px(5.0))
    } else {
        (palette.ground, palette.ink, env.px(2.0))
    };
    let face = Face {
        fill: Some(fill),
        line: Some((palette.ink, line)),
        pressed: Some(palette.action),
        ink: Some((ink, palette.on_action)),
        corner: env.px(8.0),
        ..env.bare()
    };
    let content: Element<'a, M> = match &key.cap {
        Cap::Named(named) => named_cap(env, keys, *named, size, ink),
        Cap::Signs { .. } => signs(keys, key, size, lit),
    };
    let code = key.code.clone();
    part(key.part(), face, container(content).center(Length::Fill))
        .width(Length::Fill)
        .height(Length::Fill)
        .traits(|traits| {
            traits.taps = true;
            traits.expected = lit;
        })
        // Whichever button of the mouse: a key is a key.
        .on_gesture(move |gesture| match gesture {
            Gesture::Click(_) | Gesture::RightClick(_) => Some(tap(code.clone())),
            _ => None,
        })
        .on_hear(hear(names(key)))
        .into()
}

/// What a key is called, aloud: its name, or its signs.
fn names(key: &Key) -> Vec<Sentence> {
    let sentence = |message: String| Sentence::world(KEYBOARD, message);
    if let Some(named) = key.named() {
        return vec![sentence(format!("key-{}", named.name()))];
    }
    let mut names: Vec<String> = [Level::Plain, Level::Shift, Level::AltGr]
        .into_iter()
        .filter_map(|level| key.sign(level))
        .map(|(sign, _)| sign_name(sign).map_or_else(|| "sign-other".into(), |name| format!("sign-{name}")))
        .collect();
    names.dedup();
    names.into_iter().map(sentence).collect()
}

fn glyph<'a, M: 'a>(sign: impl Into<String>, size: f32) -> Element<'a, M> {
    // Our font has the Greek letter, not the sign that looks like it.
    text(sign.into().replace('µ', "μ")).size(size).font(REGULAR).line_height(1.0).wrapping(text::Wrapping::None).into()
}

fn signs<'a, M: 'a>(keys: &Keys<'_>, key: &Key, size: Size, lit: bool) -> Element<'a, M> {
    let sign = |level: Level| key.sign(level).map(|(sign, _)| sign.to_string());
    let plain = sign(Level::Plain).unwrap_or_default();
    let is_letter = plain.chars().all(|sign| sign.is_ascii_lowercase());
    // Larger keys have larger signs. The widest sign is as wide as it is tall.
    let large = (size.height * 0.56).clamp(LEAST, LARGEST).min(size.width - 1.0);
    let small = (size.height * 0.38).clamp(LEAST, BODY);
    let pair = |one, other| pair(one, other, if size.width < 46.0 { 2.0 } else { 6.0 });
    let level = keys.level();
    let third = level == Level::AltGr && (lit || keys.held.alt_gr);
    if is_letter {
        // A letter's key bears its capital, on every keyboard.
        let capital = glyph(plain.to_uppercase(), large);
        return match sign(Level::AltGr).filter(|_| third) {
            Some(third) if !is_tight(size.width + 4.0) => pair(capital, glyph(third, LEAST)),
            _ => capital,
        };
    }
    let upper = sign(Level::Shift);
    if is_tight(size.width + 4.0) {
        let wanted = if lit || keys.held.shift || keys.held.alt_gr { sign(level) } else { None };
        return glyph(wanted.unwrap_or(plain), large);
    }
    if size.height < TWO_LINES {
        // The digit is what a key of the upper row is called by.
        let other = if third { sign(Level::AltGr) } else { None };
        return match (other, upper) {
            (Some(third), Some(upper)) if upper.chars().all(|sign| sign.is_ascii_digit()) => {
                pair(glyph(upper, LEAST), glyph(third, LEAST))
            }
            (Some(third), _) => pair(glyph(plain, LEAST), glyph(third, LEAST)),
            (None, Some(upper)) => pair(glyph(plain, LEAST), glyph(upper, LEAST)),
            (None, None) => glyph(plain, large),
        };
    }
    let lower = match sign(Level::AltGr) {
        Some(third) => pair(glyph(plain, small), glyph(third, small)),
        None => glyph(plain, small),
    };
    match upper {
        Some(upper) => column![glyph(upper, small), lower].spacing(2.0).align_x(Alignment::Center).into(),
        None => lower,
    }
}

fn pair<'a, M: 'a>(one: Element<'a, M>, other: Element<'a, M>, apart: f32) -> Element<'a, M> {
    row![one, other].spacing(apart).align_y(Alignment::Center).into()
}

fn named_cap<'a, M: 'a>(env: &Env<'_>, keys: &Keys<'_>, named: Named, size: Size, ink: Color) -> Element<'a, M> {
    let side = (size.height - env.px(10.0)).min(size.width - env.px(10.0)).min(env.metric.icon());
    let sign = |name: &str| icon(env, name, side, ink);
    let word = |word: &'static str| -> Element<'a, M> {
        text(word).size(LEAST).font(BOLD).line_height(1.0).wrapping(text::Wrapping::None).into()
    };
    match named {
        Named::Backspace => sign("backspace"),
        Named::Enter => sign("enter"),
        Named::Shift => sign("shift"),
        Named::Tab => sign("tab-key"),
        Named::CapsLock => {
            // Its lamp tells whether the capitals are locked: full, or an empty ring.
            let fill = if keys.locked { ink } else { Color::TRANSPARENT };
            let lamp = env.px(if is_tight(size.width) { 10.0 } else { 14.0 });
            let width = env.px(2.0);
            let lamp = container(space()).width(lamp).height(lamp).style(move |_| {
                let border = iced::Border { color: ink, width, radius: lamp.into() };
                if fill.a > 0.0 {
                    container::background(fill).border(border)
                } else {
                    container::Style { border, ..container::Style::default() }
                }
            });
            Row::new().push(sign("caps-lock")).push(lamp).spacing(env.px(4.0)).align_y(Alignment::Center).into()
        }
        Named::AltGr => word("Alt Gr"),
        // What is only drawn has its word where there is room for it.
        Named::Ctrl if size.width >= 60.0 => word("Ctrl"),
        Named::Alt if size.width >= 46.0 => word("Alt"),
        Named::Space | Named::System | Named::Ctrl | Named::Alt => space().into(),
    }
}
