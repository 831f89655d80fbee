//! What one machine causes in another, on the same table.

use super::PartId;
use super::files::FileId;

/// Something to be done elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Errand {
    /// A message comes into the mailbox: its name there.
    Letter(String),
    /// A page is to be seen: `desk/confirmed`.
    Visit(String),
    /// A file was saved.
    File(FileId),
    /// A file was thrown away.
    Thrown(FileId),
}

/// A link in a message that leads to a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Door {
    /// The link.
    pub part: PartId,
    /// The message it is in.
    pub letter: String,
    /// The page it leads to.
    pub page: String,
}
