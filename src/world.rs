//! The simulated machines.
//!
//! A world is a pure state machine: its start state comes from RON, it answers every [`Gesture`] as the real
//! thing would, and says what happened as [`Fact`]s. It knows nothing of lessons, words or widgets.
//!
//! A new world is a new folder here (its state and rules), a variant of [`World`] and of [`RawWorld`], and a folder
//! in [`crate::ui`] that draws its parts. Nothing else changes.

pub mod part;
pub mod playground;

use serde::Deserialize;

pub use part::{Part, PartId};

use crate::gesture::{Direction, Gesture};
use playground::{Playground, RawPlayground};

/// The start state of a world as a lesson file writes it.
#[derive(Debug, Clone, Deserialize)]
pub enum RawWorld {
    /// Objects to point at, click, scroll to and drag.
    Playground(RawPlayground),
}

/// What a lesson file tells the world when a step begins, before the learner acts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Cue {
    /// Show a scene of the playground.
    Scene(String),
}

/// What a gesture made happen. Practices compare facts with what a step expects.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact {
    /// The pointer travelled enough to be called a movement.
    Moved,
    /// The pointer that hid itself was found again.
    Found,
    /// The pointer came onto a part.
    Pointed(PartId),
    /// The pointer rested on a part as long as the part asks.
    Dwelt(PartId),
    /// A part was pressed and kept pressed.
    Held(PartId),
    /// A part was pressed and let go.
    Clicked(PartId),
    /// A part was clicked twice.
    DoubleClicked(PartId),
    /// A part was clicked with the other button.
    RightClicked(PartId),
    /// The page moved.
    Scrolled(Direction),
    /// Something was picked up by a click, to be put down by another.
    Took(PartId),
    /// Something was put down, on a place or on the ground.
    Placed {
        /// What was moved.
        part: PartId,
        /// The place that received it; nothing when it lies on the ground.
        on: Option<PartId>,
    },
    /// A lamp was turned on or off.
    Turned {
        /// The lamp.
        part: PartId,
        /// Whether it is on now.
        on: bool,
    },
    /// Something made its sound, to be heard: the name of a cue.
    Sounded(String),
    /// The tune began (true) or ended (false).
    Tune(bool),
}

impl Fact {
    /// Whether this fact alone leaves nothing behind that a next step could stumble over: looking, pressing, moving,
    /// scrolling, picking up and setting down on the ground.
    #[must_use]
    pub fn is_harmless(&self) -> bool {
        matches!(
            self,
            Self::Moved
                | Self::Found
                | Self::Pointed(_)
                | Self::Dwelt(_)
                | Self::Held(_)
                | Self::Clicked(_)
                | Self::DoubleClicked(_)
                | Self::RightClicked(_)
                | Self::Scrolled(_)
                | Self::Took(_)
                | Self::Placed { on: None, .. }
        )
    }
}

/// One thing a step may wish for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// The pointer moves, anywhere.
    Move,
    /// The hidden pointer is found.
    Find,
    /// The pointer comes onto a part.
    Point(PartId),
    /// The pointer rests on a part.
    Dwell(PartId),
    /// A part is pressed and kept pressed.
    Hold(PartId),
    /// A part is clicked.
    Click(PartId),
    /// A part is double-clicked.
    DoubleClick(PartId),
    /// A part is clicked with the other button.
    RightClick(PartId),
    /// The page moves this way.
    Scroll(Direction),
    /// A part can be seen on the page.
    Seen(PartId),
    /// A lamp is on.
    On(PartId),
    /// A lamp is off.
    Off(PartId),
    /// A thing is in a place.
    In(PartId, PartId),
}

impl Wish {
    /// The part a learner is to act upon: where the halo goes.
    #[must_use]
    pub fn part(&self) -> Option<&PartId> {
        match self {
            Self::Move | Self::Find | Self::Scroll(_) => None,
            Self::Point(part)
            | Self::Dwell(part)
            | Self::Hold(part)
            | Self::Click(part)
            | Self::DoubleClick(part)
            | Self::RightClick(part)
            | Self::Seen(part)
            | Self::On(part)
            | Self::Off(part)
            | Self::In(part, _) => Some(part),
        }
    }

    /// Every part this wish names.
    #[must_use]
    pub fn parts(&self) -> Vec<&PartId> {
        match self {
            Self::In(thing, place) => vec![thing, place],
            other => other.part().into_iter().collect(),
        }
    }

    /// Whether a fact grants this wish. Wishes about a state ([`Wish::is_state`]) are asked of the world instead.
    #[must_use]
    pub fn is_granted_by(&self, fact: &Fact) -> bool {
        match (self, fact) {
            (Self::Move, Fact::Moved) | (Self::Find, Fact::Found) => true,
            (Self::Point(wanted), Fact::Pointed(part))
            | (Self::Dwell(wanted), Fact::Dwelt(part))
            | (Self::Hold(wanted), Fact::Held(part))
            | (Self::Click(wanted), Fact::Clicked(part))
            | (Self::DoubleClick(wanted), Fact::DoubleClicked(part))
            | (Self::RightClick(wanted), Fact::RightClicked(part)) => wanted == part,
            (Self::Scroll(wanted), Fact::Scrolled(direction)) => wanted == direction,
            _ => false,
        }
    }

    /// Whether this wish is about how the world is, not about what just happened.
    #[must_use]
    pub fn is_state(&self) -> bool {
        matches!(self, Self::Seen(_) | Self::On(_) | Self::Off(_) | Self::In(..))
    }
}

/// A simulated machine.
#[derive(Debug, Clone)]
pub enum World {
    /// Objects to point at, click, scroll to and drag.
    Playground(Playground),
}

impl World {
    /// The world's name: its folder in `locales/<lang>/worlds/`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Playground(_) => "playground",
        }
    }

    /// Every part that can be met in this world, in any of its states.
    #[must_use]
    pub fn all_parts(&self) -> Vec<Part> {
        match self {
            Self::Playground(world) => world.all_parts(),
        }
    }

    /// The parts that can be acted upon now, in reading order.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        match self {
            Self::Playground(world) => world.parts(),
        }
    }

    /// Answers a gesture. A gesture on a part that is not there does nothing.
    pub fn act(&mut self, gesture: &Gesture) -> Vec<Fact> {
        match self {
            Self::Playground(world) => world.act(gesture),
        }
    }

    /// Obeys a cue of the lesson. False if the cue is not one of this world's.
    pub fn obey(&mut self, cue: &Cue) -> bool {
        match (self, cue) {
            (Self::Playground(world), Cue::Scene(scene)) => world.show(scene),
        }
    }

    /// Whether a wish about a state holds now.
    #[must_use]
    pub fn holds(&self, wish: &Wish) -> bool {
        match self {
            Self::Playground(world) => world.holds(wish),
        }
    }

    /// The next gesture of someone who knows the way to a wish; nothing if there is no way from here.
    ///
    /// The ghost pointer shows it, « Faire à ma place » makes it, the perfect learner follows it.
    #[must_use]
    pub fn toward(&self, wish: &Wish) -> Option<Gesture> {
        match self {
            Self::Playground(world) => world.toward(wish),
        }
    }
}
