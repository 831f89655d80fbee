//! Broken packs, and the exact words each of them must be met with.
//!
//! `tests/faults/good` is a complete pack without a flaw. Each other folder holds the files of it that are broken, the
//! names of those that are `removed`, and in `expected` every line that the check must give, no more and no less.
//! `UPDATE_EXPECTED=1 cargo test --test faults` writes them anew; read what it wrote.

// A test that cannot go on has failed: that is what a panic is for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

use std::fs;
use std::path::{Path, PathBuf};

use declic::check::{self, Report};

fn faults() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), &target).unwrap();
        }
    }
}

/// The good pack with the files of a fault over it.
fn pack(fault: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&faults().join("good"), folder.path());
    copy(&faults().join(fault), folder.path());
    for removed in fs::read_to_string(faults().join(fault).join("removed")).unwrap_or_default().lines() {
        fs::remove_file(folder.path().join(removed)).unwrap();
    }
    folder
}

fn told(folder: &Path, report: &Report) -> String {
    let own = format!("{}/", folder.display());
    let problems = report.problems.iter().map(|problem| problem.to_string().replace(&own, ""));
    // How many sentences lack a recording depends on what the repo's own lessons happen to say.
    let notes = report
        .notes
        .iter()
        .map(|note| format!("note: {}", note.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start()));
    problems.chain(notes).map(|line| line + "\n").collect()
}

#[test]
fn each_fault_is_met_with_its_words() {
    let mut names: Vec<_> = fs::read_dir(faults()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    let mut wrong = Vec::new();
    for name in names {
        let name = name.to_str().unwrap();
        let folder = pack(name);
        let told = told(folder.path(), &check::check_pack(folder.path()));
        let expected = faults().join(name).join("expected");
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(&expected, &told).unwrap();
        }
        let wanted = fs::read_to_string(&expected).unwrap_or_default();
        if told != wanted {
            wrong.push(format!("== {name}: expected\n{wanted}-- told\n{told}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
