//! Compares what happened with what a step waits for.

use crate::lesson::Aim;
use crate::world::{Fact, Wish, World};

/// What has been granted of an aim so far.
#[derive(Debug, Clone)]
pub struct Matcher {
    aim: Aim,
    granted: Vec<bool>,
}

impl Matcher {
    /// Nothing granted yet.
    #[must_use]
    pub fn new(aim: &Aim) -> Self {
        Self { aim: aim.clone(), granted: vec![false; aim.wishes().len()] }
    }

    /// Takes in facts, and the world they led to. True if something more has been granted.
    ///
    /// A wish about a state is granted while it holds: a lamp lit, then put out again by mistake, is asked for again. In an
    /// order of states each stays granted once it held: one page, then another.
    pub fn take(&mut self, facts: &[Fact], world: &World) -> bool {
        let before = self.count();
        let in_order = matches!(self.aim, Aim::Then(_));
        let wishes = self.aim.wishes();
        // One gesture grants one wish of an order: the second « 1 » is not the first. States that hold then are granted too.
        let mut spent = false;
        for (index, wish) in wishes.iter().enumerate() {
            let waits = in_order && self.granted[..index].contains(&false);
            let lasts = in_order && self.granted[index] && wishes.get(index + 1).is_some_and(Wish::is_state);
            if lasts {
                continue;
            }
            if wish.is_state() {
                self.granted[index] = !waits && world.holds(wish);
            } else if !self.granted[index] && !waits && !spent {
                self.granted[index] = facts.iter().any(|fact| wish.is_granted_by(fact));
                spent = self.granted[index] && in_order;
            }
        }
        self.count() > before
    }

    /// Whether the aim is reached. Listening is never reached by a gesture.
    #[must_use]
    pub fn is_done(&self) -> bool {
        match self.aim {
            Aim::Listen => false,
            Aim::Each(_) | Aim::Then(_) => self.granted.iter().all(|granted| *granted),
            Aim::AnyOf(_) => self.granted.contains(&true),
        }
    }

    /// The places of the wishes that are granted now.
    pub fn granted(&self) -> impl Iterator<Item = usize> {
        self.granted.iter().enumerate().filter(|(_, granted)| **granted).map(|(index, _)| index)
    }

    /// The wishes to be granted next, in order.
    #[must_use]
    pub fn open(&self, world: &World) -> Vec<Wish> {
        let open = self
            .aim
            .wishes()
            .iter()
            .zip(&self.granted)
            .filter(|(wish, granted)| !(**granted || wish.is_state() && world.holds(wish)))
            .map(|(wish, _)| wish.clone());
        if matches!(self.aim, Aim::Then(_)) { open.take(1).collect() } else { open.collect() }
    }

    fn count(&self) -> usize {
        self.granted.iter().filter(|granted| **granted).count()
    }
}
