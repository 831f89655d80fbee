//! What was practised here, in numbers that tell of nobody: lesson, day, counts (STANDARDS.md P3).
//!
//! No time of day, no seat, no sequence. Once a day is over, whatever was counted fewer than five times is merged, so that
//! nobody can be picked out: lessons into « others » of their day, what is still too few into a remainder of no day. Each
//! number that is left of a past day is 0 or at least five, and no visit is lost from the sums.
//!
//! - `lines`: totals as lines of text, for the disk and for spreadsheets
//! - [`report`]: what a counsellor tells of a workshop

mod lines;
pub mod report;

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::lesson::LessonId;

/// A count below this could tell of somebody (STANDARDS.md P3).
pub const LEAST: u32 = 5;
/// How many days are kept: what is older goes into the remainder.
pub const KEPT: usize = 800;

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
    rest: Count,
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
        let count = self.count(day, lesson);
        count.begun = count.begun.saturating_add(1);
    }

    /// A lesson is finished.
    pub fn finished(&mut self, day: Day, lesson: &LessonId) {
        let count = self.count(day, lesson);
        count.finished = count.finished.saturating_add(1);
    }

    fn count(&mut self, day: Day, lesson: &LessonId) -> &mut Count {
        self.days.entry(day).or_default().entry(Name::Lesson(lesson.clone())).or_default()
    }

    /// The days that hold counts, the first and the last.
    #[must_use]
    pub fn span(&self) -> Option<(Day, Day)> {
        Some((*self.days.first_key_value()?.0, *self.days.last_key_value()?.0))
    }

    /// The counts from one day to another, both included: lessons in their order, then the others.
    #[must_use]
    pub fn rows(&self, from: Day, to: Day) -> Vec<Row> {
        let mut sums: BTreeMap<&Name, Count> = BTreeMap::new();
        let days = self.days.iter().filter(|(day, _)| (from..=to).contains(*day));
        for (name, count) in days.flat_map(|(_, counts)| counts) {
            sums.entry(name).or_default().add(*count);
        }
        let row = |(name, Count { begun, finished }): (&Name, Count)| Row { name: name.clone(), begun, finished };
        sums.into_iter().map(row).filter(|row| row.begun > 0 || row.finished > 0).collect()
    }

    /// What was too little to be told of any day.
    #[must_use]
    pub const fn rest(&self) -> Count {
        self.rest
    }

    /// Closes every day but today: merges what is below five. A day is told by its date alone, so that a clock set back and
    /// forth opens nothing.
    pub fn close(&mut self, today: Day) {
        self.merge(|day| day != today);
    }

    /// The same counts with every day closed, today too: to be taken away.
    #[must_use]
    pub fn closed(&self) -> Self {
        let mut closed = self.clone();
        closed.merge(|_| true);
        closed
    }

    fn merge(&mut self, is_over: impl Fn(Day) -> bool) {
        for (day, counts) in &mut self.days {
            if !is_over(*day) {
                continue;
            }
            let mut others = counts.remove(&Name::Others).unwrap_or_default();
            for count in counts.values_mut() {
                others.add(count.take_few());
            }
            self.rest.add(others.take_few());
            counts.insert(Name::Others, others);
            counts.retain(|_, count| *count != Count::default());
        }
        while self.days.len() > KEPT
            && let Some((_, counts)) = self.days.pop_first()
        {
            for count in counts.into_values() {
                self.rest.add(count);
            }
        }
        self.days.retain(|_, counts| !counts.is_empty());
    }
}

impl Count {
    fn add(&mut self, other: Self) {
        self.begun = self.begun.saturating_add(other.begun);
        self.finished = self.finished.saturating_add(other.finished);
    }

    /// Takes out what is below five, begun and finished each by itself.
    fn take_few(&mut self) -> Self {
        let few = |number: &mut u32| if *number < LEAST { std::mem::take(number) } else { 0 };
        Self { begun: few(&mut self.begun), finished: few(&mut self.finished) }
    }
}

/// `2026-11-22`
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Day {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let pieces: Vec<&str> = text.split('-').collect();
        let [year, month, day] = pieces[..] else { return Err(()) };
        let lengths = [year, month, day].map(|piece| (piece.len(), piece.bytes().all(|byte| byte.is_ascii_digit())));
        if lengths != [(4, true), (2, true), (2, true)] {
            return Err(());
        }
        let read = |piece: &str| piece.parse::<u8>().map_err(|_| ());
        let day = Self { year: year.parse().map_err(|_| ())?, month: read(month)?, day: read(day)? };
        if (1..=12).contains(&day.month) && (1..=31).contains(&day.day) { Ok(day) } else { Err(()) }
    }
}

/// What « others » is called in files. No lesson can be: theirs hold a `/`.
const OTHERS: &str = "others";

/// `mouse/click`, or `others`.
impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lesson(lesson) => write!(f, "{lesson}"),
            Self::Others => f.write_str(OTHERS),
        }
    }
}

impl FromStr for Name {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if text == OTHERS { Ok(Self::Others) } else { LessonId::new(text).map(Self::Lesson).ok_or(()) }
    }
}

#[cfg(test)]
mod tests;
