//! The parts of a browser: all there can be, and those that can be acted upon now.

use std::collections::BTreeMap;

use super::piece::{self, Piece};
use super::raw::{RawBlock, RawEffect, RawField, RawPage, RawSite};
use super::{Over, Place, Prompt, Web};
use crate::sentence::Scope;
use crate::world::files::{DESK, File, FileId};
use crate::world::{Part, PartId, desktop};

/// A part that a site's words name.
fn of(site: &str, part: PartId, message: &str) -> Part {
    Part::shared(part, message).of(Scope::Site(site.into()))
}

/// A file is named by the words of the desktop.
pub(super) fn of_file(part: PartId, file: &File) -> Part {
    Part::shared(part, &desktop::label_message(&file.label)).of(Scope::world("desktop"))
}

/// A block's part, and those within it: a field's answers.
fn of_block(site: &str, page: &str, block: &RawBlock, parts: &mut Vec<Part>) {
    if let RawBlock::Answers(fields) = block {
        parts.extend(fields.iter().map(|field| Part::shared(piece::change(site, page, field), "part-change")));
    }
    let Some(id) = block.id() else { return };
    let message = format!("{page}-{id}");
    let mut part = of(site, piece::block(site, page, id), &message);
    let stops = block.does().is_some_and(|does| does.contains(&RawEffect::Stop));
    match block {
        RawBlock::Field(RawField { hint: true, .. }) => part.attributes = &["hint"],
        _ if stops => part.attributes = &["stop"],
        _ => {}
    }
    parts.push(part);
    if let RawBlock::Field(field) | RawBlock::Kept(field) = block {
        for option in field.kind.options() {
            let part = Piece::Answer(site.into(), page.into(), id.into(), option.clone()).part();
            parts.push(of(site, part, &format!("{message}-{option}")));
        }
        if field.kind.is_secret() {
            parts.push(Part::shared(piece::block(site, page, &format!("show-{id}")), "part-show"));
        }
    }
}

/// What a page of a search engine may show.
fn of_results(site: &str, page: &str, index: &[super::RawResult], parts: &mut Vec<Part>) {
    for result in index {
        let id = format!("result-{}", result.id);
        let part = of(site, piece::block(site, page, &id), &id);
        parts.push(Part { attributes: &["line"], ..part });
        let target = result.to.split_once('/').map_or(site, |(target, _)| target);
        let address = Piece::Answer(site.into(), page.into(), id.clone(), "address".into()).part();
        parts.push(of(target, address, "site.address"));
        if result.ad {
            let ad = Piece::Answer(site.into(), page.into(), id, "ad".into()).part();
            parts.push(Part::shared(ad, "part-result-ad"));
        }
    }
    parts.push(Part::shared(piece::block(site, page, "spelling"), "part-spelling"));
}

/// What pages can have.
fn of_sites(sites: &BTreeMap<String, RawSite>) -> Vec<Part> {
    let mut parts = Vec::new();
    for (name, site) in sites {
        parts.push(Part { attributes: &["address"], ..of(name, PartId::new(name), "site") });
        for block in site.top.iter().flat_map(RawBlock::flat) {
            of_block(name, "top", block, &mut parts);
        }
        for page in &site.pages {
            let title = format!("page-{}", page.id);
            let part = Piece::Page(name.clone(), page.id.clone()).part();
            parts.push(of(name, part, &title));
            parts.push(of(name, Piece::Bookmark(name.clone(), page.id.clone()).part(), &title));
            for block in page.all() {
                of_block(name, &page.id, block, &mut parts);
            }
            if page.all().any(|block| matches!(block, RawBlock::Results)) {
                of_results(name, &page.id, &site.index, &mut parts);
            }
        }
    }
    parts
}

impl Web {
    /// Every part there can be.
    pub(super) fn every_part(&self) -> Vec<Part> {
        let own = piece::COMMON.into_iter().chain(piece::COMMON_ABOVE);
        let mut parts: Vec<Part> = own.map(|id| Part::common(PartId::new(id))).collect();
        for number in 1..=super::tab::MOST {
            parts.push(Part::shared(Piece::Tab(number).part(), "part-tab"));
            parts.push(Part::shared(Piece::TabClose(number).part(), "part-tab-close"));
        }
        parts.extend_from_slice(self.sites.parts(of_sites));
        for file in self.state.files.known() {
            parts.push(of_file(Piece::File(file.id.clone()).part(), file));
            parts.push(of_file(Piece::Download(file.id.clone()).part(), file));
        }
        parts
    }

    /// The parts that can be acted upon now, in reading order.
    pub(super) fn parts_now(&self) -> Vec<Part> {
        let common = |id: &str| Part::common(PartId::new(id));
        if !self.state.window {
            let mut parts = [piece::GROUND, piece::ICON].map(common).to_vec();
            parts.extend(self.public.then(|| common(piece::FINISH)));
            return parts;
        }
        if let Some(above) = self.parts_above() {
            return above;
        }
        let mut parts = vec![common(piece::GROUND)];
        for tab in &self.state.tabs {
            parts.push(self.tab_part(tab.number, tab.place()));
            parts.push(Part::shared(Piece::TabClose(tab.number).part(), "part-tab-close"));
        }
        let chrome = [piece::TAB_NEW, piece::WINDOW_CLOSE, piece::BACK, piece::FORWARD, piece::RELOAD];
        parts.extend(chrome.map(common));
        let is_page = matches!(self.place(), Place::Page(..));
        parts.extend(is_page.then(|| common(piece::PADLOCK)));
        parts.push(common(piece::ADDRESS));
        parts.extend((self.focus == Some(super::Focus::Address)).then(|| common(piece::ADDRESS_GO)));
        parts.extend(is_page.then(|| common(piece::STAR)));
        parts.extend([piece::DOWNLOADS, piece::MENU].map(common));
        if self.state.save_bar {
            parts.extend([piece::SAVE_NEVER, piece::SAVE_KEEP].map(common));
        }
        if self.state.finds {
            parts.extend([piece::FIND_FIELD, piece::FIND_CLOSE].map(common));
        }
        match self.state.over {
            Some(Over::Downloads) => {
                let files = self.state.downloads.iter().filter_map(|file| self.state.files.get(file));
                parts.extend(files.map(|file| of_file(Piece::Download(file.id.clone()).part(), file)));
                parts.push(common(piece::DOWNLOADS_CLEAR));
            }
            Some(Over::Menu) => {
                parts.extend([piece::ZOOM_OUT, piece::ZOOM_IN, piece::FIND, piece::PRINT].map(common));
            }
            _ => {}
        }
        let prompt = self.prompt();
        if prompt == Some(Prompt::Ad) {
            parts.extend([piece::AD, piece::AD_CLOSE].map(common));
        } else {
            if prompt == Some(Prompt::Notify) {
                parts.extend([piece::NOTIFY_BLOCK, piece::NOTIFY_ALLOW].map(common));
            }
            parts.push(common(piece::PAGE));
            self.parts_of_page(&mut parts);
            parts.extend([piece::PAGE_UP, piece::PAGE_DOWN].map(common));
            if prompt == Some(Prompt::Cookies) {
                parts.extend([piece::COOKIES, piece::COOKIES_REFUSE, piece::COOKIES_ACCEPT].map(common));
            }
        }
        parts.extend(self.note.map(|_| common(piece::NOTE)));
        parts.extend(self.public.then(|| common(piece::FINISH)));
        parts
    }

    /// A tab's part: its name is what it shows.
    fn tab_part(&self, number: u32, place: &Place) -> Part {
        let part = Piece::Tab(number).part();
        match place {
            Place::Page(site, _) => of(site, part, "site"),
            Place::Document(file) => match self.state.files.known().find(|known| known.id == *file) {
                Some(file) => of_file(part, file),
                None => Part::shared(part, "tab-new-page"),
            },
            Place::Lost(_) => Part::shared(part, "tab-lost"),
            Place::New => Part::shared(part, "tab-new-page"),
        }
    }

    /// The part that stands for this machine where another is in sight.
    pub(super) fn title_part(&self, part: PartId) -> Part {
        let shown = self.tab_part(0, self.place());
        Part { id: part, ..shown }
    }

    fn parts_of_page(&self, parts: &mut Vec<Part>) {
        let common = |id: &str| Part::common(PartId::new(id));
        match self.place() {
            Place::Page(name, _) => {
                let Some((_, _, page)) = self.page() else { return };
                for (block, top) in self.shown() {
                    let of_page = if top { "top" } else { page.id.as_str() };
                    for block in self.inside(block) {
                        if matches!(block, RawBlock::Results) {
                            self.parts_found(name, page, parts);
                        }
                        let mut inside = Vec::new();
                        of_block(name, of_page, block, &mut inside);
                        inside.retain(|part| self.is_answerable(part, block));
                        parts.extend(inside);
                    }
                }
            }
            Place::New => {
                for (site, page) in &self.state.bookmarks {
                    let part = Piece::Bookmark(site.clone(), page.clone()).part();
                    parts.push(of(site, part, &format!("page-{page}")));
                }
            }
            Place::Lost(_) => {
                parts.extend(self.meant().map(|_| common(piece::LOST_MEANT)));
                parts.push(common(piece::LOST_SEARCH));
            }
            Place::Document(_) => parts.push(common(piece::PRINT)),
        }
    }

    /// The answers of a list can be chosen while it is open; those of others always.
    fn is_answerable(&self, part: &Part, block: &RawBlock) -> bool {
        let (Piece::Answer(site, page, field, _), RawBlock::Field(raw)) = (Piece::of(&part.id), block) else {
            return true;
        };
        let is_open = self.state.over == Some(Over::List(piece::block(&site, &page, &field)));
        !raw.kind.is_list() || is_open
    }

    fn parts_found(&self, site: &str, page: &RawPage, parts: &mut Vec<Part>) {
        let found = self.found();
        let mut all = Vec::new();
        of_results(site, &page.id, &found.results.iter().map(|result| (*result).clone()).collect::<Vec<_>>(), &mut all);
        if found.spelling.is_none() {
            all.pop();
        }
        parts.extend(all);
    }

    /// What a sheet over everything offers; nothing if there is none.
    fn parts_above(&self) -> Option<Vec<Part>> {
        let common = |id: &str| Part::common(PartId::new(id));
        Some(match self.state.over.as_ref()? {
            Over::List(_) | Over::Downloads | Over::Menu => return None,
            Over::Picker(_, folder, _) => {
                let mut parts: Vec<Part> = Vec::new();
                parts.extend((folder.as_str() != DESK).then(|| common(piece::PICKER_UP)));
                parts.extend(self.offered(folder).map(|file| of_file(Piece::File(file.id.clone()).part(), file)));
                parts.extend([piece::PICKER_OPEN, piece::PICKER_CANCEL].map(common));
                parts
            }
            Over::Padlock => [piece::ADDRESS_START, piece::ADDRESS_END, piece::OK].map(common).to_vec(),
            Over::Print(_) => {
                [piece::PRINT_LESS, piece::PRINT_MORE, piece::PRINT_GO, piece::PRINT_CANCEL].map(common).to_vec()
            }
            Over::Leave(_) => [piece::LEAVE_STAY, piece::LEAVE_GO].map(common).to_vec(),
            Over::Session => [piece::SESSION_STAY, piece::SESSION_LEAVE].map(common).to_vec(),
            Over::Stop(_) | Over::Sms(..) => vec![common(piece::OK)],
        })
    }

    /// What the picker offers in a folder: folders and documents.
    pub fn offered<'a>(&'a self, folder: &FileId) -> impl Iterator<Item = &'a File> + use<'a> {
        use crate::world::files::Kind;
        let fits = |file: &&File| matches!(file.kind, Kind::Folder | Kind::Stick | Kind::Text(_) | Kind::Photo(_));
        self.state.files.inside(folder).filter(fits)
    }

    /// Whether a part can be acted upon now.
    pub(super) fn is_there(&self, part: &PartId) -> bool {
        self.parts_now().iter().any(|known| known.id == *part)
    }
}
