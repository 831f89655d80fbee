//! The mail program, drawn.

use iced::Element;

use super::Stage;
use crate::world::World;
use crate::world::mail::Mail;

/// Draws the mail program.
#[must_use]
pub fn view<'a, M: Clone + 'a>(_stage: &Stage<'a, M>, _world: &'a World, _mail: &'a Mail) -> Element<'a, M> {
    iced::widget::space().into()
}
