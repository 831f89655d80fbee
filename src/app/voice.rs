//! What is being said, and why: the practice waits for the end of its own sentences, and for no others.

use std::borrow::Cow;

use crate::comfort::Comfort;
use crate::content::Content;
use crate::sentence::Sentence;
use crate::speech::{Report, Speaker, Utterance, Voice as Spoken, decibels};
use crate::trace;
use crate::words::Fit;
use crate::world::Tune;

/// Who waits for the end of what is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Purpose {
    /// An instruction, a soft message: the practice does, and nothing else may cut it but another of its kind.
    Leading,
    /// What a screen opens with: nobody, but a label waits for its end.
    Opening,
    /// A label under the pointer: nobody.
    Aside,
}

/// The one voice.
pub struct Voice {
    speaker: Option<Speaker>,
    comfort: Comfort,
    number: u64,
    saying: Option<(u64, Purpose)>,
    /// A label asked for while an instruction is being said: it waits, the last one only.
    waiting: Vec<Sentence>,
    has_sound: bool,
    /// What is heard as long as it goes on.
    tune: Option<Tune>,
    /// The name of the keyboard's layout: what is heard is what is shown.
    keyboard: String,
    /// The variant of the lesson in sight, for the same reason.
    variant: u32,
}

/// What a report means for the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// Nothing to do.
    Nothing,
    /// The practice's words have been heard.
    Led,
}

impl Voice {
    /// A voice through this speaker; with none, everything counts as heard at once.
    pub fn new(speaker: Option<Speaker>, comfort: Comfort) -> Self {
        let mut voice = Self {
            speaker,
            comfort,
            number: 0,
            saying: None,
            waiting: Vec::new(),
            has_sound: true,
            tune: None,
            keyboard: String::new(),
            variant: 1,
        };
        voice.suit(comfort);
        voice
    }

    /// Whether there is a sound card, as far as is known.
    pub const fn has_sound(&self) -> bool {
        self.has_sound
    }

    /// Follows the learner's settings.
    pub fn suit(&mut self, comfort: Comfort) {
        self.comfort = comfort;
        if let Some(speaker) = &self.speaker {
            speaker.set_volume(comfort.volume);
            speaker.set_pace(comfort.pace);
        }
    }

    /// Follows the keyboard.
    pub fn fit(&mut self, keyboard: &str) {
        keyboard.clone_into(&mut self.keyboard);
    }

    /// Follows the variant of what is in sight.
    pub const fn vary(&mut self, variant: u32) {
        self.variant = variant;
    }

    /// What everything said is fitted to.
    pub fn fitted(&self) -> Fit<'_> {
        Fit { hand: self.comfort.hand, keyboard: &self.keyboard, variant: self.variant }
    }

    /// Says what leads the learner, instead of anything else.
    pub fn lead(&mut self, content: &Content, sentences: &[Sentence]) {
        self.waiting.clear();
        self.say(content, sentences, Purpose::Leading);
    }

    /// Says a label or a title; after the instruction, if one is being said.
    pub fn aside(&mut self, content: &Content, sentences: Vec<Sentence>) {
        if matches!(self.saying, Some((_, Purpose::Leading | Purpose::Opening))) {
            self.waiting = sentences;
        } else {
            self.say(content, &sentences, Purpose::Aside);
        }
    }

    /// Says what a screen opens with, instead of anything else.
    pub fn open(&mut self, content: &Content, sentences: &[Sentence]) {
        self.waiting.clear();
        self.say(content, sentences, Purpose::Opening);
    }

    /// Says nothing more, and ends the tune.
    pub fn hush(&mut self) {
        self.saying = None;
        self.waiting.clear();
        self.tune = None;
        if let Some(speaker) = &self.speaker {
            speaker.stop();
            speaker.tune(None);
        }
    }

    /// Plays a cue, so loud: the files are made at the level they are played at, which is 1.
    pub fn cue(&self, content: &Content, name: &str, loudness: f32) {
        let Some(gain) = decibels(loudness) else { return };
        match (content.asset(&format!("cues/{name}.ogg")), &self.speaker) {
            (Some(bytes), Some(speaker)) => speaker.cue(bytes, gain),
            (None, _) => tracing::warn!(name, "cue missing"),
            (_, None) => {}
        }
    }

    /// Begins, changes or ends the tune; what goes on as it was is left alone.
    pub fn tune(&mut self, content: &Content, tune: Option<Tune>) {
        // What is not loud at all is not played.
        let heard = |tune: Tune| decibels(tune.loudness).map(|gain| (tune, gain));
        let (tune, gain) = tune.and_then(heard).unzip();
        if self.tune == tune {
            return;
        }
        let before = std::mem::replace(&mut self.tune, tune);
        let Some(speaker) = &self.speaker else { return };
        let cue = self.tune.as_ref().map(|tune| &tune.cue);
        if let Some(gain) = gain {
            speaker.set_tune_gain(gain);
        }
        if before.as_ref().map(|tune| &tune.cue) != cue {
            let bytes = cue.and_then(|cue| content.asset(&format!("cues/{cue}.ogg")));
            if let (Some(cue), None) = (cue, &bytes) {
                tracing::warn!(%cue, "tune missing");
            }
            speaker.tune(bytes);
        }
    }

    /// Takes in what the sound thread tells.
    pub fn report(&mut self, content: &Content, report: &Report) -> News {
        match report {
            Report::Device { available } => {
                self.has_sound = *available;
                News::Nothing
            }
            Report::Ended { id, .. } if self.saying.is_some_and(|(saying, _)| saying == *id) => {
                let led = matches!(self.saying, Some((_, Purpose::Leading)));
                self.saying = None;
                trace::said();
                let waiting = std::mem::take(&mut self.waiting);
                if !waiting.is_empty() {
                    self.say(content, &waiting, Purpose::Aside);
                }
                if led { News::Led } else { News::Nothing }
            }
            Report::Failed { error, .. } => {
                tracing::warn!(%error, "clip could not be read");
                News::Nothing
            }
            Report::Started { .. } | Report::Ended { .. } => News::Nothing,
        }
    }

    fn say(&mut self, content: &Content, sentences: &[Sentence], purpose: Purpose) {
        let Some(speaker) = &self.speaker else { return };
        let (language, fit) = (self.comfort.language, self.fitted());
        let parts = sentences
            .iter()
            .map(|sentence| {
                let text = content.words.text(sentence, language, fit);
                let clip = content.clip(language, &text);
                let file = content.clips().find(language, &text).map(|clip| clip.path.as_str());
                trace::say(sentence, language, file);
                match clip {
                    Some((bytes, words_per_minute)) => {
                        Spoken::Clip { text, bytes: Cow::clone(&bytes), words_per_minute }
                    }
                    None => Spoken::Synthesis { text, language: language.code().to_owned() },
                }
            })
            .collect();
        self.number += 1;
        self.saying = Some((self.number, purpose));
        speaker.say(Utterance { id: self.number, parts });
    }
}
