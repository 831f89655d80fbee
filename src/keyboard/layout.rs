//! Where the signs are on a keyboard.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Deserialize;

use super::compose::decompose;
use super::name::{KEYS, sign_of};
use super::{KEY, compose};
use crate::comfort::Language;
use crate::gesture;
use crate::world::PartId;

/// `lessons/keyboards/<layout>.ron`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLayout {
    /// The language whose readers have this keyboard under their hands, unless their keys tell otherwise.
    #[serde(default)]
    pub language: Option<Language>,
    /// The rows, from the digits down to the space bar.
    pub rows: Vec<Vec<RawKey>>,
}

/// A key as the file writes it: with signs, or with what it `is`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawKey {
    /// Its place, as the W3C calls it (UI Events, values of `KeyboardEvent.code`): `KeyQ` is right of Tab on every keyboard.
    pub code: String,
    /// What it is, if it bears no sign.
    #[serde(default)]
    pub is: Option<Named>,
    /// The sign it writes.
    #[serde(default)]
    pub plain: Option<char>,
    /// With Shift. A letter's capital need not be written.
    #[serde(default)]
    pub shift: Option<char>,
    /// With Alt Gr.
    #[serde(default)]
    pub altgr: Option<char>,
    /// Which of its signs are marks that wait for a letter.
    #[serde(default)]
    pub dead: Vec<Level>,
    /// How wide it is; 1 is a letter's width.
    #[serde(default = "one")]
    pub width: f32,
    /// Whether it reaches down into the next row, as Enter does. Then it is the last of its row.
    #[serde(default)]
    pub tall: bool,
}

const fn one() -> f32 {
    1.0
}

/// The keys that bear no sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Named {
    /// Rubs out.
    Backspace,
    /// A new line.
    Enter,
    /// Capitals, and the upper signs.
    Shift,
    /// Keeps the capitals.
    CapsLock,
    /// Goes from field to field.
    Tab,
    /// The third signs.
    AltGr,
    /// The long bar.
    Space,
    /// Only drawn.
    Ctrl,
    /// Only drawn.
    Alt,
    /// Only drawn.
    System,
}

impl Named {
    /// Its name in every layout, as in [`super::KEYS`].
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Backspace => KEYS[0],
            Self::Enter => KEYS[1],
            Self::Shift => KEYS[2],
            Self::CapsLock => KEYS[3],
            Self::Tab => KEYS[4],
            Self::AltGr => KEYS[5],
            Self::Space => KEYS[6],
            Self::Ctrl => KEYS[7],
            Self::Alt => KEYS[8],
            Self::System => KEYS[9],
        }
    }

    /// Whether it is there for the eye alone.
    #[must_use]
    pub const fn is_decorative(self) -> bool {
        matches!(self, Self::Tab | Self::Ctrl | Self::Alt | Self::System)
    }
}

/// Which of a key's signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Level {
    /// The key alone.
    Plain,
    /// With Shift.
    Shift,
    /// With Alt Gr.
    AltGr,
}

/// What a key bears.
#[derive(Debug, Clone, PartialEq)]
pub enum Cap {
    /// Signs: alone, with Shift, with Alt Gr; and which of them are dead.
    Signs {
        /// The key alone.
        plain: char,
        /// With Shift.
        shift: Option<char>,
        /// With Alt Gr.
        altgr: Option<char>,
        /// Marks that wait for a letter.
        dead: Vec<Level>,
    },
    /// No sign.
    Named(Named),
}

/// A key in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Key {
    /// Its place: the W3C's code.
    pub code: Arc<str>,
    /// What it bears.
    pub cap: Cap,
    /// How wide it is; 1 is a letter's width.
    pub width: f32,
    /// Whether it reaches down into the next row.
    pub tall: bool,
}

impl Key {
    /// Its sign at a level, and whether that sign is a mark that waits for a letter.
    #[must_use]
    pub fn sign(&self, level: Level) -> Option<(char, bool)> {
        let Cap::Signs { plain, shift, altgr, dead } = &self.cap else { return None };
        let sign = match level {
            Level::Plain => Some(*plain),
            Level::Shift => *shift,
            Level::AltGr => *altgr,
        };
        sign.map(|sign| (sign, dead.contains(&level)))
    }

    /// What it is, if it bears no sign.
    #[must_use]
    pub const fn named(&self) -> Option<Named> {
        match self.cap {
            Cap::Named(named) => Some(named),
            Cap::Signs { .. } => None,
        }
    }

    /// The part it is when it is drawn: `key/digit-0`, `key/shift-left`.
    #[must_use]
    pub fn part(&self) -> PartId {
        let mut name = String::from(KEY);
        for (at, sign) in self.code.chars().enumerate() {
            if at > 0 && (sign.is_ascii_uppercase() || sign.is_ascii_digit()) {
                name.push('-');
            }
            name.push(sign.to_ascii_lowercase());
        }
        PartId::new(&name)
    }
}

/// Something that is wrong with a layout's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LayoutFlaw {
    /// What.
    pub what: String,
    /// What to do.
    pub remedy: &'static str,
    /// What to look for in the file.
    pub near: Option<String>,
}

/// A keyboard's signs and their places.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Layout {
    id: Arc<str>,
    language: Option<Language>,
    rows: Vec<Vec<Key>>,
}

impl Layout {
    /// Makes a layout of a raw one.
    ///
    /// # Errors
    /// Every flaw found, in the order of the file.
    pub fn check(id: &str, raw: RawLayout) -> Result<Self, Vec<LayoutFlaw>> {
        let mut flaws = Vec::new();
        let mut seen = BTreeSet::new();
        let mut tell = |what: String, remedy, near: Option<&str>| {
            flaws.push(LayoutFlaw { what, remedy, near: near.map(str::to_owned) });
        };
        let mut rows = Vec::new();
        for row in raw.rows {
            let last = row.len().saturating_sub(1);
            let mut keys = Vec::new();
            for (at, key) in row.into_iter().enumerate() {
                let code = key.code.clone();
                let near = Some(code.as_str());
                if !seen.insert(code.clone()) {
                    tell(format!("the key `{code}` is there twice"), "keep one of them", near);
                }
                let is_code = code.starts_with(|c: char| c.is_ascii_uppercase())
                    && code.chars().all(|c| c.is_ascii_alphanumeric());
                if !is_code {
                    tell(format!("`{code}` is no key's place"), "use the W3C's codes, such as `KeyQ`", near);
                }
                if !(0.5..=10.0).contains(&key.width) {
                    tell(format!("the key `{code}` is {} wide", key.width), "choose a width in 0.5 to 10", near);
                }
                if key.tall && at != last {
                    tell(format!("the tall key `{code}` is not the last of its row"), "put it at the end", near);
                }
                let capital = key.plain.filter(char::is_ascii_lowercase).map(|sign| sign.to_ascii_uppercase());
                let cap = match (key.is, key.plain) {
                    (Some(named), None) => Cap::Named(named),
                    (None, Some(plain)) => {
                        Cap::Signs { plain, shift: key.shift.or(capital), altgr: key.altgr, dead: key.dead }
                    }
                    _ => {
                        let remedy = "write either `plain: 'a'` or `is: Enter`";
                        tell(format!("it is not clear what the key `{code}` bears"), remedy, near);
                        continue;
                    }
                };
                keys.push(Key { code: code.into(), cap, width: key.width, tall: key.tall });
            }
            rows.push(keys);
        }
        let layout = Self { id: id.into(), language: raw.language, rows };
        for named in [Named::Backspace, Named::Enter, Named::Shift, Named::CapsLock, Named::Space] {
            if layout.keys().all(|key| key.named() != Some(named)) {
                tell(format!("there is no key {named:?}"), "add it to a row", Some("rows"));
            }
        }
        let needed = ('a'..='z').chain('A'..='Z').chain('0'..='9').chain("@.-_,'".chars());
        let missing: Vec<String> =
            needed.filter(|sign| layout.keys_for(*sign).is_none()).map(|sign| format!("`{sign}`")).collect();
        if !missing.is_empty() {
            let what = format!("no key writes {}", missing.join(", "));
            tell(what, "add the key, or the sign to its key", Some("rows"));
        }
        if flaws.is_empty() { Ok(layout) } else { Err(flaws) }
    }

    /// Its name: that of its file, and of the variants of `$keyboard`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The rows, from the digits down to the space bar.
    #[must_use]
    pub fn rows(&self) -> &[Vec<Key>] {
        &self.rows
    }

    /// Every key, in reading order.
    pub fn keys(&self) -> impl Iterator<Item = &Key> {
        self.rows.iter().flatten()
    }

    /// The key of a place.
    #[must_use]
    pub fn key(&self, code: &str) -> Option<&Key> {
        self.keys().find(|key| &*key.code == code)
    }

    /// The keys to press for a sign: chords in their order, each with its modifier first. Nothing if the layout cannot
    /// write it.
    #[must_use]
    pub fn keys_for(&self, sign: char) -> Option<Vec<Vec<Arc<str>>>> {
        let sign = match sign {
            '’' | '‘' => '\'',
            '\u{a0}' | '\u{202f}' => ' ',
            '\n' => return Some(vec![vec![self.code_of(Named::Enter)?]]),
            sign => sign,
        };
        if sign == ' ' {
            return Some(vec![vec![self.code_of(Named::Space)?]]);
        }
        if let Some(chord) = self.chord(sign, false) {
            return Some(vec![chord]);
        }
        if let Some(chord) = self.chord(sign, true) {
            // The mark alone: then the space bar.
            return Some(vec![chord, vec![self.code_of(Named::Space)?]]);
        }
        let (mark, letter) = decompose(sign)?;
        debug_assert_eq!(compose::compose(mark, letter), sign.to_string());
        Some(vec![self.chord(mark, true)?, self.chord(letter, false)?])
    }

    /// The keys pressed together for a sign that one key bears, dead or not.
    fn chord(&self, sign: char, dead: bool) -> Option<Vec<Arc<str>>> {
        [Level::Plain, Level::Shift, Level::AltGr].into_iter().find_map(|level| {
            let key = self.keys().find(|key| key.sign(level) == Some((sign, dead)))?;
            let modifier = match level {
                Level::Plain => None,
                Level::Shift => Some(self.code_of(Named::Shift)?),
                Level::AltGr => Some(self.code_of(Named::AltGr)?),
            };
            Some(modifier.into_iter().chain([key.code.clone()]).collect())
        })
    }

    fn code_of(&self, named: Named) -> Option<Arc<str>> {
        self.keys().find(|key| key.named() == Some(named)).map(|key| key.code.clone())
    }

    /// The key of something that is no sign.
    #[must_use]
    pub fn key_of(&self, key: gesture::Key) -> Option<Arc<str>> {
        use gesture::Key as Wanted;
        self.code_of(match key {
            Wanted::Enter => Named::Enter,
            Wanted::Space => Named::Space,
            Wanted::Backspace => Named::Backspace,
            Wanted::Shift => Named::Shift,
            Wanted::AltGr => Named::AltGr,
            Wanted::CapsLock => Named::CapsLock,
            _ => return None,
        })
    }

    /// The keys of a gesture, in the order they are pressed; none if it is not one of the keyboard's.
    #[must_use]
    pub fn keys_of(&self, gesture: &gesture::Gesture) -> Vec<Vec<Arc<str>>> {
        match gesture {
            gesture::Gesture::Type(text) => text.chars().filter_map(|sign| self.keys_for(sign)).flatten().collect(),
            gesture::Gesture::Key(key) => self.key_of(*key).map(|code| vec![code]).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    /// The keys that a step lights by this name: `key/shift` is both of them, `key/at` whatever writes the sign.
    #[must_use]
    pub fn lit_by(&self, part: &str) -> Vec<Arc<str>> {
        let Some(name) = part.strip_prefix(KEY) else { return Vec::new() };
        let bears = |wanted: &dyn Fn(char) -> bool| -> Vec<Arc<str>> {
            let levels = [Level::Plain, Level::Shift];
            let of = |key: &&Key| levels.iter().any(|level| key.sign(*level).is_some_and(|(sign, _)| wanted(sign)));
            self.keys().filter(of).map(|key| key.code.clone()).collect()
        };
        match name {
            "letters" => bears(&|sign| sign.is_ascii_lowercase()),
            "digits" => bears(&|sign| sign.is_ascii_digit()),
            "accents" => bears(&|sign| decompose(sign).is_some()),
            name => {
                if let Some(sign) = sign_of(name).filter(|_| !KEYS.contains(&name)) {
                    return self.keys_for(sign).into_iter().flatten().flatten().collect();
                }
                let of = |key: &&Key| key.named().is_some_and(|named| named.name() == name);
                self.keys().filter(of).map(|key| key.code.clone()).collect()
            }
        }
    }

    /// Whether a key of this layout may have given this sign. Capitals do not matter.
    fn gives(&self, code: &str, sign: char) -> bool {
        let alike = |own: char| own.to_lowercase().eq(sign.to_lowercase());
        self.key(code).is_some_and(|key| {
            [Level::Plain, Level::Shift].iter().any(|level| key.sign(*level).is_some_and(|(own, _)| alike(own)))
        })
    }
}

/// Every layout there is, by name.
#[derive(Debug, Clone, Default)]
pub struct Layouts(BTreeMap<String, Arc<Layout>>);

impl Layouts {
    /// A layout by its name.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Arc<Layout>> {
        self.0.get(id)
    }

    /// The layout that readers of a language usually have. One without keys where there is none at all.
    #[must_use]
    pub fn usual(&self, language: Language) -> Arc<Layout> {
        let own = self.0.values().find(|layout| layout.language == Some(language));
        own.or_else(|| self.0.values().next()).cloned().unwrap_or_default()
    }

    /// Another layout than this one, if a letter that a key gave shows that it is another.
    #[must_use]
    pub fn corrected(&self, current: &Layout, code: &str, sign: char) -> Option<Arc<Layout>> {
        let tells = sign.is_ascii_alphabetic() && !current.gives(code, sign);
        self.0.values().find(|layout| tells && layout.gives(code, sign)).cloned()
    }
}

impl FromIterator<Layout> for Layouts {
    fn from_iter<I: IntoIterator<Item = Layout>>(layouts: I) -> Self {
        Self(layouts.into_iter().map(|layout| (layout.id.to_string(), Arc::new(layout))).collect())
    }
}
