//! What a lesson tells a telephone before a step.

use super::piece::{self, Piece};
use super::raw::{App, Start};
use super::state::{Over, Power, State, View};
use super::{Phone, Slot};
use crate::world::{Condition, PartId};
use crate::writing::{Field, Texts};

impl Phone {
    /// As at the start.
    pub(super) fn shut(&mut self) {
        self.state = State::new(&self.raw, self.start);
        for slot in [Slot::Code, Slot::Number, Slot::Message, Slot::Password, Slot::Search] {
            self.field_of_mut(slot).forget();
        }
    }

    /// Lit, unlocked, nothing over it.
    fn wake(&mut self) {
        self.state.power = Power::Awake;
        self.state.unlocked = true;
        self.state.call = None;
        if matches!(self.state.view, View::Lock | View::Pad) {
            self.state.view = View::Home;
        }
    }

    /// Shows a page of an application, if it is not shown.
    fn show(&mut self, kind: App, view: View) -> bool {
        self.wake();
        self.state.over = None;
        if self.state.view != view {
            self.launch_kind(kind);
            self.state.over = None;
            self.enter(view);
        }
        true
    }

    /// Opens something.
    pub(super) fn open(&mut self, part: &PartId) -> bool {
        match Piece::of(part) {
            Piece::App(app) => {
                let Some(known) = self.app(app).cloned() else { return false };
                self.wake();
                self.state.over = None;
                self.state.installed.insert(known.id.clone());
                // What is open at its first page stays as it is, scrolled or not.
                let is_open = self.front() == Some(app) && self.state.behind.iter().all(|view| *view == View::Home);
                if !is_open {
                    self.launch(app);
                    self.state.over = None;
                }
                true
            }
            Piece::Thread(with) => self.show(App::Messages, View::Thread(with.to_owned())),
            Piece::Person(person) => {
                let at_video = matches!(self.state.view, View::Videos | View::Video(_));
                let (app, view) = if at_video {
                    (App::Video, View::Video as fn(String) -> View)
                } else {
                    (App::Phone, View::Person as fn(String) -> View)
                };
                self.show(app, view(person.to_owned()))
            }
            Piece::Photo(photo) => {
                let photo = photo.to_owned();
                if self.raw.camera.shots.iter().any(|shot| shot.id == photo) {
                    if !self.state.shots.contains(&photo) {
                        self.state.shots.insert(0, photo.clone());
                        self.state.taken = Some(photo.clone());
                    }
                    return self.show(App::Camera, View::Shot(photo));
                }
                self.show(App::Photos, View::Photo(photo))
            }
            Piece::Letter(letter) => self.show(App::Mail, View::Letter(letter.to_owned())),
            Piece::Network(network) => self.show(App::Settings, View::Network(network.to_owned())),
            Piece::Offer(offer) => self.show(App::Store, View::Offer(offer.to_owned())),
            Piece::Call(call) => self.talk(call),
            Piece::Common(name) => self.open_common(name),
            _ => false,
        }
    }

    fn open_common(&mut self, name: &str) -> bool {
        match name {
            piece::SCREEN | piece::HOME => {
                self.wake();
                if self.state.view != View::Home || self.state.over.is_some() {
                    self.go_home();
                }
            }
            piece::LOCK | piece::PAD => {
                self.state.power = Power::Awake;
                self.state.unlocked = false;
                self.state.over = None;
                self.state.call = None;
                self.state.view = if name == piece::PAD { View::Pad } else { View::Lock };
            }
            piece::SHADE => {
                self.wake();
                self.state.over = Some(Over::Shade);
            }
            piece::RECENT => {
                self.wake();
                self.state.over = Some(Over::Recents);
            }
            piece::BATTERY => {
                self.wake();
                self.state.over = Some(Over::Sheet("battery"));
            }
            piece::LAST => {
                let Some(last) = self.last_shot().map(|shot| shot.id.clone()) else { return false };
                return self.show(App::Camera, View::Shot(last));
            }
            piece::LETTER => {
                let photo = self.last_shot().map(|shot| shot.id.clone());
                if self.state.view != View::Compose {
                    self.state.letter_photo = photo;
                    self.show(App::Camera, View::Compose);
                }
            }
            piece::SHARE_MAIL => {
                let Some(last) = self.last_shot().map(|shot| shot.id.clone()) else { return false };
                return self.show(App::Camera, View::Share(last));
            }
            piece::WRITE => {
                if !matches!(self.state.view, View::Thread(_)) {
                    return false;
                }
                self.state.focus = Some(Slot::Message);
            }
            piece::PUBLISHER => {
                if !matches!(self.state.view, View::Offer(_)) {
                    return false;
                }
                self.state.opened_publisher = true;
            }
            _ => return self.open_family(name),
        }
        true
    }

    fn open_family(&mut self, name: &str) -> bool {
        if let Some(page) = piece::PAGES.iter().position(|known| *known == name) {
            self.open_common(piece::SCREEN);
            self.state.page = page;
            return true;
        }
        if let Some(tab) = piece::DIAL_TABS.iter().position(|known| *known == name) {
            return self.show(App::Phone, View::Dial(tab));
        }
        if name == piece::SETTING_LETTERS && self.state.view != View::Settings("letters".into()) {
            self.show(App::Settings, View::Settings("accessibility".into()));
            self.enter(View::Settings("letters".into()));
            return true;
        }
        if let Some(page) = name.strip_prefix("setting/") {
            return self.show(App::Settings, View::Settings(page.to_owned()));
        }
        false
    }

    /// Closes something.
    pub(super) fn close(&mut self, part: &PartId) -> bool {
        match Piece::of(part) {
            Piece::App(app) => {
                self.state.recents.retain(|recent| recent != app);
                self.open_common(piece::SCREEN);
            }
            Piece::Common(piece::SCREEN) => {
                self.state.call = None;
                self.state.over = None;
                self.state.unlocked = false;
                self.state.view = View::Lock;
                self.state.power = Power::Asleep;
            }
            Piece::Common(piece::CALL) => self.state.call = None,
            Piece::Common(_) => {
                self.state.over = None;
                self.state.focus = None;
            }
            _ => return false,
        }
        true
    }

    /// Puts a part in a condition.
    pub(super) fn be(&mut self, part: &PartId, condition: Condition) -> bool {
        let on = matches!(condition, Condition::On | Condition::Open | Condition::InFront | Condition::Maximised);
        match Piece::of(part) {
            Piece::App(app) => {
                let Some(app) = self.app(app).map(|app| app.id.clone()) else { return false };
                self.state.installing = None;
                if on {
                    self.state.installed.insert(app);
                } else {
                    self.state.installed.remove(&app);
                    self.state.rights.remove(&app);
                }
            }
            // What is being installed.
            Piece::Offer(app) => {
                self.state.installing = None;
                let app = app.to_owned();
                match condition {
                    Condition::Off => {
                        self.state.installed.remove(&app);
                    }
                    Condition::Open => self.state.installing = Some((app, 33)),
                    _ => self.finish_installing(&app),
                }
                self.state.note = None;
            }
            Piece::Network(network) => {
                if on {
                    self.joined(network);
                    self.state.note = None;
                } else if self.state.network.as_deref() == Some(network) {
                    self.state.network = None;
                }
            }
            Piece::Rights(app) => {
                if condition == Condition::Closed {
                    self.state.rights.remove(app);
                } else {
                    self.state.rights.insert(app.to_owned(), on);
                }
            }
            Piece::Thread(with) => {
                if on {
                    self.state.blocked.remove(with);
                } else {
                    self.state.blocked.insert(with.to_owned());
                }
            }
            Piece::Sms(sms) => {
                self.state.deleted.remove(sms);
                if on {
                    self.state.reported.insert(sms.to_owned());
                } else {
                    self.state.reported.remove(sms);
                }
            }
            Piece::Common(name) => return self.be_common(name, on),
            _ => return false,
        }
        true
    }

    fn be_common(&mut self, name: &str, on: bool) -> bool {
        match name {
            piece::BATTERY | "battery" => {
                self.state.charging = on;
                self.state.battery = if on { self.raw.battery } else { 8 };
            }
            piece::SIGNAL => self.state.signal = on,
            piece::SCENE => self.state.aside = if on { (0, 0) } else { self.raw.camera.aside },
            "tile/wifi" => self.state.wifi = on,
            "tile/data" => self.state.data = on,
            "tile/plane" => self.state.plane = on,
            "tile/torch" | piece::TORCH_SWITCH => self.state.torch = on,
            "tile/sound" => self.state.sound = on,
            piece::SPEAKER | piece::MICRO | piece::FLIP | piece::CALL_CAMERA => {
                let Some(call) = &mut self.state.call else { return false };
                match name {
                    piece::SPEAKER => call.speaker = on,
                    piece::MICRO => call.micro = on,
                    piece::FLIP => call.flipped = on,
                    _ => call.camera = on,
                }
            }
            piece::MAP_ME => self.state.located = on,
            _ => {
                if let Some(index) = piece::LEVELS.iter().position(|known| *known == name) {
                    let usual = State::new(&self.raw, Start::Home).levels[index];
                    self.state.levels[index] = if on { usual + 1 } else { usual };
                } else if let Some(dot) = piece::DOTS.iter().position(|known| *known == name) {
                    if on {
                        self.state.dots.insert(dot);
                    } else {
                        self.state.dots.remove(&dot);
                    }
                } else {
                    return false;
                }
            }
        }
        true
    }

    /// Something comes by itself.
    pub(super) fn arrive(&mut self, part: &PartId) -> bool {
        match Piece::of(part) {
            Piece::Call(call) | Piece::Ring(call) => self.ring(call),
            Piece::Sms(sms) => {
                let known = self.sender(sms).is_some();
                if known {
                    self.state.arrived.insert(sms.to_owned());
                    self.state.deleted.remove(sms);
                }
                known
            }
            Piece::Missed(call) => {
                let known = self.raw_call(call).is_some();
                self.state.call = None;
                if known && !self.state.missed.iter().any(|missed| missed == call) {
                    self.state.missed.insert(0, call.to_owned());
                }
                known
            }
            _ => false,
        }
    }

    /// Opens a menu, or asks.
    pub(super) fn menu(&mut self, part: &PartId) -> bool {
        let name = part.as_str();
        self.wake();
        match Piece::of(part) {
            Piece::Common("pay" | piece::PAY) => self.state.over = Some(Over::Pay),
            Piece::Rights(app) => {
                if self.app(app).is_none() {
                    return false;
                }
                self.state.rights.remove(app);
                self.state.over = Some(Over::Ask(app.to_owned()));
            }
            Piece::Photo(_) => {
                if self.state.view != View::Grid {
                    self.show(App::Photos, View::Grid);
                }
                self.state.over = Some(Over::Menu(name.to_owned()));
            }
            Piece::Sms(sms) => {
                let Some(with) = self.sender(sms) else { return false };
                self.show(App::Messages, View::Thread(with));
                self.state.over = Some(Over::Menu(name.to_owned()));
            }
            Piece::App(app) => {
                if self.app(app).is_none() {
                    return false;
                }
                if self.state.view != View::Home {
                    self.go_home();
                }
                self.state.page = self.page_of(app).unwrap_or(self.state.page);
                self.state.over = Some(Over::Menu(name.to_owned()));
            }
            _ => return false,
        }
        true
    }

    /// The page of applications that an icon lies on; nothing for the row below.
    pub(super) fn page_of(&self, app: &str) -> Option<usize> {
        self.state.shelves[..2].iter().position(|shelf| shelf.iter().any(|icon| icon == app))
    }

    /// Writes a text into a field, in place of what stands there.
    pub(super) fn fill(&mut self, part: &PartId, text: Option<&str>, texts: &Texts) -> bool {
        let Some(slot) = Self::slot_of(part.as_str()) else { return false };
        let Some(text) = text.map_or(Some(String::new()), |text| texts.get(text).map(ToString::to_string)) else {
            return false;
        };
        *self.field_of_mut(slot) = Field::line().with(&text);
        self.state.focus = Some(slot).filter(|_| self.slot_is_in_sight(slot));
        true
    }

    /// Whether a field is on the page in sight.
    pub(super) fn slot_is_in_sight(&self, slot: Slot) -> bool {
        let view = match slot {
            Slot::Code => false,
            Slot::Number => self.state.view == View::Dial(1),
            Slot::Message => matches!(self.state.view, View::Thread(_)),
            Slot::Password => matches!(self.state.view, View::Network(_)),
            Slot::Search => self.state.view == View::Store,
        };
        view && self.state.over.is_none() && self.state.call.is_none() && self.state.power == Power::Awake
    }
}
