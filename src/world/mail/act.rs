//! What the mail program does when it is touched.

use super::letter::{self, BIN, DRAFTS, Folder, INBOX, MOST, SENT, SPAM};
use super::piece::{self, Piece};
use super::{
    Attached, Before, Letter, LetterId, Mail, Matter, Note, Over, Page, Refusal, Sheet, SignUp, Slot, Stop, Written,
};
use super::{is_long, is_mixed};
use crate::gesture::{Direction, Stride};
use crate::world::files::{DESK, FileId, Kind};
use crate::world::{Fact, PartId};
use crate::writing::Field;

/// How far a notch of the wheel goes, of the whole way down.
const NOTCH: f32 = 0.2;

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
        let pages = (self.page.clone(), self.over.clone(), self.made_address.clone(), sheet);
        (flags, pages, self.letters.clone(), self.ticked.clone(), self.sign_up.terms, self.sign_up.wanted.text())
    }

    fn press(&mut self, part: &PartId) {
        if let Some(slot) = Slot::of(part) {
            self.focus = Some(slot);
            return;
        }
        match Piece::of(part) {
            Piece::Letter(letter) => self.open(&letter),
            Piece::Earlier(letter) => self.open(&letter),
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
            piece::SEND => match self.sheet.as_deref().and_then(|sheet| self.refusal(sheet)) {
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
            piece::LIST_BIN => self.throw(&self.chosen()),
            piece::LIST_SPAM => self.suspect(&self.chosen(), Note::Suspected),
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
            piece::DELETE => self.throw(&self.chosen()),
            piece::SPAM_IT => self.suspect(&self.chosen(), Note::Suspected),
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

    // From page to page.

    /// Another page. What was begun is kept as a draft.
    fn turn(&mut self, page: Page) {
        self.keep_draft();
        self.over = None;
        self.focus = None;
        self.hovered = None;
        self.detail = false;
        self.position = 0.0;
        self.ticked.clear();
        if !matches!(self.note, Some(Note::Drafted)) {
            self.note = None;
            self.before = None;
        }
        self.page = page;
    }

    fn go(&mut self, page: Page) {
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
            self.sheet = Some(Box::new(sheet(written, Some(id.clone()), page)));
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

    // The account.

    fn enter(&mut self) {
        let secret = self.sign_up.password.text();
        let made = self.made_address.as_deref().map(|name| (name, secret.as_str()));
        let opens = self.sign_in.opens(&self.texts, made);
        self.note = if self.sign_in.address.is_empty() {
            Some(Note::Lacks(Slot::Address))
        } else if self.sign_in.password.is_empty() {
            Some(Note::Lacks(Slot::Password))
        } else if opens {
            None
        } else {
            Some(Note::WrongPassword)
        };
        if opens {
            self.signed_in = true;
            self.stays = self.sign_in.stay;
            self.turn(Page::List(Folder::new(INBOX)));
            self.sign_in.shown = false;
        }
    }

    pub(super) fn leave(&mut self) {
        self.search = Field::line();
        self.turn(Page::SignIn);
        self.signed_in = false;
        self.stays = false;
        self.last_read = None;
        self.note = Some(Note::SignedOut);
        // The browser asks as long as it has had no answer.
        self.save_bar = self.kept.is_none();
        self.blank_sign_in();
    }

    /// The page that asks for the code is empty, unless the machine was told to keep it: then everybody sees it there.
    fn blank_sign_in(&mut self) {
        self.sign_in = super::SignIn::default();
        if self.kept == Some(true) {
            let of = |name: &str| self.texts.get(name).map_or("", AsRef::as_ref);
            self.sign_in.address = Field::line().with(of("camille/email"));
            self.sign_in.password = Field::line().with(of("camille/password"));
        }
    }

    pub(super) fn answer_save(&mut self, keep: bool) {
        self.kept = Some(keep);
        self.save_bar = false;
        self.note = Some(if keep { Note::PasswordKept } else { Note::PasswordDropped });
        if !self.signed_in {
            self.blank_sign_in();
        }
    }

    fn suggest(&mut self, part: &str) {
        let name = if part == piece::SUGGESTIONS[0] { "mail/suggestion-1" } else { "mail/suggestion-2" };
        let address = self.text(name).trim().to_owned();
        self.sign_up.wanted.clear();
        self.sign_up.wanted.insert(&address);
        self.note = None;
    }

    fn create(&mut self) {
        let lacks = self.lacks();
        if lacks.is_some() {
            self.note = lacks;
            return;
        }
        let name = self.sign_up.name();
        self.turn(Page::Welcome);
        self.made_address = Some(name);
    }

    /// What keeps the form from being sent off.
    fn lacks(&self) -> Option<Note> {
        match self.lacking() {
            Some(Slot::Wanted) if self.is_taken() => Some(Note::Taken),
            Some(slot) => Some(Note::Lacks(slot)),
            None => (!self.sign_up.terms).then_some(Note::Terms),
        }
    }

    /// The first field of the form that is not right yet.
    pub(super) fn lacking(&self) -> Option<Slot> {
        let SignUp { first, last, password, .. } = &self.sign_up;
        let form = [
            (Slot::First, !first.text().trim().is_empty()),
            (Slot::Last, !last.text().trim().is_empty()),
            (Slot::Wanted, self.sign_up.is_name()),
            (Slot::NewPassword, is_long(&password.text()) && is_mixed(&password.text())),
            (Slot::Again, self.sign_up.is_same()),
            (Slot::Phone, self.sign_up.is_phone()),
        ];
        let lacking = form.into_iter().find(|(slot, is_kept)| !is_kept || *slot == Slot::Wanted && self.is_taken());
        lacking.map(|(slot, _)| slot)
    }

    // Reading.

    /// A paragraph, a link, a picture was pressed.
    fn touch(&mut self, id: &LetterId, block: &str, part: &PartId) {
        let Some((message, block)) = self
            .letter(id)
            .and_then(|letter| self.given(letter))
            .and_then(|message| Some((message, message.body.iter().find(|raw| raw.id == block)?)))
        else {
            return;
        };
        let (tell, is_link, is_trap) = (block.tell, block.link, message.is_trap());
        self.before = None;
        if let Some(tell) = tell {
            self.found.insert(part.clone());
            self.note = Some(Note::Told(tell));
        }
        if is_link {
            self.hovered = Some(part.clone());
            self.over = Some(Over::Stop(if is_trap { Stop::Link } else { Stop::Site(part.clone()) }));
        } else if tell.is_none() && is_trap {
            self.note = Some(Note::Honest);
        }
    }

    fn tell_sender(&mut self) {
        let Page::Reader(id) = &self.page else { return };
        let tell = self.letter(id).and_then(|letter| self.given(letter)).and_then(|message| message.tell);
        if let Some(tell) = tell {
            self.found.insert(PartId::new(piece::FROM));
            self.note = Some(Note::Told(tell));
            self.before = None;
        }
    }

    fn open_attachment(&mut self, name: &str) {
        let Some((message, attachment)) = self.attachment(name) else { return };
        let letter = LetterId::new(&message.id);
        let (tell, is_closed) = (attachment.tell, attachment.pages.is_empty());
        if let Some(tell) = tell {
            self.found.insert(Piece::Attachment(name.to_owned()).part());
            self.note = Some(Note::Told(tell));
            self.before = None;
        }
        self.position = 0.0;
        self.over = Some(if tell.is_some() || is_closed {
            Over::Stop(Stop::Attachment)
        } else {
            Over::Document(letter, name.to_owned())
        });
    }

    fn leave_preview(&mut self) {
        self.over = match self.over.take() {
            Some(Over::Preview(Some((letter, name)))) => Some(Over::Document(letter, name)),
            _ => None,
        };
    }

    /// Scrolls what is read. The fact tells the way.
    pub(super) fn scroll(&mut self, direction: Direction, stride: Stride) -> Vec<Fact> {
        if !self.is_reading() {
            return Vec::new();
        }
        let sign = if direction == Direction::Down { 1.0 } else { -1.0 };
        let was = self.position;
        let to = match stride {
            Stride::Notches(notches) => was + sign * notches * NOTCH,
            Stride::Page => was + sign * 2.0 * NOTCH,
            Stride::End => f32::from(u8::from(direction == Direction::Down)),
            Stride::To(place) => place,
        };
        // Notches add up to the end, whatever the rounding.
        self.position = if to > 0.999 { 1.0 } else { to.max(0.0) };
        if self.position > was {
            vec![Fact::Scrolled(Direction::Down)]
        } else if self.position < was {
            vec![Fact::Scrolled(Direction::Up)]
        } else {
            Vec::new()
        }
    }

    /// Whether something long is before one's eyes.
    pub(super) fn is_reading(&self) -> bool {
        self.window && matches!((&self.page, &self.over), (_, Some(Over::Document(..))) | (Page::Reader(_), None))
    }

    // Sorting.

    /// The messages that a button is about: the open one, or those that are ticked.
    fn chosen(&self) -> Vec<LetterId> {
        match &self.page {
            Page::Reader(letter) => vec![letter.clone()],
            _ => self.ticked.iter().cloned().collect(),
        }
    }

    /// Changes messages, so that it can be taken back; then shows the list again.
    fn change(&mut self, ids: &[LetterId], note: Note, change: impl Fn(&mut Letter)) {
        let before = Before { letters: self.letters.clone(), page: self.page.clone(), sheet: None };
        for letter in self.letters.iter_mut().filter(|letter| ids.contains(&letter.id)) {
            change(letter);
        }
        if self.letters == before.letters {
            return;
        }
        if let Page::Reader(letter) = &self.page {
            let was = before.letters.iter().find(|known| known.id == *letter);
            let folder = was.map_or_else(|| Folder::new(INBOX), |letter| letter.folder.clone());
            self.turn(Page::List(folder));
        }
        self.over = None;
        self.ticked.clear();
        self.note = Some(note);
        self.before = Some(before);
    }

    fn throw(&mut self, ids: &[LetterId]) {
        self.change(ids, Note::Binned, |letter| {
            if !letter.folder.is(BIN) {
                letter.home = Some(std::mem::replace(&mut letter.folder, Folder::new(BIN)));
            }
        });
    }

    fn suspect(&mut self, ids: &[LetterId], note: Note) {
        self.change(ids, note, |letter| {
            letter.folder = Folder::new(SPAM);
            letter.home = Some(Folder::new(INBOX));
        });
    }

    fn move_to(&mut self, folder: &Folder) {
        let ids = self.chosen();
        self.over = None;
        match folder.as_str() {
            BIN => self.throw(&ids),
            SPAM => self.suspect(&ids, Note::Suspected),
            _ => {
                let folder = folder.clone();
                self.change(&ids, Note::Moved, move |letter| {
                    letter.home = None;
                    letter.folder = folder.clone();
                });
            }
        }
    }

    fn undo(&mut self) {
        let Some(before) = self.before.take() else { return };
        let was_sending = self.note == Some(Note::Sent);
        let Before { letters, page, sheet } = before;
        self.turn(page);
        self.letters = letters;
        self.sheet = sheet;
        self.note = Some(if was_sending { Note::Unsent } else { Note::Undone });
    }

    // Writing.

    fn write(&mut self, written: Written) {
        let from = if self.page == Page::Compose {
            self.sheet.as_ref().map_or_else(|| Page::List(Folder::new(INBOX)), |sheet| (*sheet.from).clone())
        } else {
            self.page.clone()
        };
        self.search = Field::line();
        self.turn(Page::Compose);
        self.sheet = Some(Box::new(sheet(written, None, from)));
    }

    fn reply(&mut self, all: bool) {
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

    fn forward(&mut self) {
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
    fn add(&mut self, person: &str) {
        let slot = if self.focus == Some(Slot::Cc) { Slot::Cc } else { Slot::To };
        let Some(field) = self.text_of(slot) else { return };
        let field = self.complete(field, person);
        if let Some(known) = self.field_of(slot) {
            *known = field;
        }
        // The list of people makes room for the rest of the page.
        self.focus = None;
    }

    fn pick_up(&mut self) {
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
    fn join(&mut self) {
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

    fn send(&mut self) {
        let Some(sheet) = self.sheet.take() else { return };
        if matches!(self.refusal(&sheet), Some(Refusal::NoRecipient | Refusal::Malformed)) {
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
    fn post(&mut self, sheet: &Sheet, folder: &str, id: Option<LetterId>) {
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
    fn keep_draft(&mut self) {
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

    fn discard(&mut self) {
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

fn sheet(written: Written, draft: Option<LetterId>, from: Page) -> Sheet {
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
