//! What one learner has walked and what is due again. In memory for one visit; a card takes it home ([`card`]).
//!
//! Five boxes a lesson, as Leitner drew them (PEDAGOGY.md 4): done again without being shown, a lesson moves on to the next
//! box and comes back later; otherwise it stays. Nothing here knows a date: one answer says how long ago the last visit was.
//!
//! - [`card`]: progress and comfort in ten digits, or eight pictures

pub mod card;

use std::collections::BTreeMap;

use crate::lesson::{Guidance, LessonId};
use crate::practice::Attempt;

/// « Votre dernière visite ? »
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Last {
    /// This week.
    #[default]
    Week,
    /// This month.
    Month,
    /// Long ago.
    Long,
}

impl Last {
    /// Every answer, the nearest first.
    pub const ALL: [Self; 3] = [Self::Week, Self::Month, Self::Long];

    /// The end of the message that asks: `last-week`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Month => "month",
            Self::Long => "long",
        }
    }
}

/// What is known of a lesson that was walked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// What its next practice starts from.
    pub attempt: Attempt,
    /// The freest guidance it was finished with.
    pub level: Guidance,
    /// Its box, 0 to 4: 0 until it was done again.
    pub leitner: u8,
}

/// What a learner has walked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Progress {
    lessons: BTreeMap<LessonId, Known>,
}

impl Progress {
    /// What is known of a lesson, if it was walked.
    #[must_use]
    pub fn known(&self, lesson: &LessonId) -> Option<&Known> {
        self.lessons.get(lesson)
    }

    /// Whether a lesson was walked.
    #[must_use]
    pub fn has(&self, lesson: &LessonId) -> bool {
        self.lessons.contains_key(lesson)
    }

    /// Whether nothing was walked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lessons.is_empty()
    }
}
