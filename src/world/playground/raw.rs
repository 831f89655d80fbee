//! The playground as a lesson file writes it.

use serde::Deserialize;

use crate::world::{Part, PartId};

/// `Playground(scenes: [...])`: one board or more, shown one at a time.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPlayground {
    /// The boards. The first is shown until a step's `stage: [Scene("…")]` asks for another.
    pub scenes: Vec<Scene>,
}

/// One board.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    /// Its name, for `stage: [Scene("…")]`.
    pub id: String,
    /// How the pointer looks on this board.
    #[serde(default)]
    pub pointer: Pointer,
    /// Makes the board a page to scroll, this many boards tall (1.5 to 12). Places are then counted from the top of
    /// the page: `at: (50, 250)` is in the middle of the third board.
    #[serde(default)]
    pub page: Option<f32>,
    /// What lies on it, in reading order.
    pub items: Vec<Item>,
}

/// How the pointer looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum Pointer {
    /// As the computer draws it.
    #[default]
    Plain,
    /// Three times as large, ringed.
    Large,
    /// It hides until the mouse has moved enough, then it is large.
    Hidden,
}

/// One thing on a board.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// The part's name; `part-<id>` in the lesson's words names it aloud.
    pub id: PartId,
    /// The middle of it, in hundredths of the board's width and height.
    pub at: (f32, f32),
    /// How large it is drawn.
    #[serde(default)]
    pub size: Size,
    /// What it is.
    pub is: Kind,
    /// The colour of a button or a zone, when the words name it.
    #[serde(default)]
    pub tint: Option<Tint>,
    /// The cue heard when it is clicked: a file of `assets/cues`, without its ending.
    #[serde(default)]
    pub sound: Option<String>,
    /// What a click does to the tune.
    #[serde(default)]
    pub tune: Option<Tune>,
}

impl Item {
    /// The part it is.
    #[must_use]
    pub fn part(&self) -> Part {
        let attributes: &[&str] = if self.is == Kind::Link { &["before", "after"] } else { &[] };
        Part { attributes, ..Part::own(self.id.clone()) }
    }
}

/// A colour that words may name: it stays that colour in every theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Tint {
    /// Green.
    Green,
    /// Blue.
    Blue,
    /// Yellow.
    Yellow,
}

/// What a click does to the background tune.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Tune {
    /// It begins.
    Starts,
    /// It ends.
    Stops,
}

/// The sizes of STANDARDS.md T4, for a screen of 4 px a millimetre.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum Size {
    /// 12 mm. Its hit area is 20 mm all the same.
    Small,
    /// 20 mm
    Medium,
    /// 30 mm
    #[default]
    Large,
    /// 60 mm: a drawing to look at.
    Huge,
}

impl Size {
    /// The side, in pixels of the screen.
    #[must_use]
    pub const fn px(self) -> f32 {
        match self {
            Self::Small => 48.0,
            Self::Medium => 80.0,
            Self::Large => 120.0,
            Self::Huge => 240.0,
        }
    }
}

/// What a thing is, and so how it answers.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Kind {
    /// A picture of `assets/pictures`: to look at, point at, click.
    Picture(String),
    /// A picture with a word under it, to choose among others.
    Card(String),
    /// A lamp, or anything with two states: a click turns it on, the next off.
    Lamp {
        /// Its picture when off.
        off: String,
        /// Its picture when on.
        on: String,
    },
    /// A chest, or anything that a double-click opens, and the next closes.
    Chest {
        /// Its picture when closed.
        closed: String,
        /// Its picture when open.
        open: String,
    },
    /// A button with its word.
    Button,
    /// An underlined word in a sentence: `part-<id>`, with `.before` and `.after` around it.
    Link,
    /// A large coloured area with its word.
    Zone {
        /// Hundredths of the board's width.
        width: f32,
        /// Hundredths of the board's height.
        height: f32,
        /// Seconds to rest on it for it to answer, for those who cannot click yet. 0.5 to 5.
        #[serde(default)]
        dwell: Option<f32>,
    },
    /// A thing that can be carried: dragged, or clicked and then put down by another click.
    Thing(String),
    /// A place that receives things.
    Place {
        /// Its picture.
        picture: String,
        /// What it receives.
        takes: Vec<PartId>,
        /// Its picture once it has received everything.
        #[serde(default)]
        full: Option<String>,
        /// Whether what it received disappears inside.
        #[serde(default)]
        hides: bool,
    },
    /// The drawn mouse, with one of its parts lit.
    Mouse(Light),
    /// A line of large text: `part-<id>`.
    Title,
}

/// What is lit on the drawn mouse. Main and other follow the learner's hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Light {
    /// Nothing.
    Nothing,
    /// The main button: left for a right hand.
    Main,
    /// The other button.
    Other,
    /// The wheel.
    Wheel,
    /// The main button, kept pressed.
    Held,
}
