//! What a counsellor tells of a workshop: the fields of the national report, as La Coop asks for them (PEDAGOGY.md 6.7).

use crate::lesson::TopicId;

/// The age brackets that La Coop offers: `age-1` to `age-6`.
pub const AGES: usize = 6;

/// What is copied into the national report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// How many people.
    pub people: u32,
    /// How many of them were known already.
    pub known: u32,
    /// How many of each age; none unless the counsellor wants it.
    pub ages: Option<[u32; AGES]>,
    /// The topic.
    pub theme: Option<TopicId>,
    /// How long, in minutes.
    pub minutes: u32,
    /// The level, 1 to 3.
    pub level: u32,
}

impl Default for Report {
    fn default() -> Self {
        Self { people: 0, known: 0, ages: None, theme: None, minutes: 90, level: 1 }
    }
}

impl Report {
    /// Nobody is counted twice: no more are known than came.
    #[must_use]
    pub fn bounded(self) -> Self {
        Self { known: self.known.min(self.people), ..self }
    }
}
