//! A place to write in: text and caret, with undo.

use unicode_normalization::UnicodeNormalization;

use crate::gesture::Key;

/// The most that is kept of what is typed, in signs: a key held down by a bag fills no memory.
const MOST: usize = 2000;
/// How many changes can be undone.
const MEMORY: usize = 100;

/// A text under way and where the next sign goes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Field {
    signs: Vec<char>,
    caret: usize,
    lines: bool,
    before: Vec<(Vec<char>, usize)>,
    after: Vec<(Vec<char>, usize)>,
}

impl Field {
    /// An empty field of one line.
    #[must_use]
    pub fn line() -> Self {
        Self::default()
    }

    /// An empty page.
    #[must_use]
    pub fn page() -> Self {
        Self { lines: true, ..Self::default() }
    }

    /// The same with a text in it, the caret at its end, and nothing to undo.
    #[must_use]
    pub fn with(mut self, text: &str) -> Self {
        self.signs = text.nfc().filter(|sign| self.takes(*sign)).take(MOST).collect();
        self.caret = self.signs.len();
        self.before.clear();
        self.after.clear();
        self
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> String {
        self.signs.iter().collect()
    }

    /// The line the caret is in.
    #[must_use]
    pub fn current_line(&self) -> String {
        let (start, end) = self.bounds();
        self.signs[start..end].iter().collect()
    }

    /// Where the caret is, in signs from the beginning.
    #[must_use]
    pub const fn caret(&self) -> usize {
        self.caret
    }

    /// Whether the caret stands at the end of its line.
    #[must_use]
    pub fn is_at_end(&self) -> bool {
        self.caret == self.bounds().1
    }

    /// Whether nothing is written.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.signs.is_empty()
    }

    /// Whether it has lines: Enter begins another.
    #[must_use]
    pub const fn has_lines(&self) -> bool {
        self.lines
    }

    /// Whether there is something to undo.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    /// Whether there is something to do again.
    #[must_use]
    pub const fn can_redo(&self) -> bool {
        !self.after.is_empty()
    }

    /// Puts the caret somewhere, in signs from the beginning.
    pub fn place(&mut self, caret: usize) {
        self.caret = caret.min(self.signs.len());
    }

    /// Writes at the caret. True if something was written.
    pub fn insert(&mut self, text: &str) -> bool {
        let room = MOST.saturating_sub(self.signs.len());
        let signs: Vec<char> = text.nfc().filter(|sign| self.takes(*sign)).take(room).collect();
        if signs.is_empty() {
            return false;
        }
        self.remember();
        let count = signs.len();
        self.signs.splice(self.caret..self.caret, signs);
        self.caret += count;
        true
    }

    /// Empties it, so that it can be undone.
    pub fn clear(&mut self) -> bool {
        if self.signs.is_empty() {
            return false;
        }
        self.remember();
        self.signs.clear();
        self.caret = 0;
        true
    }

    /// Answers a key. True if anything changed.
    pub fn press(&mut self, key: Key) -> bool {
        let (start, end) = self.bounds();
        let caret = self.caret;
        match key {
            Key::Enter if self.lines => return self.insert("\n"),
            Key::Backspace if caret > 0 => {
                self.remember();
                self.caret -= 1;
                self.signs.remove(self.caret);
                return true;
            }
            Key::Delete if caret < self.signs.len() => {
                self.remember();
                self.signs.remove(caret);
                return true;
            }
            Key::Left => self.caret = caret.saturating_sub(1),
            Key::Right => self.place(caret + 1),
            Key::Home => self.caret = start,
            Key::End => self.caret = end,
            Key::Up if start > 0 => {
                self.caret = start - 1;
                let above = self.bounds().0;
                self.caret = (above + caret - start).min(start - 1);
            }
            Key::Down if end < self.signs.len() => {
                self.caret = end + 1;
                let below = self.bounds().1;
                self.caret = (end + 1 + caret - start).min(below);
            }
            Key::Undo => return self.undo(),
            Key::Redo => return self.redo(),
            _ => {}
        }
        self.caret != caret
    }

    /// Takes the last change back.
    pub fn undo(&mut self) -> bool {
        let Some(state) = self.before.pop() else { return false };
        let now = self.replace(state);
        self.after.push(now);
        true
    }

    /// Does again what was taken back.
    pub fn redo(&mut self) -> bool {
        let Some(state) = self.after.pop() else { return false };
        let now = self.replace(state);
        self.before.push(now);
        true
    }

    /// Forgets everything, undo included: what must not stay (STANDARDS.md P5).
    pub fn forget(&mut self) {
        *self = Self { lines: self.lines, ..Self::default() };
    }

    fn takes(&self, sign: char) -> bool {
        !sign.is_control() || (sign == '\n' && self.lines)
    }

    /// The beginning and the end of the caret's line.
    fn bounds(&self) -> (usize, usize) {
        let start = self.signs[..self.caret].iter().rposition(|sign| *sign == '\n').map_or(0, |at| at + 1);
        let end = self.signs[self.caret..].iter().position(|sign| *sign == '\n');
        (start, end.map_or(self.signs.len(), |at| self.caret + at))
    }

    fn remember(&mut self) {
        if self.before.len() == MEMORY {
            self.before.remove(0);
        }
        self.before.push((self.signs.clone(), self.caret));
        self.after.clear();
    }

    fn replace(&mut self, (signs, caret): (Vec<char>, usize)) -> (Vec<char>, usize) {
        let now = (std::mem::replace(&mut self.signs, signs), self.caret);
        self.caret = caret;
        now
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_writes_and_rubs_out_at_the_caret() {
        let mut field = Field::line().with("bonjjour");
        for _ in 0..4 {
            field.press(Key::Left);
        }
        assert!(field.press(Key::Backspace));
        assert_eq!(field.text(), "bonjour");
        field.press(Key::End);
        field.insert(" !");
        assert_eq!(field.text(), "bonjour !");
        assert!(!field.press(Key::Enter), "one line");
        field.press(Key::Home);
        assert!(!field.press(Key::Backspace));
        assert!(field.press(Key::Delete));
        assert_eq!(field.text(), "onjour !");
    }

    #[test]
    fn lines_are_walked_up_and_down() {
        let mut field = Field::page().with("ami\nmerci beaucoup\nà vous");
        assert_eq!(field.current_line(), "à vous");
        field.press(Key::Up);
        assert_eq!(field.current_line(), "merci beaucoup");
        field.press(Key::Up);
        field.press(Key::End);
        assert_eq!((field.current_line().as_str(), field.caret()), ("ami", 3));
        field.press(Key::Down);
        field.insert("X");
        assert_eq!(field.text(), "ami\nmerXci beaucoup\nà vous");
    }

    #[test]
    fn everything_can_be_undone_and_done_again() {
        let mut field = Field::page();
        field.insert("a");
        field.press(Key::Enter);
        field.insert("é");
        field.clear();
        for _ in 0..4 {
            assert!(field.undo());
        }
        assert!(field.is_empty() && !field.undo());
        for _ in 0..3 {
            assert!(field.redo());
        }
        assert_eq!(field.text(), "a\né");
        field.insert("x");
        assert!(!field.can_redo());
        field.forget();
        assert!(field.is_empty() && !field.can_undo());
    }

    #[test]
    fn a_bag_on_the_keyboard_fills_no_memory() {
        let mut field = Field::page();
        for _ in 0..10_000 {
            field.insert("hh");
        }
        assert_eq!(field.text().len(), MOST);
        field.insert("\u{7}");
        assert_eq!(field.text().len(), MOST);
    }
}
