//! The screens of the public machine and of the counsellor, each by itself.

use std::path::PathBuf;
use std::sync::LazyLock;

use declic::comfort::{Comfort, Hand, Language};
use declic::config::{Settings, Venue};
use declic::keyboard::Stroke;
use declic::lesson::{Guidance, LessonId, TopicId};
use declic::practice::{Attempt, Kind, Rung, Summary};
use declic::printer::{Done, Outlet};
use declic::progress::card::{CardCode, PictureCode};
use declic::screen::counsellor::settings::Section;
use declic::screen::counsellor::totals::Page;
use declic::screen::counsellor::{self, Door, Lent, launch, paths, settings, totals};
use declic::screen::keypad::{self, Digit, Purpose, Refusal};
use declic::screen::sheet::Sheet;
use declic::screen::{breather, card, end, find, finish, flag, keep_card, last, privacy, proposal, prudence};
use declic::screen::{rest, review, swap, there, whence};
use declic::sentence::Sentence;
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
    Card(card::State),
    KeepCard(keep_card::State),
    Last(last::State),
    Review(review::State),
    Prudence(prudence::State),
    Whence(whence::State),
    Breather(breather::State),
    Finish(finish::State),
    Proposal(proposal::State),
    Privacy(privacy::State),
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
            Screen::Card(screen) => screen.view(env, size).map(told),
            Screen::KeepCard(screen) => screen.view(env, size).map(told),
            Screen::Review(screen) => screen.view(env, size).map(told),
            Screen::Prudence(screen) => screen.view(env, size).map(told),
            Screen::Whence(screen) => screen.view(env, size).map(told),
            Screen::Last(screen) => screen.view(env, size).map(told),
            Screen::Breather(screen) => screen.view(env, size).map(told),
            Screen::Finish(screen) => screen.view(env, size).map(told),
            Screen::Proposal(screen) => screen.view(env, size).map(told),
            Screen::Privacy(screen) => screen.view(env, size).map(told),
            Screen::Counsellor(screen) => {
                static LAST: LazyLock<LessonId> = LazyLock::new(longest_title);
                let lent = Lent {
                    topics: &CONTENT.topics,
                    numbers: &CONTENT.numbers,
                    paths: &CONTENT.paths,
                    totals: &ROWS,
                    calm_lesson: Some(&LAST),
                };
                screen.view(env, size, lent).map(told)
            }
            Screen::New(screen) => {
                static NONE: LazyLock<Numbers> = LazyLock::new(Numbers::default);
                let lent = Lent { topics: &CONTENT.topics, numbers: &NONE, paths: &[], totals: &[], calm_lesson: None };
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
            Screen::Card(screen) => screen.typing().map(|Typing { field, keys, .. }| Typing {
                field,
                keys,
                stroke: |stroke| told(card::Message::Stroke(stroke)),
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
    let calm = || launch::Message::OptionsChosen(Options { calm: true, ..Options::default() });
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
        ("launch-calm", launch(vec![launch::Message::LessonChosen(lesson("procedures/certificate")), calm()])),
        ("launch-calm-same", launch(vec![launch::Message::LessonChosen(longest_title()), calm()])),
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
        state.update(find::Message::Stroke(Stroke::down("", None, Some(&sign.to_string()))));
    }
    Screen::Find(state)
}

/// A card on which this was typed; and where to look, if the app found none.
fn card(digits: &str, doubts: &[usize]) -> Screen {
    let mut state = card::State::new(&CONTENT.editions);
    for digit in digits.chars().filter_map(Digit::of_sign) {
        state.update(card::Message::DigitPressed(digit));
    }
    if !doubts.is_empty() {
        state.refuse(doubts);
    }
    Screen::Card(state)
}

/// The same with pictures; then these messages.
fn pictures(places: &[u8], messages: impl IntoIterator<Item = card::Message>, doubts: &[usize]) -> Screen {
    let mut state = card::State::new(&CONTENT.editions);
    state.update(card::Message::WayPressed(card::Way::Pictures));
    let chosen = places.iter().map(|place| card::Message::PicturePressed(card::Picture(*place)));
    for message in chosen.chain(messages) {
        state.update(message);
    }
    if !doubts.is_empty() {
        state.refuse(doubts);
    }
    Screen::Card(state)
}

/// The card that is typed, in every way it may look.
fn cards() -> Vec<(&'static str, Screen)> {
    let whole = "8042869885";
    let eight = [0, 8, 17, 31, 40, 55, 63, 29];
    let after = |digits: &str, message: card::Message| {
        let Screen::Card(mut state) = card(digits, &[]) else { unreachable!() };
        state.update(message);
        Screen::Card(state)
    };
    vec![
        ("card", card("", &[])),
        ("card-typed", card("80428", &[])),
        ("card-whole", card(whole, &[])),
        ("card-short", after("80428", card::Message::OkPressed)),
        ("card-letter", after("", card::Message::LetterPressed)),
        ("card-group-2", card(whole, &[1])),
        ("card-group-3", card(whole, &[2])),
        ("card-pictures", pictures(&[], [], &[])),
        ("card-pictures-chosen", pictures(&eight[..5], [], &[])),
        ("card-pictures-short", pictures(&eight[..5], [card::Message::OkPressed], &[])),
        ("card-pictures-row-2", pictures(&eight, [], &[1])),
    ]
}

/// « Je révise », when so many of what was due are done.
fn review(done: usize) -> Screen {
    let due = ["mouse/double-click", "email/reply", "procedures/certificate"].map(lesson);
    let prudence = CONTENT.lessons.values().find(|lesson| lesson.prudence).map(|lesson| lesson.id.clone());
    let mut state = review::State::new(due.to_vec(), prudence.clone());
    due.iter().chain(&prudence).take(done).for_each(|lesson| state.done(lesson));
    Screen::Review(state)
}

/// Where one was, when a topic was chosen.
fn whence(topic: &str) -> Screen {
    let mut state = whence::State::new();
    state.update(whence::Message::TopicPressed(TopicId::new(topic).unwrap()));
    Screen::Whence(state)
}

/// The end of a lesson in a quiet room, where everything is offered that may be; and what became of its sheet.
fn finished(outlet: Outlet, done: Done) -> Screen {
    let summary = Summary {
        lesson: lesson("procedures/certificate"),
        guidance: Guidance::Guided,
        kind: Kind::Whole,
        rung: Rung::Nothing,
        demonstrations: 0,
        next: Attempt::default(),
    };
    let after = finish::After {
        next: Some(longest_title()),
        refresher: Some(longest_title()),
        in_workshop: true,
        is_calm: true,
        outlet: Some(outlet),
        ..finish::After::default()
    };
    let mut state = finish::State::new(summary, after);
    state.told(done);
    Screen::Finish(state)
}

/// The lesson with the longest title.
fn longest_title() -> LessonId {
    let title = |lesson: &&LessonId| {
        CONTENT.words.text(&Sentence::lesson(lesson, "title"), Language::Fr, Hand::Right).chars().count()
    };
    CONTENT.lessons.keys().max_by_key(title).unwrap().clone()
}

/// What brings someone back: the card and what it leads to.
fn coming_back() -> Vec<(&'static str, Screen)> {
    let edition = &CONTENT.editions[0];
    let code = CardCode::new([8, 0, 4, 2, 8, 6, 9, 8, 8, 5]);
    // The longest names.
    let chosen = PictureCode::new([39, 45, 24, 25, 29, 52, 7, 62]);
    let keep = |outlet| keep_card::State::new(&edition.letter, code, &edition.pictures, chosen, Sheet::new(outlet));
    let told = |outlet, done| {
        let mut state = keep(Some(outlet));
        state.told(done);
        Screen::KeepCard(state)
    };
    let safety = CONTENT.lessons.values().filter(|lesson| lesson.prudence);
    let longest = safety.max_by_key(|lesson| {
        let keep = |line: usize| Sentence::lesson(&lesson.id, format!("keep-{line}"));
        (1..=3).map(|line| CONTENT.words.text(&keep(line), Language::Fr, Hand::Right).len()).sum::<usize>()
    });
    let longest = longest.map_or_else(|| lesson("mouse/click"), |lesson| lesson.id.clone());
    let mut screens = cards();
    screens.extend([
        ("review", review(0)),
        ("review-done", review(2)),
        ("review-prudence", review(3)),
        ("review-all", review(4)),
        ("review-nothing", Screen::Review(review::State::new(Vec::new(), None))),
        ("prudence", Screen::Prudence(prudence::State::new(longest))),
        ("whence", Screen::Whence(whence::State::new())),
        ("whence-lesson", whence("email")),
        ("keep-card", Screen::KeepCard(keep(None))),
        ("keep-card-print", Screen::KeepCard(keep(Some(Outlet::Printer)))),
        ("keep-card-printed", told(Outlet::Printer, Done::Printed)),
        ("keep-card-not-printed", told(Outlet::Printer, Done::Failed)),
        ("keep-card-save", Screen::KeepCard(keep(Some(Outlet::Files)))),
        ("keep-card-no-key", told(Outlet::Files, Done::NoKey)),
        ("keep-card-on-key", told(Outlet::Files, Done::OnKey("/media/key/declic-carte.pdf".into()))),
        ("finish-no-key", finished(Outlet::Files, Done::NoKey)),
        ("finish-printed", finished(Outlet::Printer, Done::Printed)),
        ("proposal-last-time", Screen::Proposal(proposal::State::of_last_time(lesson("mouse/drag"), longest_title()))),
        ("last", Screen::Last(last::State)),
        ("breather", Screen::Breather(breather::State)),
        ("privacy", Screen::Privacy(privacy::State::new(true))),
    ]);
    screens
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
    for (name, screen) in keypads.into_iter().chain(others).chain(coming_back()).chain(counsellor_pages()) {
        look(name, &Alone { screen, comfort, pictures: Pictures::default() });
    }
}
