//! The sheets that wait for an answer: what the padlock says, a form half filled in, a trap, a message, the session's end.

use iced::widget::{Column, Row, column, container, row, text};
use iced::{Alignment, Border, Element, Length, Padding};

use super::chrome::pieces;
use super::{Browser, of_site};
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::part::{Face, part};
use crate::world::PartId;
use crate::world::web::Over;
use crate::world::web::piece::{self, Piece};

impl<'a, M: Clone + 'a> Browser<'a, M> {
    /// The sheet over everything, if there is one.
    pub(super) fn sheet_over(&self) -> Option<Element<'a, M>> {
        let ok = [(piece::OK, "tick")];
        Some(match self.web.over()? {
            Over::Padlock => self.sheet("padlock/sheet", self.padlock(), &ok),
            Over::Leave(_) => {
                let said = vec![self.titled("leave-title", "warning"), self.said("leave-text", REGULAR)];
                self.sheet(piece::LEAVE, said, &[(piece::LEAVE_GO, "leave"), (piece::LEAVE_STAY, "tick")])
            }
            Over::Session => {
                let said = vec![self.titled("session-title", "lock"), self.said("session-text", REGULAR)];
                self.sheet(piece::SESSION, said, &[(piece::SESSION_LEAVE, "sign-out"), (piece::SESSION_STAY, "tick")])
            }
            Over::Stop(block) => self.sheet(piece::SHEET, self.stopped(block), &ok),
            Over::Sms(site, name) => self.sheet(piece::SHEET, self.telephone(site, name), &ok),
            _ => return None,
        })
    }

    /// A title and its sign.
    fn titled(&self, message: &str, sign: &str) -> Element<'a, M> {
        let env = self.env();
        let title = self.told(message, self.sentence(message), self.text * 1.1, BOLD);
        row![icon(env, sign, self.text * 1.4, env.palette.ink), container(title).width(Length::Fill)]
            .spacing(env.px(12.0))
            .align_y(Alignment::Center)
            .into()
    }

    /// A sheet: what it says, and what can be answered. Where there is little room it has all of it, its answers always in
    /// sight.
    fn sheet(&self, id: &str, said: Vec<Element<'a, M>>, answers: &[(&str, &str)]) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        // The last answer, which changes nothing, is the one to press.
        let last = answers.len() - 1;
        let answers = answers.iter().enumerate().map(|(nth, (id, sign))| {
            let button = if nth == last { self.action(id, sign) } else { self.button(id, sign, true) };
            button.width(Length::Shrink).into()
        });
        let answers = Row::with_children(answers).spacing(env.px(16.0)).wrap().vertical_spacing(env.px(8.0));
        let answers = answers.align_x(iced::alignment::Horizontal::Right);
        let is_small = self.is_small();
        let gap = env.px(if is_small { 8.0 } else { 16.0 });
        let said = Column::with_children(said).spacing(gap);
        let sheet: Element<'a, M> = if is_small {
            let said = self.rolled(container(said).padding(env.px(10.0)).width(Length::Fill));
            let answers = container(answers).align_right(Length::Fill).padding([env.px(4.0), env.px(10.0)]);
            let whole = column![said, self.rule(), answers].height(Length::Fill);
            container(whole).style(move |_| container::background(palette.ground).color(palette.ink)).into()
        } else {
            let sheet = column![said, answers].spacing(env.px(20.0)).align_x(Alignment::End);
            let sheet = container(sheet).padding(Padding::from(env.px(24.0)));
            self.panel(self.rolling(sheet))
        };
        let sheet = part(PartId::new(id), env.bare(), sheet).traits(|traits| traits.sheet = true);
        if is_small {
            sheet.width(Length::Fill).height(Length::Fill).into()
        } else {
            let sheet = container(sheet).max_width(self.text * 30.0);
            container(sheet).center(Length::Fill).padding(self.gap()).into()
        }
    }

    /// Whose site it is: the address large, in two pieces; what the padlock says, and what it does not.
    fn padlock(&self) -> Vec<Element<'a, M>> {
        let env = self.env();
        let Some((name, site, _)) = self.web.page() else { return Vec::new() };
        let (sign, message) = if site.secure { ("padlock", "site-secure") } else { ("padlock-open", "site-open") };
        let called = of_site(name, "site");
        let words = self.lines(env.text(&called), BOLD).size(self.text * 1.1);
        let called = part(PartId::new("site-called"), env.bare(), words).on_hear((self.stage.hear)(vec![called]));
        let title = row![self.square(&site.picture, self.text * 2.2), column![self.said("site-name", REGULAR), called]]
            .spacing(env.px(12.0))
            .align_y(Alignment::Center);
        let address = self.web.address_of(name);
        let [start, end, _] = pieces(address);
        let size = self.text * if self.is_small() { 1.1 } else { 1.4 };
        let piece_of = |id: &str, words: &str, font| {
            // Too long for its line, it goes on after one of its signs.
            let parts = words.split_inclusive(['.', '-']);
            let parts = parts.map(|piece| text(piece.to_owned()).size(size).font(font).line_height(1.2).into());
            let face = Face { line: Some((env.palette.ink, env.px(2.0))), corner: env.px(6.0), ..env.plain() };
            let content = Row::with_children(parts).wrap();
            self.touch(PartId::new(id), face, container(content).center_y(Length::Shrink))
                .width(Length::Shrink)
                .least(self.least())
                .padding([env.px(8.0), env.px(10.0)])
        };
        let start = (!start.is_empty()).then(|| piece_of(piece::ADDRESS_START, start, REGULAR));
        let end = piece_of(piece::ADDRESS_END, end, BOLD);
        let address = row![].push(start).push(end).spacing(env.px(6.0)).align_y(Alignment::Center).wrap();
        let address = address.vertical_spacing(env.px(6.0));
        vec![title.into(), address.into(), self.signed(message, sign), self.signed("site-not-proof", "warning")]
    }

    /// A sentence and its sign.
    fn signed(&self, message: &str, sign: &str) -> Element<'a, M> {
        let env = self.env();
        row![
            icon(env, sign, self.text * 1.3, env.palette.ink),
            container(self.said(message, REGULAR)).width(Length::Fill)
        ]
        .spacing(env.px(12.0))
        .align_y(Alignment::Center)
        .into()
    }

    /// What would have happened outside.
    fn stopped(&self, block: &PartId) -> Vec<Element<'a, M>> {
        let mut said = vec![self.titled("stop-title", "warning")];
        if let Piece::Block(site, page, id) = Piece::of(block) {
            let sentence = of_site(&site, format!("{page}-{id}")).attribute("stop");
            said.push(self.told("stop-words", sentence, self.text, REGULAR));
        }
        said.push(self.said("stop-kindly", BOLD));
        said
    }

    /// A telephone that has received a message.
    fn telephone(&self, site: &str, name: &str) -> Vec<Element<'a, M>> {
        let env = self.env();
        let palette = env.palette;
        let line = env.metric.line();
        let words = self.told("sms-words", of_site(site, format!("sms-{name}")), self.text * 1.1, REGULAR);
        let bubble = container(words).padding([env.px(12.0), env.px(16.0)]).style(move |_| {
            let border = Border { color: palette.ink, width: line, radius: (6.0 * line).into() };
            container::background(palette.panel).color(palette.ink).border(border)
        });
        // The telephone round the bubble: a thick edge, and the button under its glass.
        let button = container(iced::widget::space()).width(self.text * 3.0).height(env.px(6.0));
        let button = button.style(move |_| container::background(palette.ink));
        let glass = column![bubble, container(button).center_x(Length::Fill)].spacing(env.px(14.0));
        let wide = (self.text * 18.0).min(self.inner_width() - env.px(80.0));
        let phone = container(glass).padding(env.px(14.0)).width(wide).style(move |_| {
            let border = Border { color: palette.ink, width: 2.0 * line, radius: (8.0 * line).into() };
            container::Style { border, ..container::Style::default() }
        });
        vec![self.titled("sms-title", "sms"), container(phone).center_x(Length::Fill).into()]
    }
}
