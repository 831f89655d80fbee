//! What keys and signs are called, whatever the layout: in the words of `worlds/keyboard.ftl`, and in the `light` of a
//! lesson's step.

use super::KEY;

/// The keys that bear no sign, by the name they have in every layout: `key-<name>` in the words.
pub const KEYS: [&str; 10] =
    ["backspace", "enter", "shift", "caps-lock", "tab", "alt-gr", "space", "ctrl", "alt", "system"];

/// The signs that have a name: `sign-<name>` in the words. Letters and digits are their own.
pub const SIGNS: [(char, &str); 53] = [
    ('@', "at"),
    ('.', "dot"),
    (',', "comma"),
    (';', "semicolon"),
    (':', "colon"),
    ('!', "exclamation"),
    ('?', "question"),
    ('-', "dash"),
    ('_', "underscore"),
    ('\'', "apostrophe"),
    ('"', "quote"),
    ('(', "open-bracket"),
    (')', "close-bracket"),
    ('[', "open-square"),
    (']', "close-square"),
    ('{', "open-brace"),
    ('}', "close-brace"),
    ('/', "slash"),
    ('\\', "backslash"),
    ('|', "bar"),
    ('<', "less"),
    ('>', "greater"),
    ('=', "equals"),
    ('+', "plus"),
    ('*', "star"),
    ('%', "percent"),
    ('&', "ampersand"),
    ('#', "hash"),
    ('~', "tilde"),
    ('^', "circumflex"),
    ('¨', "diaeresis"),
    ('`', "grave"),
    ('´', "acute"),
    ('$', "dollar"),
    ('£', "pound"),
    ('€', "euro"),
    ('¤', "currency"),
    ('§', "section"),
    ('°', "degree"),
    ('²', "squared"),
    ('µ', "micro"),
    ('¬', "not"),
    ('¦', "broken-bar"),
    ('é', "e-acute"),
    ('è', "e-grave"),
    ('à', "a-grave"),
    ('ù', "u-grave"),
    ('ç', "c-cedilla"),
    ('á', "a-acute"),
    ('í', "i-acute"),
    ('ó', "o-acute"),
    ('ú', "u-acute"),
    (' ', "space"),
];

/// Groups of keys that a step may light.
pub(super) const GROUPS: [&str; 3] = ["letters", "digits", "accents"];

/// The name of a sign, small and capital letters alike; nothing for a sign that nobody has named.
#[must_use]
pub fn sign_name(sign: char) -> Option<String> {
    let sign = sign.to_lowercase().next().unwrap_or(sign);
    if sign.is_ascii_lowercase() || sign.is_ascii_digit() {
        return Some(sign.to_string());
    }
    SIGNS.iter().find(|(known, _)| *known == sign).map(|(_, name)| (*name).to_owned())
}

/// The sign of a name.
pub(super) fn sign_of(name: &str) -> Option<char> {
    let mut signs = name.chars();
    match (signs.next(), signs.next()) {
        (Some(sign), None) if sign.is_ascii_lowercase() || sign.is_ascii_digit() => Some(sign),
        _ => SIGNS.iter().find(|(_, known)| *known == name).map(|(sign, _)| *sign),
    }
}

/// Whether a step may light this: `key/enter`, `key/letters`, `key/at`.
#[must_use]
pub fn is_light(part: &str) -> bool {
    part.strip_prefix(KEY).is_some_and(|name| KEYS.contains(&name) || GROUPS.contains(&name) || sign_of(name).is_some())
}
