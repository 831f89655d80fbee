//! What lies over a page: a menu, a sheet, a question; and the sheet on which everything stops.

use iced::widget::{Column, container, row};
use iced::{Alignment, Element, Length};

use super::Handset;
use super::kit::calls;
use crate::sentence::Sentence;
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::part::Face;
use crate::world::PartId;
use crate::world::phone::piece::{self, Piece};
use crate::world::phone::{Over, RawApp};

/// The signs of a menu's lines.
const SIGNS: [(&str, &str); 8] = [
    (piece::MENU_OPEN, "open"),
    (piece::MENU_SHARE, "share"),
    (piece::MENU_DELETE, "bin"),
    (piece::MENU_UNINSTALL, "uninstall"),
    (piece::MENU_MOVE, "move-to"),
    (piece::MENU_REPORT, "report"),
    (piece::MENU_BLOCK, "block"),
    (piece::MENU_OFF, "power"),
];

impl<'a, M: Clone + 'a> Handset<'a, M> {
    /// What lies over the page has all of the glass between the bars.
    pub(super) fn over_page(&self, over: &Over) -> Element<'a, M> {
        match over {
            Over::Shade => self.shade_page(),
            Over::Recents => self.recents_page(),
            Over::Menu(of) => self.menu(of),
            Over::Sheet(what) => self.state_sheet(what),
            Over::Stop(message) => self.stop(message),
            Over::Pay => {
                let sign = icon(self.env(), "card", self.text * 3.0, self.env().palette.ink);
                let asked = self.read("pay-question", self.sentence("pay-question"), BOLD);
                let answers = vec![self.wide(piece::PAY, "tick", false), self.wide(piece::PAY_CANCEL, "close", false)];
                self.sheet(vec![sign, asked], answers)
            }
            Over::Ask(app) => self.ask(app),
        }
    }

    /// A menu: what it is about, and its lines on a card.
    fn menu(&self, of: &str) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let of = PartId::new(of);
        let items = self.phone.menu_items(&of).into_iter().map(|item| {
            let sign = SIGNS.iter().find(|(known, _)| *known == item).map_or("open", |(_, sign)| sign);
            let sign = icon(env, sign, self.text * 1.3, palette.ink);
            let words = self.lines(self.called(item), BOLD).size(if self.is_low() { self.text } else { self.ink() });
            self.line_of(PartId::new(item), Some(sign), words, None).into()
        });
        let items = Column::with_children(items).spacing(env.px(6.0)).padding(env.px(10.0));
        let wide = (self.text * 15.0).min(self.inner() - 2.0 * self.margin());
        let face = Face { fill: Some(palette.panel), line: Some((palette.ink, env.metric.line())), ..env.bare() };
        let card = self.still(piece::MENU, face, self.rolling(items)).width(wide);
        let about = self.menu_about(&of);
        let content: Element<'a, M> = if self.is_low() {
            let about = about.map(|about| container(about).max_width(self.inner() * 0.34));
            row![].push(about).push(card).spacing(env.px(16.0)).align_y(Alignment::Center).into()
        } else {
            let about = about.map(|about| container(about).max_width(wide));
            Column::new().push(about).push(card).spacing(env.px(12.0)).align_x(Alignment::Center).into()
        };
        container(content).center(Length::Fill).padding([env.px(6.0), self.margin()]).into()
    }

    /// What a menu is about.
    fn menu_about(&self, of: &PartId) -> Option<Element<'a, M>> {
        let env = self.env();
        let name = self.name(of);
        let side = self.text * if self.is_low() { 3.4 } else { 4.4 };
        let picture = match Piece::of(of) {
            Piece::App(app) => self.phone.app(app).map(RawApp::icon),
            Piece::Photo(photo) => self.phone.photo(photo).map(|photo| photo.picture.clone()),
            Piece::Sms(_) => None,
            _ => return None,
        };
        let picture = picture.map(|picture| self.square(&picture, side));
        // A message is known by its beginning.
        let words: String = env.text(&name);
        let short = self.shortened(&words, if picture.is_some() { self.text * 12.0 } else { self.text * 20.0 });
        let words = self.lines(if picture.is_some() { words } else { short }, REGULAR);
        let content = Column::new().push(picture).push(words).align_x(Alignment::Center);
        Some(self.heard("menu-about", content, vec![name]).into())
    }

    /// What a sign of the bar means, in large.
    fn state_sheet(&self, what: &str) -> Element<'a, M> {
        let env = self.env();
        let said: Vec<Element<'a, M>> = if what == "battery" {
            vec![self.read("battery", self.sentence("battery"), BOLD), self.battery_words()]
        } else {
            let (sign, message) = match (what, self.phone.is_on("wifi"), self.phone.has_signal()) {
                ("wifi", true, _) => ("wifi", "wifi-on"),
                ("wifi", false, _) => ("wifi-off", "wifi-off"),
                (_, _, true) => ("signal", "signal-on"),
                _ if self.phone.is_on("plane") => ("plane", "signal-off"),
                _ => ("signal-off", "no-signal"),
            };
            let size = self.text * if self.is_low() { 3.0 } else { 5.5 };
            let network = self.phone.network().filter(|_| what == "wifi");
            let network =
                network.map(|network| self.read("network", calls(format!("network-{}", network.id)), REGULAR));
            let said = vec![icon(env, sign, size, env.palette.ink), self.read("state", self.sentence(message), BOLD)];
            said.into_iter().chain(network).collect()
        };
        self.sheet(said, vec![self.wide(piece::SHEET_CLOSE, "close", true)])
    }

    /// Here everything stops: what a trap would have done.
    fn stop(&self, message: &str) -> Element<'a, M> {
        let env = self.env();
        let title = self.told("phone/stop-title", self.sentence("stop-title"), self.text * 1.2, BOLD);
        let title = row![icon(env, "warning", self.text * 1.6, env.palette.ink), title]
            .spacing(env.px(12.0))
            .align_y(Alignment::Center);
        let why = match message.strip_suffix(".stop") {
            Some(of) => calls(of.to_owned()).attribute("stop"),
            None => self.sentence(message.to_owned()),
        };
        let why = self.read("stop-why", why, REGULAR);
        let kindly = self.read("stop-kindly", self.sentence("stop-kindly"), BOLD);
        self.sheet(vec![title.into(), why, kindly], vec![self.wide(piece::STOP_CLOSE, "tick", true)])
    }

    /// An application asks for something.
    fn ask(&self, app: &str) -> Element<'a, M> {
        let known = self.phone.app(app);
        let picture = known.map(|app| self.square(&app.icon(), self.text * 3.4));
        let right = known.and_then(|app| app.asks.clone()).unwrap_or_default();
        let asked: Sentence = calls(format!("ask-{right}"));
        let asked = self.read("ask", asked, BOLD);
        let said = picture.into_iter().chain([asked]).collect();
        self.sheet(said, vec![self.wide(piece::ALLOW, "tick", false), self.wide(piece::DENY, "close", false)])
    }
}
