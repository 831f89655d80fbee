//! Fading: what is shown by itself shrinks from one attempt to the next (PEDAGOGY.md 3).

use std::collections::BTreeSet;

use super::{Kind, Rung};
use crate::lesson::{Guidance, LessonId};

/// What is shown without being asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Row {
    /// Demonstration, halo, text, voice.
    Demonstrated,
    /// Halo, text, voice.
    Haloed,
    /// Text, voice; halo after 8 s.
    Spoken,
    /// Text, voice; halo after 20 s. (PEDAGOGY.md has the voice on request here; those who cannot read would be
    /// left with nothing, so it still speaks once.)
    Sparse,
    /// The goal only.
    Goal,
}

impl Row {
    /// The rows of refreshers, box by box: same session, next visit, later (PEDAGOGY.md 4).
    pub const REFRESHER: [Self; 3] = [Self::Spoken, Self::Sparse, Self::Goal];

    /// The halo is there from the start of the step.
    #[must_use]
    pub fn has_halo(self) -> bool {
        self <= Self::Haloed
    }

    /// One row back, where the halo is there sooner; no further than from the start.
    pub(super) const fn back(self) -> Self {
        match self {
            Self::Demonstrated | Self::Haloed | Self::Spoken => Self::Haloed,
            Self::Sparse | Self::Goal => Self::Spoken,
        }
    }

    /// One row further, where the halo is there later; it always comes.
    pub(super) const fn further(self) -> Self {
        match self {
            Self::Demonstrated | Self::Haloed => Self::Spoken,
            Self::Spoken | Self::Sparse | Self::Goal => Self::Sparse,
        }
    }
}

/// What earlier runs of the same lesson left, in memory only.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attempt {
    /// How many times this lesson was finished before.
    pub number: u32,
    /// How far the cues have faded in Guided: 0 for the second row, 1 for the third, 2 for the fourth.
    pub faded: u8,
    /// The steps that needed the third rung or more last time: their cues come back once.
    pub shaky: BTreeSet<String>,
}

impl Attempt {
    /// The row that a practice begins with.
    #[must_use]
    pub const fn row(&self, guidance: Guidance) -> Row {
        match guidance {
            Guidance::Watch => Row::Demonstrated,
            Guidance::Alone => Row::Goal,
            Guidance::Guided => match self.faded {
                0 => Row::Haloed,
                1 => Row::Spoken,
                _ => Row::Sparse,
            },
        }
    }

    /// The next attempt: one row further; the same row if two steps needed help, one back if three did. Never two
    /// rows back.
    #[must_use]
    pub fn after(&self, shaky: &BTreeSet<String>) -> Self {
        let faded = match shaky.len() {
            0 | 1 => (self.faded + 1).min(2),
            2 => self.faded,
            _ => self.faded.saturating_sub(1),
        };
        Self { number: self.number + 1, faded, shaky: shaky.clone() }
    }

    /// The next attempt after a refresher, which fades nothing: only the `practised` steps are shaky again or no longer.
    #[must_use]
    pub fn after_refresher(&self, practised: &BTreeSet<String>, shaky: &BTreeSet<String>) -> Self {
        let shaky = self.shaky.difference(practised).chain(shaky).cloned().collect();
        Self { number: self.number + 1, faded: self.faded, shaky }
    }
}

/// What a finished practice leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The lesson.
    pub lesson: LessonId,
    /// How it was led.
    pub guidance: Guidance,
    /// All of it, or its refresher.
    pub kind: Kind,
    /// The highest rung of the help ladder that was given in any step that is more than heard. Never shown.
    pub rung: Rung,
    /// How many demonstrations were given. Never shown.
    pub demonstrations: u32,
    /// What the next attempt starts from.
    pub next: Attempt,
}
