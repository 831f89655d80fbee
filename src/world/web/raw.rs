//! A site as its RON file writes it: pages, blocks, forms, and what a press on them does. Its words are in
//! `locales/<lang>/sites/<site>.ftl`; a site author writes no Rust.

use serde::Deserialize;

use super::form::{Kind, Rule};

/// `Web(files: "camille", start: "desk/home")`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawWeb {
    /// Where documents are picked from, and where they are saved: a tree of `lessons/worlds/`, by its name.
    pub files: String,
    /// The page one finds open: `"desk/home"`.
    pub start: String,
    /// The window is closed at first: its icon opens it.
    #[serde(default)]
    pub closed: bool,
    /// Pages one has marked.
    #[serde(default)]
    pub bookmarks: Vec<String>,
    /// « Terminer ma séance » stands below the window, as on a machine many people use.
    #[serde(default)]
    pub public: bool,
}

/// `lessons/sites/<site>.ron`
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSite {
    /// The picture at the head of its pages and on its tab.
    pub picture: String,
    /// Whether the padlock is closed: what one types is hidden on its way. It says nothing of who receives it.
    #[serde(default = "yes")]
    pub secure: bool,
    /// Whether it pretends to be another. No lesson lets anything be given to it (STANDARDS.md P6).
    #[serde(default)]
    pub trap: bool,
    /// Whether it asks about cookies at the first visit.
    #[serde(default)]
    pub cookies: bool,
    /// Whether it asks to send notifications.
    #[serde(default)]
    pub notify: bool,
    /// The picture of the advertisement that lies over its pages, if one does.
    #[serde(default)]
    pub ad: Option<String>,
    /// Who can sign in.
    #[serde(default)]
    pub account: Option<RawAccount>,
    /// What stands at the head of every page.
    #[serde(default)]
    pub top: Vec<RawBlock>,
    /// Its pages, the first at its address.
    pub pages: Vec<RawPage>,
    /// What it finds, when it is a search engine.
    #[serde(default)]
    pub index: Vec<RawResult>,
}

const fn yes() -> bool {
    true
}

/// The account one can sign in to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAccount {
    /// The text one signs in with, by name: `"camille/user-number"`.
    pub login: String,
    /// Its password.
    pub password: String,
    /// The page that asks for both: pages for those who are signed in lead there.
    pub page: String,
    /// The page after three wrong passwords.
    pub locked: String,
}

/// One page.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPage {
    /// Its name; also the message of its title: `page-<id>`, which its tab shows.
    pub id: String,
    /// Whether it is only for those who are signed in.
    #[serde(default)]
    pub signed: bool,
    /// What it shows, from top to bottom.
    pub blocks: Vec<RawBlock>,
    /// What its fields have to agree on.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// What happens when it is opened.
    #[serde(default)]
    pub arrive: Vec<RawEffect>,
}

/// One thing on a page. Its words are the message `<page>-<id>`; at the head of a site, `top-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum RawBlock {
    /// A heading.
    Title(String),
    /// A paragraph.
    Text(String),
    /// A line one is to see: an hour, a number.
    Loud(String),
    /// Something set apart: a piece of advice, an alarm, an acknowledgement.
    Note(String),
    /// A picture of `assets/pictures`.
    Picture(String),
    /// An underlined line that leads somewhere.
    Link {
        /// Its name.
        id: String,
        /// What a press does, in this order.
        does: Vec<RawEffect>,
    },
    /// A button.
    Button {
        /// Its name.
        id: String,
        /// Its sign, of `assets/icons`.
        #[serde(default)]
        sign: Option<String>,
        /// What a press does.
        does: Vec<RawEffect>,
    },
    /// The button to press next; Enter presses it from a field.
    Action {
        /// Its name.
        id: String,
        /// Its sign.
        #[serde(default)]
        sign: Option<String>,
        /// What a press does.
        does: Vec<RawEffect>,
    },
    /// A picture with words, to be pressed: a door, an account, a kind of doctor.
    Tile {
        /// Its name.
        id: String,
        /// Its picture.
        picture: String,
        /// What a press does.
        does: Vec<RawEffect>,
    },
    /// Something to fill in.
    Field(RawField),
    /// An answer that buttons give (`Set`), and that stands in no field: it is kept, and shown where answers are summed up.
    Kept(RawField),
    /// Things side by side, as far as there is room.
    Row(Vec<RawBlock>),
    /// These only while something is so.
    When(RawFact, Vec<RawBlock>),
    /// What was answered so far, by field, each with « Modifier ».
    Answers(Vec<String>),
    /// What was looked for, and found.
    Results,
}

/// Something to fill in. Its label is the message `<page>-<id>`, with `.hint` if `hint` says so; the answers to choose
/// from are `<page>-<id>-<option>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawField {
    /// Its name, one on the whole site.
    pub id: String,
    /// What it takes.
    pub kind: Kind,
    /// Whether it may stay empty: it has no star then.
    #[serde(default)]
    pub optional: bool,
    /// Whether a line under its label says how to fill it in.
    #[serde(default)]
    pub hint: bool,
    /// What Camille would give: a text by name (`"camille/postcode"`), an option, a file. Whoever is led is led to it.
    #[serde(default)]
    pub answer: Option<String>,
    /// Whether the site remembers what was typed here for the search.
    #[serde(default)]
    pub search: bool,
}

/// What a press does. Each comes after the one before; some stop the others.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum RawEffect {
    /// Looks at the page's fields, and stops if one is not as it should be.
    Check,
    /// Compares what was typed with an account, and stops if it is not that.
    Credentials {
        /// The field of the login.
        login: String,
        /// The field of the password.
        password: String,
        /// The site whose account it is; this one if it is not given.
        #[serde(default)]
        of: Option<String>,
    },
    /// Opens the account of a site: one is signed in from here on.
    Enter(String),
    /// Closes this site's account.
    Leave,
    /// The password becomes what stands in a field.
    NewPassword(String),
    /// One may try to sign in again.
    Unlock,
    /// Another page: `"space"`, or another site's `"key/home"`.
    Go(String),
    /// The same, in a tab of its own.
    Tab(String),
    /// Gives an answer to a field: its name, the option.
    Set(String, String),
    /// Sends a message to the mailbox: `"desk-code"` of the mailbox's file.
    Mail(String),
    /// Sends a message to the telephone: the sentence `sms-<name>`. It comes last: another page takes it away.
    Sms(String),
    /// Saves a file of the tree that comes later.
    Download(String),
    /// Shows a file of the tree.
    Show(String),
    /// Prints what is shown.
    Print,
    /// What was filled in has been sent: it gets this name, and leaves the fields.
    File(String),
    /// Looks for what was typed in the search field.
    Search,
    /// Nothing: it would do harm outside. A sheet says what, in the block's `.stop`.
    Stop,
}

/// What may be so.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum RawFact {
    /// One is signed in.
    SignedIn,
    /// One is not.
    SignedOut,
    /// Something was sent under this name.
    Filed(String),
    /// Nothing was.
    NotFiled(String),
    /// A field has this option, or something at all if none is given.
    Is(String, String),
}

/// What a search engine finds: its words are `result-<id>`, with `.line` below, its address is the page's.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawResult {
    /// Its name.
    pub id: String,
    /// The page it leads to.
    pub to: String,
    /// Whether somebody pays for its place.
    #[serde(default)]
    pub ad: bool,
}

impl RawBlock {
    /// Its name, if it has one.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Title(id) | Self::Text(id) | Self::Loud(id) | Self::Note(id) => Some(id),
            Self::Link { id, .. } | Self::Button { id, .. } | Self::Action { id, .. } | Self::Tile { id, .. } => {
                Some(id)
            }
            Self::Field(field) | Self::Kept(field) => Some(&field.id),
            Self::Picture(_) | Self::Row(_) | Self::When(..) | Self::Answers(_) | Self::Results => None,
        }
    }

    /// What a press on it does, if it can be pressed.
    #[must_use]
    pub fn does(&self) -> Option<&[RawEffect]> {
        match self {
            Self::Link { does, .. }
            | Self::Button { does, .. }
            | Self::Action { does, .. }
            | Self::Tile { does, .. } => Some(does),
            _ => None,
        }
    }

    /// What it holds.
    #[must_use]
    pub fn inside(&self) -> &[Self] {
        match self {
            Self::Row(inside) | Self::When(_, inside) => inside,
            _ => &[],
        }
    }

    /// Itself and everything in it.
    #[must_use]
    pub fn flat(&self) -> Vec<&Self> {
        let inside = self.inside().iter().flat_map(Self::flat);
        std::iter::once(self).chain(inside).collect()
    }
}

impl RawPage {
    /// Every block, those within others as well.
    pub fn all(&self) -> impl Iterator<Item = &RawBlock> {
        self.blocks.iter().flat_map(RawBlock::flat)
    }

    /// Its fields, shown or not.
    pub fn fields(&self) -> impl Iterator<Item = &RawField> {
        self.all().filter_map(|block| match block {
            RawBlock::Field(field) | RawBlock::Kept(field) => Some(field),
            _ => None,
        })
    }
}

impl RawSite {
    /// A page.
    #[must_use]
    pub fn page(&self, id: &str) -> Option<&RawPage> {
        self.pages.iter().find(|page| page.id == id)
    }

    /// The pictures it shows.
    pub fn pictures(&self) -> impl Iterator<Item = &str> {
        let blocks = self.pages.iter().flat_map(RawPage::all).chain(self.top.iter().flat_map(RawBlock::flat));
        let shown = blocks.filter_map(|block| match block {
            RawBlock::Picture(picture) | RawBlock::Tile { picture, .. } => Some(picture.as_str()),
            _ => None,
        });
        shown.chain([self.picture.as_str()]).chain(self.ad.as_deref())
    }

    /// The page that shows what was found, on a search engine.
    #[must_use]
    pub fn results(&self) -> Option<&RawPage> {
        self.pages.iter().find(|page| page.all().any(|block| matches!(block, RawBlock::Results)))
    }

    /// A field, and the page it is on.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<(&RawPage, &RawField)> {
        self.pages.iter().find_map(|page| Some((page, page.fields().find(|field| field.id == id)?)))
    }
}
