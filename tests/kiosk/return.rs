//! It comes back: killed at any moment or stopped, the welcome screen is there again, and the settings are whole.

use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use declic::comfort::Pace;
use declic::config::SettingsFile;
use rustix::process::{Pid, Signal, kill_process};

use crate::SCREEN;
use crate::learner::Learner;
use crate::stage::{Manager, Sound, Stage};
use crate::trace::Event;

/// How soon it is back.
const SOON: Duration = Duration::from_secs(3);
/// How often one supervisor sees its child die here: after five deaths in a minute, it takes its time.
const ROUNDS: usize = 5;

/// Numbers by chance, the same each time.
#[derive(Debug)]
pub struct Dice(u64);

impl Dice {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below this one.
    pub const fn throw(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below
    }
}

/// How often it is killed.
fn times() -> usize {
    if std::env::var_os("DECLIC_EVERY_KILL").is_some() { 100 } else { 10 }
}

/// Sends a signal to the process with the window.
pub fn send(stage: &Stage, signal: Signal) -> u32 {
    let begin = Instant::now();
    loop {
        let process = stage.watched();
        let pid = process.and_then(|process| Pid::from_raw(i32::try_from(process).ok()?));
        if let (Some(process), Some(pid)) = (process, pid)
            && kill_process(pid, signal).is_ok()
        {
            return process;
        }
        assert!(begin.elapsed() < SOON, "no process with a window");
        sleep(Duration::from_millis(5));
    }
}

/// Waits for the welcome screen of another process. Gives how long it took.
fn comes_back(learner: &mut Learner, since: usize) -> Duration {
    let begin = Instant::now();
    let welcome = |event: &Event| matches!(event, Event::Parts { screen, .. } if screen == "welcome");
    learner.trace.wait("the welcome screen", since, welcome);
    begin.elapsed()
}

#[test]
fn killed_at_any_moment_it_is_back_soon_and_its_settings_are_whole() {
    let mut dice = Dice::new(2026);
    let mut took = Vec::new();
    let Some(mut learner) = sit_down() else { return };
    for round in 0..times() {
        if round > 0 && round % ROUNDS == 0 {
            learner.stage.stop();
            learner = sit_down().expect("a screen");
        }
        let save = dice.throw(2) == 0;
        // Any moment of the first two seconds, or of the 40 ms after the seat was numbered, which writes the settings.
        let wait = if save { number_the_seat(&mut learner, &mut dice) } else { dice.throw(2_000) };
        sleep(Duration::from_millis(wait as u64));
        let since = learner.trace.now();
        send(&learner.stage, Signal::KILL);
        took.push(comes_back(&mut learner, since));
        are_whole(&learner.stage, round);
    }
    took.sort();
    println!(
        "{} kills: back after {:?} (median), {:?} (worst)",
        took.len(),
        took[took.len() / 2],
        took[took.len() - 1]
    );
    assert!(took.last() < Some(&SOON), "{took:?}");
    learner.stage.is_alive();
}

fn sit_down() -> Option<Learner> {
    let stage = Stage::with(SCREEN, Sound::None, Manager::Usual);
    let mut learner = Learner::sit_down(stage, &["--lang", "fr", "--mute"])?;
    learner.see("welcome", 0);
    Some(learner)
}

/// Goes to what is the counsellor's, and gives the seat another number, which is written at once. Gives how many
/// milliseconds to wait before it is killed.
fn number_the_seat(learner: &mut Learner, dice: &mut Dice) -> usize {
    let since = learner.trace.now();
    learner.key("ctrl+shift+F12");
    learner.see("code", since);
    learner.type_letters("2580");
    learner.key("Return");
    learner.see("counsellor", since);
    learner.find_and_press("counsellor/seat");
    for _ in 0..=dice.throw(3) {
        learner.find_and_press("counsellor/seat/more");
    }
    dice.throw(40)
}

/// The settings file is the one of before or the one of after, to the last byte.
fn are_whole(stage: &Stage, round: usize) {
    let folder = stage.path("config/declic");
    let file = folder.join("settings.ron");
    let text = fs::read_to_string(&file).expect("the settings");
    assert!(text.trim_end().ends_with(')'), "round {round}: {text}");
    let settings = SettingsFile::at(Some(file), Path::new("/no/such/file").into()).load();
    assert_eq!(settings.comfort.pace, Pace::Fast, "round {round}: {text}");
    let aside = fs::read_dir(&folder).expect("a folder").filter_map(Result::ok);
    let aside: Vec<_> =
        aside.map(|entry| entry.file_name()).filter(|name| name.to_string_lossy().contains("unreadable")).collect();
    assert!(aside.is_empty(), "round {round}: {aside:?}");
}

#[test]
fn stopped_it_is_back_soon_and_it_goes_with_its_supervisor() {
    let Some(mut learner) = sit_down() else { return };
    sleep(Duration::from_millis(600));
    let since = learner.trace.now();
    let stopped = send(&learner.stage, Signal::STOP);
    let took = comes_back(&mut learner, since);
    println!("stopped: back after {took:?}");
    assert!(took < SOON, "{took:?}");
    let now = learner.stage.watched().expect("a process with a window");
    assert_ne!(stopped, now);
    // The power switch of the supervisor: no window stays behind.
    learner.stage.stop();
    let begin = Instant::now();
    while is_there(now) {
        assert!(begin.elapsed() < SOON, "the window stays without its supervisor");
        sleep(Duration::from_millis(20));
    }
}

/// Whether a process runs: one that has ended and was not asked after yet does not.
fn is_there(process: u32) -> bool {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    stat.rsplit(')').next().is_some_and(|rest| !rest.is_empty() && !rest.trim_start().starts_with('Z'))
}
