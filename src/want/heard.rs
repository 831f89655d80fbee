//! Words as they are compared: without accents and capitals, and as a French ear hears them.
//!
//! Who writes by ear writes « fotau » for « photo » and « rendé vous » for « rendez-vous ». The rules are rough on purpose:
//! they bring alike words together, and [`super::search`] weighs them less than a word that is spelt alike. English words
//! go through the same rules, on both sides, and lose nothing by it.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Small letters and digits without accents; anything else becomes a space, but for what joins a word's pieces.
#[must_use]
pub fn folded(text: &str) -> String {
    let bare = text.nfd().filter(|sign| !is_combining_mark(*sign)).flat_map(char::to_lowercase);
    let mut folded = String::with_capacity(text.len());
    for sign in bare {
        match sign {
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            // The one sign that people look for by itself.
            '@' => folded.push_str(" @ "),
            sign if sign.is_alphanumeric() || sign == '-' => folded.push(sign),
            _ => folded.push(' '),
        }
    }
    folded
}

/// What is written in several ways and heard in one, the longest first; `1`, `2` and `3` stand for the sounds of « vin »,
/// « vent » and « chat », which have no letter of their own.
const SOUNDS: [(&str, &str); 34] = [
    ("eaux", "o"),
    ("eau", "o"),
    ("tion", "sion"),
    ("oeu", "e"),
    ("sch", "3"),
    ("ain", "1"),
    ("ein", "1"),
    ("aim", "1"),
    ("au", "o"),
    ("ph", "f"),
    ("qu", "k"),
    ("ck", "k"),
    ("ch", "3"),
    ("ai", "e"),
    ("ei", "e"),
    ("ay", "e"),
    ("eu", "e"),
    ("oe", "e"),
    ("gu", "g"),
    ("in", "1"),
    ("im", "1"),
    ("yn", "1"),
    ("en", "2"),
    ("em", "2"),
    ("an", "2"),
    ("am", "2"),
    ("om", "on"),
    ("sc", "s"),
    ("q", "k"),
    ("y", "i"),
    ("w", "v"),
    ("z", "s"),
    ("h", ""),
    ("x", "ks"),
];

/// Letters at the end of a word that are hardly heard: « payé », « payer » and « payez » are heard alike.
const SILENT: [char; 6] = ['e', 'r', 's', 'x', 't', 'd'];

/// A folded word as it is heard. Never empty: of a word of silent letters the first one stays.
#[must_use]
pub fn heard(word: &str) -> String {
    let ending = |sign: char| SILENT.contains(&sign) || sign == 'z';
    // A short word has nothing to spare: « mes » is not « met ».
    let stem = if word.len() > 3 { word.trim_end_matches(ending) } else { word };
    let stem = if stem.len() < 2 { word } else { stem };
    let mut sounds = String::with_capacity(stem.len());
    let mut rest = stem;
    while let Some(sign) = rest.chars().next() {
        if let Some((written, sound)) = SOUNDS.iter().find(|(written, _)| rest.starts_with(written)) {
            sounds.push_str(sound);
            rest = &rest[written.len()..];
            continue;
        }
        rest = &rest[sign.len_utf8()..];
        let is_soft = rest.starts_with(['e', 'i', 'y']);
        sounds.push(match sign {
            'c' if is_soft => 's',
            'c' => 'k',
            'g' if is_soft => 'j',
            sign => sign,
        });
    }
    let mut once: Vec<char> = sounds.chars().collect();
    once.dedup();
    let once: String = once.into_iter().collect();
    if once.is_empty() { word.to_owned() } else { once }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_sounds_alike_is_heard_alike() {
        for (one, other) in [
            ("photo", "foto"),
            ("photo", "fotau"),
            ("payer", "payé"),
            ("envoyer", "envoyez"),
            ("caisse", "kaisse"),
            ("banque", "bank"),
            ("appeler", "apeler"),
            ("connecter", "conecter"),
            ("rendez", "rendé"),
            ("mails", "mail"),
            ("mail", "mel"),
            ("imprimer", "inprimer"),
            ("déclaration", "declarassion"),
            ("message", "mesage"),
            ("cadeaux", "cado"),
        ] {
            let of = |word| heard(&folded(word));
            assert_eq!(of(one), of(other), "{one} and {other}");
        }
    }

    #[test]
    fn a_word_is_never_lost() {
        for word in ["e", "est", "des", "sert", "h", "x", "arrêter", "été"] {
            assert!(!heard(&folded(word)).is_empty(), "{word}");
        }
        assert_eq!(folded("Œuvre d’ÉTÉ, rendez-vous !"), "oeuvre d ete  rendez-vous  ");
    }
}
