//! The pages in front of the mailbox: to get in, to make an address.

use iced::widget::{Column, Row, column, container, row, space, text};
use iced::{Alignment, Element, Length};

use super::Program;
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::world::PartId;
use crate::world::mail::{Slot, is_long, is_mixed, piece};

/// How wide a form is at most, in sizes of its text: a line that is read at once.
const FORM: f32 = 28.0;
/// How wide the names of its fields are, where they stand at their left.
const NAMES: f32 = 8.5;

impl<'a, M: Clone + 'a> Program<'a, M> {
    /// Whether the names of fields stand at their left: where the window is low, and wide enough.
    fn has_names_aside(&self) -> bool {
        self.is_low() && self.size.width >= self.text * 22.0
    }

    fn heading(&self, message: &str) -> Element<'a, M> {
        let size = if self.is_low() { self.text * 1.1 } else { self.text * 1.3 };
        self.told(message, self.sentence(message), size, BOLD)
    }

    /// A field under its name, or beside it; and what stands at its right.
    fn named(&self, name: String, slot: Slot, aside: Option<Element<'a, M>>) -> Element<'a, M> {
        let field = row![self.field(slot)].push(aside).spacing(self.gap()).align_y(Alignment::Center);
        let name = self.label(name).font(BOLD);
        if self.has_names_aside() {
            row![name.width(self.text * NAMES), field].spacing(self.gap()).align_y(Alignment::Center).into()
        } else {
            column![name, field].spacing(self.env().px(2.0)).into()
        }
    }

    fn form_field(&self, slot: Slot, aside: Option<Element<'a, M>>) -> Element<'a, M> {
        self.named(self.called(slot.part().as_str()), slot, aside)
    }

    fn eye(&self, id: &str, shown: bool) -> Element<'a, M> {
        self.button(id, if shown { "eye-off" } else { "eye" }, false).width(self.side()).into()
    }

    /// What stands in a form, one under another, in the middle of the page.
    fn form(&self, lines: Vec<Element<'a, M>>) -> Element<'a, M> {
        let env = self.env();
        let wide = if self.has_names_aside() { FORM + NAMES } else { FORM };
        let lines = Column::with_children(lines)
            .spacing(env.px(if self.is_low() { 8.0 } else { 14.0 }))
            .max_width(self.text * wide);
        let edge = env.px(if self.is_low() { 8.0 } else { 16.0 });
        container(lines).center_x(Length::Fill).padding([edge, env.px(16.0)]).into()
    }

    /// What stands under fields, below their left edges.
    fn below(&self, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
        let aside = self.has_names_aside().then(|| space().width(self.text * NAMES));
        Row::new().push(aside).push(content).spacing(self.gap()).into()
    }

    /// Address and password.
    pub(super) fn sign_in(&self) -> Element<'a, M> {
        let form = self.mail.sign_in();
        let stay = self.below(self.tick(piece::SIGN_IN_STAY, form.stay));
        if self.is_asked && self.size.height < self.text * 8.0 {
            // The box is what is asked about.
            return self.form(vec![stay]);
        }
        let eye = self.eye(piece::SIGN_IN_EYE, form.shown);
        let go = self.action(piece::SIGN_IN_GO, "next").width(Length::Shrink);
        let create = self.button(piece::SIGN_IN_CREATE, "account", true).width(Length::Shrink);
        let heading = (self.size.height >= self.text * 11.0).then(|| self.heading("sign-in-title"));
        let lines = [
            self.form_field(Slot::Address, None),
            self.form_field(Slot::Password, Some(eye)),
            stay,
            self.below(go),
            self.below(create),
        ];
        self.form(heading.into_iter().chain(lines).collect())
    }

    /// The form for a new address.
    pub(super) fn sign_up(&self) -> Element<'a, M> {
        let env = self.env();
        let form = self.mail.sign_up();
        let password = form.password.text();
        let kept = [is_long(&password), is_mixed(&password), form.is_same()];
        let rule = |nth: usize| {
            let sign = if kept[nth] { "box-ticked" } else { "box-empty" };
            let ink = if kept[nth] { env.palette.done } else { env.palette.ink };
            let words = self.lines(self.called(piece::RULES[nth]), REGULAR).color(ink).width(Length::Fill);
            let content =
                row![icon(env, sign, self.text * 1.1, ink), words].spacing(env.px(10.0)).align_y(Alignment::Center);
            let rule = self.touch(PartId::new(piece::RULES[nth]), env.bare(), content).width(Length::Fill);
            self.below(rule.traits(|traits| traits.presses = false))
        };
        let end = self.label(self.say("address-end")).wrapping(text::Wrapping::None);
        // Where the line is short, the address's end stands under it.
        let (aside, under) =
            if self.size.width >= self.text * 34.0 { (Some(end), None) } else { (None, Some(self.below(end))) };
        let mut lines = vec![
            self.heading("sign-up-title"),
            self.form_field(Slot::First, None),
            self.form_field(Slot::Last, None),
            self.form_field(Slot::Wanted, aside.map(Into::into)),
        ];
        lines.extend(under);
        if self.mail.is_taken() {
            let told = self.told("taken", self.sentence("taken"), self.text, BOLD);
            lines.push(
                self.below(row![icon(env, "warning", self.text * 1.2, env.palette.ink), told].spacing(self.gap())),
            );
            let suggestions = piece::SUGGESTIONS.map(|id| {
                let word = self.label(self.called(id)).wrapping(text::Wrapping::None);
                self.touch(PartId::new(id), env.plain(), container(word).center_y(Length::Fill))
                    .height(self.side())
                    .padding([0.0, env.px(14.0)])
                    .into()
            });
            let suggestions = Row::with_children(suggestions).spacing(env.px(16.0)).wrap();
            lines.push(self.below(suggestions.vertical_spacing(self.gap())));
        }
        let eye = self.eye(piece::SIGN_UP_EYE, form.shown);
        lines.extend([
            self.form_field(Slot::NewPassword, Some(eye)),
            rule(0),
            rule(1),
            rule(2),
            self.form_field(Slot::Again, None),
            self.form_field(Slot::Phone, None),
            self.below(self.tick(piece::SIGN_UP_TERMS, form.terms)),
            self.below(self.action(piece::SIGN_UP_GO, "tick").width(Length::Shrink)),
        ]);
        self.form(lines)
    }

    /// The new address, to be noted.
    pub(super) fn welcome(&self) -> Element<'a, M> {
        let env = self.env();
        let address = self.mail.made_address().unwrap_or_default();
        let pieces = [address.to_owned(), self.say("address-end")]
            .map(|piece| self.label(piece).font(BOLD).size(self.text * 1.2).wrapping(text::Wrapping::None).into());
        let address = Row::with_children(pieces).wrap();
        let sign = icon(env, "address", self.text * 1.4, env.palette.ink);
        let go = self.action(piece::WELCOME_GO, "inbox").width(Length::Shrink).height(self.side().max(env.px(68.0)));
        self.form(vec![
            self.heading("welcome-title"),
            self.reading("welcome-text"),
            row![sign, address].spacing(env.px(12.0)).align_y(Alignment::Center).into(),
            go.into(),
        ])
    }
}
