//! Nobody at the computer: when to ask whether someone is there, and when to forget the visit (STANDARDS.md D3).

use std::time::Duration;

/// When a machine asks, and how long it waits for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// How long nobody moves before it asks.
    pub before: Duration,
    /// How long the question waits.
    pub question: Duration,
}

impl Patience {
    /// The least number of minutes a place may choose before the question.
    pub const LEAST_MINUTES: u32 = 5;
    /// The most.
    pub const MOST_MINUTES: u32 = 60;

    /// After so many minutes, brought into 5 to 60; the question waits 120 s.
    #[must_use]
    pub fn of_minutes(minutes: u32) -> Self {
        let minutes = minutes.clamp(Self::LEAST_MINUTES, Self::MOST_MINUTES);
        Self { before: Duration::from_mins(minutes.into()), question: Duration::from_mins(2) }
    }
}

/// What is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// Ask « Êtes-vous là ? ».
    Ask,
    /// Nobody answered: forget the visit.
    Wipe,
}

/// One visit, as far as movement goes. Moments count from any fixed start, such as the app's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Idle {
    patience: Option<Patience>,
    moved: Duration,
    asked: Option<Duration>,
}

impl Idle {
    /// Someone is there now. Without patience nothing is ever due.
    #[must_use]
    pub const fn new(patience: Option<Patience>, now: Duration) -> Self {
        Self { patience, moved: now, asked: None }
    }

    /// From now on, this much patience.
    pub const fn suit(&mut self, patience: Option<Patience>) {
        self.patience = patience;
    }

    /// Whether the question is being asked.
    #[must_use]
    pub const fn is_asking(&self) -> bool {
        self.asked.is_some()
    }

    /// Someone moved at a moment: everything is kept, as often as it takes. True if the question was being asked.
    pub fn moved(&mut self, at: Duration) -> bool {
        self.moved = self.moved.max(at);
        self.asked.take_if(|asked| *asked <= at).is_some()
    }

    /// When [`Idle::tick`] is to be called, if nobody moves until then.
    #[must_use]
    pub fn next_tick(&self) -> Option<Duration> {
        let patience = self.patience?;
        Some(self.asked.map_or(self.moved + patience.before, |asked| asked + patience.question))
    }

    /// What is due now; each thing once.
    pub fn tick(&mut self, now: Duration) -> Option<Due> {
        if now < self.next_tick()? {
            return None;
        }
        if self.asked.is_some() {
            *self = Self::new(self.patience, now);
            return Some(Due::Wipe);
        }
        self.asked = Some(now);
        Some(Due::Ask)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const fn s(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    const SHORT: Patience = Patience { before: s(600), question: s(120) };

    #[test]
    fn it_asks_then_forgets_each_once() {
        let mut idle = Idle::new(Some(SHORT), s(0));
        assert_eq!(idle.tick(s(599)), None);
        assert_eq!(idle.tick(s(600)), Some(Due::Ask));
        assert_eq!((idle.tick(s(719)), idle.is_asking()), (None, true));
        assert_eq!(idle.tick(s(720)), Some(Due::Wipe));
        assert_eq!((idle.tick(s(720)), idle.is_asking()), (None, false));
    }

    #[test]
    fn a_movement_keeps_everything_as_often_as_it_takes() {
        let mut idle = Idle::new(Some(SHORT), s(0));
        for visit in 1..=20 {
            assert_eq!(idle.tick(idle.next_tick().unwrap()), Some(Due::Ask), "renewal {visit}");
            let at = idle.asked.unwrap() + s(119);
            assert_eq!(idle.tick(at), None);
            assert!(idle.moved(at));
        }
    }

    #[test]
    fn never_is_never() {
        let mut idle = Idle::new(None, s(0));
        assert_eq!((idle.next_tick(), idle.tick(s(1_000_000))), (None, None));
    }

    #[test]
    fn minutes_stay_in_their_bounds() {
        assert_eq!(Patience::of_minutes(0).before, s(300));
        assert_eq!(Patience::of_minutes(10).before, s(600));
        assert_eq!(Patience::of_minutes(999).before, s(3600));
    }

    proptest! {
        /// Nothing is forgotten unless nobody moved for the whole of both times.
        #[test]
        fn nothing_is_forgotten_of_whoever_moves(moves in prop::collection::vec(1u64..900, 1..40)) {
            let mut idle = Idle::new(Some(SHORT), s(0));
            let (mut now, mut last) = (s(0), s(0));
            for pause in moves {
                let next = now + s(pause);
                while let Some(tick) = idle.next_tick().filter(|tick| *tick <= next) {
                    if idle.tick(tick) == Some(Due::Wipe) {
                        prop_assert!(tick.saturating_sub(last) >= SHORT.before + SHORT.question);
                        last = tick;
                    }
                }
                now = next;
                last = last.max(now);
                idle.moved(now);
                prop_assert!(!idle.is_asking());
            }
        }
    }
}
