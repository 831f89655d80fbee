//! When a lesson is due again: five boxes, as Leitner drew them (PEDAGOGY.md 4).
//!
//! | box | the refresher comes | from when the lesson was walked |
//! | --- | --- | --- |
//! | 0 | in the same visit, after the next lesson | |
//! | 1 | at the next visit, 1 week later | 1 week |
//! | 2 | 3 weeks after that | 4 weeks |
//! | 3 | 9 weeks (2 months) after that | 13 weeks |
//! | 4 | 26 weeks (6 months) after that, and every 26; prudence lessons 13 (3 months), and every 13 | 39, 65…; 26, 39… |
//!
//! A card knows neither boxes nor dates, so both follow from how many lessons came after one, as if one had been walked each
//! week: that is a lesson's *age* at the last visit. Its box is the one whose interval ran at that age. The answer to « Votre
//! dernière visite ? » adds 1, 3 or 9 weeks, and a lesson is due when the end of its interval fell in between.

use super::Last;

/// How long the intervals of the boxes 1 to 3 are, in weeks.
const WEEKS: [u32; 3] = [1, 3, 9];
/// How long the interval of the last box is, in weeks.
const LAST_WEEKS: u32 = 26;
/// The same for lessons of prudence.
const PRUDENCE_WEEKS: u32 = 13;

/// The last box.
pub(super) const LAST_BOX: u8 = 4;
/// How many refreshers one visit holds.
pub(super) const MOST: usize = 3;

impl Last {
    /// How many weeks it adds to the age of lessons: 1, 3 or 9.
    #[must_use]
    pub const fn weeks(self) -> u32 {
        match self {
            Self::Week => WEEKS[0],
            Self::Month => WEEKS[1],
            Self::Long => WEEKS[2],
        }
    }
}

/// The box, 1 to 4, whose interval runs at an age in weeks.
pub(super) fn box_at(age: u32) -> u8 {
    let mut end = 0;
    let mut running = 1;
    for weeks in WEEKS {
        end += weeks;
        running += u8::from(end <= age);
    }
    running
}

/// The age, in weeks, at which the interval that runs at an age ends: always later.
pub(super) fn end_after(age: u32, is_prudence: bool) -> u32 {
    let mut end = 0;
    for weeks in WEEKS {
        end += weeks;
        if end > age {
            return end;
        }
    }
    let weeks = if is_prudence { PRUDENCE_WEEKS } else { LAST_WEEKS };
    end + ((age - end) / weeks + 1) * weeks
}

/// How many weeks ago a lesson became due, if it did between an age and `last` later.
pub(super) fn overdue(age: u32, last: Last, is_prudence: bool) -> Option<u32> {
    (age + last.weeks()).checked_sub(end_after(age, is_prudence))
}

/// The ages of lessons at the last visit, in weeks, from how many of each topic are walked.
///
/// Within a topic one lesson came each week, the last one at the last visit. Topics walked to their end came before those
/// still open, one after the other in their order; those still open go on side by side.
#[derive(Debug)]
pub(super) struct Ages {
    walked: Vec<u32>,
    later: Vec<u32>,
}

impl Ages {
    /// Of topics of which so many lessons are walked, of so many.
    pub(super) fn of(topics: &[(usize, usize)]) -> Self {
        let count = |walked: usize| u32::try_from(walked).unwrap_or(u32::MAX);
        let is_open = |(walked, length): &(usize, usize)| walked < length;
        let open: u32 = topics.iter().filter(|topic| is_open(topic)).map(|(walked, _)| count(*walked)).sum();
        let later = |(nth, topic): (usize, &(usize, usize))| {
            let closed = topics.iter().skip(nth + 1).filter(|topic| !is_open(topic)).map(|(walked, _)| count(*walked));
            if is_open(topic) { 0 } else { open + closed.sum::<u32>() }
        };
        Self {
            walked: topics.iter().map(|(walked, _)| count(*walked)).collect(),
            later: topics.iter().enumerate().map(later).collect(),
        }
    }

    /// The age of a lesson by its topic and its place in it, if it is walked.
    pub(super) fn age(&self, topic: usize, place: usize) -> Option<u32> {
        let behind = self.walked.get(topic)?.checked_sub(u32::try_from(place).ok()?)?.checked_sub(1)?;
        Some(behind + self.later.get(topic)?)
    }
}
