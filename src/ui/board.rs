//! A board: children laid at fractions of its width and height, wholly inside it.

use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, layout, mouse, overlay, renderer};
use iced::{Element, Event, Length, Point, Rectangle, Renderer, Size, Theme, Vector};

/// Where a child lies and how large it may be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// The middle, as fractions of the board. On a page the height may be above 1 or below 0.
    pub at: (f32, f32),
    /// A size as fractions of the board; its own size if none.
    pub span: Option<(f32, f32)>,
}

/// Lays its children where they are told.
pub struct Board<'a, Message> {
    children: Vec<Element<'a, Message>>,
    spreads: Vec<Spread>,
    is_page: bool,
    margin: f32,
}

/// An empty board. A page lets its children leave over the upper and lower edges.
#[must_use]
pub const fn board<'a, Message>(is_page: bool, margin: f32) -> Board<'a, Message> {
    Board { children: Vec::new(), spreads: Vec::new(), is_page, margin }
}

impl<'a, Message> Board<'a, Message> {
    /// Lays one more child, above the others.
    pub fn push(&mut self, spread: Spread, child: impl Into<Element<'a, Message>>) {
        self.children.push(child.into());
        self.spreads.push(spread);
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Board<'_, Message> {
    fn children(&self) -> Vec<Tree> {
        self.children.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.children);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let area = limits.max();
        let inside = |middle: f32, length: f32, whole: f32, free: bool| {
            let start = middle - length / 2.0;
            let most = (whole - length - self.margin).max(0.0);
            if free { start } else { start.clamp(self.margin.min(most), most) }
        };
        let nodes = self
            .children
            .iter_mut()
            .zip(&mut tree.children)
            .zip(&self.spreads)
            .map(|((child, tree), spread)| {
                let limits = match spread.span {
                    Some((width, height)) => {
                        let size = Size::new(area.width * width, area.height * height);
                        layout::Limits::new(size, size)
                    }
                    None => {
                        layout::Limits::new(Size::ZERO, Size::new(area.width - 2.0 * self.margin, area.height.max(1.0)))
                    }
                };
                let node = child.as_widget_mut().layout(tree, renderer, &limits);
                let size = node.size();
                node.move_to(Point::new(
                    inside(spread.at.0 * area.width, size.width, area.width, false),
                    inside(spread.at.1 * area.height, size.height, area.height, self.is_page),
                ))
            })
            .collect();
        layout::Node::with_children(area, nodes)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        operation.container(None, layout.bounds());
        operation.traverse(&mut |operation| {
            for ((child, tree), layout) in self.children.iter_mut().zip(&mut tree.children).zip(layout.children()) {
                child.as_widget_mut().operate(tree, layout, renderer, operation);
            }
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        for ((child, tree), layout) in self.children.iter_mut().zip(&mut tree.children).zip(layout.children()) {
            child.as_widget_mut().update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let draw = |renderer: &mut Renderer| {
            for ((child, tree), layout) in self.children.iter().zip(&tree.children).zip(layout.children()) {
                if layout.bounds().intersects(&bounds) {
                    child.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
                }
            }
        };
        match bounds.intersection(viewport) {
            Some(seen) if self.is_page => renderer.with_layer(seen, draw),
            Some(_) => draw(renderer),
            None => {}
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.children
            .iter()
            .zip(&tree.children)
            .zip(layout.children())
            .map(|((child, tree), layout)| {
                child.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
            })
            .max()
            .unwrap_or_default()
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        overlay::from_children(&mut self.children, tree, layout, renderer, viewport, translation)
    }
}

impl<'a, Message: 'a> From<Board<'a, Message>> for Element<'a, Message> {
    fn from(board: Board<'a, Message>) -> Self {
        Self::new(board)
    }
}
