//! The learner's volume, and every other figure in decibels. Pure.

use crate::comfort::Volume;

/// From one step of the volume to the next, in decibels: 20 dB from the softest to the loudest (STANDARDS A4 asks for
/// 18 at least). The loudest leaves the sound files as they are.
const STEP: f32 = 4.0;

/// How much lower tunes and cues are while a voice speaks, in decibels (STANDARDS A5).
const DUCK: f32 = -20.0;

/// How far from the volume a cue may ask to be, in decibels: beyond, it is either unheard or a torn loudspeaker.
const CUE: std::ops::RangeInclusive<f32> = -60.0..=12.0;

impl Volume {
    /// What samples are multiplied by: 1.0 at the loudest, 0.0 when muted.
    pub(in crate::speech) fn gain(self) -> f32 {
        if self == Self::SILENT { 0.0 } else { amplitude(-STEP * f32::from(Self::MAX.step() - self.step())) }
    }
}

/// From the loudest to the softest that a machine can be set to, in decibels.
const LOUDNESS: f32 = 24.0;

/// How many decibels beside the volume a loudness of 0 to 1 is, each part of it the same step to the ear; nothing for 0,
/// which is not heard.
#[must_use]
pub fn decibels(loudness: f32) -> Option<f32> {
    (loudness > 0.0).then(|| LOUDNESS * (loudness.min(1.0) - 1.0))
}

/// What the samples of a cue are multiplied by, beside the volume.
pub(super) fn cue_gain(decibels: f32) -> f32 {
    if decibels.is_nan() { 1.0 } else { amplitude(decibels.clamp(*CUE.start(), *CUE.end())) }
}

/// What the samples of tunes and cues are multiplied by, to make room for a voice.
pub(super) fn room(voice_speaks: bool) -> f32 {
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
        let steps: Vec<f32> = (1..=6).map(|step| Volume::new(step).gain()).collect();
        assert!(steps.is_sorted());
        assert!(decibels(steps[5]) - decibels(steps[0]) >= 18.0);
        assert!((steps[5] - 1.0).abs() < f32::EPSILON);
        for pair in steps.windows(2) {
            assert!((decibels(pair[1]) - decibels(pair[0]) - STEP).abs() < 1e-3);
        }
    }

    #[test]
    fn silence_is_silent() {
        assert!(Volume::SILENT.gain().abs() < f32::EPSILON);
    }

    #[test]
    fn what_is_beside_a_voice_is_twenty_decibels_lower() {
        assert!((decibels(room(true) / room(false)) + 20.0).abs() < 1e-3);
    }

    #[test]
    fn half_as_loud_is_half_the_way_down() {
        assert_eq!([1.0, 0.5, 0.0, f32::NAN].map(super::decibels), [Some(0.0), Some(-12.0), None, None]);
    }

    #[test]
    fn a_cue_cannot_tear_the_loudspeaker() {
        assert!(decibels(cue_gain(1e9)) <= 12.001);
        assert!((cue_gain(f32::NAN) - 1.0).abs() < f32::EPSILON);
        assert!((cue_gain(-6.0) - 0.501).abs() < 1e-3);
    }
}
