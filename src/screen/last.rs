//! « Votre dernière visite ? »: the one answer that says which lessons come back, since nothing here knows a date
//! (PEDAGOGY.md 4).

use iced::widget::{column, svg};
use iced::{Element, Size};

use crate::progress::Last;
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, Weight};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{BODY, INSTRUCTION, TIGHT_LINE};
use crate::ui::tile::{flat, grid, line, tall};

/// The most side of a picture, in pixels of the screen.
const PICTURE: f32 = 300.0;
/// The side of a picture beside its words.
const SMALL: f32 = 104.0;

/// Nothing to remember.
#[derive(Debug, Default)]
pub struct State;

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// An answer.
    Answered(Last),
    /// « Retour »
    BackPressed,
    /// « Terminer ma séance »
    EndPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// How long ago the last visit was.
    Answer(Last),
    /// Back to where one came from.
    Back,
    /// Ask whether the visit is over.
    End,
    /// Say this.
    Say(Vec<Sentence>),
}

/// An answer, in words.
fn answer(last: Last) -> Sentence {
    Sentence::app(format!("last-{}", last.code()))
}

impl State {
    /// For traces.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        "last"
    }

    /// What is said when the screen opens: the question and its answers.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        let question = ["last", "last-why"].map(Sentence::app);
        question.into_iter().chain(Last::ALL.map(answer)).collect()
    }

    /// What the primary action is: nobody knows the answer beforehand.
    #[must_use]
    pub const fn primary(&self) -> Option<Message> {
        None
    }

    /// What Escape does.
    #[must_use]
    pub const fn escape(&self) -> Option<Message> {
        Some(Message::BackPressed)
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Answered(last) => Action::Answer(last),
            Message::BackPressed => Action::Back,
            Message::EndPressed => Action::End,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let arrangement = Arrangement::of(size);
        let across = if Arrangement::has_columns(size) { Last::ALL.len() } else { 1 };
        // What is left under the bar and the lines, and what a tile has for itself.
        let frame = env.metric.bar_control() + 2.0 * env.metric.wide() + (INSTRUCTION + BODY) * TIGHT_LINE;
        let left = size.height - frame - BODY * TIGHT_LINE - 6.0 * env.metric.gap();
        let side = left.min(size.width * 0.24).min(env.px(PICTURE));
        let tiles = Last::ALL.map(|last| {
            let (label, press) = (answer(last), Message::Answered(last));
            let (id, picture) = (format!("last/{}", last.code()), env.picture(&format!("visit-{}", last.code())));
            let side = if across > 1 { side } else { env.px(SMALL) };
            let drawn = svg(picture).width(side).height(side).into();
            if across > 1 {
                tall(&env, &id, drawn, &label, press, Message::Heard).into()
            } else {
                flat(&env, &id, drawn, [None, Some(label), None], Weight::Plain, press, Message::Heard).into()
            }
        });
        let title = line(&env, &Sentence::app("last"), INSTRUCTION, BOLD, Message::Heard);
        // Where room is short, the question speaks for itself.
        let why =
            (!arrangement.is_short()).then(|| line(&env, &Sentence::app("last-why"), BODY, REGULAR, Message::Heard));
        let body = column![title].push(why).push(grid(&env, tiles.into(), across)).spacing(env.metric.gap());
        let bar = Bar {
            back: Some(Message::BackPressed),
            code: None,
            title: vec![Sentence::app("my-card")],
            progress: None,
            end: Some(Message::EndPressed),
            comfort: None,
        };
        let bar = frame::bar(&env, arrangement, bar, Message::Heard);
        frame::page(&env, bar, body, Vec::new(), Message::Heard)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_is_one_press() {
        let mut state = State;
        for last in Last::ALL {
            assert!(matches!(state.update(Message::Answered(last)), Action::Answer(said) if said == last));
        }
        assert!(state.primary().is_none(), "no answer is taken for granted");
        assert!(matches!(state.update(state.escape().unwrap()), Action::Back));
        assert_eq!(state.spoken().len(), 5);
    }
}
