//! Lessons and topics as their RON files write them: permissive in content, strict in fields.

use serde::Deserialize;

use crate::gesture::{Direction, Key, Way};
use crate::world::{Choice, Condition, Cue, PartId, Posted, RawWorld, Wish};
use crate::writing::Rule;

/// `lessons/<topic>/<lesson>.ron`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLesson {
    /// Its number in the curriculum, `souris-02`.
    pub number: String,
    /// How long it takes, guided, in minutes.
    pub minutes: u32,
    /// The lessons better done before.
    #[serde(default)]
    pub after: Vec<String>,
    /// The activity theme of the counsellors' national report.
    pub theme: String,
    /// Makes the lesson a placement (« Où commencer ? »): the lesson for whoever needed no help at all.
    #[serde(default)]
    pub proposes: Option<String>,
    /// Whether it keeps one safe, and makes a card « prudence ».
    #[serde(default)]
    pub prudence: bool,
    /// The names of the words to know, at most four.
    #[serde(default)]
    pub words: Vec<String>,
    /// What stands on the persona's card: lines of hers (`camille/password`), addresses of others
    /// (`letters/person-grandchild.address`). The usual five when empty.
    #[serde(default)]
    pub card: Vec<String>,
    /// In how many variants the words are there: `{ $variant -> [2] … *[1] … }`.
    #[serde(default = "one")]
    pub variants: u32,
    /// The world at its start.
    pub world: RawWorld,
    /// The steps, in order.
    pub steps: Vec<RawStep>,
    /// What Alone asks.
    pub goal: RawGoal,
    /// The ids of the steps that make the two-minute refresher.
    #[serde(default)]
    pub refresher: Vec<String>,
    /// The steps that the memo on paper draws, in its order: three to six. Those of the refresher when empty.
    #[serde(default)]
    pub memo: Vec<Drawn>,
}

const fn one() -> u32 {
    1
}

/// A step that is drawn on paper: its gesture, and what may stand beside it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drawn {
    /// The step. Its instruction is the drawing's caption.
    pub step: String,
    /// What stands in place of the gesture: a picture of `assets/pictures`.
    #[serde(default)]
    pub picture: Option<String>,
    /// What it is done to, beside it: a picture of `assets/pictures`.
    #[serde(default)]
    pub beside: Option<String>,
    /// What is on the button, beside it: an icon of `assets/icons`.
    #[serde(default)]
    pub icon: Option<String>,
}

/// One step.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawStep {
    /// Its name; also the Fluent message of its instruction, with `.soft` beside it.
    pub id: String,
    /// What the world is told before the learner acts.
    #[serde(default)]
    pub stage: Vec<Cue>,
    /// What the learner is to do.
    pub expect: Expect,
    /// What the halo goes round, when it is not what is expected.
    #[serde(default)]
    pub light: Vec<PartId>,
    /// What is demonstrated, when it is not what is expected.
    #[serde(default)]
    pub show: Vec<Expect>,
    /// In a placement: the lesson for whoever needs help here.
    #[serde(default)]
    pub proposes: Option<String>,
    /// A wrong turn taken on purpose: a quiet pace leaves it out.
    #[serde(default)]
    pub planned: bool,
}

/// What Alone asks.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawGoal {
    /// What the world is told at the start.
    #[serde(default)]
    pub stage: Vec<Cue>,
    /// What is to be reached.
    pub expect: Expect,
}

/// What is expected, as written. `Each`, `Then` and `AnyOf` hold the others, not one another.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Expect {
    /// Hear the sentence, then continue.
    Listen,
    /// Move the pointer, anywhere.
    Move,
    /// Find the pointer of a board whose `pointer` is `Hidden`.
    Find,
    /// Bring the pointer onto a part.
    Point(PartId),
    /// Rest on a zone for the time it asks.
    Dwell(PartId),
    /// Press a part and keep it pressed.
    Hold(PartId),
    /// Click a part.
    Click(PartId),
    /// Double-click a part.
    DoubleClick(PartId),
    /// Click a part with the other button.
    RightClick(PartId),
    /// Sweep over a part: `Swipe("photo", Left)`.
    Swipe(PartId, Way),
    /// See a part from closer with two fingers (true), or from farther: `Pinch("photo", true)`.
    Pinch(PartId, bool),
    /// Scroll the page this way.
    Scroll(Direction),
    /// Bring a part into sight.
    Seen(PartId),
    /// Have a lamp on.
    On(PartId),
    /// Have a lamp off.
    Off(PartId),
    /// Have a part in a condition: `Is("window/notebook", Minimised)`.
    Is(PartId, Condition),
    /// Have a thing in a place, whichever way it gets there.
    In(PartId, PartId),
    /// Press a key.
    Press(Key),
    /// Write a text into a field: its name is `text-<name>` in the lesson's words, or a line of the persona card
    /// (`camille/email`).
    Write {
        /// The field.
        into: PartId,
        /// The text's name.
        text: String,
        /// How exactly.
        #[serde(default)]
        rule: Rule,
    },
    /// Have a message sent, whichever way it is made: `Sent(to: ["contact/grandchild"])`.
    Sent(Posted),
    /// Choose among answers.
    Choose {
        /// The answers.
        from: Vec<Choice>,
        /// The right ones, by name.
        right: Vec<String>,
        /// Whether they always stand in this order.
        #[serde(default)]
        in_order: bool,
        /// Whether they stand beside the machine, which is to be looked at.
        #[serde(default)]
        beside: bool,
    },
    /// All of these, in any order.
    Each(Vec<Expect>),
    /// All of these, in this order.
    Then(Vec<Expect>),
    /// Any one of these.
    AnyOf(Vec<Expect>),
}

impl Expect {
    /// The single wish this stands for; nothing for `Listen` and for lists.
    #[must_use]
    pub fn wish(&self) -> Option<Wish> {
        Some(match self.clone() {
            Self::Move => Wish::Move,
            Self::Find => Wish::Find,
            Self::Point(part) => Wish::Point(part),
            Self::Dwell(part) => Wish::Dwell(part),
            Self::Hold(part) => Wish::Hold(part),
            Self::Click(part) => Wish::Click(part),
            Self::DoubleClick(part) => Wish::DoubleClick(part),
            Self::RightClick(part) => Wish::RightClick(part),
            Self::Swipe(part, way) => Wish::Swipe(part, way),
            Self::Pinch(part, closer) => Wish::Pinch(part, closer),
            Self::Scroll(direction) => Wish::Scroll(direction),
            Self::Seen(part) => Wish::Seen(part),
            Self::On(part) => Wish::Is(part, Condition::On),
            Self::Off(part) => Wish::Is(part, Condition::Off),
            Self::Is(part, condition) => Wish::Is(part, condition),
            Self::Press(key) => Wish::Press(key),
            Self::Write { into, text, rule } => Wish::Written { part: into, text, rule },
            Self::In(thing, place) => Wish::In(thing, place),
            Self::Sent(posted) => Wish::Sent(posted),
            Self::Listen | Self::Each(_) | Self::Then(_) | Self::AnyOf(_) | Self::Choose { .. } => return None,
        })
    }
}

/// `lessons/<topic>/topic.ron`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTopic {
    /// Its place on the topics screen, from 1.
    pub order: u32,
    /// Its picture in `assets/pictures`.
    pub picture: String,
    /// The lessons in the order of the path, by their own name: `"click"`.
    pub lessons: Vec<String>,
    /// Those that do a thing one comes for (« J’ai une démarche à faire »), in the order of their list. All of them when
    /// there is none here.
    #[serde(default)]
    pub tasks: Vec<String>,
}
