//! The browser as a [`Machine`].

use std::sync::Arc;

use super::form::{Fault, Kind};
use super::piece::{self, Piece};
use super::raw::{RawBlock, RawEffect, RawSite};
use super::{Focus, Note, Over, Place, Prompt, Web, address_text};
use crate::gesture::{Direction, Gesture, Key, Stride};
use crate::sentence::Scope;
use crate::world::files;
use crate::world::{Condition, Cue, Door, Errand, Fact, Machine, Part, PartId, Wish};
use crate::writing::{Field, Texts};

/// What it says besides names of parts, in its own words.
const SENTENCES: [&str; 40] = [
    "tab-new-page",
    "tab-lost",
    "new-title",
    "new-none",
    "lost-title",
    "lost-kindly",
    "lost-meant",
    "site-name",
    "site-secure",
    "site-open",
    "site-not-proof",
    "cookies-title",
    "cookies-text",
    "notify-title",
    "ad-title",
    "session-title",
    "session-text",
    "save-title",
    "leave-title",
    "leave-text",
    "stop-title",
    "stop-kindly",
    "sms-title",
    "picker-title",
    "downloads-title",
    "downloads-none",
    "print-title",
    "print-copies",
    "print-one",
    "find-none",
    "find-some",
    "list-choose",
    "required",
    "missing-kindly",
    "sending",
    "received",
    "file-none",
    "found-none",
    "finished",
    "menu-zoom",
];

impl Web {
    /// Whether a part is in a condition.
    pub(super) fn is(&self, part: &PartId, condition: Condition) -> bool {
        let state = &self.state;
        let (is_open, is_on) = match Piece::of(part) {
            Piece::Page(site, page) => (state.window && *self.place() == Place::page(&site, &page), false),
            Piece::Site(site) => (self.place().site() == Some(&site), self.visit(&site).signed_in),
            Piece::Answer(site, _, field, option) => (false, self.visit(&site).has_chosen(&field, &option)),
            Piece::Block(site, _, field) => {
                let sent = self.visit(&site).files.get(&field).is_some_and(|sending| sending.received);
                let open = match &state.over {
                    Some(Over::List(open) | Over::Picker(open, ..)) => open == part,
                    _ => false,
                };
                (open, sent)
            }
            Piece::Tab(number) | Piece::TabClose(number) => {
                let open = state.window && state.tabs.iter().any(|tab| tab.number == number);
                if condition == Condition::InFront {
                    return state.window && self.tab().number == number;
                }
                (open, false)
            }
            Piece::File(file) => {
                if condition == Condition::Chosen {
                    return matches!(&state.over, Some(Over::Picker(_, _, Some(chosen))) if *chosen == file);
                }
                let inside = matches!(&state.over, Some(Over::Picker(_, folder, _)) if *folder == file);
                (inside || *self.place() == Place::Document(file), false)
            }
            Piece::Download(file) => (false, state.downloads.contains(&file)),
            Piece::Bookmark(site, page) => (false, state.bookmarks.contains(&(site, page))),
            Piece::Other => match part.as_str() {
                piece::WINDOW => (state.window, false),
                piece::COOKIES => return self.is_prompt(Prompt::Cookies, condition, |visit| visit.cookies),
                piece::NOTIFY => return self.is_prompt(Prompt::Notify, condition, |visit| visit.notify),
                piece::AD => (self.prompt() == Some(Prompt::Ad), false),
                piece::SESSION => (state.over == Some(Over::Session), false),
                piece::SAVE => {
                    if condition == Condition::Off {
                        return state.kept == Some(false);
                    }
                    (state.save_bar, state.kept == Some(true))
                }
                piece::LEAVE => (matches!(state.over, Some(Over::Leave(_))), false),
                piece::PICKER => (matches!(state.over, Some(Over::Picker(..))), false),
                piece::PADLOCK => (state.over == Some(Over::Padlock), false),
                piece::DOWNLOADS => (state.over == Some(Over::Downloads), !state.downloads.is_empty()),
                piece::MENU => (state.over == Some(Over::Menu), false),
                piece::PRINT => (matches!(state.over, Some(Over::Print(_))), false),
                piece::FIND => (state.finds, false),
                piece::SHEET => (matches!(state.over, Some(Over::Stop(_) | Over::Sms(..))), false),
                piece::FINISH => (false, state.finished),
                piece::ZOOM_IN => (false, state.zoom > 0),
                piece::STAR => (false, self.is_marked()),
                _ => return false,
            },
        };
        match condition {
            Condition::Open => is_open,
            Condition::Closed => !is_open,
            Condition::On => is_on,
            Condition::Off => !is_on,
            _ => false,
        }
    }

    fn is_prompt(&self, prompt: Prompt, condition: Condition, answer: impl Fn(&super::Visit) -> Option<bool>) -> bool {
        let answered = self.page().and_then(|(site, ..)| answer(self.visit(site)));
        match condition {
            Condition::Open => self.prompt() == Some(prompt),
            Condition::Closed => self.prompt() != Some(prompt),
            Condition::On => answered == Some(true),
            Condition::Off => answered == Some(false),
            _ => false,
        }
    }

    /// The field that a part is, and its caret's place.
    pub(super) fn focus_of(&self, part: &PartId) -> Option<Focus> {
        match part.as_str() {
            piece::ADDRESS => return Some(Focus::Address),
            piece::FIND_FIELD => return Some(Focus::Find),
            _ => {}
        }
        let (site, _, RawBlock::Field(field)) = self.block_of(part)? else { return None };
        field.kind.is_written().then(|| Focus::Field(site.to_owned(), field.id.clone()))
    }

    /// The part where the caret of a focus is: the page in sight may not have it.
    fn part_of_focus(&self, focus: &Focus) -> Option<PartId> {
        match focus {
            Focus::Address => Some(PartId::new(piece::ADDRESS)),
            Focus::Find => self.state.finds.then(|| PartId::new(piece::FIND_FIELD)),
            Focus::Field(site, id) => {
                let (here, _, page) = self.page()?;
                let is_here = here == site && self.fields_shown().iter().any(|field| field.id == *id);
                is_here.then(|| piece::block(site, &page.id, id))
            }
        }
    }

    fn field_of(&self, focus: &Focus) -> Option<&Field> {
        match focus {
            Focus::Address => Some(&self.address),
            Focus::Find => Some(&self.find),
            Focus::Field(site, id) => self.state.visits.get(site)?.written.get(id),
        }
    }

    fn field_of_mut(&mut self, focus: &Focus) -> Option<&mut Field> {
        match focus {
            Focus::Address => Some(&mut self.address),
            Focus::Find => Some(&mut self.find),
            Focus::Field(site, id) => self.state.visits.get_mut(site)?.written.get_mut(id),
        }
    }

    /// A field by its part, made if nothing was written in it yet.
    pub(super) fn make_field(&mut self, part: &PartId) -> Option<&mut Field> {
        let focus = self.focus_of(part)?;
        if let Focus::Field(site, id) = &focus {
            let has_lines = matches!(self.sites.get(site)?.field(id)?.1.kind, Kind::Lines);
            let new = || if has_lines { Field::page() } else { Field::line() };
            self.visit_mut(site).written.entry(id.clone()).or_insert_with(new);
        }
        self.field_of_mut(&focus)
    }

    fn key(&mut self, key: Key) -> Vec<Fact> {
        match key {
            Key::Enter => self.enter_key(),
            Key::Escape => {
                let part = match &self.state.over {
                    Some(Over::List(_) | Over::Downloads | Over::Menu) => piece::GROUND,
                    Some(Over::Picker(..)) => piece::PICKER_CANCEL,
                    Some(Over::Print(_)) => piece::PRINT_CANCEL,
                    Some(Over::Leave(_)) => piece::LEAVE_STAY,
                    Some(Over::Session) => piece::SESSION_STAY,
                    Some(Over::Padlock | Over::Stop(_) | Over::Sms(..)) => piece::OK,
                    None if self.state.finds => piece::FIND_CLOSE,
                    None => return Vec::new(),
                };
                self.click(&PartId::new(part))
            }
            Key::Down => self.scroll(Direction::Down, Stride::Notches(1.0)),
            Key::Up => self.scroll(Direction::Up, Stride::Notches(1.0)),
            _ => Vec::new(),
        }
    }

    /// Enter goes to the address, sends a short form off, takes the chosen file.
    fn enter_key(&mut self) -> Vec<Fact> {
        let part = match (&self.state.over, &self.focus) {
            (Some(Over::Picker(_, _, Some(_))), _) => PartId::new(piece::PICKER_OPEN),
            (None, Some(Focus::Address)) => PartId::new(piece::ADDRESS_GO),
            (None, Some(Focus::Field(..))) if self.enters() => match self.action() {
                Some(action) => action,
                None => return Vec::new(),
            },
            _ => return Vec::new(),
        };
        if self.is_there(&part) { self.click(&part) } else { Vec::new() }
    }

    /// Whether Enter sends the form in sight: where a few things are asked. In a long one it would send what is not
    /// finished.
    fn enters(&self) -> bool {
        self.page().is_some_and(|(_, _, page)| Self::written_fields(page) <= 2)
    }

    fn hover(&mut self, part: &PartId) {
        if self.leads_to(part).is_some() {
            self.hovered = Some(part.clone());
        } else if matches!(part.as_str(), piece::PAGE | piece::GROUND) {
            self.hovered = None;
        }
    }
}

/// The messages of a site that name no part, and the texts that are looked up.
fn texts_of(name: &str, site: &RawSite) -> Vec<String> {
    let text = |message: String| format!("sites/{name}/{message}");
    let mut texts = vec![address_text(name), text("site".into())];
    for page in &site.pages {
        for field in page.fields() {
            if let Kind::Same(name) = &field.kind {
                texts.push(name.clone());
            }
            texts.extend(field.answer.clone().filter(|_| field.kind.is_written()));
        }
    }
    for result in &site.index {
        texts.push(text(format!("result-{}", result.id)));
        texts.push(text(format!("result-{}.line", result.id)));
    }
    texts.extend(site.account.iter().flat_map(|account| [account.login.clone(), account.password.clone()]));
    texts
}

/// The messages that telephones receive from a site.
pub(super) fn sms_of(site: &RawSite) -> Vec<String> {
    let of_pages = site.pages.iter().flat_map(|page| page.all().chain(&site.top));
    let effects = of_pages.filter_map(RawBlock::does).flatten();
    let effects = effects.chain(site.pages.iter().flat_map(|page| &page.arrive));
    let mut names: Vec<String> = effects
        .filter_map(|effect| match effect {
            RawEffect::Sms(name) => Some(format!("sms-{name}")),
            _ => None,
        })
        .collect();
    names.sort();
    names.dedup();
    names
}

impl Machine for Web {
    fn name(&self) -> &'static str {
        "web"
    }

    fn all_parts(&self) -> Vec<Part> {
        self.every_part()
    }

    fn parts(&self) -> Vec<Part> {
        self.parts_now()
    }

    fn title(&self, part: PartId) -> Option<Part> {
        self.state.window.then(|| self.title_part(part))
    }

    fn act(&mut self, gesture: &Gesture) -> Vec<Fact> {
        if let Gesture::Scroll { direction, stride, .. } = gesture {
            return self.scroll(*direction, *stride);
        }
        if let Some(part) = gesture.part()
            && !self.is_there(part)
        {
            return Vec::new();
        }
        match gesture {
            Gesture::Point(part) => {
                self.hover(part);
                vec![Fact::Pointed(part.clone())]
            }
            Gesture::Dwell(part) => {
                self.hover(part);
                vec![Fact::Dwelt(part.clone())]
            }
            Gesture::Hold(part) => vec![Fact::Held(part.clone())],
            Gesture::Click(part) => self.click(part),
            // The two clicks of a double-click are one where one is enough.
            Gesture::DoubleClick(part) => {
                let mut facts = vec![Fact::DoubleClicked(part.clone())];
                match (Piece::of(part), self.state.over.clone()) {
                    (Piece::File(file), Some(Over::Picker(field, ..))) => {
                        self.pick_file(&field, &file);
                        facts.push(Fact::Changed(part.clone()));
                    }
                    _ if part.as_str() == piece::ICON => facts.extend(self.click(part)),
                    _ => {}
                }
                facts
            }
            Gesture::RightClick(part) => vec![Fact::RightClicked(part.clone())],
            Gesture::NearDoubleClick { part, why } => vec![Fact::NearlyDoubleClicked(part.clone(), *why)],
            Gesture::Key(key) => self.key(*key),
            Gesture::Drag { .. }
            | Gesture::Swipe { .. }
            | Gesture::Pinch { .. }
            | Gesture::Type(_)
            | Gesture::Move(_)
            | Gesture::Scroll { .. } => Vec::new(),
        }
    }

    fn obey(&mut self, cue: &Cue, texts: &Texts) -> bool {
        self.obeys(cue, texts)
    }

    fn holds(&self, wish: &Wish) -> bool {
        match wish {
            Wish::Is(part, condition) => self.is(part, *condition),
            Wish::Seen(part) if part.as_str() == piece::PAGE_END => self.state.window && self.position >= 1.0,
            Wish::Seen(part) => self.is_there(part),
            _ => false,
        }
    }

    fn toward(&self, wish: &Wish) -> Option<Gesture> {
        self.way(wish)
    }

    fn smaller(&self, wish: &Wish) -> Option<Wish> {
        self.first_wish(wish)
    }

    fn learn(&mut self, texts: &Arc<Texts>) {
        self.texts = texts.clone();
    }

    fn texts(&self) -> Vec<String> {
        let mut texts: Vec<String> = self.sites.iter().flat_map(|(name, site)| texts_of(name, site)).collect();
        texts.sort();
        texts.dedup();
        texts
    }

    fn sentences(&self) -> Vec<(Scope, String)> {
        let notes = Note::ALL.map(Note::message);
        let faults = Fault::ALL.map(Fault::message);
        let own = SENTENCES.into_iter().chain(notes).chain(faults);
        let own =
            own.chain(["part-tab", "part-tab-close", "part-change", "part-show", "part-result-ad", "part-spelling"]);
        let mut sentences: Vec<(Scope, String)> =
            own.map(|message| (Scope::world("web"), message.to_owned())).collect();
        // A document that is shown is read aloud.
        let documents =
            self.state.files.known().filter(|file| matches!(file.kind, files::Kind::Text(_) | files::Kind::Photo(_)));
        sentences.extend(documents.map(|file| (Scope::world("desktop"), format!("document-{}", file.id.as_str()))));
        for (name, site) in self.sites.iter() {
            let scope = Scope::Site(name.as_str().into());
            sentences.extend(site.ad.iter().map(|_| (scope.clone(), "ad".to_owned())));
            sentences.extend(sms_of(site).into_iter().map(|message| (scope.clone(), message)));
        }
        sentences
    }

    fn field(&self, part: &PartId) -> Option<&Field> {
        self.field_of(&self.focus_of(part)?)
    }

    fn writing(&self) -> Option<(PartId, &Field)> {
        if !self.state.window || self.state.over.is_some() {
            return None;
        }
        let focus = self.focus.as_ref()?;
        Some((self.part_of_focus(focus)?, self.field_of(focus)?))
    }

    fn writing_mut(&mut self) -> Option<&mut Field> {
        self.writing()?;
        let focus = self.focus.clone()?;
        self.field_of_mut(&focus)
    }

    fn answers(&self, key: Key) -> bool {
        match key {
            Key::Escape => self.state.over.is_some() || self.state.finds,
            Key::Enter => match (&self.state.over, &self.focus) {
                (Some(Over::Picker(_, _, Some(_))), _) | (None, Some(Focus::Address)) => true,
                (None, Some(Focus::Field(..))) => self.enters() && self.action().is_some(),
                _ => false,
            },
            Key::Up | Key::Down => self.state.window && self.state.over.is_none(),
            _ => false,
        }
    }

    fn errands(&mut self) -> Vec<Errand> {
        std::mem::take(&mut self.errands)
    }

    fn run(&mut self, errand: &Errand) -> bool {
        match errand {
            Errand::Visit(page) => {
                let Some((site, page)) = page.split_once('/') else { return false };
                self.state.window = true;
                let place = Place::page(site, page);
                self.visit_from_outside(place);
                true
            }
            _ => false,
        }
    }

    fn know(&mut self, doors: &[Door]) {
        self.doors = doors.to_vec();
    }
}
