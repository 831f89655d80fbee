//! The gate of one lesson beyond its structure: its words, its pictures, and the perfect learner.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::sheet::{self, Sheet};
use super::{Problem, words as of_words};
use crate::comfort::Language;
use crate::content::Files;
use crate::lesson::locate::{Place, locate, locate_id};
use crate::lesson::{Flaw, Guidance, Lesson};
use crate::practice::{Attempt, Effect, Manner, Row, perfect};
use crate::sentence::{Scope, Sentence};
use crate::words::{self, Words};
use crate::world::AnyMachine;
use crate::world::playground::{Kind, Playground};
use crate::world::web::RawSite;

/// A flaw of structure, placed in its file.
#[must_use]
pub fn of_flaw(name: &str, text: &str, flaw: &Flaw) -> Problem {
    let (step, near) = flaw.anchor();
    // A flaw of no step and no name is the goal's.
    let near = if step.is_none() { near.or(Some("goal")) } else { near };
    let own = match flaw {
        Flaw::Twice { id: own, .. } | Flaw::BadName { id: own, .. } | Flaw::OutOfBounds { near: own, .. } => {
            locate_id(text, own)
        }
        _ => None,
    };
    Problem::new(name, own.unwrap_or_else(|| locate(text, step, near)), flaw.to_string(), flaw.remedy())
}

/// What is wrong with a lesson whose structure holds, and would hinder a learner; a cue that is not heard is a remark.
#[must_use]
pub fn problems(files: &Files, words: &Words, layer: usize, lesson: &Arc<Lesson>) -> Vec<Problem> {
    let path = format!("lessons/{}.ron", lesson.id);
    let name = files.name(layer, &path);
    let text = files.text(layer, &path).unwrap_or_default();
    let mut problems = Vec::new();
    for language in Language::ALL {
        problems.extend(missing_words(files, words, layer, lesson, language));
    }
    for (kind, asset) in assets(lesson) {
        if files.find(&format!("assets/{kind}/{asset}.{}", ending(kind))).is_none() {
            let problem = missing_asset(files, &name, locate(&text, None, Some(&asset)), kind, &asset);
            problems.push(if kind == CUES || kind == ICONS { problem.as_remark() } else { problem });
        }
    }
    problems.extend(played(words, lesson, &name, &text));
    problems
}

/// What keeps the perfect learner from the end, and what the practice would say without having words for it.
fn played(words: &Words, lesson: &Arc<Lesson>, name: &str, text: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut said: BTreeSet<Sentence> = BTreeSet::new();
    let mut asked = Vec::new();
    for language in Language::ALL {
        for variant in 1..=lesson.variants {
            let texts = words.texts(lesson, language, variant);
            // Nothing else of a variant or a language changes the play.
            if !asked.contains(&texts) {
                asked.push(texts);
            }
        }
    }
    let mut play = |manner: &Manner| {
        let mut flaws: Vec<Flaw> = Vec::new();
        for texts in &asked {
            let played = perfect::play_before(lesson, texts, manner, |effects| {
                for effect in effects {
                    if let Effect::Say(sentences) = effect {
                        said.extend(sentences.iter().cloned());
                    }
                }
            });
            flaws.extend(played.err().filter(|flaw| !flaws.contains(flaw)));
        }
        flaws
    };
    let mut flaws: Vec<Flaw> = Guidance::ALL.map(|guidance| play(&whole(guidance))).concat();
    // A lesson that cannot be played has no refresher that can: one cause is told once.
    if flaws.is_empty() {
        flaws = other_manners(lesson).iter().flat_map(&mut play).collect();
    }
    for flaw in flaws {
        let problem = of_flaw(name, text, &flaw);
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    }
    let expected: BTreeSet<Sentence> = words::lesson_sentences(lesson).into_iter().collect();
    // What the lesson itself has to say is looked for in its own files; here it is what comes from elsewhere.
    for sentence in said.iter().filter(|sentence| !expected.contains(sentence)) {
        for language in Language::ALL.into_iter().filter(|language| !words.has(sentence, *language)) {
            let what = format!("the practice says `{sentence}`, which has no words in {}", language.code());
            let remedy = format!("write it in {}", words::full_path(language, &words::path(&sentence.scope)));
            problems.push(Problem::new(name, Place::START, what, remedy));
        }
    }
    problems
}

fn whole(guidance: Guidance) -> Manner {
    Manner::whole(guidance, Attempt::default())
}

/// Every way beside the three usual ones in which a lesson may be practised, and that makes other steps or other cues.
fn other_manners(lesson: &Lesson) -> Vec<Manner> {
    if lesson.is_placement() {
        return Vec::new();
    }
    let refreshers = Row::REFRESHER.map(|row| Manner::refresher(row, Attempt::default()));
    // A quiet pace leaves out what is planned.
    let is_shorter = lesson.steps.iter().any(|step| step.planned);
    let led = [Guidance::Watch, Guidance::Guided].into_iter().filter(|_| is_shorter);
    refreshers.into_iter().chain(led.map(|guidance| whole(guidance).calm(true))).collect()
}

/// What a lesson lacks in a language, and what in its words would come out with holes.
fn missing_words(files: &Files, words: &Words, layer: usize, lesson: &Lesson, language: Language) -> Vec<Problem> {
    let path = words::full_path(language, &words::path(&Scope::Lesson(lesson.id.clone())));
    let sheets = Sheet::of_path(files, &path);
    let Some(top) = sheets.last() else {
        let what = format!("the lesson has no words in {}", language_name(language));
        let remedy = format!("write this file, beginning with `title = …` and `{} = …`", first_step(lesson));
        return vec![Problem::new(files.name(layer, &path), Place::START, what, remedy)];
    };
    let mut problems: Vec<Problem> = sheets.iter().flat_map(|sheet| sheet.problems.clone()).collect();
    let wanted = lesson.messages();
    // What could not be read is not missing: one cause is told once.
    let is_torn = sheets.iter().any(|sheet| sheet.problems.iter().any(|p| p.weight == super::Weight::LeavesOut));
    let mut unused: Vec<&str> = top.items.iter().map(|item| item.name.as_str()).collect();
    unused.retain(|name| !wanted.iter().any(|wanted| wanted == name));
    for message in wanted.iter().filter(|_| !is_torn) {
        if words.has(&words::lesson_sentence(lesson, message), language) {
            continue;
        }
        problems.push(of_words::missing(top, &sheets, message, &unused));
    }
    for sheet in &sheets {
        for item in &sheet.items {
            problems.extend(of_words::holes(words, sheet, &sheets, item, of_words::Given::of_lesson(lesson.variants)));
        }
    }
    // A second opinion: words that parse and still cannot be put together (a term that takes in itself).
    let is_whole = problems.is_empty();
    for message in wanted.iter().filter(|_| is_whole) {
        let sentence = words::lesson_sentence(lesson, message);
        for fit in words.fits(lesson.variants) {
            let empty = words.find(&sentence, language, fit).is_some_and(|text| text.trim().is_empty());
            if empty && let Some((sheet, item)) = sheet::find(&sheets, message) {
                let what = format!("`{message}` says nothing");
                problems.push(Problem::new(&sheet.name, item.place, what, "write its words"));
                break;
            }
        }
    }
    problems
}

fn first_step(lesson: &Lesson) -> &str {
    lesson.steps.first().map_or("first", |step| step.id.as_str())
}

const fn language_name(language: Language) -> &'static str {
    match language {
        Language::Fr => "French",
        Language::En => "English",
    }
}

const CUES: &str = "cues";
const PICTURES: &str = "pictures";
const ICONS: &str = "icons";

fn ending(kind: &str) -> &'static str {
    if kind == CUES { "ogg" } else { "svg" }
}

/// The pictures and cues that a lesson needs, as folder and name.
fn assets(lesson: &Lesson) -> BTreeSet<(&'static str, String)> {
    let mut assets = BTreeSet::new();
    for machine in lesson.world.machines() {
        match machine {
            AnyMachine::Playground(playground) => playground_assets(playground, &mut assets),
            AnyMachine::Desktop(desktop) => {
                let pictures = desktop.files().all().filter_map(|file| file.kind.own_picture());
                assets.extend(pictures.map(|picture| (PICTURES, picture.to_owned())));
            }
            AnyMachine::Keyboard(_) => {}
            AnyMachine::Phone(phone) => {
                assets.extend(phone.handset().pictures().map(|picture| (PICTURES, picture)));
                assets.extend(["ring", "key", "shutter", "sent"].map(|cue| (CUES, cue.to_owned())));
            }
            AnyMachine::Web(web) => {
                let sites = web.sites().values().flat_map(RawSite::pictures);
                let files = web.files().known().filter_map(|file| file.kind.own_picture());
                assets.extend(sites.chain(files).map(|picture| (PICTURES, picture.to_owned())));
            }
            AnyMachine::Mail(mail) => {
                let people = mail.mailbox().people.iter().map(|person| &person.picture);
                let messages = &mail.mailbox().messages;
                let shown =
                    messages.iter().flat_map(|message| &message.body).filter_map(|block| block.picture.as_ref());
                let documents = messages.iter().flat_map(|message| &message.attachments);
                let documents =
                    documents.flat_map(|document| std::iter::once(&document.picture).chain(&document.pages));
                let pictures = people.chain(shown).chain(documents).cloned();
                let files = mail.files().known().filter_map(|file| file.kind.own_picture().map(str::to_owned));
                assets.extend(pictures.chain(files).map(|picture| (PICTURES, picture)));
            }
        }
    }
    let pictures = lesson.choices.iter().filter_map(|choice| choice.picture.clone());
    assets.extend(pictures.map(|picture| (PICTURES, picture)));
    for drawn in &lesson.memo {
        assets.extend(drawn.picture.iter().chain(&drawn.beside).map(|picture| (PICTURES, picture.clone())));
        assets.extend(drawn.icon.clone().map(|icon| (ICONS, icon)));
    }
    assets
}

fn playground_assets(playground: &Playground, assets: &mut BTreeSet<(&'static str, String)>) {
    for item in playground.scenes().iter().flat_map(|scene| &scene.items) {
        assets.extend(item.sound.clone().map(|cue| (CUES, cue)));
        let pictures: Vec<&String> = match &item.is {
            Kind::Picture(picture) | Kind::Card(picture) | Kind::Thing(picture) => vec![picture],
            Kind::Lamp { off, on } => vec![off, on],
            Kind::Chest { closed, open } => vec![closed, open],
            Kind::Place { picture, full, .. } => std::iter::once(picture).chain(full).collect(),
            Kind::Button | Kind::Link | Kind::Zone { .. } | Kind::Mouse(_) | Kind::Title => Vec::new(),
        };
        assets.extend(pictures.into_iter().map(|picture| (PICTURES, picture.clone())));
    }
}

/// A picture or cue that no source has, with the nearest there are.
pub(crate) fn missing_asset(files: &Files, name: &str, place: Place, kind: &str, asset: &str) -> Problem {
    let start = format!("assets/{kind}/");
    let mut known: BTreeSet<String> = BTreeSet::new();
    for layer in files.layers() {
        let assets = files.assets(layer);
        let names = assets.iter().filter_map(|path| path.strip_prefix(&start)?.rsplit_once('.'));
        known.extend(names.map(|(name, _)| name.to_owned()));
    }
    let near = crate::lesson::check::nearest(asset, known.iter().map(String::as_str));
    let file = format!("{start}{asset}.{}", ending(kind));
    let remedy = match near.first() {
        Some(near) => format!("did you mean `{near}`? Otherwise add {file}"),
        None => format!("add {file}"),
    };
    let what = format!("there is no {} `{asset}`", kind.trim_end_matches('s'));
    Problem::new(name, place, what, remedy)
}
