//! « Je veux… »: what people come for, in plain words, and the lessons that lead there.

mod heard;
pub mod search;

use serde::Deserialize;

use crate::lesson::LessonId;
use crate::sentence::Sentence;

/// Something that people want to do. Its words are in `wants.ftl`: `want-<id>` (« Répondre à un mail »), and `.like`, the
/// words it is also looked for by, which nobody sees or hears.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Want {
    /// Its name: lower-case letters, digits and hyphens.
    pub id: String,
    /// Its picture in `assets/pictures`.
    pub picture: String,
    /// The lessons that lead there, in order; the last one is the thing itself.
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

    /// Every message of `wants.ftl` that it needs.
    #[must_use]
    pub fn messages(&self) -> [String; 2] {
        let name = self.name().message;
        [name.clone(), format!("{name}.like")]
    }
}
