//! « Je veux… »: what people come for, in plain words, and the lessons that lead there.

mod heard;
pub mod search;

use crate::lesson::LessonId;
use crate::sentence::Sentence;

/// The message of `wants.ftl` that holds the words which say nothing by themselves: « je », « mon », « de ».
pub const SMALL_WORDS: &str = "small-words";

/// Where those words are.
#[must_use]
pub fn small_words() -> Sentence {
    Sentence::want(SMALL_WORDS)
}

/// Something that people want to do. Its words are in `wants.ftl`: `want-<id>` (« Répondre à un mail »), and `.like`, the
/// words it is also looked for by, which nobody sees or hears.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Want {
    /// Its name: lower-case letters, digits and hyphens.
    pub id: String,
    /// Its picture in `assets/pictures`.
    pub picture: String,
    /// The lessons that lead there, in order; the last one is the thing itself. Never empty.
    pub lessons: Vec<LessonId>,
}

impl Want {
    /// What it is called.
    #[must_use]
    pub fn name(&self) -> Sentence {
        Sentence::want(format!("want-{}", self.id))
    }

    /// The words it is also looked for by.
    #[must_use]
    pub fn like(&self) -> Sentence {
        self.name().attribute("like")
    }
}

/// Every message of `wants.ftl` that a goal of this name needs.
#[must_use]
pub fn messages(id: &str) -> [String; 2] {
    [format!("want-{id}"), format!("want-{id}.like")]
}
