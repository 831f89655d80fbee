//! The keyboard: the focus, and the keys that are gestures.

use std::time::Duration;

use iced::advanced::widget::operation::{self, Focusable, Outcome, focusable};
use iced::advanced::widget::{Id, Operation, Tree};
use iced::advanced::{Layout, Shell};
use iced::keyboard::key::Named;
use iced::{Rectangle, Renderer, Vector, keyboard};

use super::collect::{Found, Turn};
use super::{Hands, State};
use crate::gesture::{Direction, Gesture, Key, Output, Stride, Touch, Way};
use crate::keyboard::Stroke;
use crate::world::PartId;

/// The world that the keyboard writes into.
#[derive(Debug, Clone)]
pub struct Typing<Message> {
    /// The part that has the caret, if one has it: then every key that writes is the world's.
    pub field: Option<PartId>,
    /// The keys that mean something in the world besides.
    pub keys: Vec<Key>,
    /// What to make of a stroke.
    pub stroke: fn(Stroke) -> Message,
}

impl<Message> Typing<Message> {
    /// Whether a stroke is the world's. `focused`: what the keyboard's own focus is on.
    fn takes(&self, stroke: &Stroke, focused: Option<&PartId>) -> bool {
        let asked = |key: Key| self.keys.contains(&key);
        let elsewhere = focused.is_some_and(|focused| self.field.as_ref() != Some(focused));
        match stroke.key {
            Some(Key::Shift | Key::AltGr | Key::CapsLock) => true,
            Some(Key::Escape | Key::Menu) => stroke.key.is_some_and(asked),
            Some(key @ (Key::Backspace | Key::Delete)) => self.field.is_some() || asked(key),
            // What presses a button, or leads to the next one, is the button's while one has the focus.
            Some(key) => (self.field.is_some() || asked(key)) && !elsewhere,
            None => self.field.is_some() && (stroke.text.is_some() || stroke.bare.is_some()),
        }
    }
}

/// A key event as the world's keyboard understands it.
fn stroke_of(event: &keyboard::Event) -> Option<Stroke> {
    let (key, physical, modifiers, text, repeat, pressed) = match event {
        keyboard::Event::KeyPressed { key, physical_key, modifiers, text, repeat, .. } => {
            (key, physical_key, modifiers, text.as_deref(), *repeat, true)
        }
        keyboard::Event::KeyReleased { key, physical_key, modifiers, .. } => {
            (key, physical_key, modifiers, None, false, false)
        }
        keyboard::Event::ModifiersChanged(_) => return None,
    };
    let named = match key {
        keyboard::Key::Named(named) => key_of(*named),
        keyboard::Key::Character(_) | keyboard::Key::Unidentified => None,
    };
    let bare = match key {
        keyboard::Key::Character(sign) => sign.chars().next(),
        keyboard::Key::Named(_) | keyboard::Key::Unidentified => None,
    };
    let code = match physical {
        // The W3C's name of the place.
        keyboard::key::Physical::Code(code) => format!("{code:?}"),
        keyboard::key::Physical::Unidentified(other) => format!("{other:?}"),
    };
    Some(Stroke {
        code: code.into(),
        key: named,
        bare,
        // Tab comes with a text as well: nobody is to be trapped in a field (WCAG 2.1.2).
        text: text.filter(|text| named.is_none() && !text.chars().any(char::is_control)).map(Into::into),
        shift: modifiers.shift(),
        ctrl: modifiers.control(),
        alt: modifiers.alt(),
        repeat,
        pressed,
    })
}

const fn key_of(named: Named) -> Option<Key> {
    Some(match named {
        Named::Enter => Key::Enter,
        Named::Space => Key::Space,
        Named::Backspace => Key::Backspace,
        Named::Delete => Key::Delete,
        Named::Escape => Key::Escape,
        Named::ArrowLeft => Key::Left,
        Named::ArrowRight => Key::Right,
        Named::ArrowUp => Key::Up,
        Named::ArrowDown => Key::Down,
        Named::Home => Key::Home,
        Named::End => Key::End,
        Named::Shift => Key::Shift,
        Named::AltGraph => Key::AltGr,
        Named::CapsLock => Key::CapsLock,
        Named::ContextMenu => Key::Menu,
        _ => return None,
    })
}

/// Gives the focus to the n-th thing that can have it, and takes it from the others.
struct FocusNth {
    wanted: Option<usize>,
    current: usize,
}

impl Operation for FocusNth {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn Focusable) {
        if self.wanted == Some(self.current) {
            state.focus();
        } else {
            state.unfocus();
        }
        self.current += 1;
    }
}

impl<Message: Clone> Hands<'_, Message> {
    pub(super) fn focus(
        &mut self,
        wanted: Option<usize>,
        content: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        shell: &mut Shell<'_, Message>,
    ) {
        let mut operation = FocusNth { wanted, current: 0 };
        self.content.as_widget_mut().operate(content, layout, renderer, &mut operation);
        shell.request_redraw();
    }

    /// Tab and Shift+Tab, round and round.
    pub(super) fn cycle(
        &mut self,
        back: bool,
        content: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        shell: &mut Shell<'_, Message>,
    ) {
        let mut count = focusable::count();
        self.content.as_widget_mut().operate(content, layout, renderer, &mut operation::black_box(&mut count));
        let Outcome::Some(count) = count.finish() else { return };
        if count.total == 0 {
            return;
        }
        let wanted = match (count.focused, back) {
            (None, false) => 0,
            (None, true) => count.total - 1,
            (Some(index), false) => (index + 1) % count.total,
            (Some(index), true) => (index + count.total - 1) % count.total,
        };
        self.focus(Some(wanted), content, layout, renderer, shell);
    }

    /// The arrows: the nearest part that way.
    pub(super) fn step(
        &mut self,
        state: &State,
        way: Vector,
        content: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        shell: &mut Shell<'_, Message>,
    ) {
        let stops: Vec<&Found> = state.parts.iter().filter(|part| part.traits.stops()).collect();
        let Some(here) = stops.iter().find(|part| part.focused).map(|part| part.bounds.center()) else {
            self.cycle(way.x + way.y < 0.0, content, layout, renderer, shell);
            return;
        };
        let wanted = stops
            .iter()
            .enumerate()
            .filter(|(_, part)| !part.focused)
            .filter_map(|(index, part)| {
                let there = part.bounds.center() - here;
                let along = there.x * way.x + there.y * way.y;
                let aside = (there.x * way.y - there.y * way.x).abs();
                // A part that is mostly aside does not lie that way.
                (along > 1.0 && aside <= along * 2.0).then_some((index, along + 2.0 * aside))
            })
            .min_by(|a, b| a.1.total_cmp(&b.1))
            .map(|(index, _)| index);
        if wanted.is_some() {
            self.focus(wanted, content, layout, renderer, shell);
        }
    }

    /// Keys that mean a gesture or a move of the focus. True if the key was ours.
    pub(super) fn key(
        &mut self,
        state: &mut State,
        moment: Duration,
        event: &keyboard::Event,
        content: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        shell: &mut Shell<'_, Message>,
    ) -> (bool, Vec<Touch>) {
        let focused = state.parts.iter().find(|part| part.focused && part.traits.stops()).map(|part| part.id.clone());
        // The menu key opens the menu of the icon that has the focus, chosen or not.
        if let keyboard::Event::KeyPressed { key: keyboard::Key::Named(Named::ContextMenu), repeat: false, .. } = event
            && let Some(icon) = state.parts.iter().find(|part| part.focused && part.traits.opens)
        {
            let menu = Output::Gesture(Gesture::RightClick(icon.id.clone()));
            self.deliver(state, vec![menu], content, layout, renderer);
            return (true, Vec::new());
        }
        if let Some(typing) = &self.typing
            && let Some(stroke) = stroke_of(event)
        {
            let pressed = stroke.pressed;
            // A release is told whatever it was: nothing stays held.
            let taken = !pressed || typing.takes(&stroke, focused.as_ref());
            if taken {
                shell.publish((typing.stroke)(stroke));
            }
            if taken && pressed {
                return (true, Vec::new());
            }
        }
        match event {
            keyboard::Event::KeyPressed { key, modifiers, repeat, .. } => {
                if let Some(gesture) = fingers_of(key, &state.parts) {
                    // A key held down counts once (STANDARDS.md G8).
                    if !*repeat && moment >= state.calm {
                        self.deliver(state, vec![Output::Gesture(gesture)], content, layout, renderer);
                    }
                    return (true, Vec::new());
                }
                let keyboard::Key::Named(named) = key else { return (false, Vec::new()) };
                match named {
                    Named::Tab => self.cycle(modifiers.shift(), content, layout, renderer, shell),
                    Named::Enter | Named::Space => {
                        // A key held down counts once (STANDARDS.md G8).
                        if *repeat || state.key_down || moment < state.calm {
                            return (true, Vec::new());
                        }
                        state.key_down = true;
                        state.entering = *named == Named::Enter;
                        match (focused, &self.primary) {
                            (Some(part), _) => return (true, vec![Touch::KeyPressed(part)]),
                            (None, Some(primary)) => shell.publish(primary.clone()),
                            (None, None) => return (false, Vec::new()),
                        }
                    }
                    Named::Escape => match &self.escape {
                        Some(escape) => shell.publish(escape.clone()),
                        None => return (false, Vec::new()),
                    },
                    Named::ArrowUp | Named::ArrowDown | Named::ArrowLeft | Named::ArrowRight => {
                        self.arrow(state, *named, content, layout, renderer, shell);
                    }
                    Named::PageUp | Named::PageDown | Named::Home | Named::End => {
                        let stride = match named {
                            Named::PageUp | Named::PageDown => Stride::Page,
                            _ => Stride::End,
                        };
                        let down = matches!(named, Named::PageDown | Named::End);
                        shell.request_redraw();
                        return (self.scroll_by_key(state, down, stride, content, layout, renderer), Vec::new());
                    }
                    _ => return (false, Vec::new()),
                }
                (true, Vec::new())
            }
            keyboard::Event::KeyReleased { key: keyboard::Key::Named(Named::Enter | Named::Space), .. } => {
                state.key_down = false;
                (true, vec![Touch::KeyReleased])
            }
            _ => (false, Vec::new()),
        }
    }

    pub(super) fn arrow(
        &mut self,
        state: &State,
        named: Named,
        content: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        shell: &mut Shell<'_, Message>,
    ) {
        // On the keyboard, an arrow is a movement of the pointer.
        let moved = Output::Gesture(Gesture::Move(150.0));
        self.deliver(state, vec![moved], content, layout, renderer);
        let down = named == Named::ArrowDown;
        let vertical = matches!(named, Named::ArrowUp | Named::ArrowDown);
        if vertical && self.scroll_by_key(state, down, Stride::Notches(1.0), content, layout, renderer) {
            return;
        }
        let way = match named {
            Named::ArrowUp => Vector::new(0.0, -1.0),
            Named::ArrowDown => Vector::new(0.0, 1.0),
            Named::ArrowLeft => Vector::new(-1.0, 0.0),
            _ => Vector::new(1.0, 0.0),
        };
        self.step(state, way, content, layout, renderer, shell);
    }

    pub(super) fn scroll_by_key(
        &mut self,
        state: &State,
        down: bool,
        stride: Stride,
        content: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
    ) -> bool {
        let direction = if down { Direction::Down } else { Direction::Up };
        let Some(page) = state.parts.iter().find(|part| part.traits.scrolls) else {
            let turns = stride == Stride::Page && state.parts.iter().any(|part| part.traits.turns.is_some());
            if turns {
                self.content.as_widget_mut().operate(content, layout, renderer, &mut Turn(direction));
            }
            return turns;
        };
        let gesture = Gesture::Scroll { part: page.id.clone(), direction, stride };
        self.deliver(state, vec![Output::Gesture(gesture)], content, layout, renderer);
        true
    }
}

/// What a key does in place of fingers: an arrow sweeps, + and − pinch. It is done to what has the focus; while nothing
/// has it, to what the step expects, if that is one part.
fn fingers_of(key: &keyboard::Key, parts: &[Found]) -> Option<Gesture> {
    let mut expected = parts.iter().filter(|part| part.traits.expected);
    let one = expected.next().filter(|_| expected.next().is_none());
    let part = parts.iter().find(|part| part.focused).or(one)?;
    let way = match key {
        keyboard::Key::Named(Named::ArrowLeft) => Way::Left,
        keyboard::Key::Named(Named::ArrowRight) => Way::Right,
        keyboard::Key::Named(Named::ArrowUp) => Way::Up,
        keyboard::Key::Named(Named::ArrowDown) => Way::Down,
        // On many keyboards, + is = with Shift.
        keyboard::Key::Character(sign) => {
            let closer = match sign.as_str() {
                "+" | "=" => true,
                "-" => false,
                _ => return None,
            };
            return part.traits.pinches.then(|| Gesture::Pinch { part: part.id.clone(), closer });
        }
        _ => return None,
    };
    part.traits.swipes.then(|| Gesture::Swipe { part: part.id.clone(), way })
}

/// Enter on an icon that has the focus opens it, as it does next door; Space only chooses it.
pub(super) fn enter(state: &State, outputs: &mut Vec<Output>) {
    let opened = outputs.iter().find_map(|output| match output {
        Output::Gesture(Gesture::Click(id)) => {
            state.parts.iter().find(|part| part.id == *id && part.traits.opens).map(|part| part.id.clone())
        }
        _ => None,
    });
    outputs.extend(opened.map(|id| Output::Gesture(Gesture::DoubleClick(id))));
}
