//! What happened.

use super::PartId;
use crate::gesture::{Apart, Direction, Key, Way};

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
    /// Two clicks were nearly a double-click.
    NearlyDoubleClicked(PartId, Apart),
    /// A part was clicked with the other button.
    RightClicked(PartId),
    /// A part was swept over.
    Swiped(PartId, Way),
    /// Two fingers moved apart on a part (true), or came together.
    Pinched(PartId, bool),
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
    /// Something made its sound, to be heard.
    Sounded {
        /// The name of a cue: a file of `assets/cues` without its ending.
        cue: String,
        /// How loud, 0 to 1: 1 is the cue as it was made.
        loudness: f32,
    },
    /// A key that writes nothing was pressed, or the space bar.
    Pressed(Key),
    /// Something was written, or rubbed out, in a field.
    Wrote(PartId),
    /// What looked like real data was wiped off a field (STANDARDS.md P5).
    Wiped(PartId),
    /// Something opened, closed, came to the front, was moved or renamed: the state of the machine tells how it is now.
    Changed(PartId),
}

impl Fact {
    /// That a page moved, if it did: `was` and `now` are from 0, its beginning, to 1.
    #[must_use]
    pub fn scrolled(was: f32, now: f32) -> Option<Self> {
        match now.total_cmp(&was) {
            std::cmp::Ordering::Greater => Some(Self::Scrolled(Direction::Down)),
            std::cmp::Ordering::Less => Some(Self::Scrolled(Direction::Up)),
            std::cmp::Ordering::Equal => None,
        }
    }

    /// Whether this fact alone leaves nothing behind that a next step could stumble over: looking, pressing, moving,
    /// sweeping, scrolling, picking up and setting down on the ground, writing.
    #[must_use]
    pub fn is_harmless(&self) -> bool {
        // A lock of capitals is seen on the keyboard, and let go by the same key.
        let lock = matches!(self, Self::Changed(part) if part.as_str() == super::CAPS_LOCK);
        lock || matches!(
            self,
            Self::Moved
                | Self::Found
                | Self::Pointed(_)
                | Self::Dwelt(_)
                | Self::Held(_)
                | Self::Clicked(_)
                | Self::DoubleClicked(_)
                | Self::NearlyDoubleClicked(..)
                | Self::RightClicked(_)
                | Self::Swiped(..)
                | Self::Pinched(..)
                | Self::Pressed(_)
                | Self::Wrote(_)
                | Self::Wiped(_)
                | Self::Scrolled(_)
                | Self::Took(_)
                | Self::Placed { on: None, .. }
        )
    }
}
