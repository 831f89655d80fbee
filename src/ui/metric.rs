//! Every size, in one place. Text grows with the text size; what surrounds it does not, so that more of it fits.

use crate::comfort::TextSize;

/// Sizes in logical pixels. The window is scaled as a whole by the text size, so a size that must stay the same on the
/// screen is divided by it: [`Metric::px`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Metric {
    scale: f32,
}

/// Titles of screens.
pub const TITLE: f32 = 44.0;
/// The instruction, bold (STANDARDS.md V1).
pub const INSTRUCTION: f32 = 36.0;
/// Body and labels.
pub const BODY: f32 = 28.0;
/// The least that is ever written.
pub const LEAST: f32 = 24.0;
/// Height of a line over the size of its text (STANDARDS.md V8).
pub const LINE: f32 = 1.5;
/// Height of a line inside a control, where text stands alone.
pub const TIGHT_LINE: f32 = 1.25;
/// Height of a line where there is hardly any room for large text.
pub const DENSE_LINE: f32 = 1.1;

impl Metric {
    /// The sizes for a text size.
    #[must_use]
    pub const fn new(size: TextSize) -> Self {
        Self { scale: size.factor() }
    }

    /// What the whole window is scaled by.
    #[must_use]
    pub const fn scale(&self) -> f32 {
        self.scale
    }

    /// A length that stays this many pixels of the screen, whatever the text size.
    #[must_use]
    pub fn px(&self, px: f32) -> f32 {
        px / self.scale
    }

    /// Space between things that belong together.
    #[must_use]
    pub fn small(&self) -> f32 {
        self.px(8.0)
    }

    /// Space between targets (STANDARDS.md T2: 16 px at least).
    #[must_use]
    pub fn gap(&self) -> f32 {
        self.px(16.0)
    }

    /// Space around a body.
    #[must_use]
    pub fn wide(&self) -> f32 {
        self.px(32.0)
    }

    /// Space between « Terminer » and « Continuer » (LOOK.md).
    #[must_use]
    pub fn apart(&self) -> f32 {
        self.px(48.0)
    }

    /// The least height of a control (STANDARDS.md T1: 20 mm).
    #[must_use]
    pub fn control(&self) -> f32 {
        self.px(80.0)
    }

    /// The least height of a control in a bar, where LOOK.md's frame has 72 and 88 px.
    #[must_use]
    pub fn bar_control(&self) -> f32 {
        self.px(68.0)
    }

    /// Thickness of a line.
    #[must_use]
    pub fn line(&self) -> f32 {
        self.px(3.0)
    }

    /// Corners.
    #[must_use]
    pub fn corner(&self) -> f32 {
        self.px(12.0)
    }

    /// A picture beside a label.
    #[must_use]
    pub const fn icon(&self) -> f32 {
        36.0
    }
}
