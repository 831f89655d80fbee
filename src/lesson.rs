//! What a lesson is: ordered steps in one world, structure only. Every word is elsewhere ([`crate::words`]).
//!
//! A file is read as a [`RawLesson`], and becomes a [`Lesson`] through [`check()`], which finds every flaw at once.
//! Whoever holds a [`Lesson`] need not check anything again.

pub mod check;
mod flaw;
mod id;
pub mod locate;
mod raw;

use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};

pub use check::{Shelf, check};
pub use flaw::Flaw;
pub use id::{LessonId, TopicId};
pub use raw::{Drawn, Expect, RawGoal, RawLesson, RawStep, RawTopic};

use crate::world::{Choice, Cue, PartId, Wish, World};

/// The lines of the persona's card, unless a lesson asks for others.
pub const CARD: [&str; 5] = ["camille/name", "camille/birth", "camille/address", "camille/phone", "camille/email"];

/// How much a learner is led (PEDAGOGY.md 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Guidance {
    /// « Regarder »: the gesture is shown, then made at once.
    Watch,
    /// « Guidé »: one instruction at a time.
    Guided,
    /// « Seul »: only the goal is given; any right path counts.
    Alone,
}

impl Guidance {
    /// Every guidance, the most led first.
    pub const ALL: [Self; 3] = [Self::Watch, Self::Guided, Self::Alone];

    /// `watch`, `guided` or `alone`: for options and traces.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Watch => "watch",
            Self::Guided => "guided",
            Self::Alone => "alone",
        }
    }

    /// The guidance of a code.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|guidance| guidance.code() == code)
    }

    /// The next freer guidance, if there is one.
    #[must_use]
    pub const fn freer(self) -> Option<Self> {
        match self {
            Self::Watch => Some(Self::Guided),
            Self::Guided => Some(Self::Alone),
            Self::Alone => None,
        }
    }
}

/// What a step waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Aim {
    /// The sentence is heard, then the learner continues.
    Listen,
    /// All of these, in any order.
    Each(Vec<Wish>),
    /// All of these, in this order.
    Then(Vec<Wish>),
    /// One of these: every one is a right answer.
    AnyOf(Vec<Wish>),
}

impl Aim {
    /// The wishes, in the order of the file.
    #[must_use]
    pub fn wishes(&self) -> &[Wish] {
        match self {
            Self::Listen => &[],
            Self::Each(wishes) | Self::Then(wishes) | Self::AnyOf(wishes) => wishes,
        }
    }
}

/// One instruction and what it expects.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its name, which is also the Fluent message of its instruction.
    pub id: String,
    /// What the world is told before the learner acts.
    pub stage: Vec<Cue>,
    /// What the learner is to do.
    pub aim: Aim,
    /// What to point the halo at; the parts of the aim when empty.
    pub light: Vec<PartId>,
    /// What to demonstrate instead of the aim.
    pub show: Vec<Wish>,
    /// In a placement: the lesson for whoever needs help here.
    pub proposes: Option<LessonId>,
    /// A wrong turn that the lesson takes on purpose, to show the way back: a quiet pace leaves it out (PEDAGOGY.md 4).
    pub planned: bool,
}

/// What Alone asks: any path that gets there counts.
#[derive(Debug, Clone)]
pub struct Goal {
    /// What the world is told at the start.
    pub stage: Vec<Cue>,
    /// What is to be reached.
    pub aim: Aim,
}

/// A lesson that loads can be finished: it has been through [`check()`].
#[derive(Debug, Clone)]
pub struct Lesson {
    /// `mouse/click`
    pub id: LessonId,
    /// Its number in the curriculum: `souris-02`.
    pub number: String,
    /// How long it takes, guided, in minutes.
    pub minutes: u32,
    /// The lessons better done before: advice, never a lock.
    pub after: Vec<LessonId>,
    /// The activity theme of the counsellors' national report.
    pub theme: String,
    /// Whether it keeps one safe: as a card « prudence » it comes back every three months at least (PEDAGOGY.md 4).
    pub prudence: bool,
    /// In a placement (PEDAGOGY.md 6): the lesson for whoever needed no help at all.
    pub proposes: Option<LessonId>,
    /// The world at its start.
    pub world: World,
    /// Every answer that a step offers to choose from.
    pub choices: Vec<Choice>,
    /// The names of the texts that the lesson asks for or shows, and that are its own: `text-<name>`.
    pub texts: Vec<String>,
    /// What stands on the persona's card, beside whatever is typed: names of texts.
    pub card: Vec<String>,
    /// The steps, in order; at least one.
    pub steps: Vec<Arc<Step>>,
    /// What Alone asks.
    pub goal: Goal,
    /// The ids of the steps that make the two-minute refresher; see [`Lesson::refresher_steps`].
    pub refresher: Vec<String>,
    /// The steps that the sheet of paper draws; those of the refresher when empty.
    pub memo: Vec<Drawn>,
    /// The names of the words to know: `word-<name>` and its `.meaning`.
    pub words: Vec<String>,
    /// In how many variants its words are there, 1 to [`Lesson::VARIANTS`]: other people and subjects, the same steps.
    pub variants: u32,
}

impl Lesson {
    /// How many lines to remember a lesson has (`keep-1` to `keep-3`).
    pub const KEEPS: usize = 3;
    /// The most variants a lesson may have.
    pub const VARIANTS: u32 = 5;

    /// The variant, from 1, that a seed gives: the same seed always gives the same one, and as many seeds in a row as there
    /// are variants give each of them once.
    #[must_use]
    pub const fn variant(&self, seed: u32) -> u32 {
        seed % self.variants + 1
    }

    /// How long the lesson takes, guided.
    #[must_use]
    pub fn duration(&self) -> Duration {
        Duration::from_secs(u64::from(self.minutes) * 60)
    }

    /// Whether the whole lesson can be done by moving and resting alone, before one can click.
    #[must_use]
    pub fn needs_no_click(&self) -> bool {
        let moves = |wish: &Wish| matches!(wish, Wish::Move | Wish::Find | Wish::Point(_) | Wish::Dwell(_));
        self.steps.iter().all(|step| !step.aim.wishes().is_empty() && step.aim.wishes().iter().all(moves))
    }

    /// Whether it is « Où commencer ? »: a few gestures that find the lesson to begin with. Nothing is marked or kept.
    #[must_use]
    pub const fn is_placement(&self) -> bool {
        self.proposes.is_some()
    }

    /// The ids of the steps of the refresher, in the order of the lesson: those it names, or its last two that are more than
    /// heard.
    #[must_use]
    pub fn refresher_steps(&self) -> Vec<&str> {
        let ids = |wanted: &dyn Fn(&Step) -> bool| -> Vec<&str> {
            self.steps.iter().filter(|step| wanted(step)).map(|step| step.id.as_str()).collect()
        };
        if !self.refresher.is_empty() {
            return ids(&|step| self.refresher.contains(&step.id));
        }
        let mut steps = ids(&|step| step.aim != Aim::Listen);
        if steps.is_empty() {
            steps = ids(&|_| true);
        }
        steps.split_off(steps.len().saturating_sub(2))
    }

    /// Every Fluent message this lesson speaks, as `message` or `message.attribute`.
    #[must_use]
    pub fn messages(&self) -> Vec<String> {
        let own: &[&str] = if self.is_placement() { &["title"] } else { &["title", "goal", "alone", "alone.soft"] };
        let mut messages: Vec<String> = own.iter().map(|own| (*own).to_owned()).collect();
        for step in &self.steps {
            messages.push(step.id.clone());
            messages.push(format!("{}.soft", step.id));
        }
        let keeps = if self.is_placement() { 0 } else { Self::KEEPS };
        messages.extend((1..=keeps).map(|line| format!("keep-{line}")));
        for word in &self.words {
            messages.push(format!("word-{word}"));
            messages.push(format!("word-{word}.meaning"));
        }
        messages.extend(self.texts.iter().filter(|text| !text.contains('/')).map(|text| format!("text-{text}")));
        for (_, part) in self.world.all_parts().filter(|(_, part)| !part.common) {
            let message = part.message();
            messages.extend(part.attributes.iter().map(|attribute| format!("{message}.{attribute}")));
            messages.push(message);
        }
        messages.extend(self.choices.iter().map(|choice| choice.part().message()));
        messages.dedup();
        messages
    }
}

/// A shelf of lessons.
#[derive(Debug, Clone)]
pub struct Topic {
    /// `mouse`
    pub id: TopicId,
    /// Its place on the topics screen.
    pub order: u32,
    /// Its picture in `assets/pictures`.
    pub picture: String,
    /// The lessons, in the order of the path.
    pub lessons: Vec<LessonId>,
    /// Those that do a thing one comes for, where the topic names them.
    pub tasks: Vec<LessonId>,
}

impl Topic {
    /// The topic whose lessons do what someone has come for: « J’ai une démarche à faire ».
    pub const PROCEDURES: &'static str = "procedures";

    /// The lessons that do a thing one comes for: those that the topic names, or all of them.
    #[must_use]
    pub fn tasks(&self) -> &[LessonId] {
        if self.tasks.is_empty() { &self.lessons } else { &self.tasks }
    }
}
