//! The sound thread: takes orders, keeps the time of what is said, and reports.
//!
//! It sleeps until an order comes or the next moment that matters. With nothing under way and the device released, it
//! sleeps without a limit and costs nothing.

use std::borrow::Cow;
use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::background::Background;
use super::device::{Device, Output};
use super::preparation::{Preparation, Synthesised};
use super::saying::{Due, Saying, Stage};
use super::synthesis::synthesiser;
use super::track::Playing;
use super::{Report, Utterance, Voice};
use crate::comfort::Pace;
use crate::comfort::Volume;

/// How often a sound whose end nobody waits for is looked at.
const SLOW_TICK: Duration = Duration::from_millis(120);

/// An open device that nothing uses still wakes the machine 100 times a second, so it is closed after this much silence.
const RELEASE_AFTER: Duration = Duration::from_secs(5);

/// What the thread can be asked.
#[derive(Debug)]
pub(super) enum Order {
    Say(Utterance),
    Stop,
    Cue(Cow<'static, [u8]>, f32),
    Tune(Option<Cow<'static, [u8]>>),
    TuneGain(f32),
    Volume(Volume),
    Pace(Pace),
    Synthesised(Synthesised),
    Quit,
}

/// Starts the thread; the sender is its only handle, and [`Order::Quit`] its only end.
pub(super) fn spawn(output: impl Output, emit: impl FnMut(Report) + Send + 'static) -> io::Result<Sender<Order>> {
    let (sender, orders) = channel();
    let back = sender.clone();
    thread::Builder::new().name("speech".into()).spawn(move || {
        Narrator {
            device: Device::new(output),
            emit,
            back,
            volume: Volume::default(),
            pace: Pace::default(),
            saying: None,
            tickets: 0,
            background: Background::default(),
            quiet_since: Instant::now(),
        }
        .run(&orders);
    })?;
    Ok(sender)
}

struct Narrator<O, E> {
    device: Device<O>,
    emit: E,
    /// For the synthesisers' threads.
    back: Sender<Order>,
    volume: Volume,
    pace: Pace,
    saying: Option<Saying>,
    /// How many preparations there were: the ticket of the last.
    tickets: u64,
    background: Background,
    quiet_since: Instant,
}

impl<O: Output, E: FnMut(Report)> Narrator<O, E> {
    fn run(mut self, orders: &Receiver<Order>) {
        loop {
            let order = match self.next_moment() {
                None => orders.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(moment) => orders.recv_timeout(moment.saturating_duration_since(Instant::now())),
            };
            if self.device.is_lost() {
                self.lose();
            }
            match order {
                Ok(Order::Quit) | Err(RecvTimeoutError::Disconnected) => break,
                Ok(order) => self.obey(order),
                Err(RecvTimeoutError::Timeout) => {}
            }
            self.advance(Instant::now());
        }
        self.end(false);
    }

    /// When there will be something to do even if no order comes.
    fn next_moment(&self) -> Option<Instant> {
        let now = Instant::now();
        let saying = self.saying.as_ref().map(|saying| saying.next_moment(now));
        let device = if !self.device.is_open() || self.is_heard() {
            None
        } else if self.background.is_sounding() {
            Some(now + SLOW_TICK)
        } else {
            Some(self.quiet_since + RELEASE_AFTER)
        };
        match (saying, device) {
            (Some(saying), Some(device)) => Some(saying.min(device)),
            (saying, device) => saying.or(device),
        }
    }

    fn obey(&mut self, order: Order) {
        match order {
            Order::Say(utterance) => self.say(utterance),
            Order::Stop => self.end(false),
            Order::Cue(bytes, gain) => {
                let (volume, speaking) = (self.volume, self.is_heard());
                self.background.cue(bytes, gain, &mut self.device, volume, speaking);
            }
            Order::Tune(bytes) => {
                self.background.set_tune(bytes);
                self.resume_tune();
            }
            Order::TuneGain(gain) => {
                self.background.set_tune_gain(gain);
                self.set_gains();
            }
            Order::Volume(volume) => {
                self.volume = volume;
                self.set_gains();
            }
            Order::Pace(pace) => self.pace = pace,
            Order::Synthesised(made) => {
                if let Some(Saying { stage: Stage::Preparing(preparation), .. }) = &mut self.saying {
                    preparation.receive(made);
                }
            }
            Order::Quit => {}
        }
        self.tell_device();
    }

    fn say(&mut self, Utterance { id, parts }: Utterance) {
        self.end(false);
        self.tickets += 1;
        let program = parts.iter().any(|part| matches!(part, Voice::Synthesis { .. })).then(synthesiser).flatten();
        let back = self.back.clone();
        let preparation = Preparation::start(
            self.tickets,
            parts,
            self.pace,
            program.as_deref(),
            move |made| {
                let _ = back.send(Order::Synthesised(made));
            },
            |error| {
                tracing::warn!(id, %error, "a clip cannot be read");
                (self.emit)(Report::Failed { id, error });
            },
        );
        let stage = Stage::Preparing(preparation);
        self.saying = Some(Saying { id, stage });
    }

    /// What was prepared is said, with what there is.
    fn begin(&mut self) {
        let Some(Saying { id, stage: Stage::Preparing(preparation) }) = &mut self.saying else {
            return;
        };
        let id = *id;
        let (clip, duration) = preparation.join();
        let playing = clip.and_then(|clip| {
            let mixer = self.device.mixer(true)?;
            Some(Playing::once(mixer, &clip.into(), self.volume.gain()))
        });
        let until = Instant::now() + duration;
        let audible = playing.is_some();
        let stage = match playing {
            Some(playing) => Stage::Heard { playing, until },
            None => Stage::Silent { until },
        };
        self.saying = Some(Saying { id, stage });
        self.tell_device();
        self.resume_tune();
        self.set_gains();
        tracing::debug!(id, ?duration, audible, "started");
        (self.emit)(Report::Started { id, duration, audible });
    }

    /// Ends what is being said, if anything is.
    fn end(&mut self, completed: bool) {
        if let Some(Saying { id, stage }) = self.saying.take() {
            drop(stage);
            self.set_gains();
            tracing::debug!(id, completed, "ended");
            (self.emit)(Report::Ended { id, completed });
        }
    }

    fn resume_tune(&mut self) {
        let speaking = self.is_heard();
        self.background.resume(&mut self.device, self.volume, speaking);
    }

    /// Brings all that is heard to the gain it should have.
    fn set_gains(&self) {
        if let Some(playing) = self.saying.as_ref().and_then(Saying::heard) {
            playing.set_gain(self.volume.gain());
        }
        self.background.set_gains(self.volume, self.is_heard());
    }

    fn is_heard(&self) -> bool {
        self.saying.as_ref().and_then(Saying::heard).is_some()
    }

    /// The device is dead: what was heard goes on in silence, to the same end.
    fn lose(&mut self) {
        if let Some(saying) = &mut self.saying {
            saying.fall_silent();
        }
        self.background.lose();
        self.device.lose();
        self.tell_device();
    }

    /// Does all that the time has come for.
    fn advance(&mut self, now: Instant) {
        while let Some(saying) = &self.saying {
            match saying.due(now) {
                Due::Nothing => break,
                Due::Begin => self.begin(),
                Due::End => self.end(true),
                Due::Lose => self.lose(),
            }
        }
        self.background.sweep();
        if self.is_heard() || self.background.is_sounding() {
            self.quiet_since = now;
        } else if self.device.is_open() && now >= self.quiet_since + RELEASE_AFTER {
            self.device.release();
        }
    }

    fn tell_device(&mut self) {
        if let Some(available) = self.device.news() {
            tracing::info!(available, "sound device");
            (self.emit)(Report::Device { available });
        }
    }
}
