//! The parts of a desktop, by name.

use crate::world::PartId;
use crate::world::files::FileId;

/// The desk: where clicks beside everything land.
pub const GROUND: &str = "ground";
/// The bar at the bottom.
pub const BAR: &str = "bar";
/// « J’ai besoin d’aide »
pub const HELP: &str = "desk/help";
/// Takes the last change of the files back.
pub const UNDO: &str = "desk/undo";
/// Does it again.
pub const REDO: &str = "desk/redo";
/// The open menu, as a whole.
pub const MENU: &str = "menu";
/// The open dialog, as a whole.
pub const DIALOG: &str = "dialog";
/// Saves, in the dialog about what is not saved.
pub const SAVE: &str = "dialog/save";
/// Lets what is not saved go.
pub const DROP: &str = "dialog/drop";
/// Leaves the dialog, and everything as it is.
pub const CANCEL: &str = "dialog/cancel";
/// Where a name is written.
pub const NAME_FIELD: &str = "name/field";
/// Gives the name.
pub const NAME_OK: &str = "name/ok";
/// The little window that came by itself.
pub const POP_UP: &str = "pop-up";
/// Its cross.
pub const POP_UP_CLOSE: &str = "pop-up/close";
/// What the calculator shows.
pub const DISPLAY: &str = "calculator/display";

/// The lines of menus.
pub const LINES: [Line; 10] = [
    Line::Open,
    Line::Restore,
    Line::Rename,
    Line::Copy,
    Line::Cut,
    Line::Paste,
    Line::NewFolder,
    Line::Bin,
    Line::Undo,
    Line::Redo,
];

/// A line of a menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// Opens the file.
    Open,
    /// Takes it out of the bin.
    Restore,
    /// Asks for another name.
    Rename,
    /// Keeps the file in mind, to be copied.
    Copy,
    /// Keeps the file in mind, to be moved.
    Cut,
    /// Puts here what is kept in mind.
    Paste,
    /// Makes a folder here.
    NewFolder,
    /// Throws the file into the bin.
    Bin,
    /// Takes the last change back.
    Undo,
    /// Does it again.
    Redo,
}

impl Line {
    /// The part it is.
    #[must_use]
    pub const fn part(self) -> &'static str {
        match self {
            Self::Open => "menu/open",
            Self::Restore => "menu/restore",
            Self::Rename => "menu/rename",
            Self::Copy => "menu/copy",
            Self::Cut => "menu/cut",
            Self::Paste => "menu/paste",
            Self::NewFolder => "menu/new-folder",
            Self::Bin => "menu/bin",
            Self::Undo => "menu/undo",
            Self::Redo => "menu/redo",
        }
    }

    /// Its picture in `assets/icons`.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Restore => "restore",
            Self::Rename => "rename",
            Self::Copy => "copy",
            Self::Cut => "cut",
            Self::Paste => "paste",
            Self::NewFolder => "folder-new",
            Self::Bin => "bin",
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }
}

/// What belongs to one window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Control {
    /// The window as a whole.
    Whole,
    /// What it shows.
    Body,
    /// Its title bar: it carries the window.
    Title,
    /// Its lower right corner: it stretches the window.
    Corner,
    /// Into the bar.
    Minimise,
    /// Over the whole desk, and back.
    Maximise,
    /// The cross.
    Close,
    /// Out of the folder walked into.
    Back,
    /// The notebook: takes the last change back.
    Undo,
    /// The notebook: does it again.
    Redo,
    /// The notebook: keeps the text.
    Save,
    /// The notebook: where one writes.
    Paper,
}

impl Control {
    /// Every control.
    pub const ALL: [Self; 12] = [
        Self::Whole,
        Self::Body,
        Self::Title,
        Self::Corner,
        Self::Minimise,
        Self::Maximise,
        Self::Close,
        Self::Back,
        Self::Undo,
        Self::Redo,
        Self::Save,
        Self::Paper,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Whole => "",
            Self::Body => "body",
            Self::Title => "title",
            Self::Corner => "corner",
            Self::Minimise => "minimise",
            Self::Maximise => "maximise",
            Self::Close => "close",
            Self::Back => "back",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::Save => "save",
            Self::Paper => "paper",
        }
    }

    /// The message that names it in every window; none for what is named after its file.
    #[must_use]
    pub const fn message(self) -> Option<&'static str> {
        Some(match self {
            Self::Whole | Self::Body => return None,
            Self::Title => "part-window-title",
            Self::Corner => "part-window-corner",
            Self::Minimise => "part-window-minimise",
            Self::Maximise => "part-window-maximise",
            Self::Close => "part-window-close",
            Self::Back => "part-window-back",
            Self::Undo => "part-window-undo",
            Self::Redo => "part-window-redo",
            Self::Save => "part-window-save",
            Self::Paper => "part-window-paper",
        })
    }

    /// The part of a window.
    #[must_use]
    pub fn part(self, window: &FileId) -> PartId {
        match self {
            Self::Whole => PartId::new(&format!("window/{}", window.as_str())),
            control => PartId::new(&format!("window/{}/{}", window.as_str(), control.name())),
        }
    }
}

/// The part of a file.
#[must_use]
pub fn file(id: &FileId) -> PartId {
    PartId::new(&format!("file/{}", id.as_str()))
}

/// A window's button in the bar.
#[must_use]
pub fn task(id: &FileId) -> PartId {
    PartId::new(&format!("task/{}", id.as_str()))
}

/// What a name means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A file.
    File(FileId),
    /// Something of a window.
    Window(FileId, Control),
    /// A window's button in the bar.
    Task(FileId),
    /// A line of the menu.
    Line(Line),
    /// A key of the calculator, by its name.
    Key(String),
    /// Anything else, by its whole name.
    Other,
}

impl Piece {
    /// What a part's name means.
    #[must_use]
    pub fn of(part: &PartId) -> Self {
        let name = part.as_str();
        if let Some(line) = LINES.into_iter().find(|line| line.part() == name) {
            return Self::Line(line);
        }
        let mut pieces = name.splitn(3, '/');
        match (pieces.next(), pieces.next(), pieces.next()) {
            (Some("file"), Some(id), None) => Self::File(FileId::new(id)),
            (Some("task"), Some(id), None) => Self::Task(FileId::new(id)),
            (Some("window"), Some(id), control) => {
                let control = Control::ALL.into_iter().find(|known| known.name() == control.unwrap_or(""));
                control.map_or(Self::Other, |control| Self::Window(FileId::new(id), control))
            }
            (Some("calculator"), Some(key), None) => Self::Key(key.to_owned()),
            _ => Self::Other,
        }
    }
}
