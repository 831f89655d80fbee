//! The whole room on trial, without a device: a fake output takes the samples at the pace a device would, and keeps them.

use std::borrow::Cow;
use std::num::NonZero;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread::{self, sleep};
use std::time::{Duration, Instant};

use super::device::{Output, Stream};
use super::*;

/// 1.5 s of a 220 Hz tone that swells three times.
const TONE: &[u8] = include_bytes!("../../tests/data/tone.ogg");
/// 0.3 s of a 660 Hz tone.
const CUE: &[u8] = include_bytes!("../../tests/data/cue.ogg");

/// Samples a second of the fake output, which has one channel.
const RATE: u32 = 24_000;

/// How much too soon an end may seem to come, when its start was noticed late.
const EARLY: Duration = Duration::from_millis(100);

/// How late a report may be: a laden machine runs these tests.
const LATE: Duration = Duration::from_millis(400);

/// An output whose samples go to a tape. Its clones share it.
#[derive(Clone, Default)]
struct Tape {
    samples: Arc<Mutex<Vec<f32>>>,
    missing: Arc<AtomicBool>,
    lost: Arc<AtomicBool>,
    opened: Arc<AtomicUsize>,
}

struct Pump(Arc<AtomicBool>);

impl Drop for Pump {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl Output for Tape {
    fn open(&self) -> Result<Stream, String> {
        self.opened.fetch_add(1, Ordering::Relaxed);
        if self.missing.load(Ordering::Relaxed) {
            return Err("unplugged".into());
        }
        self.lost.store(false, Ordering::Relaxed);
        let (mixer, mut source) = rodio::mixer::mixer(NonZero::<u16>::MIN, NonZero::new(RATE).unwrap());
        let (closed, lost) = (Arc::new(AtomicBool::new(false)), Arc::clone(&self.lost));
        let (pump, tape) = (Pump(Arc::clone(&closed)), Arc::clone(&self.samples));
        thread::spawn(move || {
            let (start, mut taken) = (Instant::now(), 0);
            loop {
                sleep(Duration::from_millis(5));
                if lost.load(Ordering::Relaxed) {
                    continue; // a dead device takes nothing, and does not even close
                }
                if closed.load(Ordering::Relaxed) {
                    break;
                }
                let due = start.elapsed().as_micros() * u128::from(RATE) / 1_000_000;
                let mut tape = tape.lock().unwrap();
                while taken < due {
                    tape.push(source.next().unwrap_or(0.0));
                    taken += 1;
                }
            }
        });
        Ok(Stream { mixer, lost: Arc::clone(&self.lost), _open: Box::new(pump) })
    }
}

impl Tape {
    fn speaker(&self) -> (Speaker, Receiver<Report>) {
        let (emit, reports) = channel();
        let speaker = Speaker::with_output(self.clone(), move |report| {
            let _ = emit.send(report);
        });
        (speaker.unwrap(), reports)
    }

    fn opened(&self) -> usize {
        self.opened.load(Ordering::Relaxed)
    }

    /// What is on the tape, from `from` to `to` milliseconds.
    fn between(&self, from: usize, to: usize) -> Vec<f32> {
        let per_ms = RATE as usize / 1000;
        let tape = self.samples.lock().unwrap();
        let end = (to * per_ms).min(tape.len());
        tape.get(from * per_ms..end).unwrap_or_default().to_vec()
    }

    fn rms(&self, from: usize, to: usize) -> f32 {
        let samples = self.between(from, to);
        assert!(!samples.is_empty(), "nothing from {from} ms on");
        #[expect(clippy::cast_precision_loss, reason = "a few thousand samples")]
        let count = samples.len() as f32;
        (samples.iter().map(|s| s * s).sum::<f32>() / count).sqrt()
    }

    /// How loud the last tenth of a second is, some milliseconds from now.
    fn rms_after(&self, ms: u64) -> f32 {
        sleep(Duration::from_millis(ms));
        let now = self.samples.lock().unwrap().len() * 1000 / RATE as usize;
        self.rms(now - 100, now)
    }

    /// The milliseconds at which there is sound, by tens.
    fn heard(&self) -> Vec<usize> {
        (0..60_000)
            .step_by(10)
            .take_while(|&ms| !self.between(ms, ms + 10).is_empty())
            .filter(|&ms| self.rms(ms, ms + 10) > 1e-3)
            .collect()
    }
}

fn clip(bytes: impl Into<Cow<'static, [u8]>>) -> Voice {
    Voice::Clip { text: "un deux trois".into(), bytes: bytes.into(), words_per_minute: 130.0 }
}

/// How long a clip lasts, as decoded: a Vorbis file of one page keeps some milliseconds of padding.
fn length(bytes: &'static [u8]) -> Duration {
    duration(bytes).unwrap()
}

fn unspoken(text: &str) -> Voice {
    Voice::Unspoken { text: text.into() }
}

fn utterance(id: u64, parts: impl IntoIterator<Item = Voice>) -> Utterance {
    let parts = parts.into_iter().collect();
    Utterance { id, parts }
}

/// A WAV file of one level, for as long as asked: what goes through it is the gain alone.
fn level(level: i16, ms: u32) -> Vec<u8> {
    let samples: Vec<u8> = (0..RATE / 1000 * ms).flat_map(|_| level.to_le_bytes()).collect();
    let length = u32::try_from(samples.len()).unwrap();
    let mut file = b"RIFF".to_vec();
    file.extend((36 + length).to_le_bytes());
    file.extend(b"WAVEfmt ");
    file.extend(16_u32.to_le_bytes());
    file.extend([1, 0, 1, 0]);
    file.extend(RATE.to_le_bytes());
    file.extend((RATE * 2).to_le_bytes());
    file.extend([2, 0, 16, 0]);
    file.extend(b"data");
    file.extend(length.to_le_bytes());
    file.extend(samples);
    file
}

fn next(reports: &Receiver<Report>) -> Report {
    reports.recv_timeout(Duration::from_secs(8)).expect("a report")
}

fn nothing_more(reports: &Receiver<Report>) {
    assert_eq!(reports.recv_timeout(LATE).ok(), None);
}

#[track_caller]
fn lasted(since: Instant, expected: Duration) {
    let lasted = since.elapsed();
    assert!(lasted + EARLY >= expected && lasted <= expected + LATE, "{lasted:?} instead of {expected:?}");
}

const FOUND: Report = Report::Device { available: true };
const MISSING: Report = Report::Device { available: false };

fn started(id: u64, duration: Duration, audible: bool) -> Report {
    Report::Started { id, duration, audible }
}

fn ended(id: u64, completed: bool) -> Report {
    Report::Ended { id, completed }
}

#[test]
fn a_clip_is_heard_whole() {
    let tape = Tape::default();
    let (speaker, reports) = tape.speaker();
    speaker.set_volume(Volume::MAX);
    speaker.say(utterance(1, [clip(TONE)]));
    assert_eq!(next(&reports), FOUND);
    assert_eq!(next(&reports), started(1, length(TONE), true));
    let start = Instant::now();
    assert_eq!(next(&reports), ended(1, true));
    lasted(start, length(TONE));
    let heard = tape.heard();
    assert!((1_300..=1_520).contains(&(heard.len() * 10)), "{heard:?}");
    assert!(tape.rms(0, 1_500) > 0.15);
}

#[test]
fn parts_are_a_pause_apart() {
    let tape = Tape::default();
    let (speaker, reports) = tape.speaker();
    speaker.say(utterance(1, [clip(CUE), unspoken("un deux"), clip(CUE)]));
    assert_eq!(next(&reports), FOUND);
    let silence = Pace::Normal.time_to_say("un deux");
    let Report::Started { duration, .. } = next(&reports) else { panic!("not started") };
    let expected = length(CUE) * 2 + PAUSE * 2 + silence;
    assert!(duration.abs_diff(expected) < Duration::from_millis(5));
    assert_eq!(next(&reports), ended(1, true));
    let heard = tape.heard();
    let gap = heard.windows(2).map(|pair| pair[1] - pair[0]).max();
    let expected = usize::try_from((PAUSE * 2 + silence).as_millis()).unwrap();
    assert!(gap.is_some_and(|gap| gap.abs_diff(expected) < 40), "{gap:?}");
}

#[test]
fn saying_replaces_and_each_ends_once() {
    let tape = Tape::default();
    let (speaker, reports) = tape.speaker();
    speaker.say(utterance(1, [clip(TONE)]));
    assert_eq!(next(&reports), FOUND);
    assert_eq!(next(&reports), started(1, length(TONE), true));
    speaker.say(utterance(2, [clip(TONE)]));
    assert_eq!(next(&reports), ended(1, false));
    assert_eq!(next(&reports), started(2, length(TONE), true));
    sleep(Duration::from_millis(300));
    let stop = Instant::now();
    speaker.stop();
    speaker.stop();
    assert_eq!(next(&reports), ended(2, false));
    assert!(stop.elapsed() < LATE);
    nothing_more(&reports);
    let last = *tape.heard().last().unwrap();
    sleep(Duration::from_millis(100));
    assert_eq!(tape.heard().last(), Some(&last), "it went on after the stop");
}

#[test]
fn nothing_clicks_when_it_is_stopped() {
    let tape = Tape::default();
    let (speaker, reports) = tape.speaker();
    speaker.set_volume(Volume::MAX);
    speaker.say(utterance(1, [clip(level(20_000, 2_000))]));
    assert_eq!((next(&reports), next(&reports)).0, FOUND);
    sleep(Duration::from_millis(200));
    speaker.set_volume(Volume::new(1));
    sleep(Duration::from_millis(200));
    speaker.set_volume(Volume::MAX);
    sleep(Duration::from_millis(200));
    speaker.stop();
    sleep(Duration::from_millis(100));
    let samples = tape.between(50, 10_000);
    let jump = samples.windows(2).map(|pair| (pair[1] - pair[0]).abs());
    assert!(jump.fold(0.0, f32::max) < 0.005);
    assert!(samples.last().unwrap().abs() < 1e-6);
}

#[test]
fn without_a_device_it_lasts_as_long() {
    let (emit, reports) = channel();
    let speaker = Speaker::silent(move |report| {
        let _ = emit.send(report);
    })
    .unwrap();
    speaker.cue(CUE, 0.0);
    speaker.say(utterance(1, [clip(CUE)]));
    assert_eq!(next(&reports), MISSING);
    assert_eq!(next(&reports), started(1, length(CUE), false));
    let start = Instant::now();
    assert_eq!(next(&reports), ended(1, true));
    lasted(start, length(CUE));
    speaker.say(utterance(2, [unspoken("un")]));
    let word = Pace::Normal.time_to_say("un");
    assert_eq!(next(&reports), started(2, word, false));
    assert_eq!(next(&reports), ended(2, true));
    nothing_more(&reports);
}

#[test]
fn words_nobody_says_open_no_device() {
    let tape = Tape::default();
    let (speaker, reports) = tape.speaker();
    speaker.say(utterance(1, [unspoken("un")]));
    speaker.say(utterance(2, []));
    assert!(matches!(next(&reports), Report::Started { id: 1, .. }));
    assert_eq!(next(&reports), ended(1, false));
    assert_eq!(next(&reports), started(2, Duration::ZERO, false));
    assert_eq!(next(&reports), ended(2, true));
    assert_eq!(tape.opened(), 0);
}

#[test]
fn when_the_device_dies_the_lesson_goes_on() {
    let tape = Tape::default();
    let (speaker, reports) = tape.speaker();
    speaker.tune(Some(CUE.into()));
    speaker.say(utterance(1, [clip(TONE)]));
    assert_eq!(next(&reports), FOUND);
    assert_eq!(next(&reports), started(1, length(TONE), true));
    let start = Instant::now();
    sleep(Duration::from_millis(300));
    tape.missing.store(true, Ordering::Relaxed);
    tape.lost.store(true, Ordering::Relaxed);
    assert_eq!(next(&reports), MISSING);
    assert_eq!(next(&reports), ended(1, true));
    lasted(start, length(TONE));
    assert_eq!(tape.opened(), 1);
    speaker.cue(CUE, 0.0);
    speaker.say(utterance(2, [clip(CUE)]));
    assert_eq!(next(&reports), started(2, length(CUE), false));
    assert_eq!(next(&reports), ended(2, true));
    assert_eq!(tape.opened(), 2, "one attempt an utterance, none a cue");
    tape.missing.store(false, Ordering::Relaxed);
    let silence = tape.heard().len();
    speaker.say(utterance(3, [clip(CUE)]));
    assert_eq!(next(&reports), FOUND);
    assert_eq!(next(&reports), started(3, length(CUE), true));
    assert_eq!(next(&reports), ended(3, true));
    sleep(Duration::from_millis(300));
    assert!(tape.heard().len() > silence + 40, "the voice, then the tune again");
}

#[test]
fn a_tune_makes_room_for_a_voice() {
    let tape = Tape::default();
    let (speaker, reports) = tape.speaker();
    speaker.set_volume(Volume::MAX);
    speaker.tune(Some(level(10_000, 700).into()));
    assert_eq!(next(&reports), FOUND);
    let before = tape.rms_after(500);
    speaker.say(utterance(1, [clip(level(0, 1_200))]));
    assert!(matches!(next(&reports), Report::Started { .. }));
    let under = tape.rms_after(500);
    assert_eq!(next(&reports), ended(1, true));
    let after = tape.rms_after(500);
    speaker.tune(None);
    let stopped = tape.rms_after(400);
    let lower = 20.0 * (under / before).log10();
    assert!((lower + 20.0).abs() < 0.5, "{lower} dB");
    assert!((after / before - 1.0).abs() < 0.01, "{after} after {before}");
    assert!(stopped < 1e-6);
}

#[test]
fn a_tune_is_as_loud_as_it_is_asked_to_be() {
    let tape = Tape::default();
    let (speaker, reports) = tape.speaker();
    speaker.set_volume(Volume::MAX);
    speaker.tune(Some(level(10_000, 700).into()));
    assert_eq!(next(&reports), FOUND);
    let before = tape.rms_after(300);
    speaker.set_tune_gain(-12.0);
    let softer = tape.rms_after(500);
    let lower = 20.0 * (softer / before).log10();
    assert!((lower + 12.0).abs() < 0.5, "{lower} dB");
}

#[test]
fn a_cue_makes_room_for_a_voice() {
    let tape = Tape::default();
    let (speaker, reports) = tape.speaker();
    speaker.set_volume(Volume::MAX);
    speaker.cue(level(8_000, 1_500), -6.0);
    speaker.cue(&b"not a sound"[..], 0.0);
    assert_eq!(next(&reports), FOUND);
    let alone = tape.rms_after(200);
    speaker.say(utterance(1, [clip(level(0, 1_500))]));
    assert!(matches!(next(&reports), Report::Started { .. }));
    let under = tape.rms_after(300);
    let lower = 20.0 * (under / alone).log10();
    assert!((lower + 20.0).abs() < 0.5, "{lower} dB");
    assert_eq!(next(&reports), ended(1, true));
}

#[test]
fn muted_is_silent_and_lasts_as_long() {
    let tape = Tape::default();
    let (speaker, reports) = tape.speaker();
    speaker.set_volume(Volume::SILENT);
    speaker.say(utterance(1, [clip(CUE)]));
    assert_eq!(next(&reports), FOUND);
    assert_eq!(next(&reports), started(1, length(CUE), true));
    assert_eq!(next(&reports), ended(1, true));
    assert!(tape.heard().is_empty());
}

#[test]
fn a_damaged_clip_lasts_as_long_as_its_words() {
    let tape = Tape::default();
    let (speaker, reports) = tape.speaker();
    speaker.set_pace(Pace::Fast);
    speaker.say(utterance(1, [clip(&b"OggS, it says"[..])]));
    assert!(matches!(next(&reports), Report::Failed { id: 1, error: ClipError::Damaged(_) }));
    let words = Pace::Fast.time_to_say("un deux trois");
    assert_eq!(next(&reports), started(1, words, false));
    assert_eq!(next(&reports), ended(1, true));
}

#[test]
fn the_pace_stretches_what_comes_next() {
    let tape = Tape::default();
    let (speaker, reports) = tape.speaker();
    speaker.set_pace(Pace::Slow);
    speaker.say(utterance(1, [clip(TONE)]));
    assert_eq!(next(&reports), FOUND);
    let Report::Started { duration, .. } = next(&reports) else { panic!("not started") };
    assert!(duration.abs_diff(length(TONE) * 130 / 105) < Duration::from_millis(1));
}

#[test]
fn the_last_handle_ends_the_thread() {
    let tape = Tape::default();
    let (speaker, reports) = tape.speaker();
    let other = speaker.clone();
    speaker.say(utterance(1, [clip(TONE)]));
    assert_eq!(next(&reports), FOUND);
    assert_eq!(next(&reports), started(1, length(TONE), true));
    drop(speaker);
    other.set_pace(Pace::Slow);
    drop(other);
    assert_eq!(next(&reports), ended(1, false));
    assert!(
        reports.recv_timeout(LATE).is_err_and(|error| { error == std::sync::mpsc::RecvTimeoutError::Disconnected })
    );
}

#[test]
fn synthesis_speaks_where_there_is_a_synthesiser() {
    let tape = Tape::default();
    let (speaker, reports) = tape.speaker();
    let text = "Bonjour, cliquez sur la cloche.";
    let part = |language: &str| Voice::Synthesis { text: text.into(), language: language.into() };
    speaker.say(utterance(1, [part("fr")]));
    if synthesiser().is_some() {
        assert_eq!(next(&reports), FOUND);
        let Report::Started { duration, audible, .. } = next(&reports) else { panic!("not started") };
        assert!(audible && (1.0..5.0).contains(&duration.as_secs_f32()), "{duration:?}");
        sleep(Duration::from_secs(1));
        assert!(tape.rms(200, 900) > 0.005);
        speaker.stop();
    } else {
        let words = Pace::Normal.time_to_say(text);
        assert_eq!(next(&reports), started(1, words, false));
        speaker.stop();
    }
    assert_eq!(next(&reports), ended(1, false));
    speaker.say(utterance(2, [part("--path=/tmp")]));
    let words = Pace::Normal.time_to_say(text);
    assert_eq!(next(&reports), started(2, words, false));
}
