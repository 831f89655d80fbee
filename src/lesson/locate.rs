//! Finds the place of a name in a RON text, since what serde hands over has forgotten where it stood.

/// A place in a text: line and column count from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

impl Place {
    /// The first character of a file.
    pub const START: Self = Self { line: 1, column: 1 };

    /// The place of a byte offset.
    #[must_use]
    pub fn of_offset(text: &str, offset: usize) -> Self {
        let before = &text.as_bytes()[..offset.min(text.len())];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
        Self { line, column }
    }
}

/// Where `name` stands in a RON text, quoted or as a field; after the step `step`, if it is given and found there.
///
/// The beginning of the text if the name is nowhere: a place is always better than none.
#[must_use]
pub fn locate(text: &str, step: Option<&str>, name: Option<&str>) -> Place {
    let start = step.and_then(|step| find(text, 0, step));
    let found = match (start, name) {
        (Some(start), Some(name)) => find(text, start + 1, name).or(Some(start)),
        (Some(start), None) => Some(start),
        (None, Some(name)) => find(text, 0, name),
        (None, None) => None,
    };
    found.map_or(Place::START, |offset| Place::of_offset(text, offset))
}

/// Where a name is given for the last time: `id: "name"`. A name given twice is wrong the second time.
#[must_use]
pub fn locate_id(text: &str, name: &str) -> Option<Place> {
    let quoted = format!("\"{name}\"");
    let comments = comments(text);
    let is_code = |at: usize| comments.iter().all(|(start, end)| at < *start || at >= *end);
    let ids = text.match_indices(&quoted).filter(|(at, _)| is_code(*at) && text[..*at].trim_end().ends_with("id:"));
    ids.last().map(|(at, _)| Place::of_offset(text, at))
}

/// The byte offset of `"name"`, or of the field `name:`, outside comments.
fn find(text: &str, from: usize, name: &str) -> Option<usize> {
    let quoted = format!("\"{name}\"");
    let comments = comments(text);
    let is_code = |at: usize| comments.iter().all(|(start, end)| at < *start || at >= *end);
    let matches = |needle: &str| {
        let found: Vec<usize> =
            text.match_indices(needle).map(|(at, _)| at).filter(|at| *at >= from && is_code(*at)).collect();
        found
    };
    matches(&quoted).first().copied().or_else(|| {
        matches(&format!("{name}:"))
            .into_iter()
            .find(|at| !text[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '"'))
    })
}

/// The byte ranges of `//` and `/* */` comments.
fn comments(text: &str) -> Vec<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match (bytes[at], bytes.get(at + 1)) {
            (b'"', _) => {
                at += 1;
                while at < bytes.len() && bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                at += 1;
            }
            (b'/', Some(b'/')) => {
                let end = text[at..].find('\n').map_or(bytes.len(), |length| at + length);
                found.push((at, end));
                at = end;
            }
            (b'/', Some(b'*')) => {
                let end = text[at..].find("*/").map_or(bytes.len(), |length| at + length + 2);
                found.push((at, end));
                at = end;
            }
            _ => at += 1,
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "(\n  // \"bell\" in a comment\n  steps: [\n    (id: \"é\", expect: Click(\"bell\")),\n    (id: \"two\", expect: Click(\"bell\")),\n  ],\n)";

    #[test]
    fn a_name_is_found_after_its_step_and_never_in_a_comment() {
        assert_eq!(locate(TEXT, None, Some("bell")), Place { line: 4, column: 29 });
        assert_eq!(locate(TEXT, Some("two"), Some("bell")), Place { line: 5, column: 31 });
        assert_eq!(locate(TEXT, Some("two"), None), Place { line: 5, column: 10 });
        assert_eq!(locate(TEXT, None, Some("steps")), Place { line: 3, column: 3 });
        assert_eq!(locate(TEXT, None, Some("nowhere")), Place::START);
    }
}
