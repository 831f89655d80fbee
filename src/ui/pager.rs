//! A body that may be longer than the screen: then an arrow up and an arrow down stand beside it, for those who cannot
//! scroll yet.

use iced::advanced::layout;
use iced::advanced::widget::Tree;
use iced::{Element, Point, Renderer, Size};

use super::group::{Group, Grouped};

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

impl<'a, Message> Group<'a, Message> for Pager<'a, Message> {
    fn children(&self) -> &[Element<'a, Message>] {
        &self.children
    }

    fn children_mut(&mut self) -> &mut [Element<'a, Message>] {
        &mut self.children
    }

    fn arrange(&mut self, trees: &mut [Tree], renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let area = limits.max();
        let Self { children: [body, up, down], gap } = self;
        let [body_tree, up_tree, down_tree] = trees else { return layout::Node::new(area) };
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
}

impl<'a, Message: 'a> From<Pager<'a, Message>> for Element<'a, Message> {
    fn from(pager: Pager<'a, Message>) -> Self {
        Self::new(Grouped::new(pager))
    }
}
