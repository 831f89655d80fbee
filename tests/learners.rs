//! Three learners who are not perfect, on every lesson: one does everything wrong first, one only asks to be shown, one
//! does nothing but press keys at random. All of them finish, and nobody is scolded.

// A test that cannot go on has failed: that is what a panic is for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

use std::sync::Arc;
use std::time::Duration;

use declic::comfort::{Hand, Language};
use declic::content::{Content, Source};
use declic::gesture::{Direction, Gesture, Key, Spot, Stride, Way};
use declic::lesson::{Aim, Guidance, Lesson};
use declic::practice::{Attempt, Effect, Kind, Manner, Phase, Practice, Row, Rung, perfect};
use declic::words::Fit;
use declic::world::{AnyMachine, PartId};
use declic::writing::Texts;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

/// What the binary carries, and a small pack that has a lesson in two variants.
fn content() -> Content {
    let good = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/faults/good");
    Content::load(&[Source::Embedded, Source::Folder(good.into())])
}

fn lessons() -> Vec<Arc<Lesson>> {
    let lessons: Vec<_> = content().lessons.values().cloned().collect();
    assert!(lessons.len() >= 5);
    lessons
}

/// Each lesson in each of its variants.
fn variants() -> Vec<(Arc<Lesson>, u32)> {
    let lessons = lessons();
    let variants: Vec<_> =
        lessons.iter().flat_map(|lesson| (1..=lesson.variants).map(|variant| (lesson.clone(), variant))).collect();
    assert!(variants.len() > lessons.len());
    variants
}

/// What a lesson asks to be typed.
fn texts(lesson: &Lesson, variant: u32) -> Arc<Texts> {
    content().words.texts(lesson, Language::Fr, variant)
}

/// Everything that can be done with the parts in sight.
fn every_gesture(practice: &Practice) -> Vec<Gesture> {
    let parts: Vec<PartId> = practice.world().parts().into_iter().map(|part| part.id).collect();
    let at = Spot::new(0.5, 0.5);
    let machine = practice.world().machine();
    let is_web = matches!(machine, AnyMachine::Web(_));
    let mut gestures = vec![Gesture::Type("x".into()), Gesture::Key(Key::Enter), Gesture::Key(Key::Escape)];
    for (place, part) in parts.iter().enumerate() {
        gestures.push(Gesture::Click(part.clone()));
        // On a page everything answers a double-click, the other button and a drag alike: some of its many parts will do.
        if is_web && place % 8 != 0 {
            continue;
        }
        gestures.extend([
            Gesture::DoubleClick(part.clone()),
            Gesture::RightClick(part.clone()),
            Gesture::Drag { part: part.clone(), onto: None, at },
        ]);
        // Nothing is carried in a mail program or on a page, and on a telephone by its menu: to try it once a part is enough.
        let is_carried = !is_web && !matches!(machine, AnyMachine::Mail(_) | AnyMachine::Phone(_));
        let places = if is_carried { &parts[..] } else { &parts[..1] };
        for onto in places {
            gestures.push(Gesture::Drag { part: part.clone(), onto: Some(onto.clone()), at });
        }
    }
    gestures
}

/// What STANDARDS.md E1 never says, in both languages.
const SCOLDING: [&str; 14] = [
    "erreur",
    "incorrect",
    "raté",
    "échec",
    "mauvais",
    "attention",
    "interdit",
    "impossible",
    "wrong",
    "error",
    "failed",
    "incorrect",
    "forbidden",
    "bad",
];

fn heard_kindly(content: &Content, variant: u32, effects: &[Effect]) {
    let fit = Fit { variant, ..Hand::Right.into() };
    for effect in effects {
        let Effect::Say(sentences) = effect else { continue };
        for sentence in sentences {
            for language in Language::ALL {
                let text = content.words.text(sentence, language, fit).to_lowercase();
                assert!(!text.contains('⟦'), "{sentence} is missing in {language:?}");
                for word in text.split(|c: char| !c.is_alphabetic()) {
                    assert!(!SCOLDING.contains(&word), "{sentence} says `{word}`");
                }
            }
        }
    }
}

fn go_on(practice: &mut Practice, now: &mut Duration) -> Vec<Effect> {
    *now += Duration::from_millis(700);
    match practice.phase() {
        Phase::Presenting => practice.heard(*now),
        Phase::Demonstrating => practice.demonstrated(*now),
        Phase::Praising(until) => {
            *now = (*now).max(until);
            practice.tick(*now)
        }
        Phase::Practising if practice.step().aim == Aim::Listen => practice.go_on(*now),
        Phase::Practising | Phase::Done => Vec::new(),
    }
}

/// Whoever does everything wrong first still finishes this, and is not scolded.
fn wrong_first(content: &Content, lesson: &Arc<Lesson>, variant: u32, manner: &Manner) {
    let heard_kindly = |effects: &[Effect]| heard_kindly(content, variant, effects);
    let told = format!("{} {manner:?}", lesson.id);
    let mut now = Duration::ZERO;
    let (mut practice, effects) = Practice::new(lesson.clone(), texts(lesson, variant), manner.clone(), now);
    heard_kindly(&effects);
    let (mut turns, mut tried) = (0, 0);
    while practice.phase() != Phase::Done {
        turns += 1;
        assert!(turns < 3000, "{told} goes round in step {}", practice.step().id);
        if practice.phase() != Phase::Practising || practice.step().aim == Aim::Listen {
            heard_kindly(&go_on(&mut practice, &mut now));
            continue;
        }
        let step = practice.progress();
        let wrong = if tried == step.0 { Vec::new() } else { every_gesture(&practice) };
        tried = step.0;
        for gesture in wrong {
            let mut trial = practice.clone();
            trial.act(&gesture, now);
            let helps = trial.open_wishes() != practice.open_wishes() || trial.phase() != practice.phase();
            if helps {
                continue;
            }
            heard_kindly(&practice.act(&gesture, now));
            assert_eq!(practice.progress(), step, "{gesture:?} left the step");
        }
        let gesture =
            practice.next_gesture().unwrap_or_else(|| panic!("{told}: no way on from {}", practice.step().id));
        heard_kindly(&practice.act(&gesture, now));
    }
}

/// Whoever does everything wrong first still finishes each lesson of these topics. They are told apart so that all cores work.
fn everything_wrong(is_meant: impl Fn(&str) -> bool) {
    let content = content();
    let lessons: Vec<_> = variants().into_iter().filter(|(lesson, _)| is_meant(lesson.id.topic())).collect();
    assert!(!lessons.is_empty(), "no lesson is left");
    for (lesson, variant) in lessons {
        for guidance in [Guidance::Watch, Guidance::Guided] {
            wrong_first(&content, &lesson, variant, &Manner::whole(guidance, Attempt::default()));
        }
    }
}

/// Some lessons that have a refresher, from every topic.
fn some_lessons() -> Vec<Arc<Lesson>> {
    let some: Vec<_> = lessons().into_iter().filter(|lesson| !lesson.is_placement()).step_by(4).collect();
    assert!(some.len() >= 10);
    some
}

#[test]
fn whoever_does_everything_wrong_first_still_finishes_a_refresher() {
    let content = content();
    for lesson in some_lessons() {
        for row in [Row::Spoken, Row::Goal] {
            wrong_first(&content, &lesson, 1, &Manner::refresher(row, Attempt::default()));
        }
    }
}

#[test]
fn whoever_does_everything_wrong_first_still_finishes_at_a_quiet_pace() {
    let content = content();
    for lesson in some_lessons() {
        wrong_first(&content, &lesson, 1, &Manner::whole(Guidance::Alone, Attempt::default()).calm(true));
    }
}

/// What a person takes for a gesture, roughly and slowly.
fn seconds(gesture: &Gesture) -> u32 {
    match gesture {
        Gesture::Type(_) | Gesture::Key(_) => 2,
        Gesture::Scroll { .. } => 1,
        _ => 6,
    }
}

/// Each refresher, in each language and variant, with each row of cues: its own steps, nothing else, two minutes.
#[test]
fn every_refresher_is_a_few_steps_that_take_two_minutes() {
    let content = content();
    for (lesson, variant) in variants().into_iter().filter(|(lesson, _)| !lesson.is_placement()) {
        for (language, row) in Language::ALL.into_iter().flat_map(|language| Row::REFRESHER.map(|row| (language, row)))
        {
            let texts = content.words.texts(&lesson, language, variant);
            let manner = Manner::refresher(row, Attempt::default());
            let (mut said, mut ends) = (Vec::new(), Vec::new());
            let gestures = perfect::play_before(&lesson, &texts, &manner, |effects| {
                for effect in effects {
                    match effect {
                        Effect::Say(sentences) => said.extend(sentences.iter().map(|said| said.message.clone())),
                        Effect::Finished(summary) => ends.push((summary.kind, summary.rung)),
                        _ => {}
                    }
                }
            })
            .unwrap_or_else(|flaw| panic!("{} {language:?} {row:?}: {flaw}", lesson.id));
            said.retain(|said| !said.starts_with("praise-"));
            assert_eq!(said, lesson.refresher_steps(), "{}: in the order of the lesson", lesson.id);
            assert_eq!(ends, [(Kind::Refresher(row), Rung::Nothing)]);
            let steps = u32::try_from(said.len()).unwrap();
            let long = 10 * steps + gestures.iter().map(seconds).sum::<u32>();
            assert!((1..=3).contains(&steps) && long <= 120, "{} {language:?}: {steps} steps, {long} s", lesson.id);
        }
    }
}

#[test]
fn whoever_does_everything_wrong_first_still_finishes_with_the_mouse() {
    everything_wrong(|topic| topic == "mouse");
}

#[test]
fn whoever_does_everything_wrong_first_still_finishes_an_email() {
    everything_wrong(|topic| topic == "email");
}

#[test]
fn whoever_does_everything_wrong_first_still_finishes_a_procedure() {
    everything_wrong(|topic| topic == "procedures");
}

#[test]
fn whoever_does_everything_wrong_first_still_finishes_with_the_telephone() {
    everything_wrong(|topic| topic == "phone");
}

#[test]
fn whoever_does_everything_wrong_first_still_finishes_what_stands_elsewhere() {
    let own = ["mouse", "email", "procedures", "phone"];
    everything_wrong(|topic| !own.contains(&topic));
}

#[test]
fn whoever_only_asks_for_help_is_led_to_the_last_step() {
    // A placement stops there, and proposes the lesson that helps.
    for (lesson, variant) in variants().into_iter().filter(|(lesson, _)| !lesson.is_placement()) {
        let mut now = Duration::ZERO;
        let (mut practice, _) = Practice::new(
            lesson.clone(),
            texts(&lesson, variant),
            Manner::whole(Guidance::Guided, Attempt::default()),
            now,
        );
        let mut turns = 0;
        while practice.progress().0 < practice.progress().1 {
            turns += 1;
            assert!(turns < 500, "{} stops at {}", lesson.id, practice.step().id);
            if practice.can_do_it() {
                practice.do_it(now);
            } else if practice.phase() == Phase::Practising && practice.step().aim != Aim::Listen {
                practice.ask_help(now);
            }
            go_on(&mut practice, &mut now);
        }
        assert!(!practice.can_do_it(), "the last step is the learner's own");
    }
}

#[test]
fn whoever_waits_is_helped_and_never_moved_on() {
    for lesson in lessons() {
        let (mut practice, _) = Practice::new(
            lesson.clone(),
            texts(&lesson, 1),
            Manner::whole(Guidance::Guided, Attempt::default()),
            Duration::ZERO,
        );
        practice.heard(Duration::from_secs(1));
        let mut now = Duration::from_secs(1);
        let mut helps = 0;
        for _ in 0..20 {
            let Some(tick) = practice.next_tick() else { break };
            now = now.max(tick);
            helps += practice.tick(now).iter().filter(|effect| matches!(effect, Effect::Helped(_))).count();
            if practice.phase() == Phase::Demonstrating {
                now += Duration::from_secs(5);
                practice.demonstrated(now);
            }
        }
        assert!(helps > 0, "{}", lesson.id);
        assert_eq!(practice.progress().0, 1, "{}: time alone moves nobody on", lesson.id);
    }
}

fn anything() -> impl Strategy<Value = (usize, usize, u8)> {
    (any::<usize>(), any::<usize>(), 0_u8..14)
}

fn some_gesture(practice: &Practice, (part, onto, kind): (usize, usize, u8)) -> Gesture {
    let parts = practice.world().parts();
    // Cards lie over everything.
    let pick = |index: usize| parts.get(index % parts.len().max(1)).map_or("page".into(), |part| part.id.clone());
    match kind {
        0 => Gesture::Click(pick(part)),
        1 => Gesture::DoubleClick(pick(part)),
        2 => Gesture::RightClick(pick(part)),
        3 => Gesture::Point(pick(part)),
        4 => Gesture::Hold(pick(part)),
        5 => Gesture::Dwell(pick(part)),
        6 => Gesture::Drag { part: pick(part), onto: Some(pick(onto)), at: Spot::new(0.1, 0.9) },
        7 => Gesture::Move(300.0),
        8 | 9 => Gesture::Type(["a", "Z", "é", " ", "@", "1"][part % 6].into()),
        11 => Gesture::Swipe { part: pick(part), way: Way::ALL[onto % 4] },
        12 => Gesture::Pinch { part: pick(part), closer: onto % 2 == 0 },
        10 => Gesture::Key(Key::ALL[part % Key::ALL.len()]),
        _ => Gesture::Scroll {
            part: "page".into(),
            direction: if part % 2 == 0 { Direction::Down } else { Direction::Up },
            stride: Stride::Notches(1.0),
        },
    }
}

/// Whatever was done at random, in any manner, help leads on from there.
#[test]
fn nobody_is_ever_stuck() {
    let lessons = lessons();
    let whole = |guidance| Manner::whole(guidance, Attempt::default());
    let refresher = |row| Manner::refresher(row, Attempt::default());
    let manners: Vec<Manner> = Guidance::ALL
        .map(whole)
        .into_iter()
        .chain(Row::REFRESHER.map(refresher))
        .chain([whole(Guidance::Guided).calm(true)])
        .collect();
    let mut runner = TestRunner::new(Config { cases: 200, failure_persistence: None, ..Config::default() });
    let gestures = proptest::collection::vec(anything(), 0..120);
    runner
        .run(&(0..lessons.len(), 0..manners.len(), gestures), |(lesson, manner, gestures)| {
            let manner = manners[manner].clone();
            let texts = texts(&lessons[lesson], 1);
            let mut now = Duration::ZERO;
            let (mut practice, _) = Practice::new(lessons[lesson].clone(), texts, manner, now);
            for choice in gestures {
                let gesture = some_gesture(&practice, choice);
                practice.act(&gesture, now);
                go_on(&mut practice, &mut now);
            }
            let mut turns = 0;
            while practice.phase() != Phase::Done {
                turns += 1;
                prop_assert!(turns < 800, "stuck in {}", practice.step().id);
                if practice.phase() == Phase::Practising && practice.step().aim != Aim::Listen {
                    let gesture = practice.next_gesture();
                    prop_assert!(gesture.is_some(), "{}: no way on", practice.step().id);
                    practice.act(&gesture.unwrap(), now);
                }
                go_on(&mut practice, &mut now);
            }
            Ok(())
        })
        .unwrap();
}

/// The very first lesson teaches no click: it must ask for none, to the last step. The second does.
#[test]
fn the_first_lesson_can_be_done_without_a_click() {
    let content = content();
    let needs_none = |name: &str| {
        let id = declic::lesson::LessonId::new(name).unwrap();
        content.lesson(&id).unwrap().needs_no_click()
    };
    assert!(needs_none("mouse/meet"));
    assert!(!needs_none("mouse/click"));
}
