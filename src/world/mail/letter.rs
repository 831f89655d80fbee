//! Messages as they lie in their folders.

use std::fmt;
use std::sync::Arc;

use super::raw::{RawFolder, RawMailbox, RawMessage};
use crate::world::PartId;
use crate::world::files::FileId;

/// The most messages the learner can make: a machine that is played with for hours fills no memory.
pub const MOST: usize = 60;

/// The name of a message in lessons. What the learner writes is called `new-1`, `new-2`…
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LetterId(Arc<str>);

impl LetterId {
    /// A message's name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self(Arc::from(name))
    }

    /// The name as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its line in a list, and the message itself.
    #[must_use]
    pub fn part(&self) -> PartId {
        PartId::new(&format!("mail/{}", self.0))
    }
}

impl fmt::Debug for LetterId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, f)
    }
}

/// A folder of the mailbox, by its name.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Folder(Arc<str>);

/// What was received.
pub const INBOX: &str = "inbox";
/// What was sent.
pub const SENT: &str = "sent";
/// What is being written.
pub const DRAFTS: &str = "drafts";
/// What is suspected.
pub const SPAM: &str = "spam";
/// What was thrown away.
pub const BIN: &str = "bin";

/// The folders every mailbox has, in the order of the list. Folders of one's own come before the last two.
pub const FOLDERS: [&str; 5] = [INBOX, SENT, DRAFTS, SPAM, BIN];

impl Folder {
    /// A folder's name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self(Arc::from(name))
    }

    /// The name as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its line in the list of folders.
    #[must_use]
    pub fn part(&self) -> PartId {
        PartId::new(&format!("folder/{}", self.0))
    }

    /// The message that names it.
    #[must_use]
    pub fn message(&self) -> String {
        self.part().message()
    }

    /// Whether it is this one of those every mailbox has.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        &*self.0 == name
    }
}

impl fmt::Debug for Folder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, f)
    }
}

/// What hangs on a message that the learner writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attached {
    /// A file of the desktop.
    File(FileId),
    /// What a forwarded message brought, by its name there.
    Received(String),
}

impl Attached {
    /// The part it is under the text.
    #[must_use]
    pub fn part(&self) -> PartId {
        let name = match self {
            Self::File(file) => file.as_str(),
            Self::Received(attachment) => attachment,
        };
        PartId::new(&format!("attached/{name}"))
    }
}

/// A message that the learner has written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// The recipients, as they were typed.
    pub to: String,
    /// Who is to know, as typed.
    pub cc: String,
    /// The title.
    pub subject: String,
    /// The text.
    pub body: String,
    /// What hangs on it.
    pub attached: Vec<Attached>,
    /// The message it answers.
    pub answers: Option<LetterId>,
    /// The message it passes on.
    pub forwards: Option<LetterId>,
}

impl Written {
    /// Whether there is nothing to keep.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let texts = [&self.to, &self.cc, &self.subject, &self.body];
        texts.iter().all(|text| text.trim().is_empty()) && self.attached.is_empty()
    }
}

/// What a message is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Matter {
    /// The mailbox's message of this place.
    Given(usize),
    /// The learner's own.
    Written(Box<Written>),
}

/// A message where it lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Its name in lessons.
    pub id: LetterId,
    /// Where it lies.
    pub folder: Folder,
    /// Where it lay before it was thrown away or suspected.
    pub home: Option<Folder>,
    /// Whether it has been opened.
    pub read: bool,
    /// What it is.
    pub matter: Matter,
}

impl Letter {
    /// The learner's words, if they are.
    #[must_use]
    pub fn written(&self) -> Option<&Written> {
        match &self.matter {
            Matter::Written(written) => Some(written),
            Matter::Given(_) => None,
        }
    }
}

/// The messages of a mailbox at the start: those that come later are not there.
pub(super) fn letters(mailbox: &RawMailbox) -> Vec<Letter> {
    let given = mailbox.messages.iter().enumerate().filter(|(_, message)| !message.later);
    given.map(|(place, message)| given_letter(place, message)).collect()
}

/// The mailbox's message of a place, where its file puts it.
pub(super) fn given_letter(place: usize, message: &RawMessage) -> Letter {
    let folder = match &message.folder {
        RawFolder::Inbox => Folder::new(INBOX),
        RawFolder::Sent => Folder::new(SENT),
        RawFolder::Spam => Folder::new(SPAM),
        RawFolder::Bin => Folder::new(BIN),
        RawFolder::Own(name) => Folder::new(name),
    };
    let home = (folder.is(SPAM) || folder.is(BIN)).then(|| Folder::new(INBOX));
    let id = LetterId::new(&message.id);
    Letter { id, folder, home, read: message.read, matter: Matter::Given(place) }
}
