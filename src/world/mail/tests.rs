use std::sync::Arc;

use super::*;
use crate::gesture::{Apart, Direction, Gesture, Key, Spot, Stride};
use crate::world::files::FileId;
use crate::world::{AnyMachine, Condition, Cue, Fact, Machine, Posted, Wish, World};
use crate::writing::Rule;
use proptest::prelude::*;

const PAUL: &str = "paul@courrier.example";
const LEA: &str = "lea@courrier.example";

fn mailbox() -> RawMailbox {
    let person = |id: &str, contact| RawPerson { id: id.into(), picture: "portrait-lea".into(), contact };
    let block = |id: &str, tell: Option<Tell>, link| RawBlock {
        id: id.into(),
        tell,
        loud: false,
        link,
        leads: None,
        picture: None,
    };
    let message = |id: &str, from: &str| RawMessage {
        id: id.into(),
        from: from.into(),
        with: Vec::new(),
        date: "today".into(),
        folder: RawFolder::Inbox,
        read: false,
        later: false,
        answers: None,
        tell: None,
        body: vec![block("text", None, false), block("link", None, true)],
        attachments: Vec::new(),
    };
    let page = |pages: Vec<String>, tell| RawAttachment { id: "page".into(), picture: "document".into(), pages, tell };
    let zip = RawAttachment { id: "zip".into(), ..page(Vec::new(), Some(Tell::Attachment)) };
    RawMailbox {
        people: vec![person("lea", true), person("paul", true), person("bank", false)],
        folders: vec!["papers".into()],
        messages: vec![
            RawMessage {
                with: vec!["paul".into()],
                attachments: vec![page(vec!["a".into(), "b".into()], None)],
                ..message("news", "lea")
            },
            RawMessage {
                tell: Some(Tell::Sender),
                body: vec![
                    block("hurry", Some(Tell::Hurry), false),
                    block("text", None, false),
                    block("link", Some(Tell::Link), true),
                ],
                attachments: vec![zip],
                ..message("trap", "bank")
            },
            RawMessage { folder: RawFolder::Spam, ..message("honest", "paul") },
            RawMessage { later: true, answers: Some("news".into()), ..message("answer", "paul") },
        ],
    }
}

fn tree() -> RawTree {
    let text = r#"(files: [(id: "papers", is: Folder([(id: "bill", is: Text("document"))])), (id: "draft", is: Text("document")), (id: "calculator", is: Calculator)])"#;
    ron::from_str(text).unwrap()
}

fn texts() -> Arc<Texts> {
    let texts = [
        ("letters/person-lea", "Léa Martin"),
        ("letters/person-lea.address", LEA),
        ("letters/person-paul", "Paul Martin"),
        ("letters/person-paul.address", PAUL),
        ("letters/person-bank.address", "alerte@compte.test"),
        ("letters/mail-news", "Photos"),
        ("letters/mail-news-text", "Le gâteau était bon."),
        ("letters/mail-trap", "Compte bloqué"),
        ("mail/reply-prefix", "Re :"),
        ("mail/forward-prefix", "Tr :"),
        ("mail/suggestion-1", "camille.martin24"),
        ("mail/suggestion-2", "camille-martin7"),
        ("mail/hello", "Bonjour"),
        ("camille/email", "camille@courrier.example"),
        ("camille/password", "Soleil-Bleu-24"),
        ("camille/new-address", "camille.martin"),
        ("camille/first-name", "Camille"),
        ("camille/last-name", "Martin"),
        ("camille/new-password", "Mon-Chat-Dort-8h"),
        ("camille/phone", "06 39 98 12 34"),
        ("body", "Venez à midi."),
    ];
    Arc::new(texts.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect())
}

fn world(start: Start) -> World {
    let mut world = World::new(vec![AnyMachine::Mail(Box::new(Mail::new(mailbox(), &tree(), start)))]);
    world.learn(texts());
    world
}

fn mail(world: &World) -> &Mail {
    let AnyMachine::Mail(mail) = world.machine() else { panic!("not a mail program") };
    mail
}

fn click(world: &mut World, part: &str) -> Vec<Fact> {
    let facts = world.act(&Gesture::Click(PartId::new(part)));
    assert!(!facts.is_empty(), "{part} is not there: {:?}", mail(world).page());
    facts
}

fn type_into(world: &mut World, part: &str, text: &str) {
    click(world, part);
    world.act(&Gesture::Type(text.into()));
}

fn sent(world: &World) -> Vec<&Written> {
    mail(world).letters().iter().filter(|letter| letter.folder.is(SENT)).filter_map(Letter::written).collect()
}

fn folder(world: &World, name: &str) -> Vec<String> {
    let letters = mail(world).letters().iter().filter(|letter| letter.folder.is(name));
    letters.map(|letter| letter.id.as_str().to_owned()).collect()
}

/// Follows whoever knows the way. The number of gestures it took.
fn follow(world: &mut World, wish: &Wish) -> usize {
    for count in 0..200 {
        if world.holds(wish) {
            return count;
        }
        let gesture = world.toward(wish).unwrap_or_else(|| panic!("no way to {wish:?} from {:?}", mail(world).page()));
        world.act(&gesture);
    }
    panic!("round in circles to {wish:?}, on {:?} under {:?}", mail(world).page(), mail(world).over());
}

fn is(part: &str, condition: Condition) -> Wish {
    Wish::Is(PartId::new(part), condition)
}

fn put(letter: &str, folder: &str) -> Wish {
    Wish::In(PartId::new(letter), PartId::new(folder))
}

fn post(to: &str) -> Posted {
    Posted { to: vec![PartId::new(to)], ..Posted::default() }
}

#[test]
fn address_and_password_open_the_mailbox_and_nothing_else_does() {
    let mut world = world(Start::SignIn);
    click(&mut world, "sign-in/go");
    assert_eq!(mail(&world).note(), Some(Note::Lacks(Slot::Address)));
    type_into(&mut world, "sign-in/address", " Camille@courrier.example ");
    click(&mut world, "sign-in/go");
    assert_eq!(mail(&world).note(), Some(Note::Lacks(Slot::Password)));
    type_into(&mut world, "sign-in/password", "soleil-bleu-24");
    click(&mut world, "sign-in/go");
    assert_eq!(mail(&world).note(), Some(Note::WrongPassword), "capitals count in a password");
    assert!(!mail(&world).is_signed_in());
    for _ in 0..14 {
        world.act(&Gesture::Key(Key::Backspace));
    }
    click(&mut world, "sign-in/password");
    for _ in 0..14 {
        world.act(&Gesture::Key(Key::Backspace));
    }
    world.act(&Gesture::Type("Soleil-Bleu-24".into()));
    world.act(&Gesture::Key(Key::Enter));
    assert!(mail(&world).is_signed_in());
    assert!(world.holds(&is("folder/inbox", Condition::Open)));
}

#[test]
fn a_public_machine_remembers_only_whom_it_was_told_to() {
    for (stay, keep) in [(false, false), (true, false), (false, true)] {
        let mut world = world(Start::SignIn);
        if stay {
            click(&mut world, "sign-in/stay");
        }
        follow(&mut world, &is("folder/inbox", Condition::Open));
        click(&mut world, "window/close");
        click(&mut world, "icon/mail");
        assert_eq!(mail(&world).is_signed_in(), stay, "« Rester connecté »");
        follow(&mut world, &is("folder/inbox", Condition::Open));
        follow(&mut world, &is("account", Condition::Off));
        assert!(mail(&world).has_save_bar());
        click(&mut world, if keep { "save/keep" } else { "save/never" });
        let password = mail(&world).sign_in().password.text();
        assert_eq!(password.is_empty(), !keep, "the next person finds it there");
        click(&mut world, "back");
        assert!(!mail(&world).is_signed_in(), "nothing behind the page without the code");
    }
}

#[test]
fn a_new_address_is_made_by_the_rules() {
    let mut world = world(Start::SignIn);
    click(&mut world, "sign-in/create");
    click(&mut world, "sign-up/go");
    assert_eq!(mail(&world).note(), Some(Note::Lacks(Slot::First)));
    type_into(&mut world, "sign-up/first-name", "Camille");
    type_into(&mut world, "sign-up/last-name", "Martin");
    type_into(&mut world, "sign-up/address", "camille martin");
    click(&mut world, "sign-up/go");
    assert_eq!(mail(&world).note(), Some(Note::Lacks(Slot::Wanted)), "a space");
    click(&mut world, "sign-up/address");
    for _ in 0..7 {
        world.act(&Gesture::Key(Key::Backspace));
    }
    world.act(&Gesture::Type(".Martin".into()));
    assert!(mail(&world).is_taken(), "capitals make no other address");
    click(&mut world, "sign-up/suggestion-2");
    assert!(!mail(&world).is_taken());
    type_into(&mut world, "sign-up/password", "chat");
    click(&mut world, "sign-up/go");
    assert_eq!(mail(&world).note(), Some(Note::Lacks(Slot::NewPassword)));
    world.act(&Gesture::Click(PartId::new("sign-up/password")));
    world.act(&Gesture::Type("-Mon-Chat-8h".into()));
    type_into(&mut world, "sign-up/again", "chat-Mon-Chat-8h");
    type_into(&mut world, "sign-up/phone", "06 39 98 12 34");
    click(&mut world, "sign-up/go");
    assert_eq!(mail(&world).note(), Some(Note::Terms));
    click(&mut world, "sign-up/terms");
    click(&mut world, "sign-up/go");
    assert_eq!((mail(&world).page(), mail(&world).made_address()), (&Page::Welcome, Some("camille-martin7")));
    click(&mut world, "welcome/go");
    assert!(mail(&world).is_signed_in());
}

#[test]
fn a_message_is_sent_once_and_can_be_called_back() {
    let mut world = world(Start::Inbox);
    click(&mut world, "compose");
    click(&mut world, "compose/send");
    assert_eq!(mail(&world).over(), Some(&Over::Refusal(Refusal::NoRecipient)));
    world.act(&Gesture::Key(Key::Escape));
    type_into(&mut world, "compose/to", "paul courrier.example");
    click(&mut world, "compose/send");
    assert_eq!(mail(&world).over(), Some(&Over::Refusal(Refusal::Malformed)));
    click(&mut world, "dialog/ok");
    click(&mut world, "compose/to");
    while !mail(&world).sheet().unwrap().to.is_empty() {
        world.act(&Gesture::Key(Key::Backspace));
    }
    world.act(&Gesture::Type("pau".into()));
    click(&mut world, "contact/paul");
    assert_eq!(mail(&world).sheet().unwrap().to.text(), PAUL);
    type_into(&mut world, "compose/body", "Voici la pièce jointe.");
    click(&mut world, "compose/send");
    assert_eq!(mail(&world).over(), Some(&Over::Refusal(Refusal::Forgotten)));
    click(&mut world, "dialog/attach");
    world.act(&Gesture::DoubleClick(PartId::new("file/papers")));
    world.act(&Gesture::DoubleClick(PartId::new("file/bill")));
    click(&mut world, "compose/send");
    assert_eq!(sent(&world).len(), 1);
    assert_eq!(sent(&world)[0].attached, [Attached::File(FileId::new("bill"))]);
    click(&mut world, "undo");
    assert_eq!((sent(&world).len(), mail(&world).page()), (0, &Page::Compose));
    assert_eq!(mail(&world).sheet().unwrap().to.text(), PAUL);
    click(&mut world, "compose/send");
    assert_eq!(sent(&world).len(), 1);
    assert!(folder(&world, DRAFTS).is_empty());
}

#[test]
fn a_draft_survives_leaving_the_page_and_ends_when_it_is_sent() {
    for leave in ["folder/sent", "back", "window/close", "compose", "account"] {
        let mut world = world(Start::Inbox);
        click(&mut world, "compose");
        type_into(&mut world, "compose/subject", "Repas");
        click(&mut world, leave);
        if leave == "folder/sent" {
            assert_eq!(mail(&world).note(), Some(Note::Drafted));
            click(&mut world, "folder/bin");
            assert_eq!(mail(&world).note(), None, "what has been said is not said for ever");
        }
        match leave {
            "window/close" => {
                click(&mut world, "icon/mail");
                follow(&mut world, &is("folder/inbox", Condition::Open));
            }
            "account" => {
                click(&mut world, "account/sign-out");
                follow(&mut world, &is("folder/inbox", Condition::Open));
            }
            _ => {}
        }
        assert_eq!(folder(&world, DRAFTS), ["new-1"], "{leave}");
        click(&mut world, "folder/drafts");
        click(&mut world, "mail/new-1");
        assert_eq!(mail(&world).sheet().unwrap().subject.text(), "Repas");
        click(&mut world, "back");
        assert_eq!(folder(&world, DRAFTS), ["new-1"], "looking at it makes no second");
        click(&mut world, "mail/new-1");
        follow(&mut world, &Wish::Sent(post("contact/lea")));
        assert_eq!((folder(&world, DRAFTS), sent(&world).len()), (vec![], 1));
    }
}

#[test]
fn answers_and_forwards_know_what_they_are_about() {
    let mut world = world(Start::Inbox);
    click(&mut world, "mail/news");
    click(&mut world, "reply-all");
    let sheet = mail(&world).sheet().unwrap();
    assert_eq!(
        (sheet.to.text(), sheet.cc.text(), sheet.subject.text()),
        (LEA.into(), PAUL.into(), "Re : Photos".into())
    );
    click(&mut world, "back");
    assert!(folder(&world, DRAFTS).is_empty(), "nothing was added: nothing is kept");
    click(&mut world, "forward");
    assert_eq!(mail(&world).sheet().unwrap().attached, [Attached::Received("page".into())]);
    click(&mut world, "contact/paul");
    click(&mut world, "compose/send");
    let wish = Posted { forwards: Some(PartId::new("mail/news")), ..post("contact/paul") };
    assert!(world.holds(&Wish::Sent(wish)));
    world.obey(&Cue::Arrive(PartId::new("mail/answer")));
    assert_eq!(mail(&world).note(), Some(Note::Arrived));
    click(&mut world, "folder/inbox");
    click(&mut world, "mail/answer");
    click(&mut world, "earlier/news");
    assert!(world.holds(&is("mail/news", Condition::Open)));
}

#[test]
fn whatever_the_path_a_message_sent_is_sent() {
    // By the reply button, by the address book, by the address.
    let wish = Wish::Sent(post("contact/lea"));
    let mut world = world(Start::Inbox);
    click(&mut world, "mail/news");
    click(&mut world, "reply");
    click(&mut world, "compose/send");
    assert!(!world.holds(&wish), "nothing was said");
    click(&mut world, "undo");
    type_into(&mut world, "compose/body", "Merci !");
    click(&mut world, "compose/send");
    assert!(world.holds(&wish));
    for (typed, contact) in
        [("Le", Some("contact/lea")), ("LEA@courrier.example", None), ("Paul@x.example; lea@courrier.example", None)]
    {
        let mut world = self::world(Start::Inbox);
        click(&mut world, "compose");
        type_into(&mut world, "compose/to", typed);
        if let Some(contact) = contact {
            click(&mut world, contact);
        }
        type_into(&mut world, "compose/body", "Bonjour");
        click(&mut world, "compose/send");
        assert!(world.holds(&wish), "{typed}");
    }
}

#[test]
fn what_is_thrown_away_comes_back_where_it_was() {
    let mut world = world(Start::Inbox);
    let first = mail(&world).letters().to_vec();
    for id in ["news", "trap", "honest"] {
        let home = mail(&world).letter(&LetterId::new(id)).unwrap().folder.clone();
        let part = format!("mail/{id}");
        follow(&mut world, &put(&part, "folder/bin"));
        follow(&mut world, &put(&part, home.part().as_str()));
    }
    let folders = |letters: &[Letter]| {
        letters.iter().map(|letter| (letter.id.clone(), letter.folder.clone())).collect::<Vec<_>>()
    };
    assert_eq!(folders(mail(&world).letters()), folders(&first));
    follow(&mut world, &put("mail/honest", "folder/inbox"));
    follow(&mut world, &put("mail/honest", "folder/papers"));
    click(&mut world, "undo");
    assert_eq!(mail(&world).letter(&LetterId::new("honest")).unwrap().folder, Folder::new(INBOX));
}

#[test]
fn a_trap_can_be_looked_at_and_never_followed() {
    let mut world = world(Start::Inbox);
    click(&mut world, "mail/trap");
    let link = PartId::new("mail/trap/link");
    world.act(&Gesture::Point(link.clone()));
    assert_eq!(mail(&world).hovered(), Some(&link));
    click(&mut world, "mail/trap/hurry");
    assert_eq!(mail(&world).note(), Some(Note::Told(Tell::Hurry)));
    click(&mut world, "mail/trap/text");
    assert_eq!(mail(&world).note(), Some(Note::Honest));
    click(&mut world, "reader/from");
    assert_eq!(mail(&world).note(), Some(Note::Told(Tell::Sender)));
    for (part, stop) in [
        ("mail/trap/link", Stop::Link),
        ("attachment/zip", Stop::Attachment),
        ("reply", Stop::Reply),
        ("forward", Stop::Reply),
    ] {
        click(&mut world, part);
        assert_eq!(mail(&world).over(), Some(&Over::Stop(stop)), "{part}");
        click(&mut world, "dialog/ok");
    }
    click(&mut world, "report");
    assert_eq!(folder(&world, SPAM), ["trap", "honest"]);
    click(&mut world, "mail/news");
    click(&mut world, "mail/news/link");
    assert!(matches!(mail(&world).over(), Some(Over::Stop(Stop::Site(_)))));
}

#[test]
fn a_document_is_read_to_its_end_and_printed() {
    let mut world = world(Start::Inbox);
    follow(&mut world, &is("attachment/page", Condition::Open));
    let down = |part: &str| Gesture::Scroll {
        part: PartId::new(part),
        direction: Direction::Down,
        stride: Stride::Notches(1.0),
    };
    for _ in 0..5 {
        assert_eq!(world.act(&down("document/page")), [Fact::Scrolled(Direction::Down)]);
    }
    assert!(world.holds(&Wish::Seen(PartId::new("document/end"))));
    assert_eq!(world.act(&down("document/page")), []);
    click(&mut world, "document/print");
    click(&mut world, "preview/close");
    assert!(world.holds(&is("attachment/page", Condition::Open)), "back to it");
    click(&mut world, "document/print");
    click(&mut world, "preview/go");
    assert_eq!(mail(&world).note(), Some(Note::Printed));
}

#[test]
fn looking_for_a_word_finds_it_without_accents_or_capitals() {
    let mut world = world(Start::Inbox);
    type_into(&mut world, "search", "GATEAU");
    assert_eq!(mail(&world).listed().len(), 1);
    click(&mut world, "search/clear");
    assert_eq!(mail(&world).listed().len(), 2);
    type_into(&mut world, "search", "rien de tel");
    assert!(mail(&world).listed().is_empty());
    follow(&mut world, &is("mail/news", Condition::Open));
}

#[test]
fn every_part_in_sight_is_one_the_check_knows() {
    let known: Vec<PartId> =
        Mail::new(mailbox(), &tree(), Start::Inbox).all_parts().into_iter().map(|part| part.id).collect();
    let mut runner = proptest::test_runner::TestRunner::default();
    runner
        .run(&proptest::collection::vec(any::<(u16, u8)>(), 0..150), |choices| {
            let mut world = world(Start::Inbox);
            for choice in choices {
                world.act(&some_gesture(&world, choice));
                for part in world.parts() {
                    let own = part.id.as_str().contains("new-");
                    prop_assert!(own || known.contains(&part.id), "{:?}", part.id);
                }
            }
            Ok(())
        })
        .unwrap();
}

/// Something that can be done here: a gesture on a part in sight, a sign, a key.
fn some_gesture(world: &World, (part, kind): (u16, u8)) -> Gesture {
    let parts = world.parts();
    let at = parts[usize::from(part) % parts.len()].id.clone();
    let direction = if part % 2 == 0 { Direction::Down } else { Direction::Up };
    match kind % 16 {
        0..=8 => Gesture::Click(at),
        9 => Gesture::DoubleClick(at),
        10 => Gesture::Point(at),
        11 => Gesture::Scroll { part: at, direction, stride: Stride::Notches(1.0) },
        12 | 13 => {
            Gesture::Type(["a", "é", PAUL, "pièce jointe", ";", " ", "Soleil-Bleu-24"][usize::from(part) % 7].into())
        }
        14 => Gesture::Key(Key::ALL[usize::from(part) % Key::ALL.len()]),
        _ => Gesture::NearDoubleClick { part: at, why: Apart::Late },
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() })]

    /// What the mailbox had at the start is never lost; a message is in one folder; what is sent has somebody to go to.
    #[test]
    fn nothing_is_lost_and_nothing_goes_to_nobody(choices in proptest::collection::vec(any::<(u16, u8)>(), 0..300)) {
        let mut world = world(Start::Inbox);
        let first: Vec<LetterId> = mail(&world).letters().iter().map(|letter| letter.id.clone()).collect();
        for choice in choices {
            world.act(&some_gesture(&world, choice));
            let letters = mail(&world).letters();
            for id in &first {
                prop_assert_eq!(letters.iter().filter(|letter| letter.id == *id).count(), 1, "{:?}", id);
            }
            let mut ids: Vec<_> = letters.iter().map(|letter| &letter.id).collect();
            ids.sort();
            ids.dedup();
            prop_assert_eq!(ids.len(), letters.len());
            prop_assert!(letters.iter().filter(|letter| letter.written().is_some()).count() <= MOST);
            for written in sent(&world) {
                let all = format!("{},{}", written.to, written.cc);
                prop_assert!(recipients(&all).into_iter().all(send::is_well_formed) && !recipients(&all).is_empty());
            }
        }
    }

    /// From wherever somebody has wandered, whoever knows the way gets there.
    #[test]
    fn there_is_a_way_from_everywhere(choices in proptest::collection::vec(any::<(u16, u8)>(), 0..120), wish in 0_usize..14) {
        let mut world = world(if wish % 2 == 0 { Start::Inbox } else { Start::SignIn });
        for choice in choices {
            world.act(&some_gesture(&world, choice));
        }
        let wishes = [
            is("folder/inbox", Condition::Open),
            is("mail/news", Condition::Open),
            is("mail/trap/hurry", Condition::On),
            is("attachment/page", Condition::Open),
            is("account", Condition::Off),
            is("window", Condition::Closed),
            is("sign-up", Condition::Open),
            is("welcome", Condition::Open),
            is("picker", Condition::Open),
            put("mail/news", "folder/bin"),
            put("mail/honest", "folder/papers"),
            Wish::Sent(post("contact/paul")),
            Wish::Sent(Posted { attached: Some(PartId::new("file/bill")), body: Some("body".into()), ..post("contact/lea") }),
            Wish::Sent(Posted { forwards: Some(PartId::new("mail/news")), ..post("contact/paul") }),
        ];
        follow(&mut world, &wishes[wish]);
    }
}

#[test]
fn undo_of_sending_is_the_only_way_a_sent_message_leaves() {
    let mut world = world(Start::Inbox);
    follow(&mut world, &Wish::Sent(post("contact/paul")));
    click(&mut world, "folder/sent");
    click(&mut world, "mail/new-1");
    click(&mut world, "delete");
    assert_eq!(folder(&world, BIN), ["new-1"]);
    follow(&mut world, &put("mail/new-1", "folder/sent"));
    assert_eq!(sent(&world).len(), 1);
}

#[test]
fn what_looks_like_real_data_is_wiped_off_every_field() {
    let mut world = world(Start::Inbox);
    click(&mut world, "compose");
    for part in ["compose/to", "compose/subject", "compose/body"] {
        click(&mut world, part);
        let facts = world.act(&Gesture::Type("paul@orange.fr ".into()));
        assert!(facts.contains(&Fact::Wiped(PartId::new(part))), "{part}");
    }
    let rule = Rule::Free;
    assert!(!world.holds(&Wish::Written { part: PartId::new("compose/body"), text: "body".into(), rule }));
    assert!(
        world.act(&Gesture::Drag { part: PartId::new("compose/body"), onto: None, at: Spot::new(0.5, 0.5) }).is_empty()
    );
}
