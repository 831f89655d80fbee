//! A whole sound file in memory: from bytes to samples, and several clips to one.
//!
//! Clips are decoded whole, before they are played: rodio 0.23 takes the empty first packet of a Vorbis stream for its
//! end (rodio#832), and a clip of known length is what every report counts on.

use std::borrow::Cow;
use std::io::Cursor;
use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use rodio::buffer::SamplesBuffer;
use rodio::source::UniformSourceIterator;
use rodio::{Decoder, Source};

const MONO: NonZero<u16> = NonZero::<u16>::MIN;

/// Sample rates a loudspeaker can do something with, in hertz.
const RATES: std::ops::RangeInclusive<u32> = 8_000..=48_000;

/// The longest clip that is read: a small file may claim to be days of silence.
const LONGEST: Duration = Duration::from_mins(3);

/// Why a sound file could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ClipError {
    /// Neither Ogg nor WAV.
    #[error("not an Ogg Vorbis or WAV file")]
    Format,
    /// The right kind of file, but the decoder gave up; its words for it.
    #[error("the sound file is damaged: {0}")]
    Damaged(String),
    /// A file of no length.
    #[error("the sound file holds no sound")]
    Empty,
    /// A sample rate outside 8 to 48 kHz, given in hertz.
    #[error("the sound file has {0} samples a second: 8,000 to 48,000 expected")]
    Rate(u32),
    /// Over three minutes.
    #[error("the sound file lasts more than three minutes")]
    TooLong,
}

/// Samples of one channel.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Clip {
    pub samples: Vec<f32>,
    pub rate: NonZero<u32>,
}

impl Clip {
    pub fn empty(rate: NonZero<u32>) -> Self {
        Self { samples: Vec::new(), rate }
    }

    pub fn duration(&self) -> Duration {
        time(self.samples.len(), self.rate)
    }

    /// Follows these samples with a silence.
    pub fn rest(&mut self, silence: Duration) {
        let count = silence.as_nanos() * u128::from(self.rate.get()) / 1_000_000_000;
        let count = usize::try_from(count).unwrap_or(0);
        self.samples.resize(self.samples.len() + count, 0.0);
    }

    /// Follows these samples with others, brought to the same rate.
    pub fn follow(&mut self, next: Self) {
        let next = next.at_rate(self.rate);
        self.samples.extend(next.samples);
    }

    /// The same sound with another number of samples a second.
    fn at_rate(self, rate: NonZero<u32>) -> Self {
        if self.rate == rate {
            return self;
        }
        let source = SamplesBuffer::new(MONO, self.rate, self.samples);
        Self { samples: UniformSourceIterator::new(OneSpan(source), MONO, rate).collect(), rate }
    }
}

/// How long a sound file lasts, decoding it whole.
///
/// # Errors
/// When it cannot be read.
pub fn duration(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Duration, ClipError> {
    decode(bytes.into()).map(|clip| clip.duration())
}

/// Decodes a whole sound file, mixing its channels down to one.
pub(super) fn decode(bytes: Cow<'static, [u8]>) -> Result<Clip, ClipError> {
    if !(bytes.starts_with(b"OggS") || bytes.starts_with(b"RIFF")) {
        return Err(ClipError::Format);
    }
    // A lesson pack brings anyone's files, and decoders have been known to trip over damaged ones.
    catch_unwind(AssertUnwindSafe(|| read(bytes)))
        .unwrap_or_else(|_| Err(ClipError::Damaged("the decoder stumbled".into())))
}

fn read(bytes: Cow<'static, [u8]>) -> Result<Clip, ClipError> {
    let length = bytes.len() as u64;
    let decoder = Decoder::builder()
        .with_byte_len(length)
        .with_data(Cursor::new(bytes))
        .build()
        .map_err(|error| ClipError::Damaged(error.to_string()))?;
    let (channels, rate) = (usize::from(decoder.channels().get()), decoder.sample_rate());
    if !RATES.contains(&rate.get()) {
        return Err(ClipError::Rate(rate.get()));
    }
    let most = usize::try_from(LONGEST.as_secs() * u64::from(rate.get())).unwrap_or(usize::MAX);
    let interleaved: Vec<f32> = decoder.take((most + 1).saturating_mul(channels)).collect();
    let share = 1.0 / f32::from(u16::try_from(channels).unwrap_or(u16::MAX));
    let samples: Vec<f32> = interleaved
        .chunks_exact(channels)
        .map(|frame| frame.iter().sum::<f32>() * share)
        .map(|sample| if sample.is_finite() { sample } else { 0.0 })
        .collect();
    match samples.len() {
        0 => Err(ClipError::Empty),
        count if count > most => Err(ClipError::TooLong),
        _ => Ok(Clip { samples, rate }),
    }
}

pub(super) fn time(samples: usize, rate: NonZero<u32>) -> Duration {
    let nanoseconds = samples as u128 * 1_000_000_000 / u128::from(rate.get());
    Duration::from_nanos(u64::try_from(nanoseconds).unwrap_or(u64::MAX))
}

/// One span, however long: rodio restarts its converter every 32,768 samples of a finite span, which clicks.
struct OneSpan(SamplesBuffer);

impl Iterator for OneSpan {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        self.0.next()
    }
}

impl Source for OneSpan {
    fn current_span_len(&self) -> Option<usize> {
        None
    }

    fn channels(&self) -> NonZero<u16> {
        self.0.channels()
    }

    fn sample_rate(&self) -> NonZero<u32> {
        self.0.sample_rate()
    }

    fn total_duration(&self) -> Option<Duration> {
        self.0.total_duration()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TONE: &[u8] = include_bytes!("../../tests/data/tone.ogg");

    #[test]
    fn an_ogg_is_decoded_whole() {
        let clip = decode(TONE.into()).expect("a clip");
        assert_eq!(clip.rate.get(), 24_000);
        // The end of a file of one page is not trimmed: some milliseconds too many.
        let lasts = Duration::from_millis(1_500);
        assert!((lasts..lasts + Duration::from_millis(20)).contains(&clip.duration()));
        assert!(clip.samples.iter().any(|sample| sample.abs() > 0.4));
        assert_eq!(duration(TONE), Ok(clip.duration()));
    }

    #[test]
    fn another_rate_is_the_same_sound() {
        let clip = decode(TONE.into()).expect("a clip");
        let rate = NonZero::new(44_100).expect("a rate");
        let other = clip.clone().at_rate(rate);
        assert!(other.duration().abs_diff(clip.duration()) < Duration::from_millis(1));
        let loudest = |clip: &Clip| clip.samples.iter().copied().fold(0.0, f32::max);
        assert!((loudest(&other) - loudest(&clip)).abs() < 0.01);
    }

    #[test]
    fn what_is_not_a_sound_is_refused() {
        assert_eq!(decode(Cow::Borrowed(b"")), Err(ClipError::Format));
        assert_eq!(decode(Cow::Borrowed(b"ID3")), Err(ClipError::Format));
        assert!(matches!(decode(TONE[..200].into()), Err(ClipError::Damaged(_) | ClipError::Empty)));
    }

    /// Gives every page of an Ogg file the checksum of what it holds, so that the decoder looks inside.
    fn seal(file: &mut [u8]) {
        let mut start = 0;
        while let Some(page) = file.get_mut(start..).filter(|page| page.len() > 27) {
            let segments = usize::from(page[26]);
            let body: usize = page[27..].iter().take(segments).map(|&size| usize::from(size)).sum();
            let length = (27 + segments + body).min(page.len());
            page[22..26].fill(0);
            let sum = page[..length].iter().fold(0_u32, |sum, &byte| {
                (0..8).fold(sum ^ (u32::from(byte) << 24), |sum, _| {
                    (sum << 1) ^ (if sum >> 31 == 1 { 0x04c1_1db7 } else { 0 })
                })
            });
            page[22..26].copy_from_slice(&sum.to_le_bytes());
            start += length;
        }
    }

    #[test]
    fn sealing_a_sound_file_changes_nothing() {
        let mut file = TONE.to_vec();
        seal(&mut file);
        assert_eq!(file, TONE);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_file_is_a_trap(
            ogg in any::<bool>(),
            bytes in prop::collection::vec(any::<u8>(), 0..2_000),
        ) {
            let mut file = if ogg { b"OggS".to_vec() } else { b"RIFF".to_vec() };
            file.extend(bytes);
            let _ = decode(file.into());
        }

        #[test]
        fn no_damage_is_a_trap(
            damage in prop::collection::vec((0..TONE.len(), any::<u8>()), 1..20),
            length in 1..=TONE.len() * 2,
        ) {
            let mut file = TONE.to_vec();
            for (place, byte) in damage {
                file[place] = byte;
            }
            file.truncate(length);
            seal(&mut file);
            if let Ok(clip) = decode(file.into()) {
                prop_assert!(clip.duration() <= LONGEST);
                prop_assert!(clip.samples.iter().all(|sample| sample.is_finite()));
            }
        }
    }
}
