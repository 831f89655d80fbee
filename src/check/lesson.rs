//! The gate of one lesson beyond its structure: its words, its pictures, and the perfect learner.

use std::sync::Arc;

use super::Problem;
use crate::content::Files;
use crate::lesson::locate::locate;
use crate::lesson::{Flaw, Lesson};
use crate::words::Words;

/// A flaw of structure, placed in its file.
#[must_use]
pub fn of_flaw(name: &str, text: &str, flaw: &Flaw) -> Problem {
    let (step, near) = flaw.anchor();
    Problem::new(name, locate(text, step, near), flaw.to_string(), flaw.remedy())
}

/// What is wrong with a lesson whose structure holds.
#[must_use]
pub fn problems(_files: &Files, _words: &Words, _layer: usize, _lesson: &Arc<Lesson>) -> Vec<Problem> {
    Vec::new()
}
