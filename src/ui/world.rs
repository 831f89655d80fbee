//! How each world is drawn: one file a world. A drawing reads and never decides.

pub mod cards;
pub mod desktop;
pub mod keyboard;
pub mod mail;
mod monitor;
pub mod phone;
mod picker;
pub mod playground;
pub mod question;
mod turns;
pub mod web;

use iced::Element;

use super::env::Env;
use crate::gesture::Gesture;
use crate::lesson::LessonId;
use crate::sentence::{Scope, Sentence};
use crate::ui::hands::Pointer;
use crate::world::{AnyMachine, Part, PartId, World};
use crate::writing::Progress;

/// What a world's drawing needs beside the world itself.
#[derive(Clone)]
pub struct Stage<'a, M> {
    /// What every view borrows.
    pub env: Env<'a>,
    /// The lesson whose words name the parts.
    pub lesson: &'a LessonId,
    /// The parts that grow and hold the pointer.
    pub expected: Vec<PartId>,
    /// Whether zones answer to resting on them now: not before the instruction has been heard.
    pub listens: bool,
    /// How far what is written follows what is asked.
    pub progress: Option<Progress>,
    /// What to make of a gesture.
    pub did: fn(Gesture) -> M,
    /// What to send when a part's name is to be heard.
    pub hear: fn(Vec<Sentence>) -> M,
}

impl<M> Stage<'_, M> {
    /// The sentence that names a part.
    #[must_use]
    pub fn name(&self, world: &World, part: &Part) -> Sentence {
        if part.common {
            let scope = part.of.clone().unwrap_or_else(|| Scope::World(world.machine().name()));
            Sentence::of(scope, part.message())
        } else {
            Sentence::lesson(self.lesson, part.message())
        }
    }
}

/// Draws a world.
#[must_use]
pub fn view<'a, M: Clone + 'a>(stage: &Stage<'a, M>, world: &'a World) -> Element<'a, M> {
    match world.question() {
        Some(question) if question.beside => {
            let own = stage.clone();
            question::beside(stage, question, move || table(&own, world))
        }
        Some(question) => question::view(stage, question),
        None => table(stage, world),
    }
}

/// The machine, or what lies before it.
fn table<'a, M: Clone + 'a>(stage: &Stage<'a, M>, world: &'a World) -> Element<'a, M> {
    if world.cards().is_empty() { machine(stage, world) } else { cards::view(stage, world.cards()) }
}

fn machine<'a, M: Clone + 'a>(stage: &Stage<'a, M>, world: &'a World) -> Element<'a, M> {
    match world.machine() {
        AnyMachine::Playground(playground) => playground::view(stage, world, playground),
        AnyMachine::Desktop(desktop) => turns::over(stage, world, move |stage| desktop::view(stage, world, desktop)),
        AnyMachine::Keyboard(keyboard) => keyboard::view(stage, world, keyboard, stage.progress),
        AnyMachine::Mail(mail) => turns::over(stage, world, move |stage| mail::view(stage, world, mail)),
        AnyMachine::Web(web) => web::view(stage, world, web),
        AnyMachine::Phone(phone) => phone::view(stage, world, phone),
    }
}

/// How the pointer is shown over a world.
#[must_use]
pub fn pointer(world: &World) -> Pointer {
    if world.question().is_some_and(|question| !question.beside) || !world.cards().is_empty() {
        return Pointer::Plain;
    }
    match world.machine() {
        AnyMachine::Playground(playground) => playground::pointer(playground),
        _ => Pointer::Plain,
    }
}
