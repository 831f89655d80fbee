//! The parts of a mail program, by name.

use super::Attached;
use super::letter::{Folder, LetterId};
use crate::world::PartId;
use crate::world::files::FileId;

/// Behind everything.
pub const GROUND: &str = "ground";
/// The window as a whole.
pub const WINDOW: &str = "window";
/// Its cross.
pub const WINDOW_CLOSE: &str = "window/close";
/// The arrow at the top left.
pub const BACK: &str = "back";
/// Opens the window again, on the desk behind it.
pub const ICON: &str = "icon/mail";

/// The page that asks for address and password.
pub const SIGN_IN: &str = "sign-in";
/// Its fields and buttons.
pub const SIGN_IN_ADDRESS: &str = "sign-in/address";
/// The password.
pub const SIGN_IN_PASSWORD: &str = "sign-in/password";
/// Shows the password, or hides it.
pub const SIGN_IN_EYE: &str = "sign-in/eye";
/// « Rester connecté »
pub const SIGN_IN_STAY: &str = "sign-in/stay";
/// « Se connecter »
pub const SIGN_IN_GO: &str = "sign-in/go";
/// « Créer une adresse »
pub const SIGN_IN_CREATE: &str = "sign-in/create";

/// The page that makes a new address.
pub const SIGN_UP: &str = "sign-up";
/// The first name.
pub const SIGN_UP_FIRST: &str = "sign-up/first-name";
/// The family name.
pub const SIGN_UP_LAST: &str = "sign-up/last-name";
/// The address wished for, before its @.
pub const SIGN_UP_ADDRESS: &str = "sign-up/address";
/// An address that is free, proposed when the one wished for is taken.
pub const SUGGESTIONS: [&str; 2] = ["sign-up/suggestion-1", "sign-up/suggestion-2"];
/// The password.
pub const SIGN_UP_PASSWORD: &str = "sign-up/password";
/// The same once more.
pub const SIGN_UP_AGAIN: &str = "sign-up/again";
/// Shows both passwords, or hides them.
pub const SIGN_UP_EYE: &str = "sign-up/eye";
/// The telephone that helps when the password is forgotten.
pub const SIGN_UP_PHONE: &str = "sign-up/phone";
/// « J’accepte les conditions »
pub const SIGN_UP_TERMS: &str = "sign-up/terms";
/// « Créer »
pub const SIGN_UP_GO: &str = "sign-up/go";
/// The rules of a password, each ticked when it is kept.
pub const RULES: [&str; 3] = ["sign-up/rule-length", "sign-up/rule-mixed", "sign-up/rule-same"];
/// The page that says that the address is made.
pub const WELCOME: &str = "welcome";
/// From there to the mailbox.
pub const WELCOME_GO: &str = "welcome/go";

/// « Nouveau message »
pub const COMPOSE: &str = "compose";
/// The recipients.
pub const TO: &str = "compose/to";
/// Opens the field for whoever is to know.
pub const ADD_CC: &str = "compose/add-cc";
/// Whoever is to know.
pub const CC: &str = "compose/cc";
/// The title.
pub const SUBJECT: &str = "compose/subject";
/// The text.
pub const BODY: &str = "compose/body";
/// The paper clip.
pub const ATTACH: &str = "compose/attach";
/// « Envoyer »
pub const SEND: &str = "compose/send";
/// Throws the draft away.
pub const DISCARD: &str = "compose/discard";
/// The page one writes on.
pub const SHEET: &str = "compose/page";

/// The picker of files, as a whole.
pub const PICKER: &str = "picker";
/// To the folder above.
pub const PICKER_UP: &str = "picker/up";
/// « Joindre »
pub const PICKER_JOIN: &str = "picker/join";
/// Leaves it.
pub const PICKER_CANCEL: &str = "picker/cancel";

/// The field that looks for messages.
pub const SEARCH: &str = "search";
/// Empties it.
pub const SEARCH_CLEAR: &str = "search/clear";
/// What can be done with the messages that are ticked.
pub const LIST_BIN: &str = "list/bin";
/// Suspects them.
pub const LIST_SPAM: &str = "list/spam";
/// Moves them.
pub const LIST_MOVE: &str = "list/move";

/// The line that says who writes.
pub const FROM: &str = "reader/from";
/// The page of a message.
pub const PAPER: &str = "reader/page";
/// The end of what is read: [`crate::world::Wish::Seen`] once one has scrolled to it.
pub const END: &str = "reader/end";
/// The upper arrow of what is read.
pub const UP: &str = "reader/up";
/// The lower arrow.
pub const DOWN: &str = "reader/down";
/// « Répondre »
pub const REPLY: &str = "reply";
/// « Répondre à tous »
pub const REPLY_ALL: &str = "reply-all";
/// « Transférer »
pub const FORWARD: &str = "forward";
/// « Supprimer »
pub const DELETE: &str = "delete";
/// « Déplacer »
pub const MOVE: &str = "move";
/// « Signaler »
pub const REPORT: &str = "report";
/// « Indésirable »
pub const SPAM_IT: &str = "spam";
/// « Imprimer »
pub const PRINT: &str = "print";

/// A document that is open, as a whole.
pub const DOCUMENT: &str = "document";
/// What it shows.
pub const DOCUMENT_PAGE: &str = "document/page";
/// Its end.
pub const DOCUMENT_END: &str = "document/end";
/// Its cross.
pub const DOCUMENT_CLOSE: &str = "document/close";
/// Its upper arrow.
pub const DOCUMENT_UP: &str = "document/up";
/// Its lower arrow.
pub const DOCUMENT_DOWN: &str = "document/down";
/// Prints it.
pub const DOCUMENT_PRINT: &str = "document/print";
/// What the printer would print, before it does.
pub const PREVIEW: &str = "preview";
/// Prints.
pub const PREVIEW_GO: &str = "preview/go";
/// Leaves it.
pub const PREVIEW_CLOSE: &str = "preview/close";

/// The round letter at the top right; also its menu.
pub const ACCOUNT: &str = "account";
/// « Se déconnecter »
pub const SIGN_OUT: &str = "account/sign-out";
/// The menu of folders to move to.
pub const MOVE_MENU: &str = "move-to";
/// The bar that offers to keep the password.
pub const SAVE: &str = "save";
/// « Jamais »
pub const SAVE_NEVER: &str = "save/never";
/// « Enregistrer »
pub const SAVE_KEEP: &str = "save/keep";

/// A small window that waits for an answer.
pub const DIALOG: &str = "dialog";
/// Leaves it.
pub const OK: &str = "dialog/ok";
/// Sends all the same.
pub const ANYWAY: &str = "dialog/anyway";
/// Takes the paper clip.
pub const DIALOG_ATTACH: &str = "dialog/attach";
/// What has just been done, in words.
pub const NOTE: &str = "note";
/// Takes it back.
pub const UNDO: &str = "undo";

/// The parts that need no name of a message, a person or a file.
pub const COMMON: [&str; 77] = [
    GROUND,
    WINDOW,
    WINDOW_CLOSE,
    BACK,
    ICON,
    SIGN_IN,
    SIGN_IN_ADDRESS,
    SIGN_IN_PASSWORD,
    SIGN_IN_EYE,
    SIGN_IN_STAY,
    SIGN_IN_GO,
    SIGN_IN_CREATE,
    SIGN_UP,
    SIGN_UP_FIRST,
    SIGN_UP_LAST,
    SIGN_UP_ADDRESS,
    SUGGESTIONS[0],
    SUGGESTIONS[1],
    SIGN_UP_PASSWORD,
    SIGN_UP_AGAIN,
    SIGN_UP_EYE,
    SIGN_UP_PHONE,
    SIGN_UP_TERMS,
    SIGN_UP_GO,
    RULES[0],
    RULES[1],
    RULES[2],
    WELCOME,
    WELCOME_GO,
    COMPOSE,
    TO,
    ADD_CC,
    CC,
    SUBJECT,
    BODY,
    ATTACH,
    SEND,
    DISCARD,
    SHEET,
    PICKER,
    PICKER_UP,
    PICKER_JOIN,
    PICKER_CANCEL,
    SEARCH,
    SEARCH_CLEAR,
    LIST_BIN,
    LIST_SPAM,
    LIST_MOVE,
    FROM,
    PAPER,
    END,
    UP,
    DOWN,
    REPLY,
    REPLY_ALL,
    FORWARD,
    DELETE,
    MOVE,
    REPORT,
    SPAM_IT,
    PRINT,
    DOCUMENT,
    DOCUMENT_PAGE,
    DOCUMENT_END,
    DOCUMENT_CLOSE,
    DOCUMENT_UP,
    DOCUMENT_DOWN,
    DOCUMENT_PRINT,
    PREVIEW,
    PREVIEW_GO,
    PREVIEW_CLOSE,
    ACCOUNT,
    SIGN_OUT,
    MOVE_MENU,
    SAVE,
    SAVE_NEVER,
    SAVE_KEEP,
];
/// Those of small windows and notes.
pub const COMMON_ABOVE: [&str; 6] = [DIALOG, OK, ANYWAY, DIALOG_ATTACH, NOTE, UNDO];

/// What a part is, by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A message: its line, or itself.
    Letter(LetterId),
    /// A paragraph of a message.
    Block(LetterId, String),
    /// The box that ticks a message.
    Check(LetterId),
    /// « Garder », beside a suspected message.
    Keep(LetterId),
    /// « Remettre », beside a message in the bin.
    Restore(LetterId),
    /// The earlier message of a conversation, under the later one.
    Earlier(LetterId),
    /// A folder of messages.
    Folder(Folder),
    /// A line of the menu of folders.
    MoveTo(Folder),
    /// Somebody of the address book, while one writes to whom.
    Contact(String),
    /// A document that came with a message.
    Attachment(String),
    /// What hangs on the message being written; pressed, it comes off.
    Attached(String),
    /// A file or a folder in the picker.
    File(FileId),
    /// Everything else.
    Other,
}

impl Piece {
    /// What a name stands for.
    #[must_use]
    pub fn of(part: &PartId) -> Self {
        let Some((family, name)) = part.as_str().split_once('/') else { return Self::Other };
        match family {
            "mail" => match name.split_once('/') {
                Some((letter, block)) => Self::Block(LetterId::new(letter), block.to_owned()),
                None => Self::Letter(LetterId::new(name)),
            },
            "check" => Self::Check(LetterId::new(name)),
            "keep" => Self::Keep(LetterId::new(name)),
            "restore" => Self::Restore(LetterId::new(name)),
            "earlier" => Self::Earlier(LetterId::new(name)),
            "folder" => Self::Folder(Folder::new(name)),
            "move-to" => Self::MoveTo(Folder::new(name)),
            "contact" => Self::Contact(name.to_owned()),
            "attachment" => Self::Attachment(name.to_owned()),
            "attached" => Self::Attached(name.to_owned()),
            "file" => Self::File(FileId::new(name)),
            _ => Self::Other,
        }
    }

    /// The part of this name.
    #[must_use]
    pub fn part(&self) -> PartId {
        let name = match self {
            Self::Letter(letter) => return letter.part(),
            Self::Folder(folder) => return folder.part(),
            Self::Block(letter, block) => format!("mail/{}/{block}", letter.as_str()),
            Self::Check(letter) => format!("check/{}", letter.as_str()),
            Self::Keep(letter) => format!("keep/{}", letter.as_str()),
            Self::Restore(letter) => format!("restore/{}", letter.as_str()),
            Self::Earlier(letter) => format!("earlier/{}", letter.as_str()),
            Self::MoveTo(folder) => format!("move-to/{}", folder.as_str()),
            Self::Contact(person) => format!("contact/{person}"),
            Self::Attachment(name) => format!("attachment/{name}"),
            Self::Attached(name) => format!("attached/{name}"),
            Self::File(file) => format!("file/{}", file.as_str()),
            Self::Other => GROUND.to_owned(),
        };
        PartId::new(&name)
    }
}

impl From<&Attached> for Piece {
    fn from(attached: &Attached) -> Self {
        Self::of(&attached.part())
    }
}
