//! A question that stands before the machine: a few answers to choose from.

use serde::Deserialize;

use super::PartId;

/// Answers to choose from. The question itself is the step's instruction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The answers.
    pub choices: Vec<Choice>,
    /// Whether they always stand in this order (yes and no, the buttons of a dialog). Else it changes from run to run.
    pub in_order: bool,
    /// Whether it is about what is to be seen: the answers stand beside the machine.
    pub beside: bool,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its name; `part-choice-<id>` in the lesson's words says it.
    pub id: String,
    /// Its picture, if it has one.
    #[serde(default)]
    pub picture: Option<String>,
}

impl Choice {
    /// The part it is: `choice/<id>`.
    #[must_use]
    pub fn part(&self) -> PartId {
        part(&self.id)
    }
}

/// The part that an answer's name stands for.
#[must_use]
pub fn part(id: &str) -> PartId {
    PartId::new(&format!("choice/{id}"))
}
