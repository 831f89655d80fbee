//! What has just been done, in words.

use super::{Slot, Tell};

/// What has just been done, in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// It is sent.
    Sent,
    /// Sending was taken back.
    Unsent,
    /// It lies in the bin.
    Binned,
    /// It lies in another folder.
    Moved,
    /// It is back.
    Restored,
    /// It was honest, and lies with what was received.
    Kept,
    /// It lies with what is suspected.
    Suspected,
    /// It was reported.
    Reported,
    /// It is kept as a draft.
    Drafted,
    /// The draft lies in the bin.
    Discarded,
    /// It was printed, or would have been.
    Printed,
    /// A new message has come.
    Arrived,
    /// Something gives a trap away, like this.
    Told(Tell),
    /// Nothing gives anything away here.
    Honest,
    /// Address or password are not right.
    WrongPassword,
    /// Something is missing on the form: its field.
    Lacks(Slot),
    /// The address wished for is taken.
    Taken,
    /// The conditions are not accepted yet.
    Terms,
    /// One is signed out.
    SignedOut,
    /// The password was kept on this machine.
    PasswordKept,
    /// It was not.
    PasswordDropped,
    /// The last change was taken back.
    Undone,
}

/// Every message that a note may be.
pub const NOTES: [&str; 28] = [
    "note-sent",
    "note-unsent",
    "note-binned",
    "note-moved",
    "note-restored",
    "note-kept",
    "note-suspected",
    "note-reported",
    "note-drafted",
    "note-discarded",
    "note-printed",
    "note-arrived",
    "note-honest",
    "note-wrong-password",
    "note-lacks-address",
    "note-lacks-password",
    "note-lacks-first",
    "note-lacks-last",
    "note-lacks-wanted",
    "note-lacks-new-password",
    "note-lacks-again",
    "note-lacks-phone",
    "note-taken",
    "note-terms",
    "note-signed-out",
    "note-password-kept",
    "note-password-dropped",
    "note-undone",
];

impl Note {
    /// The message that says it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Sent => "note-sent",
            Self::Unsent => "note-unsent",
            Self::Binned => "note-binned",
            Self::Moved => "note-moved",
            Self::Restored => "note-restored",
            Self::Kept => "note-kept",
            Self::Suspected => "note-suspected",
            Self::Reported => "note-reported",
            Self::Drafted => "note-drafted",
            Self::Discarded => "note-discarded",
            Self::Printed => "note-printed",
            Self::Arrived => "note-arrived",
            Self::Told(tell) => tell.message(),
            Self::Honest => "note-honest",
            Self::WrongPassword => "note-wrong-password",
            Self::Lacks(slot) => match slot {
                Slot::Address => "note-lacks-address",
                Slot::Password => "note-lacks-password",
                Slot::First => "note-lacks-first",
                Slot::Last => "note-lacks-last",
                Slot::Wanted => "note-lacks-wanted",
                Slot::NewPassword => "note-lacks-new-password",
                Slot::Again => "note-lacks-again",
                // The others belong to no form.
                _ => "note-lacks-phone",
            },
            Self::Taken => "note-taken",
            Self::Terms => "note-terms",
            Self::SignedOut => "note-signed-out",
            Self::PasswordKept => "note-password-kept",
            Self::PasswordDropped => "note-password-dropped",
            Self::Undone => "note-undone",
        }
    }
}
