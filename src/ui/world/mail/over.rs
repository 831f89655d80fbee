//! What lies over a page: the menus, the small windows, the picker of files, what would be printed.

use iced::widget::{Column, column, container, row, space, svg};
use iced::{Alignment, Border, Element, Length, Padding};

use super::{Program, letters};
use crate::sentence::Sentence;
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::part::{Face, part};
use crate::ui::world::picker::{Picker, picker};
use crate::words::CAMILLE;
use crate::world::PartId;
use crate::world::files::FileId;
use crate::world::mail::piece::{self, Piece};
use crate::world::mail::{LetterId, Matter, Over, Page, Refusal};

impl<'a, M: Clone + 'a> Program<'a, M> {
    /// A small window over the page.
    pub(super) fn question(&self) -> Option<Element<'a, M>> {
        let sheet = match self.mail.over()? {
            Over::Refusal(refusal @ Refusal::Forgotten) => self.dialog(
                piece::DIALOG,
                &[refusal.message()],
                None,
                &[(piece::DIALOG_ATTACH, "clip"), (piece::ANYWAY, "send"), (piece::OK, "close")],
            ),
            Over::Refusal(refusal) => self.dialog(piece::DIALOG, &[refusal.message()], None, &[(piece::OK, "tick")]),
            Over::Stop(stop) => self.dialog(piece::DIALOG, &[stop.message()], None, &[(piece::OK, "tick")]),
            _ => return None,
        };
        Some(container(sheet).center(Length::Fill).padding(self.gap()).into())
    }

    /// The open menu, beside what opened it.
    pub(super) fn menu(&self) -> Option<Element<'a, M>> {
        let top = self.side() + self.env().px(14.0);
        let edge = self.env().px(4.0);
        match self.mail.over()? {
            Over::Account => {
                let menu = container(self.account()).align_right(Length::Fill).height(Length::Fill);
                Some(menu.padding(Padding { top, right: edge, ..Padding::ZERO }).into())
            }
            Over::MoveTo => {
                let in_title = self.is_low();
                let top = if in_title { top } else { 2.0 * top };
                let left = self.folders_width() + edge;
                let menu = container(self.move_to()).height(Length::Fill);
                Some(menu.padding(Padding { top, left, bottom: edge, ..Padding::ZERO }).into())
            }
            _ => None,
        }
    }

    /// A menu is a sheet.
    fn laid_over(&self, id: &str, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
        let menu = self.panel(content);
        part(PartId::new(id), self.env().bare(), menu).traits(|traits| traits.sheet = true).into()
    }

    fn account(&self) -> Element<'a, M> {
        let env = self.env();
        let side = self.text * 2.2;
        let told = |name: &'static str, font| {
            self.told(&format!("account/{name}"), Sentence::world(CAMILLE, name), self.text, font)
        };
        let who = row![
            svg(env.picture("portrait-camille")).width(side).height(side),
            column![told("name", BOLD), told("email", REGULAR)]
        ]
        .spacing(env.px(10.0))
        .align_y(Alignment::Center);
        let label = self.label(self.called(piece::SIGN_OUT));
        let content = row![icon(env, "sign-out", self.text * 1.2, env.palette.ink), label]
            .spacing(env.px(12.0))
            .align_y(Alignment::Center);
        let leave = self
            .touch(PartId::new(piece::SIGN_OUT), env.plain(), container(content).center_y(Length::Fill))
            .width(Length::Fill)
            .height(self.side())
            .padding([0.0, env.px(12.0)]);
        let wide = (self.text * 18.0).min(self.size.width - env.px(24.0));
        let menu = column![who, leave].spacing(env.px(12.0)).padding(env.px(12.0)).width(wide);
        self.laid_over("account/menu", menu)
    }

    fn move_to(&self) -> Element<'a, M> {
        let env = self.env();
        let folders = self.mail.places();
        #[allow(clippy::cast_precision_loss)]
        let height = folders.len() as f32 * self.side();
        let lines = folders.into_iter().map(|folder| {
            let id = Piece::MoveTo(folder.clone()).part();
            let content = row![
                icon(env, super::list::sign_of(&folder), self.text * 1.1, env.palette.ink),
                self.label(self.called(id.as_str()))
            ]
            .spacing(env.px(12.0))
            .align_y(Alignment::Center);
            let face = Face { line: None, corner: 0.0, ..env.plain() };
            self.touch(id, face, container(content).center_y(Length::Fill))
                .width(Length::Fill)
                .height(self.side())
                .padding([0.0, env.px(12.0)])
                .into()
        });
        // It is as tall as there is room, then it rolls.
        let lines = container(self.rolled(Column::with_children(lines))).max_height(height).width(self.text * 14.0);
        self.laid_over(piece::MOVE_MENU, lines)
    }

    /// The picker of files.
    pub(super) fn picker(&self, place: &FileId, chosen: Option<&FileId>) -> Element<'a, M> {
        let (files, offered) = (self.mail.files(), self.mail.offered(place).collect());
        picker(self, &Picker { files, place, offered, chosen, take: (piece::PICKER_JOIN, "clip") })
    }

    /// What the printer would print.
    pub(super) fn preview(&self, what: Option<&(LetterId, String)>) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let title = self.told("preview-title", self.sentence("preview-title"), self.text, BOLD);
        let bar = container(title).padding([env.px(6.0), env.px(12.0)]);
        let page: Element<'a, M> = match what {
            Some((_, name)) => {
                let pages = self.mail.attachment(name).map(|(_, document)| document.pages.as_slice());
                let pages = pages
                    .unwrap_or_default()
                    .iter()
                    .map(|picture| svg(env.picture(picture)).width(Length::Fill).height(self.text * 9.0).into());
                Column::with_children(pages).spacing(env.px(12.0)).into()
            }
            None => self.printed(),
        };
        let line = env.metric.line();
        let sheet = container(page).padding(env.px(16.0)).max_width(self.text * 22.0).style(move |_| {
            let border = Border { color: palette.ink, width: line, ..Border::default() };
            container::background(palette.ground).color(palette.ink).border(border)
        });
        let sheet = self.rolled(container(sheet).center_x(Length::Fill).padding(env.px(12.0)));
        let answers = row![
            self.action(piece::PREVIEW_GO, "print").width(Length::Shrink),
            self.button(piece::PREVIEW_CLOSE, "close", true).width(Length::Shrink)
        ]
        .spacing(env.px(16.0))
        .padding([env.px(6.0), env.px(12.0)]);
        let whole = column![self.strip(bar), self.rule(), sheet, self.rule(), answers];
        part(PartId::new(piece::PREVIEW), env.bare(), whole)
            .width(Length::Fill)
            .height(Length::Fill)
            .traits(|traits| traits.sheet = true)
            .into()
    }

    /// The open message, as it would stand on paper.
    fn printed(&self) -> Element<'a, M> {
        let Page::Reader(id) = self.mail.page() else { return space().into() };
        let Some(letter) = self.mail.letter(id) else { return space().into() };
        let env = self.env();
        let mut lines: Vec<Element<'a, M>> = vec![self.lines(self.what(letter), BOLD).into()];
        match &letter.matter {
            Matter::Given(_) => {
                let message = self.mail.given(letter);
                let blocks = message.into_iter().flat_map(|message| &message.body);
                lines.extend(blocks.map(|block| {
                    let words = env.text(&letters(format!("mail-{}-{}", id.as_str(), block.id)));
                    self.lines(words, REGULAR).into()
                }));
            }
            Matter::Written(written) => lines.push(self.lines(written.body.clone(), REGULAR).into()),
        }
        Column::with_children(lines).spacing(env.px(10.0)).into()
    }
}
