//! The mail program as a machine: its parts, and what it answers.

use super::RawMessage;
use super::letter::{Folder, LetterId};
use super::piece::{self, Piece};
use super::{LETTERS, Letter, Mail, NOTES, Over, Page, Slot, Tell};
use crate::gesture::{Direction, Gesture, Key, Stride};
use crate::sentence::Scope;
use crate::world::files::{self, FileId};
use crate::world::{Condition, Cue, Door, Errand, Fact, Machine, Part, PartId, Wish};
use crate::writing::{Field, Texts};
use std::sync::Arc;

/// Sentences of `worlds/mail.ftl` that name no part and belong to no mailbox.
pub const SENTENCES: [&str; 37] = [
    "title",
    "unread",
    "has-clip",
    "no-mail",
    "nothing-found",
    "draft-mark",
    "to-me",
    "label-from",
    "label-to",
    "label-cc",
    "label-subject",
    "label-date",
    "label-attached",
    "reply-prefix",
    "forward-prefix",
    "written",
    "no-subject",
    "address-end",
    "suggestion-1",
    "suggestion-2",
    "taken",
    "hello",
    "save-question",
    "sign-in-title",
    "sign-up-title",
    "welcome-title",
    "welcome-text",
    "picker-title",
    "preview-title",
    "page-number",
    "stop-link",
    "stop-attachment",
    "stop-reply",
    "stop-site",
    "refusal-no-recipient",
    "refusal-malformed",
    "refusal-forgotten",
];

/// What of the persona's card the program knows.
const CARD: [&str; 3] = ["camille/email", "camille/password", "camille/new-address"];

impl Mail {
    fn shows_field(&self, slot: Slot) -> bool {
        let is_open = match slot {
            Slot::Address | Slot::Password => self.page == Page::SignIn,
            Slot::First | Slot::Last | Slot::Wanted | Slot::NewPassword | Slot::Again | Slot::Phone => {
                self.page == Page::SignUp
            }
            Slot::To | Slot::Subject | Slot::Body => self.page == Page::Compose,
            Slot::Cc => self.page == Page::Compose && self.sheet().is_some_and(|sheet| sheet.has_cc),
            Slot::Search => matches!(self.page, Page::List(_)),
        };
        self.over.is_none() && self.window && is_open
    }

    pub(super) fn is(&self, part: &PartId, condition: Condition) -> bool {
        let (is_open, is_on) = match Piece::of(part) {
            Piece::Letter(letter) => (self.window && self.page == Page::Reader(letter), false),
            Piece::Folder(folder) => (self.window && self.page == Page::List(folder), false),
            Piece::Block(..) => (false, self.found.contains(part)),
            Piece::Check(letter) => (false, self.ticked.contains(&letter)),
            Piece::Attachment(name) => {
                let open = matches!(&self.over, Some(Over::Document(_, shown)) if *shown == name);
                (self.window && open, self.found.contains(part))
            }
            Piece::Attached(_) => {
                let sheet = self.sheet();
                (false, sheet.is_some_and(|sheet| sheet.attached.iter().any(|attached| attached.part() == *part)))
            }
            Piece::File(file) => {
                let Some(Over::Picker(place, chosen)) = &self.over else { return condition == Condition::Closed };
                if condition == Condition::Chosen {
                    return chosen.as_ref() == Some(&file);
                }
                (*place == file, false)
            }
            _ => match part.as_str() {
                piece::WINDOW => (self.window, false),
                piece::SIGN_IN => (self.window && self.page == Page::SignIn, false),
                piece::SIGN_UP => (self.window && self.page == Page::SignUp, false),
                piece::WELCOME => (self.window && self.page == Page::Welcome, false),
                piece::COMPOSE | piece::SHEET => (self.window && self.page == Page::Compose, false),
                piece::PICKER => (matches!(self.over, Some(Over::Picker(..))), false),
                // Signed in, or out.
                piece::ACCOUNT => (self.over == Some(Over::Account), self.signed_in),
                piece::PREVIEW => (matches!(self.over, Some(Over::Preview(_))), false),
                piece::DOCUMENT => (matches!(self.over, Some(Over::Document(..))), false),
                piece::DIALOG => (matches!(self.over, Some(Over::Refusal(_) | Over::Stop(_))), false),
                piece::SAVE => (self.save_bar, self.kept == Some(true)),
                piece::SIGN_IN_EYE => (false, self.sign_in.shown),
                piece::SIGN_IN_STAY => (false, self.sign_in.stay),
                piece::SIGN_UP_EYE => (false, self.sign_up.shown),
                piece::SIGN_UP_TERMS => (false, self.sign_up.terms),
                piece::FROM => (self.detail, self.found.contains(part)),
                _ => return false,
            },
        };
        match condition {
            Condition::Open => is_open,
            Condition::Closed => !is_open,
            Condition::On => is_on,
            Condition::Off => !is_on,
            _ => false,
        }
    }

    fn key(&mut self, key: Key) -> Vec<Fact> {
        match key {
            Key::Escape if self.over.is_some() => {
                let preview = matches!(self.over, Some(Over::Preview(_)));
                self.click(&PartId::new(if preview { piece::PREVIEW_CLOSE } else { piece::OK }))
            }
            Key::Enter => self.enter_key(),
            Key::Down if self.is_reading() => self.scroll(Direction::Down, Stride::Notches(1.0)),
            Key::Up if self.is_reading() => self.scroll(Direction::Up, Stride::Notches(1.0)),
            Key::Delete if self.over.is_none() && matches!(self.page, Page::Reader(_)) => {
                let delete = PartId::new(piece::DELETE);
                if self.is_there(&delete) { self.click(&delete) } else { Vec::new() }
            }
            _ => Vec::new(),
        }
    }

    /// Enter sends a form off, takes the first of the address book's lines, joins the chosen file.
    fn enter_key(&mut self) -> Vec<Fact> {
        let part = match (self.focus, &self.over) {
            (_, Some(Over::Picker(_, Some(_)))) => PartId::new(piece::PICKER_JOIN),
            (_, Some(_)) => return Vec::new(),
            (Some(Slot::Address | Slot::Password), _) => PartId::new(piece::SIGN_IN_GO),
            (Some(slot @ (Slot::To | Slot::Cc)), _) => {
                let typed = self.text_of(slot).map(Field::text).unwrap_or_default();
                let first = self.suggestions().first().map(|person| person.id.clone());
                match first.filter(|_| !typed.trim().is_empty()) {
                    Some(person) => Piece::Contact(person).part(),
                    None => return Vec::new(),
                }
            }
            _ => return Vec::new(),
        };
        if self.is_there(&part) { self.click(&part) } else { Vec::new() }
    }
}

impl Machine for Mail {
    fn name(&self) -> &'static str {
        "mail"
    }

    fn all_parts(&self) -> Vec<Part> {
        let mut parts: Vec<Part> =
            piece::COMMON.into_iter().chain(piece::COMMON_ABOVE).map(|id| Part::common(PartId::new(id))).collect();
        for part in &mut parts {
            if piece::SUGGESTIONS.contains(&part.id.as_str()) {
                *part = Part::shared(part.id.clone(), &part.id.as_str().replace("sign-up/", ""));
            }
        }
        parts.extend(["part-check", "part-keep", "part-restore"].map(|message| Part::shared(message.into(), message)));
        for folder in self.folders() {
            parts.push(Part::common(folder.part()));
        }
        for folder in self.places() {
            parts.push(Part::shared(Piece::MoveTo(folder.clone()).part(), &folder.message()));
        }
        for message in &self.mailbox.messages {
            let id = LetterId::new(&message.id);
            let name = format!("mail-{}", message.id);
            for piece in [Piece::Letter(id.clone()), Piece::Earlier(id.clone())] {
                parts.push(Part::shared(piece.part(), &name).of(Scope::world(LETTERS)));
            }
            parts.push(Part::shared(Piece::Check(id.clone()).part(), "part-check"));
            parts.push(Part::shared(Piece::Keep(id.clone()).part(), "part-keep"));
            parts.push(Part::shared(Piece::Restore(id.clone()).part(), "part-restore"));
            for block in &message.body {
                let part =
                    Part::shared(Piece::Block(id.clone(), block.id.clone()).part(), &format!("{name}-{}", block.id))
                        .of(Scope::world(LETTERS));
                parts.push(if block.link { Part { attributes: &["target"], ..part } } else { part });
            }
            for attachment in &message.attachments {
                let name = format!("attachment-{}", attachment.id);
                parts.push(
                    Part::shared(Piece::Attachment(attachment.id.clone()).part(), &name).of(Scope::world(LETTERS)),
                );
                parts
                    .push(Part::shared(Piece::Attached(attachment.id.clone()).part(), &name).of(Scope::world(LETTERS)));
            }
        }
        for person in &self.mailbox.people {
            let part = Piece::Contact(person.id.clone()).part();
            let part = Part::shared(part, &format!("person-{}", person.id)).of(Scope::world(LETTERS));
            parts.push(Part { attributes: &["address"], ..part });
        }
        for file in self.files.known() {
            parts.push(Self::of_file(Piece::File(file.id.clone()).part(), file));
            parts.push(Self::of_file(Piece::Attached(file.id.as_str().to_owned()).part(), file));
        }
        parts
    }

    fn parts(&self) -> Vec<Part> {
        let common = |id: &str| Part::common(PartId::new(id));
        if !self.window {
            return [piece::GROUND, piece::ICON].map(common).into();
        }
        if let Some(over) = self.over_parts() {
            return over;
        }
        let mut parts = [piece::GROUND, piece::BACK, piece::WINDOW_CLOSE].map(common).to_vec();
        if self.save_bar {
            parts.extend([piece::SAVE_NEVER, piece::SAVE_KEEP].map(common));
        }
        if self.signed_in {
            parts.push(common(piece::ACCOUNT));
            if matches!(self.page, Page::List(_)) {
                parts.push(common(piece::SEARCH));
                parts.extend((!self.search.is_empty()).then(|| common(piece::SEARCH_CLEAR)));
            }
            parts.push(common(piece::COMPOSE));
            parts.extend(self.folders().into_iter().map(|folder| Part::common(folder.part())));
        }
        parts.extend(self.page_parts());
        if self.note.is_some() {
            parts.push(common(piece::NOTE));
            parts.extend(self.can_undo().then(|| common(piece::UNDO)));
        }
        match &self.over {
            Some(Over::Account) => parts.push(common(piece::SIGN_OUT)),
            Some(Over::MoveTo) => parts.extend(
                self.places()
                    .into_iter()
                    .map(|folder| Part::shared(Piece::MoveTo(folder.clone()).part(), &folder.message())),
            ),
            _ => {}
        }
        parts
    }

    fn act(&mut self, gesture: &Gesture) -> Vec<Fact> {
        if let Gesture::Scroll { direction, stride, .. } = gesture {
            return self.scroll(*direction, *stride);
        }
        if let Some(part) = gesture.part()
            && !self.is_there(part)
        {
            return Vec::new();
        }
        match gesture {
            Gesture::Point(part) => {
                self.hover(part);
                vec![Fact::Pointed(part.clone())]
            }
            Gesture::Dwell(part) => {
                self.hover(part);
                vec![Fact::Dwelt(part.clone())]
            }
            Gesture::Hold(part) => vec![Fact::Held(part.clone())],
            Gesture::Click(part) => self.click(part),
            // The two clicks of a double-click are one where one is enough.
            Gesture::DoubleClick(part) => {
                let mut facts = vec![Fact::DoubleClicked(part.clone())];
                if let Piece::File(file) = Piece::of(part) {
                    self.open_file(&file);
                    facts.push(Fact::Changed(part.clone()));
                } else if part.as_str() == piece::ICON {
                    facts.extend(self.click(part));
                }
                facts
            }
            Gesture::RightClick(part) => vec![Fact::RightClicked(part.clone())],
            Gesture::NearDoubleClick { part, why } => vec![Fact::NearlyDoubleClicked(part.clone(), *why)],
            Gesture::Key(key) => self.key(*key),
            Gesture::Drag { .. }
            | Gesture::Swipe { .. }
            | Gesture::Pinch { .. }
            | Gesture::Type(_)
            | Gesture::Move(_)
            | Gesture::Scroll { .. } => Vec::new(),
        }
    }

    fn obey(&mut self, cue: &Cue, texts: &Texts) -> bool {
        match cue {
            Cue::Shut => {
                self.over = None;
                self.note = None;
                self.before = None;
                self.search = Field::line();
                self.sheet = None;
                self.signed_in = true;
                self.window = true;
                self.save_bar = false;
                self.page = Page::List(Folder::new(super::INBOX));
                self.ticked.clear();
                self.focus = None;
            }
            Cue::Open(part) => return self.show(part),
            Cue::Close(part) if part.as_str() == piece::ACCOUNT => self.leave(),
            Cue::Close(_) => self.over = None,
            Cue::Menu(part) if part.as_str() == piece::ACCOUNT => {
                self.signed_in = true;
                self.over = Some(Over::Account);
            }
            Cue::PopUp => {
                self.save_bar = true;
                self.kept = None;
            }
            Cue::Arrive(part) => {
                let Piece::Letter(letter) = Piece::of(part) else { return false };
                return self.arrive(&letter);
            }
            Cue::Put(thing, place) => {
                let (Piece::Letter(letter), Piece::Folder(folder)) = (Piece::of(thing), Piece::of(place)) else {
                    return false;
                };
                return self.put(&letter, &folder);
            }
            Cue::Fill(part, text) => {
                let Some(text) = texts.get(text).cloned() else { return false };
                let Some(field) = Slot::of(part).and_then(|slot| self.field_of(slot)) else { return false };
                *field = if field.has_lines() { Field::page() } else { Field::line() }.with(&text);
            }
            Cue::Blank(part) => {
                let Some(slot) = Slot::of(part) else { return false };
                let Some(field) = self.field_of(slot) else { return false };
                field.forget();
                // What is made ready is written in at once.
                self.focus = Some(slot);
            }
            Cue::Menu(_)
            | Cue::Scene(_)
            | Cue::Turn(_)
            | Cue::CapsLock(_)
            | Cue::Show(_)
            | Cue::Ask(_)
            | Cue::Card(_)
            | Cue::Be(..) => {
                return false;
            }
        }
        true
    }

    fn holds(&self, wish: &Wish) -> bool {
        match wish {
            Wish::Is(part, condition) => self.is(part, *condition),
            Wish::In(thing, place) => {
                let (Piece::Letter(letter), Piece::Folder(folder)) = (Piece::of(thing), Piece::of(place)) else {
                    return false;
                };
                self.letter(&letter).is_some_and(|letter| letter.folder == folder)
            }
            Wish::Seen(part) => match part.as_str() {
                piece::END => matches!(self.page, Page::Reader(_)) && self.over.is_none() && self.position >= 1.0,
                piece::DOCUMENT_END => matches!(self.over, Some(Over::Document(..))) && self.position >= 1.0,
                _ => self.is_there(part),
            },
            Wish::Sent(posted) => self.is_posted(posted),
            _ => false,
        }
    }

    fn toward(&self, wish: &Wish) -> Option<Gesture> {
        self.way(wish)
    }

    fn smaller(&self, wish: &Wish) -> Option<Wish> {
        self.first_written(wish)
    }

    fn learn(&mut self, texts: &Arc<Texts>) {
        self.texts = texts.clone();
    }

    fn texts(&self) -> Vec<String> {
        let letters = |message: String| format!("{LETTERS}/{message}");
        let mut texts: Vec<String> = CARD.into_iter().map(str::to_owned).collect();
        let own = ["reply-prefix", "forward-prefix", "suggestion-1", "suggestion-2", "hello"];
        texts.extend(own.into_iter().map(|name| format!("mail/{name}")));
        for person in &self.mailbox.people {
            texts.push(letters(format!("person-{}", person.id)));
            texts.push(letters(format!("person-{}.address", person.id)));
        }
        for message in &self.mailbox.messages {
            texts.push(letters(format!("mail-{}", message.id)));
            texts.extend(message.body.iter().map(|block| letters(format!("mail-{}-{}", message.id, block.id))));
        }
        texts
    }

    fn sentences(&self) -> Vec<(Scope, String)> {
        let own = SENTENCES.into_iter().chain(NOTES).chain(Tell::ALL.map(Tell::message));
        let mut sentences: Vec<(Scope, String)> =
            own.map(|message| (Scope::world("mail"), message.to_owned())).collect();
        for message in &self.mailbox.messages {
            sentences.push((Scope::world(LETTERS), format!("date-{}", message.date)));
            for attachment in &message.attachments {
                let pages = 1..=attachment.pages.len();
                sentences.extend(
                    pages.map(|page| (Scope::world(LETTERS), format!("attachment-{}-page-{page}", attachment.id))),
                );
            }
        }
        sentences
    }

    fn errands(&mut self) -> Vec<Errand> {
        std::mem::take(&mut self.errands)
    }

    fn run(&mut self, errand: &Errand) -> bool {
        match errand {
            Errand::Letter(letter) => self.arrive(&LetterId::new(letter)),
            Errand::File(file) => self.files.receive(file) || self.files.restore(file),
            Errand::Thrown(file) => self.files.put(file, &FileId::new(files::BIN)),
            Errand::Visit(_) => false,
        }
    }

    fn doors(&self) -> Vec<Door> {
        let of = |message: &RawMessage| {
            let id = message.id.clone();
            let links = message.body.iter().filter_map(move |block| {
                let part = Piece::Block(LetterId::new(&id), block.id.clone()).part();
                Some(Door { part, letter: id.clone(), page: block.leads.clone()? })
            });
            links.collect::<Vec<_>>()
        };
        self.mailbox.messages.iter().filter(|message| !message.is_trap()).flat_map(of).collect()
    }

    fn know(&mut self, _doors: &[Door]) {
        self.has_browser = true;
    }

    fn field(&self, part: &PartId) -> Option<&Field> {
        self.text_of(Slot::of(part)?)
    }

    fn writing(&self) -> Option<(PartId, &Field)> {
        let slot = self.focus.filter(|slot| self.shows_field(*slot))?;
        Some((slot.part(), self.text_of(slot)?))
    }

    fn writing_mut(&mut self) -> Option<&mut Field> {
        let slot = self.focus.filter(|slot| self.shows_field(*slot))?;
        self.field_of(slot)
    }

    fn answers(&self, key: Key) -> bool {
        match key {
            Key::Escape => self.over.is_some(),
            Key::Enter => self.focus.is_some() || matches!(self.over, Some(Over::Picker(_, Some(_)))),
            Key::Up | Key::Down => self.is_reading(),
            Key::Delete => self.over.is_none() && matches!(self.page, Page::Reader(_)),
            _ => false,
        }
    }
}

impl Mail {
    fn hover(&mut self, part: &PartId) {
        let link = match Piece::of(part) {
            Piece::Block(letter, block) => self
                .letter(&letter)
                .and_then(|letter| self.given(letter))
                .is_some_and(|message| message.body.iter().any(|raw| raw.id == block && raw.link)),
            _ => false,
        };
        // Where the last link leads stays to be read, while the pointer goes on to an answer.
        if link {
            self.hovered = Some(part.clone());
        }
    }

    pub(super) fn says(&self, letter: &Letter, wanted: &str) -> bool {
        let mut said = self.subject(letter);
        match self.given(letter) {
            Some(message) => {
                said = format!(
                    "{said} {} {}",
                    self.text(&format!("{LETTERS}/person-{}", message.from)),
                    self.address(&message.from)
                );
                for block in &message.body {
                    said = format!("{said} {}", self.text(&format!("{LETTERS}/mail-{}-{}", message.id, block.id)));
                }
            }
            None => {
                if let Some(written) = letter.written() {
                    said = format!("{said} {} {} {}", written.to, written.cc, written.body);
                }
            }
        }
        super::send::folded(&said).contains(wanted)
    }
}
