//! The way to a wish, for whoever knows the sites.

use super::form::Kind;
use super::piece::{self, Piece};
use super::raw::{RawBlock, RawEffect, RawFact, RawField};
use super::{Over, Place, Prompt, Web};
use crate::gesture::{Direction, Gesture, Key, Stride};
use crate::world::files::{DESK, FileId};
use crate::world::{Condition, PartId, Wish};

#[allow(clippy::unnecessary_wraps, reason = "every answer here is a way, or none")]
fn click(part: &str) -> Option<Gesture> {
    Some(Gesture::Click(PartId::new(part)))
}

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
            Piece::Block(site, page, _) => self.block_way(&site, &page),
            Piece::Answer(site, page, field, _) => {
                let field = piece::block(&site, &page, &field);
                if self.is_there(&field) {
                    return Some(Gesture::Click(field));
                }
                self.reach(&field, Gesture::Click)
            }
            Piece::Page(..) | Piece::Site(_) | Piece::TabClose(_) => None,
            Piece::Other => match part.as_str() {
                _ if self.lacks_site(part) => {
                    let Place::Page(site, page) = &self.start else { return None };
                    let is_here = *self.place() == self.start;
                    if is_here { None } else { self.page_way(site, page) }
                }
                piece::ADDRESS_START | piece::ADDRESS_END => self.reach(&PartId::new(piece::PADLOCK), Gesture::Click),
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
    pub(super) fn doer(&self, wanted: impl Fn(&RawEffect) -> bool) -> Option<(String, String, String)> {
        self.sites.iter().find_map(|(name, site)| {
            site.pages.iter().find_map(|page| {
                let does = |block: &&RawBlock| block.does().is_some_and(|does| does.iter().any(&wanted));
                Some((name.clone(), page.id.clone(), page.all().find(does)?.id()?.to_owned()))
            })
        })
    }

    /// To a block that is not in sight: to its page, or to where its site shows it.
    fn block_way(&self, site: &str, page: &str) -> Option<Gesture> {
        let is_here = self.here().is_some_and(|(here, shown)| here == site && (page == "top" || shown == page));
        if is_here {
            return None;
        }
        let target = if page == "top" { &self.sites.get(site)?.pages.first()?.id } else { page };
        self.page_way(site, target)
    }

    /// What has to be so for a block to be shown.
    pub(super) fn needs(&self, part: &PartId, id: &str) -> Option<RawFact> {
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
            Some(step) => self.reach(&step.part, Gesture::Click),
            // The address is typed: [`Web::first_written`] says so; then Enter.
            None if self.is_typed(site) => Some(Gesture::Key(Key::Enter)),
            None => None,
        }
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
            (Piece::Answer(site, _, field, _), Condition::On | Condition::Off) => {
                let (_, raw) = self.sites.get(&site)?.field(&field)?;
                let is_single = !matches!(raw.kind, Kind::Many { .. });
                if condition == Condition::Off && is_single {
                    return None;
                }
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
            (piece::COOKIES | piece::NOTIFY, Condition::Off) if self.is(&PartId::new(part), Condition::On) => {
                press(piece::RELOAD)
            }
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
}
