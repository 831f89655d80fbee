//! A widget that lays out and draws its children in its own way, and hands everything else on to them.
//!
//! Overlays are not handed on: nothing here floats over the window, because gestures are told apart by place.

use std::marker::PhantomData;

use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, renderer};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme};

/// Children, and where they lie. It fills the room it is given.
pub trait Group<'a, Message> {
    /// The children, the lowest first.
    fn children(&self) -> &[Element<'a, Message>];

    /// The same.
    fn children_mut(&mut self) -> &mut [Element<'a, Message>];

    /// Lays them out; those it leaves out at the end of its node are neither drawn nor touched.
    fn arrange(&mut self, trees: &mut [Tree], renderer: &Renderer, limits: &layout::Limits) -> layout::Node;

    /// What is said of the group itself before its children are asked.
    fn announce(&mut self, layout: Layout<'_>, operation: &mut dyn Operation) {
        operation.container(None, layout.bounds());
    }

    /// Draws the group: `draw` draws one child. One upon the other unless said.
    fn paint(
        &self,
        renderer: &mut Renderer,
        layout: Layout<'_>,
        viewport: &Rectangle,
        draw: &dyn Fn(&mut Renderer, usize, Layout<'_>),
    ) {
        let _ = viewport;
        for (index, layout) in layout.children().enumerate() {
            draw(renderer, index, layout);
        }
    }
}

/// A group as a widget.
pub struct Grouped<G, Message>(G, PhantomData<Message>);

impl<G, Message> Grouped<G, Message> {
    /// The widget that a group makes.
    pub const fn new(group: G) -> Self {
        Self(group, PhantomData)
    }
}

impl<'a, Message, G: Group<'a, Message>> Widget<Message, Theme, Renderer> for Grouped<G, Message> {
    fn children(&self) -> Vec<Tree> {
        self.0.children().iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(self.0.children());
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        self.0.arrange(&mut tree.children, renderer, limits)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        self.0.announce(layout, operation);
        operation.traverse(&mut |operation| {
            let children = self.0.children_mut().iter_mut().zip(&mut tree.children).zip(layout.children());
            for ((child, tree), layout) in children {
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
        let children = self.0.children_mut().iter_mut().zip(&mut tree.children).zip(layout.children());
        for ((child, tree), layout) in children {
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
        let draw = |renderer: &mut Renderer, index: usize, layout: Layout<'_>| {
            if let (Some(child), Some(tree)) = (self.0.children().get(index), tree.children.get(index)) {
                child.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
            }
        };
        self.0.paint(renderer, layout, viewport, &draw);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        let children = self.0.children().iter().zip(&tree.children).zip(layout.children());
        children
            .map(|((child, tree), layout)| {
                child.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
            })
            .max()
            .unwrap_or_default()
    }
}
