//! To whom, and whether it can be sent.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{Attached, LETTERS, Letter, Mail, Matter, RawPerson, SENT, Sheet, Written};
use crate::world::{PartId, Posted, desktop};
use crate::writing::{Field, Rule};

/// Why a message cannot be sent as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody would receive it.
    NoRecipient,
    /// An address cannot be right: it has no @, or a space.
    Malformed,
    /// It speaks of a document, and none hangs on it.
    Forgotten,
}

impl Refusal {
    /// The message that says it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::NoRecipient => "refusal-no-recipient",
            Self::Malformed => "refusal-malformed",
            Self::Forgotten => "refusal-forgotten",
        }
    }
}

/// The words that speak of a document, in both languages, as [`folded`] writes them: a learner may write in either.
const CLIP_WORDS: [&str; 8] =
    ["piece jointe", "pieces jointes", "ci-joint", "ci joint", "en pj", "attached", "attachment", "enclosed"];

/// The addresses of a field: between commas, semicolons or new lines.
#[must_use]
pub fn recipients(text: &str) -> Vec<&str> {
    text.split([',', ';', '\n']).map(str::trim).filter(|address| !address.is_empty()).collect()
}

/// Whether an address can be one: something, one @, a name with a dot; no space (RFC 5322, as far as people write them).
#[must_use]
pub fn is_well_formed(address: &str) -> bool {
    let Some((name, domain)) = address.split_once('@') else { return false };
    let fair = |piece: &str| !piece.is_empty() && !piece.contains(|sign: char| sign.is_whitespace() || sign == '@');
    fair(name) && fair(domain) && domain.split('.').all(|piece| !piece.is_empty()) && domain.contains('.')
}

/// A text as it is looked for: small letters, no accents.
pub(in crate::world) fn folded(text: &str) -> String {
    let bare = text.nfd().filter(|sign| !is_combining_mark(*sign));
    bare.map(|sign| if sign == '’' { '\'' } else { sign }).flat_map(char::to_lowercase).collect()
}

impl Sheet {
    pub(super) fn written(&self) -> Written {
        Written {
            to: self.to.text(),
            cc: self.cc.text(),
            subject: self.subject.text(),
            body: self.body.text(),
            attached: self.attached.clone(),
            answers: self.answers.clone(),
            forwards: self.forwards.clone(),
        }
    }

    /// What keeps a message from being sent.
    pub(super) fn refusal(&self) -> Option<Refusal> {
        let (to, cc) = (self.to.text(), self.cc.text());
        if recipients(&to).is_empty() && recipients(&cc).is_empty() {
            return Some(Refusal::NoRecipient);
        }
        if recipients(&to).into_iter().chain(recipients(&cc)).any(|address| !is_well_formed(address)) {
            return Some(Refusal::Malformed);
        }
        let said = folded(&format!("{} {}", self.subject.text(), self.body.text()));
        let speaks = CLIP_WORDS.iter().any(|word| said.contains(word));
        // What a forwarded message says of its own documents is not the learner's word.
        (speaks && self.attached.is_empty()).then_some(Refusal::Forgotten)
    }

    /// Whether something was added that is worth keeping.
    pub(super) fn is_begun(&self) -> bool {
        let written = self.written();
        written != self.fresh && !written.is_empty()
    }
}

impl Mail {
    /// The address book's lines that suit what was typed last.
    pub(super) fn matching(&self, typed: &str) -> Vec<&RawPerson> {
        let last = folded(typed.rsplit([',', ';', '\n']).next().unwrap_or_default().trim());
        let suits = |person: &&RawPerson| {
            let address = folded(self.address(&person.id));
            let name = folded(self.text(&format!("{LETTERS}/person-{}", person.id)));
            let begins = address.starts_with(&last) || name.split(' ').any(|word| word.starts_with(&last));
            person.contact && begins && address != last && !recipients(typed).contains(&self.address(&person.id))
        };
        self.mailbox.people.iter().filter(suits).collect()
    }

    /// Puts somebody's address in place of what was being typed.
    pub(super) fn complete(&self, field: &Field, person: &str) -> Field {
        let typed = field.text();
        let before = typed.rfind([',', ';', '\n']).map_or("", |at| &typed[..=at]);
        let (before, space) = (before.trim_end(), if before.is_empty() { "" } else { " " });
        let mut completed = field.clone();
        completed.clear();
        completed.insert(&format!("{before}{space}{}", self.address(person)));
        completed
    }

    /// Whether something that was sent grants a wish.
    pub(super) fn is_posted(&self, wish: &Posted) -> bool {
        self.letters.iter().any(|letter| self.grants(letter, wish))
    }

    fn grants(&self, letter: &Letter, wish: &Posted) -> bool {
        let Matter::Written(written) = &letter.matter else { return false };
        letter.folder.is(SENT)
            && self.is_addressed(written, wish)
            && self.is_told(written, wish)
            && Self::carries(written, wish)
    }

    /// Whether everybody who is to receive it does.
    pub(super) fn is_addressed(&self, written: &Written, wish: &Posted) -> bool {
        let all: Vec<String> =
            recipients(&written.to).into_iter().chain(recipients(&written.cc)).map(str::to_lowercase).collect();
        let of = |person: &PartId| {
            person.as_str().strip_prefix("contact/").map(|person| self.address(person).to_lowercase())
        };
        wish.to.iter().all(|person| of(person).is_some_and(|address| all.contains(&address)))
    }

    fn is_told(&self, written: &Written, wish: &Posted) -> bool {
        let is = |text: &Option<String>, written: &str| match text.as_ref().map(|name| self.texts.get(name)) {
            // It may stand among other words.
            Some(Some(model)) => {
                let whole = Rule::Free.compare(model, written).done;
                whole || written.lines().any(|line| Rule::Free.compare(model, line).done)
            }
            Some(None) => false,
            None => true,
        };
        let is_bare = written.body.trim().is_empty() && written.attached.is_empty() && written.forwards.is_none();
        is(&wish.subject, &written.subject) && is(&wish.body, &written.body) && !is_bare
    }

    fn carries(written: &Written, wish: &Posted) -> bool {
        let file = wish.attached.as_ref().is_none_or(|file| {
            let is = |attached: &Attached| matches!(attached, Attached::File(id) if desktop::piece::file(id) == *file);
            written.attached.iter().any(is)
        });
        let passed = |wished: &PartId| written.forwards.as_ref().is_some_and(|letter| letter.part() == *wished);
        file && wish.forwards.as_ref().is_none_or(passed)
    }
}
