//! Where lessons, words, pictures, cues and clips come from: the binary, and folders over it.
//!
//! A later source counts more. A file replaces the file of the same path below it, whole; only files of words are laid
//! over one another message by message ([`crate::words`]), so that a pack can name its topic without repeating ours.
//!
//! What is wrong with a source never stops Déclic: a lesson that fails its gate is left out and told, the others run.

mod cards;
mod clips;
mod embedded;
mod files;
mod load;
mod places;
pub mod ron;
#[cfg(any(not(debug_assertions), test))]
mod voices;
mod wants;
mod workshops;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use crate::check::Problem;
use crate::comfort::Language;

use crate::keyboard::Layouts;
use crate::lesson::{Lesson, LessonId, Topic};
use crate::progress::card::Edition;
use crate::want::Want;
use crate::words::{Beside, Spoken, Words};
use crate::workshop::Numbers;
use crate::workshop::path::Path;
use crate::world::real::Cards;

pub(crate) use cards::edition_files;
pub(crate) use clips::MANIFEST;
pub use clips::{Clip, Clips};
pub use files::{Files, ReadError};
pub(crate) use load::keyboard_of;
pub use load::{Draft, Trust};
pub use places::{data_folder, sources};
pub(crate) use workshops::path_files;

/// One place that content comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// What the binary carries.
    Embedded,
    /// A folder of the repository's shape: a pack.
    Folder(PathBuf),
}

/// Everything there is to learn on this machine.
#[derive(Debug, Clone)]
pub struct Content {
    /// The lessons that can be finished, by name.
    pub lessons: BTreeMap<LessonId, Arc<Lesson>>,
    /// The topics that learners are shown, in their order, as the place has arranged them
    /// ([`crate::config::Settings::arrange`]). Each names only lessons that are there.
    pub topics: Vec<Topic>,
    /// Every topic with every lesson that is there, in the order of the files: for the counsellor.
    pub every_topic: Vec<Topic>,
    /// The lessons that the place hides. They are among [`Content::lessons`] and on no shelf of [`Content::topics`].
    pub hidden: BTreeSet<LessonId>,
    /// The numbers of lessons in workshop codes; each names a lesson that is there.
    pub numbers: Numbers,
    /// The ready-made paths, by letter; each names only lessons that are there.
    pub paths: Vec<Path>,
    /// What people want to do, in the order of the file; each names only lessons that are there.
    pub wants: Vec<Want>,
    /// What cards hold, by letter; the last one is what new cards are written with.
    pub editions: Vec<Edition>,
    /// The keyboards there are.
    pub keyboards: Layouts,
    /// The cards « En vrai », as the place has corrected them.
    pub cards: Cards,
    /// Every sentence.
    pub words: Words,
    /// What is wrong: with the lessons left out, and with files that could not be read.
    pub problems: Vec<Problem>,
    /// The lessons as they were read, those left out too: for [`crate::check`].
    pub(crate) drafts: Vec<Draft>,
    /// The topics that have a file, readable or not.
    pub(crate) shelves: BTreeSet<String>,
    /// The goals that are written, those that lead nowhere too; nothing if a file of them could not be read.
    pub(crate) want_names: Option<BTreeSet<String>>,
    pub(crate) files: Arc<Files>,
    clips: OnceLock<Clips>,
}

impl Content {
    /// Loads these sources, the lowest first.
    ///
    /// What the binary carries was proven before it was built (`tests/content.rs`), and is trusted; a lesson that any
    /// folder has a hand in goes through the whole gate, the perfect learner included.
    #[must_use]
    pub fn load(sources: &[Source]) -> Self {
        load::load(sources, Trust::Embedded)
    }

    /// Loads these sources and proves every lesson.
    #[must_use]
    pub fn load_and_prove(sources: &[Source]) -> Self {
        load::load(sources, Trust::Nothing)
    }

    /// « Où commencer ? »: the placement of the highest source, if there is one and the place shows it.
    #[must_use]
    pub fn placement(&self) -> Option<&Arc<Lesson>> {
        self.lessons.values().rfind(|lesson| lesson.is_placement() && self.shows(&lesson.id))
    }

    /// Whether learners are shown a lesson: it is there, and the place does not hide it. What proposes lessons asks this.
    #[must_use]
    pub fn shows(&self, id: &LessonId) -> bool {
        self.lessons.contains_key(id) && !self.hidden.contains(id)
    }

    /// The topic whose lessons do what someone has come for, if it has any.
    #[must_use]
    pub fn procedures(&self) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id.as_str() == Topic::PROCEDURES && !topic.lessons.is_empty())
    }

    /// A lesson by its name.
    #[must_use]
    pub fn lesson(&self, id: &LessonId) -> Option<&Arc<Lesson>> {
        self.lessons.get(id)
    }

    /// A picture, icon, cue or font by its path below `assets/`: `pictures/bell.svg`.
    ///
    /// Nothing if there is none, or if it cannot be read (which is logged).
    #[must_use]
    pub fn asset(&self, path: &str) -> Option<Cow<'static, [u8]>> {
        let path = format!("assets/{path}");
        let layer = self.files.find(&path)?;
        let bytes = self.files.bytes(layer, &path);
        bytes.inspect_err(|error| tracing::warn!(path, %error, "an asset cannot be read")).ok()
    }

    /// The recording of these exact words, and how many words a minute it speaks.
    #[must_use]
    pub fn clip(&self, language: Language, text: &str) -> Option<(Cow<'static, [u8]>, f32)> {
        let clip = self.clips().find(language, text)?;
        let bytes = self.files.bytes(clip.layer, &clip.path);
        let bytes =
            bytes.inspect_err(|error| tracing::warn!(path = clip.path, %error, "a clip cannot be read")).ok()?;
        Some((bytes, clip.words_per_minute))
    }

    /// What the manifests say of the recordings. Read when first asked for: the window comes first.
    #[must_use]
    pub fn clips(&self) -> &Clips {
        self.clips.get_or_init(|| Clips::read(&self.files))
    }

    /// Every sentence of every lesson, world, topic and of the app.
    #[must_use]
    pub fn sentences(&self) -> Vec<Spoken> {
        self.words.all(self.lessons.values().map(AsRef::as_ref), self.beside(&self.topics))
    }

    /// What is spoken beside lessons and the app's own words, with these topics.
    pub(crate) fn beside<'a>(&'a self, topics: &'a [Topic]) -> Beside<'a> {
        Beside { topics, cards: &self.cards, wants: &self.wants, editions: &self.editions }
    }

    /// What learners may want to do here: what the lessons that the place shows lead to.
    pub fn shown_wants(&self) -> impl Iterator<Item = &Want> {
        self.wants.iter().filter(|want| want.lessons.last().is_some_and(|lesson| self.shows(lesson)))
    }

    /// What people want, by its name, if it is there.
    #[must_use]
    pub fn want(&self, id: &str) -> Option<&Want> {
        self.wants.iter().find(|want| want.id == id)
    }

    /// The names of lessons nearest to one that does not exist, the nearest first.
    #[must_use]
    pub fn nearest_lessons(&self, name: &str) -> Vec<String> {
        crate::lesson::check::nearest(name, self.lessons.keys().map(LessonId::as_str))
    }
}

/// The text of an embedded file; nothing if it is not text, which the tests do not let happen.
pub(crate) fn embedded_text(path: &str) -> String {
    let bytes = embedded::get(path).unwrap_or_default();
    String::from_utf8_lossy(&bytes).trim_start_matches('\u{feff}').to_owned()
}
