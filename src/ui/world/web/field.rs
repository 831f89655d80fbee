//! What is filled in on a page: a label, a hint, the field itself, and what is still to be mended in it.

use iced::widget::{Column, Row, column, container, row, scrollable, space, text};
use iced::{Alignment, Border, Element, Length, Size};

use super::page::At;
use super::{Browser, of_site};
use crate::gesture::Gesture;
use crate::sentence::Sentence;
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::part::{Face, Part, part};
use crate::ui::world::desktop::picture;
use crate::ui::writing;
use crate::world::PartId;
use crate::world::files::FileId;
use crate::world::web::form::{Fault, Kind};
use crate::world::web::piece::{self, Piece};
use crate::world::web::{RawField, Sending};

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
    fn field_height(&self) -> f32 {
        (self.ink() * 1.8).max(self.side())
    }

    /// A field with all that belongs to it.
    pub(super) fn field(&self, at: At<'_>, field: &'a RawField) -> Element<'a, M> {
        let env = self.env();
        let fault = self.web.fault(field);
        let label = self.field_label(at, field);
        let hint = field.hint.then(|| {
            let sentence = self.message(at, &field.id).attribute("hint");
            let words = self.lines(env.text(&sentence), REGULAR).size(self.ink()).color(env.palette.quiet);
            let id = PartId::new(&format!("hint-{}", field.id));
            part(id, env.bare(), words).on_hear((self.stage.hear)(vec![sentence]))
        });
        let width = if at.in_row { Length::Fixed(self.field_room(at, &field.kind)) } else { Length::Fill };
        let input = self.input(at, field, fault);
        let fault = fault.map(|fault| self.told_fault(fault));
        Column::new().push(label).push(hint).push(input).push(fault).spacing(env.px(4.0)).width(width).into()
    }

    /// How much room a field takes of what there is.
    fn field_room(&self, at: At<'_>, kind: &Kind) -> f32 {
        (self.ink() * width_of(kind)).min(at.room)
    }

    /// The label: pressed, it leads into its field. The star is heard as a word.
    fn field_label(&self, at: At<'_>, field: &RawField) -> Element<'a, M> {
        let env = self.env();
        let sentence = self.message(at, &field.id);
        let is_found = self.web.is_found(&sentence.message);
        let ink = if is_found { env.palette.on_ring } else { env.palette.ink };
        let star = (!field.optional).then(|| self.label("*").size(self.ink()).font(BOLD).color(ink));
        let words = self.lines(env.text(&sentence), BOLD).size(self.ink()).color(ink);
        let mut heard = vec![sentence];
        heard.extend((!field.optional).then(|| self.sentence("required")));
        let (did, target) = (self.stage.did, piece::block(at.site, at.page, &field.id));
        let fill = is_found.then_some(env.palette.ring_inner);
        let face = Face { fill, corner: env.px(4.0), ..env.bare() };
        part(PartId::new(&format!("label-{}", field.id)), face, row![words].push(star).spacing(env.px(6.0)))
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
    fn heard(&self, at: At<'_>, field: &RawField, fault: Option<Fault>) -> Vec<Sentence> {
        let label = self.message(at, &field.id);
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
    fn marked(&self, fault: Option<Fault>, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
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
        self.on_page(id, self.message(at, &field.id), face, container(written).center_y(Length::Fill))
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
        self.on_page(id, self.message(at, &field.id), self.paper(has_caret), content)
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

    /// The words of an answer.
    pub(super) fn option(&self, at: At<'_>, field: &str, option: &str) -> Sentence {
        of_site(at.site, format!("{}-{field}-{option}", at.page))
    }

    /// Round buttons, or boxes to tick.
    fn choices(&self, at: At<'_>, field: &RawField) -> Element<'a, M> {
        let env = self.env();
        let signs = if matches!(field.kind, Kind::Many { .. }) {
            ["box-empty", "box-ticked"]
        } else {
            ["round-empty", "round-chosen"]
        };
        let visit = self.web.visit(at.site);
        let rows = field.kind.options().into_iter().map(|option| {
            let sentence = self.option(at, &field.id, &option);
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
        Column::with_children(rows).into()
    }

    /// A list that is closed: what is chosen, and an arrow.
    fn closed_list(&self, at: At<'_>, field: &RawField, fault: Option<Fault>) -> Element<'a, M> {
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
            Some(option) => self.option(at, &field.id, option),
            None => self.sentence("list-choose"),
        });
        let marks = if fault.is_some() { env.px(16.0) } else { 0.0 };
        let list = self
            .on_page(id, self.message(at, &field.id), self.paper(false), container(content).center_y(Length::Shrink))
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
            _ => self.env().text(&self.option(at, &field.id, option)),
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
            let sentence = self.option(at, &id, &option);
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
        Some(part(PartId::new("list"), env.bare(), list).traits(|traits| traits.sheet = true).into())
    }

    /// A document to join: what chooses it, or what it is and how far it has come.
    fn file_field(&self, at: At<'_>, field: &RawField, fault: Option<Fault>) -> Element<'a, M> {
        let env = self.env();
        let id = piece::block(at.site, at.page, &field.id);
        let sending = self.web.visit(at.site).files.get(&field.id);
        let size = self.ink();
        let name = sending.map(|sending| self.file_name(&sending.file));
        let content: Element<'a, M> = match (sending, &name) {
            (Some(sending), Some(name)) => {
                let shown =
                    self.web.files().get(&sending.file).map_or("document", |file| picture(self.web.files(), file));
                let name = self.lines(env.text(name), BOLD).size(size).width(Length::Fill);
                row![self.square(shown, size * 1.8), name, icon(env, "close", size * 0.9, env.palette.ink)]
                    .spacing(self.gap())
                    .align_y(Alignment::Center)
                    .into()
            }
            _ => {
                let words = self.lines(self.say("file-none"), REGULAR).size(size).width(Length::Fill);
                row![icon(env, "upload", size * 1.2, env.palette.ink), words]
                    .spacing(self.gap())
                    .align_y(Alignment::Center)
                    .into()
            }
        };
        let mut heard = self.heard(at, field, fault);
        heard.push(name.unwrap_or_else(|| self.sentence("file-none")));
        let marks = if fault.is_some() { env.px(16.0) } else { 0.0 };
        let button = self
            .on_page(id, self.message(at, &field.id), env.plain(), container(content).center_y(Length::Shrink))
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
            return part(PartId::new("received"), env.bare(), content.align_y(Alignment::Center)).on_hear(heard).into();
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
        let told = self.told("sending", self.sentence("sending"), size, REGULAR);
        column![told, bar].spacing(env.px(4.0)).into()
    }

    /// The field one writes in, under its label, where there is room for nothing else.
    pub(super) fn field_alone(&self, field: &PartId) -> Option<Element<'a, M>> {
        let Piece::Block(site, page, id) = Piece::of(field) else { return None };
        let (_, field) = self.web.sites().get(&site)?.field(&id)?;
        let room = self.size.width - self.env().px(20.0);
        let at = At { site: &site, page: &page, room, in_row: false };
        let label = (self.size.height >= self.field_height() + self.text * 1.7).then(|| {
            let sentence = self.message(at, &id);
            let short = self.shortened(&self.env().text(&sentence), room);
            let words = self.label(short).font(BOLD).wrapping(text::Wrapping::None);
            part(PartId::new("label"), self.env().bare(), words).on_hear((self.stage.hear)(vec![sentence]))
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
