//! The screens of the public machine and of the counsellor, each by itself.

use std::path::PathBuf;
use std::sync::LazyLock;

use declic::comfort::{Comfort, Language};
use declic::config::{Settings, Venue};
use declic::keyboard::Stroke;
use declic::lesson::{LessonId, TopicId};
use declic::printer::Done;
use declic::screen::counsellor::settings::Section;
use declic::screen::counsellor::totals::Page;
use declic::screen::counsellor::{self, Door, Lent, launch, paths, settings, totals};
use declic::screen::keypad::{self, Digit, Purpose, Refusal};
use declic::screen::{end, find, flag, rest, swap, there};
use declic::totals::{Name, Row};
use declic::ui::Env;
use declic::ui::hands::{Place, Typing, hands};
use declic::ui::picture::Pictures;
use declic::workshop::{Numbers, Options, Unclear, Workshop};
use iced::widget::responsive;
use iced::{Element, Size};

use super::sight::Stage;
use super::tour::CONTENT;

fn lesson(name: &str) -> LessonId {
    LessonId::new(name).unwrap()
}

/// Many lessons, one that is no longer there, and those that are told together.
static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let names = CONTENT.lessons.keys().take(12).cloned().chain([lesson("garden/gone")]).map(Name::Lesson);
    names.chain([Name::Others]).zip(5..).map(|(name, begun)| Row { name, begun, finished: begun * 7 }).collect()
});

/// A screen by itself.
enum Screen {
    Keypad(keypad::State),
    There(there::State),
    End(end::State),
    Find(find::State),
    Rest(rest::State),
    Flag(flag::State),
    Swap(swap::State),
    Counsellor(counsellor::State),
    /// Before anything was done here.
    New(counsellor::State),
}

/// What shows it.
pub struct Alone {
    screen: Screen,
    comfort: Comfort,
    pictures: Pictures,
}

/// What a widget said, for whoever looks only at that.
fn told(message: impl std::fmt::Debug) -> String {
    format!("{message:?}")
}

impl Alone {
    fn body<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, String> {
        match &self.screen {
            Screen::Keypad(screen) => screen.view(env, size).map(told),
            Screen::There(screen) => screen.view(env, size).map(told),
            Screen::End(screen) => screen.view(env, size).map(told),
            Screen::Find(screen) => screen.view(env, size).map(told),
            Screen::Rest(screen) => screen.view(env, size).map(told),
            Screen::Flag(screen) => screen.view(env, size).map(told),
            Screen::Swap(screen) => screen.view(env, size).map(told),
            Screen::Counsellor(screen) => {
                let lent =
                    Lent { topics: &CONTENT.topics, numbers: &CONTENT.numbers, paths: &CONTENT.paths, totals: &ROWS };
                screen.view(env, size, lent).map(told)
            }
            Screen::New(screen) => {
                static NONE: LazyLock<Numbers> = LazyLock::new(Numbers::default);
                let lent = Lent { topics: &CONTENT.topics, numbers: &NONE, paths: &[], totals: &[] };
                screen.view(env, size, lent).map(told)
            }
        }
    }

    /// What the keyboard writes into, if it does.
    fn typing(&self) -> Option<Typing<String>> {
        match &self.screen {
            Screen::Keypad(screen) => screen.typing().map(|Typing { field, keys, .. }| Typing {
                field,
                keys,
                stroke: |stroke| told(keypad::Message::Stroke(stroke)),
            }),
            Screen::Find(screen) => screen.typing().map(|Typing { field, keys, .. }| Typing {
                field,
                keys,
                stroke: |stroke| told(find::Message::Stroke(stroke)),
            }),
            Screen::Counsellor(screen) => screen.typing().map(|Typing { field, keys, .. }| Typing {
                field,
                keys,
                stroke: |stroke| told(settings::Message::Stroke(stroke)),
            }),
            _ => None,
        }
    }
}

impl Stage for Alone {
    type Message = String;

    fn view(&self) -> Element<'_, String> {
        let env = self.env();
        hands(env.look(), responsive(move |size| self.body(env, size)))
            .typing(self.typing())
            .place(Place { screen: "alone", practice: 0, step: 0 })
            .into()
    }

    fn env(&self) -> Env<'_> {
        Env::new(&CONTENT, &self.pictures, self.comfort, "azerty", 1, true)
    }

    fn is_heard(message: &String) -> bool {
        message.contains("Heard(")
    }
}

/// A keypad on which this was typed.
fn keypad(purpose: Purpose, digits: &str) -> keypad::State {
    let mut state = keypad::State::new(purpose);
    for digit in digits.chars().filter_map(|digit| digit.to_digit(10)) {
        let digit = Digit::ALL[usize::try_from(digit).unwrap()];
        state.update(keypad::Message::DigitPressed(digit));
    }
    state
}

/// The same, when OK has been pressed.
fn pressed(purpose: Purpose, digits: &str) -> keypad::State {
    let mut state = keypad(purpose, digits);
    state.update(keypad::Message::OkPressed);
    state
}

/// The same, when the app did not take it.
fn refused(purpose: Purpose, digits: &str, refusal: Refusal) -> keypad::State {
    let mut state = keypad(purpose, digits);
    state.refuse(refusal);
    state
}

/// What a place may have decided: long names, and everything else than usual.
fn decided() -> Settings {
    let venue = Venue {
        name: "Médiathèque intercommunale Simone-Veil".into(),
        logo: Some(PathBuf::from("/etc/declic/logo-de-la-mediatheque.svg")),
        address: "12 bis, avenue du Général-de-Gaulle, 38000 Grenoble".into(),
    };
    Settings {
        venue,
        hidden: vec!["phone".into(), "mouse/undo".into()],
        first: vec!["email".into()],
        packs: vec![PathBuf::from("/srv/declic/lecons-de-la-mediatheque")],
        seat: Some(7),
        printing: true,
        ..Settings::default()
    }
}

/// The counsellor's screen after these messages.
fn counsellor(workshop: bool, messages: impl IntoIterator<Item = counsellor::Message>) -> counsellor::State {
    let options = Options { pairs: true, ..Options::default() };
    let workshop = workshop.then(|| Workshop { lesson: lesson("mouse/double-click"), guidance: None, options });
    let mut state = counsellor::State::new(&decided(), workshop, Some(7), Language::Fr);
    for message in messages {
        state.update(message);
    }
    state
}

/// The counsellor's pages.
fn counsellor_pages() -> Vec<(&'static str, Screen)> {
    use counsellor::Message::{DoorPressed, Launch, Paths, Settings, Totals};
    let mouse = || TopicId::new("mouse").unwrap();
    let launch = |messages: Vec<launch::Message>| {
        counsellor(false, [DoorPressed(Door::Launch)].into_iter().chain(messages.into_iter().map(Launch)))
    };
    let path = |messages: Vec<paths::Message>| {
        counsellor(false, [DoorPressed(Door::Paths)].into_iter().chain(messages.into_iter().map(Paths)))
    };
    let total = |messages: Vec<totals::Message>| {
        counsellor(false, [DoorPressed(Door::Totals)].into_iter().chain(messages.into_iter().map(Totals)))
    };
    let setting = |messages: Vec<settings::Message>| {
        counsellor(false, [DoorPressed(Door::Settings)].into_iter().chain(messages.into_iter().map(Settings)))
    };
    let section = |section: Section| setting(vec![settings::Message::SectionChosen(section)]);
    let options = || launch(vec![launch::Message::LessonChosen(lesson("procedures/certificate"))]);
    let with_ages = totals::Report { people: 12, known: 5, ages: Some([0, 1, 2, 3, 4, 5]), ..Default::default() };
    let mut exported = total(Vec::new());
    exported.exported(false);
    let sheet = || path(vec![paths::Message::PathChosen("a".into()), paths::Message::SheetPressed]);
    let (mut printed, mut kept) = (sheet(), total(vec![totals::Message::PageChosen(Page::Report)]));
    printed.paper_done(Done::Printed);
    let file = "/srv/declic/feuilles-de-la-mediatheque-du-pont/declic-rapport-2026-11-22.pdf";
    kept.paper_done(Done::Saved(PathBuf::from(file)));
    let changed = declic::config::Settings { workshop_sound: true, idle_minutes: None, ..decided() };
    let changed = settings::Message::Changed(Box::new(changed));
    let session = settings::Message::SectionChosen(Section::Session);
    let mut saved = setting(vec![changed.clone()]);
    saved.saved(&declic::config::Settings::default(), true);
    let pages = [
        ("counsellor", counsellor(false, [])),
        ("counsellor-workshop", counsellor(true, [])),
        ("seat", counsellor(false, [DoorPressed(Door::Seat)])),
        ("launch", launch(Vec::new())),
        ("launch-lesson", launch(vec![launch::Message::TopicChosen(mouse())])),
        ("launch-how", options()),
        ("paths", path(Vec::new())),
        ("path", path(vec![paths::Message::PathChosen("a".into())])),
        ("path-free", path(vec![paths::Message::PathChosen("g".into())])),
        ("path-session", path(vec![paths::Message::PathChosen("a".into()), paths::Message::SessionChosen(2)])),
        ("path-sheet", sheet()),
        ("path-sheet-printed", printed),
        ("totals", total(Vec::new())),
        ("totals-not-exported", exported),
        ("report", total(vec![totals::Message::PageChosen(Page::Report)])),
        (
            "report-ages",
            total(vec![totals::Message::PageChosen(Page::Report), totals::Message::Counted(Box::new(with_ages))]),
        ),
        ("report-kept", kept),
        ("settings", setting(Vec::new())),
        ("settings-saved", saved),
        ("settings-place", section(Section::Place)),
        ("settings-comfort", section(Section::Comfort)),
        ("settings-topics", section(Section::Topics)),
        ("settings-lessons", section(Section::Lessons(mouse()))),
        ("settings-session", section(Section::Session)),
        ("settings-session-changed", setting(vec![session, changed])),
        ("settings-machine", section(Section::Machine)),
    ];
    let pages = pages.into_iter().map(|(name, state)| (name, Screen::Counsellor(state)));
    let new = [("new-launch-how", options()), ("new-paths", path(Vec::new())), ("new-totals", total(Vec::new()))];
    pages.chain(new.map(|(name, state)| (name, Screen::New(state)))).collect()
}

/// « Je veux… » in which this was typed.
fn find(comfort: Comfort, asked: &str) -> Screen {
    let mut state = find::State::new(&CONTENT, &comfort);
    for sign in asked.chars() {
        state.update(find::Message::Stroke(Stroke {
            code: "".into(),
            key: None,
            bare: None,
            text: Some(sign.to_string().into()),
            shift: false,
            ctrl: false,
            alt: false,
            repeat: false,
            pressed: true,
        }));
    }
    Screen::Find(state)
}

/// Every one of these screens.
pub fn screens(comfort: Comfort, look: &mut dyn FnMut(&str, &Alone)) {
    use Purpose::{Choose, Enter, Workshop};
    let keypads = [
        ("code", keypad(Enter, "")),
        ("code-typed", keypad(Enter, "48291234")),
        ("code-wrong", refused(Enter, "4829", Refusal::Wrong { left: 3 })),
        ("code-wait", refused(Enter, "4829", Refusal::Wait { seconds: 60 })),
        ("choose-code", keypad(Choose, "")),
        ("choose-code-short", pressed(Choose, "482")),
        ("choose-code-twice", pressed(Choose, "4829")),
        ("choose-code-weak", refused(Choose, "1234", Refusal::Weak)),
        ("choose-code-different", refused(Choose, "4829", Refusal::Different)),
        ("workshop-code", keypad(Workshop, "")),
        ("workshop-code-typed", keypad(Workshop, "012")),
        ("workshop-code-short", pressed(Workshop, "012")),
        ("workshop-code-lesson", refused(Workshop, "9920", Refusal::Unclear(Unclear::Lesson))),
        ("workshop-code-guidance", refused(Workshop, "0170", Refusal::Unclear(Unclear::Guidance))),
        ("workshop-code-options", refused(Workshop, "0128", Refusal::Unclear(Unclear::Options))),
    ];
    let keypads = keypads.map(|(name, state)| (name, Screen::Keypad(state)));
    let others = [
        ("there", Screen::There(there::State)),
        ("end", Screen::End(end::State)),
        ("rest", Screen::Rest(rest::State::new(true))),
        ("flag", Screen::Flag(flag::State::new(None))),
        ("flag-7", Screen::Flag(flag::State::new(Some(7)))),
        ("flag-28", Screen::Flag(flag::State::new(Some(28)))),
        ("swap", Screen::Swap(swap::State)),
        ("find", find(comfort, "")),
        ("find-some", find(comfort, "foto")),
        ("find-one", find(comfort, "franceconnect")),
        ("find-nearest", find(comfort, "zzzzzz")),
        ("find-long", find(comfort, &"rendez-vous chez le médecin ".repeat(4))),
    ];
    for (name, screen) in keypads.into_iter().chain(others).chain(counsellor_pages()) {
        look(name, &Alone { screen, comfort, pictures: Pictures::default() });
    }
}
