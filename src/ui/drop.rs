//! What drops down from a part of something long: the answers of a list.

use iced::advanced::widget::{Operation, Tree, operation};
use iced::advanced::{Layout, Renderer as _, layout};
use iced::{Element, Point, Rectangle, Renderer, Size};

use super::group::{Group, Grouped};
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

impl<'a, Message> Group<'a, Message> for Drop<'a, Message> {
    fn children(&self) -> &[Element<'a, Message>] {
        &self.children
    }

    fn children_mut(&mut self) -> &mut [Element<'a, Message>] {
        &mut self.children
    }

    fn arrange(&mut self, trees: &mut [Tree], renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let space = limits.max();
        let Self { children: [content, menu], part } = self;
        let [content_tree, menu_tree] = trees else { return layout::Node::new(space) };
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

    fn announce(&mut self, _layout: Layout<'_>, _operation: &mut dyn Operation) {}

    fn paint(
        &self,
        renderer: &mut Renderer,
        layout: Layout<'_>,
        viewport: &Rectangle,
        draw: &dyn Fn(&mut Renderer, usize, Layout<'_>),
    ) {
        let mut children = layout.children();
        if let Some(content) = children.next() {
            draw(renderer, 0, content);
        }
        if let Some(menu) = children.next() {
            // Over what the content draws in a layer of its own.
            renderer.with_layer(*viewport, |renderer| draw(renderer, 1, menu));
        }
    }
}

impl<'a, Message: 'a> From<Drop<'a, Message>> for Element<'a, Message> {
    fn from(drop: Drop<'a, Message>) -> Self {
        Self::new(Grouped::new(drop))
    }
}
