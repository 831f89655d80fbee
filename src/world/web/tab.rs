//! What a tab shows, and the way it came.

use crate::world::files::FileId;
use std::sync::Arc;

/// The most tabs there are room for.
pub const MOST: u32 = 4;
/// How many pages one can go back.
const MEMORY: usize = 50;

/// What a tab shows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A page of a site.
    Page(Arc<str>, Arc<str>),
    /// A document.
    Document(FileId),
    /// Nothing is at the address that was typed.
    Lost(Arc<str>),
    /// A new tab: the marked pages.
    New,
}

impl Place {
    /// The page `site/page`.
    #[must_use]
    pub fn page(site: &str, page: &str) -> Self {
        Self::Page(site.into(), page.into())
    }

    /// The site, if it is one's page.
    #[must_use]
    pub fn site(&self) -> Option<&str> {
        match self {
            Self::Page(site, _) => Some(site),
            _ => None,
        }
    }
}

/// One tab.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tab {
    /// Its number, from 1: the part `tab/<number>` as long as it is open.
    pub number: u32,
    history: Vec<Place>,
    at: usize,
}

impl Tab {
    /// A tab that shows this.
    #[must_use]
    pub fn new(number: u32, place: Place) -> Self {
        Self { number, history: vec![place], at: 0 }
    }

    /// What it shows.
    #[must_use]
    pub fn place(&self) -> &Place {
        // There is always one: the history begins with it, and `at` stays within.
        &self.history[self.at]
    }

    /// Shows something else. What lay ahead is gone.
    pub fn go(&mut self, place: Place) {
        if *self.place() == place {
            return;
        }
        self.history.truncate(self.at + 1);
        self.history.push(place);
        if self.history.len() > MEMORY {
            self.history.remove(0);
        }
        self.at = self.history.len() - 1;
    }

    /// Shows something else in the place of what is shown: one cannot go back to it.
    pub fn replace(&mut self, place: Place) {
        self.history[self.at] = place;
    }

    /// The page before.
    #[must_use]
    pub fn before(&self) -> Option<&Place> {
        self.history.get(self.at.checked_sub(1)?)
    }

    /// The page one came back from.
    #[must_use]
    pub fn after(&self) -> Option<&Place> {
        self.history.get(self.at + 1)
    }

    /// Goes back.
    pub fn back(&mut self) {
        self.at = self.at.saturating_sub(1);
    }

    /// Goes forward again.
    pub fn forward(&mut self) {
        self.at = (self.at + 1).min(self.history.len() - 1);
    }
}
