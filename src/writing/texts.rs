//! The texts that a lesson asks for, in the learner's language.

use std::collections::BTreeMap;
use std::sync::Arc;

/// What is to be typed and what stands in documents, by name. The names come from RON, the texts from Fluent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts(BTreeMap<String, Arc<str>>);

impl Texts {
    /// The text of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Arc<str>> {
        self.0.get(name)
    }

    /// The name of a text that says this, spaces round it aside.
    #[must_use]
    pub fn name_of(&self, text: &str) -> Option<&str> {
        self.0.iter().find(|(_, known)| known.trim() == text.trim()).map(|(name, _)| name.as_str())
    }
}

impl FromIterator<(String, String)> for Texts {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(texts: I) -> Self {
        Self(texts.into_iter().map(|(name, text)| (name, text.into())).collect())
    }
}
