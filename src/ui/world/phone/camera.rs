//! The camera: what it sees, the frame, the white round.

use iced::widget::svg::Handle;
use iced::widget::{Column, Row, container, responsive, space, stack, svg};
use iced::{Alignment, Border, Color, ContentFit, Element, Length, Size};

use super::Handset;
use super::near::near;
use crate::ui::part::Face;
use crate::world::PartId;
use crate::world::phone::piece;

/// The size of the drawn scene.
const SCENE: Size = Size::new(192.0, 144.0);
/// The size of the paper in it, and where its middle lies from the scene's.
const PAPER: (Size, (f32, f32)) = (Size::new(64.0, 84.0), (20.0, -8.0));
/// How much of the viewfinder the paper takes at most.
const SHARE: f32 = 0.72;
/// How far one step moves the scene, in widths and heights of the frame.
const STEP: f32 = 0.3;

impl<'a, M: Clone + 'a> Handset<'a, M> {
    /// The viewfinder with its frame, and the buttons under it.
    pub(super) fn camera_page(&self) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let camera = &self.phone.handset().camera;
        let line = env.metric.line();
        let scene: Element<'a, M> = if self.phone.is_flipped() {
            near(env.picture(&camera.face), 1.0).filling().into()
        } else {
            let (picture, steps) = (env.picture(&camera.scene), self.phone.aside());
            responsive(move |room| finder(picture.clone(), steps, room, line)).into()
        };
        let face = Face { line: Some((palette.ink, line)), corner: 0.0, ..env.bare() };
        let scene = self.still(piece::SCENE, face, scene).width(Length::Fill).height(Length::Fill).padding(line);
        let scene = scene.traits(|traits| {
            traits.swipes = true;
            traits.follows = true;
        });
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
        let gap = || space().width(Length::Fill);
        let tools = Row::new().push(last).push(gap()).push(shoot).push(gap()).push(flip);
        let tools = container(tools.align_y(Alignment::Center)).padding([env.px(4.0), self.margin()]);
        Column::new().push(scene).push(tools).height(Length::Fill).into()
    }
}

/// What is seen through the viewfinder, and the frame: at rest the paper fills the frame.
fn finder<'a, M: 'a>(picture: Handle, (right, down): (i8, i8), room: Size, line: f32) -> Element<'a, M> {
    let (paper, middle) = PAPER;
    let scale = (SHARE * room.width / paper.width).min(SHARE * room.height / paper.height);
    let frame = Size::new(paper.width * scale * 1.14, paper.height * scale * 1.1);
    let aside = (
        (f32::from(right) * STEP * frame.width - middle.0 * scale) / room.width,
        (f32::from(down) * STEP * frame.height - middle.1 * scale) / room.height,
    );
    let whole = (room.width / SCENE.width).min(room.height / SCENE.height);
    let scene = near(picture, scale / whole).moved(aside);
    // The table goes on beside what is drawn of it.
    let table = container(scene).style(|_| container::background(Color::from_rgb8(0xD6, 0xA6, 0x6C)));
    // Two lines, so that one of them shows on anything.
    let edge = |color: Color| {
        move |_: &iced::Theme| {
            let border = Border { color, width: line, radius: 0.0.into() };
            container::Style { border, ..container::Style::default() }
        }
    };
    let inner = container(space()).width(Length::Fill).height(Length::Fill).style(edge(Color::BLACK));
    let frame = container(inner).padding(line).width(frame.width).height(frame.height).style(edge(Color::WHITE));
    stack![table, container(frame).center(Length::Fill)].width(Length::Fill).height(Length::Fill).into()
}
