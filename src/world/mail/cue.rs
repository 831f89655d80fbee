//! What a lesson tells the mail program before a step.

use super::letter::{self, BIN, Folder, SPAM};
use super::piece::{self, Piece};
use super::{LetterId, Mail, Note, Over, Page, Written};
use crate::world::PartId;
use crate::world::files::{DESK, FileId};
use crate::writing::Field;

impl Mail {
    /// A message comes that was not there.
    pub(super) fn arrive(&mut self, id: &LetterId) -> bool {
        let Some(place) = self.mailbox.messages.iter().position(|message| message.id == id.as_str()) else {
            return false;
        };
        if self.letter(id).is_none() {
            self.letters.insert(0, letter::given_letter(place, &self.mailbox.messages[place]));
            self.note = Some(Note::Arrived);
            self.before = None;
        }
        true
    }

    /// Puts a message into a folder, as a lesson's cue.
    pub(super) fn put(&mut self, id: &LetterId, folder: &Folder) -> bool {
        let Some(letter) = self.letters.iter_mut().find(|letter| letter.id == *id) else { return false };
        if letter.folder != *folder {
            let suspected = folder.is(BIN) || folder.is(SPAM);
            let was = std::mem::replace(&mut letter.folder, folder.clone());
            letter.home = suspected.then_some(was);
        }
        true
    }

    /// Shows a page, as a lesson's cue.
    pub(super) fn show(&mut self, part: &PartId) -> bool {
        self.window = true;
        match Piece::of(part) {
            Piece::Letter(letter) if self.letter(&letter).is_some() => {
                self.signed_in = true;
                if self.page != Page::Reader(letter.clone()) || self.over.is_some() {
                    self.search = Field::line();
                    self.open(&letter);
                }
            }
            Piece::Folder(folder) => {
                self.signed_in = true;
                if self.page != Page::List(folder.clone()) || self.over.is_some() {
                    self.go(Page::List(folder));
                }
            }
            Piece::Attachment(name) => {
                let Some(letter) = self.attachment(&name).map(|(message, _)| LetterId::new(&message.id)) else {
                    return false;
                };
                if !self.show(&letter.part()) {
                    return false;
                }
                self.open_attachment(&name);
            }
            _ => match part.as_str() {
                piece::SIGN_IN => {
                    if self.page != Page::SignIn {
                        self.signed_in = false;
                        self.turn(Page::SignIn);
                    }
                }
                piece::SIGN_UP => {
                    if self.page != Page::SignUp {
                        self.signed_in = false;
                        self.turn(Page::SignUp);
                    }
                }
                piece::SHEET | piece::COMPOSE => {
                    self.signed_in = true;
                    self.over = None;
                    if self.page != Page::Compose {
                        self.write(Written::default());
                    }
                }
                piece::PICKER => {
                    let there = self.page == Page::Compose || self.show(&PartId::new(piece::SHEET));
                    self.over = Some(Over::Picker(FileId::new(DESK), None));
                    return there;
                }
                _ => return false,
            },
        }
        true
    }
}
