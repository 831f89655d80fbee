//! « Écran au repos »: everyone looks at the counsellor. What was under way stays as it was.

use iced::{Element, Size};

use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::Weight;
use crate::ui::notice::{Notice, notice, way};

/// What the screen remembers.
#[derive(Debug, Default)]
pub struct State {
    /// A lesson waits under it.
    has_lesson: bool,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// « Reprendre »
    ResumePressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// Back to where one was.
    Resume,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// A rest, over a lesson or over something else.
    #[must_use]
    pub const fn new(has_lesson: bool) -> Self {
        Self { has_lesson }
    }

    /// What is shown and said.
    fn lines(&self) -> Vec<Sentence> {
        let waits = self.has_lesson.then_some("rest-waits");
        std::iter::once("rest").chain(waits).map(Sentence::app).collect()
    }

    /// For traces.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        "rest"
    }

    /// What is said when the screen opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        self.lines()
    }

    /// Answers. Nothing is primary, and Escape does nothing: a hand that rests on the keyboard ends no rest.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::ResumePressed => Action::Resume,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let resume = Sentence::app(if self.has_lesson { "rest-resume" } else { "continue" });
        let press = Message::ResumePressed;
        let resume = way(&env, "rest/resume", "next", &resume, Weight::Plain, press, Message::Heard);
        let pieces = Notice { picture: "counsellor", lines: self.lines(), controls: vec![resume.into()] };
        notice(&env, size, pieces, Message::Heard)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_ends_when_asked() {
        let mut state = State::new(true);
        assert_eq!(state.spoken().len(), 2);
        assert_eq!(State::new(false).spoken(), [Sentence::app("rest")], "no lesson waits");
        assert!(matches!(state.update(Message::ResumePressed), Action::Resume));
        let said = vec![Sentence::app("rest")];
        assert!(matches!(state.update(Message::Heard(said.clone())), Action::Say(say) if say == said));
    }
}
