//! Getting in, getting a new address, getting out.

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
