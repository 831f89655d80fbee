//! The browser, drawn: a window with tabs, a bar with the address, a page under it; and what lies over the page.

mod answer;
mod choice;
mod chrome;
mod field;
mod join;
mod over;
mod page;
mod print;
mod prompt;
mod results;
mod sheet;

use std::ops::Deref;

use iced::widget::{Column, Row, column, container, responsive, row, space, stack, svg};
use iced::{Alignment, Element, Font, Length, Padding, Size};

use super::Stage;
use super::monitor::Monitor;
use super::picker::{Picker, picker};
use super::turns;
use crate::sentence::{Scope, Sentence};
use crate::ui::button::{BOLD, icon};
use crate::ui::metric::TIGHT_LINE;
use crate::ui::part::{Face, Part, part};
use crate::world::web::{Note, Over, Place, Web, piece};
use crate::world::{PartId, World};

/// Below this height, in sizes of its text, one writes on the page alone: the drawn keyboard has the rest.
const CRAMPED: f32 = 11.0;
/// Below this height, one field and its label are all there is room for.
const TINY: f32 = 6.5;
/// Below this height, what can wait has no room.
const LOW: f32 = 20.0;
/// Below this width, buttons are signs.
const NARROW: f32 = 30.0;
/// From this width on there is room round the window.
const WIDE: f32 = 44.0;
/// From this width on, « Terminer ma séance » has its words where it stands alone at the foot.
const ALONE: f32 = 16.0;
/// How wide the lines of a page are at most, in sizes of its text: some sixty signs.
const LINES: f32 = 34.0;

/// What the drawing of a browser needs everywhere.
struct Browser<'a, M> {
    monitor: Monitor<'a, M>,
    web: &'a Web,
}

impl<'a, M> Deref for Browser<'a, M> {
    type Target = Monitor<'a, M>;

    fn deref(&self) -> &Self::Target {
        &self.monitor
    }
}

/// Draws the browser.
#[must_use]
pub fn view<'a, M: Clone + 'a>(stage: &Stage<'a, M>, world: &'a World, web: &'a Web) -> Element<'a, M> {
    let stage = stage.clone();
    responsive(move |size| {
        let monitor = Monitor::new(stage.clone(), world, size).guarded();
        Browser { monitor, web }.whole()
    })
    .into()
}

/// A sentence of a site.
fn of_site(site: &str, message: impl Into<String>) -> Sentence {
    Sentence::of(Scope::Site(site.into()), message)
}

impl<'a, M: Clone + 'a> Browser<'a, M> {
    fn whole(&self) -> Element<'a, M> {
        let palette = self.env().palette;
        let shown = if !self.web.has_window() {
            self.desk()
        } else if let Some(alone) = self.alone() {
            self.sheeted(alone)
        } else if self.is_asked() && self.is_small() {
            // What is asked about, and nothing else.
            self.sheeted(self.page())
        } else {
            self.window()
        };
        let desk: Element<'a, M> = if !self.web.has_window() {
            let desk = container(shown).width(Length::Fill).height(Length::Fill);
            desk.style(move |_| container::background(palette.desk).color(palette.ink)).into()
        } else if self.is_wide() && !self.is_low() {
            Monitor::<'a, M>::edged(shown, palette.desk, self.env().px(12.0))
        } else {
            shown
        };
        // A question has a ground of its own.
        if self.is_asked() { desk } else { self.ground(PartId::new(piece::GROUND), desk) }
    }

    fn is_low(&self) -> bool {
        self.size.height < self.text * LOW
    }

    fn is_wide(&self) -> bool {
        self.size.width >= self.text * WIDE
    }

    fn is_narrow(&self) -> bool {
        self.size.width < self.text * NARROW
    }

    /// Whether there is so little room that a sheet takes all of it, and a question leaves only what is asked about.
    fn is_small(&self) -> bool {
        self.is_narrow() && self.is_low() || self.size.height < self.text * 14.0
    }

    /// How much lies between the window's two sides.
    fn inner_width(&self) -> f32 {
        let around = if self.is_wide() && !self.is_low() { 24.0 } else { 0.0 };
        self.size.width - self.env().px(around) - 2.0 * self.env().metric.line()
    }

    /// The size of the page's own text.
    fn ink(&self) -> f32 {
        #[allow(clippy::cast_precision_loss)]
        let zoom = self.web.zoom() as f32 / 100.0;
        self.text * zoom
    }

    /// Something that is read and heard, and that a lesson may ask to be pressed.
    fn still(&self, id: PartId, name: Sentence, face: Face, content: impl Into<Element<'a, M>>) -> Part<'a, M> {
        self.touch_as(id, name, face, content).traits(|traits| traits.presses &= traits.expected)
    }

    /// A thing of the page: while a menu is open the keyboard goes on into that, and not through the page behind it.
    fn on_page(&self, id: PartId, name: Sentence, face: Face, content: impl Into<Element<'a, M>>) -> Part<'a, M> {
        let is_behind = match self.web.over() {
            Some(Over::List(part)) => *part != id,
            Some(Over::Downloads | Over::Menu) => true,
            _ => false,
        };
        self.touch_as(id, name, face, content).traits(|traits| traits.presses &= !is_behind)
    }

    /// A sentence of its own, read and heard, that is no part of the machine.
    fn said(&self, message: &str, font: Font) -> Element<'a, M> {
        self.told(message, self.sentence(message), self.text, font)
    }

    fn has_caret(&self, part: &PartId) -> bool {
        self.world.writing().is_some_and(|(own, _)| own == *part)
    }

    /// A page without its window.
    fn sheeted(&self, page: Element<'a, M>) -> Element<'a, M> {
        let palette = self.env().palette;
        container(page).style(move |_| container::Style::default().color(palette.ink)).into()
    }

    /// Where the drawn keyboard leaves little room, what one writes in is shown alone.
    fn alone(&self) -> Option<Element<'a, M>> {
        let is_cramped = self.size.height < self.text * CRAMPED;
        let (field, _) = self.world.writing().filter(|_| is_cramped && self.web.over().is_none())?;
        let is_page = !matches!(field.as_str(), piece::ADDRESS | piece::FIND_FIELD);
        if is_page && self.size.height >= self.text * TINY {
            return Some(self.page());
        }
        let alone = match field.as_str() {
            piece::ADDRESS => self.address(self.size.width - self.env().px(16.0)),
            piece::FIND_FIELD => self.find_field(),
            _ => self.field_alone(&field)?,
        };
        let edge = self.env().px(if self.size.height < self.text * 4.0 { 2.0 } else { 8.0 });
        let alone = container(alone).padding([edge, self.env().px(8.0)]).center_y(Length::Fill);
        Some(part(PartId::new("page/alone"), self.env().bare(), alone).width(Length::Fill).into())
    }

    /// The window, and what lies over it.
    fn window(&self) -> Element<'a, M> {
        let palette = self.env().palette;
        let shown = match self.web.over() {
            Some(Over::Picker(_, place, chosen)) => {
                let (files, offered) = (self.web.files(), self.web.offered(place).collect());
                let take = (piece::PICKER_OPEN, "open");
                picker(self, &Picker { files, place, offered, chosen: chosen.as_ref(), take })
            }
            Some(Over::Print(copies)) => self.printing(*copies),
            _ => self.pages(),
        };
        Monitor::<'a, M>::edged(shown, palette.ink, self.env().metric.line())
    }

    fn pages(&self) -> Element<'a, M> {
        let page = stack![self.page()].push(self.panel_over()).push(self.prompt());
        let window = Column::new()
            .push(self.tabs())
            .push(self.rule())
            .push(self.bar())
            .push(self.rule())
            .push(self.save_bar())
            .push(self.find_bar())
            .push(container(page).height(Length::Fill))
            .push(self.cookies())
            .push(self.note())
            .push(self.foot());
        stack![window].push(self.sheet_over()).into()
    }

    /// What has just been done, in words.
    fn note(&self) -> Option<Element<'a, M>> {
        // Beside a question, what was done before it only takes room.
        let note = self.web.note().filter(|_| !self.is_asked())?;
        let env = self.env();
        let told = self.told(piece::NOTE, self.sentence(note.message()), self.text, BOLD);
        let sign = match note {
            Note::Printed => "print",
            Note::Marked => "star-full",
            Note::Unmarked => "star-empty",
            Note::Kept | Note::NotKept => "lock",
            Note::Cleared => "bin",
            Note::Reloaded => "reload",
            Note::TooManyTabs => "warning",
            Note::Finished => "tick",
        };
        let bar = row![icon(env, sign, self.text * 1.2, env.palette.ink), container(told).width(Length::Fill)]
            .spacing(env.px(12.0))
            .align_y(Alignment::Center)
            .padding([env.px(4.0), env.px(12.0)]);
        Some(column![self.rule(), self.strip(bar)].into())
    }

    /// The foot of the window: where the link under the pointer leads, and what ends the session.
    fn foot(&self) -> Option<Element<'a, M>> {
        let is_page = matches!(self.web.place(), Place::Page(..));
        let ends = self.web.is_public() && !self.is_asked() && !self.is_low();
        // Its place is kept, so that nothing moves when the pointer comes onto a link.
        (is_page || ends).then(|| {
            let env = self.env();
            let ends = ends.then(|| self.finish());
            let least = if ends.is_some() { self.side() } else { self.text * TIGHT_LINE };
            let foot = row![container(Row::new().push(self.leads())).width(Length::Fill)]
                .push(ends)
                .spacing(env.px(12.0))
                .height(least)
                .align_y(Alignment::Center);
            let foot = container(foot).padding([env.px(2.0), env.px(8.0)]);
            column![self.rule(), self.strip(foot)].into()
        })
    }

    /// « Terminer ma séance »: at the foot; in the bar, where the window is low.
    fn finish(&self) -> Element<'a, M> {
        let has_word = if !self.web.has_window() {
            self.size.width >= self.text * ALONE
        } else if self.is_low() {
            self.is_wide()
        } else {
            !self.is_narrow()
        };
        self.button(piece::FINISH, "finish-session", has_word).width(Length::Shrink).into()
    }

    /// The address the link under the pointer leads to.
    fn leads(&self) -> Option<Element<'a, M>> {
        let link = self.web.hovered()?;
        let address = self.web.leads_to(link)?;
        let env = self.env();
        let host = address.split('/').next().unwrap_or_default();
        let site = self.web.sites().keys().find(|site| self.web.address_of(site) == host);
        let heard = site.map_or_else(|| self.name(link), |site| of_site(site, "site").attribute("address"));
        let finish = match (self.web.is_public() && !self.is_low(), self.is_narrow()) {
            (false, _) => 0.0,
            (true, true) => self.side() + env.px(12.0),
            (true, false) => self.text * 13.0,
        };
        let words = self.written_address(&address, self.inner_width() - finish - self.text * 2.5);
        let content =
            row![icon(env, "link", self.text, env.palette.ink), words].spacing(self.gap()).align_y(Alignment::Center);
        Some(part(PartId::new("page/target"), env.bare(), content).on_hear((self.stage.hear)(vec![heard])).into())
    }

    /// The desk behind the window, once it is closed.
    fn desk(&self) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let (width, side) = ((self.text * 5.4).max(env.px(96.0)), (self.text * 2.8).max(env.px(64.0)));
        let label = self.label(self.called(piece::ICON)).color(palette.on_desk).width(Length::Fill);
        let picture = container(icon(env, "globe", side, palette.on_desk)).center_x(Length::Fill);
        let content = column![picture, label.align_x(Alignment::Center)].align_x(Alignment::Center);
        let face = Face { pressed: Some(palette.ring_inner), ..env.bare() };
        let icon = self
            .touch(PartId::new(piece::ICON), face, content)
            .width(width)
            .padding(env.px(4.0))
            .traits(|traits| traits.opens = true);
        let desk = container(icon).padding(Padding::from(env.px(16.0))).width(Length::Fill).height(Length::Fill);
        let ends = self.web.is_public().then(|| {
            let foot = row![space().width(Length::Fill), self.finish()].padding([env.px(2.0), env.px(8.0)]);
            column![self.rule(), self.strip(foot)]
        });
        let turns = (!self.is_asked() && !self.world.turns().is_empty()).then(|| turns::strip(self));
        Column::new().push(turns).push(desk).push(self.note()).push(ends).into()
    }

    /// A picture in a square.
    fn square(&self, picture: &str, side: f32) -> Element<'a, M> {
        svg(self.env().picture(picture)).width(side).height(side).into()
    }

    /// The least size of what can be pressed.
    fn least(&self) -> Size {
        Size::new(self.side(), self.side())
    }
}
