//! What is chosen on a page: round buttons, boxes to tick, lists that drop down.

use iced::widget::{Column, container, row, text};
use iced::{Alignment, Element, Length, Size};

use super::Browser;
use super::page::At;
use crate::ui::button::{REGULAR, icon};
use crate::ui::part::{Face, part};
use crate::world::PartId;
use crate::world::web::RawField;
use crate::world::web::form::{Fault, Kind};
use crate::world::web::piece::{self, Piece};

impl<'a, M: Clone + 'a> Browser<'a, M> {
    /// Round buttons, or boxes to tick.
    pub(super) fn choices(&self, at: At<'_>, field: &RawField) -> Element<'a, M> {
        let env = self.env();
        let signs = if matches!(field.kind, Kind::Many { .. }) {
            ["box-empty", "box-ticked"]
        } else {
            ["round-empty", "round-chosen"]
        };
        let visit = self.web.visit(at.site);
        let rows = field.kind.options().into_iter().map(|option| {
            let sentence = at.option(&field.id, &option);
            let sign = signs[usize::from(visit.has_chosen(&field.id, &option))];
            let words = self.lines(env.text(&sentence), REGULAR).size(self.ink()).width(Length::Fill);
            let content = row![icon(env, sign, self.ink() * 1.4, env.palette.ink), words]
                .spacing(env.px(12.0))
                .align_y(Alignment::Center);
            let id = Piece::Answer(at.site.into(), at.page.into(), field.id.clone(), option).part();
            self.on_page(id, sentence, env.bare(), container(content).center_y(Length::Shrink))
                .width(Length::Fill)
                .least(Size::new(0.0, self.field_height()))
                .padding([env.px(4.0), env.px(6.0)])
                .into()
        });
        // Room for a ring round one that leaves the others to be read.
        Column::with_children(rows).spacing(env.px(if self.is_low() { 0.0 } else { 10.0 })).into()
    }

    /// A list that is closed: what is chosen, and an arrow.
    pub(super) fn closed_list(&self, at: At<'_>, field: &RawField, fault: Option<Fault>) -> Element<'a, M> {
        let env = self.env();
        let id = piece::block(at.site, at.page, &field.id);
        let chosen =
            field.kind.options().into_iter().find(|option| self.web.visit(at.site).has_chosen(&field.id, option));
        let (words, ink) = match &chosen {
            Some(option) => (self.answer_words(at, field, option), env.palette.ink),
            None => (self.say("list-choose"), env.palette.quiet),
        };
        let words = text(words).size(self.ink()).line_height(1.25).color(ink).width(Length::Fill);
        let content =
            row![words, icon(env, "down", self.ink(), env.palette.ink)].spacing(self.gap()).align_y(Alignment::Center);
        let mut heard = self.heard(at, field, fault);
        heard.push(match &chosen {
            Some(option) => at.option(&field.id, option),
            None => self.sentence("list-choose"),
        });
        let marks = if fault.is_some() { env.px(16.0) } else { 0.0 };
        let list = self
            .on_page(id, at.message(&field.id), self.paper(false), container(content).center_y(Length::Shrink))
            .width(self.field_room(at, &field.kind) - marks)
            .least(Size::new(0.0, self.field_height()))
            .padding([env.px(6.0), env.px(10.0)])
            .on_hear((self.stage.hear)(heard));
        self.marked(fault, list)
    }

    /// The words of an answer, as they stand in a list. Years are themselves.
    pub(super) fn answer_words(&self, at: At<'_>, field: &RawField, option: &str) -> String {
        match field.kind {
            Kind::Years { .. } => option.to_owned(),
            _ => self.env().text(&at.option(&field.id, option)),
        }
    }

    /// What drops down from a list.
    pub(super) fn list_of(&self, part_of: &PartId) -> Option<Element<'a, M>> {
        let Piece::Block(site, page, id) = Piece::of(part_of) else { return None };
        let (_, field) = self.web.sites().get(&site)?.field(&id)?;
        let env = self.env();
        let at = At { site: &site, page: &page, room: self.page_room(), in_row: false };
        let visit = self.web.visit(&site);
        let wide = self.field_room(at, &field.kind).max(self.ink() * 9.0).min(self.inner_width());
        let lines = field.kind.options().into_iter().map(|option| {
            let words = text(self.answer_words(at, field, &option)).size(self.ink()).line_height(1.25);
            let sign = visit.has_chosen(&id, &option).then(|| icon(env, "tick", self.ink(), env.palette.ink));
            let content = row![words.width(Length::Fill)].push(sign).spacing(self.gap()).align_y(Alignment::Center);
            let sentence = at.option(&id, &option);
            let face = Face { line: None, corner: 0.0, ..env.plain() };
            let answer = Piece::Answer(site.clone(), page.clone(), id.clone(), option).part();
            self.touch_as(answer, sentence, face, container(content).center_y(Length::Shrink))
                .width(Length::Fill)
                .least(Size::new(0.0, self.field_height()))
                .padding([env.px(6.0), env.px(12.0)])
                .into()
        });
        let lines = container(self.rolling(Column::with_children(lines))).width(wide);
        let list = self.panel(lines);
        Some(part(PartId::new("page/list"), env.bare(), list).traits(|traits| traits.sheet = true).into())
    }
}
