//! The telephone's own keyboard, and the words it proposes.

use iced::widget::{Column, Row, container, text};
use iced::{Element, Length};

use super::{Handset, SWEEP, TOUCH};
use crate::gesture::Gesture;
use crate::keyboard::sign_name;
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::part::{Face, Part};
use crate::world::PartId;
use crate::world::phone::{Slot, piece};

/// How much of what one writes about stays in sight above the keyboard where it can, in sizes of the text.
const SEEN: f32 = 3.2;
/// Space between keys, in pixels of the screen.
const GAP: f32 = 4.0;

impl<'a, M: Clone + 'a> Handset<'a, M> {
    /// How high a key is.
    fn key_height(&self) -> f32 {
        let env = self.env();
        // Half of the space around a key is taken for it as well.
        let least = env.px(TOUCH - GAP);
        let wished = (self.between_bars() * 0.125).clamp(least, env.px(64.0).max(self.text * 2.2));
        // Where even the bar above has gone, a little lower.
        let most = self.between_bars() + self.status_height() - self.tall() - env.px(30.0);
        wished.min(most / 4.0).max(self.text * 1.3)
    }

    /// How high the glass is between its bars.
    pub(super) fn between_bars(&self) -> f32 {
        self.glass.height - self.status_height() - self.nav_height()
    }

    /// How much the keyboard takes with the line one writes on, without proposals.
    fn keyboard_takes(&self) -> f32 {
        let gap = self.env().px(GAP);
        4.0 * self.key_height() + 5.0 * gap + self.tall() + self.env().px(8.0)
    }

    /// How high the proposals are, with the space under them.
    fn proposals_take(&self) -> f32 {
        let has_words = self.phone.slot() == Some(Slot::Message) && !self.phone.words().is_empty();
        if has_words { self.proposal_height() + self.env().px(GAP) } else { 0.0 }
    }

    fn proposal_height(&self) -> f32 {
        self.env().px(TOUCH).max(self.text * 1.4)
    }

    /// Whether the bar above makes room for the keyboard.
    pub(super) fn hides_status(&self) -> bool {
        let wanted = self.keyboard_takes() + self.proposals_take() + SEEN * self.text;
        self.phone.has_keyboard() && !self.is_asked() && wanted > self.between_bars()
    }

    /// How much the page that one writes about takes at least: one line of it, and enough to sweep over.
    pub(super) fn page_takes(&self) -> f32 {
        self.env().px(SWEEP).max(self.text * 1.4)
    }

    /// Whether there is room for the words that it proposes.
    fn has_proposals(&self) -> bool {
        let others = self.keyboard_takes() + self.page_takes();
        others + self.proposals_take() <= self.between_bars() + self.status_height()
    }

    /// How much the keyboard leaves for what is above it.
    pub(super) fn keyboard_leaves(&self) -> f32 {
        let bar = if self.hides_status() { self.status_height() } else { 0.0 };
        let words = if self.has_proposals() { self.proposals_take() } else { 0.0 };
        self.between_bars() + bar - self.keyboard_takes() - words
    }

    /// The keyboard, while one writes.
    pub(super) fn keyboard(&self) -> Option<Element<'a, M>> {
        if !self.phone.has_keyboard() || self.is_asked() {
            return None;
        }
        let env = self.env();
        let gap = env.px(GAP);
        let high = self.key_height();
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
        let keys = Column::new().push(self.proposals()).extend(rows).push(below).spacing(gap).width(Length::Fill);
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
    fn proposals(&self) -> Option<Element<'a, M>> {
        let words = self.phone.words();
        (!words.is_empty() && self.has_proposals()).then(|| {
            let env = self.env();
            let words = words.into_iter().zip(piece::WORDS).map(|(word, id)| {
                let shown = text(word.to_owned()).size(self.text).font(REGULAR).line_height(1.25);
                let face = Face { corner: env.px(6.0), ..env.plain() };
                self.touch(PartId::new(id), face, container(shown).center(Length::Fill))
                    .width(Length::Fill)
                    .height(self.proposal_height())
                    .into()
            });
            Row::with_children(words).spacing(env.px(6.0)).into()
        })
    }
}
