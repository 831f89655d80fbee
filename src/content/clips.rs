//! The recordings: which clip says which words, by the manifest that the narration tool writes.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

use super::Files;
use crate::comfort::Language;

/// Where a manifest lies in a repository or a pack.
pub const MANIFEST: &str = "assets/voice/manifest.json";
/// The pace a recording is taken to have when its manifest does not tell: the standard's (STANDARDS.md A1).
const USUAL: f32 = 130.0;

/// `assets/voice/manifest.json`, as the narration tool writes it.
#[derive(Debug, Deserialize)]
struct Manifest {
    /// The pace of each voice, in words a minute. A short clip's own pace says little, so the voice's is preferred: every
    /// sentence is then slowed down alike.
    #[serde(default)]
    words_per_minute: BTreeMap<Language, f32>,
    /// By language, then by the exact words.
    clips: BTreeMap<Language, BTreeMap<String, Entry>>,
}

#[derive(Debug, Deserialize)]
struct Entry {
    file: String,
    #[serde(default)]
    keys: Vec<String>,
    #[serde(default)]
    words_per_minute: f32,
}

/// One recording.
#[derive(Debug, Clone)]
pub struct Clip {
    /// In which language.
    pub language: Language,
    /// The exact words it says.
    pub text: String,
    /// The sentences it was recorded for.
    pub keys: Vec<String>,
    /// The file, from the top of its source.
    pub path: String,
    /// How many words a minute it speaks.
    pub words_per_minute: f32,
    pub(crate) layer: usize,
}

/// A manifest that cannot be used.
#[derive(Debug, Clone)]
pub struct BadManifest {
    pub(crate) layer: usize,
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) what: String,
}

/// Every recording, of every source.
#[derive(Debug, Clone, Default)]
pub struct Clips {
    all: Vec<Clip>,
    by_words: HashMap<(Language, String), usize>,
    pub(crate) bad: Vec<BadManifest>,
    pub(crate) manifests: Vec<usize>,
}

impl Clips {
    /// Reads the manifests of every source. One that cannot be read leaves its clips unheard, and is told by
    /// [`crate::check`].
    #[must_use]
    pub fn read(files: &Files) -> Self {
        let mut all = Self::default();
        for layer in files.layers().filter(|layer| files.has(*layer, MANIFEST)) {
            all.manifests.push(layer);
            let manifest = match files.text(layer, MANIFEST) {
                Ok(text) => serde_json::from_str::<Manifest>(&text)
                    .map_err(|error| (error.line().max(1), error.column().max(1), error.to_string())),
                Err(error) => Err((1, 1, error.to_string())),
            };
            match manifest {
                Ok(manifest) => all.take(layer, manifest),
                Err((line, column, what)) => {
                    tracing::warn!(file = files.name(layer, MANIFEST), line, column, what, "no clips from here");
                    all.bad.push(BadManifest { layer, line, column, what });
                }
            }
        }
        all
    }

    fn take(&mut self, layer: usize, manifest: Manifest) {
        for (language, clips) in manifest.clips {
            let voice = manifest.words_per_minute.get(&language).copied();
            for (text, Entry { file, keys, words_per_minute }) in clips {
                let paces = voice.into_iter().chain([words_per_minute]);
                let words_per_minute = paces.into_iter().find(|pace| (40.0..=400.0).contains(pace)).unwrap_or(USUAL);
                self.by_words.insert((language, text.clone()), self.all.len());
                let path = format!("assets/voice/{file}");
                self.all.push(Clip { language, text, keys, path, words_per_minute, layer });
            }
        }
    }

    /// The recording of these exact words; of the highest source, if several have one.
    #[must_use]
    pub fn find(&self, language: Language, text: &str) -> Option<&Clip> {
        // A tuple of owned values is looked up: one short copy a sentence spoken.
        self.by_words.get(&(language, text.to_owned())).and_then(|index| self.all.get(*index))
    }

    /// Every recording, in the order of the manifests.
    pub fn iter(&self) -> impl Iterator<Item = &Clip> {
        self.all.iter()
    }

    /// The recordings made for a sentence, whatever they say: one, or one a hand.
    pub fn of_sentence<'a>(&'a self, language: Language, key: &'a str) -> impl Iterator<Item = &'a Clip> {
        self.all.iter().filter(move |clip| clip.language == language && clip.keys.iter().any(|known| known == key))
    }
}
