//! What a hand does, and how it is told apart.
//!
//! [`Gesture`] is the vocabulary that worlds answer. [`Recogniser`] makes gestures out of raw pointer events, with the
//! patience that older hands need (STANDARDS.md 2 and 3). It is pure: places and times come in as values.

mod corners;
mod key;
mod recogniser;
mod tolerance;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

pub use corners::Corners;
pub use key::Key;
pub use recogniser::{Area, Button, Output, Recogniser, Target, Touch};
pub use tolerance::Tolerance;

use crate::world::PartId;

/// Which way a page moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Direction {
    /// Towards the end of the page.
    Down,
    /// Towards its beginning.
    Up,
}

/// Which way a finger sweeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Way {
    /// To the left.
    Left,
    /// To the right.
    Right,
    /// Up.
    Up,
    /// Down.
    Down,
}

impl Way {
    /// Every way.
    pub const ALL: [Self; 4] = [Self::Left, Self::Right, Self::Up, Self::Down];

    /// One pixel that way.
    #[must_use]
    pub const fn step(self) -> Spot {
        match self {
            Self::Left => Spot::new(-1.0, 0.0),
            Self::Right => Spot::new(1.0, 0.0),
            Self::Up => Spot::new(0.0, -1.0),
            Self::Down => Spot::new(0.0, 1.0),
        }
    }

    /// Whether it goes along the width.
    #[must_use]
    pub const fn is_level(self) -> bool {
        matches!(self, Self::Left | Self::Right)
    }

    /// For traces.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Up => "up",
            Self::Down => "down",
        }
    }

    /// The way of a movement that slants from it by so much at most, in degrees; nothing if it slants more.
    #[must_use]
    pub fn of(by: Spot, slant: f32) -> Option<Self> {
        let way = if by.x.abs() >= by.y.abs() {
            if by.x < 0.0 { Self::Left } else { Self::Right }
        } else if by.y < 0.0 {
            Self::Up
        } else {
            Self::Down
        };
        let (along, aside) = (by.x.abs().max(by.y.abs()), by.x.abs().min(by.y.abs()));
        (aside.atan2(along).to_degrees() <= slant).then_some(way)
    }
}

/// A point of the screen or of a world, in logical pixels unless said otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Spot {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
}

impl Spot {
    /// A point.
    #[must_use]
    pub const fn new(x: f32, y: f32) -> Self {
        Self { x, y }
    }

    /// How far another point is.
    #[must_use]
    pub fn distance(self, other: Self) -> f32 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// How far a scroll goes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Stride {
    /// Notches of the wheel, or presses of an arrow: three lines each (STANDARDS.md G7).
    Notches(f32),
    /// A little less than what can be seen.
    Page,
    /// To the very end.
    End,
    /// To a place of the page, by its thumb: 0 is the beginning, 1 the end.
    To(f32),
}

impl Stride {
    /// Where a page stands afterwards, from 0 (its beginning) to 1: `was` before, `notch` for one notch of the wheel.
    #[must_use]
    pub fn place(self, was: f32, direction: Direction, notch: f32) -> f32 {
        let sign = if direction == Direction::Down { 1.0 } else { -1.0 };
        let to = match self {
            Self::Notches(notches) => was + sign * notches.abs() * notch,
            Self::Page => was + sign * 2.0 * notch,
            Self::End => f32::from(u8::from(direction == Direction::Down)),
            Self::To(place) => place,
        };
        // Notches add up to the end, whatever the rounding.
        if to > 0.999 { 1.0 } else { to.max(0.0) }
    }
}

/// Why two clicks were not a double-click.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Apart {
    /// The second came too late.
    Late,
    /// The hand moved between the two.
    Moved,
}

/// What a learner did, on which part.
#[derive(Debug, Clone, PartialEq)]
pub enum Gesture {
    /// The pointer travelled this far, in logical pixels, since the last such gesture.
    Move(f32),
    /// The pointer, or the keyboard focus, came onto a part.
    Point(PartId),
    /// The pointer rested on a part for the time the part asks.
    Dwell(PartId),
    /// A part has been kept pressed.
    Hold(PartId),
    /// A part was pressed and let go with the main button, or activated by Enter or Space.
    Click(PartId),
    /// A second click followed the first.
    DoubleClick(PartId),
    /// Two clicks that were nearly a double-click.
    NearDoubleClick {
        /// The part clicked first.
        part: PartId,
        /// What was missing.
        why: Apart,
    },
    /// A part was clicked with the other button.
    RightClick(PartId),
    /// A part was carried and let go.
    Drag {
        /// What was carried.
        part: PartId,
        /// The part it was let go on, if any.
        onto: Option<PartId>,
        /// Where it was let go, as fractions (0 to 1) of the world's width and height.
        at: Spot,
    },
    /// A part was swept over, this way.
    Swipe {
        /// What was swept: the page under a finger that began on one of its icons.
        part: PartId,
        /// Which way.
        way: Way,
    },
    /// Two fingers moved apart on a part, or came together; or the wheel, or + and −, did it for them.
    Pinch {
        /// The part.
        part: PartId,
        /// Whether it is to be seen from closer.
        closer: bool,
    },
    /// A page was scrolled.
    Scroll {
        /// The page, or the part of its bar that was used.
        part: PartId,
        /// Which way.
        direction: Direction,
        /// How far.
        stride: Stride,
    },
    /// Signs were typed: one, or several that came at once.
    Type(Arc<str>),
    /// A key that writes nothing was pressed.
    Key(Key),
}

impl Gesture {
    /// The kind of gesture, for traces.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Move(_) => "move",
            Self::Point(_) => "point",
            Self::Dwell(_) => "dwell",
            Self::Hold(_) => "hold",
            Self::Click(_) => "click",
            Self::DoubleClick(_) => "double-click",
            Self::NearDoubleClick { .. } => "near-double-click",
            Self::RightClick(_) => "right-click",
            Self::Drag { .. } => "drag",
            Self::Swipe { .. } => "swipe",
            Self::Pinch { .. } => "pinch",
            Self::Scroll { .. } => "scroll",
            Self::Type(_) => "type",
            Self::Key(_) => "key",
        }
    }

    /// The part acted upon.
    #[must_use]
    pub const fn part(&self) -> Option<&PartId> {
        match self {
            Self::Move(_) | Self::Type(_) | Self::Key(_) => None,
            Self::Point(part)
            | Self::Dwell(part)
            | Self::Hold(part)
            | Self::Click(part)
            | Self::DoubleClick(part)
            | Self::RightClick(part)
            | Self::NearDoubleClick { part, .. }
            | Self::Drag { part, .. }
            | Self::Swipe { part, .. }
            | Self::Pinch { part, .. }
            | Self::Scroll { part, .. } => Some(part),
        }
    }

    /// Whether the learner meant to do something, as against looking around: only such a gesture can be a miss.
    #[must_use]
    pub const fn is_deliberate(&self) -> bool {
        matches!(
            self,
            Self::Click(_)
                | Self::DoubleClick(_)
                | Self::RightClick(_)
                | Self::Drag { .. }
                | Self::Swipe { .. }
                | Self::Dwell(_)
                | Self::Type(_)
                | Self::Key(_)
        )
    }
}
