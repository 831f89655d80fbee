//! What a telephone is like at a moment.

use std::collections::{BTreeMap, BTreeSet};

use super::raw::{RawHandset, Shelf, Start};

/// Whether the glass shows anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Power {
    /// Switched off.
    Off,
    /// Dark, and ready.
    Asleep,
    /// Lit.
    Awake,
}

/// What fills the glass.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum View {
    /// The hour, and the padlock.
    Lock,
    /// The figures that unlock.
    Pad,
    /// The applications.
    Home,
    /// One of the dialler's tabs: an index of [`super::piece::DIAL_TABS`].
    Dial(usize),
    /// Somebody's page in the dialler.
    Person(String),
    /// The conversations.
    Threads,
    /// One of them.
    Thread(String),
    /// All photographs.
    Grid,
    /// One of them.
    Photo(String),
    /// Whom to share it with.
    Share(String),
    /// The camera.
    Camera,
    /// A photograph just taken.
    Shot(String),
    /// Whoever can be called with a picture.
    Videos,
    /// One of them.
    Video(String),
    /// A page of the settings: `root`, or a row's name.
    Settings(String),
    /// The password of a network.
    Network(String),
    /// The shop.
    Store,
    /// An application in it.
    Offer(String),
    /// The letters.
    Letters,
    /// One of them.
    Letter(String),
    /// A new one, with a photograph.
    Compose,
    /// The map.
    Map,
    /// The lamp.
    Torch,
    /// The rounds.
    Dots,
    /// A page to be read.
    Page(String),
}

/// What lies over it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Over {
    /// The shade.
    Shade,
    /// What was opened last.
    Recents,
    /// The menu of a part.
    Menu(String),
    /// What a sign of the bar means: `battery`, `wifi`, `signal`.
    Sheet(&'static str),
    /// What a trap would have done: the message that says it.
    Stop(String),
    /// Somebody wants money.
    Pay,
    /// An application asks for something.
    Ask(String),
}

/// How far a call has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It rings here.
    Rings,
    /// One talks.
    Talks,
}

/// A call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// With whom; nothing for a number that was typed.
    pub with: Option<String>,
    /// The call of the file that it is.
    pub name: Option<String>,
    /// How far it has come.
    pub stage: Stage,
    /// With a picture.
    pub video: bool,
    /// The loudspeaker is on.
    pub speaker: bool,
    /// The microphone is on.
    pub micro: bool,
    /// The other camera is on.
    pub flipped: bool,
    /// One's own camera is on.
    pub camera: bool,
}

impl Call {
    pub(super) const fn to(with: Option<String>, video: bool) -> Self {
        Self { with, name: None, stage: Stage::Talks, video, speaker: false, micro: true, flipped: false, camera: true }
    }
}

/// A message that was written here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// To whom.
    pub to: String,
    /// What it says.
    pub text: String,
    /// The photograph with it.
    pub photo: Option<String>,
    /// Whether it waits for the network.
    pub waits: bool,
}

/// A letter that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    /// To whom.
    pub to: String,
    /// The photograph with it.
    pub photo: Option<String>,
    /// Whether it waits for the network.
    pub waits: bool,
}

/// What the telephone says in passing, below the bar: a message of `worlds/phone.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// That was not the code.
    CodeAgain,
    /// A message left.
    Sent,
    /// A message waits for the network.
    Waits,
    /// A message went to 33700.
    Reported,
    /// A number is blocked.
    Blocked,
    /// Something was thrown away.
    Deleted,
    /// An application is there.
    Installed,
    /// An application is gone.
    Removed,
    /// A network was joined.
    Joined,
    /// A photograph was taken.
    Taken,
    /// Nothing of that name.
    NoResults,
    /// In a plane one does not call.
    PlaneCall,
    /// There is no network here.
    NoSignal,
    /// Nobody to send it to yet.
    NoRecipient,
}

impl Note {
    /// Every one.
    pub const ALL: [Self; 14] = [
        Self::CodeAgain,
        Self::Sent,
        Self::Waits,
        Self::Reported,
        Self::Blocked,
        Self::Deleted,
        Self::Installed,
        Self::Removed,
        Self::Joined,
        Self::Taken,
        Self::NoResults,
        Self::PlaneCall,
        Self::NoSignal,
        Self::NoRecipient,
    ];

    /// Its message.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::CodeAgain => "code-again",
            Self::Sent => "sent",
            Self::Waits => "waits",
            Self::Reported => "reported",
            Self::Blocked => "blocked",
            Self::Deleted => "deleted",
            Self::Installed => "installed",
            Self::Removed => "removed",
            Self::Joined => "joined",
            Self::Taken => "taken",
            Self::NoResults => "no-results",
            Self::PlaneCall => "plane-call",
            Self::NoSignal => "no-signal",
            Self::NoRecipient => "no-recipient",
        }
    }
}

/// Where one writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// The code.
    Code,
    /// A number to be called.
    Number,
    /// A message.
    Message,
    /// A network's password.
    Password,
    /// What is looked for in the shop.
    Search,
}

/// The highest of the levels of letters, ring and light.
pub const HIGHEST: u8 = 4;
/// What letters are multiplied by, level by level.
pub const LETTERS: [f32; 5] = [1.0, 1.25, 1.5, 1.75, 2.0];

/// What a telephone is like.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::struct_excessive_bools, reason = "a telephone has many switches")]
pub struct State {
    pub(super) power: Power,
    /// Whether the code has been given.
    pub(super) unlocked: bool,
    pub(super) view: View,
    /// Where the arrow leads, the last first.
    pub(super) behind: Vec<View>,
    pub(super) over: Option<Over>,
    pub(super) call: Option<Call>,
    /// The page of applications.
    pub(super) page: usize,
    /// Where each icon lies: first page, second page, row below.
    pub(super) shelves: [Vec<String>; 3],
    /// The applications opened, the last first.
    pub(super) recents: Vec<String>,
    pub(super) installed: BTreeSet<String>,
    pub(super) installing: Option<(String, u8)>,
    /// What applications were allowed, or refused.
    pub(super) rights: BTreeMap<String, bool>,
    pub(super) wifi: bool,
    pub(super) network: Option<String>,
    pub(super) data: bool,
    pub(super) plane: bool,
    /// Whether there is a network to call by.
    pub(super) signal: bool,
    pub(super) torch: bool,
    /// Whether it may ring.
    pub(super) sound: bool,
    pub(super) battery: u8,
    pub(super) charging: bool,
    /// Letters, ring, light, from 0 to [`HIGHEST`].
    pub(super) levels: [u8; 3],
    /// Messages that are there, by name.
    pub(super) arrived: BTreeSet<String>,
    pub(super) read: BTreeSet<String>,
    pub(super) written: Vec<Written>,
    pub(super) reported: BTreeSet<String>,
    pub(super) deleted: BTreeSet<String>,
    pub(super) blocked: BTreeSet<String>,
    /// How calls ended: answered, or not.
    pub(super) calls: BTreeMap<String, bool>,
    pub(super) missed: Vec<String>,
    /// The photographs taken, the last first.
    pub(super) shots: Vec<String>,
    /// The photograph taken last, thrown away or not.
    pub(super) taken: Option<String>,
    pub(super) aside: (i8, i8),
    pub(super) flipped: bool,
    /// How near a photograph or the map is, from 0 to 2.
    pub(super) zoom: u8,
    pub(super) posted: Vec<Posted>,
    pub(super) letter_to: Option<String>,
    pub(super) letter_photo: Option<String>,
    pub(super) opened_publisher: bool,
    pub(super) found: Option<Vec<String>>,
    pub(super) located: bool,
    pub(super) pan: (i8, i8),
    pub(super) dots: BTreeSet<usize>,
    pub(super) note: Option<Note>,
    pub(super) focus: Option<Slot>,
    pub(super) shift: bool,
    pub(super) signs: bool,
    /// How far a long page has been scrolled, from 0 to 1.
    pub(super) position: f32,
}

impl State {
    /// A telephone as its file says.
    pub(super) fn new(raw: &RawHandset, start: Start) -> Self {
        let on = |shelf: Shelf| {
            let here = raw.apps.iter().filter(|app| app.at == shelf);
            here.map(|app| app.id.clone()).collect::<Vec<_>>()
        };
        let there = |sms: &&super::raw::RawSms| !sms.later;
        let known = raw.networks.iter().find(|network| network.known);
        Self {
            power: match start {
                Start::Off => Power::Off,
                Start::Asleep => Power::Asleep,
                Start::Locked | Start::Home => Power::Awake,
            },
            unlocked: start == Start::Home,
            view: if start == Start::Home { View::Home } else { View::Lock },
            behind: Vec::new(),
            over: None,
            call: None,
            page: 0,
            shelves: [on(Shelf::First), on(Shelf::Second), on(Shelf::Dock)],
            recents: Vec::new(),
            installed: raw.apps.iter().filter(|app| !app.later).map(|app| app.id.clone()).collect(),
            installing: None,
            rights: BTreeMap::new(),
            wifi: true,
            network: known.map(|network| network.id.clone()),
            data: true,
            plane: false,
            signal: true,
            torch: false,
            sound: true,
            battery: raw.battery,
            charging: false,
            levels: [0, 2, 2],
            arrived: raw
                .threads
                .iter()
                .flat_map(|thread| &thread.messages)
                .filter(there)
                .map(|sms| sms.id.clone())
                .collect(),
            read: BTreeSet::new(),
            written: Vec::new(),
            reported: BTreeSet::new(),
            deleted: BTreeSet::new(),
            blocked: BTreeSet::new(),
            calls: BTreeMap::new(),
            missed: Vec::new(),
            shots: Vec::new(),
            taken: None,
            aside: raw.camera.aside,
            flipped: false,
            zoom: 0,
            posted: Vec::new(),
            letter_to: None,
            letter_photo: None,
            opened_publisher: false,
            found: None,
            located: false,
            pan: (0, 0),
            dots: BTreeSet::new(),
            note: None,
            focus: None,
            shift: false,
            signs: false,
            position: 0.0,
        }
    }
}
