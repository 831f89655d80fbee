//! The gate: from a raw lesson to a [`Lesson`], or every flaw of its structure at once.
//!
//! Words, clips and pictures are checked by [`crate::check`], which needs files; playing the lesson is
//! [`crate::practice::perfect`]'s. All three stand between a file and a learner.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use super::{Aim, Expect, Flaw, Goal, Lesson, LessonId, RawLesson, Step};
use crate::keyboard;
use crate::world::desktop::{self, Desktop, RawDesktop, RawFiles};
use crate::world::files::{self, Files, RawTree};
use crate::world::keyboard::Keyboard;
use crate::world::mail::{self, Mail, RawMail, RawMailbox};
use crate::world::phone::{self, Phone, RawHandset, RawPhone};
use crate::world::playground::{Kind, Playground, RawPlayground};
use crate::world::real::{self, Cards, RawCards};
use crate::world::web::{self, RawWeb, Sites, Web};
use crate::world::{AnyMachine, CAPS_LOCK, Choice, Cue, PartId, Question, RawWorld, Wish, World, question};

/// What lessons share.
#[derive(Debug, Clone, Default)]
pub struct Shelf {
    /// Trees of files, by name: `lessons/worlds/<name>.ron`.
    pub trees: BTreeMap<String, RawTree>,
    /// Mailboxes, by name: `lessons/mailboxes/<name>.ron`.
    pub mailboxes: BTreeMap<String, RawMailbox>,
    /// Telephones, by name: `lessons/phones/<name>.ron`.
    pub phones: BTreeMap<String, RawHandset>,
    /// Sites, by name: `lessons/sites/<name>.ron`. A browser knows all of them.
    pub sites: Arc<Sites>,
    /// The cards « En vrai »: `lessons/real.ron`.
    pub cards: Cards,
}

/// Makes a lesson of a raw one.
///
/// # Errors
/// Every flaw found, in the order of the file.
pub fn check(id: &LessonId, raw: RawLesson, shelf: &Shelf) -> Result<Lesson, Vec<Flaw>> {
    let mut flaws = Vec::new();
    let mut machines = Vec::new();
    check_world(raw.world, shelf, &mut machines, &mut flaws);
    if machines.is_empty() {
        return Err(vec![Flaw::NoMachines]);
    }
    let texts = machines.iter().flat_map(AnyMachine::texts).collect();
    let world = World::new(machines);
    let mut parts: HashSet<PartId> = world.all_parts().map(|(_, part)| part.id).collect();
    parts.insert(PartId::new(CAPS_LOCK));
    let cards = shelf.cards.iter().map(|card| card.id.clone()).collect();
    let mut gate = Gate { parts, world, choices: Vec::new(), texts, cards, flaws };
    if !(1..=60).contains(&raw.minutes) {
        gate.flaws.push(out_of_bounds("the length in minutes", raw.minutes, "1 to 60", "minutes"));
    }
    if !(1..=Lesson::VARIANTS).contains(&raw.variants) {
        gate.flaws.push(out_of_bounds("the number of variants", raw.variants, "1 to 5", "variants"));
    }
    if raw.steps.is_empty() {
        gate.flaws.push(Flaw::NoSteps);
    }
    gate.unique("step", raw.steps.iter().map(|step| step.id.as_str()));
    gate.unique("word", raw.words.iter().map(String::as_str));
    for name in raw.steps.iter().map(|step| &step.id).chain(&raw.words) {
        if !is_message_name(name) || is_taken(name) {
            gate.flaws.push(Flaw::BadName { what: "step or word", id: name.clone() });
        }
    }
    let card = if raw.card.is_empty() { super::CARD.map(str::to_owned).into() } else { raw.card };
    let ids: Vec<String> = raw.steps.iter().map(|step| step.id.clone()).collect();
    for step in raw.refresher.iter().chain(raw.memo.iter().map(|drawn| &drawn.step)) {
        if !ids.contains(step) {
            gate.unknown("step", step, None, ids.iter().map(String::as_str));
        }
    }
    let after = raw.after.iter().filter_map(|name| gate.lesson(name)).collect();
    let proposes = raw.proposes.as_deref().and_then(|name| gate.lesson(name));
    if proposes.is_none() && raw.steps.iter().any(|step| step.proposes.is_some()) {
        gate.flaws.push(Flaw::ProposesNothing);
    }
    let steps: Vec<Arc<Step>> = raw
        .steps
        .into_iter()
        .map(|step| {
            gate.stage(&step.stage, Some(&step.id));
            let mut stage = step.stage;
            stage.extend(gate.question(&step.expect, &step.id));
            for part in &step.light {
                gate.light(part, &step.id);
            }
            let aim = gate.aim(&step.expect, Some(&step.id));
            let show = step.show.iter().filter_map(|expect| gate.single(expect, Some(&step.id))).collect();
            let proposes = step.proposes.as_deref().and_then(|name| gate.lesson(name));
            Arc::new(Step { id: step.id, stage, aim, light: step.light, show, proposes, planned: step.planned })
        })
        .collect();
    gate.stage(&raw.goal.stage, None);
    if raw.goal.expect == Expect::Listen {
        gate.flaws.push(Flaw::GoalListens);
    }
    let aim = gate.aim(&raw.goal.expect, None);
    if !gate.flaws.is_empty() {
        return Err(gate.flaws);
    }
    Ok(Lesson {
        id: id.clone(),
        number: raw.number,
        minutes: raw.minutes,
        after,
        theme: raw.theme,
        prudence: raw.prudence,
        proposes,
        world: gate.world,
        choices: gate.choices,
        texts: gate.texts,
        card,
        steps,
        goal: Goal { stage: raw.goal.stage, aim },
        refresher: raw.refresher,
        memo: raw.memo,
        words: raw.words,
        variants: raw.variants,
    })
}

/// The names nearest to one that does not exist, the nearest first, at most two.
#[must_use]
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut near: Vec<(f64, &str)> = known
        .into_iter()
        .map(|known| (strsim::jaro_winkler(name, known), known))
        .filter(|(likeness, _)| *likeness > 0.7)
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    near.dedup();
    near.into_iter().take(2).map(|(_, known)| known.to_owned()).collect()
}

/// A Fluent message begins with a letter; then letters, digits and dashes.
fn is_message_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// Messages every lesson has besides its steps.
fn is_taken(name: &str) -> bool {
    let families = ["keep-", "word-", "part-", "text-"];
    matches!(name, "title" | "goal" | "alone") || families.iter().any(|family| name.starts_with(family))
}

fn out_of_bounds(what: impl Into<String>, value: impl std::fmt::Display, bounds: &'static str, near: &str) -> Flaw {
    Flaw::OutOfBounds { what: what.into(), value: value.to_string(), bounds, near: near.to_owned() }
}

fn check_world(raw: RawWorld, shelf: &Shelf, machines: &mut Vec<AnyMachine>, flaws: &mut Vec<Flaw>) {
    match raw {
        RawWorld::Desktop(raw) => {
            let tree = check_desktop(raw, shelf, flaws);
            machines.push(AnyMachine::Desktop(Box::new(Desktop::new(tree))));
        }
        RawWorld::Playground(playground) => {
            check_playground(&playground, flaws);
            machines.push(AnyMachine::Playground(Playground::new(playground)));
        }
        RawWorld::Mail(raw) => machines.push(AnyMachine::Mail(Box::new(check_mail(raw, shelf, flaws)))),
        RawWorld::Phone(raw) => machines.push(AnyMachine::Phone(Box::new(check_phone(&raw, shelf, flaws)))),
        RawWorld::Web(raw) => machines.push(AnyMachine::Web(Box::new(check_web(&raw, shelf, flaws)))),
        RawWorld::Keyboard(keyboard) => machines.push(AnyMachine::Keyboard(Keyboard::new(keyboard))),
        RawWorld::Several(worlds) => {
            for world in worlds {
                check_world(world, shelf, machines, flaws);
            }
        }
    }
}

/// The files of a desktop, each with a name of its own.
fn check_desktop(raw: RawDesktop, shelf: &Shelf, flaws: &mut Vec<Flaw>) -> RawTree {
    let mut files = match raw.files {
        RawFiles::These(files) => files,
        RawFiles::Tree(name) => tree_of(name, shelf, flaws).files,
    };
    for id in &raw.only {
        if files.iter().all(|file| file.id != *id) {
            let nearest = nearest(id.as_str(), files.iter().map(|file| file.id.as_str()));
            flaws.push(Flaw::Unknown { what: "file", id: id.as_str().to_owned(), step: None, nearest });
        }
    }
    files.retain(|file| raw.only.is_empty() || raw.only.contains(&file.id));
    let tree = RawTree { files };
    flaws.extend(tree_flaws(&tree));
    tree
}

/// The tree of a name; an empty one, and a flaw, if there is none.
fn tree_of(name: String, shelf: &Shelf, flaws: &mut Vec<Flaw>) -> RawTree {
    shelf.trees.get(&name).cloned().unwrap_or_else(|| {
        let nearest = nearest(&name, shelf.trees.keys().map(String::as_str));
        flaws.push(Flaw::Unknown { what: "tree of files", id: name, step: None, nearest });
        RawTree { files: Vec::new() }
    })
}

/// A mailbox, and the files that can be attached.
fn check_mail(raw: RawMail, shelf: &Shelf, flaws: &mut Vec<Flaw>) -> Mail {
    let tree = tree_of(raw.files, shelf, flaws);
    flaws.extend(tree_flaws(&tree));
    let mailbox = shelf.mailboxes.get(&raw.mailbox).cloned();
    if mailbox.is_none() {
        let nearest = nearest(&raw.mailbox, shelf.mailboxes.keys().map(String::as_str));
        flaws.push(Flaw::Unknown { what: "mailbox", id: raw.mailbox, step: None, nearest });
    }
    let empty = RawMailbox { people: Vec::new(), folders: Vec::new(), messages: Vec::new() };
    let mailbox = mailbox.unwrap_or(empty);
    flaws.extend(mailbox_flaws(&mailbox));
    Mail::new(mailbox, &tree, raw.start)
}

/// A telephone, and what it holds.
fn check_phone(raw: &RawPhone, shelf: &Shelf, flaws: &mut Vec<Flaw>) -> Phone {
    let handset = shelf.phones.get(&raw.phone).cloned();
    if handset.is_none() {
        let nearest = nearest(&raw.phone, shelf.phones.keys().map(String::as_str));
        flaws.push(Flaw::Unknown { what: "telephone", id: raw.phone.clone(), step: None, nearest });
    }
    Phone::new(handset.unwrap_or_default(), raw.start)
}

/// What is wrong with the names of a telephone.
#[must_use]
pub fn phone_flaws(handset: &RawHandset) -> Vec<Flaw> {
    phone::flaws(handset)
}

/// A browser: its first page, the marked ones.
fn check_web(raw: &RawWeb, shelf: &Shelf, flaws: &mut Vec<Flaw>) -> Web {
    let tree = tree_of(raw.files.clone(), shelf, flaws);
    let pages: Vec<String> = web::page_names(&shelf.sites);
    for page in std::iter::once(&raw.start).chain(&raw.bookmarks) {
        if !pages.contains(page) {
            let nearest = nearest(page, pages.iter().map(String::as_str));
            flaws.push(Flaw::Unknown { what: "page", id: page.clone(), step: None, nearest });
        }
    }
    Web::new(shelf.sites.clone(), &tree, raw)
}

/// What is wrong with the names of a mailbox.
#[must_use]
pub fn mailbox_flaws(mailbox: &RawMailbox) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let mut names = |what: &'static str, ids: Vec<&str>| {
        let mut seen = BTreeSet::new();
        for id in ids {
            // What the learner writes is called so.
            if !PartId::new(id).is_well_formed() || id.contains('/') || id.starts_with("new-") {
                flaws.push(Flaw::BadName { what, id: id.to_owned() });
            }
            if !seen.insert(id) {
                flaws.push(Flaw::Twice { what, id: id.to_owned() });
            }
        }
    };
    let people: Vec<&str> = mailbox.people.iter().map(|person| person.id.as_str()).collect();
    let messages: Vec<&str> = mailbox.messages.iter().map(|message| message.id.as_str()).collect();
    let own = mailbox.folders.iter().map(String::as_str);
    names("person", people.clone());
    names("message", messages.clone());
    names("folder", mail::FOLDERS.into_iter().chain(own.clone()).collect());
    let attachments = mailbox.messages.iter().flat_map(|message| &message.attachments);
    names("attachment", attachments.map(|attachment| attachment.id.as_str()).collect());
    for message in &mailbox.messages {
        names("paragraph", message.body.iter().map(|block| block.id.as_str()).collect());
    }
    let mut unknown = |what: &'static str, id: &str, known: &[&str]| {
        if !known.contains(&id) {
            let nearest = nearest(id, known.iter().copied());
            flaws.push(Flaw::Unknown { what, id: id.to_owned(), step: None, nearest });
        }
    };
    let own: Vec<&str> = own.collect();
    for message in &mailbox.messages {
        unknown("person", &message.from, &people);
        message.with.iter().for_each(|person| unknown("person", person, &people));
        message.answers.iter().for_each(|answered| unknown("message", answered, &messages));
        if let mail::RawFolder::Own(folder) = &message.folder {
            unknown("folder", folder, &own);
        }
    }
    flaws
}

/// What is wrong with the cards « En vrai ».
#[must_use]
pub fn card_flaws(cards: &RawCards) -> Vec<Flaw> {
    let flaw = |fault| match fault {
        real::Fault::Twice(id) => Flaw::Twice { what: "card", id },
        real::Fault::BadName(id) => Flaw::BadName { what: "card", id },
        real::Fault::NoDate(id, date) => {
            out_of_bounds(format!("the date of `{id}`"), date, "the forms 2026-01-20, 2026-01 and 2026", &id)
        }
        real::Fault::Lines(id, lines) => out_of_bounds(format!("the number of lines of `{id}`"), lines, "1 to 8", &id),
    };
    Cards::new(cards).err().into_iter().flatten().map(flaw).collect()
}

/// What is wrong with the names of a tree of files.
#[must_use]
pub fn tree_flaws(tree: &RawTree) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let mut seen = BTreeSet::new();
    for file in Files::new(tree).all() {
        let id = file.id.as_str();
        let part = desktop::piece::file(&file.id);
        // What the learner makes is called so.
        let taken = id == files::DESK || id.starts_with("new-") || id.starts_with("copy-");
        if !part.is_well_formed() || id.contains('/') || taken {
            flaws.push(Flaw::BadName { what: "file", id: id.to_owned() });
        }
        if !seen.insert(id.to_owned()) {
            flaws.push(Flaw::Twice { what: "file", id: id.to_owned() });
        }
        if (file.kind == files::Kind::Bin) != (id == files::BIN) {
            flaws.push(Flaw::BadName { what: "bin", id: id.to_owned() });
        }
    }
    flaws
}

fn check_playground(playground: &RawPlayground, flaws: &mut Vec<Flaw>) {
    if playground.scenes.is_empty() {
        flaws.push(Flaw::NoScenes);
    }
    let mut scenes = BTreeSet::new();
    for scene in &playground.scenes {
        if !scenes.insert(&scene.id) {
            flaws.push(Flaw::Twice { what: "scene", id: scene.id.clone() });
        }
        let pages = scene.page.unwrap_or(1.0);
        if scene.page.is_some() && !(1.5..=12.0).contains(&pages) {
            flaws.push(out_of_bounds(format!("the page of scene `{}`", scene.id), pages, "1.5 to 12", &scene.id));
        }
        let mut items = BTreeSet::new();
        for item in &scene.items {
            let name = item.id.as_str();
            if !items.insert(&item.id) {
                flaws.push(Flaw::Twice { what: "part", id: name.to_owned() });
            }
            if !item.id.is_well_formed() || crate::world::playground::COMMON.contains(&name) {
                flaws.push(Flaw::BadName { what: "part", id: name.to_owned() });
            }
            if !(0.0..=100.0).contains(&item.at.0) || !(0.0..=pages * 100.0).contains(&item.at.1) {
                let place = format!("({}, {})", item.at.0, item.at.1);
                flaws.push(out_of_bounds(format!("the place of `{name}`"), place, "the board or its page", name));
            }
            match &item.is {
                Kind::Zone { width, height, dwell } => {
                    if !(5.0..=100.0).contains(width) || !(5.0..=100.0).contains(height) {
                        let size = format!("{width} x {height}");
                        flaws.push(out_of_bounds(format!("the size of zone `{name}`"), size, "5 to 100", name));
                    }
                    if dwell.is_some_and(|dwell| !(0.5..=5.0).contains(&dwell)) {
                        let dwell = dwell.unwrap_or_default();
                        flaws.push(out_of_bounds(format!("the dwell of `{name}`"), dwell, "0.5 to 5 seconds", name));
                    }
                }
                Kind::Place { takes, .. } => {
                    for thing in takes {
                        let things = || scene.items.iter().filter(|item| matches!(item.is, Kind::Thing(_)));
                        if !things().any(|item| &item.id == thing) {
                            flaws.push(Flaw::Unknown {
                                what: "thing",
                                id: thing.to_string(),
                                step: None,
                                nearest: nearest(thing.as_str(), things().map(|item| item.id.as_str())),
                            });
                        }
                    }
                }
                _ => {}
            }
        }
    }
}

struct Gate {
    world: World,
    parts: HashSet<PartId>,
    choices: Vec<Choice>,
    texts: Vec<String>,
    cards: Vec<String>,
    flaws: Vec<Flaw>,
}

impl Gate {
    fn unique<'a>(&mut self, what: &'static str, names: impl Iterator<Item = &'a str>) {
        let mut seen = BTreeSet::new();
        for name in names {
            if !seen.insert(name) {
                self.flaws.push(Flaw::Twice { what, id: name.to_owned() });
            }
        }
    }

    fn unknown<'a>(
        &mut self,
        what: &'static str,
        id: &str,
        step: Option<&str>,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        let nearest = nearest(id, known);
        self.flaws.push(Flaw::Unknown { what, id: id.to_owned(), step: step.map(str::to_owned), nearest });
    }

    /// The cues of one step, one after the other: what the second needs may be what the first brings.
    fn stage(&mut self, cues: &[Cue], step: Option<&str>) {
        let mut world = self.world.clone();
        for cue in cues {
            if let Cue::Fill(_, text) | Cue::Show(text) = cue {
                self.text(text);
            }
            match cue {
                Cue::Fill(part, _) | Cue::Blank(part) | Cue::Open(part) | Cue::Close(part) | Cue::Menu(part)
                    if !self.parts.contains(part) =>
                {
                    self.part(part, step);
                }
                Cue::Arrive(part) => {
                    self.part(part, step);
                    world.obey(cue);
                }
                Cue::Put(thing, place) => {
                    self.part(thing, step);
                    self.part(place, step);
                }
                Cue::Be(part, _) if !self.parts.contains(part) => self.part(part, step),
                Cue::Open(part) | Cue::Close(part) | Cue::Menu(part) | Cue::Be(part, _) if !world.obey(cue) => {
                    self.flaws.push(Flaw::Disobeyed { id: part.to_string(), step: step.map(str::to_owned) });
                }
                Cue::Show(text) if !world.obey(cue) => self.unknown("text to show here", text, step, []),
                Cue::Turn(name) if !world.obey(cue) => {
                    let names: Vec<&str> = world.machines().iter().map(AnyMachine::name).collect();
                    self.unknown("world", name, step, names);
                }
                Cue::Card(cards) => self.cards(cards, step),
                Cue::Scene(id) if !world.obey(cue) => {
                    let scenes = world.machines().iter().flat_map(|machine| match machine {
                        AnyMachine::Playground(playground) => playground.scenes(),
                        _ => &[],
                    });
                    self.unknown("scene", id, step, scenes.map(|scene| scene.id.as_str()));
                }
                // Whether a field is there shows when the lesson is played: its texts are not known here.
                _ => {}
            }
        }
    }

    /// The cards « En vrai » that a step shows: each there is, and once.
    fn cards(&mut self, cards: &[String], step: Option<&str>) {
        if cards.is_empty() {
            self.flaws.push(Flaw::Empty { step: step.map(str::to_owned) });
        }
        self.unique("card", cards.iter().map(String::as_str));
        let known = self.cards.clone();
        for card in cards.iter().filter(|card| !known.contains(card)) {
            self.unknown("card", card, step, known.iter().map(String::as_str));
        }
    }

    /// What a step asks, if it asks.
    fn question(&mut self, expect: &Expect, step: &str) -> Option<Cue> {
        let Expect::Choose { from, right, in_order, beside } = expect else { return None };
        if from.len() < 2 || right.is_empty() {
            self.flaws.push(Flaw::Empty { step: Some(step.to_owned()) });
        }
        self.unique("choice", from.iter().map(|choice| choice.id.as_str()));
        for choice in from {
            let id = choice.part();
            if !id.is_well_formed() {
                self.flaws.push(Flaw::BadName { what: "choice", id: choice.id.clone() });
            }
            if !self.choices.contains(choice) {
                self.choices.push(choice.clone());
                self.parts.insert(id);
            }
        }
        Some(Cue::Ask(Arc::new(Question { choices: from.clone(), in_order: *in_order, beside: *beside })))
    }

    fn lesson(&mut self, name: &str) -> Option<LessonId> {
        let lesson = LessonId::new(name);
        if lesson.is_none() {
            self.flaws.push(Flaw::BadName { what: "lesson", id: name.to_owned() });
        }
        lesson
    }

    fn text(&mut self, name: &str) {
        if !self.texts.iter().any(|known| known == name) {
            self.texts.push(name.to_owned());
        }
    }

    fn part(&mut self, part: &PartId, step: Option<&str>) {
        if !self.parts.contains(part) {
            let known = self.parts.clone();
            self.unknown("part", part.as_str(), step, known.iter().map(PartId::as_str));
        }
    }

    /// A part, or something of the keyboard: `key/letters`.
    fn light(&mut self, part: &PartId, step: &str) {
        if !part.as_str().starts_with(keyboard::KEY) {
            return self.part(part, Some(step));
        }
        if !keyboard::is_light(part.as_str()) {
            let signs = keyboard::SIGNS.iter().map(|(_, name)| *name);
            let known: Vec<String> =
                keyboard::KEYS.into_iter().chain(signs).map(|name| format!("{}{name}", keyboard::KEY)).collect();
            self.unknown("key", part.as_str(), Some(step), known.iter().map(String::as_str));
        }
    }

    fn single(&mut self, expect: &Expect, step: Option<&str>) -> Option<Wish> {
        let Some(wish) = expect.wish() else {
            self.flaws.push(Flaw::Nested { step: step.map(str::to_owned) });
            return None;
        };
        for part in wish.parts() {
            self.part(part, step);
        }
        match &wish {
            Wish::Written { text, .. } => self.text(text),
            Wish::Sent(posted) => posted.subject.iter().chain(&posted.body).for_each(|text| self.text(text)),
            _ => {}
        }
        Some(wish)
    }

    fn aim(&mut self, expect: &Expect, step: Option<&str>) -> Aim {
        let mut list = |expects: &[Expect]| -> Vec<Wish> {
            if expects.is_empty() {
                self.flaws.push(Flaw::Empty { step: step.map(str::to_owned) });
            }
            expects.iter().filter_map(|expect| self.single(expect, step)).collect()
        };
        match expect {
            Expect::Listen => Aim::Listen,
            Expect::Each(expects) => Aim::Each(list(expects)),
            Expect::Then(expects) => Aim::Then(list(expects)),
            Expect::AnyOf(expects) => Aim::AnyOf(list(expects)),
            Expect::Choose { from, right, .. } => {
                for id in right.iter().filter(|id| from.iter().all(|choice| choice.id != **id)) {
                    let known: Vec<&str> = from.iter().map(|choice| choice.id.as_str()).collect();
                    let flaw = (id.clone(), nearest(id, known));
                    self.flaws.push(Flaw::Unknown {
                        what: "choice",
                        id: flaw.0,
                        step: step.map(str::to_owned),
                        nearest: flaw.1,
                    });
                }
                Aim::AnyOf(right.iter().map(|id| Wish::Click(question::part(id))).collect())
            }
            single => Aim::Each(list(std::slice::from_ref(single))),
        }
    }
}
