//! The way to the counsellor: two far corners of the screen, held three seconds each (STANDARDS.md K3). Both fingers at
//! once, or one corner after the other for a mouse.

use std::time::Duration;

use super::Spot;

/// How long a corner is held.
pub const HELD: Duration = Duration::from_secs(3);
/// How long the second corner may be awaited.
const BETWEEN: Duration = Duration::from_secs(8);
/// What holds a corner: a finger, or the mouse.
pub type Holder = u64;

/// A corner, by its side and its height: left is false, right true; top is false, bottom true.
type Corner = (bool, bool);

/// What is held, and the corner held last.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Corners {
    held: Vec<(Holder, Corner, Duration)>,
    done: Option<(Corner, Duration)>,
}

impl Corners {
    /// A press begins, on a screen of this width and height whose corners reach so far.
    pub fn pressed(&mut self, holder: Holder, at: Spot, (width, height): (f32, f32), reach: f32, now: Duration) {
        self.held.retain(|(held, ..)| *held != holder);
        let side = |at: f32, length: f32| match at {
            at if at <= reach => Some(false),
            at if at >= length - reach => Some(true),
            _ => None,
        };
        if let (Some(right), Some(bottom)) = (side(at.x, width), side(at.y, height)) {
            self.held.push((holder, (right, bottom), now));
        } else {
            self.done = None;
        }
    }

    /// A press ends. True when two far corners have been held.
    pub fn released(&mut self, holder: Holder, now: Duration) -> bool {
        let Some(index) = self.held.iter().position(|(held, ..)| *held == holder) else { return false };
        let (_, corner, since) = self.held.swap_remove(index);
        if now.saturating_sub(since) < HELD {
            self.done = None;
            return false;
        }
        let before = self.done.replace((corner, now));
        let far = (!corner.0, !corner.1);
        let is_far = before.is_some_and(|(other, at)| other == far && since.saturating_sub(at) <= BETWEEN);
        if is_far {
            self.done = None;
        }
        is_far
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCREEN: (f32, f32) = (1000.0, 700.0);

    fn hold(corners: &mut Corners, x: f32, y: f32, from: u64, to: u64) -> bool {
        corners.pressed(0, Spot::new(x, y), SCREEN, 60.0, Duration::from_millis(from));
        corners.released(0, Duration::from_millis(to))
    }

    #[test]
    fn two_far_corners_one_after_the_other() {
        let mut corners = Corners::default();
        assert!(!hold(&mut corners, 5.0, 5.0, 0, 3000));
        assert!(hold(&mut corners, 990.0, 690.0, 4000, 7100));
        // The other two, the other way round.
        assert!(!hold(&mut corners, 990.0, 5.0, 10_000, 13_000));
        assert!(hold(&mut corners, 5.0, 690.0, 14_000, 17_000));
    }

    #[test]
    fn two_fingers_at_once() {
        let mut corners = Corners::default();
        let at = Duration::from_millis;
        corners.pressed(1, Spot::new(3.0, 3.0), SCREEN, 60.0, at(0));
        corners.pressed(2, Spot::new(999.0, 699.0), SCREEN, 60.0, at(100));
        assert!(!corners.released(1, at(3200)));
        assert!(corners.released(2, at(3300)));
    }

    #[test]
    fn anything_less_is_nothing() {
        for second in [(990.0, 690.0, 4000, 6900), (990.0, 5.0, 4000, 7100), (500.0, 300.0, 4000, 7100)] {
            let mut corners = Corners::default();
            hold(&mut corners, 5.0, 5.0, 0, 3000);
            assert!(!hold(&mut corners, second.0, second.1, second.2, second.3), "{second:?}");
        }
        let mut corners = Corners::default();
        hold(&mut corners, 5.0, 5.0, 0, 3000);
        assert!(!hold(&mut corners, 500.0, 300.0, 3500, 3600), "a press elsewhere");
        assert!(!hold(&mut corners, 990.0, 690.0, 4000, 7100), "begins anew");
        let mut corners = Corners::default();
        hold(&mut corners, 5.0, 5.0, 0, 3000);
        assert!(!hold(&mut corners, 990.0, 690.0, 20_000, 24_000), "too late");
    }
}
