//! The mail program: sign-in, folders, a list, a reader, a page to write on, an account.
//!
//! It answers as the real ones do, refusals included, and forgives more: what is thrown away comes back, what is sent
//! can be called back, what is begun is kept. Traps lie in it to be looked at. They are never followed: where a real one
//! would do harm, a sheet says so (STANDARDS.md P6).

mod account;
mod act;
mod compose;
mod cue;
mod letter;
mod machine;
mod note;
mod page;
mod parts;
pub mod piece;
mod raw;
mod read;
mod send;
mod sort;
#[cfg(test)]
mod tests;
mod way;

use std::collections::BTreeSet;
use std::sync::Arc;

pub use account::{SignIn, SignUp, is_long, is_mixed};
pub use letter::{Attached, BIN, DRAFTS, FOLDERS, Folder, INBOX, Letter, LetterId, MOST, Matter, SENT, SPAM, Written};
pub use note::{NOTES, Note};
pub use page::{Over, Page, SLOTS, Slot, Stop};
pub use raw::{RawAttachment, RawBlock, RawFolder, RawMail, RawMailbox, RawMessage, RawPerson, Start, Tell};
pub(in crate::world) use send::folded;
pub use send::{Refusal, recipients};

use crate::world::files::{Files, RawTree};
use crate::world::{Errand, PartId};
use crate::writing::{Field, Texts};

/// The words of people, messages and documents: `worlds/letters.ftl`. The program's own are in `worlds/mail.ftl`.
pub const LETTERS: &str = "letters";

/// The page one writes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The recipients.
    pub to: Field,
    /// Whoever is to know.
    pub cc: Field,
    /// Whether that field is open.
    pub has_cc: bool,
    /// The title.
    pub subject: Field,
    /// The text.
    pub body: Field,
    /// What hangs on it.
    pub attached: Vec<Attached>,
    /// The message it answers.
    pub answers: Option<LetterId>,
    /// The message it passes on.
    pub forwards: Option<LetterId>,
    /// The draft it goes on with.
    draft: Option<LetterId>,
    /// The page one came from, and goes back to.
    from: Box<Page>,
    /// What stood on it when it was opened: a reply that nothing was added to is no draft.
    fresh: Written,
}

/// What can be taken back: everything as it was before the last change.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Before {
    letters: Vec<Letter>,
    page: Page,
    sheet: Option<Box<Sheet>>,
}

/// A mail program and everything in it.
#[derive(Debug, Clone)]
pub struct Mail {
    mailbox: Arc<RawMailbox>,
    files: Files,
    texts: Arc<Texts>,
    letters: Vec<Letter>,
    made: u32,
    window: bool,
    signed_in: bool,
    /// « Rester connecté » was ticked at the last sign-in.
    stays: bool,
    /// Whether the password is kept on this machine; nothing while it has not been answered.
    kept: Option<bool>,
    save_bar: bool,
    page: Page,
    over: Option<Over>,
    sign_in: SignIn,
    sign_up: SignUp,
    /// The address that was made.
    made_address: Option<String>,
    sheet: Option<Box<Sheet>>,
    search: Field,
    focus: Option<Slot>,
    ticked: BTreeSet<LetterId>,
    /// What was found to give traps away.
    found: BTreeSet<PartId>,
    hovered: Option<PartId>,
    note: Option<Note>,
    before: Option<Before>,
    /// How far down what is read has been scrolled, from 0 to 1.
    position: f32,
    /// Whether the sender's address is shown beside the name.
    detail: bool,
    last_read: Option<LetterId>,
    /// Whether a browser stands beside it, for the links of honest messages.
    has_browser: bool,
    /// What the other machines are to do.
    errands: Vec<Errand>,
}

impl Mail {
    /// A mail program with this mailbox, and these files to attach.
    #[must_use]
    pub fn new(mailbox: RawMailbox, tree: &RawTree, start: Start) -> Self {
        let signed_in = start == Start::Inbox;
        Self {
            letters: letter::letters(&mailbox),
            mailbox: Arc::new(mailbox),
            files: Files::new(tree),
            texts: Arc::default(),
            made: 0,
            window: true,
            signed_in,
            stays: false,
            kept: None,
            save_bar: false,
            page: if signed_in { Page::List(Folder::new(INBOX)) } else { Page::SignIn },
            over: None,
            sign_in: SignIn::default(),
            sign_up: SignUp::default(),
            made_address: None,
            sheet: None,
            search: Field::line(),
            focus: None,
            ticked: BTreeSet::new(),
            found: BTreeSet::new(),
            hovered: None,
            note: None,
            before: None,
            position: 0.0,
            detail: false,
            last_read: None,
            has_browser: false,
            errands: Vec::new(),
        }
    }

    // What is drawn.

    /// The mailbox as its file wrote it.
    #[must_use]
    pub fn mailbox(&self) -> &RawMailbox {
        &self.mailbox
    }

    /// The files that can be attached.
    #[must_use]
    pub const fn files(&self) -> &Files {
        &self.files
    }

    /// Whether the window is open.
    #[must_use]
    pub const fn has_window(&self) -> bool {
        self.window
    }

    /// Whether one is signed in.
    #[must_use]
    pub const fn is_signed_in(&self) -> bool {
        self.signed_in
    }

    /// What fills the window.
    #[must_use]
    pub const fn page(&self) -> &Page {
        &self.page
    }

    /// What lies over it.
    #[must_use]
    pub const fn over(&self) -> Option<&Over> {
        self.over.as_ref()
    }

    /// Whether the bar asks to keep the password.
    #[must_use]
    pub const fn has_save_bar(&self) -> bool {
        self.save_bar
    }

    /// Address and password.
    #[must_use]
    pub const fn sign_in(&self) -> &SignIn {
        &self.sign_in
    }

    /// The form for a new address.
    #[must_use]
    pub const fn sign_up(&self) -> &SignUp {
        &self.sign_up
    }

    /// The address that was made on that form, before its @.
    #[must_use]
    pub fn made_address(&self) -> Option<&str> {
        self.made_address.as_deref()
    }

    /// The page one writes on.
    #[must_use]
    pub fn sheet(&self) -> Option<&Sheet> {
        self.sheet.as_deref()
    }

    /// What is looked for.
    #[must_use]
    pub const fn search(&self) -> &Field {
        &self.search
    }

    /// Where the caret is.
    #[must_use]
    pub const fn focus(&self) -> Option<Slot> {
        self.focus
    }

    /// Whether a message is ticked.
    #[must_use]
    pub fn is_ticked(&self, letter: &LetterId) -> bool {
        self.ticked.contains(letter)
    }

    /// Whether any is.
    #[must_use]
    pub fn has_ticked(&self) -> bool {
        !self.ticked.is_empty()
    }

    /// Whether a part was found to give a trap away.
    #[must_use]
    pub fn is_found(&self, part: &PartId) -> bool {
        self.found.contains(part)
    }

    /// The link the pointer was on last: where it leads is shown.
    #[must_use]
    pub const fn hovered(&self) -> Option<&PartId> {
        self.hovered.as_ref()
    }

    /// What has just been done.
    #[must_use]
    pub const fn note(&self) -> Option<Note> {
        self.note
    }

    /// Whether it can be taken back.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        self.before.is_some()
    }

    /// How far down what is read has been scrolled, from 0 to 1.
    #[must_use]
    pub const fn position(&self) -> f32 {
        self.position
    }

    /// Whether the sender's address is shown beside the name.
    #[must_use]
    pub const fn has_detail(&self) -> bool {
        self.detail
    }

    /// Every message.
    #[must_use]
    pub fn letters(&self) -> &[Letter] {
        &self.letters
    }

    /// A message.
    #[must_use]
    pub fn letter(&self, id: &LetterId) -> Option<&Letter> {
        self.letters.iter().find(|letter| letter.id == *id)
    }

    /// The messages of the list in sight, the newest first: those of the folder, or those that were looked for.
    #[must_use]
    pub fn listed(&self) -> Vec<&Letter> {
        let Page::List(folder) = &self.page else { return Vec::new() };
        let wanted = send::folded(&self.search.text());
        let wanted = wanted.trim();
        if wanted.is_empty() {
            return self.letters.iter().filter(|letter| letter.folder == *folder).collect();
        }
        // What was thrown away is not found again by chance.
        let there = |letter: &&Letter| !letter.folder.is(BIN) && !letter.folder.is(SPAM);
        self.letters.iter().filter(there).filter(|letter| self.says(letter, wanted)).collect()
    }

    /// How many messages of a folder have not been read.
    #[must_use]
    pub fn unread(&self, folder: &Folder) -> usize {
        self.letters.iter().filter(|letter| letter.folder == *folder && !letter.read).count()
    }

    /// The folders, in the order of the list.
    #[must_use]
    pub fn folders(&self) -> Vec<Folder> {
        let own = self.mailbox.folders.iter().map(String::as_str);
        let [first @ .., spam, bin] = FOLDERS;
        first.into_iter().chain(own).chain([spam, bin]).map(Folder::new).collect()
    }

    /// The folders that messages can be moved to. What is sent and what is begun come to their places by themselves: a
    /// draft that was moved among them would look like one that has left.
    #[must_use]
    pub fn places(&self) -> Vec<Folder> {
        self.folders().into_iter().filter(|folder| !folder.is(SENT) && !folder.is(DRAFTS)).collect()
    }

    /// What the mailbox's file says of a message, if it is not the learner's own.
    #[must_use]
    pub fn given(&self, letter: &Letter) -> Option<&RawMessage> {
        match letter.matter {
            Matter::Given(place) => self.mailbox.messages.get(place),
            Matter::Written(_) => None,
        }
    }

    /// Somebody.
    #[must_use]
    pub fn person(&self, id: &str) -> Option<&RawPerson> {
        self.mailbox.people.iter().find(|person| person.id == id)
    }

    /// The documents of a message: their names, and what its file says of them.
    #[must_use]
    pub fn attachments(&self, letter: &Letter) -> &[RawAttachment] {
        self.given(letter).map_or(&[], |message| &message.attachments)
    }

    /// A document, and the message it came with.
    #[must_use]
    pub fn attachment(&self, id: &str) -> Option<(&RawMessage, &RawAttachment)> {
        let of = |message: &'_ RawMessage| message.attachments.iter().position(|attachment| attachment.id == id);
        let message = self.mailbox.messages.iter().find(|message| of(message).is_some())?;
        Some((message, message.attachments.iter().find(|attachment| attachment.id == id)?))
    }

    /// Whether something hangs on a message: the paper clip.
    #[must_use]
    pub fn has_clip(&self, letter: &Letter) -> bool {
        let own = letter.written().is_some_and(|written| !written.attached.is_empty());
        own || !self.attachments(letter).is_empty()
    }

    /// The message that another answers, if it is still here.
    #[must_use]
    pub fn earlier(&self, letter: &Letter) -> Option<LetterId> {
        let answers = match &letter.matter {
            Matter::Written(written) => written.answers.clone(),
            Matter::Given(place) => self.mailbox.messages.get(*place)?.answers.as_deref().map(LetterId::new),
        }?;
        self.letter(&answers).map(|letter| letter.id.clone())
    }

    /// Whether it lies where one answers and sorts: not in the bin, not suspected, not the learner's own.
    #[must_use]
    pub fn is_received(&self, letter: &Letter) -> bool {
        self.given(letter).is_some_and(|message| message.folder != RawFolder::Sent)
    }

    /// The address book's lines that suit what is being typed: everybody while nothing is.
    #[must_use]
    pub fn suggestions(&self) -> Vec<&RawPerson> {
        let (Some(sheet), Some(slot @ (Slot::To | Slot::Cc))) = (&self.sheet, self.focus) else { return Vec::new() };
        let typed = if slot == Slot::To { sheet.to.text() } else { sheet.cc.text() };
        self.matching(&typed)
    }

    /// Whether an address wished for is somebody else's.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        self.sign_up.is_taken(&self.texts)
    }

    /// What is written in a field, for it to be drawn.
    #[must_use]
    pub fn text_of(&self, slot: Slot) -> Option<&Field> {
        Some(match slot {
            Slot::Address => &self.sign_in.address,
            Slot::Password => &self.sign_in.password,
            Slot::First => &self.sign_up.first,
            Slot::Last => &self.sign_up.last,
            Slot::Wanted => &self.sign_up.wanted,
            Slot::NewPassword => &self.sign_up.password,
            Slot::Again => &self.sign_up.again,
            Slot::Phone => &self.sign_up.phone,
            Slot::To => &self.sheet.as_ref()?.to,
            Slot::Cc => &self.sheet.as_ref()?.cc,
            Slot::Subject => &self.sheet.as_ref()?.subject,
            Slot::Body => &self.sheet.as_ref()?.body,
            Slot::Search => &self.search,
        })
    }

    fn field_of(&mut self, slot: Slot) -> Option<&mut Field> {
        Some(match slot {
            Slot::Address => &mut self.sign_in.address,
            Slot::Password => &mut self.sign_in.password,
            Slot::First => &mut self.sign_up.first,
            Slot::Last => &mut self.sign_up.last,
            Slot::Wanted => &mut self.sign_up.wanted,
            Slot::NewPassword => &mut self.sign_up.password,
            Slot::Again => &mut self.sign_up.again,
            Slot::Phone => &mut self.sign_up.phone,
            Slot::To => &mut self.sheet.as_mut()?.to,
            Slot::Cc => &mut self.sheet.as_mut()?.cc,
            Slot::Subject => &mut self.sheet.as_mut()?.subject,
            Slot::Body => &mut self.sheet.as_mut()?.body,
            Slot::Search => &mut self.search,
        })
    }

    fn text(&self, name: &str) -> &str {
        self.texts.get(name).map_or("", AsRef::as_ref)
    }

    /// The subject of a message, in words.
    fn subject(&self, letter: &Letter) -> String {
        match &letter.matter {
            Matter::Given(place) => {
                let message = self.mailbox.messages.get(*place);
                message
                    .map_or_else(String::new, |message| self.text(&format!("{LETTERS}/mail-{}", message.id)).to_owned())
            }
            Matter::Written(written) => written.subject.clone(),
        }
    }

    fn address(&self, person: &str) -> &str {
        self.text(&format!("{LETTERS}/person-{person}.address"))
    }
}
