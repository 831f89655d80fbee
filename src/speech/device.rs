//! The output: opened when there is something to hear, closed when there is not, and known for dead when it dies.

use std::any::Any;
use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError, channel};
use std::thread;
use std::time::{Duration, Instant};

use rodio::DeviceSinkBuilder;
use rodio::cpal::ErrorKind;
use rodio::mixer::Mixer;

/// Errors that follow one another for this long are a dead device. A healthy one may give some when it starts.
const DEAD_AFTER: Duration = Duration::from_millis(600);

/// Errors further apart than this do not follow one another.
const CALM: Duration = Duration::from_millis(200);

/// How long the thread that meets an error is held: ALSA otherwise repeats it a hundred thousand times a second.
const HOLD: Duration = Duration::from_millis(10);

/// How long an output may take to open. It takes 20 ms; a sound server that hangs takes for ever.
const PATIENCE: Duration = Duration::from_millis(1_500);

/// What can be opened to be heard.
pub(super) trait Output: Clone + Send + 'static {
    /// Opens it, or says why not. It may block.
    fn open(&self) -> Result<Stream, String>;
}

/// An open output. Dropping it closes it, and may block as opening may.
pub(super) struct Stream {
    pub mixer: Mixer,
    /// Set from the audio thread when the device is dead.
    pub lost: Arc<AtomicBool>,
    /// What keeps the output open.
    pub _open: Box<dyn Any + Send>,
}

/// The sound device that the system offers by default.
#[derive(Clone)]
pub(super) struct System;

impl Output for System {
    fn open(&self) -> Result<Stream, String> {
        let lost = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&lost);
        let mut burst = Burst::default();
        let mut sink = DeviceSinkBuilder::from_default_device()
            .map_err(|error| explain(&error))?
            .with_error_callback(move |error| match error.kind() {
                ErrorKind::Xrun | ErrorKind::RealtimeDenied | ErrorKind::DeviceChanged => {}
                ErrorKind::DeviceNotAvailable | ErrorKind::StreamInvalidated => {
                    flag.store(true, Ordering::Release);
                }
                _ => {
                    if burst.is_death(Instant::now()) {
                        flag.store(true, Ordering::Release);
                    }
                    thread::sleep(HOLD);
                }
            })
            .open_stream()
            .map_err(|error| explain(&error))?;
        sink.log_on_drop(false);
        Ok(Stream { mixer: sink.mixer().clone(), lost, _open: Box::new(sink) })
    }
}

/// No device, ever.
#[derive(Clone)]
pub(super) struct Absent;

impl Output for Absent {
    fn open(&self) -> Result<Stream, String> {
        Err("this speaker is a silent one".into())
    }
}

/// An error and its causes, in one line.
fn explain(error: &dyn Error) -> String {
    let mut line = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        line = format!("{line}: {error}");
        cause = error.source();
    }
    line
}

/// Tells a device that coughs from one that died.
#[derive(Debug, Default)]
struct Burst {
    first_and_last: Option<(Instant, Instant)>,
}

impl Burst {
    /// One more error, met `now`: have they followed one another for too long?
    fn is_death(&mut self, now: Instant) -> bool {
        let first = match self.first_and_last {
            Some((first, last)) if now.saturating_duration_since(last) <= CALM => first,
            _ => now,
        };
        self.first_and_last = Some((first, now));
        now.saturating_duration_since(first) >= DEAD_AFTER
    }
}

/// The device over time. What may block happens on threads of their own, so that no utterance waits for a dead server.
pub(super) struct Device<O> {
    output: O,
    stream: Option<Stream>,
    /// An opening that was no longer waited for.
    hanging: Option<Receiver<Result<Stream, String>>>,
    available: Option<bool>,
    told: Option<bool>,
}

impl<O: Output> Device<O> {
    pub fn new(output: O) -> Self {
        Self { output, stream: None, hanging: None, available: None, told: None }
    }

    /// Where to play. A closed device is opened, unless it is known to be missing and `again` does not insist.
    pub fn mixer(&mut self, again: bool) -> Option<&Mixer> {
        if self.stream.is_none() && (again || self.available != Some(false)) {
            match self.open() {
                Ok(stream) => {
                    self.available = Some(true);
                    self.stream = Some(stream);
                }
                Err(error) => {
                    if self.available != Some(false) {
                        tracing::warn!(%error, "no sound device");
                    }
                    self.available = Some(false);
                }
            }
        }
        self.stream.as_ref().map(|stream| &stream.mixer)
    }

    fn open(&mut self) -> Result<Stream, String> {
        if let Some(answer) = self.hanging.take()
            && matches!(answer.try_recv(), Err(TryRecvError::Empty))
        {
            self.hanging = Some(answer);
            return Err("the sound server still does not answer".into());
        }
        let (sender, answer) = channel();
        let output = self.output.clone();
        let start = Instant::now();
        thread::Builder::new()
            .name("opening".into())
            .spawn(move || {
                let stream = output.open();
                if start.elapsed() < PATIENCE {
                    let _ = sender.send(stream);
                }
            })
            .map_err(|error| explain(&error))?;
        match answer.recv_timeout(PATIENCE) {
            Ok(stream) => stream,
            Err(RecvTimeoutError::Timeout) => {
                self.hanging = Some(answer);
                Err("the sound server does not answer".into())
            }
            Err(RecvTimeoutError::Disconnected) => Err("opening it failed".into()),
        }
    }

    pub fn is_open(&self) -> bool {
        self.stream.is_some()
    }

    /// Whether the open device has died.
    pub fn is_lost(&self) -> bool {
        self.stream.as_ref().is_some_and(|stream| stream.lost.load(Ordering::Acquire))
    }

    /// Lets go of a dead device.
    pub fn lose(&mut self) {
        tracing::warn!("the sound device is lost");
        self.close();
        self.available = Some(false);
    }

    /// Lets go of a healthy device that nothing uses.
    pub fn release(&mut self) {
        tracing::debug!("sound device released");
        self.close();
    }

    fn close(&mut self) {
        let stream = self.stream.take();
        // Without a thread to close it on, it is closed here.
        let _ = thread::Builder::new().name("closing".into()).spawn(move || drop(stream));
    }

    /// Whether there is a device, if that was not told yet.
    pub fn news(&mut self) -> Option<bool> {
        if self.told == self.available {
            return None;
        }
        self.told = self.available;
        self.available
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;
    use std::sync::atomic::AtomicU32;

    #[test]
    fn a_cough_is_not_a_death() {
        let start = Instant::now();
        let mut burst = Burst::default();
        for ms in 0..30 {
            assert!(!burst.is_death(start + Duration::from_millis(ms)));
        }
        for second in 1..20 {
            assert!(!burst.is_death(start + Duration::from_secs(second)));
        }
    }

    #[test]
    fn errors_without_end_are_a_death() {
        let start = Instant::now();
        let mut burst = Burst::default();
        let death = (0..200).map(|n| start + HOLD * n).find(|&now| burst.is_death(now));
        assert_eq!(death, Some(start + DEAD_AFTER));
    }

    /// Opens like the function it is.
    #[derive(Clone)]
    struct Like<F>(F);

    impl<F: Fn() -> Result<Stream, String> + Clone + Send + 'static> Output for Like<F> {
        fn open(&self) -> Result<Stream, String> {
            (self.0)()
        }
    }

    #[test]
    fn a_missing_device_is_only_looked_for_when_asked() {
        let attempts = Arc::new(AtomicU32::new(0));
        let counter = Arc::clone(&attempts);
        let mut device = Device::new(Like(move || {
            counter.fetch_add(1, Ordering::Relaxed);
            Err("none".into())
        }));
        assert_eq!(device.news(), None);
        for again in [false, false, true, false] {
            assert!(device.mixer(again).is_none());
        }
        assert_eq!(attempts.load(Ordering::Relaxed), 2);
        assert_eq!(device.news(), Some(false));
        assert_eq!(device.news(), None);
    }

    #[test]
    fn a_server_that_hangs_is_waited_for_once() {
        let (let_go, hang) = channel::<()>();
        let hang = Arc::new(Mutex::new(hang));
        let mut device = Device::new(Like(move || {
            let _ = hang.lock().map(|hang| hang.recv());
            Err("it came back, without a device".into())
        }));
        let start = Instant::now();
        assert!(device.mixer(true).is_none());
        assert!(device.mixer(true).is_none());
        assert!((PATIENCE..PATIENCE * 3 / 2).contains(&start.elapsed()));
        drop(let_go);
        while device.hanging.is_some() {
            thread::sleep(HOLD);
            assert!(device.mixer(true).is_none());
            assert!(start.elapsed() < PATIENCE * 5);
        }
    }
}
