//! The help ladder inside a step: what is given, and when it is due (PEDAGOGY.md 3, STANDARDS.md D2).

use std::time::Duration;

use super::{Moment, Row};

/// The rungs, the lightest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rung {
    /// No help given.
    Nothing,
    /// The instruction again, same words.
    Repeat,
    /// The soft message: where to look.
    Soft,
    /// The halo, and the rest of the screen dimmed.
    Halo,
    /// The ghost pointer shows, then the learner does.
    Demonstration,
    /// « Faire à ma place »
    InTheirPlace,
    /// The counsellor is called.
    Counsellor,
}

impl Rung {
    /// The next rung; the last stays the last.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Nothing => Self::Repeat,
            Self::Repeat => Self::Soft,
            Self::Soft => Self::Halo,
            Self::Halo => Self::Demonstration,
            Self::Demonstration => Self::InTheirPlace,
            Self::InTheirPlace | Self::Counsellor => Self::Counsellor,
        }
    }

    /// For traces.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Repeat => "repeat",
            Self::Soft => "soft",
            Self::Halo => "halo",
            Self::Demonstration => "demonstration",
            Self::InTheirPlace => "in-their-place",
            Self::Counsellor => "counsellor",
        }
    }
}

/// When help comes by itself.
#[derive(Debug)]
pub struct Hints {
    /// Time without progress before each rung.
    times: [(Duration, Rung); 3],
    /// A hand that moves puts a hint off no longer than this, so that a trembling hand is helped too.
    at_most: Duration,
}

impl Hints {
    /// Every 15 seconds (STANDARDS.md D2).
    pub const USUAL: Self = Self::every_15(15, 15);
    /// At a quiet pace, the first after five (PEDAGOGY.md 4).
    pub const CALM: Self = Self::every_15(5, 5);

    /// Each 15 seconds after the `first`; in seconds.
    const fn every_15(first: u64, at_most: u64) -> Self {
        let times = [
            (Duration::from_secs(first), Rung::Repeat),
            (Duration::from_secs(first + 15), Rung::Halo),
            (Duration::from_secs(first + 30), Rung::Demonstration),
        ];
        Self { times, at_most: Duration::from_secs(at_most) }
    }
}

/// A step that is only heard gives its soft message after this (CURRICULUM.md 2).
const LISTENING: Duration = Duration::from_secs(20);
/// A hand that moves is looking for the way: a hint waits until it has rested this long.
const REST: Duration = Duration::from_secs(3);

/// What is due now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// The halo that the row brings late.
    Halo,
    /// A rung of the ladder.
    Rung(Rung),
}

/// The help given in one step.
#[derive(Debug, Clone)]
pub struct Help {
    hints: &'static Hints,
    began: Moment,
    progress: Moment,
    stirred: Moment,
    rung: Rung,
    timed: usize,
    misses: u32,
    halo: bool,
    shown: bool,
}

impl Help {
    pub const fn new(now: Moment, hints: &'static Hints) -> Self {
        Self {
            hints,
            began: now,
            progress: now,
            stirred: now,
            rung: Rung::Nothing,
            timed: 0,
            misses: 0,
            halo: false,
            shown: false,
        }
    }

    pub const fn began(&self) -> Moment {
        self.began
    }

    pub const fn rung(&self) -> Rung {
        self.rung
    }

    pub const fn halo(&self) -> bool {
        self.halo
    }

    pub const fn light(&mut self) {
        self.halo = true;
    }

    pub fn reach(&mut self, rung: Rung) {
        self.rung = self.rung.max(rung);
        if rung >= Rung::Halo {
            self.halo = true;
        }
    }

    /// The gesture has been demonstrated in this step.
    pub const fn show(&mut self) {
        self.shown = true;
    }

    pub const fn was_shown(&self) -> bool {
        self.shown
    }

    pub const fn misses(&self) -> u32 {
        self.misses
    }

    /// The learner got on: the hints begin anew.
    pub const fn progressed(&mut self, now: Moment) {
        self.progress = now;
        self.timed = 0;
    }

    /// A hint was asked for: the next does not come by itself at once.
    pub fn hinted(&mut self, now: Moment) {
        self.stirred = self.stirred.max(now);
    }

    pub const fn stirred(&mut self, now: Moment) {
        self.stirred = now;
    }

    /// One more miss. The second message is more precise, the third offers to show (STANDARDS.md E3).
    pub const fn missed(&mut self) -> Rung {
        self.misses += 1;
        match self.misses {
            1 => Rung::Soft,
            2 => Rung::Halo,
            3 => Rung::Demonstration,
            more if more % 2 == 0 => Rung::Soft,
            _ => Rung::Demonstration,
        }
    }

    fn plan(&self, row: Row, listening: bool) -> Option<(Moment, Due)> {
        let late_halo = match row {
            _ if self.halo || listening => None,
            Row::Spoken => Some(Duration::from_secs(8)),
            Row::Sparse => Some(Duration::from_secs(20)),
            Row::Demonstrated | Row::Haloed | Row::Goal => None,
        };
        let rung = if row == Row::Goal {
            None
        } else if listening {
            (self.timed == 0).then_some((LISTENING, Rung::Soft))
        } else {
            self.hints.times.get(self.timed).copied()
        };
        let rung = rung.map(|(delay, rung)| {
            let due = self.progress + delay;
            (due.max((self.stirred + REST).min(due + self.hints.at_most)), Due::Rung(rung))
        });
        let halo = late_halo.map(|delay| (self.progress + delay, Due::Halo));
        halo.into_iter().chain(rung).min_by_key(|(at, _)| *at)
    }

    pub fn next(&self, row: Row, listening: bool) -> Option<Moment> {
        self.plan(row, listening).map(|(at, _)| at)
    }

    pub fn due(&mut self, now: Moment, row: Row, listening: bool) -> Option<Due> {
        let (at, due) = self.plan(row, listening)?;
        if now < at {
            return None;
        }
        if matches!(due, Due::Rung(_)) {
            self.timed += 1;
        }
        Some(due)
    }
}
