//! A telephone as its RON file writes it. Every word of it is in `worlds/calls.ftl`, every word of the machine itself in
//! `worlds/phone.ftl`.

use serde::Deserialize;

/// `Phone(phone: "camille", start: Locked)`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPhone {
    /// The telephone: a file of `lessons/phones/`, by its name.
    pub phone: String,
    /// What is seen first.
    #[serde(default)]
    pub start: Start,
}

/// What is seen first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum Start {
    /// Switched off.
    Off,
    /// The glass is dark.
    Asleep,
    /// The hour, and the padlock.
    Locked,
    /// The first page of the applications.
    #[default]
    Home,
}

/// `lessons/phones/<name>.ron`
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawHandset {
    /// The applications, in their places.
    pub apps: Vec<RawApp>,
    /// Whoever calls, writes or is called.
    pub people: Vec<RawPerson>,
    /// The conversations, the newest first.
    #[serde(default)]
    pub threads: Vec<RawThread>,
    /// The calls that lessons let come.
    #[serde(default)]
    pub calls: Vec<RawCall>,
    /// The photographs.
    #[serde(default)]
    pub photos: Vec<RawPhoto>,
    /// What the camera sees.
    #[serde(default)]
    pub camera: RawCamera,
    /// The letters of the small mail program.
    #[serde(default)]
    pub letters: Vec<RawLetter>,
    /// What the shop has.
    #[serde(default)]
    pub store: Vec<RawOffer>,
    /// The networks around.
    #[serde(default)]
    pub networks: Vec<RawNetwork>,
    /// How full the battery is, in percent.
    #[serde(default = "half_full")]
    pub battery: u8,
}

const fn half_full() -> u8 {
    60
}

/// An application: `app-<id>` names it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawApp {
    /// Its name; the part is `app/<id>`.
    pub id: String,
    /// What it does.
    pub is: App,
    /// Where its icon lies.
    #[serde(default)]
    pub at: Shelf,
    /// Its picture in `assets/pictures`; `app-<id>` unless said.
    #[serde(default)]
    pub picture: Option<String>,
    /// It can be taken off.
    #[serde(default)]
    pub removable: bool,
    /// It has to be installed first.
    #[serde(default)]
    pub later: bool,
    /// What it asks for when it is opened first: `rights-<right>` is the question.
    #[serde(default)]
    pub asks: Option<String>,
}

/// Where an icon lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum Shelf {
    /// On the first page.
    #[default]
    First,
    /// On the second page.
    Second,
    /// In the row that stays below both.
    Dock,
}

/// What an application does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum App {
    /// Calls.
    Phone,
    /// Short messages.
    Messages,
    /// Photographs.
    Photos,
    /// Takes them.
    Camera,
    /// Calls with a picture.
    Video,
    /// Settings.
    Settings,
    /// The shop of applications.
    Store,
    /// A small mail program.
    Mail,
    /// A map.
    Map,
    /// A lamp.
    Torch,
    /// Rounds to be touched.
    Gestures,
    /// A page to be read: `app-<id>-text`.
    Page,
}

/// Somebody: `person-<id>` is the name, `person-<id>.number` the number.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPerson {
    /// The name in lessons.
    pub id: String,
    /// The portrait in `assets/pictures`.
    pub picture: String,
    /// Whether they are among the contacts.
    #[serde(default)]
    pub contact: bool,
    /// What their camera shows.
    #[serde(default)]
    pub video: Option<String>,
}

/// A conversation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawThread {
    /// Whom it is with; the part is `thread/<person>`.
    pub with: String,
    /// What was written, the oldest first.
    pub messages: Vec<RawSms>,
}

/// A short message: `sms-<id>` is its text.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSms {
    /// Its name; the part is `sms/<id>`.
    pub id: String,
    /// When: `date-<date>` says it.
    pub date: String,
    /// Whether the owner wrote it.
    #[serde(default)]
    pub mine: bool,
    /// It holds a link, `sms-<id>.link`: a trap, and `sms-<id>.stop` says what would have happened.
    #[serde(default)]
    pub link: bool,
    /// It is not there before a lesson's `Arrive("sms/<id>")`.
    #[serde(default)]
    pub later: bool,
}

/// A call that comes: `call-<id>` is what the caller says.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCall {
    /// Its name; the parts are `call/<id>` and `ring/<id>`.
    pub id: String,
    /// Who calls.
    pub from: String,
    /// With a picture.
    #[serde(default)]
    pub video: bool,
    /// The owner makes it: so it goes whenever this person is called.
    #[serde(default)]
    pub out: bool,
    /// The one called does not hear the owner: the microphone is off.
    #[serde(default)]
    pub mute: bool,
}

/// A photograph: `photo-<id>` says what it shows.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPhoto {
    /// Its name; the part is `photo/<id>`.
    pub id: String,
    /// Its picture in `assets/pictures`.
    pub picture: String,
}

/// What the camera sees.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCamera {
    /// In front of it.
    #[serde(default)]
    pub scene: String,
    /// On the other side.
    #[serde(default)]
    pub face: String,
    /// What comes out, shot by shot: photographs by name. After the last, the last again.
    #[serde(default)]
    pub shots: Vec<RawPhoto>,
    /// How far the middle of the scene is from the middle of the frame, in steps: right, down. From -2 to 2.
    #[serde(default)]
    pub aside: (i8, i8),
}

/// A letter: `letter-<id>` is its subject, `letter-<id>-text` its text.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLetter {
    /// Its name; the part is `letter/<id>`.
    pub id: String,
    /// Who wrote it.
    pub from: String,
    /// When.
    pub date: String,
}

/// What the shop has: `store-<id>` names it, with `.publisher`, `.price`, `.about`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawOffer {
    /// The application; the part is `store/<id>`.
    pub id: String,
    /// What it may do: `rights-<right>` says each.
    #[serde(default)]
    pub rights: Vec<String>,
    /// It is a look-alike: whoever installs it sees `store-<id>.stop`.
    #[serde(default)]
    pub trap: bool,
}

/// A network: `network-<id>` names it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawNetwork {
    /// Its name; the part is `network/<id>`.
    pub id: String,
    /// It asks for a password: the text `calls/network-<id>.password`.
    #[serde(default)]
    pub locked: bool,
    /// It is a lure: whoever joins sees `network-<id>.stop`.
    #[serde(default)]
    pub trap: bool,
    /// It was joined before, and is again when the wifi is turned on.
    #[serde(default)]
    pub known: bool,
}

impl RawApp {
    /// The picture of its icon, in `assets/pictures`.
    #[must_use]
    pub fn icon(&self) -> String {
        self.picture.clone().unwrap_or_else(|| format!("app-{}", self.id))
    }
}

impl RawHandset {
    /// Every picture it needs, of `assets/pictures`.
    pub fn pictures(&self) -> impl Iterator<Item = String> {
        let people = self.people.iter().flat_map(|person| [Some(&person.picture), person.video.as_ref()]).flatten();
        let photos = self.photos.iter().chain(&self.camera.shots).map(|photo| &photo.picture);
        let camera = [&self.camera.scene, &self.camera.face].into_iter().filter(|picture| !picture.is_empty());
        let named = people.chain(photos).chain(camera).cloned();
        let own = ["map-town", "wallpaper", "wallpaper-dark", "video-camille"].map(str::to_owned);
        named.chain(self.apps.iter().map(RawApp::icon)).chain(own)
    }
}
