//! What a site remembers of who came: answers, an open account, what was sent.

use std::collections::{BTreeMap, BTreeSet};

use super::form::{Fault, Value};
use super::raw::{RawFact, RawField};
use crate::world::files::FileId;
use crate::writing::Field;

/// A file on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sending {
    /// The file.
    pub file: FileId,
    /// Whether the site has it. It has as soon as one does something else than watch.
    pub received: bool,
}

/// What one site remembers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Visit {
    /// Whether one is signed in.
    pub signed_in: bool,
    /// How many wrong passwords were typed since the last right one.
    pub tries: u32,
    /// The password, once it is another than the card's.
    pub password: Option<String>,
    /// What was typed, by field.
    pub written: BTreeMap<String, Field>,
    /// What was chosen, by field.
    pub chosen: BTreeMap<String, BTreeSet<String>>,
    /// The files that were joined, by field.
    pub files: BTreeMap<String, Sending>,
    /// The pages whose fields have been looked at: what is not as it should be is shown there.
    pub checked: BTreeSet<String>,
    /// The field whose login or password was not recognised.
    pub refused: Option<(String, Fault)>,
    /// What was sent.
    pub filed: BTreeSet<String>,
    /// The messages it sent to the mailbox.
    pub mailed: BTreeSet<String>,
    /// Whether cookies were accepted; nothing while it has not been answered.
    pub cookies: Option<bool>,
    /// Whether notifications were allowed.
    pub notify: Option<bool>,
    /// Whether the advertisement was closed.
    pub ad_closed: bool,
    /// The fields whose password can be seen.
    pub seen: BTreeSet<String>,
    /// What was looked for.
    pub query: String,
    /// How many presses there were since one signed in.
    pub presses: u32,
}

impl Visit {
    /// What stands in a field.
    #[must_use]
    pub fn value(&self, field: &RawField) -> Value {
        match field.kind.empty() {
            Value::Written(_) => Value::Written(self.written.get(&field.id).map(Field::text).unwrap_or_default()),
            Value::Chosen(_) => Value::Chosen(self.chosen.get(&field.id).cloned().unwrap_or_default()),
            Value::File(_) => Value::File(self.files.get(&field.id).map(|sending| sending.file.as_str().to_owned())),
        }
    }

    /// Whether anything stands in a field.
    #[must_use]
    pub fn has(&self, field: &RawField) -> bool {
        match self.value(field) {
            Value::Written(text) => !text.trim().is_empty(),
            Value::Chosen(options) => !options.is_empty(),
            Value::File(file) => file.is_some(),
        }
    }

    /// Whether an answer is chosen.
    #[must_use]
    pub fn has_chosen(&self, field: &str, option: &str) -> bool {
        self.chosen.get(field).is_some_and(|options| options.contains(option))
    }

    /// Whether something is so.
    #[must_use]
    pub fn is(&self, fact: &RawFact) -> bool {
        match fact {
            RawFact::SignedIn => self.signed_in,
            RawFact::SignedOut => !self.signed_in,
            RawFact::Filed(name) => self.filed.contains(name),
            RawFact::NotFiled(name) => !self.filed.contains(name),
            RawFact::Is(field, option) => self.has_chosen(field, option),
        }
    }

    /// Everything that is not in a field any more was received.
    pub fn receive(&mut self) {
        for sending in self.files.values_mut() {
            sending.received = true;
        }
    }
}
