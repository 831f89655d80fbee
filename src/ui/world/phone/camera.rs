//! The camera: what it sees, the frame, the white round.

use iced::widget::{Column, Row, container, space, stack, svg};
use iced::{Alignment, Border, Color, ContentFit, Element, Length};

use super::Handset;
use super::near::near;
use crate::ui::part::Face;
use crate::world::PartId;
use crate::world::phone::piece;

/// How much larger than the viewfinder the scene is, so that it can be moved in it.
const SCENE: f32 = 1.7;
/// How far one step moves the scene, in widths and heights of the viewfinder.
const STEP: f32 = 0.15;
/// Where the paper lies in the scene, from its middle: when the scene is in its place, the paper is in the frame.
const PAPER: (f32, f32) = (0.1, -0.06);

impl<'a, M: Clone + 'a> Handset<'a, M> {
    /// The viewfinder with its frame, and the buttons under it.
    pub(super) fn camera_page(&self) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let camera = &self.phone.handset().camera;
        let is_flipped = self.phone.is_flipped();
        let (right, down) = self.phone.aside();
        let picture = env.picture(if is_flipped { &camera.face } else { &camera.scene });
        let scene: Element<'a, M> = if is_flipped {
            near(picture, 1.0).moved((0.0, 0.0)).into()
        } else {
            let aside = (f32::from(right) * STEP - PAPER.0, f32::from(down) * STEP - PAPER.1);
            near(picture, SCENE).moved(aside).into()
        };
        let line = env.metric.line();
        // Two lines, so that one of them shows on anything.
        let inner = container(space()).width(Length::Fill).height(Length::Fill).style(move |_| {
            let border = Border { color: Color::BLACK, width: line, radius: 0.0.into() };
            container::Style { border, ..container::Style::default() }
        });
        let frame = container(inner).padding(line).width(Length::Fill).height(Length::Fill).style(move |_| {
            let border = Border { color: Color::WHITE, width: line, radius: 0.0.into() };
            container::Style { border, ..container::Style::default() }
        });
        let third = || space().width(Length::FillPortion(5)).height(Length::FillPortion(1));
        let across = Row::new().push(third()).push(container(frame).width(Length::FillPortion(8))).push(third());
        let edge = || space().height(Length::FillPortion(1));
        let framed =
            Column::new().push(edge()).push(across.height(Length::FillPortion(12))).push(edge()).height(Length::Fill);
        let scene = stack![scene, framed].width(Length::Fill).height(Length::Fill);
        let face = Face { line: Some((palette.ink, line)), corner: 0.0, ..env.bare() };
        let scene = self.still(piece::SCENE, face, scene).width(Length::Fill).height(Length::Fill).padding(line);
        let scene = scene.traits(|traits| traits.swipes = true);
        let scene = container(scene).padding([env.px(4.0), self.margin()]).width(Length::Fill).height(Length::Fill);
        let side = self.tall().max(env.px(64.0));
        let last: Element<'a, M> = match self.phone.last_shot() {
            Some(shot) => {
                let picture = svg(env.picture(&shot.picture)).width(side).height(side).content_fit(ContentFit::Contain);
                let face = Face { corner: env.px(6.0), ..env.plain() };
                self.touch(PartId::new(piece::LAST), face, picture).padding(env.px(3.0)).into()
            }
            None => space().width(side).height(side).into(),
        };
        let around = side * 1.15;
        let white = container(space()).width(around * 0.76).height(around * 0.76).style(move |_| {
            let border = Border { color: Color::BLACK, width: line, radius: around.into() };
            container::background(Color::WHITE).border(border)
        });
        let face = Face {
            fill: Some(palette.ground),
            line: Some((palette.ink, line)),
            pressed: Some(palette.ring_inner),
            corner: around / 2.0,
            ..env.bare()
        };
        let shoot = self.touch(PartId::new(piece::SHOOT), face, container(white).center(Length::Fill));
        let shoot = shoot.width(around).height(around);
        let flip = self.tool(piece::CAMERA_FLIP, "camera-flip", !self.is_low());
        if self.is_low() {
            let tools = Column::new().push(flip).push(shoot).push(last).spacing(env.px(10.0));
            let tools = container(tools.align_x(Alignment::Center)).center_y(Length::Fill);
            let tools = tools.padding([0.0, env.px(8.0)]);
            return Row::new().push(scene).push(tools).into();
        }
        let third = |content: Element<'a, M>| container(content).center_x(Length::Fill);
        let tools = Row::new().push(third(last)).push(third(shoot.into())).push(third(flip));
        let tools = container(tools.align_y(Alignment::Center)).padding([env.px(4.0), self.margin()]);
        Column::new().push(scene).push(tools).height(Length::Fill).into()
    }
}
