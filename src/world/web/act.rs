//! What the browser does when it is touched.

use super::form::Kind;
use super::piece::{self, Piece};
use super::raw::{RawBlock, RawPage};
use super::tab::MOST;
use super::{Focus, Leaving, Note, Over, Place, Sending, State, Tab, Visit, Web, ZOOMS, search};
use crate::gesture::{Direction, Stride};
use crate::world::files::{self, DESK, FileId};
use crate::world::{Fact, PartId};
use crate::writing::Field;

/// How far one notch of the wheel goes, of the whole page.
const NOTCH: f32 = 0.25;
/// How many times a page can be printed at once.
const COPIES: u32 = 20;

impl Web {
    /// A click, on a part that is there.
    pub(super) fn click(&mut self, part: &PartId) -> Vec<Fact> {
        let mut facts = vec![Fact::Clicked(part.clone())];
        let before = self.settled();
        self.note = None;
        self.press(part);
        if self.settled() != before {
            facts.push(Fact::Changed(part.clone()));
        }
        facts
    }

    /// What a click changes so that a next step could stumble over it. What stands in fields, what is shown of a password,
    /// what the page says is missing and what is chosen in the picker are not in it.
    fn settled(&self) -> State {
        let mut state = self.state.clone();
        for visit in state.visits.values_mut() {
            visit.written.clear();
            visit.seen.clear();
            visit.checked.clear();
            visit.refused = None;
            visit.presses = 0;
        }
        state.visits.retain(|_, visit| *visit != Visit::default());
        if let Some(Over::Picker(_, _, chosen)) = &mut state.over {
            *chosen = None;
        }
        state
    }

    fn press(&mut self, part: &PartId) {
        self.finish_sending();
        if !matches!(Piece::of(part), Piece::Block(..) | Piece::Answer(..)) {
            self.leave_field(part);
        }
        match Piece::of(part) {
            Piece::Tab(number) => {
                if let Some(place) = self.state.tabs.iter().position(|tab| tab.number == number) {
                    self.look_away();
                    self.state.current = place;
                }
            }
            Piece::TabClose(number) => self.leave(Leaving::Close(number)),
            Piece::Bookmark(site, page) => self.leave(Leaving::Go(Place::page(&site, &page))),
            Piece::Download(file) => {
                self.state.over = None;
                self.open_tab(Place::Document(file));
            }
            Piece::File(file) => {
                if let Some(Over::Picker(_, _, chosen)) = &mut self.state.over {
                    *chosen = Some(file);
                }
            }
            Piece::Block(site, _, id) => self.press_block(part, &site, &id),
            Piece::Answer(site, _, field, option) => self.answer(&site, &field, &option),
            Piece::Site(_) | Piece::Page(..) | Piece::Other => self.press_common(part.as_str()),
        }
    }

    fn press_common(&mut self, part: &str) {
        match part {
            piece::ICON => self.state.window = true,
            piece::WINDOW_CLOSE => self.leave(Leaving::Window),
            piece::FINISH => self.finish(),
            piece::TAB_NEW => self.open_tab(Place::New),
            piece::BACK => self.leave(Leaving::Back),
            piece::FORWARD => self.leave(Leaving::Forward),
            piece::RELOAD => {
                // Who said yes may say no: it is asked once more.
                self.prompted(|visit| {
                    visit.cookies = visit.cookies.filter(|accepted| !accepted);
                    visit.notify = visit.notify.filter(|allowed| !allowed);
                });
                self.position = 0.0;
                self.note = Some(Note::Reloaded);
            }
            piece::ADDRESS => {
                self.address = Field::line();
                self.focus = Some(Focus::Address);
            }
            piece::ADDRESS_GO => self.visit_address(),
            piece::PADLOCK => self.toggle(Over::Padlock),
            piece::STAR => self.mark(),
            piece::DOWNLOADS => self.toggle(Over::Downloads),
            piece::DOWNLOADS_CLEAR => self.clear_downloads(),
            piece::MENU => self.toggle(Over::Menu),
            piece::ZOOM_IN => self.state.zoom = (self.state.zoom + 1).min(ZOOMS.len() - 1),
            piece::ZOOM_OUT => self.state.zoom = self.state.zoom.saturating_sub(1),
            piece::FIND => {
                self.state.over = None;
                self.state.finds = true;
                self.find = Field::line();
                self.focus = Some(Focus::Find);
            }
            piece::FIND_FIELD => self.focus = Some(Focus::Find),
            piece::FIND_CLOSE => {
                self.state.finds = false;
                self.focus = None;
            }
            piece::PRINT => self.state.over = Some(Over::Print(1)),
            piece::PRINT_MORE | piece::PRINT_LESS => {
                if let Some(Over::Print(copies)) = &mut self.state.over {
                    *copies = if part == piece::PRINT_MORE { *copies + 1 } else { *copies - 1 }.clamp(1, COPIES);
                }
            }
            piece::PRINT_GO => {
                self.state.over = None;
                self.note = Some(Note::Printed);
            }
            piece::PAGE_UP => {
                self.scroll(Direction::Up, Stride::Notches(1.0));
            }
            piece::PAGE_DOWN => {
                self.scroll(Direction::Down, Stride::Notches(1.0));
            }
            piece::LOST_MEANT => {
                let meant = self.meant().and_then(|site| Some((site, self.sites.get(site)?.pages.first()?)));
                if let Some((site, page)) = meant {
                    let place = Place::page(site, &page.id);
                    self.go(place);
                }
            }
            piece::LOST_SEARCH => {
                let Place::Lost(typed) = self.place() else { return };
                let typed = typed.replace('.', " ");
                self.ask_engine(&typed);
            }
            piece::COOKIES_REFUSE | piece::COOKIES_ACCEPT => {
                self.prompted(|visit| visit.cookies = Some(part == piece::COOKIES_ACCEPT));
            }
            piece::NOTIFY_BLOCK | piece::NOTIFY_ALLOW => {
                self.prompted(|visit| visit.notify = Some(part == piece::NOTIFY_ALLOW));
            }
            piece::AD_CLOSE => self.prompted(|visit| visit.ad_closed = true),
            piece::SESSION_LEAVE => {
                self.state.over = None;
                if let Some((site, _)) = self.here() {
                    self.sign_out(&site);
                }
            }
            piece::SAVE_NEVER | piece::SAVE_KEEP => {
                self.state.kept = Some(part == piece::SAVE_KEEP);
                self.state.save_bar = false;
                self.note = Some(if part == piece::SAVE_KEEP { Note::Kept } else { Note::NotKept });
            }
            piece::LEAVE_GO => {
                if let Some(Over::Leave(leaving)) = self.state.over.take() {
                    self.leave_now(&leaving);
                }
            }
            piece::PICKER_UP => {
                if let Some(Over::Picker(_, folder, chosen)) = &mut self.state.over {
                    let above = self.state.files.get(folder).map(|folder| folder.place.clone());
                    *folder = above.unwrap_or_else(|| FileId::new(DESK));
                    *chosen = None;
                }
            }
            piece::PICKER_OPEN => self.pick(),
            piece::SESSION_STAY | piece::LEAVE_STAY | piece::PRINT_CANCEL | piece::PICKER_CANCEL | piece::OK => {
                self.state.over = None;
            }
            // Beside an open menu, which closes; and beside everything.
            piece::GROUND | piece::PAGE if self.has_menu() => self.state.over = None,
            _ => {}
        }
    }

    /// Whether what lies over the page is only a menu: a press beside it closes it.
    pub(super) const fn has_menu(&self) -> bool {
        matches!(self.state.over, Some(Over::List(_) | Over::Downloads | Over::Menu))
    }

    fn toggle(&mut self, over: Over) {
        self.state.over = (self.state.over.as_ref() != Some(&over)).then_some(over);
    }

    /// A press elsewhere takes the caret out of the address bar.
    fn leave_field(&mut self, part: &PartId) {
        let keeps = matches!(
            part.as_str(),
            piece::ADDRESS | piece::ADDRESS_GO | piece::FIND_FIELD | piece::PAGE_UP | piece::PAGE_DOWN
        );
        if !keeps {
            self.focus = None;
        }
    }

    fn press_block(&mut self, part: &PartId, site: &str, id: &str) {
        if self.has_menu() {
            self.state.over = None;
        }
        if let Some(field) = id.strip_prefix("change-") {
            self.mend(site, field);
            return;
        }
        if let Some(field) = id.strip_prefix("show-") {
            let seen = &mut self.visit_mut(site).seen;
            if !seen.remove(field) {
                seen.insert(field.to_owned());
            }
            return;
        }
        if let Some(result) = id.strip_prefix("result-") {
            let to = self.sites.get(site).and_then(|site| site.index.iter().find(|known| known.id == result));
            if let Some(place) = to.map(|result| super::resolve(site, &result.to)) {
                self.go(place);
            }
            return;
        }
        if id == "spelling" {
            if let Some(spelling) = self.found().spelling {
                self.look_for(site, &spelling);
            }
            return;
        }
        let Some((_, _, block)) = self.block_of(part) else { return };
        if let RawBlock::Field(field) = block {
            let (id, kind) = (field.id.clone(), field.kind.clone());
            self.press_field(part, site, &id, &kind);
            return;
        }
        let does = block.does().map(<[_]>::to_vec);
        self.focus = None;
        let Some(does) = does else { return };
        self.run(site, part, &does);
        let visit = self.visit_mut(site);
        if visit.signed_in {
            visit.presses += 1;
            if visit.presses >= super::effect::SESSION && self.state.over.is_none() {
                self.visit_mut(site).presses = 0;
                self.state.over = Some(Over::Session);
            }
        }
    }

    fn press_field(&mut self, part: &PartId, site: &str, id: &str, kind: &Kind) {
        match kind {
            Kind::One { list: true, .. } | Kind::Years { .. } => {
                self.focus = None;
                self.toggle(Over::List(part.clone()));
            }
            Kind::File { .. } => {
                self.focus = None;
                let sent = self.visit_mut(site).files.remove(id);
                // What is joined is taken away; then another is picked.
                if sent.is_none() {
                    self.state.over = Some(Over::Picker(part.clone(), FileId::new(DESK), None));
                }
            }
            kind if kind.is_written() => {
                self.write_in(site, id);
            }
            _ => {}
        }
    }

    /// An answer is chosen: in a list, a round button, a box.
    fn answer(&mut self, site: &str, field: &str, option: &str) {
        // The address of what was found, or the word that says that somebody pays, is only looked at: it is no field.
        let Some((_, raw)) = self.sites.get(site).and_then(|site| site.field(field)) else { return };
        let is_box = matches!(raw.kind, Kind::Many { .. });
        let id = raw.id.clone();
        let chosen = self.visit_mut(site).chosen.entry(id).or_default();
        if is_box {
            if !chosen.remove(option) {
                chosen.insert(option.to_owned());
            }
        } else {
            chosen.clear();
            chosen.insert(option.to_owned());
        }
        self.focus = None;
        if matches!(self.state.over, Some(Over::List(_))) {
            self.state.over = None;
        }
    }

    /// « Modifier »: to the field's page, the caret in the field.
    fn mend(&mut self, site: &str, field: &str) {
        let Some((page, raw)) = self.sites.get(site).and_then(|site| site.field(field)) else { return };
        let (place, is_written) = (Place::page(site, &page.id), raw.kind.is_written());
        self.go(place);
        if is_written {
            self.write_in(site, field);
        }
    }

    /// What is chosen in the picker is sent; a folder is opened.
    pub(super) fn pick(&mut self) {
        let Some(Over::Picker(part, _, Some(file))) = self.state.over.clone() else { return };
        self.pick_file(&part, &file);
    }

    /// A double-click in the picker: into a folder, or the file is taken.
    pub(super) fn pick_file(&mut self, part: &PartId, file: &FileId) {
        match self.state.files.get(file).map(|file| &file.kind) {
            Some(kind) if kind.holds_files() => {
                self.state.over = Some(Over::Picker(part.clone(), file.clone(), None));
            }
            Some(files::Kind::Text(_) | files::Kind::Photo(_)) => {
                self.state.over = None;
                if let Piece::Block(site, _, field) = Piece::of(part) {
                    let sending = Sending { file: file.clone(), received: false };
                    self.visit_mut(&site).files.insert(field, sending);
                }
            }
            // A program cannot be sent.
            _ => {}
        }
    }

    /// A file that is on its way has arrived by the time one does something else.
    pub(super) fn finish_sending(&mut self) {
        for visit in self.state.visits.values_mut() {
            visit.receive();
        }
    }

    fn prompted(&mut self, answer: impl FnOnce(&mut Visit)) {
        if let Some((site, _)) = self.here() {
            answer(self.visit_mut(&site));
        }
    }

    pub(super) fn visit_mut(&mut self, site: &str) -> &mut Visit {
        self.state.visits.entry(site.to_owned()).or_default()
    }

    fn mark(&mut self) {
        let Some(here) = self.here() else { return };
        if self.is_marked() {
            self.state.bookmarks.retain(|mark| *mark != here);
            self.note = Some(Note::Unmarked);
        } else {
            self.state.bookmarks.push(here);
            self.note = Some(Note::Marked);
        }
    }

    /// What stands in the address bar: an address, or a question to the search engine.
    pub(super) fn visit_address(&mut self) {
        let typed = self.address.text().trim().to_owned();
        if typed.is_empty() {
            return;
        }
        if !search::is_address(&typed) {
            self.ask_engine(&typed);
            return;
        }
        let place = self.site_at(&typed).unwrap_or_else(|| Place::Lost(typed.as_str().into()));
        self.leave(Leaving::Go(place));
    }

    /// Asks the search engine there is.
    fn ask_engine(&mut self, typed: &str) {
        let engine = self.sites.iter().find_map(|(name, site)| Some((name.clone(), site.results()?.id.clone())));
        let Some((site, page)) = engine else { return };
        self.look_for(&site, typed);
        self.leave(Leaving::Go(Place::page(&site, &page)));
    }

    // Going from place to place.

    /// Whether leaving the page in sight loses sight of a form that is half filled in.
    fn is_begun(&self) -> bool {
        let Some((name, site, page)) = self.page() else { return false };
        let is_front = site.account.as_ref().is_some_and(|account| account.page == page.id);
        let visit = self.visit(name);
        let fields: Vec<_> = page.fields().filter(|field| !field.search).collect();
        fields.len() > 1 && !is_front && fields.into_iter().any(|field| visit.has(field))
    }

    /// Goes away, unless a form is half filled in: then one is asked first.
    pub(super) fn leave(&mut self, leaving: Leaving) {
        let here = self.place().site().map(str::to_owned);
        let to = match &leaving {
            Leaving::Go(place) => Some(place.clone()),
            Leaving::Back => self.tab().before().cloned(),
            Leaving::Forward => self.tab().after().cloned(),
            Leaving::Close(number) if *number != self.tab().number => None,
            Leaving::Close(_) | Leaving::Window => Some(Place::New),
        };
        let Some(to) = to else {
            // Another tab, or nothing before this page.
            if let Leaving::Close(_) = leaving {
                self.leave_now(&leaving);
            }
            return;
        };
        let is_other = to.site().map(str::to_owned) != here;
        if is_other && self.is_begun() {
            self.state.over = Some(Over::Leave(leaving));
        } else {
            self.leave_now(&leaving);
        }
    }

    fn leave_now(&mut self, leaving: &Leaving) {
        self.look_away();
        let tab = self.state.current;
        match leaving {
            Leaving::Go(place) => self.go(place.clone()),
            Leaving::Back => self.state.tabs[tab].back(),
            Leaving::Forward => self.state.tabs[tab].forward(),
            Leaving::Close(number) => self.close_tab(*number),
            Leaving::Window => self.close_window(),
        }
        self.guard();
    }

    /// Nothing lies over what is in sight, and the caret is nowhere.
    fn look_away(&mut self) {
        self.state.over = None;
        self.state.finds = false;
        self.focus = None;
        self.hovered = None;
        self.position = 0.0;
    }

    /// Shows something else in the tab in sight.
    pub(super) fn go(&mut self, place: Place) {
        self.look_away();
        let tab = self.state.current;
        self.state.tabs[tab].go(place);
        self.guard();
        let Some((site, _, page)) = self.page() else { return };
        let (site, page, arrive) = (site.to_owned(), page.id.clone(), page.arrive.clone());
        let part = Piece::Page(site.clone(), page).part();
        self.run(&site, &part, &arrive);
    }

    /// A page for those who are signed in is not shown to others: they are asked who they are. Nor is a locked door.
    fn guard(&mut self) {
        let Some((name, _, page)) = self.page() else { return };
        let shown = self.behind(name, &page.id, self.visit(name).signed_in, false);
        if shown != page.id {
            let place = Place::page(name, &shown);
            let tab = self.state.current;
            self.state.tabs[tab].replace(place);
        }
    }

    /// The page of a site that is shown in the place of another, to whoever is inside or not: what only its owner may see,
    /// and what is locked.
    pub(super) fn behind(&self, name: &str, page: &str, inside: bool, unlocked: bool) -> String {
        let Some(site) = self.sites.get(name) else { return page.to_owned() };
        let Some(account) = &site.account else { return page.to_owned() };
        let is_signed = site.page(page).is_some_and(|page| page.signed);
        let front = if is_signed && !inside { &account.page } else { page };
        let is_shut = front == account.page && !unlocked && self.is_locked(name);
        if is_shut { account.locked.clone() } else { front.to_owned() }
    }

    /// Whether a site's account is locked.
    pub(super) fn is_locked(&self, site: &str) -> bool {
        self.visit(site).tries >= super::effect::TRIES
    }

    /// A tab more, in sight.
    pub(super) fn open_tab(&mut self, place: Place) {
        if self.state.tabs.len() >= MOST as usize {
            match place {
                Place::New => self.note = Some(Note::TooManyTabs),
                place => self.go(place),
            }
            return;
        }
        self.look_away();
        self.state.made += 1;
        // Numbers are reused: the second tab is always `tab/2`.
        let taken = |number: u32| self.state.tabs.iter().any(|tab| tab.number == number);
        let number = (1..=MOST).find(|number| !taken(*number)).unwrap_or(MOST);
        self.state.tabs.push(Tab::new(number, Place::New));
        self.state.current = self.state.tabs.len() - 1;
        self.go_first(place);
    }

    /// A link in a message was followed: the site that sent it goes on in its tab.
    pub(super) fn visit_from_outside(&mut self, place: Place) {
        let same = self.state.tabs.iter().position(|tab| tab.place().site() == place.site());
        match same {
            Some(tab) => {
                self.state.current = tab;
                self.go(place);
            }
            None => self.open_tab(place),
        }
    }

    /// The first thing a tab shows: one cannot go back behind it.
    fn go_first(&mut self, place: Place) {
        let tab = self.state.current;
        self.state.tabs[tab].replace(place.clone());
        self.go(place);
    }

    fn close_tab(&mut self, number: u32) {
        let Some(place) = self.state.tabs.iter().position(|tab| tab.number == number) else { return };
        if self.state.tabs.len() == 1 {
            self.close_window();
            return;
        }
        self.state.tabs.remove(place);
        if self.state.current > place || self.state.current >= self.state.tabs.len() {
            self.state.current = self.state.current.saturating_sub(1);
        }
    }

    /// The window closes; opened again it shows a new tab. Accounts stay open, as in real browsers: one has to sign out.
    fn close_window(&mut self) {
        self.state.window = false;
        self.state.save_bar = false;
        self.state.tabs = vec![Tab::new(1, Place::New)];
        self.state.current = 0;
    }

    /// « Terminer ma séance »: nothing of it remains on the machine.
    fn finish(&mut self) {
        self.look_away();
        self.clear_downloads();
        self.close_window();
        self.state.visits.clear();
        self.state.kept = None;
        self.state.bookmarks = self.bookmarks.clone();
        self.state.finished = true;
        self.note = Some(Note::Finished);
    }

    /// Scrolls the page.
    pub(super) fn scroll(&mut self, direction: Direction, stride: Stride) -> Vec<Fact> {
        let covers = self.state.over.is_some() && !self.has_menu();
        if !self.state.window || covers {
            return Vec::new();
        }
        let was = self.position;
        self.position = stride.place(was, direction, NOTCH);
        Fact::scrolled(was, self.position).into_iter().collect()
    }

    /// The button that Enter presses on the page in sight.
    pub(super) fn action(&self) -> Option<PartId> {
        self.blocks_shown().into_iter().find_map(|(block, top)| match block {
            RawBlock::Action { id, .. } => Some(self.part_of(id, top)),
            _ => None,
        })
    }

    /// How many things are typed on the page in sight.
    pub(super) fn written_fields(page: &RawPage) -> usize {
        page.fields().filter(|field| field.kind.is_written()).count()
    }
}
