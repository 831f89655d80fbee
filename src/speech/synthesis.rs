//! The synthesiser of the system, for words nobody recorded: espeak-ng, when it is installed.

use std::env::consts::EXE_SUFFIX;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use crate::comfort::Pace;

/// How long the synthesiser is waited for before silence takes its place.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

/// The most bytes that are read from it: three minutes of sound at its 22,050 samples a second.
const MOST: u64 = 8 * 1024 * 1024;

const PROGRAM: &str = "espeak-ng";

/// Where the system's speech synthesiser is, if it has one: the first `espeak-ng` in `PATH`.
#[must_use]
pub fn synthesiser() -> Option<PathBuf> {
    let name = format!("{PROGRAM}{EXE_SUFFIX}");
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|folder| folder.join(&name))
        .find(|path| path.is_absolute() && path.is_file())
}

/// A synthesiser at work. Dropping it kills it.
#[derive(Debug)]
pub(super) struct Job {
    child: Child,
}

impl Drop for Job {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Job {
    /// Has `text` synthesised; `done` is called from another thread with what came out, good or bad.
    pub fn start(
        program: &Path,
        text: String,
        language: &str,
        pace: Pace,
        done: impl FnOnce(Vec<u8>) + Send + 'static,
    ) -> io::Result<Self> {
        if !is_language(language) {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a language"));
        }
        let mut command = Command::new(program);
        command.args(["--stdin", "--stdout", "-b", "1", "-v", language, "-s"]).arg(pace.words_per_minute().to_string());
        Self::run(command, text, done)
    }

    fn run(mut command: Command, text: String, done: impl FnOnce(Vec<u8>) + Send + 'static) -> io::Result<Self> {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let (input, output) = (child.stdin.take(), child.stdout.take());
        let job = Self { child };
        thread::Builder::new().name("synthesis".into()).spawn(move || {
            if let Some(mut input) = input {
                let _ = input.write_all(text.as_bytes());
            }
            let mut bytes = Vec::new();
            if let Some(output) = output {
                let _ = output.take(MOST).read_to_end(&mut bytes);
            }
            done(bytes);
        })?;
        Ok(job)
    }
}

/// Whether it names a language, and so is nothing that the synthesiser may take for an option or a path.
fn is_language(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.len() <= 32
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    #[test]
    fn a_language_is_a_language() {
        for name in ["fr", "en", "en-gb", "fr-fr"] {
            assert!(is_language(name), "{name}");
        }
        for name in ["", "-w", "../fr", "fr en", "fr\n", "é"] {
            assert!(!is_language(name), "{name:?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_synthesiser_that_hangs_is_killed_with_its_job() {
        let (sender, made) = std::sync::mpsc::channel();
        let job = hanging(move |bytes| {
            let _ = sender.send(bytes);
        });
        assert!(made.recv_timeout(Duration::from_millis(300)).is_err());
        let start = std::time::Instant::now();
        drop(job);
        assert!(start.elapsed() < Duration::from_secs(3));
        assert_eq!(made.recv_timeout(Duration::from_secs(3)), Ok(Vec::new()));
    }

    /// A synthesiser that takes a minute and says nothing.
    #[cfg(unix)]
    pub(in crate::speech) fn hanging(done: impl FnOnce(Vec<u8>) + Send + 'static) -> Job {
        let mut command = Command::new("sleep");
        command.arg("60");
        Job::run(command, "a".into(), done).expect("a job")
    }
}
