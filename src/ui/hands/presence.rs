//! Whether someone is there, and whether it is the counsellor: noted from the raw events, before anyone else has them.

use std::cell::{Cell, RefCell};
use std::time::Duration;

use iced::keyboard::key::Named;
use iced::time::Instant;
use iced::{Event, Point, Size, keyboard, mouse, touch};

use crate::gesture::{Corners, Spot};

/// A pointer that moves less than this lies on a table that trembles, in pixels of the screen.
const TREMOR: f32 = 4.0;
/// How far a corner reaches, in pixels of the screen: 20 mm (STANDARDS.md T1).
const REACH: f32 = 80.0;
/// The mouse, among what may hold a corner; fingers have their numbers.
const MOUSE: u64 = u64::MAX;

/// When someone last moved, shared by the hands that note it and the app that asks.
#[derive(Debug)]
pub struct Presence {
    moved: Cell<Instant>,
    pointer: Cell<Option<Point>>,
    corners: RefCell<Corners>,
    began: Instant,
}

/// What an event was, beside what it does on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Noted {
    /// Nobody moved.
    Nothing,
    /// Someone is there.
    Movement,
    /// The counsellor's corners, or Ctrl+Shift+F12.
    Staff,
    /// F8.
    Rest,
}

impl Presence {
    /// Someone is there now.
    #[must_use]
    pub fn new(now: Instant) -> Self {
        Self { moved: Cell::new(now), pointer: Cell::default(), corners: RefCell::default(), began: now }
    }

    /// When someone last moved.
    #[must_use]
    pub fn moved(&self) -> Instant {
        self.moved.get()
    }

    /// Notes an event on a screen of this size, in logical pixels, each so many pixels wide.
    pub(super) fn note(&self, event: &Event, size: Size, scale: f32, now: Instant) -> Noted {
        let noted = self.look_at(event, size, scale, now.saturating_duration_since(self.began));
        if noted != Noted::Nothing {
            self.moved.set(now);
        }
        noted
    }

    fn look_at(&self, event: &Event, size: Size, scale: f32, now: Duration) -> Noted {
        let spot = |at: Point| Spot::new(at.x, at.y);
        let mut corners = self.corners.borrow_mut();
        let mut press = |holder, at: Point| {
            corners.pressed(holder, spot(at), (size.width, size.height), REACH / scale, now);
            false
        };
        let is_staff = match event {
            Event::Mouse(mouse::Event::CursorMoved { position }) => {
                let far = self.pointer.get().is_none_or(|before| before.distance(*position) * scale >= TREMOR);
                if !far {
                    return Noted::Nothing;
                }
                self.pointer.set(Some(*position));
                false
            }
            Event::Mouse(mouse::Event::ButtonPressed(_)) => self.pointer.get().is_some_and(|at| press(MOUSE, at)),
            Event::Mouse(mouse::Event::ButtonReleased(_)) => corners.released(MOUSE, now),
            Event::Touch(touch::Event::FingerPressed { id, position }) => press(id.0, *position),
            Event::Touch(touch::Event::FingerLifted { id, .. } | touch::Event::FingerLost { id, .. }) => {
                corners.released(id.0, now)
            }
            Event::Mouse(mouse::Event::WheelScrolled { .. }) | Event::Touch(touch::Event::FingerMoved { .. }) => false,
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) => match key {
                keyboard::Key::Named(Named::F12) => modifiers.control() && modifiers.shift(),
                keyboard::Key::Named(Named::F8) => return Noted::Rest,
                _ => false,
            },
            _ => return Noted::Nothing,
        };
        if is_staff { Noted::Staff } else { Noted::Movement }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: Size = Size::new(1366.0, 768.0);

    fn moved(x: f32, y: f32) -> Event {
        Event::Mouse(mouse::Event::CursorMoved { position: Point::new(x, y) })
    }

    #[test]
    fn a_table_that_trembles_is_nobody() {
        let start = Instant::now();
        let presence = Presence::new(start);
        let later = |seconds| start + Duration::from_secs(seconds);
        assert_eq!(presence.note(&moved(10.0, 10.0), SIZE, 1.0, later(1)), Noted::Movement);
        assert_eq!(presence.note(&moved(12.0, 11.0), SIZE, 1.0, later(5)), Noted::Nothing);
        assert_eq!(presence.moved(), later(1));
        assert_eq!(presence.note(&moved(15.0, 12.0), SIZE, 1.0, later(9)), Noted::Movement);
        assert_eq!(presence.moved(), later(9));
        let drawn = Event::Window(iced::window::Event::RedrawRequested(later(20)));
        assert_eq!(presence.note(&drawn, SIZE, 1.0, later(20)), Noted::Nothing);
    }

    #[test]
    fn the_mouse_holds_one_corner_after_the_other() {
        let start = Instant::now();
        let presence = Presence::new(start);
        let at = |seconds| start + Duration::from_secs(seconds);
        let press = Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left));
        let release = Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left));
        let mut noted = Vec::new();
        for (event, when) in [
            (moved(20.0, 20.0), 0),
            (press.clone(), 0),
            (release.clone(), 4),
            (moved(1360.0, 760.0), 5),
            (press, 5),
            (release, 9),
        ] {
            noted.push(presence.note(&event, SIZE, 1.0, at(when)));
        }
        assert_eq!(noted.last(), Some(&Noted::Staff));
        assert_eq!(noted.iter().filter(|noted| **noted == Noted::Staff).count(), 1);
    }
}
