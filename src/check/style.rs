//! The rules of easy reading that block and need no dictionary (STANDARDS.md 8: F01, F02, F06, F19) and the words that a
//! soft message never holds (STANDARDS.md 7: E1).
//!
//! How they are counted:
//! - A sentence ends at `.`, `!`, `?` or `…` before a space or the end, so that `12.5` and an address stay whole; and at the
//!   end of a line.
//! - A word is what stands between two spaces and holds a letter or a digit: « l’écran » is one, « 1 fois » two, a
//!   punctuation mark after its no-break space none.
//! - F02 applies to instructions (the step's own message), soft messages, lines to remember and meanings. `alone`, which
//!   gives a situation and a goal, may have two sentences.
//! - F06: the signs `%`, `&`, `§` and `/`; Roman numerals made of I, V and X, two letters at least; the numbers two to twelve
//!   in letters. « un », « une », "one" are articles too, and « neuf » also means new: they pass.

use crate::comfort::Language;
use crate::sentence::{Scope, Sentence};

/// The most words a sentence may have (F01).
pub const WORDS: usize = 12;

/// One breach of a rule, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breach {
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

fn breach(what: impl Into<String>, remedy: impl Into<String>) -> Breach {
    Breach { what: what.into(), remedy: remedy.into() }
}

/// What kind of sentence this is, for the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// What a step asks: one sentence.
    Instruction,
    /// What Alone asks: two.
    Situation,
    /// What is said to someone who is stuck: two, and none of the words of E1.
    Soft,
    /// A line to remember: two.
    Keep,
    /// What a word means: three.
    Meaning,
    /// Everything else.
    Other,
}

/// The app's messages that are said to someone who is stuck.
const SOFT: [&str; 6] = ["look-here", "shall-i-show", "i-can-do-it", "ask-counsellor", "your-turn", "pause-fine"];

impl Role {
    /// The role of a sentence; of a lesson's bare messages, the steps are instructions.
    #[must_use]
    pub fn of(sentence: &Sentence, steps: &[&str]) -> Self {
        let message = sentence.message.as_str();
        match (&sentence.scope, sentence.attribute) {
            (Scope::Lesson(_), Some("soft")) => Self::Soft,
            (Scope::Lesson(_), Some("meaning")) => Self::Meaning,
            (Scope::Lesson(_), None) if steps.contains(&message) => Self::Instruction,
            (Scope::Lesson(_), None) if message == "alone" => Self::Situation,
            (Scope::Lesson(_), None) if message.starts_with("keep-") => Self::Keep,
            (Scope::App, None) if SOFT.contains(&message) => Self::Soft,
            _ => Self::Other,
        }
    }

    const fn sentences(self) -> Option<usize> {
        match self {
            Self::Instruction => Some(1),
            Self::Situation | Self::Soft | Self::Keep => Some(2),
            Self::Meaning => Some(3),
            Self::Other => None,
        }
    }
}

/// Every breach in a text.
#[must_use]
pub fn breaches(text: &str, language: Language, role: Role) -> Vec<Breach> {
    let mut found = Vec::new();
    let sentences = sentences(text);
    for sentence in &sentences {
        let words = words(sentence).count();
        if words > WORDS {
            let remedy = format!("cut it in two: {WORDS} words at most (F01)");
            found.push(breach(format!("a sentence of {words} words: « {} »", sentence.trim()), remedy));
        }
    }
    if let Some(most) = role.sentences().filter(|most| sentences.len() > *most) {
        found.push(breach(format!("{} sentences", sentences.len()), format!("keep {most} at most (F02)")));
    }
    found.extend(numbers(text, language));
    found.extend(typography(text, language));
    if role == Role::Soft {
        found.extend(fright(text, language));
    }
    found
}

/// The sentences of a text.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let ends = match c {
            '\n' => true,
            '.' | '!' | '?' | '…' => {
                chars.peek().is_none_or(|(_, next)| next.is_whitespace() || "»”)".contains(*next))
            }
            _ => false,
        };
        if ends {
            let end = at + c.len_utf8();
            found.extend(text.get(start..end));
            start = end;
        }
    }
    found.extend(text.get(start..));
    // « ? » after its no-break space, or « ! » alone, is no sentence.
    found.retain(|sentence| words(sentence).next().is_some());
    found
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric))
}

/// The words of a text without their punctuation, elided articles and hyphens apart.
fn bare(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

const IN_LETTERS: [(Language, &[&str]); 2] = [
    (Language::Fr, &["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "dix", "onze", "douze"]),
    (Language::En, &["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]),
];

/// F06
fn numbers(text: &str, language: Language) -> Vec<Breach> {
    let mut found = Vec::new();
    for sign in ['%', '&', '§', '/'].into_iter().filter(|sign| text.contains(*sign)) {
        found.push(breach(format!("the sign `{sign}`"), "write it in words (F06)"));
    }
    let letters = IN_LETTERS.into_iter().find(|(of, _)| *of == language).map_or(&[][..], |(_, words)| words);
    for word in bare(text) {
        if word.len() > 1 && word.chars().all(|c| matches!(c, 'I' | 'V' | 'X')) {
            found.push(breach(format!("the Roman numeral `{word}`"), "write the number in digits (F06)"));
        } else if letters.contains(&word.to_lowercase().as_str()) {
            found.push(breach(format!("the number `{word}` in letters"), "write it in digits (F06)"));
        }
    }
    found
}

/// Which no-break spaces are taken: the wide and the narrow one.
const fn is_no_break(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{202f}')
}

/// F19
fn typography(text: &str, language: Language) -> Vec<Breach> {
    let mut found = Vec::new();
    if text.contains('\'') {
        found.push(breach("a straight apostrophe `'`", "write `’` (F19)"));
    }
    if text.contains('"') {
        let quotes = if language == Language::Fr { "« and »" } else { "“ and ”" };
        found.push(breach("straight quotation marks `\"`", format!("write {quotes} (F19)")));
    }
    let chars: Vec<char> = text.chars().collect();
    for (at, c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| chars.get(at)).copied();
        let after = chars.get(at + 1).copied();
        let between_digits = || before.is_some_and(|c| c.is_ascii_digit()) && after.is_some_and(|c| c.is_ascii_digit());
        match (language, c) {
            (Language::Fr, ':' | ';' | '?' | '!') if *c == ':' && between_digits() => {}
            (Language::Fr, ':' | ';' | '?' | '!') => {
                // « ?! » and « !!! » hold together.
                let is_glued = before.is_none_or(|before| is_no_break(before) || matches!(before, '?' | '!'));
                if !is_glued {
                    found.push(breach(
                        format!("no no-break space before `{c}`"),
                        format!("put U+00A0 or U+202F before `{c}` (F19)"),
                    ));
                }
            }
            (Language::Fr, '»') if !before.is_some_and(is_no_break) => {
                found.push(breach("no no-break space before `»`", "put U+00A0 or U+202F inside « and » (F19)"));
            }
            (Language::Fr, '«') if !after.is_some_and(is_no_break) => {
                found.push(breach("no no-break space after `«`", "put U+00A0 or U+202F inside « and » (F19)"));
            }
            (Language::En, ':' | ';' | '?' | '!') if before.is_some_and(char::is_whitespace) => {
                found.push(breach(format!("a space before `{c}`"), "English has none (F19)"));
            }
            (Language::En, '«' | '»') => {
                found.push(breach(format!("a French quotation mark `{c}`"), "write “ and ” (F19)"));
            }
            _ => {}
        }
    }
    found.dedup();
    found
}

const FRIGHTENING: [(Language, &[&str]); 2] = [
    (
        Language::Fr,
        &[
            "erreur",
            "erreurs",
            "faux",
            "fausse",
            "incorrect",
            "incorrecte",
            "raté",
            "ratée",
            "échec",
            "mauvais",
            "mauvaise",
            "non",
            "attention",
            "interdit",
            "interdite",
            "impossible",
        ],
    ),
    (
        Language::En,
        &[
            "error",
            "errors",
            "mistake",
            "wrong",
            "incorrect",
            "missed",
            "failed",
            "failure",
            "bad",
            "no",
            "warning",
            "beware",
            "forbidden",
            "impossible",
        ],
    ),
];

/// E1. « faux » in a lesson about a fake site is allowed by the standard; no program can tell, so it is said otherwise.
fn fright(text: &str, language: Language) -> Vec<Breach> {
    let mut found = Vec::new();
    let lower = text.to_lowercase();
    let words = FRIGHTENING.into_iter().find(|(of, _)| *of == language).map_or(&[][..], |(_, words)| words);
    let said = bare(&lower).filter(|word| words.contains(word)).map(str::to_owned);
    let phrase = if language == Language::Fr { "toujours pas" } else { "still not" };
    for word in said.chain(lower.contains(phrase).then(|| phrase.to_owned())) {
        found.push(breach(format!("« {word} » in a soft message"), "say where to look or what to do next (E1)"));
    }
    if text.contains('!') {
        found.push(breach("an exclamation mark in a soft message", "end it with a full stop (E1)"));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str, language: Language, role: Role) -> Vec<String> {
        breaches(text, language, role).into_iter().map(|breach| breach.what).collect()
    }

    #[test]
    fn what_reads_easily_passes() {
        for (text, language, role) in [
            ("Cliquez sur l’écran.", Language::Fr, Role::Instruction),
            ("Regardez à 12:30. C’est 1.5 fois plus grand\u{a0}!", Language::Fr, Role::Keep),
            ("«\u{202f}Bonjour\u{202f}»\u{a0}: cliquez.", Language::Fr, Role::Instruction),
            ("It’s “Hello”: click once.", Language::En, Role::Instruction),
            ("Un mot. Une phrase. Neuf.", Language::Fr, Role::Meaning),
        ] {
            assert_eq!(told(text, language, role), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn thirteen_words_are_too_many_and_twelve_are_not() {
        let twelve = "a b c d e f g h i j k l.";
        assert!(told(twelve, Language::En, Role::Other).is_empty());
        assert_eq!(
            told("a b c d e f g h i j k l m.", Language::En, Role::Other),
            ["a sentence of 13 words: « a b c d e f g h i j k l m. »"]
        );
        // A punctuation mark after its space is no word, and another sentence starts anew.
        assert!(told("a b c d e f g h i j k l\u{a0}? a b.", Language::Fr, Role::Other).is_empty());
    }

    #[test]
    fn each_role_has_its_number_of_sentences() {
        let two = "Cliquez. Regardez.";
        assert_eq!(told(two, Language::Fr, Role::Instruction), ["2 sentences"]);
        assert!(told(two, Language::Fr, Role::Soft).is_empty());
        assert_eq!(told("A. B. C.", Language::Fr, Role::Keep).len(), 1);
        assert_eq!(told("A. B. C. D.", Language::Fr, Role::Meaning).len(), 1);
    }

    #[test]
    fn numbers_are_in_digits_and_signs_in_words() {
        assert_eq!(
            told("Les deux rois XIV et X & 5 %", Language::Fr, Role::Other),
            ["the sign `%`", "the sign `&`", "the number `deux` in letters", "the Roman numeral `XIV`"]
        );
        assert_eq!(told("Click two times.", Language::En, Role::Other), ["the number `two` in letters"]);
    }

    #[test]
    fn french_and_english_are_set_each_in_its_own_way() {
        assert_eq!(
            told("L'oiseau «chante» : oui ?", Language::Fr, Role::Other),
            [
                "a straight apostrophe `'`",
                "no no-break space after `«`",
                "no no-break space before `»`",
                "no no-break space before `:`",
                "no no-break space before `?`",
            ]
        );
        assert_eq!(
            told("It's \u{a0}! «a»", Language::En, Role::Other),
            [
                "a straight apostrophe `'`",
                "a space before `!`",
                "a French quotation mark `«`",
                "a French quotation mark `»`"
            ]
        );
    }

    #[test]
    fn a_soft_message_frightens_nobody() {
        assert_eq!(
            told("Attention\u{a0}! Ce n’est toujours pas bon.", Language::Fr, Role::Soft),
            [
                "« attention » in a soft message",
                "« toujours pas » in a soft message",
                "an exclamation mark in a soft message"
            ]
        );
        assert!(told("Attention\u{a0}!", Language::Fr, Role::Other).is_empty());
        assert!(told("Le nom est en haut.", Language::Fr, Role::Soft).is_empty());
    }
}
