//! The browser, drawn.

use iced::Element;
use iced::widget::space;

use super::Stage;
use crate::world::World;
use crate::world::web::Web;

/// Draws the browser.
#[must_use]
pub fn view<'a, M: Clone + 'a>(_stage: &Stage<'a, M>, _world: &'a World, _web: &'a Web) -> Element<'a, M> {
    space().into()
}
