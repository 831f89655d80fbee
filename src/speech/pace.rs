//! How fast words are said, and how long words that nobody says last. Pure.

use std::time::Duration;

/// How far a recording may be stretched before it stops sounding like a person.
const SPEEDS: std::ops::RangeInclusive<f32> = 0.5..=2.0;

/// How fast the voice speaks (STANDARDS A1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
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
    /// From the slowest to the fastest.
    pub const ALL: [Self; 3] = [Self::Slow, Self::Normal, Self::Fast];

    /// The words said in a minute.
    #[must_use]
    pub const fn words_per_minute(self) -> u16 {
        match self {
            Self::Slow => 105,
            Self::Normal => 130,
            Self::Fast => 155,
        }
    }

    /// One step slower: what « Plus lentement » asks for (STANDARDS A7). The slowest stays as it is.
    #[must_use]
    pub const fn slower(self) -> Self {
        match self {
            Self::Slow | Self::Normal => Self::Slow,
            Self::Fast => Self::Normal,
        }
    }

    /// How many times faster a recording of `words_per_minute` must be played to keep this pace; 1.0 for a figure that
    /// no one speaks at, and never beyond what a voice bears (0.5 to 2).
    pub(super) fn speed(self, words_per_minute: f32) -> f32 {
        if words_per_minute.is_finite() && words_per_minute > 0.0 {
            (f32::from(self.words_per_minute()) / words_per_minute)
                .clamp(*SPEEDS.start(), *SPEEDS.end())
        } else {
            1.0
        }
    }

    /// How long it takes to say `text`. A sign that stands alone (`:`, `«`) is not a word.
    pub(super) fn time_to_say(self, text: &str) -> Duration {
        let words = text
            .split_whitespace()
            .filter(|word| word.contains(char::is_alphanumeric))
            .count();
        let words = u32::try_from(words).unwrap_or(u32::MAX);
        Duration::from_mins(1).saturating_mul(words) / u32::from(self.words_per_minute())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_is_brought_to_the_pace() {
        assert!((Pace::Slow.speed(130.0) - 0.8077).abs() < 1e-3);
        assert!((Pace::Normal.speed(130.0) - 1.0).abs() < f32::EPSILON);
        assert!((Pace::Fast.speed(130.0) - 1.1923).abs() < 1e-3);
    }

    #[test]
    fn an_impossible_recording_is_left_alone() {
        for wpm in [0.0, -3.0, f32::NAN, f32::INFINITY] {
            assert!((Pace::Slow.speed(wpm) - 1.0).abs() < f32::EPSILON);
        }
        assert!((Pace::Slow.speed(100_000.0) - 0.5).abs() < f32::EPSILON);
        assert!((Pace::Slow.speed(f32::MIN_POSITIVE) - 2.0).abs() < f32::EPSILON);
    }

    #[test]
    fn slower_goes_down_one_step_and_stays_there() {
        assert_eq!(Pace::Fast.slower(), Pace::Normal);
        assert_eq!(Pace::Normal.slower(), Pace::Slow);
        assert_eq!(Pace::Slow.slower(), Pace::Slow);
        assert!(Pace::ALL.is_sorted());
    }

    #[test]
    fn silence_lasts_as_long_as_the_words() {
        let words = vec!["mot"; 130].join(" ");
        assert_eq!(Pace::Normal.time_to_say(&words), Duration::from_mins(1));
        assert_eq!(
            Pace::Slow.time_to_say("Ouvrez « Le menu » : merci !"),
            Pace::Slow.time_to_say("a b c d")
        );
        assert_eq!(Pace::Fast.time_to_say(" … "), Duration::ZERO);
    }
}
