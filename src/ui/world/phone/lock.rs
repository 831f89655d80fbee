//! The hour and the padlock; the figures that unlock.

use iced::widget::{Column, Row, column, container, row, space, text};
use iced::{Alignment, Border, Element, Length, Size};

use super::{Handset, TOUCH};
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::part::Face;
use crate::world::PartId;
use crate::world::phone::piece;

impl<'a, M: Clone + 'a> Handset<'a, M> {
    /// The hour, very large, the day, the padlock.
    pub(super) fn lock_page(&self) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let large = (self.text * if self.is_low() { 2.0 } else { 2.6 }).min(self.glass.width / 8.0);
        let hour = self.told("phone/hour", self.sentence("hour"), large, BOLD);
        let day = self.told("phone/day", self.sentence("day"), self.text * 1.2, REGULAR);
        let side = (self.text * 3.2).clamp(env.px(70.0), env.px(100.0));
        let line = env.metric.line();
        let disc = container(icon(env, "padlock", side * 0.55, palette.ink)).center(side).style(move |_| {
            let border = Border { color: palette.ink, width: line, radius: (side / 2.0).into() };
            container::background(palette.ground).border(border)
        });
        let swipe = icon(env, "swipe-up", self.text * 1.4, palette.ink);
        let face = Face { pressed: Some(palette.ring_inner), ..env.bare() };
        let lock = row![disc, swipe].spacing(env.px(8.0)).align_y(Alignment::Center);
        let lock = self.touch(PartId::new(piece::LOCK), face, lock).padding(env.px(6.0));
        let lock = lock.traits(|traits| traits.swipes = true);
        let hint = self.told("phone/lock-hint", self.sentence("lock-hint"), self.text, REGULAR);
        let words = column![hour, day].spacing(env.px(4.0)).align_x(Alignment::Center);
        let unlock = column![lock, hint].spacing(env.px(6.0)).align_x(Alignment::Center);
        let content: Element<'a, M> = if self.is_low() {
            self.middle(row![words, unlock].spacing(env.px(32.0)).align_y(Alignment::Center).wrap())
        } else {
            column![
                space().height(Length::Fill),
                words,
                space().height(Length::FillPortion(2)),
                unlock,
                space().height(env.px(24.0))
            ]
            .align_x(Alignment::Center)
            .width(Length::Fill)
            .into()
        };
        content
    }

    /// What has been typed of the code: as many dots as figures.
    fn dots(&self) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let (typed, all) = self.phone.code_typed();
        let (side, line) = (env.px(20.0), env.metric.line());
        let dots = (0..all).map(|index| -> Element<'a, M> {
            let is_typed = index < typed;
            let dot = container(space()).width(side).height(side).style(move |_| {
                let fill = if is_typed { palette.ink } else { palette.ground };
                let border = Border { color: palette.ink, width: line, radius: (side / 2.0).into() };
                container::background(fill).border(border)
            });
            dot.into()
        });
        let dots = Row::with_children(dots)
            .spacing(env.px(if self.is_low() { 10.0 } else { 16.0 }))
            .align_y(Alignment::Center);
        let dots = container(dots).center_y(Length::Shrink).padding([env.px(14.0), env.px(16.0)]);
        self.still(piece::PAD_CODE, env.bare(), dots).least(Size::new(0.0, env.px(48.0))).into()
    }

    /// A key with a large figure.
    pub(super) fn figure(&self, family: &str, figure: char, size: Size) -> Element<'a, M> {
        let env = self.env();
        let shown =
            text(figure.to_string()).size((size.height * 0.62).min(self.text * 1.9)).font(BOLD).line_height(1.0);
        let face = Face { corner: (size.height / 2.0).min(env.px(32.0)), ..env.plain() };
        let id = piece::of(family, &figure.to_string());
        self.touch(id, face, container(shown).center(Length::Fill)).width(size.width).height(size.height).into()
    }

    /// The keys of a pad: three of them a row, then what stands left and right of the zero.
    pub(super) fn figures(
        &self,
        family: &str,
        size: Size,
        left: Element<'a, M>,
        right: Element<'a, M>,
    ) -> Element<'a, M> {
        let gap = self.env().px(if self.is_low() { 6.0 } else { 12.0 });
        let rows = ["123", "456", "789"].map(|figures| {
            Row::with_children(figures.chars().map(|figure| self.figure(family, figure, size))).spacing(gap).into()
        });
        let last = row![left, self.figure(family, '0', size), right].spacing(gap);
        Column::with_children(rows).push(last).spacing(gap).into()
    }

    /// How large a key of a pad is, so that four rows of them have room in this height. Half of the space around it is
    /// taken for it as well.
    pub(super) fn figure_size(&self, height: f32, is_abreast: bool) -> Size {
        let env = self.env();
        let gap = env.px(if self.is_low() { 6.0 } else { 12.0 });
        let high = ((height - 3.0 * gap) / 4.0).clamp(env.px(TOUCH) - gap, env.px(78.0).max(self.text * 2.6));
        let room = if is_abreast { self.inner() * 0.52 } else { self.inner() - 2.0 * self.margin() };
        let wide = ((room - 2.0 * gap) / 3.0).min(high * 1.9);
        Size::new(wide, high)
    }

    /// A key of a pad with a sign.
    pub(super) fn figure_sign(&self, id: &str, sign: &str, size: Size) -> Element<'a, M> {
        let env = self.env();
        let sign = container(icon(env, sign, self.text * 1.4, env.palette.ink)).center(Length::Fill);
        let face = Face { corner: (size.height / 2.0).min(env.px(32.0)), ..env.plain() };
        self.touch(PartId::new(id), face, sign).width(size.width).height(size.height).into()
    }

    /// The figures that unlock.
    pub(super) fn pad_page(&self) -> Element<'a, M> {
        let env = self.env();
        let room = self.glass.height - self.status_height();
        let dots = self.dots();
        let above = if self.is_low() { 0.0 } else { env.px(70.0) + self.text };
        let note = if self.phone.note().is_some() { self.text * 2.0 } else { 0.0 };
        let size = self.figure_size(room - above - note - env.px(16.0), self.is_low());
        let keys = self.figures(
            "pad",
            size,
            self.figure_sign(piece::PAD_BACK, "left", size),
            self.figure_sign(piece::PAD_ERASE, "backspace", size),
        );
        let name = self.told("phone/code", super::kit::calls("code").attribute("label"), self.text, BOLD);
        let content: Element<'a, M> = if self.is_low() {
            let said = column![name, dots].align_x(Alignment::Center).width(Length::Fill);
            row![said, keys].spacing(env.px(12.0)).align_y(Alignment::Center).padding([0.0, self.margin()]).into()
        } else {
            column![name, dots, keys].spacing(env.px(4.0)).align_x(Alignment::Center).into()
        };
        container(content).center(Length::Fill).into()
    }
}
