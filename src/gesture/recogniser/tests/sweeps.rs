use super::*;
use crate::gesture::Way;

/// A telephone: its home page with an icon that is carried after it was held, a photo that is clicked, held and swept,
/// and a menu over the page.
fn phone() -> Vec<Target> {
    let glass = Area { x: 0.0, y: 0.0, width: 400.0, height: 800.0 };
    vec![
        Target { is_ground: true, ..target("ground", Area { x: 0.0, y: 0.0, width: 1000.0, height: 900.0 }) },
        Target { swipes: true, backdrop: true, ..target("home", glass) },
        Target {
            drags: true,
            drags_after_hold: true,
            holds: true,
            ..target("app", Area { x: 100.0, y: 100.0, width: 100.0, height: 100.0 })
        },
        Target {
            swipes: true,
            holds: true,
            pinches: true,
            ..target("photo", Area { x: 0.0, y: 300.0, width: 400.0, height: 200.0 })
        },
        Target {
            sheet: true,
            backdrop: true,
            ..target("menu", Area { x: 0.0, y: 600.0, width: 400.0, height: 200.0 })
        },
        target("line", Area { x: 0.0, y: 640.0, width: 400.0, height: 80.0 }),
    ]
}

fn swipe(part: &str, way: Way) -> Gesture {
    Gesture::Swipe { part: part.into(), way }
}

/// Presses here, moves by so much in a few steps, lets go; what it came to, pointing left aside.
fn sweep_on(recogniser: &mut Recogniser, (x, y): (f32, f32), (dx, dy): (f32, f32)) -> Vec<Gesture> {
    let mut events = vec![(0, Touch::Left), (0, at(x, y)), (500, DOWN)];
    for step in 1..=8_u8 {
        let part = f32::from(step) / 8.0;
        events.push((500 + 30 * u64::from(step), at(x + dx * part, y + dy * part)));
    }
    events.push((800, UP));
    let mut gestures = play_on(&phone(), recogniser, &events);
    gestures.retain(|gesture| !matches!(gesture, Gesture::Point(_)));
    gestures
}

fn sweep(from: (f32, f32), by: (f32, f32)) -> Vec<Gesture> {
    sweep_on(&mut Recogniser::default(), from, by)
}

#[test]
fn a_hand_sweeps_each_way_wherever_it_lets_go() {
    let ways =
        [((-60.0, 0.0), Way::Left), ((500.0, 0.0), Way::Right), ((0.0, -400.0), Way::Up), ((0.0, 61.0), Way::Down)];
    for (by, way) in ways {
        assert_eq!(sweep((200.0, 400.0), by), [swipe("photo", way)]);
    }
}

#[test]
fn a_sweep_begun_on_an_icon_sweeps_the_page_under_it() {
    assert_eq!(sweep((150.0, 150.0), (-90.0, 10.0)), [swipe("home", Way::Left)]);
    assert_eq!(sweep((150.0, 150.0), (10.0, 0.0)), [click("app")]);
}

#[test]
fn a_menu_keeps_what_lies_under_it_from_being_swept() {
    assert_eq!(sweep((200.0, 780.0), (-120.0, 0.0)), [click("menu")]);
    assert_eq!(sweep((200.0, 680.0), (0.0, -200.0)), []);
}

#[test]
fn slanting_is_forgiven_up_to_35_degrees() {
    let slanting = |degrees: f32| {
        let angle = degrees.to_radians();
        sweep((200.0, 400.0), (100.0 * angle.cos(), 100.0 * angle.sin()))
    };
    assert_eq!(slanting(34.0), [swipe("photo", Way::Right)]);
    assert_eq!(slanting(-34.0), [swipe("photo", Way::Right)]);
    assert_eq!(slanting(56.0), [swipe("photo", Way::Down)]);
    assert_eq!(slanting(36.0), []);
    assert_eq!(slanting(54.0), []);
    let mut patient = Recogniser::default();
    for _ in 0..9 {
        sweep_on(&mut patient, (200.0, 400.0), (70.0, 70.0));
    }
    assert!((patient.tolerance().slant - Tolerance::WIDEST_SLANT).abs() < 0.001);
    assert_eq!(sweep_on(&mut patient, (200.0, 400.0), (70.0, 70.0)), [], "halfway is no way");
    assert_eq!(sweep_on(&mut patient, (200.0, 400.0), (100.0, 80.0)), [swipe("photo", Way::Right)]);
}

#[test]
fn a_short_sweep_is_nothing_and_the_next_may_be_as_short() {
    let mut recogniser = Recogniser::default();
    assert_eq!(sweep_on(&mut recogniser, (200.0, 400.0), (-50.0, 0.0)), []);
    assert_eq!(sweep_on(&mut recogniser, (200.0, 400.0), (-50.0, 0.0)), [swipe("photo", Way::Left)]);
    assert_eq!(sweep_on(&mut recogniser, (200.0, 400.0), (34.0, 0.0)), []);
    assert_eq!(sweep_on(&mut recogniser, (200.0, 400.0), (39.0, 0.0)), [], "never below 10 mm");
    recogniser.forget();
    assert_eq!(sweep_on(&mut recogniser, (200.0, 400.0), (-50.0, 0.0)), []);
}

#[test]
fn a_click_may_tremble_on_what_is_swept() {
    assert_eq!(sweep((200.0, 400.0), (14.0, 0.0)), [click("photo")]);
    let mut recogniser = Recogniser::default();
    assert_eq!(sweep_on(&mut recogniser, (200.0, 400.0), (0.0, 28.0)), [click("photo")]);
    assert!(recogniser.tolerance().drag > 28.0);
}

#[test]
fn lengths_are_those_of_the_screen() {
    let mut large = Recogniser::default();
    large.set_scale(2.0);
    assert_eq!(sweep_on(&mut large, (200.0, 400.0), (0.0, 31.0)), [swipe("photo", Way::Down)]);
    let mut large = Recogniser::default();
    large.set_scale(2.0);
    assert_eq!(sweep_on(&mut large, (200.0, 400.0), (0.0, 28.0)), []);
}

#[test]
fn the_view_can_follow_a_sweep() {
    let mut recogniser = Recogniser::default();
    let begin = [(0, at(200.0, 400.0)), (500, DOWN), (530, at(190.0, 400.0))];
    play_on(&phone(), &mut recogniser, &begin);
    assert_eq!((recogniser.swiping(), recogniser.pressed()), (None, Some(&"photo".into())));
    play_on(&phone(), &mut recogniser, &[(560, at(100.0, 410.0)), (2000, Touch::Tick)]);
    assert_eq!(recogniser.swiping(), Some((&"photo".into(), Spot::new(-100.0, 10.0))));
    assert_eq!((recogniser.hovered(), recogniser.pressed()), (None, None));
    let gestures = play_on(&phone(), &mut recogniser, &[(3000, UP)]);
    assert_eq!((gestures, recogniser.swiping()), (vec![swipe("photo", Way::Left)], None), "at any speed");
}

#[test]
fn what_is_held_opens_its_menu_and_is_not_clicked() {
    let hold = |part: &str| Gesture::Hold(part.into());
    let held = |x: f32, y: f32| {
        play_on(
            &phone(),
            &mut Recogniser::default(),
            &[(0, at(x, y)), (500, DOWN), (700, at(x + 20.0, y)), (1200, Touch::Tick), (1300, UP)],
        )
    };
    assert_eq!(held(200.0, 400.0), [point("photo"), hold("photo")], "trembling by 5 mm");
    assert_eq!(held(150.0, 150.0), [point("app"), hold("app")]);
    let far = [(0, at(200.0, 400.0)), (500, DOWN), (700, at(230.0, 400.0)), (1300, Touch::Tick), (1400, UP)];
    assert_eq!(play_on(&phone(), &mut Recogniser::default(), &far), [point("photo"), click("photo")], "not by 7 mm");
    let key = [(0, Touch::KeyPressed("photo".into())), (700, Touch::Tick), (900, Touch::KeyReleased)];
    assert_eq!(play_on(&phone(), &mut Recogniser::default(), &key), [hold("photo")]);
}

#[test]
fn what_is_held_first_can_be_carried_then() {
    let events = [
        (0, at(150.0, 150.0)),
        (500, DOWN),
        (1200, Touch::Tick),
        (1300, at(200.0, 200.0)),
        (1400, at(300.0, 250.0)),
        (1500, UP),
    ];
    let gestures = play_on(&phone(), &mut Recogniser::default(), &events);
    assert_eq!(gestures[..2], [point("app"), Gesture::Hold("app".into())]);
    assert!(matches!(&gestures[2..], [Gesture::Drag { part, onto: None, .. }] if part.as_str() == "app"));
}

#[test]
fn two_fingers_pinch_and_nothing_else_comes_of_them() {
    let second = |x: f32, y: f32| Touch::SecondPressed(Spot::new(x, y));
    let second_at = |x: f32, y: f32| Touch::SecondMoved(Spot::new(x, y));
    let pinch = |closer| Gesture::Pinch { part: "photo".into(), closer };
    let mut recogniser = Recogniser::default();
    let events = [
        (0, at(150.0, 400.0)),
        (10, DOWN),
        (60, second(250.0, 400.0)),
        (100, second_at(270.0, 400.0)),
        (140, second_at(276.0, 400.0)),
        (180, at(100.0, 400.0)),
        (220, at(260.0, 400.0)),
        (260, Touch::SecondReleased),
        (300, at(100.0, 400.0)),
        (340, UP),
        (350, Touch::Left),
    ];
    let gestures = play_on(&phone(), &mut recogniser, &events);
    assert_eq!(gestures, [point("photo"), pinch(true), pinch(true), pinch(false)]);
    assert_eq!(
        play_on(&phone(), &mut recogniser, &[(1000, at(200.0, 400.0)), (1010, DOWN), (1100, UP)]).last(),
        Some(&click("photo"))
    );
    // Where two fingers mean nothing, the second is not felt.
    let beside = [(2000, at(150.0, 150.0)), (2010, DOWN), (2050, second(350.0, 150.0)), (2100, UP)];
    assert_eq!(play_on(&phone(), &mut recogniser, &beside).last(), Some(&click("app")));
}

#[test]
fn a_narrow_strip_takes_sweeps_that_begin_beside_it_and_lead_away() {
    let mut phone = phone();
    phone.push(Target {
        swipes: true,
        backdrop: true,
        ..target("edge", Area { x: 0.0, y: 0.0, width: 48.0, height: 800.0 })
    });
    let sweep = |x: f32, (dx, dy): (f32, f32)| {
        let touches = [at(x, 400.0), DOWN, at(x + dx / 2.0, 400.0 + dy / 2.0), at(x + dx, 400.0 + dy), UP];
        let events: Vec<_> = [0, 500, 600, 700, 800].into_iter().zip(touches).collect();
        let mut gestures = play_on(&phone, &mut Recogniser::default(), &events);
        gestures.retain(|gesture| !matches!(gesture, Gesture::Point(_)));
        gestures
    };
    assert_eq!(sweep(30.0, (100.0, 0.0)), [swipe("edge", Way::Right)]);
    assert_eq!(sweep(66.0, (100.0, 0.0)), [swipe("edge", Way::Right)], "17.5 mm from where it ends");
    assert_eq!(sweep(66.0, (-64.0, 0.0)), [swipe("photo", Way::Left)], "the other way");
    assert_eq!(sweep(66.0, (0.0, 100.0)), [swipe("photo", Way::Down)], "along it");
    assert_eq!(sweep(90.0, (100.0, 0.0)), [swipe("photo", Way::Right)], "farther away");
    assert_eq!(sweep(66.0, (20.0, 0.0)), [Gesture::Click("photo".into())], "a click may tremble");
}
