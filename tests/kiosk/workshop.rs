//! Eight computers, one command each: all are in the lesson soon. Here they share one computer.

use std::fs;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::stage::{Manager, Running, Sound, Stage};

/// How many computers.
const COMPUTERS: usize = 8;
/// The four digits that a counsellor reads aloud: `mouse/click`, guided, without sound.
const CODE: &str = "0220";
/// How soon all are in the lesson.
const SOON: Duration = Duration::from_secs(10);

#[test]
fn eight_are_in_the_lesson_within_ten_seconds() {
    let stages: Vec<Stage> =
        (0..COMPUTERS).filter_map(|_| Stage::with((1024, 768), Sound::None, Manager::Usual)).collect();
    if stages.len() < COMPUTERS {
        return;
    }
    let begin = Instant::now();
    let programs: Vec<Running> = stages
        .iter()
        .map(|stage| {
            let mut command = stage.command(crate::stage::program());
            command.args(["--workshop", CODE, "--trace"]).arg(stage.trace());
            Running(command.spawn().expect("the program"))
        })
        .collect();
    let mut took: Vec<Option<Duration>> = vec![None; COMPUTERS];
    while took.iter().any(Option::is_none) {
        for (stage, took) in stages.iter().zip(&mut took) {
            let is_in =
                || fs::read_to_string(stage.trace()).is_ok_and(|trace| trace.contains(r#""lesson":"mouse/click""#));
            if took.is_none() && is_in() {
                *took = Some(begin.elapsed());
            }
        }
        assert!(begin.elapsed() < SOON, "not all are in the lesson: {took:?}");
        sleep(Duration::from_millis(20));
    }
    println!("{COMPUTERS} in the lesson: {took:?}");
    drop(programs);
}
