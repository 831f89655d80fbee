//! What a place has to correct on the cards « En vrai »: a telephone number that changed, a service it does not want to show.
//!
//! `real.ron` lies beside `settings.ron`, in the system's folder and over it in the user's. Reading is gentle: an entry that
//! cannot be understood leaves its card as it was shipped, and is told with its place and what to do.

use std::io;
use std::path::{Path, PathBuf};

use ron::value::RawValue;
use serde::Deserialize;

use crate::check::{Problem, style};
use crate::comfort::Language;
use crate::content::Content;
use crate::content::ron::{Fault, read};
use crate::lesson::check::nearest;
use crate::lesson::locate::Place;
use crate::words::Corrected;
use crate::world::real::{Cards, Correction, Date};

/// The name of the file, in either folder.
const NAME: &str = "real.ron";

/// Where the corrections lie.
#[derive(Debug, Clone)]
pub struct CardsFile {
    user: Option<PathBuf>,
    system: PathBuf,
}

/// What was found there.
#[derive(Debug, Default)]
pub struct Found {
    /// The corrections that hold, the system's first.
    pub corrections: Vec<Correction>,
    /// Their words.
    pub words: Corrected,
    /// What is wrong with the others; remarks, since every card is still there.
    pub problems: Vec<Problem>,
}

/// A file: each entry is read by itself.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    cards: Vec<Box<RawValue>>,
}

/// One card's correction, as it is written. Whatever is absent stays as it was shipped.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCorrection {
    id: String,
    #[serde(default)]
    hide: bool,
    verified: Option<String>,
    address: Option<String>,
    fr: Option<RawWords>,
    en: Option<RawWords>,
}

/// What is said in one language.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct RawWords {
    name: Option<String>,
    lines: Option<Vec<String>>,
}

impl CardsFile {
    /// The files of this machine and account.
    #[must_use]
    pub fn of_this_machine() -> Self {
        Self { user: super::user_folder().map(|folder| folder.join(NAME)), system: Path::new(super::SYSTEM).join(NAME) }
    }

    /// Files in other places, for tests.
    #[must_use]
    pub const fn at(user: Option<PathBuf>, system: PathBuf) -> Self {
        Self { user, system }
    }

    /// Reads what corrects these cards. No file corrects nothing.
    #[must_use]
    pub fn read(&self, cards: &Cards) -> Found {
        let mut found = Found::default();
        for path in std::iter::once(&self.system).chain(&self.user) {
            match super::text(path) {
                Ok(text) => found.read(cards, &path.display().to_string(), &text),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => {
                    let what = format!("the file cannot be read: {error}");
                    let remedy = "save it as a UTF-8 text that this account may read";
                    let name = path.display().to_string();
                    found.problems.push(Problem::new(name, Place::START, what, remedy).as_remark());
                }
            }
        }
        found
    }

    /// Corrects the cards of what was loaded; what is wrong is told with its problems.
    pub fn lay_over(&self, content: &mut Content) {
        let Found { corrections, words, problems } = self.read(&content.cards);
        for correction in &corrections {
            content.cards.correct(correction);
        }
        content.words.correct(words);
        content.problems.extend(problems);
    }
}

impl Found {
    /// Reads one file.
    fn read(&mut self, cards: &Cards, name: &str, text: &str) {
        let (written, faults) = match read::<Written>(text) {
            Ok(written) => (Some(written), Vec::new()),
            Err((faults, written)) => (written, faults),
        };
        self.problems.extend(faults.into_iter().map(|fault| told(name, Place::START, fault)));
        let mut from = 0;
        for entry in written.into_iter().flat_map(|written| written.cards) {
            // The entries are pieces of the text, in its order.
            let entry = entry.get_ron().trim();
            let at = text.get(from..).and_then(|rest| rest.find(entry)).map_or(from, |at| from + at);
            from = at + entry.len();
            self.take(cards, name, Place::of_offset(text, at), entry);
        }
    }

    /// Takes in one entry, if all of it holds.
    fn take(&mut self, cards: &Cards, name: &str, place: Place, text: &str) {
        let entry = match read::<RawCorrection>(text) {
            Ok(entry) => entry,
            Err((faults, _)) => {
                self.problems.extend(faults.into_iter().map(|fault| told(name, place, fault)));
                return;
            }
        };
        let mut tell = |what: String, remedy: &str| {
            let fault = Fault { place: Place::START, what, remedy: remedy.to_owned() };
            self.problems.push(told(name, place, fault));
        };
        let Some(card) = cards.get(&entry.id) else {
            let near = nearest(&entry.id, cards.iter().map(|card| card.id.as_str()));
            let known: Vec<&str> = cards.iter().map(|card| card.id.as_str()).collect();
            let remedy = match near.first() {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("use one of {}", known.join(", ")),
            };
            return tell(format!("there is no card `{}`", entry.id), &remedy);
        };
        let changes = entry.address.is_some() || entry.fr.is_some() || entry.en.is_some();
        let verified = entry.verified.as_deref().map(Date::parse);
        if verified == Some(None) {
            return tell(
                format!("`{}` is no date", entry.verified.unwrap_or_default()),
                "write the day you checked it, such as \"2027-03-15\"",
            );
        }
        if changes && verified.is_none() {
            return tell(
                format!("`{}` does not say when it was checked", entry.id),
                "add `verified: \"2027-03-15\"`, the day you checked it",
            );
        }
        let message = card.name().message;
        let given = [(Language::Fr, entry.fr), (Language::En, entry.en)];
        let mut words = Corrected::new();
        let mut lines = None;
        for (language, given) in given {
            let Some(given) = given else { continue };
            words.extend(given.name.map(|name| ((language, message.clone()), name)));
            let Some(given) = given.lines else { continue };
            let count = u32::try_from(given.len()).unwrap_or(u32::MAX);
            lines.get_or_insert_with(std::collections::BTreeMap::new).insert(language, count);
            words.extend((1..).zip(given).map(|(line, text)| ((language, format!("{message}-{line}")), text)));
        }
        let address = entry.address.is_some();
        for language in Language::ALL {
            words.extend(entry.address.clone().map(|address| ((language, format!("{message}.address")), address)));
        }
        for ((language, _), text) in &mut words {
            *text = typeset(text.trim(), *language);
        }
        if words.values().any(String::is_empty) {
            return tell(format!("`{}` has a line without words", entry.id), "write its words, or remove the line");
        }
        for ((language, _), text) in &words {
            for breach in style::breaches(text, *language, style::Role::Other) {
                tell(format!("`{}` has {}", entry.id, breach.what), &breach.remedy);
            }
        }
        if let Some(lines) = &lines {
            for language in Language::ALL.into_iter().filter(|language| !lines.contains_key(language)) {
                let code = language.code();
                tell(
                    format!("`{}` has no lines in `{code}`: there the card shows its name and address only", entry.id),
                    &format!("add `{code}: (lines: [\"…\"])`"),
                );
            }
        }
        let correction = Correction { id: entry.id, hide: entry.hide, verified: verified.flatten(), address, lines };
        self.corrections.push(correction);
        self.words.extend(words);
    }
}

/// What was typed on a plain keyboard, as it is printed: curled apostrophes, and French signs that no line begins with.
fn typeset(text: &str, language: Language) -> String {
    let text = text.replace('\'', "’");
    if language != Language::Fr {
        return text;
    }
    let text = [':', ';', '?', '!', '»']
        .into_iter()
        .fold(text, |text, sign| text.replace(&format!(" {sign}"), &format!("\u{a0}{sign}")));
    text.replace("« ", "«\u{a0}")
}

/// A fault of a piece of a file that begins at a place.
fn told(name: &str, from: Place, Fault { place, what, remedy }: Fault) -> Problem {
    let column = if place.line == 1 { from.column + place.column - 1 } else { place.column };
    Problem::new(name, Place { line: from.line + place.line - 1, column }, what, remedy).as_remark()
}
