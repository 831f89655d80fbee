//! What workshops need, from its files: the numbers of lessons and the ready-made paths.
//!
//! Nothing here leaves a lesson out: an entry that cannot be understood is told and left aside, the others hold.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

use super::load::{faults_of, texts, unreadable};
use super::{Files, ron};
use crate::check::Problem;
use crate::lesson::LessonId;
use crate::lesson::check::nearest;
use crate::lesson::locate::{Place, locate};
use crate::workshop::Numbers;
use crate::workshop::path::{Path, Sheet};

/// The file of numbers.
pub(super) const NUMBERS: &str = "lessons/numbers.ron";
/// Where the paths lie.
pub(super) const PATHS: &str = "lessons/paths/";

/// `{ 01: "mouse/meet", … }`, in the order of the file, so that a number given twice can be told.
struct RawNumbers(Vec<(u32, String)>);

impl<'de> Deserialize<'de> for RawNumbers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;
        impl<'de> Visitor<'de> for Pairs {
            type Value = RawNumbers;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("numbers and lessons between `{` and `}`")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawNumbers, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(RawNumbers(pairs))
            }
        }
        deserializer.deserialize_map(Pairs)
    }
}

/// The numbers of every source: a higher one may add some, and give a number to another lesson. `known` are the lessons
/// there are, those left out too.
pub(super) fn numbers(files: &Files, known: &BTreeSet<&str>) -> (Numbers, Vec<Problem>) {
    let mut numbers = Numbers::default();
    let mut problems = Vec::new();
    for layer in files.layers().filter(|layer| files.has(*layer, NUMBERS)) {
        let name = files.name(layer, NUMBERS);
        let text = match files.text(layer, NUMBERS) {
            Ok(text) => text,
            Err(error) => {
                problems.push(unreadable(name, &error).as_remark());
                continue;
            }
        };
        let raw = match ron::read::<RawNumbers>(&text) {
            Ok(raw) => raw,
            Err((faults, raw)) => {
                problems.extend(faults_of(&name, faults).into_iter().map(Problem::as_remark));
                raw.unwrap_or(RawNumbers(Vec::new()))
            }
        };
        numbers.extend(numbers_of(&name, &text, raw, known, &mut problems));
    }
    (numbers, problems)
}

/// The numbers of one file that hold.
fn numbers_of(name: &str, text: &str, raw: RawNumbers, known: &BTreeSet<&str>, problems: &mut Vec<Problem>) -> Numbers {
    let mut held: BTreeMap<u8, LessonId> = BTreeMap::new();
    let mut from = 0;
    for (number, lesson) in raw.0 {
        // The entries stand in the text in this order.
        let quoted = format!("\"{lesson}\"");
        let at = text.get(from..).and_then(|rest| rest.find(&quoted)).map_or(from, |at| from + at);
        from = at + quoted.len();
        let place = Place::of_offset(text, at);
        let mut tell =
            |what: String, remedy: String| problems.push(Problem::new(name, place, what, remedy).as_remark());
        let Some(short) = u8::try_from(number).ok().filter(|number| *number <= Numbers::MOST) else {
            tell(format!("the number {number} has not two digits"), "choose 00 to 99".into());
            continue;
        };
        let Some(id) = LessonId::new(&lesson).filter(|id| known.contains(id.as_str())) else {
            tell(format!("unknown lesson `{lesson}`"), suggestion(&lesson, known));
            continue;
        };
        if let Some(other) = held.get(&short) {
            tell(format!("the number {short:02} is that of `{other}` too"), "give each lesson its own".into());
        } else if let Some((other, _)) = held.iter().find(|(_, held)| **held == id) {
            tell(format!("`{id}` has the number {other:02} already"), "keep the one that is on paper".into());
        } else {
            held.insert(short, id);
        }
    }
    held.into_iter().collect()
}

/// The ready-made paths, by their letters, each from the highest source that has it.
pub(super) fn paths(files: &Files, known: &BTreeSet<&str>) -> (Vec<Path>, Vec<Problem>) {
    let mut paths = Vec::new();
    let mut problems = Vec::new();
    for (file, layer) in texts(files) {
        let Some(letter) = file.strip_prefix(PATHS).and_then(|file| file.strip_suffix(".ron")) else { continue };
        let name = files.name(layer, &file);
        if !is_letter(letter) {
            let remedy = "use one small letter, such as `h.ron`";
            problems.push(Problem::new(name, Place::START, "not a good name for a path", remedy).as_remark());
            continue;
        }
        let text = match files.text(layer, &file) {
            Ok(text) => text,
            Err(error) => {
                problems.push(unreadable(name, &error).as_remark());
                continue;
            }
        };
        let path = match ron::read::<Path>(&text) {
            Ok(path) => Some(path),
            Err((faults, path)) => {
                problems.extend(faults_of(&name, faults).into_iter().map(Problem::as_remark));
                path
            }
        };
        paths.extend(path.and_then(|path| path_of(&name, &text, letter, path, known, &mut problems)));
    }
    (paths, problems)
}

/// How many paths have a file, readable or not.
pub(crate) fn path_files(files: &Files) -> usize {
    let is_path =
        |file: &String| file.strip_prefix(PATHS).and_then(|file| file.strip_suffix(".ron")).is_some_and(is_letter);
    texts(files).keys().filter(|file| is_path(file)).count()
}

fn is_letter(name: &str) -> bool {
    matches!(name.as_bytes(), [b'a'..=b'z'])
}

/// A path without the lessons that do not exist; none if its sheet would be endless.
fn path_of(
    name: &str,
    text: &str,
    letter: &str,
    mut path: Path,
    known: &BTreeSet<&str>,
    problems: &mut Vec<Problem>,
) -> Option<Path> {
    letter.clone_into(&mut path.letter);
    let mut tell = |near: &str, what: String, remedy: String| {
        problems.push(Problem::new(name, locate(text, None, Some(near)), what, remedy).as_remark());
    };
    for session in &mut path.sessions {
        session.retain(|lesson| {
            let is_known = known.contains(lesson.as_str());
            if !is_known {
                tell(lesson.as_str(), format!("unknown lesson `{lesson}`"), suggestion(lesson.as_str(), known));
            }
            is_known
        });
    }
    let long: Vec<_> = path.sheet.counts().into_iter().filter(|(_, count)| *count > Sheet::MOST).collect();
    for (kind, count) in &long {
        tell(kind, format!("`{kind}` is {count}"), format!("choose 0 to {}", Sheet::MOST));
    }
    long.is_empty().then_some(path)
}

pub(super) fn suggestion(lesson: &str, known: &BTreeSet<&str>) -> String {
    match nearest(lesson, known.iter().copied()).first() {
        Some(near) => format!("did you mean `{near}`?"),
        None => "name a lesson of `declic list`, or take it off".into(),
    }
}
