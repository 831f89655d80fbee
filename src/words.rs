//! Fluent: the only place where a key becomes a sentence.
//!
//! A file of words is parsed when its first sentence is asked for. A pack's file lies over the file of the same path: it
//! replaces the messages it holds and leaves the others. Isolation marks are off: U+2068 would reach the screen.

mod all;
pub mod app;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, RwLock};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use unic_langid::langid;

use crate::comfort::{Hand, Language};
use crate::content::Files;
use crate::lesson::{Lesson, LessonId};
use crate::sentence::{Scope, Sentence};
use crate::world::real::{Date, REAL};
use crate::writing::Texts;

pub use all::{
    Beside, CAMILLE, KEYBOARD, PERSONA_LINES, PERSONA_NOTES, Spoken, WORLDS, lesson_sentence, lesson_sentences,
    most_variants, scope_messages, sites,
};

type Bundle = FluentBundle<FluentResource>;

/// The names of attributes that sentences may have. [`Sentence`] holds them as static text.
pub const ATTRIBUTES: [&str; 12] =
    ["soft", "meaning", "line", "before", "after", "label", "address", "target", "hint", "stop", "for", "like"];

/// What the sentence's arguments are called in Fluent: `$n` is a number, `$hand` `left` or `right`, `$keyboard` the name of
/// a layout (`azerty`), `$variant` the number of a lesson's variant, from 1.
pub const ARGUMENTS: [&str; 4] = ["n", "hand", "keyboard", "variant"];

/// What a sentence that holds a date ([`crate::world::real::Date`]) is given: `$day`, `$month` and `$year` are numbers, 0
/// if they are not known.
pub const DATE: [&str; 3] = ["day", "month", "year"];

/// What sentences are fitted to, beside the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fit<'a> {
    /// The hand that holds the mouse.
    pub hand: Hand,
    /// The name of the keyboard's layout. One that nobody knows takes the usual variant.
    pub keyboard: &'a str,
    /// The variant of the lesson under way ([`Lesson::variant`]); 1 outside lessons.
    pub variant: u32,
}

impl From<Hand> for Fit<'_> {
    fn from(hand: Hand) -> Self {
        Self { hand, keyboard: "", variant: 1 }
    }
}

/// Every sentence of Déclic, in every language. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    inner: Arc<Inner>,
    /// The words of cards « En vrai » that the place has corrected, by message.
    corrected: Corrected,
}

/// Words that stand in place of those of `worlds/real.ftl`: by language, and by `message` or `message.attribute`.
pub type Corrected = BTreeMap<(Language, String), String>;

struct Inner {
    texts: HashMap<(Language, String), Vec<Text>>,
    bundles: RwLock<HashMap<(Language, Scope), Arc<Bundle>>>,
    /// The names of the keyboards that sentences may be fitted to.
    keyboards: BTreeSet<String>,
}

/// A file's words, or where the binary has them.
enum Text {
    Embedded,
    Read(String),
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("files", &self.inner.texts.len()).finish_non_exhaustive()
    }
}

impl Words {
    /// The words of these files. What folders hold is read at once, since a folder may go away (a USB stick); what
    /// cannot be read is left to [`crate::check`] to tell.
    #[must_use]
    pub fn new(files: &Files) -> Self {
        let mut texts: HashMap<_, Vec<Text>> = HashMap::new();
        let mut keyboards = BTreeSet::new();
        for layer in files.layers() {
            for path in files.texts(layer) {
                keyboards.extend(crate::content::keyboard_of(&path).map(str::to_owned));
                let Some((language, path)) = split(&path) else { continue };
                let key = (language, path.to_owned());
                if files.is_embedded(layer) {
                    texts.entry(key).or_default().push(Text::Embedded);
                } else if let Ok(text) = files.text(layer, &format!("locales/{}/{path}", language.code())) {
                    texts.entry(key).or_default().push(Text::Read(text.into_owned()));
                }
            }
        }
        let inner = Arc::new(Inner { texts, bundles: RwLock::default(), keyboards });
        Self { inner, corrected: Corrected::new() }
    }

    /// A sentence in words.
    ///
    /// What a language lacks is said in the other; what both lack shows as `⟦key⟧` and is logged.
    #[must_use]
    pub fn text<'a>(&self, sentence: &Sentence, language: Language, fit: impl Into<Fit<'a>>) -> String {
        let fit = fit.into();
        let others = Language::ALL.into_iter().filter(|other| *other != language);
        for candidate in std::iter::once(language).chain(others) {
            if let Some(text) = self.find(sentence, candidate, fit) {
                if candidate != language {
                    tracing::warn!(key = %sentence, language = language.code(), "said in the other language");
                }
                return text;
            }
        }
        tracing::warn!(key = %sentence, "no words");
        format!("⟦{sentence}⟧")
    }

    /// The texts that a variant of a lesson asks for, in a language: what is to be typed is compared with them. What a
    /// language lacks is not there.
    #[must_use]
    pub fn texts(&self, lesson: &Lesson, language: Language, variant: u32) -> Arc<Texts> {
        let fit = Fit { variant, ..Hand::Right.into() };
        let text = |name: &String| {
            let text = self.find(&text_sentence(&lesson.id, name), language, fit)?;
            Some((name.clone(), text))
        };
        Arc::new(lesson.texts.iter().filter_map(text).collect())
    }

    /// The names of the keyboards that sentences may be fitted to.
    #[must_use]
    pub fn keyboards(&self) -> &BTreeSet<String> {
        &self.inner.keyboards
    }

    /// Whether a language has a sentence.
    #[must_use]
    pub fn has(&self, sentence: &Sentence, language: Language) -> bool {
        let bundle = self.bundle(&sentence.scope, language);
        bundle.get_message(&sentence.message).is_some_and(|message| match sentence.attribute {
            Some(attribute) => message.get_attribute(attribute).is_some(),
            None => message.value().is_some(),
        })
    }

    /// A sentence in words, in this language or not at all.
    #[must_use]
    pub fn find<'a>(&self, sentence: &Sentence, language: Language, fit: impl Into<Fit<'a>>) -> Option<String> {
        if let Some(text) = self.corrected(sentence, language) {
            return Some(text.clone());
        }
        let Fit { hand, keyboard, variant } = fit.into();
        let bundle = self.bundle(&sentence.scope, language);
        let message = bundle.get_message(&sentence.message)?;
        let pattern = match sentence.attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let [of_number, of_hand, of_keyboard, of_variant] = ARGUMENTS;
        let mut arguments = FluentArgs::new();
        arguments.set(of_hand, if hand == Hand::Left { "left" } else { "right" });
        arguments.set(of_keyboard, keyboard);
        arguments.set(of_variant, variant);
        if let Some(number) = sentence.number {
            arguments.set(of_number, number);
            for (name, piece) in DATE.into_iter().zip(Date::of_number(number).pieces()) {
                arguments.set(name, piece);
            }
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::warn!(key = %sentence, language = language.code(), ?errors, "words with holes");
        }
        Some(text)
    }

    /// Puts the place's own words over those of the cards « En vrai ».
    pub fn correct(&mut self, words: Corrected) {
        self.corrected.extend(words);
    }

    fn corrected(&self, sentence: &Sentence, language: Language) -> Option<&String> {
        if self.corrected.is_empty() || sentence.scope != Scope::World(REAL) {
            return None;
        }
        let attribute = sentence.attribute.map_or_else(String::new, |attribute| format!(".{attribute}"));
        self.corrected.get(&(language, sentence.message.clone() + &attribute))
    }

    fn bundle(&self, scope: &Scope, language: Language) -> Arc<Bundle> {
        let key = (language, scope.clone());
        // A poisoned lock only means that another thread died while parsing: the map itself is whole.
        let known = self.inner.bundles.read().unwrap_or_else(std::sync::PoisonError::into_inner).get(&key).cloned();
        known.unwrap_or_else(|| {
            let bundle = Arc::new(self.parse(scope, language));
            let mut bundles = self.inner.bundles.write().unwrap_or_else(std::sync::PoisonError::into_inner);
            bundles.insert(key, bundle.clone());
            bundle
        })
    }

    fn parse(&self, scope: &Scope, language: Language) -> Bundle {
        let locale = match language {
            Language::Fr => langid!("fr"),
            Language::En => langid!("en"),
        };
        let mut bundle = Bundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        if let Err(error) = bundle.add_builtins() {
            tracing::warn!(%error, "no Fluent functions");
        }
        let path = path(scope);
        for text in self.inner.texts.get(&(language, path.clone())).into_iter().flatten() {
            let text = match text {
                Text::Read(text) => Cow::Borrowed(text.as_str()),
                Text::Embedded => Cow::Owned(crate::content::embedded_text(&full_path(language, &path))),
            };
            // With errors or without: what could be parsed is there. `check` tells the errors.
            let resource = FluentResource::try_new(text.into_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        bundle
    }
}

/// Where a text that a lesson asks for is written: in a world's words (`camille/email`, `letters/person-grandchild.address`),
/// a site's (`sites/desk/site.address`), or in the lesson's own as `text-<name>`.
#[must_use]
pub fn text_sentence(lesson: &LessonId, name: &str) -> Sentence {
    let of_world = name.rsplit_once('/').and_then(|(words, message)| {
        let scope = match words.strip_prefix("sites/") {
            Some(site) => Scope::Site(site.into()),
            None => Scope::World(WORLDS.iter().find(|known| **known == words)?),
        };
        Some(all::scoped_sentence(&scope, message))
    });
    of_world.unwrap_or_else(|| Sentence::lesson(lesson, format!("text-{name}")))
}

/// The path of a scope's file below `locales/<lang>/`.
#[must_use]
pub fn path(scope: &Scope) -> String {
    match scope {
        Scope::App => "app.ftl".into(),
        Scope::Topics => "topics.ftl".into(),
        Scope::Counsellor => "counsellor.ftl".into(),
        Scope::Paths => "paths.ftl".into(),
        Scope::Wants => "wants.ftl".into(),
        Scope::Pictures => "pictures.ftl".into(),
        Scope::World(world) => format!("worlds/{world}.ftl"),
        Scope::Site(site) => format!("sites/{site}.ftl"),
        Scope::Lesson(lesson) => format!("lessons/{lesson}.ftl"),
    }
}

/// The path of a scope's file in a language, within a repository or a pack.
#[must_use]
pub fn full_path(language: Language, path: &str) -> String {
    format!("locales/{}/{path}", language.code())
}

/// The language of a file's path, and the rest of the path: `locales/fr/app.ftl` gives French and `app.ftl`.
#[must_use]
pub fn split(path: &str) -> Option<(Language, &str)> {
    let (code, rest) = path.strip_prefix("locales/")?.split_once('/')?;
    Some((Language::of_code(code)?, rest))
}
