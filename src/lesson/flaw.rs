//! What can be wrong with the structure of a lesson.

use thiserror::Error;

/// One flaw of a lesson: what is wrong. [`Flaw::remedy`] says what to do, [`Flaw::anchor`] where to look.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Flaw {
    /// A lesson without steps teaches nothing.
    #[error("the lesson has no steps")]
    NoSteps,
    /// The playground has no board.
    #[error("the playground has no scenes")]
    NoScenes,
    /// `Several` holds nothing.
    #[error("there is no world in `Several`")]
    NoMachines,
    /// A placement that proposes nothing to whoever needs no help.
    #[error("a step proposes a lesson, and the file proposes none at its end")]
    ProposesNothing,
    /// Two things bear one name.
    #[error("{what} `{id}` is there twice")]
    Twice {
        /// What kind of thing.
        what: &'static str,
        /// Its name.
        id: String,
    },
    /// A name that cannot be a Fluent message.
    #[error("{what} `{id}` is not a good name")]
    BadName {
        /// What kind of thing.
        what: &'static str,
        /// The name.
        id: String,
    },
    /// A part, scene, step or lesson that does not exist.
    #[error("unknown {what} `{id}`{}", in_step(.step.as_deref()))]
    Unknown {
        /// What kind of thing.
        what: &'static str,
        /// The name as written.
        id: String,
        /// The step that names it.
        step: Option<String>,
        /// The nearest names that exist.
        nearest: Vec<String>,
    },
    /// A cue that cannot be obeyed where it stands.
    #[error("`stage` names `{id}`, which cannot do this here{}", in_step(.step.as_deref()))]
    Disobeyed {
        /// The part it names.
        id: String,
        /// The step.
        step: Option<String>,
    },
    /// A list within a list, or `Listen` within a list.
    #[error("`Each`, `Then` and `AnyOf` may hold only single expectations{}", in_step(.step.as_deref()))]
    Nested {
        /// The step.
        step: Option<String>,
    },
    /// An empty list.
    #[error("`Each`, `Then`, `AnyOf`, `Choose` or `Card` has too little in it{}", in_step(.step.as_deref()))]
    Empty {
        /// The step.
        step: Option<String>,
    },
    /// The goal of Alone cannot be listening.
    #[error("the goal asks for nothing but listening")]
    GoalListens,
    /// A number out of its bounds.
    #[error("{what} is {value}, outside {bounds}")]
    OutOfBounds {
        /// What is measured.
        what: String,
        /// The value as written.
        value: String,
        /// What is allowed.
        bounds: &'static str,
        /// What to look for in the file.
        near: String,
    },
    /// No gesture leads to what a step expects.
    #[error("step `{step}` cannot be done: nothing in the world leads to {wish}")]
    CannotBeDone {
        /// The step.
        step: String,
        /// What was expected.
        wish: String,
    },
    /// A step that asks for what is so already.
    #[error("step `{step}` is already done when it begins: {wish} holds")]
    AlreadyDone {
        /// The step.
        step: String,
        /// What was expected.
        wish: String,
    },
    /// The steps, all done, do not reach the goal.
    #[error("the goal is not reached by the guided steps: {wish} is missing")]
    GoalNotReached {
        /// What is missing.
        wish: String,
    },
    /// Alone cannot reach the goal.
    #[error("the goal cannot be reached alone: nothing leads to {wish}")]
    GoalOutOfReach {
        /// What cannot be reached.
        wish: String,
    },
    /// Something about a site.
    #[error("{what}")]
    Site {
        /// What is wrong.
        what: String,
        /// What to look for in the file.
        near: String,
        /// What to do about it.
        remedy: String,
    },
    /// The few steps of the refresher cannot be made.
    #[error("the refresher: {0}")]
    Refresher(Box<Flaw>),
    /// Without its planned wrong turns, the lesson does not hold.
    #[error("at a quiet pace, without what is `planned`: {0}")]
    Calm(Box<Flaw>),
    /// The practice did not end.
    #[error("the lesson did not finish in `{guidance}` after {gestures} gestures (step `{step}`)")]
    Endless {
        /// The guidance.
        guidance: &'static str,
        /// How many gestures were made.
        gestures: usize,
        /// Where it stood.
        step: String,
    },
}

fn in_step(step: Option<&str>) -> String {
    step.map_or_else(String::new, |step| format!(" in step `{step}`"))
}

impl Flaw {
    /// What to do about it, in plain words.
    #[must_use]
    pub fn remedy(&self) -> String {
        match self {
            Self::NoSteps => "add at least one step: `(id: \"first\", expect: Listen)`".into(),
            Self::NoScenes => "add at least one scene with its items".into(),
            Self::ProposesNothing => "add `proposes: \"…\"`: the lesson for whoever has done every step alone".into(),
            Self::NoMachines => "put at least one world in the list".into(),
            Self::Twice { what, .. } => format!("give each {what} its own name"),
            Self::BadName { .. } => "use small letters, digits and dashes, begin with a letter, and leave title, goal, alone, keep-, word-, part- and text- aside".into(),
            Self::Unknown { nearest, .. } if nearest.is_empty() => "define it, or name one that exists".into(),
            Self::Unknown { nearest, .. } => {
                let names: Vec<_> = nearest.iter().map(|name| format!("`{name}`")).collect();
                format!("did you mean {}?", names.join(" or "))
            }
            Self::Disobeyed { .. } => "name what can be opened, or be so, in the world that is in sight (`Turn`)".into(),
            Self::Nested { .. } => "put the single expectations in one list".into(),
            Self::Empty { .. } => "put at least one thing in it".into(),
            Self::GoalListens => "say what Alone is to reach, for instance `Click(\"bell\")`".into(),
            Self::Site { remedy, .. } => remedy.clone(),
            Self::OutOfBounds { bounds, .. } => format!("choose a value in {bounds}"),
            Self::CannotBeDone { .. } => {
                "see that the part is on the scene shown (`stage`), of a kind that answers this gesture".into()
            }
            Self::AlreadyDone { .. } => "remove the step, or change what comes before it".into(),
            Self::GoalNotReached { .. } => "change the goal, or add the step that is missing".into(),
            Self::GoalOutOfReach { .. } => "see that the goal's `stage` shows the scene with these parts".into(),
            Self::Refresher(_) => "name other steps in `refresher`, or set the world in the `stage` of the step".into(),
            Self::Calm(_) => {
                "take `planned: true` off, or set the world in the `stage` of the step after what is left out".into()
            }
            Self::Endless { .. } => "simplify the step: the perfect learner goes round in circles".into(),
        }
    }

    /// Where to look in the file: the step's name if any, then the text to find after it.
    #[must_use]
    pub fn anchor(&self) -> (Option<&str>, Option<&str>) {
        match self {
            Self::NoSteps | Self::ProposesNothing => (None, Some("steps")),
            Self::NoScenes => (None, Some("scenes")),
            Self::NoMachines => (None, Some("world")),
            Self::Twice { id, .. } | Self::BadName { id, .. } => (None, Some(id)),
            Self::Unknown { id, step, .. } | Self::Disobeyed { id, step } => (step.as_deref(), Some(id)),
            Self::Nested { step } | Self::Empty { step } => (step.as_deref(), None),
            Self::OutOfBounds { near, .. } | Self::Site { near, .. } => (None, Some(near)),
            Self::CannotBeDone { step, .. } | Self::AlreadyDone { step, .. } | Self::Endless { step, .. } => {
                (Some(step), None)
            }
            Self::Refresher(_) => (None, Some("refresher")),
            Self::Calm(flaw) => flaw.anchor(),
            Self::GoalListens | Self::GoalNotReached { .. } | Self::GoalOutOfReach { .. } => (None, Some("goal")),
        }
    }
}
