//! The desktop.
use iced::Element;
use super::Stage;
use crate::world::{World, desktop::Desktop};

/// Draws the desktop.
#[must_use]
pub fn view<'a, M: Clone + 'a>(_stage: &Stage<'a, M>, _world: &World, _desktop: &Desktop) -> Element<'a, M> {
    iced::widget::space().into()
}
