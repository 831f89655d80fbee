//! A recording of what the loudspeaker would give.

use std::fs::{self, File};
use std::path::PathBuf;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::stage::Running;

/// Samples a second.
const RATE: f64 = 24_000.0;

/// A recording under way.
#[derive(Debug)]
pub struct Tape {
    recorder: Running,
    path: PathBuf,
    began: Instant,
}

impl Tape {
    /// Begins to record the monitor of the null sink.
    pub fn start(parec: &mut Command, path: PathBuf) -> Self {
        let recorder = parec
            .args(["-d", "declic.monitor", "--latency-msec=10", "--raw", "--format=s16le", "--channels=1"])
            .arg(format!("--rate={RATE}"))
            .stdout(File::create(&path).expect("a file"))
            .spawn()
            .expect("a recorder");
        let recorder = Running(recorder);
        // A monitor gives silence too: its first byte is the beginning.
        let begin = Instant::now();
        while fs::metadata(&path).expect("a file").len() == 0 {
            assert!(begin.elapsed() < Duration::from_secs(30), "no recording");
            sleep(Duration::from_millis(10));
        }
        Self { recorder, path, began: Instant::now() }
    }

    /// The tape's first moment.
    pub const fn began(&self) -> Instant {
        self.began
    }

    /// Ends the recording.
    pub fn end(self) -> Vec<i16> {
        drop(self.recorder);
        let bytes = fs::read(&self.path).expect("a recording");
        bytes.chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]])).collect()
    }
}

/// How loud a stretch of a tape is, in seconds from its beginning: the root of the mean square.
pub fn loudness(tape: &[i16], from: f64, to: f64) -> f64 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place on the tape")]
    let place = |seconds: f64| ((seconds.max(0.0) * RATE) as usize).min(tape.len());
    let stretch = &tape[place(from)..place(to).max(place(from))];
    if stretch.is_empty() {
        return 0.0;
    }
    #[allow(clippy::cast_precision_loss, reason = "fewer than 2^52 samples")]
    let count = stretch.len() as f64;
    (stretch.iter().map(|sample| f64::from(*sample).powi(2)).sum::<f64>() / count).sqrt()
}
