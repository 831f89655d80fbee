//! The shell that faces the loudspeaker: one voice at a time, short cues and a background tune beside it.
//!
//! A [`Speaker`] is a cheap handle; the work happens on one thread of its own, which answers through [`Report`]s.
//! A room without sound is a normal room: with no device, a dead device or an unreadable clip, an utterance lasts as
//! long as if it were heard, so that the lesson goes on at the same pace. This room knows nothing of lessons or windows.
//!
//! - `clip`: a whole sound file in memory, from bytes to samples
//! - `pace`: how fast words are said, and how long silent words last
//! - `volume`: the learner's volume steps, decibels, and how far what is beside a voice is lowered
//! - `stretch`: the same voice, slower or faster
//! - `synthesis`: the synthesiser of the system, for words nobody recorded
//! - `track`: samples on their way to the mixer, whose gain can be moved without a click
//! - `device`: opening the output, and noticing that it died
//! - `preparation`: from the parts of an utterance to one clip
//! - `saying`: what is being said, and what its hour has come for
//! - `background`: the cues and the tune
//! - `narrator`: the thread, which joins them

mod background;
mod clip;
mod device;
mod narrator;
mod pace;
mod preparation;
mod saying;
mod stretch;
mod synthesis;
mod track;
#[cfg(test)]
mod trial;
mod volume;

use std::borrow::Cow;
use std::io;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::Duration;

pub use clip::{ClipError, duration};
pub use synthesis::synthesiser;
pub use volume::decibels;

use crate::comfort::{Pace, Volume};
use narrator::Order;

/// The silence between two parts of an utterance (STANDARDS A1).
pub const PAUSE: Duration = Duration::from_millis(700);

/// One thing to say, and where its sound comes from.
///
/// Every variant carries its words: they time the silence that stands for a sound that cannot be had.
#[derive(Debug, Clone, PartialEq)]
pub enum Voice {
    /// A recorded voice.
    Clip {
        /// What is said.
        text: String,
        /// A sound file: Ogg Vorbis, or WAV.
        bytes: Cow<'static, [u8]>,
        /// How fast the recording speaks, in words a minute: what [`Pace`] stretches it from. Zero, a negative or an
        /// impossible figure leaves the recording as it is.
        words_per_minute: f32,
    },
    /// The system's synthesiser; silence, timed as [`Voice::Unspoken`], where there is none.
    Synthesis {
        /// What is said.
        text: String,
        /// The language it is written in, as espeak-ng names it: `fr`, `en`, `en-gb`.
        language: String,
    },
    /// Nothing is heard; it lasts as long as it would take to say.
    Unspoken {
        /// What would be said.
        text: String,
    },
}

impl Voice {
    /// What is said, whoever says it.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Clip { text, .. } | Self::Synthesis { text, .. } | Self::Unspoken { text } => text,
        }
    }
}

/// Something to say: its parts are said one after the other, [`PAUSE`] apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Utterance {
    /// The name the reports give it. The caller chooses it, and chooses a new one each time.
    pub id: u64,
    /// What is said, in order. None at all is allowed: it ends as soon as it has started.
    pub parts: Vec<Voice>,
}

/// What the sound thread tells.
///
/// Each [`Speaker::say`] gets exactly one [`Report::Ended`], and at most one [`Report::Started`], before it.
#[derive(Debug, Clone, PartialEq)]
pub enum Report {
    /// An utterance begins.
    Started {
        /// Of which utterance.
        id: u64,
        /// From now to its end, pauses included.
        duration: Duration,
        /// Whether sound goes out: there is a device, and one part at least has sound. The volume has no say in it.
        audible: bool,
    },
    /// An utterance is over.
    Ended {
        /// Of which utterance.
        id: u64,
        /// `false` when it was stopped or replaced before its end; `true` also when it went by in silence.
        completed: bool,
    },
    /// Whether there is a sound device: told when first known, then at each change.
    Device {
        /// `false`: whatever is said goes by in silence. The next utterance looks for a device again.
        available: bool,
    },
    /// A clip could not be read. Silence takes its place, so [`Report::Started`] and [`Report::Ended`] still come.
    Failed {
        /// Of which utterance.
        id: u64,
        /// Why.
        error: ClipError,
    },
}

/// The handle of the sound thread: every method sends an order and returns at once.
///
/// Clones drive the same thread. Dropping the last one silences it and ends it.
#[derive(Debug, Clone)]
pub struct Speaker {
    thread: Arc<Thread>,
}

#[derive(Debug)]
struct Thread {
    orders: Sender<Order>,
}

impl Drop for Thread {
    fn drop(&mut self) {
        let _ = self.orders.send(Order::Quit);
    }
}

impl Speaker {
    /// Starts the sound thread. No device is opened before there is something to hear.
    ///
    /// `emit` is called on that thread; it must not block.
    ///
    /// # Errors
    /// When the system refuses a thread.
    pub fn start(emit: impl FnMut(Report) + Send + 'static) -> io::Result<Self> {
        Self::with_output(device::System, emit)
    }

    /// A speaker that never opens a device: the same reports at the same moments, for tests and pictures.
    ///
    /// # Errors
    /// When the system refuses a thread.
    pub fn silent(emit: impl FnMut(Report) + Send + 'static) -> io::Result<Self> {
        Self::with_output(device::Absent, emit)
    }

    fn with_output(output: impl device::Output, emit: impl FnMut(Report) + Send + 'static) -> io::Result<Self> {
        let orders = narrator::spawn(output, emit)?;
        Ok(Self { thread: Arc::new(Thread { orders }) })
    }

    /// Says `utterance`, in place of what is being said.
    pub fn say(&self, utterance: Utterance) {
        self.order(Order::Say(utterance));
    }

    /// Says nothing more. Cues and the tune go on.
    pub fn stop(&self) {
        self.order(Order::Stop);
    }

    /// Plays a short sound file beside the voice, `gain` decibels above the volume (below, when negative).
    ///
    /// While a voice speaks, it is 20 dB lower (STANDARDS A5).
    ///
    /// A file that cannot be read is logged and passed over: nothing is ever said by a cue alone (STANDARDS A6).
    pub fn cue(&self, bytes: impl Into<Cow<'static, [u8]>>, gain: f32) {
        self.order(Order::Cue(bytes.into(), gain));
    }

    /// Plays a sound file over and over in the background, in place of the tune before it; `None` stops it.
    ///
    /// While a voice speaks, the tune is 20 dB lower (STANDARDS A5), provided that it is normalised as the voices are.
    pub fn tune(&self, bytes: Option<Cow<'static, [u8]>>) {
        self.order(Order::Tune(bytes));
    }

    /// Sets how loud the tune is, the one that plays and those to come: `gain` decibels above the volume (below, when
    /// negative).
    pub fn set_tune_gain(&self, gain: f32) {
        self.order(Order::TuneGain(gain));
    }

    /// Sets the volume of all that is heard, at once.
    pub fn set_volume(&self, volume: Volume) {
        self.order(Order::Volume(volume));
    }

    /// Sets the pace of the utterances to come; the one being said keeps its own.
    pub fn set_pace(&self, pace: Pace) {
        self.order(Order::Pace(pace));
    }

    /// The thread only goes away before its handle if `emit` panicked; there is no one left to tell then.
    fn order(&self, order: Order) {
        let _ = self.thread.orders.send(order);
    }
}
