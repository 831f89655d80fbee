//! The way to a wish, for whoever knows the desktop.

use super::piece::{self, Control, Line, Piece};
use super::{Desktop, Dialog, Menu, Window, place_of};
use crate::gesture::{Gesture, Spot};
use crate::world::files::{BIN, DESK, FileId, Kind};
use crate::world::{Condition, PartId, Wish};

impl Desktop {
    /// The next gesture towards a wish; nothing if there is no way.
    pub(super) fn way(&self, wish: &Wish) -> Option<Gesture> {
        match wish {
            Wish::Point(part) => self.reach(part, Gesture::Point),
            Wish::Hold(part) => self.reach(part, Gesture::Hold),
            Wish::Click(part) => self.reach(part, Gesture::Click),
            Wish::DoubleClick(part) => self.reach(part, Gesture::DoubleClick),
            Wish::RightClick(part) => self.reach(part, Gesture::RightClick),
            Wish::Seen(part) if !self.is_there(part) => self.reach(part, Gesture::Click),
            Wish::Written { part, .. } => self.write(part),
            Wish::In(thing, place) => self.bring(&self.file_of(thing)?, &place_of(place)?),
            Wish::Is(part, condition) if !self.is(part, *condition) => self.turn_into(part, *condition),
            _ => None,
        }
    }

    fn file_of(&self, part: &PartId) -> Option<FileId> {
        match Piece::of(part) {
            Piece::File(id) if self.files().get(&id).is_some() => Some(id),
            _ => None,
        }
    }

    /// Makes a gesture on a part, or what comes before it.
    fn reach(&self, part: &PartId, gesture: impl Fn(PartId) -> Gesture) -> Option<Gesture> {
        let here = || Some(gesture(part.clone()));
        if let Some(step) = self.clear(part) {
            return Some(step);
        }
        match Piece::of(part) {
            Piece::File(id) => self.show(&id).or_else(here),
            Piece::Window(id, control) => match self.window(&id) {
                None => self.open_way(&id),
                Some(window) if !self.controls(window).contains(&control) => None,
                // Its title and its edges are seen while another lies before it; its buttons may not be.
                Some(window) if window.minimised || !self.is_in_front(&id) => Some(Gesture::Click(piece::task(&id))),
                Some(_) => here(),
            },
            Piece::Task(id) if self.window(&id).is_none() => self.open_way(&id),
            Piece::Line(line) => {
                let offered = self.menu().is_some_and(|(_, _, lines)| lines.contains(&line));
                if offered { here() } else { self.menu_with(line) }
            }
            Piece::Key(_) if !self.is_there(part) => {
                let calculator = self.files().all().find(|file| file.kind == Kind::Calculator)?.id.clone();
                self.open_way(&calculator)
            }
            _ => {
                if self.is_there(part) {
                    here()
                } else {
                    None
                }
            }
        }
    }

    fn is_in_front(&self, id: &FileId) -> bool {
        self.front().is_some_and(|front| front.file == *id)
    }

    /// Takes out of the way what lies over everything: a dialog, a menu.
    fn clear(&self, wanted: &PartId) -> Option<Gesture> {
        if self.dialog.is_some() {
            let in_dialog = self.is_there(wanted);
            return (!in_dialog).then(|| Gesture::Click(PartId::new(piece::CANCEL)));
        }
        let in_menu = matches!(Piece::of(wanted), Piece::Line(_)) && self.is_there(wanted);
        (self.menu.is_some() && !in_menu && wanted.as_str() != piece::GROUND)
            .then(|| Gesture::Click(PartId::new(piece::GROUND)))
    }

    /// What brings a file into sight; nothing if it is.
    fn show(&self, id: &FileId) -> Option<Gesture> {
        let place = &self.files().get(id)?.place;
        if place.as_str() != DESK {
            return match self.window_on(place) {
                Some(window) if window.minimised || !self.is_in_front(&window.file) => {
                    Some(Gesture::Click(piece::task(&window.file)))
                }
                Some(_) => None,
                None => self.open_way(place),
            };
        }
        // What stands in line on the desk stands on its left, where windows do not open by themselves.
        let spot = self.spot(id);
        let hides = |window: &&Window| match spot {
            Some(spot) => window.hides(spot),
            None => !window.minimised && window.bounds().0.x < LINE,
        };
        let over = self.windows.iter().rev().find(hides)?;
        if self.is_in_front(&over.file) {
            Some(Gesture::Click(Control::Minimise.part(&over.file)))
        } else {
            Some(Gesture::Click(piece::task(&over.file)))
        }
    }

    /// Opens a file.
    fn open_way(&self, id: &FileId) -> Option<Gesture> {
        let part = piece::file(id);
        if let Some(step) = self.open_by_menu(id) {
            return Some(step);
        }
        if self.is_in_bin(id) {
            return self.restore_way(id);
        }
        if let Some(step) = self.clear(&part) {
            return Some(step);
        }
        if let Some(window) = self.window_on(id) {
            return Some(Gesture::Click(piece::task(&window.file)));
        }
        // The way out of a folder walked into.
        let walked = |window: &&Window| window.file == *id || window.walked.contains(id);
        if let Some(window) = self.windows.iter().find(walked) {
            let back = Control::Back.part(&window.file);
            let ready = self.is_in_front(&window.file);
            return Some(Gesture::Click(if ready { back } else { piece::task(&window.file) }));
        }
        self.show(id).or(Some(Gesture::DoubleClick(part)))
    }

    fn open_by_menu(&self, id: &FileId) -> Option<Gesture> {
        let about = self.menu.as_ref().is_some_and(|menu| *menu == Menu::File(id.clone()));
        (about && !self.is_in_bin(id)).then(|| Gesture::Click(PartId::new(Line::Open.part())))
    }

    /// Opens the menu that offers a line: on the chosen file, or on the desk.
    fn menu_with(&self, line: Line) -> Option<Gesture> {
        let offers = |id: &FileId| self.lines(&Menu::File(id.clone())).contains(&line);
        if let Some(chosen) = self.chosen.as_ref().filter(|chosen| offers(chosen)) {
            return self.reach(&piece::file(chosen), Gesture::RightClick);
        }
        let on_desk = self.lines(&Menu::Place(FileId::new(DESK))).contains(&line);
        on_desk.then(|| Gesture::RightClick(PartId::new(piece::GROUND)))
    }

    fn write(&self, part: &PartId) -> Option<Gesture> {
        if self.dialog.is_some() {
            return Some(Gesture::Click(PartId::new(piece::CANCEL)));
        }
        self.reach(part, Gesture::Click)
    }

    fn bring(&self, id: &FileId, place: &FileId) -> Option<Gesture> {
        let file = self.files().get(id)?;
        if file.place == *place {
            return None;
        }
        let part = piece::file(id);
        if self.is_in_bin(id) {
            return self.restore_way(id);
        }
        if place.as_str() != BIN && self.is_in_bin(place) {
            return self.restore_way(place);
        }
        if !self.files().can_move(id, place) {
            return None;
        }
        if place.as_str() == DESK {
            let at = Spot::new(0.2, 0.85);
            return self.reach(&part, |part| Gesture::Drag { part, onto: None, at });
        }
        // A menu that is open already is another way, and a file that was cut is on it.
        let open = self.menu.as_ref() == Some(&Menu::File(id.clone())) && self.dialog.is_none();
        let cut = self.clip.as_ref().is_some_and(|clip| clip.moves && clip.file == *id);
        if open || cut {
            return self.bring_by_menu(id, place);
        }
        let target = piece::file(place);
        if let Some(step) = self.clear(&part).or_else(|| self.show(id)) {
            return Some(step);
        }
        // The place is dropped on where its icon is, or in its own window.
        let onto = match self.window_on(place) {
            Some(window) if !window.minimised => Control::Body.part(&window.file),
            _ => target,
        };
        let hidden = Piece::of(&onto) == Piece::File(place.clone()) && self.show(place).is_some();
        if hidden {
            return self.bring_by_menu(id, place);
        }
        Some(Gesture::Drag { part, onto: Some(onto), at: Spot::new(0.5, 0.5) })
    }

    /// Takes a file out of the bin. What was thrown away with its folder comes back with it.
    fn restore_way(&self, id: &FileId) -> Option<Gesture> {
        let mut thrown = self.files().all().filter(|file| file.place.as_str() == BIN);
        let thrown = thrown.find(|file| file.id == *id || self.files().is_within(id, &file.id))?;
        if self.menu.as_ref() == Some(&Menu::File(thrown.id.clone())) && self.dialog.is_none() {
            return Some(Gesture::Click(PartId::new(Line::Restore.part())));
        }
        self.reach(&piece::file(&thrown.id), Gesture::RightClick)
    }

    /// Brings a file into a folder that cannot be seen together with it: cut here, paste there; or thrown away by the
    /// menu.
    fn bring_by_menu(&self, id: &FileId, place: &FileId) -> Option<Gesture> {
        let line = |line: Line| Some(Gesture::Click(PartId::new(line.part())));
        let cut = self.clip.as_ref().is_some_and(|clip| clip.moves && clip.file == *id);
        if place.as_str() == BIN || !cut {
            let wanted = if place.as_str() == BIN { Line::Bin } else { Line::Cut };
            if self.menu.as_ref() == Some(&Menu::File(id.clone())) {
                return line(wanted);
            }
            return self.reach(&piece::file(id), Gesture::RightClick);
        }
        if self.menu.as_ref() == Some(&Menu::Place(place.clone())) {
            return line(Line::Paste);
        }
        match self.window_on(place).map(|window| window.file.clone()) {
            Some(window) => self.reach(&Control::Body.part(&window), Gesture::RightClick),
            None => self.open_way(place),
        }
    }

    fn turn_into(&self, part: &PartId, condition: Condition) -> Option<Gesture> {
        match (Piece::of(part), condition) {
            (Piece::File(id), Condition::Open) => self.open_way(&id),
            (Piece::File(id), Condition::Chosen) => self.reach(&piece::file(&id), Gesture::Click),
            (Piece::File(id), Condition::Closed) => {
                let window = self.window_on(&id)?.file.clone();
                self.close_way(&window)
            }
            (Piece::Window(id, Control::Whole), Condition::Closed) => self.close_way(&id),
            (Piece::Window(id, Control::Whole), Condition::Minimised) => {
                self.reach(&Control::Minimise.part(&id), Gesture::Click)
            }
            (Piece::Window(id, Control::Whole), Condition::Maximised) => {
                self.reach(&Control::Maximise.part(&id), Gesture::Click)
            }
            (Piece::Window(id, Control::Whole), Condition::InFront | Condition::Open) => match self.window(&id) {
                // Behind another, what is seen of it is enough to click on.
                Some(window) if !window.minimised && !self.front().is_some_and(|front| front.maximised) => {
                    self.clear(part).or_else(|| Some(Gesture::Click(Control::Title.part(&id))))
                }
                Some(_) => self.clear(part).or_else(|| Some(Gesture::Click(piece::task(&id)))),
                None => self.open_way(&id),
            },
            (_, Condition::Open) if part.as_str() == piece::MENU => {
                self.clear(part).or_else(|| Some(Gesture::RightClick(PartId::new(piece::GROUND))))
            }
            (_, Condition::Closed) => match part.as_str() {
                piece::MENU => Some(Gesture::Click(PartId::new(piece::GROUND))),
                piece::DIALOG => Some(Gesture::Click(PartId::new(piece::CANCEL))),
                piece::POP_UP => self.reach(&PartId::new(piece::POP_UP_CLOSE), Gesture::Click),
                _ => None,
            },
            _ => None,
        }
    }

    fn close_way(&self, id: &FileId) -> Option<Gesture> {
        if self.dialog == Some(Dialog::Save) {
            return Some(Gesture::Click(PartId::new(piece::DROP)));
        }
        self.reach(&Control::Close.part(id), Gesture::Click)
    }
}

/// Where the line of icons on the desk ends, as a fraction of its width.
const LINE: f32 = 0.37;
