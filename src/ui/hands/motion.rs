//! What moves or changes by itself: how the parts look under the hand, the halo's pulse, the ghost pointer.

use iced::advanced::widget::Tree;
use iced::advanced::{Layout, Shell};
use iced::time::Instant;
use iced::{Point, Rectangle, Renderer, Vector};

use super::ghost::Ghost;
use super::{Drawn, FRAME, Hands, PULSE, PULSE_FRAME, PULSES, Pointer, State};
use crate::gesture::Spot;
use crate::world::PartId;

impl<Message: Clone> Hands<'_, Message> {
    /// Tells the parts how they look now, and asks for a picture if that changed.
    pub(super) fn dress(
        &mut self,
        state: &mut State,
        now: Instant,
        content: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        shell: &mut Shell<'_, Message>,
    ) {
        let moment = state.moment(now);
        let hovered = state.recogniser.hovered().cloned();
        let pressed = state.recogniser.pressed().cloned();
        // A window is carried by its title bar: the whole of it is lifted.
        let lifted = state.recogniser.carried().map(|(part, by)| {
            let whole = part.as_str().strip_suffix("/title").map(PartId::new);
            (whole.unwrap_or_else(|| part.clone()), by)
        });
        // It follows along one axis: the way it would go.
        let swept = state.recogniser.swiping().filter(|_| !self.still).map(|(part, by)| {
            let level = by.x.abs() >= by.y.abs();
            (part.clone(), if level { Spot::new(by.x, 0.0) } else { Spot::new(0.0, by.y) })
        });
        let resting = state.recogniser.resting().and_then(|(part, since)| {
            let dwell = state.parts.iter().find(|found| &found.id == part)?.traits.dwell?;
            Some(moment.saturating_sub(since).as_secs_f32() / dwell.as_secs_f32())
        });
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let drawn = Drawn {
            hovered: hovered.clone(),
            pressed: pressed.clone(),
            lifted: lifted.clone(),
            swept: swept.clone(),
            dwelt: resting.map_or(0, |part| (part * 100.0) as u32),
            pointer: match self.pointer {
                Pointer::Large | Pointer::Ringed => state.position.map(|at| (at.x as i32, at.y as i32)),
                Pointer::Plain | Pointer::Hidden => None,
            },
        };
        if resting.is_some_and(|part| part < 1.0) {
            shell.request_redraw_at(now + PULSE_FRAME);
        }
        if state.drawn.as_ref() == Some(&drawn) {
            return;
        }
        state.drawn = Some(drawn);
        self.each(content, layout, renderer, move |part| {
            part.hovered = hovered.as_ref() == Some(&part.id);
            part.pressed = pressed.as_ref() == Some(&part.id);
            part.lifted = lifted.as_ref().filter(|(id, _)| *id == part.id).map(|(_, by)| Vector::new(by.x, by.y));
            part.swept = swept.as_ref().filter(|(id, _)| *id == part.id).map(|(_, by)| Vector::new(by.x, by.y));
            part.dwelt = if part.hovered { resting.unwrap_or(0.0) } else { 0.0 };
        });
        shell.request_redraw();
    }

    /// Halo and ghost, which move by themselves for a while.
    pub(super) fn animate(&self, state: &mut State, now: Instant, bounds: Rectangle, shell: &mut Shell<'_, Message>) {
        if state.halo != self.halo {
            state.halo.clone_from(&self.halo);
            state.halo_since = now;
        }
        let pulses = now.saturating_duration_since(state.halo_since).as_secs_f32() / PULSE;
        state.phase = 0.0;
        if !self.halo.is_empty() && !self.still && pulses < PULSES {
            state.phase = 0.5 - 0.5 * (pulses * std::f32::consts::TAU).cos();
            shell.request_redraw_at(now + PULSE_FRAME);
        }
        match &self.show {
            None => state.ghost = None,
            Some((gestures, number)) if state.ghost.as_ref().is_none_or(|(ghost, _)| ghost.number != *number) => {
                let from = state.position.unwrap_or(Point::new(bounds.center_x(), bounds.y + bounds.height * 0.75));
                let scale = self.look.scale;
                let ghost = Ghost::plan(*number, gestures, &state.parts, from, scale, self.still);
                match ghost {
                    Some(ghost) => state.ghost = Some((ghost, now)),
                    // Nothing that can be shown: it is the learner's turn at once.
                    None if state.shown != *number => {
                        state.shown = *number;
                        self.on_shown.iter().for_each(|message| shell.publish(message.clone()));
                    }
                    None => {}
                }
            }
            Some(_) => {}
        }
        state.pose = None;
        if let Some((ghost, since)) = &state.ghost {
            match ghost.pose(now.saturating_duration_since(*since)) {
                Some(pose) => {
                    state.pose = Some(pose);
                    shell.request_redraw_at(now + FRAME);
                }
                None if state.shown != ghost.number => {
                    state.shown = ghost.number;
                    self.on_shown.iter().for_each(|message| shell.publish(message.clone()));
                }
                None => {}
            }
        }
    }
}
