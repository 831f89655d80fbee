//! Full screen, in front, with the focus: whatever a window manager is made to do (STANDARDS.md K2).

use std::time::Duration;

use iced::{Subscription, Task, window};

use super::{App, Message};
use crate::front::Front;
use crate::supervisor;

/// How often the window takes its place again while it is not in front.
const AGAIN: Duration = Duration::from_secs(1);

/// What is known of the window's place among others.
#[derive(Debug, Default)]
pub(super) struct Stand {
    window: Option<window::Id>,
    is_focused: bool,
    /// A line to the X server, and the window's number there.
    front: Option<(Front, u32)>,
}

impl App {
    /// What a kiosk listens to: what happens to its window; and while it is not in front, once a second, that nothing does.
    pub(super) fn guard_subscription(&self) -> Subscription<Message> {
        if !self.is_kiosk {
            return Subscription::none();
        }
        let events = window::events().filter_map(|(id, event)| match event {
            window::Event::Opened { .. }
            | window::Event::Closed
            | window::Event::Focused
            | window::Event::Unfocused
            | window::Event::Moved(_)
            | window::Event::Resized(_) => Some(Message::Window(id, event)),
            _ => None,
        });
        // A window in front needs no clock: the processor rests.
        if self.stand.is_focused || !self.is_guarded() {
            return events;
        }
        let looks = iced::time::every(AGAIN).map(|_| Message::LookAround);
        Subscription::batch([events, looks])
    }

    /// Something happened to the window.
    pub(super) fn guard_window(&mut self, id: window::Id, event: &window::Event) -> Task<Message> {
        match event {
            // Closed from outside: the supervisor opens another.
            window::Event::Closed => return iced::exit(),
            window::Event::Focused => self.stand.is_focused = true,
            window::Event::Unfocused => self.stand.is_focused = false,
            _ => {}
        }
        if self.stand.window.is_none() {
            self.stand.window = Some(id);
            supervisor::opened();
            return window::raw_id::<Message>(id).map(Message::WindowNumber);
        }
        if matches!(event, window::Event::Focused) { Task::none() } else { self.come_forward() }
    }

    /// The window's number is known.
    pub(super) fn know_window(&mut self, number: u64) -> Task<Message> {
        self.stand.front = Front::call().ok().zip(u32::try_from(number).ok());
        self.come_forward()
    }

    /// Comes back if it is not in front.
    pub(super) fn look_around(&self) -> Task<Message> {
        if self.stand.is_focused { Task::none() } else { self.come_forward() }
    }

    fn come_forward(&self) -> Task<Message> {
        let Some(id) = self.stand.window.filter(|_| self.is_guarded()) else { return Task::none() };
        match &self.stand.front {
            Some((front, number)) => {
                match front.hold(*number) {
                    Ok(true) => {}
                    // Closed from outside: the supervisor opens another.
                    Ok(false) => return iced::exit(),
                    Err(error) => tracing::warn!(%error, "the window manager is not told"),
                }
                Task::none()
            }
            None => window::gain_focus(id),
        }
    }
}
