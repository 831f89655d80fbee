//! What a press, a drag or a key does on the desktop.

use super::calculator::buttons;
use super::piece::{self, Control, Line, Piece};
use super::{Clip, Desktop, Dialog, MOST_WINDOWS, Menu, Window};
use crate::gesture::{Key, Spot};
use crate::world::files::{BIN, DESK, FileId, Files, Kind};
use crate::world::{Fact, PartId};
use crate::writing::Field;

impl Desktop {
    pub(super) fn click(&mut self, part: &PartId) -> Vec<Fact> {
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

    pub(super) fn control(&mut self, id: &FileId, control: Control) -> Vec<Fact> {
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
    pub(super) fn change(&mut self, about: &FileId, change: impl FnOnce(&mut Files) -> bool) -> Vec<Fact> {
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
    pub(super) fn tidy(&mut self) {
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
    pub(super) fn open(&mut self, id: &FileId) -> Vec<Fact> {
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

    pub(super) fn close(&mut self, id: &FileId) -> Vec<Fact> {
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

    pub(super) fn right_click(&mut self, part: &PartId) -> Vec<Fact> {
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

    pub(super) fn drag(&mut self, part: &PartId, onto: Option<&PartId>, at: Spot) -> Vec<Fact> {
        if self.menu.take().is_some() {
            return Vec::new();
        }
        let moved = vec![Fact::Placed { part: part.clone(), on: None }];
        match Piece::of(part) {
            Piece::Window(id, Control::Title) => {
                self.raise(&id);
                let Some(window) = self.window_mut(&id) else { return Vec::new() };
                window.carry(at);
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

    pub(super) fn key(&mut self, key: Key) -> Vec<Fact> {
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
}
