//! Dead keys: a mark that waits for its letter.

use unicode_normalization::UnicodeNormalization;

/// The marks of dead keys, as they stand alone and as they combine.
const MARKS: [(char, char); 7] = [
    ('^', '\u{302}'),
    ('¨', '\u{308}'),
    ('`', '\u{300}'),
    ('´', '\u{301}'),
    ('~', '\u{303}'),
    ('¸', '\u{327}'),
    ('°', '\u{30a}'),
];

/// A mark and the sign that came after it: one sign if there is such a one, else both.
pub fn compose(mark: char, sign: char) -> String {
    if sign == ' ' {
        return mark.to_string();
    }
    let combining = MARKS.iter().find(|(alone, _)| *alone == mark).map(|(_, combining)| *combining);
    let composed: String = std::iter::once(sign).chain(combining).nfc().collect();
    if combining.is_some() && composed.chars().count() == 1 { composed } else { format!("{mark}{sign}") }
}

/// The mark and the letter that a sign is made of, if it is made of two.
pub fn decompose(sign: char) -> Option<(char, char)> {
    let mut pieces = std::iter::once(sign).nfd();
    let (letter, combining) = (pieces.next()?, pieces.next()?);
    let mark = MARKS.iter().find(|(_, known)| *known == combining)?.0;
    pieces.next().is_none().then_some((mark, letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_joins_its_letter_or_stands_before_it() {
        assert_eq!(compose('^', 'e'), "ê");
        assert_eq!(compose('¨', 'I'), "Ï");
        assert_eq!(compose('`', 'a'), "à");
        assert_eq!(compose('^', 'b'), "^b");
        assert_eq!(compose('~', ' '), "~");
        assert_eq!((decompose('ê'), decompose('e'), decompose('É')), (Some(('^', 'e')), None, Some(('´', 'E'))));
    }
}
