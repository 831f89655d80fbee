//! The sites a browser knows.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};
use std::sync::OnceLock;

use super::raw::RawSite;
use crate::world::Part;

/// Sites by name: `lessons/sites/<name>.ron`.
///
/// Every browser of every lesson shares them, and what they have for parts is worked out once for all: it is most of what
/// opening a lesson costs.
#[derive(Debug, Clone, Default)]
pub struct Sites {
    by_name: BTreeMap<String, RawSite>,
    parts: OnceLock<Vec<Part>>,
}

impl Sites {
    /// The parts that pages can have, worked out by the first who asks.
    pub(super) fn parts(&self, of: impl FnOnce(&BTreeMap<String, RawSite>) -> Vec<Part>) -> &[Part] {
        self.parts.get_or_init(|| of(&self.by_name))
    }
}

impl Deref for Sites {
    type Target = BTreeMap<String, RawSite>;

    fn deref(&self) -> &Self::Target {
        &self.by_name
    }
}

impl DerefMut for Sites {
    fn deref_mut(&mut self) -> &mut Self::Target {
        self.parts = OnceLock::new();
        &mut self.by_name
    }
}

impl FromIterator<(String, RawSite)> for Sites {
    fn from_iter<T: IntoIterator<Item = (String, RawSite)>>(sites: T) -> Self {
        Self { by_name: sites.into_iter().collect(), parts: OnceLock::new() }
    }
}
