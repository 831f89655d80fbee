//! The keyboard workshop, drawn: a sheet of paper, large.

use iced::widget::{container, text};
use iced::{Element, Length};

use super::Stage;
use crate::ui::metric::{TIGHT_LINE, TITLE};
use crate::ui::part::part;
use crate::world::keyboard::{Keyboard, PAPER};
use crate::world::playground::GROUND;
use crate::world::{Part as WorldPart, PartId, World};

/// Draws the paper.
#[must_use]
pub fn view<'a, M: Clone + 'a>(stage: &Stage<'a, M>, world: &World, keyboard: &Keyboard) -> Element<'a, M> {
    let env = &stage.env;
    let did = stage.did;
    let name = stage.name(world, &WorldPart::common(PAPER.into()));
    let written = text(keyboard.page().text()).size(TITLE).line_height(TIGHT_LINE);
    let paper = part(PAPER.into(), env.plain(), container(written).width(Length::Fill).height(Length::Fill))
        .width(Length::Fill)
        .height(Length::Fill)
        .on_gesture(move |gesture| Some(did(gesture.clone())))
        .on_hear((stage.hear)(vec![name]));
    part(PartId::new(GROUND), env.bare(), paper)
        .width(Length::Fill)
        .height(Length::Fill)
        .traits(|traits| traits.ground = true)
        .on_gesture(move |gesture| Some(did(gesture.clone())))
        .into()
}
