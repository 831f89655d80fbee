//! Refreshers, a quiet pace.

use super::*;

/// What is said and shown until the end, by the learner who never misses.
fn walked(ron: &str, manner: &Manner) -> (Vec<String>, Summary) {
    let mut steps = Vec::new();
    let mut end = None;
    perfect::play_before(&of_ron(ron), &Arc::default(), manner, |effects| {
        for effect in effects {
            match effect {
                Effect::Say(sentences) => steps.extend(sentences.iter().map(|sentence| sentence.message.clone())),
                Effect::Finished(summary) => end = Some(summary.clone()),
                _ => {}
            }
        }
    })
    .unwrap();
    steps.retain(|step| !step.starts_with("praise"));
    (steps, end.unwrap())
}

fn refresher(row: Row) -> Manner {
    Manner::refresher(row, Attempt::default())
}

#[test]
fn a_refresher_is_its_steps_only_and_the_world_is_where_they_expect_it() {
    let ron = LESSON.replace(r#"["bell"]"#, r#"["bell", "order"]"#);
    let (said, summary) = walked(&ron, &refresher(Row::Spoken));
    assert_eq!(said, ["bell", "order"]);
    assert_eq!((summary.kind, summary.rung), (Kind::Refresher(Row::Spoken), Rung::Nothing));
    let (mut practice, _) = Practice::new(of_ron(&ron), Arc::default(), refresher(Row::Goal), at(0));
    assert_eq!(practice.progress(), (1, 2));
    assert!(!practice.world().holds(&Wish::In("apple".into(), "basket".into())));
    practice.heard(at(1));
    practice.act(&click("bell"), at(2));
    practice.go_on(at(3));
    assert_eq!(practice.step().id, "order");
    assert!(practice.world().holds(&Wish::In("apple".into(), "basket".into())), "what lies between was made");
    practice.go_back(at(4));
    assert_eq!(practice.step().id, "bell");
    assert!(!practice.world().holds(&Wish::In("apple".into(), "basket".into())));
}

#[test]
fn a_lesson_that_names_no_refresher_has_its_last_two_steps() {
    let ron = LESSON.replace(r#"refresher: ["bell"],"#, "");
    assert_eq!(walked(&ron, &refresher(Row::Goal)).0, ["apple", "order"]);
}

#[test]
fn in_a_refresher_of_goals_help_waits_to_be_asked() {
    let (mut practice, effects) = Practice::new(lesson(), Arc::default(), refresher(Row::Goal), at(0));
    assert_eq!(said(&effects), ["mouse/trial:bell"]);
    practice.heard(at(1));
    assert_eq!((practice.next_tick(), practice.halo()), (None, Vec::new()));
    assert!(!practice.is_led(), "targets that grow would tell");
    for second in 2..6 {
        let effects = practice.act(&click("lamp-1"), at(second));
        assert_eq!(said(&effects), ["mouse/trial:bell.soft"], "an answer, and no more");
    }
    let given: Vec<_> = (10..12).flat_map(|second| practice.ask_help(at(second))).collect();
    assert!(given.contains(&Effect::Helped(Rung::Demonstration)));
    practice.act(&click("bell"), at(20));
    let finished = practice.go_on(at(21));
    let Some(Effect::Finished(summary)) = finished.last() else { panic!("{finished:?}") };
    assert_eq!((summary.rung, summary.demonstrations), (Rung::Demonstration, 1));
    assert!(summary.next.shaky.contains("bell"));
}

#[test]
fn a_refresher_fades_nothing_and_mends_what_it_practised() {
    let shaky = ["bell", "order"].map(String::from).into();
    let attempt = Attempt { number: 3, faded: 1, shaky };
    let (_, summary) = walked(LESSON, &Manner::refresher(Row::Sparse, attempt));
    let left: BTreeSet<String> = ["order".to_owned()].into();
    assert_eq!(summary.next, Attempt { number: 4, faded: 1, shaky: left });
}

#[test]
fn to_offer_to_show_is_not_to_show() {
    let mut practice = standing_at("order", Guidance::Guided);
    for second in 1..4 {
        practice.act(&drag("pear", Some("basket")), at(second));
    }
    practice.act(&click("lamp-1"), at(5));
    practice.act(&click("lamp-2"), at(6));
    let finished = practice.go_on(at(7));
    let Some(Effect::Finished(summary)) = finished.last() else { panic!("{finished:?}") };
    assert_eq!((summary.rung, summary.demonstrations), (Rung::Halo, 0));
}

/// Six steps that ask for the bell, and one for the lamp.
const SEVEN: &str = r#"(
    number: "essai-03", minutes: 5, theme: "equipment",
    world: Playground(scenes: [(id: "board", items: [
        (id: "bell", at: (25, 50), is: Picture("bell"), sound: "bell"),
        (id: "lamp", at: (75, 50), is: Lamp(off: "lamp-off", on: "lamp-on")),
    ])]),
    steps: [
        (id: "s1", expect: Click("bell")),
        (id: "s2", expect: Click("bell")),
        (id: "s3", expect: Click("bell")),
        (id: "s4", expect: Click("bell")),
        (id: "s5", expect: Click("bell")),
        (id: "s6", expect: Click("bell")),
        (id: "end", expect: Click("lamp")),
    ],
    goal: (expect: On("lamp")),
)"#;

/// Begins [`SEVEN`] and hears its first step.
fn seven(manner: Manner) -> Practice {
    let (mut practice, _) = Practice::new(of_ron(SEVEN), Arc::default(), manner, at(0));
    practice.heard(at(0));
    practice
}

/// Does the step, after so many misses; the next has been heard. The row of the next.
fn does(practice: &mut Practice, misses: usize) -> Row {
    for _ in 0..misses {
        practice.act(&click("lamp"), at(0));
    }
    practice.act(&click("bell"), at(0));
    practice.go_on(at(0));
    practice.heard(at(0));
    practice.row()
}

#[test]
fn three_steps_without_help_go_one_row_further_and_never_two() {
    let mut practice = seven(Manner::whole(Guidance::Guided, Attempt::default()));
    let rows: Vec<Row> = (0..6).map(|_| does(&mut practice, 0)).collect();
    assert_eq!(rows, [Row::Haloed, Row::Haloed, Row::Spoken, Row::Spoken, Row::Spoken, Row::Sparse]);
}

#[test]
fn a_step_that_needed_the_third_rung_brings_the_cues_back_one_row() {
    let attempt = Attempt { faded: 2, ..Attempt::default() };
    let mut practice = seven(Manner::whole(Guidance::Guided, attempt));
    assert_eq!(practice.row(), Row::Sparse);
    let rows = [2, 0, 1, 2].map(|misses| does(&mut practice, misses));
    assert_eq!(rows, [Row::Spoken, Row::Spoken, Row::Spoken, Row::Haloed], "two misses bring the halo");
}

#[test]
fn who_watches_and_who_has_a_goal_keep_what_they_have() {
    for manner in [Manner::whole(Guidance::Watch, Attempt::default()), refresher(Row::Goal)] {
        let mut practice = seven(manner);
        let row = practice.row();
        practice.demonstrated(at(0));
        assert_eq!(does(&mut practice, 0), row);
    }
}

fn calm(guidance: Guidance) -> Manner {
    Manner::whole(guidance, Attempt { faded: 2, ..Attempt::default() }).calm(true)
}

#[test]
fn at_a_quiet_pace_nobody_is_alone_and_the_rest_is_dim_from_the_start() {
    let (practice, effects) = Practice::new(lesson(), Arc::default(), calm(Guidance::Alone), at(0));
    assert_eq!(practice.guidance(), Guidance::Guided);
    assert_eq!(said(&effects), ["mouse/trial:hello"]);
    let practice = seven(calm(Guidance::Guided));
    assert_eq!(practice.halo(), [PartId::new("bell")]);
    assert!(practice.is_dimmed());
    let (practice, _) = Practice::new(of_ron(SEVEN), Arc::default(), refresher(Row::Goal).calm(true), at(0));
    assert!(practice.is_dimmed(), "while the instruction is said too, and in refreshers");
}

#[test]
fn what_is_to_be_done_is_never_dim_even_if_the_sentence_points_elsewhere() {
    let ron =
        SEVEN.replace(r#"(id: "s1", expect: Click("bell"))"#, r#"(id: "s1", expect: Click("bell"), light: ["lamp"])"#);
    let both = [PartId::new("lamp"), PartId::new("bell")];
    let (practice, _) = Practice::new(of_ron(&ron), Arc::default(), calm(Guidance::Guided), at(0));
    assert_eq!((practice.halo(), practice.is_dimmed()), (both.to_vec(), true));
    let guided = Manner::whole(Guidance::Guided, Attempt::default());
    let (mut practice, _) = Practice::new(of_ron(&ron), Arc::default(), guided, at(0));
    practice.heard(at(1));
    assert_eq!((practice.halo(), practice.is_dimmed()), (vec![PartId::new("lamp")], false));
    for second in 2..200 {
        practice.tick(at(second));
        if practice.is_dimmed() {
            break;
        }
    }
    assert_eq!((practice.halo(), practice.is_dimmed()), (both.to_vec(), true), "the third rung");
}

#[test]
fn at_a_quiet_pace_help_comes_after_five_seconds_then_every_fifteen() {
    let mut practice = seven(calm(Guidance::Guided));
    let rungs: Vec<_> = (1..=60)
        .filter_map(|second| {
            let given = practice.tick(at(second));
            given.iter().find_map(|effect| if let Effect::Helped(rung) = effect { Some((second, *rung)) } else { None })
        })
        .collect();
    assert_eq!(rungs, [(5, Rung::Repeat), (20, Rung::Halo), (35, Rung::Demonstration)]);
}

#[test]
fn at_a_quiet_pace_there_is_a_breather_after_five_steps_never_before_the_last() {
    let rests = |ron: &str, manner: Manner| {
        let mut order = Vec::new();
        perfect::play_before(&of_ron(ron), &Arc::default(), &manner, |effects| {
            order.extend(effects.iter().filter_map(|effect| match effect {
                Effect::Rest => Some("rest"),
                Effect::StepBegan => Some("step"),
                _ => None,
            }));
        })
        .unwrap();
        order
    };
    let seven = rests(SEVEN, calm(Guidance::Guided));
    assert_eq!(seven, ["step", "step", "step", "step", "step", "rest", "step", "step"]);
    let six = SEVEN.replace(r#"        (id: "s6", expect: Click("bell")),"#, "");
    assert!(!rests(&six, calm(Guidance::Guided)).contains(&"rest"), "only the last is left");
    assert!(!rests(SEVEN, Manner::whole(Guidance::Guided, Attempt::default())).contains(&"rest"));
}

#[test]
fn at_a_quiet_pace_planned_wrong_turns_are_left_out() {
    let ron = SEVEN.replace(r#"(id: "s2","#, r#"(id: "s2", planned: true,"#);
    let (said, summary) = walked(&ron, &calm(Guidance::Guided));
    assert_eq!(said, ["s1", "s3", "s4", "s5", "s6", "end"]);
    assert_eq!(summary.kind, Kind::Whole);
    let (all, _) = walked(&ron, &Manner::whole(Guidance::Guided, Attempt::default()));
    assert_eq!(all.len(), 7);
}
