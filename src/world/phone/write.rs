//! The drawn keyboard, messages and letters.

use super::state::{Note, Posted, View, Written};
use super::{Phone, Slot, piece};
use crate::gesture::Key;
use crate::keyboard::{SIGNS, sign_name};
use crate::world::{Fact, PartId};
use crate::writing::{Field, Rule};

/// The signs of the keyboard's other side, after the figures.
pub const SIGN_KEYS: [char; 12] = ['.', ',', '?', '!', '\'', '-', '@', ':', 'é', 'è', 'à', 'ç'];
/// What stands for the three rows when nobody has said how they go.
const ROWS: &str = "qwertyuiop asdfghjkl zxcvbnm";

impl Phone {
    /// The field of a place where one writes.
    pub(super) const fn field_of(&self, slot: Slot) -> &Field {
        match slot {
            Slot::Code => &self.code,
            Slot::Number => &self.number,
            Slot::Message => &self.message,
            Slot::Password => &self.password,
            Slot::Search => &self.search,
        }
    }

    pub(super) const fn field_of_mut(&mut self, slot: Slot) -> &mut Field {
        match slot {
            Slot::Code => &mut self.code,
            Slot::Number => &mut self.number,
            Slot::Message => &mut self.message,
            Slot::Password => &mut self.password,
            Slot::Search => &mut self.search,
        }
    }

    /// Whether the keyboard is out.
    #[must_use]
    pub fn has_keyboard(&self) -> bool {
        matches!(self.state.focus, Some(Slot::Message | Slot::Password | Slot::Search))
    }

    /// The rows of the drawn keyboard, as it is turned now.
    #[must_use]
    pub fn key_rows(&self) -> Vec<Vec<char>> {
        if self.state.signs {
            return vec!["1234567890".chars().collect(), SIGN_KEYS[..6].to_vec(), SIGN_KEYS[6..].to_vec()];
        }
        let rows = self.own_text("keys");
        let rows = if rows.is_empty() { ROWS } else { rows };
        rows.split_whitespace().map(|row| row.chars().collect()).collect()
    }

    pub(super) fn touch_key(&mut self, key: &str) {
        let Some(slot) = self.state.focus else { return };
        match key {
            "erase" => {
                self.field_of_mut(slot).press(Key::Backspace);
            }
            "space" => {
                self.field_of_mut(slot).insert(" ");
            }
            "shift" => self.state.shift = !self.state.shift,
            "signs" => self.state.signs = !self.state.signs,
            "enter" => self.enter_key(),
            name => {
                let Some(sign) = sign_of(name) else { return };
                let sign = if self.state.shift { sign.to_uppercase().to_string() } else { sign.to_string() };
                self.field_of_mut(slot).insert(&sign);
                self.state.shift = false;
            }
        }
    }

    /// Enter looks for what was typed, joins the network, calls the number, sends the message.
    pub(super) fn enter_key(&mut self) {
        match self.state.focus {
            Some(Slot::Search) => self.look_in_store(),
            Some(Slot::Password) => self.join_with_password(),
            Some(Slot::Number) => self.call_out(piece::DIAL_CALL),
            Some(Slot::Message) => {
                self.send_message();
            }
            Some(Slot::Code) | None => {}
        }
    }

    /// The part that writes a sign now, or turns the keyboard so that one can.
    pub(super) fn key_for(&self, sign: char) -> Option<PartId> {
        if self.state.focus == Some(Slot::Number) {
            return sign.is_ascii_digit().then(|| piece::of("dial", &sign.to_string()));
        }
        if sign == ' ' {
            return Some(piece::of("kb", "space"));
        }
        let low: Vec<char> = sign.to_lowercase().collect();
        let [low] = low[..] else { return None };
        let is_here = |sign: char| self.key_rows().iter().flatten().any(|key| *key == sign);
        if !is_here(low) {
            let other = low.is_ascii_digit() || low.is_ascii_lowercase() || SIGN_KEYS.contains(&low);
            return other.then(|| piece::of("kb", "signs"));
        }
        if sign.is_uppercase() && !self.state.shift {
            return Some(piece::of("kb", "shift"));
        }
        Some(piece::of("kb", &sign_name(low)?))
    }

    /// The words that the keyboard proposes, three at most: those that go on as the last one begins.
    #[must_use]
    pub fn words(&self) -> Vec<&str> {
        if self.state.focus != Some(Slot::Message) {
            return Vec::new();
        }
        let begun = self.begun();
        let all = self.own_text("words").split_whitespace();
        all.filter(|word| begun.is_empty() || word.starts_with(&begun) && **word != begun).take(3).collect()
    }

    /// The word under way.
    fn begun(&self) -> String {
        let text = self.message.text();
        let last = text.rsplit(char::is_whitespace).next().unwrap_or_default();
        crate::world::mail::folded(last)
    }

    pub(super) fn take_word(&mut self, part: &str) {
        let index = piece::WORDS.iter().position(|known| *known == part);
        let Some(word) = index.and_then(|index| self.words().get(index).map(|word| (*word).to_owned())) else { return };
        for _ in 0..self.begun().chars().count() {
            self.message.press(Key::Backspace);
        }
        self.message.insert(&format!("{word} "));
    }

    pub(super) fn send_message(&mut self) -> Vec<Fact> {
        let View::Thread(to) = self.state.view.clone() else { return Vec::new() };
        let photo = self.state.letter_photo.take();
        let text = self.message.text().trim().to_owned();
        if text.is_empty() && photo.is_none() {
            return Vec::new();
        }
        self.message.forget();
        // What was sent is to be seen: the keyboard goes.
        self.state.focus = None;
        self.state.written.push(Written { to, text, photo, waits: true });
        self.state.note = Some(Note::Waits);
        self.state.position = 1.0;
        self.post()
    }

    /// Whether a letter can leave: by Wi-Fi, or by what one calls with.
    pub(super) fn is_online(&self) -> bool {
        self.network().is_some() || self.is_on("data") && self.has_signal()
    }

    /// Whatever waits leaves, if the network is there.
    pub(super) fn post(&mut self) -> Vec<Fact> {
        let (is_online, has_signal) = (self.is_online(), self.has_signal());
        let messages = self.state.written.iter_mut().map(|sms| &mut sms.waits).filter(|_| has_signal);
        let letters = self.state.posted.iter_mut().map(|letter| &mut letter.waits).filter(|_| is_online);
        let left = messages.chain(letters).map(std::mem::take).filter(|waited| *waited).count();
        if left == 0 {
            return Vec::new();
        }
        self.state.note = Some(Note::Sent);
        vec![Fact::Sounded { cue: "sent".to_owned(), loudness: 0.7 }]
    }

    pub(super) fn send_letter(&mut self) -> Vec<Fact> {
        let Some(to) = self.state.letter_to.take() else {
            self.state.note = Some(Note::NoRecipient);
            return Vec::new();
        };
        let photo = self.state.letter_photo.take();
        self.state.posted.push(Posted { to, photo, waits: true });
        self.go_back();
        self.state.note = Some(Note::Waits);
        self.post()
    }

    /// Whether something was sent, as a message or as a letter, and does not wait any more.
    pub(super) fn is_sent(&self, wanted: &crate::world::Posted) -> bool {
        let people: Vec<&str> = wanted.to.iter().filter_map(|part| part.as_str().strip_prefix("person/")).collect();
        let photo = wanted.attached.as_ref().and_then(|part| part.as_str().strip_prefix("photo/"));
        let is_to = |to: &String| people.is_empty() || people.contains(&to.as_str());
        let has = |with: &Option<String>| photo.is_none_or(|photo| with.as_deref() == Some(photo));
        let says = |text: &str| {
            let model = wanted.body.as_ref().map(|name| self.texts.get(name).map_or("", |text| text.as_ref()));
            model.is_none_or(|model| Rule::Free.compare(model, text).done)
        };
        self.state.written.iter().any(|sms| !sms.waits && is_to(&sms.to) && has(&sms.photo) && says(&sms.text))
            || wanted.body.is_none()
                && self.state.posted.iter().any(|letter| !letter.waits && is_to(&letter.to) && has(&letter.photo))
    }

    /// Who wrote a message.
    pub(super) fn sender(&self, sms: &str) -> Option<String> {
        let of = self.raw.threads.iter().find(|thread| thread.messages.iter().any(|known| known.id == sms));
        of.map(|thread| thread.with.clone())
    }
}

/// The sign of a key's name.
fn sign_of(name: &str) -> Option<char> {
    let mut signs = name.chars();
    match (signs.next(), signs.next()) {
        (Some(sign), None) => Some(sign),
        _ => SIGNS.iter().find(|(_, known)| *known == name).map(|(sign, _)| *sign),
    }
}
