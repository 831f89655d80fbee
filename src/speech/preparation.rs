//! From the parts of an utterance to one clip: decoded, brought to the pace, synthesised, put end to end.

use std::collections::HashMap;
use std::path::Path;
use std::time::{Duration, Instant};

use super::clip::{Clip, ClipError, decode};
use super::stretch::stretch;
use super::synthesis::{Job, PATIENCE};
use super::{PAUSE, Voice};
use crate::comfort::Pace;

/// What a synthesiser made of one part.
#[derive(Debug)]
pub(super) struct Synthesised {
    /// Of which preparation.
    pub ticket: u64,
    /// Of which of its parts.
    pub part: usize,
    /// A sound file, or whatever came out.
    pub bytes: Vec<u8>,
}

/// An utterance being prepared. Dropping it kills the synthesisers still at work for it.
pub(super) struct Preparation {
    ticket: u64,
    pieces: Vec<Piece>,
    jobs: HashMap<usize, Job>,
    /// When it is begun with what there is.
    pub give_up: Instant,
}

/// A part, ready to be put end to end with the others.
#[derive(Debug)]
enum Piece {
    Sound(Clip),
    Silence(Duration),
}

impl Preparation {
    /// Decodes what is recorded and sets `synthesiser` to work on the rest. What it makes is handed to `done`, from other
    /// threads; clips that cannot be read are handed to `failed`.
    pub fn start(
        ticket: u64,
        parts: Vec<Voice>,
        pace: Pace,
        synthesiser: Option<&Path>,
        done: impl Fn(Synthesised) + Clone + Send + 'static,
        mut failed: impl FnMut(ClipError),
    ) -> Self {
        let mut preparation = Self {
            ticket,
            pieces: Vec::with_capacity(parts.len()),
            jobs: HashMap::new(),
            give_up: Instant::now() + PATIENCE,
        };
        for (index, part) in parts.into_iter().enumerate() {
            let silence = Piece::Silence(pace.time_to_say(part.text()));
            let piece = match part {
                Voice::Unspoken { .. } => silence,
                Voice::Clip { bytes, words_per_minute, .. } => match decode(bytes) {
                    Ok(clip) => Piece::Sound(stretch(clip, pace.speed(words_per_minute))),
                    Err(error) => {
                        failed(error);
                        silence
                    }
                },
                Voice::Synthesis { text, language } => {
                    if let Some(program) = synthesiser {
                        preparation.synthesise(index, program, text, &language, pace, done.clone());
                    }
                    silence
                }
            };
            preparation.pieces.push(piece);
        }
        preparation
    }

    fn synthesise(
        &mut self,
        part: usize,
        program: &Path,
        text: String,
        language: &str,
        pace: Pace,
        done: impl FnOnce(Synthesised) + Send + 'static,
    ) {
        let ticket = self.ticket;
        let done = move |bytes| {
            done(Synthesised { ticket, part, bytes });
        };
        match Job::start(program, text, language, pace, done) {
            Ok(job) => {
                self.jobs.insert(part, job);
            }
            Err(error) => tracing::warn!(%error, "the synthesiser cannot be started"),
        }
    }

    /// Takes what a synthesiser made, if it is for this preparation.
    pub fn receive(&mut self, made: Synthesised) {
        if made.ticket != self.ticket || self.jobs.remove(&made.part).is_none() {
            return;
        }
        match decode(made.bytes.into()) {
            Ok(clip) => {
                if let Some(piece) = self.pieces.get_mut(made.part) {
                    *piece = Piece::Sound(clip);
                }
            }
            Err(error) => tracing::warn!(%error, "the synthesiser made no sound"),
        }
    }

    /// Whether no synthesiser is at work any more.
    pub fn is_ready(&self) -> bool {
        self.jobs.is_empty()
    }

    /// One clip of what there is, and how long it lasts; no clip when there is nothing to hear.
    pub fn join(&mut self) -> (Option<Clip>, Duration) {
        self.jobs.clear();
        join(std::mem::take(&mut self.pieces))
    }
}

/// Puts pieces end to end, a pause between two, at the sample rate of the first that has one.
fn join(pieces: Vec<Piece>) -> (Option<Clip>, Duration) {
    let rate = pieces.iter().find_map(|piece| match piece {
        Piece::Sound(clip) => Some(clip.rate),
        Piece::Silence(_) => None,
    });
    let mut whole = rate.map(Clip::empty);
    let mut duration = Duration::ZERO;
    for (index, piece) in pieces.into_iter().enumerate() {
        let pause = if index == 0 { Duration::ZERO } else { PAUSE };
        duration += pause;
        if let Some(whole) = &mut whole {
            whole.rest(pause);
        }
        match (piece, &mut whole) {
            (Piece::Sound(clip), Some(whole)) => {
                duration += clip.duration();
                whole.follow(clip);
            }
            (Piece::Silence(silence), whole) => {
                duration += silence;
                if let Some(whole) = whole {
                    whole.rest(silence);
                }
            }
            (Piece::Sound(clip), None) => duration += clip.duration(),
        }
    }
    (whole, duration)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::num::NonZero;

    fn sound(rate: u32, seconds: u32) -> Piece {
        let rate = NonZero::new(rate).expect("a rate");
        let samples = vec![0.5; (rate.get() * seconds) as usize];
        Piece::Sound(Clip { samples, rate })
    }

    #[test]
    fn nothing_lasts_no_time() {
        assert_eq!(join(Vec::new()), (None, Duration::ZERO));
    }

    #[test]
    fn silences_are_not_played() {
        let second = Duration::from_secs(1);
        let (clip, duration) = join(vec![Piece::Silence(second), Piece::Silence(second)]);
        assert_eq!((clip, duration), (None, second * 2 + PAUSE));
    }

    #[test]
    fn parts_are_a_pause_apart_whatever_their_sample_rate() {
        let silence = Piece::Silence(Duration::from_secs(2));
        let (clip, duration) = join(vec![sound(24_000, 1), sound(22_050, 1), silence]);
        let clip = clip.expect("something to hear");
        assert_eq!(duration, Duration::from_secs(4) + PAUSE * 2);
        assert!(clip.duration().abs_diff(duration) < Duration::from_millis(2));
        assert_eq!(clip.rate.get(), 24_000);
        let at = |ms: usize| clip.samples[ms * 24];
        assert!(at(500) > 0.4 && at(1_350).abs() < 0.01 && at(2_200) > 0.4 && at(2_900).abs() < 0.01);
    }

    #[cfg(unix)]
    #[test]
    fn only_what_was_made_for_it_is_taken() {
        use crate::speech::synthesis::tests::hanging;

        let silence = Pace::Normal.time_to_say("un deux");
        let start = |ticket| Preparation {
            ticket,
            pieces: vec![Piece::Silence(silence), Piece::Silence(silence)],
            jobs: HashMap::from([(0, hanging(|_| {})), (1, hanging(|_| {}))]),
            give_up: Instant::now() + PATIENCE,
        };
        let tone = include_bytes!("../../tests/data/tone.ogg");
        let made = |ticket, part| Synthesised { ticket, part, bytes: tone.to_vec() };
        let mut preparation = start(2);
        preparation.receive(made(1, 0));
        preparation.receive(made(1, 1));
        preparation.receive(made(2, 0));
        preparation.receive(made(2, 7));
        assert!(!preparation.is_ready());
        let bytes = b"espeak-ng: no such voice".to_vec();
        preparation.receive(Synthesised { ticket: 2, part: 1, bytes });
        assert!(preparation.is_ready());
        let (clip, duration) = preparation.join();
        let tone = decode(tone.as_slice().into()).expect("a clip").duration();
        assert!(clip.is_some());
        assert_eq!(duration, tone + PAUSE + silence);

        let (clip, duration) = start(3).join();
        assert!(clip.is_none(), "nothing came: silence, as long as the words");
        assert_eq!(duration, PAUSE + silence * 2);
    }
}
