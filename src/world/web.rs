//! The browser, and the sites it shows.
//!
//! Sites are data ([`RawSite`]): the browser knows no town hall and no form by name. It answers as real ones do, refusals
//! included, and forgives more: what was typed into a form is kept until it is sent, a session never ends by itself. A
//! site that is a trap can be looked at; what would do harm there is explained by a sheet and not done (STANDARDS.md P6).

mod act;
mod cue;
mod effect;
mod flaws;
pub mod form;
mod machine;
mod parts;
pub mod piece;
mod raw;
mod route;
mod search;
mod sites;
mod tab;
#[cfg(test)]
mod tests;
mod visit;
mod way;
mod wish;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use flaws::{across_flaws, page_names, refused_answers, site_flaws};
pub use raw::{RawAccount, RawBlock, RawEffect, RawFact, RawField, RawPage, RawResult, RawSite, RawWeb};
pub use search::Found;
pub use sites::Sites;
pub use tab::{Place, Tab};
pub use visit::{Sending, Visit};

use crate::sentence::{Scope, Sentence};
use crate::world::files::{FileId, Files, RawTree};
use crate::world::{Door, Errand, PartId};
use crate::writing::{Field, Texts};
use form::Fault;

/// How much larger a page can be shown, in hundredths.
pub const ZOOMS: [u32; 4] = [100, 125, 150, 200];

/// What lies over the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Over {
    /// The list of a field is open: its part.
    List(PartId),
    /// A file is picked for a field: its part, the folder in sight, what is chosen there.
    Picker(PartId, FileId, Option<FileId>),
    /// The list of downloads.
    Downloads,
    /// Zoom, find, print.
    Menu,
    /// What the padlock says of the site.
    Padlock,
    /// What the printer would print, and how many times.
    Print(u32),
    /// A form is half filled in: leave it?
    Leave(Leaving),
    /// A trap would do harm here: the block's part, whose `.stop` says how.
    Stop(PartId),
    /// The telephone has received a message: the site, the name of its sentence.
    Sms(String, String),
    /// The session will end, the site says.
    Session,
}

/// What one was about to do when the form held one back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Leaving {
    /// To show something else.
    Go(Place),
    /// Back.
    Back,
    /// Forward.
    Forward,
    /// To close a tab.
    Close(u32),
    /// To close the window.
    Window,
}

/// What the site asks by itself, one thing at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prompt {
    /// May it keep cookies?
    Cookies,
    /// May it send notifications?
    Notify,
    /// It shows an advertisement.
    Ad,
}

/// Where the caret is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Focus {
    /// In the address bar.
    Address,
    /// In the bar that finds words.
    Find,
    /// In a field of the page: site, field.
    Field(String, String),
}

/// What has just been done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// The page is printed.
    Printed,
    /// The page is marked.
    Marked,
    /// It no longer is.
    Unmarked,
    /// The password is kept on this machine.
    Kept,
    /// It is not.
    NotKept,
    /// What was downloaded is thrown away.
    Cleared,
    /// The page is as it was.
    Reloaded,
    /// There is room for no other tab.
    TooManyTabs,
    /// The session is over: nothing of it remains.
    Finished,
}

impl Note {
    /// Every note.
    pub const ALL: [Self; 9] = [
        Self::Printed,
        Self::Marked,
        Self::Unmarked,
        Self::Kept,
        Self::NotKept,
        Self::Cleared,
        Self::Reloaded,
        Self::TooManyTabs,
        Self::Finished,
    ];

    /// The message that says it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Printed => "note-printed",
            Self::Marked => "note-marked",
            Self::Unmarked => "note-unmarked",
            Self::Kept => "note-kept",
            Self::NotKept => "note-not-kept",
            Self::Cleared => "note-cleared",
            Self::Reloaded => "note-reloaded",
            Self::TooManyTabs => "note-too-many-tabs",
            Self::Finished => "note-finished",
        }
    }
}

/// What gestures change, so that a next step could stumble over it.
#[derive(Debug, Clone, PartialEq)]
struct State {
    window: bool,
    tabs: Vec<Tab>,
    /// The place of the tab in sight.
    current: usize,
    /// How many tabs there have been.
    made: u32,
    over: Option<Over>,
    visits: BTreeMap<String, Visit>,
    bookmarks: Vec<(String, String)>,
    downloads: Vec<FileId>,
    files: Files,
    zoom: usize,
    /// A password was typed here, and the bar asks to keep it.
    save_bar: bool,
    kept: Option<bool>,
    finds: bool,
    finished: bool,
}

/// A browser.
#[derive(Debug, Clone)]
pub struct Web {
    sites: Arc<Sites>,
    start: Place,
    bookmarks: Vec<(String, String)>,
    public: bool,
    texts: Arc<Texts>,
    state: State,
    address: Field,
    find: Field,
    focus: Option<Focus>,
    hovered: Option<PartId>,
    note: Option<Note>,
    /// How far down the page has been scrolled, from 0 to 1.
    position: f32,
    /// What the other machines are to be told.
    errands: Vec<Errand>,
    /// The links in messages that lead to pages.
    doors: Vec<Door>,
    routes: route::Routes,
}

impl Web {
    /// A browser that knows these sites and these files.
    #[must_use]
    pub fn new(sites: Arc<Sites>, tree: &RawTree, raw: &RawWeb) -> Self {
        let pair = |name: &String| {
            let (site, page) = name.split_once('/')?;
            Some((site.to_owned(), page.to_owned()))
        };
        let start = pair(&raw.start).map_or(Place::New, |(site, page)| Place::page(&site, &page));
        let bookmarks: Vec<_> = raw.bookmarks.iter().filter_map(pair).collect();
        let state = State {
            window: !raw.closed,
            tabs: vec![Tab::new(1, start.clone())],
            current: 0,
            made: 1,
            over: None,
            visits: BTreeMap::new(),
            bookmarks: bookmarks.clone(),
            downloads: Vec::new(),
            files: Files::new(tree),
            zoom: 0,
            save_bar: false,
            kept: None,
            finds: false,
            finished: false,
        };
        Self {
            sites,
            start,
            bookmarks,
            public: raw.public,
            texts: Arc::default(),
            state,
            address: Field::line(),
            find: Field::line(),
            focus: None,
            hovered: None,
            note: None,
            position: 0.0,
            errands: Vec::new(),
            doors: Vec::new(),
            routes: route::Routes::default(),
        }
    }

    // What is drawn.

    /// Every site there is.
    #[must_use]
    pub fn sites(&self) -> &Sites {
        &self.sites
    }

    /// The files that can be picked, and those that were saved.
    #[must_use]
    pub const fn files(&self) -> &Files {
        &self.state.files
    }

    /// Whether the window is open.
    #[must_use]
    pub const fn has_window(&self) -> bool {
        self.state.window
    }

    /// Whether « Terminer ma séance » stands below it.
    #[must_use]
    pub const fn is_public(&self) -> bool {
        self.public
    }

    /// The open tabs, in order.
    #[must_use]
    pub fn tabs(&self) -> &[Tab] {
        &self.state.tabs
    }

    /// The tab in sight.
    #[must_use]
    pub fn tab(&self) -> &Tab {
        // There is always one while the window is open, and `current` is kept within.
        &self.state.tabs[self.state.current.min(self.state.tabs.len() - 1)]
    }

    /// What is in sight.
    #[must_use]
    pub fn place(&self) -> &Place {
        self.tab().place()
    }

    /// The page in sight, its site and its name.
    #[must_use]
    pub fn page(&self) -> Option<(&str, &RawSite, &RawPage)> {
        let Place::Page(site, page) = self.place() else { return None };
        let (name, site) = self.sites.get_key_value(&**site)?;
        Some((name, site, site.page(page)?))
    }

    /// What lies over it.
    #[must_use]
    pub const fn over(&self) -> Option<&Over> {
        self.state.over.as_ref()
    }

    /// What the site in sight asks by itself. One thing at a time, and nothing while a sheet lies over the page.
    #[must_use]
    pub fn prompt(&self) -> Option<Prompt> {
        let (name, site, _) = self.page()?;
        let visit = self.visit(name);
        if site.cookies && visit.cookies.is_none() {
            return Some(Prompt::Cookies);
        }
        if site.notify && visit.notify.is_none() {
            return Some(Prompt::Notify);
        }
        (site.ad.is_some() && !visit.ad_closed).then_some(Prompt::Ad)
    }

    /// What a site remembers of who came.
    #[must_use]
    pub fn visit(&self, site: &str) -> &Visit {
        static NONE: std::sync::LazyLock<Visit> = std::sync::LazyLock::new(Visit::default);
        self.state.visits.get(site).unwrap_or(&NONE)
    }

    /// The marked pages: site, page.
    #[must_use]
    pub fn bookmarks(&self) -> &[(String, String)] {
        &self.state.bookmarks
    }

    /// Whether the page in sight is marked.
    #[must_use]
    pub fn is_marked(&self) -> bool {
        let here = self.page().map(|(site, _, page)| (site, page.id.as_str()));
        here.is_some_and(|here| self.state.bookmarks.iter().any(|(site, page)| (site.as_str(), page.as_str()) == here))
    }

    /// What was downloaded, the newest first.
    #[must_use]
    pub fn downloads(&self) -> &[FileId] {
        &self.state.downloads
    }

    /// How large the page is shown, in hundredths.
    #[must_use]
    pub fn zoom(&self) -> u32 {
        ZOOMS[self.state.zoom.min(ZOOMS.len() - 1)]
    }

    /// Whether the bar asks to keep the password.
    #[must_use]
    pub const fn has_save_bar(&self) -> bool {
        self.state.save_bar
    }

    /// Whether the bar that finds words is open.
    #[must_use]
    pub const fn finds(&self) -> bool {
        self.state.finds
    }

    /// What it looks for.
    #[must_use]
    pub const fn find(&self) -> &Field {
        &self.find
    }

    /// What stands in the address bar while one writes in it.
    #[must_use]
    pub const fn address(&self) -> &Field {
        &self.address
    }

    /// Where the caret is.
    #[must_use]
    pub const fn focus(&self) -> Option<&Focus> {
        self.focus.as_ref()
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

    /// How far down the page has been scrolled, from 0 to 1.
    #[must_use]
    pub const fn position(&self) -> f32 {
        self.position
    }

    /// Whether one can go back.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        self.tab().before().is_some()
    }

    /// Whether one can go forward again.
    #[must_use]
    pub fn can_go_forward(&self) -> bool {
        self.tab().after().is_some()
    }

    /// A site's address: `guichet-declic.example`.
    #[must_use]
    pub fn address_of(&self, site: &str) -> &str {
        self.texts.get(&address_text(site)).map_or("", AsRef::as_ref)
    }

    /// The address of what is in sight, as the bar shows it: the site's, and the page's name behind it.
    #[must_use]
    pub fn address_shown(&self, place: &Place) -> String {
        match place {
            Place::Page(site, page) => {
                let is_first = self.sites.get(&**site).and_then(|site| site.pages.first()).map(|first| &*first.id);
                let address = self.address_of(site);
                if is_first == Some(&**page) { address.to_owned() } else { format!("{address}/{page}") }
            }
            Place::Lost(typed) => typed.to_string(),
            Place::Document(_) | Place::New => String::new(),
        }
    }

    /// Where a block leads, as an address: what is shown while the pointer is on a link.
    #[must_use]
    pub fn leads_to(&self, part: &PartId) -> Option<String> {
        let (site, _, block) = self.block_of(part)?;
        let to = block.does()?.iter().find_map(|effect| match effect {
            RawEffect::Go(page) | RawEffect::Tab(page) => Some(page),
            _ => None,
        })?;
        Some(self.address_shown(&resolve(site, to)))
    }

    /// The blocks of the page in sight, those that are so now; what is in others still is. At the head those of the site.
    #[must_use]
    pub fn shown(&self) -> Vec<(&RawBlock, bool)> {
        let Some((name, site, page)) = self.page() else { return Vec::new() };
        let mut shown = Vec::new();
        self.unfold(name, &site.top, true, &mut shown);
        self.unfold(name, &page.blocks, false, &mut shown);
        shown
    }

    fn unfold<'a>(&'a self, site: &str, blocks: &'a [RawBlock], top: bool, shown: &mut Vec<(&'a RawBlock, bool)>) {
        for block in blocks {
            match block {
                RawBlock::When(fact, inside) => {
                    if self.visit(site).is(fact) {
                        self.unfold(site, inside, top, shown);
                    }
                }
                RawBlock::Kept(_) => {}
                other => shown.push((other, top)),
            }
        }
    }

    /// The part of a block of the page in sight.
    #[must_use]
    pub fn part_of(&self, id: &str, top: bool) -> PartId {
        let (site, page) = self.page().map_or(("", ""), |(site, _, page)| (site, page.id.as_str()));
        piece::block(site, if top { "top" } else { page }, id)
    }

    /// Why a field of the page in sight is not as it should be, once the page has been looked at.
    #[must_use]
    pub fn fault(&self, field: &RawField) -> Option<Fault> {
        let (site, _, page) = self.page()?;
        let visit = self.visit(site);
        if let Some((refused, fault)) = &visit.refused
            && *refused == field.id
        {
            return Some(*fault);
        }
        visit.checked.contains(&page.id).then(|| self.fault_of(site, page, field)).flatten()
    }

    fn fault_of(&self, site: &str, page: &RawPage, field: &RawField) -> Option<Fault> {
        let visit = self.visit(site);
        let value = visit.value(field);
        form::judge(&field.kind, !field.optional, &value, &self.texts).or_else(|| {
            let of = |id: &str| page.fields().find(|field| field.id == id);
            let kind = |id: &str| of(id).map(|field| field.kind.clone());
            let value =
                |id: &str| of(id).map_or_else(|| form::Value::Written(String::new()), |field| visit.value(field));
            let faults = page.rules.iter().filter_map(|rule| rule.judge(&kind, &value));
            faults.into_iter().find(|(id, _)| *id == field.id).map(|(_, fault)| fault)
        })
    }

    /// The sentences of the blocks in sight.
    #[must_use]
    pub fn sentences_shown(&self) -> Vec<Sentence> {
        let Some((site, _, page)) = self.page() else { return Vec::new() };
        let of = |block: &RawBlock, top| {
            let name = if top { "top" } else { page.id.as_str() };
            Some(Sentence::of(Scope::Site(site.into()), format!("{name}-{}", block.id()?)))
        };
        self.blocks_shown().into_iter().filter_map(|(block, top)| of(block, top)).collect()
    }

    /// Whether a text of the page has what the find bar looks for.
    #[must_use]
    pub fn finds_in(&self, text: &str) -> bool {
        if !self.state.finds {
            return false;
        }
        let wanted = search::folded(&self.find.text());
        !wanted.is_empty() && search::folded(text).contains(&wanted)
    }

    /// A text of a site, by its message.
    fn site_text(&self, site: &str, message: &str) -> &str {
        self.texts.get(&format!("sites/{site}/{message}")).map_or("", AsRef::as_ref)
    }

    /// A block by its part: its site, the name of its page (`top` at the head), itself.
    fn block_of(&self, part: &PartId) -> Option<(&str, &str, &RawBlock)> {
        let piece::Piece::Block(site, page, id) = piece::Piece::of(part) else { return None };
        let (name, site) = self.sites.get_key_value(&site)?;
        let named = |block: &&RawBlock| block.id() == Some(id.as_str());
        if page == "top" {
            let block = site.top.iter().flat_map(RawBlock::flat).find(named)?;
            return Some((name, "top", block));
        }
        let page = site.page(&page)?;
        Some((name, &page.id, page.all().find(named)?))
    }
}

/// What `"space"` or `"key/home"` means on a site.
fn resolve(site: &str, to: &str) -> Place {
    match to.split_once('/') {
        Some((site, page)) => Place::page(site, page),
        None => Place::page(site, to),
    }
}

/// The name of the text that is a site's address.
#[must_use]
pub fn address_text(site: &str) -> String {
    format!("sites/{site}/site.address")
}
