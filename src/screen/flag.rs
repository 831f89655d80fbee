//! « J’ai besoin d’aide »: a hand and the number of the seat, so large that a counsellor reads them from the other end of
//! the room, until someone lowers it (PEDAGOGY.md 6.2).

use iced::widget::{column, container, row, svg, text};
use iced::{Alignment, Element, Length, Size};

use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, Weight, spaced_words};
use crate::ui::frame::panel;
use crate::ui::metric::{INSTRUCTION, TIGHT_LINE};
use crate::ui::notice::way;
use crate::ui::part::part;
use crate::world::PartId;

/// The least height of the number, in pixels of the screen: 60 mm at 4 pixels a millimetre, three times what is read at
/// 4 m (PEDAGOGY.md 6.2).
const LEAST: f32 = 240.0;
/// The least part of the screen's height that it takes.
const PART: f32 = 0.4;
/// How tall a digit is, in sizes of its text.
const DIGIT: f32 = 0.668;
/// How wide two of them are, and a little more.
const TWO: f32 = 1.3;

/// What the screen remembers.
#[derive(Debug)]
pub struct State {
    seat: Option<u8>,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// « Baisser la main »
    LowerPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// Back to where one was.
    Lower,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// The number of the seat, if it has one: 0 to 99; of a greater one the last two digits are shown.
    #[must_use]
    pub const fn new(seat: Option<u8>) -> Self {
        Self { seat }
    }

    /// For traces.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        "flag"
    }

    /// What is said when the screen opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        vec![Sentence::app("flag")]
    }

    /// Answers. Nothing is primary, and Escape does nothing: the hand is lowered on purpose.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::LowerPressed => Action::Lower,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let (ground, ink) = (env.palette.ring_inner, env.palette.on_ring);
        let comes = Sentence::app("flag");
        let hear = Message::Heard(vec![comes.clone()]);
        let said = spaced_words(&env, &comes, INSTRUCTION, BOLD, ink, TIGHT_LINE, hear.clone());
        // What is left of the height, for the number and the hand.
        let words = if size.width < INSTRUCTION * 24.0 { 2.0 } else { 1.0 } * INSTRUCTION * TIGHT_LINE;
        let left = size.height - words - env.px(80.0 + 12.0 + 4.0 * 16.0);
        let digits = (size.height * PART).max(env.px(LEAST)).min(left);
        let number = self.seat.map(|seat| {
            let height = digits / DIGIT;
            let number = text((seat % 100).to_string())
                .size(height)
                .font(BOLD)
                .color(ink)
                .line_height(1.0)
                .wrapping(text::Wrapping::None);
            part(PartId::new("flag/seat"), env.bare(), number).on_hear(hear)
        });
        let beside = self.seat.map_or(0.0, |_| digits / DIGIT * TWO) + env.metric.apart() * 2.0;
        let hand = left.min(size.width - beside);
        let hand = svg(env.handed_picture("raised-hand")).width(hand).height(hand);
        let sign = row![hand].push(number).spacing(env.metric.wide()).align_y(Alignment::Center);
        let body = column![container(sign).center(Length::Fill), said]
            .align_x(Alignment::Center)
            .spacing(env.metric.gap())
            .padding(env.metric.gap());
        let body = container(body).center_x(Length::Fill).height(Length::Fill);
        let body = body.style(move |_| container::background(ground).color(ink));
        let lower = Sentence::app("flag-lower");
        let press = Message::LowerPressed;
        let lower = way(&env, "flag/lower", "down", &lower, Weight::Plain, press, Message::Heard);
        column![body, panel(&env, lower)].into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hand_stays_up_until_it_is_lowered() {
        let mut state = State::new(Some(7));
        assert!(matches!(state.update(Message::Heard(state.spoken())), Action::Say(_)));
        assert!(matches!(state.update(Message::LowerPressed), Action::Lower));
    }
}
