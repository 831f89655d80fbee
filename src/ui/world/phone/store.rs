//! The shop of applications: what it has, one of them, how far it is installed.

use iced::widget::{Column, Row, column, container, row, space};
use iced::{Alignment, Border, Element, Length};

use super::Handset;
use super::kit::calls;
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::part::Face;
use crate::world::PartId;
use crate::world::phone::{RawOffer, piece};

impl<'a, M: Clone + 'a> Handset<'a, M> {
    /// The picture of an application, there or not.
    fn offer_picture(&self, offer: &str) -> String {
        let known = self.phone.app(offer).map(crate::world::phone::RawApp::icon);
        known.unwrap_or_else(|| "app-weather-gift".to_owned())
    }

    /// What the shop has, or what was looked for.
    pub(super) fn store_page(&self) -> Element<'a, M> {
        let env = self.env();
        let field = self.writes(piece::STORE_SEARCH, self.field_of(piece::STORE_SEARCH), piece::STORE_SEARCH);
        let sign = container(icon(env, "search", self.text * 1.3, env.palette.on_action)).center(Length::Fill);
        let go =
            self.touch(PartId::new(piece::STORE_GO), env.action(), sign).width(self.tall() * 1.3).height(self.tall());
        let search = row![field, go].spacing(env.px(8.0)).align_y(Alignment::Center);
        let search = container(search).padding([env.px(4.0), self.margin()]);
        let has_title = !self.is_low() && !self.phone.has_keyboard();
        let title = has_title.then(|| self.title("store-title"));
        let has_room = !self.phone.has_keyboard() || self.keyboard_leaves() > self.text * 7.0;
        let lines = Column::with_children(self.phone.offers().map(|offer| self.offer_line(offer))).spacing(self.gap());
        let lines = has_room.then(|| container(self.paged("store", lines)).height(Length::Fill));
        Column::new().push(title).push(search).push(lines).height(Length::Fill).into()
    }

    fn offer_line(&self, offer: &RawOffer) -> Element<'a, M> {
        let env = self.env();
        let name = calls(format!("store-{}", offer.id));
        let [publisher, price] = ["publisher", "price"].map(|about| name.clone().attribute(about));
        let size = self.ink();
        let words = column![self.two(&name, Some(&publisher)), self.lines(env.text(&price), REGULAR).size(size)];
        let picture = self.square(&self.offer_picture(&offer.id), (size * 2.4).max(env.px(56.0)));
        let heard = vec![name, publisher, price];
        self.line_of(piece::of("store", &offer.id), Some(picture), words, None).on_hear((self.stage.hear)(heard)).into()
    }

    /// One of them: who made it, what it costs, what it may do.
    pub(super) fn offer_page(&self, app: &str) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let name = calls(format!("store-{app}"));
        let [publisher, price, about] = ["publisher", "price", "about"].map(|what| name.clone().attribute(what));
        let picture = self.square(&self.offer_picture(app), self.text * if self.is_low() { 2.4 } else { 3.4 });
        let title = self.read("offer", name, BOLD);
        let head = row![picture, container(title).width(Length::Fill)];
        let button: Element<'a, M> = if self.phone.is_installed(app) {
            self.wide(piece::STORE_OPEN, "open", true)
        } else if let Some(percent) = self.phone.installing(app) {
            self.progress(percent)
        } else {
            self.wide(piece::INSTALL, "install", true)
        };
        let head = head.spacing(env.px(14.0)).align_y(Alignment::Center);
        let about = self.read("about", about, REGULAR);
        let rights = self.phone.offer(app).map(|offer| offer.rights.as_slice()).unwrap_or_default();
        let rights: Vec<_> = rights.iter().map(|right| calls(format!("rights-{right}"))).collect();
        let said = |id: &str, sign: &str, sentences: Vec<crate::sentence::Sentence>| -> Element<'a, M> {
            let label = self.name(&PartId::new(id));
            // Who looks at it closely sees it larger.
            let is_looked_at = id == piece::PUBLISHER && self.phone.shows_publisher();
            let size = self.ink();
            let large = if is_looked_at { size * 1.35 } else { size };
            let mut words = Column::new().push(self.lines(env.text(&label), REGULAR).size(size).color(palette.quiet));
            for sentence in &sentences {
                words = words.push(self.lines(env.text(sentence), BOLD).size(large));
            }
            let sign = icon(env, sign, self.text * 1.3, palette.ink);
            let heard = std::iter::once(label).chain(sentences).collect();
            self.line_of(PartId::new(id), Some(sign), words, None).on_hear((self.stage.hear)(heard)).into()
        };
        let lines = Column::new()
            .push(head)
            .push(about)
            .push(said(piece::PUBLISHER, "account", vec![publisher]))
            .push(said(piece::PRICE, "bookmark", vec![price]))
            .push(said(piece::RIGHTS, "lock", rights))
            .spacing(self.gap());
        let button = container(button).center_x(Length::Fill).padding([env.px(6.0), self.margin()]);
        column![self.paged(&format!("offer-{app}"), lines), self.rule(), button].height(Length::Fill).into()
    }

    /// How far it is installed: a bar that fills, and the words.
    fn progress(&self, percent: u8) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let (thick, line) = (env.px(22.0), env.metric.line());
        let done = container(space()).width(Length::FillPortion(u16::from(percent.max(1)))).height(thick);
        let done = done.style(move |_| container::background(palette.action));
        let rest = space().width(Length::FillPortion(u16::from(100 - percent.min(99)))).height(thick);
        let bar = container(Row::new().push(done).push(rest)).padding(line).style(move |_| {
            let border = Border { color: palette.ink, width: line, radius: line.into() };
            container::Style { border, ..container::Style::default() }
        });
        let words = self.lines(self.say("installing"), BOLD);
        let content = column![words, bar].spacing(env.px(4.0)).align_x(Alignment::Center).width(Length::Fill);
        let name = vec![self.sentence("installing")];
        self.touch(PartId::new(piece::INSTALL), Face { corner: env.px(6.0), ..env.bare() }, content)
            .width(Length::Fill)
            .least(iced::Size::new(0.0, self.tall()))
            .on_hear((self.stage.hear)(name))
            .into()
    }
}
