//! The parts of a telephone: all there can be, and those in sight.

use super::piece::{self, COMMON, COMMON_TOO, Piece};
use super::raw::{RawApp, RawHandset};
use super::state::{Over, Power, Stage, View};
use super::write::SIGN_KEYS;
use super::{CALLS, Phone};
use crate::keyboard::sign_name;
use crate::sentence::Scope;
use crate::world::{Part, PartId};

/// A part that the machine's own words name.
fn common(id: &str) -> Part {
    Part::common(PartId::new(id))
}

/// A part that the words of what it holds name.
fn held(id: PartId, message: &str) -> Part {
    Part::shared(id, message).of(Scope::world(CALLS))
}

/// A key: the keyboard's words name its sign.
fn key(family: &str, sign: char) -> Option<Part> {
    let name = sign_name(sign)?;
    let of = Scope::world("keyboard");
    Some(Part::shared(piece::of(family, &name), &format!("sign-{name}")).of(of))
}

fn figures(family: &str) -> impl Iterator<Item = Part> {
    "1234567890".chars().filter_map(move |figure| key(family, figure))
}

fn of_app(family: &str, app: &RawApp) -> Part {
    held(piece::of(family, &app.id), &format!("app-{}", app.id))
}

fn level(name: &str) -> [Part; 3] {
    [common(&format!("{name}/less")), common(name), common(&format!("{name}/more"))]
}

/// Every part that a telephone with this in it can have.
pub(super) fn every_part(raw: &RawHandset) -> Vec<Part> {
    let mut parts: Vec<Part> = COMMON.into_iter().chain(COMMON_TOO).chain(piece::SETTINGS).map(common).collect();
    parts.extend(piece::KEYBOARD.map(common));
    parts.extend(piece::LEVELS.into_iter().flat_map(level));
    parts.extend(piece::WORDS.map(|word| Part::shared(PartId::new(word), "part-word")));
    parts.extend(figures("pad").chain(figures("dial")).chain(figures("kb")));
    parts.extend(('a'..='z').chain(SIGN_KEYS).filter_map(|sign| key("kb", sign)));
    for app in &raw.apps {
        parts.extend(["app", "recent", "rights"].map(|family| of_app(family, app)));
    }
    for person in &raw.people {
        let name = format!("person-{}", person.id);
        let row = held(piece::of("person", &person.id), &name);
        parts.push(Part { attributes: &["number"], ..row });
        parts.extend(["thread", "letter/to"].map(|family| held(piece::of(family, &person.id), &name)));
    }
    for sms in raw.threads.iter().flat_map(|thread| &thread.messages) {
        let text = format!("sms-{}", sms.id);
        parts.extend(["sms", "note"].map(|family| held(piece::of(family, &sms.id), &text)));
        if sms.link {
            let link = held(PartId::new(&format!("sms/{}/link", sms.id)), &text);
            parts.push(Part { attributes: &["link", "stop"], ..link });
        }
    }
    for call in &raw.calls {
        let from = format!("person-{}", call.from);
        parts.extend(["call", "ring", "missed", "note"].map(|family| held(piece::of(family, &call.id), &from)));
    }
    parts.push(Part::shared(PartId::new(piece::VOICE), "part-call-voice"));
    for photo in raw.photos.iter().chain(&raw.camera.shots) {
        parts.push(held(piece::of("photo", &photo.id), &format!("photo-{}", photo.id)));
    }
    for letter in &raw.letters {
        parts.push(held(piece::of("letter", &letter.id), &format!("letter-{}", letter.id)));
    }
    for offer in &raw.store {
        let row = held(piece::of("store", &offer.id), &format!("store-{}", offer.id));
        let about: &[&str] = &["publisher", "price", "about"];
        let trap: &[&str] = &["publisher", "price", "about", "stop"];
        parts.push(Part { attributes: if offer.trap { trap } else { about }, ..row });
    }
    for network in &raw.networks {
        let row = held(piece::of("network", &network.id), &format!("network-{}", network.id));
        parts.push(Part { attributes: if network.trap { &["stop"] } else { &[] }, ..row });
    }
    parts
}

impl Phone {
    /// The parts in sight, in reading order.
    pub(super) fn parts_now(&self) -> Vec<Part> {
        let mut parts = [piece::GROUND, piece::SIDE, piece::VOLUME_UP, piece::VOLUME_DOWN].map(common).to_vec();
        if self.state.power != Power::Awake {
            return parts;
        }
        parts.push(common(piece::SCREEN));
        if let Some(call) = &self.state.call {
            let shown: &[&str] = match (call.stage, call.video) {
                (Stage::Rings, _) => &[piece::ANSWER, piece::REFUSE],
                (Stage::Talks, false) => &[piece::SPEAKER, piece::MICRO, piece::HANG_UP],
                (Stage::Talks, true) => &[piece::MICRO, piece::FLIP, piece::CALL_CAMERA, piece::HANG_UP],
            };
            parts.extend(self.call_voice());
            parts.extend(shown.iter().map(|id| common(id)));
            return parts;
        }
        if let Some(over) = &self.state.over {
            parts.extend(self.parts_above(over));
            return parts;
        }
        parts.extend([piece::STATUS, piece::WIFI, piece::SIGNAL, piece::BATTERY].map(common));
        parts.extend(self.view_parts());
        if self.state.unlocked {
            parts.extend([piece::EDGE, piece::NAV, piece::BACK, piece::HOME_BUTTON, piece::RECENT].map(common));
        }
        parts
    }

    /// What the other one says, when the file says it.
    fn call_voice(&self) -> Option<Part> {
        let call = self.state.call.as_ref().filter(|call| call.stage == Stage::Talks)?;
        let name = call.name.as_ref()?;
        Some(held(PartId::new(piece::VOICE), &format!("call-{name}")))
    }

    /// What lies over the page.
    fn parts_above(&self, over: &Over) -> Vec<Part> {
        match over {
            Over::Shade => {
                let mut parts = vec![common(piece::SHADE)];
                parts.extend(piece::TILES.map(common));
                parts.extend(level("light"));
                parts.push(common(piece::SHADE_SETTINGS));
                parts.extend(self.notes());
                parts.push(common(piece::SHADE_CLOSE));
                parts
            }
            Over::Recents => {
                let mut parts: Vec<Part> = self.recents().map(|app| of_app("recent", app)).collect();
                parts.extend([piece::RECENT_CLEAR, piece::BACK, piece::HOME_BUTTON].map(common));
                parts
            }
            Over::Menu(of) => {
                let mut parts = vec![common(piece::MENU)];
                parts.extend(self.menu_items(&PartId::new(of)).into_iter().map(common));
                parts.extend([piece::BACK, piece::HOME_BUTTON].map(common));
                parts
            }
            Over::Sheet(_) => vec![common(piece::SHEET_CLOSE)],
            Over::Stop(_) => vec![common(piece::STOP_CLOSE)],
            Over::Pay => [piece::PAY, piece::PAY_CANCEL].map(common).into(),
            Over::Ask(_) => [piece::ALLOW, piece::DENY].map(common).into(),
        }
    }

    /// What the menu of a part offers.
    #[must_use]
    pub fn menu_items(&self, part: &PartId) -> Vec<&'static str> {
        match Piece::of(part) {
            Piece::App(app) => {
                let removable = self.app(app).is_some_and(|app| app.removable);
                let items =
                    [Some(piece::MENU_OPEN), Some(piece::MENU_MOVE), removable.then_some(piece::MENU_UNINSTALL)];
                items.into_iter().flatten().collect()
            }
            Piece::Photo(_) => vec![piece::MENU_OPEN, piece::MENU_SHARE, piece::MENU_DELETE],
            Piece::Sms(sms) => {
                let is_contact = self.sender(sms).and_then(|with| Some(self.person(&with)?.contact)) == Some(true);
                // What is suspect is reported before it is thrown away: it would be too late then.
                if is_contact {
                    vec![piece::MENU_DELETE]
                } else if self.is_reported(sms) {
                    vec![piece::MENU_REPORT, piece::MENU_BLOCK, piece::MENU_DELETE]
                } else {
                    vec![piece::MENU_REPORT, piece::MENU_BLOCK]
                }
            }
            _ => vec![piece::MENU_OFF],
        }
    }

    /// What the shade tells of: messages that were not read, calls that were missed.
    fn notes(&self) -> Vec<Part> {
        let unread = self.threads().flat_map(|thread| self.messages(&thread.with)).filter(|sms| self.is_unread(sms));
        let sms = unread.map(|sms| held(piece::of("note", &sms.id), &format!("sms-{}", sms.id)));
        let missed = self.missed().map(|call| held(piece::of("note", &call.id), &format!("person-{}", call.from)));
        missed.chain(sms).take(3).collect()
    }

    fn view_parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        // A list may be longer than the glass.
        let is_list = matches!(
            self.state.view,
            View::Dial(0 | 2) | View::Threads | View::Videos | View::Store | View::Letters | View::Compose
        );
        parts.extend(is_list.then(|| common(piece::PAGE)));
        let person = |family: &str, id: &str| held(piece::of(family, id), &format!("person-{id}"));
        match &self.state.view {
            View::Lock => parts.push(common(piece::LOCK)),
            View::Pad => {
                parts.extend(figures("pad"));
                parts.extend([piece::PAD_CODE, piece::PAD_ERASE, piece::PAD_BACK].map(common));
            }
            View::Home => {
                parts.push(common(piece::HOME));
                parts.extend(self.icons(self.state.page).chain(self.icons(2)).map(|app| of_app("app", app)));
                parts.extend(piece::PAGES.map(common));
            }
            View::Dial(tab) => {
                match tab {
                    0 => parts.extend(self.contacts().map(|known| person("person", &known.id))),
                    1 => {
                        parts.push(common(piece::DIAL_NUMBER));
                        parts.extend(figures("dial"));
                        parts.extend([piece::DIAL_ERASE, piece::DIAL_CALL].map(common));
                    }
                    _ => parts.extend(
                        self.missed().map(|call| held(piece::of("missed", &call.id), &format!("person-{}", call.from))),
                    ),
                }
                parts.extend(piece::DIAL_TABS.map(common));
            }
            View::Person(_) => {
                parts.extend([piece::PERSON_CALL, piece::PERSON_MESSAGE, piece::PERSON_VIDEO].map(common));
            }
            View::Threads => parts.extend(self.threads().map(|thread| person("thread", &thread.with))),
            View::Thread(with) => {
                parts.push(common(piece::PAGE));
                for sms in self.messages(with) {
                    parts.push(held(piece::of("sms", &sms.id), &format!("sms-{}", sms.id)));
                    if sms.link {
                        let link = held(PartId::new(&format!("sms/{}/link", sms.id)), &format!("sms-{}", sms.id));
                        parts.push(Part { attributes: &["link"], ..link });
                    }
                }
                parts.extend([piece::WRITE, piece::WRITE_SEND].map(common));
                let words = self.words().len();
                parts.extend(piece::WORDS.iter().take(words).map(|word| Part::shared(PartId::new(word), "part-word")));
            }
            View::Grid => {
                parts.push(common(piece::PAGE));
                parts.extend(
                    self.photos().map(|photo| held(piece::of("photo", &photo.id), &format!("photo-{}", photo.id))),
                );
            }
            View::Photo(_) => parts.extend(
                [piece::PHOTO, piece::FARTHER, piece::CLOSER, piece::PHOTO_SHARE, piece::PHOTO_DELETE].map(common),
            ),
            View::Shot(_) => {
                parts.extend([piece::PHOTO, piece::PHOTO_REDO, piece::PHOTO_SHARE, piece::PHOTO_DELETE].map(common));
            }
            View::Share(_) => parts.extend([piece::SHARE_MAIL, piece::SHARE_MESSAGES].map(common)),
            View::Camera => {
                parts.extend([piece::SCENE, piece::SHOOT, piece::CAMERA_FLIP].map(common));
                parts.extend(self.last_shot().map(|_| common(piece::LAST)));
            }
            View::Videos => parts.extend(self.contacts().map(|known| person("person", &known.id))),
            View::Video(_) => parts.push(common(piece::PERSON_VIDEO)),
            View::Settings(page) => self.settings_parts(page, &mut parts),
            View::Network(_) => parts.extend([piece::NETWORK_PASSWORD, piece::NETWORK_JOIN].map(common)),
            View::Store => {
                parts.extend([piece::STORE_SEARCH, piece::STORE_GO].map(common));
                let row = |id: &String| held(piece::of("store", id), &format!("store-{id}"));
                parts.extend(self.offers().map(|offer| row(&offer.id)));
            }
            View::Offer(app) => {
                parts.extend([piece::PUBLISHER, piece::PRICE, piece::RIGHTS].map(common));
                parts.push(common(if self.is_installed(app) { piece::STORE_OPEN } else { piece::INSTALL }));
            }
            View::Letters => {
                let row = |id: &String| held(piece::of("letter", id), &format!("letter-{id}"));
                parts.extend(self.raw.letters.iter().map(|letter| row(&letter.id)));
            }
            View::Compose => {
                parts.push(common(piece::LETTER));
                parts.extend(
                    self.raw
                        .people
                        .iter()
                        .filter(|person| self.may_write_to(&person.id))
                        .map(|known| person("letter/to", &known.id)),
                );
                parts.push(common(piece::LETTER_SEND));
            }
            View::Letter(_) | View::Page(_) => parts.push(common(piece::PAGE)),
            View::Map => parts.extend([piece::MAP, piece::MAP_ME, piece::FARTHER, piece::CLOSER].map(common)),
            View::Torch => parts.push(common(piece::TORCH_SWITCH)),
            View::Dots => parts.extend(piece::DOTS.map(common)),
        }
        if self.has_keyboard() {
            parts.extend(self.key_rows().into_iter().flatten().filter_map(|sign| key("kb", sign)));
            parts.extend(piece::KEYBOARD.map(common));
        }
        parts
    }

    /// Whom a letter may go to: the contacts, and somebody unknown, so that there is a choice.
    #[must_use]
    pub fn may_write_to(&self, person: &str) -> bool {
        self.person(person).is_some_and(|known| known.contact || known.id == "unknown")
    }

    fn settings_parts(&self, page: &str, parts: &mut Vec<Part>) {
        match page {
            "root" => {
                parts.push(common(piece::PAGE));
                parts.extend(piece::SETTINGS.map(common));
            }
            "wifi" => {
                parts.push(common(piece::PAGE));
                parts.push(common(piece::TILES[0]));
                let shown = self.raw.networks.iter().filter(|_| self.is_on("wifi"));
                parts.extend(
                    shown.map(|network| held(piece::of("network", &network.id), &format!("network-{}", network.id))),
                );
            }
            "accessibility" => parts.push(common(piece::SETTING_LETTERS)),
            "letters" => parts.extend(level("letters")),
            "sounds" => {
                parts.extend(level("ring"));
                parts.push(common(piece::TILES[4]));
            }
            "display" => parts.extend(level("light")),
            _ => parts.push(common(piece::PAGE)),
        }
    }
}
