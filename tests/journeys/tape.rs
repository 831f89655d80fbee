//! A recording of what the loudspeaker would give.

use std::fs::{self, File};
use std::path::PathBuf;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::stage::Running;

/// Samples a second.
const RATE: u32 = 24_000;

/// A recording under way.
#[derive(Debug)]
pub struct Recorder {
    program: Running,
    path: PathBuf,
    began: Instant,
}

impl Recorder {
    /// Begins to record the monitor of the null sink.
    pub fn start(parec: &mut Command, path: PathBuf) -> Self {
        let program = parec
            .args(["-d", "declic.monitor", "--latency-msec=10", "--raw", "--format=s16le", "--channels=1"])
            .arg(format!("--rate={RATE}"))
            .stdout(File::create(&path).expect("a file"))
            .spawn()
            .expect("a recorder");
        let program = Running(program);
        // A monitor gives silence too: its first byte is the beginning.
        let begin = Instant::now();
        while fs::metadata(&path).expect("a file").len() == 0 {
            assert!(begin.elapsed() < Duration::from_secs(30), "no recording");
            sleep(Duration::from_millis(10));
        }
        Self { program, path, began: Instant::now() }
    }

    /// Ends the recording. `zero` is when its listener's time began.
    pub fn end(self, zero: Instant) -> Tape {
        drop(self.program);
        let bytes = fs::read(&self.path).expect("a recording");
        let samples = bytes.chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]])).collect();
        Tape { samples, before: zero.saturating_duration_since(self.began).as_secs_f64() }
    }
}

/// A recording. Times are in seconds since the start of the program that was recorded.
#[derive(Debug)]
pub struct Tape {
    samples: Vec<i16>,
    /// How long it ran before the program started.
    before: f64,
}

impl Tape {
    /// How loud a stretch is: the root of the mean square.
    pub fn loudness(&self, from: f64, to: f64) -> f64 {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place on the tape")]
        let place = |time: f64| (((time + self.before).max(0.0) * f64::from(RATE)) as usize).min(self.samples.len());
        let (from, to) = (place(from), place(to));
        loudness(&self.samples[from..to.max(from)])
    }

    /// The loudness of the quietest stretch of this many seconds.
    pub fn quietest(&self, seconds: f64) -> f64 {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few thousand samples")]
        let stretch = (seconds * f64::from(RATE)) as usize;
        self.samples.chunks_exact(stretch).map(loudness).fold(f64::MAX, f64::min)
    }
}

fn loudness(samples: &[i16]) -> f64 {
    let sum: f64 = samples.iter().map(|sample| f64::from(*sample).powi(2)).sum();
    #[allow(clippy::cast_precision_loss, reason = "a tape of minutes")]
    let count = samples.len().max(1) as f64;
    (sum / count).sqrt()
}
