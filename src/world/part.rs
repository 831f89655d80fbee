//! The addressable things of a world.

use std::fmt;
use std::sync::Arc;

use serde::Deserialize;

use crate::sentence::Scope;

/// The name of a part: small letters, digits and dashes, in a path such as `compose/send`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(from = "String")]
pub struct PartId(Arc<str>);

impl PartId {
    /// A part's name. [`PartId::is_well_formed`] tells whether it may stand in a lesson.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self(Arc::from(name))
    }

    /// The name as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Small letters, digits and dashes between single slashes.
    #[must_use]
    pub fn is_well_formed(&self) -> bool {
        self.0.split('/').all(|piece| {
            !piece.is_empty() && piece.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        })
    }

    /// Whether it is the whole world or a whole page: a ring round it would point at nothing.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        matches!(&*self.0, "ground" | "page")
    }

    /// The Fluent message that names this part aloud: `part-` and the name, dashes for slashes.
    #[must_use]
    pub fn message(&self) -> String {
        format!("part-{}", self.0.replace('/', "-"))
    }
}

/// As a lesson file writes it, so that `{:?}` of a wish reads like the file: `Click("bell")`.
impl fmt::Debug for PartId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, f)
    }
}

impl From<String> for PartId {
    fn from(name: String) -> Self {
        Self(Arc::from(name))
    }
}

impl From<&str> for PartId {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl fmt::Display for PartId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A part as the rest of the house sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its name.
    pub id: PartId,
    /// Whether its name comes with the world (a scroll bar's arrow) and not from the lesson.
    pub common: bool,
    /// The message that names it, when it is not its own: every window's cross has one name.
    pub named: Option<Arc<str>>,
    /// The words that name it, when they are not its machine's: files have one name everywhere, a site names its own.
    pub of: Option<Scope>,
    /// What else is written about it, beside its name: attributes of its message.
    pub attributes: &'static [&'static str],
}

impl Part {
    /// A part that the lesson names: `part-<id>` in its words.
    #[must_use]
    pub const fn own(id: PartId) -> Self {
        Self { id, common: false, named: None, of: None, attributes: &[] }
    }

    /// A part that comes with the machine: `part-<id>` in the machine's words.
    #[must_use]
    pub const fn common(id: PartId) -> Self {
        Self { id, common: true, named: None, of: None, attributes: &[] }
    }

    /// A part that comes with the machine and shares its name with others.
    #[must_use]
    pub fn shared(id: PartId, message: &str) -> Self {
        Self { id, common: true, named: Some(message.into()), of: None, attributes: &[] }
    }

    /// The same, named by other words than its machine's.
    #[must_use]
    pub fn of(self, words: Scope) -> Self {
        Self { of: Some(words), ..self }
    }

    /// The Fluent message that names it aloud.
    #[must_use]
    pub fn message(&self) -> String {
        self.named.as_deref().map_or_else(|| self.id.message(), str::to_owned)
    }
}
