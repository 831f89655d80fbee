//! What lies under the hands: a real keyboard, a drawn one, or both at once.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::compose::compose;
use super::{Layout, Level, Named};
use crate::gesture::{Gesture, Key};

/// How long Backspace is held before it repeats (STANDARDS.md G8).
const PATIENCE: Duration = Duration::from_millis(1200);
/// How often it then rubs out: slowly enough to be stopped in time.
const PACE: Duration = Duration::from_millis(250);

/// A key of a real keyboard goes down or up, as the system tells it.
#[derive(Clone, PartialEq, Eq)]
pub struct Stroke {
    /// Its place: the W3C's code.
    pub code: Arc<str>,
    /// What it is, if it writes nothing; and the space bar.
    pub key: Option<Key>,
    /// The sign it bears, whatever else is held: for shortcuts.
    pub bare: Option<char>,
    /// The text it gives.
    pub text: Option<Arc<str>>,
    /// Shift is held.
    pub shift: bool,
    /// Ctrl is held.
    pub ctrl: bool,
    /// Alt is held.
    pub alt: bool,
    /// The system repeats a key that is held.
    pub repeat: bool,
    /// It goes down.
    pub pressed: bool,
}

impl Stroke {
    /// A key of this place goes down, nothing else held: what it is if it writes nothing, and the text it gives.
    #[must_use]
    pub fn down(code: &str, key: Option<Key>, text: Option<&str>) -> Self {
        Self {
            code: code.into(),
            key,
            bare: None,
            text: text.map(Into::into),
            shift: false,
            ctrl: false,
            alt: false,
            repeat: false,
            pressed: true,
        }
    }
}

/// Never with the text: what is typed is not written down, whoever prints this.
impl fmt::Debug for Stroke {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stroke").field("pressed", &self.pressed).finish_non_exhaustive()
    }
}

/// The keys that change what others mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Modifier {
    Shift,
    AltGr,
}

impl Modifier {
    const fn of(key: Option<Key>) -> Option<Self> {
        match key {
            Some(Key::Shift) => Some(Self::Shift),
            Some(Key::AltGr) => Some(Self::AltGr),
            _ => None,
        }
    }

    const fn key(self) -> Key {
        match self {
            Self::Shift => Key::Shift,
            Self::AltGr => Key::AltGr,
        }
    }
}

/// What is held, for the drawn keyboard to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Held {
    /// Shift, held or waiting for the next key.
    pub shift: bool,
    /// Alt Gr, the same.
    pub alt_gr: bool,
    /// The mark that waits for a letter.
    pub dead: Option<char>,
}

/// What lies under the hands.
#[derive(Debug, Clone, Default)]
pub struct Device {
    /// The keys that are down: since when, and when they last counted.
    down: BTreeMap<Arc<str>, (Duration, Duration)>,
    /// The modifiers that are down.
    modifiers: BTreeSet<Modifier>,
    /// The modifier that is down while nothing else has been pressed.
    alone: Option<Modifier>,
    /// The modifiers that wait for the next key.
    sticky: BTreeSet<Modifier>,
    /// The mark that waits for a letter.
    dead: Option<char>,
    /// Whether the system's own Caps Lock is on, as far as is known.
    lock: bool,
}

impl Device {
    /// What is held.
    #[must_use]
    pub fn held(&self) -> Held {
        Held { shift: self.has(Modifier::Shift), alt_gr: self.has(Modifier::AltGr), dead: self.dead }
    }

    fn has(&self, modifier: Modifier) -> bool {
        self.modifiers.contains(&modifier) || self.sticky.contains(&modifier)
    }

    /// Forgets what waits for a next key: another step begins.
    pub fn rest(&mut self) {
        self.sticky.clear();
        self.dead = None;
        // A release that the window never saw must not be remembered for ever.
        self.modifiers.clear();
    }

    /// A key of the real keyboard. `one_by_one`: a modifier pressed alone is kept for the next key (STANDARDS.md G9).
    pub fn stroke(&mut self, layout: &Layout, stroke: &Stroke, one_by_one: bool, now: Duration) -> Vec<Gesture> {
        let modifier = Modifier::of(stroke.key);
        if !stroke.pressed {
            self.down.remove(&stroke.code);
            return match modifier {
                Some(modifier) => self.let_go(modifier, one_by_one),
                None => Vec::new(),
            };
        }
        if stroke.repeat {
            return self.repeat(stroke, now);
        }
        self.down.insert(stroke.code.clone(), (now, now));
        if let Some(modifier) = modifier {
            self.modifiers.insert(modifier);
            self.alone = Some(modifier);
            return Vec::new();
        }
        self.alone = None;
        if !stroke.shift {
            // A release that the window never saw.
            self.modifiers.remove(&Modifier::Shift);
        }
        if stroke.ctrl != stroke.alt {
            // Where AltGr is Ctrl and Alt together, it is neither.
            return if stroke.ctrl { shortcut(stroke) } else { Vec::new() };
        }
        match stroke.key {
            Some(Key::CapsLock) => {
                self.lock = !self.lock;
                vec![Gesture::Key(Key::CapsLock)]
            }
            Some(Key::Space) => self.write(' ', false),
            Some(key) => {
                // Whoever rubs out a mark that waits has rubbed out something.
                let waited = self.dead.take().is_some();
                if waited && key == Key::Backspace { Vec::new() } else { vec![Gesture::Key(key)] }
            }
            None => self.sign(layout, stroke),
        }
    }

    fn let_go(&mut self, modifier: Modifier, one_by_one: bool) -> Vec<Gesture> {
        self.modifiers.remove(&modifier);
        if self.alone.take() != Some(modifier) {
            return Vec::new();
        }
        if one_by_one && !self.sticky.remove(&modifier) {
            self.sticky.insert(modifier);
        }
        vec![Gesture::Key(modifier.key())]
    }

    fn repeat(&mut self, stroke: &Stroke, now: Duration) -> Vec<Gesture> {
        let Some((since, last)) = self.down.get_mut(&stroke.code) else { return Vec::new() };
        let is_due = now >= *since + PATIENCE && now >= *last + PACE;
        if stroke.key != Some(Key::Backspace) || !is_due {
            return Vec::new();
        }
        *last = now;
        vec![Gesture::Key(Key::Backspace)]
    }

    /// A key that writes.
    fn sign(&mut self, layout: &Layout, stroke: &Stroke) -> Vec<Gesture> {
        if !self.sticky.is_empty()
            && let Some((sign, dead)) = layout.key(&stroke.code).and_then(|key| key.sign(self.level()))
        {
            return self.write(sign, dead);
        }
        let Some(text) = stroke.text.as_deref().filter(|text| !text.is_empty() && !text.contains(char::is_control))
        else {
            return Vec::new();
        };
        let shift = stroke.shift || self.sticky.contains(&Modifier::Shift);
        let mut signs = text.chars();
        let (Some(sign), None) = (signs.next(), signs.next()) else {
            // Several signs at once have been put together elsewhere.
            self.sticky.clear();
            self.dead = None;
            return vec![Gesture::Type(text.into())];
        };
        let mut gestures = Vec::new();
        let mut sign = sign;
        if sign.is_lowercase() || sign.is_uppercase() {
            if sign.is_uppercase() != (stroke.shift != self.lock) {
                // The system's lock is not as we believed.
                self.lock = !self.lock;
                gestures.push(Gesture::Key(Key::CapsLock));
            }
            sign = cased(sign, shift);
        }
        gestures.extend(self.write(sign, false));
        gestures
    }

    /// A key of the drawn keyboard. Its modifiers always wait for the next key.
    pub fn tap(&mut self, layout: &Layout, code: &str) -> Vec<Gesture> {
        let Some(key) = layout.key(code) else { return Vec::new() };
        self.alone = None;
        let modifier = |device: &mut Self, modifier: Modifier| {
            if device.sticky.remove(&modifier) {
                return Vec::new();
            }
            device.sticky.insert(modifier);
            vec![Gesture::Key(modifier.key())]
        };
        match key.named() {
            Some(Named::Shift) => modifier(self, Modifier::Shift),
            Some(Named::AltGr) => modifier(self, Modifier::AltGr),
            Some(Named::CapsLock) => vec![Gesture::Key(Key::CapsLock)],
            Some(Named::Enter) => vec![Gesture::Key(Key::Enter)],
            Some(Named::Space) => self.write(' ', false),
            Some(Named::Backspace) => match self.dead.take() {
                Some(_) => Vec::new(),
                None => vec![Gesture::Key(Key::Backspace)],
            },
            Some(Named::Tab | Named::Ctrl | Named::Alt | Named::System) => Vec::new(),
            None => {
                let sign = key.sign(self.level()).or_else(|| key.sign(Level::Plain));
                sign.map_or_else(Vec::new, |(sign, dead)| self.write(sign, dead))
            }
        }
    }

    fn level(&self) -> Level {
        if self.has(Modifier::AltGr) {
            Level::AltGr
        } else if self.has(Modifier::Shift) {
            Level::Shift
        } else {
            Level::Plain
        }
    }

    /// Writes a sign, or keeps a mark for the next one.
    fn write(&mut self, sign: char, dead: bool) -> Vec<Gesture> {
        self.sticky.clear();
        let text = match (self.dead.take(), dead) {
            (None, true) => {
                self.dead = Some(sign);
                return Vec::new();
            }
            // The same mark twice is the mark itself.
            (Some(mark), true) => {
                if mark == sign {
                    mark.to_string()
                } else {
                    format!("{mark}{sign}")
                }
            }
            (Some(mark), false) => compose(mark, sign),
            (None, false) => sign.to_string(),
        };
        vec![Gesture::Type(text.into())]
    }
}

fn cased(sign: char, upper: bool) -> char {
    let mut other = if upper { sign.to_uppercase().collect::<Vec<_>>() } else { sign.to_lowercase().collect() };
    // A letter whose other case is two signs keeps its own.
    if other.len() == 1 { other.remove(0) } else { sign }
}

/// The shortcuts that everyone knows.
fn shortcut(stroke: &Stroke) -> Vec<Gesture> {
    let key = match stroke.bare.map(|sign| sign.to_ascii_lowercase()) {
        Some('z') if stroke.shift => Key::Redo,
        Some('z') => Key::Undo,
        Some('y') => Key::Redo,
        Some('c') => Key::Copy,
        Some('x') => Key::Cut,
        Some('v') => Key::Paste,
        _ => return Vec::new(),
    };
    vec![Gesture::Key(key)]
}

#[cfg(test)]
mod tests;
