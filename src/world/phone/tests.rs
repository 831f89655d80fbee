//! Laws of the telephone.

use std::sync::Arc;

use super::*;
use crate::gesture::{Gesture, Key, Stride, Way};
use crate::world::{Condition, Cue, Fact, Machine, PartId, Posted, Wish};

const HANDSET: &str = r#"(
    apps: [
        (id: "phone", is: Phone, at: Dock),
        (id: "messages", is: Messages, at: Dock),
        (id: "photos", is: Photos),
        (id: "camera", is: Camera),
        (id: "settings", is: Settings),
        (id: "store", is: Store),
        (id: "torch", is: Torch, at: Second),
        (id: "gift", is: Page, at: Second, removable: true),
        (id: "town", is: Page, at: Second, later: true, removable: true, asks: "contacts"),
    ],
    people: [
        (id: "zoe", picture: "a", contact: true),
        (id: "ann", picture: "b", contact: true),
        (id: "unknown", picture: "c"),
    ],
    threads: [
        (with: "ann", messages: [(id: "hello", date: "today"), (id: "later", date: "today", later: true)]),
        (with: "unknown", messages: [(id: "trap", date: "today", link: true)]),
    ],
    calls: [(id: "in", from: "ann"), (id: "out", from: "zoe", out: true, mute: true, video: true)],
    photos: [(id: "cat", picture: "cat"), (id: "dog", picture: "dog")],
    camera: (scene: "s", face: "f", shots: [(id: "blurred", picture: "x"), (id: "sharp", picture: "y")], aside: (1, -1)),
    store: [(id: "town", rights: ["place"]), (id: "lure", rights: ["contacts"], trap: true)],
    networks: [(id: "library", known: true), (id: "home", locked: true), (id: "free", trap: true)],
)"#;

fn handset() -> RawHandset {
    let names = ron::extensions::Extensions::IMPLICIT_SOME;
    ron::Options::default().with_default_extension(names).from_str(HANDSET).unwrap()
}

fn phone(start: Start) -> Phone {
    let texts = [
        ("calls/code", "4917"),
        ("calls/person-zoe", "Zoé"),
        ("calls/person-ann", "Ann"),
        ("calls/person-ann.number", "06 39 98 00 01"),
        ("calls/store-town", "Météo Saint-Déclic"),
        ("calls/store-town.publisher", "Ville de Saint-Déclic"),
        ("calls/store-lure", "Météo Cadeau"),
        ("calls/store-lure.publisher", "Cadeaux"),
        ("calls/network-home.password", "chat8"),
        ("phone/keys", "azertyuiop qsdfghjklm wxcvbn"),
        ("phone/words", "oui merci bonjour"),
        ("yes", "Oui merci"),
    ];
    let mut phone = Phone::new(handset(), start);
    phone.learn(&Arc::new(texts.map(|(name, text)| (name.to_owned(), text.to_owned())).into_iter().collect()));
    phone
}

fn click(phone: &mut Phone, part: &str) -> Vec<Fact> {
    let facts = phone.act(&Gesture::Click(PartId::new(part)));
    assert!(!facts.is_empty(), "{part} is not there: {:?}", phone.view());
    facts
}

fn swipe(phone: &mut Phone, part: &str, way: Way) {
    let facts = phone.act(&Gesture::Swipe { part: PartId::new(part), way });
    assert!(!facts.is_empty(), "{part} is not there: {:?}", phone.view());
}

fn hold(phone: &mut Phone, part: &str) {
    assert!(!phone.act(&Gesture::Hold(PartId::new(part))).is_empty(), "{part} is not there");
}

fn is(phone: &Phone, part: &str, condition: Condition) -> bool {
    phone.holds(&Wish::Is(PartId::new(part), condition))
}

#[test]
fn it_wakes_asks_for_the_code_and_opens() {
    let mut phone = phone(Start::Asleep);
    assert_eq!(phone.power(), Power::Asleep);
    click(&mut phone, "side");
    click(&mut phone, "lock");
    for figure in ["1", "2", "3", "4"] {
        click(&mut phone, &format!("pad/{figure}"));
    }
    assert_eq!(phone.note(), Some(Note::CodeAgain), "kindly, and as often as one likes");
    assert!(is(&phone, "lock", Condition::Closed));
    // With real keys as well.
    for figure in ["4", "9", "1", "7"] {
        phone.act(&Gesture::Type(figure.into()));
    }
    assert!(is(&phone, "lock", Condition::Open) && is(&phone, "home", Condition::InFront));
    click(&mut phone, "side");
    assert!(is(&phone, "screen", Condition::Off) && is(&phone, "lock", Condition::Closed));
}

#[test]
fn a_locked_glass_opens_nothing() {
    let mut phone = phone(Start::Locked);
    swipe(&mut phone, "status", Way::Down);
    click(&mut phone, "note/hello");
    assert_eq!(*phone.view(), View::Pad);
}

#[test]
fn whatever_can_be_touched_is_known_and_home_leads_home() {
    let known: Vec<PartId> = phone(Start::Home).all_parts().into_iter().map(|part| part.id).collect();
    for open in
        ["app/phone", "app/photos", "app/camera", "app/settings", "thread/ann", "store/town", "photo/cat", "shade"]
    {
        let mut phone = phone(Start::Home);
        assert!(phone.obey(&Cue::Open(PartId::new(open)), &Texts::default()), "{open}");
        let unknown = phone.parts().into_iter().find(|part| !known.contains(&part.id));
        assert!(unknown.is_none(), "{unknown:?} on {open}");
        if open != "shade" {
            click(&mut phone, "nav/home");
            assert_eq!(*phone.view(), View::Home);
        }
    }
}

#[test]
fn a_call_rings_is_answered_and_ends() {
    let mut phone = phone(Start::Asleep);
    assert!(phone.arrive(&PartId::new("call/in")));
    assert!(phone.tune().is_some_and(|tune| &*tune.cue == "ring"), "it is heard");
    swipe(&mut phone, "call/answer", Way::Up);
    assert!(phone.tune().is_none() && is(&phone, "ring/in", Condition::On));
    click(&mut phone, "call/speaker");
    assert!(is(&phone, "call/speaker", Condition::On));
    click(&mut phone, "call/hang-up");
    assert!(phone.call().is_none());
    assert_eq!(*phone.view(), View::Lock, "it is locked as before");
    phone.arrive(&PartId::new("call/in"));
    click(&mut phone, "call/refuse");
    assert!(is(&phone, "ring/in", Condition::Off));
}

#[test]
fn somebody_is_called_by_name_by_number_and_with_a_picture() {
    let mut phone = phone(Start::Home);
    click(&mut phone, "app/phone");
    click(&mut phone, "dial/contacts");
    let names: Vec<&str> = phone.contacts().map(|person| person.id.as_str()).collect();
    assert_eq!(names, ["ann", "zoe"], "by the alphabet");
    click(&mut phone, "dial/keypad");
    for figure in "0639980001".chars() {
        click(&mut phone, &format!("dial/{figure}"));
    }
    click(&mut phone, "dial/call");
    assert_eq!(phone.call().and_then(|call| call.with.as_deref()), Some("ann"));
    click(&mut phone, "call/hang-up");
    click(&mut phone, "dial/contacts");
    click(&mut phone, "person/zoe");
    click(&mut phone, "person/video");
    assert!(is(&phone, "call/micro", Condition::Off), "so it is written in the file");
    click(&mut phone, "call/hang-up");
    phone.obey(&Cue::Be(PartId::new("tile/plane"), Condition::On), &Texts::default());
    click(&mut phone, "person/call");
    assert_eq!((phone.call(), phone.note()), (None, Some(Note::PlaneCall)));
}

#[test]
fn a_message_is_written_key_by_key_and_sent() {
    let mut phone = phone(Start::Home);
    click(&mut phone, "app/messages");
    click(&mut phone, "thread/ann");
    click(&mut phone, "write");
    for sign in "Oui merci".chars() {
        for _ in 0..3 {
            let before = phone.message.text();
            phone.act(&phone.spell(sign).expect("a key"));
            if phone.message.text() != before {
                break;
            }
        }
    }
    assert_eq!(phone.message.text(), "Oui merci");
    phone.act(&phone.erase().expect("a key"));
    assert_eq!(phone.words(), ["merci"], "what was begun is proposed");
    click(&mut phone, "word/1");
    click(&mut phone, "write/send");
    let sent = Posted { to: vec![PartId::new("person/ann")], body: Some("yes".into()), ..Posted::default() };
    assert!(phone.holds(&Wish::Sent(sent)));
    assert!(phone.message.is_empty());
}

#[test]
fn without_a_network_a_message_waits_and_leaves_when_it_comes_back() {
    let mut phone = phone(Start::Home);
    let plane = PartId::new("tile/plane");
    phone.obey(&Cue::Open(PartId::new("thread/ann")), &Texts::default());
    phone.obey(&Cue::Be(plane.clone(), Condition::On), &Texts::default());
    let wish =
        Wish::Sent(Posted { to: vec![PartId::new("person/ann")], body: Some("yes".into()), ..Posted::default() });
    assert_eq!(phone.smaller(&wish), Some(Wish::Is(plane.clone(), Condition::Off)));
    click(&mut phone, "write");
    phone.message.insert("Oui merci");
    click(&mut phone, "write/send");
    assert_eq!(phone.note(), Some(Note::Waits));
    assert!(phone.written("ann").all(|sms| sms.waits) && !phone.holds(&wish));
    // Whoever knows turns the switch; nothing is written twice.
    let mut made = 0;
    while let Some(gesture) = phone.way(&Wish::Is(plane.clone(), Condition::Off)) {
        phone.act(&gesture);
        made += 1;
        assert!(made < 5, "{gesture:?}");
    }
    assert_eq!(phone.note(), Some(Note::Sent));
    assert!(phone.holds(&wish) && phone.smaller(&wish).is_none());
    assert_eq!(phone.written("ann").count(), 1);
}

#[test]
fn a_trap_is_looked_at_reported_and_blocked_and_never_followed() {
    let mut phone = phone(Start::Home);
    phone.obey(&Cue::Open(PartId::new("thread/unknown")), &Texts::default());
    click(&mut phone, "sms/trap/link");
    assert_eq!(phone.over(), Some(&Over::Stop("sms-trap.stop".into())));
    click(&mut phone, "stop/close");
    hold(&mut phone, "sms/trap");
    click(&mut phone, "menu/report");
    click(&mut phone, "menu/block");
    assert!(phone.is_reported("trap") && is(&phone, "thread/unknown", Condition::Off));
    assert!(phone.is_blocked("unknown"), "what was written stays, to be shown to somebody");
    // Nobody blocks a friend by mistake.
    phone.obey(&Cue::Open(PartId::new("thread/ann")), &Texts::default());
    assert_eq!(phone.menu_items(&PartId::new("sms/hello")), ["menu/delete"]);
    for (view, press) in [("store/lure", "store/install"), ("setting/wifi", "network/free")] {
        phone.obey(&Cue::Open(PartId::new(view)), &Texts::default());
        click(&mut phone, press);
        assert!(matches!(phone.over(), Some(Over::Stop(_))), "{press}");
    }
    assert!(!phone.is_installed("lure") && is(&phone, "network/free", Condition::Off));
}

#[test]
fn an_application_is_found_installed_asks_and_is_taken_off() {
    let mut phone = phone(Start::Home);
    click(&mut phone, "app/store");
    click(&mut phone, "store/search");
    phone.search.insert("meteo saint declic");
    click(&mut phone, "store/go");
    let found: Vec<&str> = phone.offers().map(|offer| offer.id.as_str()).collect();
    assert_eq!(found, ["town", "lure"], "an accent is nothing; the look-alike is among them");
    click(&mut phone, "store/town");
    click(&mut phone, "store/install");
    assert_eq!(phone.installing("town"), Some(0));
    for _ in 0..3 {
        phone.act(&Gesture::Point(PartId::new("screen")));
    }
    click(&mut phone, "store/open");
    click(&mut phone, "ask/refuse");
    assert!(is(&phone, "rights/town", Condition::Off));
    click(&mut phone, "nav/home");
    swipe(&mut phone, "home", Way::Left);
    hold(&mut phone, "app/town");
    click(&mut phone, "menu/uninstall");
    assert!(!phone.is_installed("town"));
}

#[test]
fn letters_ring_and_light_have_bounds_and_the_ring_is_heard() {
    let mut phone = phone(Start::Home);
    phone.obey(&Cue::Open(PartId::new("setting/letters")), &Texts::default());
    for _ in 0..9 {
        click(&mut phone, "letters/more");
    }
    assert!((phone.letters() - 2.0).abs() < f32::EPSILON);
    let stride = Stride::To(0.0);
    phone.act(&Gesture::Scroll { part: PartId::new("letters"), direction: crate::gesture::Direction::Up, stride });
    assert!((phone.letters() - 1.0).abs() < f32::EPSILON);
    let facts = click(&mut phone, "volume-up");
    assert!(
        facts.iter().any(|fact| matches!(fact, Fact::Sounded { cue, loudness } if cue == "ring" && *loudness > 0.5))
    );
    while phone.level("ring") > 0 {
        click(&mut phone, "volume-down");
    }
    phone.arrive(&PartId::new("call/in"));
    assert!(phone.tune().is_none(), "a silent ring is silent");
}

#[test]
fn a_paper_is_framed_taken_twice_and_sent() {
    let mut phone = phone(Start::Home);
    click(&mut phone, "app/camera");
    swipe(&mut phone, "camera/scene", Way::Left);
    swipe(&mut phone, "camera/scene", Way::Down);
    assert!(is(&phone, "camera/scene", Condition::InFront));
    click(&mut phone, "camera/shoot");
    click(&mut phone, "camera/last");
    assert_eq!(*phone.view(), View::Shot("blurred".into()));
    click(&mut phone, "photo/redo");
    click(&mut phone, "camera/shoot");
    click(&mut phone, "camera/last");
    assert_eq!(*phone.view(), View::Shot("sharp".into()));
    click(&mut phone, "photo/share");
    click(&mut phone, "share/mail");
    click(&mut phone, "letter/send");
    assert_eq!(phone.note(), Some(Note::NoRecipient));
    click(&mut phone, "letter/to/ann");
    click(&mut phone, "letter/send");
    let attached = Some(PartId::new("photo/sharp"));
    assert!(phone.holds(&Wish::Sent(Posted { to: vec![PartId::new("person/ann")], attached, ..Posted::default() })));
}

#[test]
fn a_network_asks_for_its_password() {
    let mut phone = phone(Start::Home);
    phone.obey(&Cue::Open(PartId::new("setting/wifi")), &Texts::default());
    click(&mut phone, "network/home");
    phone.password.insert("chien");
    phone.act(&Gesture::Key(Key::Enter));
    assert_eq!(phone.note(), Some(Note::CodeAgain));
    phone.password.forget();
    phone.password.insert("chat8");
    click(&mut phone, "network/join");
    assert!(is(&phone, "network/home", Condition::On));
    phone.obey(&Cue::Be(PartId::new("tile/plane"), Condition::On), &Texts::default());
    assert!(is(&phone, "network/home", Condition::Off) && !phone.has_signal());
}

#[test]
fn photographs_are_turned_zoomed_and_thrown_away_one_at_a_time() {
    let mut phone = phone(Start::Home);
    phone.obey(&Cue::Open(PartId::new("photo/cat")), &Texts::default());
    swipe(&mut phone, "photo", Way::Left);
    assert!(is(&phone, "photo/dog", Condition::Open));
    swipe(&mut phone, "photo", Way::Left);
    assert!(is(&phone, "photo/dog", Condition::Open), "the last is the last");
    phone.act(&Gesture::Pinch { part: PartId::new("photo"), closer: true });
    assert!(is(&phone, "photo", Condition::Maximised));
    click(&mut phone, "photo/delete");
    assert_eq!(phone.photos().count(), 1);
}

#[test]
fn what_is_wrong_with_a_file_is_told() {
    assert_eq!(flaws(&handset()), []);
    let broken = [
        (r#"from: "ann""#, r#"from: "bob""#, "unknown person `bob`"),
        (r#"id: "dog""#, r#"id: "cat""#, "photograph `cat` is there twice"),
        (r"aside: (1, -1)", r"aside: (3, 0)", "aside"),
        (r"is: Store", r"is: Torch", "kind of application"),
    ];
    for (was, now, told) in broken {
        let text = HANDSET.replacen(was, now, 1);
        let names = ron::extensions::Extensions::IMPLICIT_SOME;
        let handset: RawHandset = ron::Options::default().with_default_extension(names).from_str(&text).unwrap();
        let all: Vec<String> = flaws(&handset).iter().map(ToString::to_string).collect();
        assert!(all.iter().any(|flaw| flaw.contains(told)), "{told} is not among {all:?}");
    }
}
