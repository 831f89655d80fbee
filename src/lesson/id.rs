//! Names of lessons and topics: they are folders and files.

use std::fmt;
use std::sync::Arc;

use serde::Deserialize;

fn is_slug(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// The name of a topic: small letters, digits and dashes. `mouse`
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct TopicId(Arc<str>);

impl TopicId {
    /// A topic's name; nothing if it is not made of small letters, digits and dashes.
    #[must_use]
    pub fn new(name: &str) -> Option<Self> {
        is_slug(name).then(|| Self(Arc::from(name)))
    }

    /// The name as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The name of a lesson: its topic and its own, `mouse/click`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct LessonId(Arc<str>);

impl LessonId {
    /// A lesson's name; nothing if it is not `topic/lesson`.
    #[must_use]
    pub fn new(name: &str) -> Option<Self> {
        let (topic, lesson) = name.split_once('/')?;
        (is_slug(topic) && is_slug(lesson)).then(|| Self(Arc::from(name)))
    }

    /// The name as written: `mouse/click`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name of its topic.
    #[must_use]
    pub fn topic(&self) -> &str {
        self.0.split_once('/').map_or("", |(topic, _)| topic)
    }
}

macro_rules! named {
    ($id:ident, $form:literal) => {
        impl fmt::Display for $id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl TryFrom<String> for $id {
            type Error = String;

            fn try_from(name: String) -> Result<Self, String> {
                Self::new(&name).ok_or_else(|| format!("`{name}` is not a name of the form `{}`", $form))
            }
        }
    };
}

named!(TopicId, "mouse");
named!(LessonId, "mouse/click");
