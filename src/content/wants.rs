//! What people want to do, from `lessons/wants.ron`: each goal with the lessons that lead there.
//!
//! A higher source adds goals after those below it; one of the same name takes the place of the one below. What cannot be
//! understood is told and left aside, the others hold.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::load::{faults_of, unreadable};
use super::workshops::suggestion;
use super::{Files, ron};
use crate::check::{self, Problem};
use crate::lesson::LessonId;
use crate::lesson::locate::Place;
use crate::want::Want;

/// The file of what people want to do.
pub(super) const WANTS: &str = "lessons/wants.ron";

/// A goal as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWant {
    id: String,
    picture: String,
    lessons: Vec<String>,
}

/// The goals of every source that lead to lessons there are; the names of all that are written, unless a file of them cannot
/// be read; and what is wrong. `known` are the lessons that have a file, and `is_there` those that can be finished.
pub(super) fn wants(
    files: &Files,
    known: &BTreeSet<&str>,
    is_there: impl Fn(&LessonId) -> bool,
) -> (Vec<Want>, Option<BTreeSet<String>>, Vec<Problem>) {
    let mut wants: Vec<Want> = Vec::new();
    let mut names = Some(BTreeSet::new());
    let mut problems = Vec::new();
    for layer in files.layers().filter(|layer| files.has(*layer, WANTS)) {
        let name = files.name(layer, WANTS);
        let text = match files.text(layer, WANTS) {
            Ok(text) => text,
            Err(error) => {
                problems.push(unreadable(name, &error).as_remark());
                names = None;
                continue;
            }
        };
        let raw = match ron::read::<Vec<RawWant>>(&text) {
            Ok(raw) => raw,
            Err((faults, raw)) => {
                problems.extend(faults_of(&name, faults).into_iter().map(Problem::as_remark));
                names = names.filter(|_| raw.is_some());
                raw.unwrap_or_default()
            }
        };
        let good = raw.iter().map(|raw| raw.id.clone()).filter(|id| is_name(id));
        if let Some(names) = &mut names {
            names.extend(good);
        }
        let mut own = Reading { files, name: &name, text: &text, from: 0, known, problems: &mut problems };
        for want in own.wants(raw) {
            match wants.iter_mut().find(|other| other.id == want.id) {
                Some(other) => *other = want,
                None => wants.push(want),
            }
        }
    }
    // Without the last one, the others lead nowhere.
    wants.retain(|want| want.lessons.last().is_some_and(&is_there));
    for want in &mut wants {
        want.lessons.retain(&is_there);
    }
    (wants, names, problems)
}

/// One file being read, from its beginning to its end: the goals stand in the text in the order of the list.
struct Reading<'a> {
    files: &'a Files,
    name: &'a str,
    text: &'a str,
    /// Where the goal being read begins.
    from: usize,
    known: &'a BTreeSet<&'a str>,
    problems: &'a mut Vec<Problem>,
}

impl Reading<'_> {
    /// The goals of the file that hold.
    fn wants(&mut self, raw: Vec<RawWant>) -> Vec<Want> {
        let mut wants: Vec<Want> = Vec::new();
        for raw in raw {
            self.go_to(&raw.id);
            if wants.iter().any(|other| other.id == raw.id) {
                self.tell(&raw.id, format!("`{}` is there twice", raw.id), "give each its own `id`");
            } else {
                wants.extend(self.want(raw));
            }
        }
        wants
    }

    fn want(&mut self, raw: RawWant) -> Option<Want> {
        let RawWant { id, picture, lessons } = raw;
        if !is_name(&id) {
            let what = format!("`{id}` is not a good name for what people want");
            self.tell(&id, what, "use small letters, digits and dashes only");
            return None;
        }
        if self.files.find(&format!("assets/pictures/{picture}.svg")).is_none() {
            let place = self.place(&picture);
            let missing = check::lesson::missing_asset(self.files, self.name, place, "pictures", &picture);
            self.problems.push(missing.as_remark());
        }
        let Some(last) = lessons.last() else {
            self.tell(&id, format!("no lesson leads to `{id}`"), "name one lesson at least in `lessons`");
            return None;
        };
        let held: Vec<LessonId> = lessons.iter().filter_map(|lesson| self.lesson(lesson)).collect();
        let leads = held.last().is_some_and(|held| held.as_str() == last);
        leads.then_some(Want { id, picture, lessons: held })
    }

    fn lesson(&mut self, lesson: &str) -> Option<LessonId> {
        let id = LessonId::new(lesson).filter(|id| self.known.contains(id.as_str()));
        if id.is_none() {
            self.tell(lesson, format!("unknown lesson `{lesson}`"), &suggestion(lesson, self.known));
        }
        id
    }

    /// Goes on to the next goal of this name.
    fn go_to(&mut self, id: &str) {
        let quoted = format!("\"{id}\"");
        let is_next = |at: &usize| {
            *at > self.from && self.text.get(..*at).is_some_and(|before| before.trim_end().ends_with("id:"))
        };
        let found = self.text.match_indices(&quoted).map(|(at, _)| at).find(is_next);
        self.from = found.unwrap_or(self.from);
    }

    /// Where a name stands in the goal being read.
    fn place(&self, name: &str) -> Place {
        let found = self.text.get(self.from..).and_then(|rest| rest.find(&format!("\"{name}\"")));
        Place::of_offset(self.text, self.from + found.unwrap_or_default())
    }

    fn tell(&mut self, near: &str, what: String, remedy: &str) {
        let place = self.place(near);
        self.problems.push(Problem::new(self.name, place, what, remedy).as_remark());
    }
}

fn is_name(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-')
}

#[cfg(test)]
mod tests;
