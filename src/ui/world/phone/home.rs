//! The page of the applications, and those opened last.

use iced::widget::{Column, Row, column, container, row, space, svg};
use iced::{Alignment, Border, Element, Length, Padding, Size};

use super::{Handset, TOUCH};
use crate::ui::button::BOLD;
use crate::ui::part::Face;
use crate::world::PartId;
use crate::world::phone::{RawApp, piece};

/// How wide an icon with its name is at least, in sizes of its text.
const ICON: f32 = 5.8;

/// How the icons are laid out.
#[derive(Clone, Copy)]
struct Grid {
    columns: usize,
    /// The width and the height of one place.
    place: Size,
    /// The side of an icon.
    side: f32,
    /// The size of its name.
    ink: f32,
    /// Names have one line.
    is_short: bool,
    /// There are more rows than room.
    is_long: bool,
}

impl<'a, M: Clone + 'a> Handset<'a, M> {
    /// As many columns as names have room for, four at most; and how the row below is laid out.
    #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn icons_grid(&self) -> [Grid; 2] {
        let env = self.env();
        // Where there is hardly any height, the dots stand beside the icons, and those can be scrolled.
        let beside = if self.is_tiny() { env.px(TOUCH + 30.0) } else { 0.0 };
        let width = self.inner() - 2.0 * self.margin() - beside;
        // Larger letters while three columns of them have room.
        let ink = self.ink().min((width - env.px(30.0)) / 3.0 / ICON).max(self.text);
        let columns = ((width / (ink * ICON)) as usize).clamp(if self.is_tiny() { 2 } else { 3 }, 4);
        let apps = self.phone.icons(0).count().max(self.phone.icons(1).count());
        let rows = apps.div_ceil(columns).max(2) as f32;
        let bars = self.status_height() + self.nav_height() + env.px(4.0);
        let dots = if self.is_tiny() { 0.0 } else { self.dots_height() };
        let room = self.glass.height - bars - dots;
        let least = env.px(48.0) + ink * 1.3;
        let most = env.px(170.0).max(self.text * 6.0);
        let dock = (room / (rows + 1.0)).clamp(env.px(46.0) + self.text * 1.3, most);
        let here = self.phone.icons(self.phone.page()).count().div_ceil(columns).max(1) as f32;
        let height = ((room - dock) / here).max(least).min(most);
        // What does not fit can be scrolled.
        let is_long = height * here > room - dock + 1.0;
        [(height, self.phone.page()), (dock, 2)].map(|(height, shelf)| {
            let ink = if height < least { self.text } else { ink };
            // Names of two words have two lines, where that leaves room for the icon.
            let is_long_named = self.phone.icons(shelf).any(|app| self.app_name(app).contains(' '));
            let has_room = height - 2.5 * ink - env.px(12.0) >= env.px(56.0);
            let lines = if is_long_named && has_room { 2.0 } else { 1.0 };
            let side =
                (height - lines * ink * 1.25 - env.px(12.0)).clamp(env.px(40.0), env.px(88.0).max(self.text * 3.0));
            Grid {
                columns,
                place: Size::new(width / columns as f32, height),
                side,
                ink,
                is_short: lines < 2.0,
                is_long,
            }
        })
    }

    fn dots_height(&self) -> f32 {
        self.env().px(TOUCH)
    }

    fn app_name(&self, app: &RawApp) -> String {
        self.env().text(&self.name(&piece::of("app", &app.id)))
    }

    /// An application's icon, its name under it.
    fn app_icon(&self, app: &RawApp, grid: Grid, is_docked: bool) -> Element<'a, M> {
        let env = self.env();
        let id = piece::of("app", &app.id);
        let picture = svg(env.picture(&app.icon())).width(grid.side).height(grid.side);
        let name = self.app_name(app);
        let name = if grid.is_short { self.short(&name, grid) } else { name.replacen(' ', "\n", 1) };
        // In the row below, each has as much room as its name wants.
        let width = if is_docked { Length::Shrink } else { Length::Fill };
        let name = self.label(name).size(grid.ink).align_x(Alignment::Center).width(width);
        let content = column![picture, name].spacing(env.px(2.0)).align_x(Alignment::Center).width(width);
        let content = container(content).center_y(Length::Fill);
        let face = Face { pressed: Some(env.palette.ring_inner), ..env.bare() };
        let icon = if is_docked {
            self.touch(id, face, content.padding([0.0, env.px(4.0)])).width(Length::Shrink)
        } else {
            self.touch(id, face, content).width(grid.place.width - env.px(4.0))
        };
        icon.least(Size::new(env.px(84.0), 0.0))
            .height(grid.place.height - env.px(4.0))
            .traits(|traits| {
                traits.holds = true;
                traits.drags = true;
                traits.drags_after_hold = true;
                traits.opens = true;
            })
            .into()
    }

    /// As much of a name as one line has room for: whole words, and a sign that there is more.
    fn short(&self, name: &str, grid: Grid) -> String {
        let signs: Vec<char> = name.chars().collect();
        let most = crate::ui::typing::capacity(&signs, grid.place.width - self.env().px(4.0), grid.ink);
        if signs.len() <= most {
            return name.to_owned();
        }
        // « Météo… » is not « Météo ».
        let first = name.split(' ').next().unwrap_or(name);
        if first.chars().count() < most { format!("{first}…") } else { first.to_owned() }
    }

    /// The page, the dots of both pages, the row below.
    pub(super) fn home_page(&self) -> Element<'a, M> {
        let env = self.env();
        let [grid, dock_grid] = self.icons_grid();
        let icons: Vec<Element<'a, M>> =
            self.phone.icons(self.phone.page()).map(|app| self.app_icon(app, grid, false)).collect();
        let mut rows = Column::new().spacing(env.px(4.0));
        let mut icons = icons.into_iter().peekable();
        while icons.peek().is_some() {
            rows = rows.push(Row::with_children(icons.by_ref().take(grid.columns)).spacing(env.px(4.0)));
        }
        let count = self.phone.icons(2).count().max(1);
        #[allow(clippy::cast_precision_loss)]
        let width = (self.inner() - 2.0 * env.px(8.0)) / count as f32;
        let dock_grid = Grid { place: Size::new(width, dock_grid.place.height), ink: self.text, ..dock_grid };
        let mut dock = Row::new().push(space().width(Length::Fill));
        for app in self.phone.icons(2) {
            dock = dock.push(self.app_icon(app, dock_grid, true)).push(space().width(Length::Fill));
        }
        let palette = env.palette;
        let line = env.px(2.0);
        let dock = container(dock).center_x(Length::Fill).style(move |_| {
            let border = Border { color: palette.ink, width: line, radius: (8.0 * line).into() };
            container::background(palette.ground).border(border)
        });
        let dock = container(dock).padding([0.0, env.px(6.0)]);
        let margin = self.margin();
        let page = if self.is_tiny() {
            let rows = self.rolling(container(rows).width(Length::Fill)).width(Length::Fill).height(Length::Fill);
            let dots = container(self.pages_dots()).center_y(Length::Fill);
            let above = row![rows, dots].height(Length::Fill);
            column![container(above).padding([0.0, margin]).height(Length::Fill), dock]
        } else if grid.is_long {
            let rows = self.rolling(container(rows).width(Length::Fill)).width(Length::Fill);
            let rows = container(rows).height(Length::Fill).padding(Padding { left: margin, ..Padding::ZERO });
            column![rows, self.pages_dots(), dock]
        } else {
            let rows = container(rows).width(Length::Fill).height(Length::Fill);
            column![rows.padding([0.0, margin]), self.pages_dots(), dock]
        };
        let page = self.still(piece::HOME, Face { corner: 0.0, ..env.bare() }, page);
        page.width(Length::Fill)
            .height(Length::Fill)
            .traits(|traits| {
                traits.swipes = true;
                traits.follows = true;
            })
            .into()
    }

    /// The dots of both pages: the one in sight is full.
    fn pages_dots(&self) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let (side, line) = (env.px(20.0), env.metric.line());
        let dot = |page: usize| -> Element<'a, M> {
            let fill = if self.phone.page() == page { palette.ink } else { palette.ground };
            let dot = container(space()).width(side).height(side).style(move |_| {
                let border = Border { color: palette.ink, width: line, radius: (side / 2.0).into() };
                container::background(fill).border(border)
            });
            self.sign(piece::PAGES[page], container(dot).center(Length::Fill))
                .width(env.px(TOUCH))
                .height(self.dots_height())
                .traits(|traits| traits.receives = true)
                .into()
        };
        if self.is_tiny() {
            return column![dot(0), dot(1)].into();
        }
        container(row![dot(0), dot(1)]).center_x(Length::Fill).into()
    }

    /// What was opened last: a card each, swept up to close it.
    pub(super) fn recents_page(&self) -> Element<'a, M> {
        let env = self.env();
        let mut cards = self.phone.recents().map(|app| self.recent(app)).peekable();
        if cards.peek().is_none() {
            drop(cards);
            return self.middle(self.read("recents-empty", self.sentence("recents-empty"), BOLD));
        }
        let cards = Row::with_children(cards).spacing(env.px(12.0)).wrap().vertical_spacing(env.px(12.0));
        let clear = container(self.wide(piece::RECENT_CLEAR, "close", false)).center_x(Length::Fill);
        column![self.paged("recents", cards), clear.padding(env.px(8.0))].height(Length::Fill).into()
    }

    fn recent(&self, app: &RawApp) -> Element<'a, M> {
        let env = self.env();
        let id = piece::of("recent", &app.id);
        let width = (self.inner() - 2.0 * self.margin() - env.px(30.0)) / 2.0;
        let side = self.text * if self.is_low() { 2.2 } else { 3.6 };
        let name = self.lines(env.text(&self.name(&id)), BOLD).align_x(Alignment::Center).width(Length::Fill);
        let content = column![
            crate::ui::button::icon(env, "swipe-up", self.text * 1.1, env.palette.ink),
            self.square(&app.icon(), side),
            name
        ]
        .spacing(env.px(4.0))
        .align_x(Alignment::Center)
        .width(Length::Fill);
        self.touch(PartId::new(id.as_str()), env.plain(), content)
            .width(width)
            .padding(env.px(8.0))
            .traits(|traits| {
                traits.swipes = true;
                traits.follows = true;
            })
            .into()
    }
}
