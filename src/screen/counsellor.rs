//! Behind the code: what a counsellor does with this machine. Whole by keyboard.
//!
//! - `launch`: a lesson in three presses, with its code
//! - `paths`: ready-made paths and their sheets
//! - `totals`: what was practised, and the national report
//! - `settings`: what the place has decided

mod desk;
pub mod launch;
pub mod paths;
pub mod settings;
pub mod totals;

use iced::widget::{Column, column, container, text};
use iced::{Element, Size};

use crate::comfort::Language;
use crate::config::Settings;
use crate::lesson::{LessonId, Topic};
use crate::printer::{Deed, Done};
use crate::sentence::Sentence;
use crate::totals::report::Report;
use crate::ui::Env;
use crate::ui::button::{BOLD, Weight};
use crate::ui::hands::Typing;
use crate::ui::metric::TITLE;
use crate::workshop::path::Path;
use crate::workshop::{Numbers, Options, Workshop};
use desk::Desk;

/// The greatest number of a seat.
pub const SEATS: u8 = 99;

/// What the screen is lent beside the usual: it changes under it, or is too large to keep.
#[derive(Clone, Copy)]
pub struct Lent<'a> {
    /// The topics with all their lessons, in their own order: hidden ones too, so that they can be shown again.
    pub topics: &'a [Topic],
    /// The lessons by number.
    pub numbers: &'a Numbers,
    /// The ready-made paths.
    pub paths: &'a [Path],
    /// What was practised on this machine.
    pub totals: &'a [crate::totals::Row],
    /// The lesson that was launched last at a quiet pace, if it is still there.
    pub calm_lesson: Option<&'a LessonId>,
}

impl Lent<'_> {
    /// The digits of a workshop, two and two, as they are read aloud; none if its lesson has no number.
    fn code(&self, workshop: &Workshop) -> Option<String> {
        let code = self.numbers.code(workshop)?.to_string();
        let (lesson, rest) = code.split_at(code.len() / 2);
        Some(format!("{lesson}\u{a0}{rest}"))
    }

    /// What stands under a lesson's title: its code, as it is usually led.
    fn usual_code(&self, env: &Env<'_>, lesson: &LessonId, sound: bool) -> Option<String> {
        let options = Options { sound, ..Options::default() };
        let code = self.code(&Workshop { lesson: lesson.clone(), guidance: None, options })?;
        Some(format!("{} {code}", env.text(&Sentence::counsellor("code-of"))))
    }
}

/// A page of the screen.
#[derive(Debug)]
enum Page {
    Home,
    /// A lesson is launched; from a path, one goes back to it.
    Launch(launch::State, Option<paths::State>),
    Paths(paths::State),
    Seat,
    Totals(totals::State),
    Settings(Box<settings::State>),
}

/// What the screen remembers.
#[derive(Debug)]
pub struct State {
    settings: Settings,
    workshop: Option<Workshop>,
    seat: Option<u8>,
    /// The language in force.
    language: Language,
    page: Page,
}

/// A page to open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// « Lancer une leçon »
    Launch,
    /// « Parcours »
    Paths,
    /// « Place »
    Seat,
    /// « Bilan »
    Totals,
    /// « Réglages du lieu »
    Settings,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// A page is opened.
    DoorPressed(Door),
    /// « Écran au repos »
    RestPressed,
    /// « Fin de l’atelier »
    EndPressed,
    /// The seat has another number.
    SeatChosen(Option<u8>),
    /// « Fermer Déclic »
    ClosePressed,
    /// « Retour »
    BackPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
    /// On the page of the launch.
    Launch(launch::Message),
    /// On the page of the paths.
    Paths(paths::Message),
    /// On the page of the totals.
    Totals(totals::Message),
    /// On the page of the settings.
    Settings(settings::Message),
}

/// A paper that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// The report of the workshop.
    Report(Box<Report>),
    /// The sheet of the path of this letter.
    Sheet(String),
    /// The memo of a lesson, in a language.
    Memo(LessonId, Language),
}

/// What is asked of the app.
pub enum Action {
    /// Begin a workshop's lesson, in a language.
    Launch {
        /// The workshop.
        workshop: Workshop,
        /// The language.
        language: Language,
    },
    /// Show the screen at rest.
    Rest,
    /// This seat has this number now.
    Seat(Option<u8>),
    /// The workshop is over.
    EndWorkshop,
    /// Put these settings in force and write them; then [`State::saved`].
    Save(Box<Settings>),
    /// Choose another code; then [`State::code_chosen`].
    NewCode,
    /// Write the totals into the folder of the settings; then [`State::exported`].
    Export,
    /// Print or save a paper; then [`State::paper_done`].
    Paper(Asked, Deed),
    /// End Déclic.
    Close,
    /// Back to the lessons.
    Back,
    /// Say this.
    Say(Vec<Sentence>),
    /// Nothing.
    None,
}

impl State {
    /// The counsellor's screen: the settings in force, the workshop under way if there is one, the number of this seat. What
    /// is launched speaks this language unless another is chosen.
    #[must_use]
    pub fn new(settings: &Settings, workshop: Option<Workshop>, seat: Option<u8>, language: Language) -> Self {
        Self { settings: settings.clone(), workshop, seat, language, page: Page::Home }
    }

    /// For traces.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        "counsellor"
    }

    /// Where one is, for the hands: another number is another page.
    #[must_use]
    pub const fn step(&self) -> usize {
        match &self.page {
            Page::Home => 0,
            Page::Launch(page, _) => 10 + page.stage(),
            Page::Paths(page) => 20 + page.stage(),
            Page::Seat => 30,
            Page::Totals(page) => 40 + page.stage(),
            Page::Settings(page) => 50 + page.stage(),
        }
    }

    /// What is said when the page opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        match &self.page {
            Page::Home => vec![Sentence::counsellor("counsellor")],
            Page::Launch(page, _) => page.spoken(),
            Page::Paths(page) => page.spoken(),
            Page::Seat => vec![Sentence::counsellor("seat")],
            Page::Totals(page) => page.spoken(),
            Page::Settings(page) => page.spoken(),
        }
    }

    /// What the primary action is.
    #[must_use]
    pub fn primary(&self) -> Option<Message> {
        match &self.page {
            Page::Launch(page, _) => page.primary().map(Message::Launch),
            Page::Settings(page) => page.primary().map(Message::Settings),
            Page::Home | Page::Paths(_) | Page::Seat | Page::Totals(_) => None,
        }
    }

    /// What Escape does: a page back.
    #[must_use]
    pub const fn escape(&self) -> Option<Message> {
        Some(match &self.page {
            Page::Home | Page::Seat => Message::BackPressed,
            Page::Launch(..) => Message::Launch(launch::Message::BackPressed),
            Page::Paths(_) => Message::Paths(paths::Message::BackPressed),
            Page::Totals(_) => Message::Totals(totals::Message::BackPressed),
            Page::Settings(_) => Message::Settings(settings::Message::BackPressed),
        })
    }

    /// What the real keyboard writes into, if it does.
    #[must_use]
    pub fn typing(&self) -> Option<Typing<Message>> {
        let Page::Settings(page) = &self.page else { return None };
        let Typing { field, keys, .. } = page.typing()?;
        Some(Typing { field, keys, stroke: |stroke| Message::Settings(settings::Message::Stroke(stroke)) })
    }

    /// The settings were written, or could not be. What to say about it.
    pub fn saved(&mut self, settings: &Settings, written: bool) -> Option<Sentence> {
        if written {
            self.settings = settings.clone();
        }
        match &mut self.page {
            Page::Settings(page) => Some(page.saved(written)),
            _ => None,
        }
    }

    /// Another code was chosen.
    pub fn code_chosen(&mut self, code: &Option<String>) {
        self.settings.code.clone_from(code);
        if let Page::Settings(page) = &mut self.page {
            page.code_chosen(code);
        }
    }

    /// The totals were written, or could not be. What to say about it.
    pub fn exported(&mut self, written: bool) -> Option<Sentence> {
        match &mut self.page {
            Page::Totals(page) => Some(page.exported(written)),
            _ => None,
        }
    }

    /// Something was done with a paper. What to say about it, if its page is still in sight.
    pub fn paper_done(&mut self, done: Done) -> Option<Sentence> {
        match &mut self.page {
            Page::Paths(page) => page.done(done),
            Page::Totals(page) => page.done(done),
            Page::Launch(page, _) => page.done(done),
            Page::Home | Page::Seat | Page::Settings(_) => None,
        }
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::DoorPressed(door) => {
                self.page = self.open(door);
                Action::Say(self.spoken())
            }
            Message::RestPressed => Action::Rest,
            Message::EndPressed => {
                self.workshop = None;
                Action::EndWorkshop
            }
            Message::SeatChosen(seat) => {
                self.seat = seat.map(|seat| seat.clamp(1, SEATS));
                Action::Seat(self.seat)
            }
            Message::ClosePressed => Action::Close,
            Message::BackPressed if matches!(self.page, Page::Home) => Action::Back,
            Message::BackPressed => self.home(),
            Message::Heard(sentences) => Action::Say(sentences),
            Message::Launch(message) => self.launch(message),
            Message::Paths(message) => self.paths(message),
            Message::Totals(message) => self.totals(message),
            Message::Settings(message) => self.set(message),
        }
    }

    fn open(&self, door: Door) -> Page {
        let sound = self.settings.workshop_sound;
        match door {
            Door::Launch => Page::Launch(launch::State::new(self.language, sound), None),
            Door::Paths => Page::Paths(paths::State::default()),
            Door::Seat => Page::Seat,
            Door::Totals => Page::Totals(totals::State::default()),
            Door::Settings => Page::Settings(Box::new(settings::State::new(&self.settings))),
        }
    }

    fn home(&mut self) -> Action {
        self.page = Page::Home;
        Action::Say(self.spoken())
    }

    fn launch(&mut self, message: launch::Message) -> Action {
        let Page::Launch(page, from) = &mut self.page else { return Action::None };
        match page.update(message) {
            launch::Action::Launch(workshop, language) => Action::Launch { workshop, language },
            launch::Action::Paper(lesson, language, deed) => Action::Paper(Asked::Memo(lesson, language), deed),
            launch::Action::Leave => match from.take() {
                Some(path) => {
                    self.page = Page::Paths(path);
                    Action::Say(self.spoken())
                }
                None => self.home(),
            },
            launch::Action::Say(sentences) => Action::Say(sentences),
            launch::Action::None => Action::None,
        }
    }

    fn paths(&mut self, message: paths::Message) -> Action {
        let Page::Paths(page) = &mut self.page else { return Action::None };
        match page.update(message) {
            paths::Action::Open(lesson) => {
                let launch = launch::State::of_lesson(lesson, self.language, self.settings.workshop_sound);
                self.page = Page::Launch(launch, Some(page.clone()));
                Action::Say(self.spoken())
            }
            paths::Action::Paper(letter, deed) => Action::Paper(Asked::Sheet(letter), deed),
            paths::Action::Leave => self.home(),
            paths::Action::Say(sentences) => Action::Say(sentences),
        }
    }

    fn totals(&mut self, message: totals::Message) -> Action {
        let Page::Totals(page) = &mut self.page else { return Action::None };
        match page.update(message) {
            totals::Action::Export => Action::Export,
            totals::Action::Paper(report, deed) => Action::Paper(Asked::Report(report), deed),
            totals::Action::Leave => self.home(),
            totals::Action::Say(sentences) => Action::Say(sentences),
            totals::Action::None => Action::None,
        }
    }

    fn set(&mut self, message: settings::Message) -> Action {
        let Page::Settings(page) = &mut self.page else { return Action::None };
        match page.update(message) {
            settings::Action::Save(settings) => Action::Save(settings),
            settings::Action::NewCode => Action::NewCode,
            settings::Action::Leave => self.home(),
            settings::Action::Say(sentences) => Action::Say(sentences),
            settings::Action::None => Action::None,
        }
    }

    /// Draws.
    #[must_use]
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size, lent: Lent<'a>) -> Element<'a, Message> {
        match &self.page {
            Page::Home => self.doors(env, size, lent),
            Page::Launch(page, _) => page.view(env, size, lent, self.settings.printing).map(Message::Launch),
            Page::Paths(page) => {
                page.view(env, size, lent, self.settings.workshop_sound, self.settings.printing).map(Message::Paths)
            }
            Page::Seat => self.seats(env, size),
            Page::Totals(page) => page.view(env, size, lent, self.settings.printing).map(Message::Totals),
            Page::Settings(page) => page.view(env, size, lent).map(Message::Settings),
        }
    }

    fn doors<'a>(&'a self, env: Env<'a>, size: Size, lent: Lent<'a>) -> Element<'a, Message> {
        let desk = Desk { env, size, hear: Message::Heard };
        let tile = |id: &str, sign: &str, message: &str, under: Option<String>, press: Message| {
            desk.tile(id, sign, &Sentence::counsellor(message), under, press)
        };
        let seat = self.seat.map_or_else(|| env.text(&Sentence::counsellor("none")), |seat| seat.to_string());
        let mut tiles = vec![
            tile("launch-door", "open", "launch-door", None, Message::DoorPressed(Door::Launch)),
            tile("paths", "flag", "paths", None, Message::DoorPressed(Door::Paths)),
            tile("rest", "pause", "rest-door", None, Message::RestPressed),
            tile("seat", "place", "seat", Some(seat), Message::DoorPressed(Door::Seat)),
            tile("totals", "edit", "totals", None, Message::DoorPressed(Door::Totals)),
            tile("settings", "settings", "settings", None, Message::DoorPressed(Door::Settings)),
            tile("close", "close", "close-app", None, Message::ClosePressed),
        ];
        if let Some(workshop) = &self.workshop {
            let code = lent.code(workshop).map(|code| format!(" ({code})")).unwrap_or_default();
            let under = format!("{}{code}", desk.lesson(&workshop.lesson));
            tiles.insert(3, tile("end-workshop", "finish-session", "end-workshop", Some(under), Message::EndPressed));
        }
        let body = Column::new().push(desk.grid(tiles, desk.across(340.0).min(3)));
        let back = Sentence::counsellor("back-to-lessons");
        let back = desk.control("back", "next", &back, Weight::Action, Message::BackPressed);
        desk.page(None, vec![Sentence::counsellor("counsellor")], body, vec![back.into()])
    }

    fn seats<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let desk = Desk { env, size, hear: Message::Heard };
        let number = self.seat.map_or_else(|| env.text(&Sentence::counsellor("none")), |seat| seat.to_string());
        let number = text(number).size(TITLE).font(BOLD).line_height(1.2).color(env.palette.ink);
        let number = container(number).width(TITLE * 3.0).into();
        // Under 1 there is none.
        let less = self.seat.map(|seat| Message::SeatChosen(seat.checked_sub(1).filter(|seat| *seat > 0)));
        let more = self.seat.map_or(Some(1), |seat| (seat < SEATS).then_some(seat + 1));
        let more = more.map(|seat| Message::SeatChosen(Some(seat)));
        let body = column![
            desk.stepper("seat", &Sentence::counsellor("seat"), number, less, more),
            desk.line(&Sentence::counsellor("seat-help")),
        ]
        .spacing(env.metric.gap());
        desk.page(Some(Message::BackPressed), vec![Sentence::counsellor("seat")], body, Vec::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state() -> State {
        State::new(&Settings::default(), None, Some(1), Language::Fr)
    }

    #[test]
    fn a_lesson_of_a_path_is_launched_and_back_leads_to_the_path() {
        let mut state = state();
        let lesson = LessonId::new("email/read").unwrap();
        state.update(Message::DoorPressed(Door::Paths));
        state.update(Message::Paths(paths::Message::PathChosen("b".into())));
        state.update(Message::Paths(paths::Message::SessionChosen(1)));
        let step = state.step();
        state.update(Message::Paths(paths::Message::LessonChosen(lesson.clone())));
        let Action::Launch { workshop, language } = state.update(state.primary().unwrap()) else { panic!() };
        assert_eq!((workshop.lesson, language), (lesson, Language::Fr));
        state.update(state.escape().unwrap());
        assert_eq!(state.step(), step);
    }

    #[test]
    fn a_seat_has_a_number_or_none() {
        let mut state = state();
        state.update(Message::DoorPressed(Door::Seat));
        assert!(matches!(state.update(Message::SeatChosen(None)), Action::Seat(None)));
        assert!(matches!(state.update(Message::SeatChosen(Some(200))), Action::Seat(Some(SEATS))));
        state.update(Message::BackPressed);
        assert!(matches!(state.update(Message::BackPressed), Action::Back));
    }

    #[test]
    fn escape_leads_home_from_everywhere_and_then_out() {
        for door in [Door::Launch, Door::Paths, Door::Seat, Door::Totals, Door::Settings] {
            let mut state = state();
            state.update(Message::DoorPressed(door));
            assert_ne!(state.step(), 0);
            assert!(matches!(state.update(state.escape().unwrap()), Action::Say(_)));
            assert_eq!(state.step(), 0, "{door:?}");
            assert!(matches!(state.update(state.escape().unwrap()), Action::Back));
        }
    }

    #[test]
    fn what_was_saved_is_what_the_next_page_starts_from() {
        let mut state = state();
        state.update(Message::DoorPressed(Door::Settings));
        let changed = Settings { workshop_sound: true, ..Settings::default() };
        state.update(Message::Settings(settings::Message::Changed(Box::new(changed))));
        let Action::Save(saved) = state.update(state.primary().unwrap()) else { panic!() };
        assert_eq!(state.saved(&saved, true), Some(Sentence::counsellor("saved")));
        state.update(Message::DoorPressed(Door::Launch));
        let Page::Launch(page, _) = &mut state.page else { panic!() };
        page.update(launch::Message::LessonChosen(LessonId::new("mouse/click").unwrap()));
        assert!(page.workshop().unwrap().options.sound);
    }
}
