//! A window on a picture: nearer or farther, and moved.

use iced::advanced::svg::{Handle, Renderer as _, Svg};
use iced::advanced::widget::Tree;
use iced::advanced::{Layout, Renderer as _, Widget, layout, mouse, renderer};
use iced::{Element, Length, Rectangle, Renderer, Size, Theme};

/// A picture in a window that cuts it off.
pub struct Near {
    handle: Handle,
    /// How many times larger than it fits.
    nearer: f32,
    /// How far its middle is from the window's, in widths and heights of the window.
    aside: (f32, f32),
    /// Whether it fills the window, rather than being seen whole.
    fills: bool,
}

/// A picture as near as this, seen whole when that is 1.
#[must_use]
pub const fn near(handle: Handle, nearer: f32) -> Near {
    Near { handle, nearer, aside: (0.0, 0.0), fills: false }
}

impl Near {
    /// The same, its middle this far from the window's, in widths and heights of the window.
    #[must_use]
    pub fn moved(self, aside: (f32, f32)) -> Self {
        Self { aside, ..self }
    }

    /// The same, filling the window: what does not fit is cut off.
    #[must_use]
    pub fn filling(self) -> Self {
        Self { fills: true, ..self }
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Near {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(&mut self, _: &mut Tree, _: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::Node::new(limits.max())
    }

    #[allow(clippy::cast_precision_loss, reason = "sizes of drawings")]
    fn draw(
        &self,
        _: &Tree,
        renderer: &mut Renderer,
        _: &Theme,
        _: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let Some(clip) = bounds.intersection(viewport) else { return };
        let own = renderer.measure_svg(&self.handle);
        let (width, height) = (own.width.max(1) as f32, own.height.max(1) as f32);
        let (across, along) = (bounds.width / width, bounds.height / height);
        let scale = self.nearer * if self.fills { across.max(along) } else { across.min(along) };
        let (width, height) = (width * scale, height * scale);
        let picture = Rectangle {
            x: bounds.center_x() - width / 2.0 + self.aside.0 * bounds.width,
            y: bounds.center_y() - height / 2.0 + self.aside.1 * bounds.height,
            width,
            height,
        };
        renderer.with_layer(clip, |renderer| renderer.draw_svg(Svg::new(self.handle.clone()), picture, clip));
    }
}

impl<'a, Message: 'a> From<Near> for Element<'a, Message> {
    fn from(near: Near) -> Self {
        Self::new(near)
    }
}
