//! Every screen at every size, looked at without a window: by its bounds, and by what was drawn.
//!
//! `DECLIC_PICTURES=DIR cargo test --test look pictures_for_people` writes every screen as a PNG into a folder, to be looked at by
//! people.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test may")]

mod look {
    pub mod alone;
    pub mod rules;
    pub mod sight;
    pub mod telephone;
    pub mod tour;
}

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use declic::app::{App, Message};
use declic::comfort::{Comfort, Contrast, Language, TextSize};
use declic::lesson::Guidance;
use declic::screen::{self, lesson};
use declic::ui::metric::LEAST;
use declic::ui::theme::Palette;
use iced::Color;
use iced::keyboard::key::Named;
use look::sight::{Easel, Set, Sight, Stage};
use look::{alone, rules, telephone, tour};

/// More turns than the longest page has.
const TURNS: usize = 100;
/// The screens of public computers, in pixels.
const SIZES: [(u32, u32); 4] = [(1024, 768), (1280, 720), (1366, 768), (1920, 1080)];

/// What was found, with where: the same fault on many screens is told once.
#[derive(Default)]
struct Faults {
    found: BTreeMap<String, Vec<String>>,
    screens: usize,
}

impl Faults {
    fn look(&mut self, easel: &mut Easel, name: &str, app: &impl Stage) {
        self.look_in(&SIZES, easel, name, app);
    }

    fn look_in(&mut self, sizes: &[(u32, u32)], easel: &mut Easel, name: &str, app: &impl Stage) {
        self.look_for(&rules::faults, sizes, easel, name, app);
    }

    fn look_for(
        &mut self,
        wrong: &dyn Fn(&Sight) -> Vec<String>,
        sizes: &[(u32, u32)],
        easel: &mut Easel,
        name: &str,
        app: &impl Stage,
    ) {
        let comfort = app.env().comfort;
        for &pixels in sizes {
            self.screens += 1;
            let percent = comfort.text_size.percent();
            let at = format!("{name} {} {}x{} {percent} %", comfort.language.code(), pixels.0, pixels.1);
            for fault in wrong(&easel.look(app, pixels)) {
                self.found.entry(fault).or_default().push(at.clone());
            }
        }
    }

    fn none(self) {
        let mut told = String::new();
        for (fault, places) in &self.found {
            let more = places.len().saturating_sub(3);
            let _ = writeln!(
                told,
                "{fault}\n    {}{}",
                places[..places.len() - more].join(", "),
                match more {
                    0 => String::new(),
                    more => format!(" and {more} more"),
                }
            );
        }
        assert!(self.screens > 0);
        assert!(self.found.is_empty(), "{} faults:\n{told}", self.found.len());
    }
}

fn comfort(language: Language, text_size: TextSize) -> Comfort {
    Comfort { language, text_size, ..Comfort::default() }
}

fn screens(text_size: TextSize) {
    let (mut easel, mut faults) = (Easel::new(), Faults::default());
    for language in Language::ALL {
        tour::screens(comfort(language, text_size), &mut |name, app| faults.look(&mut easel, name, app));
    }
    faults.none();
}

fn lessons(language: Language, text_size: TextSize) {
    let (mut easel, mut faults) = (Easel::new(), Faults::default());
    for guidance in [Guidance::Guided, Guidance::Alone] {
        tour::lessons(comfort(language, text_size), guidance, &mut |name, app| faults.look(&mut easel, name, app));
    }
    faults.none();
}

fn browser(text_size: TextSize) {
    let (mut easel, mut faults) = (Easel::new(), Faults::default());
    for language in Language::ALL {
        tour::browser(comfort(language, text_size), &mut |name, app| faults.look(&mut easel, name, app));
    }
    faults.none();
}

#[test]
fn a_browser_at_100_percent() {
    browser(TextSize::Normal);
}

#[test]
fn a_browser_at_150_percent() {
    browser(TextSize::Large);
}

#[test]
fn a_browser_at_200_percent() {
    browser(TextSize::VeryLarge);
}

fn a_telephone(text_size: TextSize) {
    let (mut easel, mut faults) = (Easel::new(), Faults::default());
    for language in Language::ALL {
        telephone::telephone(comfort(language, text_size), &mut |name, app| {
            faults.look(&mut easel, name, app);
            faults.look_for(&telephone::faults, &SIZES, &mut easel, name, app);
        });
    }
    faults.none();
}

#[test]
fn a_telephone_at_100_percent() {
    a_telephone(TextSize::Normal);
}

#[test]
fn a_telephone_at_150_percent() {
    a_telephone(TextSize::Large);
}

#[test]
fn a_telephone_at_200_percent() {
    a_telephone(TextSize::VeryLarge);
}

#[test]
fn screens_at_100_percent() {
    screens(TextSize::Normal);
}

#[test]
fn screens_at_150_percent() {
    screens(TextSize::Large);
}

#[test]
fn screens_at_200_percent() {
    screens(TextSize::VeryLarge);
}

#[test]
fn lessons_in_french_at_100_percent() {
    lessons(Language::Fr, TextSize::Normal);
}

#[test]
fn lessons_in_french_at_150_percent() {
    lessons(Language::Fr, TextSize::Large);
}

#[test]
fn lessons_in_french_at_200_percent() {
    lessons(Language::Fr, TextSize::VeryLarge);
}

#[test]
fn lessons_in_english_at_100_percent() {
    lessons(Language::En, TextSize::Normal);
}

#[test]
fn lessons_in_english_at_150_percent() {
    lessons(Language::En, TextSize::Large);
}

#[test]
fn lessons_in_english_at_200_percent() {
    lessons(Language::En, TextSize::VeryLarge);
}

/// The first variant is looked at through and through; of the others, whether their words fit where room is short.
#[test]
fn other_variants_where_room_is_short() {
    let (mut easel, mut faults) = (Easel::new(), Faults::default());
    for language in Language::ALL {
        let comfort = comfort(language, TextSize::VeryLarge);
        tour::other_variants(comfort, &mut |name, app| faults.look_in(&SIZES[..1], &mut easel, name, app));
    }
    faults.none();
}

/// Cards about real services, at every size: a small pack of their own, so that this takes a moment.
#[test]
fn cards_at_every_size() {
    let (mut easel, mut faults) = (Easel::new(), Faults::default());
    for (language, text_size) in
        Language::ALL.into_iter().flat_map(|language| TextSize::ALL.map(|size| (language, size)))
    {
        tour::cards(comfort(language, text_size), &mut |name, app| faults.look(&mut easel, name, app));
    }
    faults.none();
}

/// Every word of a card is heard, and whoever cannot scroll sees all of it by the arrows, even where room is least.
#[test]
fn cards_are_seen_and_heard_to_their_end() {
    let mut easel = Easel::new();
    let mut turned = 0;
    tour::cards(comfort(Language::Fr, TextSize::VeryLarge), &mut |name, app| {
        let mut set = easel.set(app, (1024, 768));
        let of_cards = |set: &mut Set<'_, App>| -> Vec<_> {
            set.parts().into_iter().filter(|part| part.id.as_str().starts_with("card")).collect()
        };
        // A long line of large text may be read in two turns: its beginning, then its end.
        let ends = |set: &mut Set<'_, App>| -> BTreeSet<(String, bool)> {
            of_cards(set).iter().flat_map(|part| [false, true].map(|end| (part.id.to_string(), end))).collect()
        };
        let mut unseen = ends(&mut set);
        for _ in 0..TURNS {
            for part in of_cards(&mut set) {
                let Some(seen) = part.seen else { continue };
                let (above, below) =
                    (seen.y - part.bounds.y, part.bounds.y + part.bounds.height - seen.y - seen.height);
                for (end, hidden) in [(false, above), (true, below)] {
                    if hidden < 1.0 && seen.height > LEAST && unseen.remove(&(part.id.to_string(), end)) {
                        assert!(
                            set.click(part.id.as_str()).iter().any(App::is_heard),
                            "{name}: {} says nothing",
                            part.id
                        );
                    }
                }
            }
            if set.parts().iter().all(|part| part.id.as_str() != "app/page-down") {
                break;
            }
            turned += 1;
            set.click("app/page-down");
        }
        assert!(unseen.is_empty(), "{name}: never in sight: {unseen:?}");
    });
    assert!(turned > 10, "only {turned} turns");
}

/// What someone who has come with something to do is shown, at every size; and the keyboard reaches it.
#[test]
fn procedures_at_every_size() {
    let (mut easel, mut faults) = (Easel::new(), Faults::default());
    for (language, text_size) in
        Language::ALL.into_iter().flat_map(|language| TextSize::ALL.map(|size| (language, size)))
    {
        tour::procedures(comfort(language, text_size), &mut |name, app| {
            faults.look(&mut easel, name, app);
            for pixels in SIZES {
                reached(&mut easel, name, app, pixels);
            }
        });
    }
    faults.none();
}

/// The screens of a tour, in sizes that give each of the three arrangements.
fn in_each_arrangement(language: Language, mut look: impl FnMut(&str, &App, (u32, u32))) {
    for (text_size, pixels) in
        [(TextSize::Normal, (1366, 768)), (TextSize::Normal, (1024, 768)), (TextSize::VeryLarge, (1280, 720))]
    {
        let mut look = |name: &str, app: &App| look(name, app, pixels);
        tour::screens(comfort(language, text_size), &mut look);
        tour::lessons(comfort(language, text_size), Guidance::Watch, &mut look);
        tour::browser(comfort(language, text_size), &mut look);
    }
}

/// Tab goes to everything that can be pressed, once, and round again; and each thing says its name.
fn reached<S: Stage>(easel: &mut Easel, name: &str, app: &S, pixels: (u32, u32)) {
    let mut set = easel.set(app, pixels);
    let wanted: Vec<String> =
        set.parts().iter().filter(|part| part.traits.stops()).map(|part| part.id.to_string()).collect();
    let mut stops = Vec::new();
    for _ in &wanted {
        let messages = set.key(Named::Tab);
        let focused: Vec<_> = set.parts().into_iter().filter(|part| part.focused).collect();
        let [part] = focused.as_slice() else { panic!("{name}: {} parts have the focus", focused.len()) };
        assert!(messages.iter().any(S::is_heard), "{name}: {} says nothing", part.id);
        // Controls wholly; of what lies on a page that the world moves, its middle.
        let least = if part.id.as_str().contains('/') { 1.0 } else { 0.45 };
        assert!(
            part.seen.is_some_and(|seen| seen.height + 1.0 > least * part.bounds.height),
            "{name}: {} has the focus and is not in sight",
            part.id
        );
        stops.push(part.id.to_string());
    }
    assert_eq!(stops, wanted, "{name}: each once, in reading order");
    set.key(Named::Tab);
    let first = set.parts().into_iter().find(|part| part.focused).map(|part| part.id.to_string());
    assert_eq!(first.as_ref(), wanted.first(), "{name}: round again");
}

#[test]
fn the_keyboard_reaches_everything_and_hears_it() {
    let mut easel = Easel::new();
    in_each_arrangement(Language::Fr, |name, app, pixels| reached(&mut easel, name, app, pixels));
}

/// A real key writes where there is a caret; what presses a button still does while the button has the focus; and what is
/// demonstrated is pressed on the drawn keys.
#[test]
fn real_keys_write_and_drawn_keys_show() {
    use declic::gesture::Gesture;
    use iced::keyboard::{Key, Location, Modifiers, key};
    let strokes = |messages: &[Message]| {
        let is_stroke = |message: &&Message| matches!(message, Message::Lesson(lesson::Message::Stroke(_)));
        messages.iter().filter(is_stroke).count()
    };
    let letter = |repeat: bool| {
        let key = Key::Character("c".into());
        iced::Event::Keyboard(iced::keyboard::Event::KeyPressed {
            modified_key: key.clone(),
            key,
            physical_key: key::Physical::Code(key::Code::KeyC),
            location: Location::Standard,
            modifiers: Modifiers::empty(),
            text: Some("c".into()),
            repeat,
        })
    };
    let id = declic::lesson::LessonId::new("mouse/capitals").unwrap();
    let mut visit = tour::Visit::new(&tour::CONTENT, Comfort::default(), Some((&id, Guidance::Guided)));
    let mut easel = Easel::new();
    {
        let mut set = easel.set(&visit.app, (1366, 768));
        assert_eq!(strokes(&set.happens(&[letter(false)])), 0, "a step that is heard takes no letters");
        assert!(
            set.key(Named::Space)
                .iter()
                .any(|message| { matches!(message, Message::Lesson(lesson::Message::ContinuePressed)) })
        );
    }
    visit.press(lesson::Message::ContinuePressed);
    {
        let mut set = easel.set(&visit.app, (1366, 768));
        let messages = set.happens(&[letter(false)]);
        assert_eq!(strokes(&messages), 1);
        assert!(!format!("{messages:?}").contains("\"c\""), "what is typed is not told");
        assert_eq!(strokes(&set.key(Named::Enter)), 2, "down and up");
        assert_eq!(strokes(&set.key(Named::Escape)), 1, "only its release: it is the app's");
        set.key(Named::Tab);
        let messages = set.key(Named::Enter);
        let pressed = |message: &Message| matches!(message, Message::Lesson(lesson::Message::BackPressed));
        assert!(messages.iter().any(pressed), "{messages:?}");
    }
    visit.press(lesson::Message::ShowPressed);
    let screen::Screen::Lesson(state) = visit.app.screen() else { panic!("a lesson") };
    let (gestures, _) = state.demonstration().expect("a demonstration");
    assert_eq!(gestures, ["key/shift-left", "key/key-c"].map(|part| Gesture::Click(part.into())));
    let parts = easel.set(&visit.app, (1366, 768)).parts();
    for gesture in &gestures {
        assert!(parts.iter().any(|part| Some(&part.id) == gesture.part() && part.traits.taps && part.traits.expected));
    }
    // Drawn keys at the least size of the room they are met in: 44 px.
    for part in easel.set(&visit.app, (1024, 768)).parts().iter().filter(|part| part.traits.taps) {
        assert!(part.bounds.width >= 39.0 && part.bounds.height >= 44.0, "{} {:?}", part.id, part.bounds);
    }
}

/// Turns a long page to its end and back: everything comes into sight, by mouse or by keyboard alone. True if it is long.
fn turned<S: Stage>(easel: &mut Easel, name: &str, app: &S, pixels: (u32, u32)) -> bool {
    let mut set = easel.set(app, pixels);
    if !set.parts().iter().any(|part| part.id.as_str() == "app/page-down") {
        return false;
    }
    let places = |set: &mut Set<'_, S>| set.parts().iter().map(|part| part.bounds).collect::<Vec<_>>();
    // A page that tells of something below opens there.
    let mut begun = places(&mut set);
    for _ in 0..TURNS {
        set.click("app/page-up");
        let higher = places(&mut set);
        if std::mem::replace(&mut begun, higher.clone()) == higher {
            break;
        }
    }
    let mut unseen: Vec<String> = set.parts().iter().map(|part| part.id.to_string()).collect();
    for turn in 0..TURNS {
        let in_sight = set
            .parts()
            .into_iter()
            .filter(|part| part.seen.is_some_and(|seen| seen.height + 1.0 >= part.bounds.height));
        let in_sight: Vec<String> = in_sight.map(|part| part.id.to_string()).collect();
        unseen.retain(|id| !in_sight.contains(id));
        if turn % 2 == 0 {
            set.click("app/page-down");
        } else {
            set.key(Named::PageDown);
        }
    }
    assert!(unseen.is_empty(), "{name}: never wholly in sight: {unseen:?}");
    for _ in 0..TURNS {
        set.click("app/page-up");
    }
    assert_eq!(places(&mut set), begun, "{name}: goes back to the top");
    true
}

/// Whoever had turned a page begins the next one at its top.
#[test]
fn a_new_screen_begins_at_its_top() {
    let comfort = Comfort { text_size: TextSize::VeryLarge, ..Comfort::default() };
    let at = |message: Option<Message>| {
        let mut visit = tour::Visit::new(&tour::CONTENT, comfort, None);
        if let Some(message) = message {
            visit.tell(message);
        }
        visit
    };
    let welcome = at(None);
    let whence = at(Some(Message::Welcome(screen::welcome::Message::ReviewPressed)));
    let places = |set: &mut Set<'_, App>| set.parts().iter().map(|part| part.bounds).collect::<Vec<_>>();
    let mut easel = Easel::new();
    let top = places(&mut easel.set(&whence.app, (1024, 768)));
    let mut set = easel.set(&welcome.app, (1024, 768));
    let begun = places(&mut set);
    (0..3).for_each(|_| drop(set.click("app/page-down")));
    assert_ne!(places(&mut set), begun, "the page is turned");
    assert_eq!(places(&mut set.becomes(&whence.app)), top);
}

/// On the keypad, in « Je veux… » and in the counsellor's fields the real keyboard writes at once; Tab goes on, and Enter presses what has
/// the focus.
#[test]
fn real_keys_write_digits_and_names() {
    use iced::keyboard::{Key, Location, Modifiers, key};
    let typed = |sign: &str, code: key::Code| {
        let key = Key::Character(sign.into());
        iced::Event::Keyboard(iced::keyboard::Event::KeyPressed {
            modified_key: key.clone(),
            key,
            physical_key: key::Physical::Code(code),
            location: Location::Standard,
            modifiers: Modifiers::empty(),
            text: Some(sign.into()),
            repeat: false,
        })
    };
    let mut easel = Easel::new();
    let mut seen = BTreeSet::new();
    alone::screens(Comfort::default(), &mut |name, screen| {
        let (first, second) = match name {
            "code" | "choose-code" | "workshop-code" | "card" => ("DigitPressed", "keypad/"),
            "settings-place" => ("Entered", "counsellor/write/"),
            "find" => ("WantChosen", "find/read-mail"),
            _ => return,
        };
        seen.insert(name.to_owned());
        let mut set = easel.set(screen, (1366, 768));
        let strokes = |messages: &[String]| messages.iter().filter(|told| told.contains("Stroke(")).count();
        assert_eq!(strokes(&set.happens(&[typed("&", key::Code::Digit1)])), 1, "{name}");
        assert_eq!(strokes(&set.key(Named::Tab)), 1, "{name}: only its release is told");
        // On to a digit or a field: what is typed still arrives, and Enter presses it.
        for _ in 0..20 {
            if set.parts().iter().any(|part| part.focused && part.id.as_str().starts_with(second)) {
                break;
            }
            set.key(Named::Tab);
        }
        let messages = set.happens(&[typed("e", key::Code::KeyE)]);
        assert_eq!(strokes(&messages), 1, "{name}");
        assert!(!messages.iter().any(|told| told.contains("\"e\"")), "what is typed is not told");
        if name == "settings-place" {
            let messages = set.key(Named::Tab);
            assert!(messages.iter().any(|told| told.contains(first)), "{name}: {messages:?}");
        } else {
            let messages = set.key(Named::Enter);
            let pressed = |told: &String| told.contains("Pressed") || told.contains(first);
            assert!(messages.iter().any(pressed), "{name}: {messages:?}");
        }
    });
    assert_eq!(seen.len(), 6);
}

/// The arrows beside a long page bring everything into sight, by mouse or by keyboard alone.
#[test]
fn the_arrows_turn_a_long_page_to_its_end_and_back() {
    let mut easel = Easel::new();
    let mut count = 0;
    in_each_arrangement(Language::Fr, |name, app, pixels| count += usize::from(turned(&mut easel, name, app, pixels)));
    assert!(count > 5, "only {count} long pages");
}

/// The screens of the public machine and of the counsellor, at every size.
fn alone(text_size: TextSize) {
    let (mut easel, mut faults) = (Easel::new(), Faults::default());
    for language in Language::ALL {
        alone::screens(comfort(language, text_size), &mut |name, screen| faults.look(&mut easel, name, screen));
    }
    faults.none();
}

#[test]
fn alone_at_100_percent() {
    alone(TextSize::Normal);
}

#[test]
fn alone_at_150_percent() {
    alone(TextSize::Large);
}

#[test]
fn alone_at_200_percent() {
    alone(TextSize::VeryLarge);
}

/// A seat's number is read from the other end of the room: 60 mm at 4 pixels a millimetre, and a third of the height at
/// least (PEDAGOGY.md 6.2). A digit of our font is 0.668 of its size tall.
#[test]
fn the_number_of_a_seat_is_read_from_afar() {
    let mut easel = Easel::new();
    let mut seen = 0;
    for text_size in TextSize::ALL {
        alone::screens(comfort(Language::Fr, text_size), &mut |name, screen| {
            for (width, height) in SIZES.into_iter().filter(|_| name == "flag-28") {
                let drawn = easel.look(screen, (width, height)).drawn;
                let number = drawn.iter().find(|drawn| drawn.words == "28").expect("the number");
                #[allow(clippy::cast_precision_loss)]
                let least = (height as f32 / 3.0).max(240.0);
                assert!(number.size * screen.scale() * 0.668 >= least, "{width}x{height} {text_size:?}");
                seen += 1;
            }
        });
    }
    assert_eq!(seen, 12);
}

/// The keyboard reaches them, and the arrows bring them into sight, where there is room and where there is least.
#[test]
fn alone_by_keyboard_and_by_arrows() {
    let mut easel = Easel::new();
    for (text_size, pixels) in [(TextSize::Normal, (1366, 768)), (TextSize::VeryLarge, (1024, 768))] {
        alone::screens(comfort(Language::Fr, text_size), &mut |name, screen| {
            reached(&mut easel, name, screen, pixels);
            turned(&mut easel, name, screen, pixels);
        });
    }
}

/// Whatever is shown is in the language that was chosen.
#[test]
fn every_sentence_is_in_the_language_chosen() {
    let mut easel = Easel::new();
    let all = tour::CONTENT.sentences();
    for language in Language::ALL {
        let texts = |own: bool| -> BTreeSet<&str> {
            let own = all.iter().filter(|spoken| (spoken.language == language) == own);
            own.map(|spoken| spoken.text.as_str()).collect()
        };
        let (ours, others) = (texts(true), texts(false));
        in_each_arrangement(language, |name, app, pixels| {
            for drawn in easel.set(app, pixels).tell().drawn {
                let words = drawn.words.as_str();
                assert!(ours.contains(words) || !others.contains(words), "{name} in {language:?}: {words}");
            }
        });
    }
}

/// Colours change, places do not.
#[test]
fn the_three_themes_lay_everything_out_alike() {
    let mut easel = Easel::new();
    let mut places = Vec::new();
    for contrast in Contrast::ALL {
        let mut found = Vec::new();
        let comfort = Comfort { contrast, ..Comfort::default() };
        let mut look = |name: &str, app: &App| {
            let bounds = easel.look(app, (1366, 768)).pieces.into_iter().map(|piece| piece.bounds);
            found.push((name.to_owned(), bounds.collect::<Vec<_>>()));
        };
        tour::screens(comfort, &mut look);
        tour::lessons(comfort, Guidance::Guided, &mut look);
        places.push(found);
    }
    assert!(places.iter().all(|found| *found == places[0]));
}

/// How light a colour is (WCAG 2.1, relative luminance: <https://www.w3.org/TR/WCAG21/#dfn-relative-luminance>).
fn luminance(color: Color) -> f32 {
    let linear = |part: f32| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
    0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b)
}

/// How well two colours can be told apart (<https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio>).
fn contrast(a: Color, b: Color) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Text on its ground: 7:1 (WCAG 1.4.6). A ring on whatever it is drawn on: one of its two colours 3:1 (1.4.11).
#[test]
fn every_colour_can_be_told_from_its_ground() {
    assert!((contrast(Color::BLACK, Color::WHITE) - 21.0).abs() < 0.01);
    for theme in Contrast::ALL {
        let palette = Palette::of(theme);
        for (name, text, ground) in palette.pairs() {
            let ratio = contrast(text, ground);
            assert!(ratio >= 7.0, "{theme:?}: {name} has only {ratio:.1}:1");
        }
        let topics = palette.topics.iter().copied();
        for ground in [palette.ground, palette.panel, palette.action, palette.zone].into_iter().chain(topics) {
            let ring = contrast(palette.ring_inner, ground).max(contrast(palette.ring_outer, ground));
            assert!(ring >= 3.0, "{theme:?}: the ring has only {ring:.1}:1 on {ground:?}");
        }
        assert!(contrast(palette.ring_inner, palette.ring_outer) >= 3.0, "{theme:?}: a ring of two colours");
    }
}

/// A picture is not blank, and no two themes look alike.
#[test]
fn pictures_are_drawn_and_differ_between_themes() {
    // Some of them are of a lesson that was not asked for.
    if std::env::var_os("DECLIC_LESSONS").is_some() {
        return;
    }
    let mut easel = Easel::new();
    let mut pictures: BTreeMap<String, Vec<Vec<u8>>> = BTreeMap::new();
    for contrast in Contrast::ALL {
        let comfort = Comfort { contrast, ..Comfort::default() };
        let mut draw = |name: &str, app: &App| {
            if ["welcome", "settings", "topics", "finish-click", "click-4-bell-halo"].contains(&name) {
                pictures.entry(name.to_owned()).or_default().push(easel.paint(app, (1366, 768), 0.0));
            }
        };
        tour::screens(comfort, &mut draw);
        tour::lessons(comfort, Guidance::Guided, &mut draw);
    }
    assert_eq!(pictures.len(), 5);
    for (name, themes) in pictures {
        for picture in &themes {
            let ground = &picture[picture.len() / 2..][..4];
            let drawn = picture.chunks_exact(4).filter(|pixel| *pixel != ground).count();
            assert!(drawn * 50 > picture.len() / 4, "{name} is almost blank");
        }
        let [light, dark, high] = themes.as_slice() else { panic!("{name}: three themes") };
        assert!(light != dark && dark != high && high != light, "{name}");
    }
}

/// Writes a picture as PNG.
fn write(path: &Path, (width, height): (u32, u32), bytes: &[u8]) {
    let file = std::fs::File::create(path).unwrap();
    let mut encoder = png::Encoder::new(std::io::BufWriter::new(file), width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    encoder.write_header().unwrap().write_image_data(bytes).unwrap();
}

/// The pictures for people, only when asked for: `DECLIC_PICTURES=DIR` says where to. `DECLIC_PICTURES_OF=Dark-1024x768`
/// chooses a theme, a size and a text size, `DECLIC_PICTURES_ONLY=welcome,topics` the screens,
/// `DECLIC_PICTURES_IN=en` the language.
#[test]
fn pictures_for_people() {
    let Ok(folder) = std::env::var("DECLIC_PICTURES") else { return };
    let [of, only] = ["DECLIC_PICTURES_OF", "DECLIC_PICTURES_ONLY"].map(|name| std::env::var(name).unwrap_or_default());
    let language =
        std::env::var("DECLIC_PICTURES_IN").ok().and_then(|code| Language::of_code(&code)).unwrap_or_default();
    let mut easel = Easel::new();
    for (contrast, text_size, pixels) in Contrast::ALL.into_iter().flat_map(|contrast| {
        TextSize::ALL.into_iter().flat_map(move |size| SIZES.map(|pixels| (contrast, size, pixels)))
    }) {
        let chosen = format!("{contrast:?}-{}x{}-{}", pixels.0, pixels.1, text_size.percent());
        if !chosen.contains(&of) {
            continue;
        }
        let into = Path::new(&folder).join(chosen);
        std::fs::create_dir_all(&into).unwrap();
        let mut draw = |name: &str, app: &App| {
            if only.split(',').any(|only| name.contains(only)) {
                write(&into.join(format!("{name}.png")), pixels, &easel.paint(app, pixels, 0.0));
            }
        };
        let comfort = Comfort { contrast, ..comfort(language, text_size) };
        if only.contains("phone-") {
            telephone::telephone(comfort, &mut draw);
            continue;
        }
        if only.contains("alone-") {
            alone::screens(comfort, &mut |name, screen| {
                let name = format!("alone-{name}");
                if only.split(',').any(|only| name.contains(only)) {
                    write(&into.join(format!("{name}.png")), pixels, &easel.paint(screen, pixels, 0.0));
                }
            });
            continue;
        }
        if only.contains("browser-") {
            tour::browser(comfort, &mut draw);
            continue;
        }
        tour::screens(comfort, &mut draw);
        tour::lessons(comfort, Guidance::Guided, &mut draw);
        tour::mailbox(comfort, &mut draw);
        tour::cards(comfort, &mut draw);
        tour::procedures(comfort, &mut draw);
    }
}
