//! The way to a wish, for whoever knows the sites.

use std::collections::{BTreeMap, VecDeque};

use super::form::{Fault, Kind, Rule as FormRule};
use super::piece::{self, Piece};
use super::raw::{RawBlock, RawEffect, RawFact, RawField, RawPage, RawSite};
use super::{Focus, Over, Place, Prompt, Web, address_text};
use crate::gesture::{Direction, Gesture, Key, Stride};
use crate::world::files::{DESK, FileId};
use crate::world::{Condition, Door, PartId, Wish};
use crate::writing::Rule;

#[allow(clippy::unnecessary_wraps, reason = "every answer here is a way, or none")]
fn click(part: &str) -> Option<Gesture> {
    Some(Gesture::Click(PartId::new(part)))
}

/// A page by its site and its name.
type PageName = (String, String);

impl Web {
    /// The next gesture towards a wish; nothing if there is no way.
    pub(super) fn way(&self, wish: &Wish) -> Option<Gesture> {
        match wish {
            Wish::Point(part) => self.reach(part, Gesture::Point),
            Wish::Dwell(part) => self.reach(part, Gesture::Dwell),
            Wish::Hold(part) => self.reach(part, Gesture::Hold),
            Wish::Click(part) | Wish::Written { part, .. } => self.reach(part, Gesture::Click),
            Wish::DoubleClick(part) => self.reach(part, Gesture::DoubleClick),
            Wish::RightClick(part) => self.reach(part, Gesture::RightClick),
            Wish::Scroll(direction) => self.scroll_way(*direction),
            Wish::Seen(part) if part.as_str() == piece::PAGE_END => {
                if self.position < 1.0 {
                    self.scroll_way(Direction::Down)
                } else {
                    None
                }
            }
            Wish::Seen(part) if !self.is_there(part) => self.reach(part, Gesture::Click),
            Wish::Is(part, condition) if !self.is(part, *condition) => self.turn_into(part, *condition),
            _ => None,
        }
    }

    fn scroll_way(&self, direction: Direction) -> Option<Gesture> {
        if let Some(first) = self.uncover(&PartId::new(piece::PAGE)) {
            return Some(first);
        }
        let room = if direction == Direction::Down { 1.0 - self.position } else { self.position };
        let part = PartId::new(piece::PAGE);
        (room > 0.0).then_some(Gesture::Scroll { part, direction, stride: Stride::Notches(1.0) })
    }

    /// Makes a gesture on a part, or what comes before it.
    fn reach(&self, part: &PartId, gesture: impl Fn(PartId) -> Gesture) -> Option<Gesture> {
        if let Some(first) = self.uncover(part) {
            return Some(first);
        }
        if self.is_there(part) {
            return Some(gesture(part.clone()));
        }
        match Piece::of(part) {
            // A marked page stands in a new tab.
            Piece::Tab(_) | Piece::Bookmark(..) => click(piece::TAB_NEW),
            Piece::Download(file) => {
                if self.state.downloads.contains(&file) {
                    click(piece::DOWNLOADS)
                } else {
                    self.download_way(&file)
                }
            }
            Piece::File(_) => {
                let picks = |field: &&RawField| matches!(field.kind, Kind::File { .. });
                let field = self.fields_shown().into_iter().find(picks).map(|field| self.part_of(&field.id, false));
                field.map(Gesture::Click)
            }
            Piece::Block(site, page, id) => self.block_way(part, &site, &page, &id),
            Piece::Answer(site, page, field, _) => {
                let field = piece::block(&site, &page, &field);
                if self.is_there(&field) {
                    return Some(Gesture::Click(field));
                }
                self.reach(&field, Gesture::Click)
            }
            Piece::Page(..) | Piece::Site(_) | Piece::TabClose(_) => None,
            Piece::Other => match part.as_str() {
                piece::ADDRESS_START | piece::ADDRESS_END => click(piece::PADLOCK),
                piece::ADDRESS_GO => click(piece::ADDRESS),
                piece::ZOOM_IN | piece::ZOOM_OUT | piece::FIND | piece::PRINT => click(piece::MENU),
                piece::FIND_FIELD | piece::FIND_CLOSE => self.reach(&PartId::new(piece::FIND), Gesture::Click),
                piece::PRINT_GO | piece::PRINT_MORE | piece::PRINT_LESS | piece::PRINT_CANCEL => {
                    self.reach(&PartId::new(piece::PRINT), Gesture::Click)
                }
                piece::DOWNLOADS_CLEAR => click(piece::DOWNLOADS),
                piece::ICON => click(piece::WINDOW_CLOSE),
                piece::PICKER_OPEN | piece::PICKER_CANCEL | piece::PICKER_UP => {
                    self.reach(&Piece::File(FileId::new(DESK)).part(), Gesture::Click)
                }
                _ => None,
            },
        }
    }

    /// Takes away what lies over a part.
    fn uncover(&self, part: &PartId) -> Option<Gesture> {
        if !self.state.window {
            let on_desk = matches!(part.as_str(), piece::ICON | piece::FINISH | piece::GROUND);
            return if on_desk { None } else { click(piece::ICON) };
        }
        if let Some(over) = &self.state.over {
            if let Over::Picker(_, folder, _) = over
                && let Piece::File(file) = Piece::of(part)
            {
                return self.pick_way(folder, &file);
            }
            if self.is_there(part) && !self.has_menu() {
                return None;
            }
            let in_menu = match over {
                Over::List(field) => match Piece::of(part) {
                    Piece::Answer(site, page, id, _) => piece::block(&site, &page, &id) == *field,
                    _ => false,
                },
                Over::Downloads => {
                    matches!(Piece::of(part), Piece::Download(_)) || part.as_str() == piece::DOWNLOADS_CLEAR
                }
                Over::Menu => {
                    matches!(part.as_str(), piece::ZOOM_IN | piece::ZOOM_OUT | piece::FIND | piece::PRINT | piece::MENU)
                }
                _ => false,
            };
            if in_menu {
                return None;
            }
            return match over {
                Over::List(_) | Over::Downloads | Over::Menu => click(piece::GROUND),
                Over::Picker(..) => click(piece::PICKER_CANCEL),
                Over::Print(_) => click(piece::PRINT_CANCEL),
                Over::Leave(_) => click(piece::LEAVE_GO),
                Over::Session => click(piece::SESSION_STAY),
                Over::Padlock | Over::Stop(_) | Over::Sms(..) => click(piece::OK),
            };
        }
        let in_page = matches!(Piece::of(part), Piece::Block(..) | Piece::Answer(..))
            || matches!(part.as_str(), piece::PAGE | piece::PAGE_UP | piece::PAGE_DOWN);
        (in_page && self.prompt() == Some(Prompt::Ad)).then(|| Gesture::Click(PartId::new(piece::AD_CLOSE)))
    }

    /// Through folders, up and down, to where a file lies.
    fn pick_way(&self, place: &FileId, file: &FileId) -> Option<Gesture> {
        let Some(file) = self.state.files.get(file) else { return click(piece::PICKER_CANCEL) };
        if file.place == *place {
            return None;
        }
        let mut above = &file.place;
        while above.as_str() != DESK {
            let Some(folder) = self.state.files.get(above) else { return click(piece::PICKER_CANCEL) };
            if folder.place == *place {
                return Some(Gesture::DoubleClick(Piece::File(folder.id.clone()).part()));
            }
            above = &folder.place;
        }
        click(piece::PICKER_UP)
    }

    /// Where a file can be downloaded.
    fn download_way(&self, file: &FileId) -> Option<Gesture> {
        let (site, page, block) = self.doer(|effect| *effect == RawEffect::Download(file.as_str().to_owned()))?;
        self.reach(&piece::block(&site, &page, &block), Gesture::Click)
    }

    /// The first block of all sites that does something.
    fn doer(&self, wanted: impl Fn(&RawEffect) -> bool) -> Option<(String, String, String)> {
        self.sites.iter().find_map(|(name, site)| {
            site.pages.iter().find_map(|page| {
                let does = |block: &&RawBlock| block.does().is_some_and(|does| does.iter().any(&wanted));
                Some((name.clone(), page.id.clone(), page.all().find(does)?.id()?.to_owned()))
            })
        })
    }

    /// To a block that is not in sight: to its page, or to where its site shows it.
    fn block_way(&self, part: &PartId, site: &str, page: &str, id: &str) -> Option<Gesture> {
        let here = self.here();
        let is_here = here.as_ref().is_some_and(|(here, shown)| here == site && (page == "top" || shown == page));
        if !is_here {
            let of_site = self.sites.get(site)?;
            let target = if page == "top" { &of_site.pages.first()?.id } else { page };
            return self.page_way(site, target);
        }
        // It is there only while something is so: one has to be signed in, or out.
        match self.needs(part, id)? {
            RawFact::SignedIn => {
                let front = self.sites.get(site)?.account.as_ref()?.page.clone();
                if here == Some((site.to_owned(), front.clone())) {
                    self.act_on_page()
                } else {
                    self.page_way(site, &front)
                }
            }
            RawFact::SignedOut => self.out_way(site),
            RawFact::Is(field, option) => {
                let (page, _) = self.sites.get(site)?.field(&field)?;
                self.reach(&Piece::Answer(site.to_owned(), page.id.clone(), field, option).part(), Gesture::Click)
            }
            RawFact::Filed(name) => {
                let (site, page, block) = self.doer(|effect| *effect == RawEffect::File(name.clone()))?;
                self.press_way(&site, &page, &block)
            }
            RawFact::NotFiled(_) => None,
        }
    }

    /// What has to be so for a block to be shown.
    fn needs(&self, part: &PartId, id: &str) -> Option<RawFact> {
        let Piece::Block(site, page, _) = Piece::of(part) else { return None };
        let of_site = self.sites.get(&site)?;
        let blocks = if page == "top" { &of_site.top } else { &of_site.page(&page)?.blocks };
        blocks.iter().flat_map(RawBlock::flat).find_map(|block| match block {
            RawBlock::When(fact, _) if !self.visit(&site).is(fact) => {
                block.flat().iter().any(|inside| inside.id() == Some(id)).then(|| fact.clone())
            }
            _ => None,
        })
    }

    /// Out of a site's account.
    fn out_way(&self, site: &str) -> Option<Gesture> {
        let here = self.page().is_some_and(|(here, ..)| here == site);
        if !here {
            let first = &self.sites.get(site)?.pages.first()?.id;
            return self.page_way(site, first);
        }
        let leaves = |block: &&RawBlock| block.does().is_some_and(|does| does.contains(&RawEffect::Leave));
        let shown = self.blocks_shown();
        let (block, top) = shown.into_iter().find(|(block, _)| leaves(block))?;
        self.reach(&self.part_of(block.id()?, top), Gesture::Click)
    }

    /// The blocks of the page in sight, with those that others hold.
    pub(super) fn blocks_shown(&self) -> Vec<(&RawBlock, bool)> {
        let inside = |(block, top)| self.inside(block).into_iter().map(move |block| (block, top)).collect::<Vec<_>>();
        self.shown().into_iter().flat_map(inside).collect()
    }

    /// A press on a block, wherever it is.
    fn press_way(&self, site: &str, page: &str, block: &str) -> Option<Gesture> {
        self.reach(&piece::block(site, page, block), Gesture::Click)
    }

    /// A press on the button of the page in sight.
    fn act_on_page(&self) -> Option<Gesture> {
        self.action().and_then(|part| self.reach(&part, Gesture::Click))
    }

    // From page to page.

    /// The next gesture towards a page.
    fn page_way(&self, site: &str, page: &str) -> Option<Gesture> {
        let target = (site.to_owned(), page.to_owned());
        // A tab that shows it already.
        let place = Place::page(site, page);
        if let Some(tab) = self.state.tabs.iter().find(|tab| *tab.place() == place) {
            return self.reach(&Piece::Tab(tab.number).part(), Gesture::Click);
        }
        match self.step_to(&target) {
            Some(part) => self.reach(&part, Gesture::Click),
            // The address is typed: [`Web::first_written`] says so; then Enter.
            None if self.is_typed(site) => Some(Gesture::Key(Key::Enter)),
            None => None,
        }
    }

    /// Whether a site's address stands in the address bar, with the caret behind it.
    fn is_typed(&self, site: &str) -> bool {
        let is_open = self.focus == Some(Focus::Address) && self.state.over.is_none();
        is_open && self.address.text().trim() == self.address_of(site)
    }

    /// What to press on the page in sight, on the shortest way to another.
    fn step_to(&self, target: &PageName) -> Option<PartId> {
        let here = self.here()?;
        let mut first: BTreeMap<PageName, PartId> = BTreeMap::new();
        let mut queue = VecDeque::new();
        // From here, what is shown; from there on, whatever there is.
        for (block, top) in self.blocks_shown() {
            let Some(id) = block.id() else { continue };
            let Some(to) = self.ends(&here.0, block).filter(|to| *to != here && !first.contains_key(to)) else {
                continue;
            };
            first.insert(to.clone(), self.part_of(id, top));
            queue.push_back(to);
        }
        let found = self.found();
        for result in if self.sites[&here.0].index.is_empty() { Vec::new() } else { found.results } {
            let has_list = self.page().is_some_and(|(_, _, page)| page.all().any(|b| matches!(b, RawBlock::Results)));
            if let (true, Place::Page(site, page)) = (has_list, super::resolve(&here.0, &result.to)) {
                let to = (site.to_string(), page.to_string());
                let part = self.part_of(&format!("result-{}", result.id), false);
                first.entry(to.clone()).or_insert_with(|| {
                    queue.push_back(to);
                    part
                });
            }
        }
        while let Some(at) = queue.pop_front() {
            if at == *target {
                return first.get(&at).cloned();
            }
            let Some(site) = self.sites.get(&at.0) else { continue };
            let Some(page) = site.page(&at.1) else { continue };
            let by = first[&at].clone();
            let blocks = site.top.iter().chain(&page.blocks).flat_map(|block| self.to_come(&at.0, block));
            for to in blocks.filter_map(|block| self.ends(&at.0, block)).collect::<Vec<_>>() {
                if to != here && !first.contains_key(&to) {
                    first.insert(to.clone(), by.clone());
                    queue.push_back(to);
                }
            }
        }
        None
    }

    /// A block of a page that is not in sight yet, and what is in it, as far as it will be there: one signs in and out on
    /// the way, and gives Camille's answers.
    fn to_come<'a>(&self, site: &str, block: &'a RawBlock) -> Vec<&'a RawBlock> {
        if let RawBlock::When(fact, _) = block {
            let will_be = match fact {
                RawFact::SignedIn | RawFact::SignedOut => true,
                RawFact::Is(field, option) => {
                    let given = self.sites.get(site).and_then(|site| site.field(field)?.1.answer.as_ref());
                    self.visit(site).is(fact) || given == Some(option)
                }
                RawFact::Filed(_) | RawFact::NotFiled(_) => self.visit(site).is(fact),
            };
            if !will_be {
                return Vec::new();
            }
        }
        let inside = block.inside().iter().flat_map(|block| self.to_come(site, block));
        std::iter::once(block).chain(inside).collect()
    }

    /// The page a press on a block ends on.
    pub(super) fn ends(&self, site: &str, block: &RawBlock) -> Option<PageName> {
        let does = block.does()?;
        if does.contains(&RawEffect::Stop) {
            return None;
        }
        let to = does.iter().rev().find_map(|effect| match effect {
            RawEffect::Go(page) | RawEffect::Tab(page) => Some(super::resolve(site, page)),
            RawEffect::Search => Some(Place::page(site, &self.sites.get(site)?.results()?.id)),
            _ => None,
        })?;
        let Place::Page(site, page) = to else { return None };
        // Who is not signed in is asked first.
        self.sites.get(&*site)?.page(&page)?;
        let opens = does.iter().any(|effect| match effect {
            RawEffect::Enter(of) => **of == *site,
            RawEffect::Unlock => true,
            _ => false,
        });
        Some((site.to_string(), self.behind(&site, &page, opens)))
    }

    fn turn_into(&self, part: &PartId, condition: Condition) -> Option<Gesture> {
        match (Piece::of(part), condition) {
            (Piece::Page(site, page), Condition::Open) => self.uncover(part).or_else(|| self.page_way(&site, &page)),
            (Piece::Site(site), Condition::On) => {
                let account = self.sites.get(&site)?.account.clone()?;
                if self.here() == Some((site.clone(), account.page.clone())) {
                    return self.act_on_page();
                }
                let inside = self.sites.get(&site)?.pages.iter().find(|page| page.signed).map(|page| page.id.clone());
                self.uncover(part).or_else(|| self.page_way(&site, &inside.unwrap_or(account.page)))
            }
            (Piece::Site(site), Condition::Off) => self.uncover(part).or_else(|| self.out_way(&site)),
            (Piece::Answer(site, page, field, _), Condition::On | Condition::Off) => {
                let (_, raw) = self.sites.get(&site)?.field(&field)?;
                let is_single = !matches!(raw.kind, Kind::Many { .. });
                if condition == Condition::Off && is_single {
                    return None;
                }
                let _ = page;
                self.reach(part, Gesture::Click)
            }
            (Piece::Block(site, _, field), Condition::On) => {
                let (_, raw) = self.sites.get(&site)?.field(&field)?;
                self.file_way(part, raw)
            }
            (Piece::Block(..), Condition::Open) | (Piece::Tab(_), Condition::InFront | Condition::Open) => {
                self.reach(part, Gesture::Click)
            }
            (Piece::Tab(number), Condition::Closed) => self.reach(&Piece::TabClose(number).part(), Gesture::Click),
            (Piece::File(_), Condition::Open) if matches!(self.state.over, Some(Over::Picker(..))) => {
                self.reach(part, Gesture::DoubleClick)
            }
            (Piece::File(file), Condition::Open) => self.reach(&Piece::Download(file).part(), Gesture::Click),
            (Piece::File(_), Condition::Chosen) => self.reach(part, Gesture::Click),
            (Piece::Download(file), Condition::On) => self.uncover(part).or_else(|| self.download_way(&file)),
            (Piece::Other, condition) => self.turn_common(part.as_str(), condition),
            _ => None,
        }
    }

    /// A file is joined to a field.
    fn file_way(&self, part: &PartId, field: &RawField) -> Option<Gesture> {
        let file = FileId::new(field.answer.as_deref()?);
        match &self.state.over {
            Some(Over::Picker(open, folder, chosen)) if open == part => match self.pick_way(folder, &file) {
                Some(gesture) => Some(gesture),
                None if chosen.as_ref() == Some(&file) => click(piece::PICKER_OPEN),
                None => Some(Gesture::Click(Piece::File(file).part())),
            },
            _ => self.reach(part, Gesture::Click),
        }
    }

    fn turn_common(&self, part: &str, condition: Condition) -> Option<Gesture> {
        let press = |part: &str| self.reach(&PartId::new(part), Gesture::Click);
        match (part, condition) {
            (piece::WINDOW, Condition::Closed) => press(piece::WINDOW_CLOSE),
            (piece::WINDOW, Condition::Open) => click(piece::ICON),
            (piece::COOKIES, Condition::On) => press(piece::COOKIES_ACCEPT),
            (piece::COOKIES, Condition::Off | Condition::Closed) => press(piece::COOKIES_REFUSE),
            (piece::NOTIFY, Condition::On) => press(piece::NOTIFY_ALLOW),
            (piece::NOTIFY, Condition::Off | Condition::Closed) => press(piece::NOTIFY_BLOCK),
            (piece::AD, Condition::Closed) => press(piece::AD_CLOSE),
            (piece::SAVE, Condition::On) => press(piece::SAVE_KEEP),
            (piece::SAVE, Condition::Off | Condition::Closed) => press(piece::SAVE_NEVER),
            (piece::SESSION, Condition::Closed) => click(piece::SESSION_STAY),
            (piece::LEAVE, Condition::Closed) => click(piece::LEAVE_STAY),
            (piece::PICKER, Condition::Closed) => click(piece::PICKER_CANCEL),
            (piece::PICKER, Condition::Open) => press(piece::PICKER_OPEN),
            (piece::PADLOCK | piece::SHEET, Condition::Closed) => click(piece::OK),
            (piece::PRINT, Condition::Closed) => click(piece::PRINT_CANCEL),
            (piece::MENU | piece::DOWNLOADS, Condition::Closed) => click(piece::GROUND),
            (piece::DOWNLOADS, Condition::Off) => press(piece::DOWNLOADS_CLEAR),
            (piece::FINISH, Condition::On) => press(piece::FINISH),
            (piece::FIND, Condition::Closed) => press(piece::FIND_CLOSE),
            (piece::ZOOM_IN, Condition::On) => press(piece::ZOOM_IN),
            (piece::ZOOM_IN, Condition::Off) => press(piece::ZOOM_OUT),
            (piece::STAR, Condition::On | Condition::Off) => press(piece::STAR),
            (piece::PADLOCK | piece::PRINT | piece::MENU | piece::DOWNLOADS | piece::FIND, Condition::Open) => {
                press(part)
            }
            _ => None,
        }
    }

    // Filling in.

    /// What has to be granted first: fields, an address, a link that came by mail.
    pub(super) fn first_written(&self, wish: &Wish) -> Option<Wish> {
        if !self.state.window
            || self.state.over.as_ref().is_some_and(|over| !matches!(over, Over::List(_) | Over::Picker(..)))
        {
            return None;
        }
        let target = match wish {
            Wish::Is(part, Condition::Open) if !self.is(part, Condition::Open) => match Piece::of(part) {
                Piece::Page(site, page) => (site, page),
                _ => return None,
            },
            Wish::Is(part, Condition::On) if !self.is(part, Condition::On) => match Piece::of(part) {
                Piece::Site(site) => {
                    let known = self.sites.get(&site)?;
                    let inside = known.pages.iter().find(|page| page.signed)?.id.clone();
                    (site, inside)
                }
                Piece::Block(site, page, _) if !self.is_there(part) => (site, page),
                Piece::Answer(site, page, field, _) => {
                    let field = piece::block(&site, &page, &field);
                    if self.is_there(&field) || self.here() == Some((site.clone(), page.clone())) {
                        return None;
                    }
                    (site, page)
                }
                _ => return None,
            },
            Wish::Click(part) | Wish::Point(part) | Wish::Written { part, .. } if !self.is_there(part) => {
                match Piece::of(part) {
                    Piece::Block(site, page, _) | Piece::Answer(site, page, ..) => {
                        let page = if page == "top" { self.sites.get(&site)?.pages.first()?.id.clone() } else { page };
                        (site, page)
                    }
                    _ => return None,
                }
            }
            _ => return None,
        };
        if self.here().as_ref() == Some(&target) {
            return None;
        }
        let place = Place::page(&target.0, &target.1);
        if self.state.tabs.iter().any(|tab| *tab.place() == place) {
            return None;
        }
        match self.step_to(&target) {
            Some(part) => self.to_fill(&part),
            None => self.outside_way(&target),
        }
    }

    /// What a press on a block asks for first: fields of the page in sight.
    fn to_fill(&self, part: &PartId) -> Option<Wish> {
        let (site, _, block) = self.block_of(part)?;
        let does = block.does()?;
        let (here, _, page) = self.page()?;
        if does.contains(&RawEffect::Search) {
            let field = page.fields().find(|field| field.search && !self.visit(here).has(field))?;
            return self.wish_for(site, page, field, None);
        }
        for effect in does {
            if let RawEffect::Credentials { login, password, of } = effect {
                let of = of.as_deref().unwrap_or(site);
                for id in [login, password] {
                    let (_, field) = self.sites.get(site)?.field(id)?;
                    let changed = (id == password).then(|| self.visit(of).password.clone()).flatten();
                    if let Some(wish) = self.wish_for(site, page, field, changed.as_deref()) {
                        return Some(wish);
                    }
                }
            }
        }
        if !does.contains(&RawEffect::Check) {
            return None;
        }
        let (id, fault) = self.first_fault()?;
        let of = |id: &str| page.fields().find(|field| field.id == id);
        // What two fields disagree about may be the other one's doing.
        if matches!(fault, Fault::NotSame | Fault::NotAfter | Fault::MoreThan | Fault::NeedsAlso | Fault::NeedsOne) {
            let rules = page.rules.iter().filter(|rule| FormRule::fields(rule).contains(&id.as_str()));
            let mut others = rules.flat_map(FormRule::fields).filter_map(of);
            if let Some(wish) = others.find_map(|field| self.wish_for(site, page, field, None)) {
                return Some(wish);
            }
        }
        self.wish_for(site, page, of(&id)?, None)
    }

    /// That a field has its answer; nothing if it has it, or has none.
    fn wish_for(&self, site: &str, page: &RawPage, field: &RawField, changed: Option<&str>) -> Option<Wish> {
        let part = piece::block(site, &page.id, &field.id);
        let answer = field.answer.clone()?;
        match &field.kind {
            kind if kind.is_written() => {
                let named = changed.and_then(|changed| self.texts.name_of(changed)).map(str::to_owned);
                let text = named.unwrap_or(answer);
                let written = self.visit(site).written.get(&field.id).map(crate::writing::Field::text);
                let model = self.texts.get(&text)?;
                let done = written.is_some_and(|written| Rule::Exact.compare(model, &written).done);
                (!done).then_some(Wish::Written { part, text, rule: Rule::Exact })
            }
            Kind::File { .. } => match self.visit(site).files.get(&field.id) {
                Some(sending) if sending.file.as_str() == answer => None,
                // Another file is taken away first.
                Some(_) => Some(Wish::Click(part)),
                None => Some(Wish::Is(part, Condition::On)),
            },
            _ => {
                let part = Piece::Answer(site.to_owned(), page.id.clone(), field.id.clone(), answer).part();
                (!self.is(&part, Condition::On)).then_some(Wish::Is(part, Condition::On))
            }
        }
    }

    /// To a page that nothing in sight leads to: its site's address, or the link of a message.
    fn outside_way(&self, (site, page): &PageName) -> Option<Wish> {
        let raw = self.sites.get(site)?;
        let front = raw.pages.first()?;
        if self.leads_from(site, raw, &front.id).contains(page) {
            let (part, text) = (PartId::new(piece::ADDRESS), address_text(site));
            return (!self.is_typed(site)).then_some(Wish::Written { part, text, rule: Rule::Exact });
        }
        let leads = |door: &&Door| {
            door.page
                .split_once('/')
                .is_some_and(|(of, first)| of == site && self.leads_from(site, raw, first).contains(page))
        };
        let door = self.doors.iter().find(leads)?;
        let sent = self.state.visits.values().any(|visit| visit.mailed.contains(&door.letter));
        if sent {
            return Some(Wish::Click(door.part.clone()));
        }
        let (site, page, block) = self.doer(|effect| *effect == RawEffect::Mail(door.letter.clone()))?;
        let part = piece::block(&site, &page, &block);
        if self.here() == Some((site, page)) {
            return self.to_fill(&part).or(Some(Wish::Click(part)));
        }
        Some(Wish::Click(part))
    }

    /// The pages of a site that can be reached from one of them.
    pub(super) fn leads_from(&self, name: &str, site: &RawSite, page: &str) -> Vec<String> {
        let mut known = vec![page.to_owned()];
        let mut next = 0;
        while let Some(page) = known.get(next).and_then(|page| site.page(page)) {
            next += 1;
            let blocks = site.top.iter().flat_map(RawBlock::flat).chain(page.all());
            let ends: Vec<String> = blocks
                .filter_map(|block| self.ends(name, block))
                .filter(|(of, _)| of == name)
                .map(|(_, page)| page)
                .collect();
            for page in ends.into_iter().chain(site.account.iter().map(|account| account.page.clone())) {
                if !known.contains(&page) {
                    known.push(page);
                }
            }
        }
        known
    }
}
