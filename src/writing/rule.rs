//! Comparing what is typed with a model (CURRICULUM.md 2, typing tolerance).

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// How exactly a model is to be followed. Spaces around never count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum Rule {
    /// Names and sentences: capitals and accents are free, and one wrong letter in five is accepted.
    #[default]
    Free,
    /// Addresses, codes, and the lesson about capitals: every sign counts.
    Exact,
}

/// How far a text has come towards its model.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// How many signs of the model are there, from its beginning.
    pub right: usize,
    /// How many signs follow that are not the model's.
    pub wrong: usize,
    /// Whether the text counts as the model.
    pub done: bool,
}

impl Rule {
    /// Compares a text with a model.
    #[must_use]
    pub fn compare(self, model: &str, text: &str) -> Progress {
        let (wanted, typed) = (self.fold(model.trim()), self.fold(text.trim_start()));
        let right = wanted.iter().zip(&typed).take_while(|(wanted, typed)| wanted == typed).count();
        let spaces = typed.iter().rev().take_while(|sign| sign.is_whitespace()).count();
        let length = typed.len() - spaces.min(typed.len() - right.min(typed.len()));
        let wrong = length - right.min(length);
        let exact = wrong == 0 && right == wanted.len();
        Progress { right, wrong, done: exact || (self == Self::Free && is_near(&wanted, &typed[..length])) }
    }

    /// The signs that are compared, one for each sign of the text.
    fn fold(self, text: &str) -> Vec<char> {
        text.nfc()
            .map(|sign| match sign {
                '’' | '‘' => '\'',
                // A space that does not break is a space.
                '\u{a0}' | '\u{202f}' => ' ',
                sign if self == Self::Free => {
                    let bare = std::iter::once(sign).nfd().find(|sign| !is_combining_mark(*sign)).unwrap_or(sign);
                    bare.to_lowercase().next().unwrap_or(bare)
                }
                sign => sign,
            })
            .collect()
    }
}

/// One wrong letter in five; never while the text is still shorter than its model, since it is still being typed.
fn is_near(wanted: &[char], typed: &[char]) -> bool {
    if typed.len() < wanted.len() || wanted.len() < 5 {
        return false;
    }
    strsim::generic_levenshtein(&wanted.to_vec(), &typed.to_vec()) <= wanted.len() / 5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_free_in_capitals_accents_and_one_letter_in_five() {
        assert!(Rule::Free.compare("Léa Martin", "lea martin").done);
        assert!(Rule::Free.compare("Léa Martin", "  LÉA MARTIN ").done);
        assert!(Rule::Free.compare("bonjour camille", "bonjuur camille").done);
        assert!(!Rule::Free.compare("bonjour camille", "bonjour camill").done, "it is still being typed");
        assert!(!Rule::Free.compare("bonjour", "bbnnuur").done);
        assert!(!Rule::Free.compare("ami", "ame").done, "a word of three letters has none to spare");
        assert!(Rule::Free.compare("l’eau", "l\'eau").done);
    }

    #[test]
    fn addresses_are_exact() {
        assert!(Rule::Exact.compare("camille@courrier.example", " camille@courrier.example ").done);
        assert!(!Rule::Exact.compare("camille@courrier.example", "Camille@courrier.example").done);
        assert!(!Rule::Exact.compare("été", "ete").done);
    }

    #[test]
    fn the_first_wrong_sign_is_known() {
        assert_eq!(Rule::Free.compare("bonjour", "bonk"), Progress { right: 3, wrong: 1, done: false });
        assert_eq!(Rule::Free.compare("bonjour", "bon"), Progress { right: 3, wrong: 0, done: false });
        assert_eq!(Rule::Free.compare("bonjour camille", "bonjour "), Progress { right: 8, wrong: 0, done: false });
        assert_eq!(Rule::Exact.compare("24", ""), Progress { right: 0, wrong: 0, done: false });
        assert_eq!(Rule::Free.compare("ami", "ami x"), Progress { right: 3, wrong: 2, done: false });
        assert!(Rule::Free.compare("ami", "ami  ").done, "spaces around do not count");
    }
}
