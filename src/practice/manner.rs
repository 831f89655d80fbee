//! How a lesson is practised this time, and which of its steps that makes.

use std::sync::Arc;

use super::help::Hints;
use super::{Attempt, Matcher, Row, perfect};
use crate::lesson::{Aim, Guidance, Lesson, Step};
use crate::world::World;

/// How much of a lesson is practised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// All of it.
    Whole,
    /// Its refresher: the few steps that are due again, with the cues of this row.
    Refresher(Row),
}

/// How a lesson is practised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manner {
    /// How much the learner is led. A refresher is always [`Guidance::Guided`].
    pub guidance: Guidance,
    /// What earlier runs left.
    pub attempt: Attempt,
    /// All of it, or its refresher.
    pub kind: Kind,
    /// « Rythme tranquille » (PEDAGOGY.md 4): never alone, the halo from the start and the rest dim, help after five
    /// seconds, planned wrong turns left out, a breather after every [`BREATH`](super::BREATH) steps.
    pub calm: bool,
}

impl Manner {
    /// The whole lesson.
    #[must_use]
    pub const fn whole(guidance: Guidance, attempt: Attempt) -> Self {
        Self { guidance, attempt, kind: Kind::Whole, calm: false }
    }

    /// The refresher of a lesson, with the cues of a row.
    #[must_use]
    pub const fn refresher(row: Row, attempt: Attempt) -> Self {
        Self { guidance: Guidance::Guided, attempt, kind: Kind::Refresher(row), calm: false }
    }

    /// The same, at a quiet pace or not.
    #[must_use]
    pub fn calm(self, calm: bool) -> Self {
        Self { calm, ..self }
    }

    /// What this comes to for a lesson: one thing excludes another.
    pub(super) fn suited(self, lesson: &Lesson) -> Self {
        // A placement has one way: every step, with as few cues as there are.
        if lesson.is_placement() {
            return Self::whole(Guidance::Guided, Attempt { faded: 2, ..Attempt::default() });
        }
        let is_led = self.calm && self.guidance == Guidance::Alone || matches!(self.kind, Kind::Refresher(_));
        Self { guidance: if is_led { Guidance::Guided } else { self.guidance }, ..self }
    }

    /// What is shown by itself when a step begins, before anything the learner did in this practice.
    pub(super) fn row(&self) -> Row {
        match self.kind {
            _ if self.calm => self.attempt.row(self.guidance).min(Row::Haloed),
            Kind::Refresher(row) => row,
            Kind::Whole => self.attempt.row(self.guidance),
        }
    }

    /// When help comes by itself.
    pub(super) const fn hints(&self) -> &'static Hints {
        if self.calm { &Hints::CALM } else { &Hints::USUAL }
    }

    /// Whether a step's cues come back this time, for it needed help the last.
    pub(super) fn comes_back(&self, step: &str) -> bool {
        self.kind == Kind::Whole && self.guidance == Guidance::Guided && self.attempt.shaky.contains(step)
    }

    /// The steps to practise, in the order of the lesson; at least one.
    pub(super) fn legs(&self, lesson: &Lesson) -> Vec<Leg> {
        if self.kind == Kind::Whole && self.guidance == Guidance::Alone {
            let step = Step {
                id: "alone".into(),
                stage: lesson.goal.stage.clone(),
                aim: lesson.goal.aim.clone(),
                light: Vec::new(),
                show: Vec::new(),
                proposes: None,
                planned: false,
            };
            return vec![Leg { before: Vec::new(), step: Arc::new(step) }];
        }
        let own = match self.kind {
            Kind::Whole => lesson.steps.iter().map(|step| step.id.as_str()).collect(),
            Kind::Refresher(_) => lesson.refresher_steps(),
        };
        // A lesson that is nothing but planned wrong turns is taken whole.
        let is_only_planned = lesson.steps.iter().all(|step| step.planned || !own.contains(&step.id.as_str()));
        let is_left_out = |step: &Step| self.calm && step.planned && !is_only_planned;
        let mut legs = Vec::new();
        let mut before = Vec::new();
        for step in lesson.steps.iter().filter(|step| !is_left_out(step)) {
            if own.contains(&step.id.as_str()) {
                legs.push(Leg { before: std::mem::take(&mut before), step: step.clone() });
            } else {
                before.push(step.clone());
            }
        }
        legs
    }
}

/// A step to practise, and those before it that are made without the learner.
#[derive(Debug, Clone)]
pub(super) struct Leg {
    pub before: Vec<Arc<Step>>,
    pub step: Arc<Step>,
}

impl Leg {
    /// Brings the world to where the step expects it: what lies between is made as someone does who never misses. Nothing
    /// of it is said, shown or counted.
    pub fn lead(&self, world: &mut World) {
        for step in &self.before {
            make(step, world);
        }
    }
}

/// Sets the world as a step wants it at its beginning.
pub(super) fn stage(step: &Step, world: &mut World) -> Matcher {
    world.uncover();
    for cue in &step.stage {
        world.obey(cue);
    }
    let mut matcher = Matcher::new(&step.aim);
    matcher.take(&[], world);
    matcher
}

/// Makes a step. One that cannot be made from here is left as it is: the next sets its own stage.
fn make(step: &Step, world: &mut World) {
    let mut matcher = stage(step, world);
    for _ in 0..perfect::PATIENCE {
        if step.aim == Aim::Listen || matcher.is_done() {
            return;
        }
        let Some(gesture) = matcher.open(world).iter().find_map(|wish| world.toward(wish)) else { return };
        let facts = world.act(&gesture);
        matcher.take(&facts, world);
    }
}
