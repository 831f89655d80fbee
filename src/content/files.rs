//! Files in layers: what the binary carries, then folders over it.
//!
//! A folder is listed once, and only what the list holds is ever opened: no path written in a lesson can lead out of it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::{Source, embedded};

/// How deep folders are followed: `locales/fr/lessons/mouse/click.ftl` is four down.
const DEPTH: usize = 6;
/// How many files one folder may hold.
const MANY: usize = 20_000;

/// The largest file of each kind that is read; what is larger is no lesson, picture or clip of ours.
const LIMITS: [(&str, u64); 5] =
    [("ron", 1 << 20), ("ftl", 1 << 20), ("svg", 2 << 20), ("json", 16 << 20), ("ogg", 8 << 20)];

/// Why a file cannot be had.
#[derive(Debug, Error)]
pub enum ReadError {
    /// It is not in this layer.
    #[error("the file does not exist")]
    Missing,
    /// The system refused.
    #[error("the file cannot be read: {0}")]
    Io(#[from] std::io::Error),
    /// Over the limit of its kind.
    #[error("the file is larger than {} MiB", .0 >> 20)]
    TooLarge(u64),
    /// Not text.
    #[error("the file is not UTF-8 text (byte {0} is wrong)")]
    NotText(usize),
}

/// One layer.
#[derive(Debug)]
enum Layer {
    Embedded,
    Folder { root: PathBuf, files: BTreeMap<String, PathBuf> },
}

/// A file that a listing refused, and why.
#[derive(Debug)]
pub struct Refused {
    /// The file or folder, as the one who asked would write it.
    pub path: String,
    /// What is wrong.
    pub what: String,
}

/// Every layer, the lowest first.
#[derive(Debug)]
pub struct Files {
    layers: Vec<Layer>,
}

impl Files {
    /// Lists every source. What cannot be listed is told, the rest is there.
    #[must_use]
    pub fn open(sources: &[Source]) -> (Self, Vec<Refused>) {
        let mut refused = Vec::new();
        let layers = sources
            .iter()
            .map(|source| match source {
                Source::Embedded => Layer::Embedded,
                Source::Folder(root) => Layer::Folder { root: root.clone(), files: list(root, &mut refused) },
            })
            .collect();
        (Self { layers }, refused)
    }

    /// Every layer, the lowest first.
    #[must_use]
    pub fn layers(&self) -> std::ops::Range<usize> {
        0..self.layers.len()
    }

    /// Whether a layer is what the binary carries.
    #[must_use]
    pub fn is_embedded(&self, layer: usize) -> bool {
        matches!(self.layers.get(layer), Some(Layer::Embedded))
    }

    /// The paths of the lesson and Fluent files of a layer.
    #[must_use]
    pub fn texts(&self, layer: usize) -> BTreeSet<Cow<'_, str>> {
        match self.layers.get(layer) {
            Some(Layer::Embedded) => embedded::texts().collect(),
            Some(Layer::Folder { files, .. }) => {
                let texts = files.keys().filter(|path| !path.starts_with("assets/"));
                texts.map(|path| Cow::Borrowed(path.as_str())).collect()
            }
            None => BTreeSet::new(),
        }
    }

    /// The paths of the pictures, icons, cues and clips of a layer.
    #[must_use]
    pub fn assets(&self, layer: usize) -> BTreeSet<Cow<'_, str>> {
        match self.layers.get(layer) {
            Some(Layer::Embedded) => embedded::assets().collect(),
            Some(Layer::Folder { files, .. }) => {
                let assets = files.keys().filter(|path| path.starts_with("assets/"));
                assets.map(|path| Cow::Borrowed(path.as_str())).collect()
            }
            None => BTreeSet::new(),
        }
    }

    /// Whether a layer has a file.
    #[must_use]
    pub fn has(&self, layer: usize, path: &str) -> bool {
        match self.layers.get(layer) {
            Some(Layer::Embedded) => embedded::get(path).is_some(),
            Some(Layer::Folder { files, .. }) => files.contains_key(path),
            None => false,
        }
    }

    /// The highest layer that has a file.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<usize> {
        self.layers().rev().find(|layer| self.has(*layer, path))
    }

    /// A file of a layer.
    ///
    /// # Errors
    /// When it is not there, larger than its kind may be, or the system refuses.
    pub fn bytes(&self, layer: usize, path: &str) -> Result<Cow<'static, [u8]>, ReadError> {
        match self.layers.get(layer) {
            Some(Layer::Embedded) => embedded::get(path).ok_or(ReadError::Missing),
            Some(Layer::Folder { files, .. }) => {
                read(files.get(path).ok_or(ReadError::Missing)?, limit(path).unwrap_or(0)).map(Cow::Owned)
            }
            None => Err(ReadError::Missing),
        }
    }

    /// A file of a layer as text, without the byte order mark that some editors put first.
    ///
    /// # Errors
    /// As [`Files::bytes`], and when it is not UTF-8.
    pub fn text(&self, layer: usize, path: &str) -> Result<Cow<'static, str>, ReadError> {
        let wrong = |error: std::str::Utf8Error| ReadError::NotText(error.valid_up_to() + 1);
        let text = match self.bytes(layer, path)? {
            Cow::Borrowed(bytes) => Cow::Borrowed(std::str::from_utf8(bytes).map_err(wrong)?),
            Cow::Owned(bytes) => Cow::Owned(String::from_utf8(bytes).map_err(|error| wrong(error.utf8_error()))?),
        };
        Ok(match text {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim_start_matches('\u{feff}')),
            Cow::Owned(text) if text.starts_with('\u{feff}') => Cow::Owned(text.trim_start_matches('\u{feff}').into()),
            Cow::Owned(text) => Cow::Owned(text),
        })
    }

    /// What to call a file of a layer in a message: a path that the reader can open.
    #[must_use]
    pub fn name(&self, layer: usize, path: &str) -> String {
        match self.layers.get(layer) {
            Some(Layer::Folder { root, .. }) => below(root, path),
            Some(Layer::Embedded) | None => path.to_owned(),
        }
    }
}

/// The name of a path below a folder, with `/` on every system.
fn below(root: &Path, path: &str) -> String {
    let root = root.display().to_string();
    format!("{}/{path}", root.trim_end_matches(['/', '\\']))
}

fn limit(path: &str) -> Option<u64> {
    let kind = path.rsplit_once('.')?.1;
    LIMITS.iter().find(|(known, _)| *known == kind).map(|(_, limit)| *limit)
}

/// Whether a path is of the shape that packs have.
fn is_ours(path: &str) -> bool {
    let kind = path.rsplit_once('.').map_or("", |(_, kind)| kind);
    let pieces: Vec<&str> = path.split('/').collect();
    matches!(
        (pieces.as_slice(), kind),
        (["lessons", _, _] | ["lessons", "real.ron" | "numbers.ron" | "wants.ron"], "ron")
            | (["locales", _, ..], "ftl")
            | (["assets", "pictures" | "icons", ..], "svg")
            | (["assets", "cues", _] | ["assets", "voice", _, _], "ogg")
            | (["assets", "voice", "manifest.json"], "json")
    )
}

fn list(root: &Path, refused: &mut Vec<Refused>) -> BTreeMap<String, PathBuf> {
    let real = match root.canonicalize() {
        Ok(real) => real,
        Err(error) => {
            let what = format!("the folder cannot be opened: {error}");
            refused.push(Refused { path: root.display().to_string(), what });
            return BTreeMap::new();
        }
    };
    let mut walk = Walk { root, real: &real, been: BTreeSet::new(), files: BTreeMap::new(), refused };
    for folder in ["lessons", "locales", "assets"] {
        walk.enter(folder, DEPTH);
    }
    walk.files
}

/// The listing of one folder. A link is followed only to something within the same root, and no folder is entered twice.
struct Walk<'a> {
    root: &'a Path,
    real: &'a Path,
    been: BTreeSet<PathBuf>,
    files: BTreeMap<String, PathBuf>,
    refused: &'a mut Vec<Refused>,
}

impl Walk<'_> {
    fn enter(&mut self, path: &str, depth: usize) {
        let Some(here) = self.resolve(path) else { return };
        if !self.been.insert(here.clone()) {
            return;
        }
        let entries = match fs::read_dir(&here) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return,
            Err(error) => return self.refuse(path, format!("the folder cannot be listed: {error}")),
        };
        for entry in entries.flatten() {
            let name = entry.file_name();
            let Some(name) = name.to_str().filter(|name| !name.starts_with('.')) else { continue };
            let path = format!("{path}/{name}");
            // `metadata` follows links, so that a link is judged by what it leads to.
            let Ok(metadata) = fs::metadata(entry.path()) else { continue };
            if metadata.is_dir() && depth > 1 {
                self.enter(&path, depth - 1);
            } else if metadata.is_file()
                && is_ours(&path)
                && self.files.len() < MANY
                && let Some(file) = self.resolve(&path)
            {
                self.files.insert(path, file);
            }
        }
    }

    /// Where a path really is; nothing, and told, if that is outside.
    fn resolve(&mut self, path: &str) -> Option<PathBuf> {
        let here = self.real.join(path);
        let Ok(real) = here.canonicalize() else { return Some(here) };
        if real.starts_with(self.real) {
            return Some(real);
        }
        self.refuse(path, "the link leads out of the folder".into());
        None
    }

    fn refuse(&mut self, path: &str, what: String) {
        self.refused.push(Refused { path: below(self.root, path), what });
    }
}

fn read(path: &Path, limit: u64) -> Result<Vec<u8>, ReadError> {
    let mut bytes = Vec::new();
    File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit { Err(ReadError::TooLarge(limit)) } else { Ok(bytes) }
}
