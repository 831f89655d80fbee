//! What is heard beside the voice, and makes room for it: short cues, and a tune.

use std::borrow::Cow;

use super::clip::decode;
use super::device::{Device, Output};
use super::track::{Playing, Sound};
use super::volume::{cue_gain, room};
use crate::comfort::Volume;

/// The cues and the tune that are playing, or would be if there were a device.
pub(super) struct Background {
    cues: Vec<Cue>,
    tune: Option<Tune>,
    /// What the samples of tunes are multiplied by, beside the volume.
    tune_gain: f32,
}

impl Default for Background {
    fn default() -> Self {
        Self { cues: Vec::new(), tune: None, tune_gain: 1.0 }
    }
}

struct Cue {
    playing: Playing,
    gain: f32,
}

struct Tune {
    sound: Sound,
    playing: Option<Playing>,
}

impl Background {
    /// Plays a cue. Without a device it is lost: it meant something now, and nothing later.
    pub fn cue(
        &mut self,
        bytes: Cow<'static, [u8]>,
        decibels: f32,
        device: &mut Device<impl Output>,
        volume: Volume,
        speaking: bool,
    ) {
        match decode(bytes) {
            Ok(clip) => {
                let gain = cue_gain(decibels);
                if let Some(mixer) = device.mixer(false) {
                    let playing = Playing::beside(mixer, &clip.into(), gain * volume.gain() * room(speaking));
                    self.cues.push(Cue { playing, gain });
                }
            }
            Err(error) => tracing::warn!(%error, "a cue cannot be read"),
        }
    }

    /// Changes the tune. It is not heard before [`Self::resume`].
    pub fn set_tune(&mut self, bytes: Option<Cow<'static, [u8]>>) {
        self.tune = bytes
            .map(decode)
            .transpose()
            .inspect_err(|error| tracing::warn!(%error, "a tune cannot be read"))
            .ok()
            .flatten()
            .map(|clip| Tune { sound: clip.into(), playing: None });
    }

    /// Changes how loud tunes are. It is not heard before [`Self::set_gains`].
    pub fn set_tune_gain(&mut self, decibels: f32) {
        self.tune_gain = cue_gain(decibels);
    }

    /// Plays the tune if it should be heard and is not: a new one, or one whose device came back.
    pub fn resume(&mut self, device: &mut Device<impl Output>, volume: Volume, speaking: bool) {
        if let Some(tune) = &mut self.tune
            && tune.playing.is_none()
            && let Some(mixer) = device.mixer(false)
        {
            let gain = volume.gain() * self.tune_gain * room(speaking);
            tune.playing = Some(Playing::forever(mixer, &tune.sound, gain));
        }
    }

    /// Brings everything to the gain it should have.
    pub fn set_gains(&self, volume: Volume, speaking: bool) {
        for cue in &self.cues {
            cue.playing.set_gain(volume.gain() * cue.gain * room(speaking));
        }
        if let Some(playing) = self.tune.as_ref().and_then(|tune| tune.playing.as_ref()) {
            playing.set_gain(volume.gain() * self.tune_gain * room(speaking));
        }
    }

    /// The device is dead: cues are over, the tune waits for another.
    pub fn lose(&mut self) {
        self.cues.clear();
        if let Some(tune) = &mut self.tune {
            tune.playing = None;
        }
    }

    /// Forgets the cues that are over.
    pub fn sweep(&mut self) {
        self.cues.retain(|cue| !cue.playing.is_over());
    }

    /// Whether it needs the device.
    pub fn is_sounding(&self) -> bool {
        let tune = self.tune.as_ref();
        !self.cues.is_empty() || tune.is_some_and(|tune| tune.playing.is_some())
    }
}
