//! « Où commencer ? »: a few gestures that find the lesson to begin with (PEDAGOGY.md 6, point 9).

use std::time::Duration;

use super::{Effect, Moment, Phase, Practice, Rung};

/// A placement takes no longer (PEDAGOGY.md 6).
const PLACEMENT: Duration = Duration::from_mins(3);

impl Practice {
    /// When a placement ends by itself.
    pub(super) fn placement_ends(&self) -> Option<Moment> {
        (self.lesson.is_placement() && self.phase != Phase::Done).then_some(self.began + PLACEMENT)
    }

    /// A placement stops kindly at the first gesture that needs help: the third rung or more.
    pub(super) fn or_propose(&mut self, effects: Vec<Effect>) -> Vec<Effect> {
        let helped = self.help.rung() >= Rung::Halo && self.step().proposes.is_some();
        if self.lesson.is_placement() && helped && self.phase != Phase::Done { self.propose() } else { effects }
    }

    /// The lesson of the step under way, or of the next that has one: nobody is sent further than they have come.
    pub(super) fn propose(&mut self) -> Vec<Effect> {
        let legs = &self.legs[self.position..];
        let lesson = legs.iter().find_map(|leg| leg.step.proposes.clone()).or_else(|| self.lesson.proposes.clone());
        self.phase = Phase::Done;
        self.soft = None;
        lesson.map(Effect::Proposed).into_iter().collect()
    }
}
