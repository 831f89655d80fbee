//! Writing to the terminal or into a pipe.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

/// Writes to standard output. A reader who has had enough (`declic list | head -1`) is no error.
pub fn print(text: &str, code: ExitCode) -> ExitCode {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => code,
        Err(error) if error.kind() == ErrorKind::BrokenPipe => code,
        Err(error) => {
            complain(&format!("standard output cannot be written: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Writes a line to standard error; if even that fails, there is nobody to tell.
pub fn complain(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}
