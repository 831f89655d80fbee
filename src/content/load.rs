//! From files to content: every file read, every lesson through its gate.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use serde::de::DeserializeOwned;

use super::cards::EDITIONS;
use super::wants::WANTS;
use super::workshops::{NUMBERS, PATHS};
use super::{Content, Files, Source, ron};
use crate::check::{self, Problem, Weight};
use crate::keyboard::{Layout, RawLayout};
use crate::lesson::locate::{Place, locate};
use crate::lesson::{Flaw, Lesson, LessonId, RawLesson, RawTopic, Shelf, Topic, TopicId};
use crate::words::{self, Words};
use crate::world::real::Cards;
use crate::world::web::{RawSite, Sites};

/// What is believed without playing it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// What the binary carries: the tests proved it before it was built.
    Embedded,
    /// Nothing: every lesson is proven.
    Nothing,
}

/// A lesson as it was read, good or not.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Its name.
    pub id: LessonId,
    /// The layer its structure comes from.
    pub(crate) layer: usize,
    /// The lesson, if its structure holds.
    pub lesson: Option<Arc<Lesson>>,
}

impl Draft {
    /// The path of its structure.
    #[must_use]
    pub fn path(&self) -> String {
        format!("lessons/{}.ron", self.id)
    }
}

pub(super) fn load(sources: &[Source], trust: Trust) -> Content {
    let (files, refused) = Files::open(sources);
    let mut problems: Vec<Problem> = refused
        .into_iter()
        .map(|refused| {
            Problem::new(refused.path, Place::START, refused.what, "give a folder that can be read, without such links")
                .as_remark()
        })
        .collect();
    let words = Words::new(&files);
    let mut lessons = BTreeMap::new();
    let mut drafts = Vec::new();
    let mut topics = BTreeMap::new();
    let mut shelves = BTreeSet::new();
    let (shelf, found) = shelf(&files, trust);
    problems.extend(found);
    let mut keyboards = Vec::new();
    for (path, layer) in texts(&files) {
        if let Some(keyboard) = keyboard_of(&path) {
            let (layout, found) = layout_of(&files, layer, &path, keyboard);
            keyboards.extend(layout);
            problems.extend(found);
            continue;
        }
        let Some(name) = path.strip_prefix("lessons/").and_then(|path| path.strip_suffix(".ron")) else { continue };
        if name == CARDS
            || path == NUMBERS
            || path == WANTS
            || path.starts_with(PATHS)
            || path.starts_with(EDITIONS)
            || SHARED.iter().any(|shared| name.starts_with(shared))
        {
            continue;
        }
        if let Some(name) = name.strip_suffix("/topic") {
            let (topic, found) = topic_of(&files, layer, &path, name);
            problems.extend(found);
            shelves.insert(name.to_owned());
            topics.extend(topic.map(|topic| (topic.id.clone(), (layer, topic))));
            continue;
        }
        let Some(id) = LessonId::new(name) else {
            let remedy = "use small letters, digits and dashes only";
            problems.push(Problem::new(files.name(layer, &path), Place::START, "not a good name for a lesson", remedy));
            continue;
        };
        let (lesson, mut found) = structure(&files, layer, &path, &id, &shelf);
        let lesson = lesson.map(Arc::new);
        if let Some(lesson) = &lesson
            && (trust == Trust::Nothing || !is_embedded(&files, &id, layer))
        {
            found.extend(check::lesson::problems(&files, &words, layer, lesson));
        }
        if let Some(lesson) = lesson.clone().filter(|_| found.iter().all(|problem| problem.weight == Weight::Remark)) {
            lessons.insert(id.clone(), lesson);
        }
        problems.extend(found);
        drafts.push(Draft { id, layer, lesson });
    }
    let topics = shelve(&files, topics, &shelves, &lessons, &drafts, &mut problems);
    let known = drafts.iter().map(|draft: &Draft| draft.id.as_str()).collect();
    let (mut numbers, found) = super::workshops::numbers(&files, &known);
    problems.extend(found);
    numbers.retain(|lesson| lessons.contains_key(lesson));
    let (mut paths, found) = super::workshops::paths(&files, &known);
    problems.extend(found);
    paths
        .iter_mut()
        .flat_map(|path| &mut path.sessions)
        .for_each(|session| session.retain(|id| lessons.contains_key(id)));
    let (editions, found) = super::cards::editions(&files, &known);
    problems.extend(found);
    let (wants, want_names, found) = super::wants::wants(&files, &known, |lesson| lessons.contains_key(lesson));
    problems.extend(found);
    let keyboards = keyboards.into_iter().collect();
    let files = Arc::new(files);
    let cards = shelf.cards;
    Content {
        lessons,
        every_topic: topics.clone(),
        topics,
        hidden: BTreeSet::new(),
        numbers,
        paths,
        wants,
        editions,
        keyboards,
        cards,
        words,
        problems,
        drafts,
        shelves,
        want_names,
        files,
        clips: OnceLock::new(),
    }
}

/// Where what lessons share lies, below `lessons/`.
const SHARED: [&str; 4] = ["worlds/", "mailboxes/", "sites/", "phones/"];
/// The cards « En vrai », below `lessons/`.
const CARDS: &str = "real";

/// What lessons share.
fn shelf(files: &Files, trust: Trust) -> (Shelf, Vec<Problem>) {
    let mut shelf = Shelf::default();
    let mut sites_read = Sites::default();
    let mut problems = Vec::new();
    for (path, layer) in texts(files) {
        let name = |shared: &str| path.strip_prefix("lessons/")?.strip_prefix(shared)?.strip_suffix(".ron");
        let [worlds, mailboxes, sites, phones] = SHARED;
        if let Some(name) = name(worlds) {
            let tree = shared(files, layer, &path, crate::lesson::check::tree_flaws, &mut problems);
            shelf.trees.extend(tree.map(|tree| (name.to_owned(), tree)));
        } else if let Some(name) = name(mailboxes) {
            let mailbox = shared(files, layer, &path, crate::lesson::check::mailbox_flaws, &mut problems);
            shelf.mailboxes.extend(mailbox.map(|mailbox| (name.to_owned(), mailbox)));
        } else if let Some(name) = name(phones) {
            let handset = shared(files, layer, &path, crate::lesson::check::phone_flaws, &mut problems);
            shelf.phones.extend(handset.map(|handset| (name.to_owned(), handset)));
        } else if let Some(name) = name(sites) {
            let is_trusted = trust == Trust::Embedded && files.is_embedded(layer);
            let own = |site: &RawSite| if is_trusted { Vec::new() } else { crate::world::web::site_flaws(name, site) };
            let site = shared(files, layer, &path, own, &mut problems);
            sites_read.extend(site.map(|site| (name.to_owned(), site)));
        } else if name(CARDS).is_some_and(str::is_empty) {
            let cards = shared(files, layer, &path, crate::lesson::check::card_flaws, &mut problems);
            shelf.cards = cards.and_then(|cards| Cards::new(&cards).ok()).unwrap_or_default();
        }
    }
    shelf.sites = Arc::new(sites_read);
    // What only the binary has a hand in was proven with it.
    let is_foreign = |(path, layer): (&String, &usize)| {
        let shared = |path: &str| SHARED.iter().any(|shared| path.starts_with(shared));
        !files.is_embedded(*layer) && path.strip_prefix("lessons/").is_some_and(shared)
    };
    if trust == Trust::Nothing || texts(files).iter().any(is_foreign) {
        problems.extend(across(files, &shelf));
    }
    (shelf, problems)
}

/// What sites and mailboxes say of one another: links that lead nowhere, pages nobody can come to.
fn across(files: &Files, shelf: &Shelf) -> Vec<Problem> {
    let texts = texts(files);
    let mut problems = Vec::new();
    for (file, flaws) in crate::world::web::across_flaws(&shelf.sites, &shelf.mailboxes, &shelf.trees) {
        let Some(layer) = texts.get(&file) else { continue };
        let text = files.text(*layer, &file).unwrap_or_default();
        let place = files.name(*layer, &file);
        problems.extend(flaws.iter().map(|flaw| check::lesson::of_flaw(&place, &text, flaw)));
    }
    problems
}

/// One file that lessons share, if nothing is wrong with it.
fn shared<T: DeserializeOwned>(
    files: &Files,
    layer: usize,
    path: &str,
    flaws: impl Fn(&T) -> Vec<Flaw>,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let place = files.name(layer, path);
    let text = match files.text(layer, path) {
        Ok(text) => text,
        Err(error) => {
            problems.push(unreadable(place, &error));
            return None;
        }
    };
    match ron::read::<T>(&text) {
        Ok(read) => {
            let flaws = flaws(&read);
            problems.extend(flaws.iter().map(|flaw| check::lesson::of_flaw(&place, &text, flaw)));
            flaws.is_empty().then_some(read)
        }
        Err((faults, _)) => {
            problems.extend(faults_of(&place, faults));
            None
        }
    }
}

/// Every lesson and Fluent file, each with the highest layer that has it.
pub(super) fn texts(files: &Files) -> BTreeMap<String, usize> {
    let mut texts = BTreeMap::new();
    for layer in files.layers() {
        texts.extend(files.texts(layer).into_iter().map(|path| (path.into_owned(), layer)));
    }
    texts
}

/// Whether all of a lesson comes from the binary: its structure, its words, and the pictures it may use.
fn is_embedded(files: &Files, id: &LessonId, layer: usize) -> bool {
    files.is_embedded(layer)
        && crate::comfort::Language::ALL.into_iter().all(|language| {
            let path = words::full_path(language, &format!("lessons/{id}.ftl"));
            files.layers().all(|layer| files.is_embedded(layer) || !files.has(layer, &path))
        })
}

/// A lesson's structure, and what is wrong with it. A lesson without its own flaws may still come with faults of its
/// text that were set right for the sake of reading on.
fn structure(files: &Files, layer: usize, path: &str, id: &LessonId, shelf: &Shelf) -> (Option<Lesson>, Vec<Problem>) {
    let name = files.name(layer, path);
    let text = match files.text(layer, path) {
        Ok(text) => text,
        Err(error) => return (None, vec![unreadable(name, &error)]),
    };
    let (raw, mut problems) = match ron::read::<RawLesson>(&text) {
        Ok(raw) => (Some(raw), Vec::new()),
        Err((faults, raw)) => (raw, faults_of(&name, faults)),
    };
    let lesson = raw.and_then(|raw| match crate::lesson::check(id, raw, shelf) {
        Ok(lesson) => Some(lesson),
        Err(flaws) => {
            problems.extend(flaws.iter().map(|flaw| check::lesson::of_flaw(&name, &text, flaw)));
            None
        }
    });
    (lesson, problems)
}

/// The keyboard that a path is the layout of: `lessons/keyboards/azerty.ron`.
pub fn keyboard_of(path: &str) -> Option<&str> {
    path.strip_prefix("lessons/keyboards/")?.strip_suffix(".ron")
}

/// A keyboard's layout, or what is wrong with it: then the keyboard is left out, and no lesson with it.
fn layout_of(files: &Files, layer: usize, path: &str, id: &str) -> (Option<Layout>, Vec<Problem>) {
    let name = files.name(layer, path);
    let text = match files.text(layer, path) {
        Ok(text) => text,
        Err(error) => return (None, vec![unreadable(name, &error)]),
    };
    if TopicId::new(id).is_none() {
        let remedy = "use small letters, digits and dashes only";
        return (None, vec![Problem::new(name, Place::START, "not a good name for a keyboard", remedy)]);
    }
    let (raw, mut problems) = match ron::read::<RawLayout>(&text) {
        Ok(raw) => (raw, Vec::new()),
        Err((faults, _)) => return (None, faults_of(&name, faults)),
    };
    match Layout::check(id, raw) {
        Ok(layout) => (Some(layout), problems),
        Err(flaws) => {
            problems.extend(flaws.into_iter().map(|flaw| {
                let place = locate(&text, None, flaw.near.as_deref());
                Problem::new(&name, place, flaw.what, flaw.remedy)
            }));
            (None, problems)
        }
    }
}

fn topic_of(files: &Files, layer: usize, path: &str, topic: &str) -> (Option<Topic>, Vec<Problem>) {
    let name = files.name(layer, path);
    let text = match files.text(layer, path) {
        Ok(text) => text,
        Err(error) => return (None, vec![unreadable(name, &error)]),
    };
    let Some(id) = TopicId::new(topic) else {
        let remedy = "use small letters, digits and dashes only";
        return (None, vec![Problem::new(name, Place::START, "not a good name for a topic", remedy)]);
    };
    let (raw, mut problems) = match ron::read::<RawTopic>(&text) {
        Ok(raw) => (Some(raw), Vec::new()),
        // What could be read of a list is better than no shelf.
        Err((faults, raw)) => (raw, faults_of(&name, faults)),
    };
    let topic = raw.map(|raw| {
        let mut lessons = Vec::new();
        for lesson in &raw.lessons {
            let what = match LessonId::new(&format!("{topic}/{lesson}")) {
                Some(id) if !lessons.contains(&id) => {
                    lessons.push(id);
                    continue;
                }
                Some(_) => format!("the lesson `{lesson}` is listed twice"),
                None => format!("`{lesson}` is not a lesson's name"),
            };
            let remedy = "list each lesson once, by its file's name without `.ron`";
            problems.push(Problem::new(&name, locate(&text, None, Some(lesson)), what, remedy).as_remark());
        }
        let tasks = raw.tasks.iter().filter_map(|task| {
            let id = LessonId::new(&format!("{topic}/{task}")).filter(|id| lessons.contains(id));
            if id.is_none() {
                let remedy = "name lessons of `lessons`, or take it off the list";
                let what = format!("the task `{task}` is no lesson of this topic");
                problems.push(Problem::new(&name, locate(&text, None, Some(task)), what, remedy).as_remark());
            }
            id
        });
        let tasks = tasks.collect();
        Topic { id, order: raw.order, picture: raw.picture, lessons, tasks }
    });
    (topic, problems)
}

/// Puts the lessons on their shelves: a topic names the lessons there are; those that a pack adds come last.
fn shelve(
    files: &Files,
    topics: BTreeMap<TopicId, (usize, Topic)>,
    shelves: &BTreeSet<String>,
    lessons: &BTreeMap<LessonId, Arc<Lesson>>,
    drafts: &[Draft],
    problems: &mut Vec<Problem>,
) -> Vec<Topic> {
    let mut shelved = Vec::new();
    let mut known = shelves.clone();
    for (id, (layer, mut topic)) in topics {
        let path = format!("lessons/{id}/topic.ron");
        let text = files.text(layer, &path).unwrap_or_default();
        let name = files.name(layer, &path);
        let mine: Vec<&Draft> = drafts.iter().filter(|draft| draft.id.topic() == id.as_str()).collect();
        for lesson in &topic.lessons {
            if mine.iter().all(|draft| draft.id != *lesson) {
                let own = lesson.as_str().rsplit('/').next().unwrap_or_default();
                let names = mine.iter().filter_map(|draft| draft.id.as_str().rsplit('/').next());
                let near = crate::lesson::check::nearest(own, names);
                let remedy = match near.first() {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("write lessons/{lesson}.ron, or take it off the list"),
                };
                let what = format!("the lesson `{own}` does not exist");
                problems.push(Problem::new(&name, locate(&text, None, Some(own)), what, remedy).as_remark());
            }
        }
        for draft in &mine {
            if !topic.lessons.contains(&draft.id) {
                // A pack that adds a lesson to a topic of ours cannot list it: there it goes last.
                if draft.layer == layer {
                    let own = draft.id.as_str().rsplit('/').next().unwrap_or_default();
                    let what = format!("the lesson `{own}` is not on the list");
                    let remedy = format!("add \"{own}\" to `lessons`");
                    problems.push(Problem::new(&name, locate(&text, None, Some("lessons")), what, remedy).as_remark());
                }
                topic.lessons.push(draft.id.clone());
            }
        }
        topic.lessons.retain(|lesson| lessons.contains_key(lesson));
        topic.tasks.retain(|lesson| lessons.contains_key(lesson));
        shelved.push(topic);
    }
    // A placement stands on no shelf.
    let is_placement = |draft: &&Draft| draft.lesson.as_ref().is_some_and(|lesson| lesson.is_placement());
    for draft in drafts.iter().filter(|draft| !is_placement(draft)) {
        if known.insert(draft.id.topic().to_owned()) {
            let name = files.name(draft.layer, &format!("lessons/{}/topic.ron", draft.id.topic()));
            let what = format!("the topic `{}` has lessons but no such file", draft.id.topic());
            let remedy = format!("write it: `(order: 9, picture: \"…\", lessons: [\"{}\"])`", own_name(&draft.id));
            problems.push(Problem::new(name, Place::START, what, remedy).as_remark());
        }
    }
    shelved.sort_by_key(|topic| (topic.order, topic.id.clone()));
    shelved
}

fn own_name(id: &LessonId) -> &str {
    id.as_str().rsplit('/').next().unwrap_or_default()
}

pub(super) fn unreadable(name: String, error: &super::ReadError) -> Problem {
    Problem::new(name, Place::START, error.to_string(), "save it as a UTF-8 text that this account may read")
}

pub(super) fn faults_of(name: &str, faults: Vec<ron::Fault>) -> Vec<Problem> {
    faults.into_iter().map(|fault| Problem::new(name, fault.place, fault.what, fault.remedy)).collect()
}
