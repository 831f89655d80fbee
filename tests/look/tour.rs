//! A walk through every screen there is, as a person would come to it.

use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use declic::app::{App, Message};
use declic::cli::Launch;
use declic::comfort::{Comfort, Hand, Volume};
use declic::config::{Settings, SettingsFile};
use declic::content::{Content, Source};
use declic::gesture::{Direction, Gesture, Key, Stride};
use declic::lesson::{Guidance, Lesson, LessonId, TopicId};
use declic::practice::Phase;
use declic::screen::{Screen, call, comfort, lesson, lessons, topics, welcome};
use declic::speech::Report;
use iced::time::{Duration, Instant};

/// What the binary carries, read once.
pub static CONTENT: LazyLock<Arc<Content>> = LazyLock::new(|| Arc::new(Content::load(&[Source::Embedded])));

/// The same, and over it a small pack that shows what no lesson may happen to show: cards « En vrai », procedures.
static PACK: LazyLock<Arc<Content>> = LazyLock::new(|| {
    let pack = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/look/pack");
    Arc::new(Content::load(&[Source::Embedded, Source::Folder(pack.into())]))
});

/// The topic that has lessons.
const TOPIC: &str = "mouse";

/// One person, and their clock.
pub struct Visit {
    pub app: App,
    now: Instant,
}

impl Visit {
    /// Opens Déclic with these settings; with a lesson at once if one is given.
    pub fn new(content: &Arc<Content>, comfort: Comfort, lesson: Option<(&LessonId, Guidance)>) -> Self {
        Self::in_variant(content, comfort, lesson, None)
    }

    fn in_variant(
        content: &Arc<Content>,
        comfort: Comfort,
        lesson: Option<(&LessonId, Guidance)>,
        variant: Option<u32>,
    ) -> Self {
        let now = Instant::now();
        let launch = Launch {
            content: content.clone(),
            comfort,
            settings: SettingsFile::at(None, PathBuf::from("there-is-no-such-folder")),
            lesson: lesson.map(|(id, _)| id.clone()),
            guidance: lesson.map(|(_, guidance)| guidance),
            variant,
            windowed: None,
            workshop: None,
            seat: None,
            settings_values: Settings::default(),
            idle: None,
            kiosk: false,
        };
        Self { app: App::new(&launch, None, now), now }
    }

    /// A second later, something happens.
    pub fn tell(&mut self, message: Message) {
        self.now += Duration::from_secs(1);
        let _ = self.app.update(message, self.now);
    }

    /// In a lesson.
    pub fn press(&mut self, message: lesson::Message) {
        self.tell(Message::Lesson(message));
        // « Aide » may offer to call the counsellor: not now.
        self.tell(Message::Call(call::Message::StayPressed));
    }

    /// An instruction that nobody speaks counts as heard after a while.
    pub fn hear(&mut self) {
        self.now += Duration::from_secs(20);
        self.tell(Message::TimePassed);
    }

    fn lesson(&self) -> Option<&lesson::State> {
        match self.app.screen() {
            Screen::Lesson(state) => Some(state),
            _ => None,
        }
    }

    /// The number of the step under way; none once the lesson is over.
    fn step(&self) -> Option<usize> {
        self.lesson().map(|state| state.practice().progress().0)
    }

    /// Does the step, as someone who knows the way; true as long as there is another one.
    fn next_step(&mut self) -> bool {
        let step = self.step();
        while step.is_some() && self.step() == step {
            let Some(practice) = self.lesson().map(lesson::State::practice) else { break };
            let message = match (practice.phase(), practice.next_gesture()) {
                (Phase::Demonstrating, _) => lesson::Message::Demonstrated,
                _ if practice.can_continue() => lesson::Message::ContinuePressed,
                (Phase::Presenting, _) => {
                    self.hear();
                    continue;
                }
                (_, Some(gesture)) => lesson::Message::Did(gesture),
                (_, None) => panic!("step {step:?} of {} cannot be done", practice.lesson().id),
            };
            self.press(message);
        }
        self.step().is_some()
    }

    /// Where a text is asked for: Camille's card, and a slip that is rubbed out again.
    fn types(&mut self, at: &str, look: &mut Look<'_>) {
        self.press(lesson::Message::CardPressed);
        look(&format!("{at}-card"), &self.app);
        self.press(lesson::Message::CardPressed);
        for sign in ["Z", "q"] {
            self.press(lesson::Message::Did(Gesture::Type(sign.into())));
        }
        look(&format!("{at}-slip"), &self.app);
        for _ in 0..2 {
            self.press(lesson::Message::Did(Gesture::Key(Key::Backspace)));
        }
    }

    /// To the topics, through the settings that the first visit shows.
    fn go_to_topics(&mut self) {
        self.tell(Message::Welcome(welcome::Message::StartPressed));
        self.tell(Message::Comfort(comfort::Message::DonePressed));
    }

    fn go_to_topic(&mut self, topic: &TopicId) {
        self.tell(Message::Topics(topics::Message::TopicChosen(topic.clone())));
    }
}

/// What a tour shows: a name, and the app as it then is.
pub type Look<'a> = dyn FnMut(&str, &App) + 'a;

/// Every screen that is not a lesson.
pub fn screens(comfort: Comfort, look: &mut Look<'_>) {
    let mut visit = Visit::new(&CONTENT, comfort, None);
    look("welcome", &visit.app);
    visit.tell(Message::Welcome(welcome::Message::ComfortPressed));
    look("settings", &visit.app);
    visit.tell(Message::Comfort(comfort::Message::WordsPressed));
    look("glossary", &visit.app);
    visit.tell(Message::Glossary(declic::screen::glossary::Message::BackPressed));
    // Nowhere to write, so that the sentence that says so is there.
    visit.tell(Message::Comfort(comfort::Message::KeepPressed));
    look("settings-not-kept", &visit.app);
    visit.tell(Message::Comfort(comfort::Message::DonePressed));
    look("topics", &visit.app);
    let full = TopicId::new(TOPIC).unwrap();
    visit.go_to_topic(&full);
    look("lessons-new", &visit.app);
    visit.tell(Message::Lessons(lessons::Message::BackPressed));
    if let Some(empty) = CONTENT.topics.iter().find(|topic| topic.lessons.is_empty()) {
        visit.go_to_topic(&empty.id);
        look("lessons-none", &visit.app);
        visit.tell(Message::Lessons(lessons::Message::BackPressed));
    }
    visit.tell(Message::Topics(topics::Message::PlacePressed));
    visit.hear();
    visit.press(lesson::Message::ShowPressed);
    look("proposal", &visit.app);
    walked(comfort, look);
    left_handed(comfort, look);
    trouble(comfort, look);
}

/// The path with two lessons walked, and the finish screens on the way.
fn walked(comfort: Comfort, look: &mut Look<'_>) {
    let topic = CONTENT.topics.iter().find(|topic| topic.id.as_str() == TOPIC).unwrap();
    let mut visit = Visit::new(&CONTENT, comfort, None);
    visit.go_to_topics();
    visit.go_to_topic(&topic.id);
    for (id, walked) in topic.lessons.iter().zip(1..) {
        visit.tell(Message::Lessons(lessons::Message::LessonChosen(id.clone(), Guidance::Guided)));
        while visit.next_step() {}
        look(&format!("finish-{}", name(id)), &visit.app);
        visit.tell(Message::Finish(declic::screen::finish::Message::OtherPressed));
        if walked == 2 || walked == topic.lessons.len() {
            look(&format!("lessons-{walked}-walked"), &visit.app);
        }
    }
}

/// The screens that show a hand, mirrored; and the settings with the sound off, which can then be put on again.
fn left_handed(comfort: Comfort, look: &mut Look<'_>) {
    let comfort = Comfort { hand: Hand::Left, volume: Volume::SILENT, still: true, ..comfort };
    let mut visit = Visit::new(&CONTENT, comfort, None);
    look("welcome-left", &visit.app);
    visit.tell(Message::Welcome(welcome::Message::ComfortPressed));
    look("settings-left", &visit.app);
}

/// Nothing to teach; without a reason, and with more reasons than fit.
fn trouble(comfort: Comfort, look: &mut Look<'_>) {
    let nothing = || {
        let mut content = Content::load(&[Source::Embedded]);
        content.lessons.clear();
        content.problems.clear();
        content
    };
    look("trouble", &Visit::new(&Arc::new(nothing()), comfort, None).app);
    let mut content = nothing();
    let fault = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/faults/unknown-fields");
    content.problems = Content::load(&[Source::Embedded, Source::Folder(fault.into())]).problems;
    assert!(!content.problems.is_empty(), "a broken pack has problems");
    while content.problems.len() < 14 {
        content.problems.extend_from_within(..1);
    }
    look("trouble-problems", &Visit::new(&Arc::new(content), comfort, None).app);
}

/// Every step of every lesson, as it begins and as help comes; the question at the door; silence. While one works on a few
/// lessons, `DECLIC_LESSONS=email/` leaves out the others.
pub fn lessons(comfort: Comfort, guidance: Guidance, look: &mut Look<'_>) {
    let only = std::env::var("DECLIC_LESSONS").unwrap_or_default();
    for lesson in CONTENT.lessons.values().filter(|lesson| lesson.id.as_str().contains(&only)) {
        let mut visit = Visit::new(&CONTENT, comfort, Some((&lesson.id, guidance)));
        loop {
            let at = format!("{}-{}", name(&lesson.id), step_name(&visit, lesson));
            look(&at, &visit.app);
            visit.hear();
            if visit.lesson().is_some_and(|state| state.practice().model().is_some()) && !lesson.is_placement() {
                visit.types(&at, look);
            }
            // A placement gives no help: it stops and proposes.
            let helps: &[(usize, &str)] =
                if lesson.is_placement() { &[(2, "soft")] } else { &[(2, "soft"), (1, "halo"), (1, "shown")] };
            for (presses, stage) in helps {
                for _ in 0..*presses {
                    visit.press(lesson::Message::HelpPressed);
                }
                look(&format!("{at}-{stage}"), &visit.app);
                visit.press(lesson::Message::Demonstrated);
            }
            if !visit.next_step() {
                break;
            }
        }
    }
    if guidance == Guidance::Alone {
        mailbox(comfort, look);
    }
    let first = CONTENT.topics.iter().find_map(|topic| topic.lessons.first()).unwrap();
    let mut visit = Visit::new(&CONTENT, comfort, Some((first, guidance)));
    visit.press(lesson::Message::LeavePressed);
    look("leave-question", &visit.app);
    visit.tell(Message::Lesson(lesson::Message::StayPressed));
    for _ in 0..5 {
        visit.tell(Message::Lesson(lesson::Message::HelpPressed));
        visit.tell(Message::Demonstrated);
    }
    look("call", &visit.app);
    let mut visit = Visit::new(&CONTENT, comfort, Some((first, guidance)));
    visit.tell(Message::Sound(Report::Device { available: false }));
    for _ in 0..2 {
        visit.press(lesson::Message::HelpPressed);
    }
    look("no-sound", &visit.app);
}

/// What a mail program shows beside what lessons ask for: by clicks, one after another.
const MAILBOX: [(&str, &[&str]); 22] = [
    ("ticked", &["check/news", "check/meeting"]),
    ("move-list", &["list/move"]),
    ("moved", &["move-to/family"]),
    ("own-folder", &["folder/family"]),
    ("bin-empty", &["folder/bin"]),
    ("sent", &["folder/sent"]),
    ("sent-letter", &["mail/thanks"]),
    ("to-all", &["folder/inbox", "mail/programme"]),
    ("document", &["attachment/programme"]),
    ("document-preview", &["document/print"]),
    ("printed", &["preview/close", "document/close", "print", "preview/go"]),
    ("reply-all", &["reply-all"]),
    ("kept-draft", &["compose/to", "compose/subject", "folder/drafts"]),
    ("trap", &["folder/inbox", "mail/blocked"]),
    ("trap-sender", &["reader/from"]),
    ("trap-link", &["mail/blocked/link"]),
    ("trap-reply", &["dialog/ok", "reply"]),
    ("move-letter", &["dialog/ok", "move"]),
    ("suspected", &["move-to/spam", "folder/spam"]),
    ("suspected-letter", &["mail/delivery"]),
    ("nobody", &["compose", "compose/send"]),
    ("account", &["dialog/ok", "compose/discard", "account"]),
];

/// The sites of a pack that shows every state of a browser.
pub static SITES: LazyLock<Arc<Content>> = LazyLock::new(|| {
    let pack = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/look/sites");
    let content = Content::load(&[Source::Embedded, Source::Folder(pack.into())]);
    let problems: Vec<String> =
        content.problems.iter().map(ToString::to_string).filter(|told| told.contains("look/sites")).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    Arc::new(content)
});

/// What a browser shows: by clicks, and by what is typed (`=`), pointed at (`?`), rubbed out (`!`) or
/// scrolled to (`~`), one after another.
const BROWSER: [(&str, &[&str]); 34] = [
    ("home", &[]),
    ("link", &["?booth/home/lure"]),
    ("menu", &["menu"]),
    ("zoomed", &["zoom/in", "zoom/in"]),
    ("find", &["zoom/out", "zoom/out", "find", "=kiosque"]),
    ("find-none", &["=xyz"]),
    ("padlock", &["find/close", "padlock"]),
    ("marked", &["ok", "star"]),
    ("address", &["address", "=kiosq.example"]),
    ("lost", &["address/go"]),
    ("meant", &["address", "=kiosqe.example", "address/go"]),
    ("back", &["lost/meant", "back"]),
    ("print", &["forward", "menu", "print", "print/more"]),
    ("printed", &["print/go"]),
    ("sms", &["booth/home/text"]),
    ("form", &["ok", "booth/home/form"]),
    ("faults", &["booth/form/next"]),
    ("choices", &["~0.35"]),
    ("list", &["~0.45", "booth/form/heat"]),
    ("years", &["booth/form/heat/gas", "~0.6", "booth/form/since"]),
    ("picker", &["booth/form/since/1952", "booth/form/proof"]),
    ("chosen", &["file/papers", "picker/open", "file/bill-water"]),
    ("sending", &["picker/open", "~0.95"]),
    ("filled", &["booth/form/home/alone", "booth/form/agree/rules", "booth/form/agree/news", "~0.95"]),
    ("sum", &["booth/form/name", "=Martin", "booth/form/next"]),
    ("leave", &["booth/sum/change-name", "address", "=trouvetout.example", "address/go"]),
    ("search", &["leave/go"]),
    ("found", &["finder/home/words", "=kiosqe", "finder/home/go"]),
    ("found-none", &["finder/found/back", "finder/home/words", "!!", "=zzz", "finder/home/go"]),
    ("cookies", &["tab/new", "bookmark/asker/home"]),
    ("notify", &["cookies/refuse"]),
    ("ad", &["notify/block"]),
    (
        "stop",
        &[
            "ad/close",
            "tab/new",
            "address",
            "=kiosque.example.colis-paiement-securite.test",
            "address/go",
            "lure/home/pay",
        ],
    ),
    ("lure-padlock", &["ok", "padlock"]),
];

/// What follows in a browser that has its four tabs.
const BROWSER_AFTER: [(&str, &[&str]); 7] = [
    ("many-tabs", &["ok", "tab/new", "tab/new", "tab/new"]),
    ("document", &["tab/1", "address", "=kiosque.example", "address/go", "booth/home/paper"]),
    ("downloads", &["downloads"]),
    ("cleared", &["downloads/clear", "downloads"]),
    ("mail", &["turn/mail"]),
    ("desk", &["turn/desktop"]),
    ("closed", &["turn/web", "window/close"]),
];

/// The browser in each of its states, and the machines beside it.
pub fn browser(comfort: Comfort, look: &mut Look<'_>) {
    let id = LessonId::new("web/tour").unwrap();
    let mut visit = Visit::new(&SITES, comfort, Some((&id, Guidance::Alone)));
    visit.hear();
    for (name, acts) in BROWSER.iter().chain(&BROWSER_AFTER) {
        for act in *acts {
            let gestures = match act.split_at(1) {
                ("=", text) => vec![Gesture::Type(text.into())],
                ("~", place) => {
                    let stride = Stride::To(place.parse().unwrap());
                    vec![Gesture::Scroll { part: "page".into(), direction: Direction::Down, stride }]
                }
                ("?", part) => vec![Gesture::Point(part.into())],
                ("!", _) => vec![Gesture::Key(Key::Backspace); 12],
                _ => vec![Gesture::Click((*act).into())],
            };
            for gesture in gestures {
                visit.press(lesson::Message::Did(gesture));
            }
        }
        look(&format!("browser-{name}"), &visit.app);
    }
    // The steps of a lesson that is led: what one writes in, and the drawn keyboard.
    let mut visit = Visit::new(&SITES, comfort, Some((&id, Guidance::Guided)));
    loop {
        visit.hear();
        look(
            &format!("browser-led-{}", visit.lesson().map_or("", |state| state.practice().step().id.as_str())),
            &visit.app,
        );
        if !visit.next_step() {
            break;
        }
    }
}

/// The mail program, and the desk behind it.
pub fn mailbox(comfort: Comfort, look: &mut Look<'_>) {
    let id = LessonId::new("email/read").unwrap();
    let mut visit = Visit::new(&CONTENT, comfort, Some((&id, Guidance::Alone)));
    visit.hear();
    let click = |visit: &mut Visit, part: &str| visit.press(lesson::Message::Did(Gesture::Click(part.into())));
    for (name, clicks) in MAILBOX {
        for part in clicks {
            click(&mut visit, part);
        }
        look(&format!("mailbox-{name}"), &visit.app);
    }
    click(&mut visit, "window/close");
    look("mailbox-closed", &visit.app);
    for part in ["icon/mail", "sign-in/go"] {
        click(&mut visit, part);
    }
    look("mailbox-refused", &visit.app);
    // What is begun is a draft; what speaks of a document asks for it.
    let mut visit = Visit::new(&CONTENT, comfort, Some((&id, Guidance::Alone)));
    visit.hear();
    click(&mut visit, "search");
    visit.press(lesson::Message::Did(Gesture::Type("photo".into())));
    look("mailbox-search", &visit.app);
    visit.press(lesson::Message::Did(Gesture::Type("xyz".into())));
    look("mailbox-search-nothing", &visit.app);
    for part in ["search/clear", "compose", "compose/add-cc", "contact/son", "compose/to", "contact/neighbour"] {
        click(&mut visit, part);
    }
    look("mailbox-copy", &visit.app);
    click(&mut visit, "compose/body");
    for piece in ["Bonjour, voici en ", "pièce jointe ", "la facture, ", "avec toutes mes amitiés."] {
        visit.press(lesson::Message::Did(Gesture::Type(piece.into())));
    }
    click(&mut visit, "compose/send");
    look("mailbox-forgotten", &visit.app);
    for part in ["dialog/attach", "file/letter-paul"] {
        click(&mut visit, part);
    }
    look("mailbox-picker", &visit.app);
    click(&mut visit, "picker/join");
    look("mailbox-attached", &visit.app);
    click(&mut visit, "folder/drafts");
    look("mailbox-draft", &visit.app);
}

/// Cards « En vrai »: one, two, many, and beside a question.
pub fn cards(comfort: Comfort, look: &mut Look<'_>) {
    let id = LessonId::new("tray/shown").unwrap();
    let lesson = PACK.lesson(&id).unwrap_or_else(|| panic!("{:?}", PACK.problems)).clone();
    let mut visit = Visit::new(&PACK, comfort, Some((&id, Guidance::Guided)));
    loop {
        look(&format!("cards-{}", step_name(&visit, &lesson)), &visit.app);
        visit.hear();
        if !visit.next_step() {
            break;
        }
    }
}

/// « J’ai une démarche à faire »: the welcome screen that offers it, the list, and what helps before one of them.
pub fn procedures(comfort: Comfort, look: &mut Look<'_>) {
    let mut visit = Visit::new(&PACK, comfort, None);
    look("welcome-procedures", &visit.app);
    visit.tell(Message::Welcome(welcome::Message::ProcedurePressed));
    look("procedures", &visit.app);
    let help = LessonId::new("procedures/ask-for-help").unwrap();
    visit.tell(Message::Lessons(lessons::Message::LessonChosen(help, Guidance::Guided)));
    look("before", &visit.app);
}

/// Every step of every variant but the first, as it begins, and the finish screen. A small pack sees to it that there is
/// one.
pub fn other_variants(comfort: Comfort, look: &mut Look<'_>) {
    let good = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/faults/good");
    let content = Arc::new(Content::load(&[Source::Embedded, Source::Folder(good.into())]));
    let variants = |lesson: &Arc<Lesson>| (2..=lesson.variants).map(|variant| (lesson.clone(), variant)).collect();
    for (lesson, variant) in content.lessons.values().flat_map(|lesson| -> Vec<_> { variants(lesson) }) {
        let mut visit = Visit::in_variant(&content, comfort, Some((&lesson.id, Guidance::Guided)), Some(variant));
        assert_eq!(visit.app.env().variant, variant, "{}", lesson.id);
        loop {
            look(&format!("{}-{}-in-variant-{variant}", name(&lesson.id), step_name(&visit, &lesson)), &visit.app);
            visit.hear();
            if !visit.next_step() {
                break;
            }
        }
        look(&format!("finish-{}-in-variant-{variant}", name(&lesson.id)), &visit.app);
    }
}

fn step_name(visit: &Visit, lesson: &Lesson) -> String {
    let state = visit.lesson().unwrap_or_else(|| panic!("{} has a step", lesson.id));
    format!("{}-{}", state.practice().progress().0, state.practice().step().id)
}

fn name(id: &LessonId) -> &str {
    id.as_str().split_once('/').map_or(id.as_str(), |(_, name)| name)
}
