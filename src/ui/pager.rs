//! A body that may be longer than the screen: then an arrow up and an arrow down stand beside it, for those who cannot
//! scroll yet.

use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer};
use iced::{Element, Event, Length, Point, Rectangle, Renderer, Size, Theme, Vector};

/// What scrolls, and the two arrows.
pub struct Pager<'a, Message> {
    children: [Element<'a, Message>; 3],
    gap: f32,
}

/// Puts arrows beside what scrolls, where it is too long.
pub fn pager<'a, Message>(
    body: impl Into<Element<'a, Message>>,
    up: impl Into<Element<'a, Message>>,
    down: impl Into<Element<'a, Message>>,
    gap: f32,
) -> Pager<'a, Message> {
    Pager { children: [body.into(), up.into(), down.into()], gap }
}

impl<Message> Widget<Message, Theme, Renderer> for Pager<'_, Message> {
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
        let Self { children: [body, up, down], gap } = self;
        let [body_tree, up_tree, down_tree] = &mut tree.children[..] else { return layout::Node::new(area) };
        let mut lay_body = |width: f32| {
            let size = Size::new(width, area.height);
            body.as_widget_mut().layout(body_tree, renderer, &layout::Limits::new(size, size))
        };
        let whole = lay_body(area.width);
        let length = whole.children().first().map_or(0.0, |content| content.size().height);
        if length <= area.height + 0.5 {
            return layout::Node::with_children(area, vec![whole]);
        }
        let loose = layout::Limits::new(Size::ZERO, area);
        let up = up.as_widget_mut().layout(up_tree, renderer, &loose);
        let down = down.as_widget_mut().layout(down_tree, renderer, &loose);
        let column = up.size().width.max(down.size().width) + 2.0 * *gap;
        let narrow = lay_body(area.width - column);
        let at = |arrow: &layout::Node, y: f32| Point::new(area.width - column.midpoint(arrow.size().width), y);
        let (above, below) = (at(&up, *gap), at(&down, area.height - down.size().height - *gap));
        layout::Node::with_children(area, vec![narrow, up.move_to(above), down.move_to(below)])
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
        for ((child, tree), layout) in self.children.iter().zip(&tree.children).zip(layout.children()) {
            child.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
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

impl<'a, Message: 'a> From<Pager<'a, Message>> for Element<'a, Message> {
    fn from(pager: Pager<'a, Message>) -> Self {
        Self::new(pager)
    }
}
