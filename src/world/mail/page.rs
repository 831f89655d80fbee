//! What fills the window, what lies over it, and where one can write.

use super::letter::{Folder, LetterId};
use super::{Refusal, piece};
use crate::world::PartId;
use crate::world::files::FileId;

/// Where a field of a mail program is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    /// The address one signs in with.
    Address,
    /// The password one signs in with.
    Password,
    /// The first name, for a new address.
    First,
    /// The family name.
    Last,
    /// The address wished for.
    Wanted,
    /// The new password.
    NewPassword,
    /// The same once more.
    Again,
    /// The telephone.
    Phone,
    /// The recipients.
    To,
    /// Whoever is to know.
    Cc,
    /// The title.
    Subject,
    /// The text.
    Body,
    /// What is looked for.
    Search,
}

/// Every field, and the part it is.
pub const SLOTS: [(Slot, &str); 13] = [
    (Slot::Address, piece::SIGN_IN_ADDRESS),
    (Slot::Password, piece::SIGN_IN_PASSWORD),
    (Slot::First, piece::SIGN_UP_FIRST),
    (Slot::Last, piece::SIGN_UP_LAST),
    (Slot::Wanted, piece::SIGN_UP_ADDRESS),
    (Slot::NewPassword, piece::SIGN_UP_PASSWORD),
    (Slot::Again, piece::SIGN_UP_AGAIN),
    (Slot::Phone, piece::SIGN_UP_PHONE),
    (Slot::To, piece::TO),
    (Slot::Cc, piece::CC),
    (Slot::Subject, piece::SUBJECT),
    (Slot::Body, piece::BODY),
    (Slot::Search, piece::SEARCH),
];

impl Slot {
    /// The field that a part is.
    #[must_use]
    pub fn of(part: &PartId) -> Option<Self> {
        SLOTS.iter().find(|(_, name)| *name == part.as_str()).map(|(slot, _)| *slot)
    }

    /// The part it is.
    #[must_use]
    pub fn part(self) -> PartId {
        let part = SLOTS.iter().find(|(slot, _)| *slot == self).map_or(piece::GROUND, |(_, part)| part);
        PartId::new(part)
    }
}

/// What fills the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    /// Address and password.
    SignIn,
    /// A new address.
    SignUp,
    /// The new address is made.
    Welcome,
    /// The messages of a folder.
    List(Folder),
    /// One message.
    Reader(LetterId),
    /// The page one writes on.
    Compose,
}

/// What lies over the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Over {
    /// The menu of the account.
    Account,
    /// The menu of folders: for the open message, or for those that are ticked.
    MoveTo,
    /// The picker of files: the folder it shows, and what is chosen there.
    Picker(FileId, Option<FileId>),
    /// A document that came with a message.
    Document(LetterId, String),
    /// What the printer would print: the open message, or the document.
    Preview(Option<(LetterId, String)>),
    /// The message cannot be sent like this.
    Refusal(Refusal),
    /// A trap would do harm here, in this way; or a link leads to a site that is not there.
    Stop(Stop),
}

/// Why one is stopped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stop {
    /// The link of a trap.
    Link,
    /// The document of a trap.
    Attachment,
    /// An answer to a trap.
    Reply,
    /// A link that is honest: the site is not here. The part of the link.
    Site(PartId),
}

impl Stop {
    /// The message that explains it.
    #[must_use]
    pub const fn message(&self) -> &'static str {
        match self {
            Self::Link => "stop-link",
            Self::Attachment => "stop-attachment",
            Self::Reply => "stop-reply",
            Self::Site(_) => "stop-site",
        }
    }
}
