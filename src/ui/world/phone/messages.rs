//! Short messages: the conversations, and one of them.

use iced::widget::{Column, Row, column, container, row, space, text};
use iced::{Alignment, Border, Element, Length, Size};

use super::Handset;
use super::kit::calls;
use crate::sentence::Sentence;
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::part::Face;
use crate::world::PartId;
use crate::world::phone::{RawSms, RawThread, Written, piece};

impl<'a, M: Clone + 'a> Handset<'a, M> {
    /// All conversations, the newest first.
    pub(super) fn threads_page(&self) -> Element<'a, M> {
        let lines: Vec<Element<'a, M>> = self.phone.threads().map(|thread| self.thread_line(thread)).collect();
        self.list(self.title("threads-title"), lines, "threads")
    }

    fn thread_line(&self, thread: &RawThread) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let name = calls(format!("person-{}", thread.with));
        let size = self.ink();
        let last = self.phone.messages(&thread.with).last();
        let is_unread = self.phone.messages(&thread.with).any(|sms| self.phone.is_unread(sms));
        let written = self.phone.written(&thread.with).last().map(|written| written.text.clone());
        let said = last.map(|sms| calls(format!("sms-{}", sms.id)));
        let shown = written.or_else(|| said.as_ref().map(|said| env.text(said))).unwrap_or_default();
        let side = (size * 1.9).max(env.px(44.0));
        let room = (self.inner() - self.margin() - side - env.px(140.0)) * if is_unread { 0.92 } else { 1.0 };
        let signs: Vec<char> = shown.chars().collect();
        let most = crate::ui::typing::capacity(&signs, room, size);
        let short = if signs.len() > most {
            let cut: String = signs[..most.saturating_sub(2)].iter().collect();
            cut.trim_end().to_owned() + "…"
        } else {
            shown
        };
        let font = if is_unread { BOLD } else { REGULAR };
        let last = text(short).size(size).font(font).line_height(1.25).wrapping(text::Wrapping::None);
        let words = column![self.lines(env.text(&name), BOLD).size(size), last];
        let dot = env.px(20.0);
        let unread = is_unread.then(|| {
            let dot = container(space()).width(dot).height(dot).style(move |_| {
                container::background(palette.action).border(Border { radius: (dot / 2.0).into(), ..Border::default() })
            });
            dot.into()
        });
        let heard = std::iter::once(name).chain(said).collect();
        self.line_of(piece::of("thread", &thread.with), Some(self.portrait(&thread.with, side)), words, unread)
            .on_hear((self.stage.hear)(heard))
            .into()
    }

    /// Whether so much of the glass is the keyboard's that only what is written has room.
    fn is_cramped(&self) -> bool {
        self.phone.has_keyboard() && self.keyboard_leaves() < self.text * 6.0
    }

    /// One conversation: what was said, where one writes, the keyboard.
    pub(super) fn thread_page(&self, with: &str) -> Element<'a, M> {
        let env = self.env();
        let side = self.text * 1.7;
        let name = calls(format!("person-{with}"));
        let number = self.phone.person(with).filter(|known| !known.contact).map(|_| name.clone().attribute("number"));
        let who = column![self.told("phone/who", name, self.text, BOLD)].push(
            number.filter(|_| !self.is_low()).map(|number| self.told("phone/number", number, self.text, REGULAR)),
        );
        let title = (!self.is_cramped()).then(|| {
            let title = row![self.portrait(with, side), who].spacing(env.px(12.0)).align_y(Alignment::Center);
            column![container(title).padding([env.px(2.0), self.margin()]), self.rule()]
        });
        let said = self.phone.messages(with).map(|sms| self.bubble(sms));
        let written = self.phone.written(with).enumerate().map(|(index, written)| self.own_bubble(index, written));
        let bubbles = Column::with_children(said.chain(written)).spacing(env.px(10.0)).width(Length::Fill);
        let has_room = !self.phone.has_keyboard() || self.keyboard_leaves() >= self.page_takes();
        let bubbles = has_room.then(|| self.paged(&format!("thread-{with}"), bubbles));
        let bubbles = bubbles.map(|bubbles| container(bubbles).height(Length::Fill));
        Column::new().push(title).push(bubbles).push(self.write_row()).height(Length::Fill).into()
    }

    /// Where one writes, and what sends it.
    fn write_row(&self) -> Element<'a, M> {
        let env = self.env();
        let field = self.writes(piece::WRITE, self.field_of(piece::WRITE), piece::WRITE);
        let photo = self.phone.letter().1.map(|photo| self.square(&photo.picture, self.tall()));
        let send = container(icon(env, "send", self.text * 1.3, env.palette.on_action)).center(Length::Fill);
        let face = Face { corner: self.tall() / 2.0, ..env.action() };
        let send = self.touch(PartId::new(piece::WRITE_SEND), face, send).width(self.tall() * 1.4).height(self.tall());
        let row = Row::new().push(photo).push(field).push(send).spacing(env.px(8.0)).align_y(Alignment::Center);
        container(row).padding([env.px(3.0), self.margin()]).into()
    }

    /// The face of a bubble: one's own have the action's colour round them.
    fn bubble_face(&self, is_mine: bool) -> Face {
        let env = self.env();
        let fill = if is_mine { env.palette.panel } else { env.palette.ground };
        Face { fill: Some(fill), corner: env.px(18.0), pressed: None, ..env.plain() }
    }

    fn bubble(&self, sms: &RawSms) -> Element<'a, M> {
        let env = self.env();
        let size = self.ink();
        let id = piece::of("sms", &sms.id);
        let name = calls(format!("sms-{}", sms.id));
        let date = calls(format!("date-{}", sms.date));
        let when = self.label(env.text(&date)).color(env.palette.quiet);
        let words = self.lines(env.text(&name), REGULAR).size(size);
        let link = sms.link.then(|| self.link(sms, &name));
        let reported = self.phone.is_reported(&sms.id).then(|| {
            row![
                icon(env, "flag", self.text, env.palette.ink),
                self.label(env.text(&self.sentence("reported"))).font(BOLD).width(Length::Fill)
            ]
            .spacing(env.px(6.0))
        });
        let content =
            Column::new().push((!self.is_cramped()).then_some(when)).push(words).push(reported).spacing(env.px(2.0));
        let bubble = self.touch_as(id, name.clone(), self.bubble_face(sms.mine), content);
        let bubble = bubble.least(Size::new(0.0, env.px(50.0))).padding([env.px(6.0), env.px(14.0)]);
        let mut heard = vec![name.clone()];
        heard.extend(sms.link.then(|| name.attribute("link")));
        let bubble = bubble.on_hear((self.stage.hear)(heard)).traits(|traits| traits.holds = true);
        on_side(sms.mine, Column::new().push(bubble).push(link).spacing(env.px(6.0)))
    }

    /// The link of a message: underlined, a part of its own.
    fn link(&self, sms: &RawSms, name: &Sentence) -> Element<'a, M> {
        let env = self.env();
        let color = env.palette.link;
        let sentence = name.clone().attribute("link");
        // Too long for its line, it goes on after one of its signs.
        let address = env.text(&sentence);
        let pieces = address.split_inclusive(['.', '-']).map(|piece| -> Element<'a, M> {
            let words = text(piece.to_owned()).size(self.ink()).color(color).line_height(1.25);
            let under = container(space()).width(Length::Fill).height(env.px(3.0));
            let under = under.style(move |_| container::background(color));
            column![words, under].width(Length::Shrink).into()
        });
        let content = container(Row::with_children(pieces).wrap()).center_y(Length::Shrink);
        let id = PartId::new(&format!("sms/{}/link", sms.id));
        let face = Face { pressed: None, corner: env.px(18.0), ..env.plain() };
        self.touch_as(id, sentence, face, content)
            .least(Size::new(env.px(60.0), env.px(56.0)))
            .padding([env.px(6.0), env.px(14.0)])
            .into()
    }

    /// What was written here.
    fn own_bubble(&self, index: usize, written: &Written) -> Element<'a, M> {
        let env = self.env();
        let said = (!written.text.is_empty()).then(|| self.lines(written.text.clone(), REGULAR).size(self.ink()));
        let photo = written.photo.as_ref().and_then(|photo| self.phone.photo(photo));
        let photo = photo.map(|photo| self.square(&photo.picture, self.text * 5.0));
        let unsent = self.sentence("unsent");
        let sign = icon(env, if written.waits { "clock" } else { "tick" }, self.text * 0.9, env.palette.ink);
        let words = written.waits.then(|| self.label(env.text(&unsent)).font(BOLD));
        let state = Row::new().push(sign).push(words).spacing(env.px(6.0)).align_y(Alignment::Center);
        let content = Column::new().push(photo).push(said).push(state).align_x(Alignment::End).spacing(env.px(2.0));
        let face = self.bubble_face(true);
        let content = container(content).padding([env.px(6.0), env.px(14.0)]).style(move |_| {
            let (color, width) = face.line.unwrap_or_default();
            let border = Border { color, width, radius: face.corner.into() };
            container::background(face.fill.unwrap_or_default()).border(border)
        });
        let heard = std::iter::once(self.sentence("written")).chain(written.waits.then_some(unsent)).collect();
        on_side(true, self.heard(&format!("written-{index}"), content, heard))
    }
}

/// On its side: mine at the right.
fn on_side<'a, M: 'a>(is_mine: bool, bubble: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let gap = || space().width(Length::FillPortion(1));
    let bubble = container(bubble).width(Length::FillPortion(6));
    if is_mine { row![gap(), bubble.align_right(Length::FillPortion(6))].into() } else { row![bubble, gap()].into() }
}
