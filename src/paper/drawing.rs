//! Pictures on paper: the same SVG files as on the screen, in greys.

use std::sync::Arc;

use krilla::color::luma;
use krilla::geom::{Path, PathBuilder, Point, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;
use usvg::tiny_skia_path::PathSegment;
use usvg::{Group, Node, Options, Paint, Tree};

/// What is as light as this is the paper itself.
const PAPER: u8 = 248;

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// Its SVG file.
    pub svg: Arc<[u8]>,
    /// What it shows, for whoever hears the paper; none where the words beside it say the same.
    pub alt: Option<String>,
    /// Whether left and right are exchanged: a mouse in the left hand.
    pub is_mirrored: bool,
    /// Whether it stands in a frame, as on a button.
    pub is_framed: bool,
}

impl Drawing {
    /// A picture that says no more than the words beside it.
    #[must_use]
    pub fn new(svg: &[u8]) -> Self {
        Self { svg: svg.into(), alt: None, is_mirrored: false, is_framed: false }
    }

    /// Draws it into a square. What cannot be read as SVG leaves the square empty, and is logged.
    pub(super) fn draw(&self, surface: &mut Surface<'_>, (left, top): (f32, f32), side: f32) {
        let tree = match Tree::from_data(&self.svg, &Options::default()) {
            Ok(tree) => tree,
            Err(error) => {
                tracing::warn!(%error, "a picture cannot be drawn on paper");
                return;
            }
        };
        let scale = side / tree.size().width().max(tree.size().height());
        let (width, height) = (tree.size().width() * scale, tree.size().height() * scale);
        let (left, top) = (left + (side - width) / 2.0, top + (side - height) / 2.0);
        let place = if self.is_mirrored {
            Transform::from_row(-scale, 0.0, 0.0, scale, left + width, top)
        } else {
            Transform::from_row(scale, 0.0, 0.0, scale, left, top)
        };
        surface.push_transform(&place);
        group(surface, tree.root());
        surface.pop();
        surface.set_fill(None);
        surface.set_stroke(None);
    }
}

/// A group; masks and filters, which our pictures do without, are left out.
fn group(surface: &mut Surface<'_>, group: &Group) {
    let mut pushed = 1;
    surface.push_transform(&transform(group.transform()));
    if let Some(clip) = group.clip_path().and_then(|clip| outline(clip.root())) {
        surface.push_clip_path(&clip, &FillRule::NonZero);
        pushed += 1;
    }
    if group.opacity().get() < 1.0 {
        surface.push_opacity(opacity(group.opacity().get()));
        pushed += 1;
    }
    for child in group.children() {
        match child {
            Node::Group(child) => self::group(surface, child),
            Node::Path(path) => draw_path(surface, path),
            Node::Image(_) | Node::Text(_) => {}
        }
    }
    (0..pushed).for_each(|_| surface.pop());
}

fn draw_path(surface: &mut Surface<'_>, path: &usvg::Path) {
    if !path.is_visible() {
        return;
    }
    let mut builder = PathBuilder::new();
    trace(&mut builder, path);
    let Some(shape) = builder.finish() else { return };
    surface.set_fill(path.fill().map(|fill| Fill {
        paint: grey(fill.paint()).into(),
        opacity: opacity(fill.opacity().get()),
        rule: match fill.rule() {
            usvg::FillRule::NonZero => FillRule::NonZero,
            usvg::FillRule::EvenOdd => FillRule::EvenOdd,
        },
    }));
    surface.set_stroke(path.stroke().map(stroke));
    surface.draw_path(&shape);
}

fn stroke(stroke: &usvg::Stroke) -> Stroke {
    let dash = stroke.dasharray().map(|array| StrokeDash { array: array.to_vec(), offset: stroke.dashoffset() });
    Stroke {
        paint: grey(stroke.paint()).into(),
        width: stroke.width().get(),
        miter_limit: stroke.miterlimit().get(),
        line_cap: match stroke.linecap() {
            usvg::LineCap::Butt => LineCap::Butt,
            usvg::LineCap::Round => LineCap::Round,
            usvg::LineCap::Square => LineCap::Square,
        },
        line_join: match stroke.linejoin() {
            usvg::LineJoin::Miter | usvg::LineJoin::MiterClip => LineJoin::Miter,
            usvg::LineJoin::Round => LineJoin::Round,
            usvg::LineJoin::Bevel => LineJoin::Bevel,
        },
        opacity: opacity(stroke.opacity().get()),
        dash,
    }
}

/// The outline of everything in a group, where it lies.
fn outline(group: &Group) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for child in group.children() {
        if let Node::Path(path) = child {
            trace(&mut builder, path);
        }
    }
    builder.finish()
}

fn trace(builder: &mut PathBuilder, path: &usvg::Path) {
    for segment in path.data().segments() {
        match segment {
            PathSegment::MoveTo(to) => builder.move_to(to.x, to.y),
            PathSegment::LineTo(to) => builder.line_to(to.x, to.y),
            PathSegment::QuadTo(by, to) => builder.quad_to(by.x, by.y, to.x, to.y),
            PathSegment::CubicTo(by, and, to) => builder.cubic_to(by.x, by.y, and.x, and.y, to.x, to.y),
            PathSegment::Close => builder.close(),
        }
    }
}

fn transform(by: usvg::Transform) -> Transform {
    Transform::from_row(by.sx, by.ky, by.kx, by.sy, by.tx, by.ty)
}

fn opacity(part: f32) -> NormalizedF32 {
    NormalizedF32::new(part).unwrap_or(NormalizedF32::ONE)
}

/// The grey of a colour, as light as the eye sees it (ITU-R BT.601); of a gradient, that of its middle.
fn grey(paint: &Paint) -> luma::Color {
    let stops = match paint {
        Paint::Color(color) => return luma::Color::new(lightness(*color)),
        Paint::LinearGradient(gradient) => gradient.stops(),
        Paint::RadialGradient(gradient) => gradient.stops(),
        Paint::Pattern(_) => &[],
    };
    luma::Color::new(stops.get(stops.len() / 2).map_or(u8::MAX, |stop| lightness(stop.color())))
}

fn lightness(color: usvg::Color) -> u8 {
    let [red, green, blue] = [color.red, color.green, color.blue].map(u32::from);
    let grey = u8::try_from((299 * red + 587 * green + 114 * blue + 500) / 1000).unwrap_or(u8::MAX);
    // The paper of the screen is the paper here: no printer strews dots over it.
    if grey >= PAPER { u8::MAX } else { grey }
}

/// A rectangle with round corners, as Bézier curves.
pub(super) fn rounded(path: &mut PathBuilder, (left, top): (f32, f32), (width, height): (f32, f32), round: f32) {
    /// How far the handles of a quarter of a circle are from its end, in radii.
    const REST: f32 = 1.0 - 0.5523;
    let at = |x: f32, y: f32| Point::from_xy(left + x, top + y);
    let (right, bottom, rest) = (width, height, round * REST);
    let corners = [
        (at(right - round, 0.0), at(right - rest, 0.0), at(right, rest), at(right, round)),
        (at(right, bottom - round), at(right, bottom - rest), at(right - rest, bottom), at(right - round, bottom)),
        (at(round, bottom), at(rest, bottom), at(0.0, bottom - rest), at(0.0, bottom - round)),
        (at(0.0, round), at(0.0, rest), at(rest, 0.0), at(round, 0.0)),
    ];
    path.move_to(left + round, top);
    for (from, by, and, to) in corners {
        path.line_to(from.x, from.y);
        path.cubic_to(by.x, by.y, and.x, and.y, to.x, to.y);
    }
    path.close();
}
