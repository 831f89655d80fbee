//! How fast words are said, and how long words that nobody says last. Pure.

use std::time::Duration;

use crate::comfort::Pace;

/// How far a recording may be stretched before it stops sounding like a person.
const SPEEDS: std::ops::RangeInclusive<f32> = 0.5..=2.0;

impl Pace {
    /// How many times faster a recording of `words_per_minute` must be played to keep this pace; 1.0 for a figure that
    /// no one speaks at, and never beyond what a voice bears (0.5 to 2).
    pub(in crate::speech) fn speed(self, words_per_minute: f32) -> f32 {
        if words_per_minute.is_finite() && words_per_minute > 0.0 {
            (self.words_per_minute() / words_per_minute).clamp(*SPEEDS.start(), *SPEEDS.end())
        } else {
            1.0
        }
    }

    /// How long it takes to say `text`. A sign that stands alone (`:`, `«`) is not a word.
    pub(in crate::speech) fn time_to_say(self, text: &str) -> Duration {
        let words = text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
        #[allow(clippy::cast_precision_loss)]
        Duration::from_secs_f32(60.0 * words as f32 / self.words_per_minute())
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
    fn silence_lasts_as_long_as_the_words() {
        let words = vec!["mot"; 130].join(" ");
        assert_eq!(Pace::Normal.time_to_say(&words), Duration::from_mins(1));
        assert_eq!(Pace::Slow.time_to_say("Ouvrez « Le menu » : merci !"), Pace::Slow.time_to_say("a b c d"));
        assert_eq!(Pace::Fast.time_to_say(" … "), Duration::ZERO);
    }
}
