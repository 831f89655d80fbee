//! The windows of a desktop.

use crate::gesture::Spot;
use crate::world::files::FileId;

/// How wide and tall a new window is, as fractions of the desk: its left part stays free for what lies there.
const SIZE: Spot = Spot::new(0.56, 0.84);
/// Where the first one opens: its upper left corner.
const FIRST: Spot = Spot::new(0.41, 0.03);
/// How far the next lies from the one before, so that an edge of each is seen.
const STEP: Spot = Spot::new(0.03, 0.10);
/// The least size.
const LEAST: Spot = Spot::new(0.35, 0.5);

/// One window.
#[derive(Debug, Clone, PartialEq)]
pub struct Window {
    /// What was opened: the window's name.
    pub file: FileId,
    /// The folders walked into since, the one in sight last.
    pub walked: Vec<FileId>,
    /// Its upper left corner, as fractions of the desk.
    pub corner: Spot,
    /// Its size, as fractions of the desk.
    pub size: Spot,
    /// It fills the desk.
    pub maximised: bool,
    /// It waits in the bar.
    pub minimised: bool,
}

impl Window {
    /// A window on a file, so many being open already.
    #[must_use]
    pub fn new(file: FileId, before: usize) -> Self {
        #[allow(clippy::cast_precision_loss)]
        let step = (before % 2) as f32;
        // To the left and down: what the one before shows on its right stays in sight.
        let corner = Spot::new(FIRST.x - step * STEP.x, FIRST.y + step * STEP.y);
        Self { file, walked: Vec::new(), corner, size: SIZE, maximised: false, minimised: false }
    }

    /// What it shows: the file that was opened, or the folder walked into.
    #[must_use]
    pub fn here(&self) -> &FileId {
        self.walked.last().unwrap_or(&self.file)
    }

    /// Its place on the desk: upper left corner and size, as fractions.
    #[must_use]
    pub const fn bounds(&self) -> (Spot, Spot) {
        if self.maximised { (Spot::new(0.0, 0.0), Spot::new(1.0, 1.0)) } else { (self.corner, self.size) }
    }

    /// Whether it hides a point of the desk.
    #[must_use]
    pub fn hides(&self, at: Spot) -> bool {
        let (corner, size) = self.bounds();
        let across = (corner.x..corner.x + size.x).contains(&at.x);
        !self.minimised && across && (corner.y..corner.y + size.y).contains(&at.y)
    }

    /// It was carried by its title bar, and let go with the middle of its upper edge here. It stays within the desk.
    pub fn carry(&mut self, edge: Spot) {
        self.maximised = false;
        let (left, top) = (edge.x - self.size.x / 2.0, edge.y);
        self.corner = Spot::new(left.clamp(0.0, 1.0 - self.size.x), top.clamp(0.0, 1.0 - self.size.y));
    }

    /// Its lower right corner was pulled here.
    pub fn stretch(&mut self, to: Spot) {
        self.maximised = false;
        self.size = Spot::new(
            (to.x - self.corner.x).clamp(LEAST.x, (1.0 - self.corner.x).max(LEAST.x)),
            (to.y - self.corner.y).clamp(LEAST.y, (1.0 - self.corner.y).max(LEAST.y)),
        );
        self.corner = Spot::new(self.corner.x.min(1.0 - self.size.x), self.corner.y.min(1.0 - self.size.y));
    }
}
