//! What opens from the bar, at the top right of the page: the downloads, the menu.

use iced::widget::{Column, Row, container, row, space, text};
use iced::{Alignment, Element, Length, Padding};

use super::Browser;
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::part::{Face, part};
use crate::ui::world::desktop::picture;
use crate::world::PartId;
use crate::world::web::Over;
use crate::world::web::piece::{self, Piece};

impl<'a, M: Clone + 'a> Browser<'a, M> {
    /// The open panel, if there is one.
    pub(super) fn panel_over(&self) -> Option<Element<'a, M>> {
        let (id, lines) = match self.web.over()? {
            Over::Downloads => ("downloads/list", self.downloads()),
            Over::Menu => ("menu/list", self.menu()),
            _ => return None,
        };
        let env = self.env();
        // The arrows of the page stay in sight beside it.
        let aside = self.side() + env.px(8.0);
        let wide = (self.text * 18.0).min(self.inner_width() - aside - env.px(8.0));
        let lines = Column::with_children(lines).spacing(env.px(6.0)).padding(env.px(10.0)).width(wide);
        let lines = self.rolling(lines);
        let panel = part(PartId::new(id), env.bare(), self.panel(lines)).traits(|traits| traits.sheet = true);
        Some(
            container(panel)
                .align_right(Length::Fill)
                .height(Length::Fill)
                .padding(Padding { right: aside, ..Padding::from(env.px(4.0)) })
                .into(),
        )
    }

    /// What was downloaded.
    fn downloads(&self) -> Vec<Element<'a, M>> {
        let env = self.env();
        let title = self.said("downloads-title", BOLD);
        let known = self.web.downloads().iter().filter_map(|file| self.web.files().get(file));
        let files: Vec<Element<'a, M>> = known
            .map(|file| {
                let id = Piece::Download(file.id.clone()).part();
                let name = self.lines(self.called(id.as_str()), REGULAR).width(Length::Fill);
                let content = row![self.square(picture(self.web.files(), file), self.text * 1.8), name]
                    .spacing(env.px(10.0))
                    .align_y(Alignment::Center);
                self.touch(id, env.plain(), container(content).center_y(Length::Shrink))
                    .width(Length::Fill)
                    .least(self.least())
                    .padding([env.px(4.0), env.px(10.0)])
                    .into()
            })
            .collect();
        if files.is_empty() {
            return vec![title, self.said("downloads-none", REGULAR), self.line(piece::DOWNLOADS_CLEAR, "bin")];
        }
        std::iter::once(title).chain(files).chain([self.line(piece::DOWNLOADS_CLEAR, "bin")]).collect()
    }

    /// A line of a menu.
    fn line(&self, id: &str, sign: &str) -> Element<'a, M> {
        let env = self.env();
        let words = self.lines(self.called(id), REGULAR).width(Length::Fill);
        let content = row![icon(env, sign, self.text * 1.2, env.palette.ink), words]
            .spacing(env.px(12.0))
            .align_y(Alignment::Center);
        let face = Face { line: Some((env.palette.ink, env.px(2.0))), ..env.plain() };
        self.touch(PartId::new(id), face, container(content).center_y(Length::Shrink))
            .width(Length::Fill)
            .least(self.least())
            .padding([env.px(4.0), env.px(10.0)])
            .into()
    }

    /// Larger, smaller, find, print.
    fn menu(&self) -> Vec<Element<'a, M>> {
        let side = self.side();
        let now = self.web.zoom();
        let smaller = self.button(piece::ZOOM_OUT, "minus", false).width(side);
        let larger = self.button(piece::ZOOM_IN, "plus", false).width(side);
        let percent = text(format!("{now}\u{a0}%")).size(self.text).font(BOLD).wrapping(text::Wrapping::None);
        let percent = container(percent).center_x(self.text * 4.2);
        let zoom =
            row![space().width(Length::Fill), smaller, percent, larger].spacing(self.gap()).align_y(Alignment::Center);
        let title = Row::new().push(self.said("menu-zoom", BOLD));
        vec![title.into(), zoom.into(), self.line(piece::FIND, "find-in-page"), self.line(piece::PRINT, "print")]
    }
}
