//! Every sentence there is: what the narration records, and what the check listens for.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::{Fit, Words, app};
use crate::comfort::{Hand, Language};
use crate::keyboard::{KEYS, SIGNS};
use crate::lesson::{Lesson, Topic};
use crate::progress::card::Edition;
use crate::sentence::{Scope, Sentence};
use crate::want::Want;
use crate::world::desktop;
use crate::world::mail::LETTERS;
use crate::world::phone::CALLS;
use crate::world::playground::COMMON;
use crate::world::real::{Cards, REAL};
use crate::world::{AnyMachine, PartId};

/// One sentence as it is shown and spoken.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spoken {
    /// In which language.
    pub language: Language,
    /// Its address.
    pub sentence: Sentence,
    /// Its words. A sentence that differs by hand, by keyboard or by variant is there once for each way.
    pub text: String,
}

/// What is spoken beside lessons and the app's own words.
#[derive(Debug, Clone, Copy)]
pub struct Beside<'a> {
    /// The topics: their names and lines.
    pub topics: &'a [Topic],
    /// The cards « En vrai ».
    pub cards: &'a Cards,
    /// What people want to do: what it is called, not the words it is also looked for by.
    pub wants: &'a [Want],
    /// What cards hold: the names of their pictures.
    pub editions: &'a [Edition],
}

/// The worlds that have words of their own.
pub const WORLDS: &[&str] = &["playground", "desktop", KEYBOARD, CAMILLE, "mail", LETTERS, "web", REAL, "phone", CALLS];

/// The drawn keyboard and its page: `worlds/keyboard.ftl` names the keys and the signs.
pub const KEYBOARD: &str = "keyboard";

/// The persona whose card lies beside whatever is typed (CURRICULUM.md 3): her lines are in `worlds/camille.ftl`.
pub const CAMILLE: &str = "camille";

/// The lines of her card, each with a `.label`, in reading order.
pub const PERSONA_LINES: &[&str] = &[
    "name",
    "birth",
    "address",
    "phone",
    "email",
    "password",
    "first-name",
    "last-name",
    "new-address",
    "new-password",
    "user-number",
    "desk-password",
    "desk-new-password",
    "health-number",
    "health-password",
    "insured-number",
    "tax-number",
    "tax-password",
    "family-number",
    "family-password",
    "street",
    "postcode",
    "town",
    "income",
    "rent",
    "gifts",
    "height",
    "father",
    "mother",
];

/// What stands under her card, always.
pub const PERSONA_NOTES: &[&str] = &["card", "examples", "never-yours"];

/// The messages of each `locales/<lang>/worlds/<world>.ftl` and `sites/<site>.ftl`: the names of the parts that come with
/// machines and with what lessons put into them. Found in one go: many lessons share a browser, and it has many parts.
#[must_use]
pub fn scope_messages<'a>(
    lessons: impl IntoIterator<Item = &'a Lesson>,
    cards: &Cards,
) -> BTreeMap<Scope, Vec<String>> {
    let mut all: BTreeMap<Scope, Vec<String>> =
        WORLDS.iter().map(|world| (Scope::World(world), own_messages(world, cards))).collect();
    let lessons: Vec<&Lesson> = lessons.into_iter().collect();
    for site in sites(lessons.iter().copied()) {
        all.insert(Scope::Site(site.as_str().into()), Vec::new());
    }
    let mut seen: BTreeSet<(Scope, String)> = BTreeSet::new();
    let mut add = |scope: Scope, message: String| {
        if seen.insert((scope.clone(), message.clone())) {
            all.entry(scope).or_default().push(message);
        }
    };
    for (scope, message) in lessons.iter().flat_map(|lesson| lesson.world.machines()).flat_map(AnyMachine::sentences) {
        add(scope, message);
    }
    // A part is named alike in all lessons; so many of them are those of one browser that they are told apart first.
    let mut known: HashSet<(Option<Scope>, &'static str, PartId, String)> = HashSet::new();
    for (machine, part) in lessons.iter().flat_map(|lesson| lesson.world.all_parts()).filter(|(_, part)| part.common) {
        let message = part.message();
        if !known.insert((part.of.clone(), machine, part.id.clone(), message.clone())) {
            continue;
        }
        let scope = part.of.clone().unwrap_or(Scope::World(machine));
        for attribute in part.attributes {
            add(scope.clone(), format!("{message}.{attribute}"));
        }
        add(scope, message);
    }
    for messages in all.values_mut() {
        let mut seen = BTreeSet::new();
        messages.retain(|message| seen.insert(message.clone()));
    }
    all
}

/// The messages that a world has whatever lessons do.
fn own_messages(world: &str, cards: &Cards) -> Vec<String> {
    match world {
        "playground" => COMMON.iter().map(|part| PartId::new(part).message()).collect(),
        "desktop" => {
            let parts = desktop::COMMON.iter().map(|part| PartId::new(part).message());
            parts.chain(desktop::SENTENCES.iter().map(|sentence| (*sentence).to_owned())).collect()
        }
        KEYBOARD => {
            let keys = KEYS.iter().map(|key| format!("key-{key}"));
            let plain = ('a'..='z').chain('0'..='9').map(|sign| format!("sign-{sign}"));
            let signs = SIGNS.iter().map(|(_, name)| format!("sign-{name}"));
            keys.chain(plain).chain(signs).chain(["sign-other".to_owned()]).collect()
        }
        CAMILLE => {
            let lines = PERSONA_LINES.iter().flat_map(|line| [(*line).to_owned(), format!("{line}.label")]);
            lines.chain(PERSONA_NOTES.iter().map(|note| (*note).to_owned())).collect()
        }
        REAL => cards.messages(),
        _ => Vec::new(),
    }
}

/// The sites that lessons can show, by name.
#[must_use]
pub fn sites<'a>(lessons: impl IntoIterator<Item = &'a Lesson>) -> BTreeSet<String> {
    let machines = lessons.into_iter().flat_map(|lesson| lesson.world.machines());
    let webs = machines.filter_map(|machine| match machine {
        AnyMachine::Web(web) => Some(web.sites().keys().cloned()),
        _ => None,
    });
    webs.flatten().collect()
}

/// The sentence of a scope's `message` or `message.attribute`.
pub(super) fn scoped_sentence(scope: &Scope, message: &str) -> Sentence {
    with_attribute(message, |message| Sentence::of(scope.clone(), message))
}

impl Words {
    /// Every sentence that can be shown or spoken, in every language, with every value of its arguments. What a language
    /// lacks is not there.
    #[must_use]
    pub fn all<'a>(&self, lessons: impl IntoIterator<Item = &'a Lesson>, beside: Beside<'_>) -> Vec<Spoken> {
        let Beside { topics, cards, wants, editions } = beside;
        let lessons: Vec<&Lesson> = lessons.into_iter().collect();
        let mut own = app_sentences(&lessons);
        for topic in topics {
            own.push(Sentence::topic(topic.id.as_str()));
            own.push(Sentence::topic(topic.id.as_str()).attribute("line"));
        }
        own.extend(cards.sentences());
        own.extend(wants.iter().map(Want::name));
        own.extend(editions.iter().flat_map(|edition| &edition.pictures).map(|name| Sentence::picture(name)));
        let mut of_worlds = Vec::new();
        for (scope, messages) in scope_messages(lessons.iter().copied(), cards) {
            // The cards have been told already.
            if scope != Scope::World(REAL) {
                of_worlds.extend(messages.iter().map(|message| scoped_sentence(&scope, message)));
            }
        }
        let mut groups = vec![(own, 1), (of_worlds, most_variants(lessons.iter().copied()))];
        groups.extend(lessons.into_iter().map(|lesson| (lesson_sentences(lesson), lesson.variants)));
        let spoken = |language| groups.iter().flat_map(move |(group, most)| self.spoken_in(language, group, *most));
        Language::ALL.into_iter().flat_map(spoken).collect()
    }

    /// These sentences in every language, for either hand, for each keyboard and in so many variants, where it makes a
    /// difference.
    #[must_use]
    pub fn spoken(&self, sentences: &[Sentence], variants: u32) -> Vec<Spoken> {
        Language::ALL.into_iter().flat_map(|language| self.spoken_in(language, sentences, variants)).collect()
    }

    fn spoken_in(&self, language: Language, sentences: &[Sentence], variants: u32) -> Vec<Spoken> {
        let fits: Vec<Fit> = self.fits(variants).collect();
        let mut all = Vec::new();
        for sentence in sentences {
            let mut texts: Vec<String> = Vec::new();
            for fit in &fits {
                let text = self.find(sentence, language, *fit);
                texts.extend(text.filter(|text| !texts.contains(text)));
            }
            all.extend(texts.into_iter().map(|text| Spoken { language, sentence: sentence.clone(), text }));
        }
        all
    }

    /// All that sentences of so many variants can be fitted to.
    pub fn fits(&self, variants: u32) -> impl Iterator<Item = Fit<'_>> {
        let keyboards = || self.keyboards().iter().map(String::as_str).chain([""]);
        let hands = move |variant| {
            let keyboards = move |hand| keyboards().map(move |keyboard| Fit { hand, keyboard, variant });
            [Hand::Right, Hand::Left].into_iter().flat_map(keyboards)
        };
        (1..=variants).flat_map(hands)
    }
}

/// The greatest number of variants among lessons: so many may the words of a world have.
#[must_use]
pub fn most_variants<'a>(lessons: impl IntoIterator<Item = &'a Lesson>) -> u32 {
    lessons.into_iter().map(|lesson| lesson.variants).max().unwrap_or(1)
}

fn app_sentences(lessons: &[&Lesson]) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    for message in app::MESSAGES.iter().filter(|message| !app::SILENT.contains(message)) {
        let numbers: Vec<u32> = if *message == "lesson-minutes" {
            let mut minutes: Vec<u32> = lessons.iter().map(|lesson| lesson.minutes).collect();
            minutes.sort_unstable();
            minutes.dedup();
            minutes
        } else {
            let numbers = app::NUMBERED.iter().find(|(numbered, _)| numbered == message);
            numbers.map(|(_, numbers)| numbers.clone().collect()).unwrap_or_default()
        };
        if numbers.is_empty() && *message != "lesson-minutes" {
            sentences.push(Sentence::app(*message));
        }
        sentences.extend(numbers.into_iter().map(|number| Sentence::app(*message).with(number)));
        let attributes = app::ATTRIBUTES.iter().filter(|(owner, _)| owner == message);
        sentences.extend(attributes.map(|(_, attribute)| Sentence::app(*message).attribute(attribute)));
    }
    sentences
}

/// Every sentence a lesson has.
#[must_use]
pub fn lesson_sentences(lesson: &Lesson) -> Vec<Sentence> {
    lesson.messages().iter().map(|message| lesson_sentence(lesson, message)).collect()
}

/// The sentence of `message` or `message.attribute`.
#[must_use]
pub fn lesson_sentence(lesson: &Lesson, message: &str) -> Sentence {
    with_attribute(message, |message| Sentence::lesson(&lesson.id, message))
}

fn with_attribute(message: &str, sentence: impl Fn(&str) -> Sentence) -> Sentence {
    let (message, attribute) = message.split_once('.').unwrap_or((message, ""));
    let sentence = sentence(message);
    match super::ATTRIBUTES.into_iter().find(|known| *known == attribute) {
        Some(attribute) => sentence.attribute(attribute),
        None => sentence,
    }
}
