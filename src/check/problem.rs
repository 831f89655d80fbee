//! One thing that is wrong in a file, with its place and what to do.

use std::fmt;

use crate::lesson::locate::Place;

/// What a problem does to the lesson it is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// A learner would get stuck: the lesson is left out.
    LeavesOut,
    /// An author has work to do, a learner is hardly hindered: a missing clip, a long sentence, an unused word.
    Remark,
}

/// A problem: `file:line:column: what is wrong; what to do`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as the person who asked can open it: below the folder they named, or within the repository.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
    /// What it does to the lesson it is in.
    pub weight: Weight,
}

impl Problem {
    /// A problem that leaves its lesson out.
    #[must_use]
    pub fn new(file: impl Into<String>, place: Place, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            line: place.line,
            column: place.column,
            what: what.into(),
            remedy: remedy.into(),
            weight: Weight::LeavesOut,
        }
    }

    /// The same problem, which leaves nothing out.
    #[must_use]
    pub const fn as_remark(mut self) -> Self {
        self.weight = Weight::Remark;
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}; {}", self.file, self.line, self.column, self.what, self.remedy)
    }
}
