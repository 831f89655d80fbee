//! The window: joins the screens, performs effects. The only room that knows the clock.

mod course;
mod front;
#[cfg(test)]
mod tests;
mod view;
mod voice;

use std::sync::Arc;
use std::time::Duration;

use iced::futures::channel::mpsc;
use iced::time::Instant;
use iced::widget::responsive;
use iced::{Element, Font, Size, Subscription, Task, Theme, advanced, window};

use crate::cli::Launch;
use crate::comfort::Comfort;
use crate::config::{Settings, SettingsFile};
use crate::content::Content;
use crate::keyboard::{Layout, Stroke};
use crate::lesson::{Guidance, Lesson, LessonId, TopicId};
use crate::practice::{Effect, Moment, Phase, Summary};
use crate::screen::lessons::{Journal, usual_guidance};
use crate::screen::{Screen, comfort, finish, glossary, lesson, lessons, proposal, topics, trouble, welcome};
use crate::speech::{Report, Speaker};
use crate::trace;
use crate::ui::Env;
use crate::ui::hands::collect::{Collect, Found};
use crate::ui::hands::{Place, Pointer, Typing, hands};
use crate::ui::picture::Pictures;
use voice::{News, Voice};

/// Atkinson Hyperlegible Next, made for low vision.
pub const REGULAR: &[u8] = include_bytes!("../assets/fonts/AtkinsonHyperlegibleNext_400Regular.ttf");
/// Its bold weight.
pub const BOLD: &[u8] = include_bytes!("../assets/fonts/AtkinsonHyperlegibleNext_700Bold.ttf");

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
    Trouble(trouble::Message),
    /// The ghost pointer is done.
    Demonstrated,
    /// The moment asked for has come.
    TimePassed,
    /// The sound thread tells something.
    Sound(Report),
    /// The window manager asks the window to close.
    CloseRequested,
    /// Something happened to the window.
    Window(window::Id, window::Event),
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
    comfort: Comfort,
    pictures: Pictures,
    screen: Screen,
    /// Where the settings of this computer are kept.
    settings_file: SettingsFile,
    /// The settings, over any screen.
    settings: Option<comfort::State>,
    /// The words, over the settings.
    glossary: Option<glossary::State>,
    /// The first visit of the settings leads on to the topics.
    settled: bool,
    voice: Voice,
    /// The keyboard under the hands: that of the language, until its keys tell otherwise.
    keyboard: Arc<Layout>,
    /// The keys have told.
    is_keyboard_known: bool,
    journal: Journal,
    /// A lesson that helps before another, once it has been begun for that; and the other, which comes after it.
    errand: Option<(LessonId, LessonId)>,
    /// The lesson that was asked for in a variant, and how far it is ahead of its first one.
    ahead: Option<(LessonId, u32)>,
    /// The variant of the lesson begun last.
    variant: u32,
    practices: u64,
    /// What was last told to the trace about where the parts are.
    told: Option<Told>,
    began: Instant,
    is_windowed: bool,
    window: Option<window::Id>,
    is_focused: bool,
    front: Option<(crate::front::Front, u32)>,
}

impl App {
    /// Opens Déclic. `speaker` is none where no sound thread could be started, and in tests.
    #[must_use]
    pub fn new(launch: &Launch, speaker: Option<Speaker>, now: Instant) -> Self {
        let Launch { content, comfort, settings, lesson, guidance, variant, windowed } = launch.clone();
        let screen =
            if content.lessons.is_empty() { Screen::Trouble(trouble::State) } else { Screen::Welcome(welcome::State) };
        let mut app = Self {
            voice: Voice::new(speaker, comfort),
            keyboard: content.keyboards.usual(comfort.language),
            is_keyboard_known: false,
            content,
            comfort,
            pictures: Pictures::default(),
            screen,
            settings_file: settings,
            settings: None,
            glossary: None,
            settled: false,
            journal: Journal::new(),
            errand: None,
            ahead: lesson.clone().zip(variant.and_then(|variant| variant.checked_sub(1))),
            variant: 1,
            practices: 0,
            told: None,
            began: now,
            is_windowed: windowed.is_some(),
            window: None,
            is_focused: false,
            front: None,
        };
        app.voice.fit(app.keyboard.id());
        match lesson {
            Some(lesson) => app.begin(&lesson, guidance, Duration::ZERO),
            None => app.announce(),
        }
        app
    }

    /// The screen in sight, for tests and traces.
    #[must_use]
    pub const fn screen(&self) -> &Screen {
        &self.screen
    }

    /// The settings in force.
    #[must_use]
    pub const fn comfort(&self) -> &Comfort {
        &self.comfort
    }

    fn moment(&self, now: Instant) -> Moment {
        now.saturating_duration_since(self.began)
    }

    /// Answers a message that came at a moment.
    pub fn update(&mut self, message: Message, now: Instant) -> Task<Message> {
        let _busy = crate::supervisor::Busy::enter();
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
            Message::Glossary(message) => match self.glossary.as_mut().map(|screen| screen.update(message)) {
                Some(glossary::Action::Close) => {
                    self.glossary = None;
                    self.voice.vary(self.shown_variant());
                    self.open_settings();
                }
                Some(glossary::Action::Say(sentences)) => self.voice.aside(&self.content, sentences),
                None => {}
            },

            Message::Welcome(message) => {
                let Screen::Welcome(screen) = &mut self.screen else { return Task::none() };
                match screen.update(message) {
                    welcome::Action::Language(language) => {
                        self.live(Comfort { language, ..self.comfort });
                        self.announce();
                    }
                    welcome::Action::Start if self.settled => self.open(Screen::Topics(topics::State)),
                    welcome::Action::Procedures => self.open_procedures(),
                    welcome::Action::Start | welcome::Action::Comfort => self.open_settings(),
                    welcome::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
                }
            }
            Message::Topics(message) => {
                let Screen::Topics(screen) = &mut self.screen else { return Task::none() };
                match screen.update(message) {
                    topics::Action::Place => {
                        if let Some(placement) = self.content.placement().map(|lesson| lesson.id.clone()) {
                            self.begin(&placement, None, moment);
                        }
                    }
                    topics::Action::Open(topic) => self.open_topic(topic),
                    topics::Action::Back => self.open(Screen::Welcome(welcome::State)),
                    topics::Action::Comfort => self.open_settings(),
                    topics::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
                }
            }
            Message::Lessons(message) => {
                let Screen::Lessons(screen) = &mut self.screen else { return Task::none() };
                match screen.update(message) {
                    lessons::Action::Begin(lesson, guidance) => self.begin(&lesson, Some(guidance), moment),
                    lessons::Action::Prepare(lesson) => self.prepare(lesson, moment),
                    lessons::Action::Home => self.open(Screen::Welcome(welcome::State)),
                    lessons::Action::Back => self.open(Screen::Topics(topics::State)),
                    lessons::Action::Comfort => self.open_settings(),
                    lessons::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
                }
            }
            Message::Lesson(message) => {
                if let lesson::Message::Stroke(stroke) = &message {
                    self.look_at(stroke);
                }
                let Screen::Lesson(screen) = &mut self.screen else { return Task::none() };
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
                    lesson::Action::Comfort => self.open_settings(),
                    lesson::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
                    lesson::Action::Ask(sentence) => {
                        trace::screen("leave-question");
                        self.voice.open(&self.content, &[sentence]);
                    }
                }
            }
            Message::Finish(message) => {
                let Screen::Finish(screen) = &mut self.screen else { return Task::none() };
                let topic = screen.lesson().topic().to_owned();
                match screen.update(message) {
                    finish::Action::Begin(lesson, None) if self.is_errand(&lesson) => self.prepare(lesson, moment),
                    finish::Action::Begin(lesson, guidance) => self.begin(&lesson, guidance, moment),
                    finish::Action::Lessons => self.open_topic_named(&topic),
                    finish::Action::Comfort => self.open_settings(),
                    finish::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
                }
            }
            Message::Proposal(message) => {
                let Screen::Proposal(screen) = &mut self.screen else { return Task::none() };
                let topic = screen.lesson().topic().to_owned();
                match screen.update(message) {
                    proposal::Action::Begin(lesson) => self.begin(&lesson, None, moment),
                    proposal::Action::First(first) => self.begin_first(&first, moment),
                    proposal::Action::Tasks => self.open_procedures(),
                    proposal::Action::Lessons => self.open_topic_named(&topic),
                    proposal::Action::Comfort => self.open_settings(),
                    proposal::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
                }
            }
            Message::Trouble(message) => {
                let Screen::Trouble(screen) = &mut self.screen else { return Task::none() };
                match screen.update(message) {
                    trouble::Action::Close => {
                        crate::supervisor::leave();
                        return iced::exit();
                    }
                    trouble::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
                }
            }
            Message::PartsFound(_) | Message::Resized => {}
            Message::CloseRequested if !self.is_windowed => {}
            Message::Demonstrated => {
                if let Screen::Lesson(screen) = &mut self.screen
                    && let lesson::Action::Perform(effects) = screen.update(lesson::Message::Demonstrated, moment)
                {
                    self.perform(effects);
                }
            }
            Message::TimePassed => {
                if let Screen::Lesson(screen) = &mut self.screen
                    && self.settings.is_none()
                {
                    let effects = screen.tick(moment);
                    self.perform(effects);
                }
            }
            Message::Sound(report) => {
                let news = self.voice.report(&self.content, &report);
                if news == News::Led
                    && let Screen::Lesson(screen) = &mut self.screen
                {
                    let effects = screen.heard(moment);
                    self.perform(effects);
                }
            }
            Message::CloseRequested => return iced::exit(),
            Message::Window(id, event) => return self.guard_window(id, &event),
            Message::WindowNumber(number) => return self.know_window(number),
            Message::LookAround => return self.look_around(),
        }
        Task::none()
    }

    fn update_settings(&mut self, message: comfort::Message) {
        let Some(screen) = &mut self.settings else { return };
        match screen.update(message) {
            comfort::Action::Live(comfort, sentence) => {
                self.live(comfort);
                self.voice.open(&self.content, &[sentence]);
            }
            comfort::Action::Keep => {
                let written = match self.settings_file.save(&Settings { comfort: self.comfort, ..Settings::default() })
                {
                    Ok(()) => true,
                    Err(error) => {
                        tracing::error!(%error, "settings not written");
                        false
                    }
                };
                let sentence = screen.kept(written);
                self.voice.open(&self.content, &[sentence]);
            }
            comfort::Action::Words => {
                let lesson = match &self.screen {
                    Screen::Lesson(screen) => Some(screen.practice().lesson().id.clone()),
                    Screen::Finish(screen) => Some(screen.lesson().clone()),
                    _ => None,
                };
                let words = glossary::State::new(lesson);
                let spoken = words.spoken();
                self.glossary = Some(words);
                self.voice.vary(self.shown_variant());
                self.voice.hush();
                self.voice.open(&self.content, &spoken);
                trace::screen("glossary");
            }
            comfort::Action::Close => {
                self.settings = None;
                if matches!(self.screen, Screen::Welcome(_)) && !self.settled {
                    self.settled = true;
                    self.open(Screen::Topics(topics::State));
                } else {
                    self.announce();
                }
            }
            comfort::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
        }
    }

    fn live(&mut self, comfort: Comfort) {
        let before = std::mem::replace(&mut self.comfort, comfort);
        self.voice.suit(comfort);
        if before.language != comfort.language && !self.is_keyboard_known {
            self.lay(self.content.keyboards.usual(comfort.language));
        }
        if let Screen::Lesson(screen) = &mut self.screen {
            screen.suit(self.keyboard.clone(), comfort.one_by_one);
        }
        if before.language != comfort.language
            && let Screen::Lesson(screen) = &mut self.screen
        {
            screen.learn(&self.content.words.texts(screen.practice().lesson(), comfort.language, self.variant));
        }
    }

    /// Lays another keyboard under the hands.
    fn lay(&mut self, keyboard: Arc<Layout>) {
        self.keyboard = keyboard;
        self.voice.fit(self.keyboard.id());
        if let Screen::Lesson(screen) = &mut self.screen {
            screen.suit(self.keyboard.clone(), self.comfort.one_by_one);
        }
    }

    /// What a key gives tells which keyboard it is on.
    fn look_at(&mut self, stroke: &Stroke) {
        let sign = stroke.bare.filter(|_| stroke.pressed && !stroke.ctrl && !stroke.alt);
        let Some(sign) = sign else { return };
        if let Some(other) = self.content.keyboards.corrected(&self.keyboard, &stroke.code, sign) {
            self.is_keyboard_known = true;
            self.lay(other);
        }
    }

    /// Tells where the parts are, when they are not where they were.
    fn trace_parts(&mut self, found: &[Found]) {
        let practice = match &self.screen {
            Screen::Lesson(screen) if self.settings.is_none() && !screen.is_leaving() => Some(screen.practice()),
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
                trace::step(lesson, step, practice.guidance(), self.variant, &told.places);
            }
            _ => trace::parts(told.place.screen, &told.places),
        }
        self.told = Some(told);
    }
}

/// The settings every renderer of ours needs: fonts and text.
#[must_use]
pub fn settings() -> iced::Settings {
    iced::Settings {
        id: Some("fr.declic.Declic".into()),
        fonts: vec![REGULAR.into(), BOLD.into()],
        default_font: Font::with_name("Atkinson Hyperlegible Next"),
        default_text_size: 28.into(),
        antialiasing: true,
        vsync: true,
    }
}

/// Opens the window and stays until it closes.
///
/// # Errors
/// When no window can be opened: no display, no display server.
pub fn run(launch: Launch) -> iced::Result {
    let windowed = launch.windowed;
    let scale = launch.comfort.text_size.factor();
    let boot = move || {
        let (sender, receiver) = mpsc::unbounded();
        let speaker = Speaker::start(move |report| {
            // The window is gone: nobody is left to tell.
            let _ = sender.unbounded_send(report);
        });
        let speaker = speaker.map_err(|error| tracing::error!(%error, "no sound thread")).ok();
        let app = App::new(&launch, speaker, Instant::now());
        (app, Task::run(receiver, Message::Sound))
    };
    // iced multiplies the window's first size by the scale: it is asked for in pixels.
    #[allow(clippy::cast_precision_loss)]
    let size = windowed.map_or(Size::new(1366.0, 768.0), |(width, height)| Size::new(width as f32, height as f32));
    let size = size * (1.0 / scale);
    iced::application::timed(boot, App::update, App::subscription, App::view)
        .title("Déclic")
        .theme(App::theme)
        .scale_factor(App::scale)
        .settings(settings())
        .window(window::Settings {
            size,
            fullscreen: windowed.is_none(),
            level: if windowed.is_none() { window::Level::AlwaysOnTop } else { window::Level::Normal },
            decorations: windowed.is_some(),
            exit_on_close_request: false,
            platform_specific: window::settings::PlatformSpecific {
                application_id: "fr.declic.Declic".into(),
                ..Default::default()
            },
            ..window::Settings::default()
        })
        .run()
}
