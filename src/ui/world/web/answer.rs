//! What was answered so far, to be looked through: each answer with what changes it.

use iced::widget::{Column, column, container, row};
use iced::{Alignment, Element, Length};

use super::Browser;
use super::page::At;
use crate::sentence::Sentence;
use crate::ui::button::{BOLD, REGULAR};
use crate::ui::part::part;
use crate::world::PartId;
use crate::world::web::form::Value;
use crate::world::web::{RawField, piece};

impl<'a, M: Clone + 'a> Browser<'a, M> {
    /// The answers of these fields.
    pub(super) fn answers(&self, at: At<'_>, fields: &[String]) -> Element<'a, M> {
        let site = self.web.sites().get(at.site);
        let known = fields.iter().filter_map(|id| site?.field(id));
        let lines = known.map(|(page, field)| {
            let of = At { page: &page.id, ..at };
            column![self.answer(at, of, field), self.rule()].spacing(self.env().px(6.0)).into()
        });
        Column::with_children(lines).spacing(self.env().px(6.0)).into()
    }

    /// One answer: `of` is the page its field stands on.
    fn answer(&self, at: At<'_>, of: At<'_>, field: &RawField) -> Element<'a, M> {
        let env = self.env();
        let size = self.ink();
        let label = of.message(&field.id);
        let (shown, said) = self.given(of, field);
        let words = column![
            self.lines(env.text(&label), REGULAR).size(size).color(env.palette.quiet),
            self.lines(shown, BOLD).size(size)
        ];
        let heard = std::iter::once(label).chain(said).collect();
        let words = part(PartId::new(&format!("answer/{}", field.id)), env.bare(), words.width(Length::Fill));
        let words = words.width(Length::Fill).on_hear((self.stage.hear)(heard));
        let change = self.labelled_button(
            piece::change(at.site, at.page, &field.id),
            self.sentence("part-change"),
            Some("edit"),
            (env.plain(), env.palette.ink),
        );
        // Where lines are short, the button stands under what it changes.
        if at.room < size * 22.0 {
            column![words, change].spacing(env.px(4.0)).into()
        } else {
            row![container(words).width(Length::Fill), change].spacing(env.px(12.0)).align_y(Alignment::Center).into()
        }
    }

    /// What a field holds: as it is shown, and what of it can be heard.
    fn given(&self, of: At<'_>, field: &RawField) -> (String, Vec<Sentence>) {
        let value = self.web.visit(of.site).value(field);
        match value {
            Value::Written(text) if field.kind.is_secret() => ("•".repeat(text.chars().count()), Vec::new()),
            Value::Written(text) if text.trim().is_empty() => ("—".to_owned(), Vec::new()),
            Value::Written(text) => (text, Vec::new()),
            Value::Chosen(chosen) if chosen.is_empty() => ("—".to_owned(), Vec::new()),
            Value::Chosen(chosen) => {
                let words: Vec<String> = chosen.iter().map(|option| self.answer_words(of, field, option)).collect();
                let heard = chosen.iter().map(|option| of.option(&field.id, option)).collect();
                (words.join(", "), heard)
            }
            Value::File(Some(file)) => {
                let name = self.file_name(&crate::world::files::FileId::new(&file));
                (self.env().text(&name), vec![name])
            }
            Value::File(None) => ("—".to_owned(), Vec::new()),
        }
    }
}
