//! What the hands do reaches the parts: where they are, which of them a gesture is for, what the wheel turns.

use std::time::Duration;

use iced::advanced::widget::{Tree, operation};
use iced::advanced::{Layout, Shell, mouse};
use iced::time::Instant;
use iced::{Event, Point, Renderer, Size, window};

use super::collect::{Collect, Each, Found, ToTop, Turn};
use super::presence::Noted;
use super::{CALM, Hands, State};
use crate::gesture::{Button, Direction, Gesture, Output, Spot, Stride, Touch};
use crate::ui::part;
use crate::world::PartId;

impl<Message: Clone> Hands<'_, Message> {
    pub(super) fn collect(&mut self, state: &mut State, content: &mut Tree, layout: Layout<'_>, renderer: &Renderer) {
        let mut collect = Collect::default();
        self.content.as_widget_mut().operate(content, layout, renderer, &mut operation::black_box(&mut collect));
        state.parts = collect.into_found();
        state.targets = state.parts.iter().filter_map(Found::target).collect();
    }

    pub(super) fn each(
        &mut self,
        content: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        change: impl FnMut(&mut part::State) + Send,
    ) {
        self.content.as_widget_mut().operate(content, layout, renderer, &mut Each(change));
    }

    pub(super) fn deliver(
        &mut self,
        state: &State,
        outputs: Vec<Output>,
        content: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
    ) {
        for output in &outputs {
            if let Output::Gesture(Gesture::Click(id) | Gesture::RightClick(id)) = output
                && let Some(way) = state.parts.iter().find(|part| part.id == *id).and_then(|part| part.traits.turns)
            {
                self.content.as_widget_mut().operate(content, layout, renderer, &mut Turn(way));
            }
        }
        let ground = state.parts.iter().find(|part| part.traits.ground).map(|part| part.id.clone());
        let mut letters: Vec<(PartId, Option<Gesture>)> = Vec::new();
        for output in outputs {
            match output {
                Output::Hear(part) => letters.push((part, None)),
                Output::Gesture(gesture) => {
                    if let Some(part) = gesture.part().cloned().or_else(|| ground.clone()) {
                        letters.push((part, Some(gesture)));
                    }
                }
            }
        }
        if letters.is_empty() {
            return;
        }
        self.each(content, layout, renderer, move |part| {
            for (to, gesture) in &letters {
                if *to == part.id {
                    match gesture {
                        Some(gesture) => part.inbox.push(gesture.clone()),
                        None => part.hear = true,
                    }
                }
            }
        });
    }

    /// Notes who moves; what it sends in place of what the event would do, if anything.
    pub(super) fn noted(&self, event: &Event, size: Size, now: Instant) -> Option<Message> {
        let watch = self.watch.as_ref()?;
        let noted = watch.presence.note(event, size, self.look.scale, now);
        let asked = match noted {
            Noted::Nothing => return None,
            Noted::Movement => &None,
            Noted::Staff => &watch.staff,
            Noted::Rest => &watch.rest,
        };
        watch.wake.as_ref().or(asked.as_ref()).cloned()
    }

    /// Another screen, or another step.
    pub(super) fn move_in(
        &mut self,
        state: &mut State,
        moment: Duration,
        content: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        shell: &mut Shell<'_, Message>,
    ) {
        let before = std::mem::replace(&mut state.place, self.place);
        let same_screen = before.zip(self.place).is_some_and(|(before, now)| before.screen == now.screen);
        if !same_screen {
            state.recogniser.sleep();
        }
        if before.is_none() {
            return;
        }
        state.calm = moment + CALM;
        // Whoever had turned a page begins the next one at its top.
        self.content.as_widget_mut().operate(content, layout, renderer, &mut ToTop);
        self.collect(state, content, layout, renderer);
        if state.parts.iter().any(|part| part.focused) {
            let mut stops = state.parts.iter().filter(|part| part.traits.stops());
            let wanted = stops.position(|part| Some(&part.id) == self.first_stop.as_ref());
            self.focus(wanted, content, layout, renderer, shell);
        }
    }

    pub(super) fn touches(&self, state: &mut State, event: &Event) -> Vec<Touch> {
        let spot = |at: &Point| Spot::new(at.x, at.y);
        let button = |button: &mouse::Button| match (button, self.left_handed) {
            (mouse::Button::Left, false) | (mouse::Button::Right, true) => Some(Button::Main),
            (mouse::Button::Right, false) | (mouse::Button::Left, true) => Some(Button::Other),
            _ => None,
        };
        match event {
            Event::Mouse(mouse::Event::CursorMoved { position }) => {
                state.position = Some(*position);
                vec![Touch::Moved(spot(position))]
            }
            Event::Mouse(mouse::Event::CursorLeft) => {
                state.position = None;
                vec![Touch::Left]
            }
            Event::Mouse(mouse::Event::ButtonPressed(which)) => button(which).map(Touch::Pressed).into_iter().collect(),
            Event::Mouse(mouse::Event::ButtonReleased(which)) => {
                button(which).map(Touch::Released).into_iter().collect()
            }
            Event::Touch(event) => state.fingers.touches(event),
            Event::Window(window::Event::Unfocused) => state.fingers.lose(),
            Event::Window(window::Event::RedrawRequested(_)) => vec![Touch::Tick],
            _ => Vec::new(),
        }
    }

    /// The wheel over something that scrolls in a world, or that answers to two fingers.
    pub(super) fn wheel(
        &mut self,
        state: &mut State,
        delta: mouse::ScrollDelta,
        content: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
    ) -> bool {
        let lines = match delta {
            mouse::ScrollDelta::Lines { y, .. } => y,
            mouse::ScrollDelta::Pixels { y, .. } => y / 60.0,
        };
        let Some(at) = state.position else { return false };
        // What lies over a page and rolls by itself is moved, not the page under it.
        let top = state.parts.iter().rev().find(|part| {
            (part.traits.scrolls || part.traits.sheet || part.traits.pinches)
                && part.seen.is_some_and(|seen| seen.contains(at))
        });
        if let Some(part) = top.filter(|part| part.traits.pinches) {
            let part = part.id.clone();
            self.pinch_by_wheel(state, part, lines, content, layout, renderer);
            return true;
        }
        let Some(page) = top.filter(|part| part.traits.scrolls) else { return false };
        if lines == 0.0 || !lines.is_finite() {
            return true;
        }
        let direction = if lines < 0.0 { Direction::Down } else { Direction::Up };
        let gesture =
            Gesture::Scroll { part: page.id.clone(), direction, stride: Stride::Notches(lines.abs().min(3.0)) };
        self.deliver(state, vec![Output::Gesture(gesture)], content, layout, renderer);
        true
    }

    /// A notch of the wheel is what two fingers do once; a touchpad needs several movements for a notch.
    fn pinch_by_wheel(
        &mut self,
        state: &mut State,
        part: PartId,
        lines: f32,
        content: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
    ) {
        if !lines.is_finite() || lines * state.turned < 0.0 {
            state.turned = 0.0;
            return;
        }
        state.turned += lines;
        if state.turned.abs() >= 1.0 {
            let closer = state.turned > 0.0;
            state.turned = 0.0;
            self.deliver(state, vec![Output::Gesture(Gesture::Pinch { part, closer })], content, layout, renderer);
        }
    }
}
