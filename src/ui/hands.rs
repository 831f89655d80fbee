//! The hands on the machine: one widget at the root of every screen.
//!
//! It tells gestures apart for the whole screen ([`crate::gesture::Recogniser`]), hands them to the [`super::part`]s,
//! moves the keyboard's focus, and draws what lies over everything: halo, veil, ghost pointer, large pointer. All of
//! that happens without a message or a new view, and stops when nothing moves.

pub mod collect;
mod deliver;
mod fingers;
mod ghost;
mod guide;
mod keys;
mod motion;
mod presence;
mod seek;

use std::time::Duration;

use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer};
use iced::time::Instant;
use iced::{Element, Event, Length, Point, Rectangle, Renderer, Size, Theme, Vector, touch, window};

use collect::Found;
use fingers::Fingers;
use ghost::Ghost;
pub use guide::Look;
use guide::{Guide, Ringed};
pub use keys::Typing;
pub use presence::Presence;

use crate::gesture::{Gesture, Recogniser, Spot, Target, Touch};
use crate::supervisor::Busy;
use crate::world::PartId;

/// How often what moves is drawn anew.
const FRAME: Duration = Duration::from_millis(33);
/// How often a halo's pulse is drawn: slow, so few pictures are enough.
const PULSE_FRAME: Duration = Duration::from_millis(50);
/// After a screen or a step has changed, presses are left aside this long: the second click of a double-click, or a
/// finger that was late, was meant for what was there before.
const CALM: Duration = Duration::from_millis(600);
/// Five pulses, then still (LOOK.md).
const PULSES: f32 = 5.0;
/// How long one pulse lasts, in seconds.
const PULSE: f32 = 1.4;

/// How the pointer is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Pointer {
    /// As the system draws it.
    #[default]
    Plain,
    /// Drawn by us, three times as large.
    Large,
    /// Large and ringed: look, there it is.
    Ringed,
    /// Not at all.
    Hidden,
}

/// Where a person is: when it changes, a press under way was meant for something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The screen.
    pub screen: &'static str,
    /// The practice, if one is under way.
    pub practice: u64,
    /// The step of the practice, or the page of the screen.
    pub step: usize,
}

/// The root of a screen.
pub struct Hands<'a, Message> {
    content: Element<'a, Message>,
    look: Look,
    halo: Vec<PartId>,
    dimmed: bool,
    show: Option<(Vec<Gesture>, u32)>,
    on_shown: Option<Message>,
    pointer: Pointer,
    primary: Option<Message>,
    escape: Option<Message>,
    left_handed: bool,
    still: bool,
    practice: u64,
    alarm: Option<(Instant, Message)>,
    place: Option<Place>,
    first_stop: Option<PartId>,
    typing: Option<Typing<Message>>,
    watch: Option<Watch<'a, Message>>,
}

/// What is done about whoever moves, before anything on the screen is.
#[derive(Debug)]
pub struct Watch<'a, Message> {
    /// Where it is noted.
    pub presence: &'a Presence,
    /// While the screen asks whether someone is there: what any movement sends. It does nothing else.
    pub wake: Option<Message>,
    /// What the counsellor's corners and keys send.
    pub staff: Option<Message>,
    /// What F8 sends, in a workshop.
    pub rest: Option<Message>,
}

/// Puts hands on a screen.
pub fn hands<'a, Message>(look: Look, content: impl Into<Element<'a, Message>>) -> Hands<'a, Message> {
    Hands {
        content: content.into(),
        look,
        halo: Vec::new(),
        dimmed: false,
        show: None,
        on_shown: None,
        pointer: Pointer::Plain,
        primary: None,
        escape: None,
        left_handed: false,
        still: false,
        practice: 0,
        alarm: None,
        place: None,
        first_stop: None,
        typing: None,
        watch: None,
    }
}

impl<'a, Message> Hands<'a, Message> {
    /// The parts the halo goes round, and whether the rest of the world is dimmed.
    #[must_use]
    pub fn halo(mut self, parts: Vec<PartId>, dimmed: bool) -> Self {
        self.halo = parts;
        self.dimmed = dimmed;
        self
    }

    /// The gestures the ghost pointer shows, one after the other, with the number of the demonstration; and what to send when it is over.
    #[must_use]
    pub fn show(mut self, gestures: Option<(Vec<Gesture>, u32)>, on_shown: Message) -> Self {
        self.show = gestures;
        self.on_shown = Some(on_shown);
        self
    }

    /// How the pointer is shown.
    #[must_use]
    pub const fn pointer(mut self, pointer: Pointer) -> Self {
        self.pointer = pointer;
        self
    }

    /// What Space and Enter do when nothing has the focus: so that a person who cannot click yet can go on.
    #[must_use]
    pub fn primary(mut self, message: Option<Message>) -> Self {
        self.primary = message;
        self
    }

    /// What Escape does.
    #[must_use]
    pub fn escape(mut self, message: Option<Message>) -> Self {
        self.escape = message;
        self
    }

    /// Whether the main button is the right one (STANDARDS.md G10).
    #[must_use]
    pub const fn left_handed(mut self, left_handed: bool) -> Self {
        self.left_handed = left_handed;
        self
    }

    /// Whether movement is replaced by still pictures.
    #[must_use]
    pub const fn still(mut self, still: bool) -> Self {
        self.still = still;
        self
    }

    /// What to send at a moment to come, if it is still wanted then. No timer runs: the window is woken once.
    #[must_use]
    pub fn alarm(mut self, at: Option<Instant>, message: Message) -> Self {
        self.alarm = at.map(|at| (at, message));
        self
    }

    /// Where the person is.
    #[must_use]
    pub const fn place(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// Where the keyboard's focus goes when the place changes, if the keyboard is in use.
    #[must_use]
    pub fn first_stop(mut self, part: Option<PartId>) -> Self {
        self.first_stop = part;
        self
    }

    /// The world that the keyboard writes into, if it does.
    #[must_use]
    pub fn typing(mut self, typing: Option<Typing<Message>>) -> Self {
        self.typing = typing;
        self
    }

    /// Who is there.
    #[must_use]
    pub fn watch(mut self, watch: Watch<'a, Message>) -> Self {
        self.watch = Some(watch);
        self
    }

    /// Which practice this is: another one starts with fresh tolerances.
    #[must_use]
    pub const fn practice(mut self, practice: u64) -> Self {
        self.practice = practice;
        self
    }
}

#[derive(Debug)]
struct State {
    epoch: Instant,
    recogniser: Recogniser,
    parts: Vec<Found>,
    targets: Vec<Target>,
    position: Option<Point>,
    fingers: Fingers,
    /// How far the wheel has turned since it last did something to what answers to two fingers, in notches.
    turned: f32,
    practice: u64,
    key_down: bool,
    /// The key that is down is Enter.
    entering: bool,
    halo: Vec<PartId>,
    halo_since: Instant,
    phase: f32,
    ghost: Option<(Ghost, Instant)>,
    pose: Option<ghost::Pose>,
    shown: u32,
    drawn: Option<Drawn>,
    rung: Option<Instant>,
    place: Option<Place>,
    /// Until then nothing can be pressed.
    calm: Duration,
    /// The part with the focus that was last brought into sight.
    revealed: Option<PartId>,
    /// What the step was about when that was last brought into sight.
    sought: Vec<PartId>,
}

/// What was last drawn by [`super::part`]s on our word: when it changes, a picture is due.
#[derive(Debug, Clone, PartialEq)]
struct Drawn {
    hovered: Option<PartId>,
    pressed: Option<PartId>,
    lifted: Option<(PartId, Spot)>,
    swept: Option<(PartId, Spot)>,
    dwelt: u32,
    pointer: Option<(i32, i32)>,
}

impl State {
    fn new() -> Self {
        let now = Instant::now();
        Self {
            epoch: now,
            recogniser: Recogniser::default(),
            parts: Vec::new(),
            targets: Vec::new(),
            position: None,
            fingers: Fingers::default(),
            turned: 0.0,
            practice: 0,
            key_down: false,
            entering: false,
            halo: Vec::new(),
            halo_since: now,
            phase: 0.0,
            ghost: None,
            pose: None,
            shown: 0,
            drawn: None,
            rung: None,
            place: None,
            calm: Duration::ZERO,
            revealed: None,
            sought: Vec::new(),
        }
    }

    fn moment(&self, now: Instant) -> Duration {
        now.saturating_duration_since(self.epoch)
    }
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Hands<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::new())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let _busy = Busy::enter();
        self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
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
        let _busy = Busy::enter();
        let Tree { state, children, .. } = tree;
        let state = state.downcast_mut::<State>();
        let content = &mut children[0];
        let now = match event {
            Event::Window(window::Event::RedrawRequested(now)) => *now,
            _ => Instant::now(),
        };
        if let Some(message) = self.noted(event, layout.bounds().size(), now) {
            state.recogniser.sleep();
            shell.publish(message);
            shell.capture_event();
            return;
        }
        self.collect(state, content, layout, renderer);
        state.recogniser.set_scale(self.look.scale);
        if state.practice != self.practice {
            state.practice = self.practice;
            state.recogniser.forget();
        }
        let moment = state.moment(now);
        if state.place != self.place {
            self.move_in(state, moment, content, layout, renderer, shell);
        }
        let mut touches = self.touches(state, event);
        let mut ours = false;
        if let Event::Keyboard(event) = event {
            let (taken, keys) = self.key(state, moment, event, content, layout, renderer, shell);
            ours = taken;
            touches.extend(keys);
        }
        if moment < state.calm {
            touches.retain(|touch| !matches!(touch, Touch::Pressed(_) | Touch::KeyPressed(_)));
        }
        if let Event::Mouse(mouse::Event::WheelScrolled { delta }) = event {
            ours = self.wheel(state, *delta, content, layout, renderer);
        }
        if matches!(
            event,
            Event::Mouse(mouse::Event::ButtonPressed(_)) | Event::Touch(touch::Event::FingerPressed { .. })
        ) && state.parts.iter().any(|part| part.focused)
        {
            // Whoever takes the mouse has left the keyboard: its ring would only point elsewhere.
            self.focus(None, content, layout, renderer, shell);
        }
        for touch in touches {
            let is_key = matches!(touch, Touch::KeyReleased);
            let mut outputs = state.recogniser.feed(touch, &state.targets, moment);
            if is_key && std::mem::take(&mut state.entering) {
                keys::enter(state, &mut outputs);
            }
            self.deliver(state, outputs, content, layout, renderer);
        }
        if let Some(tick) = state.recogniser.next_tick(&state.targets) {
            shell.request_redraw_at(state.epoch + tick.max(moment));
        }
        self.dress(state, now, content, layout, renderer, shell);
        if matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
            self.seek(state, content, layout, renderer, shell);
            self.animate(state, now, layout.bounds(), shell);
            if let Some((at, message)) = self.alarm.as_ref().filter(|(at, _)| state.rung != Some(*at)) {
                if now >= *at {
                    state.rung = Some(*at);
                    shell.publish(message.clone());
                } else {
                    shell.request_redraw_at(*at);
                }
            }
            self.follow_focus(state, content, layout, renderer);
        }
        if ours && matches!(event, Event::Mouse(_)) {
            // The wheel has been used up: an inbox has it. The parts still need to look at their inboxes.
            let tick = Event::Window(window::Event::RedrawRequested(now));
            self.content.as_widget_mut().update(content, &tick, layout, cursor, renderer, clipboard, shell, viewport);
            shell.capture_event();
            return;
        }
        self.content.as_widget_mut().update(content, event, layout, cursor, renderer, clipboard, shell, viewport);
        if ours {
            shell.capture_event();
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
        let _busy = Busy::enter();
        self.content.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        if self.pointer != Pointer::Plain {
            return mouse::Interaction::Hidden;
        }
        self.content.as_widget().mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        let Tree { state, children, .. } = tree;
        let state = state.downcast_ref::<State>();
        let lit = state.parts.iter().filter(|part| self.halo.contains(&part.id));
        let halo = lit.filter_map(|part| Some(Ringed::new(part.seen?, &state.parts, self.look.scale))).collect();
        let ringed = self.pointer == Pointer::Ringed;
        let pointing = !ringed
            && state
                .drawn
                .as_ref()
                .and_then(|drawn| drawn.hovered.as_ref())
                .is_some_and(|hovered| state.parts.iter().any(|part| &part.id == hovered && part.traits.presses));
        let pointer = match self.pointer {
            Pointer::Large => state.position.map(|at| (at, false)),
            Pointer::Ringed => state.position.map(|at| (at, true)),
            Pointer::Plain | Pointer::Hidden => None,
        };
        let world = state.parts.iter().find(|part| part.traits.ground).and_then(|part| part.seen);
        let guide = Guide {
            world,
            look: &self.look,
            halo,
            dimmed: self.dimmed,
            phase: state.phase,
            pose: state.pose,
            pointer,
            pointing,
        };
        let inner = self.content.as_widget_mut().overlay(&mut children[0], layout, renderer, viewport, translation);
        if guide.is_empty() {
            return inner;
        }
        let guide = overlay::Element::new(Box::new(guide));
        Some(overlay::Group::with_children(inner.into_iter().chain([guide]).collect()).overlay())
    }
}

impl<'a, Message: Clone + 'a> From<Hands<'a, Message>> for Element<'a, Message> {
    fn from(hands: Hands<'a, Message>) -> Self {
        Self::new(hands)
    }
}
