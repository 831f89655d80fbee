//! What was practised here, in numbers that tell of nobody: lesson, day, counts (STANDARDS.md P3).
//!
//! No time of day, no seat, no sequence. Once a day is over, whatever was counted fewer than five times is merged, so that
//! nobody can be picked out.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::lesson::LessonId;

/// A count below this could tell of somebody (STANDARDS.md P3).
pub const LEAST: u32 = 5;

/// A day, without its hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Day {
    /// The year, such as 2026.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// How often a lesson was begun and finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Count {
    /// Begun.
    pub begun: u32,
    /// Finished.
    pub finished: u32,
}

/// The counts of this machine.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Totals {
    days: BTreeMap<Day, BTreeMap<Name, Count>>,
}

/// What is counted.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Name {
    /// A lesson.
    Lesson(LessonId),
    /// Several lessons, each counted fewer than five times.
    Others,
}

/// One line of a report: what was counted in a stretch of days. A 0 is none, or fewer than five that were merged.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Row {
    /// Of what.
    pub name: Name,
    /// How often it was begun.
    pub begun: u32,
    /// How often it was finished.
    pub finished: u32,
}

impl Totals {
    /// A lesson is begun.
    pub fn begun(&mut self, day: Day, lesson: &LessonId) {
        self.count(day, lesson).begun += 1;
    }

    /// A lesson is finished.
    pub fn finished(&mut self, day: Day, lesson: &LessonId) {
        self.count(day, lesson).finished += 1;
    }

    fn count(&mut self, day: Day, lesson: &LessonId) -> &mut Count {
        self.days.entry(day).or_default().entry(Name::Lesson(lesson.clone())).or_default()
    }
}
