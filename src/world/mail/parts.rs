//! What can be touched now, page by page.

use super::letter::LetterId;
use super::piece::{self, Piece};
use super::{LETTERS, Letter, Mail, Over, Page};
use crate::sentence::Scope;
use crate::world::files::{File, FileId, Kind};
use crate::world::{Machine as _, Part, PartId};

impl Mail {
    /// A line of the list, or a message: named after its subject.
    pub(super) fn of_letter(&self, part: PartId, letter: &Letter) -> Part {
        match self.given(letter) {
            Some(message) => Part::shared(part, &format!("mail-{}", message.id)).of(Scope::world(LETTERS)),
            None => Part::shared(part, "written"),
        }
    }

    pub(super) fn of_file(part: PartId, file: &File) -> Part {
        let message = crate::world::desktop::label_message(&file.label);
        Part::shared(part, &message).of(Scope::world("desktop"))
    }

    pub(super) fn attached_parts(&self) -> Vec<Part> {
        let attached = self.sheet().map(|sheet| sheet.attached.as_slice()).unwrap_or_default();
        let named = attached.iter().map(|attached| match attached {
            super::Attached::File(file) => self.files.get(file).map(|file| Self::of_file(attached.part(), file)),
            super::Attached::Received(name) => {
                Some(Part::shared(attached.part(), &format!("attachment-{name}")).of(Scope::world(LETTERS)))
            }
        });
        named.flatten().collect()
    }

    pub(super) fn page_parts(&self) -> Vec<Part> {
        let common = |id: &str| Part::common(PartId::new(id));
        let mut parts: Vec<Part> = Vec::new();
        match &self.page {
            Page::SignIn => {
                use piece::{SIGN_IN_ADDRESS, SIGN_IN_CREATE, SIGN_IN_EYE, SIGN_IN_GO, SIGN_IN_PASSWORD, SIGN_IN_STAY};
                let form = [SIGN_IN_ADDRESS, SIGN_IN_PASSWORD, SIGN_IN_EYE, SIGN_IN_STAY, SIGN_IN_GO, SIGN_IN_CREATE];
                parts.extend(form.map(common));
            }
            Page::SignUp => {
                use piece::{
                    RULES, SIGN_UP_ADDRESS, SIGN_UP_AGAIN, SIGN_UP_EYE, SIGN_UP_FIRST, SIGN_UP_GO, SIGN_UP_LAST,
                    SIGN_UP_PASSWORD, SIGN_UP_PHONE, SIGN_UP_TERMS, SUGGESTIONS,
                };
                parts.extend([SIGN_UP_FIRST, SIGN_UP_LAST, SIGN_UP_ADDRESS].map(common));
                if self.is_taken() {
                    parts.extend(SUGGESTIONS.map(|id| Part::shared(PartId::new(id), &id.replace("sign-up/", ""))));
                }
                parts.extend([SIGN_UP_PASSWORD, SIGN_UP_EYE].map(common));
                parts.extend(RULES.map(common));
                parts.extend([SIGN_UP_AGAIN, SIGN_UP_PHONE, SIGN_UP_TERMS, SIGN_UP_GO].map(common));
            }
            Page::Welcome => parts.extend([piece::WELCOME, piece::WELCOME_GO].map(common)),
            Page::List(folder) => {
                parts.extend(
                    [piece::LIST_BIN, piece::LIST_SPAM, piece::LIST_MOVE]
                        .into_iter()
                        .filter(|_| self.has_ticked())
                        .map(common),
                );
                for letter in self.listed() {
                    parts.push(Part::shared(Piece::Check(letter.id.clone()).part(), "part-check"));
                    parts.push(self.of_letter(letter.id.part(), letter));
                    if folder.is(super::SPAM) {
                        parts.push(Part::shared(Piece::Keep(letter.id.clone()).part(), "part-keep"));
                    } else if folder.is(super::BIN) {
                        parts.push(Part::shared(Piece::Restore(letter.id.clone()).part(), "part-restore"));
                    }
                }
            }
            Page::Reader(id) => parts.extend(self.reader_parts(id)),
            Page::Compose => {
                parts.push(common(piece::SHEET));
                parts.push(common(piece::TO));
                let has_cc = self.sheet().is_some_and(|sheet| sheet.has_cc);
                let contacts = self.suggestions().into_iter().map(|person| {
                    Part::shared(Piece::Contact(person.id.clone()).part(), &format!("person-{}", person.id))
                        .of(Scope::world(LETTERS))
                });
                parts.push(common(if has_cc { piece::CC } else { piece::ADD_CC }));
                parts.extend(contacts);
                parts.extend([piece::SUBJECT, piece::BODY].map(common));
                parts.extend(self.attached_parts());
                parts.extend([piece::SEND, piece::ATTACH, piece::DISCARD].map(common));
            }
        }
        parts
    }

    pub(super) fn reader_parts(&self, id: &LetterId) -> Vec<Part> {
        let common = |id: &str| Part::common(PartId::new(id));
        let Some(letter) = self.letter(id) else { return Vec::new() };
        let mut parts = vec![self.of_letter(id.part(), letter)];
        if self.is_received(letter) {
            let all = self.given(letter).is_some_and(|message| !message.with.is_empty());
            parts.push(common(piece::REPLY));
            parts.extend(all.then(|| common(piece::REPLY_ALL)));
        }
        parts.push(common(piece::FORWARD));
        if letter.folder.is(super::BIN) {
            parts.push(Part::shared(Piece::Restore(id.clone()).part(), "part-restore"));
        } else {
            parts.push(common(piece::DELETE));
        }
        if letter.folder.is(super::SPAM) {
            parts.push(Part::shared(Piece::Keep(id.clone()).part(), "part-keep"));
        } else if self.is_received(letter) {
            parts.extend([piece::SPAM_IT, piece::REPORT].map(common));
        }
        parts.extend([piece::MOVE, piece::PRINT, piece::FROM, piece::PAPER].map(common));
        for block in self.given(letter).into_iter().flat_map(|message| &message.body) {
            let part = Piece::Block(id.clone(), block.id.clone()).part();
            parts.push(Part::shared(part, &format!("mail-{}-{}", id.as_str(), block.id)).of(Scope::world(LETTERS)));
        }
        parts.extend(self.attachments(letter).iter().map(|attachment| {
            Part::shared(Piece::Attachment(attachment.id.clone()).part(), &format!("attachment-{}", attachment.id))
                .of(Scope::world(LETTERS))
        }));
        if let Some(earlier) = self.earlier(letter).and_then(|id| self.letter(&id)) {
            parts.push(self.of_letter(Piece::Earlier(earlier.id.clone()).part(), earlier));
        }
        parts.extend([piece::UP, piece::DOWN].map(common));
        parts
    }

    /// The parts of what lies over the page and hides it; nothing if nothing does.
    pub(super) fn over_parts(&self) -> Option<Vec<Part>> {
        let common = |id: &str| Part::common(PartId::new(id));
        Some(match self.over.as_ref()? {
            Over::Account | Over::MoveTo => return None,
            Over::Picker(place, _) => {
                let mut parts = vec![common(piece::PICKER)];
                if place.as_str() != crate::world::files::DESK {
                    parts.push(common(piece::PICKER_UP));
                }
                let offered = self.offered(place);
                parts.extend(offered.map(|file| Self::of_file(Piece::File(file.id.clone()).part(), file)));
                parts.extend([piece::PICKER_JOIN, piece::PICKER_CANCEL].map(common));
                parts
            }
            Over::Document(_, name) => {
                let (up, down) = (piece::DOCUMENT_UP, piece::DOCUMENT_DOWN);
                let page = Part::shared(PartId::new(piece::DOCUMENT_PAGE), &format!("attachment-{name}-page-1"))
                    .of(Scope::world(LETTERS));
                let whole =
                    Part::shared(PartId::new(piece::DOCUMENT), &format!("attachment-{name}")).of(Scope::world(LETTERS));
                let buttons = [up, down, piece::DOCUMENT_PRINT, piece::DOCUMENT_CLOSE].map(common);
                [whole, page].into_iter().chain(buttons).collect()
            }
            Over::Preview(_) => [piece::PREVIEW, piece::PREVIEW_GO, piece::PREVIEW_CLOSE].map(common).into(),
            Over::Refusal(super::Refusal::Forgotten) => {
                [piece::DIALOG_ATTACH, piece::ANYWAY, piece::OK].map(common).into()
            }
            Over::Refusal(_) | Over::Stop(_) => vec![common(piece::OK)],
        })
    }

    /// What the picker shows of a folder: folders, and what can be sent.
    pub fn offered(&self, place: &FileId) -> impl Iterator<Item = &File> {
        self.files
            .inside(place)
            .filter(|file| matches!(file.kind, Kind::Folder | Kind::Stick | Kind::Text(_) | Kind::Photo(_)))
    }

    pub(super) fn is_there(&self, part: &PartId) -> bool {
        self.parts().iter().any(|known| known.id == *part)
    }
}
