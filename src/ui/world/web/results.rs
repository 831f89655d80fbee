//! What a search engine found.

use iced::widget::{Column, column, container, row, text};
use iced::{Alignment, Border, Element, Length, Size};

use super::page::At;
use super::{Browser, of_site};
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::part::part;
use crate::world::PartId;
use crate::world::web::RawResult;
use crate::world::web::piece::{self, Piece};

impl<'a, M: Clone + 'a> Browser<'a, M> {
    /// The spelling it proposes, and what was found; kindly, if nothing was.
    pub(super) fn results(&self, at: At<'_>) -> Element<'a, M> {
        let env = self.env();
        let found = self.web.found();
        if self.web.visit(at.site).query.trim().is_empty() {
            return Column::new().into();
        }
        let spelling = found.spelling.as_ref().map(|spelling| self.spelling(at, spelling));
        if found.results.is_empty() {
            let none = self.told("found-none", self.sentence("found-none"), self.ink(), REGULAR);
            let none =
                row![icon(env, "search-off", self.ink() * 1.4, env.palette.ink), container(none).width(Length::Fill)]
                    .spacing(env.px(12.0))
                    .align_y(Alignment::Center);
            return column![none].push(spelling).spacing(env.px(14.0)).into();
        }
        let results = found.results.iter().map(|result| self.result(at, result));
        Column::new().push(spelling).extend(results).spacing(env.px(18.0)).into()
    }

    /// « Did you mean », and the words as they would be spelt.
    fn spelling(&self, at: At<'_>, spelling: &str) -> Element<'a, M> {
        let env = self.env();
        let size = self.ink();
        let sentence = self.sentence("part-spelling");
        let words = self.lines(env.text(&sentence), REGULAR).size(size);
        let proposed = self.lines(spelling.to_owned(), BOLD).size(size).color(env.palette.link);
        let content = row![icon(env, "search", size * 1.2, env.palette.ink), column![words, proposed]]
            .spacing(env.px(12.0))
            .align_y(Alignment::Center);
        self.on_page(
            piece::block(at.site, at.page, "spelling"),
            sentence,
            env.plain(),
            container(content).center_y(Length::Shrink),
        )
        .width(Length::Shrink)
        .least(self.least())
        .padding([env.px(6.0), env.px(14.0)])
        .into()
    }

    /// One result: the mark of what is paid for, the address, the title that leads there, a line about it.
    fn result(&self, at: At<'_>, result: &RawResult) -> Element<'a, M> {
        let env = self.env();
        let size = self.ink();
        let id = format!("result-{}", result.id);
        let within = |name: &str| Piece::Answer(at.site.into(), at.page.into(), id.clone(), name.into()).part();
        let ad = result.ad.then(|| {
            let (ink, line) = (env.palette.ink, env.px(2.0));
            let sentence = self.sentence("part-result-ad");
            let word = text(env.text(&sentence)).size(self.text).font(BOLD).line_height(1.2);
            let word = container(word).padding([0.0, env.px(8.0)]).style(move |_| {
                let border = Border { color: ink, width: line, radius: line.into() };
                container::Style { border, ..container::Style::default() }
            });
            self.still(within("ad"), sentence, env.bare(), container(word).center_y(Length::Shrink))
                .width(Length::Shrink)
                .least(Size::new(env.px(48.0), env.px(48.0)))
        });
        let target = result.to.split_once('/').map_or(at.site, |(site, _)| site);
        let address = of_site(target, "site").attribute("address");
        let words = self.lines(self.web.address_of(target).to_owned(), REGULAR).size(size).color(env.palette.quiet);
        let address = self
            .still(within("address"), address, env.bare(), container(words).center_y(Length::Shrink))
            .width(Length::Shrink)
            .least(Size::new(env.px(48.0), env.px(48.0)));
        let sentence = of_site(at.site, id.clone());
        let title = self.underlined(piece::block(at.site, at.page, &id), sentence.clone(), size * 1.1);
        let line = sentence.attribute("line");
        let words = self.lines(env.text(&line), REGULAR).size(size);
        let line = part(PartId::new(&format!("line/{id}")), env.bare(), words).on_hear((self.stage.hear)(vec![line]));
        let head = row![].push(ad).push(address).spacing(self.gap()).wrap();
        column![head, title, line].into()
    }
}
