//! Something long whose place is the world's, not the frame's: a letter, a document. Two arrows and a thumb stand at its
//! right side.

use iced::advanced::widget::operation::Scrollable;
use iced::advanced::widget::operation::scrollable::{AbsoluteOffset, RelativeOffset};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, layout, mouse, overlay, renderer};
use iced::{Background, Border, Color, Element, Event, Length, Point, Rectangle, Renderer, Size, Theme, Vector};

/// The least length of the thumb, in widths of the arrows.
const THUMB: f32 = 0.6;

/// Shows a piece of something long.
pub struct Roll<'a, Message> {
    /// What is long, and the two arrows.
    children: [Element<'a, Message>; 3],
    /// What is shown: another one begins where the world says.
    name: String,
    position: f32,
    gap: f32,
    line: f32,
    ink: Color,
    /// Whether the thumb is left out where everything is in sight.
    slim: bool,
    on_place: Box<dyn Fn(f32) -> Message + 'a>,
}

/// Shows a piece of something long: `position` tells how far down, from 0 to 1. Who brings a part of it into sight from
/// outside, as the keyboard's focus does, is told to the world by `on_place`.
pub fn roll<'a, Message>(
    name: impl Into<String>,
    content: impl Into<Element<'a, Message>>,
    arrows: [Element<'a, Message>; 2],
    position: f32,
    (ink, line, gap): (Color, f32, f32),
    on_place: impl Fn(f32) -> Message + 'a,
) -> Roll<'a, Message> {
    let [up, down] = arrows;
    let children = [content.into(), up, down];
    Roll { children, name: name.into(), position, gap, line, ink, slim: false, on_place: Box::new(on_place) }
}

/// Where it stands.
#[derive(Debug)]
struct State {
    name: String,
    /// The world's word.
    position: f32,
    /// How far down it was brought from outside, until the world has its word again.
    brought: Option<f32>,
    /// The world has not been told yet.
    untold: bool,
    /// How much there is beyond its window.
    overflow: f32,
}

impl State {
    fn offset(&self) -> f32 {
        self.brought.unwrap_or(self.position * self.overflow).clamp(0.0, self.overflow)
    }
}

impl Scrollable for State {
    fn snap_to(&mut self, offset: RelativeOffset<Option<f32>>) {
        let y = offset.y.map(|y| y * self.overflow);
        self.scroll_to(AbsoluteOffset { x: None, y });
    }

    fn scroll_to(&mut self, offset: AbsoluteOffset<Option<f32>>) {
        if let Some(y) = offset.y.map(|y| y.clamp(0.0, self.overflow))
            && (y - self.offset()).abs() > 0.5
        {
            self.brought = Some(y);
            self.untold = true;
        }
    }

    fn scroll_by(&mut self, offset: AbsoluteOffset, _: Rectangle, _: Rectangle) {
        let y = self.offset() + offset.y;
        self.scroll_to(AbsoluteOffset { x: None, y: Some(y) });
    }
}

impl<Message> Roll<'_, Message> {
    /// The same, without a thumb where everything is in sight.
    #[must_use]
    pub fn slim(self) -> Self {
        Self { slim: true, ..self }
    }

    /// The window on what is long.
    fn window(&self, layout: Layout<'_>) -> Rectangle {
        let bounds = layout.bounds();
        let arrows = layout.children().nth(1).map_or(0.0, |up| bounds.x + bounds.width - up.bounds().x + self.gap);
        Rectangle { width: (bounds.width - arrows).max(0.0), ..bounds }
    }

    /// A track between the arrows, and a thumb that shows where one is and how much is in sight.
    fn draw_thumb(&self, state: &State, renderer: &mut Renderer, layout: Layout<'_>) {
        let mut children = layout.children().skip(1).map(|arrow| arrow.bounds());
        let (Some(up), Some(down)) = (children.next(), children.next()) else { return };
        if self.slim && state.overflow <= 0.0 {
            return;
        }
        let (top, foot) = (up.y + up.height + self.gap, down.y - self.gap);
        let width = 0.4 * up.width;
        let x = up.x + (up.width - width) / 2.0;
        let whole = foot - top;
        let least = THUMB * up.width;
        if whole < least * 1.2 {
            return;
        }
        let track = Rectangle { x, y: top, width, height: whole };
        let border = Border { color: self.ink, width: self.line, radius: (width / 2.0).into() };
        let quad = renderer::Quad { bounds: track, border, ..renderer::Quad::default() };
        renderer.fill_quad(quad, Background::Color(Color::TRANSPARENT));
        let seen = layout.bounds().height / (layout.bounds().height + state.overflow);
        let length = (whole * seen).max(least).min(whole);
        let place = if state.overflow > 0.0 { state.offset() / state.overflow } else { 0.0 };
        let bounds = Rectangle { y: top + place * (whole - length), height: length, ..track };
        let quad = renderer::Quad {
            bounds,
            border: Border { radius: (width / 2.0).into(), ..Border::default() },
            ..renderer::Quad::default()
        };
        renderer.fill_quad(quad, Background::Color(self.ink));
    }
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Roll<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        let (name, position) = (self.name.clone(), self.position);
        tree::State::new(State { name, position, brought: None, untold: false, overflow: 0.0 })
    }

    fn children(&self) -> Vec<Tree> {
        self.children.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        #[allow(clippy::float_cmp, reason = "the world's own number, unchanged or not")]
        if state.name != self.name || state.position != self.position {
            let overflow = state.overflow;
            let (name, position) = (self.name.clone(), self.position);
            *state = State { name, position, brought: None, untold: false, overflow };
        }
        tree.diff_children(&self.children);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let area = limits.max();
        let Self { children: [content, up, down], gap, .. } = self;
        let [content_tree, up_tree, down_tree] = &mut tree.children[..] else { return layout::Node::new(area) };
        let loose = layout::Limits::new(Size::ZERO, area);
        let up = up.as_widget_mut().layout(up_tree, renderer, &loose);
        let down = down.as_widget_mut().layout(down_tree, renderer, &loose);
        // Where there is no room for one above the other, they stand side by side.
        let abreast = area.height < up.size().height + down.size().height + *gap;
        let aside = if abreast { up.size().width + down.size().width + *gap } else { up.size().width };
        let width = (area.width - aside - *gap).max(0.0);
        let long = layout::Limits::new(Size::new(width, 0.0), Size::new(width, f32::INFINITY));
        let content = content.as_widget_mut().layout(content_tree, renderer, &long);
        let state = tree.state.downcast_mut::<State>();
        let overflow = (content.size().height - area.height).max(0.0);
        // Where something comes or goes on the page, what is in sight stays where it is; whoever is at the end stays there.
        #[allow(clippy::float_cmp, reason = "the same drawing gives the same number")]
        if state.overflow > 0.0 && state.overflow != overflow && state.brought.is_none() && state.position < 1.0 {
            state.brought = Some(state.offset());
        }
        state.overflow = overflow;
        let x = area.width - down.size().width;
        let (high, low) = if abreast {
            (Point::new(x - *gap - up.size().width, 0.0), Point::new(x, 0.0))
        } else {
            (Point::new(x, 0.0), Point::new(x, area.height - down.size().height))
        };
        layout::Node::with_children(area, vec![content, up.move_to(high), down.move_to(low)])
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        let window = self.window(layout);
        let Tree { state, children: trees, .. } = tree;
        let state = state.downcast_mut::<State>();
        let (Some(long), [content, arrows @ ..]) = (layout.children().next(), &mut self.children) else { return };
        let [content_tree, arrow_trees @ ..] = &mut trees[..] else { return };
        let by = Vector::new(0.0, state.offset());
        operation.scrollable(None, window, long.bounds(), by, state);
        operation.traverse(&mut |operation| {
            content.as_widget_mut().operate(content_tree, long, renderer, operation);
        });
        operation.traverse(&mut |operation| {
            for ((arrow, tree), layout) in arrows.iter_mut().zip(arrow_trees.iter_mut()).zip(layout.children().skip(1))
            {
                arrow.as_widget_mut().operate(tree, layout, renderer, operation);
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
        let state = tree.state.downcast_mut::<State>();
        if std::mem::take(&mut state.untold) && state.overflow > 0.0 {
            shell.publish((self.on_place)(state.offset() / state.overflow));
            shell.request_redraw();
        }
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
        let state = tree.state.downcast_ref::<State>();
        let mut children = self.children.iter().zip(&tree.children).zip(layout.children());
        if let (Some(((content, tree), long)), Some(seen)) =
            (children.next(), self.window(layout).intersection(viewport))
        {
            let by = Vector::new(0.0, state.offset());
            renderer.with_layer(seen, |renderer| {
                renderer.with_translation(-by, |renderer| {
                    content.as_widget().draw(tree, renderer, theme, style, long, cursor, &(seen + by));
                });
            });
        }
        for ((arrow, tree), layout) in children {
            arrow.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
        self.draw_thumb(state, renderer, layout);
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

impl<'a, Message: Clone + 'a> From<Roll<'a, Message>> for Element<'a, Message> {
    fn from(roll: Roll<'a, Message>) -> Self {
        Self::new(roll)
    }
}
