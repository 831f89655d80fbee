//! A placeholder.

use crate::cli::Launch;

/// Does nothing yet.
///
/// # Errors
/// Never.
pub fn run(launch: Launch) -> Result<(), std::io::Error> {
    tracing::info!(lessons = launch.content.lessons.len(), "no window yet");
    Ok(())
}
