//! Writing: a page, an answer, a document that hangs on it, a draft, and off it goes.

use super::letter::{BIN, DRAFTS, Folder, INBOX, MOST, SENT};
use super::{Attached, Before, Letter, LetterId, Mail, Matter, Note, Over, Page, Refusal, Sheet, Slot, Stop, Written};
use crate::world::files::{DESK, FileId, Kind};
use crate::writing::Field;

impl Mail {
    pub(super) fn write(&mut self, written: Written) {
        let from = if self.page == Page::Compose {
            self.sheet.as_ref().map_or_else(|| Page::List(Folder::new(INBOX)), |sheet| (*sheet.from).clone())
        } else {
            self.page.clone()
        };
        self.search = Field::line();
        self.turn(Page::Compose);
        self.sheet = Some(Box::new(sheet(written, None, from)));
    }

    pub(super) fn reply(&mut self, all: bool) {
        let Page::Reader(id) = self.page.clone() else { return };
        let Some(letter) = self.letter(&id) else { return };
        let Some(message) = self.given(letter) else { return };
        if message.is_trap() {
            self.over = Some(Over::Stop(Stop::Reply));
            return;
        }
        let others: Vec<&str> = message.with.iter().map(|person| self.address(person)).collect();
        let written = Written {
            to: self.address(&message.from).to_owned(),
            cc: if all { others.join(", ") } else { String::new() },
            subject: format!("{} {}", self.text("mail/reply-prefix"), self.subject(letter)),
            answers: Some(id),
            ..Written::default()
        };
        self.write(written);
    }

    pub(super) fn forward(&mut self) {
        let Page::Reader(id) = self.page.clone() else { return };
        let Some(letter) = self.letter(&id) else { return };
        if self.given(letter).is_some_and(super::RawMessage::is_trap) {
            self.over = Some(Over::Stop(Stop::Reply));
            return;
        }
        let mut attached: Vec<Attached> =
            self.attachments(letter).iter().map(|attachment| Attached::Received(attachment.id.clone())).collect();
        attached.extend(letter.written().into_iter().flat_map(|written| written.attached.clone()));
        let subject = format!("{} {}", self.text("mail/forward-prefix"), self.subject(letter));
        self.write(Written { subject, attached, forwards: Some(id), ..Written::default() });
        self.focus = Some(Slot::To);
    }

    /// Somebody of the address book, into the field where the caret is.
    pub(super) fn add(&mut self, person: &str) {
        let slot = if self.focus == Some(Slot::Cc) { Slot::Cc } else { Slot::To };
        let Some(field) = self.text_of(slot) else { return };
        let field = self.complete(field, person);
        if let Some(known) = self.field_of(slot) {
            *known = field;
        }
        // The list of people makes room for the rest of the page.
        self.focus = None;
    }

    pub(super) fn pick_up(&mut self) {
        let Some(Over::Picker(place, _)) = &self.over else { return };
        let above = self.files.get(place).map_or_else(|| FileId::new(DESK), |folder| folder.place.clone());
        self.over = Some(Over::Picker(above, None));
    }

    /// A double-click in the picker: into a folder, or the file is taken.
    pub(super) fn open_file(&mut self, file: &FileId) {
        let Some(kind) = self.files.get(file).map(|file| file.kind.clone()) else { return };
        if kind.holds_files() {
            self.over = Some(Over::Picker(file.clone(), None));
        } else {
            self.over = Some(Over::Picker(
                self.files.get(file).map_or_else(|| FileId::new(DESK), |file| file.place.clone()),
                Some(file.clone()),
            ));
            self.join();
        }
    }

    /// What is chosen in the picker is taken: a folder is opened, as everywhere.
    pub(super) fn join(&mut self) {
        let Some(Over::Picker(_, Some(file))) = self.over.clone() else { return };
        match self.files.get(&file).map(|file| &file.kind) {
            Some(kind) if kind.holds_files() => self.over = Some(Over::Picker(file, None)),
            Some(Kind::Text(_) | Kind::Photo(_)) => {
                let attached = Attached::File(file);
                if let Some(sheet) = &mut self.sheet
                    && !sheet.attached.contains(&attached)
                {
                    sheet.attached.push(attached);
                }
                self.over = None;
            }
            // A program cannot be sent.
            _ => {}
        }
    }

    pub(super) fn send(&mut self) {
        let Some(sheet) = self.sheet.take() else { return };
        if matches!(sheet.refusal(), Some(Refusal::NoRecipient | Refusal::Malformed)) {
            self.sheet = Some(sheet);
            return;
        }
        let before = Before { letters: self.letters.clone(), page: Page::Compose, sheet: Some(sheet.clone()) };
        let id = sheet.draft.clone();
        self.letters.retain(|letter| Some(&letter.id) != id.as_ref());
        let from = (*sheet.from).clone();
        self.post(&sheet, SENT, id);
        self.turn(if matches!(from, Page::Compose) { Page::List(Folder::new(INBOX)) } else { from });
        self.note = Some(Note::Sent);
        self.before = Some(before);
    }

    /// Puts what is written into a folder, as the newest there. The oldest of the learner's own make room.
    pub(super) fn post(&mut self, sheet: &Sheet, folder: &str, id: Option<LetterId>) {
        let id = id.unwrap_or_else(|| {
            self.made += 1;
            LetterId::new(&format!("new-{}", self.made))
        });
        if self.letters.iter().filter(|letter| letter.written().is_some()).count() >= MOST
            && let Some(oldest) = self.letters.iter().rposition(|letter| letter.written().is_some())
        {
            self.letters.remove(oldest);
        }
        let matter = Matter::Written(Box::new(sheet.written()));
        self.letters.insert(0, Letter { id, folder: Folder::new(folder), home: None, read: true, matter });
    }

    /// What was begun is not lost when the page is left.
    pub(super) fn keep_draft(&mut self) {
        let Some(sheet) = self.sheet.take() else { return };
        if self.page != Page::Compose || !sheet.is_begun() && sheet.draft.is_none() {
            return;
        }
        let written = sheet.written();
        let known = self.letters.iter_mut().find(|letter| Some(&letter.id) == sheet.draft.as_ref());
        match known {
            Some(draft) => draft.matter = Matter::Written(Box::new(written)),
            None => self.post(&sheet, DRAFTS, None),
        }
        self.note = Some(Note::Drafted);
        self.before = None;
    }

    pub(super) fn discard(&mut self) {
        let Some(sheet) = self.sheet.take() else { return };
        let before = Before { letters: self.letters.clone(), page: Page::Compose, sheet: Some(sheet.clone()) };
        self.letters.retain(|letter| Some(&letter.id) != sheet.draft.as_ref());
        let from = (*sheet.from).clone();
        let kept = sheet.is_begun() || sheet.draft.is_some();
        if kept {
            self.post(&sheet, BIN, sheet.draft.clone());
            if let Some(letter) = self.letters.first_mut() {
                letter.home = Some(Folder::new(DRAFTS));
            }
        }
        self.turn(from);
        self.note = Some(Note::Discarded);
        self.before = Some(before);
    }
}

/// A page with this on it.
pub(super) fn sheet(written: Written, draft: Option<LetterId>, from: Page) -> Sheet {
    let line = |text: &str| Field::line().with(text);
    Sheet {
        to: line(&written.to),
        cc: line(&written.cc),
        has_cc: !written.cc.is_empty(),
        subject: line(&written.subject),
        body: Field::page().with(&written.body),
        attached: written.attached.clone(),
        answers: written.answers.clone(),
        forwards: written.forwards.clone(),
        draft,
        from: Box::new(from),
        fresh: written,
    }
}
