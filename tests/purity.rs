//! The pure rooms face nothing outside: no window, sound, file, clock or chance. Names do not keep promises, this does.

// A test that cannot go on has failed: that is what a panic is for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

use std::fs;
use std::path::{Path, PathBuf};

const ROOMS: [&str; 13] = [
    "lesson", "world", "practice", "gesture", "keyboard", "writing", "comfort", "sentence", "idle", "workshop",
    "totals", "progress", "want",
];
/// Names that a pure room never writes.
const NAMES: [&str; 5] = ["iced", "rodio", "SystemTime", "Instant", "rand"];
/// Corners of the standard library that face outside.
const CORNERS: [&str; 6] = ["fs", "io", "net", "env", "process", "thread"];
/// Rooms that a pure one never enters.
const OTHERS: [&str; 18] = [
    "guard",
    "ledger",
    "paper",
    "printer",
    "words",
    "speech",
    "content",
    "config",
    "check",
    "cli",
    "app",
    "screen",
    "ui",
    "log",
    "trace",
    "main",
    "supervisor",
    "panics",
];

fn files(room: &str) -> Vec<PathBuf> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = vec![source.join(format!("{room}.rs"))];
    let mut folders = vec![source.join(room)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found
}

/// The code without its comments.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    text.lines().map(|line| line.split("//").next().unwrap()).collect::<Vec<_>>().join("\n")
}

/// The names after each `start::`, one by one or between braces.
fn entered<'a>(code: &'a str, start: &str) -> Vec<&'a str> {
    let start = format!("{start}::");
    let name = |text: &'a str| text.trim_start().split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap();
    let mut found = Vec::new();
    for (at, matched) in code.match_indices(&start) {
        if code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let rest = &code[at + matched.len()..];
        match rest.strip_prefix('{') {
            Some(group) => {
                let mut depth = 0;
                for (at, c) in std::iter::once((0, ',')).chain(group.char_indices()) {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => found.push(name(group[at..].trim_start_matches(','))),
                        _ => {}
                    }
                }
            }
            None => found.push(name(rest)),
        }
    }
    found
}

#[test]
fn the_pure_rooms_face_nothing_outside() {
    for room in ROOMS {
        for file in files(room) {
            let code = code(&file);
            let file = file.display();
            for word in code.split(|c: char| !(c.is_alphanumeric() || c == '_')) {
                assert!(!NAMES.contains(&word), "{file} names `{word}`");
            }
            for name in entered(&code, "std") {
                assert!(!CORNERS.contains(&name), "{file} enters `std::{name}`");
            }
            for name in entered(&code, "crate") {
                assert!(!OTHERS.contains(&name), "{file} enters `crate::{name}`");
            }
        }
    }
}

#[test]
fn the_test_sees_what_it_is_to_see() {
    assert_eq!(entered("use std::{fmt, collections::{BTreeMap, fs}, io};", "std"), ["fmt", "collections", "io"]);
    assert_eq!(
        entered("crate::check::nearest(); mycrate::ui::x(); crate::lesson::check::y()", "crate"),
        ["check", "lesson"]
    );
}
