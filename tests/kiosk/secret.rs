//! Nothing that was typed is left anywhere, not even by a crash.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use rustix::process::Signal;

use crate::learner::{Learner, Next};
use crate::r#return::send;
use crate::stage::{Manager, Sound, Stage};
use crate::trace::Event;
use crate::{SCREEN, TYPED};

#[test]
fn what_was_typed_is_left_nowhere() {
    for crash in [None, Some(Signal::SEGV), Some(Signal::ABORT), Some(Signal::BUS)] {
        let stage = Stage::with(SCREEN, Sound::None, Manager::Bare);
        let arguments = ["--lang", "fr", "--mute", "--lesson", "mouse/keyboard", "--guidance", "guided"];
        let Some(mut learner) = Learner::sit_down(stage, &arguments) else { return };
        type_the_secret(&mut learner);
        match crash {
            None => learner.stage.stop(),
            Some(signal) => {
                let since = learner.trace.now();
                let process = send(&learner.stage, signal);
                sleep(Duration::from_millis(100));
                // Rust looks at the first fault itself, and lets the second end the program.
                if learner.stage.watched() == Some(process) {
                    send(&learner.stage, signal);
                }
                learner.trace.wait("the welcome screen", since, |event| event.shows("welcome"));
            }
        }
        is_nowhere(&learner.stage, crash);
    }
}

/// Goes on to where letters are written, and writes others than wished for.
fn type_the_secret(learner: &mut Learner) {
    let mut since = 0;
    loop {
        let Next::Step(task) = learner.next(since) else { panic!("no step to write in") };
        if task.step == "letter" {
            break;
        }
        learner.do_step(&task);
        since = task.since + 1;
    }
    let since = learner.trace.now();
    learner.type_letters(TYPED);
    let typed = |event: &Event| matches!(event, Event::Gesture { kind, .. } if kind == "type") || *event == miss(event);
    learner.trace.wait("the letters", since, typed);
    sleep(Duration::from_millis(300));
}

/// A miss at the same moment, to compare with.
fn miss(event: &Event) -> Event {
    Event::Miss { time: event.time() }
}

/// Looks into every file of the home, of the temporary folder and of the working folder, core dumps included.
fn is_nowhere(stage: &Stage, crash: Option<Signal>) {
    let mut files = Vec::new();
    let home = stage.path("");
    walk(&home, &mut files);
    assert!(files.iter().any(|file| file.extension().is_some_and(|ending| ending == "log")), "no log was written");
    assert!(files.contains(&stage.trace()), "no trace was written");
    let here = fs::read_dir(".").expect("a folder").filter_map(Result::ok).map(|entry| entry.path());
    files.extend(here.filter(|file| file.is_file()));
    for file in &files {
        let bytes = fs::read(file).unwrap_or_default();
        for word in [TYPED, &TYPED[..9], &TYPED[8..]] {
            let found = bytes.windows(word.len()).any(|window| window == word.as_bytes());
            assert!(!found, "after {crash:?}, {} tells of {word}", file.display());
        }
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        assert!(!name.starts_with("core"), "after {crash:?}, a picture of the memory: {}", file.display());
    }
}

/// Every file in a folder.
fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").filter_map(Result::ok) {
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => walk(&entry.path(), files),
            Ok(kind) if kind.is_file() => files.push(entry.path()),
            _ => {}
        }
    }
}
