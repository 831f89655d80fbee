//! Finding the parts of a screen, and moving the focus among them.

use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable, scrollable::AbsoluteOffset};
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Vector};

use crate::gesture::{Area, Direction, Target};
use crate::ui::part::{State, Traits};
use crate::world::PartId;

/// A part where it is on the screen.
#[derive(Debug, Clone)]
pub struct Found {
    /// Its name.
    pub id: PartId,
    /// How it answers.
    pub traits: Traits,
    /// Its bounds on the screen, scrolled and whole.
    pub bounds: Rectangle,
    /// What can be seen of it.
    pub seen: Option<Rectangle>,
    /// It has the focus.
    pub focused: bool,
}

impl Found {
    /// As the recogniser meets it.
    #[must_use]
    pub fn target(&self) -> Option<Target> {
        let seen = self.seen?;
        Some(Target {
            id: self.id.clone(),
            area: Area { x: seen.x, y: seen.y, width: seen.width, height: seen.height },
            is_ground: self.traits.ground,
            backdrop: !self.traits.answers(),
            drags: self.traits.drags,
            drags_after_hold: self.traits.drags_after_hold,
            holds: self.traits.holds,
            swipes: self.traits.swipes,
            pinches: self.traits.pinches,
            sheet: self.traits.sheet,
            receives: self.traits.receives,
            slides: self.traits.slides,
            dwell: self.traits.dwell,
            expected: self.traits.expected,
        })
    }
}

/// Where an operation stands in the scrolled areas around it.
#[derive(Debug, Clone, Copy)]
struct Window {
    translation: Vector,
    clip: Rectangle,
}

const EVERYTHING: Window = Window {
    translation: Vector::ZERO,
    clip: Rectangle { x: 0.0, y: 0.0, width: f32::INFINITY, height: f32::INFINITY },
};

/// Keeps track of scrolled areas: bounds come in unscrolled, and are wanted as seen.
#[derive(Debug, Default)]
struct Windows {
    stack: Vec<Window>,
    next: Option<Window>,
}

impl Windows {
    fn top(&self) -> Window {
        self.stack.last().copied().unwrap_or(EVERYTHING)
    }

    fn scrollable(&mut self, bounds: Rectangle, translation: Vector) {
        let outer = self.top();
        let bounds = bounds - outer.translation;
        let clip = bounds.intersection(&outer.clip).unwrap_or(Rectangle { width: 0.0, height: 0.0, ..bounds });
        self.next = Some(Window { translation: outer.translation + translation, clip });
    }

    fn enter(&mut self) {
        let window = self.next.take().unwrap_or(self.top());
        self.stack.push(window);
    }

    fn leave(&mut self) {
        self.stack.pop();
    }
}

/// Finds every part, in drawing order.
#[derive(Debug, Default)]
pub struct Collect {
    found: Vec<Found>,
    windows: Windows,
}

impl Collect {
    /// What was found.
    #[must_use]
    pub fn into_found(self) -> Vec<Found> {
        self.found
    }
}

impl Operation<Vec<Found>> for Collect {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Vec<Found>>)) {
        self.windows.enter();
        operate(self);
        self.windows.leave();
    }

    fn scrollable(&mut self, _: Option<&Id>, bounds: Rectangle, _: Rectangle, by: Vector, _: &mut dyn Scrollable) {
        self.windows.scrollable(bounds, by);
    }

    fn custom(&mut self, _: Option<&Id>, bounds: Rectangle, state: &mut dyn std::any::Any) {
        let Some(state) = state.downcast_mut::<State>() else { return };
        let window = self.windows.top();
        let bounds = bounds - window.translation;
        self.found.push(Found {
            id: state.id.clone(),
            traits: state.traits,
            bounds,
            seen: bounds.intersection(&window.clip),
            focused: state.focused,
        });
    }

    fn finish(&self) -> Outcome<Vec<Found>> {
        Outcome::Some(self.found.clone())
    }
}

/// Calls a function on every part's state.
pub struct Each<F>(pub F);

impl<F: FnMut(&mut State) + Send> Operation for Each<F> {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn std::any::Any) {
        if let Some(state) = state.downcast_mut::<State>() {
            (self.0)(state);
        }
    }

    fn focusable(&mut self, _: Option<&Id>, _: Rectangle, _: &mut dyn Focusable) {}
}

/// Turns what is too long for the screen by most of what is in sight.
pub struct Turn(pub Direction);

/// How much of what is in sight a turn goes on: half of it stays, so that one does not lose the place, and whatever fits
/// in half a screen is seen whole at some stop.
const TURN: f32 = 0.5;

impl Operation for Turn {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        _: Vector,
        state: &mut dyn Scrollable,
    ) {
        let by = TURN * bounds.height;
        let y = if self.0 == Direction::Down { by } else { -by };
        state.scroll_by(AbsoluteOffset { x: 0.0, y }, bounds, content);
    }
}

/// The name of what scrolls a screen that is too long for the window.
pub const PAGE: Id = Id::new("page");

/// Shows a page from its top.
pub struct ToTop;

impl Operation for ToTop {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(&mut self, id: Option<&Id>, _: Rectangle, _: Rectangle, _: Vector, state: &mut dyn Scrollable) {
        // What a world holds stays where the world says.
        if id == Some(&PAGE) {
            state.scroll_to(AbsoluteOffset { x: None, y: Some(0.0) });
        }
    }
}

/// Finds the scrolled areas that hold a part, by their number.
pub struct Holders<'a> {
    part: &'a PartId,
    /// The areas, the outermost first, once the part has been met.
    pub found: Vec<usize>,
    count: usize,
    next: Option<usize>,
    stack: Vec<Option<usize>>,
}

impl<'a> Holders<'a> {
    /// Looks for a part.
    #[must_use]
    pub const fn of(part: &'a PartId) -> Self {
        Self { part, found: Vec::new(), count: 0, next: None, stack: Vec::new() }
    }
}

impl Operation for Holders<'_> {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let next = self.next.take();
        self.stack.push(next);
        operate(self);
        self.stack.pop();
    }

    fn scrollable(&mut self, _: Option<&Id>, _: Rectangle, _: Rectangle, _: Vector, _: &mut dyn Scrollable) {
        self.next = Some(self.count);
        self.count += 1;
    }

    fn custom(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn std::any::Any) {
        if state.downcast_ref::<State>().is_some_and(|state| state.id == *self.part) {
            self.found = self.stack.iter().copied().flatten().collect();
        }
    }
}

/// Scrolls what holds a part so that it comes into sight.
pub struct Reveal {
    /// The scrolled areas that hold it, by their number.
    pub holders: Vec<usize>,
    /// The rectangle, as it would be seen without clipping.
    pub bounds: Rectangle,
    /// Space left around it.
    pub margin: f32,
    /// How many scrolled areas have been met.
    pub count: usize,
}

impl Operation for Reveal {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        bounds: Rectangle,
        _: Rectangle,
        translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        self.count += 1;
        if !self.holders.contains(&(self.count - 1)) {
            return;
        }
        // Where there is hardly room for the part itself, it is not pushed out by the space around it.
        let wanted = self.bounds.expand(self.margin.min(((bounds.height - self.bounds.height) / 2.0).max(0.0)));
        let above = bounds.y - wanted.y;
        let below = wanted.y + wanted.height - (bounds.y + bounds.height);
        let by = if above > 0.0 {
            -above
        } else if below > 0.0 {
            below.min(-above)
        } else {
            return;
        };
        let y = (translation.y + by).max(0.0);
        state.scroll_to(AbsoluteOffset { x: None, y: Some(y) });
        self.bounds.y -= by;
    }
}
