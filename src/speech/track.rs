//! Samples on their way to the mixer. Their gain can be moved, and they can be stopped, at any time without a click.
//!
//! rodio's `Player` is not used: it cuts a sound off between two samples, and appending to a stopped one blocks for as long
//! as the device is dead.

use std::num::NonZero;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use rodio::Source;
use rodio::mixer::Mixer;

use super::clip::{Clip, time};

/// How long a stopped sound takes to fall silent, and a changed volume to be reached: no click, and no delay one notices.
const FADE: Duration = Duration::from_millis(15);

/// How long what is beside a voice takes to make room for it.
const SLOW_FADE: Duration = Duration::from_millis(250);

/// The orders are read once in this many samples: at most 4 ms late.
const ORDERS_EVERY: u32 = 32;

/// A clip that can be played again and again without being decoded or copied again.
#[derive(Debug, Clone)]
pub(super) struct Sound {
    samples: Arc<[f32]>,
    rate: NonZero<u32>,
}

impl From<Clip> for Sound {
    fn from(clip: Clip) -> Self {
        Self { samples: clip.samples.into(), rate: clip.rate }
    }
}

/// The orders a track obeys, shared with the audio thread.
#[derive(Debug, Default)]
struct Orders {
    gain: AtomicU32,
    stop: AtomicBool,
    over: AtomicBool,
}

/// A sound being played. Dropping it lets the sound fade out and end.
#[derive(Debug)]
pub(super) struct Playing {
    orders: Arc<Orders>,
}

impl Playing {
    /// Plays `sound` once.
    pub fn once(mixer: &Mixer, sound: &Sound, gain: f32) -> Self {
        Self::start(mixer, sound, gain, FADE, false)
    }

    /// Plays `sound` once; its gain moves slowly.
    pub fn beside(mixer: &Mixer, sound: &Sound, gain: f32) -> Self {
        Self::start(mixer, sound, gain, SLOW_FADE, false)
    }

    /// Plays `sound` over and over; its gain moves slowly.
    pub fn forever(mixer: &Mixer, sound: &Sound, gain: f32) -> Self {
        Self::start(mixer, sound, gain, SLOW_FADE, true)
    }

    fn start(mixer: &Mixer, sound: &Sound, gain: f32, fade: Duration, again: bool) -> Self {
        let orders = Arc::new(Orders::default());
        orders.gain.store(gain.to_bits(), Ordering::Relaxed);
        mixer.add(Track {
            sound: sound.clone(),
            position: 0,
            again,
            gain,
            target: gain,
            step: step(fade, sound.rate),
            stopping: false,
            until_orders: 0,
            orders: Arc::clone(&orders),
        });
        Self { orders }
    }

    /// Moves the gain.
    pub fn set_gain(&self, gain: f32) {
        self.orders.gain.store(gain.to_bits(), Ordering::Relaxed);
    }

    /// Whether its last sample was taken, or its output closed.
    pub fn is_over(&self) -> bool {
        self.orders.over.load(Ordering::Acquire)
    }
}

impl Drop for Playing {
    fn drop(&mut self) {
        self.orders.stop.store(true, Ordering::Relaxed);
    }
}

/// How much a gain of 0 to 1 moves from one sample to the next.
fn step(fade: Duration, rate: NonZero<u32>) -> f32 {
    let rate = f32::from(u16::try_from(rate.get() / 10).unwrap_or(u16::MAX)) * 10.0;
    1.0 / (fade.as_secs_f32() * rate).max(1.0)
}

/// The end of a sound that the audio thread pulls at.
struct Track {
    sound: Sound,
    position: usize,
    again: bool,
    gain: f32,
    target: f32,
    step: f32,
    stopping: bool,
    until_orders: u32,
    orders: Arc<Orders>,
}

impl Track {
    fn read_orders(&mut self) {
        self.target = f32::from_bits(self.orders.gain.load(Ordering::Relaxed));
        if self.orders.stop.load(Ordering::Relaxed) {
            self.stopping = true;
            self.target = 0.0;
            self.step = self.step.max(step(FADE, self.sound.rate));
        }
    }
}

impl Iterator for Track {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        if self.until_orders == 0 {
            self.read_orders();
            self.until_orders = ORDERS_EVERY;
        }
        self.until_orders -= 1;
        self.gain += (self.target - self.gain).clamp(-self.step, self.step);
        if self.stopping && self.gain <= 0.0 {
            return None;
        }
        if self.again && self.position >= self.sound.samples.len() {
            self.position = 0;
        }
        let sample = self.sound.samples.get(self.position)?;
        self.position += 1;
        Some(sample * self.gain)
    }
}

impl Drop for Track {
    fn drop(&mut self) {
        self.orders.over.store(true, Ordering::Release);
    }
}

impl Source for Track {
    /// One span, however long: rodio restarts its converter every 32,768 samples of a finite span, which clicks.
    fn current_span_len(&self) -> Option<usize> {
        None
    }

    fn channels(&self) -> NonZero<u16> {
        NonZero::<u16>::MIN
    }

    fn sample_rate(&self) -> NonZero<u32> {
        self.sound.rate
    }

    fn total_duration(&self) -> Option<Duration> {
        (!self.again).then(|| time(self.sound.samples.len(), self.sound.rate))
    }
}
