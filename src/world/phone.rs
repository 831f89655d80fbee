//! A telephone: its buttons, its glass, the applications on it.
//!
//! It answers as real ones do and forgives more: the button « Accueil » always leads home, a call always ends, nothing costs
//! anything. Traps lie in it to be looked at; where following one would do harm, a sheet says so (STANDARDS.md P6).

mod act;
mod call;
mod cue;
mod flaws;
mod machine;
mod parts;
pub mod piece;
mod raw;
mod shop;
mod state;
#[cfg(test)]
mod tests;
mod way;
mod write;

use std::sync::Arc;

pub use flaws::flaws;
pub use raw::{
    App, RawApp, RawCall, RawCamera, RawHandset, RawLetter, RawNetwork, RawOffer, RawPerson, RawPhone, RawPhoto,
    RawSms, RawThread, Shelf, Start,
};
pub use state::{Call, HIGHEST, LETTERS, Note, Over, Power, Slot, Stage, View, Written};

use crate::writing::{Field, Texts};
use state::State;

/// The words of people, messages, photographs, applications: `worlds/calls.ftl`. The machine's own are in
/// `worlds/phone.ftl`.
pub const CALLS: &str = "calls";

/// A telephone and everything in it.
#[derive(Debug, Clone)]
pub struct Phone {
    raw: Arc<RawHandset>,
    start: Start,
    texts: Arc<Texts>,
    state: State,
    code: Field,
    number: Field,
    message: Field,
    password: Field,
    search: Field,
}

impl Phone {
    /// A telephone that holds this.
    #[must_use]
    pub fn new(raw: RawHandset, start: Start) -> Self {
        let state = State::new(&raw, start);
        Self {
            raw: Arc::new(raw),
            start,
            texts: Arc::default(),
            state,
            code: Field::line(),
            number: Field::line(),
            message: Field::line(),
            password: Field::line(),
            search: Field::line(),
        }
    }

    // What is drawn.

    /// What it holds, as its file wrote it.
    #[must_use]
    pub fn handset(&self) -> &RawHandset {
        &self.raw
    }

    /// Whether the glass shows anything.
    #[must_use]
    pub const fn power(&self) -> Power {
        self.state.power
    }

    /// What fills the glass.
    #[must_use]
    pub const fn view(&self) -> &View {
        &self.state.view
    }

    /// What lies over it.
    #[must_use]
    pub const fn over(&self) -> Option<&Over> {
        self.state.over.as_ref()
    }

    /// The call there is; it lies over everything.
    #[must_use]
    pub const fn call(&self) -> Option<&Call> {
        self.state.call.as_ref()
    }

    /// The page of applications: 0 or 1.
    #[must_use]
    pub const fn page(&self) -> usize {
        self.state.page
    }

    /// The icons of a page (0, 1), or of the row below (2), those that are installed.
    pub fn icons(&self, shelf: usize) -> impl Iterator<Item = &RawApp> {
        let here = self.state.shelves.get(shelf).into_iter().flatten();
        here.filter(|app| self.state.installed.contains(*app)).filter_map(|app| self.app(app))
    }

    /// The applications opened, the last first.
    pub fn recents(&self) -> impl Iterator<Item = &RawApp> {
        self.state.recents.iter().filter_map(|app| self.app(app))
    }

    /// An application of the file.
    #[must_use]
    pub fn app(&self, id: &str) -> Option<&RawApp> {
        self.raw.apps.iter().find(|app| app.id == id)
    }

    /// Somebody of the file.
    #[must_use]
    pub fn person(&self, id: &str) -> Option<&RawPerson> {
        self.raw.people.iter().find(|person| person.id == id)
    }

    /// The contacts, in the order of the alphabet.
    pub fn contacts(&self) -> impl Iterator<Item = &RawPerson> {
        let mut contacts: Vec<&RawPerson> = self.raw.people.iter().filter(|person| person.contact).collect();
        contacts
            .sort_by_cached_key(|person| crate::world::mail::folded(self.text_of(&format!("person-{}", person.id))));
        contacts.into_iter()
    }

    /// A call of the file.
    #[must_use]
    pub fn raw_call(&self, id: &str) -> Option<&RawCall> {
        self.raw.calls.iter().find(|call| call.id == id)
    }

    /// The calls that were missed, the last first.
    pub fn missed(&self) -> impl Iterator<Item = &RawCall> {
        self.state.missed.iter().filter_map(|call| self.raw_call(call))
    }

    /// The conversations that are there, the newest first.
    pub fn threads(&self) -> impl Iterator<Item = &RawThread> {
        self.raw.threads.iter().filter(|thread| self.has_thread(&thread.with))
    }

    fn has_thread(&self, with: &str) -> bool {
        self.messages(with).next().is_some() || self.written(with).next().is_some()
    }

    /// The messages of a conversation that are there, the oldest first.
    pub fn messages(&self, with: &str) -> impl Iterator<Item = &RawSms> {
        let all = self.raw.threads.iter().filter(move |thread| thread.with == with).flat_map(|thread| &thread.messages);
        all.filter(|sms| self.state.arrived.contains(&sms.id) && !self.state.deleted.contains(&sms.id))
    }

    /// What was written here to somebody, the oldest first.
    pub fn written(&self, to: &str) -> impl Iterator<Item = &Written> {
        self.state.written.iter().filter(move |written| written.to == to)
    }

    /// Whether a message has not been read yet.
    #[must_use]
    pub fn is_unread(&self, sms: &RawSms) -> bool {
        !sms.mine && !self.state.read.contains(&sms.id)
    }

    /// Whether somebody can no longer write or call. What they wrote stays.
    #[must_use]
    pub fn is_blocked(&self, person: &str) -> bool {
        self.state.blocked.contains(person)
    }

    /// Whether a message was passed on to 33700.
    #[must_use]
    pub fn is_reported(&self, sms: &str) -> bool {
        self.state.reported.contains(sms)
    }

    /// A photograph, taken here or not.
    #[must_use]
    pub fn photo(&self, id: &str) -> Option<&RawPhoto> {
        self.raw.photos.iter().chain(&self.raw.camera.shots).find(|photo| photo.id == id)
    }

    /// The photographs there are, those taken last first.
    pub fn photos(&self) -> impl Iterator<Item = &RawPhoto> {
        let taken = self.state.shots.iter().filter_map(|shot| self.photo(shot));
        taken.chain(&self.raw.photos).filter(|photo| !self.state.deleted.contains(&photo.id))
    }

    /// The photograph taken last.
    #[must_use]
    pub fn last_shot(&self) -> Option<&RawPhoto> {
        self.state.shots.iter().filter_map(|shot| self.photo(shot)).find(|shot| !self.state.deleted.contains(&shot.id))
    }

    /// How far the middle of what the camera sees is from the middle of the frame: right, down.
    #[must_use]
    pub const fn aside(&self) -> (i8, i8) {
        self.state.aside
    }

    /// Whether the camera looks the other way.
    #[must_use]
    pub const fn is_flipped(&self) -> bool {
        self.state.flipped
    }

    /// How near a photograph or the map is, from 0 to 2.
    #[must_use]
    pub const fn zoom(&self) -> u8 {
        self.state.zoom
    }

    /// How far the map was moved: right, down.
    #[must_use]
    pub const fn pan(&self) -> (i8, i8) {
        self.state.pan
    }

    /// Whether the map shows where one is.
    #[must_use]
    pub const fn is_located(&self) -> bool {
        self.state.located
    }

    /// Whether a switch is on: `wifi`, `data`, `plane`, `torch`, `sound`.
    #[must_use]
    pub fn is_on(&self, switch: &str) -> bool {
        match switch {
            "wifi" => self.state.wifi && !self.state.plane,
            "data" => self.state.data && !self.state.plane,
            "plane" => self.state.plane,
            "torch" => self.state.torch,
            "sound" => self.state.sound,
            _ => false,
        }
    }

    /// Whether one can call.
    #[must_use]
    pub const fn has_signal(&self) -> bool {
        self.state.signal && !self.state.plane
    }

    /// The network that was joined.
    #[must_use]
    pub fn network(&self) -> Option<&RawNetwork> {
        let network = self.state.network.as_ref().filter(|_| self.is_on("wifi"))?;
        self.raw.networks.iter().find(|known| known.id == *network)
    }

    /// How full the battery is, in percent, and whether it is being charged.
    #[must_use]
    pub const fn battery(&self) -> (u8, bool) {
        (self.state.battery, self.state.charging)
    }

    /// A level, from 0 to [`HIGHEST`]: `letters`, `ring`, `light`.
    #[must_use]
    pub fn level(&self, level: &str) -> u8 {
        piece::LEVELS.iter().position(|known| *known == level).map_or(0, |index| self.state.levels[index])
    }

    /// What the telephone's letters are multiplied by: 1 to 2.
    #[must_use]
    pub fn letters(&self) -> f32 {
        LETTERS[usize::from(self.state.levels[0].min(HIGHEST))]
    }

    /// How light the glass is: 0.6 to 1.
    #[must_use]
    pub fn light(&self) -> f32 {
        0.6 + 0.4 * f32::from(self.state.levels[2]) / f32::from(HIGHEST)
    }

    /// Whom a new letter is for, and the photograph in it.
    #[must_use]
    pub fn letter(&self) -> (Option<&str>, Option<&RawPhoto>) {
        let photo = self.state.letter_photo.as_ref().and_then(|photo| self.photo(photo));
        (self.state.letter_to.as_deref(), photo)
    }

    /// What the shop shows: what was looked for, or everything.
    pub fn offers(&self) -> impl Iterator<Item = &RawOffer> {
        let found = self.state.found.as_ref();
        self.raw.store.iter().filter(move |offer| found.is_none_or(|found| found.contains(&offer.id)))
    }

    /// What the shop has.
    #[must_use]
    pub fn offer(&self, id: &str) -> Option<&RawOffer> {
        self.raw.store.iter().find(|offer| offer.id == id)
    }

    /// Whether more is shown of who made an application.
    #[must_use]
    pub const fn shows_publisher(&self) -> bool {
        self.state.opened_publisher
    }

    /// Whether an application is there.
    #[must_use]
    pub fn is_installed(&self, app: &str) -> bool {
        self.state.installed.contains(app)
    }

    /// How far an application is installed, in percent, while it is.
    #[must_use]
    pub fn installing(&self, app: &str) -> Option<u8> {
        self.state.installing.as_ref().filter(|(installing, _)| installing == app).map(|(_, percent)| *percent)
    }

    /// Whether a round was touched.
    #[must_use]
    pub fn is_touched(&self, dot: usize) -> bool {
        self.state.dots.contains(&dot)
    }

    /// What it says in passing.
    #[must_use]
    pub const fn note(&self) -> Option<Note> {
        self.state.note
    }

    /// Where one writes.
    #[must_use]
    pub const fn slot(&self) -> Option<Slot> {
        self.state.focus
    }

    /// Whether the keyboard writes capitals, and signs instead of letters.
    #[must_use]
    pub const fn keyboard(&self) -> (bool, bool) {
        (self.state.shift, self.state.signs)
    }

    /// How far a long page has been scrolled, from 0 to 1.
    #[must_use]
    pub const fn position(&self) -> f32 {
        self.state.position
    }

    /// How many figures of the code have been typed, and how many it has.
    #[must_use]
    pub fn code_typed(&self) -> (usize, usize) {
        let length = |text: &str| text.trim().chars().count();
        (length(&self.code.text()), length(self.text_of("code")).max(4))
    }

    /// Which messages and calls the shade tells of: their names, those of calls first.
    #[must_use]
    pub fn told(&self) -> Vec<String> {
        let parts = self.parts_now();
        parts.iter().filter_map(|part| part.id.as_str().strip_prefix("note/").map(str::to_owned)).collect()
    }

    /// A text of the file's words.
    fn text_of(&self, message: &str) -> &str {
        self.texts.get(&format!("{CALLS}/{message}")).map_or("", |text| text.as_ref())
    }

    /// A text of the machine's words.
    #[must_use]
    pub fn own_text(&self, message: &str) -> &str {
        self.texts.get(&format!("phone/{message}")).map_or("", |text| text.as_ref())
    }

    fn is_code(&self, typed: &str) -> bool {
        !typed.is_empty() && typed == self.text_of("code").trim()
    }
}
