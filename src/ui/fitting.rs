//! The widest of several drawings of one thing that there is room for: words beside their signs, or the signs alone.

use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector};

/// Shows the first of its drawings that fits; the last, if none does.
pub struct Fitting<'a, Message> {
    drawings: Vec<Element<'a, Message>>,
}

/// These drawings, the widest first. None of them fills what room there is.
#[must_use]
pub const fn fitting<Message>(drawings: Vec<Element<'_, Message>>) -> Fitting<'_, Message> {
    Fitting { drawings }
}

/// The drawing that is shown.
#[derive(Debug, Default)]
struct Shown(usize);

impl<'a, Message> Fitting<'a, Message> {
    /// The drawing that is shown, with its tree.
    fn shown<'b>(&'b mut self, tree: &'b mut Tree) -> Option<(&'b mut Element<'a, Message>, &'b mut Tree)> {
        let shown = tree.state.downcast_ref::<Shown>().0;
        self.drawings.get_mut(shown).zip(tree.children.get_mut(shown))
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Fitting<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Shown>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Shown::default())
    }

    fn children(&self) -> Vec<Tree> {
        self.drawings.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.drawings);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let room = limits.max();
        let boundless = layout::Limits::new(Size::ZERO, Size::new(f32::INFINITY, room.height));
        let mut fits = 0;
        for (nth, (drawing, tree)) in self.drawings.iter_mut().zip(&mut tree.children).enumerate() {
            fits = nth;
            let wished = drawing.as_widget_mut().layout(tree, renderer, &boundless).size();
            if wished.width <= room.width && wished.height <= room.height {
                break;
            }
        }
        tree.state.downcast_mut::<Shown>().0 = fits;
        let Some((drawing, tree)) = self.shown(tree) else { return layout::Node::new(Size::ZERO) };
        let node = drawing.as_widget_mut().layout(tree, renderer, &layout::Limits::new(Size::ZERO, room));
        layout::Node::with_children(node.size(), vec![node])
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        let (Some((drawing, tree)), Some(layout)) = (self.shown(tree), layout.children().next()) else { return };
        operation.traverse(&mut |operation| drawing.as_widget_mut().operate(tree, layout, renderer, operation));
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
        let (Some((drawing, tree)), Some(layout)) = (self.shown(tree), layout.children().next()) else { return };
        drawing.as_widget_mut().update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
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
        let shown = tree.state.downcast_ref::<Shown>().0;
        let (Some(drawing), Some(tree)) = (self.drawings.get(shown), tree.children.get(shown)) else { return };
        if let Some(layout) = layout.children().next() {
            drawing.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
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
        let shown = tree.state.downcast_ref::<Shown>().0;
        let drawing = self.drawings.get(shown).zip(tree.children.get(shown)).zip(layout.children().next());
        drawing.map_or(mouse::Interaction::None, |((drawing, tree), layout)| {
            drawing.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
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
        let (drawing, tree) = self.shown(tree)?;
        drawing.as_widget_mut().overlay(tree, layout, renderer, viewport, translation)
    }
}

impl<'a, Message: 'a> From<Fitting<'a, Message>> for Element<'a, Message> {
    fn from(fitting: Fitting<'a, Message>) -> Self {
        Self::new(fitting)
    }
}
