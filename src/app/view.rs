//! What is on the screen now.

use super::{
    App, Element, Env, Message, Place, Pointer, Screen, Size, Subscription, Theme, Typing, comfort, finish, glossary,
    hands, lesson, lessons, proposal, responsive, topics, trace, window,
};

impl App {
    /// The views' loan.
    #[must_use]
    pub fn env(&self) -> Env<'_> {
        let (keyboard, variant) = (self.keyboard.id(), self.shown_variant());
        Env::new(&self.content, &self.pictures, self.comfort, keyboard, variant, self.voice.has_sound())
    }

    /// Draws the screen in sight.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        let _busy = crate::supervisor::Busy::enter();
        let env = self.env();
        let root = hands(env.look(), responsive(move |size| self.body(env, size)))
            .left_handed(env.is_left_handed())
            .still(self.comfort.still)
            .practice(self.practices)
            .place(self.place());
        if self.glossary.is_some() {
            let back = || Some(Message::Glossary(glossary::Message::BackPressed));
            return root.primary(back()).escape(back()).pointer(self.usual_pointer()).into();
        }
        if self.settings.is_some() {
            return root
                .primary(Some(Message::Comfort(comfort::Message::DonePressed)))
                .escape(Some(Message::Comfort(comfort::Message::DonePressed)))
                .pointer(self.usual_pointer())
                .into();
        }
        let topics = &self.content.topics;
        match &self.screen {
            Screen::Welcome(screen) => root.primary(screen.primary().map(Message::Welcome)),
            Screen::Topics(screen) => root
                .primary(screen.primary(topics).map(Message::Topics))
                .escape(Some(Message::Topics(topics::Message::BackPressed))),
            Screen::Lessons(screen) => root
                .primary(screen.primary(topics, &self.journal).map(Message::Lessons))
                .escape(Some(Message::Lessons(lessons::Message::BackPressed))),
            Screen::Finish(screen) => root
                .primary(screen.primary().map(Message::Finish))
                .escape(Some(Message::Finish(finish::Message::OtherPressed))),
            Screen::Proposal(screen) => root
                .primary(screen.primary().map(Message::Proposal))
                .escape(Some(Message::Proposal(proposal::Message::OtherPressed))),
            Screen::Trouble(_) => root,
            Screen::Lesson(screen) => {
                let (halo, dimmed) = screen.halo();
                let pointer = match screen.pointer() {
                    Pointer::Plain => self.usual_pointer(),
                    other => other,
                };
                return root
                    .halo(halo, dimmed)
                    .show(screen.demonstration(), Message::Demonstrated)
                    .pointer(pointer)
                    .alarm(screen.next_tick().map(|at| self.began + at), Message::TimePassed)
                    .first_stop(screen.first_stop())
                    .typing(screen.typing().map(|typing| Typing {
                        field: typing.field,
                        keys: typing.keys,
                        stroke: |stroke| Message::Lesson(lesson::Message::Stroke(stroke)),
                    }))
                    .primary(screen.primary().map(Message::Lesson))
                    .escape(Some(Message::Lesson(screen.escape())))
                    .into();
            }
        }
        .pointer(self.usual_pointer())
        .into()
    }

    /// Which screen is in sight, and where one is in it: a press meant for the last one must not fall on the next.
    pub(super) fn place(&self) -> Place {
        let step = match &self.screen {
            Screen::Lesson(screen) => screen.practice().progress().0 * 2 + usize::from(screen.is_leaving()),
            _ => 0,
        };
        let screen = match (&self.glossary, &self.settings) {
            (Some(_), _) => "glossary",
            (None, Some(_)) => "settings",
            (None, None) => self.screen.name(),
        };
        Place { screen, practice: self.practices, step }
    }

    /// Whoever needs larger text needs a larger pointer (STANDARDS.md V10).
    pub(super) fn usual_pointer(&self) -> Pointer {
        if self.comfort.text_size > crate::comfort::TextSize::Normal { Pointer::Large } else { Pointer::Plain }
    }

    pub(super) fn body<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        if let Some(words) = &self.glossary {
            return words.view(env, size).map(Message::Glossary);
        }
        if let Some(settings) = &self.settings {
            return settings.view(env, size).map(Message::Comfort);
        }
        match &self.screen {
            Screen::Welcome(screen) => screen.view(env, size).map(Message::Welcome),
            Screen::Topics(screen) => screen.view(env, size).map(Message::Topics),
            Screen::Lessons(screen) => screen.view(env, &self.journal, size).map(Message::Lessons),
            Screen::Lesson(screen) => screen.view(env, size).map(Message::Lesson),
            Screen::Finish(screen) => screen.view(env, size).map(Message::Finish),
            Screen::Proposal(screen) => screen.view(env, size).map(Message::Proposal),
            Screen::Trouble(screen) => screen.view(env, size).map(Message::Trouble),
        }
    }

    /// iced's theme for these colours.
    #[must_use]
    pub fn theme(&self) -> Theme {
        self.env().palette.theme()
    }

    /// What the window is scaled by.
    #[must_use]
    pub fn scale(&self) -> f32 {
        self.comfort.text_size.factor()
    }

    /// What is listened to all along.
    pub fn subscription(&self) -> Subscription<Message> {
        let closing = window::close_requests().map(|_| Message::CloseRequested);
        if trace::is_on() {
            return Subscription::batch([closing, self.guard(), window::resize_events().map(|_| Message::Resized)]);
        }
        Subscription::batch([closing, self.guard()])
    }
}
