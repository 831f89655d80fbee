//! The desktop: icons, folders in folders, documents, a bin, windows, a bar, menus, small dialogs.
//!
//! It is a real little system: any order, any path, any mistake, and undo brings it back.

pub mod calculator;
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

use crate::gesture::{Gesture, Key, Spot};
use crate::world::files::{BIN, DESK, FileId, Files, Kind, Label, RawTree};
use crate::world::history::History;
use crate::world::{Condition, Cue, Fact, Machine, Part, PartId, Wish};
use crate::writing::{Field, Texts};

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
        self.files().get(id).map(|file| &file.kind)
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

    // What is done.

    fn is_there(&self, part: &PartId) -> bool {
        self.parts().iter().any(|known| known.id == *part)
    }

    fn click(&mut self, part: &PartId) -> Vec<Fact> {
        let mut facts = vec![Fact::Clicked(part.clone())];
        if let Some(menu) = self.menu.take() {
            // A click beside a menu closes it, and does nothing else.
            if let Piece::Line(line) = Piece::of(part) {
                facts.extend(self.choose(&menu, line));
            }
            return facts;
        }
        match Piece::of(part) {
            Piece::File(id) => {
                let window = self.window_with(&id).map(|window| window.file.clone());
                if let Some(window) = window {
                    self.raise(&window);
                }
                self.chosen = Some(id);
            }
            Piece::Window(id, control) => facts.extend(self.control(&id, control)),
            Piece::Task(id) => {
                let in_front = self.front().is_some_and(|front| front.file == id);
                if in_front && let Some(window) = self.window_mut(&id) {
                    window.minimised = true;
                } else {
                    self.raise(&id);
                }
                facts.push(Fact::Changed(Control::Whole.part(&id)));
            }
            Piece::Key(name) => {
                if let Some((_, button)) = buttons().find(|(known, _)| *known == name) {
                    self.calculator.press(*button);
                }
            }
            Piece::Line(_) => {}
            Piece::Other => match part.as_str() {
                piece::GROUND => self.chosen = None,
                piece::HELP => self.dialog = Some(Dialog::Help),
                piece::UNDO => facts.extend(self.undo()),
                piece::REDO => facts.extend(self.redo()),
                piece::POP_UP_CLOSE => self.pop_up = false,
                piece::SAVE => {
                    self.saved = self.notes.text();
                    facts.extend(self.leave_notebook());
                }
                piece::DROP => {
                    self.notes = Field::page().with(&self.saved);
                    facts.extend(self.leave_notebook());
                }
                piece::CANCEL => self.dialog = None,
                piece::NAME_OK => facts.extend(self.give_name()),
                _ => {}
            },
        }
        facts
    }

    fn control(&mut self, id: &FileId, control: Control) -> Vec<Fact> {
        self.raise(id);
        let changed = vec![Fact::Changed(Control::Whole.part(id))];
        self.chosen = None;
        let Some(window) = self.window_mut(id) else { return Vec::new() };
        match control {
            Control::Whole | Control::Body | Control::Title | Control::Corner | Control::Paper => return Vec::new(),
            Control::Minimise => window.minimised = true,
            Control::Maximise => window.maximised = !window.maximised,
            Control::Close => return self.close(id),
            Control::Back => {
                window.walked.pop();
            }
            Control::Undo => {
                self.notes.undo();
            }
            Control::Redo => {
                self.notes.redo();
            }
            Control::Save => self.saved = self.notes.text(),
        }
        changed
    }

    fn choose(&mut self, menu: &Menu, line: Line) -> Vec<Fact> {
        if !self.lines(menu).contains(&line) {
            return Vec::new();
        }
        match (menu, line) {
            (_, Line::Undo) => self.undo(),
            (_, Line::Redo) => self.redo(),
            (Menu::File(id), Line::Open) => self.open(id),
            (Menu::File(id), Line::Restore) => {
                let id = id.clone();
                self.change(&id.clone(), |files| files.restore(&id))
            }
            (Menu::File(id), Line::Rename) => {
                self.dialog = Some(Dialog::Name(id.clone(), Field::line()));
                vec![Fact::Changed(PartId::new(piece::DIALOG))]
            }
            (Menu::File(id), Line::Copy | Line::Cut) => {
                self.clip = Some(Clip { file: id.clone(), moves: line == Line::Cut });
                Vec::new()
            }
            (Menu::File(id), Line::Bin) => {
                let id = id.clone();
                self.change(&id.clone(), |files| files.put(&id, &FileId::new(BIN)))
            }
            (Menu::Place(place), Line::Paste) => self.paste(place),
            (Menu::Place(place), Line::NewFolder) => {
                let mut made = None;
                self.files.change(|files| made = files.make_folder(place));
                let made = made.map(|made| {
                    self.chosen = Some(made.clone());
                    Fact::Changed(piece::file(&made))
                });
                made.into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    fn paste(&mut self, place: &FileId) -> Vec<Fact> {
        let Some(clip) = self.clip.clone() else { return Vec::new() };
        if clip.moves {
            self.clip = None;
            return self.change(&clip.file, |files| files.put(&clip.file, place));
        }
        let mut made = None;
        self.files.change(|files| made = files.copy(&clip.file, place));
        made.map(|made| Fact::Changed(piece::file(&made))).into_iter().collect()
    }

    /// Changes the files, in a way that can be taken back.
    fn change(&mut self, about: &FileId, change: impl FnOnce(&mut Files) -> bool) -> Vec<Fact> {
        let changed = self.files.change(|files| {
            change(files);
        });
        if !changed {
            return Vec::new();
        }
        self.tidy();
        vec![Fact::Changed(piece::file(about))]
    }

    fn undo(&mut self) -> Vec<Fact> {
        let undone = self.files.undo();
        self.tidy();
        undone.then(|| Fact::Changed(PartId::new(piece::GROUND))).into_iter().collect()
    }

    fn redo(&mut self) -> Vec<Fact> {
        let redone = self.files.redo();
        self.tidy();
        redone.then(|| Fact::Changed(PartId::new(piece::GROUND))).into_iter().collect()
    }

    /// After the files have changed: what is no more is no longer open, chosen or kept in mind.
    fn tidy(&mut self) {
        let files = self.files.now();
        let bin = FileId::new(BIN);
        let is_shown = |id: &FileId| files.get(id).is_some() && !files.is_within(id, &bin);
        for window in &mut self.windows {
            while window.walked.last().is_some_and(|walked| !is_shown(walked)) {
                window.walked.pop();
            }
        }
        self.windows.retain(|window| is_shown(&window.file));
        self.chosen.take_if(|chosen| files.get(chosen).is_none());
        self.clip.take_if(|clip| !is_shown(&clip.file));
        self.spots.retain(|(id, _)| files.get(id).is_some_and(|file| file.place.as_str() == DESK));
    }

    /// Opens a file: in the window it lies in if it is a folder, in its own otherwise. What is open comes to the front.
    fn open(&mut self, id: &FileId) -> Vec<Fact> {
        let part = piece::file(id);
        let Some(file) = self.files().get(id) else { return Vec::new() };
        // What is in the bin is taken out before it is opened.
        if self.is_in_bin(id) {
            return Vec::new();
        }
        let is_folder = matches!(file.kind, Kind::Folder);
        if let Some(window) = self.window_on(id).map(|window| window.file.clone()) {
            self.raise(&window);
        } else if is_folder && let Some(window) = self.window_with(id).map(|window| window.file.clone()) {
            self.raise(&window);
            if let Some(window) = self.window_mut(&window) {
                window.walked.push(id.clone());
            }
        } else if let Some(window) = self.window_mut(id) {
            window.walked.clear();
            self.raise(id);
        } else {
            self.windows.push(Window::new(id.clone(), self.windows.len()));
            // The bar has room for so many: the one farthest behind closes, if nothing is lost with it.
            let kept = |window: &Window| self.kind(&window.file) == Some(&Kind::Notebook);
            if self.windows.len() > MOST_WINDOWS
                && let Some(last) = self.windows.iter().position(|window| !kept(window))
            {
                self.windows.remove(last);
            }
        }
        self.chosen = None;
        vec![Fact::Changed(part)]
    }

    fn raise(&mut self, id: &FileId) {
        if let Some(index) = self.windows.iter().position(|window| window.file == *id) {
            let mut window = self.windows.remove(index);
            window.minimised = false;
            self.windows.push(window);
        }
    }

    fn close(&mut self, id: &FileId) -> Vec<Fact> {
        if self.kind(id) == Some(&Kind::Notebook) && self.notes.text() != self.saved {
            self.dialog = Some(Dialog::Save);
            return vec![Fact::Changed(PartId::new(piece::DIALOG))];
        }
        self.windows.retain(|window| window.file != *id);
        vec![Fact::Changed(piece::file(id))]
    }

    fn leave_notebook(&mut self) -> Vec<Fact> {
        self.dialog = None;
        let notebook = self.windows.iter().find(|window| self.kind(&window.file) == Some(&Kind::Notebook));
        let Some(id) = notebook.map(|window| window.file.clone()) else { return Vec::new() };
        self.windows.retain(|window| window.file != id);
        vec![Fact::Changed(piece::file(&id))]
    }

    fn give_name(&mut self) -> Vec<Fact> {
        let Some(Dialog::Name(id, field)) = self.dialog.take() else { return Vec::new() };
        let name = field.text();
        self.change(&id.clone(), |files| files.rename(&id, &name))
    }

    fn right_click(&mut self, part: &PartId) -> Vec<Fact> {
        let facts = vec![Fact::RightClicked(part.clone())];
        self.menu = None;
        let menu = match Piece::of(part) {
            Piece::File(id) => {
                self.chosen = Some(id.clone());
                Menu::File(id)
            }
            Piece::Window(id, Control::Body) if self.kind(&id).is_some_and(Kind::holds_files) => {
                self.raise(&id);
                match self.window(&id) {
                    Some(window) => Menu::Place(window.here().clone()),
                    None => return facts,
                }
            }
            Piece::Other if part.as_str() == piece::GROUND => Menu::Place(FileId::new(DESK)),
            _ => return facts,
        };
        self.menus = self.menus.wrapping_add(1);
        self.menu = Some(menu);
        facts
    }

    fn drag(&mut self, part: &PartId, onto: Option<&PartId>, at: Spot) -> Vec<Fact> {
        if self.menu.take().is_some() {
            return Vec::new();
        }
        let moved = vec![Fact::Placed { part: part.clone(), on: None }];
        match Piece::of(part) {
            Piece::Window(id, Control::Title) => {
                self.raise(&id);
                let Some(window) = self.window_mut(&id) else { return Vec::new() };
                // The bar is carried by its middle; the window's lies lower by the rest of its height.
                let (_, size) = window.bounds();
                window.carry(Spot::new(at.x, at.y + size.y / 2.0));
                moved
            }
            Piece::Window(id, Control::Corner) => {
                self.raise(&id);
                let Some(window) = self.window_mut(&id) else { return Vec::new() };
                window.stretch(at);
                moved
            }
            Piece::File(id) => {
                // Within the desk, whole: what lies beyond its edge cannot be taken back.
                let at = Spot::new(at.x.clamp(0.05, 0.95), at.y.clamp(0.05, 0.9));
                let place = match onto.map(Piece::of) {
                    Some(Piece::File(place)) => place,
                    Some(Piece::Window(window, _)) => match self.window(&window) {
                        Some(window) => window.here().clone(),
                        None => return Vec::new(),
                    },
                    _ => FileId::new(DESK),
                };
                let on_desk = place.as_str() == DESK;
                if self.files().get(&id).is_some_and(|file| file.place == place) {
                    if on_desk {
                        self.spots.retain(|(known, _)| *known != id);
                        self.spots.push((id, at));
                    }
                    return moved;
                }
                let facts = self.change(&id, |files| files.put(&id, &place));
                if !facts.is_empty() && on_desk {
                    self.spots.push((id, at));
                }
                facts
            }
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: Key) -> Vec<Fact> {
        match key {
            Key::Escape => {
                let open = self.menu.take().is_some() || self.dialog.take().is_some();
                if !open {
                    self.pop_up = false;
                }
                Vec::new()
            }
            Key::Enter => match (&self.menu, &self.dialog, &self.chosen) {
                (None, Some(Dialog::Name(..)), _) => self.give_name(),
                (None, None, Some(chosen)) if self.is_there(&piece::file(chosen)) => {
                    let chosen = chosen.clone();
                    let mut facts = vec![Fact::DoubleClicked(piece::file(&chosen))];
                    facts.extend(self.open(&chosen));
                    facts
                }
                _ => Vec::new(),
            },
            Key::Menu if self.dialog.is_none() => {
                let part = self.chosen.as_ref().map_or_else(|| PartId::new(piece::GROUND), piece::file);
                if self.is_there(&part) { self.right_click(&part) } else { Vec::new() }
            }
            _ if self.dialog.is_some() => Vec::new(),
            Key::Undo => self.undo(),
            Key::Redo => self.redo(),
            Key::Delete => match self.chosen.clone() {
                Some(chosen) => self.change(&chosen, |files| files.put(&chosen, &FileId::new(BIN))),
                None => Vec::new(),
            },
            Key::Copy | Key::Cut => {
                let loose = self.chosen.clone().filter(|chosen| self.kind(chosen).is_some_and(Kind::is_loose));
                self.clip = loose.map(|file| Clip { file, moves: key == Key::Cut }).or(self.clip.take());
                Vec::new()
            }
            Key::Paste => {
                let folder = self.front().map(Window::here).filter(|id| self.kind(id).is_some_and(Kind::holds_files));
                let place = folder.cloned().unwrap_or_else(|| FileId::new(DESK));
                self.paste(&place)
            }
            _ => Vec::new(),
        }
    }

    /// The file that a cue names.
    fn cued(&self, part: &PartId) -> Option<FileId> {
        match Piece::of(part) {
            Piece::File(id) if self.files().get(&id).is_some() => Some(id),
            _ => None,
        }
    }
}

impl Machine for Desktop {
    fn name(&self) -> &'static str {
        "desktop"
    }

    fn all_parts(&self) -> Vec<Part> {
        let mut parts: Vec<Part> = COMMON.iter().map(|id| Part::common(PartId::new(id))).collect();
        let files = Files::new(&self.tree);
        for file in files.all() {
            parts.push(Part::common(piece::file(&file.id)));
            parts.push(self.named(piece::task(&file.id), &file.id));
            parts.extend(Control::ALL.into_iter().map(|control| self.of_window(&file.id, control)));
        }
        parts.extend(piece::LINES.iter().map(|line| Part::common(PartId::new(line.part()))));
        parts.extend([piece::POP_UP, piece::DIALOG].map(|id| Part::shared(PartId::new(id), "pop-up-title")));
        parts.extend(Self::calculator_parts().filter(|_| files.all().any(|file| file.kind == Kind::Calculator)));
        parts
    }

    fn parts(&self) -> Vec<Part> {
        let common = |id: &str| Part::common(PartId::new(id));
        match &self.dialog {
            Some(Dialog::Save) => return [piece::SAVE, piece::DROP, piece::CANCEL].map(common).into(),
            Some(Dialog::Name(..)) => return [piece::NAME_FIELD, piece::NAME_OK, piece::CANCEL].map(common).into(),
            Some(Dialog::Help) => return vec![common(piece::CANCEL)],
            None => {}
        }
        let desk = FileId::new(DESK);
        let mut parts = vec![common(piece::GROUND)];
        let covered = self.front().is_some_and(|front| front.maximised);
        if !covered {
            parts.extend(self.files().inside(&desk).map(|file| self.named(piece::file(&file.id), &file.id)));
        }
        let hidden = self.windows.iter().rposition(|window| window.maximised && !window.minimised).unwrap_or(0);
        for window in self.windows.iter().skip(hidden).filter(|window| !window.minimised) {
            parts.extend(self.controls(window).into_iter().map(|control| self.of_window(&window.file, control)));
            parts.extend(self.files().inside(window.here()).map(|file| self.named(piece::file(&file.id), &file.id)));
            if self.kind(&window.file) == Some(&Kind::Calculator) {
                parts.extend(Self::calculator_parts());
            }
        }
        parts.extend(self.windows.iter().map(|window| self.named(piece::task(&window.file), &window.file)));
        let (undo, redo) = self.can_undo();
        parts.extend(undo.then(|| common(piece::UNDO)));
        parts.extend(redo.then(|| common(piece::REDO)));
        parts.extend([piece::BAR, piece::HELP].map(common));
        if self.pop_up {
            parts.push(common(piece::POP_UP_CLOSE));
        }
        if let Some((_, _, lines)) = self.menu() {
            parts.push(common(piece::MENU));
            parts.extend(lines.into_iter().map(|line| common(line.part())));
        }
        parts
    }

    fn act(&mut self, gesture: &Gesture) -> Vec<Fact> {
        if let Some(part) = gesture.part()
            && !self.is_there(part)
        {
            return Vec::new();
        }
        match gesture {
            Gesture::Point(part) => vec![Fact::Pointed(part.clone())],
            Gesture::Hold(part) => vec![Fact::Held(part.clone())],
            Gesture::Click(part) => self.click(part),
            Gesture::RightClick(part) => self.right_click(part),
            Gesture::NearDoubleClick { part, why } => vec![Fact::NearlyDoubleClicked(part.clone(), *why)],
            Gesture::DoubleClick(part) => {
                let mut facts = vec![Fact::DoubleClicked(part.clone())];
                match Piece::of(part) {
                    _ if self.menu.is_some() => {}
                    Piece::File(id) => facts.extend(self.open(&id)),
                    Piece::Window(id, Control::Title) => facts.extend(self.control(&id, Control::Maximise)),
                    _ => {}
                }
                facts
            }
            Gesture::Drag { part, onto, at } => self.drag(part, onto.as_ref(), *at),
            Gesture::Key(key) => self.key(*key),
            Gesture::Type(text) => {
                let counts = self.front().is_some_and(|front| self.kind(&front.file) == Some(&Kind::Calculator));
                if counts && self.dialog.is_none() && self.menu.is_none() {
                    for button in text.chars().filter_map(Calculator::button) {
                        self.calculator.press(button);
                    }
                }
                Vec::new()
            }
            Gesture::Move(_) | Gesture::Dwell(_) | Gesture::Scroll { .. } => Vec::new(),
        }
    }

    fn obey(&mut self, cue: &Cue, texts: &Texts) -> bool {
        match cue {
            Cue::Shut => {
                self.windows.clear();
                self.notes = Field::page();
                self.saved.clear();
                (self.menu, self.dialog, self.chosen, self.pop_up) = (None, None, None, false);
            }
            Cue::Open(part) => {
                let Some(id) = self.cued(part) else { return false };
                (self.menu, self.dialog) = (None, None);
                self.open(&id);
            }
            Cue::Close(part) => {
                let Some(id) = self.cued(part) else { return false };
                self.close(&id);
            }
            Cue::Menu(part) => {
                self.dialog = None;
                return !self.right_click(part).is_empty() && self.menu.is_some();
            }
            Cue::PopUp => self.pop_up = true,
            Cue::Put(thing, place) => {
                let (Some(thing), Some(place)) = (self.cued(thing), self.cued(place)) else { return false };
                self.change(&thing, |files| files.put(&thing, &place));
            }
            Cue::Fill(part, text) => {
                let Some(text) = texts.get(text).filter(|_| self.field(part).is_some()) else { return false };
                self.notes = Field::page().with(text);
            }
            Cue::Blank(part) => {
                if self.field(part).is_none() {
                    return false;
                }
                self.notes.clear();
            }
            Cue::Scene(_) | Cue::Turn(_) | Cue::CapsLock(_) | Cue::Show(_) | Cue::Ask(_) => return false,
        }
        true
    }

    fn holds(&self, wish: &Wish) -> bool {
        match wish {
            Wish::Is(part, condition) => self.is(part, *condition),
            Wish::In(thing, place) => {
                let (Some(thing), place) = (self.cued(thing), place_of(place)) else { return false };
                self.files().get(&thing).is_some_and(|file| Some(&file.place) == place.as_ref())
            }
            Wish::Seen(part) => self.is_there(part),
            _ => false,
        }
    }

    fn toward(&self, wish: &Wish) -> Option<Gesture> {
        self.way(wish)
    }

    fn field(&self, part: &PartId) -> Option<&Field> {
        match (Piece::of(part), &self.dialog) {
            (Piece::Window(id, Control::Paper), _) if self.kind(&id) == Some(&Kind::Notebook) => Some(&self.notes),
            (Piece::Other, Some(Dialog::Name(_, field))) if part.as_str() == piece::NAME_FIELD => Some(field),
            _ => None,
        }
    }

    fn writing(&self) -> Option<(PartId, &Field)> {
        match &self.dialog {
            Some(Dialog::Name(_, field)) => Some((PartId::new(piece::NAME_FIELD), field)),
            Some(_) => None,
            None => {
                let front = self.front().filter(|_| self.menu.is_none() && self.chosen.is_none())?;
                let writes = self.kind(&front.file) == Some(&Kind::Notebook);
                writes.then(|| (Control::Paper.part(&front.file), &self.notes))
            }
        }
    }

    fn writing_mut(&mut self) -> Option<&mut Field> {
        self.writing()?;
        match &mut self.dialog {
            Some(Dialog::Name(_, field)) => Some(field),
            _ => Some(&mut self.notes),
        }
    }

    fn answers(&self, key: Key) -> bool {
        match key {
            Key::Escape => self.menu.is_some() || self.dialog.is_some() || self.pop_up,
            Key::Enter => self.chosen.is_some() || matches!(self.dialog, Some(Dialog::Name(..))),
            Key::Menu | Key::Undo | Key::Redo | Key::Delete | Key::Copy | Key::Cut | Key::Paste => true,
            _ => false,
        }
    }
}

impl Desktop {
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
