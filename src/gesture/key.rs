//! The keys that write nothing.

use serde::Deserialize;

/// A key that writes nothing, or a shortcut that everyone knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
pub enum Key {
    /// Enter: yes, or a new line.
    Enter,
    /// The space bar: it writes, and a step may ask for it by name.
    Space,
    /// Rubs out the sign before the caret.
    Backspace,
    /// Rubs out the sign after the caret.
    Delete,
    /// Leaves what is open.
    Escape,
    /// The caret goes back by a sign.
    Left,
    /// The caret goes on by a sign.
    Right,
    /// The caret goes up by a line.
    Up,
    /// The caret goes down by a line.
    Down,
    /// The caret goes to the beginning of the line.
    Home,
    /// The caret goes to its end.
    End,
    /// Shift, pressed alone.
    Shift,
    /// Alt Gr, pressed alone.
    AltGr,
    /// Keeps the capitals, or lets them go.
    CapsLock,
    /// The key of the context menu.
    Menu,
    /// Ctrl+Z
    Undo,
    /// Ctrl+Y
    Redo,
    /// Ctrl+C
    Copy,
    /// Ctrl+X
    Cut,
    /// Ctrl+V
    Paste,
}

impl Key {
    /// Every key.
    pub const ALL: [Self; 20] = [
        Self::Enter,
        Self::Space,
        Self::Backspace,
        Self::Delete,
        Self::Escape,
        Self::Left,
        Self::Right,
        Self::Up,
        Self::Down,
        Self::Home,
        Self::End,
        Self::Shift,
        Self::AltGr,
        Self::CapsLock,
        Self::Menu,
        Self::Undo,
        Self::Redo,
        Self::Copy,
        Self::Cut,
        Self::Paste,
    ];
}
