//! What lies over everything: veil, halo, ghost pointer, large pointer. It is looked at, never touched.

use iced::advanced::svg::{Handle, Renderer as _, Svg};
use iced::advanced::{Layout, Renderer as _, layout, mouse, overlay, renderer};
use iced::{Background, Border, Point, Rectangle, Renderer, Size, Theme};

use super::collect::Found;
use super::ghost::{Pose, Pressing};
use crate::gesture::Direction;
use crate::ui::part::ring;
use crate::ui::theme::Palette;

/// What the guide is drawn with.
#[derive(Debug, Clone)]
pub struct Look {
    /// The colours.
    pub palette: &'static Palette,
    /// The text size's factor: what stays the same on the screen is divided by it.
    pub scale: f32,
    /// The large pointer.
    pub arrow: Handle,
    /// The large pointer over something to press.
    pub hand: Handle,
    /// The drawn mouse: plain, main button lit, other button lit, wheel lit.
    pub mice: [Handle; 4],
}

/// The part of a 96-unit picture where the pointer's tip is.
const ARROW_TIP: (f32, f32) = (12.0 / 96.0, 8.0 / 96.0);
const HAND_TIP: (f32, f32) = (40.0 / 96.0, 8.0 / 96.0);

/// What the halo goes round.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ringed {
    /// Its bounds.
    pub bounds: Rectangle,
    /// How far the ring may reach beyond them.
    pub reach: f32,
}

impl Ringed {
    /// How far a ring at rest reaches, and how much farther at the height of a pulse, in pixels of the screen.
    const REACH: (f32, f32) = (12.0, 8.0);
    /// How far it reaches at least, whatever stands beside it.
    const LEAST: f32 = 3.0;

    /// The ring round something among these: it does not lie on what stands beside it.
    pub fn new(bounds: Rectangle, others: &[Found], scale: f32) -> Self {
        let beside = others.iter().filter_map(|other| other.seen).filter_map(|other| gap(bounds, other));
        let room = beside.fold(f32::INFINITY, f32::min);
        let reach = room.clamp(Self::LEAST / scale, (Self::REACH.0 + Self::REACH.1) / scale);
        Self { bounds, reach }
    }
}

/// How far apart two rectangles are; nothing where one lies on the other.
fn gap(one: Rectangle, other: Rectangle) -> Option<f32> {
    let between = |a: f32, length: f32, b: f32, other: f32| (b - a - length).max(a - b - other);
    let aside = between(one.x, one.width, other.x, other.width);
    let along = between(one.y, one.height, other.y, other.height);
    // Half a pixel on one another is beside one another.
    let apart = aside.max(along);
    (apart > -0.5).then_some(apart.max(0.0))
}

pub struct Guide<'a> {
    pub look: &'a Look,
    /// The world's bounds: the veil lies on it alone, never on the instruction.
    pub world: Option<Rectangle>,
    pub halo: Vec<Ringed>,
    pub dimmed: bool,
    pub phase: f32,
    pub pose: Option<Pose>,
    /// Where the large pointer is, and whether it is ringed.
    pub pointer: Option<(Point, bool)>,
    /// Whether it is over something to press.
    pub pointing: bool,
}

impl Guide<'_> {
    pub fn is_empty(&self) -> bool {
        self.halo.is_empty() && self.pose.is_none() && self.pointer.is_none()
    }

    fn px(&self, px: f32) -> f32 {
        px / self.look.scale
    }

    fn veil(&self, renderer: &mut Renderer, screen: Rectangle) {
        let Some(hole) = self.halo.iter().map(|ringed| ringed.bounds).reduce(|a, b| a.union(&b)) else { return };
        // Whole pixels, or hairlines show between the four.
        let hole = hole.expand(self.px(20.0));
        let Rectangle { x, y, width, height } = self.world.unwrap_or(screen);
        let (end, foot) = (x + width, y + height);
        let (left, top) = (hole.x.floor().clamp(x, end), hole.y.floor().clamp(y, foot));
        let (right, bottom) =
            ((hole.x + hole.width).ceil().clamp(x, end), (hole.y + hole.height).ceil().clamp(y, foot));
        let rectangles = [
            (x, y, width, top - y),
            (x, bottom, width, foot - bottom),
            (x, top, left - x, bottom - top),
            (right, top, end - right, bottom - top),
        ];
        for (x, y, width, height) in rectangles {
            if width > 0.0 && height > 0.0 {
                renderer.fill_quad(
                    renderer::Quad { bounds: Rectangle { x, y, width, height }, ..renderer::Quad::default() },
                    Background::Color(self.look.palette.veil),
                );
            }
        }
    }

    fn draw_pointer(&self, renderer: &mut Renderer, at: Point, side: f32, hand: bool, screen: Rectangle) {
        let (handle, tip) = if hand { (&self.look.hand, HAND_TIP) } else { (&self.look.arrow, ARROW_TIP) };
        let corner = Point::new(at.x - tip.0 * side, at.y - tip.1 * side);
        picture(renderer, handle, corner, side, screen);
    }

    fn circle(&self, renderer: &mut Renderer, at: Point, radius: f32) {
        let colors = (self.look.palette.ring_inner, self.look.palette.ring_outer);
        let bounds = Rectangle { x: at.x - radius, y: at.y - radius, width: 2.0 * radius, height: 2.0 * radius };
        ring(renderer, bounds, radius, colors, self.px(1.0));
    }

    fn draw_ghost(&self, renderer: &mut Renderer, pose: Pose, screen: Rectangle) {
        let mouse = match pose.pressing {
            Pressing::Nothing => &self.look.mice[0],
            Pressing::Main => &self.look.mice[1],
            Pressing::Other => &self.look.mice[2],
            Pressing::Wheel(_) => &self.look.mice[3],
        };
        if let Some(from) = pose.arrow_from {
            self.trail(renderer, from, pose.at);
        }
        if pose.pressing != Pressing::Nothing {
            self.circle(renderer, pose.at, self.px(26.0));
        }
        self.draw_pointer(renderer, pose.at, self.px(72.0), false, screen);
        // The drawn mouse stands beside the pointer, on the side where there is room.
        let side = self.px(112.0);
        let room = pose.at.x + self.px(64.0) + side < screen.width;
        let x = if room { pose.at.x + self.px(56.0) } else { pose.at.x - self.px(24.0) - side };
        let y = (pose.at.y + self.px(16.0)).min(screen.height - side).max(0.0);
        let card = Rectangle { x, y, width: side, height: side };
        renderer.fill_quad(
            renderer::Quad {
                bounds: card,
                border: Border { color: self.look.palette.ink, width: self.px(3.0), radius: self.px(12.0).into() },
                ..renderer::Quad::default()
            },
            Background::Color(self.look.palette.ground),
        );
        let inset = self.px(8.0);
        picture(renderer, mouse, Point::new(x + inset, y + inset), side - 2.0 * inset, screen);
        if let Pressing::Wheel(direction) = pose.pressing {
            let tip = if direction == Direction::Down { 1.0 } else { -1.0 };
            let from = Point::new(x + side / 2.0, y + side / 2.0 - tip * side * 0.3);
            self.trail(renderer, from, Point::new(from.x, from.y + tip * side * 0.6));
        }
    }

    /// Dots from one point to another: a movement, without moving.
    fn trail(&self, renderer: &mut Renderer, from: Point, to: Point) {
        let length = (to.x - from.x).hypot(to.y - from.y);
        let step = self.px(22.0);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let count = (length / step).min(200.0) as u16;
        for index in 0..count {
            let part = f32::from(index) * step / length.max(1.0);
            let radius = self.px(4.0 + 3.0 * part);
            renderer.fill_quad(
                renderer::Quad {
                    bounds: Rectangle {
                        x: from.x + (to.x - from.x) * part - radius,
                        y: from.y + (to.y - from.y) * part - radius,
                        width: 2.0 * radius,
                        height: 2.0 * radius,
                    },
                    border: Border { color: self.look.palette.ring_outer, width: self.px(2.0), radius: radius.into() },
                    ..renderer::Quad::default()
                },
                Background::Color(self.look.palette.ring_inner),
            );
        }
    }
}

fn picture(renderer: &mut Renderer, handle: &Handle, at: Point, side: f32, screen: Rectangle) {
    let bounds = Rectangle::new(at, Size::new(side, side));
    renderer.draw_svg(Svg::new(handle.clone()), bounds, screen);
}

impl<Message> overlay::Overlay<Message, Theme, Renderer> for Guide<'_> {
    fn layout(&mut self, _renderer: &Renderer, bounds: Size) -> layout::Node {
        layout::Node::new(bounds)
    }

    fn draw(
        &self,
        renderer: &mut Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
    ) {
        let screen = layout.bounds();
        renderer.with_layer(screen, |renderer| {
            if self.dimmed {
                self.veil(renderer, screen);
            }
            let colors = (self.look.palette.ring_inner, self.look.palette.ring_outer);
            for ringed in &self.halo {
                let (rest, pulse) = Ringed::REACH;
                let reach = self.px(rest + pulse * self.phase).min(ringed.reach);
                // The ring is drawn outward from here.
                let inner = ringed.bounds.expand(reach - self.px(10.0));
                ring(renderer, inner, self.px(12.0), colors, self.px(1.0 + 0.3 * self.phase));
            }
            if let Some(pose) = self.pose {
                self.draw_ghost(renderer, pose, screen);
            }
            if let Some((at, ringed)) = self.pointer {
                if ringed {
                    self.circle(renderer, at, self.px(60.0));
                }
                let side = if ringed { 96.0 } else { 64.0 };
                self.draw_pointer(renderer, at, self.px(side), self.pointing, screen);
            }
        });
    }
}
