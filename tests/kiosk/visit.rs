//! A visit that nobody ends, one that is ended, and the counsellor who comes by.

use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::SCREEN;
use crate::learner::Learner;
use crate::stage::{Manager, Sound, Stage};
use crate::trace::Event;

/// How soon the first screen is back once a session is ended (STANDARDS.md D5, K4).
const SOON: Duration = Duration::from_secs(2);
/// How long the question is waited for, and then waits, in seconds.
const SHORT: &str = "4";

fn sit_down(more: &[&str]) -> Option<Learner> {
    let stage = Stage::with(SCREEN, Sound::None, Manager::Usual);
    let arguments = ["--lang", "fr", "--mute", "--lesson", "mouse/click", "--guidance", "guided"];
    let mut learner = Learner::sit_down(stage, &[&arguments, more].concat())?;
    learner.see("lesson", 0);
    Some(learner)
}

#[test]
fn whoever_moves_keeps_everything_and_whoever_has_left_is_forgotten() {
    let Some(mut learner) = sit_down(&["--idle", SHORT]) else { return };
    for renewal in 0..3 {
        let since = learner.trace.now();
        learner.see("there", since);
        let since = learner.trace.now();
        if renewal == 1 {
            learner.key("Shift_L");
        } else {
            learner.go((300.0 + 40.0 * f64::from(renewal), 400.0));
        }
        learner.see("lesson", since);
    }
    let since = learner.trace.now();
    learner.see("there", since);
    learner.see("welcome", since);
    assert_eq!(learner.count(|event| matches!(event, Event::Reset { .. })), 1, "{}", learner.trace.tail());
    learner.stage.is_alive();
}

#[test]
fn a_session_is_ended_at_once() {
    let Some(mut learner) = sit_down(&[]) else { return };
    sleep(Duration::from_secs(1));
    learner.key("Escape");
    learner.find_and_press("app/end");
    let since = learner.trace.now();
    learner.find_and_press("end/go");
    let begin = Instant::now();
    learner.see("welcome", since);
    println!("the first screen is back after {:?}", begin.elapsed());
    assert!(begin.elapsed() < SOON);
}

#[test]
fn the_counsellor_comes_by_two_corners_and_closes() {
    let Some(mut learner) = sit_down(&[]) else { return };
    let (width, height) = (f64::from(SCREEN.0), f64::from(SCREEN.1));
    let since = learner.trace.now();
    for corner in [(4.0, 4.0), (width - 4.0, height - 4.0)] {
        learner.go(corner);
        learner.hold_for("3.3");
    }
    learner.see("code", since);
    learner.type_letters("1357");
    learner.key("Return");
    sleep(Duration::from_millis(500));
    learner.type_letters("2580");
    learner.key("Return");
    learner.see("counsellor", since);
    learner.find_and_press("counsellor/close");
    let begin = Instant::now();
    while learner.stage.watched().is_some() {
        assert!(begin.elapsed() < SOON, "Déclic is still there");
        sleep(Duration::from_millis(50));
    }
    // It was meant: nothing starts it again.
    sleep(Duration::from_secs(1));
    assert_eq!(learner.stage.watched(), None);
}
