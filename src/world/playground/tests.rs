use proptest::prelude::*;

use super::*;

const GARDEN: &str = r#"(scenes: [
    (id: "shelf", items: [
        (id: "lamp", at: (20, 30), is: Lamp(off: "lamp-off", on: "lamp-on"), sound: "lamp"),
        (id: "apple", at: (20, 70), is: Thing("apple")),
        (id: "basket", at: (80, 70), is: Place(picture: "basket", takes: ["apple"])),
        (id: "zone", at: (50, 30), is: Zone(width: 20, height: 20, dwell: 2.0)),
        (id: "play", at: (50, 70), is: Button, tune: Starts),
    ]),
    (id: "walk", page: 4, items: [
        (id: "title", at: (50, 20), is: Title),
        (id: "boat", at: (50, 250), is: Picture("boat")),
    ]),
    (id: "dark", pointer: Hidden, items: []),
])"#;

fn garden() -> Playground {
    let options = ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .with_default_extension(ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES);
    Playground::new(options.from_str(GARDEN).unwrap())
}

fn click(part: &str) -> Gesture {
    Gesture::Click(part.into())
}

fn turned(on: bool) -> Fact {
    Fact::Turned { part: "lamp".into(), on }
}

#[test]
fn each_thing_answers_a_gesture_as_it_should() {
    let drag = Gesture::Drag { part: "apple".into(), onto: Some("basket".into()), at: Spot::new(0.8, 0.7) };
    let aside = Gesture::Drag { part: "apple".into(), onto: None, at: Spot::new(0.5, 0.5) };
    let put = |on: Option<&str>| Fact::Placed { part: "apple".into(), on: on.map(PartId::new) };
    let sounded = Fact::Sounded { cue: "lamp".into(), loudness: 1.0 };
    let table: Vec<(Gesture, Vec<Fact>)> = vec![
        (click("lamp"), vec![Fact::Clicked("lamp".into()), turned(true), sounded.clone()]),
        (click("lamp"), vec![Fact::Clicked("lamp".into()), turned(false), sounded]),
        (click("nothing"), vec![]),
        (click("ground"), vec![Fact::Clicked("ground".into())]),
        (click("apple"), vec![Fact::Clicked("apple".into()), Fact::Took("apple".into())]),
        (click("basket"), vec![Fact::Clicked("basket".into()), put(Some("basket"))]),
        (aside, vec![put(None)]),
        (drag, vec![put(Some("basket"))]),
        (Gesture::Dwell("zone".into()), vec![Fact::Dwelt("zone".into())]),
        (Gesture::Dwell("lamp".into()), vec![]),
        (Gesture::Hold("apple".into()), vec![Fact::Held("apple".into())]),
        (click("play"), vec![Fact::Clicked("play".into())]),
        (Gesture::Move(50.0), vec![]),
        (Gesture::Move(80.0), vec![Fact::Moved]),
        (scroll(Direction::Down), vec![]),
    ];
    let mut world = garden();
    assert_eq!(world.tune(), None);
    for (gesture, facts) in table {
        assert_eq!(world.act(&gesture), facts, "{gesture:?}");
    }
    assert_eq!(world.tune(), Some(world::Tune::new("music")));
}

#[test]
fn a_page_scrolls_to_its_ends_and_what_is_out_of_sight_cannot_be_touched() {
    let mut world = garden();
    assert!(world.show("walk"));
    assert!(world.holds(&Wish::Seen("title".into())) && !world.holds(&Wish::Seen("boat".into())));
    assert_eq!(world.act(&click("boat")), vec![]);
    let mut notches = 0;
    while let Some(gesture) =
        world.toward(&Wish::Seen("boat".into())).filter(|_| !world.holds(&Wish::Seen("boat".into())))
    {
        world.act(&gesture);
        notches += 1;
        assert!(notches < 30);
    }
    assert_eq!(world.act(&click("boat")), vec![Fact::Clicked("boat".into())]);
    let page = |stride| Gesture::Scroll { part: "page".into(), direction: Direction::Down, stride };
    world.act(&page(Stride::End));
    assert!((world.offset() - 3.0).abs() < 0.001);
    assert_eq!(world.act(&page(Stride::Page)), vec![], "the end is the end");
    assert_eq!(world.act(&page(Stride::To(f32::NAN))), vec![]);
    world.act(&page(Stride::To(0.5)));
    assert!((world.offset() - 1.5).abs() < 0.001);
}

#[test]
fn a_hidden_pointer_is_found_by_moving_far_enough() {
    let mut world = garden();
    world.show("dark");
    assert!(world.pointer_is_hidden());
    assert_eq!(world.act(&Gesture::Move(SEARCH - 1.0)), vec![]);
    assert_eq!(world.act(&Gesture::Move(2.0)), vec![Fact::Found, Fact::Moved]);
    assert!(!world.pointer_is_hidden());
}

fn gestures() -> impl Strategy<Value = Gesture> {
    let part = || {
        proptest::sample::select(vec![
            "lamp",
            "apple",
            "basket",
            "zone",
            "play",
            "boat",
            "ground",
            "page/down",
            "nobody",
        ])
        .prop_map(PartId::new)
    };
    prop_oneof![
        part().prop_map(Gesture::Click),
        part().prop_map(Gesture::DoubleClick),
        part().prop_map(Gesture::Dwell),
        (part(), proptest::option::of(part()), any::<f32>(), any::<f32>())
            .prop_map(|(part, onto, x, y)| Gesture::Drag { part, onto, at: Spot::new(x, y) }),
        any::<f32>().prop_map(Gesture::Move),
        (any::<f32>(), any::<bool>()).prop_map(|(far, down)| Gesture::Scroll {
            part: PAGE_PART.into(),
            direction: if down { Direction::Down } else { Direction::Up },
            stride: Stride::Notches(far),
        }),
    ]
}

proptest! {
    /// Whatever is done, the page stays within its ends, things stay on their boards, and what is carried is a thing.
    #[test]
    fn no_gesture_leads_out_of_the_playground(
        gestures in proptest::collection::vec((gestures(), 0_usize..3), 0..80),
    ) {
        let mut world = garden();
        for (gesture, scene) in gestures {
            world.show(["shelf", "walk", "dark"][scene]);
            world.act(&gesture);
            prop_assert!(world.offset() >= 0.0 && world.offset() <= world.reach());
            prop_assert!(world.carried().is_none_or(|part| part.as_str() == "apple"));
            world.show("shelf");
            for (item, condition) in world.items() {
                let inside = (0.0..=100.0).contains(&condition.at.x) && (0.0..=100.0).contains(&condition.at.y);
                prop_assert!(inside, "{} at {:?}", item.id, condition.at);
            }
        }
    }
}
