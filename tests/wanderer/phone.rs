//! Somebody presses, swipes and holds everything on the telephone.

use std::collections::BTreeSet;
use std::time::Instant;

use declic::gesture::{Direction, Gesture, Stride, Way};
use declic::world::phone::{Over, Phone, View};
use declic::world::{AnyMachine, Condition, Cue, PartId, Posted, Wish, World};

use super::{Dice, GESTURES, HELP, KEYS, lesson};

/// How many gestures help may need: a code, a search, a message letter by letter.
const WAY: usize = 80;
/// What the wanderer writes, and nobody finds.
const MARK: &str = "zibeline";

fn phone(world: &World) -> &Phone {
    let AnyMachine::Phone(phone) = world.machine() else { panic!("not a telephone") };
    phone
}

fn gesture(world: &World, dice: &mut Dice) -> Gesture {
    let parts: Vec<PartId> = world.parts().into_iter().map(|part| part.id).collect();
    let part = parts[dice.roll(parts.len())].clone();
    match dice.roll(24) {
        0..=11 => Gesture::Click(part),
        12..=13 => Gesture::Hold(part),
        14..=17 => Gesture::Swipe { part, way: [Way::Left, Way::Right, Way::Up, Way::Down][dice.roll(4)] },
        18 => Gesture::Pinch { part, closer: dice.roll(2) == 0 },
        19 => Gesture::RightClick(part),
        20 => {
            let stride = if dice.roll(2) == 0 { Stride::To(dice.fraction()) } else { Stride::Notches(1.0) };
            Gesture::Scroll { part, direction: Direction::Down, stride }
        }
        21 => Gesture::Drag {
            part,
            onto: Some(parts[dice.roll(parts.len())].clone()),
            at: declic::gesture::Spot::default(),
        },
        22 => Gesture::Type([MARK, "4917", "1", " ", "meteo", "é", "0612345678"][dice.roll(7)].into()),
        _ => Gesture::Key(KEYS[dice.roll(KEYS.len())]),
    }
}

/// The laws: « Accueil » leads home, a call ends, no trap has got anything, whatever can be touched has a name.
fn is_sound(world: &World, known: &BTreeSet<PartId>) -> Result<(), String> {
    let shown = phone(world);
    let parts: Vec<PartId> = world.parts().into_iter().map(|part| part.id).collect();
    if let Some(unknown) = parts.iter().find(|part| !known.contains(*part)) {
        return Err(format!("nobody knows the part {unknown}"));
    }
    if parts.iter().collect::<BTreeSet<_>>().len() != parts.len() {
        return Err(format!("a part is there twice: {parts:?}"));
    }
    let after = |part: &str| {
        let mut world = world.clone();
        world.act(&Gesture::Click(PartId::new(part)));
        world
    };
    if parts.iter().any(|part| part.as_str() == "nav/home") {
        let home = after("nav/home");
        if *phone(&home).view() != View::Home || phone(&home).over().is_some() {
            return Err(format!("« Accueil » leads to {:?}", phone(&home).view()));
        }
    }
    if shown.call().is_some() {
        let red = if parts.iter().any(|part| part.as_str() == "call/hang-up") { "call/hang-up" } else { "call/refuse" };
        if phone(&after(red)).call().is_some() {
            return Err(format!("the call does not end by {red}"));
        }
    }
    if shown.is_installed("gift-2") || shown.network().is_some_and(|network| network.trap) {
        return Err("a trap has got what it wanted".into());
    }
    if *shown.view() == View::Lock && shown.over().is_none() && shown.call().is_none() && parts.len() > 10 {
        return Err("the locked glass shows more than the hour".into());
    }
    Ok(())
}

fn leads_to(world: &World, wish: &Wish) -> Result<(), String> {
    let mut world = world.clone();
    let mut made = Vec::new();
    for _ in 0..WAY {
        if world.holds(wish) {
            return Ok(());
        }
        let Some(gesture) = world.toward(wish) else { return Err(format!("nothing leads on after {made:?}")) };
        world.act(&gesture);
        made.push(gesture);
    }
    Err(format!("too long: {:?}", &made[made.len() - 6..]))
}

#[test]
fn a_hundred_thousand_gestures_on_a_telephone_always_lead_home() {
    use Condition::{Closed, InFront, Off, On, Open};
    let (lesson, mut world) = lesson("phone/apps");
    let known: BTreeSet<PartId> = world.all_parts().map(|(_, part)| part.id).collect();
    let of = |id: &str, condition| Wish::Is(PartId::new(id), condition);
    let wishes = [
        of("home", InFront),
        of("home/2", InFront),
        of("screen", Off),
        of("screen", On),
        of("lock", Open),
        of("lock", Closed),
        of("app/weather", InFront),
        of("tile/torch", On),
        of("tile/plane", On),
        of("tile/plane", Off),
        of("tile/wifi", On),
        of("shade", Open),
        of("shade", Closed),
        of("person/lea", Open),
        of("call", Closed),
        of("thread/nadia", Open),
        of("letters", On),
        of("letters", Off),
        of("ring", On),
        of("light", On),
        of("setting/accessibility", Open),
        of("network/home", On),
        of("network/library", On),
        of("store/weather-town", Open),
        of("store/weather-town", On),
        of("app/weather-town", Off),
        of("photo/cat", Open),
        of("camera/scene", InFront),
        of("photo/shot-2", Open),
        of("map/me", On),
        of("dot/3", On),
        of("nav/recent", Open),
        of("menu", Closed),
        of("letter/town-paper", Open),
        Wish::In(PartId::new("app/weather"), PartId::new("home/2")),
        Wish::Sent(Posted { to: vec![PartId::new("person/nadia")], ..Posted::default() }),
        Wish::Sent(Posted {
            to: vec![PartId::new("person/town")],
            attached: Some(PartId::new("photo/shot-2")),
            ..Posted::default()
        }),
    ];
    let mut dice = Dice(41);
    let begin = Instant::now();
    let (mut stopped, mut called) = (0, 0);
    for count in 0..GESTURES {
        let gesture = gesture(&world, &mut dice);
        world.act(&gesture);
        stopped += usize::from(matches!(phone(&world).over(), Some(Over::Stop(_))));
        called += usize::from(phone(&world).call().is_some());
        if count % 5 == 0
            && let Err(what) = is_sound(&world, &known)
        {
            panic!("after {count} gestures, the last {gesture:?}: {what}");
        }
        let wish = &wishes[(count / HELP) % wishes.len()];
        if count % HELP == 0
            && let Err(what) = leads_to(&world, wish)
        {
            let shown = phone(&world);
            panic!("{wish:?} after {count}, at {:?} {:?} {:?}: {what}", shown.view(), shown.over(), shown.call());
        }
        // Somebody calls, somebody writes, somebody wants money.
        if count % 500 == 499 {
            let cues = [
                Cue::Arrive(PartId::new("call/paul-in")),
                Cue::Arrive(PartId::new("call/unknown-video")),
                Cue::Arrive(PartId::new("sms/nadia-late")),
                Cue::Open(PartId::new("thread/parcel")),
                Cue::Menu(PartId::new("pay/accept")),
                Cue::Open(PartId::new("home/1")),
            ];
            assert!(world.obey(&cues[dice.roll(cues.len())]));
        }
        // The next learner.
        if count % 5000 == 4999 {
            world.obey(&Cue::Shut);
        }
    }
    println!("{GESTURES} gestures in {:.1} s; stopped {stopped}, called {called}", begin.elapsed().as_secs_f32());
    assert!(stopped > 0 && called > 0, "they met traps and calls");
    assert!(!format!("{:?}", lesson.world).contains(MARK), "the next learner finds nothing of it");
}
