//! What is being said, and what its hour has come for.

use std::time::{Duration, Instant};

use super::preparation::Preparation;
use super::track::Playing;

/// How often a sound that is heard is looked at.
const TICK: Duration = Duration::from_millis(30);

/// How late the end of a sound may be before its device is held for dead: a server that hangs gives no error at all.
const OVERDUE: Duration = Duration::from_millis(2_500);

/// What is being said.
pub(super) struct Saying {
    pub id: u64,
    pub stage: Stage,
}

/// How far it is.
pub(super) enum Stage {
    /// A synthesiser may still be at work.
    Preparing(Preparation),
    /// A device plays it, and should be done at a moment.
    Heard { playing: Playing, until: Instant },
    /// No one plays it; it lasts until a moment.
    Silent { until: Instant },
}

/// What is to be done.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Due {
    /// Nothing yet.
    Nothing,
    /// Begin what was prepared.
    Begin,
    /// End it: it was said.
    End,
    /// Let go of the device: it should have been done long ago.
    Lose,
}

impl Saying {
    /// What is to be done `now`.
    pub fn due(&self, now: Instant) -> Due {
        match &self.stage {
            Stage::Preparing(preparation) if preparation.is_ready() => Due::Begin,
            Stage::Preparing(preparation) if now >= preparation.give_up => {
                tracing::warn!(id = self.id, "the synthesiser takes too long");
                Due::Begin
            }
            Stage::Heard { playing, until } if now >= *until && playing.is_over() => Due::End,
            Stage::Heard { until, .. } if now >= *until + OVERDUE => Due::Lose,
            Stage::Silent { until } if now >= *until => Due::End,
            _ => Due::Nothing,
        }
    }

    /// When to ask again what is due, if nothing happens before.
    pub fn next_moment(&self, now: Instant) -> Instant {
        match &self.stage {
            Stage::Preparing(preparation) => preparation.give_up,
            // The last sample is taken before it is heard: its moment is still to come.
            Stage::Heard { playing, until } if playing.is_over() => *until,
            Stage::Heard { .. } => now + TICK,
            Stage::Silent { until } => *until,
        }
    }

    /// The sound of it, while a device plays it.
    pub fn heard(&self) -> Option<&Playing> {
        match &self.stage {
            Stage::Heard { playing, .. } => Some(playing),
            Stage::Preparing(_) | Stage::Silent { .. } => None,
        }
    }

    /// Its device is dead: it goes on in silence, to the same end.
    pub fn fall_silent(&mut self) {
        if let Stage::Heard { until, .. } = self.stage {
            self.stage = Stage::Silent { until };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::speech::clip::Clip;
    use rodio::mixer::{MixerSource, mixer};
    use std::num::NonZero;

    /// One second, played by a mixer that takes what the test makes it take.
    fn heard(now: Instant) -> (Saying, MixerSource) {
        let rate = NonZero::new(8_000).expect("a rate");
        let (mixer, source) = mixer(NonZero::<u16>::MIN, rate);
        let samples = vec![0.1; 8_000];
        let playing = Playing::once(&mixer, &Clip { samples, rate }.into(), 1.0);
        let until = now + Duration::from_secs(1);
        let stage = Stage::Heard { playing, until };
        (Saying { id: 1, stage }, source)
    }

    #[test]
    fn a_sound_ends_when_it_was_taken_and_heard() {
        let now = Instant::now();
        let (saying, source) = heard(now);
        assert_eq!(saying.next_moment(now), now + TICK);
        let taken = source.count();
        assert_eq!(taken, 8_000);
        assert_eq!(saying.due(now), Due::Nothing);
        assert_eq!(saying.next_moment(now), now + Duration::from_secs(1));
        assert_eq!(saying.due(now + Duration::from_secs(1)), Due::End);
    }

    #[test]
    fn a_sound_that_no_one_takes_has_a_dead_device() {
        let now = Instant::now();
        let (mut saying, _source) = heard(now);
        let end = now + Duration::from_secs(1);
        assert_eq!(saying.due(end), Due::Nothing);
        assert_eq!(saying.due(end + OVERDUE), Due::Lose);
        saying.fall_silent();
        assert!(saying.heard().is_none());
        assert_eq!(saying.due(now), Due::Nothing);
        assert_eq!(saying.next_moment(now), end);
        assert_eq!(saying.due(end), Due::End);
    }
}
