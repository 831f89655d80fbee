//! How much a hand is forgiven, and how that follows the hand during a practice.

use std::time::Duration;

/// The tolerances in force. Lengths are in pixels of the screen (4 px a millimetre, STANDARDS.md), so they do not grow
/// with the text.
///
/// Each only ever becomes more patient during a practice, and never beyond its bound.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tolerance {
    /// The longest time between the two presses of a double-click (G1: 900 ms, adapting up to 1,500).
    pub double_click: Duration,
    /// How far the two presses may lie apart (G1: 24 px; adapting up to 40).
    pub double_click_radius: f32,
    /// How far an object is moved before it counts as dragged (G4: 16 px; adapting up to 32).
    pub drag: f32,
    /// How much an expected target grows (T5: 8 mm, 32 px; adapting up to 48).
    pub expansion: f32,
    /// How far a hand moves at least to have swept (G6: 15 mm, 60 px; adapting down to 40).
    pub swipe: f32,
    /// How much a sweep may slant, in degrees (G6: 35; adapting up to 41).
    pub slant: f32,
}

impl Default for Tolerance {
    fn default() -> Self {
        Self {
            double_click: Duration::from_millis(900),
            double_click_radius: 24.0,
            drag: 16.0,
            expansion: 32.0,
            swipe: 60.0,
            slant: 35.0,
        }
    }
}

impl Tolerance {
    /// A held press becomes a long press after this (G6).
    pub const HOLD: Duration = Duration::from_millis(700);
    /// How far a long press may tremble (G6: 6 mm).
    pub const STEADY: f32 = 24.0;
    /// How long the pointer stays on a part to have been brought there: crossing it in flight does not count.
    pub const REST: Duration = Duration::from_millis(200);
    /// How long it stays before the part says its name (FACTS.md 3).
    pub const HEAR: Duration = Duration::from_millis(600);
    /// A press in faster flight than this is an accident (T8), in px a second.
    pub const TOP_SPEED: f32 = 800.0;
    /// The smallest hit area, whatever is drawn (T4: 20 mm).
    pub const SMALLEST: f32 = 80.0;
    /// The narrowest strip that is swept across, whatever is drawn (T3: 17.5 mm).
    pub const STRIP: f32 = 70.0;
    /// A place receives what is let go this near (G4: 15 mm).
    pub const DROP: f32 = 60.0;
    /// Once on a target, the pointer leaves it this much later than it came (T5, sticky).
    pub const STICKY: f32 = 16.0;
    /// The most patient double-click (G1).
    pub const SLOWEST_DOUBLE_CLICK: Duration = Duration::from_millis(1500);
    /// Two clicks this near in time were meant as one double-click: the help says that they came too slowly.
    pub const MEANT_AS_ONE: Duration = Duration::from_millis(2500);
    /// The widest double-click.
    pub const WIDEST_DOUBLE_CLICK: f32 = 40.0;
    /// The latest start of a drag.
    pub const LATEST_DRAG: f32 = 32.0;
    /// The largest growth of an expected target.
    pub const LARGEST_EXPANSION: f32 = 48.0;
    /// The shortest sweep.
    pub const SHORTEST_SWIPE: f32 = 40.0;
    /// The most slanting sweep: between two ways there must be room for neither.
    pub const WIDEST_SLANT: f32 = 41.0;

    /// Two clicks came just too slowly: allow this much time, within the bound.
    pub fn allow_time(&mut self, apart: Duration) {
        let wanted = apart + Duration::from_millis(100);
        self.double_click = self.double_click.max(wanted.min(Self::SLOWEST_DOUBLE_CLICK));
    }

    /// Two clicks fell just too far apart.
    pub fn allow_distance(&mut self, apart: f32) {
        self.double_click_radius = self.double_click_radius.max((apart + 4.0).min(Self::WIDEST_DOUBLE_CLICK));
    }

    /// A click trembled into a drag.
    pub fn allow_trembling(&mut self, moved: f32) {
        self.drag = self.drag.max((moved + 4.0).min(Self::LATEST_DRAG));
    }

    /// A sweep was just too short.
    pub fn allow_shortness(&mut self, moved: f32) {
        self.swipe = self.swipe.min((moved - 4.0).max(Self::SHORTEST_SWIPE));
    }

    /// A sweep slanted between two ways.
    pub fn allow_slant(&mut self) {
        self.slant = (self.slant + 2.0).min(Self::WIDEST_SLANT);
    }

    /// A press or release fell just beside an expected target.
    pub fn allow_nearness(&mut self) {
        self.expansion = (self.expansion + 8.0).min(Self::LARGEST_EXPANSION);
    }
}
