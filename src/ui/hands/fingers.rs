//! The fingers on a touch screen: the first is the pointer, the second can only pinch, others are not felt.

use iced::{Point, touch};

use crate::gesture::{Button, Spot, Touch};

/// The fingers that are down.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Fingers {
    first: Option<touch::Finger>,
    second: Option<touch::Finger>,
}

impl Fingers {
    /// What an event of the touch screen means.
    pub fn touches(&mut self, event: &touch::Event) -> Vec<Touch> {
        let spot = |at: &Point| Spot::new(at.x, at.y);
        match event {
            touch::Event::FingerPressed { id, position } if self.first.is_none_or(|first| first == *id) => {
                self.first = Some(*id);
                vec![Touch::Moved(spot(position)), Touch::Pressed(Button::Main)]
            }
            touch::Event::FingerPressed { id, position } if self.second.is_none_or(|second| second == *id) => {
                self.second = Some(*id);
                vec![Touch::SecondPressed(spot(position))]
            }
            touch::Event::FingerMoved { id, position } if self.first == Some(*id) => vec![Touch::Moved(spot(position))],
            touch::Event::FingerMoved { id, position } if self.second == Some(*id) => {
                vec![Touch::SecondMoved(spot(position))]
            }
            touch::Event::FingerLifted { id, position } if self.first == Some(*id) => {
                self.first = None;
                vec![Touch::Moved(spot(position)), Touch::Released(Button::Main), Touch::Left]
            }
            touch::Event::FingerLost { id, .. } if self.first == Some(*id) => {
                self.first = None;
                vec![Touch::Left, Touch::Released(Button::Main)]
            }
            touch::Event::FingerLifted { id, .. } | touch::Event::FingerLost { id, .. } if self.second == Some(*id) => {
                self.second = None;
                vec![Touch::SecondReleased]
            }
            touch::Event::FingerPressed { .. }
            | touch::Event::FingerMoved { .. }
            | touch::Event::FingerLifted { .. }
            | touch::Event::FingerLost { .. } => Vec::new(),
        }
    }

    /// The window no longer hears of fingers: those that were down may never be lifted for it.
    pub fn lose(&mut self) -> Vec<Touch> {
        match std::mem::take(self) {
            Self { first: None, second: None } => Vec::new(),
            _ => vec![Touch::SecondReleased, Touch::Left, Touch::Released(Button::Main)],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_finger_is_the_pointer_and_the_second_pinches() {
        let at = Point::new(10.0, 20.0);
        let spot = Spot::new(10.0, 20.0);
        let [one, two, three] = [1, 2, 3].map(touch::Finger);
        let mut fingers = Fingers::default();
        let down = |id| touch::Event::FingerPressed { id, position: at };
        let moved = |id| touch::Event::FingerMoved { id, position: at };
        let up = |id| touch::Event::FingerLifted { id, position: at };
        assert_eq!(fingers.touches(&down(one)), [Touch::Moved(spot), Touch::Pressed(Button::Main)]);
        assert_eq!(fingers.touches(&down(two)), [Touch::SecondPressed(spot)]);
        assert_eq!(fingers.touches(&down(three)), []);
        assert_eq!(fingers.touches(&moved(three)), []);
        assert_eq!(fingers.touches(&moved(two)), [Touch::SecondMoved(spot)]);
        assert_eq!(fingers.touches(&up(one)), [Touch::Moved(spot), Touch::Released(Button::Main), Touch::Left]);
        assert_eq!(fingers.touches(&moved(two)), [Touch::SecondMoved(spot)], "it does not become the pointer");
        assert_eq!(fingers.touches(&up(two)), [Touch::SecondReleased]);
        fingers.touches(&down(three));
        assert_eq!(fingers.lose(), [Touch::SecondReleased, Touch::Left, Touch::Released(Button::Main)]);
        assert_eq!(fingers.touches(&down(one)), [Touch::Moved(spot), Touch::Pressed(Button::Main)]);
    }
}
