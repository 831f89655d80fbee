//! The parts of a browser, by name. What a page holds is named `<site>/<page>/<block>`; everything else is the browser's.

use crate::world::PartId;
use crate::world::files::FileId;

/// Behind everything.
pub const GROUND: &str = "ground";
/// The window as a whole.
pub const WINDOW: &str = "window";
/// Its cross.
pub const WINDOW_CLOSE: &str = "window/close";
/// Opens it, on the desk behind it.
pub const ICON: &str = "icon/web";
/// « Terminer ma séance »
pub const FINISH: &str = "finish";

/// Opens one tab more.
pub const TAB_NEW: &str = "tab/new";
/// Back.
pub const BACK: &str = "back";
/// And forward again.
pub const FORWARD: &str = "forward";
/// Loads the page once more.
pub const RELOAD: &str = "reload";
/// The address bar.
pub const ADDRESS: &str = "address";
/// Goes to what stands in it.
pub const ADDRESS_GO: &str = "address/go";
/// The end of the site's name, which says whose it is: in the sheet of the padlock.
pub const ADDRESS_END: &str = "address/end";
/// What stands before that end.
pub const ADDRESS_START: &str = "address/start";
/// The padlock: opens a sheet about the site.
pub const PADLOCK: &str = "padlock";
/// Marks the page, or no longer.
pub const STAR: &str = "star";
/// Opens the list of downloads.
pub const DOWNLOADS: &str = "downloads";
/// Throws away what was downloaded.
pub const DOWNLOADS_CLEAR: &str = "downloads/clear";
/// Opens the menu: zoom, find, print.
pub const MENU: &str = "menu";
/// Larger.
pub const ZOOM_IN: &str = "zoom/in";
/// Smaller.
pub const ZOOM_OUT: &str = "zoom/out";
/// Opens the bar that finds words in the page.
pub const FIND: &str = "find";
/// Where one types them.
pub const FIND_FIELD: &str = "find/field";
/// Leaves it.
pub const FIND_CLOSE: &str = "find/close";
/// Opens what the printer would print.
pub const PRINT: &str = "print";
/// One copy more, one less.
pub const PRINT_MORE: &str = "print/more";
/// One copy less.
pub const PRINT_LESS: &str = "print/less";
/// « Imprimer »
pub const PRINT_GO: &str = "print/go";
/// Leaves it.
pub const PRINT_CANCEL: &str = "print/cancel";

/// What the page shows, as a whole.
pub const PAGE: &str = "page";
/// Its upper arrow.
pub const PAGE_UP: &str = "page/up";
/// Its lower arrow.
pub const PAGE_DOWN: &str = "page/down";
/// Its end: [`crate::world::Wish::Seen`] once one has scrolled to it.
pub const PAGE_END: &str = "page/end";
/// From the page of an address where nothing is: to the search.
pub const LOST_SEARCH: &str = "lost/search";
/// From a page that nothing is at, or a new tab: the address that was meant.
pub const LOST_MEANT: &str = "lost/meant";

/// The bar about cookies.
pub const COOKIES: &str = "cookies";
/// « Tout refuser »
pub const COOKIES_REFUSE: &str = "cookies/refuse";
/// « Tout accepter »
pub const COOKIES_ACCEPT: &str = "cookies/accept";
/// The little window about notifications.
pub const NOTIFY: &str = "notify";
/// « Bloquer »
pub const NOTIFY_BLOCK: &str = "notify/block";
/// « Autoriser »
pub const NOTIFY_ALLOW: &str = "notify/allow";
/// The advertisement over the page.
pub const AD: &str = "ad";
/// Its cross.
pub const AD_CLOSE: &str = "ad/close";
/// The sheet that says that the session will end.
pub const SESSION: &str = "session";
/// « Rester »
pub const SESSION_STAY: &str = "session/stay";
/// « Me déconnecter »
pub const SESSION_LEAVE: &str = "session/leave";
/// The bar that offers to keep a password.
pub const SAVE: &str = "save";
/// « Jamais »
pub const SAVE_NEVER: &str = "save/never";
/// « Enregistrer »
pub const SAVE_KEEP: &str = "save/keep";
/// The sheet that asks whether to leave a form half filled in.
pub const LEAVE: &str = "leave";
/// « Rester sur la page »
pub const LEAVE_STAY: &str = "leave/stay";
/// « Quitter la page »
pub const LEAVE_GO: &str = "leave/go";

/// The picker of files, as a whole.
pub const PICKER: &str = "picker";
/// To the folder above.
pub const PICKER_UP: &str = "picker/up";
/// « Ouvrir »
pub const PICKER_OPEN: &str = "picker/open";
/// Leaves it.
pub const PICKER_CANCEL: &str = "picker/cancel";

/// A sheet that says something.
pub const SHEET: &str = "sheet";
/// « J’ai compris »
pub const OK: &str = "ok";
/// What is in sight says it is done: a page printed, a password kept.
pub const NOTE: &str = "note";

/// The parts that are there whatever the sites, each named `part-<id>` in the browser's words.
pub const COMMON: [&str; 52] = [
    GROUND,
    WINDOW,
    WINDOW_CLOSE,
    ICON,
    FINISH,
    TAB_NEW,
    BACK,
    FORWARD,
    RELOAD,
    ADDRESS,
    ADDRESS_GO,
    ADDRESS_END,
    ADDRESS_START,
    PADLOCK,
    STAR,
    DOWNLOADS,
    DOWNLOADS_CLEAR,
    MENU,
    ZOOM_IN,
    ZOOM_OUT,
    FIND,
    FIND_FIELD,
    FIND_CLOSE,
    PRINT,
    PRINT_MORE,
    PRINT_LESS,
    PRINT_GO,
    PRINT_CANCEL,
    PAGE,
    PAGE_UP,
    PAGE_DOWN,
    PAGE_END,
    LOST_SEARCH,
    LOST_MEANT,
    COOKIES,
    COOKIES_REFUSE,
    COOKIES_ACCEPT,
    NOTIFY,
    NOTIFY_BLOCK,
    NOTIFY_ALLOW,
    AD,
    AD_CLOSE,
    SESSION,
    SESSION_STAY,
    SESSION_LEAVE,
    SAVE,
    SAVE_NEVER,
    SAVE_KEEP,
    LEAVE,
    LEAVE_STAY,
    LEAVE_GO,
    NOTE,
];

/// The others: sheets, and the picker.
pub const COMMON_ABOVE: [&str; 6] = [PICKER, PICKER_UP, PICKER_OPEN, PICKER_CANCEL, SHEET, OK];

/// What a part of a browser is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A tab, by its number.
    Tab(u32),
    /// Its cross.
    TabClose(u32),
    /// A marked page: `bookmark/<site>/<page>`.
    Bookmark(String, String),
    /// A line of the list of downloads.
    Download(FileId),
    /// A file: in the picker, or shown.
    File(FileId),
    /// A site as a whole.
    Site(String),
    /// A page as a whole.
    Page(String, String),
    /// A block of a page: its site, its page (`top` at the head of all), its name.
    Block(String, String, String),
    /// An answer to choose: site, page, field, option. Also `result-<id>/address` and `/ad`.
    Answer(String, String, String, String),
    /// Anything else: one of the browser's own.
    Other,
}

impl Piece {
    /// What a part is.
    #[must_use]
    pub fn of(part: &PartId) -> Self {
        let whole = part.as_str();
        if COMMON.contains(&whole) || COMMON_ABOVE.contains(&whole) || whole.starts_with("turn/") {
            return Self::Other;
        }
        let pieces: Vec<&str> = whole.split('/').collect();
        match pieces[..] {
            ["tab", number] => number.parse().map_or(Self::Other, Self::Tab),
            ["tab", number, "close"] => number.parse().map_or(Self::Other, Self::TabClose),
            ["bookmark", site, page] => Self::Bookmark(site.into(), page.into()),
            ["download", file] => Self::Download(FileId::new(file)),
            ["file", file] => Self::File(FileId::new(file)),
            [site] => Self::Site(site.into()),
            [site, page] => Self::Page(site.into(), page.into()),
            [site, page, block] => Self::Block(site.into(), page.into(), block.into()),
            [site, page, field, option] => Self::Answer(site.into(), page.into(), field.into(), option.into()),
            _ => Self::Other,
        }
    }

    /// Its part.
    #[must_use]
    pub fn part(&self) -> PartId {
        PartId::new(&match self {
            Self::Tab(number) => format!("tab/{number}"),
            Self::TabClose(number) => format!("tab/{number}/close"),
            Self::Bookmark(site, page) => format!("bookmark/{site}/{page}"),
            Self::Download(file) => format!("download/{}", file.as_str()),
            Self::File(file) => format!("file/{}", file.as_str()),
            Self::Site(site) => site.clone(),
            Self::Page(site, page) => format!("{site}/{page}"),
            Self::Block(site, page, block) => format!("{site}/{page}/{block}"),
            Self::Answer(site, page, field, option) => format!("{site}/{page}/{field}/{option}"),
            Self::Other => GROUND.to_owned(),
        })
    }
}

/// A block's part.
#[must_use]
pub fn block(site: &str, page: &str, id: &str) -> PartId {
    PartId::new(&format!("{site}/{page}/{id}"))
}

/// The part of « Modifier » for a field, on the page that sums up.
#[must_use]
pub fn change(site: &str, page: &str, field: &str) -> PartId {
    block(site, page, &format!("change-{field}"))
}
