//! A fault of ours is caught and told without a word of the learner's.
//!
//! What a panic carries may quote what was typed (`called unwrap() on "…"`): only its place in our code is written down,
//! in the log and nowhere else (STANDARDS.md P4).

use std::panic::{self, AssertUnwindSafe};

use thiserror::Error;

/// A panic was caught. Its place is in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a fault of Déclic's own was caught")]
pub struct Panicked;

/// From now on, a panic in any thread is told to the log by file, line and column, and by nothing else.
pub fn tell_places_only() {
    panic::set_hook(Box::new(|panic| {
        if let Some(place) = panic.location() {
            tracing::error!("panicked at {place}");
        }
    }));
}

/// Does what may panic. What it was working on must be given up: it may be half done.
///
/// # Errors
/// When it panicked.
pub fn caught<T>(work: impl FnOnce() -> T) -> Result<T, Panicked> {
    panic::catch_unwind(AssertUnwindSafe(work)).map_err(|_| Panicked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_caught_and_a_value_is_given() {
        assert_eq!(caught(|| 3), Ok(3));
        assert_eq!(caught(|| -> u8 { panic!("on purpose") }), Err(Panicked));
    }
}
