//! What drops down from a part of something long: the answers of a list.

use iced::advanced::widget::{Operation, Tree, operation};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, layout, mouse, overlay, renderer};
use iced::{Element, Event, Length, Point, Rectangle, Renderer, Size, Theme, Vector};

use super::hands::collect::Collect;
use crate::world::PartId;

/// Lays a menu under one of the parts of something, or over it where there is more room; wholly within it.
pub struct Drop<'a, Message> {
    /// What holds the part, and the menu.
    children: [Element<'a, Message>; 2],
    part: PartId,
}

/// A menu that drops down from a part of `content`.
#[must_use]
pub fn drop_down<'a, Message>(
    content: impl Into<Element<'a, Message>>,
    part: PartId,
    menu: impl Into<Element<'a, Message>>,
) -> Drop<'a, Message> {
    Drop { children: [content.into(), menu.into()], part }
}

impl<Message> Widget<Message, Theme, Renderer> for Drop<'_, Message> {
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
        let space = limits.max();
        let Self { children: [content, menu], part } = self;
        let [content_tree, menu_tree] = &mut tree.children[..] else { return layout::Node::new(space) };
        let below = content.as_widget_mut().layout(content_tree, renderer, limits);
        let mut collect = Collect::default();
        let widget = content.as_widget_mut();
        widget.operate(content_tree, Layout::new(&below), renderer, &mut operation::black_box(&mut collect));
        let found = collect.into_found().into_iter().find(|found| found.id == *part);
        let from = found.map_or(Rectangle::default(), |found| found.bounds);
        // A part that has been moved out of sight keeps its menu at the edge.
        let head = from.y.clamp(0.0, space.height);
        let foot = (from.y + from.height).clamp(0.0, space.height);
        let room = layout::Limits::new(Size::ZERO, Size::new(space.width, (space.height - foot).max(head)));
        let menu = menu.as_widget_mut().layout(menu_tree, renderer, &room);
        let size = menu.size();
        let y = if size.height <= space.height - foot { foot } else { (head - size.height).max(0.0) };
        let x = from.x.clamp(0.0, (space.width - size.width).max(0.0));
        layout::Node::with_children(space, vec![below, menu.move_to(Point::new(x, y))])
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
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
        let mut children = self.children.iter().zip(&tree.children).zip(layout.children());
        if let Some(((content, tree), layout)) = children.next() {
            content.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
        if let Some(((menu, tree), layout)) = children.next() {
            // Over what the content draws in a layer of its own.
            renderer.with_layer(*viewport, |renderer| {
                menu.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
            });
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
        let children = self.children.iter().zip(&tree.children).zip(layout.children());
        children
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

impl<'a, Message: 'a> From<Drop<'a, Message>> for Element<'a, Message> {
    fn from(drop: Drop<'a, Message>) -> Self {
        Self::new(drop)
    }
}
