//! « Ma carte Déclic »: progress and comfort in ten digits, `D 123 456 7890`, or in eight of 64 pictures (PEDAGOGY.md 7).
//! No identity: many people share the same card.

use std::fmt;

use serde::Deserialize;

use crate::lesson::{Guidance, LessonId};
use crate::sentence::Sentence;

/// How many topics a card holds.
pub const TOPICS: usize = 4;
/// How many pictures there are to choose from.
pub const PICTURES: usize = 64;

/// What the digits of a letter stand for: `lessons/cards/<letter>.ron`. It is on paper: it never changes; what comes later
/// has another letter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// Its letter, `d`: the name of its file.
    #[serde(skip)]
    pub letter: String,
    /// The lessons of each of the [`TOPICS`], in the order in which they count as walked: at most 15.
    pub topics: Vec<Vec<LessonId>>,
    /// The [`PICTURES`], by their names in `assets/pictures`; the name of each is `picture-<name>` in `pictures.ftl`.
    pub pictures: Vec<String>,
}

impl Edition {
    /// Every message of `pictures.ftl` that it needs.
    #[must_use]
    pub fn messages(&self) -> Vec<String> {
        self.pictures.iter().map(|name| Sentence::picture(name).message).collect()
    }
}

/// How far a learner has come in a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reached {
    /// How many lessons of the topic are walked, from its first on: 0 to 15.
    pub lessons: u8,
    /// The guidance the last of them was finished with.
    pub level: Guidance,
}

/// The ten digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CardCode([u8; CardCode::LENGTH]);

impl CardCode {
    /// How many digits.
    pub const LENGTH: usize = 10;
    /// How many digits each group has.
    pub const GROUPS: [usize; 3] = [3, 3, 4];

    /// These digits, 0 to 9 each.
    #[must_use]
    pub const fn new(digits: [u8; Self::LENGTH]) -> Self {
        Self(digits)
    }

    /// The digits.
    #[must_use]
    pub const fn digits(self) -> [u8; Self::LENGTH] {
        self.0
    }
}

/// `123 456 7890`, without the letter.
impl fmt::Display for CardCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, digit) in self.0.iter().enumerate() {
            let is_group = nth == Self::GROUPS[0] || nth == Self::GROUPS[0] + Self::GROUPS[1];
            write!(f, "{}{digit}", if is_group { " " } else { "" })?;
        }
        Ok(())
    }
}

/// The eight pictures, each by its place among the [`PICTURES`], 0 to 63.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PictureCode([u8; PictureCode::LENGTH]);

impl PictureCode {
    /// How many pictures.
    pub const LENGTH: usize = 8;

    /// These pictures, by their places.
    #[must_use]
    pub const fn new(places: [u8; Self::LENGTH]) -> Self {
        Self(places)
    }

    /// Their places.
    #[must_use]
    pub const fn places(self) -> [u8; Self::LENGTH] {
        self.0
    }
}
