//! What is filled in on a page, judged as a real site would on a kind day.
//!
//! A field has a [`Kind`], holds a [`Value`], and is [`judge`]d: nothing, or the one [`Fault`] to mend first, which names a
//! Fluent message. A [`Rule`] looks at several fields together. Spaces, dots and dashes that people put between figures are
//! never a fault.

mod fault;
mod read;
mod rule;

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::world::mail::{is_long, is_mixed};
use crate::writing::Texts;

pub use fault::Fault;
pub use read::{Day, day, days, figures, key, number};
pub use rule::Rule;

/// What a field takes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Kind {
    /// One line. The bounds are numbers of signs, included; spaces around do not count. `Text()` takes 1 to 80.
    Text {
        /// The fewest signs.
        #[serde(default = "one")]
        least: usize,
        /// The most signs.
        #[serde(default = "eighty")]
        most: usize,
    },
    /// Several lines, as many as wanted: a free message.
    Lines,
    /// A whole number. `1 200` and `1 200,00` are read; cents other than 0 are not whole.
    Number {
        /// The least, included.
        from: i64,
        /// The greatest, included.
        to: i64,
    },
    /// Exactly so many figures.
    Digits(usize),
    /// A day that is in the calendar: `12/03/1952`, `12-3-1952`, `12.03.1952`, `12 03 1952` or `12031952`.
    Date {
        /// The first year, included.
        from: i32,
        /// The last year, included.
        to: i32,
    },
    /// A mail address.
    Email,
    /// A French telephone number: 10 figures from 0 on, or 9 after `+33` or `0033`.
    Phone,
    /// A password being made: 12 signs, letters and others (CNIL, recommendation of 2022).
    NewPassword,
    /// A password that is known already: anything.
    Password,
    /// 13 figures, and 2 more that are their [`key`].
    Keyed,
    /// The text of this name, spaces and capitals aside: a code that was received.
    Same(String),
    /// One answer among these, by their ids.
    One {
        /// The answers there are.
        of: Vec<String>,
        /// Whether they drop down in a list. Otherwise they are round buttons.
        #[serde(default)]
        list: bool,
    },
    /// Boxes to tick, by their ids.
    Many {
        /// The boxes there are.
        of: Vec<String>,
        /// How many at least, once one is ticked or the field is required.
        #[serde(default)]
        least: usize,
    },
    /// A list of years that drops down, from the first to the last, both included.
    Years {
        /// The first year.
        from: u32,
        /// The last year.
        to: u32,
    },
    /// A document to join.
    File {
        /// The ids of the files that will do. With none, any will.
        #[serde(default)]
        ends: Vec<String>,
    },
}

const fn one() -> usize {
    1
}

const fn eighty() -> usize {
    80
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// What was typed.
    Written(String),
    /// The ids of the answers that were chosen.
    Chosen(BTreeSet<String>),
    /// The id of the file that was joined.
    File(Option<String>),
}

impl Value {
    /// Whether nothing was filled in. Spaces are nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Written(text) => text.trim().is_empty(),
            Self::Chosen(chosen) => chosen.is_empty(),
            Self::File(file) => file.is_none(),
        }
    }
}

impl Kind {
    /// The value of a field that nobody touched.
    #[must_use]
    pub fn empty(&self) -> Value {
        match self {
            Self::One { .. } | Self::Many { .. } | Self::Years { .. } => Value::Chosen(BTreeSet::new()),
            Self::File { .. } => Value::File(None),
            _ => Value::Written(String::new()),
        }
    }

    /// The ids of the answers there are, in order; the years as figures. Nothing for what is written or joined.
    #[must_use]
    pub fn options(&self) -> Vec<String> {
        match self {
            Self::One { of, .. } | Self::Many { of, .. } => of.clone(),
            Self::Years { from, to } => (*from..=*to).map(|year| year.to_string()).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether what is typed is hidden unless one asks to see it.
    #[must_use]
    pub const fn is_secret(&self) -> bool {
        matches!(self, Self::Password | Self::NewPassword)
    }

    /// Whether its answers are in a list that opens.
    #[must_use]
    pub const fn is_list(&self) -> bool {
        matches!(self, Self::One { list: true, .. } | Self::Years { .. })
    }

    /// Whether it is filled in with the keyboard.
    #[must_use]
    pub fn is_written(&self) -> bool {
        matches!(self.empty(), Value::Written(_))
    }

    /// Whether an answer is one of those there are.
    fn offers(&self, answer: &str) -> bool {
        match self {
            Self::One { of, .. } | Self::Many { of, .. } => of.iter().any(|known| known == answer),
            Self::Years { from, to } => {
                answer.parse().is_ok_and(|year: u32| (*from..=*to).contains(&year) && year.to_string() == answer)
            }
            _ => false,
        }
    }

    /// A value that satisfies it, of a required field. Nothing when none can: bounds that cross, a list without answers,
    /// a code that no text holds.
    #[must_use]
    pub fn example(&self, texts: &Texts) -> Option<Value> {
        let written = |text: String| Some(Value::Written(text));
        let chosen = |ids: &mut dyn Iterator<Item = String>| Some(Value::Chosen(ids.collect()));
        let example = match self {
            // Not tried sign by sign: nobody writes a line of a million signs.
            Self::Text { least, .. } => written("a".repeat((*least).clamp(1, LONGEST))),
            Self::Lines => written("Bonjour.".into()),
            Self::Number { from, .. } => written(from.to_string()),
            // Neither the beginning of a social security number nor a bank card.
            Self::Digits(count) => written("9".repeat((*count).min(LONGEST))),
            Self::Date { from, .. } => written(format!("01/01/{:04}", (*from).max(1))),
            Self::Email => written("camille@courrier.example".into()),
            // ARCEP keeps 06 39 98 for works of fiction.
            Self::Phone => written("06 39 98 12 34".into()),
            Self::NewPassword | Self::Password => written("Mon-Chat-Dort-8h".into()),
            Self::Keyed => written(format!("{KEYED}{:02}", key(KEYED))),
            Self::Same(name) => written(texts.get(name)?.to_string()),
            Self::One { of, .. } => chosen(&mut of.iter().take(1).cloned()),
            Self::Many { of, .. } => chosen(&mut of.iter().cloned()),
            Self::Years { from, .. } => chosen(&mut std::iter::once(from.to_string())),
            Self::File { ends } => {
                Some(Value::File(Some(ends.first().map_or_else(|| "document".into(), String::clone))))
            }
        };
        example.filter(|value| judge(self, true, value, texts).is_none())
    }
}

/// No line that a lesson asks for is longer, in signs.
const LONGEST: usize = 10_000;

/// The 13 figures of an example: no person's number begins with 9.
const KEYED: u64 = 9_520_399_123_456;

/// The fault of a field to mend first, if any. A field that is empty and need not be filled in has none.
///
/// A value that is not of the field's shape (a file where figures go) counts as nothing.
#[must_use]
pub fn judge(kind: &Kind, required: bool, value: &Value, texts: &Texts) -> Option<Fault> {
    let is_shaped = std::mem::discriminant(value) == std::mem::discriminant(&kind.empty());
    if !is_shaped || value.is_empty() {
        return required.then_some(Fault::Missing);
    }
    match value {
        Value::Written(text) => written(kind, text.trim(), texts),
        Value::Chosen(chosen) => {
            let known = chosen.iter().filter(|answer| kind.offers(answer)).count();
            match kind {
                Kind::Many { least, .. } if known < *least => Some(Fault::NeedsOne),
                Kind::Many { .. } => None,
                _ => (known != 1).then_some(Fault::Missing),
            }
        }
        Value::File(file) => {
            let Kind::File { ends } = kind else { return None };
            let will_do = ends.is_empty() || file.as_ref().is_some_and(|file| ends.contains(file));
            (!will_do).then_some(Fault::NotThisFile)
        }
    }
}

/// The fault of what was typed; there is something.
fn written(kind: &Kind, text: &str, texts: &Texts) -> Option<Fault> {
    match kind {
        Kind::Text { least, most } => {
            let signs = text.chars().count();
            if signs < *least { Some(Fault::TooShort) } else { (signs > *most).then_some(Fault::TooLong) }
        }
        Kind::Number { from, to } => match number(text) {
            Err(fault) => Some(fault),
            Ok(number) if number < (*from).into() => Some(Fault::TooSmall),
            Ok(number) => (number > (*to).into()).then_some(Fault::TooLarge),
        },
        Kind::Digits(count) => match figures(text) {
            None => Some(Fault::NotDigits),
            Some(figures) => counted(figures.len(), *count),
        },
        Kind::Date { from, to } => match day(text) {
            Err(fault) => Some(fault),
            Ok(day) if day.year < *from => Some(Fault::TooEarly),
            Ok(day) => (day.year > *to).then_some(Fault::TooLate),
        },
        Kind::Email => read::email(text).err(),
        Kind::Phone => (!read::is_phone(text)).then_some(Fault::NotPhone),
        Kind::NewPassword => (!(is_long(text) && is_mixed(text))).then_some(Fault::WeakPassword),
        Kind::Keyed => match figures(text) {
            None => Some(Fault::NotDigits),
            Some(figures) => {
                counted(figures.len(), 15).or_else(|| (!read::is_keyed(&figures)).then_some(Fault::WrongKey))
            }
        },
        Kind::Same(name) => {
            let is_same = texts.get(name).is_some_and(|model| read::bare(model) == read::bare(text));
            (!is_same).then_some(Fault::NotTheCode)
        }
        _ => None,
    }
}

fn counted(figures: usize, wanted: usize) -> Option<Fault> {
    match figures.cmp(&wanted) {
        std::cmp::Ordering::Less => Some(Fault::TooFewDigits),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some(Fault::TooManyDigits),
    }
}

#[cfg(test)]
mod tests;
