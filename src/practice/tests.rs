mod manner;

use std::sync::Arc;
use std::time::Duration;

use super::*;
use crate::gesture::{Direction, Key, Spot, Stride};
use crate::lesson::{LessonId, RawLesson, check};
use crate::world::{PartId, Wish};

const LESSON: &str = r#"(
    number: "essai-01", minutes: 5, theme: "equipment",
    world: Playground(scenes: [
        (id: "shelf", items: [
            (id: "bell", at: (20, 30), is: Picture("bell"), sound: "bell"),
            (id: "lamp-1", at: (50, 30), is: Lamp(off: "lamp-off", on: "lamp-on")),
            (id: "lamp-2", at: (80, 30), is: Lamp(off: "lamp-off", on: "lamp-on")),
            (id: "apple", at: (20, 70), is: Thing("apple")),
            (id: "pear", at: (50, 70), is: Thing("pear")),
            (id: "basket", at: (80, 70), is: Place(picture: "basket", takes: ["apple", "pear"])),
        ]),
    ]),
    steps: [
        (id: "hello", expect: Listen),
        (id: "bell", expect: Click("bell")),
        (id: "lamps", expect: Each([On("lamp-1"), On("lamp-2")])),
        (id: "apple", expect: In("apple", "basket")),
        (id: "order", expect: Then([Click("lamp-1"), Click("lamp-2")])),
    ],
    goal: (expect: In("apple", "basket")),
    refresher: ["bell"],
)"#;

fn lesson() -> Arc<Lesson> {
    of_ron(LESSON)
}

fn of_ron(ron: &str) -> Arc<Lesson> {
    let options = ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .with_default_extension(ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES);
    let raw: RawLesson = options.from_str(ron).unwrap();
    Arc::new(check(&LessonId::new("mouse/trial").unwrap(), raw, &crate::lesson::Shelf::default()).unwrap())
}

fn at(seconds: u64) -> Moment {
    Duration::from_secs(seconds)
}

fn click(part: &str) -> Gesture {
    Gesture::Click(part.into())
}

fn drag(part: &str, onto: Option<&str>) -> Gesture {
    Gesture::Drag { part: part.into(), onto: onto.map(PartId::new), at: Spot::new(0.5, 0.5) }
}

/// A practice that has reached a step by the perfect way.
fn standing_at(step: &str, guidance: Guidance) -> Practice {
    let (mut practice, _) = Practice::new(lesson(), Arc::default(), Manner::whole(guidance, Attempt::default()), at(0));
    for _ in 0..200 {
        if practice.step().id == step && practice.phase() == Phase::Practising {
            return practice;
        }
        match practice.phase() {
            Phase::Presenting => drop(practice.heard(at(0))),
            Phase::Demonstrating => drop(practice.demonstrated(at(0))),
            Phase::Praising(_) => drop(practice.go_on(at(0))),
            Phase::Practising if practice.can_continue() => drop(practice.go_on(at(0))),
            Phase::Practising => {
                let gesture = practice.next_gesture().unwrap();
                practice.act(&gesture, at(0));
            }
            Phase::Done => break,
        }
    }
    panic!("step {step} was never reached");
}

fn said(effects: &[Effect]) -> Vec<String> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Say(sentences) => Some(sentences.iter().map(ToString::to_string).collect::<Vec<_>>()),
            _ => None,
        })
        .flatten()
        .collect()
}

#[test]
fn a_lesson_begins_by_saying_its_first_instruction() {
    let (practice, effects) =
        Practice::new(lesson(), Arc::default(), Manner::whole(Guidance::Guided, Attempt::default()), at(0));
    assert_eq!(practice.phase(), Phase::Presenting);
    assert_eq!(effects[0], Effect::StepBegan);
    assert_eq!(said(&effects), ["mouse/trial:hello"]);
}

#[test]
fn clicking_something_else_gives_a_soft_message_and_leaves_the_step() {
    let mut practice = standing_at("bell", Guidance::Guided);
    let effects = practice.act(&click("lamp-1"), at(1));
    assert!(effects.contains(&Effect::Missed));
    assert_eq!(said(&effects), ["mouse/trial:bell.soft"]);
    assert_eq!(practice.step().id, "bell");
    assert!(
        !practice.world().holds(&Wish::Is("lamp-1".into(), crate::world::Condition::On)),
        "a wrong click does nothing while one is led"
    );
}

#[test]
fn the_second_miss_is_more_precise_and_the_third_offers_to_show() {
    let mut practice = standing_at("bell", Guidance::Guided);
    let messages: Vec<_> = (1..=3).map(|second| said(&practice.act(&click("lamp-1"), at(second)))).collect();
    assert_eq!(messages, [["mouse/trial:bell.soft"], ["app:look-here"], ["app:shall-i-show"]]);
}

#[test]
fn the_right_click_praises_and_goes_on_by_itself() {
    let mut practice = standing_at("bell", Guidance::Guided);
    let effects = practice.act(&click("bell"), at(1));
    assert!(effects.contains(&Effect::cue("bell")) && effects.contains(&Effect::StepDone));
    let Phase::Praising(until) = practice.phase() else { panic!("not praised") };
    assert_eq!(practice.next_tick(), Some(until));
    assert!(practice.tick(until.checked_sub(Duration::from_millis(1)).unwrap()).is_empty());
    practice.tick(until);
    assert_eq!(practice.step().id, "lamps");
}

#[test]
fn each_is_done_in_any_order_and_then_in_its_own() {
    let mut practice = standing_at("lamps", Guidance::Guided);
    practice.act(&click("lamp-2"), at(1));
    let effects = practice.act(&click("lamp-1"), at(2));
    assert!(effects.contains(&Effect::StepDone));
    let mut practice = standing_at("order", Guidance::Guided);
    assert!(practice.act(&click("lamp-2"), at(1)).contains(&Effect::Missed));
    assert!(!practice.act(&click("lamp-1"), at(2)).contains(&Effect::StepDone));
    assert!(practice.act(&click("lamp-2"), at(3)).contains(&Effect::StepDone));
}

#[test]
fn putting_out_a_lamp_again_is_a_miss_that_changes_nothing() {
    let mut practice = standing_at("lamps", Guidance::Guided);
    practice.act(&click("lamp-1"), at(1));
    assert!(practice.act(&click("lamp-1"), at(2)).contains(&Effect::Missed));
    assert!(practice.world().holds(&Wish::Is("lamp-1".into(), crate::world::Condition::On)));
}

#[test]
fn a_click_then_a_click_is_a_drag() {
    let mut practice = standing_at("apple", Guidance::Guided);
    let effects = practice.act(&click("apple"), at(1));
    assert!(!effects.contains(&Effect::Missed), "taking what is to be carried is the beginning");
    assert_eq!(practice.targets(), vec![PartId::new("basket")]);
    assert!(practice.act(&click("basket"), at(2)).contains(&Effect::StepDone));
}

#[test]
fn an_object_dropped_on_the_way_stays_there_and_another_cannot_be_put_away() {
    let mut practice = standing_at("apple", Guidance::Guided);
    let effects = practice.act(&drag("apple", None), at(1));
    assert!(!effects.contains(&Effect::Missed));
    assert!(practice.act(&drag("pear", Some("basket")), at(2)).contains(&Effect::Missed));
    assert!(!practice.world().holds(&Wish::In("pear".into(), "basket".into())));
    assert!(practice.act(&drag("apple", Some("basket")), at(3)).contains(&Effect::StepDone));
}

#[test]
fn help_comes_after_fifteen_thirty_and_forty_five_seconds() {
    let mut practice = standing_at("bell", Guidance::Guided);
    let mut rungs = Vec::new();
    for second in 1..=60 {
        for effect in practice.tick(at(second)) {
            if let Effect::Helped(rung) = effect {
                rungs.push((second, rung));
            }
        }
    }
    assert_eq!(rungs, [(15, Rung::Repeat), (30, Rung::Halo), (45, Rung::Demonstration)]);
    assert_eq!(practice.phase(), Phase::Demonstrating);
    practice.demonstrated(at(61));
    assert!(practice.can_do_it());
    assert!(practice.do_it(at(62)).contains(&Effect::StepDone));
}

#[test]
fn a_hand_that_moves_is_left_to_search_but_not_for_ever() {
    let mut practice = standing_at("bell", Guidance::Guided);
    let mut first = None;
    for tenth in 0..400_u64 {
        let now = Duration::from_millis(tenth * 100);
        practice.act(&Gesture::Move(70.0), now);
        if first.is_none() && practice.tick(now).iter().any(|effect| matches!(effect, Effect::Helped(_))) {
            first = Some(now);
        }
    }
    assert_eq!(first, Some(at(30)));
}

#[test]
fn watching_shows_the_gesture_before_asking_for_it() {
    let mut practice = standing_at("hello", Guidance::Watch);
    practice.go_on(at(1));
    practice.heard(at(2));
    assert_eq!(practice.phase(), Phase::Demonstrating);
    assert_eq!(practice.demonstration().map(|(gesture, _)| gesture.clone()), Some(click("bell")));
    assert_eq!(said(&practice.demonstrated(at(6))), ["app:your-turn"]);
    assert_eq!(practice.halo(), vec![PartId::new("bell")]);
}

#[test]
fn the_learner_may_act_during_the_demonstration() {
    let mut practice = standing_at("bell", Guidance::Watch);
    practice.show(at(1));
    assert!(practice.act(&click("bell"), at(2)).contains(&Effect::StepDone));
    assert_eq!(practice.demonstration(), None);
}

#[test]
fn alone_only_the_goal_is_given_and_everything_answers() {
    let (mut practice, effects) =
        Practice::new(lesson(), Arc::default(), Manner::whole(Guidance::Alone, Attempt::default()), at(0));
    assert_eq!(said(&effects), ["mouse/trial:alone"]);
    practice.heard(at(1));
    assert!(practice.halo().is_empty());
    assert!(practice.act(&click("lamp-1"), at(2)).is_empty());
    assert!(practice.world().holds(&Wish::Is("lamp-1".into(), crate::world::Condition::On)));
    assert_eq!(practice.next_tick(), None, "help waits to be asked");
    assert!(practice.act(&drag("apple", Some("basket")), at(3)).contains(&Effect::StepDone));
    let finished = practice.go_on(at(4));
    assert!(finished.iter().any(|effect| matches!(effect, Effect::Finished(_))));
}

#[test]
fn going_back_finds_the_world_as_it_was() {
    let mut practice = standing_at("apple", Guidance::Guided);
    practice.go_back(at(1));
    assert_eq!(practice.step().id, "lamps");
    assert!(!practice.world().holds(&Wish::Is("lamp-1".into(), crate::world::Condition::On)));
}

#[test]
fn cues_fade_from_one_attempt_to_the_next_and_come_back_where_they_were_missed() {
    let first = Attempt::default();
    assert_eq!(first.row(Guidance::Guided), Row::Haloed);
    let second = first.after(&BTreeSet::new());
    assert_eq!(second.row(Guidance::Guided), Row::Spoken);
    let shaky: BTreeSet<String> = ["bell".to_owned()].into();
    let third = second.after(&shaky);
    assert_eq!(third.row(Guidance::Guided), Row::Sparse);
    let again = Manner::whole(Guidance::Guided, third.clone());
    assert!(again.comes_back("bell") && !again.comes_back("lamps"));
    let many: BTreeSet<String> = ["a", "b", "c"].map(String::from).into();
    assert_eq!(third.after(&many).faded, 1, "one row back, never two");
}

#[test]
fn a_scroll_is_never_a_miss() {
    let mut practice = standing_at("bell", Guidance::Guided);
    let scroll = Gesture::Scroll { part: "page".into(), direction: Direction::Down, stride: Stride::Notches(1.0) };
    assert!(!practice.act(&scroll, at(1)).contains(&Effect::Missed));
}

const TYPED: &str = r#"(
    number: "essai-02", minutes: 5, theme: "equipment",
    world: Keyboard(focused: true),
    steps: [
        (id: "keys", expect: Listen, light: ["key/letters"]),
        (id: "name", expect: Write(into: "paper", text: "name")),
        (id: "end", expect: Press(Enter)),
    ],
    goal: (expect: Write(into: "paper", text: "name")),
)"#;

/// A practice at the step that asks for « camille ».
fn typing() -> Practice {
    let lesson = of_ron(TYPED);
    let texts = Arc::new(std::iter::once(("name".to_owned(), "camille".to_owned())).collect());
    let (mut practice, _) = Practice::new(lesson, texts, Manner::whole(Guidance::Guided, Attempt::default()), at(0));
    assert_eq!(practice.lit_keys(), [PartId::new("key/letters")]);
    practice.heard(at(1));
    practice.go_on(at(2));
    practice.heard(at(3));
    assert!(practice.is_typed() && practice.lit_keys().is_empty());
    practice
}

fn types(practice: &mut Practice, text: &str) -> usize {
    let gestures = text.chars().map(|sign| Gesture::Type(sign.to_string().into()));
    let effects: Vec<Effect> = gestures.flat_map(|gesture| practice.act(&gesture, at(4))).collect();
    effects.iter().filter(|effect| **effect == Effect::Missed).count()
}

#[test]
fn a_slip_counts_once_however_long_it_goes_unseen() {
    let mut practice = typing();
    assert_eq!(types(&mut practice, "cam"), 0);
    assert_eq!(practice.next_key(), Some(Gesture::Type("i".into())));
    assert_eq!(types(&mut practice, "xyz"), 1);
    assert_eq!(practice.next_key(), Some(Gesture::Key(Key::Backspace)), "what is to be rubbed out comes first");
    assert!(!practice.can_do_it());
    assert_eq!(types(&mut practice, "uv"), 1, "but it is told again");
    assert!(practice.can_do_it(), "after two tries, it can be typed in the learner's place");
    for _ in 0..5 {
        assert!(!practice.act(&Gesture::Key(Key::Backspace), at(5)).contains(&Effect::Missed));
    }
    let (_, progress) = practice.model().unwrap();
    assert_eq!((progress.right, progress.wrong), (3, 0));
    assert_eq!(types(&mut practice, "ille"), 0);
    assert!(matches!(practice.phase(), Phase::Praising(_)));
    assert!(practice.model().is_none() && practice.shown_model().is_some(), "what is done can be looked at");
    assert!(practice.next_key().is_none());
}

#[test]
fn locking_the_capitals_is_no_miss_and_can_be_seen() {
    let mut practice = typing();
    assert!(!practice.act(&Gesture::Key(Key::CapsLock), at(4)).contains(&Effect::Missed));
    assert!(practice.world().is_caps_locked());
    assert_eq!(types(&mut practice, "camille"), 0);
    assert!(matches!(practice.phase(), Phase::Praising(_)));
}

/// Three gestures that find the lesson to begin with.
fn placement() -> Arc<Lesson> {
    of_ron(
        r#"(
            number: "placement", minutes: 3, theme: "equipment", proposes: "mouse/files",
            world: Playground(scenes: [(id: "board", items: [
                (id: "bell", at: (25, 50), is: Picture("bell"), sound: "bell"),
                (id: "lamp", at: (75, 50), is: Lamp(off: "lamp-off", on: "lamp-on")),
            ])]),
            steps: [
                (id: "point", expect: Point("bell"), proposes: "mouse/meet"),
                (id: "light", expect: On("lamp"), proposes: "mouse/click"),
                (id: "twice", expect: DoubleClick("bell"), proposes: "mouse/double-click"),
            ],
            goal: (expect: DoubleClick("bell")),
        )"#,
    )
}

fn proposed(effects: &[Effect]) -> Option<&str> {
    effects.iter().find_map(|effect| match effect {
        Effect::Proposed(lesson) => Some(lesson.as_str()),
        _ => None,
    })
}

/// Begins the placement and does its first step.
fn one_step_into() -> Practice {
    let (mut practice, _) =
        Practice::new(placement(), Arc::default(), Manner::whole(Guidance::Watch, Attempt::default()), at(0));
    practice.heard(at(1));
    practice.act(&Gesture::Point("bell".into()), at(2));
    practice.heard(at(3));
    practice.tick(at(10));
    practice.heard(at(11));
    assert_eq!(practice.step().id, "light");
    practice
}

#[test]
fn a_placement_stops_at_the_first_gesture_that_needs_help() {
    let mut practice = one_step_into();
    for second in [12, 13] {
        let effects = practice.act(&Gesture::Click("bell".into()), at(second));
        practice.heard(at(second));
        if second == 13 {
            assert_eq!(proposed(&effects), Some("mouse/click"), "two misses bring the halo: there it stops");
        } else {
            assert_eq!(proposed(&effects), None, "one miss is answered softly");
        }
    }
    assert_eq!(practice.phase(), Phase::Done);
    assert_eq!(practice.next_tick(), None);
}

#[test]
fn a_placement_stops_when_help_is_asked_for_or_time_is_up() {
    assert_eq!(proposed(&one_step_into().show(at(12))), Some("mouse/click"));
    let mut practice = one_step_into();
    assert!(practice.next_tick().unwrap() <= at(180));
    assert_eq!(proposed(&practice.tick(at(180))), Some("mouse/click"), "three minutes at most (PEDAGOGY.md 6)");
}

#[test]
fn whoever_needs_no_help_in_a_placement_is_proposed_what_comes_next() {
    let mut practice = one_step_into();
    practice.act(&Gesture::Click("lamp".into()), at(12));
    practice.heard(at(13));
    practice.tick(at(20));
    practice.heard(at(21));
    practice.act(&Gesture::DoubleClick("bell".into()), at(22));
    practice.heard(at(23));
    assert_eq!(proposed(&practice.tick(at(30))), Some("mouse/files"));
}

#[test]
fn two_clicks_that_are_no_double_click_are_taught_and_not_counted() {
    let mut practice = one_step_into();
    practice.act(&Gesture::Click("lamp".into()), at(12));
    practice.heard(at(13));
    practice.tick(at(20));
    practice.heard(at(21));
    let first = practice.act(&Gesture::Click("bell".into()), at(22));
    assert_eq!(first, [Effect::cue("bell")], "the first click is heard, and is no miss");
    let why = Gesture::NearDoubleClick { part: "bell".into(), why: crate::gesture::Apart::Late };
    let effects = practice.act(&why, at(23));
    assert!(effects.contains(&Effect::Say(vec![Sentence::app("double-click-late")])), "{effects:?}");
    assert!(!effects.contains(&Effect::Missed));
    practice.act(&Gesture::Click("bell".into()), at(24));
    let effects = practice.act(&Gesture::Key(crate::gesture::Key::Enter), at(25));
    assert!(effects.contains(&Effect::StepDone), "a click then Enter does as well: {effects:?}");
}
