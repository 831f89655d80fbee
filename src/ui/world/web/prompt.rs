//! What a site asks by itself: cookies, notifications, an advertisement.

use iced::widget::{Row, column, container, row, space, svg};
use iced::{Alignment, Element, Length};

use super::{Browser, of_site};
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::part::{Part, part};
use crate::world::PartId;
use crate::world::web::Prompt;
use crate::world::web::piece;

impl<'a, M: Clone + 'a> Browser<'a, M> {
    /// What lies over the page.
    pub(super) fn prompt(&self) -> Option<Element<'a, M>> {
        match self.web.prompt().filter(|_| !self.is_asked() || !self.is_small())? {
            Prompt::Notify => Some(self.notify()),
            Prompt::Ad => self.ad(),
            Prompt::Cookies => None,
        }
    }

    /// A window of a site's own, at rest a thing to look at.
    fn stands(&self, id: &str, content: impl Into<Element<'a, M>>) -> Part<'a, M> {
        let id = PartId::new(id);
        let name = self.name(&id);
        self.still(id, name, self.env().bare(), content).traits(|traits| traits.sheet = true)
    }

    /// Two answers of equal weight.
    fn two(&self, [one, other]: [(&str, &str); 2]) -> Element<'a, M> {
        let answer = |(id, sign): (&str, &str)| self.button(id, sign, true).width(Length::Shrink).into();
        let answers = Row::with_children([answer(one), answer(other)]).spacing(self.env().px(16.0)).wrap();
        answers.vertical_spacing(self.gap()).into()
    }

    /// May it send notifications?
    fn notify(&self) -> Element<'a, M> {
        let env = self.env();
        let title = self.said("notify-title", BOLD);
        let title = row![self.square("bell", self.text * 1.6), container(title).width(Length::Fill)]
            .spacing(self.gap())
            .align_y(Alignment::Center);
        let answers = self.two([(piece::NOTIFY_BLOCK, "bell-off"), (piece::NOTIFY_ALLOW, "tick")]);
        let wide = (self.text * 20.0).min(self.inner_width() - env.px(16.0));
        let window = column![title, answers].spacing(env.px(12.0)).padding(env.px(12.0)).width(wide);
        container(self.stands(piece::NOTIFY, self.panel(window))).padding(env.px(8.0)).into()
    }

    /// The advertisement, its cross at its corner.
    fn ad(&self) -> Option<Element<'a, M>> {
        let (name, site, _) = self.web.page()?;
        let env = self.env();
        let sentence = of_site(name, "ad");
        let words = self.lines(env.text(&sentence), BOLD).size(self.text * 1.1);
        let words = part(PartId::new("ad-words"), env.bare(), words.width(Length::Fill).align_x(Alignment::Center));
        let words = words.on_hear((self.stage.hear)(vec![sentence]));
        let title = self.said("ad-title", REGULAR);
        let head = row![container(title).width(Length::Fill), self.cross(piece::AD_CLOSE)].align_y(Alignment::Center);
        let picture = site.ad.as_ref();
        let wide = (self.text * 20.0).min(self.inner_width() - env.px(16.0));
        let body: Element<'a, M> = if self.is_low() {
            let picture = picture.map(|picture| self.square(picture, self.text * 2.5));
            row![].push(picture).push(words).spacing(self.gap()).align_y(Alignment::Center).into()
        } else {
            let high = (self.size.height * 0.22).clamp(self.text * 1.5, self.text * 8.0);
            let picture = picture.map(|picture| svg(env.picture(picture)).width(Length::Fill).height(high));
            column![].push(picture).push(words).spacing(env.px(8.0)).into()
        };
        let window = column![head, body].spacing(env.px(8.0)).padding(env.px(10.0));
        let window = self.stands(piece::AD, self.panel(self.rolling(window.width(wide))));
        Some(container(window).center(Length::Fill).into())
    }

    /// May it keep cookies? A bar under the page.
    pub(super) fn cookies(&self) -> Option<Element<'a, M>> {
        let asks = self.web.prompt() == Some(Prompt::Cookies) && self.web.over().is_none();
        asks.then(|| {
            let env = self.env();
            let title = self.said("cookies-title", BOLD);
            let title =
                row![icon(env, "cookie", self.text * 1.3, env.palette.ink), container(title).width(Length::Fill)]
                    .spacing(self.gap())
                    .align_y(Alignment::Center);
            // Where there is hardly room, what is asked and the two answers are enough.
            let words = (self.size.height >= self.text * 17.0).then(|| self.said("cookies-text", REGULAR));
            let answers = self.two([(piece::COOKIES_REFUSE, "close"), (piece::COOKIES_ACCEPT, "tick")]);
            let edge = env.px(if self.is_low() { 6.0 } else { 12.0 });
            let bar = column![title].push(words).push(answers).spacing(env.px(8.0)).padding([edge, env.px(12.0)]);
            let bar = column![self.rule(), self.strip(bar)];
            let id = PartId::new(piece::COOKIES);
            let name = self.name(&id);
            column![self.still(id, name, env.bare(), bar).width(Length::Fill), space()].into()
        })
    }
}
