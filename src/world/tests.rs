use super::*;
use crate::writing::Rule;

fn workshop(focused: bool) -> AnyMachine {
    AnyMachine::Keyboard(Keyboard::new(RawKeyboard { focused }))
}

fn shelf() -> AnyMachine {
    let options = ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .with_default_extension(ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES);
    let text = r#"(scenes: [(id: "shelf", items: [(id: "bell", at: (20, 30), is: Picture("bell"))])])"#;
    AnyMachine::Playground(Playground::new(options.from_str::<RawPlayground>(text).unwrap()))
}

fn table(machines: Vec<AnyMachine>) -> World {
    let texts = [("name", "Léa Martin"), ("small", "ami"), ("lines", "cher ami\nmerci"), ("at", "@")];
    let mut world = World::new(machines);
    world.learn(Arc::new(texts.map(|(name, text)| (name.to_owned(), text.to_owned())).into_iter().collect()));
    world
}

fn written(text: &str, rule: Rule) -> Wish {
    Wish::Written { part: keyboard::PAPER.into(), text: text.into(), rule }
}

fn page(world: &World) -> String {
    let AnyMachine::Keyboard(keyboard) = &world.machines()[0] else { panic!("the workshop comes first") };
    keyboard.page().text()
}

fn write(world: &mut World, text: &str) -> Vec<Fact> {
    text.chars().flat_map(|sign| world.act(&Gesture::Type(sign.to_string().into()))).collect()
}

/// Follows the way to a wish.
fn follow(world: &mut World, wish: &Wish) -> usize {
    let mut gestures = 0;
    while !world.holds(wish) {
        let gesture = world.toward(wish).unwrap_or_else(|| panic!("no way to {wish:?}"));
        world.act(&gesture);
        gestures += 1;
        assert!(gestures < 100, "{wish:?} is never reached");
    }
    gestures
}

#[test]
fn the_paper_is_clicked_before_it_is_written_on() {
    let mut world = table(vec![workshop(false)]);
    assert!(write(&mut world, "ami").is_empty() && world.writing().is_none());
    let paper = Gesture::Click(keyboard::PAPER.into());
    assert_eq!(world.toward(&written("small", Rule::Free)), Some(paper.clone()));
    assert_eq!(world.act(&paper), [Fact::Clicked(keyboard::PAPER.into())]);
    assert_eq!(world.act(&Gesture::Click("ground".into())), [Fact::Clicked("ground".into())], "the caret stays");
    write(&mut world, "amo");
    assert_eq!(world.toward(&written("small", Rule::Free)), Some(Gesture::Key(Key::Backspace)));
    assert_eq!(follow(&mut world, &written("small", Rule::Free)), 2);
    assert_eq!(page(&world), "ami");
    assert!(table(vec![workshop(true)]).writing().is_some());
}

#[test]
fn paper_made_ready_is_written_on_at_once() {
    let mut world = table(vec![workshop(false)]);
    assert!(world.obey(&Cue::Show("at".into())));
    let AnyMachine::Keyboard(machine) = world.machine() else { panic!("the workshop") };
    assert_eq!(machine.shown().map(AsRef::as_ref), Some("@"));
    assert!(world.obey(&Cue::Fill(keyboard::PAPER.into(), "small".into())));
    let AnyMachine::Keyboard(machine) = world.machine() else { panic!("the workshop") };
    assert!(machine.shown().is_none() && world.holds(&written("small", Rule::Exact)));
    assert!(world.obey(&Cue::Blank(keyboard::PAPER.into())) && page(&world).is_empty());
    assert!(!world.obey(&Cue::Blank("bell".into())) && !world.obey(&Cue::Scene("shelf".into())));
    assert_eq!(follow(&mut world, &written("lines", Rule::Exact)), 14);
}

#[test]
fn locked_capitals_swap_what_shift_gives_and_the_way_unlocks_them() {
    let mut world = table(vec![workshop(true)]);
    let lock = Wish::Is(CAPS_LOCK.into(), Condition::On);
    assert!(!world.holds(&lock));
    let facts = world.act(&Gesture::Key(Key::CapsLock));
    assert_eq!(facts, [Fact::Pressed(Key::CapsLock), Fact::Changed(CAPS_LOCK.into())]);
    assert!(world.holds(&lock) && facts.iter().all(Fact::is_harmless), "the next step can be met all the same");
    write(&mut world, "aÉ1");
    assert_eq!(page(&world), "Aé1");
    world.obey(&Cue::Blank(keyboard::PAPER.into()));
    assert_eq!(world.toward(&written("name", Rule::Free)), Some(Gesture::Type("L".into())), "capitals are free");
    assert_eq!(world.toward(&written("name", Rule::Exact)), Some(Gesture::Key(Key::CapsLock)));
    follow(&mut world, &written("name", Rule::Exact));
    assert!(!world.is_caps_locked());
    assert!(world.obey(&Cue::CapsLock(true)) && world.is_caps_locked());
}

#[test]
fn what_looks_real_is_wiped_at_once() {
    let mut world = table(vec![workshop(true)]);
    let facts = write(&mut world, "marie@gmail.com");
    assert!(facts.contains(&Fact::Wiped(keyboard::PAPER.into())));
    assert!(!page(&world).contains("marie"));
    world.obey(&Cue::Blank(keyboard::PAPER.into()));
    assert!(!write(&mut world, "camille@courrier.example").iter().any(|fact| matches!(fact, Fact::Wiped(_))));
}

#[test]
fn a_question_stands_before_everything() {
    let mut world = table(vec![workshop(true)]);
    let choices = ["yes", "no"].map(|id| Choice { id: id.into(), picture: None }).into();
    world.obey(&Cue::Ask(Arc::new(Question { choices, in_order: true, beside: false })));
    assert!(write(&mut world, "ami").is_empty() && world.writing().is_none() && !world.answers(Key::Escape));
    let yes = Wish::Click("choice/yes".into());
    let gesture = world.toward(&yes).unwrap();
    assert!(world.act(&gesture).iter().any(|fact| yes.is_granted_by(fact)));
    assert!(world.act(&Gesture::Click(keyboard::PAPER.into())).is_empty());
    world.uncover();
    write(&mut world, "ami");
    assert_eq!(page(&world), "ami");
}

#[test]
fn cards_lie_before_the_machine_as_long_as_the_step_lasts() {
    let mut world = table(vec![workshop(true)]);
    write(&mut world, "ami");
    assert!(world.obey(&Cue::Card(vec!["caf".into(), "ameli".into()])));
    assert_eq!(world.cards(), ["caf", "ameli"]);
    assert!(world.parts().is_empty() && world.writing().is_none() && !world.answers(Key::Escape));
    for gesture in [
        Gesture::Click(keyboard::PAPER.into()),
        Gesture::Type("x".into()),
        Gesture::Key(Key::Backspace),
        Gesture::Move(900.0),
    ] {
        assert!(world.act(&gesture).is_empty(), "{gesture:?}");
    }
    for wish in [written("name", Rule::Free), Wish::Press(Key::Space), Wish::Click(keyboard::PAPER.into())] {
        assert_eq!(world.toward(&wish), None);
    }
    // A question beside them is answered all the same.
    let choices = ["yes", "no"].map(|id| Choice { id: id.into(), picture: None }).into();
    world.obey(&Cue::Ask(Arc::new(Question { choices, in_order: true, beside: true })));
    assert!(!world.act(&Gesture::Click("choice/yes".into())).is_empty() && world.parts().len() == 2);
    assert!(world.act(&Gesture::Point(keyboard::PAPER.into())).is_empty());
    world.uncover();
    assert!(world.cards().is_empty() && world.question().is_none());
    assert_eq!(page(&world), "ami");
    assert!(!write(&mut world, "s").is_empty());
}

#[test]
fn several_machines_take_turns() {
    let mut world = table(vec![workshop(true), shelf()]);
    write(&mut world, "ami");
    assert!(world.act(&Gesture::Click("bell".into())).is_empty(), "out of sight");
    assert!(world.obey(&Cue::Turn("playground".into())) && !world.obey(&Cue::Turn("phone".into())));
    assert!(write(&mut world, "x").is_empty() && world.writing().is_none());
    assert!(!world.act(&Gesture::Click("bell".into())).is_empty());
    assert_eq!(world.act(&Gesture::Type(" ".into())), [Fact::Pressed(Key::Space)]);
    assert!(world.obey(&Cue::Turn("keyboard".into())));
    assert_eq!(page(&world), "ami", "each keeps what it has");
}
