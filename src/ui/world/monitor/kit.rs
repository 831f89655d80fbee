//! What the windows of simulated machines are made of: buttons, strips, lines, pages longer than their window.

use iced::widget::{Row, column, container, row, space, text};
use iced::{Alignment, Color, Element, Length, Size};

use super::Monitor;
use crate::comfort::Language;
use crate::gesture::{Direction, Gesture, Stride};
use crate::ui::button::icon;
use crate::ui::fitting::fitting;
use crate::ui::part::{Face, Part};
use crate::ui::roll::roll;
use crate::world::PartId;

impl<'a, M: Clone + 'a> Monitor<'a, M> {
    /// The side of its buttons.
    #[must_use]
    pub fn side(&self) -> f32 {
        (self.text * 1.9).max(self.env().px(48.0))
    }

    /// Space between things that stand side by side.
    #[must_use]
    pub fn gap(&self) -> f32 {
        self.env().px(8.0)
    }

    /// What a part is called.
    #[must_use]
    pub fn called(&self, id: &str) -> String {
        self.env().text(&self.name(&PartId::new(id)))
    }

    /// A label and what it is about: French has a space before its colon.
    #[must_use]
    pub fn labelled(&self, label: &str, about: &str) -> String {
        let space = if self.env().comfort.language == Language::Fr { "\u{a0}" } else { "" };
        format!("{}{space}: {about}", self.say(label))
    }

    /// A button: its sign, and its word if there is room.
    pub fn button(&self, id: &str, sign: &str, has_word: bool) -> Part<'a, M> {
        self.faced(id, sign, has_word, self.env().plain(), self.env().palette.ink)
    }

    /// The one button to press next.
    pub fn action(&self, id: &str, sign: &str) -> Part<'a, M> {
        self.faced(id, sign, true, self.env().action(), self.env().palette.on_action)
    }

    /// A button with a face of its own, its ink given.
    pub fn faced(&self, id: &str, sign: &str, has_word: bool, face: Face, ink: Color) -> Part<'a, M> {
        let env = self.env();
        let side = self.side();
        let word = has_word.then(|| self.label(self.called(id)).wrapping(text::Wrapping::None));
        let content =
            row![icon(env, sign, self.text * 1.2, ink)].push(word).spacing(self.gap()).align_y(Alignment::Center);
        let aside = if has_word { env.px(12.0) } else { (side - self.text * 1.2) / 2.0 };
        self.touch(PartId::new(id), face, container(content).center_y(Length::Fill))
            .height(side)
            .least(Size::new(side, side))
            .padding([0.0, aside])
    }

    /// Buttons side by side: with their words if there is room, else those words alone that lessons speak of.
    pub fn buttons(&self, buttons: &[(PartId, &'static str, bool)]) -> Element<'a, M> {
        let row = |has_word: &dyn Fn(bool) -> bool| -> Element<'a, M> {
            let buttons = buttons.iter().map(|(id, sign, matters)| {
                self.button(id.as_str(), sign, has_word(*matters)).width(Length::Shrink).into()
            });
            Row::with_children(buttons).spacing(self.gap()).into()
        };
        fitting(vec![row(&|_| true), row(&|matters| matters), row(&|_| false)]).into()
    }

    /// A cross that closes something.
    pub fn cross(&self, id: &str) -> Part<'a, M> {
        let (env, side) = (self.env(), self.side());
        let sign = container(icon(env, "close", side * 0.55, env.palette.ink)).center(Length::Fill);
        self.touch(PartId::new(id), env.plain(), sign).width(side).height(side)
    }

    /// The face of what is written on: the line round it is thicker while the caret is there.
    #[must_use]
    pub fn paper(&self, has_caret: bool) -> Face {
        let env = self.env();
        let (ink, line) = if has_caret { (env.palette.action, 2.0) } else { (env.palette.ink, 1.0) };
        Face {
            fill: Some(env.palette.ground),
            line: Some((ink, line * env.metric.line())),
            corner: env.px(4.0),
            ..env.bare()
        }
    }

    /// A strip of the panel's colour.
    pub fn strip(&self, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
        let palette = self.env().palette;
        container(content)
            .width(Length::Fill)
            .style(move |_| container::background(palette.panel).color(palette.ink))
            .into()
    }

    /// A line from left to right.
    pub fn rule(&self) -> Element<'a, M> {
        let (ink, thick) = (self.env().palette.ink, self.env().px(2.0));
        let line = container(space()).width(Length::Fill).height(thick);
        line.style(move |_| container::background(ink)).into()
    }

    /// Something with an edge of a colour round it: four strips, and nothing under it. Large areas that lie one over
    /// another, seen or not, cost the most to draw again in part, and a click does that.
    pub fn edged(content: Element<'a, M>, color: Color, edge: f32) -> Element<'a, M> {
        let strip = |width: Length, height: Length| {
            container(space()).width(width).height(height).style(move |_| container::background(color))
        };
        let aside = || strip(Length::Fixed(edge), Length::Fill);
        let along = || strip(Length::Fill, Length::Fixed(edge));
        let content = container(content).width(Length::Fill).height(Length::Fill);
        column![along(), row![aside(), content, aside()].height(Length::Fill), along()].into()
    }

    /// Something long, moved by the wheel over it and by the arrows at its side. `position` tells how far down, from 0 to
    /// 1.
    pub fn long(
        &self,
        name: &str,
        page: &'static str,
        [up, down]: [&'static str; 2],
        position: f32,
        content: impl Into<Element<'a, M>>,
    ) -> Element<'a, M> {
        let env = self.env();
        let did = self.stage.did;
        let is_asked = self.is_asked();
        let side = self.side();
        let arrow = |id: &'static str, sign: &str, direction: Direction| -> Element<'a, M> {
            let sign = container(icon(env, sign, side * 0.55, env.palette.ink)).center(Length::Fill);
            let arrow = self.touch(PartId::new(id), env.plain(), sign).width(side).height(side);
            // What is asked about can be looked at from end to end.
            let arrow = arrow.traits(|traits| traits.presses |= is_asked).on_gesture(move |gesture| match gesture {
                Gesture::Click(_) if is_asked => {
                    let stride = Stride::Notches(1.0);
                    Some(did(Gesture::Scroll { part: PartId::new(page), direction, stride }))
                }
                gesture => Some(did(gesture.clone())),
            });
            arrow.into()
        };
        let look = (env.palette.ink, env.px(2.0), env.px(4.0));
        let arrows = [arrow(up, "up", Direction::Up), arrow(down, "down", Direction::Down)];
        let rolled = roll(name, content, arrows, position, look, move |place| {
            let (part, stride) = (PartId::new(page), Stride::To(place));
            did(Gesture::Scroll { part, direction: Direction::Down, stride })
        });
        self.touch(PartId::new(page), env.bare(), rolled)
            .width(Length::Fill)
            .height(Length::Fill)
            .padding(env.px(4.0))
            .traits(|traits| {
                traits.presses = false;
                traits.scrolls = true;
            })
            .into()
    }
}
