//! The telephone as a machine: its parts, and what it answers.

use std::sync::Arc;

use super::piece::{self, Piece};
use super::state::{HIGHEST, Note, Over, Power, Stage, State, View};
use super::{CALLS, Phone, Slot, Start, parts};
use crate::gesture::{Direction, Gesture, Key, Stride};
use crate::sentence::Scope;
use crate::world::{Condition, Cue, Fact, Machine, Part, PartId, Tune, Wish};
use crate::writing::{Field, Texts};

/// Sentences of `worlds/phone.ftl` that name no part.
pub const SENTENCES: [&str; 43] = [
    "hour",
    "day",
    "lock-hint",
    "battery",
    "battery-low",
    "battery-charging",
    "battery-percent",
    "wifi-on",
    "wifi-off",
    "signal-on",
    "signal-off",
    "calling",
    "talking",
    "rings",
    "video-rings",
    "answer-hint",
    "missed",
    "no-calls",
    "recents-empty",
    "contacts-title",
    "threads-title",
    "photos-title",
    "settings-title",
    "store-title",
    "letters-title",
    "share-title",
    "letter-title",
    "letter-to",
    "networks-title",
    "installing",
    "blurred-hint",
    "where",
    "torch-on",
    "torch-off",
    "example",
    "pay-question",
    "pay-stop",
    "written",
    "unsent",
    "stop-title",
    "stop-kindly",
    "on",
    "off",
];

impl Phone {
    fn is_there(&self, part: &PartId) -> bool {
        self.parts_now().iter().any(|known| known.id == *part)
    }

    /// Whether a part is in a condition.
    pub(super) fn is(&self, part: &PartId, condition: Condition) -> bool {
        use Condition::{Closed, InFront, Maximised, Off, On, Open};
        let state = &self.state;
        let free = state.over.is_none() && state.call.is_none() && state.power == Power::Awake;
        let shows = |view: View| free && state.view == view;
        let (open, on) = match Piece::of(part) {
            Piece::App(app) => match condition {
                InFront => return free && self.front() == Some(app),
                _ => (state.recents.iter().any(|recent| recent == app), self.is_installed(app)),
            },
            Piece::Person(person) => (shows(View::Person(person.into())) || shows(View::Video(person.into())), false),
            Piece::Thread(with) => (shows(View::Thread(with.into())), !state.blocked.contains(with)),
            Piece::Sms(sms) => match condition {
                Off => return state.deleted.contains(sms),
                _ => (state.arrived.contains(sms), self.is_reported(sms)),
            },
            Piece::Photo(photo) => {
                if condition == Maximised {
                    return shows(View::Photo(photo.into())) && state.zoom > 0;
                }
                let open = shows(View::Photo(photo.into())) || shows(View::Shot(photo.into()));
                (open, self.photos().any(|known| known.id == photo))
            }
            Piece::Letter(letter) => (shows(View::Letter(letter.into())), false),
            Piece::To(person) => (false, state.letter_to.as_deref() == Some(person)),
            Piece::Network(network) => {
                (shows(View::Network(network.into())), self.network().is_some_and(|known| known.id == network))
            }
            Piece::Offer(offer) => (shows(View::Offer(offer.into())), self.is_installed(offer)),
            Piece::Rights(app) => {
                let right = state.rights.get(app).copied();
                return match condition {
                    On => right == Some(true),
                    Off => right == Some(false),
                    Open => state.over == Some(Over::Ask(app.into())),
                    Closed => state.over != Some(Over::Ask(app.into())),
                    _ => false,
                };
            }
            Piece::Call(name) | Piece::Ring(name) => {
                let stage = if matches!(Piece::of(part), Piece::Ring(_)) { Stage::Rings } else { Stage::Talks };
                let call = state.call.as_ref().filter(|call| call.name.as_deref() == Some(name) && call.stage == stage);
                match condition {
                    On => return state.calls.get(name) == Some(&true),
                    Off => return state.calls.get(name) == Some(&false),
                    _ => (call.is_some(), false),
                }
            }
            Piece::Missed(call) => (false, state.missed.iter().any(|missed| missed == call)),
            Piece::Common(name) => match self.is_common(name, condition, free) {
                Some(pair) => pair,
                None => return false,
            },
            _ => return false,
        };
        match condition {
            Open | InFront => open,
            Closed => !open,
            On => on,
            Off => !on,
            _ => false,
        }
    }

    fn is_common(&self, name: &str, condition: Condition, free: bool) -> Option<(bool, bool)> {
        let state = &self.state;
        let shows = |view: &View| free && state.view == *view;
        let call = |of: fn(&super::Call) -> bool| state.call.as_ref().is_some_and(of);
        Some(match name {
            piece::SCREEN => (state.power == Power::Awake, state.power == Power::Awake),
            piece::LOCK => (state.unlocked, state.unlocked),
            piece::PAD => (shows(&View::Pad), false),
            piece::HOME => (shows(&View::Home), false),
            piece::RECENT => (state.over == Some(Over::Recents), false),
            piece::SHADE => (state.over == Some(Over::Shade), false),
            piece::MENU => (matches!(state.over, Some(Over::Menu(_))), false),
            piece::BATTERY => (state.over == Some(Over::Sheet("battery")), state.charging),
            piece::WIFI => (state.over == Some(Over::Sheet("wifi")), self.is_on("wifi")),
            piece::SIGNAL => (state.over == Some(Over::Sheet("signal")), self.has_signal()),
            piece::STOP_CLOSE => (matches!(state.over, Some(Over::Stop(_))), false),
            piece::PAY | piece::PAY_CANCEL => (state.over == Some(Over::Pay), false),
            piece::CALL => (call(|call| call.stage == Stage::Talks), false),
            piece::ANSWER => (call(|call| call.stage == Stage::Rings), false),
            piece::SPEAKER => (false, call(|call| call.speaker)),
            piece::MICRO => (false, call(|call| call.micro)),
            piece::FLIP => (false, call(|call| call.flipped)),
            piece::CALL_CAMERA => (false, call(|call| call.camera)),
            piece::WRITE => (state.focus == Some(Slot::Message), !self.message.is_empty()),
            piece::SCENE => (state.aside == (0, 0), state.aside == (0, 0)),
            piece::LAST => (free && matches!(state.view, View::Shot(_)), !state.shots.is_empty()),
            piece::PHOTO | piece::MAP if condition == Condition::Maximised => return None,
            piece::PHOTO => (free && matches!(state.view, View::Photo(_)), false),
            piece::MAP => (shows(&View::Map), false),
            piece::MAP_ME => (false, state.located),
            piece::LETTER => (shows(&View::Compose), false),
            piece::PHOTO_SHARE | piece::SHARE_MAIL => (free && matches!(state.view, View::Share(_)), false),
            piece::PUBLISHER => (state.opened_publisher, false),
            piece::INSTALL => (state.installing.is_some(), false),
            piece::TORCH_SWITCH => (shows(&View::Torch), state.torch),
            _ => {
                if let Some(page) = piece::PAGES.iter().position(|known| *known == name) {
                    (shows(&View::Home) && state.page == page, false)
                } else if let Some(tab) = piece::DIAL_TABS.iter().position(|known| *known == name) {
                    (shows(&View::Dial(tab)), false)
                } else if let Some(index) = piece::LEVELS.iter().position(|known| *known == name) {
                    (false, state.levels[index] > State::new(&self.raw, Start::Home).levels[index])
                } else if let Some(dot) = piece::DOTS.iter().position(|known| *known == name) {
                    (false, self.is_touched(dot))
                } else if let Some(tile) = name.strip_prefix("tile/") {
                    (false, self.is_on(tile))
                } else if let Some(page) = name.strip_prefix("setting/") {
                    (shows(&View::Settings(page.into())), false)
                } else {
                    return None;
                }
            }
        })
    }

    /// The application in front; none on the page of all.
    pub(super) fn front(&self) -> Option<&str> {
        let at_home = matches!(self.state.view, View::Home | View::Lock | View::Pad);
        self.state.recents.first().map(String::as_str).filter(|_| !at_home)
    }

    fn key(&mut self, key: Key) -> Vec<Fact> {
        match key {
            Key::Enter => self.enter_key(),
            Key::Escape if self.state.call.is_none() && self.state.unlocked => self.go_back(),
            Key::Backspace if self.state.view == View::Pad => {
                self.code.press(Key::Backspace);
            }
            Key::Down if self.is_there(&PartId::new(piece::PAGE)) => {
                return self.scrolled(Direction::Down, Stride::Notches(1.0));
            }
            Key::Up if self.is_there(&PartId::new(piece::PAGE)) => {
                return self.scrolled(Direction::Up, Stride::Notches(1.0));
            }
            _ => {}
        }
        Vec::new()
    }

    fn scrolled(&mut self, direction: Direction, stride: Stride) -> Vec<Fact> {
        self.scroll(direction, stride).into_iter().collect()
    }

    fn answer_gesture(&mut self, gesture: &Gesture) -> Vec<Fact> {
        match gesture {
            Gesture::Point(part) => vec![Fact::Pointed(part.clone())],
            Gesture::Dwell(part) => vec![Fact::Dwelt(part.clone())],
            Gesture::Click(part) => self.click(part),
            // Two touches are two touches: the first has done what there was to do.
            Gesture::DoubleClick(part) => vec![Fact::DoubleClicked(part.clone())],
            Gesture::NearDoubleClick { part, why } => vec![Fact::NearlyDoubleClicked(part.clone(), *why)],
            Gesture::Hold(part) => {
                self.hold(part);
                vec![Fact::Held(part.clone())]
            }
            // The other button is a long press for a hand that finds it easier.
            Gesture::RightClick(part) => {
                self.hold(part);
                vec![Fact::RightClicked(part.clone()), Fact::Held(part.clone())]
            }
            Gesture::Swipe { part, way } => {
                let was = self.state.position;
                self.swipe(part, *way);
                let mut facts = vec![Fact::Swiped(part.clone(), *way)];
                facts.extend(Fact::scrolled(was, self.state.position));
                facts
            }
            Gesture::Pinch { part, closer } => {
                self.zoom_by(*closer);
                vec![Fact::Pinched(part.clone(), *closer)]
            }
            Gesture::Drag { part, onto, .. } => self.drop(part, onto.as_ref()),
            Gesture::Scroll { part, direction, stride } => match (part.as_str(), stride) {
                (level, Stride::To(along)) if piece::LEVELS.contains(&level) => {
                    let mut facts = self.push(level, *along);
                    facts.push(Fact::Scrolled(*direction));
                    facts
                }
                _ => self.scrolled(*direction, *stride),
            },
            Gesture::Type(text) => {
                if self.state.view == View::Pad && self.state.over.is_none() {
                    text.chars().filter(char::is_ascii_digit).for_each(|figure| self.figure(figure));
                }
                Vec::new()
            }
            Gesture::Key(key) => self.key(*key),
            Gesture::Move(_) => vec![Fact::Moved],
        }
    }

    fn obeys(&mut self, cue: &Cue, texts: &Texts) -> bool {
        match cue {
            Cue::Shut => {
                self.shut();
                true
            }
            Cue::Open(part) => self.open(part),
            Cue::Close(part) => self.close(part),
            Cue::Be(part, condition) => self.be(part, *condition),
            Cue::Arrive(part) => self.arrive(part),
            Cue::Menu(part) => self.menu(part),
            Cue::Fill(part, text) => self.fill(part, Some(text), texts),
            Cue::Blank(part) => self.fill(part, None, texts),
            Cue::Put(thing, place) => {
                let page = piece::PAGES.iter().position(|page| *page == place.as_str());
                let (Piece::App(app), Some(page)) = (Piece::of(thing), page) else { return false };
                self.move_icon(app, page);
                true
            }
            Cue::PopUp
            | Cue::Scene(_)
            | Cue::Turn(_)
            | Cue::CapsLock(_)
            | Cue::Show(_)
            | Cue::Ask(_)
            | Cue::Card(_) => false,
        }
    }

    /// An icon is let go on a page's dot, or on the other page.
    fn drop(&mut self, part: &PartId, onto: Option<&PartId>) -> Vec<Fact> {
        let Piece::App(app) = Piece::of(part) else { return Vec::new() };
        let page = onto.and_then(|onto| piece::PAGES.iter().position(|page| *page == onto.as_str()));
        if let Some(page) = page {
            self.move_icon(app, page);
            self.state.page = page;
        }
        let on = onto.filter(|_| page.is_some()).cloned();
        vec![Fact::Placed { part: part.clone(), on }]
    }
}

impl Machine for Phone {
    fn name(&self) -> &'static str {
        "phone"
    }

    fn all_parts(&self) -> Vec<Part> {
        parts::every_part(&self.raw)
    }

    fn parts(&self) -> Vec<Part> {
        self.parts_now()
    }

    fn act(&mut self, gesture: &Gesture) -> Vec<Fact> {
        if let Some(part) = gesture.part()
            && !self.is_there(part)
        {
            return Vec::new();
        }
        let before = self.state.clone();
        self.go_on_installing();
        let mut facts = self.answer_gesture(gesture);
        // The network may have come back.
        facts.extend(self.post());
        // A key tapped, a round that follows the finger leave nothing that a next step could stumble over.
        let is_slight = match gesture {
            Gesture::Scroll { .. } => true,
            // Enter sends, looks, joins: that is more than a sign.
            Gesture::Click(part) => {
                matches!(Piece::of(part), Piece::Key(key) if key != "enter")
                    || matches!(Piece::of(part), Piece::Figure(..))
            }
            _ => false,
        };
        if self.state != before && !is_slight {
            let part = gesture.part().cloned().unwrap_or_else(|| PartId::new(piece::SCREEN));
            facts.push(Fact::Changed(part));
        }
        facts
    }

    fn obey(&mut self, cue: &Cue, texts: &Texts) -> bool {
        self.state.note = None;
        let is_done = self.obeys(cue, texts);
        // What a lesson brings about is not told in passing.
        let note = self.state.note;
        self.post();
        self.state.note = note;
        is_done
    }

    fn holds(&self, wish: &Wish) -> bool {
        match wish {
            Wish::Is(part, Condition::Maximised) if matches!(part.as_str(), piece::PHOTO | piece::MAP) => {
                let view = matches!(self.state.view, View::Photo(_) | View::Map);
                view && self.state.zoom > 0
            }
            Wish::Is(part, condition) => self.is(part, *condition),
            Wish::In(thing, place) => {
                let page = piece::PAGES.iter().position(|page| *page == place.as_str());
                matches!(Piece::of(thing), Piece::App(app) if page.is_some() && self.page_of(app) == page)
            }
            Wish::Seen(part) if part.as_str() == piece::END => {
                self.is_there(&PartId::new(piece::PAGE)) && self.state.position >= 1.0
            }
            // The lower half of a long page is seen once one has moved it.
            Wish::Seen(part) => {
                let is_low = piece::SETTINGS.iter().skip(4).any(|row| *row == part.as_str());
                self.is_there(part) && (!is_low || self.state.position > 0.5)
            }
            Wish::Sent(posted) => self.is_sent(posted),
            _ => false,
        }
    }

    fn toward(&self, wish: &Wish) -> Option<Gesture> {
        self.way(wish)
    }

    fn smaller(&self, wish: &Wish) -> Option<Wish> {
        self.first(wish)
    }

    fn learn(&mut self, texts: &Arc<Texts>) {
        self.texts = texts.clone();
    }

    fn texts(&self) -> Vec<String> {
        let mut texts: Vec<String> = ["phone/keys", "phone/words"].map(str::to_owned).into();
        let calls = |message: String| format!("{CALLS}/{message}");
        texts.push(calls("code".into()));
        for person in &self.raw.people {
            texts.push(calls(format!("person-{}", person.id)));
            texts.push(calls(format!("person-{}.number", person.id)));
        }
        for offer in &self.raw.store {
            texts.push(calls(format!("store-{}", offer.id)));
            texts.push(calls(format!("store-{}.publisher", offer.id)));
        }
        let locked = self.raw.networks.iter().filter(|network| network.locked);
        texts.extend(locked.map(|network| calls(format!("network-{}.password", network.id))));
        texts
    }

    fn sentences(&self) -> Vec<(Scope, String)> {
        let own = SENTENCES.into_iter().chain(Note::ALL.map(Note::message));
        let mut sentences: Vec<(Scope, String)> =
            own.map(|message| (Scope::world("phone"), message.to_owned())).collect();
        let mut held = |message: String| sentences.push((Scope::world(CALLS), message));
        held("code".into());
        held("code.label".into());
        for app in &self.raw.apps {
            if app.is == super::App::Page {
                held(format!("app-{}-text", app.id));
            }
            if let Some(right) = &app.asks {
                held(format!("ask-{right}"));
            }
        }
        for sms in self.raw.threads.iter().flat_map(|thread| &thread.messages) {
            held(format!("date-{}", sms.date));
        }
        for letter in &self.raw.letters {
            held(format!("date-{}", letter.date));
            held(format!("letter-{}-text", letter.id));
        }
        for right in self.raw.store.iter().flat_map(|offer| &offer.rights) {
            held(format!("rights-{right}"));
        }
        self.raw.calls.iter().for_each(|call| held(format!("call-{}", call.id)));
        sentences
    }

    fn field(&self, part: &PartId) -> Option<&Field> {
        Self::slot_of(part.as_str()).filter(|slot| self.slot_is_in_sight(*slot)).map(|slot| self.field_of(slot))
    }

    fn writing(&self) -> Option<(PartId, &Field)> {
        let slot = self.state.focus.filter(|slot| self.slot_is_in_sight(*slot))?;
        let part = match slot {
            Slot::Code => piece::PAD_CODE,
            Slot::Number => piece::DIAL_NUMBER,
            Slot::Message => piece::WRITE,
            Slot::Password => piece::NETWORK_PASSWORD,
            Slot::Search => piece::STORE_SEARCH,
        };
        Some((PartId::new(part), self.field_of(slot)))
    }

    fn writing_mut(&mut self) -> Option<&mut Field> {
        let slot = self.state.focus.filter(|slot| self.slot_is_in_sight(*slot))?;
        Some(self.field_of_mut(slot))
    }

    fn answers(&self, key: Key) -> bool {
        let scrolls = matches!(key, Key::Down | Key::Up) && self.is_there(&PartId::new(piece::PAGE));
        match key {
            Key::Enter => self.state.focus.is_some(),
            Key::Escape => self.state.over.is_some() || self.state.focus.is_some(),
            _ => scrolls,
        }
    }

    fn spell(&self, sign: char) -> Option<Gesture> {
        self.key_for(sign).map(Gesture::Click)
    }

    fn erase(&self) -> Option<Gesture> {
        let by = if self.state.focus == Some(Slot::Number) { piece::DIAL_ERASE } else { piece::KEYBOARD[1] };
        Some(Gesture::Click(PartId::new(by)))
    }

    fn tune(&self) -> Option<Tune> {
        self.state.call.as_ref().filter(|call| call.stage == Stage::Rings)?;
        let level = self.state.levels[1];
        let loudness = f32::from(level) / f32::from(HIGHEST);
        (self.state.sound && level > 0).then(|| Tune { loudness, ..Tune::new("ring") })
    }
}
