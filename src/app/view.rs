//! What is on the screen now.

use super::{
    App, Element, Env, Message, Over, Place, Pointer, Screen, Size, Subscription, Theme, Typing, Walked, Watch, card,
    find, finish, hands, last, lesson, lessons, proposal, responsive, review, topics, trace, whence,
};

impl App {
    /// The views' loan.
    #[must_use]
    pub fn env(&self) -> Env<'_> {
        let (keyboard, variant) = (self.visit.keyboard.id(), self.shown_variant());
        Env::new(&self.content, &self.pictures, self.visit.comfort, keyboard, variant, self.voice.has_sound())
    }

    /// Draws the screen in sight.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        let env = self.env();
        let root = hands(env.look(), responsive(move |size| self.body(env, size)))
            .left_handed(env.is_left_handed())
            .still(self.visit.comfort.still)
            .practice(self.practices)
            .place(self.place())
            .watch(self.watch())
            .alarm(self.next_alarm(), Message::TimePassed);
        if let Some(over) = self.visit.over.last() {
            let (primary, escape) = over.keys();
            return root.primary(primary).escape(escape).typing(over.typing()).pointer(self.usual_pointer()).into();
        }
        let topics = &self.content.topics;
        match &self.visit.screen {
            Screen::Welcome(screen) => root.primary(screen.primary().map(Message::Welcome)),
            Screen::Topics(screen) => root
                .primary(screen.primary(topics).map(Message::Topics))
                .escape(Some(Message::Topics(topics::Message::BackPressed))),
            Screen::Lessons(screen) => root
                .primary(screen.primary(topics, &self.visit.progress).map(Message::Lessons))
                .escape(Some(Message::Lessons(lessons::Message::BackPressed))),
            Screen::Finish(screen) => root
                .primary(screen.primary().map(Message::Finish))
                .escape(Some(Message::Finish(finish::Message::OtherPressed))),
            Screen::Proposal(screen) => root
                .primary(screen.primary().map(Message::Proposal))
                .escape(Some(Message::Proposal(proposal::Message::OtherPressed))),
            Screen::Card(screen) => root
                .primary(screen.primary().map(Message::Card))
                .escape(screen.escape().map(Message::Card))
                .typing(screen.typing().map(|Typing { field, keys, .. }| Typing {
                    field,
                    keys,
                    stroke: |stroke| Message::Card(card::Message::Stroke(stroke)),
                })),
            Screen::Find(screen) => root
                .primary(screen.primary().map(Message::Find))
                .escape(screen.escape().map(Message::Find))
                .first_stop(screen.first_stop())
                .typing(screen.typing().map(|Typing { field, keys, .. }| Typing {
                    field,
                    keys,
                    stroke: |stroke| Message::Find(find::Message::Stroke(stroke)),
                })),
            Screen::Whence(_) => root.escape(Some(Message::Whence(whence::Message::BackPressed))),
            Screen::Last(_) => root.escape(Some(Message::Last(last::Message::BackPressed))),
            Screen::Review(screen) => root
                .primary(screen.primary().map(Message::Review))
                .escape(Some(Message::Review(review::Message::BackPressed))),
            Screen::Prudence(screen) => {
                root.primary(screen.primary().map(Message::Prudence)).escape(screen.escape().map(Message::Prudence))
            }
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

    /// What is told of the way so far.
    fn walked(&self) -> Walked<'_> {
        Walked { progress: &self.visit.progress, due: &self.visit.due }
    }

    /// What is done about whoever moves.
    fn watch(&self) -> Watch<'_, Message> {
        Watch {
            presence: &self.presence,
            wake: self.is_asking().then_some(Message::Found),
            staff: self.is_kiosk.then_some(Message::StaffPressed),
            rest: self.visit.workshop.as_ref().map(|_| Message::RestPressed),
        }
    }

    /// Which screen is in sight, and where one is in it: a press meant for the last one must not fall on the next.
    pub(super) fn place(&self) -> Place {
        let step = match &self.visit.screen {
            _ if !self.visit.over.is_empty() => self.visit.over.last().map_or(0, Over::step),
            Screen::Lesson(screen) => screen.practice().progress().0 * 2 + usize::from(screen.is_leaving()),
            Screen::Card(screen) => screen.step(),
            Screen::Whence(screen) => screen.step(),
            _ => 0,
        };
        let screen = self.visit.over.last().map_or_else(|| self.visit.screen.name(), Over::name);
        Place { screen, practice: self.practices, step }
    }

    /// Whoever needs larger text needs a larger pointer (STANDARDS.md V10).
    pub(super) fn usual_pointer(&self) -> Pointer {
        if self.visit.comfort.text_size > crate::comfort::TextSize::Normal { Pointer::Large } else { Pointer::Plain }
    }

    pub(super) fn body<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        match self.visit.over.last() {
            Some(Over::Settings(screen)) => return screen.view(env, size).map(Message::Comfort),
            Some(Over::Glossary(screen)) => return screen.view(env, size).map(Message::Glossary),
            Some(Over::Privacy(screen)) => return screen.view(env, size).map(Message::Privacy),
            Some(Over::End(screen)) => return screen.view(env, size).map(Message::End),
            Some(Over::There(screen)) => return screen.view(env, size).map(Message::There),
            Some(Over::Call(screen)) => return screen.view(env, size).map(Message::Call),
            Some(Over::Code(screen)) => return screen.view(env, size).map(Message::Code),
            Some(Over::Counsellor(screen)) => return screen.view(env, size, self.lent()).map(Message::Counsellor),
            Some(Over::Flag(screen)) => return screen.view(env, size).map(Message::Flag),
            Some(Over::Rest(screen)) => return screen.view(env, size).map(Message::Rest),
            Some(Over::Swap(screen)) => return screen.view(env, size).map(Message::Swap),
            Some(Over::KeepCard(screen)) => return screen.view(env, size).map(Message::KeepCard),
            Some(Over::Breather(screen)) => return screen.view(env, size).map(Message::Breather),
            None => {}
        }
        match &self.visit.screen {
            Screen::Welcome(screen) => {
                screen.view(env, &self.place_settings.venue, self.logo.as_ref(), size).map(Message::Welcome)
            }
            Screen::Topics(screen) => screen.view(env, size).map(Message::Topics),
            Screen::Lessons(screen) => screen.view(env, self.walked(), size).map(Message::Lessons),
            Screen::Lesson(screen) => screen.view(env, size).map(Message::Lesson),
            Screen::Finish(screen) => screen.view(env, size).map(Message::Finish),
            Screen::Proposal(screen) => screen.view(env, size).map(Message::Proposal),
            Screen::Card(screen) => screen.view(env, size).map(Message::Card),
            Screen::Find(screen) => screen.view(env, size).map(Message::Find),
            Screen::Whence(screen) => screen.view(env, size).map(Message::Whence),
            Screen::Last(screen) => screen.view(env, size).map(Message::Last),
            Screen::Review(screen) => screen.view(env, size).map(Message::Review),
            Screen::Prudence(screen) => screen.view(env, size).map(Message::Prudence),
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
        self.visit.comfort.text_size.factor()
    }

    /// What is listened to all along.
    pub fn subscription(&self) -> Subscription<Message> {
        let closing = iced::window::close_requests().map(|_| Message::CloseRequested);
        if trace::is_on() {
            return Subscription::batch([
                closing,
                self.guard_subscription(),
                iced::window::resize_events().map(|_| Message::Resized),
            ]);
        }
        Subscription::batch([closing, self.guard_subscription()])
    }
}
