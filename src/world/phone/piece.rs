//! The parts of a telephone, by name.

use crate::world::PartId;

/// Around the telephone.
pub const GROUND: &str = "ground";
/// The whole glass.
pub const SCREEN: &str = "screen";
/// The button at the side.
pub const SIDE: &str = "side";
/// Louder.
pub const VOLUME_UP: &str = "volume-up";
/// Softer.
pub const VOLUME_DOWN: &str = "volume-down";
/// The bar above.
pub const STATUS: &str = "status";
/// The battery in it.
pub const BATTERY: &str = "status/battery";
/// The wifi in it.
pub const WIFI: &str = "status/wifi";
/// The network in it.
pub const SIGNAL: &str = "status/signal";
/// What was opened from it, and its button.
pub const SHEET_CLOSE: &str = "sheet/close";
/// The padlock.
pub const LOCK: &str = "lock";
/// The pad of figures that unlocks.
pub const PAD: &str = "pad";
/// What has been typed on it.
pub const PAD_CODE: &str = "pad/code";
/// Rubs out.
pub const PAD_ERASE: &str = "pad/erase";
/// Back to the hour.
pub const PAD_BACK: &str = "pad/back";
/// The bar below.
pub const NAV: &str = "nav";
/// One page back.
pub const BACK: &str = "nav/back";
/// The first page.
pub const HOME_BUTTON: &str = "nav/home";
/// What was opened last.
pub const RECENT: &str = "nav/recent";
/// Closes all of it.
pub const RECENT_CLEAR: &str = "recent/clear";
/// The left edge of the glass.
pub const EDGE: &str = "edge";
/// The page of the applications.
pub const HOME: &str = "home";
/// The dot of its first page.
pub const PAGES_FIRST: &str = "home/1";
/// The dot of its second page.
pub const PAGES_SECOND: &str = "home/2";
/// Both.
pub const PAGES: [&str; 2] = [PAGES_FIRST, PAGES_SECOND];
/// The shade that comes down.
pub const SHADE: &str = "shade";
/// Its handle.
pub const SHADE_CLOSE: &str = "shade/close";
/// From the shade to the settings.
pub const SHADE_SETTINGS: &str = "shade/settings";
/// The tiles in it.
pub const TILES: [&str; 5] = ["tile/wifi", "tile/data", "tile/plane", "tile/torch", "tile/sound"];
/// What a menu offers.
pub const MENU: &str = "menu";
/// Opens.
pub const MENU_OPEN: &str = "menu/open";
/// Shares.
pub const MENU_SHARE: &str = "menu/share";
/// Throws away.
pub const MENU_DELETE: &str = "menu/delete";
/// Takes an application off.
pub const MENU_UNINSTALL: &str = "menu/uninstall";
/// Puts an icon on the other page.
pub const MENU_MOVE: &str = "menu/move";
/// Reports to 33700.
pub const MENU_REPORT: &str = "menu/report";
/// Blocks a number.
pub const MENU_BLOCK: &str = "menu/block";
/// Switches the telephone off.
pub const MENU_OFF: &str = "menu/off";
/// The tabs of the dialler.
pub const DIAL_TABS: [&str; 3] = ["dial/contacts", "dial/keypad", "dial/recents"];
/// The number that is typed.
pub const DIAL_NUMBER: &str = "dial/number";
/// Rubs out.
pub const DIAL_ERASE: &str = "dial/erase";
/// Calls that number.
pub const DIAL_CALL: &str = "dial/call";
/// Calls a person.
pub const PERSON_CALL: &str = "person/call";
/// Writes to a person.
pub const PERSON_MESSAGE: &str = "person/message";
/// Calls a person with the camera.
pub const PERSON_VIDEO: &str = "person/video";
/// A call.
pub const CALL: &str = "call";
/// The green round.
pub const ANSWER: &str = "call/answer";
/// The red round.
pub const REFUSE: &str = "call/refuse";
/// Ends a call.
pub const HANG_UP: &str = "call/hang-up";
/// The loudspeaker.
pub const SPEAKER: &str = "call/speaker";
/// The microphone.
pub const MICRO: &str = "call/micro";
/// The other camera.
pub const FLIP: &str = "call/flip";
/// One's own camera.
pub const CALL_CAMERA: &str = "call/camera";
/// What the other one says.
pub const VOICE: &str = "call/voice";
/// The message that is written.
pub const WRITE: &str = "write";
/// Sends it.
pub const WRITE_SEND: &str = "write/send";
/// The words that the keyboard proposes.
pub const WORDS: [&str; 3] = ["word/1", "word/2", "word/3"];
/// The drawn keyboard's keys that are no signs.
pub const KEYBOARD: [&str; 5] = ["kb/space", "kb/erase", "kb/shift", "kb/signs", "kb/enter"];
/// A photograph that fills the glass.
pub const PHOTO: &str = "photo";
/// Shares it.
pub const PHOTO_SHARE: &str = "photo/share";
/// Throws it away.
pub const PHOTO_DELETE: &str = "photo/delete";
/// Takes it once more.
pub const PHOTO_REDO: &str = "photo/redo";
/// Nearer.
pub const CLOSER: &str = "zoom/closer";
/// Farther.
pub const FARTHER: &str = "zoom/farther";
/// What the camera sees.
pub const SCENE: &str = "camera/scene";
/// The white round.
pub const SHOOT: &str = "camera/shoot";
/// The photograph taken last.
pub const LAST: &str = "camera/last";
/// The other camera.
pub const CAMERA_FLIP: &str = "camera/flip";
/// Shares by mail.
pub const SHARE_MAIL: &str = "share/mail";
/// Shares by message.
pub const SHARE_MESSAGES: &str = "share/messages";
/// The page of a new letter.
pub const LETTER: &str = "letter";
/// Sends it.
pub const LETTER_SEND: &str = "letter/send";
/// The rows of the settings.
pub const SETTINGS: [&str; 8] = [
    "setting/wifi",
    "setting/plane",
    "setting/display",
    "setting/battery",
    "setting/storage",
    "setting/accessibility",
    "setting/sounds",
    "setting/about",
];
/// The row of the letters' size, in accessibility.
pub const SETTING_LETTERS: &str = "setting/letters";
/// The three levels, each with `/less` and `/more`.
pub const LEVELS: [&str; 3] = ["letters", "ring", "light"];
/// The password of a network.
pub const NETWORK_PASSWORD: &str = "network/password";
/// Joins it.
pub const NETWORK_JOIN: &str = "network/join";
/// What is looked for in the shop.
pub const STORE_SEARCH: &str = "store/search";
/// Looks for it.
pub const STORE_GO: &str = "store/go";
/// Who made it.
pub const PUBLISHER: &str = "store/publisher";
/// What it costs.
pub const PRICE: &str = "store/price";
/// What it may do.
pub const RIGHTS: &str = "store/rights";
/// Installs it.
pub const INSTALL: &str = "store/install";
/// Opens it.
pub const STORE_OPEN: &str = "store/open";
/// Lets an application have what it asks for.
pub const ALLOW: &str = "ask/allow";
/// Does not.
pub const DENY: &str = "ask/refuse";
/// Pays.
pub const PAY: &str = "pay/accept";
/// Does not.
pub const PAY_CANCEL: &str = "pay/cancel";
/// Leaves a sheet that says what a trap would have done.
pub const STOP_CLOSE: &str = "stop/close";
/// A map.
pub const MAP: &str = "map";
/// « Où suis-je ? »
pub const MAP_ME: &str = "map/me";
/// The lamp's switch.
pub const TORCH_SWITCH: &str = "torch/switch";
/// The rounds to be touched; the first is the large one.
pub const DOTS: [&str; 4] = ["dot/1", "dot/2", "dot/3", "dot/4"];
/// The end of a list that is longer than the glass.
pub const END: &str = "page/end";
/// A list that is longer than the glass.
pub const PAGE: &str = "page";

/// Every part that is there whatever the telephone holds, named in `worlds/phone.ftl`.
pub const COMMON: [&str; 83] = [
    GROUND,
    SCREEN,
    SIDE,
    VOLUME_UP,
    VOLUME_DOWN,
    STATUS,
    BATTERY,
    WIFI,
    SIGNAL,
    SHEET_CLOSE,
    LOCK,
    PAD,
    PAD_CODE,
    PAD_ERASE,
    PAD_BACK,
    NAV,
    BACK,
    HOME_BUTTON,
    RECENT,
    RECENT_CLEAR,
    EDGE,
    HOME,
    PAGES[0],
    PAGES[1],
    SHADE,
    SHADE_CLOSE,
    SHADE_SETTINGS,
    TILES[0],
    TILES[1],
    TILES[2],
    TILES[3],
    TILES[4],
    MENU,
    MENU_OPEN,
    MENU_SHARE,
    MENU_DELETE,
    MENU_UNINSTALL,
    MENU_MOVE,
    MENU_REPORT,
    MENU_BLOCK,
    MENU_OFF,
    DIAL_TABS[0],
    DIAL_TABS[1],
    DIAL_TABS[2],
    DIAL_NUMBER,
    DIAL_ERASE,
    DIAL_CALL,
    PERSON_CALL,
    PERSON_MESSAGE,
    PERSON_VIDEO,
    CALL,
    ANSWER,
    REFUSE,
    HANG_UP,
    SPEAKER,
    MICRO,
    FLIP,
    CALL_CAMERA,
    WRITE,
    WRITE_SEND,
    PHOTO,
    PHOTO_SHARE,
    PHOTO_DELETE,
    PHOTO_REDO,
    CLOSER,
    FARTHER,
    SCENE,
    SHOOT,
    LAST,
    CAMERA_FLIP,
    SHARE_MAIL,
    SHARE_MESSAGES,
    LETTER,
    LETTER_SEND,
    SETTING_LETTERS,
    NETWORK_PASSWORD,
    NETWORK_JOIN,
    STORE_SEARCH,
    STORE_GO,
    PUBLISHER,
    PRICE,
    RIGHTS,
    INSTALL,
];

/// The same, the others.
pub const COMMON_TOO: [&str; 15] = [
    STORE_OPEN,
    ALLOW,
    DENY,
    PAY,
    PAY_CANCEL,
    STOP_CLOSE,
    MAP,
    MAP_ME,
    TORCH_SWITCH,
    PAGE,
    END,
    DOTS[0],
    DOTS[1],
    DOTS[2],
    DOTS[3],
];

/// A part, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    /// An application's icon.
    App(&'a str),
    /// The card of an application that was opened.
    Recent(&'a str),
    /// A figure of the pad that unlocks, of the dialler.
    Figure(&'a str, char),
    /// A person.
    Person(&'a str),
    /// A call that was missed.
    Missed(&'a str),
    /// A call, by name.
    Call(&'a str),
    /// Whether it rings.
    Ring(&'a str),
    /// What the shade tells of: a call or a message.
    Note(&'a str),
    /// A conversation.
    Thread(&'a str),
    /// A short message.
    Sms(&'a str),
    /// The link in it.
    Link(&'a str),
    /// A key of the drawn keyboard.
    Key(&'a str),
    /// A photograph.
    Photo(&'a str),
    /// A letter.
    Letter(&'a str),
    /// Whom a new letter is for.
    To(&'a str),
    /// A network.
    Network(&'a str),
    /// An application of the shop.
    Offer(&'a str),
    /// What an application was allowed.
    Rights(&'a str),
    /// A level's button: more, or less.
    Level(&'a str, bool),
    /// Anything else.
    Common(&'a str),
}

impl<'a> Piece<'a> {
    /// Takes a part's name apart.
    #[must_use]
    pub fn of(part: &'a PartId) -> Self {
        let name = part.as_str();
        let common = COMMON.contains(&name) || COMMON_TOO.contains(&name) || SETTINGS.contains(&name);
        let Some((head, rest)) = name.split_once('/').filter(|_| !common) else { return Self::Common(name) };
        match head {
            "app" => Self::App(rest),
            "recent" => Self::Recent(rest),
            "pad" | "dial" => match (rest.len(), rest.chars().next()) {
                (1, Some(figure)) if figure.is_ascii_digit() => Self::Figure(head, figure),
                _ => Self::Common(name),
            },
            "person" => Self::Person(rest),
            "missed" => Self::Missed(rest),
            "call" => Self::Call(rest),
            "ring" if rest != "less" && rest != "more" => Self::Ring(rest),
            "note" => Self::Note(rest),
            "thread" => Self::Thread(rest),
            "sms" => rest.strip_suffix("/link").map_or(Self::Sms(rest), Self::Link),
            "kb" => Self::Key(rest),
            "photo" => Self::Photo(rest),
            "letter" => rest.strip_prefix("to/").map_or(Self::Letter(rest), Self::To),
            "network" => Self::Network(rest),
            "store" => Self::Offer(rest),
            "rights" => Self::Rights(rest),
            _ if LEVELS.contains(&head) => Self::Level(head, rest == "more"),
            _ => Self::Common(name),
        }
    }
}

/// A part of a family: `app/camera`.
#[must_use]
pub fn of(family: &str, name: &str) -> PartId {
    PartId::new(&format!("{family}/{name}"))
}

/// Whether a name would be taken for a part that every telephone has: a photograph called `share`.
#[must_use]
pub fn is_taken(what: &str, id: &str) -> bool {
    let family = match what {
        "person" => "person",
        "photograph" => "photo",
        "letter" => "letter",
        "network" => "network",
        "offer" => "store",
        "message or call" => "call",
        "application" => "recent",
        _ => return false,
    };
    let name = format!("{family}/{id}");
    COMMON.contains(&name.as_str()) || COMMON_TOO.contains(&name.as_str()) || name == VOICE
}
