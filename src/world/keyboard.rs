//! The keyboard workshop: a sheet of paper to write on, which must be clicked first, as everywhere.
//!
//! The keys themselves are no part of it: they lie under the hands in every world ([`crate::keyboard`]).

use std::sync::Arc;

use serde::Deserialize;

use super::playground::GROUND;
use super::{Cue, Fact, Machine, Part, PartId, Wish};
use crate::gesture::Gesture;
use crate::writing::{Field, Texts};

/// The sheet of paper.
pub const PAPER: &str = "paper";

/// The start state of the workshop as a lesson file writes it.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RawKeyboard {
    /// Whether the caret is on the paper from the start.
    pub focused: bool,
}

/// The workshop.
#[derive(Debug, Clone)]
pub struct Keyboard {
    page: Field,
    focused: bool,
    shown: Option<Arc<str>>,
}

impl Keyboard {
    /// An empty sheet.
    #[must_use]
    pub fn new(raw: RawKeyboard) -> Self {
        Self { page: Field::page(), focused: raw.focused, shown: None }
    }

    /// What stands on the paper.
    #[must_use]
    pub const fn page(&self) -> &Field {
        &self.page
    }

    /// Whether the caret is on the paper.
    #[must_use]
    pub const fn is_focused(&self) -> bool {
        self.focused
    }

    /// The text that is shown large, instead of the paper.
    #[must_use]
    pub const fn shown(&self) -> Option<&Arc<str>> {
        self.shown.as_ref()
    }
}

impl Machine for Keyboard {
    fn name(&self) -> &'static str {
        "keyboard"
    }

    fn all_parts(&self) -> Vec<Part> {
        [GROUND, PAPER].map(|part| Part::common(part.into())).into()
    }

    fn parts(&self) -> Vec<Part> {
        self.all_parts()
    }

    fn act(&mut self, gesture: &Gesture) -> Vec<Fact> {
        let (part, fact) = match gesture {
            Gesture::Move(_) => return vec![Fact::Moved],
            Gesture::Point(part) => (part, Fact::Pointed(part.clone())),
            Gesture::Hold(part) => (part, Fact::Held(part.clone())),
            Gesture::Click(part) => (part, Fact::Clicked(part.clone())),
            Gesture::DoubleClick(part) => (part, Fact::DoubleClicked(part.clone())),
            Gesture::RightClick(part) => (part, Fact::RightClicked(part.clone())),
            _ => return Vec::new(),
        };
        if !matches!(part.as_str(), GROUND | PAPER) {
            return Vec::new();
        }
        // Whichever button, however often: the caret comes. It stays when one clicks beside.
        let presses = matches!(fact, Fact::Clicked(_) | Fact::DoubleClicked(_) | Fact::RightClicked(_));
        if presses && part.as_str() == PAPER {
            self.focused = true;
        }
        vec![fact]
    }

    fn obey(&mut self, cue: &Cue, texts: &Texts) -> bool {
        match cue {
            Cue::Show(text) => {
                self.shown = texts.get(text).cloned();
                return true;
            }
            Cue::Fill(part, text) if part.as_str() == PAPER => {
                self.page = Field::page().with(texts.get(text).map_or("", AsRef::as_ref));
            }
            Cue::Blank(part) if part.as_str() == PAPER => self.page = Field::page(),
            _ => return false,
        }
        // Paper that is made ready is written on at once.
        self.shown = None;
        self.focused = true;
        true
    }

    fn holds(&self, _wish: &Wish) -> bool {
        false
    }

    fn toward(&self, wish: &Wish) -> Option<Gesture> {
        let here = |part: &PartId| matches!(part.as_str(), PAPER | GROUND);
        match wish {
            Wish::Move => Some(Gesture::Move(150.0)),
            Wish::Point(part) if here(part) => Some(Gesture::Point(part.clone())),
            Wish::Hold(part) if here(part) => Some(Gesture::Hold(part.clone())),
            Wish::Click(part) if here(part) => Some(Gesture::Click(part.clone())),
            Wish::DoubleClick(part) if here(part) => Some(Gesture::DoubleClick(part.clone())),
            Wish::RightClick(part) if here(part) => Some(Gesture::RightClick(part.clone())),
            // Nothing is written where there is no caret.
            Wish::Written { part, .. } if part.as_str() == PAPER => Some(Gesture::Click(part.clone())),
            _ => None,
        }
    }

    fn field(&self, part: &PartId) -> Option<&Field> {
        (part.as_str() == PAPER).then_some(&self.page)
    }

    fn writing(&self) -> Option<(PartId, &Field)> {
        self.focused.then(|| (PAPER.into(), &self.page))
    }

    fn writing_mut(&mut self) -> Option<&mut Field> {
        self.focused.then_some(&mut self.page)
    }
}
