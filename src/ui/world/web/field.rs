//! What is filled in on a page: a label, a hint, the field itself, and what is still to be mended in it.

use iced::widget::{Column, container, row, scrollable, space, text};
use iced::{Alignment, Border, Element, Length};

use super::Browser;
use super::page::At;
use crate::gesture::Gesture;
use crate::sentence::Sentence;
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::part::{Face, Part, part};
use crate::ui::writing;
use crate::world::PartId;
use crate::world::web::RawField;
use crate::world::web::form::{Fault, Kind};
use crate::world::web::piece::{self, Piece};

/// How wide a field is, in sizes of its text: as wide as what goes into it, so that one sees how much is asked.
fn width_of(kind: &Kind) -> f32 {
    match kind {
        #[allow(clippy::cast_precision_loss)]
        Kind::Digits(count) => (*count as f32 * 0.7 + 2.0).max(5.0),
        Kind::Date { .. } | Kind::Number { .. } | Kind::Same(_) => 8.0,
        Kind::Phone => 10.0,
        Kind::Keyed => 14.0,
        Kind::One { .. } | Kind::Many { .. } | Kind::Years { .. } | Kind::File { .. } => 16.0,
        Kind::Text { .. } | Kind::Email | Kind::NewPassword | Kind::Password => 20.0,
        Kind::Lines => 30.0,
    }
}

impl<'a, M: Clone + 'a> Browser<'a, M> {
    /// The height of one line to fill in.
    pub(super) fn field_height(&self) -> f32 {
        (self.ink() * 1.8).max(self.side())
    }

    /// A field with all that belongs to it.
    pub(super) fn field(&self, at: At<'_>, field: &'a RawField) -> Element<'a, M> {
        let env = self.env();
        let fault = self.web.fault(field);
        let label = self.field_label(at, field);
        let hint = field.hint.then(|| {
            let sentence = at.message(&field.id).attribute("hint");
            let words = self.lines(env.text(&sentence), REGULAR).size(self.ink()).color(env.palette.quiet);
            let id = PartId::new(&format!("hint/{}", field.id));
            part(id, env.bare(), words).on_hear((self.stage.hear)(vec![sentence]))
        });
        let width = if at.in_row { Length::Fixed(self.field_room(at, &field.kind)) } else { Length::Fill };
        let input = self.input(at, field, fault);
        let fault = fault.map(|fault| self.told_fault(fault));
        Column::new().push(label).push(hint).push(input).push(fault).spacing(env.px(4.0)).width(width).into()
    }

    /// How much room a field takes of what there is.
    pub(super) fn field_room(&self, at: At<'_>, kind: &Kind) -> f32 {
        (self.ink() * width_of(kind)).min(at.room)
    }

    /// The label: pressed, it leads into its field. The star is heard as a word.
    fn field_label(&self, at: At<'_>, field: &RawField) -> Element<'a, M> {
        let env = self.env();
        let sentence = at.message(&field.id);
        let is_found = self.web.finds_in(&self.env().text(&sentence));
        let ink = if is_found { env.palette.on_ring } else { env.palette.ink };
        let star = (!field.optional).then(|| self.label("*").size(self.ink()).font(BOLD).color(ink));
        let words = self.lines(env.text(&sentence), BOLD).size(self.ink()).color(ink);
        let mut heard = vec![sentence];
        heard.extend((!field.optional).then(|| self.sentence("required")));
        let (did, target) = (self.stage.did, piece::block(at.site, at.page, &field.id));
        let fill = is_found.then_some(env.palette.ring_inner);
        let face = Face { fill, corner: env.px(4.0), ..env.bare() };
        part(PartId::new(&format!("label/{}", field.id)), face, row![words].push(star).spacing(env.px(6.0)))
            .on_gesture(move |gesture| {
                matches!(gesture, Gesture::Click(_)).then(|| did(Gesture::Click(target.clone())))
            })
            .on_hear((self.stage.hear)(heard))
            .into()
    }

    /// What a field still wants: a sign and a sentence.
    fn told_fault(&self, fault: Fault) -> Element<'a, M> {
        let env = self.env();
        let told = self.told(fault.message(), self.sentence(fault.message()), self.ink(), BOLD);
        row![icon(env, "warning", self.ink() * 1.2, env.palette.ink), container(told).width(Length::Fill)]
            .spacing(self.gap())
            .align_y(Alignment::Center)
            .into()
    }

    /// What is heard of a field: its label, how it is filled in, what it still wants.
    pub(super) fn heard(&self, at: At<'_>, field: &RawField, fault: Option<Fault>) -> Vec<Sentence> {
        let label = at.message(&field.id);
        let hint = field.hint.then(|| label.clone().attribute("hint"));
        let required = (!field.optional).then(|| self.sentence("required"));
        let fault = fault.map(|fault| self.sentence(fault.message()));
        std::iter::once(label).chain(required).chain(hint).chain(fault).collect()
    }

    /// The field itself.
    fn input(&self, at: At<'_>, field: &'a RawField, fault: Option<Fault>) -> Element<'a, M> {
        match &field.kind {
            Kind::One { list: false, .. } | Kind::Many { .. } => self.marked(fault, self.choices(at, field)),
            Kind::One { .. } | Kind::Years { .. } => self.closed_list(at, field, fault),
            Kind::File { .. } => self.file_field(at, field, fault),
            Kind::Lines => self.marked(fault, self.page_field(at, field, fault)),
            kind => {
                let eye = kind.is_secret().then(|| self.eye(at, field));
                let aside = if eye.is_some() { self.field_height() + self.gap() } else { 0.0 };
                let width = self.field_room(at, kind).min(at.room - aside);
                let line = self.marked(fault, self.line_field(at, field, width, fault));
                row![line].push(eye).spacing(self.gap()).align_y(Alignment::Center).into()
            }
        }
    }

    /// What is still to be mended has a thick edge in the colour of the halo, between two lines of ink.
    pub(super) fn marked(&self, fault: Option<Fault>, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
        let content = content.into();
        if fault.is_none() {
            return content;
        }
        let (env, palette) = (self.env(), self.env().palette);
        let (thick, thin) = (env.px(6.0), env.px(2.0));
        let edge = container(content).padding(thick).style(move |_| {
            let border = Border { color: palette.ring_inner, width: thick, radius: thick.into() };
            container::Style { border, ..container::Style::default() }
        });
        container(edge)
            .padding(thin)
            .style(move |_| {
                let border = Border { color: palette.ink, width: thin, radius: (thick + thin).into() };
                container::Style { border, ..container::Style::default() }
            })
            .into()
    }

    /// One line to write on.
    fn line_field(&self, at: At<'_>, field: &RawField, width: f32, fault: Option<Fault>) -> Part<'a, M> {
        let env = self.env();
        let id = piece::block(at.site, at.page, &field.id);
        let has_caret = self.has_caret(&id);
        let visit = self.web.visit(at.site);
        let is_secret = field.kind.is_secret() && !visit.seen.contains(&field.id);
        let edge = env.px(10.0);
        let written = visit.written.get(&field.id);
        let marks = if fault.is_some() { env.px(16.0) } else { 0.0 };
        let written: Element<'a, M> = match written {
            Some(text) => writing::piece(env, text, (has_caret, is_secret), width - 2.0 * edge - marks, self.ink()),
            None => space().into(),
        };
        let face = self.paper(has_caret);
        self.on_page(id, at.message(&field.id), face, container(written).center_y(Length::Fill))
            .width(width - marks)
            .height(self.field_height())
            .padding([0.0, edge])
            .on_hear((self.stage.hear)(self.heard(at, field, fault)))
    }

    /// Several lines to write on.
    fn page_field(&self, at: At<'_>, field: &RawField, fault: Option<Fault>) -> Part<'a, M> {
        let env = self.env();
        let id = piece::block(at.site, at.page, &field.id);
        let has_caret = self.has_caret(&id);
        let written = self.web.visit(at.site).written.get(&field.id);
        let content: Element<'a, M> = match written {
            Some(written) => {
                let at_end = written.caret() == written.text().chars().count();
                let anchor = if at_end { scrollable::Anchor::End } else { scrollable::Anchor::Start };
                let page = writing::page(env, written, has_caret, self.ink());
                self.rolled_from(anchor, container(page).width(Length::Fill))
            }
            None => space().into(),
        };
        let height = (self.ink() * 6.0).min(self.size.height * 0.5).max(self.field_height());
        self.on_page(id, at.message(&field.id), self.paper(has_caret), content)
            .width(Length::Fill)
            .height(height)
            .padding(env.px(8.0))
            .on_hear((self.stage.hear)(self.heard(at, field, fault)))
    }

    /// What shows a password, or hides it.
    fn eye(&self, at: At<'_>, field: &RawField) -> Element<'a, M> {
        let env = self.env();
        let id = piece::block(at.site, at.page, &format!("show-{}", field.id));
        let side = self.field_height();
        let sign = if self.web.visit(at.site).seen.contains(&field.id) { "eye-off" } else { "eye" };
        let sign = container(icon(env, sign, self.ink() * 1.2, env.palette.ink)).center(Length::Fill);
        self.on_page(id, self.sentence("part-show"), env.plain(), sign).width(side).height(side).into()
    }

    /// The field one writes in, under its label, where there is room for nothing else.
    pub(super) fn field_alone(&self, field: &PartId) -> Option<Element<'a, M>> {
        let Piece::Block(site, page, id) = Piece::of(field) else { return None };
        let (_, field) = self.web.sites().get(&site)?.field(&id)?;
        let room = self.size.width - self.env().px(20.0);
        let at = At { site: &site, page: &page, room, in_row: false };
        let label = (self.size.height >= self.field_height() + self.text * 1.7).then(|| {
            let sentence = at.message(&id);
            let short = self.shortened(&self.env().text(&sentence), room);
            let words = self.label(short).font(BOLD).wrapping(text::Wrapping::None);
            part(PartId::new("page/label"), self.env().bare(), words).on_hear((self.stage.hear)(vec![sentence]))
        });
        let eye = field.kind.is_secret().then(|| self.eye(at, field));
        let aside = if eye.is_some() { self.field_height() + self.gap() } else { 0.0 };
        let line = match field.kind {
            Kind::Lines => self.page_field(at, field, None).height(self.field_height()),
            _ => self.line_field(at, field, room - aside, None),
        };
        Some(Column::new().push(label).push(row![line].push(eye).spacing(self.gap())).into())
    }
}
