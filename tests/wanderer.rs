//! Somebody presses everything on the desktop, in the mail program and among the sites, for a very long time. Nothing
//! breaks, nothing is lost, and from wherever they are someone who knows the way leads on.

// A test that cannot go on has failed: that is what a panic is for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

#[path = "wanderer/phone.rs"]
mod phone;

use std::sync::Arc;
use std::time::Instant;

use declic::comfort::Language;
use declic::content::{Content, Source};
use declic::gesture::{Apart, Direction, Gesture, Key, Spot, Stride};
use declic::lesson::{Lesson, LessonId};
use declic::world::desktop::Desktop;
use declic::world::files::MOST;
use declic::world::mail::{self, LetterId, Mail, SENT, recipients};
use declic::world::web::{Over, Place, RawBlock, RawFact, Web};
use declic::world::{AnyMachine, Condition, Cue, PartId, Posted, Wish, World};
use declic::writing::{Rule, private};

/// How many gestures the wanderer makes.
const GESTURES: usize = 100_000;
/// How often somebody comes to help.
const HELP: usize = 100;
/// How many gestures help may need to lead anywhere.
const WAY: usize = 40;

const KEYS: [Key; 18] = [
    Key::Enter,
    Key::Space,
    Key::Backspace,
    Key::Delete,
    Key::Escape,
    Key::Left,
    Key::Right,
    Key::Up,
    Key::Down,
    Key::Home,
    Key::End,
    Key::CapsLock,
    Key::Menu,
    Key::Undo,
    Key::Redo,
    Key::Copy,
    Key::Cut,
    Key::Paste,
];

/// The same wanderer every time: a little generator of its own (PCG by O'Neill, 32 bits).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let word = (((self.0 >> 18) ^ self.0) >> 27) & 0xffff_ffff;
        let turn = u32::try_from(self.0 >> 59).unwrap();
        let roll = u32::try_from(word).unwrap().rotate_right(turn);
        usize::try_from(roll).unwrap() % sides.max(1)
    }

    fn fraction(&mut self) -> f32 {
        f32::from(u16::try_from(self.roll(1200)).unwrap()) / 1000.0 - 0.1
    }
}

fn lesson(name: &str) -> (Arc<Lesson>, World) {
    let content = Content::load(&[Source::Embedded]);
    let lesson = content.lesson(&LessonId::new(name).unwrap()).expect("a lesson").clone();
    let mut world = lesson.world.clone();
    world.learn(content.words.texts(&lesson, Language::Fr, 1));
    (lesson, world)
}

fn desktop(world: &World) -> &Desktop {
    let AnyMachine::Desktop(desktop) = world.machine() else { panic!("not a desktop") };
    desktop
}

fn gesture(world: &World, dice: &mut Dice) -> Gesture {
    let parts: Vec<PartId> = world.parts().into_iter().map(|part| part.id).collect();
    let part = parts[dice.roll(parts.len())].clone();
    match dice.roll(16) {
        0..=4 => Gesture::Click(part),
        5..=7 => Gesture::DoubleClick(part),
        8..=9 => Gesture::RightClick(part),
        10..=11 => {
            let onto = (dice.roll(4) > 0).then(|| parts[dice.roll(parts.len())].clone());
            Gesture::Drag { part, onto, at: Spot::new(dice.fraction(), dice.fraction()) }
        }
        12 => Gesture::Type(["a", "é", "1", " ", "bonjour", "@", "2 52 03 99 123 456 78"][dice.roll(7)].into()),
        13..=14 => Gesture::Key(KEYS[dice.roll(KEYS.len())]),
        _ => Gesture::NearDoubleClick { part, why: if dice.roll(2) == 0 { Apart::Late } else { Apart::Moved } },
    }
}

/// Whether somebody who knows the way gets there from here, in so many gestures.
fn leads_to(world: &World, wish: &Wish, way: usize) -> bool {
    let mut world = world.clone();
    for _ in 0..way {
        if world.holds(wish) {
            return true;
        }
        let Some(gesture) = world.toward(wish) else { return false };
        world.act(&gesture);
    }
    world.holds(wish)
}

#[test]
fn a_hundred_thousand_gestures_break_nothing() {
    let (_, mut world) = lesson("mouse/undo");
    let first = desktop(&world).files().clone();
    let of = |id: &str, condition| Wish::Is(PartId::new(id), condition);
    let wishes = [
        of("file/photo-cat", Condition::Open),
        of("file/bill-power", Condition::Open),
        of("file/papers", Condition::Closed),
        of("window/notebook", Condition::Minimised),
        of("window/notebook", Condition::Maximised),
        of("file/notebook", Condition::Closed),
        of("menu", Condition::Closed),
        of("dialog", Condition::Closed),
        Wish::In(PartId::new("file/bill-water"), PartId::new("file/photos")),
        Wish::In(PartId::new("file/photo-sea"), PartId::new("file/bin")),
        Wish::In(PartId::new("file/library-card"), PartId::new("ground")),
        Wish::Written { part: PartId::new("window/notebook/paper"), text: "hello".into(), rule: Rule::Free },
    ];
    let mut dice = Dice(2026);
    let begin = Instant::now();
    for count in 0..GESTURES {
        world.act(&gesture(&world, &mut dice));
        if count % 5000 == 4999 {
            world.obey(&Cue::PopUp);
        }
        let files = desktop(&world).files();
        assert!(files.all().count() <= MOST, "after {count} gestures");
        for file in first.all() {
            assert!(files.get(&file.id).is_some(), "{:?} is lost after {count} gestures", file.id);
        }
        if count % HELP == 0 {
            let wish = &wishes[(count / HELP) % wishes.len()];
            assert!(leads_to(&world, wish, WAY), "no way to {wish:?} after {count} gestures: {:?}", desktop(&world));
        }
    }
    println!("{GESTURES} gestures in {:.1} s", begin.elapsed().as_secs_f32());
}

#[test]
fn undo_brings_everything_back() {
    let (_, fresh) = lesson("mouse/undo");
    let first = desktop(&fresh).files().clone();
    for seed in 0..60 {
        let mut world = fresh.clone();
        let mut dice = Dice(seed);
        let mut changes = 0;
        // As long as undo remembers: 100 changes.
        while changes < 90 {
            let before = desktop(&world).files().clone();
            world.act(&gesture(&world, &mut dice));
            changes += usize::from(before != *desktop(&world).files());
        }
        for _ in 0..400 {
            let undo = Wish::Click(PartId::new("desk/undo"));
            let Some(gesture) = world.toward(&undo) else { break };
            world.act(&gesture);
        }
        assert_eq!(desktop(&world).files().all().collect::<Vec<_>>(), first.all().collect::<Vec<_>>(), "seed {seed}");
    }
}

/// What the wanderer types into mails: it must be gone afterwards.
const MARK: &str = "zinzolin";

/// How many gestures a message may need of whoever has to sign in first, all typed sign by sign.
const LETTER: usize = 200;

fn mail(world: &World) -> &Mail {
    let AnyMachine::Mail(mail) = world.machine() else { panic!("not a mail program") };
    mail
}

fn in_mail(world: &World, dice: &mut Dice) -> Gesture {
    let parts: Vec<PartId> = world.parts().into_iter().map(|part| part.id).collect();
    let part = parts[dice.roll(parts.len())].clone();
    match dice.roll(20) {
        0..=10 => Gesture::Click(part),
        11 => Gesture::DoubleClick(part),
        12 => Gesture::RightClick(part),
        13 => Gesture::Point(part),
        14 => {
            let direction = if dice.roll(2) == 0 { Direction::Down } else { Direction::Up };
            Gesture::Scroll { part, direction, stride: Stride::Notches(1.0) }
        }
        15..=17 => {
            let texts = [
                MARK,
                "é",
                " ",
                "lea@courrier.example",
                ", ",
                "paul@orange.fr",
                "Voici la pièce jointe",
                "2 52 03 99 123 456 78",
            ];
            Gesture::Type(texts[dice.roll(texts.len())].into())
        }
        _ => Gesture::Key(KEYS[dice.roll(KEYS.len())]),
    }
}

#[test]
fn a_hundred_thousand_gestures_lose_no_mail() {
    let (lesson, mut world) = lesson("email/sort");
    let first: Vec<LetterId> = mail(&world).letters().iter().map(|letter| letter.id.clone()).collect();
    let of = |id: &str, condition| Wish::Is(PartId::new(id), condition);
    let lies = |letter: &str, folder: &str| Wish::In(PartId::new(letter), PartId::new(folder));
    let to = |person: &str| Posted { to: vec![PartId::new(person)], ..Posted::default() };
    let wishes = [
        of("mail/news", Condition::Open),
        of("folder/sent", Condition::Open),
        of("attachment/programme", Condition::Open),
        of("mail/blocked/hurry", Condition::On),
        of("account", Condition::Off),
        of("window", Condition::Closed),
        of("picker", Condition::Open),
        lies("mail/promotion", "folder/bin"),
        lies("mail/appointment", "folder/inbox"),
        lies("mail/news", "folder/family"),
        Wish::Sent(to("contact/son")),
        Wish::Sent(Posted { attached: Some(PartId::new("file/bill-water")), ..to("contact/town") }),
        Wish::Sent(Posted { forwards: Some(PartId::new("mail/programme")), ..to("contact/neighbour") }),
        Wish::Written { part: PartId::new("compose/body"), text: "mail/hello".into(), rule: Rule::Free },
    ];
    let mut dice = Dice(1952);
    let begin = Instant::now();
    for count in 0..GESTURES {
        let gesture = in_mail(&world, &mut dice);
        world.act(&gesture);
        if count % 5000 == 4999 {
            world.obey(&Cue::Arrive(PartId::new("mail/answer")));
            world.obey(&Cue::PopUp);
        }
        let letters = mail(&world).letters();
        for id in &first {
            let there = letters.iter().filter(|letter| letter.id == *id).count();
            assert_eq!(there, 1, "{id:?} after {count} gestures, the last {gesture:?}");
        }
        assert!(letters.iter().filter(|letter| letter.written().is_some()).count() <= mail::MOST);
        for written in letters.iter().filter(|letter| letter.folder.is(SENT)).filter_map(|letter| letter.written()) {
            let all = format!("{},{}", written.to, written.cc);
            assert!(!recipients(&all).is_empty(), "sent to nobody after {count} gestures");
            assert!(!written.body.contains("orange.fr"), "real data stayed after {count} gestures");
        }
        if count % HELP == 0 {
            let wish = &wishes[(count / HELP) % wishes.len()];
            assert!(leads_to(&world, wish, LETTER), "no way to {wish:?} after {count} gestures: {:?}", mail(&world));
        }
    }
    println!("{GESTURES} gestures in {:.1} s", begin.elapsed().as_secs_f32());
    assert!(format!("{:?}", mail(&world)).contains(MARK), "they had written it somewhere");
    // The next learner finds nothing of it.
    assert!(!format!("{:?}", lesson.world).contains(MARK));
}

/// How many gestures a page may need of whoever has to fill in a form or two first, typed sign by sign.
const FORM: usize = 500;

fn web(world: &World) -> &Web {
    let web = world.machines().iter().find_map(|machine| match machine {
        AnyMachine::Web(web) => Some(web.as_ref()),
        _ => None,
    });
    web.expect("a browser")
}

fn among_sites(world: &World, dice: &mut Dice) -> Gesture {
    let parts: Vec<PartId> = world.parts().into_iter().map(|part| part.id).collect();
    let part = parts[dice.roll(parts.len())].clone();
    match dice.roll(24) {
        0..=13 => Gesture::Click(part),
        14 => Gesture::DoubleClick(part),
        15 => Gesture::RightClick(part),
        16 => Gesture::Point(part),
        17 => {
            let direction = if dice.roll(2) == 0 { Direction::Down } else { Direction::Up };
            Gesture::Scroll { part, direction, stride: Stride::Notches(1.0) }
        }
        18..=20 => {
            let texts = [
                MARK,
                "é",
                " ",
                "99000",
                "12/03/1952",
                "camille@courrier.example",
                "guichet-declic.example",
                "mairie horraires",
                "Mon-Chat-Dort-8h",
                "24 68 10",
                "2 52 03 99 123 456 78",
                "4970 1012 3456 7890",
            ];
            Gesture::Type(texts[dice.roll(texts.len())].into())
        }
        _ => Gesture::Key(KEYS[dice.roll(KEYS.len())]),
    }
}

/// Whether pages can be shown at all: none is in sight that only its owner may see, no trap has got anything.
fn is_sound(world: &World) -> Result<(), String> {
    let web = web(world);
    if web.has_window()
        && let Some((name, site, page)) = web.page()
        && page.signed
        && !web.visit(name).signed_in
    {
        return Err(format!(
            "{name}/{} is seen by somebody who is not signed in ({} pages)",
            page.id,
            site.pages.len()
        ));
    }
    for (name, site) in web.sites().iter() {
        let visit = web.visit(name);
        if site.trap && (visit.signed_in || !visit.filed.is_empty() || !visit.mailed.is_empty()) {
            return Err(format!("the trap {name} has got something"));
        }
        for field in visit.written.values().map(declic::writing::Field::text) {
            if private::looks_real(&field) {
                return Err(format!("what looks real stays on {name}: {field}"));
            }
        }
    }
    let is_known = |place: &Place| match place {
        Place::Page(site, page) => web.sites().get(&**site).is_some_and(|site| site.page(page).is_some()),
        Place::Document(file) => web.files().known().any(|known| known.id == *file),
        Place::Lost(_) | Place::New => true,
    };
    let lost = web.tabs().iter().map(declic::world::web::Tab::place).find(|place| !is_known(place));
    lost.map_or(Ok(()), |place| Err(format!("{place:?} is nowhere")))
}

/// Whether a site leads to its form no more, because it was sent: a declaration is made once.
fn is_over(world: &World, wish: &Wish) -> bool {
    let web = web(world);
    let name = wish.part().and_then(|part| part.as_str().split_once('/')).map_or("", |(site, _)| site);
    let Some(site) = web.sites().get(name) else { return false };
    let blocks = site.pages.iter().flat_map(declic::world::web::RawPage::all);
    let mut once = blocks.filter_map(|block| match block {
        RawBlock::When(RawFact::NotFiled(filed), _) => Some(filed),
        _ => None,
    });
    once.any(|filed| web.visit(name).filed.contains(filed))
}

#[test]
fn a_hundred_thousand_gestures_among_sites_lead_nowhere_bad() {
    let (lesson, mut world) = lesson("procedures/account");
    let of = |id: &str, condition| Wish::Is(PartId::new(id), condition);
    let mut wishes = vec![
        of("desk", Condition::On),
        of("desk", Condition::Off),
        of("window", Condition::Closed),
        of("tab/2", Condition::InFront),
        of("downloads", Condition::Open),
        of("download/certificate", Condition::On),
        of("padlock", Condition::Open),
        of("mail/news", Condition::Open),
        Wish::Sent(Posted { to: vec![PartId::new("contact/son")], ..Posted::default() }),
        Wish::Seen(PartId::new("page/end")),
    ];
    // Every page of every honest site, those behind a log-in, a form or a mail as well.
    let honest = web(&world).sites().iter().filter(|(_, site)| !site.trap);
    let pages = honest.flat_map(|(name, site)| {
        // Nobody is led to three wrong passwords.
        let locked = site.account.as_ref().map(|account| &account.locked);
        site.pages.iter().filter(move |page| locked != Some(&page.id)).map(move |page| format!("{name}/{}", page.id))
    });
    let pages: Vec<Wish> = pages.map(|page| of(&page, Condition::Open)).collect();
    // Who is led gives Camille's answers: what only another answer leads to is not come to.
    let (known, others): (Vec<Wish>, Vec<Wish>) = pages.into_iter().partition(|wish| leads_to(&world, wish, FORM));
    assert!(known.len() > 80 && others.len() < 12, "{} pages and not {others:?}", known.len());
    wishes.extend(known);
    let mut dice = Dice(97);
    let begin = Instant::now();
    let (mut stopped, mut refused) = (0, 0);
    for count in 0..GESTURES {
        let gesture = among_sites(&world, &mut dice);
        world.act(&gesture);
        stopped += usize::from(matches!(web(&world).over(), Some(Over::Stop(_))));
        refused += usize::from(
            web(&world).page().is_some_and(|(site, _, page)| web(&world).visit(site).checked.contains(&page.id)),
        );
        if let Err(what) = is_sound(&world) {
            panic!("after {count} gestures, the last {gesture:?}: {what}");
        }
        let wish = &wishes[(count / HELP) % wishes.len()];
        if count % HELP == 0 && !is_over(&world, wish) {
            let shown = web(&world);
            assert!(
                leads_to(&world, wish, FORM),
                "no way to {wish:?} after {count} gestures: {:?}, {:?}, {}",
                shown.place(),
                shown.over(),
                world.machine().name(),
            );
        }
        // Somebody has left a trap open.
        if count % 2000 == 999 {
            let traps = ["alarm/home", "hours/home", "pay/home", "urgent/home"];
            world.obey(&Cue::Turn("web".into()));
            world.obey(&Cue::Open(PartId::new(traps[dice.roll(traps.len())])));
        }
        // They wander off again from another place each time.
        if count % 2000 == 1999 {
            let wish = &wishes[dice.roll(wishes.len())];
            for _ in 0..FORM {
                let Some(gesture) = world.toward(wish).filter(|_| !world.holds(wish)) else { break };
                world.act(&gesture);
            }
        }
    }
    println!("{GESTURES} gestures in {:.1} s; stopped {stopped}, refused {refused}", begin.elapsed().as_secs_f32());
    assert!(stopped > 0 && refused > 0, "they met traps and refusals");
    // The next learner finds nothing of it.
    assert!(!format!("{:?}", lesson.world).contains(MARK));
}
