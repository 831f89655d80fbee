//! What a press on a site does.

use super::form::{Fault, Kind};
use super::raw::{RawEffect, RawPage};
use super::{Focus, Note, Over, Place, RawBlock, Web};
use crate::world::files::FileId;
use crate::world::{Errand, PartId};
use crate::writing::Field;

/// After so many wrong passwords the account is locked.
pub const TRIES: u32 = 3;
/// After so many presses a site says that the session will end. It never does.
pub(super) const SESSION: u32 = 120;

impl Web {
    /// Does what a block does.
    pub(super) fn run(&mut self, site: &str, part: &PartId, effects: &[RawEffect]) {
        for effect in effects {
            if !self.runs(site, part, effect) {
                return;
            }
        }
    }

    /// Does one thing; false if the others are not to follow.
    fn runs(&mut self, site: &str, part: &PartId, effect: &RawEffect) -> bool {
        match effect {
            RawEffect::Check => return self.check(),
            RawEffect::Credentials { login, password, of } => {
                return self.is_let_in(site, (login, password), of.as_deref().unwrap_or(site));
            }
            RawEffect::Enter(of) => {
                let visit = self.visit_mut(of);
                visit.signed_in = true;
                visit.tries = 0;
                visit.presses = 0;
            }
            RawEffect::Leave => self.sign_out(site),
            RawEffect::NewPassword(field) => {
                let visit = self.visit_mut(site);
                visit.password = visit.written.get(field).map(|field| field.text().trim().to_owned());
                visit.tries = 0;
            }
            RawEffect::Unlock => self.visit_mut(site).tries = 0,
            RawEffect::Go(to) => {
                let place = super::resolve(site, to);
                self.go(place);
            }
            RawEffect::Tab(to) => {
                let place = super::resolve(site, to);
                self.open_tab(place);
            }
            RawEffect::Set(field, option) => {
                self.visit_mut(site).chosen.insert(field.clone(), [option.clone()].into());
            }
            RawEffect::Mail(letter) => {
                self.visit_mut(site).mailed.insert(letter.clone());
                self.errands.push(Errand::Letter(letter.clone()));
            }
            RawEffect::Sms(name) => self.state.over = Some(Over::Sms(site.to_owned(), name.clone())),
            RawEffect::Download(file) => self.download(&FileId::new(file)),
            RawEffect::Show(file) => self.open_tab(Place::Document(FileId::new(file))),
            RawEffect::Print => self.state.over = Some(Over::Print(1)),
            RawEffect::File(name) => {
                let visit = self.visit_mut(site);
                visit.filed.insert(name.clone());
                visit.written.clear();
                visit.chosen.clear();
                visit.files.clear();
                visit.checked.clear();
            }
            RawEffect::Search => self.search(site),
            RawEffect::Stop => {
                self.state.over = Some(Over::Stop(part.clone()));
                return false;
            }
        }
        true
    }

    /// The fields of the page in sight, those that are shown.
    #[must_use]
    pub fn fields_shown(&self) -> Vec<&super::RawField> {
        let blocks = self.shown().into_iter().flat_map(|(block, _)| self.inside(block));
        blocks
            .filter_map(|block| match block {
                RawBlock::Field(field) => Some(field),
                _ => None,
            })
            .collect()
    }

    /// A block and what is in it, as far as it is so now.
    pub(super) fn inside<'a>(&self, block: &'a RawBlock) -> Vec<&'a RawBlock> {
        let site = self.page().map_or("", |(site, ..)| site);
        match block {
            RawBlock::When(fact, _) if !self.visit(site).is(fact) => Vec::new(),
            RawBlock::Kept(_) => Vec::new(),
            other => {
                let inside = other.inside().iter().flat_map(|block| self.inside(block));
                std::iter::once(other).chain(inside).collect()
            }
        }
    }

    /// The first field of the page in sight that is not as it should be.
    pub(super) fn first_fault(&self) -> Option<(String, Fault)> {
        let (site, _, page) = self.page()?;
        let fields = self.fields_shown();
        fields.into_iter().find_map(|field| Some((field.id.clone(), self.fault_of(site, page, field)?)))
    }

    fn check(&mut self) -> bool {
        let Some((site, page)) = self.here() else { return false };
        let fault = self.first_fault();
        let visit = self.visit_mut(&site);
        // What was refused is looked at anew.
        visit.refused = None;
        visit.receive();
        let Some((field, _)) = fault else {
            visit.checked.remove(&page);
            return true;
        };
        visit.checked.insert(page);
        // The caret goes where something is to be mended, if it is typed.
        self.focus = None;
        if self.sites[&site].field(&field).is_some_and(|(_, field)| field.kind.is_written()) {
            self.write_in(&site, &field);
        }
        false
    }

    /// Site and page in sight.
    pub(super) fn here(&self) -> Option<(String, String)> {
        self.page().map(|(site, _, page)| (site.to_owned(), page.id.clone()))
    }

    /// Whether login and password are those of a site's account.
    fn is_let_in(&mut self, site: &str, (login, password): (&str, &str), of: &str) -> bool {
        let Some(account) = self.sites.get(of).and_then(|site| site.account.clone()) else { return false };
        let typed = |field: &str| self.visit(site).written.get(field).map(Field::text);
        let same = |typed: Option<String>, name: &str| {
            typed.is_some_and(|typed| self.texts.get(name).is_some_and(|text| is_same(&typed, text)))
        };
        let secret = match &self.visit(of).password {
            Some(changed) => typed(password).is_some_and(|typed| typed.trim() == changed),
            None => typed(password)
                .is_some_and(|typed| self.texts.get(&account.password).is_some_and(|text| typed.trim() == text.trim())),
        };
        let known = same(typed(login), &account.login);
        if known && secret && !self.is_locked(of) {
            self.visit_mut(of).tries = 0;
            self.state.save_bar = self.state.kept.is_none();
            let visit = self.visit_mut(site);
            visit.refused = None;
            // A password does not stay on the page.
            visit.written.remove(password);
            visit.written.remove(login);
            return true;
        }
        self.visit_mut(of).tries = (self.visit(of).tries + 1).min(TRIES);
        if self.visit(of).tries >= TRIES {
            self.go(Place::page(of, &account.locked));
            return false;
        }
        let (field, fault) = if known { (password, Fault::NotTheCode) } else { (login, Fault::NotTheCode) };
        self.visit_mut(site).refused = Some((field.to_owned(), fault));
        self.write_in(site, field);
        false
    }

    /// Puts the caret into a field of a site.
    pub(super) fn write_in(&mut self, site: &str, field: &str) {
        let has_lines = self
            .sites
            .get(site)
            .and_then(|site| site.field(field))
            .is_some_and(|(_, field)| matches!(field.kind, Kind::Lines));
        let new = || if has_lines { Field::page() } else { Field::line() };
        self.visit_mut(site).written.entry(field.to_owned()).or_insert_with(new);
        self.focus = Some(Focus::Field(site.to_owned(), field.to_owned()));
    }

    /// Closes a site's account.
    pub(super) fn sign_out(&mut self, site: &str) {
        let visit = self.visit_mut(site);
        visit.signed_in = false;
        visit.written.clear();
        visit.chosen.clear();
        visit.files.clear();
        visit.checked.clear();
        visit.seen.clear();
        visit.presses = 0;
        self.state.save_bar = false;
        self.focus = None;
        let closed = |place: &Place| match place {
            Place::Page(of, page) if &**of == site => {
                self.sites.get(site).and_then(|site| site.page(page)).is_some_and(|page: &RawPage| page.signed)
            }
            _ => false,
        };
        // What only its owner may see is shown in no tab any more.
        let first = self.sites.get(site).and_then(|site| site.pages.first()).map(|page| page.id.clone());
        let stale: Vec<usize> =
            (0..self.state.tabs.len()).filter(|tab| closed(self.state.tabs[*tab].place())).collect();
        for tab in stale {
            if let Some(first) = &first {
                self.state.tabs[tab].go(Place::page(site, first));
            }
        }
        self.position = 0.0;
    }

    /// Saves a file that comes later.
    pub(super) fn download(&mut self, file: &FileId) {
        if self.state.files.receive(file) || self.state.files.restore(file) {
            self.errands.push(Errand::File(file.clone()));
        }
        if !self.state.downloads.contains(file) {
            self.state.downloads.insert(0, file.clone());
        }
        self.state.over = Some(Over::Downloads);
    }

    /// Throws away what was downloaded.
    pub(super) fn clear_downloads(&mut self) {
        let bin = FileId::new(crate::world::files::BIN);
        for file in std::mem::take(&mut self.state.downloads) {
            self.state.files.put(&file, &bin);
            self.errands.push(Errand::Thrown(file));
        }
        self.note = Some(Note::Cleared);
    }

    fn search(&mut self, site: &str) {
        let Some((_, raw, page)) = self.page() else { return };
        let Some(field) = page.fields().find(|field| field.search).map(|field| field.id.clone()) else { return };
        let results = raw.results().map(|page| page.id.clone());
        let query = self.visit(site).written.get(&field).map(Field::text).unwrap_or_default();
        if query.trim().is_empty() {
            self.write_in(site, &field);
            return;
        }
        self.look_for(site, &query);
        if let Some(results) = results {
            self.go(Place::page(site, &results));
            self.position = 0.0;
        }
    }

    /// What an engine is asked; its fields show it.
    pub(super) fn look_for(&mut self, site: &str, query: &str) {
        let fields = self.sites.get(site).map(|site| site.pages.iter().flat_map(RawPage::fields));
        let names: Vec<String> =
            fields.into_iter().flatten().filter(|field| field.search).map(|field| field.id.clone()).collect();
        let visit = self.visit_mut(site);
        query.clone_into(&mut visit.query);
        for name in names {
            visit.written.insert(name, Field::line().with(query));
        }
    }
}

/// Whether a login is the one: spaces, dots, dashes and capitals say nothing.
fn is_same(typed: &str, text: &str) -> bool {
    let bare = |text: &str| {
        let signs = text.chars().filter(|sign| !sign.is_whitespace());
        signs.flat_map(char::to_lowercase).collect::<String>()
    };
    bare(typed) == bare(text)
}
