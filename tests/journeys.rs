//! Journeys of learners through the real window: `xdotool` moves the pointer and presses the keys, `--trace` tells where
//! things are and what happened, and the sound is recorded.
//!
//! With `DECLIC_EVERY_JOURNEY` set, those that take long are made too; without, one of each kind.
//!
//! With `DECLIC_JOURNEY_PICTURES=FOLDER`, a picture of each screen and step is left there (this needs `ImageMagick`).
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::panic, clippy::print_stderr, clippy::print_stdout, reason = "a test may")]

#[path = "journeys/learner.rs"]
mod learner;
#[allow(dead_code, reason = "the tests of the public machine use the rest")]
#[path = "journeys/stage.rs"]
mod stage;
#[path = "journeys/tape.rs"]
mod tape;
#[path = "journeys/trace.rs"]
mod trace;

use std::time::Duration;

use declic::comfort::Language;

use learner::{Learner, Next, Task};
use stage::{Sound, Stage};
use tape::Tape;
use trace::{Event, PATIENCE};

/// A common small screen.
const LAPTOP: (u32, u32) = (1280, 720);
/// A common larger one.
const DESK: (u32, u32) = (1366, 768);

/// What a curious learner types, and must not be found anywhere.
const TYPED: &str = "Marcelle1938";

/// The quietest speech, in steps of 16 bits: it is rendered at -18 LUFS, some 4,000, and played at the usual volume.
const SPEECH: f64 = 150.0;
/// The loudest silence.
const SILENCE: f64 = 5.0;
/// How many sentences must be heard at the least.
const SENTENCES: usize = 12;

/// Whether those that take long are made too.
fn every() -> bool {
    std::env::var_os("DECLIC_EVERY_JOURNEY").is_some()
}

#[test]
fn a_first_visit_goes_by_mouse_through_two_lessons_aloud() {
    let stage = Stage::set(LAPTOP, Sound::Recorded);
    let Some(mut learner) = Learner::sit_down(stage, &["--lang", "fr"]) else { return };
    learner.see("welcome", 0);
    learner.find_and_press("welcome/start");
    learner.trace.wait("the settings", 0, |event| event.says("app:comfort"));
    learner.picture("settings");
    learner.find_and_press("comfort/done");
    learner.see("topics", 0);
    learner.find_and_press("topics/mouse");
    learner.see("lessons", 0);
    learner.find_and_press("lessons/mouse/meet");
    learner.see("lesson", 0);
    let end = learner.do_lesson("mouse/meet", 0, |_, _| {});
    learner.find_and_press("finish/next");
    // Whoever listens to the end hears every word.
    learner.do_lesson("mouse/click", end + 1, |learner, task| {
        learner.trace.wait("the end of the instruction", task.since, |event| matches!(event, Event::Said { .. }));
    });
    assert_eq!(learner.count(|event| matches!(event, Event::Miss { .. })), 0, "{}", learner.trace.tail());
    learner.stage.is_alive();
    let tape = learner.stage.end().expect("a tape");
    is_heard(learner.trace.events(), &tape);
}

/// Each sentence that has a clip and the time to be heard is on the tape, and silence is there too.
fn is_heard(events: &[Event], tape: &Tape) {
    let mut sentences: Vec<(f64, f64, &str)> = Vec::new();
    for (number, event) in events.iter().enumerate() {
        let Event::Say { key, clip: Some(_), time, .. } = event else { continue };
        let over = events[number + 1..].iter().find(
            |event| matches!(event, Event::Say { time: next, .. } | Event::Said { time: next } if next - time > 0.05),
        );
        let over = over.map_or(*time, Event::time);
        let follows = sentences.last().is_some_and(|(before, ..)| time - before < 0.05);
        if over - time > 0.9 && !follows {
            sentences.push((*time, over, key));
        }
    }
    let loudness = |(from, to, _): &(f64, f64, &str)| tape.loudness(from + 0.2, to.min(from + 3.0));
    let silent: Vec<_> = sentences.iter().filter(|sentence| loudness(sentence) < SPEECH).collect();
    let heard = sentences.len() - silent.len();
    println!("{heard} of {} sentences heard", sentences.len());
    assert!(heard >= SENTENCES, "only {heard} of {} sentences are heard", sentences.len());
    // The machine may have been too busy once.
    assert!(silent.len() * 10 <= sentences.len(), "not heard: {silent:?}");
    assert!(tape.quietest(0.2) < SILENCE, "the tape is never silent");
    assert!(tape.loudness(0.0, f64::MAX) > SPEECH / 2.0, "the tape is nearly silent");
}

#[test]
fn a_first_visit_goes_by_keyboard_through_a_lesson_into_the_next() {
    let Some(mut learner) = Learner::sit_down(Stage::set(DESK, Sound::None), &["--lang", "fr"]) else { return };
    learner.park();
    learner.see("welcome", 0);
    learner.tab_to("app:start");
    learner.picture("focus");
    learner.key("Return");
    learner.trace.wait("the settings", 0, |event| event.says("app:comfort"));
    learner.tab_to("app:done");
    learner.key("Return");
    learner.see("topics", 0);
    learner.tab_to("topics:mouse");
    learner.key("Return");
    learner.see("lessons", 0);
    learner.tab_to("mouse/meet:title");
    learner.picture("focus");
    learner.key("space");
    learner.see("lesson", 0);
    let end = learner.do_lesson_by_keyboard("mouse/meet", 0);
    learner.tab_to("app:next-lesson");
    learner.key("Return");
    learner.see("lesson", end);
    let mut since = end + 1;
    for expected in ["button", "press", "name", "bell"] {
        let Next::Step(task) = learner.next(since) else { panic!("finished already") };
        assert_eq!((task.lesson.as_str(), task.step.as_str()), ("mouse/click", expected));
        learner.do_step_by_keyboard(&task);
        since = task.since + 1;
    }
    assert_eq!(learner.count(|event| matches!(event, Event::Miss { .. })), 0, "{}", learner.trace.tail());
    learner.stage.is_alive();
}

#[test]
fn a_lesson_is_finished_by_whoever_does_everything_wrong_first() {
    let stage = Stage::set(LAPTOP, Sound::None);
    let arguments = ["--lang", "fr", "--lesson", "mouse/click", "--guidance", "guided"];
    let Some(mut learner) = Learner::sit_down(stage, &arguments) else { return };
    learner.see("lesson", 0);
    let mut blunder = 0;
    learner.do_lesson("mouse/click", 0, |learner, task| {
        if learner::aim(task) == declic::lesson::Aim::Listen {
            return;
        }
        blunder += 1;
        learner.blunder(task, blunder);
    });
    assert!(learner.count(|event| matches!(event, Event::Miss { .. })) >= 3, "{}", learner.trace.tail());
    assert!(learner.count(|event| matches!(event, Event::Help { .. })) >= 3, "{}", learner.trace.tail());
    learner.stage.is_alive();
    leaves_nothing(&mut learner);
}

/// A card is written at the end of a session, as it is heard, and typed on another machine by keyboard alone: the way goes
/// on from there.
#[test]
fn a_card_goes_from_one_machine_to_another() {
    let arguments = ["--lang", "fr", "--lesson", "mouse/meet", "--guidance", "alone"];
    let Some(mut here) = Learner::sit_down(Stage::set(DESK, Sound::None), &arguments) else { return };
    here.see("lesson", 0);
    let end = here.do_lesson("mouse/meet", 0, |_, _| {});
    here.find_and_press("finish/stop");
    here.see("keep-card", end);
    let mut code = String::new();
    let mut from = end;
    while code.len() < 10 {
        let sign = |event: &Event| match event {
            Event::Say { key, .. } => key.strip_prefix("world/keyboard:sign-").map(str::to_owned),
            _ => None,
        };
        let at = here.trace.wait("the digits of the card", from, |event| sign(event).is_some());
        let sign = sign(&here.trace.events()[at]).expect("a sign");
        // The letter is said before the digits.
        code.extend(sign.chars().filter(char::is_ascii_digit));
        from = at + 1;
    }
    here.picture("card");
    here.find_and_press("keep-card/end");
    here.see("welcome", from);
    let files = here.stage.left_behind();
    assert!(files.iter().all(|(_, text)| !text.contains(&code)), "the card is written down");

    let Some(mut there) = Learner::sit_down(Stage::set(LAPTOP, Sound::None), &["--lang", "fr"]) else { return };
    there.see("welcome", 0);
    there.tab_to("app:review");
    there.key("Return");
    there.see("whence", 0);
    there.tab_to("app:card-have");
    there.key("Return");
    there.see("card", 0);
    there.type_letters(&code);
    there.key("Return");
    there.see("last", 0);
    there.tab_to("app:last-week");
    there.key("Return");
    there.see("review", 0);
    // A key that comes too soon after the screen is left aside, as a hand that was late.
    std::thread::sleep(Duration::from_millis(700));
    there.key("space");
    there.see("lesson", 0);
    let said = |event: &Event| matches!(event, Event::Say { key, .. } if key.starts_with("mouse/meet:"));
    there.trace.wait("the refresher", 0, said);
    let files = there.stage.left_behind();
    assert!(files.iter().all(|(_, text)| !text.contains(&code)), "the card is written down");
}

/// Nothing that was typed is in the trace; nothing that was typed or done is in any file in the person's folders.
fn leaves_nothing(learner: &mut Learner) {
    let gestures = learner.count(|event| matches!(event, Event::Gesture { .. }));
    assert!(gestures > 0, "no gesture was traced");
    let trace = std::fs::read_to_string(learner.stage.trace()).expect("the trace");
    assert!(!trace.contains(TYPED), "the trace tells what was typed");
    let files = learner.stage.left_behind();
    assert!(files.iter().any(|(path, _)| path.extension().is_some_and(|ending| ending == "log")), "no log was written");
    for (path, text) in files {
        if path.ends_with("totals.csv") {
            counts_only(&text);
            continue;
        }
        // The parts of the lesson, the words of gestures, what was typed.
        for word in [TYPED, "Marcelle", "1938", "lamp-", "bell", "drum", "gesture", "click", "miss"] {
            assert!(!text.contains(word), "{} tells of {word}:\n{text}", path.display());
        }
    }
}

/// The day, the lesson, how often begun and finished: nothing else, not even an hour (STANDARDS.md P3).
fn counts_only(text: &str) {
    for line in text.lines().skip(1) {
        let fields: Vec<&str> = line.split(';').collect();
        let [day, lesson, begun, finished] = fields[..] else { panic!("more than counts: {line}") };
        let is_day = day.len() == 10 && day.chars().all(|c| c.is_ascii_digit() || c == '-');
        assert!(is_day && lesson == "mouse/click" && (begun, finished) == ("1", "1"), "{line}");
    }
}

#[test]
fn a_keyboard_is_met_with_real_keys_and_nothing_typed_is_written_down() {
    let stage = Stage::set(DESK, Sound::None);
    let Some(mut learner) = Learner::sit_down(stage, &["--lang", "fr", "--lesson", "mouse/keyboard"]) else { return };
    learner.do_lesson("mouse/keyboard", 0, |learner, task| {
        if ["friend", "erase"].contains(&task.step.as_str()) {
            learner.picture(&task.step);
        }
    });
    assert_eq!(learner.count(|event| matches!(event, Event::Miss { .. })), 0, "{}", learner.trace.tail());
    let typed = |event: &Event| matches!(event, Event::Gesture { kind, .. } if kind == "type");
    assert!(learner.count(typed) > 20, "{}", learner.trace.tail());
    let trace = std::fs::read_to_string(learner.stage.trace()).expect("the trace");
    for text in ["ami\"", "bonjour", "merci"] {
        assert!(!trace.contains(text), "the trace tells what was typed");
    }
    learner.stage.is_alive();
}

#[test]
fn dragging_is_learnt_by_watching() {
    let stage = Stage::set(DESK, Sound::None);
    let arguments = ["--lang", "fr", "--lesson", "mouse/drag", "--guidance", "watch"];
    let Some(mut learner) = Learner::sit_down(stage, &arguments) else { return };
    learner.do_lesson("mouse/drag", 0, |learner, task| {
        // One gesture is watched to its end; the others are made while they are still shown.
        if task.step == "apple" {
            let turn = learner.trace.wait("the learner's turn", task.since, |event| event.says("app:your-turn"));
            assert!(!learner.is_done(task, Duration::ZERO), "the demonstration did the step: {turn}");
            learner.picture("your-turn");
        }
    });
    let watched = |event: &Event| matches!(event, Event::Finished { guidance, .. } if guidance == "watch");
    assert_eq!(learner.count(watched), 1);
    learner.stage.is_alive();
}

#[test]
fn dragging_is_done_alone() {
    let stage = Stage::set(DESK, Sound::None);
    let arguments = ["--lang", "fr", "--lesson", "mouse/drag", "--guidance", "alone"];
    let Some(mut learner) = Learner::sit_down(stage, &arguments) else { return };
    // Past the place first: alone, that is the world's answer and no fault.
    learner.do_lesson("mouse/drag", 0, |learner, task| {
        let apple = learner.middle(task, "apple");
        let aside = (apple.0 - 200.0, apple.1);
        for (from, to) in [(apple, aside), (aside, apple)] {
            let since = learner.trace.now();
            learner.drag(from, to);
            learner.trace.wait("the drag", since, |event| event.is_gesture("drag", "apple"));
        }
    });
    let alone = |event: &Event| matches!(event, Event::Finished { guidance, .. } if guidance == "alone");
    assert_eq!(learner.count(alone), 1);
    assert_eq!(learner.count(|event| matches!(event, Event::Help { .. })), 0, "{}", learner.trace.tail());
    learner.stage.is_alive();
}

#[test]
fn a_lesson_goes_on_without_a_sound_card() {
    let stage = Stage::set(DESK, Sound::None);
    let arguments = ["--lang", "fr", "--lesson", "mouse/scroll", "--guidance", "guided"];
    let Some(mut learner) = Learner::sit_down(stage, &arguments) else { return };
    let mut listened = 0;
    learner.do_lesson("mouse/scroll", 0, |learner, task| {
        if listened < 2 {
            listened += 1;
            let says = learner.trace.wait("the instruction", task.since.saturating_sub(3), |event| {
                event.says(&format!("{}:{}", task.lesson, task.step))
            });
            let said = learner.trace.wait("its end", says, |event| matches!(event, Event::Said { .. }));
            let lasted = learner.trace.events()[said].time() - learner.trace.events()[says].time();
            assert!(lasted > 0.8, "without sound, a sentence lasts {lasted} s");
            learner.picture("silent");
        }
    });
    learner.stage.is_alive();
}

#[test]
fn very_large_english_text_leaves_room_for_a_lesson_by_mouse() {
    let stage = Stage::set(LAPTOP, Sound::None);
    let arguments = ["--lang", "en", "--text-size", "200", "--lesson", "mouse/click", "--guidance", "guided"];
    let Some(mut learner) = Learner::sit_down(stage, &arguments) else { return };
    learner.do_lesson("mouse/click", 0, |_, task: &Task| {
        for place in task.places.values() {
            assert!(place.is_within(LAPTOP), "{place:?} of {} is not on the screen", task.step);
            assert!(place.width >= 60.0 && place.height >= 60.0, "{place:?} of {} is too small", task.step);
        }
    });
    let french = |event: &Event| matches!(event, Event::Say { language, .. } if language != "en");
    assert_eq!(learner.count(french), 0, "{}", learner.trace.tail());
    learner.trace.within(PATIENCE, 0, |event| event.says("app:finish")).expect("the finish is spoken");
    learner.stage.is_alive();
}

/// What a lesson is learnt with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    Mouse,
    Keyboard,
}

/// Learns a whole lesson, led, as somebody who knows the way, and misses nothing. Without a screen there is nothing to do.
fn learn(name: &str, language: Language, by: By, size: (u32, u32), more: &[&str]) {
    let arguments = [&["--lang", language.code(), "--lesson", name, "--guidance", "guided"], more].concat();
    let Some(mut learner) = Learner::sit_down(Stage::set(size, Sound::None), &arguments) else { return };
    match by {
        By::Mouse => learner.follow(name, language, 0),
        By::Keyboard => learner.follow_by_keyboard(name, language, 0),
    };
    learner.missed_nothing(name);
    learner.stage.is_alive();
}

/// Two clicks, a menu, files thrown away and found again, with the mouse alone.
#[test]
fn the_desktop_is_learnt_by_mouse() {
    learn("mouse/double-click", Language::Fr, By::Mouse, DESK, &[]);
    learn("mouse/right-click", Language::En, By::Mouse, DESK, &[]);
    learn("mouse/files", Language::Fr, By::Mouse, DESK, &[]);
}

/// Words typed with real keys; and nothing of what was typed is told to anybody.
#[test]
fn the_keyboard_is_learnt_by_typing() {
    for name in ["mouse/keyboard", "mouse/undo"] {
        let stage = Stage::set(DESK, Sound::None);
        let arguments = ["--lang", "fr", "--lesson", name, "--guidance", "guided"];
        let Some(mut learner) = Learner::sit_down(stage, &arguments) else { return };
        learner.follow(name, Language::Fr, 0);
        let typed = learner
            .count(|event| matches!(event, Event::Gesture { kind, part, .. } if kind == "type" && part.is_none()));
        assert!(typed > 0, "{}", learner.trace.tail());
        learner.stage.is_alive();
    }
}

/// Mails are answered, documents opened, papers attached, with the mouse and real keys.
#[test]
fn mail_is_learnt_by_mouse() {
    learn("email/reply", Language::Fr, By::Mouse, DESK, &[]);
    learn("email/scam", Language::Fr, By::Mouse, DESK, &[]);
    if every() {
        learn("email/open-attachment", Language::En, By::Mouse, DESK, &[]);
        learn("email/attach", Language::Fr, By::Mouse, DESK, &[]);
    }
}

/// The mailbox is opened and sorted by whoever has no hand for the mouse.
#[test]
fn mail_is_learnt_by_keyboard() {
    learn("email/sign-in", Language::Fr, By::Keyboard, DESK, &["--variant", "1"]);
    learn("email/sort", Language::Fr, By::Keyboard, DESK, &["--variant", "2"]);
}

/// A site asks about cookies, a form is filled in and sent, a code is fetched in the mailbox: with the mouse and real keys.
#[test]
fn procedures_are_learnt_by_mouse() {
    learn("procedures/cookies", Language::En, By::Mouse, (1024, 768), &["--text-size", "200"]);
    if every() {
        learn("procedures/form", Language::Fr, By::Mouse, (1920, 1080), &[]);
        learn("procedures/code", Language::En, By::Mouse, (1024, 768), &[]);
    }
}

/// An account is opened, and a form filled in, by whoever has no hand for the mouse.
#[test]
fn procedures_are_learnt_by_keyboard() {
    learn("procedures/sign-in", Language::Fr, By::Keyboard, DESK, &[]);
    if every() {
        learn("procedures/form", Language::En, By::Keyboard, DESK, &[]);
    }
}

/// A telephone is woken, swept over and pressed for long, with the mouse alone.
#[test]
fn a_telephone_is_learnt_by_mouse() {
    learn("phone/gestures", Language::Fr, By::Mouse, (1024, 768), &[]);
    if every() {
        learn("phone/photo", Language::En, By::Mouse, (1920, 1080), &["--text-size", "200"]);
        learn("phone/messages", Language::Fr, By::Mouse, DESK, &["--text-size", "150"]);
        learn("phone/larger", Language::Fr, By::Mouse, (1920, 1080), &[]);
    }
}

/// The same by whoever has no hand for the mouse: arrows sweep, Enter kept down presses for long.
#[test]
fn a_telephone_is_learnt_by_keyboard() {
    learn("phone/calls", Language::Fr, By::Keyboard, DESK, &[]);
    if every() {
        learn("phone/gestures", Language::En, By::Keyboard, DESK, &[]);
    }
}
