//! What the printer would print, and how many times.

use iced::widget::{Column, column, container, row, text};
use iced::{Alignment, Border, Element, Length};

use super::{Browser, of_site};
use crate::ui::button::{BOLD, REGULAR};
use crate::ui::part::part;
use crate::world::PartId;
use crate::world::web::{Place, RawBlock, piece};

impl<'a, M: Clone + 'a> Browser<'a, M> {
    /// The window of the printer, in place of the page.
    pub(super) fn printing(&self, copies: u32) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let side = self.side();
        let title = self.said("print-title", BOLD);
        let title = container(title).width(Length::Fill).padding([env.px(6.0), env.px(12.0)]);
        let count = text(copies.to_string()).size(self.text).font(BOLD).wrapping(text::Wrapping::None);
        let count = part(PartId::new("print-count"), env.bare(), container(count).center_x(self.text * 2.0));
        let heard = if copies == 1 { "print-one" } else { "print-copies" };
        let count = count.on_hear((self.stage.hear)(vec![self.sentence(heard)]));
        let steps = row![
            self.said("print-copies", REGULAR),
            self.button(piece::PRINT_LESS, "minus", false).width(side),
            count,
            self.button(piece::PRINT_MORE, "plus", false).width(side)
        ]
        .spacing(self.gap())
        .align_y(Alignment::Center)
        .padding([env.px(4.0), env.px(12.0)]);
        let line = env.metric.line();
        let sheet = Column::with_children(self.printed()).spacing(env.px(10.0));
        let sheet = container(sheet).padding(env.px(16.0)).max_width(self.text * 22.0).style(move |_| {
            let border = Border { color: palette.ink, width: line, ..Border::default() };
            container::Style { border, ..container::Style::default() }
        });
        let sheet = self.rolled(container(sheet).center_x(Length::Fill).padding(env.px(10.0)));
        let answers = row![
            self.action(piece::PRINT_GO, "print").width(Length::Shrink),
            self.button(piece::PRINT_CANCEL, "close", true).width(Length::Shrink)
        ]
        .spacing(env.px(16.0))
        .wrap();
        let answers = container(answers.vertical_spacing(self.gap())).padding([env.px(6.0), env.px(12.0)]);
        let head = (!self.is_small()).then(|| column![self.strip(title), self.rule()]);
        let whole = Column::new().push(head).push(sheet).push(self.rule()).push(steps).push(self.rule()).push(answers);
        part(PartId::new(piece::PRINT), env.bare(), whole)
            .width(Length::Fill)
            .height(Length::Fill)
            .traits(|traits| traits.sheet = true)
            .into()
    }

    /// What is in sight, as it would stand on paper.
    fn printed(&self) -> Vec<Element<'a, M>> {
        let env = self.env();
        match self.web.place() {
            Place::Document(file) => self.document(file, self.text),
            Place::Page(..) => {
                let Some((name, site, page)) = self.web.page() else { return Vec::new() };
                let title = row![
                    self.square(&site.picture, self.text * 1.6),
                    self.lines(env.text(&of_site(name, "site")), BOLD)
                ];
                let blocks = self.within(name, &page.blocks);
                let blocks = blocks.into_iter().flat_map(|block| self.in_print(name, &page.id, block));
                let title = title.spacing(self.gap()).align_y(Alignment::Center);
                std::iter::once(title.into()).chain(blocks).collect()
            }
            Place::New | Place::Lost(_) => Vec::new(),
        }
    }

    /// The words of a block: what can be pressed is not printed.
    fn in_print(&self, site: &str, page: &str, block: &'a RawBlock) -> Vec<Element<'a, M>> {
        let env = self.env();
        let words = |id: &str, font| self.lines(env.text(&of_site(site, format!("{page}-{id}"))), font).into();
        match block {
            RawBlock::Title(id) | RawBlock::Loud(id) => vec![words(id, BOLD)],
            RawBlock::Text(id) | RawBlock::Note(id) => vec![words(id, REGULAR)],
            RawBlock::Picture(picture) => vec![self.square(picture, self.text * 4.0)],
            RawBlock::Field(field) => vec![words(&field.id, BOLD)],
            RawBlock::Row(inside) => {
                let inside = self.within(site, inside).into_iter();
                inside.flat_map(|block| self.in_print(site, page, block)).collect()
            }
            _ => Vec::new(),
        }
    }
}
