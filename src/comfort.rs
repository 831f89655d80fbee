//! The learner's settings: what makes the screen, the voice and the mouse fit a person.
//!
//! They live in memory for one visit; [`crate::config`] holds the defaults of the place.

use serde::{Deserialize, Serialize};

/// The languages Déclic speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// The reference language.
    #[default]
    Fr,
    /// For English-speaking residents of France.
    En,
}

impl Language {
    /// Every language, the reference first.
    pub const ALL: [Self; 2] = [Self::Fr, Self::En];

    /// The code used for folders, options and traces: `fr` or `en`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    /// The language of a code, if it is one of ours.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}

/// How large the text is (WCAG 1.4.4 asks for 200 %).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum TextSize {
    /// 100 %: instructions of 36 px, labels of 28 px.
    #[default]
    Normal,
    /// 150 %
    Large,
    /// 200 %
    VeryLarge,
}

impl TextSize {
    /// Every size, the smallest first.
    pub const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::VeryLarge];

    /// 100, 150 or 200.
    #[must_use]
    pub const fn percent(self) -> u32 {
        match self {
            Self::Normal => 100,
            Self::Large => 150,
            Self::VeryLarge => 200,
        }
    }

    /// The size of a percentage, if it is offered.
    #[must_use]
    pub fn of_percent(percent: u32) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.percent() == percent)
    }

    /// What lengths of text are multiplied by: 1.0, 1.5 or 2.0.
    #[must_use]
    pub const fn factor(self) -> f32 {
        match self {
            Self::Normal => 1.0,
            Self::Large => 1.5,
            Self::VeryLarge => 2.0,
        }
    }
}

/// The three palettes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum Contrast {
    /// Ink on paper.
    #[default]
    Light,
    /// Paper on night.
    Dark,
    /// White and yellow on black.
    High,
}

impl Contrast {
    /// Every palette, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::High];
}

/// Which hand holds the mouse. The left hand swaps the buttons inside Déclic and mirrors the drawings
/// (STANDARDS.md G10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum Hand {
    #[allow(missing_docs)]
    #[default]
    Right,
    #[allow(missing_docs)]
    Left,
}

/// How loud the voice is: 0 is silence, 1 to 6 are the six steps of STANDARDS.md A4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Volume(u8);

impl Volume {
    /// The loudest step.
    pub const MAX: Self = Self(6);
    /// Sound off.
    pub const SILENT: Self = Self(0);

    /// A step, brought into 0 to 6.
    #[must_use]
    pub const fn new(step: u8) -> Self {
        if step > Self::MAX.0 { Self::MAX } else { Self(step) }
    }

    /// 0 to 6.
    #[must_use]
    pub const fn step(self) -> u8 {
        self.0
    }

    /// One step louder, at most the loudest.
    #[must_use]
    pub const fn louder(self) -> Self {
        Self::new(self.0 + 1)
    }

    /// One step softer, at least silence.
    #[must_use]
    pub const fn softer(self) -> Self {
        Self(self.0.saturating_sub(1))
    }
}

impl Default for Volume {
    fn default() -> Self {
        Self(4)
    }
}

/// How fast the voice speaks (STANDARDS.md A1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum Pace {
    /// 105 words a minute.
    Slow,
    /// 130 words a minute.
    #[default]
    Normal,
    /// 155 words a minute.
    Fast,
}

impl Pace {
    /// Every pace, the slowest first.
    pub const ALL: [Self; 3] = [Self::Slow, Self::Normal, Self::Fast];

    /// Words a minute.
    #[must_use]
    pub const fn words_per_minute(self) -> f32 {
        match self {
            Self::Slow => 105.0,
            Self::Normal => 130.0,
            Self::Fast => 155.0,
        }
    }
}

/// Everything a learner may set, at any time, from any screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Comfort {
    /// What is shown and spoken.
    pub language: Language,
    /// How large.
    pub text_size: TextSize,
    /// In which colours.
    pub contrast: Contrast,
    /// How loud.
    pub volume: Volume,
    /// How fast.
    pub pace: Pace,
    /// With which hand.
    pub hand: Hand,
    /// « Sans animation »: movement is replaced by still rings and arrows (WCAG 2.3.3).
    pub still: bool,
    /// « Touches l'une après l'autre »: Shift or Alt Gr, pressed alone, is kept for the next key (STANDARDS.md G9).
    pub one_by_one: bool,
}
