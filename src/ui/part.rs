//! The one widget through which every gesture passes.
//!
//! Whatever can be acted upon, in a world or in the frame, is wrapped in a [`Part`]: it has a name, bounds, a focus
//! ring, a face, and says its words on focus and on rest. It does not look at events itself: [`super::hands`] tells
//! gestures apart for the whole screen and puts them in the part's inbox; the part turns them into messages.

use std::time::Duration;

use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{self, Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, layout, mouse, overlay, renderer};
use iced::{Background, Border, Color, Element, Event, Length, Padding, Rectangle, Renderer, Size, Theme, Vector};

use crate::gesture::{Direction, Gesture};
use crate::world::PartId;

/// How a part answers; what [`super::hands`] needs to know of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Traits {
    /// The whole world behind the parts.
    pub ground: bool,
    /// It can be carried.
    pub drags: bool,
    /// It is only carried once it has been kept pressed: before that, the hand sweeps over it.
    pub drags_after_hold: bool,
    /// It answers to being kept pressed: letting go after that is no click.
    pub holds: bool,
    /// It can be swept over, wherever on it the sweep begins; with the focus, by the arrows.
    pub swipes: bool,
    /// Its content follows the hand that sweeps over it.
    pub follows: bool,
    /// It answers to two fingers, to the wheel, and with the focus to + and −.
    pub pinches: bool,
    /// It receives what is carried.
    pub receives: bool,
    /// Pressed and moved along its longer side, it follows the pointer.
    pub slides: bool,
    /// It answers to resting on it, after this long.
    pub dwell: Option<Duration>,
    /// The step expects it: it grows and holds the pointer.
    pub expected: bool,
    /// The wheel moves it.
    pub scrolls: bool,
    /// Pressed, it turns what is too long for the screen this way. [`super::hands`] does it, no message is needed.
    pub turns: Option<Direction>,
    /// A double-click opens it: so does Enter while it has the focus.
    pub opens: bool,
    /// It lies over other parts, and hides what is under it: a window, a menu. No sweep on it reaches what is under it.
    pub sheet: bool,
    /// It can be pressed: the pointer becomes a hand on it, and the keyboard reaches it.
    pub presses: bool,
    /// It can be pressed by pointer or finger alone: a drawn key, which the keyboard has in reality.
    pub taps: bool,
    /// It tells what becomes of what was done, and comes into sight for that.
    pub tells: bool,
}

impl Traits {
    /// Whether it answers where it is touched: what only stands behind others does not.
    #[must_use]
    pub const fn answers(&self) -> bool {
        self.presses || self.taps || self.drags || self.slides || self.dwell.is_some()
    }

    /// Whether the keyboard can come onto it.
    #[must_use]
    pub const fn stops(&self) -> bool {
        self.presses || self.swipes || self.pinches
    }
}

/// What a part looks like at rest; hover and press are derived from it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Face {
    /// Its ground.
    pub fill: Option<Color>,
    /// Its outline and the outline's thickness.
    pub line: Option<(Color, f32)>,
    /// Its ground while it is pressed.
    pub pressed: Option<Color>,
    /// Its text; and its text while it is pressed.
    pub ink: Option<(Color, Color)>,
    /// Its corners.
    pub corner: f32,
    /// The focus ring, inner and outer, and a pixel of the screen.
    pub ring: (Color, Color, f32),
}

type OnGesture<'a, Message> = Box<dyn Fn(&Gesture) -> Option<Message> + 'a>;

/// A named thing that can be touched and heard.
pub struct Part<'a, Message> {
    id: PartId,
    widget: widget::Id,
    content: Element<'a, Message>,
    traits: Traits,
    face: Face,
    padding: Padding,
    width: Length,
    height: Length,
    least: Size,
    on_gesture: Option<OnGesture<'a, Message>>,
    on_hear: Option<Message>,
}

/// Wraps something as a part.
pub fn part<'a, Message>(id: PartId, face: Face, content: impl Into<Element<'a, Message>>) -> Part<'a, Message> {
    let content = content.into();
    let size = content.as_widget().size_hint();
    Part {
        widget: widget::Id::from(id.to_string()),
        id,
        content,
        traits: Traits::default(),
        face,
        padding: Padding::ZERO,
        width: size.width.fluid(),
        height: size.height.fluid(),
        least: Size::ZERO,
        on_gesture: None,
        on_hear: None,
    }
}

impl<'a, Message: Clone + 'a> Part<'a, Message> {
    /// A control of the frame: a click, a rest long enough, Enter or Space all press it, and so does the other button
    /// (whoever presses the wrong side still gets where they want).
    #[must_use]
    pub fn on_press(self, message: Message) -> Self {
        self.on_gesture(move |gesture| {
            matches!(gesture, Gesture::Click(_) | Gesture::RightClick(_) | Gesture::Dwell(_)).then(|| message.clone())
        })
        .traits(|traits| traits.presses = true)
    }

    /// What to make of each gesture.
    #[must_use]
    pub fn on_gesture(mut self, message: impl Fn(&Gesture) -> Option<Message> + 'a) -> Self {
        self.on_gesture = Some(Box::new(message));
        self
    }

    /// What to send when its words are to be heard.
    #[must_use]
    pub fn on_hear(mut self, message: Message) -> Self {
        self.on_hear = Some(message);
        self
    }

    /// Changes how it answers.
    #[must_use]
    pub fn traits(mut self, change: impl FnOnce(&mut Traits)) -> Self {
        change(&mut self.traits);
        self
    }

    /// Space between its edge and its content.
    #[must_use]
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }

    /// Its width.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Its height.
    #[must_use]
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = height.into();
        self
    }

    /// The least size it has, however little it holds.
    #[must_use]
    pub const fn least(mut self, least: Size) -> Self {
        self.least = least;
        self
    }
}

/// What a part remembers between views. [`super::hands`] reads and writes it.
#[derive(Debug)]
pub struct State {
    /// Its name.
    pub id: PartId,
    /// How it answers.
    pub traits: Traits,
    /// It has the keyboard's focus.
    pub focused: bool,
    /// Its words have been asked for since it got the focus.
    pub announced: bool,
    /// The pointer is on it.
    pub hovered: bool,
    /// It is pressed.
    pub pressed: bool,
    /// It is carried, this far from its place.
    pub lifted: Option<Vector>,
    /// How far its content has followed a sweep that goes on.
    pub swept: Option<Vector>,
    /// How much of its dwell has passed: 0 to 1.
    pub dwelt: f32,
    /// Gestures to turn into messages.
    pub inbox: Vec<Gesture>,
    /// Its words are to be heard.
    pub hear: bool,
}

impl State {
    fn new(id: PartId, traits: Traits) -> Self {
        Self {
            id,
            traits,
            focused: false,
            announced: false,
            hovered: false,
            pressed: false,
            lifted: None,
            swept: None,
            dwelt: 0.0,
            inbox: Vec::new(),
            hear: false,
        }
    }
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
        self.announced = false;
    }

    fn unfocus(&mut self) {
        self.focused = false;
    }
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Part<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::new(self.id.clone(), self.traits))
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        if state.id == self.id {
            state.traits = self.traits;
            // What no longer answers cannot keep the keyboard.
            state.focused &= self.traits.stops();
        } else {
            // Another part stands here now: it inherits neither focus nor press.
            *state = State::new(self.id.clone(), self.traits);
        }
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, self.height)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let limits = &limits.min_width(self.least.width).min_height(self.least.height);
        layout::padded(limits, self.width, self.height, self.padding, |limits| {
            self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits)
        })
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        let state = tree.state.downcast_mut::<State>();
        operation.custom(Some(&self.widget), layout.bounds(), state);
        if self.traits.stops() {
            operation.focusable(Some(&self.widget), layout.bounds(), state);
        } else {
            operation.container(Some(&self.widget), layout.bounds());
        }
        operation.traverse(&mut |operation| {
            if let Some(content) = layout.children().next() {
                self.content.as_widget_mut().operate(&mut tree.children[0], content, renderer, operation);
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
        if state.focused && !state.announced {
            state.announced = true;
            state.hear = true;
            // Coming onto a part by the keyboard is pointing at it.
            state.inbox.push(Gesture::Point(self.id.clone()));
        }
        for gesture in state.inbox.drain(..) {
            if let Some(message) = self.on_gesture.as_ref().and_then(|on_gesture| on_gesture(&gesture)) {
                shell.publish(message);
            }
        }
        if std::mem::take(&mut state.hear)
            && let Some(message) = &self.on_hear
        {
            shell.publish(message.clone());
        }
        if let Some(content) = layout.children().next() {
            self.content.as_widget_mut().update(
                &mut tree.children[0],
                event,
                content,
                cursor,
                renderer,
                clipboard,
                shell,
                viewport,
            );
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
        let bounds = layout.bounds();
        let draw = |renderer: &mut Renderer| {
            self.draw_face(state, renderer, bounds);
            let ink = self.face.ink.map(|(rest, pressed)| if state.pressed { pressed } else { rest });
            let style = renderer::Style { text_color: ink.unwrap_or(style.text_color) };
            let Some(layout) = layout.children().next() else { return };
            let content = |renderer: &mut Renderer, viewport: Rectangle| {
                self.content.as_widget().draw(&tree.children[0], renderer, theme, &style, layout, cursor, &viewport);
            };
            match state.swept.filter(|_| self.traits.follows) {
                Some(by) => renderer.with_layer(bounds, |renderer| {
                    renderer.with_translation(by, |renderer| content(renderer, *viewport - by));
                }),
                None => content(renderer, *viewport),
            }
        };
        match state.lifted {
            // What is carried lies above everything else.
            Some(by) => renderer.with_layer(*viewport, |renderer| renderer.with_translation(by, draw)),
            None => draw(renderer),
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        _layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        let state = tree.state.downcast_ref::<State>();
        if state.lifted.is_some() {
            mouse::Interaction::Grabbing
        } else if state.hovered && (self.traits.presses || self.traits.taps) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::None
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        let content = layout.children().next()?;
        self.content.as_widget_mut().overlay(&mut tree.children[0], content, renderer, viewport, translation)
    }
}

impl<Message> Part<'_, Message> {
    fn draw_face(&self, state: &State, renderer: &mut Renderer, bounds: Rectangle) {
        let (inner, outer, px) = self.face.ring;
        if state.focused {
            ring(renderer, bounds, self.face.corner, (inner, outer), px);
        }
        let pressed = state.pressed && self.face.pressed.is_some();
        let fill = if pressed { self.face.pressed } else { self.face.fill };
        let line = self.face.line.map(|(color, width)| {
            // The pointer on a control thickens its line: no colour carries the meaning alone.
            (color, if state.hovered && (self.traits.presses || self.traits.taps) { width + 3.0 * px } else { width })
        });
        if fill.is_some() || line.is_some() {
            let (color, width) = line.unwrap_or((Color::TRANSPARENT, 0.0));
            renderer.fill_quad(
                renderer::Quad {
                    bounds,
                    border: Border { color, width, radius: self.face.corner.into() },
                    ..renderer::Quad::default()
                },
                Background::Color(fill.unwrap_or(Color::TRANSPARENT)),
            );
        }
        if state.dwelt > 0.0 {
            // How much of the rest has passed: a line that fills along the bottom.
            let height = 12.0 * px;
            let along = Rectangle {
                y: bounds.y + bounds.height - height - 6.0 * px,
                x: bounds.x + 12.0 * px,
                width: (bounds.width - 24.0 * px) * state.dwelt.min(1.0),
                height,
            };
            renderer.fill_quad(
                renderer::Quad {
                    bounds: along,
                    border: Border { color: outer, width: 2.0 * px, radius: (height / 2.0).into() },
                    ..renderer::Quad::default()
                },
                Background::Color(inner),
            );
        }
    }
}

/// A double ring around something: blue outside, yellow inside, so that one of them shows on any ground. Each is 4
/// pixels of the screen (WCAG 2.4.13 asks for 2).
pub fn ring(renderer: &mut Renderer, bounds: Rectangle, corner: f32, (inner, outer): (Color, Color), px: f32) {
    for (grow, color, width) in [(10.0, outer, 4.0), (6.0, inner, 5.0)] {
        let grow = grow * px;
        renderer.fill_quad(
            renderer::Quad {
                bounds: bounds.expand(grow),
                border: Border { color, width: width * px, radius: (corner + grow).into() },
                ..renderer::Quad::default()
            },
            Background::Color(Color::TRANSPARENT),
        );
    }
}

impl<'a, Message: Clone + 'a> From<Part<'a, Message>> for Element<'a, Message> {
    fn from(part: Part<'a, Message>) -> Self {
        Self::new(part)
    }
}
