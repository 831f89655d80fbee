//! What stands above the page: tabs, buttons, the address, the bars that come by themselves.

use iced::widget::{Row, column, container, row, space, text};
use iced::{Alignment, Border, Color, Element, Length};

use super::{Browser, of_site};
use crate::sentence::Sentence;
use crate::ui::button::{BOLD, icon};
use crate::ui::metric::TIGHT_LINE;
use crate::ui::part::{Face, Part, part};
use crate::ui::typing::capacity;
use crate::ui::world::desktop::picture;
use crate::ui::world::turns;
use crate::ui::writing;
use crate::world::PartId;
use crate::world::web::piece::{self, Piece};
use crate::world::web::{Place, Tab};

/// How wide a tab is at most, in sizes of its text.
const TAB: f32 = 14.0;
/// Below this width, in sizes of the text, the address has a line of its own.
const STACKED: f32 = 34.0;

/// The pieces of an address: what anybody can put before it, the end of the site's name, which says whose it is, and the
/// page.
pub(super) fn pieces(address: &str) -> [&str; 3] {
    let (host, page) = address.split_at(address.find('/').unwrap_or(address.len()));
    let end = host.rmatch_indices('.').nth(1).map_or(0, |(at, _)| at + 1);
    [&host[..end], &host[end..], page]
}

impl<'a, M: Clone + 'a> Browser<'a, M> {
    /// The open tabs, and those that turn to other machines.
    pub(super) fn tabs(&self) -> Element<'a, M> {
        let env = self.env();
        let (side, gap) = (self.side(), env.px(4.0));
        let turns = if self.is_asked() { Vec::new() } else { self.world.turns() };
        let open = self.web.tabs();
        #[allow(clippy::cast_precision_loss)]
        let (count, others) = (open.len() as f32, turns.len() as f32);
        // Signs alone for the other machines, unless there is room for everything.
        let bare = 2.0 * side + others * (side + gap) + 8.0 * gap;
        let crowded = self.inner_width() - bare < count * (2.0 * side + gap);
        // Where there is no room for the tabs there are, there is none for another.
        let bare = if crowded { bare - side - gap } else { bare };
        let room = self.inner_width() - bare;
        let each = (room / count).min(self.text * TAB);
        let spare = if others > 0.0 { (room - count * each) / others - 2.0 * gap } else { 0.0 };
        let tabs = open.iter().map(|tab| self.tab(tab, each - gap));
        let new = (!crowded).then(|| self.bar_button(piece::TAB_NEW, "plus"));
        let turns = turns.iter().map(|turn| turns::tab(self, turn, spare.min(self.text * 7.0)));
        let bar = row![Row::with_children(tabs).spacing(gap)]
            .push(new)
            .push(space().width(Length::Fill))
            .push(Row::with_children(turns).spacing(gap))
            .push(self.cross(piece::WINDOW_CLOSE))
            .spacing(gap)
            .align_y(Alignment::Center)
            .padding([gap, gap]);
        self.strip(bar)
    }

    /// As much of a name as there is room for, as browsers show it: a tab has room for so little that a word may be cut.
    fn cut(&self, name: &str, room: f32, bold: bool) -> String {
        let room = if bold { room * 0.94 } else { room };
        let fits = |words: &str| {
            let signs: Vec<char> = words.chars().collect();
            capacity(&signs, room, self.text) >= signs.len()
        };
        if fits(name) {
            return name.to_owned();
        }
        let count = name.chars().count();
        let kept = (1..count).rev().map(|most| name.chars().take(most).collect::<String>().trim_end().to_owned() + "…");
        kept.into_iter().find(|kept| fits(kept)).unwrap_or_default()
    }

    /// What a tab is called, whatever lies over it: the site, the document.
    fn tab_name(&self, place: &Place) -> Sentence {
        match place {
            Place::Page(site, _) => of_site(site, "site"),
            Place::Document(file) => self.file_name(file),
            Place::Lost(_) => self.sentence("tab-lost"),
            Place::New => self.sentence("tab-new-page"),
        }
    }

    fn tab(&self, tab: &Tab, width: f32) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let (side, sign) = (self.side(), self.text * 1.3);
        let in_sight = tab.number == self.web.tab().number;
        let id = Piece::Tab(tab.number).part();
        let sign_of = |name: &str| icon(env, name, sign, palette.ink);
        let picture = match tab.place() {
            Place::Page(site, _) => {
                self.web.sites().get(&**site).map_or_else(|| sign_of("globe"), |site| self.square(&site.picture, sign))
            }
            Place::Document(file) => {
                let files = self.web.files();
                files.get(file).map_or_else(|| sign_of("paper"), |file| self.square(picture(files, file), sign))
            }
            Place::Lost(_) => sign_of("search-off"),
            Place::New => sign_of("bookmark"),
        };
        let edge = env.px(6.0);
        let room = width - side - sign - 2.0 * edge - self.gap();
        let name = self.tab_name(tab.place());
        let short = self.cut(&env.text(&name), room, in_sight);
        let has_word = room >= 3.2 * self.text;
        let word = has_word.then(|| {
            let word = self.label(short).wrapping(text::Wrapping::None);
            container(if in_sight { word.font(BOLD) } else { word }).clip(true)
        });
        let content = row![picture].push(word).spacing(self.gap()).align_y(Alignment::Center);
        let face = Face { corner: env.px(8.0), ..env.bare() };
        let touched = self
            .touch_as(id, name, face, container(content).center_y(Length::Fill))
            .width((width - side).max(side))
            .height(side)
            .padding([0.0, edge]);
        let cross = container(icon(env, "close", self.text * 0.8, palette.ink)).center(Length::Fill);
        let cross = self.touch(Piece::TabClose(tab.number).part(), face, cross).width(side).height(side);
        let fill = in_sight.then_some(palette.ground);
        let width = env.px(if in_sight { 4.0 } else { 1.0 });
        let border = Border { color: palette.ink, width, radius: env.px(8.0).into() };
        container(row![touched, cross])
            .style(move |_| container::Style {
                background: fill.map(Into::into),
                border,
                ..container::Style::default()
            })
            .into()
    }

    /// A button of the bar, a sign alone.
    fn bar_button(&self, id: &str, sign: &str) -> Part<'a, M> {
        let env = self.env();
        let face = Face { line: Some((env.palette.ink, env.px(2.0))), corner: env.px(8.0), ..env.plain() };
        self.faced(id, sign, false, face, env.palette.ink).width(self.side())
    }

    /// Back and forward: pale where there is no way.
    fn way(&self, id: &str, sign: &str, is_open: bool) -> Part<'a, M> {
        if is_open {
            return self.bar_button(id, sign);
        }
        let env = self.env();
        let (ink, ground) = (env.palette.ink, env.palette.panel);
        let mixed = |ink: f32, ground: f32| 0.35 * ink + 0.65 * ground;
        let pale = Color::from_rgb(mixed(ink.r, ground.r), mixed(ink.g, ground.g), mixed(ink.b, ground.b));
        self.faced(id, sign, false, env.bare(), pale).width(self.side())
    }

    /// Back, forward, the address, what can be done with the page.
    pub(super) fn bar(&self) -> Element<'a, M> {
        let (env, side, gap) = (self.env(), self.side(), self.env().px(4.0));
        let is_page = matches!(self.web.place(), Place::Page(..));
        let back = self.way(piece::BACK, "left", self.web.can_go_back());
        let forward = self.way(piece::FORWARD, "right", self.web.can_go_forward());
        let reload = self.bar_button(piece::RELOAD, "reload");
        let star = is_page
            .then(|| self.bar_button(piece::STAR, if self.web.is_marked() { "star-full" } else { "star-empty" }));
        let (downloads, menu) = (self.downloads_button(), self.bar_button(piece::MENU, "menu"));
        let ends = (self.web.is_public() && self.is_low() && !self.is_asked()).then(|| self.finish());
        let is_stacked = self.size.width < self.text * STACKED && self.size.height >= self.text * 15.0;
        let bar: Element<'a, M> = if is_stacked {
            let room = self.inner_width() - 2.0 * gap;
            let buttons = row![back, forward, reload, space().width(Length::Fill)].push(ends).push(star);
            column![buttons.push(downloads).push(menu).spacing(gap), self.address(room)].spacing(gap).into()
        } else {
            let count = if self.web.downloads().is_empty() { 0.0 } else { self.text * 1.4 };
            let buttons = if is_page { 6.0 } else { 5.0 } + if ends.is_some() { 1.0 } else { 0.0 };
            let word = if ends.is_some() && self.is_wide() { self.text * 11.5 } else { 0.0 };
            let room = self.inner_width() - buttons * (side + gap) - count - word - 3.0 * gap;
            let bar = row![back, forward, reload, self.address(room)].push(ends).push(star).push(downloads).push(menu);
            bar.spacing(gap).align_y(Alignment::Center).into()
        };
        self.strip(container(bar).padding(env.px(4.0)))
    }

    /// The arrow of the downloads, and how many there are.
    fn downloads_button(&self) -> Part<'a, M> {
        let env = self.env();
        let count = self.web.downloads().len();
        if count == 0 {
            return self.bar_button(piece::DOWNLOADS, "download");
        }
        let side = self.side();
        let face = Face { line: Some((env.palette.ink, env.px(2.0))), corner: env.px(8.0), ..env.plain() };
        let number = self.label(count.to_string()).font(BOLD).wrapping(text::Wrapping::None);
        let content = row![icon(env, "download", self.text * 1.2, env.palette.ink), number]
            .spacing(env.px(4.0))
            .align_y(Alignment::Center);
        self.touch(PartId::new(piece::DOWNLOADS), face, container(content).center(Length::Fill))
            .width(side + self.text * 1.4)
            .height(side)
    }

    /// The padlock and the address, in this much room.
    pub(super) fn address(&self, room: f32) -> Element<'a, M> {
        let (env, side, gap) = (self.env(), self.side(), self.env().px(4.0));
        let id = PartId::new(piece::ADDRESS);
        let has_caret = self.has_caret(&id);
        let is_typed = matches!(self.web.focus(), Some(crate::world::web::Focus::Address));
        let padlock =
            self.web.page().filter(|_| !is_typed).map(|(_, site, _)| {
                self.bar_button(piece::PADLOCK, if site.secure { "padlock" } else { "padlock-open" })
            });
        let go = is_typed.then(|| {
            let sign = container(icon(env, "next", self.text * 1.2, env.palette.on_action)).center(Length::Fill);
            self.touch(PartId::new(piece::ADDRESS_GO), env.action(), sign).width(side).height(side)
        });
        let edge = env.px(10.0);
        let width = room - if padlock.is_some() || is_typed { side + gap } else { 0.0 };
        let inside = width - 2.0 * edge;
        let content = if is_typed {
            writing::piece(env, self.web.address(), (has_caret, false), inside, self.text)
        } else {
            self.written_address(&self.web.address_shown(self.web.place()), inside)
        };
        let content = container(content).center_y(Length::Fill).clip(true);
        let field =
            self.touch(id, self.paper(has_caret), content).width(width.max(side)).height(side).padding([0.0, edge]);
        row![].push(padlock).push(field).push(go).spacing(gap).align_y(Alignment::Center).into()
    }

    /// An address, the end of the site's name in bold: that end is shown, however little room there is.
    pub(super) fn written_address(&self, address: &str, room: f32) -> Element<'a, M> {
        let [start, end, page] = pieces(address);
        let fits = |words: &str| {
            let signs: Vec<char> = words.chars().collect();
            // Bold is a little wider.
            capacity(&signs, room * 0.9, self.text) >= signs.len()
        };
        let cut = |words: &str, keeps: &dyn Fn(&str) -> String| {
            let count = words.chars().count();
            (0..count).map(|left| keeps(&words.chars().skip(left).collect::<String>())).find(|kept| fits(kept))
        };
        let (start, page) = if fits(address) {
            (start.to_owned(), page.to_owned())
        } else if fits(&format!("{start}{end}…")) {
            (start.to_owned(), if page.is_empty() { String::new() } else { "…".to_owned() })
        } else {
            let kept = cut(start, &|left| format!("…{left}{end}"));
            let kept = kept.and_then(|whole| whole.strip_suffix(end).map(str::to_owned));
            (kept.unwrap_or_default(), String::new())
        };
        let end = if fits(end) { end.to_owned() } else { cut(end, &|left| format!("…{left}")).unwrap_or_default() };
        let quiet = self.env().palette.quiet;
        let write = |words: String| self.label(words).wrapping(text::Wrapping::None);
        row![write(start).color(quiet), write(end).font(BOLD), write(page).color(quiet)].into()
    }

    /// The bar that offers to keep the password, as browsers do.
    pub(super) fn save_bar(&self) -> Option<Element<'a, M>> {
        self.web.has_save_bar().then(|| {
            let env = self.env();
            let asked = self.told("save-title", self.sentence("save-title"), self.text, BOLD);
            let asked = row![icon(env, "lock", self.text * 1.2, env.palette.ink), asked]
                .spacing(self.gap())
                .align_y(Alignment::Center);
            let answers = row![
                self.button(piece::SAVE_NEVER, "close", true).width(Length::Shrink),
                self.button(piece::SAVE_KEEP, "save", true).width(Length::Shrink)
            ]
            .spacing(env.px(16.0));
            let bar = row![asked, answers].spacing(env.px(16.0)).align_y(Alignment::Center).wrap();
            let bar = container(bar.vertical_spacing(self.gap())).padding([env.px(6.0), env.px(12.0)]);
            column![self.strip(bar), self.rule()].into()
        })
    }

    /// The field of the bar that finds words.
    pub(super) fn find_field(&self) -> Element<'a, M> {
        let env = self.env();
        let id = PartId::new(piece::FIND_FIELD);
        let has_caret = self.has_caret(&id);
        let edge = env.px(10.0);
        let width = (self.inner_width() * 0.5).min(self.text * 14.0);
        let written = writing::piece(env, self.web.find(), (has_caret, false), width - 2.0 * edge, self.text);
        let field = container(written).center_y(Length::Fill);
        self.touch(id, self.paper(has_caret), field).width(width).height(self.side()).padding([0.0, edge]).into()
    }

    /// The bar that finds words in the page.
    pub(super) fn find_bar(&self) -> Option<Element<'a, M>> {
        self.web.finds().then(|| {
            let env = self.env();
            let found = (!self.web.find().is_empty()).then(|| {
                let texts = self.web.sentences_shown();
                let has_found = texts.iter().any(|sentence| self.web.finds_in(&env.text(sentence)));
                let message = if has_found { "find-some" } else { "find-none" };
                let words = self.label(self.say(message)).line_height(TIGHT_LINE);
                let heard = (self.stage.hear)(vec![self.sentence(message)]);
                part(PartId::new(message), env.bare(), words).on_hear(heard)
            });
            let bar = row![
                icon(env, "find-in-page", self.text * 1.2, env.palette.ink),
                self.find_field(),
                container(row![].push(found)).width(Length::Fill),
                self.cross(piece::FIND_CLOSE)
            ]
            .spacing(self.gap())
            .align_y(Alignment::Center)
            .padding([env.px(4.0), env.px(8.0)]);
            column![self.strip(bar), self.rule()].into()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn the_end_of_a_name_says_whose_site_it_is() {
        assert_eq!(pieces("mairie.example"), ["", "mairie.example", ""]);
        assert_eq!(pieces("www.mairie.example/space"), ["www.", "mairie.example", "/space"]);
        assert_eq!(pieces("mairie.example.verif.test"), ["mairie.example.", "verif.test", ""]);
        assert_eq!(pieces(""), ["", "", ""]);
    }
}
