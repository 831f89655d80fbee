//! What only shows when all lessons are looked at together: numbers, what comes before what, topics and their pictures; and
//! what an author is told of refreshers.

use std::collections::{BTreeMap, BTreeSet};

use super::Problem;
use crate::content::{Content, Draft};
use crate::lesson::check::nearest;
use crate::lesson::locate::locate;
use crate::lesson::{Aim, Lesson, LessonId};
use crate::workshop::Numbers;

/// The cues that practices play by themselves, and the tune.
const CUES: [&str; 3] = ["step", "lesson", "music"];

/// The most steps that a refresher of two minutes has.
const MOST_STEPS: usize = 3;

/// Every problem between lessons.
pub fn problems(content: &Content) -> Vec<Problem> {
    let mut problems = numbers(content);
    problems.extend(unnumbered(content));
    problems.extend(ancestors(content));
    problems.extend(refreshers(content));
    problems.extend(pictures(content));
    problems
}

fn lessons(content: &Content) -> impl Iterator<Item = (&Draft, &Lesson)> {
    content.drafts.iter().filter_map(|draft| Some((draft, draft.lesson.as_deref()?)))
}

fn at(content: &Content, draft: &Draft, near: &str, what: String, remedy: impl Into<String>) -> Problem {
    let path = draft.path();
    let text = content.files.text(draft.layer, &path).unwrap_or_default();
    Problem::new(content.files.name(draft.layer, &path), locate(&text, None, Some(near)), what, remedy).as_remark()
}

/// A number of the curriculum is one lesson's. The lesson of the higher source is told: whoever adds gives way.
fn numbers(content: &Content) -> Vec<Problem> {
    let mut drafts: Vec<(&Draft, &Lesson)> = lessons(content).collect();
    drafts.sort_by_key(|(draft, _)| draft.layer);
    let mut seen: BTreeMap<&str, &LessonId> = BTreeMap::new();
    let mut problems = Vec::new();
    for (draft, lesson) in drafts {
        if let Some(other) = seen.get(lesson.number.as_str()) {
            let what = format!("the number `{}` is that of `{other}` too", lesson.number);
            problems.push(at(content, draft, &lesson.number, what, "give each lesson its own number"));
        } else {
            seen.insert(&lesson.number, &lesson.id);
        }
    }
    problems
}

/// A lesson without two digits cannot be launched by a workshop's code.
fn unnumbered(content: &Content) -> Vec<Problem> {
    let free = (0..=Numbers::MOST).find(|number| content.numbers.lesson(*number).is_none());
    let without = lessons(content)
        .filter(|(_, lesson)| content.lessons.contains_key(&lesson.id) && content.numbers.number(&lesson.id).is_none());
    let problem = |(draft, lesson): (&Draft, &Lesson)| {
        let what = "no workshop code launches this lesson: it has no two digits".to_owned();
        let remedy = match free {
            Some(free) => format!("add `{free:02}: \"{}\"` to lessons/numbers.ron", lesson.id),
            None => "give it the number of another lesson in lessons/numbers.ron".to_owned(),
        };
        at(content, draft, "number", what, remedy)
    };
    without.map(problem).collect()
}

fn ancestors(content: &Content) -> Vec<Problem> {
    let ids: Vec<&str> = content.drafts.iter().map(|draft| draft.id.as_str()).collect();
    let after: BTreeMap<&LessonId, &[LessonId]> =
        lessons(content).map(|(_, lesson)| (&lesson.id, lesson.after.as_slice())).collect();
    let mut problems = Vec::new();
    for (draft, lesson) in lessons(content) {
        let proposed = lesson.steps.iter().filter_map(|step| step.proposes.as_ref()).chain(&lesson.proposes);
        for ancestor in lesson.after.iter().chain(proposed) {
            if !ids.contains(&ancestor.as_str()) {
                let near = nearest(ancestor.as_str(), ids.iter().copied());
                let near: Vec<String> = near.iter().map(|name| format!("`{name}`")).collect();
                let remedy = if near.is_empty() {
                    "name a lesson that exists, or none".to_owned()
                } else {
                    format!("did you mean {}?", near.join(" or "))
                };
                problems.push(at(content, draft, ancestor.as_str(), format!("unknown lesson `{ancestor}`"), remedy));
            }
        }
        // Each loop is told once, by the first of its lessons.
        if let Some(path) = way_back(&lesson.id, &after)
            && path.iter().all(|other| *other >= &lesson.id)
        {
            let names: Vec<String> = path.iter().map(|id| format!("`{id}`")).collect();
            let what =
                format!("the lessons go round in a circle: {}, then `{}` again", names.join(" after "), lesson.id);
            problems.push(at(content, draft, "after", what, "remove one `after` of the circle"));
        }
    }
    problems
}

/// A refresher takes two minutes: two or three steps, and something to do (PEDAGOGY.md 4).
fn refreshers(content: &Content) -> Vec<Problem> {
    let problem = |(draft, lesson): (&Draft, &Lesson)| {
        let is_heard = |id: &str| lesson.steps.iter().any(|step| step.id == id && step.aim == Aim::Listen);
        let steps = lesson.refresher_steps();
        let what = if steps.len() > MOST_STEPS {
            format!("the refresher has {} steps", steps.len())
        } else if steps.iter().all(|id| is_heard(id)) && !lesson.is_placement() {
            "the refresher is only heard: nothing is to be done in it".to_owned()
        } else {
            return None;
        };
        Some(at(content, draft, "refresher", what, "name two or three steps that take two minutes together"))
    };
    lessons(content).filter_map(problem).collect()
}

/// The shortest way from a lesson through what comes before it back to itself.
fn way_back<'a>(start: &'a LessonId, after: &BTreeMap<&'a LessonId, &'a [LessonId]>) -> Option<Vec<&'a LessonId>> {
    let mut ways: Vec<Vec<&LessonId>> = vec![vec![start]];
    let mut seen: BTreeSet<&LessonId> = BTreeSet::new();
    while !ways.is_empty() {
        let mut longer = Vec::new();
        for way in ways {
            let Some(last) = way.last() else { continue };
            for next in after.get(last).copied().unwrap_or_default() {
                if next == start {
                    return Some(way);
                }
                if seen.insert(next) {
                    longer.push(way.iter().copied().chain([next]).collect());
                }
            }
        }
        ways = longer;
    }
    None
}

/// The pictures of topics, of « En vrai » and of what cards are written with, and the cues of every practice.
fn pictures(content: &Content) -> Vec<Problem> {
    let files = &content.files;
    let mut problems = Vec::new();
    for topic in &content.topics {
        let path = format!("lessons/{}/topic.ron", topic.id);
        let Some(layer) = files.find(&path) else { continue };
        if files.find(&format!("assets/pictures/{}.svg", topic.picture)).is_none() {
            let text = files.text(layer, &path).unwrap_or_default();
            let name = files.name(layer, &path);
            let place = locate(&text, None, Some(&topic.picture));
            problems.push(super::lesson::missing_asset(files, &name, place, "pictures", &topic.picture).as_remark());
        }
    }
    let path = "lessons/real.ron";
    if let Some(layer) = files.find(path) {
        let text = files.text(layer, path).unwrap_or_default();
        let pictures = content.cards.iter().map(|card| card.picture.as_str());
        for picture in pictures.filter(|picture| files.find(&format!("assets/pictures/{picture}.svg")).is_none()) {
            let place = locate(&text, None, Some(picture));
            let name = files.name(layer, path);
            problems.push(super::lesson::missing_asset(files, &name, place, "pictures", picture).as_remark());
        }
    }
    for edition in &content.editions {
        let path = format!("lessons/cards/{}.ron", edition.letter);
        let is_absent = |picture: &&String| files.find(&format!("assets/pictures/{picture}.svg")).is_none();
        // A letter is that of the lowest source that has it.
        let Some(layer) = files.layers().find(|layer| files.has(*layer, &path)) else { continue };
        let text = files.text(layer, &path).unwrap_or_default();
        for picture in edition.pictures.iter().filter(is_absent) {
            let place = locate(&text, None, Some(picture));
            let name = files.name(layer, &path);
            problems.push(super::lesson::missing_asset(files, &name, place, "pictures", picture).as_remark());
        }
    }
    for cue in CUES {
        let path = format!("assets/cues/{cue}.ogg");
        if files.find(&path).is_none() {
            let place = crate::lesson::locate::Place::START;
            let what = "this cue, which practices play by themselves, is not there";
            problems.push(Problem::new(path, place, what, "add this file").as_remark());
        }
    }
    problems
}
