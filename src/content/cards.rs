//! What the letters of cards stand for: `lessons/cards/<letter>.ron`.
//!
//! A letter is on paper: the lowest source that has it is believed, whatever lies over it. A pack adds letters of its own.
//! Nothing here leaves a lesson out: a letter that cannot be understood is told and left aside.

use std::collections::BTreeSet;

use super::load::{faults_of, unreadable};
use super::workshops::suggestion;
use super::{Files, ron};
use crate::check::Problem;
use crate::lesson::LessonId;
use crate::lesson::locate::{Place, locate};
use crate::progress::card::{Edition, LESSONS, PICTURES, TOPICS};

/// Where the letters lie.
pub(super) const EDITIONS: &str = "lessons/cards/";

/// The editions, by their letters. `known` are the lessons there are, those left out too.
pub(super) fn editions(files: &Files, known: &BTreeSet<&str>) -> (Vec<Edition>, Vec<Problem>) {
    let mut editions: Vec<Edition> = Vec::new();
    let mut problems = Vec::new();
    for layer in files.layers() {
        for path in files.texts(layer) {
            let Some(letter) = letter_of(&path) else { continue };
            let name = files.name(layer, &path);
            if !Edition::is_letter(letter) {
                let remedy = "use one small letter from d to z, such as `e.ron`";
                problems.push(Problem::new(name, Place::START, "not a good name for a letter of cards", remedy));
                continue;
            }
            let text = match files.text(layer, &path) {
                Ok(text) => text,
                Err(error) => {
                    problems.push(unreadable(name, &error));
                    continue;
                }
            };
            let (edition, found) = edition_of(&name, &text, letter, known);
            match (Edition::of(&editions, letter), &edition) {
                (Some(ours), Some(edition)) if ours == edition => {}
                (Some(_), _) => {
                    let what = format!("the letter `{letter}` is on paper already: it stays as it was");
                    let remedy = "give your cards a letter that is not taken";
                    problems.push(Problem::new(name, Place::START, what, remedy));
                }
                (None, _) => {
                    problems.extend(found);
                    editions.extend(edition);
                }
            }
        }
    }
    editions.sort_by(|one, other| one.letter.cmp(&other.letter));
    (editions, problems.into_iter().map(Problem::as_remark).collect())
}

/// How many letters have a file, readable or not.
pub(crate) fn edition_files(files: &Files) -> usize {
    let texts = super::load::texts(files);
    texts.keys().filter_map(|path| letter_of(path)).filter(|letter| Edition::is_letter(letter)).count()
}

fn letter_of(path: &str) -> Option<&str> {
    path.strip_prefix(EDITIONS)?.strip_suffix(".ron")
}

/// An edition that holds, and everything that is wrong with it.
fn edition_of(name: &str, text: &str, letter: &str, known: &BTreeSet<&str>) -> (Option<Edition>, Vec<Problem>) {
    let (edition, mut problems) = match ron::read::<Edition>(text) {
        Ok(edition) => (Some(edition), Vec::new()),
        Err((faults, edition)) => (edition, faults_of(name, faults)),
    };
    let Some(mut edition) = edition else { return (None, problems) };
    letter.clone_into(&mut edition.letter);
    let flaws = flaws(&edition);
    let mut tell = |near: &str, what: String, remedy: String| {
        problems.push(Problem::new(name, locate(text, None, Some(near)), what, remedy));
    };
    let holds = flaws.is_empty();
    for Flaw { near, what, remedy } in flaws {
        tell(&near, what, remedy);
    }
    // A lesson that is not there keeps its place: the others stand for what they stand for.
    let unknown = edition.topics.iter().flatten().filter(|lesson| !known.contains(lesson.as_str()));
    for lesson in unknown.collect::<BTreeSet<&LessonId>>() {
        tell(lesson.as_str(), format!("unknown lesson `{lesson}`"), suggestion(lesson.as_str(), known));
    }
    (holds.then_some(edition), problems)
}

/// Why an edition cannot be used.
struct Flaw {
    near: String,
    what: String,
    remedy: String,
}

fn flaws(edition: &Edition) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let mut tell = |near: &str, what: String, remedy: String| {
        flaws.push(Flaw { near: near.into(), what, remedy });
    };
    let topics = edition.topics.len();
    if topics != TOPICS {
        let remedy = format!("give {TOPICS} lists of lessons; one may be empty: `[]`");
        tell("topics", format!("a card holds {TOPICS} topics, and here are {topics}"), remedy);
    }
    for lessons in edition.topics.iter().filter(|lessons| lessons.len() > LESSONS) {
        let near = lessons.get(LESSONS).map_or("topics", LessonId::as_str);
        let what = format!("a card holds {LESSONS} lessons of a topic, and here are {}", lessons.len());
        tell(near, what, "take this one and those after it off the list".into());
    }
    let lessons = edition.topics.iter().flatten().map(LessonId::as_str);
    for lesson in twice(lessons) {
        tell(lesson, format!("the lesson `{lesson}` is listed twice"), "list each lesson once".into());
    }
    let pictures = edition.pictures.len();
    if pictures != PICTURES {
        let what = format!("a card is written with {PICTURES} pictures, and here are {pictures}");
        tell("pictures", what, format!("name {PICTURES} files of assets/pictures, without `.svg`"));
    }
    for picture in twice(edition.pictures.iter().map(String::as_str)) {
        tell(picture, format!("the picture `{picture}` is listed twice"), "list each picture once".into());
    }
    flaws
}

/// What comes more than once.
fn twice<'a>(names: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    names.filter(|name| !seen.insert(*name)).collect()
}
