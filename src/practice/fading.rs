//! How the cues follow the learner within one practice, silently.
//!
//! The rule (PEDAGOGY.md 3, brought from attempts to steps), for whoever is guided:
//! - a step that needed the third rung or more: the next begins one row back;
//! - three steps in a row without any help and without a miss: the next begins one row further.
//!
//! One row at a time, never back beyond [`Row::Haloed`] nor further than [`Row::Sparse`]. Who watches is shown every gesture,
//! a goal stays a goal, a quiet pace keeps its halo: there nothing moves.

use super::{Row, Rung};

/// How many steps without help bring the next row.
const CLEAN: u8 = 3;

/// The row of the steps to come.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fading {
    row: Row,
    clean: u8,
    is_fixed: bool,
}

impl Fading {
    /// Begins with a row. `is_fixed`: it stays.
    pub const fn new(row: Row, is_fixed: bool) -> Self {
        Self { row, clean: 0, is_fixed }
    }

    /// What is shown by itself at the next step.
    pub const fn row(self) -> Row {
        self.row
    }

    /// A step is done: the highest rung it needed, and whether it went without a miss and before any late cue.
    pub fn done(&mut self, rung: Rung, is_clean: bool) {
        if self.is_fixed || !(Row::Haloed..=Row::Sparse).contains(&self.row) {
            return;
        }
        self.clean = if rung == Rung::Nothing && is_clean { self.clean + 1 } else { 0 };
        if rung >= Rung::Halo {
            self.row = self.row.back();
        } else if self.clean == CLEAN {
            self.clean = 0;
            self.row = self.row.further();
        }
    }
}
