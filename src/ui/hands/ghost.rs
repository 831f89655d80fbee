//! The ghost pointer: what it does, moment by moment. No drawing here.

use std::time::Duration;

use iced::{Point, Rectangle};

use crate::gesture::{Direction, Gesture, Way};
use crate::ui::hands::collect::Found;

/// How fast it moves, in px of the screen a second (STANDARDS.md M2: 300 at most).
const SPEED: f32 = 280.0;
/// The stop before a press (M2).
const STOP: f32 = 1.0;
/// The shortest sweep that is shown, in px of the screen: a little more than counts as one (G6: 15 mm).
const SWEEP: f32 = 72.0;
/// How long each still picture stays when movements are off.
const STILL: f32 = 3.0;

/// What the drawn mouse beside the ghost shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pressing {
    /// Nothing pressed.
    Nothing,
    /// The main button.
    Main,
    /// The other button.
    Other,
    /// The wheel turns this way.
    Wheel(Direction),
}

/// One moment of the ghost.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pose {
    /// The tip of the pointer.
    pub at: Point,
    /// What is pressed.
    pub pressing: Pressing,
    /// Where an arrow starts that stands for the movement, when movements are off.
    pub arrow_from: Option<Point>,
}

#[derive(Debug, Clone, Copy)]
struct Stretch {
    to: Point,
    seconds: f32,
    pressing: Pressing,
}

/// A demonstration under way.
#[derive(Debug, Clone)]
pub struct Ghost {
    /// Which demonstration this is.
    pub number: u32,
    from: Point,
    stretches: Vec<Stretch>,
    still: bool,
}

impl Ghost {
    /// Plans the demonstration of gestures, one after the other, over the parts as they are. `scale` is the text size's
    /// factor.
    ///
    /// Nothing if a part is not in sight, or the gestures have nothing to show.
    pub fn plan(
        number: u32,
        gestures: &[Gesture],
        parts: &[Found],
        from: Point,
        scale: f32,
        still: bool,
    ) -> Option<Self> {
        let mut plan = Plan { at: from, stretches: Vec::new(), speed: SPEED / scale, least: SWEEP / scale };
        for gesture in gestures {
            plan.gesture(gesture, parts)?;
        }
        (!plan.stretches.is_empty()).then_some(Self { number, from, stretches: plan.stretches, still })
    }

    /// The pose after this long; nothing once the demonstration is over.
    pub fn pose(&self, since: Duration) -> Option<Pose> {
        let mut left = since.as_secs_f32();
        if self.still {
            // One picture of where to press, and one of where to let go if that is elsewhere.
            let pressed: Vec<&Stretch> =
                self.stretches.iter().filter(|stretch| stretch.pressing != Pressing::Nothing).collect();
            let end = self.stretches.last()?;
            let first = pressed.first().map_or(end.to, |stretch| stretch.to);
            let last = pressed.last().copied().unwrap_or(end);
            let moved = (first.x - last.to.x).hypot(first.y - last.to.y) > 1.0;
            return (left < STILL).then_some(Pose {
                at: last.to,
                pressing: last.pressing,
                arrow_from: moved.then_some(first),
            });
        }
        let mut at = self.from;
        for stretch in &self.stretches {
            if left < stretch.seconds {
                let part = (left / stretch.seconds).clamp(0.0, 1.0);
                return Some(Pose {
                    at: Point::new(at.x + (stretch.to.x - at.x) * part, at.y + (stretch.to.y - at.y) * part),
                    pressing: stretch.pressing,
                    arrow_from: None,
                });
            }
            left -= stretch.seconds;
            at = stretch.to;
        }
        None
    }
}

struct Plan {
    at: Point,
    stretches: Vec<Stretch>,
    speed: f32,
    /// The shortest way that a sweep is shown along.
    least: f32,
}

impl Plan {
    /// One gesture more. Nothing if it cannot be shown.
    fn gesture(&mut self, gesture: &Gesture, parts: &[Found]) -> Option<()> {
        let bounds = |id: &crate::world::PartId| parts.iter().find(|part| &part.id == id).and_then(|part| part.seen);
        match gesture {
            Gesture::Move(_) => {
                let ground = parts.iter().find(|part| part.traits.ground).and_then(|part| part.seen)?;
                let middle = ground.center();
                let reach = ground.width / 5.0;
                self.go(middle);
                for x in [middle.x - reach, middle.x + reach, middle.x] {
                    self.go(Point::new(x, middle.y));
                }
                self.wait(0.6, Pressing::Nothing);
            }
            Gesture::Point(part) | Gesture::Dwell(part) => {
                self.go(target(bounds(part)?));
                self.wait(2.0, Pressing::Nothing);
            }
            Gesture::Click(part) => {
                self.approach(bounds(part)?);
                self.press(0.7, Pressing::Main);
            }
            Gesture::DoubleClick(part) => {
                self.approach(bounds(part)?);
                self.press(0.3, Pressing::Main);
                self.press(0.3, Pressing::Main);
            }
            Gesture::RightClick(part) => {
                self.approach(bounds(part)?);
                self.press(0.7, Pressing::Other);
            }
            Gesture::Hold(part) => {
                self.approach(bounds(part)?);
                self.press(2.0, Pressing::Main);
            }
            Gesture::Drag { part, onto, .. } => {
                self.approach(bounds(part)?);
                self.wait(0.8, Pressing::Main);
                if let Some(place) = onto.as_ref().and_then(bounds) {
                    self.carry(place.center());
                }
                self.wait(0.6, Pressing::Main);
                self.wait(1.0, Pressing::Nothing);
            }
            Gesture::Swipe { part, way } => {
                let bounds = bounds(part)?;
                let (from, to) = sweep(bounds, *way, self.least);
                self.go(from);
                self.wait(STOP, Pressing::Nothing);
                self.wait(0.4, Pressing::Main);
                self.carry(to);
                self.wait(0.3, Pressing::Main);
                self.wait(0.8, Pressing::Nothing);
            }
            Gesture::Pinch { part, closer } => {
                // What a mouse has for two fingers.
                self.go(bounds(part)?.center());
                self.wait(STOP, Pressing::Nothing);
                let turned = if *closer { Direction::Up } else { Direction::Down };
                self.wait(2.4, Pressing::Wheel(turned));
                self.wait(0.6, Pressing::Nothing);
            }
            // Typing comes as clicks on drawn keys.
            Gesture::NearDoubleClick { .. } | Gesture::Type(_) | Gesture::Key(_) => return None,
            Gesture::Scroll { part, direction, .. } => {
                let page = bounds(part)?;
                self.go(page.center());
                self.wait(STOP, Pressing::Nothing);
                self.wait(2.4, Pressing::Wheel(*direction));
                self.wait(0.6, Pressing::Nothing);
            }
        }
        Some(())
    }

    fn travel(&mut self, to: Point, pressing: Pressing) {
        let seconds = (self.at.x - to.x).hypot(self.at.y - to.y) / self.speed;
        self.stretches.push(Stretch { to, seconds, pressing });
        self.at = to;
    }

    fn go(&mut self, to: Point) {
        self.travel(to, Pressing::Nothing);
    }

    fn carry(&mut self, to: Point) {
        self.travel(to, Pressing::Main);
    }

    fn wait(&mut self, seconds: f32, pressing: Pressing) {
        self.stretches.push(Stretch { to: self.at, seconds, pressing });
    }

    fn approach(&mut self, bounds: Rectangle) {
        self.go(target(bounds));
        self.wait(STOP, Pressing::Nothing);
    }

    fn press(&mut self, seconds: f32, pressing: Pressing) {
        self.wait(seconds, pressing);
        self.wait(0.5, Pressing::Nothing);
    }
}

/// Where the tip goes: a little below the middle, so that the thing stays in sight.
fn target(bounds: Rectangle) -> Point {
    Point::new(bounds.center_x(), bounds.y + bounds.height * 0.55)
}

/// From where to where a part is swept over: two thirds of its side at least, begun on the part.
fn sweep(bounds: Rectangle, way: Way, least: f32) -> (Point, Point) {
    let side = if way.is_level() { bounds.width } else { bounds.height };
    let long = (side * 2.0 / 3.0).max(least);
    let back = (long / 2.0).min(side / 3.0);
    let (middle, step) = (bounds.center(), way.step());
    let from = Point::new(middle.x - step.x * back, middle.y - step.y * back);
    (from, Point::new(from.x + step.x * long, from.y + step.y * long))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sweep_begins_on_the_part_and_is_long_enough_to_count() {
        let photo = Rectangle { x: 100.0, y: 100.0, width: 300.0, height: 600.0 };
        assert_eq!(sweep(photo, Way::Left, SWEEP), (Point::new(350.0, 400.0), Point::new(150.0, 400.0)));
        assert_eq!(sweep(photo, Way::Up, SWEEP), (Point::new(250.0, 600.0), Point::new(250.0, 200.0)));
        let edge = Rectangle { x: 0.0, y: 0.0, width: 30.0, height: 800.0 };
        assert_eq!(sweep(edge, Way::Right, SWEEP), (Point::new(5.0, 400.0), Point::new(77.0, 400.0)));
    }

    #[test]
    fn a_hold_and_a_sweep_are_shown_with_the_button_down() {
        let part = Found {
            id: "photo".into(),
            traits: crate::ui::part::Traits::default(),
            bounds: Rectangle::default(),
            seen: Some(Rectangle { x: 0.0, y: 0.0, width: 300.0, height: 300.0 }),
            focused: false,
        };
        let pressed = |gesture: Gesture| {
            let ghost = Ghost::plan(1, &[gesture], std::slice::from_ref(&part), Point::ORIGIN, 1.0, false).unwrap();
            let mut down = ghost.stretches.iter().filter(|stretch| stretch.pressing == Pressing::Main);
            (down.clone().map(|stretch| stretch.seconds).sum::<f32>(), down.next_back().map(|stretch| stretch.to))
        };
        let (held, _) = pressed(Gesture::Hold("photo".into()));
        assert!(held >= crate::gesture::Tolerance::HOLD.as_secs_f32());
        let (_, end) = pressed(Gesture::Swipe { part: "photo".into(), way: Way::Down });
        assert_eq!(end, Some(Point::new(150.0, 250.0)));
    }
}
