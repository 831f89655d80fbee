//! The shade that comes down: switches, light, what has arrived.

use iced::widget::{Column, Row, column, container, row};
use iced::{Alignment, Element, Length};

use super::kit::calls;
use super::{Handset, SWEEP};
use crate::ui::button::{BOLD, icon};
use crate::ui::part::Face;
use crate::world::PartId;
use crate::world::phone::piece;

/// The signs of the switches.
const SIGNS: [&str; 5] = ["wifi", "data", "plane", "torch", "ring"];

impl<'a, M: Clone + 'a> Handset<'a, M> {
    /// The shade, over the whole page.
    pub(super) fn shade_page(&self) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let gap = env.px(10.0);
        let across = if self.inner() >= self.text * 23.0 { 2 } else { 1 };
        let mut tiles = piece::TILES.into_iter().zip(SIGNS).map(|(id, sign)| self.tile(id, sign)).peekable();
        let mut rows = Column::new().spacing(gap);
        while tiles.peek().is_some() {
            let mut row = Row::with_children(tiles.by_ref().take(across)).spacing(gap);
            if tiles.peek().is_none() && across == 2 {
                row = row.push(self.settings_tile());
            }
            rows = rows.push(row);
        }
        if across == 1 {
            rows = rows.push(self.settings_tile());
        }
        let light = row![icon(env, "brightness", self.text * 1.4, palette.ink), self.level("light", ["minus", "plus"])]
            .spacing(gap)
            .align_y(Alignment::Center);
        let notes = Column::with_children(self.phone.told().iter().map(|note| self.note_line(note))).spacing(gap);
        let margin = self.margin();
        let content = column![rows, light, notes].spacing(gap).padding([gap, margin]);
        let content = container(self.rolling(content).width(Length::Fill)).height(Length::Fill);
        let sign = icon(env, "up", self.text * 1.2, palette.ink);
        let close = row![sign, self.label(self.called(piece::SHADE_CLOSE))].spacing(gap).align_y(Alignment::Center);
        let close = self.touch(
            PartId::new(piece::SHADE_CLOSE),
            Face { corner: 0.0, line: Some((palette.ink, env.px(2.0))), ..env.plain() },
            container(close).center(Length::Fill),
        );
        let close =
            close.width(Length::Fill).height(self.tall().max(env.px(SWEEP))).traits(|traits| traits.swipes = true);
        let shade = column![content, close].height(Length::Fill);
        let face = Face { fill: Some(palette.panel), corner: 0.0, ..env.bare() };
        let shade = self.still(piece::SHADE, face, shade).width(Length::Fill).height(Length::Fill);
        shade.traits(|traits| traits.swipes = true).into()
    }

    fn settings_tile(&self) -> Element<'a, M> {
        let env = self.env();
        let words = self.lines(self.called(piece::SHADE_SETTINGS), BOLD);
        let sign = icon(env, "settings", self.text * 1.4, env.palette.ink);
        self.line_of(PartId::new(piece::SHADE_SETTINGS), Some(sign), words, None)
            .least(iced::Size::new(0.0, self.tall() + env.px(10.0)))
            .into()
    }

    /// A call that was missed, a message that was not read.
    fn note_line(&self, note: &str) -> Element<'a, M> {
        let env = self.env();
        let id = piece::of("note", note);
        let name = self.name(&id);
        if let Some(call) = self.phone.raw_call(note) {
            return self.person_line(id, &call.from, Some(&self.sentence("missed")));
        }
        let threads = &self.phone.handset().threads;
        let from = threads.iter().find(|thread| thread.messages.iter().any(|sms| sms.id == note));
        let from = from.map_or("unknown", |thread| thread.with.as_str());
        let who = calls(format!("person-{from}"));
        let heard = vec![who.clone(), name.clone()];
        let portrait = self.portrait(from, (self.ink() * 1.9).max(env.px(44.0)));
        self.line_of(id, Some(portrait), self.two(&who, Some(&name)), None).on_hear((self.stage.hear)(heard)).into()
    }
}
