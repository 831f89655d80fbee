//! A document that is joined to a form.

use iced::widget::{Row, column, container, row, space};
use iced::{Alignment, Border, Element, Length, Size};

use super::Browser;
use super::page::At;
use crate::sentence::Sentence;
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::part::part;
use crate::ui::world::desktop::picture;
use crate::world::PartId;
use crate::world::files::FileId;
use crate::world::web::form::Fault;
use crate::world::web::piece::{self, Piece};
use crate::world::web::{RawField, Sending};

impl<'a, M: Clone + 'a> Browser<'a, M> {
    /// A document to join: what chooses it, or what it is and how far it has come.
    pub(super) fn file_field(&self, at: At<'_>, field: &RawField, fault: Option<Fault>) -> Element<'a, M> {
        let env = self.env();
        let id = piece::block(at.site, at.page, &field.id);
        let sending = self.web.visit(at.site).files.get(&field.id);
        let size = self.ink();
        let name = sending.map(|sending| self.file_name(&sending.file));
        let content: Element<'a, M> = if let (Some(sending), Some(name)) = (sending, &name) {
            let shown = self.web.files().get(&sending.file).map_or("document", |file| picture(self.web.files(), file));
            let name = self.lines(env.text(name), BOLD).size(size).width(Length::Fill);
            row![self.square(shown, size * 1.8), name, icon(env, "close", size * 0.9, env.palette.ink)]
                .spacing(self.gap())
                .align_y(Alignment::Center)
                .into()
        } else {
            let words = self.lines(self.say("file-none"), REGULAR).size(size).width(Length::Fill);
            row![icon(env, "upload", size * 1.2, env.palette.ink), words]
                .spacing(self.gap())
                .align_y(Alignment::Center)
                .into()
        };
        let mut heard = self.heard(at, field, fault);
        heard.push(name.unwrap_or_else(|| self.sentence("file-none")));
        let marks = if fault.is_some() { env.px(16.0) } else { 0.0 };
        let button = self
            .on_page(id, at.message(&field.id), env.plain(), container(content).center_y(Length::Shrink))
            .width(self.field_room(at, &field.kind) - marks)
            .least(Size::new(0.0, self.field_height()))
            .padding([env.px(6.0), env.px(12.0)])
            .on_hear((self.stage.hear)(heard));
        let sent = sending.map(|sending| self.sent(sending, self.field_room(at, &field.kind)));
        column![self.marked(fault, button)].push(sent).spacing(env.px(6.0)).into()
    }

    /// A file's name: the desktop's words.
    pub(super) fn file_name(&self, file: &FileId) -> Sentence {
        self.name(&Piece::File(file.clone()).part())
    }

    /// How far a file has come: a bar that is two thirds full, or a tick.
    fn sent(&self, sending: &Sending, width: f32) -> Element<'a, M> {
        let (env, palette, size) = (self.env(), self.env().palette, self.ink());
        if sending.received {
            let words = self.lines(self.say("received"), BOLD).size(size).color(palette.done);
            let content = row![icon(env, "tick", size * 1.2, palette.done), words].spacing(self.gap());
            let heard = (self.stage.hear)(vec![self.sentence("received")]);
            return part(PartId::new("received"), env.bare(), content.align_y(Alignment::Center))
                .traits(|traits| traits.tells = true)
                .on_hear(heard)
                .into();
        }
        let (line, high) = (env.px(2.0), env.px(18.0));
        let strip = |portion: u16, fill: Option<iced::Color>| {
            container(space())
                .width(Length::FillPortion(portion))
                .height(Length::Fill)
                .style(move |_| container::Style { background: fill.map(Into::into), ..container::Style::default() })
        };
        let bar = Row::new().push(strip(2, Some(palette.action))).push(strip(1, None));
        let bar = container(bar).width(width).height(high).padding(line).style(move |_| {
            let border = Border { color: palette.ink, width: line, radius: line.into() };
            container::Style { border, ..container::Style::default() }
        });
        let told = self.lines(self.say("sending"), REGULAR).size(size);
        part(PartId::new("sending"), env.bare(), column![told, bar].spacing(env.px(4.0)))
            .traits(|traits| traits.tells = true)
            .on_hear((self.stage.hear)(vec![self.sentence("sending")]))
            .into()
    }
}
