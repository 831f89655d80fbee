//! Getting in, getting a new address, getting out.

use super::letter::{Folder, INBOX};
use super::{Mail, Note, Page, Slot, piece};
use crate::writing::{Field, Texts};

/// The least length of a password, in signs (CNIL, recommendation of 2022).
pub const LEAST: usize = 12;
/// What the address of the house's example ends with.
const CARD_ADDRESS: &str = "camille/email";
const CARD_PASSWORD: &str = "camille/password";
const TAKEN: &str = "camille/new-address";

/// Address and password.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SignIn {
    /// The address.
    pub address: Field,
    /// The password.
    pub password: Field,
    /// Whether it can be seen.
    pub shown: bool,
    /// « Rester connecté »
    pub stay: bool,
}

/// The form for a new address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SignUp {
    /// The first name.
    pub first: Field,
    /// The family name.
    pub last: Field,
    /// The address wished for, before its @.
    pub wanted: Field,
    /// The password.
    pub password: Field,
    /// The same once more.
    pub again: Field,
    /// Whether both can be seen.
    pub shown: bool,
    /// The telephone.
    pub phone: Field,
    /// Whether the conditions are accepted.
    pub terms: bool,
}

/// Whether a password is long enough.
#[must_use]
pub fn is_long(password: &str) -> bool {
    password.chars().count() >= LEAST
}

/// Whether a password mixes letters with figures or other signs.
#[must_use]
pub fn is_mixed(password: &str) -> bool {
    password.chars().any(char::is_alphabetic) && password.chars().any(|sign| !sign.is_alphabetic())
}

impl SignIn {
    /// Whether it opens the mailbox: the card's address and password, or those of the address that was made.
    pub(super) fn opens(&self, texts: &Texts, made: Option<(&str, &str)>) -> bool {
        let (address, password) = (self.address.text(), self.password.text());
        let (address, password) = (address.trim().to_lowercase(), password.trim());
        let card = |name: &str| texts.get(name).map_or("", AsRef::as_ref).trim();
        let is_card = address == card(CARD_ADDRESS) && password == card(CARD_PASSWORD);
        let is_made = made.is_some_and(|(name, secret)| {
            address.split('@').next().unwrap_or_default() == name.to_lowercase() && password == secret
        });
        !address.is_empty() && !password.is_empty() && (is_card || is_made)
    }
}

impl SignUp {
    /// The address wished for, as the service reads it.
    pub(super) fn name(&self) -> String {
        let text = self.wanted.text().trim().to_lowercase();
        // Whoever writes the whole address means its beginning.
        text.split('@').next().unwrap_or_default().to_owned()
    }

    /// Whether it can be an address: letters, figures, dots and dashes, a letter first.
    pub(super) fn is_name(&self) -> bool {
        let name = self.name();
        name.starts_with(|sign: char| sign.is_ascii_alphabetic())
            && name.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-' | '_'))
    }

    /// Whether somebody else has it: the card's first idea is everybody's.
    pub(super) fn is_taken(&self, texts: &Texts) -> bool {
        let of = |name: &str| texts.get(name).map(|text| text.trim().to_lowercase());
        let name = self.name();
        let card = of(CARD_ADDRESS).and_then(|address| Some(address.split_once('@')?.0.to_owned()));
        !name.is_empty() && [of(TAKEN), card].contains(&Some(name))
    }

    /// Whether the second password is the first.
    #[must_use]
    pub fn is_same(&self) -> bool {
        let password = self.password.text();
        !password.trim().is_empty() && password.trim() == self.again.text().trim()
    }

    /// Whether the telephone can be one: at least ten figures.
    pub(super) fn is_phone(&self) -> bool {
        let text = self.phone.text();
        let figures = text.chars().filter(char::is_ascii_digit).count();
        (8..=15).contains(&figures) && text.chars().all(|sign| sign.is_ascii_digit() || " .+-()".contains(sign))
    }
}

impl Mail {
    pub(super) fn enter(&mut self) {
        let secret = self.sign_up.password.text();
        let made = self.made_address.as_deref().map(|name| (name, secret.as_str()));
        let opens = self.sign_in.opens(&self.texts, made);
        self.note = if self.sign_in.address.is_empty() {
            Some(Note::Lacks(Slot::Address))
        } else if self.sign_in.password.is_empty() {
            Some(Note::Lacks(Slot::Password))
        } else if opens {
            None
        } else {
            Some(Note::WrongPassword)
        };
        if opens {
            self.signed_in = true;
            self.stays = self.sign_in.stay;
            self.turn(Page::List(Folder::new(INBOX)));
            self.sign_in.shown = false;
        }
    }

    pub(super) fn leave(&mut self) {
        self.search = Field::line();
        self.turn(Page::SignIn);
        self.signed_in = false;
        self.stays = false;
        self.last_read = None;
        self.note = Some(Note::SignedOut);
        // The browser asks as long as it has had no answer.
        self.save_bar = self.kept.is_none();
        self.blank_sign_in();
    }

    /// The page that asks for the code is empty, unless the machine was told to keep it: then everybody sees it there.
    pub(super) fn blank_sign_in(&mut self) {
        self.sign_in = super::SignIn::default();
        if self.kept == Some(true) {
            let of = |name: &str| self.texts.get(name).map_or("", AsRef::as_ref);
            self.sign_in.address = Field::line().with(of("camille/email"));
            self.sign_in.password = Field::line().with(of("camille/password"));
        }
    }

    pub(super) fn answer_save(&mut self, keep: bool) {
        self.kept = Some(keep);
        self.save_bar = false;
        self.note = Some(if keep { Note::PasswordKept } else { Note::PasswordDropped });
        if !self.signed_in {
            self.blank_sign_in();
        }
    }

    pub(super) fn suggest(&mut self, part: &str) {
        let name = if part == piece::SUGGESTIONS[0] { "mail/suggestion-1" } else { "mail/suggestion-2" };
        let address = self.text(name).trim().to_owned();
        self.sign_up.wanted.clear();
        self.sign_up.wanted.insert(&address);
        self.note = None;
    }

    pub(super) fn create(&mut self) {
        let lacks = self.lacks();
        if lacks.is_some() {
            self.note = lacks;
            return;
        }
        let name = self.sign_up.name();
        self.turn(Page::Welcome);
        self.made_address = Some(name);
    }

    /// What keeps the form from being sent off.
    pub(super) fn lacks(&self) -> Option<Note> {
        match self.lacking() {
            Some(Slot::Wanted) if self.is_taken() => Some(Note::Taken),
            Some(slot) => Some(Note::Lacks(slot)),
            None => (!self.sign_up.terms).then_some(Note::Terms),
        }
    }

    /// The first field of the form that is not right yet.
    pub(super) fn lacking(&self) -> Option<Slot> {
        let SignUp { first, last, password, .. } = &self.sign_up;
        let form = [
            (Slot::First, !first.text().trim().is_empty()),
            (Slot::Last, !last.text().trim().is_empty()),
            (Slot::Wanted, self.sign_up.is_name()),
            (Slot::NewPassword, is_long(&password.text()) && is_mixed(&password.text())),
            (Slot::Again, self.sign_up.is_same()),
            (Slot::Phone, self.sign_up.is_phone()),
        ];
        let lacking = form.into_iter().find(|(slot, is_kept)| !is_kept || *slot == Slot::Wanted && self.is_taken());
        lacking.map(|(slot, _)| slot)
    }
}
