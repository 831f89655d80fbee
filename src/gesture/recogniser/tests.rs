mod sweeps;

use proptest::prelude::*;

use super::*;

const BELL: Area = Area { x: 100.0, y: 100.0, width: 120.0, height: 120.0 };
const BASKET: Area = Area { x: 500.0, y: 100.0, width: 120.0, height: 120.0 };

fn target(id: &str, area: Area) -> Target {
    Target {
        id: id.into(),
        area,
        is_ground: false,
        backdrop: false,
        drags: false,
        drags_after_hold: false,
        holds: false,
        swipes: false,
        pinches: false,
        sheet: false,
        receives: false,
        slides: false,
        dwell: None,
        expected: false,
    }
}

fn board() -> Vec<Target> {
    vec![
        Target { is_ground: true, ..target("ground", Area { x: 0.0, y: 0.0, width: 1000.0, height: 500.0 }) },
        target("bell", BELL),
        Target { receives: true, ..target("basket", BASKET) },
        Target { drags: true, ..target("apple", Area { x: 300.0, y: 300.0, width: 80.0, height: 80.0 }) },
        Target {
            dwell: Some(Duration::from_secs(2)),
            ..target("zone", Area { x: 700.0, y: 300.0, width: 200.0, height: 150.0 })
        },
    ]
}

fn ms(milliseconds: u64) -> Moment {
    Duration::from_millis(milliseconds)
}

fn at(x: f32, y: f32) -> Touch {
    Touch::Moved(Spot::new(x, y))
}

const DOWN: Touch = Touch::Pressed(Button::Main);
const UP: Touch = Touch::Released(Button::Main);

/// Plays raw events at their moments and gives the gestures, movements left aside.
fn play_on(targets: &[Target], recogniser: &mut Recogniser, events: &[(u64, Touch)]) -> Vec<Gesture> {
    let mut gestures = Vec::new();
    for (moment, touch) in events {
        for output in recogniser.feed(touch.clone(), targets, ms(*moment)) {
            if let Output::Gesture(gesture) = output
                && !matches!(gesture, Gesture::Move(_))
            {
                gestures.push(gesture);
            }
        }
    }
    gestures
}

fn play(events: &[(u64, Touch)]) -> Vec<Gesture> {
    play_on(&board(), &mut Recogniser::default(), events)
}

fn point(part: &str) -> Gesture {
    Gesture::Point(part.into())
}

fn click(part: &str) -> Gesture {
    Gesture::Click(part.into())
}

#[test]
fn a_press_and_a_release_in_the_same_part_is_a_click() {
    let gestures = play(&[(0, at(150.0, 150.0)), (50, DOWN), (750, Touch::Tick), (900, UP)]);
    assert_eq!(gestures, [point("bell"), Gesture::Hold("bell".into()), click("bell")], "however slow");
}

#[test]
fn sliding_off_cancels_and_trembling_inside_does_not() {
    assert_eq!(play(&[(0, at(150.0, 150.0)), (50, DOWN), (200, at(400.0, 150.0)), (250, UP)]), [point("bell")]);
    let steady = play(&[(0, at(110.0, 110.0)), (50, DOWN), (150, at(210.0, 210.0)), (250, UP)]);
    assert_eq!(steady, [point("bell"), click("bell")]);
}

#[test]
fn pressing_outside_and_letting_go_inside_does_nothing() {
    assert_eq!(play(&[(0, at(20.0, 20.0)), (50, DOWN), (100, at(150.0, 150.0)), (150, UP)]), []);
}

#[test]
fn a_click_beside_everything_lands_on_the_ground() {
    assert_eq!(play(&[(0, at(20.0, 20.0)), (50, DOWN), (100, UP)]), [click("ground")]);
}

#[test]
fn two_buttons_at_once_are_ignored_until_both_are_up() {
    let other = Touch::Pressed(Button::Other);
    let other_up = Touch::Released(Button::Other);
    let gestures =
        play(&[(0, at(150.0, 150.0)), (50, DOWN), (80, other), (120, UP), (140, other_up), (500, DOWN), (550, UP)]);
    assert_eq!(gestures, [point("bell"), click("bell")], "only the second, clean click counts");
}

#[test]
fn a_press_in_fast_flight_is_an_accident() {
    let mut events: Vec<(u64, Touch)> =
        (0..10_u16).map(|step| (u64::from(step) * 10, at(50.0 + f32::from(step) * 12.0, 150.0))).collect();
    events.extend([(91, DOWN), (120, UP)]);
    assert_eq!(play(&events), [], "1200 px a second");
    let mut events: Vec<(u64, Touch)> =
        (0..10_u16).map(|step| (u64::from(step) * 20, at(140.0 + f32::from(step), 150.0))).collect();
    events.extend([(200, DOWN), (300, UP)]);
    assert_eq!(play(&events).last(), Some(&click("bell")), "50 px a second");
}

#[test]
fn a_double_click_is_patient_and_does_not_mind_moving_on_the_same_part() {
    let gestures =
        play(&[(0, at(110.0, 110.0)), (50, DOWN), (100, UP), (700, at(200.0, 200.0)), (900, DOWN), (950, UP)]);
    assert_eq!(gestures[1..], [click("bell"), click("bell"), Gesture::DoubleClick("bell".into())]);
}

#[test]
fn a_slow_double_click_makes_the_next_one_easier_within_the_bound() {
    let mut recogniser = Recogniser::default();
    let slow = [(0, at(150.0, 150.0)), (50, DOWN), (100, UP), (1250, DOWN), (1300, UP)];
    assert!(!play_on(&board(), &mut recogniser, &slow).contains(&Gesture::DoubleClick("bell".into())));
    assert!(recogniser.tolerance().double_click >= ms(1200));
    let again = [(9000, DOWN), (9050, UP), (10_200, DOWN), (10_250, UP)];
    assert!(play_on(&board(), &mut recogniser, &again).contains(&Gesture::DoubleClick("bell".into())));
    assert!(recogniser.tolerance().double_click <= Tolerance::SLOWEST_DOUBLE_CLICK);
    recogniser.forget();
    assert_eq!(*recogniser.tolerance(), Tolerance::default());
}

#[test]
fn carrying_starts_after_a_few_millimetres_and_lands_near_a_place() {
    let events = [(0, at(340.0, 340.0)), (50, DOWN), (100, at(350.0, 340.0)), (150, at(450.0, 160.0)), (200, UP)];
    let gestures = play(&events);
    let Some(Gesture::Drag { part, onto, at }) = gestures.last() else { panic!("{gestures:?}") };
    assert_eq!((part.as_str(), onto.as_ref().map(PartId::as_str)), ("apple", Some("basket")), "50 px beside is near");
    assert!((at.x - 0.45).abs() < 0.001 && (at.y - 0.32).abs() < 0.001, "{at:?}");
}

#[test]
fn a_click_that_trembled_a_little_is_a_click() {
    let gestures = play(&[(0, at(340.0, 340.0)), (50, DOWN), (100, at(362.0, 340.0)), (150, UP)]);
    assert_eq!(gestures, [point("apple"), click("apple")]);
}

#[test]
fn holding_is_told_while_still_pressed_and_letting_go_of_a_thing_then_does_nothing() {
    let gestures = play(&[(0, at(340.0, 340.0)), (50, DOWN), (760, Touch::Tick), (900, UP)]);
    assert_eq!(gestures, [point("apple"), Gesture::Hold("apple".into())]);
}

#[test]
fn resting_points_then_dwells_once() {
    let events =
        [(0, at(800.0, 350.0)), (100, Touch::Tick), (200, Touch::Tick), (2000, Touch::Tick), (5000, Touch::Tick)];
    assert_eq!(play(&events), [point("zone"), Gesture::Dwell("zone".into())]);
    assert_eq!(play(&[(0, at(150.0, 150.0)), (150, at(300.0, 150.0))]), [], "crossing in flight is not pointing");
}

#[test]
fn a_zone_that_begins_to_ask_while_one_is_on_it_waits_its_full_time() {
    let mut quiet = board();
    quiet[4].dwell = None;
    let mut recogniser = Recogniser::default();
    play_on(&quiet, &mut recogniser, &[(0, at(800.0, 350.0)), (5000, Touch::Tick)]);
    assert_eq!(play_on(&board(), &mut recogniser, &[(5100, Touch::Tick), (7000, Touch::Tick)]), []);
    assert_eq!(play_on(&board(), &mut recogniser, &[(7100, Touch::Tick)]), [Gesture::Dwell("zone".into())]);
}

#[test]
fn an_expected_target_grows_but_never_over_another() {
    let mut targets = board();
    targets[1].expected = true;
    let beside = [(0, at(245.0, 150.0)), (50, DOWN), (100, UP)];
    assert_eq!(play(&beside), [click("ground")]);
    assert_eq!(play_on(&targets, &mut Recogniser::default(), &beside), [point("bell"), click("bell")]);
    targets.push(target("neighbour", Area { x: 235.0, y: 100.0, width: 60.0, height: 120.0 }));
    assert_eq!(play_on(&targets, &mut Recogniser::default(), &beside).last(), Some(&click("neighbour")));
}

#[test]
fn what_is_drawn_small_is_hit_as_if_it_were_twenty_millimetres() {
    let small = vec![target("cross", Area { x: 200.0, y: 200.0, width: 48.0, height: 48.0 })];
    let near = [(0, at(190.0, 224.0)), (50, DOWN), (100, UP)];
    assert_eq!(play_on(&small, &mut Recogniser::default(), &near).last(), Some(&click("cross")));
}

#[test]
fn a_key_presses_the_focused_part_and_held_down_holds_it() {
    let pressed = Touch::KeyPressed("bell".into());
    assert_eq!(play(&[(0, pressed), (100, Touch::KeyReleased)]), [click("bell")]);
    let apple = Touch::KeyPressed("apple".into());
    assert_eq!(play(&[(0, apple), (800, Touch::Tick), (900, Touch::KeyReleased)]), [Gesture::Hold("apple".into())]);
    assert_eq!(
        play(&[(0, Touch::KeyPressed("zone".into())), (100, Touch::KeyReleased)]),
        [Gesture::Dwell("zone".into())]
    );
}

#[test]
fn a_scroll_bar_follows_the_pointer() {
    let bar = vec![Target { slides: true, ..target("bar", Area { x: 900.0, y: 0.0, width: 80.0, height: 400.0 }) }];
    let gestures = play_on(
        &bar,
        &mut Recogniser::default(),
        &[(0, at(940.0, 40.0)), (50, DOWN), (100, at(940.0, 300.0)), (150, UP)],
    );
    let Some(Gesture::Scroll { stride: Stride::To(to), .. }) = gestures.last() else { panic!("{gestures:?}") };
    assert!((to - 0.75).abs() < 0.001);
}

#[test]
fn a_slider_that_lies_follows_along_its_width() {
    let slider = vec![Target { slides: true, ..target("light", Area { x: 0.0, y: 0.0, width: 400.0, height: 80.0 }) }];
    let events = [(0, at(200.0, 40.0)), (50, DOWN), (100, at(100.0, 300.0)), (150, UP)];
    let gestures = play_on(&slider, &mut Recogniser::default(), &events);
    let Some(Gesture::Scroll { stride: Stride::To(to), direction, .. }) = gestures.last() else {
        panic!("{gestures:?}")
    };
    assert!((to - 0.25).abs() < 0.001 && *direction == Direction::Up);
}

#[test]
fn a_pointer_that_has_not_moved_rests_on_nothing() {
    let mut recogniser = Recogniser::default();
    recogniser.sleep();
    let still = [(0, at(800.0, 350.0)), (3000, Touch::Tick), (3100, at(803.0, 350.0)), (6000, Touch::Tick)];
    assert_eq!(play_on(&board(), &mut recogniser, &still), []);
    let awake = [(6100, at(820.0, 350.0)), (8200, Touch::Tick)];
    assert_eq!(play_on(&board(), &mut recogniser, &awake), [point("zone"), Gesture::Dwell("zone".into())]);
}

#[test]
fn moves_that_come_in_one_burst_are_no_flight() {
    let mut events: Vec<(u64, Touch)> = (0..10_u16).map(|step| (0, at(50.0 + f32::from(step) * 12.0, 150.0))).collect();
    events.extend([(5, DOWN), (120, UP)]);
    assert_eq!(play(&events).last(), Some(&click("bell")));
}

#[test]
fn a_part_that_becomes_expected_under_the_pointer_is_pointed_at_anew() {
    let mut recogniser = Recogniser::default();
    assert_eq!(play_on(&board(), &mut recogniser, &[(0, at(150.0, 150.0)), (300, Touch::Tick)]), [point("bell")]);
    let mut targets = board();
    targets[1].expected = true;
    assert_eq!(play_on(&targets, &mut recogniser, &[(1000, Touch::Tick), (1200, Touch::Tick)]), [point("bell")]);
}

fn touches() -> impl Strategy<Value = Touch> {
    prop_oneof![
        4 => (-50.0..1100.0_f32, -50.0..600.0_f32).prop_map(|(x, y)| at(x, y)),
        1 => Just(Touch::Left),
        3 => prop_oneof![Just(Button::Main), Just(Button::Other)].prop_map(Touch::Pressed),
        3 => prop_oneof![Just(Button::Main), Just(Button::Other)].prop_map(Touch::Released),
        1 => prop_oneof![Just("bell"), Just("apple"), Just("zone")].prop_map(|part| Touch::KeyPressed(part.into())),
        1 => Just(Touch::KeyReleased),
        1 => (0.0..1000.0_f32, 0.0..500.0_f32).prop_map(|(x, y)| Touch::SecondPressed(Spot::new(x, y))),
        1 => (0.0..1000.0_f32, 0.0..500.0_f32).prop_map(|(x, y)| Touch::SecondMoved(Spot::new(x, y))),
        1 => Just(Touch::SecondReleased),
        2 => Just(Touch::Tick),
    ]
}

proptest! {
    /// STANDARDS.md 12, test 3: 300 ms and 6 px are never the limit.
    #[test]
    fn any_two_presses_within_900_ms_and_24_px_are_a_double_click(
        gap in 60_u64..=900, x in 0.0..17.0_f32, y in 0.0..17.0_f32,
    ) {
        let nowhere = vec![target("a", Area { x: 0.0, y: 0.0, width: 300.0, height: 300.0 })];
        let events = [
            (0, at(150.0, 150.0)), (100, DOWN), (130, UP), (140, at(150.0 + x, 150.0 + y)), (100 + gap, DOWN), (150 + gap, UP),
        ];
        let gestures = play_on(&nowhere, &mut Recogniser::default(), &events);
        prop_assert!(gestures.contains(&Gesture::DoubleClick("a".into())), "{gestures:?}");
    }

    /// Whatever comes in, nothing panics, tolerances stay within their bounds, and every gesture names a part there is.
    #[test]
    fn any_events_leave_the_recogniser_sane(
        events in proptest::collection::vec((touches(), 0_u64..600), 0..200), scale in 0.5..2.5_f32,
    ) {
        let mut recogniser = Recogniser::default();
        recogniser.set_scale(scale);
        let mut board = board();
        board[0] = Target { swipes: true, pinches: true, ..board[0].clone() };
        board[3].drags_after_hold = true;
        let mut now = 0;
        for (touch, wait) in events {
            now += wait;
            for output in recogniser.feed(touch, &board, ms(now)) {
                if let Output::Gesture(Gesture::Drag { at, .. }) = &output {
                    prop_assert!((0.0..=1.0).contains(&at.x) && (0.0..=1.0).contains(&at.y));
                }
                let part = match output { Output::Gesture(gesture) => gesture.part().cloned(), Output::Hear(part) => Some(part) };
                prop_assert!(part.is_none_or(|part| board.iter().any(|target| target.id == part)));
            }
            let tolerance = recogniser.tolerance();
            prop_assert!(tolerance.double_click <= Tolerance::SLOWEST_DOUBLE_CLICK);
            prop_assert!(tolerance.double_click_radius <= Tolerance::WIDEST_DOUBLE_CLICK);
            prop_assert!((Tolerance::SHORTEST_SWIPE..=60.0).contains(&tolerance.swipe));
            prop_assert!((35.0..=Tolerance::WIDEST_SLANT).contains(&tolerance.slant));
            prop_assert!(tolerance.drag <= Tolerance::LATEST_DRAG && tolerance.expansion <= Tolerance::LARGEST_EXPANSION);
        }
    }
}
