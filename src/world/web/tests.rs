use std::sync::Arc;

use super::*;
use crate::gesture::{Direction, Gesture, Key, Stride};
use crate::world::mail::{Mail, RawMailbox, Start};
use crate::world::{AnyMachine, Condition, Cue, Fact, Wish, World};
use crate::writing::Rule;
use form::Fault;

const DESK: &str = r#"(
    picture: "site-desk", cookies: true, notify: true, ad: Some("trap-ad"),
    account: Some(login: "number", password: "secret", page: "door", locked: "locked"),
    top: [
        Link(id: "start", does: [Go("home")]),
        When(SignedOut, [Button(id: "in", does: [Go("door")])]),
        When(SignedIn, [Button(id: "out", does: [Leave, Go("home")])]),
    ],
    pages: [
        (id: "home", blocks: [
            Title("hello"),
            Link(id: "space", does: [Go("space")]),
            Link(id: "other", does: [Go("shop/home")]),
            Link(id: "tab", does: [Tab("shop/home")]),
            Link(id: "ask", does: [Go("ask")]),
            Link(id: "paper", does: [Download("certificate")]),
            Link(id: "reset", does: [Mail("reset"), Go("sent")]),
            Link(id: "text", does: [Sms("code"), Go("code")]),
        ]),
        (id: "door", blocks: [
            Field(id: "login", kind: Text(), answer: Some("number")),
            Field(id: "password", kind: Password, answer: Some("secret")),
            Action(id: "go", does: [Check, Credentials(login: "login", password: "password"), Enter("desk"), Go("space")]),
        ]),
        (id: "locked", blocks: [Action(id: "again", does: [Unlock, Go("door")])]),
        (id: "space", signed: true, blocks: [When(Filed("aid"), [Note("filed")])]),
        (id: "ask", blocks: [
            Field(id: "name", kind: Text(least: 2), answer: Some("name")),
            Field(id: "post", kind: Digits(5), answer: Some("post")),
            Field(id: "heat", kind: One(of: ["gas", "wood"], list: true), answer: Some("wood")),
            Field(id: "alone", kind: One(of: ["yes", "no"]), answer: Some("yes")),
            Field(id: "with", kind: Text(), optional: true),
            Field(id: "proof", kind: File(ends: ["bill"]), answer: Some("bill")),
            Action(id: "next", does: [Check, Go("review")]),
        ], rules: [Also(field: "alone", is: "no", then: "with")]),
        (id: "review", blocks: [
            Answers(["name", "post", "heat"]),
            Action(id: "send", does: [File("aid"), Go("done")]),
        ]),
        (id: "done", blocks: [Loud("receipt")]),
        (id: "sent", blocks: [Text("look")]),
        (id: "code", blocks: [
            Field(id: "code", kind: Same("code"), answer: Some("code")),
            Action(id: "go", does: [Check, Enter("desk"), Go("space")]),
        ]),
        (id: "renew", blocks: [
            Field(id: "new", kind: NewPassword, answer: Some("new")),
            Field(id: "again", kind: NewPassword, answer: Some("new")),
            Action(id: "go", does: [Check, NewPassword("new"), Go("door")]),
        ], rules: [Same("new", "again")]),
    ],
)"#;

const SHOP: &str = r#"(
    picture: "site-hall", trap: true, secure: false,
    pages: [(id: "home", blocks: [Button(id: "pay", does: [Stop, Go("home")]), Link(id: "back", does: [Go("desk/home")])])],
)"#;

const ENGINE: &str = r#"(
    picture: "site-search",
    pages: [
        (id: "home", blocks: [Field(id: "query", kind: Text(), search: true, answer: Some("query")), Action(id: "go", does: [Search])]),
        (id: "results", blocks: [Field(id: "again", kind: Text(), search: true, answer: Some("query")), Results]),
    ],
    index: [(id: "desk", to: "desk/home"), (id: "hours", to: "shop/home", ad: true)],
)"#;

/// Read as the files of the house are.
fn read<T: serde::de::DeserializeOwned>(text: &str) -> T {
    let names = ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES | ron::extensions::Extensions::UNWRAP_NEWTYPES;
    ron::Options::default().with_default_extension(names).from_str(text).unwrap()
}

fn sites() -> Arc<Sites> {
    let all = [("desk", DESK), ("shop", SHOP), ("engine", ENGINE)];
    Arc::new(all.into_iter().map(|(name, text)| (name.to_owned(), read::<RawSite>(text))).collect())
}

fn tree() -> RawTree {
    let text = r#"(files: [
        (id: "papers", is: Folder([(id: "bill", is: Text("document")), (id: "photo", is: Photo("photo-cat"))])),
        (id: "downloads", later: true, is: Folder([(id: "certificate", is: Text("document"))])),
        (id: "bin", is: Bin),
    ])"#;
    read(text)
}

fn mailbox() -> RawMailbox {
    let text = r#"(
        people: [(id: "desk", picture: "site-desk")],
        messages: [(id: "reset", from: "desk", date: "today", later: true, body: [(id: "change", link: true, leads: Some("desk/renew"))])],
    )"#;
    read(text)
}

fn texts() -> Arc<Texts> {
    let pairs = [
        ("number", "24 68 10"),
        ("secret", "Mon-Chat-Dort-8h"),
        ("new", "Le-Train-Part-7h"),
        ("name", "Camille"),
        ("post", "99000"),
        ("code", "48 27 31"),
        ("query", "guichet"),
        ("sites/desk/site.address", "guichet.example"),
        ("sites/shop/site.address", "horaires.test"),
        ("sites/engine/site.address", "cherche.example"),
        ("sites/engine/result-desk", "Guichet : vos démarches"),
        ("sites/engine/result-desk.line", "Demandes et attestations"),
        ("sites/engine/result-hours", "Guichet horaires"),
        ("sites/engine/result-hours.line", "Payez ici"),
    ];
    Arc::new(pairs.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect())
}

fn raw(start: &str) -> RawWeb {
    RawWeb {
        files: String::new(),
        start: start.into(),
        closed: false,
        bookmarks: vec!["desk/home".into()],
        public: true,
    }
}

/// A browser alone, with nothing that asks in the way.
fn browser() -> World {
    let mut world = World::new(vec![AnyMachine::Web(Box::new(Web::new(sites(), &tree(), &raw("desk/home"))))]);
    world.learn(texts());
    assert!(world.obey(&Cue::Open("desk/home".into())));
    world
}

/// A browser and a mailbox.
fn both() -> World {
    let web = AnyMachine::Web(Box::new(Web::new(sites(), &tree(), &raw("desk/home"))));
    let mail = AnyMachine::Mail(Box::new(Mail::new(mailbox(), &tree(), Start::Inbox)));
    let mut world = World::new(vec![web, mail]);
    world.learn(texts());
    assert!(world.obey(&Cue::Open("desk/home".into())));
    world
}

fn web(world: &World) -> &Web {
    world
        .machines()
        .iter()
        .find_map(|machine| match machine {
            AnyMachine::Web(web) => Some(web.as_ref()),
            _ => None,
        })
        .unwrap()
}

fn click(world: &mut World, part: &str) -> Vec<Fact> {
    let there: Vec<String> = world.parts().iter().map(|part| part.id.to_string()).collect();
    assert!(there.iter().any(|known| known == part), "{part} is not there: {there:?}");
    world.act(&Gesture::Click(part.into()))
}

fn write(world: &mut World, text: &str) {
    for sign in text.chars() {
        world.act(&Gesture::Type(sign.to_string().into()));
    }
}

fn is(world: &World, part: &str, condition: Condition) -> bool {
    world.holds(&Wish::Is(part.into(), condition))
}

/// Somebody who knows the way goes it; how many gestures it takes.
fn lead(world: &mut World, wish: &Wish) -> usize {
    for gestures in 0..200 {
        if world.holds(wish) {
            return gestures;
        }
        let gesture = world.toward(wish).unwrap_or_else(|| panic!("no way to {wish:?} from {:?}", web(world).place()));
        world.act(&gesture);
    }
    panic!("going round in circles towards {wish:?} at {:?}", web(world).place());
}

#[test]
fn a_link_leads_on_and_the_arrows_lead_back_and_forward() {
    let mut world = browser();
    click(&mut world, "desk/home/ask");
    assert!(is(&world, "desk/ask", Condition::Open));
    click(&mut world, "back");
    assert!(is(&world, "desk/home", Condition::Open));
    click(&mut world, "forward");
    assert!(is(&world, "desk/ask", Condition::Open));
    // A new way forgets what lay ahead.
    click(&mut world, "back");
    click(&mut world, "desk/home/other");
    assert!(!web(&world).can_go_forward());
}

#[test]
fn an_address_is_typed_with_or_without_what_need_not_be() {
    for typed in ["horaires.test", " https://www.Horaires.test/ ", "http://horaires.test"] {
        let mut world = browser();
        click(&mut world, "address");
        write(&mut world, typed);
        world.act(&Gesture::Key(Key::Enter));
        assert!(is(&world, "shop/home", Condition::Open), "{typed}");
    }
    let mut world = browser();
    click(&mut world, "address");
    write(&mut world, "guichet.example/ask");
    click(&mut world, "address/go");
    assert!(is(&world, "desk/ask", Condition::Open));
}

#[test]
fn where_nothing_is_the_address_that_was_meant_is_proposed_and_never_a_trap() {
    let mut world = browser();
    click(&mut world, "address");
    write(&mut world, "guichet.exemple");
    world.act(&Gesture::Key(Key::Enter));
    assert!(matches!(web(&world).place(), Place::Lost(_)));
    assert_eq!(web(&world).meant(), Some("desk"));
    click(&mut world, "lost/meant");
    assert!(is(&world, "desk/home", Condition::Open));
    click(&mut world, "address");
    write(&mut world, "horaire.test");
    world.act(&Gesture::Key(Key::Enter));
    assert_ne!(web(&world).meant(), Some("shop"), "who mistypes is not sent to a trap");
}

#[test]
fn a_question_in_the_address_bar_goes_to_the_engine() {
    let mut world = browser();
    click(&mut world, "address");
    write(&mut world, "mon guichet");
    world.act(&Gesture::Key(Key::Enter));
    assert!(is(&world, "engine/results", Condition::Open));
    let found = web(&world).found();
    let ids: Vec<&str> = found.results.iter().map(|result| result.id.as_str()).collect();
    assert_eq!(ids, ["hours", "desk"], "what is paid for comes first");
    click(&mut world, "engine/results/result-desk");
    assert!(is(&world, "desk/home", Condition::Open));
}

#[test]
fn the_engine_spells() {
    let mut world = browser();
    assert!(world.obey(&Cue::Open("engine/home".into())));
    click(&mut world, "engine/home/query");
    write(&mut world, "guichhet de demarche");
    world.act(&Gesture::Key(Key::Enter));
    let found = web(&world).found();
    assert_eq!(found.spelling.as_deref(), Some("guichet de demarches"));
    assert!(found.results.iter().any(|result| result.id == "desk"), "and finds it already");
    click(&mut world, "engine/results/spelling");
    assert_eq!(web(&world).found().spelling, None);
}

#[test]
fn tabs_open_turn_and_close() {
    let mut world = browser();
    click(&mut world, "desk/home/tab");
    assert_eq!(web(&world).tabs().len(), 2);
    assert!(is(&world, "tab/2", Condition::InFront) && is(&world, "shop/home", Condition::Open));
    click(&mut world, "tab/1");
    assert!(is(&world, "desk/home", Condition::Open));
    click(&mut world, "tab/2/close");
    assert!(is(&world, "tab/2", Condition::Closed) && is(&world, "tab/1", Condition::InFront));
    // The next one has its number again: lessons speak of the second tab.
    click(&mut world, "tab/new");
    assert!(is(&world, "tab/2", Condition::InFront));
    click(&mut world, "bookmark/desk/home");
    assert!(is(&world, "desk/home", Condition::Open));
    for _ in 0..6 {
        click(&mut world, "tab/new");
    }
    assert_eq!(web(&world).tabs().len(), tab::MOST as usize);
    assert_eq!(web(&world).note(), Some(Note::TooManyTabs));
    // The last one's cross closes the window; its icon opens it.
    for _ in 0..tab::MOST {
        let number = web(&world).tab().number;
        click(&mut world, &format!("tab/{number}/close"));
    }
    assert!(is(&world, "window", Condition::Closed));
    click(&mut world, "icon/web");
    assert!(is(&world, "window", Condition::Open));
}

#[test]
fn a_form_says_what_is_missing_and_loses_nothing() {
    let mut world = browser();
    click(&mut world, "desk/home/ask");
    click(&mut world, "desk/ask/next");
    assert!(is(&world, "desk/ask", Condition::Open), "it does not go on");
    let fault = |world: &World, id: &str| web(world).fault(web(world).sites()["desk"].field(id).unwrap().1);
    assert_eq!(fault(&world, "name"), Some(Fault::Missing));
    assert_eq!(fault(&world, "with"), None, "what may stay empty may");
    assert_eq!(
        web(&world).focus(),
        Some(&Focus::Field("desk".into(), "name".into())),
        "the caret is where it is missing"
    );
    write(&mut world, "Camille");
    assert_eq!(fault(&world, "name"), None, "as soon as it is right nothing is said");
    click(&mut world, "desk/ask/post");
    write(&mut world, "9900");
    assert_eq!(fault(&world, "post"), Some(Fault::TooFewDigits));
    write(&mut world, "0");
    click(&mut world, "desk/ask/alone/no");
    assert_eq!(fault(&world, "with"), Some(Fault::NeedsAlso), "one answer may ask for another");
    click(&mut world, "desk/ask/alone/yes");
    // A list opens, and closes over its answer.
    click(&mut world, "desk/ask/heat");
    assert!(is(&world, "desk/ask/heat", Condition::Open));
    click(&mut world, "desk/ask/heat/gas");
    assert!(is(&world, "desk/ask/heat", Condition::Closed) && is(&world, "desk/ask/heat/gas", Condition::On));
    // A file is picked; the wrong one is refused.
    click(&mut world, "desk/ask/proof");
    world.act(&Gesture::DoubleClick("file/papers".into()));
    click(&mut world, "file/photo");
    click(&mut world, "picker/open");
    assert!(!is(&world, "desk/ask/proof", Condition::On), "it is on its way");
    click(&mut world, "desk/ask/next");
    assert_eq!(fault(&world, "proof"), Some(Fault::NotThisFile));
    assert!(is(&world, "desk/ask/proof", Condition::On), "it has arrived");
    lead(&mut world, &Wish::Is("desk/review".into(), Condition::Open));
    // From the summary one mends, and comes back to everything as it was.
    click(&mut world, "desk/review/change-post");
    assert!(is(&world, "desk/ask", Condition::Open));
    assert_eq!(world.writing().unwrap().0, "desk/ask/post".into());
    assert_eq!(world.writing().unwrap().1.text(), "99000");
    lead(&mut world, &Wish::Is("desk/done".into(), Condition::Open));
    // What was sent leaves the form.
    assert!(web(&world).visit("desk").filed.contains("aid"));
    assert!(web(&world).visit("desk").written.is_empty());
}

#[test]
fn a_form_half_filled_in_is_not_left_unasked_and_is_found_again() {
    let mut world = browser();
    click(&mut world, "desk/home/ask");
    click(&mut world, "desk/ask/name");
    write(&mut world, "Ca");
    click(&mut world, "tab/1/close");
    assert!(is(&world, "leave", Condition::Open));
    click(&mut world, "leave/stay");
    assert!(is(&world, "desk/ask", Condition::Open));
    click(&mut world, "address");
    write(&mut world, "horaires.test");
    world.act(&Gesture::Key(Key::Enter));
    click(&mut world, "leave/go");
    assert!(is(&world, "shop/home", Condition::Open));
    click(&mut world, "back");
    assert!(is(&world, "desk/ask", Condition::Open));
    assert_eq!(web(&world).visit("desk").written["name"].text(), "Ca");
    // Within the site nothing is asked.
    click(&mut world, "desk/top/start");
    assert!(is(&world, "desk/home", Condition::Open));
}

#[test]
fn three_wrong_passwords_lock_and_one_may_try_again() {
    let mut world = browser();
    click(&mut world, "desk/top/in");
    for tries in 1..=3 {
        click(&mut world, "desk/door/login");
        if tries == 1 {
            write(&mut world, "246810");
        }
        click(&mut world, "desk/door/password");
        write(&mut world, "faux");
        world.act(&Gesture::Key(Key::Enter));
        assert_eq!(is(&world, "desk/locked", Condition::Open), tries == 3);
    }
    assert!(is(&world, "desk", Condition::Off));
    lead(&mut world, &Wish::Is("desk".into(), Condition::On));
    assert!(is(&world, "desk/space", Condition::Open));
    assert!(web(&world).has_save_bar(), "the browser asks to keep the password");
    assert!(web(&world).visit("desk").written.is_empty(), "and none stays on the page");
    click(&mut world, "save/never");
    assert!(is(&world, "save", Condition::Off));
    click(&mut world, "desk/top/out");
    assert!(is(&world, "desk", Condition::Off) && is(&world, "desk/home", Condition::Open));
    // Back does not show what only the owner may see.
    click(&mut world, "back");
    assert!(!is(&world, "desk/space", Condition::Open));
}

#[test]
fn a_page_for_the_owner_asks_who_one_is() {
    let mut world = browser();
    click(&mut world, "desk/home/space");
    assert!(is(&world, "desk/door", Condition::Open));
    click(&mut world, "back");
    assert!(is(&world, "desk/home", Condition::Open), "and it is no trap for the arrow");
}

#[test]
fn a_forgotten_password_comes_back_through_the_mail() {
    let mut world = both();
    click(&mut world, "desk/home/reset");
    assert!(is(&world, "desk/sent", Condition::Open));
    click(&mut world, "turn/mail");
    assert_eq!(world.machine().name(), "mail");
    click(&mut world, "mail/reset");
    click(&mut world, "mail/reset/change");
    assert_eq!(world.machine().name(), "web", "the link shows the site");
    assert!(is(&world, "desk/renew", Condition::Open));
    assert_eq!(web(&world).tabs().len(), 1, "in the tab of that site");
    for field in ["new", "again"] {
        click(&mut world, &format!("desk/renew/{field}"));
        write(&mut world, "Le-Train-Part-7h");
    }
    click(&mut world, "desk/renew/go");
    assert!(is(&world, "desk/door", Condition::Open));
    // The old one is none any more; whoever knows the way types the new one.
    lead(&mut world, &Wish::Is("desk".into(), Condition::On));
    assert_eq!(web(&world).visit("desk").tries, 0);
}

#[test]
fn who_knows_the_way_finds_a_page_that_only_a_message_leads_to() {
    let mut world = both();
    let gestures = lead(&mut world, &Wish::Is("desk/renew".into(), Condition::Open));
    assert_eq!(gestures, 4, "the link, the mailbox, the message, its link");
    // And back to the mailbox, and from there to a page.
    lead(&mut world, &Wish::Is("mail/reset".into(), Condition::Open));
    assert_eq!(world.machine().name(), "mail");
    lead(&mut world, &Wish::Is("desk/space".into(), Condition::Open));
}

#[test]
fn a_code_comes_by_telephone() {
    let mut world = browser();
    click(&mut world, "desk/home/text");
    // The page of the code is there already, under the message.
    lead(&mut world, &Wish::Is("desk/code".into(), Condition::Open));
    lead(&mut world, &Wish::Is("desk/space".into(), Condition::Open));
    assert!(is(&world, "desk", Condition::On));
}

#[test]
fn what_a_site_asks_can_be_refused_one_thing_after_the_other() {
    let mut world = World::new(vec![AnyMachine::Web(Box::new(Web::new(sites(), &tree(), &raw("desk/home"))))]);
    world.learn(texts());
    assert_eq!(web(&world).prompt(), Some(Prompt::Cookies));
    click(&mut world, "cookies/refuse");
    assert!(is(&world, "cookies", Condition::Off));
    assert_eq!(web(&world).prompt(), Some(Prompt::Notify));
    click(&mut world, "notify/block");
    assert_eq!(web(&world).prompt(), Some(Prompt::Ad));
    assert!(world.parts().iter().all(|part| part.id.as_str() != "desk/home/ask"), "it lies over the page");
    click(&mut world, "ad/close");
    assert_eq!(web(&world).prompt(), None);
    // It asks once.
    click(&mut world, "desk/home/other");
    click(&mut world, "back");
    assert_eq!(web(&world).prompt(), None);
}

#[test]
fn a_trap_does_no_harm() {
    let mut world = browser();
    click(&mut world, "desk/home/other");
    click(&mut world, "shop/home/pay");
    assert!(matches!(web(&world).over(), Some(Over::Stop(_))));
    assert!(is(&world, "sheet", Condition::Open));
    world.act(&Gesture::Key(Key::Escape));
    assert!(is(&world, "sheet", Condition::Closed) && is(&world, "shop/home", Condition::Open));
}

#[test]
fn a_download_is_saved_opened_printed_and_thrown_away() {
    let mut world = both();
    click(&mut world, "desk/home/paper");
    assert!(is(&world, "downloads", Condition::Open) && is(&world, "download/certificate", Condition::On));
    let has = |world: &World| match &world.machines()[1] {
        AnyMachine::Mail(mail) => {
            mail.files().get(&FileId::new("certificate")).map(|file| file.place.as_str().to_owned())
        }
        _ => None,
    };
    assert_eq!(has(&world).as_deref(), Some("downloads"), "the mail program can attach it");
    click(&mut world, "download/certificate");
    assert!(is(&world, "file/certificate", Condition::Open));
    click(&mut world, "print");
    click(&mut world, "print/more");
    assert_eq!(web(&world).over(), Some(&Over::Print(2)));
    click(&mut world, "print/less");
    click(&mut world, "print/less");
    assert_eq!(web(&world).over(), Some(&Over::Print(1)), "nothing less than one");
    click(&mut world, "print/go");
    assert_eq!(web(&world).note(), Some(Note::Printed));
    lead(&mut world, &Wish::Is("downloads".into(), Condition::Off));
    assert_eq!(has(&world).as_deref(), Some("bin"));
    // And once more from the site.
    lead(&mut world, &Wish::Is("download/certificate".into(), Condition::On));
    assert_eq!(has(&world).as_deref(), Some("downloads"));
}

#[test]
fn a_session_says_that_it_will_end_and_never_does() {
    let mut world = browser();
    assert!(world.obey(&Cue::Open("desk/space".into())));
    let mut asked = 0;
    for _ in 0..300 {
        click(&mut world, "desk/top/start");
        if is(&world, "session", Condition::Open) {
            asked += 1;
            click(&mut world, "session/stay");
        }
    }
    assert_eq!(asked, 2);
    assert!(is(&world, "desk", Condition::On));
    assert!(world.obey(&Cue::Menu("session".into())));
    click(&mut world, "session/leave");
    assert!(is(&world, "desk", Condition::Off));
}

#[test]
fn the_end_of_a_session_leaves_nothing() {
    let mut world = browser();
    lead(&mut world, &Wish::Is("desk".into(), Condition::On));
    click(&mut world, "desk/top/start");
    click(&mut world, "desk/home/paper");
    click(&mut world, "ground");
    click(&mut world, "finish");
    assert!(is(&world, "finish", Condition::On) && is(&world, "window", Condition::Closed));
    assert!(is(&world, "desk", Condition::Off) && is(&world, "downloads", Condition::Off));
    assert_eq!(web(&world).visit("desk"), &Visit::default());
}

#[test]
fn words_are_found_and_pages_shown_larger() {
    let mut world = browser();
    click(&mut world, "menu");
    click(&mut world, "zoom/in");
    assert_eq!(web(&world).zoom(), 125);
    click(&mut world, "find");
    write(&mut world, "CAMILLE");
    assert!(web(&world).finds_in("Bienvenue à Camille"));
    click(&mut world, "find/close");
    assert!(!web(&world).finds_in("Bienvenue à Camille"));
    click(&mut world, "star");
    assert_eq!(web(&world).note(), Some(Note::Unmarked));
}

#[test]
fn the_padlock_says_what_it_does_not_prove() {
    let mut world = browser();
    click(&mut world, "padlock");
    assert!(is(&world, "padlock", Condition::Open));
    click(&mut world, "address/end");
    click(&mut world, "ok");
    lead(&mut world, &Wish::Is("shop/home".into(), Condition::Open));
    assert!(!web(&world).page().unwrap().1.secure);
}

#[test]
fn a_page_is_scrolled_to_its_end_and_enter_sends_only_short_forms() {
    let mut world = browser();
    lead(&mut world, &Wish::Seen("page/end".into()));
    let scroll = Gesture::Scroll { part: "page".into(), direction: Direction::Up, stride: Stride::End };
    assert_eq!(world.act(&scroll), [Fact::Scrolled(Direction::Up)]);
    click(&mut world, "desk/home/ask");
    click(&mut world, "desk/ask/name");
    assert!(world.answers(Key::Up), "the arrows scroll");
    world.act(&Gesture::Key(Key::Enter));
    assert!(web(&world).visit("desk").checked.is_empty(), "a long form is not sent by Enter");
}

#[test]
fn a_lesson_stages_what_a_step_needs() {
    let mut world = both();
    for (cue, part, condition) in [
        (Cue::Open("desk/space".into()), "desk", Condition::On),
        (Cue::Open("desk/door".into()), "desk", Condition::Off),
        (Cue::Put("desk/ask/alone/no".into(), "desk/ask/alone".into()), "desk/ask/alone/no", Condition::On),
        (Cue::Put("file/bill".into(), "desk/ask/proof".into()), "desk/ask/proof", Condition::On),
        (Cue::Put("file/certificate".into(), "downloads".into()), "download/certificate", Condition::On),
        (Cue::Open("file/certificate".into()), "file/certificate", Condition::Open),
        (Cue::Open("desk/ask/heat".into()), "desk/ask/heat", Condition::Open),
        (Cue::Open("tab/new".into()), "tab/2", Condition::InFront),
        (Cue::Close("tab/2".into()), "tab/2", Condition::Closed),
        (Cue::Open("desk/home".into()), "desk/home", Condition::Open),
        (Cue::Menu("cookies".into()), "cookies", Condition::Open),
        (Cue::Shut, "desk/home", Condition::Open),
    ] {
        assert!(world.obey(&cue), "{cue:?}");
        assert!(is(&world, part, condition), "{cue:?}");
    }
    assert!(!world.obey(&Cue::Open("desk/nowhere".into())));
    assert!(world.obey(&Cue::Fill("desk/ask/post".into(), "post".into())));
    assert!(world.obey(&Cue::Open("desk/ask".into())));
    let written = Wish::Written { part: "desk/ask/post".into(), text: "post".into(), rule: Rule::Exact };
    assert!(world.holds(&written));
}

#[test]
fn the_files_of_sites_are_checked() {
    for (name, site) in sites().iter() {
        assert_eq!(site_flaws(name, site), [], "{name}");
    }
    let trees = [("camille".to_owned(), tree())].into();
    let mailboxes = [("camille".to_owned(), mailbox())].into();
    assert_eq!(across_flaws(&sites(), &mailboxes, &trees), []);
    // Each of these breaks one thing.
    let broken = [
        (r#"Go("ask")"#, r#"Go("aks")"#, "unknown page `aks`"),
        (r#"Mail("reset")"#, r#"Mail("rest")"#, "unknown message `rest`"),
        (r#"Download("certificate")"#, r#"Download("paper")"#, "unknown file `paper`"),
        (r"Digits(5)", r"Number(from: 9, to: 3)", "nobody can fill in the field `post`"),
        (
            r#"kind: Digits(5), answer: Some("post")"#,
            "kind: Digits(5)",
            "nobody can be led to fill in the field `post`",
        ),
        (r#"Filed("aid")"#, r#"Filed("add")"#, "nothing is ever sent as `add`"),
        (r#"Answers(["name","#, r#"Answers(["nam","#, "unknown field `nam`"),
        (r#"Link(id: "ask", does: [Go("ask")])"#, r#"Text("no-ask")"#, "nothing leads to the page `ask`"),
        (r#"Title("hello")"#, r#"Title("ask")"#, "block `ask` is there twice"),
        (r#"locked: "locked""#, r#"locked: "shut""#, "unknown page `shut`"),
        (r#"answer: Some("wood")"#, r#"answer: Some("coal")"#, "unknown answer `coal`"),
    ];
    for (was, now, told) in broken {
        let text = DESK.replacen(was, now, 1);
        assert_ne!(text, DESK, "{was} is there");
        let mut sites = (*sites()).clone();
        sites.insert("desk".into(), read(&text));
        let sites = Arc::new(sites);
        let own = site_flaws("desk", &sites["desk"]);
        let across = across_flaws(&sites, &mailboxes, &trees).into_iter().flat_map(|(_, flaws)| flaws);
        let all: Vec<String> = own.into_iter().chain(across).map(|flaw| flaw.to_string()).collect();
        assert!(all.iter().any(|flaw| flaw == told), "{told} is not among {all:?}");
    }
}

#[test]
fn an_answer_that_a_field_refuses_is_told() {
    assert_eq!(refused_answers(&sites(), &texts()), []);
    let mut other = (*sites()).clone();
    let text = DESK.replacen(r#"Digits(5), answer: Some("post")"#, r#"Digits(5), answer: Some("name")"#, 1);
    other.insert("desk".into(), read(&text));
    let told: Vec<String> = refused_answers(&other, &texts()).iter().map(|(_, flaw)| flaw.to_string()).collect();
    assert_eq!(told, ["the answer of the field `post` is refused: `fault-not-digits`"]);
}
