//! What is heard as long as it goes on.

use std::sync::Arc;

/// A sound that goes on until the machine is in another state: music, a ringing telephone.
#[derive(Debug, Clone, PartialEq)]
pub struct Tune {
    /// The name of a cue, played over and over: a file of `assets/cues` without its ending.
    pub cue: Arc<str>,
    /// How loud, 0 to 1: 1 is the cue as it was made, 0 is silence.
    pub loudness: f32,
}

impl Tune {
    /// A cue as it was made.
    #[must_use]
    pub fn new(cue: &str) -> Self {
        Self { cue: cue.into(), loudness: 1.0 }
    }

    /// The same, so loud.
    #[must_use]
    pub fn at(self, loudness: f32) -> Self {
        Self { loudness, ..self }
    }
}
