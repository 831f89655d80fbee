//! Full screen, in front, with the focus: whatever a window manager is made to do.

use std::time::Duration;

use iced::{Subscription, Task, window};

use super::{App, Message};

/// How often the window takes its place again while it is not in front. Nothing is told when it cannot know.
const AGAIN: Duration = Duration::from_secs(1);

impl App {
    /// What a kiosk listens to: what happens to its window, and once a second that nothing has.
    pub(super) fn guard(&self) -> Subscription<Message> {
        if self.is_windowed {
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
        let looks = iced::time::every(AGAIN).map(|_| Message::LookAround);
        Subscription::batch([events, looks])
    }

    /// Something happened to the window.
    pub(super) fn guard_window(&mut self, id: window::Id, event: &window::Event) -> Task<Message> {
        match event {
            // Closed from outside: the supervisor opens another.
            window::Event::Closed => return iced::exit(),
            window::Event::Focused => self.is_focused = true,
            window::Event::Unfocused => self.is_focused = false,
            _ => {}
        }
        if self.window.is_none() {
            self.window = Some(id);
            crate::supervisor::opened();
            return window::raw_id::<Message>(id).map(Message::WindowNumber);
        }
        if matches!(event, window::Event::Focused) {
            return Task::none();
        }
        self.come_forward()
    }

    /// The window's number is known.
    pub(super) fn know_window(&mut self, number: u64) -> Task<Message> {
        self.front = crate::front::Front::call().ok().zip(u32::try_from(number).ok());
        self.come_forward()
    }

    /// Comes back if it is not in front.
    pub(super) fn look_around(&self) -> Task<Message> {
        if self.is_focused {
            return Task::none();
        }
        self.come_forward()
    }

    fn come_forward(&self) -> Task<Message> {
        let Some(id) = self.window else { return Task::none() };
        match &self.front {
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
