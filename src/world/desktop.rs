//! The desktop: icons, folders in folders, documents, a bin, windows, a bar, menus, small dialogs.
//!
//! It is a real little system: any order, any path, any mistake, and undo brings it back.

mod act;
pub mod calculator;
mod machine;
pub mod piece;
mod raw;
#[cfg(test)]
mod tests;
mod way;
mod window;

pub use raw::{RawDesktop, RawFiles};
pub use window::Window;

use calculator::{Calculator, buttons};
use piece::{Control, Line, Piece};

use crate::gesture::Spot;
use crate::world::files::{BIN, DESK, FileId, Files, Kind, Label, RawTree};
use crate::world::history::History;
use crate::world::{Condition, Machine, Part, PartId};
use crate::writing::Field;

/// The most windows that are open at a time.
const MOST_WINDOWS: usize = 8;

/// Parts with one name each, in `worlds/desktop.ftl`.
pub const COMMON: [&str; 13] = [
    piece::GROUND,
    piece::BAR,
    piece::HELP,
    piece::UNDO,
    piece::REDO,
    piece::MENU,
    piece::SAVE,
    piece::DROP,
    piece::CANCEL,
    piece::NAME_FIELD,
    piece::NAME_OK,
    piece::POP_UP_CLOSE,
    piece::DISPLAY,
];

/// Sentences of `worlds/desktop.ftl` that name no part.
pub const SENTENCES: [&str; 11] = [
    "part-window-smaller",
    "dialog-save-question",
    "dialog-name-question",
    "pop-up-title",
    "pop-up-text",
    "help-title",
    "help-text",
    "new-folder-name",
    "copy-suffix",
    "empty-folder",
    "renamed",
];

/// The message that says a label.
#[must_use]
pub fn label_message(label: &Label) -> String {
    match label {
        Label::Of(id) => piece::file(id).message(),
        Label::New(_) => "new-folder-name".into(),
        Label::CopyOf(label) => label_message(label),
        Label::Typed(_) => "renamed".into(),
    }
}

/// What the menu is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Menu {
    /// A file.
    File(FileId),
    /// A place: the desk or a folder.
    Place(FileId),
}

/// A small window that waits for an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dialog {
    /// Keep what was written in the notebook?
    Save,
    /// Which name for this file?
    Name(FileId, Field),
    /// Somebody is coming to help.
    Help,
}

/// A file kept in mind, to be put elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Clip {
    file: FileId,
    moves: bool,
}

/// A desktop and everything on it.
#[derive(Debug, Clone)]
pub struct Desktop {
    tree: RawTree,
    files: History<Files>,
    windows: Vec<Window>,
    chosen: Option<FileId>,
    spots: Vec<(FileId, Spot)>,
    menu: Option<Menu>,
    /// How many menus have been opened: each opens where the pointer is then.
    menus: u32,
    dialog: Option<Dialog>,
    pop_up: bool,
    clip: Option<Clip>,
    notes: Field,
    saved: String,
    calculator: Calculator,
}

impl Desktop {
    /// A desktop with these files, and nothing open.
    #[must_use]
    pub fn new(tree: RawTree) -> Self {
        Self {
            files: History::new(Files::new(&tree)),
            tree,
            windows: Vec::new(),
            chosen: None,
            spots: Vec::new(),
            menu: None,
            menus: 0,
            dialog: None,
            pop_up: false,
            clip: None,
            notes: Field::page(),
            saved: String::new(),
            calculator: Calculator::default(),
        }
    }

    // What is drawn.

    /// The files as they are now.
    #[must_use]
    pub const fn files(&self) -> &Files {
        self.files.now()
    }

    /// The windows, the one in front last.
    #[must_use]
    pub fn windows(&self) -> &[Window] {
        &self.windows
    }

    /// The window in front, if one is in sight.
    #[must_use]
    pub fn front(&self) -> Option<&Window> {
        self.windows.iter().rev().find(|window| !window.minimised)
    }

    /// What has been chosen by a click.
    #[must_use]
    pub const fn chosen(&self) -> Option<&FileId> {
        self.chosen.as_ref()
    }

    /// Where a file was put down on the desk, as fractions of it; it stands in line with the others if nowhere.
    #[must_use]
    pub fn spot(&self, file: &FileId) -> Option<Spot> {
        self.spots.iter().find(|(id, _)| id == file).map(|(_, spot)| *spot)
    }

    /// The open menu with its number, and its lines.
    #[must_use]
    pub fn menu(&self) -> Option<(&Menu, u32, Vec<Line>)> {
        let menu = self.menu.as_ref()?;
        Some((menu, self.menus, self.lines(menu)))
    }

    /// The open dialog.
    #[must_use]
    pub const fn dialog(&self) -> Option<&Dialog> {
        self.dialog.as_ref()
    }

    /// Whether a little window has come by itself.
    #[must_use]
    pub const fn has_pop_up(&self) -> bool {
        self.pop_up
    }

    /// What is written in the notebook.
    #[must_use]
    pub const fn notes(&self) -> &Field {
        &self.notes
    }

    /// The calculator.
    #[must_use]
    pub const fn calculator(&self) -> &Calculator {
        &self.calculator
    }

    /// Whether a change of the files can be taken back, and done again.
    #[must_use]
    pub const fn can_undo(&self) -> (bool, bool) {
        (self.files.can_undo(), self.files.can_redo())
    }

    /// Whether a folder's window shows a folder walked into.
    #[must_use]
    pub fn is_walked(window: &Window) -> bool {
        !window.walked.is_empty()
    }

    fn kind(&self, id: &FileId) -> Option<&Kind> {
        self.files().known().find(|file| file.id == *id).map(|file| &file.kind)
    }

    fn lines(&self, menu: &Menu) -> Vec<Line> {
        let (undo, redo) = self.can_undo();
        match menu {
            Menu::File(id) if self.is_in_bin(id) => vec![Line::Restore],
            Menu::File(id) if self.kind(id).is_some_and(Kind::is_loose) => {
                vec![Line::Open, Line::Rename, Line::Copy, Line::Cut, Line::Bin]
            }
            Menu::File(_) => vec![Line::Open],
            Menu::Place(place) => {
                let mut lines = Vec::new();
                if place.as_str() != BIN {
                    lines.push(Line::NewFolder);
                }
                if self.clip.is_some() && place.as_str() != BIN {
                    lines.push(Line::Paste);
                }
                lines.extend(undo.then_some(Line::Undo));
                lines.extend(redo.then_some(Line::Redo));
                if lines.is_empty() { vec![Line::Open] } else { lines }
            }
        }
    }

    fn is_in_bin(&self, id: &FileId) -> bool {
        self.files().is_within(id, &FileId::new(BIN))
    }

    fn window(&self, id: &FileId) -> Option<&Window> {
        self.windows.iter().find(|window| window.file == *id)
    }

    fn window_mut(&mut self, id: &FileId) -> Option<&mut Window> {
        self.windows.iter_mut().find(|window| window.file == *id)
    }

    /// The window that shows a file or a folder.
    fn window_on(&self, id: &FileId) -> Option<&Window> {
        self.windows.iter().find(|window| window.here() == id)
    }

    /// The visible window in which a file lies.
    fn window_with(&self, id: &FileId) -> Option<&Window> {
        let place = &self.files().get(id)?.place;
        self.windows.iter().rev().find(|window| !window.minimised && window.here() == place)
    }

    fn controls(&self, window: &Window) -> Vec<Control> {
        let mut controls = vec![Control::Whole, Control::Title];
        if Self::is_walked(window) {
            controls.push(Control::Back);
        }
        if self.kind(&window.file) == Some(&Kind::Notebook) {
            controls.extend([Control::Undo, Control::Redo, Control::Save, Control::Paper]);
        } else {
            controls.push(Control::Body);
        }
        controls.extend([Control::Minimise, Control::Maximise, Control::Close, Control::Corner]);
        controls
    }

    fn of_window(&self, window: &FileId, control: Control) -> Part {
        let id = control.part(window);
        match (control.message(), self.kind(window)) {
            (Some(_), _)
                if control == Control::Maximise && self.window(window).is_some_and(|window| window.maximised) =>
            {
                Part::shared(id, "part-window-smaller")
            }
            (Some(message), _) => Part::shared(id, message),
            // What is to be read is what is heard.
            (None, Some(Kind::Text(_) | Kind::Photo(_))) if control == Control::Body => {
                Part::shared(id, &format!("document-{}", self.source(window).as_str()))
            }
            (None, _) => self.named(id, window),
        }
    }

    /// A part that is named after a file: it may have come after the words were written.
    fn named(&self, part: PartId, file: &FileId) -> Part {
        let label = self.files().get(file).map(|file| &file.label);
        let message = label.map_or_else(|| piece::file(file).message(), label_message);
        Part::shared(part, &message)
    }

    /// The file a copy has come from.
    fn source<'a>(&'a self, file: &'a FileId) -> &'a FileId {
        self.files().get(file).map_or(file, |file| &file.source)
    }

    fn calculator_parts() -> impl Iterator<Item = Part> {
        let keys = buttons().map(|(name, _)| PartId::new(&format!("calculator/{name}")));
        keys.chain([PartId::new(piece::DISPLAY)]).map(Part::common)
    }

    fn is_there(&self, part: &PartId) -> bool {
        self.parts().iter().any(|known| known.id == *part)
    }

    /// The file that a cue names.
    fn cued(&self, part: &PartId) -> Option<FileId> {
        match Piece::of(part) {
            Piece::File(id) if self.files().get(&id).is_some() => Some(id),
            _ => None,
        }
    }

    fn is(&self, part: &PartId, condition: Condition) -> bool {
        let open = match Piece::of(part) {
            Piece::File(id) => {
                if condition == Condition::Chosen {
                    return self.chosen.as_ref() == Some(&id);
                }
                self.window_on(&id).is_some()
            }
            Piece::Window(id, Control::Whole) => {
                let Some(window) = self.window(&id) else { return condition == Condition::Closed };
                match condition {
                    Condition::InFront => return self.front().is_some_and(|front| front.file == id),
                    Condition::Minimised => return window.minimised,
                    Condition::Maximised => return window.maximised && !window.minimised,
                    _ => true,
                }
            }
            _ => match part.as_str() {
                piece::MENU => self.menu.is_some(),
                piece::DIALOG => self.dialog.is_some(),
                piece::POP_UP => self.pop_up,
                _ => return false,
            },
        };
        match condition {
            Condition::Open => open,
            Condition::Closed => !open,
            _ => false,
        }
    }
}

/// The place that a part stands for.
fn place_of(part: &PartId) -> Option<FileId> {
    match Piece::of(part) {
        Piece::File(id) => Some(id),
        Piece::Other if part.as_str() == piece::GROUND => Some(FileId::new(DESK)),
        _ => None,
    }
}
