//! Reads RON, and finds more than the first thing that is wrong.
//!
//! serde stops at the first error. Where what is wrong can be taken out (an unknown field) or set right for the sake of
//! reading on (an unknown name that resembles a known one), it is, and the text is read again.

use ron::Options;
use ron::error::{Error, Position, SpannedError};
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use crate::lesson::check::nearest;
use crate::lesson::locate::Place;

/// How many problems of one file are told at most.
const MANY: usize = 20;

/// One thing that is wrong in a RON text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub place: Place,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

/// The RON that lessons and settings are written in.
#[must_use]
pub fn options() -> Options {
    Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES)
        .with_recursion_limit(32)
}

/// Reads a text.
///
/// # Errors
/// Every fault that could be told apart, in the order of the text, at most twenty. Then also what was read in spite of
/// them, so that its meaning can be checked too.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, (Vec<Fault>, Option<T>)> {
    let options = options();
    let first = match options.from_str::<T>(text) {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    let mut draft = Draft::new(text);
    let mut faults = Vec::new();
    let mut error = first;
    let value = loop {
        let start = draft.offset(error.span.start);
        // What ends too early is told where it ends.
        let start = if error.code == Error::Eof { draft.text.len() } else { start };
        faults.push(fault(&error, draft.place(text, start)));
        if faults.len() >= MANY || !draft.set_right(&error.code, start) {
            break None;
        }
        match options.from_str::<T>(&draft.text) {
            Ok(value) => break Some(value),
            Err(next) => error = next,
        }
    };
    faults.sort_by_key(|fault| fault.place);
    faults.dedup();
    Err((faults, value))
}

/// Reads a text gently: a field that cannot be understood is taken out and told, the rest is kept.
///
/// Nothing if it is not RON at all, or if what is wrong cannot be told from what is right.
#[must_use]
pub fn read_gently<T: DeserializeOwned>(text: &str) -> Option<(T, Vec<Fault>)> {
    let options = options();
    let mut draft = Draft::new(text);
    let mut faults = Vec::new();
    while faults.len() < MANY {
        let error = match options.from_str::<T>(&draft.text) {
            Ok(value) => return Some((value, faults)),
            Err(error) => error,
        };
        let start = draft.offset(error.span.start);
        faults.push(fault(&error, draft.place(text, start)));
        let field = match error.code {
            Error::NoSuchStructField { .. } | Error::DuplicateStructField { .. } => Some(start),
            _ => field_around(&draft.text, start),
        };
        if !field.is_some_and(|field| draft.take_out_field(field)) {
            return None;
        }
    }
    None
}

/// A text being set right, which remembers where each of its bytes stood.
struct Draft {
    text: String,
    origins: Vec<usize>,
}

impl Draft {
    fn new(text: &str) -> Self {
        Self { text: text.to_owned(), origins: (0..=text.len()).collect() }
    }

    /// The byte offset of ron's line and column (in characters).
    fn offset(&self, position: Position) -> usize {
        let lines = self.text.split_inclusive('\n');
        let line: usize = lines.take(position.line.saturating_sub(1)).map(str::len).sum();
        let rest = self.text.get(line..).unwrap_or_default();
        line + rest.chars().take(position.col.saturating_sub(1)).map(char::len_utf8).sum::<usize>()
    }

    fn place(&self, original: &str, offset: usize) -> Place {
        Place::of_offset(original, self.origins.get(offset).copied().unwrap_or(original.len()))
    }

    /// Takes out or replaces what an error complains of. False if there is no telling how to read on.
    fn set_right(&mut self, error: &Error, start: usize) -> bool {
        match error {
            Error::NoSuchStructField { .. } | Error::DuplicateStructField { .. } => self.take_out_field(start),
            Error::NoSuchEnumVariant { expected, found, .. } => {
                let Some(known) = nearest(found, expected.iter().copied()).into_iter().next() else { return false };
                let is_there = self.text.get(start..).is_some_and(|rest| rest.starts_with(found.as_str()));
                if is_there {
                    self.splice(start, start + found.len(), &known);
                }
                is_there
            }
            _ => false,
        }
    }

    fn take_out_field(&mut self, start: usize) -> bool {
        let Some(end) = self.text.get(start..).and_then(end_of_field).map(|length| start + length) else {
            return false;
        };
        self.splice(start, end, "");
        true
    }

    fn splice(&mut self, start: usize, end: usize, with: &str) {
        let origin = self.origins.get(start).copied().unwrap_or_default();
        self.text.replace_range(start..end, with);
        self.origins.splice(start..end, std::iter::repeat_n(origin, with.len()));
    }
}

/// How long a field is that begins a text: up to and with its comma, or up to the bracket that closes what it is in.
fn end_of_field(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let skipped = skip(rest);
        if skipped > 0 {
            at += skipped;
            continue;
        }
        let c = rest.chars().next()?;
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return (at > 0).then_some(at),
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => return Some(at + 1),
            _ => {}
        }
        at += c.len_utf8();
    }
    None
}

/// Where the innermost field begins whose value an offset is in.
fn field_around(text: &str, offset: usize) -> Option<usize> {
    // One entry a bracket: the field of it that is being read.
    let mut fields: Vec<Option<usize>> = Vec::new();
    let mut name: Option<usize> = None;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty() && at < offset) {
        let skipped = skip(rest);
        if skipped > 0 {
            // An offset within this string is in the field that holds it.
            if at + skipped > offset {
                break;
            }
            at += skipped;
            continue;
        }
        let c = rest.chars().next()?;
        match c {
            '(' | '[' | '{' => fields.push(None),
            ')' | ']' | '}' => drop(fields.pop()),
            ',' => fields.last_mut().into_iter().for_each(|field| *field = None),
            ':' => fields.last_mut().into_iter().for_each(|field| *field = name),
            _ => {}
        }
        let is_name = c.is_alphanumeric() || c == '_';
        if is_name && !text.get(..at).is_some_and(|before| before.ends_with(|c: char| c.is_alphanumeric() || c == '_'))
        {
            name = Some(at);
        }
        at += c.len_utf8();
    }
    fields.into_iter().rev().flatten().next()
}

/// The length of the string, character or comment that a text begins with; 0 if it begins with neither.
fn skip(text: &str) -> usize {
    let upto = |end: &str, from: usize| {
        text.get(from..).and_then(|rest| rest.find(end)).map_or(text.len(), |at| from + at + end.len())
    };
    if text.starts_with("//") {
        return upto("\n", 2);
    }
    if text.starts_with("/*") {
        return upto("*/", 2);
    }
    if let Some(hashes) = text.strip_prefix('r').map(|rest| rest.len() - rest.trim_start_matches('#').len())
        && text.get(1 + hashes..).is_some_and(|rest| rest.starts_with('"'))
    {
        return upto(&format!("\"{}", "#".repeat(hashes)), hashes + 2);
    }
    if text.starts_with('"') {
        let mut escaped = false;
        let end = text.char_indices().skip(1).find(|(_, c)| {
            let ends = *c == '"' && !escaped;
            escaped = *c == '\\' && !escaped;
            ends
        });
        return end.map_or(text.len(), |(at, _)| at + 1);
    }
    0
}

/// What lesson authors call the shapes that serde knows by our names.
fn shape(name: &str) -> String {
    match name {
        "RawLesson" => "the lesson".into(),
        "RawStep" => "a step".into(),
        "RawGoal" => "the goal".into(),
        "RawTopic" => "the topic".into(),
        "RawPlayground" => "the playground".into(),
        "Scene" => "a scene".into(),
        "Item" => "an item".into(),
        "Expect" => "what is expected".into(),
        "Kind" => "what an item is".into(),
        "RawWorld" => "the world".into(),
        "RawHandset" => "the telephone".into(),
        "RawApp" => "an application".into(),
        "App" => "what an application is".into(),
        "RawCall" => "a call".into(),
        "RawSite" => "the site".into(),
        "RawPage" => "a page".into(),
        "RawBlock" => "a block".into(),
        "RawField" => "a field".into(),
        "RawEffect" => "what a press does".into(),
        "RawMailbox" => "the mailbox".into(),
        "RawMessage" | "RawSms" => "a message".into(),
        "RawLayout" => "the keyboard".into(),
        "RawKey" => "a key".into(),
        "Cue" => "a stage".into(),
        "RawCards" => "the cards".into(),
        "RawCard" => "a card".into(),
        "Written" => "the file".into(),
        "WrittenSettings" => "the settings".into(),
        "WrittenVenue" => "the venue".into(),
        "WrittenComfort" => "the comfort".into(),
        "Path" => "the path".into(),
        "Sheet" => "the sheet".into(),
        "Edition" => "what cards hold".into(),
        "RawCorrection" => "a correction".into(),
        "RawWant" => "what people want".into(),
        "RawWords" => "the words of a language".into(),
        other => format!("`{other}`"),
    }
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// « did you mean », and all there is.
fn known(found: &str, expected: &[&'static str]) -> String {
    let near = nearest(found, expected.iter().copied());
    let near: Vec<&str> = near.iter().map(String::as_str).collect();
    match (near.is_empty(), expected.is_empty()) {
        (_, true) => "take it out".into(),
        (true, false) => format!("use one of {}", list(expected)),
        (false, false) => format!("did you mean {}? (known: {})", list(&near).replace(", ", " or "), list(expected)),
    }
}

fn fault(error: &SpannedError, place: Place) -> Fault {
    let within = |outer: &Option<String>| outer.as_deref().map_or_else(String::new, |o| format!(" in {}", shape(o)));
    let (what, remedy) = match &error.code {
        Error::NoSuchStructField { expected, found, outer } => {
            (format!("unknown field `{found}`{}", within(outer)), known(found, expected))
        }
        Error::NoSuchEnumVariant { expected, found, outer } => {
            (format!("unknown name `{found}`{}", within(outer)), known(found, expected))
        }
        Error::MissingStructField { field, outer } => (
            format!("the field `{field}` is missing{}", within(outer)),
            format!("add `{field}: …` before this bracket"),
        ),
        Error::DuplicateStructField { field, outer } => {
            (format!("the field `{field}` is there twice{}", within(outer)), "keep one of them".into())
        }
        Error::ExpectedComma => ("a comma is missing before this".into(), "end the field before with a comma".into()),
        Error::ExpectedStringEnd => ("a text is not closed".into(), "end it with a `\"`".into()),
        Error::ExpectedString => ("a text is expected here".into(), "write it between two `\"`".into()),
        Error::ExpectedInteger | Error::ExpectedFloat => {
            ("a number is expected here".into(), "write it in digits".into())
        }
        Error::ExpectedBoolean => ("`true` or `false` is expected here".into(), "write one of them".into()),
        Error::ExpectedArray => ("a list is expected here".into(), "write it between `[` and `]`".into()),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => {
            ("a `(` is expected here".into(), "write `(name: value, …)`".into())
        }
        Error::ExpectedIdentifier => ("a name is expected here".into(), "write `name: value`".into()),
        Error::TrailingCharacters => {
            ("there is something after the end".into(), "remove it, or look for a bracket closed too early".into())
        }
        Error::Eof => ("the file ends too early".into(), "close every bracket that was opened".into()),
        Error::ExpectedStructLikeEnd | Error::ExpectedArrayEnd | Error::ExpectedMapEnd | Error::ExpectedOptionEnd => {
            (lower(&error.code.to_string()), "look for a comma or a bracket missing just before".into())
        }
        Error::ExpectedMapColon => ("a `:` is missing".into(), "write `name: value`".into()),
        Error::ExceededRecursionLimit => ("too many brackets within brackets".into(), "simplify this place".into()),
        other => (lower(&other.to_string()), "compare with a lesson that works".into()),
    };
    Fault { place, what, remedy }
}

fn lower(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[allow(dead_code)]
    struct Shelf {
        name: String,
        boxes: Vec<Thing>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[allow(dead_code)]
    enum Thing {
        Apple { red: bool },
        Pear,
    }

    fn faults(text: &str) -> Vec<String> {
        let (faults, _) = read::<Shelf>(text).unwrap_err();
        faults.iter().map(|fault| format!("{}:{} {}", fault.place.line, fault.place.column, fault.what)).collect()
    }

    #[test]
    fn several_unknown_fields_and_names_are_told_at_once() {
        let text = "(\n  name: \"é\",\n  colour: \"(, \\\" \", // )\n  boxes: [Apple(red: true, size: [1, (2)]), Peer],\n  size: 3\n)";
        assert_eq!(
            faults(text),
            [
                "3:3 unknown field `colour` in `Shelf`",
                "4:28 unknown field `size` in `Apple`",
                "4:45 unknown name `Peer` in `Thing`",
                "5:3 unknown field `size` in `Shelf`"
            ]
        );
    }

    #[test]
    fn a_field_written_twice_is_told_and_the_rest_is_read() {
        let (faults, value) = read::<Shelf>("(name: \"a\", name: \"b\", boxes: [])").unwrap_err();
        assert_eq!(faults.len(), 1);
        assert_eq!(value.unwrap().name, "a");
    }

    #[test]
    fn what_cannot_be_set_right_ends_the_reading() {
        assert_eq!(faults("(name: \"a\" boxes: [])"), ["1:12 a comma is missing before this"]);
        assert_eq!(faults("(boxes: [])"), ["1:11 the field `name` is missing in `Shelf`"]);
    }
}
