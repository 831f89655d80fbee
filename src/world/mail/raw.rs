//! A mailbox as its RON file writes it: people, folders, messages. Every word of it is in `worlds/mail.ftl`.

use serde::Deserialize;

/// `Mail(mailbox: "camille", files: "camille")`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMail {
    /// The mailbox: a file of `lessons/mailboxes/`, by its name.
    pub mailbox: String,
    /// Where attachments are picked from: a tree of files of `lessons/worlds/`, by its name.
    pub files: String,
    /// What is seen first.
    #[serde(default)]
    pub start: Start,
}

/// What is seen first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum Start {
    /// The mailbox is open.
    #[default]
    Inbox,
    /// The address and the password are asked for.
    SignIn,
}

/// `lessons/mailboxes/<name>.ron`
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMailbox {
    /// Whoever writes or is written to.
    pub people: Vec<RawPerson>,
    /// The folders of one's own: `part-folder-<id>` names each.
    #[serde(default)]
    pub folders: Vec<String>,
    /// The messages, the newest first.
    pub messages: Vec<RawMessage>,
}

/// Somebody: `person-<id>` is the name, `person-<id>.address` the address.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPerson {
    /// The name in lessons.
    pub id: String,
    /// The portrait in `assets/pictures`.
    pub picture: String,
    /// Whether they stand in the address book.
    #[serde(default)]
    pub contact: bool,
}

/// A message that was received, or sent before the lesson: `mail-<id>` is its subject.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMessage {
    /// Its name in lessons; the part is `mail/<id>`.
    pub id: String,
    /// Who wrote it, by name.
    pub from: String,
    /// Who received it beside the owner, by name.
    #[serde(default)]
    pub with: Vec<String>,
    /// When: `date-<date>` says it.
    pub date: String,
    /// Where it lies.
    #[serde(default)]
    pub folder: RawFolder,
    /// Whether it has been read.
    #[serde(default)]
    pub read: bool,
    /// It is not there before a lesson's `Arrive("mail/<id>")`.
    #[serde(default)]
    pub later: bool,
    /// The message it answers, by name.
    #[serde(default)]
    pub answers: Option<String>,
    /// The sender's address gives the trap away.
    #[serde(default)]
    pub tell: Option<Tell>,
    /// What is written in it, paragraph by paragraph.
    pub body: Vec<RawBlock>,
    /// The documents it brings.
    #[serde(default)]
    pub attachments: Vec<RawAttachment>,
}

/// Where a message lies at the start.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
pub enum RawFolder {
    /// Received.
    #[default]
    Inbox,
    /// Sent by the owner.
    Sent,
    /// Suspected.
    Spam,
    /// Thrown away.
    Bin,
    /// In a folder of one's own.
    Own(String),
}

/// A paragraph, a link or a picture: `mail-<message>-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawBlock {
    /// Its name; the part is `mail/<message>/<id>`.
    pub id: String,
    /// It gives the trap away, this way.
    #[serde(default)]
    pub tell: Option<Tell>,
    /// It is written large and bold.
    #[serde(default)]
    pub loud: bool,
    /// It is a link: `.target` is where it leads.
    #[serde(default)]
    pub link: bool,
    /// The page of a site it leads to, where there is a browser: `"desk/confirmed"`.
    #[serde(default)]
    pub leads: Option<String>,
    /// It is a picture of `assets/pictures`; its words stand under it.
    #[serde(default)]
    pub picture: Option<String>,
}

/// What gives a trap away (STANDARDS.md P6). `tell-<kind>` explains it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Tell {
    /// The sender's address is not the one they claim.
    Sender,
    /// It presses, or frightens.
    Hurry,
    /// It asks for a code, a card, money.
    Asks,
    /// The link leads elsewhere than it says.
    Link,
    /// The document is not what it claims, or comes from a stranger.
    Attachment,
    /// It is badly written.
    Spelling,
    /// The reason is too good, or makes no sense.
    Reason,
}

impl Tell {
    /// Every kind.
    pub const ALL: [Self; 7] =
        [Self::Sender, Self::Hurry, Self::Asks, Self::Link, Self::Attachment, Self::Spelling, Self::Reason];

    /// The message that explains it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Sender => "tell-sender",
            Self::Hurry => "tell-hurry",
            Self::Asks => "tell-asks",
            Self::Link => "tell-link",
            Self::Attachment => "tell-attachment",
            Self::Spelling => "tell-spelling",
            Self::Reason => "tell-reason",
        }
    }
}

/// A document that comes with a message: `attachment-<id>` is its name, `attachment-<id>-page-<n>` what stands on a page.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAttachment {
    /// Its name in lessons; the part is `attachment/<id>`.
    pub id: String,
    /// Its sign in `assets/pictures`.
    pub picture: String,
    /// The picture of each page. A trap's document has none: it is never opened.
    #[serde(default)]
    pub pages: Vec<String>,
    /// It gives the trap away.
    #[serde(default)]
    pub tell: Option<Tell>,
}

impl RawMessage {
    /// Whether something in it gives a trap away.
    #[must_use]
    pub fn is_trap(&self) -> bool {
        let body = self.body.iter().any(|block| block.tell.is_some());
        self.tell.is_some() || body || self.attachments.iter().any(|attachment| attachment.tell.is_some())
    }
}
