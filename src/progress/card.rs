//! « Ma carte Déclic »: progress and comfort in ten digits, `D 123 456 7890`, or in eight of 64 pictures (PEDAGOGY.md 7).
//! No identity: many people share the same card.
//!
//! - `code`: the digits, the pictures, and which of them may be wrong
//! - `fit`: the learner's settings, as far as a card holds them

mod code;
mod fit;
#[cfg(test)]
mod tests;

use serde::Deserialize;

pub use code::{CardCode, Doubt, PictureCode};
pub use fit::CardComfort;

use crate::lesson::{Guidance, LessonId};
use crate::sentence::Sentence;

/// How many topics a card holds.
pub const TOPICS: usize = 4;
/// How many lessons of one topic a card can hold.
pub const LESSONS: usize = 15;
/// How many pictures there are to choose from.
pub const PICTURES: usize = 64;

/// What the digits of a letter stand for: `lessons/cards/<letter>.ron`. It is on paper: it never changes; what comes later
/// has another letter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// Its letter, `d` to `z`: the name of its file.
    #[serde(skip)]
    pub letter: String,
    /// The lessons of each of the [`TOPICS`], in the order in which they count as walked: at most [`LESSONS`].
    pub topics: Vec<Vec<LessonId>>,
    /// The [`PICTURES`], by their names in `assets/pictures`; the name of each is `picture-<name>` in `pictures.ftl`.
    pub pictures: Vec<String>,
}

impl Edition {
    /// The letter of the first cards.
    pub const FIRST: char = 'd';

    /// Whether a text is a letter that cards may have: one of `d` to `z`. So many letters leave different remainders in
    /// their codes.
    #[must_use]
    pub fn is_letter(text: &str) -> bool {
        matches!(text.as_bytes(), [b'd'..=b'z'])
    }

    /// The edition of a letter, small or capital. None if this machine does not know it: such a card was made by a newer one.
    #[must_use]
    pub fn of<'a>(editions: &'a [Self], letter: &str) -> Option<&'a Self> {
        editions.iter().find(|edition| edition.letter.eq_ignore_ascii_case(letter))
    }

    /// The topic and the place in it of a lesson, both from 0.
    #[must_use]
    pub fn place(&self, lesson: &LessonId) -> Option<(usize, usize)> {
        let place = |lessons: &Vec<LessonId>| lessons.iter().position(|known| known == lesson);
        self.topics.iter().enumerate().find_map(|(topic, lessons)| Some((topic, place(lessons)?)))
    }

    /// Every message of `pictures.ftl` that it needs.
    #[must_use]
    pub fn messages(&self) -> Vec<String> {
        self.pictures.iter().map(|name| Sentence::picture(name).message).collect()
    }

    /// What its letter adds to every code: 0 for the first letter, 22 for `z`.
    fn mark(&self) -> u64 {
        self.letter.bytes().next().map_or(0, |letter| u64::from(letter.saturating_sub(b'd')))
    }

    /// How many lessons of a topic it knows.
    fn length(&self, topic: usize) -> u8 {
        let length = self.topics.get(topic).map_or(0, Vec::len).min(LESSONS);
        u8::try_from(length).unwrap_or_default()
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

impl Reached {
    /// Nothing of the topic is walked.
    pub const NOTHING: Self = Self { lessons: 0, level: Guidance::Guided };
}

/// What a card says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Card {
    /// How far each topic of the edition is walked.
    pub reached: [Reached; TOPICS],
    /// The learner's settings.
    pub comfort: CardComfort,
}

impl Card {
    /// The card as this edition can say it: no more lessons than the topic has, and no level where nothing is walked.
    #[must_use]
    pub fn fitted(&self, edition: &Edition) -> Self {
        let mut topic = 0..;
        let reached = self.reached.map(|reached| {
            let lessons = reached.lessons.min(edition.length(topic.next().unwrap_or_default()));
            if lessons == 0 { Reached::NOTHING } else { Reached { lessons, ..reached } }
        });
        Self { reached, ..*self }
    }
}
