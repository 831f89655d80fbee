//! The page one writes on: to whom, the title, the text; under it what sends it off.

use iced::widget::{Column, Row, column, container, row, scrollable, space, svg, text};
use iced::{Alignment, Element, Length};

use super::reader::attached_name;
use super::{Program, letters};
use crate::ui::button::{BOLD, icon};
use crate::ui::fitting::fitting;
use crate::ui::writing;
use crate::world::PartId;
use crate::world::mail::piece::{self, Piece};
use crate::world::mail::{RawPerson, Slot};

/// How wide the names of its fields are, in sizes of its text.
const NAMES: f32 = 3.6;

impl<'a, M: Clone + 'a> Program<'a, M> {
    /// The page one writes on.
    pub(super) fn compose(&self) -> Element<'a, M> {
        let is_choosing = !self.mail.suggestions().is_empty();
        let has_files = self.mail.sheet().is_some_and(|sheet| !sheet.attached.is_empty() || sheet.has_cc);
        // People, documents and more fields take the room of the text: then the page is scrolled.
        let sheet = if is_choosing || has_files && self.is_low() {
            self.rolled(self.sheet(None))
        } else {
            self.fields(Length::Fill)
        };
        column![container(sheet).height(Length::Fill), self.rule(), self.send()].into()
    }

    /// The fields one under another, where all of them may not be in sight. `height`: of what there is to see, where one
    /// writes on the page alone.
    pub(super) fn sheet(&self, height: Option<f32>) -> Element<'a, M> {
        let body = height.unwrap_or(self.text * 5.0).clamp(self.side(), (self.text * 9.0).max(self.side()));
        let send = height.map(|_| self.send());
        column![self.fields(Length::Fixed(body))].push(send).into()
    }

    fn fields(&self, body: Length) -> Element<'a, M> {
        let env = self.env();
        let has_cc = self.mail.sheet().is_some_and(|sheet| sheet.has_cc);
        let roomy = self.page_width() >= self.text * 30.0;
        let copy = (!has_cc).then(|| {
            let word = roomy.then(|| self.label(self.say("label-cc")).wrapping(text::Wrapping::None));
            let content = row![icon(env, "plus", self.text * 1.1, env.palette.ink)]
                .push(word)
                .spacing(self.gap())
                .align_y(Alignment::Center);
            let button = self.touch(PartId::new(piece::ADD_CC), env.plain(), container(content).center_y(Length::Fill));
            let aside = if roomy { env.px(10.0) } else { (self.side() - self.text * 1.1) / 2.0 };
            button.height(self.side()).width(Length::Shrink).padding([0.0, aside]).into()
        });
        let people = self.mail.suggestions();
        let people = (!people.is_empty()).then(|| {
            let chips = people.into_iter().map(|person| self.contact(person));
            Row::with_children(chips).spacing(self.gap()).wrap().vertical_spacing(self.gap())
        });
        let cc = has_cc.then(|| self.row("label-cc", Slot::Cc, None));
        let gap = env.px(if self.is_low() { 5.0 } else { 10.0 });
        Column::new()
            .push(self.row("label-to", Slot::To, copy))
            .push(cc)
            .push(people)
            .push(self.row("label-subject", Slot::Subject, None))
            .push(self.body(body))
            .push(self.attached())
            .spacing(gap)
            .padding([gap, env.px(10.0)])
            .into()
    }

    fn row(&self, name: &str, slot: Slot, aside: Option<Element<'a, M>>) -> Element<'a, M> {
        let name = self.label(self.say(name)).font(BOLD).width(self.text * NAMES);
        row![name, self.field(slot)].push(aside).spacing(self.gap()).align_y(Alignment::Center).into()
    }

    /// The large white field.
    fn body(&self, height: Length) -> Element<'a, M> {
        let env = self.env();
        let has_caret = self.has_caret(Slot::Body);
        let Some(sheet) = self.mail.sheet() else { return space().into() };
        let page = writing::page(env, &sheet.body, has_caret, self.text);
        // Whoever goes on writing sees the end.
        let at_end = sheet.body.caret() == sheet.body.text().chars().count();
        let anchor = if at_end { scrollable::Anchor::End } else { scrollable::Anchor::Start };
        self.touch(
            Slot::Body.part(),
            self.paper(has_caret),
            self.rolled_from(anchor, container(page).width(Length::Fill)),
        )
        .width(Length::Fill)
        .height(height)
        .padding(env.px(8.0))
        .into()
    }

    /// Somebody of the address book.
    fn contact(&self, person: &RawPerson) -> Element<'a, M> {
        let env = self.env();
        let id = Piece::Contact(person.id.clone()).part();
        // Where there is room for a line, the name has it.
        let is_line = self.size.height < self.text * 5.0;
        let side = self.text * if is_line { 1.4 } else { 1.8 };
        let name = letters(format!("person-{}", person.id));
        let address = env.text(&name.clone().attribute("address"));
        let words = column![self.label(env.text(&name)).font(BOLD)].push((!is_line).then(|| self.address(&address)));
        let content = row![svg(env.picture(&person.picture)).width(side).height(side), words]
            .spacing(env.px(10.0))
            .align_y(Alignment::Center);
        let heard = vec![name.clone(), name.attribute("address")];
        self.touch(id, env.plain(), content)
            .width(Length::Shrink)
            .padding([env.px(6.0), env.px(10.0)])
            .on_hear((self.stage.hear)(heard))
            .into()
    }

    /// What hangs on the message.
    fn attached(&self) -> Option<Element<'a, M>> {
        let sheet = self.mail.sheet().filter(|sheet| !sheet.attached.is_empty())?;
        let env = self.env();
        let attached = sheet.attached.iter().map(|attached| {
            let name = self.label(env.text(&attached_name(attached))).font(BOLD);
            let content = row![
                icon(env, "clip", self.text * 1.1, env.palette.ink),
                name,
                icon(env, "close", self.text * 0.8, env.palette.ink)
            ]
            .spacing(self.gap())
            .align_y(Alignment::Center);
            self.touch(attached.part(), env.plain(), content)
                .width(Length::Shrink)
                .least(iced::Size::new(0.0, self.side()))
                .padding([env.px(6.0), env.px(12.0)])
                .into()
        });
        Some(Row::with_children(attached).spacing(self.gap()).wrap().vertical_spacing(self.gap()).into())
    }

    /// « Envoyer », the paper clip, the bin.
    fn send(&self) -> Element<'a, M> {
        let row = |has_words: bool| -> Element<'a, M> {
            row![
                self.action(piece::SEND, "send").width(Length::Shrink),
                space().width(self.env().px(8.0)),
                self.button(piece::ATTACH, "clip", has_words).width(Length::Shrink),
                self.button(piece::DISCARD, "bin", has_words).width(Length::Shrink)
            ]
            .spacing(self.gap())
            .into()
        };
        container(fitting(vec![row(true), row(false)])).padding([self.env().px(4.0), self.env().px(10.0)]).into()
    }
}
