//! The learner's volume, and every other figure in decibels. Pure.

/// From one step of the volume to the next, in decibels.
const STEP: f32 = 4.0;

/// How much lower a tune is while a voice speaks, in decibels (STANDARDS A5).
const DUCK: f32 = -20.0;

/// How far from the volume a cue may ask to be, in decibels: beyond, it is either unheard or a torn loudspeaker.
const CUE: std::ops::RangeInclusive<f32> = -60.0..=12.0;

/// How loud everything is: six steps, 4 dB apart, so 20 dB from the softest to the loudest (STANDARDS A4 asks for 18 at
/// least), or muted. The loudest leaves the sound files as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Volume(u8);

impl Volume {
    /// Nothing is heard; everything lasts as long.
    pub const MUTED: Self = Self(0);
    /// The softest step, 1.
    pub const SOFTEST: Self = Self(1);
    /// The loudest step, 6.
    pub const LOUDEST: Self = Self(6);

    /// The volume of a step, 1 to 6; 0 is muted, and anything above 6 is 6.
    #[must_use]
    pub const fn step(step: u8) -> Self {
        if step > Self::LOUDEST.0 {
            Self::LOUDEST
        } else {
            Self(step)
        }
    }

    /// The step, 1 to 6; 0 when muted.
    #[must_use]
    pub const fn as_step(self) -> u8 {
        self.0
    }

    /// Whether nothing is heard.
    #[must_use]
    pub const fn is_muted(self) -> bool {
        self.0 == 0
    }

    /// One step up: from muted to the softest, and never above the loudest.
    #[must_use]
    pub const fn louder(self) -> Self {
        Self::step(self.0.saturating_add(1))
    }

    /// One step down, but still heard: muting is another decision.
    #[must_use]
    pub const fn softer(self) -> Self {
        if self.0 <= 1 { self } else { Self(self.0 - 1) }
    }

    /// What samples are multiplied by: 1.0 at the loudest, 0.0 when muted.
    pub(super) fn gain(self) -> f32 {
        if self.is_muted() {
            0.0
        } else {
            amplitude(-STEP * f32::from(Self::LOUDEST.0 - self.0))
        }
    }
}

/// Step 4: two steps of reserve above, for a noisy room or a hard ear.
impl Default for Volume {
    fn default() -> Self {
        Self(4)
    }
}

/// What the samples of a cue are multiplied by, beside the volume.
pub(super) fn cue_gain(decibels: f32) -> f32 {
    if decibels.is_nan() {
        1.0
    } else {
        amplitude(decibels.clamp(*CUE.start(), *CUE.end()))
    }
}

/// What the samples of a tune are multiplied by, beside the volume.
pub(super) fn tune_gain(voice_speaks: bool) -> f32 {
    if voice_speaks { amplitude(DUCK) } else { 1.0 }
}

fn amplitude(decibels: f32) -> f32 {
    10_f32.powf(decibels / 20.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decibels(gain: f32) -> f32 {
        20.0 * gain.log10()
    }

    #[test]
    fn six_steps_span_eighteen_decibels_at_least() {
        let steps: Vec<f32> = (1..=6).map(|step| Volume::step(step).gain()).collect();
        assert!(steps.is_sorted());
        assert!(decibels(steps[5]) - decibels(steps[0]) >= 18.0);
        assert!((steps[5] - 1.0).abs() < f32::EPSILON);
        for pair in steps.windows(2) {
            assert!((decibels(pair[1]) - decibels(pair[0]) - STEP).abs() < 1e-3);
        }
    }

    #[test]
    fn muted_is_silence() {
        assert!(Volume::MUTED.gain().abs() < f32::EPSILON);
        assert!(Volume::MUTED.is_muted() && !Volume::default().is_muted());
        assert_eq!(Volume::MUTED.louder(), Volume::SOFTEST);
        assert_eq!(Volume::MUTED.softer(), Volume::MUTED);
    }

    #[test]
    fn the_ends_hold() {
        assert_eq!(Volume::LOUDEST.louder(), Volume::LOUDEST);
        assert_eq!(Volume::SOFTEST.softer(), Volume::SOFTEST);
        assert_eq!(Volume::step(200), Volume::LOUDEST);
        assert_eq!(Volume::step(3).as_step(), 3);
        assert_eq!(Volume::default().louder().louder(), Volume::LOUDEST);
    }

    #[test]
    fn a_tune_is_twenty_decibels_lower_under_a_voice() {
        assert!((decibels(tune_gain(true) / tune_gain(false)) + 20.0).abs() < 1e-3);
    }

    #[test]
    fn a_cue_cannot_tear_the_loudspeaker() {
        assert!(decibels(cue_gain(1e9)) <= 12.001);
        assert!((cue_gain(f32::NAN) - 1.0).abs() < f32::EPSILON);
        assert!((cue_gain(-6.0) - 0.501).abs() < 1e-3);
    }
}
