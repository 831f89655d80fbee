//! The screen of a simulated machine: what the drawings of its programs share.

mod kit;

use std::cell::OnceCell;
use std::collections::HashMap;

use iced::widget::{Column, Row, Scrollable, column, container, row, scrollable, text};
use iced::{Alignment, Border, Element, Font, Length, Padding, Size};

use super::Stage;
use crate::sentence::Sentence;
use crate::ui::button::{REGULAR, icon};
use crate::ui::env::Env;
use crate::ui::metric::{BODY, LEAST, TIGHT_LINE};
use crate::ui::part::{Face, Part, part};
use crate::world::{Part as WorldPart, PartId, World};

/// How wide a sign is, at most, over its size: the mean of a name in our bold font.
const SIGN: f32 = 0.58;
/// The height of lines that are read one after another.
const READING: f32 = 1.3;

/// A screen of its own, on ours.
pub struct Monitor<'a, M> {
    /// What every drawing needs.
    pub stage: Stage<'a, M>,
    /// The world the machine stands in.
    pub world: &'a World,
    /// Its size.
    pub size: Size,
    /// The size of its text, in logical pixels.
    pub text: f32,
    /// Whether only those parts answer that can be acted upon now: what lies behind a sheet, or beside a question, is only
    /// looked at.
    guarded: bool,
    /// The parts that can be acted upon now, by name.
    parts: HashMap<PartId, WorldPart>,
    /// Every part, once one is asked for that a sheet lies over.
    all: OnceCell<Vec<WorldPart>>,
}

impl<'a, M: Clone + 'a> Monitor<'a, M> {
    /// A screen of this size, for the machine in sight. On a small screen the simulated one is small as well: its text
    /// keeps 24 px of the screen, like everything.
    #[must_use]
    pub fn new(stage: Stage<'a, M>, world: &'a World, size: Size) -> Self {
        let text = (size.width / 30.0).min(size.height / 14.0).clamp(stage.env.px(LEAST), BODY);
        let parts = world.machine().machine().parts().into_iter().map(|part| (part.id.clone(), part)).collect();
        Self { stage, world, size, text, guarded: false, parts, all: OnceCell::new() }
    }

    /// The same, where parts that a sheet lies over, or that stand beside a question, are only looked at.
    #[must_use]
    pub fn guarded(self) -> Self {
        Self { guarded: true, ..self }
    }

    /// Whether a question is asked beside it: it can be looked at, not acted upon.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.world.question().is_some()
    }

    /// What every view borrows.
    pub const fn env(&self) -> &Env<'a> {
        &self.stage.env
    }

    /// A sentence of the machine's own.
    #[must_use]
    pub fn sentence(&self, message: impl Into<String>) -> Sentence {
        Sentence::world(self.world.machine().name(), message)
    }

    /// The words of a sentence of its own.
    #[must_use]
    pub fn say(&self, message: &str) -> String {
        self.env().text(&self.sentence(message))
    }

    /// Whether a part can be acted upon now.
    #[must_use]
    pub fn has(&self, id: &PartId) -> bool {
        self.parts.contains_key(id)
    }

    /// The sentence that names a part.
    #[must_use]
    pub fn name(&self, id: &PartId) -> Sentence {
        let all = || self.all.get_or_init(|| self.world.machine().machine().all_parts());
        let named = self.parts.get(id).or_else(|| all().iter().find(|part| part.id == *id)).cloned();
        self.stage.name(self.world, &named.unwrap_or_else(|| WorldPart::common(id.clone())))
    }

    /// As much of a name as there is room for in one line, as real windows show it: whole words, then an ellipsis.
    #[must_use]
    pub fn shortened(&self, name: &str, room: f32) -> String {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let most = (room / (self.text * SIGN)).floor().max(0.0) as usize;
        if name.chars().count() <= most {
            return name.to_owned();
        }
        let mut short = String::new();
        for word in name.split(' ') {
            if short.chars().count() + word.chars().count() + 2 > most {
                break;
            }
            short = if short.is_empty() { word.to_owned() } else { format!("{short} {word}") };
        }
        if short.is_empty() {
            short = name.chars().take(most.saturating_sub(1)).collect();
        }
        if most == 0 { String::new() } else { short + "…" }
    }

    /// A line of its text that stands alone.
    pub fn label(&self, words: impl Into<String>) -> text::Text<'a> {
        text(words.into()).size(self.text).line_height(TIGHT_LINE)
    }

    /// A text to read, in lines.
    pub fn lines(&self, words: impl Into<String>, font: Font) -> text::Text<'a> {
        text(words.into()).size(self.text).font(font).line_height(READING)
    }

    /// A thing that can be pressed, and heard.
    pub fn touch(&self, id: PartId, face: Face, content: impl Into<Element<'a, M>>) -> Part<'a, M> {
        let name = self.name(&id);
        self.touch_as(id, name, face, content)
    }

    /// The same, under a name that is known.
    pub fn touch_as(&self, id: PartId, name: Sentence, face: Face, content: impl Into<Element<'a, M>>) -> Part<'a, M> {
        let did = self.stage.did;
        let expected = self.stage.expected.contains(&id);
        let presses = !self.guarded || !self.is_asked() && self.has(&id);
        part(id, face, content)
            .traits(|traits| {
                traits.presses = presses;
                traits.expected = expected;
            })
            .on_gesture(move |gesture| Some(did(gesture.clone())))
            .on_hear((self.stage.hear)(vec![name]))
    }

    /// What stands behind everything.
    pub fn ground(&self, id: PartId, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
        let did = self.stage.did;
        part(id, self.env().bare(), content)
            .width(Length::Fill)
            .height(Length::Fill)
            .traits(|traits| traits.ground = true)
            .on_gesture(move |gesture| Some(did(gesture.clone())))
            .into()
    }

    /// What may be longer than its window.
    pub fn rolled(&self, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
        self.rolled_from(scrollable::Anchor::Start, content)
    }

    /// The same, its end in sight first if that is where one is.
    pub fn rolled_from(&self, anchor: scrollable::Anchor, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
        self.rolling(content).anchor_y(anchor).width(Length::Fill).height(Length::Fill).into()
    }

    /// What is as tall as it needs to be, and rolls where it has not so much room.
    pub fn rolling(&self, content: impl Into<Element<'a, M>>) -> Scrollable<'a, M> {
        let (width, line) = (self.env().px(22.0), self.env().px(2.0));
        let ink = self.env().palette.ink;
        let bar = scrollable::Scrollbar::new().width(width).scroller_width(width).spacing(line);
        scrollable(content).direction(scrollable::Direction::Vertical(bar)).style(move |theme, status| {
            let mut style = scrollable::default(theme, status);
            let radius = (width / 2.0).into();
            style.vertical_rail.background = None;
            style.vertical_rail.border = Border { color: ink, width: line, radius };
            style.vertical_rail.scroller.background = ink.into();
            style.vertical_rail.scroller.border = Border { radius, ..Border::default() };
            style
        })
    }

    /// A lined sheet on the ground colour.
    pub fn panel(&self, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
        let palette = self.env().palette;
        let line = self.env().metric.line();
        container(content)
            .padding(line)
            .style(move |_| {
                let border = Border { color: palette.ink, width: line, radius: line.into() };
                container::background(palette.ground).color(palette.ink).border(border)
            })
            .into()
    }

    /// A sentence to read and hear.
    pub fn reading(&self, message: &str) -> Element<'a, M> {
        self.told(message, self.sentence(message), self.text, REGULAR)
    }

    /// Any sentence to read and hear, under a name.
    pub fn told(&self, id: &str, sentence: Sentence, size: f32, font: Font) -> Element<'a, M> {
        let body = self.lines(self.env().text(&sentence), font).size(size);
        part(PartId::new(id), self.env().bare(), body).on_hear((self.stage.hear)(vec![sentence])).into()
    }

    /// A small window that waits for an answer: what it says, what is written in it, what can be answered, each with its
    /// sign.
    pub fn dialog(
        &self,
        id: &str,
        messages: &[&str],
        field: Option<Element<'a, M>>,
        answers: &[(&str, &str)],
    ) -> Element<'a, M> {
        let env = self.env();
        let height = env.px(64.0).max(self.text * 1.7);
        let answers = answers.iter().map(|(id, sign)| {
            let id = PartId::new(id);
            let label = self.label(self.env().text(&self.name(&id)));
            let content = row![icon(env, sign, self.text * 1.2, env.palette.ink), label]
                .spacing(env.px(10.0))
                .align_y(Alignment::Center);
            let button = container(content).center_y(Length::Fill);
            self.touch(id, env.plain(), button).height(height).padding([0.0, env.px(16.0)]).into()
        });
        // The last answer is always the furthest right, however many lines they take.
        let answers = Row::with_children(answers).spacing(env.px(16.0)).wrap().vertical_spacing(env.px(12.0));
        let answers = answers.align_x(iced::alignment::Horizontal::Right);
        let said = Column::with_children(messages.iter().map(|message| self.reading(message)));
        let low = self.size.height < self.text * 18.0;
        let (edge, gap) = if low { (10.0, 10.0) } else { (24.0, 20.0) };
        let sheet = column![said].push(field).push(answers).spacing(env.px(gap));
        let sheet = container(sheet).padding(Padding::from(env.px(edge))).max_width(self.text * 34.0);
        part(PartId::new(id), env.bare(), self.panel(sheet)).traits(|traits| traits.sheet = true).into()
    }
}
