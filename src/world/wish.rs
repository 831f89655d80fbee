//! What a step waits for.

use serde::Deserialize;

use super::{Fact, PartId};
use crate::gesture::{Direction, Key, Way};
use crate::writing::Rule;

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
    /// A part is swept over, this way.
    Swipe(PartId, Way),
    /// Two fingers move apart on a part (true), or come together.
    Pinch(PartId, bool),
    /// The page moves this way.
    Scroll(Direction),
    /// A part can be seen on the page.
    Seen(PartId),
    /// A part is in a condition.
    Is(PartId, Condition),
    /// A thing is in a place.
    In(PartId, PartId),
    /// A key is pressed.
    Press(Key),
    /// A text stands in a field.
    Written {
        /// The field.
        part: PartId,
        /// The text's name in the lesson's words.
        text: String,
        /// How exactly.
        rule: Rule,
    },
    /// A message was sent.
    Sent(Posted),
}

/// A message that has been sent, whichever way it was made.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Posted {
    /// Everybody who is to receive it: `contact/<person>`.
    pub to: Vec<PartId>,
    /// The text its subject is to be, by name.
    pub subject: Option<String>,
    /// The text that is to stand in it, by name. Something has to, unless a document or another message does.
    pub body: Option<String>,
    /// The file that is to hang on it: `file/<file>`.
    pub attached: Option<PartId>,
    /// The message it is to pass on: `mail/<message>`.
    pub forwards: Option<PartId>,
}

/// How a part may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Condition {
    /// A lamp is lit, a key is locked.
    On,
    /// It is not.
    Off,
    /// A folder, a document, a program, a menu is open, in sight or not.
    Open,
    /// It is not.
    Closed,
    /// A window lies before all others.
    InFront,
    /// A window waits in the bar.
    Minimised,
    /// A window fills the desktop.
    Maximised,
    /// An icon has been chosen by a click.
    Chosen,
}

impl Wish {
    /// The part a learner is to act upon: where the halo goes.
    #[must_use]
    pub fn part(&self) -> Option<&PartId> {
        match self {
            Self::Move | Self::Find | Self::Scroll(_) | Self::Press(_) | Self::Sent(_) => None,
            Self::Point(part)
            | Self::Dwell(part)
            | Self::Hold(part)
            | Self::Click(part)
            | Self::DoubleClick(part)
            | Self::RightClick(part)
            | Self::Swipe(part, _)
            | Self::Pinch(part, _)
            | Self::Seen(part)
            | Self::Is(part, _)
            | Self::Written { part, .. }
            | Self::In(part, _) => Some(part),
        }
    }

    /// Every part this wish names.
    #[must_use]
    pub fn parts(&self) -> Vec<&PartId> {
        match self {
            Self::In(thing, place) => vec![thing, place],
            Self::Sent(posted) => posted.to.iter().chain(&posted.attached).chain(&posted.forwards).collect(),
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
            (Self::Swipe(wanted, along), Fact::Swiped(part, way)) => wanted == part && along == way,
            (Self::Pinch(wanted, nearer), Fact::Pinched(part, closer)) => wanted == part && nearer == closer,
            (Self::Scroll(wanted), Fact::Scrolled(direction)) => wanted == direction,
            (Self::Press(wanted), Fact::Pressed(key)) => wanted == key,
            _ => false,
        }
    }

    /// Whether it asks for the keyboard.
    #[must_use]
    pub fn is_typed(&self) -> bool {
        match self {
            Self::Press(_) | Self::Written { .. } | Self::Sent(_) => true,
            Self::Is(part, _) => part.as_str() == super::CAPS_LOCK,
            _ => false,
        }
    }

    /// Whether this wish is about how the world is, not about what just happened.
    #[must_use]
    pub fn is_state(&self) -> bool {
        matches!(self, Self::Seen(_) | Self::Is(..) | Self::In(..) | Self::Written { .. } | Self::Sent(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sweep_is_wished_for_with_its_way() {
        let photo = || PartId::new("photo");
        let wish = Wish::Swipe(photo(), Way::Left);
        assert!(wish.is_granted_by(&Fact::Swiped(photo(), Way::Left)));
        assert!(!wish.is_granted_by(&Fact::Swiped(photo(), Way::Right)));
        assert!(!wish.is_granted_by(&Fact::Swiped("home".into(), Way::Left)));
        let wish = Wish::Pinch(photo(), true);
        assert!(wish.is_granted_by(&Fact::Pinched(photo(), true)));
        assert!(!wish.is_granted_by(&Fact::Pinched(photo(), false)) && !wish.is_state());
        assert_eq!(wish.part(), Some(&photo()));
    }
}
