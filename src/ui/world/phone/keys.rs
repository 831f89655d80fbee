//! The telephone's own keyboard, and the words it proposes.

use iced::widget::{Column, Row, container, text};
use iced::{Element, Length};

use super::Handset;
use crate::gesture::Gesture;
use crate::keyboard::sign_name;
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::part::{Face, Part};
use crate::world::PartId;
use crate::world::phone::{Slot, piece};

impl<'a, M: Clone + 'a> Handset<'a, M> {
    /// The keyboard, while one writes.
    pub(super) fn keyboard(&self) -> Option<Element<'a, M>> {
        if !self.phone.has_keyboard() || self.is_asked() {
            return None;
        }
        let env = self.env();
        let gap = env.px(4.0);
        let room = self.glass.height - self.status_height() - self.nav_height();
        let high = (room * 0.13).clamp(env.px(44.0), env.px(62.0));
        let rows = self.phone.key_rows();
        let last = rows.len().saturating_sub(1);
        let rows = rows.iter().enumerate().map(|(index, signs)| {
            let keys = signs.iter().map(|sign| self.letter(*sign, high));
            let mut row = Row::new();
            if index == last {
                row = row.push(self.named("kb/shift", "shift", high, 3));
            }
            let mut row = row.extend(keys);
            if index == last {
                row = row.push(self.named("kb/erase", "backspace", high, 3));
            }
            row.spacing(gap).into()
        });
        let enter = match self.phone.slot() {
            Some(Slot::Search) => "search",
            _ => "enter",
        };
        let (_, has_signs) = self.phone.keyboard();
        let signs = self.key("kb/signs", self.glyph(if has_signs { "abc" } else { "?123" }), high, 4);
        let space = self.key("kb/space", self.label(self.called("kb/space")), high, 9);
        let below = Row::new().push(signs).push(space).push(self.named("kb/enter", enter, high, 4)).spacing(gap);
        let keys = Column::new().push(self.proposals(high)).extend(rows).push(below).spacing(gap).width(Length::Fill);
        Some(container(self.strip(container(keys).padding([gap, gap]))).into())
    }

    fn glyph(&self, sign: impl Into<String>) -> text::Text<'a> {
        text(sign.into()).size(self.text * 1.1).font(BOLD).line_height(1.0).wrapping(text::Wrapping::None)
    }

    /// A key: pressed by finger or pointer; real keys write as well.
    fn key(&self, id: &str, content: impl Into<Element<'a, M>>, high: f32, share: u16) -> Part<'a, M> {
        let env = self.env();
        let did = self.stage.did;
        let face = Face { corner: env.px(6.0), line: Some((env.palette.ink, env.px(2.0))), ..env.plain() };
        self.touch(PartId::new(id), face, container(content).center(Length::Fill))
            .width(Length::FillPortion(share))
            .height(high)
            .traits(|traits| {
                traits.taps = traits.presses;
                traits.presses = false;
            })
            // Whichever button of the mouse: a key is a key.
            .on_gesture(move |gesture| match gesture {
                Gesture::RightClick(part) => Some(did(Gesture::Click(part.clone()))),
                gesture => Some(did(gesture.clone())),
            })
    }

    fn letter(&self, sign: char, high: f32) -> Element<'a, M> {
        let (is_shifted, _) = self.phone.keyboard();
        let shown = if is_shifted { sign.to_uppercase().to_string() } else { sign.to_string() };
        let name = sign_name(sign).unwrap_or_default();
        self.key(piece::of("kb", &name).as_str(), self.glyph(shown), high, 2).into()
    }

    fn named(&self, id: &str, sign: &str, high: f32, share: u16) -> Part<'a, M> {
        let env = self.env();
        let is_down = id == "kb/shift" && self.phone.keyboard().0;
        let sign = icon(env, if is_down { "caps-lock" } else { sign }, self.text * 1.2, env.palette.ink);
        self.key(id, sign, high, share)
    }

    /// Three words that may come next.
    fn proposals(&self, high: f32) -> Option<Element<'a, M>> {
        let words = self.phone.words();
        (self.writes_message() && !words.is_empty()).then(|| {
            let env = self.env();
            let words = words.into_iter().zip(piece::WORDS).map(|(word, id)| {
                let shown = text(word.to_owned()).size(self.text).font(REGULAR).line_height(1.25);
                let face = Face { corner: env.px(6.0), ..env.plain() };
                self.touch(PartId::new(id), face, container(shown).center(Length::Fill))
                    .width(Length::Fill)
                    .height(high.max(env.px(48.0)))
                    .into()
            });
            Row::with_children(words).spacing(env.px(6.0)).into()
        })
    }
}
