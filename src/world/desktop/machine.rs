//! The desktop as a machine: its parts, and what it answers.

use super::calculator::Calculator;
use super::piece::{self, Control, Piece};
use super::{COMMON, Desktop, Dialog, place_of};
use crate::gesture::{Gesture, Key};
use crate::world::files::{BIN, DESK, FileId, Files, Kind};
use crate::world::{Cue, Errand, Fact, Machine, Part, PartId, Wish};
use crate::writing::{Field, Texts};

impl Machine for Desktop {
    fn name(&self) -> &'static str {
        "desktop"
    }

    fn all_parts(&self) -> Vec<Part> {
        let mut parts: Vec<Part> = COMMON.iter().map(|id| Part::common(PartId::new(id))).collect();
        let files = Files::new(&self.tree);
        for file in files.known() {
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
            Gesture::Move(_)
            | Gesture::Dwell(_)
            | Gesture::Swipe { .. }
            | Gesture::Pinch { .. }
            | Gesture::Scroll { .. } => Vec::new(),
        }
    }

    fn obey(&mut self, cue: &Cue, texts: &Texts) -> bool {
        // What comes later has come, when a step is about it.
        if let Cue::Open(part) | Cue::Put(part, _) = cue
            && let Piece::File(file) = Piece::of(part)
        {
            self.files.amend(|files| {
                files.receive(&file);
            });
        }
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
            Cue::Scene(_)
            | Cue::Turn(_)
            | Cue::CapsLock(_)
            | Cue::Show(_)
            | Cue::Ask(_)
            | Cue::Card(_)
            | Cue::Be(..)
            | Cue::Arrive(_) => {
                return false;
            }
        }
        true
    }

    fn run(&mut self, errand: &Errand) -> bool {
        match errand {
            Errand::File(file) => self.files.amend(|files| {
                if !files.receive(file) {
                    files.restore(file);
                }
            }),
            Errand::Thrown(file) => {
                self.files.change(|files| {
                    files.put(file, &FileId::new(BIN));
                });
                self.tidy();
            }
            Errand::Letter(_) | Errand::Visit(_) => return false,
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
