//! Refreshers, a quiet pace.

use super::*;

/// What is said and shown until the end, by the learner who never misses.
fn walked(ron: &str, manner: Manner) -> (Vec<String>, Summary) {
    let mut steps = Vec::new();
    let mut end = None;
    perfect::play_before(&of_ron(ron), &Arc::default(), &manner, |effects| {
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
    let (said, summary) = walked(&ron, refresher(Row::Spoken));
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
    assert_eq!(walked(&ron, refresher(Row::Goal)).0, ["apple", "order"]);
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
    let (_, summary) = walked(LESSON, Manner::refresher(Row::Sparse, attempt));
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
