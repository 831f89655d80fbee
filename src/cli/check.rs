//! `declic check`: every problem, for the author of lessons.

use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;

use super::{MISUSE, output};
use crate::check::{self, Report};
use crate::config::cards::CardsFile;
use crate::content::{Content, Source};

/// What ends with 1: there are problems.
const PROBLEMS: u8 = 1;

pub fn check(folder: Option<&Path>) -> ExitCode {
    let report = match folder {
        Some(folder) if !folder.is_dir() => {
            output::complain(&format!("{} is not a folder", folder.display()));
            return ExitCode::from(MISUSE);
        }
        Some(folder) => check::check_pack(folder),
        None => here(),
    };
    let code = if report.problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(PROBLEMS) };
    output::print(&told(&report), code)
}

/// What the binary carries, and what this place corrects of it.
fn here() -> Report {
    let mut report = check::check(&[Source::Embedded]);
    let cards = Content::load(&[Source::Embedded]).cards;
    report.problems.extend(CardsFile::of_this_machine().read(&cards).problems);
    report
}

fn told(report: &Report) -> String {
    let mut text = String::new();
    // Writing to a String does not fail.
    for problem in &report.problems {
        let _ = writeln!(text, "{problem}");
    }
    for note in &report.notes {
        let _ = writeln!(text, "note: {note}");
    }
    if !report.notes.is_empty() {
        let there = if crate::speech::synthesiser().is_some() { "is" } else { "is not" };
        let _ = writeln!(text, "note: on this machine espeak-ng {there} installed");
    }
    let problems = match report.problems.len() {
        0 => "no problem".to_owned(),
        1 => "1 problem".to_owned(),
        many => format!("{many} problems"),
    };
    let _ = writeln!(text, "{} lessons, {} sentences: {problems}", report.lessons, report.sentences);
    text
}
