//! A board: children laid at fractions of its width and height, wholly inside it.

use iced::advanced::widget::operation::Scrollable;
use iced::advanced::widget::operation::scrollable::{AbsoluteOffset, RelativeOffset};
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Layout, Renderer as _, layout};
use iced::{Element, Point, Rectangle, Renderer, Size, Vector};

use super::group::{Group, Grouped};

/// Where a child lies and how large it may be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// The middle, as fractions of the board. On a page the height may be above 1 or below 0.
    pub at: (f32, f32),
    /// A size as fractions of the board; its own size if none.
    pub span: Option<(f32, f32)>,
    /// The most of the board its own size may take, as fractions.
    pub most: (f32, f32),
    /// The space it keeps from the children before it, for which it makes way where a narrow board would lay one over
    /// the other; none if it stays where it is.
    pub apart: Option<f32>,
}

/// Lays its children where they are told.
pub struct Board<'a, Message> {
    children: Vec<Element<'a, Message>>,
    spreads: Vec<Spread>,
    is_page: bool,
    layered: bool,
    margin: f32,
}

/// An empty board. A page lets its children leave over the upper and lower edges.
#[must_use]
pub const fn board<'a, Message>(is_page: bool, margin: f32) -> Board<'a, Message> {
    Board { children: Vec::new(), spreads: Vec::new(), is_page, layered: false, margin }
}

impl<'a, Message> Board<'a, Message> {
    /// Each child hides what it lies on, text included: a layer of its own, which costs.
    #[must_use]
    pub const fn layered(mut self) -> Self {
        self.layered = true;
        self
    }

    /// Lays one more child, above the others.
    pub fn push(&mut self, spread: Spread, child: impl Into<Element<'a, Message>>) {
        self.children.push(child.into());
        self.spreads.push(spread);
    }
}

impl<Message> Board<'_, Message> {
    /// Moves what lies on another to the nearest free place, if there is one.
    fn part(&self, nodes: &mut [layout::Node], area: Size) {
        let mut taken: Vec<(Rectangle, f32)> = Vec::new();
        for (node, spread) in nodes.iter_mut().zip(&self.spreads) {
            let Some(apart) = spread.apart else { continue };
            let (home, size) = (node.bounds().position(), node.size());
            let is_free = |at: &Point| {
                let bounds = Rectangle::new(*at, size);
                let inside =
                    at.x >= 0.0 && at.y >= 0.0 && at.x + size.width <= area.width && at.y + size.height <= area.height;
                inside && taken.iter().all(|(other, least)| !other.expand(apart.max(*least)).intersects(&bounds))
            };
            if !is_free(&home) {
                // Beside, above and under each of the others.
                let around = taken.iter().map(|(other, least)| other.expand(apart.max(*least) + 0.5));
                let across = around.clone().flat_map(|other| [other.x - size.width, other.x + other.width]);
                let along = around.flat_map(|other| [other.y - size.height, other.y + other.height]);
                let along: Vec<f32> = along.chain([home.y]).collect();
                let places = across.chain([home.x]).flat_map(|x| along.iter().map(move |y| Point::new(x, *y)));
                let nearest = places.filter(is_free).min_by(|a, b| a.distance(home).total_cmp(&b.distance(home)));
                if let Some(place) = nearest {
                    *node = std::mem::take(node).move_to(place);
                }
            }
            taken.push((node.bounds(), apart));
        }
    }
}

/// A page is moved by the world, never by the frame.
struct Moved;

impl Scrollable for Moved {
    fn snap_to(&mut self, _: RelativeOffset<Option<f32>>) {}

    fn scroll_to(&mut self, _: AbsoluteOffset<Option<f32>>) {}

    fn scroll_by(&mut self, _: AbsoluteOffset, _: Rectangle, _: Rectangle) {}
}

impl<'a, Message> Group<'a, Message> for Board<'a, Message> {
    fn children(&self) -> &[Element<'a, Message>] {
        &self.children
    }

    fn children_mut(&mut self) -> &mut [Element<'a, Message>] {
        &mut self.children
    }

    fn arrange(&mut self, trees: &mut [Tree], renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let area = limits.max();
        let inside = |middle: f32, length: f32, whole: f32, free: bool| {
            let start = middle - length / 2.0;
            let most = (whole - length - self.margin).max(0.0);
            if free { start } else { start.clamp(self.margin.min(most), most) }
        };
        let mut nodes: Vec<layout::Node> = self
            .children
            .iter_mut()
            .zip(trees)
            .zip(&self.spreads)
            .map(|((child, tree), spread)| {
                let limits = match spread.span {
                    Some((width, height)) => {
                        let size = Size::new(area.width * width, area.height * height);
                        layout::Limits::new(size, size)
                    }
                    None => layout::Limits::new(
                        Size::ZERO,
                        Size::new(
                            (area.width - 2.0 * self.margin).min(area.width * spread.most.0),
                            (area.height * spread.most.1).max(1.0),
                        ),
                    ),
                };
                let node = child.as_widget_mut().layout(tree, renderer, &limits);
                let size = node.size();
                node.move_to(Point::new(
                    inside(spread.at.0 * area.width, size.width, area.width, false),
                    inside(spread.at.1 * area.height, size.height, area.height, self.is_page),
                ))
            })
            .collect();
        if !self.is_page {
            self.part(&mut nodes, area);
        }
        layout::Node::with_children(area, nodes)
    }

    fn announce(&mut self, layout: Layout<'_>, operation: &mut dyn Operation) {
        if self.is_page {
            // What lies beyond its edges is neither seen nor touched, as in anything that scrolls.
            operation.scrollable(None, layout.bounds(), layout.bounds(), Vector::ZERO, &mut Moved);
        } else {
            operation.container(None, layout.bounds());
        }
    }

    fn paint(
        &self,
        renderer: &mut Renderer,
        layout: Layout<'_>,
        viewport: &Rectangle,
        draw: &dyn Fn(&mut Renderer, usize, Layout<'_>),
    ) {
        let bounds = layout.bounds();
        let paint = |renderer: &mut Renderer| {
            let seen = |child: &Layout<'_>| child.bounds().intersects(&bounds);
            for (index, child) in layout.children().enumerate().filter(|(_, child)| seen(child)) {
                if self.layered {
                    renderer.with_layer(*viewport, |renderer| draw(renderer, index, child));
                } else {
                    draw(renderer, index, child);
                }
            }
        };
        match bounds.intersection(viewport) {
            Some(seen) if self.is_page => renderer.with_layer(seen, paint),
            Some(_) => paint(renderer),
            None => {}
        }
    }
}

impl<'a, Message: 'a> From<Board<'a, Message>> for Element<'a, Message> {
    fn from(board: Board<'a, Message>) -> Self {
        Self::new(Grouped::new(board))
    }
}
