//! What a lesson tells the browser before a step.

use super::piece::{self, Piece};
use super::{Focus, Over, Place, Sending, Tab, Web};
use crate::world::files::{BIN, DESK, FileId};
use crate::world::{Cue, Errand, PartId};
use crate::writing::{Field, Texts};

impl Web {
    pub(super) fn obeys(&mut self, cue: &Cue, texts: &Texts) -> bool {
        match cue {
            Cue::Shut => self.begin_again(),
            Cue::Open(part) => return self.show(part),
            Cue::Close(part) => return self.close(part),
            Cue::Menu(part) => return self.ask(part),
            Cue::Put(thing, place) => return self.put(thing, place),
            Cue::Fill(part, text) => {
                let Some(text) = texts.get(text).cloned() else { return false };
                let Some(field) = self.make_field(part) else { return false };
                let lines = field.has_lines();
                *field = if lines { Field::page() } else { Field::line() }.with(&text);
                // What stands in the search field has been looked for.
                if let Some((site, _, super::RawBlock::Field(field))) = self.block_of(part)
                    && field.search
                {
                    let site = site.to_owned();
                    self.look_for(&site, &text);
                }
            }
            Cue::Blank(part) => {
                let Some(field) = self.make_field(part) else { return false };
                field.forget();
                // What is made ready is written in at once.
                self.focus = self.focus_of(part);
            }
            _ => return false,
        }
        true
    }

    /// As it was at first.
    fn begin_again(&mut self) {
        self.state.window = true;
        self.state.tabs = vec![Tab::new(1, self.start.clone())];
        self.state.current = 0;
        self.state.over = None;
        self.state.visits.clear();
        self.state.save_bar = false;
        self.state.kept = None;
        self.state.finds = false;
        self.state.zoom = 0;
        self.state.finished = false;
        self.focus = None;
        self.note = None;
        self.position = 0.0;
    }

    /// Nothing the site asks by itself stands in the way of a step.
    fn answer_prompts(&mut self, site: &str) {
        let visit = self.visit_mut(site);
        visit.cookies.get_or_insert(false);
        visit.notify.get_or_insert(false);
        visit.ad_closed = true;
    }

    fn show(&mut self, part: &PartId) -> bool {
        self.state.window = true;
        self.note = None;
        match Piece::of(part) {
            Piece::Page(site, page) => {
                let Some(raw) = self.sites.get(&site).and_then(|known| known.page(&page)) else { return false };
                let signed = raw.signed;
                self.answer_prompts(&site);
                // Who is to be inside is inside, and who is to come in stands outside.
                if signed {
                    self.visit_mut(&site).signed_in = true;
                } else if self.sites[&site].account.as_ref().is_some_and(|account| account.page == page) {
                    self.visit_mut(&site).signed_in = false;
                    self.visit_mut(&site).tries = 0;
                }
                let place = Place::page(&site, &page);
                self.turn_to(&place);
            }
            Piece::Tab(number) => {
                let Some(place) = self.state.tabs.iter().position(|tab| tab.number == number) else { return false };
                self.state.current = place;
                self.state.over = None;
            }
            Piece::File(file) => {
                if self.state.files.receive(&file) {
                    self.errands.push(Errand::File(file.clone()));
                }
                if self.state.files.get(&file).is_none() {
                    return false;
                }
                self.turn_to(&Place::Document(file));
            }
            Piece::Block(site, page, _) => {
                if self.place() != &Place::page(&site, &page) && !self.show(&Piece::Page(site, page).part()) {
                    return false;
                }
                return self.open_field(part);
            }
            Piece::Site(site) => {
                if !self.sites.contains_key(&site) {
                    return false;
                }
                self.visit_mut(&site).signed_in = true;
            }
            _ => match part.as_str() {
                piece::WINDOW => {}
                piece::ADDRESS => {
                    self.state.over = None;
                    self.address = Field::line();
                    self.focus = Some(Focus::Address);
                }
                piece::PADLOCK => self.state.over = Some(Over::Padlock),
                piece::DOWNLOADS => self.state.over = Some(Over::Downloads),
                piece::PRINT => self.state.over = Some(Over::Print(1)),
                piece::TAB_NEW => self.open_tab(Place::New),
                piece::SAVE => self.state.save_bar = true,
                _ => return false,
            },
        }
        true
    }

    /// Brings a place into sight: the tab that shows it, or the tab in sight is led there.
    fn turn_to(&mut self, place: &Place) {
        let shown = self.state.tabs.iter().position(|tab| tab.place() == place);
        match shown {
            Some(tab) if tab == self.state.current && self.state.over.is_none() => {}
            Some(tab) => {
                self.state.current = tab;
                self.state.over = None;
                self.focus = None;
            }
            None => {
                // Without what happens on arrival: a cue sends no message.
                self.state.over = None;
                self.focus = None;
                self.position = 0.0;
                let current = self.state.current;
                self.state.tabs[current].go(place.clone());
            }
        }
    }

    fn open_field(&mut self, part: &PartId) -> bool {
        let Some((site, _, super::RawBlock::Field(field))) = self.block_of(part) else { return false };
        let (site, id, kind) = (site.to_owned(), field.id.clone(), field.kind.clone());
        match kind {
            super::form::Kind::File { .. } => {
                self.visit_mut(&site).files.remove(&id);
                self.state.over = Some(Over::Picker(part.clone(), FileId::new(DESK), None));
            }
            kind if kind.is_list() => self.state.over = Some(Over::List(part.clone())),
            kind if kind.is_written() => {
                self.write_in(&site, &id);
            }
            _ => return false,
        }
        true
    }

    fn close(&mut self, part: &PartId) -> bool {
        match Piece::of(part) {
            Piece::Site(site) if self.sites.contains_key(&site) => self.sign_out(&site),
            Piece::TabClose(number) | Piece::Tab(number) => {
                let Some(place) = self.state.tabs.iter().position(|tab| tab.number == number) else { return true };
                if self.state.tabs.len() > 1 {
                    self.state.tabs.remove(place);
                    self.state.current = self.state.current.min(self.state.tabs.len() - 1);
                }
            }
            _ if part.as_str() == piece::WINDOW => {
                self.state.over = None;
                self.state.window = false;
            }
            _ if part.as_str() == piece::SAVE => self.state.save_bar = false,
            _ => {
                self.state.over = None;
                self.state.finds = false;
            }
        }
        true
    }

    /// Lets something be asked: by the site, by the browser.
    fn ask(&mut self, part: &PartId) -> bool {
        if part.as_str() == piece::SESSION {
            self.state.over = Some(Over::Session);
            return true;
        }
        if let Piece::Block(..) = Piece::of(part) {
            return self.open_field(part);
        }
        let Some((site, _)) = self.here() else { return false };
        let visit = self.visit_mut(&site);
        match part.as_str() {
            piece::COOKIES => visit.cookies = None,
            piece::NOTIFY => {
                visit.cookies.get_or_insert(false);
                visit.notify = None;
            }
            piece::AD => {
                visit.cookies.get_or_insert(false);
                visit.notify.get_or_insert(false);
                visit.ad_closed = false;
            }
            piece::MENU => self.state.over = Some(Over::Menu),
            _ => return false,
        }
        true
    }

    fn put(&mut self, thing: &PartId, place: &PartId) -> bool {
        match (Piece::of(thing), Piece::of(place)) {
            // An answer is given.
            (Piece::Answer(site, _, field, option), Piece::Block(..)) => {
                if self.block_of(place).is_none() {
                    return false;
                }
                self.visit_mut(&site).chosen.insert(field, [option].into());
            }
            // A file was joined, and has arrived.
            (Piece::File(file), Piece::Block(site, _, field)) => {
                if self.block_of(place).is_none() {
                    return false;
                }
                self.state.over = None;
                self.visit_mut(&site).files.insert(field, Sending { file, received: true });
            }
            (Piece::File(file), _) if place.as_str() == piece::DOWNLOADS => {
                self.download(&file);
                self.state.over = None;
            }
            (Piece::File(file), _) if place.as_str() == "file/bin" => {
                self.state.downloads.retain(|known| *known != file);
                self.state.files.put(&file, &FileId::new(BIN));
            }
            _ => return false,
        }
        true
    }
}
