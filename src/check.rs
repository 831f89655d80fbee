//! Reads everything, plays everything, reports every problem.
//!
//! The app loads through the same gate ([`lesson`]); the rest is what an author is told and a learner is hardly hindered by:
//! - `sheet`: one file of words, with the place of all it holds
//! - `words`: words missing, unused, with holes, different between languages
//! - `course`: numbers, what comes before what, topics and their pictures
//! - `sites`: what Camille would fill in, held against what sites ask
//! - `style`: the rules of easy reading
//! - `clips`: the recordings

mod clips;
mod course;
pub mod lesson;
mod problem;
mod sheet;
mod sites;
pub mod style;
mod words;

use std::collections::BTreeMap;
use std::path::Path;

pub use problem::{Problem, Weight};

use crate::content::{Content, Source};
use crate::lesson::Lesson;
use crate::sentence::{Scope, Sentence};
use crate::words::Spoken;
use sheet::Sheet;

/// What a check found.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// Every problem, by file and place.
    pub problems: Vec<Problem>,
    /// What is worth knowing and is no problem.
    pub notes: Vec<String>,
    /// How many lessons were looked at.
    pub lessons: usize,
    /// How many different sentences, in all languages.
    pub sentences: usize,
}

/// Checks everything that these sources hold.
#[must_use]
pub fn check(sources: &[Source]) -> Report {
    report(sources, None)
}

/// Checks a pack over what the binary carries, and tells its own problems only.
#[must_use]
pub fn check_pack(folder: &Path) -> Report {
    report(&[Source::Embedded, Source::Folder(folder.to_owned())], Some(1))
}

fn report(sources: &[Source], about: Option<usize>) -> Report {
    // Who checks a pack is told of the pack: what the binary carries was proved when it was made.
    let content = if about.is_some() { Content::load(sources) } else { Content::load_and_prove(sources) };
    let mut problems = content.problems.clone();
    problems.extend(words::problems(&content));
    problems.extend(course::problems(&content));
    problems.extend(sites::problems(&content));
    // Lessons that failed their gate are read over as well: their author wants to know all at once.
    let lessons: Vec<&Lesson> = content.drafts.iter().filter_map(|draft| draft.lesson.as_deref()).collect();
    let spoken = content.words.all(lessons.iter().copied(), content.beside(&content.topics));
    problems.extend(reading(&content, &lessons, &spoken));
    let (recordings, notes) = clips::problems(&content, &spoken);
    problems.extend(recordings);
    if let Some(layer) = about {
        let own = content.files.name(layer, "");
        problems.retain(|problem| problem.file.starts_with(&own) || problem.file == own.trim_end_matches('/'));
    }
    problems.sort();
    problems.dedup();
    let is_told = |layer: usize| about.is_none_or(|about| about == layer);
    let notes = notes.into_iter().filter(|(layer, _)| is_told(*layer)).map(|(_, note)| note).collect();
    let lessons = content.drafts.iter().filter(|draft| is_told(draft.layer)).count();
    Report { problems, notes, lessons, sentences: spoken.len() }
}

/// How the words read.
fn reading(content: &Content, lessons: &[&Lesson], spoken: &[Spoken]) -> Vec<Problem> {
    let mut sheets: BTreeMap<String, Vec<Sheet>> = BTreeMap::new();
    let mut problems = Vec::new();
    for Spoken { language, sentence, text } in spoken {
        // What is typed is no prose: an address has its signs.
        let is_typed = match &sentence.scope {
            Scope::Lesson(_) => sentence.message.starts_with("text-") || sentence.message.starts_with("part-choice-"),
            Scope::World(world) => *world == crate::words::CAMILLE && sentence.attribute.is_none(),
            // An address is no prose.
            Scope::Site(_) => sentence.attribute == Some("address"),
            Scope::Wants => sentence.attribute == Some("like"),
            Scope::App | Scope::Topics | Scope::Counsellor | Scope::Paths | Scope::Pictures => false,
        };
        if is_typed {
            continue;
        }
        let steps: Vec<&str> = match &sentence.scope {
            Scope::Lesson(id) => {
                let lesson = lessons.iter().find(|lesson| lesson.id == *id);
                lesson.map_or_else(Vec::new, |lesson| lesson.steps.iter().map(|step| step.id.as_str()).collect())
            }
            _ => Vec::new(),
        };
        let breaches = style::breaches(text, *language, style::Role::of(sentence, &steps));
        if breaches.is_empty() {
            continue;
        }
        let path = crate::words::full_path(*language, &crate::words::path(&sentence.scope));
        let sheets = sheets.entry(path).or_insert_with_key(|path| Sheet::of_path(&content.files, path));
        let message = message_name(sentence);
        let Some((sheet, item)) = sheet::find(sheets, &message) else { continue };
        problems.extend(breaches.into_iter().map(|breach| {
            let what = format!("`{message}` has {}", breach.what);
            Problem::new(&sheet.name, item.place, what, breach.remedy).as_remark()
        }));
    }
    problems
}

/// `bell`, or `bell.soft`: the name of a sentence within its file.
fn message_name(sentence: &Sentence) -> String {
    match sentence.attribute {
        Some(attribute) => format!("{}.{attribute}", sentence.message),
        None => sentence.message.clone(),
    }
}
