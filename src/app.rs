//! The window: joins the screens, performs effects. The only room that knows the clock.

mod back;
mod course;
mod front;
mod kiosk;
mod over;
mod staff;
#[cfg(test)]
mod tests;
mod view;
mod visit;
mod voice;
pub mod window;
mod workshop;

use std::sync::Arc;
use std::time::Duration;

use iced::time::Instant;
use iced::widget::responsive;
use iced::{Element, Size, Subscription, Task, Theme, advanced};

use crate::cli::Launch;
use crate::comfort::Comfort;
use crate::config::{Settings, SettingsFile};
use crate::content::Content;
use crate::guard::Guard;
use crate::idle::{Idle, Patience};
use crate::keyboard::{Layout, Stroke};
use crate::ledger::{Event, Ledger};
use crate::lesson::{Guidance, Lesson, LessonId, TopicId};
use crate::practice::{Effect, Moment, Phase, Summary};
use crate::printer::Done;
use crate::screen::lessons::{Walked, usual_guidance};
use crate::screen::{
    Screen, breather, call, card, comfort, counsellor, end, find, finish, flag, glossary, keep_card, keypad, last,
    lesson, lessons, privacy, proposal, prudence, rest, review, swap, there, topics, trouble, welcome, whence,
};
use crate::speech::{Report, Speaker};
use crate::totals::Row;
use crate::trace;
use crate::ui::Env;
use crate::ui::hands::collect::{Collect, Found};
use crate::ui::hands::{Place, Pointer, Presence, Typing, Watch, hands};
use crate::ui::logo::Logo;
use crate::ui::picture::Pictures;
use front::Stand;
use over::Over;
use visit::Visit;
use voice::{News, Voice};
pub use window::{BOLD, REGULAR, run, settings};

/// What happened.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Welcome(welcome::Message),
    Comfort(comfort::Message),
    Topics(topics::Message),
    Lessons(lessons::Message),
    Lesson(lesson::Message),
    Finish(finish::Message),
    /// The words.
    Glossary(glossary::Message),
    /// The end of « Où commencer ? ».
    Proposal(proposal::Message),
    /// « J’ai ma carte »
    Card(card::Message),
    /// « Je veux… »
    Find(find::Message),
    /// « Où en étiez-vous ? »
    Whence(whence::Message),
    /// « Votre dernière visite ? »
    Last(last::Message),
    /// « Je révise »
    Review(review::Message),
    /// A card of prudence.
    Prudence(prudence::Message),
    /// A pause.
    Breather(breather::Message),
    /// On the screen that tells what is kept.
    Privacy(privacy::Message),
    /// « Ma carte »
    KeepCard(keep_card::Message),
    Trouble(trouble::Message),
    /// « Terminer ma séance »
    End(end::Message),
    /// « Êtes-vous là ? »
    There(there::Message),
    /// « Voulez-vous appeler votre conseiller ? »
    Call(call::Message),
    /// A code is typed.
    Code(keypad::Message),
    /// The counsellor's screen.
    Counsellor(counsellor::Message),
    /// A paper is printed or saved, or could not be.
    PaperDone(Done),
    /// The counsellor's corners or keys.
    StaffPressed,
    /// The hand is up.
    Flag(flag::Message),
    /// « Regardez votre conseiller. »
    Rest(rest::Message),
    /// « Changez de main »
    Swap(swap::Message),
    /// Someone moved while it was asked whether anyone is there.
    Found,
    /// F8 in a workshop: the screen rests, or goes on.
    RestPressed,
    /// The ghost pointer is done.
    Demonstrated,
    /// The moment asked for has come.
    TimePassed,
    /// The sound thread tells something.
    Sound(Report),
    /// The window manager asks the window to close.
    CloseRequested,
    /// Something happened to the window.
    Window(iced::window::Id, iced::window::Event),
    /// The window has this number.
    WindowNumber(u64),
    /// Time to see whether the window is in front.
    LookAround,
    /// Where the parts of the screen are, for the trace.
    PartsFound(Vec<Found>),
    /// The window has another size: its parts have moved.
    Resized,
}

/// Where the parts are.
#[derive(Debug, PartialEq)]
struct Told {
    place: Place,
    places: Vec<trace::Place>,
}

/// Everything.
pub struct App {
    content: Arc<Content>,
    pictures: Pictures,
    /// Where the settings of this computer are kept.
    settings_file: SettingsFile,
    /// What the place has decided.
    place_settings: Settings,
    /// The place's own picture.
    logo: Option<Logo>,
    /// The comfort each visit begins with.
    usual: Comfort,
    visit: Visit,
    voice: Voice,
    presence: Presence,
    idle: Idle,
    /// How long nobody may move; none where that does not matter.
    patience: Option<Patience>,
    /// The whole screen is ours.
    is_kiosk: bool,
    /// The number of this seat.
    seat: Option<u8>,
    guard: Guard,
    /// Where what is done here is counted; what is only tried is not.
    ledger: Option<Ledger>,
    /// What it held when the counsellor came.
    rows: Vec<Row>,
    /// The lesson that was launched last at a quiet pace on this machine.
    calm_lesson: Option<LessonId>,
    practices: u64,
    /// What was last told to the trace about where the parts are.
    told: Option<Told>,
    began: Instant,
    /// Where the window stands among others.
    stand: Stand,
}

impl App {
    /// Opens Déclic. `speaker` is none where no sound thread could be started, and in tests.
    #[must_use]
    pub fn new(launch: &Launch, speaker: Option<Speaker>, now: Instant) -> Self {
        let Launch { content, comfort, settings, lesson, guidance, variant, workshop, settings_values, .. } =
            launch.clone();
        let mut app = Self {
            logo: settings_values.venue.logo.as_deref().and_then(Logo::read),
            voice: Voice::new(speaker, comfort),
            visit: Visit::new(&content, comfort),
            content,
            pictures: Pictures::default(),
            guard: Guard::new(settings_values.code.clone()),
            rows: Vec::new(),
            calm_lesson: None,
            ledger: launch.kiosk.then(Ledger::of_this_machine),
            place_settings: settings_values,
            settings_file: settings,
            usual: comfort,
            presence: Presence::new(now),
            idle: Idle::new(launch.idle, Duration::ZERO),
            patience: launch.idle,
            is_kiosk: launch.kiosk,
            seat: launch.seat,
            practices: 0,
            told: None,
            began: now,
            stand: Stand::default(),
        };
        app.visit.ahead = lesson.clone().zip(variant.and_then(|variant| variant.checked_sub(1)));
        app.voice.fit(app.visit.keyboard.id());
        match (workshop, lesson) {
            (Some(workshop), _) => app.launch(workshop, Duration::ZERO),
            (None, Some(lesson)) => app.begin(&lesson, guidance, Duration::ZERO),
            // A new machine: its counsellor chooses a code before anyone else could.
            (None, None) if app.is_kiosk && !app.guard.has_code() => app.ask_for_code(),
            (None, None) => app.announce(),
        }
        app
    }

    /// The screen in sight, for tests and traces.
    #[must_use]
    pub const fn screen(&self) -> &Screen {
        &self.visit.screen
    }

    /// The settings in force.
    #[must_use]
    pub const fn comfort(&self) -> &Comfort {
        &self.visit.comfort
    }

    fn moment(&self, now: Instant) -> Moment {
        now.saturating_duration_since(self.began)
    }

    /// Answers a message that came at a moment.
    pub fn update(&mut self, message: Message, now: Instant) -> Task<Message> {
        if let Message::PartsFound(found) = message {
            self.trace_parts(&found);
            return Task::none();
        }
        let task = self.answer(message, now);
        if trace::is_on() {
            // Where the parts are is known once they have been laid out.
            return task.chain(advanced::widget::operate(Collect::default()).map(Message::PartsFound));
        }
        task
    }

    fn answer(&mut self, message: Message, now: Instant) -> Task<Message> {
        let moment = self.moment(now);
        match message {
            Message::Comfort(message) => self.update_settings(message),
            Message::Glossary(message) => self.update_glossary(message),
            Message::Welcome(message) => {
                let Screen::Welcome(screen) = &mut self.visit.screen else { return Task::none() };
                match screen.update(message) {
                    welcome::Action::Language(language) => {
                        self.live(Comfort { language, ..self.visit.comfort });
                        self.announce();
                    }
                    welcome::Action::Start if self.visit.settled => self.open(Screen::Topics(topics::State)),
                    welcome::Action::Procedures => self.open_procedures(),
                    welcome::Action::Review => self.ask_what_is_due(),
                    welcome::Action::Code => self.ask_for_workshop(),
                    welcome::Action::End => self.ask_end(),
                    welcome::Action::Start | welcome::Action::Comfort => self.open_settings(),
                    welcome::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
                }
            }
            Message::Topics(message) => {
                let Screen::Topics(screen) = &mut self.visit.screen else { return Task::none() };
                match screen.update(message) {
                    topics::Action::Place => self.begin_placement(moment),
                    topics::Action::Find => self.open_find(),
                    topics::Action::Card => self.open_card(),
                    topics::Action::Open(topic) => self.open_topic(topic),
                    topics::Action::Back => self.open_welcome(),
                    topics::Action::End => self.ask_end(),
                    topics::Action::Comfort => self.open_settings(),
                    topics::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
                }
            }
            Message::Lessons(message) => {
                let Screen::Lessons(screen) = &mut self.visit.screen else { return Task::none() };
                match screen.update(message) {
                    lessons::Action::Begin(lesson, guidance) => self.begin(&lesson, Some(guidance), moment),
                    lessons::Action::Prepare(lesson) => self.prepare(lesson, false, moment),
                    lessons::Action::Home => self.open_welcome(),
                    lessons::Action::End => self.ask_end(),
                    lessons::Action::Back if self.only_topic().is_some() => self.open_welcome(),
                    lessons::Action::Back => self.open(Screen::Topics(topics::State)),
                    lessons::Action::Comfort => self.open_settings(),
                    lessons::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
                }
            }
            Message::Lesson(message) => {
                if let lesson::Message::Stroke(stroke) = &message {
                    self.look_at(stroke);
                }
                let Screen::Lesson(screen) = &mut self.visit.screen else { return Task::none() };
                if let lesson::Message::Did(gesture) = &message {
                    trace::gesture(gesture);
                }
                match screen.update(message, moment) {
                    lesson::Action::Perform(effects) => self.perform(effects),
                    lesson::Action::Typed(gestures, effects) => {
                        gestures.iter().for_each(trace::gesture);
                        self.perform(effects);
                    }
                    lesson::Action::Leave => self.leave_lesson(),
                    lesson::Action::Call => self.cover(Over::Call(call::State)),
                    lesson::Action::End => self.ask_end(),
                    lesson::Action::Comfort => self.open_settings(),
                    lesson::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
                    lesson::Action::Ask(sentence) => {
                        trace::screen("leave-question");
                        self.voice.open(&self.content, &[sentence]);
                    }
                }
            }
            Message::Finish(message) => {
                let Screen::Finish(screen) = &mut self.visit.screen else { return Task::none() };
                let topic = screen.lesson().topic().to_owned();
                match screen.update(message) {
                    finish::Action::Begin(lesson, None) if self.is_errand(&lesson) => {
                        self.prepare(lesson, false, moment);
                    }
                    finish::Action::Begin(lesson, guidance) => self.begin(&lesson, guidance, moment),
                    finish::Action::Refresh(lesson) => self.refresh(&lesson, moment),
                    finish::Action::Review => self.open_review(),
                    finish::Action::Memo(lesson) => return self.hand_over_memo(&lesson),
                    finish::Action::Pause => self.cover(Over::Breather(breather::State)),
                    finish::Action::Lessons => self.open_topic_named(&topic),
                    finish::Action::End => self.ask_end(),
                    finish::Action::Comfort => self.open_settings(),
                    finish::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
                }
            }
            Message::Proposal(message) => {
                let Screen::Proposal(screen) = &mut self.visit.screen else { return Task::none() };
                let topic = screen.lesson().topic().to_owned();
                match screen.update(message) {
                    proposal::Action::Begin(lesson) => self.begin(&lesson, None, moment),
                    proposal::Action::Before(first, then) => self.begin_before(&first, &then, moment),
                    proposal::Action::Tasks => self.open_procedures(),
                    proposal::Action::Wants => self.open_find(),
                    proposal::Action::Lessons => self.open_topic_named(&topic),
                    proposal::Action::End => self.ask_end(),
                    proposal::Action::Comfort => self.open_settings(),
                    proposal::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
                }
            }
            Message::Trouble(message) => {
                let Screen::Trouble(screen) = &mut self.visit.screen else { return Task::none() };
                match screen.update(message) {
                    trouble::Action::Close => return Self::close(),
                    trouble::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
                }
            }
            Message::Card(message) => self.update_card(message),
            Message::Find(message) => self.update_find(message, moment),
            Message::Whence(message) => self.update_whence(message, moment),
            Message::Last(message) => self.update_last(message),
            Message::Review(message) => self.update_review(message, moment),
            Message::Prudence(message) => self.update_prudence(message, moment),
            Message::Breather(message) => self.update_breather(message),
            Message::Privacy(message) => self.update_privacy(message),
            Message::KeepCard(message) => return self.update_keep_card(message, moment),
            Message::PartsFound(_) | Message::Resized => {}
            Message::Demonstrated => {
                if let Screen::Lesson(screen) = &mut self.visit.screen
                    && let lesson::Action::Perform(effects) = screen.update(lesson::Message::Demonstrated, moment)
                {
                    self.perform(effects);
                }
            }
            Message::TimePassed => return self.pass_time(moment),
            Message::Sound(report) => {
                let news = self.voice.report(&self.content, &report);
                if news == News::Led
                    && let Screen::Lesson(screen) = &mut self.visit.screen
                {
                    let effects = screen.heard(moment);
                    self.perform(effects);
                }
            }
            Message::End(message) => return self.update_end(message, moment),
            Message::There(message) => self.update_there(message, moment),
            Message::Call(message) => self.update_call(message),
            Message::Flag(message) => self.update_flag(message),
            Message::Rest(message) => self.update_rest(message),
            Message::Swap(message) => self.update_swap(message),
            Message::Code(message) => return self.update_code(message, moment),
            Message::Counsellor(message) => return self.update_counsellor(message, moment),
            Message::PaperDone(done) => self.tell_paper(done),
            Message::StaffPressed => self.ask_for_code(),
            Message::Found => self.found(moment),
            Message::RestPressed => self.rest(),
            Message::CloseRequested => return self.asked_to_close(),
            Message::Window(id, event) => return self.guard_window(id, &event),
            Message::WindowNumber(number) => return self.know_window(number),
            Message::LookAround => return self.look_around(),
        }
        Task::none()
    }

    fn live(&mut self, comfort: Comfort) {
        let comfort = Comfort { volume: self.place_settings.bound(comfort.volume), ..comfort };
        let before = std::mem::replace(&mut self.visit.comfort, comfort);
        self.voice.suit(comfort);
        if before.language != comfort.language && !self.visit.is_keyboard_known {
            self.lay(self.content.keyboards.usual(comfort.language));
        }
        if let Screen::Lesson(screen) = &mut self.visit.screen {
            screen.suit(self.visit.keyboard.clone(), comfort.one_by_one);
        }
        if before.language == comfort.language {
            return;
        }
        match &mut self.visit.screen {
            Screen::Lesson(screen) => {
                let lesson = screen.practice().lesson();
                screen.learn(&self.content.words.texts(lesson, comfort.language, self.visit.variant));
            }
            Screen::Find(screen) => screen.refit(&self.content, &comfort),
            _ => {}
        }
    }

    /// Lays another keyboard under the hands.
    fn lay(&mut self, keyboard: Arc<Layout>) {
        self.visit.keyboard = keyboard;
        self.voice.fit(self.visit.keyboard.id());
        if let Screen::Lesson(screen) = &mut self.visit.screen {
            screen.suit(self.visit.keyboard.clone(), self.visit.comfort.one_by_one);
        }
    }

    /// What a key gives tells which keyboard it is on.
    fn look_at(&mut self, stroke: &Stroke) {
        let sign = stroke.bare.filter(|_| stroke.pressed && !stroke.ctrl && !stroke.alt);
        let Some(sign) = sign else { return };
        if let Some(other) = self.content.keyboards.corrected(&self.visit.keyboard, &stroke.code, sign) {
            self.visit.is_keyboard_known = true;
            self.lay(other);
        }
    }

    /// Tells where the parts are, when they are not where they were.
    fn trace_parts(&mut self, found: &[Found]) {
        let practice = match &self.visit.screen {
            Screen::Lesson(screen) if self.visit.over.is_empty() && !screen.is_leaving() => Some(screen.practice()),
            _ => None,
        };
        let targets = practice.map(super::practice::Practice::targets);
        let wanted = |part: &&Found| match &targets {
            Some(targets) => targets.contains(&part.id) || part.id.as_str() == "app/continue",
            None => part.traits.presses,
        };
        let scale = self.scale();
        let places: Vec<trace::Place> = found
            .iter()
            .filter(wanted)
            .filter_map(|part| {
                let seen = part.seen?;
                let [x, y, width, height] = [seen.x, seen.y, seen.width, seen.height].map(|length| length * scale);
                Some(trace::Place { part: part.id.to_string(), x, y, width, height })
            })
            .collect();
        let told = Told { place: self.place(), places };
        if self.told.as_ref() == Some(&told) {
            return;
        }
        let begins = self.told.as_ref().is_none_or(|before| before.place != told.place);
        match practice {
            Some(practice) if matches!(practice.phase(), Phase::Praising(_) | Phase::Done) => return,
            Some(practice) if begins => {
                let (lesson, step) = (&practice.lesson().id, &practice.step().id);
                trace::step(lesson, step, practice.guidance(), self.visit.variant, &told.places);
            }
            _ => trace::parts(told.place.screen, &told.places),
        }
        self.told = Some(told);
    }
}
