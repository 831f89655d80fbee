//! `declic man`: the manual page, for whoever makes a package.

use std::process::ExitCode;

use clap::CommandFactory;

use super::{Arguments, output};

/// Prints the manual page, in troff.
pub fn man() -> ExitCode {
    let mut page = Vec::new();
    // A name for the section's heading; the rest is what `--help` says.
    let man = clap_mangen::Man::new(Arguments::command()).manual("Déclic");
    match man.render(&mut page) {
        Ok(()) => output::print(&String::from_utf8_lossy(&page), ExitCode::SUCCESS),
        Err(error) => {
            output::complain(&error.to_string());
            ExitCode::FAILURE
        }
    }
}
