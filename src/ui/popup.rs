//! What opens where the pointer is: a menu.

use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer};
use iced::{Element, Event, Length, Point, Rectangle, Renderer, Size, Theme, Vector};

/// Lays something where the pointer was when it came, wholly inside the space there is.
pub struct Popup<'a, Message> {
    content: Option<Element<'a, Message>>,
    number: u32,
}

/// Something to open where the pointer is, or nothing yet. Another number is another opening.
#[must_use]
pub const fn popup<Message>(number: u32, content: Option<Element<'_, Message>>) -> Popup<'_, Message> {
    Popup { content, number }
}

#[derive(Debug, Default)]
struct State {
    /// Where the pointer is, from the corner of the space.
    pointer: Option<Point>,
    /// Where the last thing opened, and its number.
    opened: Option<(u32, Option<Point>)>,
}

impl<Message> Widget<Message, Theme, Renderer> for Popup<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        self.content.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        if self.content.is_some() && state.opened.is_none_or(|(number, _)| number != self.number) {
            state.opened = Some((self.number, state.pointer));
        }
        let children: Vec<&Element<'_, Message>> = self.content.iter().collect();
        tree.diff_children(&children);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let space = limits.max();
        let Some(content) = &mut self.content else { return layout::Node::new(space) };
        let node =
            content.as_widget_mut().layout(&mut tree.children[0], renderer, &layout::Limits::new(Size::ZERO, space));
        let state = tree.state.downcast_ref::<State>();
        let size = node.size();
        let middle = Point::new(space.width * 0.3, space.height * 0.2);
        let at = state.opened.and_then(|(_, at)| at).unwrap_or(middle);
        // A little beside the pointer's tip, so that the tip rests on no line yet.
        let beside = Point::new(at.x + 4.0, at.y + 4.0);
        let left = if beside.x + size.width > space.width { at.x - size.width - 4.0 } else { beside.x };
        let node = node.move_to(Point::new(
            left.clamp(0.0, (space.width - size.width).max(0.0)),
            beside.y.clamp(0.0, (space.height - size.height).max(0.0)),
        ));
        layout::Node::with_children(space, vec![node])
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        operation.traverse(&mut |operation| {
            if let (Some(content), Some(layout)) = (&mut self.content, layout.children().next()) {
                content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
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
        if let Some(at) = cursor.position() {
            let corner = layout.bounds().position();
            tree.state.downcast_mut::<State>().pointer = Some(Point::new(at.x - corner.x, at.y - corner.y));
        }
        if let (Some(content), Some(layout)) = (&mut self.content, layout.children().next()) {
            let tree = &mut tree.children[0];
            content.as_widget_mut().update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
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
        if let (Some(content), Some(layout)) = (&self.content, layout.children().next()) {
            content.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
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
        let inner = self.content.as_ref().zip(layout.children().next());
        inner.map_or(mouse::Interaction::None, |(content, layout)| {
            content.as_widget().mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
        })
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        let layout = layout.children().next()?;
        let content = self.content.as_mut()?;
        content.as_widget_mut().overlay(&mut tree.children[0], layout, renderer, viewport, translation)
    }
}

impl<'a, Message: 'a> From<Popup<'a, Message>> for Element<'a, Message> {
    fn from(popup: Popup<'a, Message>) -> Self {
        Self::new(popup)
    }
}
