//! What comes out of a practice, and where it stands.

use super::{Moment, Rung, Summary};
use crate::lesson::LessonId;
use crate::sentence::Sentence;

/// What the shell has to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Say these, one after the other, instead of whatever is being said.
    Say(Vec<Sentence>),
    /// Play a cue.
    Cue {
        /// A file of `assets/cues` without its ending.
        name: String,
        /// How loud, 0 to 1.
        loudness: f32,
    },
    /// A step begins: [`super::Practice::step`] is another one.
    StepBegan,
    /// The current step is done.
    StepDone,
    /// The gesture was not the one expected. Never shown as such.
    Missed,
    /// A rung of the help ladder was given.
    Helped(Rung),
    /// At a quiet pace, several steps are done: « La pause est permise. On continue ? » Comes before the step that begins.
    Rest,
    /// The lesson, or its refresher, is done.
    Finished(Summary),
    /// The placement has found the lesson to begin with.
    Proposed(LessonId),
}

impl Effect {
    /// A cue as it was made.
    #[must_use]
    pub fn cue(name: &str) -> Self {
        Self::Cue { name: name.into(), loudness: 1.0 }
    }
}

/// Where the practice is within a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// The instruction is being said.
    Presenting,
    /// The ghost pointer shows the gesture.
    Demonstrating,
    /// The learner acts.
    Practising,
    /// The step is done; the next begins at this moment.
    Praising(Moment),
    /// The lesson is done.
    Done,
}
