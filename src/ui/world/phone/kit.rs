//! What the pages of the telephone are made of: rows, round buttons, titles, long pages.

use iced::widget::{Column, Row, column, container, responsive, row, space, svg, text};
use iced::{Alignment, Border, Color, Element, Length, Padding, Size};

use super::Handset;
use crate::gesture::{Direction, Gesture, Stride};
use crate::sentence::Sentence;
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::part::{Face, Part, part};
use crate::ui::roll::roll;
use crate::ui::writing;
use crate::world::PartId;
use crate::world::phone::{CALLS, piece};
use crate::writing::Field;

/// A sentence of people, messages, photographs.
pub(super) fn calls(message: impl Into<String>) -> Sentence {
    Sentence::world(CALLS, message)
}

impl<'a, M: Clone + 'a> Handset<'a, M> {
    /// A part that is swept over or looked at, and behind what can be pressed.
    pub(super) fn still(&self, id: &str, face: Face, content: impl Into<Element<'a, M>>) -> Part<'a, M> {
        self.touch(PartId::new(id), face, content).traits(|traits| traits.presses = false)
    }

    /// A sign of a bar: without its ground; a thing to look at while it does not answer.
    pub(super) fn sign(&self, id: &str, content: impl Into<Element<'a, M>>) -> Part<'a, M> {
        let env = self.env();
        let face = Face { pressed: Some(env.palette.ring_inner), ..env.bare() };
        self.touch(PartId::new(id), face, content)
    }

    /// Words of a sentence, in the telephone's own letters, that can be heard.
    pub(super) fn read(&self, id: &str, sentence: Sentence, font: iced::Font) -> Element<'a, M> {
        let id = format!("phone/{id}");
        self.told(&id, sentence, self.ink(), font)
    }

    /// A page's title.
    pub(super) fn title(&self, message: &str) -> Element<'a, M> {
        self.titled(message, self.sentence(message))
    }

    /// The same, of any sentence.
    pub(super) fn titled(&self, id: &str, sentence: Sentence) -> Element<'a, M> {
        let size = if self.is_low() { self.text } else { self.text * 1.15 };
        let title = self.told(&format!("phone/{id}"), sentence, size, BOLD);
        container(title).padding(Padding { left: self.margin(), right: self.margin(), ..Padding::ZERO }).into()
    }

    /// A picture in a square.
    pub(super) fn square(&self, picture: &str, side: f32) -> Element<'a, M> {
        svg(self.env().picture(picture)).width(side).height(side).into()
    }

    /// A line of a list: a picture or a sign, words, what stands at its end.
    pub(super) fn line_of(
        &self,
        id: PartId,
        sign: Option<Element<'a, M>>,
        words: impl Into<Element<'a, M>>,
        end: Option<Element<'a, M>>,
    ) -> Part<'a, M> {
        let env = self.env();
        let content = Row::new()
            .push(sign)
            .push(container(words).width(Length::Fill))
            .push(end)
            .spacing(env.px(14.0))
            .align_y(Alignment::Center);
        let face = Face { line: Some((env.palette.ink, env.px(2.0))), ..env.plain() };
        self.touch(id, face, container(content).center_y(Length::Shrink))
            .width(Length::Fill)
            .least(Size::new(0.0, self.tall() + env.px(6.0)))
            .padding([env.px(6.0), env.px(14.0)])
    }

    /// The name of something and what is said of it, one under the other.
    pub(super) fn two(&self, name: &Sentence, about: Option<&Sentence>) -> Element<'a, M> {
        let size = self.ink();
        let name = self.lines(self.env().text(name), BOLD).size(size);
        let about = about.map(|about| {
            let words = self.lines(self.env().text(about), REGULAR).size(size);
            words.color(self.env().palette.quiet)
        });
        Column::new().push(name).push(about).into()
    }

    /// A list under its title.
    pub(super) fn list(
        &self,
        title: Element<'a, M>,
        lines: impl IntoIterator<Item = Element<'a, M>>,
        name: &str,
    ) -> Element<'a, M> {
        let lines = Column::with_children(lines).spacing(self.gap());
        column![title, self.paged(name, lines)].spacing(self.env().px(4.0)).height(Length::Fill).into()
    }

    /// What may be longer than the glass: moved as the machine says where it is the machine's page, else by itself.
    pub(super) fn paged(&self, name: &str, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
        let env = self.env();
        let (top, margin) = (env.px(4.0), self.margin());
        if !self.has_part(piece::PAGE) {
            let edges = Padding { top, bottom: top, left: margin, right: env.px(8.0) };
            return self.rolled(container(content).padding(edges).width(Length::Fill));
        }
        let did = self.stage.did;
        let bar = || -> Element<'a, M> { space().width(env.px(18.0)).height(1.0).into() };
        let look = (env.palette.ink, env.px(2.0), env.px(4.0));
        let content = container(content).padding([top, 0.0]).width(Length::Fill);
        // Whoever writes sees what was said last.
        let position = if self.phone.has_keyboard() { 1.0 } else { self.phone.position() };
        let rolled = roll(name, content, [bar(), bar()], position, look, move |place| {
            let (part, stride) = (PartId::new(piece::PAGE), Stride::To(place));
            did(Gesture::Scroll { part, direction: Direction::Down, stride })
        })
        .slim();
        let page = self.still(piece::PAGE, Face { corner: 0.0, ..env.bare() }, rolled);
        let page = page.width(Length::Fill).height(Length::Fill).traits(|traits| {
            traits.scrolls = true;
            traits.swipes = true;
            traits.follows = true;
        });
        container(page).padding(Padding { left: margin, ..Padding::ZERO }).into()
    }

    /// Something in the middle of what room there is, that rolls where it has not so much.
    pub(super) fn middle(&self, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
        let margin = self.margin();
        let content = container(content).padding([self.env().px(4.0), margin]).width(Length::Fill);
        let content = self.rolling(content.align_x(Alignment::Center)).width(Length::Fill);
        container(content).width(Length::Fill).center_y(Length::Fill).into()
    }

    /// A button across the page, its sign and its word.
    pub(super) fn wide(&self, id: &str, sign: &str, is_action: bool) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let (face, ink) = if is_action { (env.action(), palette.on_action) } else { (env.plain(), palette.ink) };
        let word = text(self.called(id)).size(self.text).line_height(1.25);
        let content =
            row![icon(env, sign, self.text * 1.2, ink), word].spacing(env.px(12.0)).align_y(Alignment::Center);
        self.touch(PartId::new(id), face, container(content).center_y(Length::Shrink))
            .width(Length::Shrink)
            .least(Size::new(env.px(120.0), self.tall()))
            .padding([env.px(8.0), env.px(18.0)])
            .into()
    }

    /// Buttons side by side, as many as a line has room for.
    pub(super) fn abreast(&self, buttons: impl IntoIterator<Item = Element<'a, M>>) -> Element<'a, M> {
        let row = Row::with_children(buttons).spacing(self.env().px(16.0)).wrap();
        row.vertical_spacing(self.env().px(10.0)).into()
    }

    /// A round button, its name under it.
    pub(super) fn round(&self, id: &str, sign: &str, colors: (Color, Color)) -> Part<'a, M> {
        self.round_with(id, sign, colors, None)
    }

    /// The same, and under its name what it is set to.
    pub(super) fn round_with(
        &self,
        id: &str,
        sign: &str,
        (fill, ink): (Color, Color),
        said: Option<&Sentence>,
    ) -> Part<'a, M> {
        let env = self.env();
        let palette = env.palette;
        // Four of them have room side by side.
        let most = (self.glass.width - 2.0 * self.margin()) / 4.0 - env.px(24.0);
        let side = if self.is_low() {
            env.px(52.0)
        } else {
            (self.text * 2.9).clamp(env.px(60.0), env.px(84.0).max(self.text * 2.4))
        };
        let line = env.metric.line();
        let disc = container(icon(env, sign, side * 0.5, ink)).center(side).style(move |_| {
            let border = Border { color: palette.ink, width: line, radius: (side / 2.0).into() };
            container::background(fill).border(border)
        });
        let word = self.label(self.called(id)).align_x(Alignment::Center);
        let state = said.map(|said| self.label(env.text(said)).font(BOLD).align_x(Alignment::Center));
        let content = column![disc, word].push(state).spacing(env.px(2.0)).align_x(Alignment::Center);
        let face = Face { pressed: Some(palette.ring_inner), ..env.bare() };
        self.touch(PartId::new(id), face, container(content).center_x(Length::Shrink))
            .least(Size::new(if self.is_tiny() { env.px(72.0) } else { most.min(self.text * 5.4) }, self.tall()))
            .padding([env.px(2.0), env.px(if self.is_tiny() { 1.0 } else { 4.0 })])
    }

    /// What is written in a place, if it is in sight.
    pub(super) fn field_of(&self, id: &str) -> Option<&'a Field> {
        self.world.machine().machine().field(&PartId::new(id))
    }

    /// Where one writes, on one line.
    pub(super) fn writes(&self, id: &str, field: Option<&'a Field>, hint: &str) -> Part<'a, M> {
        let env = *self.env();
        let size = self.text;
        let has_caret = self.world.writing().is_some_and(|(part, _)| part.as_str() == id);
        let hint = self.env().text(&self.name(&PartId::new(hint)));
        let quiet = env.palette.quiet;
        let content = responsive(move |room| {
            let is_empty = field.is_none_or(Field::is_empty);
            let shown: Element<'a, M> = match field {
                Some(field) if has_caret || !is_empty => {
                    writing::piece(&env, field, (has_caret, false), room.width, size)
                }
                _ => {
                    let words = text(hint.clone()).size(size).color(quiet).line_height(1.25);
                    words.wrapping(text::Wrapping::None).into()
                }
            };
            container(shown).center_y(Length::Fill).into()
        });
        self.touch(PartId::new(id), self.paper(has_caret), content)
            .width(Length::Fill)
            .height(self.tall())
            .padding([0.0, env.px(12.0)])
    }

    /// A sheet over the page: what it says, and what can be answered.
    pub(super) fn sheet(&self, said: Vec<Element<'a, M>>, answers: Vec<Element<'a, M>>) -> Element<'a, M> {
        let env = self.env();
        let gap = env.px(if self.is_low() { 8.0 } else { 18.0 });
        let said = Column::with_children(said).spacing(gap).align_x(Alignment::Center);
        let answers = container(self.abreast(answers)).center_x(Length::Fill);
        let answers = answers.padding([env.px(8.0), self.margin()]);
        column![self.middle(said), answers].height(Length::Fill).into()
    }

    /// Words with nothing to press, in a frame of their own.
    pub(super) fn heard(&self, id: &str, content: impl Into<Element<'a, M>>, said: Vec<Sentence>) -> Part<'a, M> {
        part(PartId::new(&format!("phone/{id}")), self.env().bare(), content).on_hear((self.stage.hear)(said))
    }
}
