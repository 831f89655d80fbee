//! What the mail program does when it is touched.

use super::letter::{DRAFTS, Folder, INBOX};
use super::piece::{self, Piece};
use super::{LetterId, Mail, Matter, Note, Over, Page, Sheet, Slot, Written};
use crate::gesture::{Direction, Stride};
use crate::world::files::{DESK, FileId};
use crate::world::{Fact, PartId};
use crate::writing::Field;

impl Mail {
    /// A click, on a part that is there.
    pub(super) fn click(&mut self, part: &PartId) -> Vec<Fact> {
        let mut facts = vec![Fact::Clicked(part.clone())];
        let before = self.state();
        self.press(part);
        if self.state() != before {
            facts.push(Fact::Changed(part.clone()));
        }
        facts
    }

    /// What a click changes so that a next step could stumble over it. Where the caret is, what is shown of a password
    /// or an address, what was found in a trap and what a note says are not in it.
    fn state(&self) -> impl PartialEq + use<> {
        let flags = (self.window, self.signed_in, self.stays, self.kept, self.save_bar, self.sign_in.stay);
        let sheet = self.sheet.as_ref().map(|sheet| (sheet.written(), sheet.has_cc));
        // What is chosen in the picker is only pointed out.
        let over = match &self.over {
            Some(Over::Picker(place, _)) => Some(Over::Picker(place.clone(), None)),
            over => over.clone(),
        };
        let pages = (self.page.clone(), over, self.made_address.clone(), sheet);
        (flags, pages, self.letters.clone(), self.ticked.clone(), self.sign_up.terms, self.sign_up.wanted.text())
    }

    fn press(&mut self, part: &PartId) {
        if let Some(slot) = Slot::of(part) {
            self.focus = Some(slot);
            return;
        }
        match Piece::of(part) {
            Piece::Letter(letter) | Piece::Earlier(letter) => self.open(&letter),
            Piece::Block(letter, block) => self.touch(&letter, &block, part),
            Piece::Check(letter) => {
                if !self.ticked.remove(&letter) {
                    self.ticked.insert(letter);
                }
            }
            Piece::Keep(letter) => self.change(&[letter], Note::Kept, |letter| {
                letter.home = None;
                letter.folder = Folder::new(INBOX);
            }),
            Piece::Restore(letter) => self.change(&[letter], Note::Restored, |letter| {
                letter.folder = letter.home.take().unwrap_or_else(|| Folder::new(INBOX));
            }),
            Piece::Folder(folder) => self.go(Page::List(folder)),
            Piece::MoveTo(folder) => self.move_to(&folder),
            Piece::Contact(person) => self.add(&person),
            Piece::Attachment(name) => self.open_attachment(&name),
            Piece::Attached(_) => {
                if let Some(sheet) = &mut self.sheet {
                    sheet.attached.retain(|attached| attached.part() != *part);
                }
            }
            Piece::File(file) => {
                if let Some(Over::Picker(_, chosen)) = &mut self.over {
                    *chosen = Some(file);
                }
            }
            Piece::Other => self.press_common(part.as_str()),
        }
    }

    fn press_common(&mut self, part: &str) {
        match part {
            piece::WINDOW_CLOSE => self.close(),
            piece::ICON => self.reopen(),
            piece::BACK => self.back(),
            piece::SIGN_IN_EYE => self.sign_in.shown = !self.sign_in.shown,
            piece::SIGN_IN_STAY => self.sign_in.stay = !self.sign_in.stay,
            piece::SIGN_IN_GO => self.enter(),
            piece::SIGN_IN_CREATE => self.turn(Page::SignUp),
            piece::SIGN_UP_EYE => self.sign_up.shown = !self.sign_up.shown,
            piece::SIGN_UP_TERMS => self.sign_up.terms = !self.sign_up.terms,
            piece::SIGN_UP_GO => self.create(),
            suggestion if piece::SUGGESTIONS.contains(&suggestion) => self.suggest(suggestion),
            piece::WELCOME_GO => {
                self.signed_in = true;
                self.turn(Page::List(Folder::new(INBOX)));
            }
            piece::COMPOSE => self.write(Written::default()),
            piece::ADD_CC => {
                if let Some(sheet) = &mut self.sheet {
                    sheet.has_cc = true;
                    self.focus = Some(Slot::Cc);
                }
            }
            piece::ATTACH | piece::DIALOG_ATTACH => self.over = Some(Over::Picker(FileId::new(DESK), None)),
            piece::SEND => match self.sheet.as_deref().and_then(Sheet::refusal) {
                Some(refusal) => self.over = Some(Over::Refusal(refusal)),
                None => self.send(),
            },
            piece::ANYWAY => self.send(),
            piece::DISCARD => self.discard(),
            piece::PICKER_UP => self.pick_up(),
            piece::PICKER_JOIN => self.join(),
            piece::SEARCH_CLEAR => {
                self.search.clear();
                self.focus = None;
            }
            piece::LIST_BIN | piece::DELETE => self.throw(&self.chosen()),
            piece::LIST_SPAM | piece::SPAM_IT => self.suspect(&self.chosen(), Note::Suspected),
            piece::LIST_MOVE | piece::MOVE => self.toggle(Over::MoveTo),
            piece::ACCOUNT => self.toggle(Over::Account),
            piece::SIGN_OUT => self.leave(),
            piece::FROM => {
                self.detail = !self.detail;
                self.tell_sender();
            }
            piece::REPLY => self.reply(false),
            piece::REPLY_ALL => self.reply(true),
            piece::FORWARD => self.forward(),
            piece::REPORT => self.suspect(&self.chosen(), Note::Reported),
            piece::PRINT => self.over = Some(Over::Preview(None)),
            piece::DOCUMENT_PRINT => {
                if let Some(Over::Document(letter, name)) = &self.over {
                    self.over = Some(Over::Preview(Some((letter.clone(), name.clone()))));
                }
            }
            piece::PREVIEW_GO => {
                self.over = None;
                self.note = Some(Note::Printed);
            }
            piece::PREVIEW_CLOSE => self.leave_preview(),
            piece::UP | piece::DOCUMENT_UP => {
                self.scroll(Direction::Up, Stride::Notches(1.0));
            }
            piece::DOWN | piece::DOCUMENT_DOWN => {
                self.scroll(Direction::Down, Stride::Notches(1.0));
            }
            piece::SAVE_NEVER => self.answer_save(false),
            piece::SAVE_KEEP => self.answer_save(true),
            piece::OK | piece::PICKER_CANCEL | piece::DOCUMENT_CLOSE => self.over = None,
            piece::UNDO => self.undo(),
            // Beside an open menu, which closes; and beside everything.
            piece::GROUND if matches!(self.over, Some(Over::Account | Over::MoveTo)) => self.over = None,
            _ => {}
        }
    }

    fn toggle(&mut self, over: Over) {
        self.over = (self.over.as_ref() != Some(&over)).then_some(over);
    }

    /// Another page. What was begun is kept as a draft.
    pub(super) fn turn(&mut self, page: Page) {
        self.note = None;
        self.before = None;
        self.keep_draft();
        self.over = None;
        self.focus = None;
        self.hovered = None;
        self.detail = false;
        self.position = 0.0;
        self.ticked.clear();
        self.page = page;
    }

    pub(super) fn go(&mut self, page: Page) {
        self.search = Field::line();
        self.turn(page);
    }

    pub(super) fn open(&mut self, id: &LetterId) {
        let Some(letter) = self.letters.iter_mut().find(|letter| letter.id == *id) else { return };
        letter.read = true;
        if letter.folder.is(DRAFTS)
            && let Matter::Written(written) = &letter.matter
        {
            let written = (**written).clone();
            self.turn(Page::Compose);
            let page = Page::List(Folder::new(DRAFTS));
            self.sheet = Some(Box::new(super::compose::sheet(written, Some(id.clone()), page)));
            return;
        }
        self.turn(Page::Reader(id.clone()));
        self.last_read = Some(id.clone());
    }

    fn back(&mut self) {
        let page = match &self.page {
            Page::SignIn => {
                // Behind a page that asks for the code lies nothing that can be seen without it.
                self.note = Some(Note::SignedOut);
                return;
            }
            Page::SignUp | Page::Welcome => Page::SignIn,
            Page::List(folder) if folder.is(INBOX) => {
                self.search = Field::line();
                return;
            }
            Page::List(_) => Page::List(Folder::new(INBOX)),
            Page::Reader(id) => {
                let folder = self.letter(id).map_or_else(|| Folder::new(INBOX), |letter| letter.folder.clone());
                Page::List(folder)
            }
            Page::Compose => {
                self.sheet.as_ref().map_or_else(|| Page::List(Folder::new(INBOX)), |sheet| (*sheet.from).clone())
            }
        };
        self.turn(page);
    }

    fn close(&mut self) {
        self.keep_draft();
        self.over = None;
        self.focus = None;
        self.note = None;
        self.before = None;
        self.save_bar = false;
        self.window = false;
    }

    fn reopen(&mut self) {
        self.window = true;
        self.search = Field::line();
        self.signed_in = self.signed_in && self.stays;
        self.turn(if self.signed_in { Page::List(Folder::new(INBOX)) } else { Page::SignIn });
        self.blank_sign_in();
    }
}
