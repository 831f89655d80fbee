//! Journeys of learners through the real window: `xdotool` moves the pointer and presses the keys, `--trace` tells where
//! things are and what happened, and the sound is recorded.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test may")]

#[path = "journeys/learner.rs"]
mod learner;
#[path = "journeys/stage.rs"]
mod stage;
#[path = "journeys/tape.rs"]
mod tape;
#[path = "journeys/trace.rs"]
mod trace;

use learner::Learner;
use stage::{Sound, Stage};
use trace::Event;

/// A common small screen.
const LAPTOP: (u32, u32) = (1280, 720);

/// What a curious learner types, and must not be found anywhere.
const TYPED: &str = "Marcelle1938";

#[test]
fn the_mouse_leads_from_the_welcome_through_two_lessons() {
    let stage = Stage::set(LAPTOP, Sound::Recorded);
    let Some(mut learner) = Learner::sit_down(stage, &["--lang", "fr"]) else { return };
    learner.see("welcome", 0);
    learner.find_and_press("app:start", (0.6, 0.82));
    learner.trace.wait("the settings", 0, |event| event.says("app:comfort"));
    learner.picture("settings");
    learner.find_and_press("app:done", (0.09, 0.94));
    learner.see("topics", 0);
    learner.find_and_press("topics:mouse", (0.14, 0.5));
    learner.see("lessons", 0);
    learner.find_and_press("mouse/meet:title", (0.25, 0.31));
    learner.see("lesson", 0);
    let since = learner.do_lesson("mouse/meet", 0, |_, _| {});
    learner.find_and_press("app:next-lesson", (0.12, 0.93));
    learner.do_lesson("mouse/click", since + 1, |_, _| {});
}
