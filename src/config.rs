//! The settings file of the place: what each visit starts from.
//!
//! The user's file lies over the system's, field by field. Reading is gentle: what cannot be understood takes its default
//! and is logged with its place, the rest is kept. A file that cannot be read at all is set aside, never overwritten;
//! saves are whole or not at all.
//!
//! - `cards`: what the place corrects on the cards « En vrai »

pub mod cards;

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use serde::Deserialize;
use tempfile::NamedTempFile;
use thiserror::Error;

use crate::comfort::{Comfort, Contrast, Hand, Language, Pace, TextSize, Volume};
use crate::content::ron::{Fault, read_gently};

/// The name of the file, in either folder.
const NAME: &str = "settings.ron";
/// Where an administrator puts the settings of the machine.
const SYSTEM: &str = "/etc/declic";
/// No settings file is larger.
const LIMIT: u64 = 1 << 20;
/// How many unreadable files are kept beside the good one.
const ASIDE: u32 = 1000;

/// What each visit starts from, and what the place has decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The comfort before anyone has chosen.
    pub comfort: Comfort,
    /// Who receives people here.
    pub venue: Venue,
    /// Topics (`phone`) and lessons (`mouse/undo`) that are not shown.
    pub hidden: Vec<String>,
    /// Topics and lessons that come first, in this order; the others follow in theirs.
    pub first: Vec<String>,
    /// After how many minutes without a movement « Êtes-vous là ? » is asked: 5 to 60, or never.
    pub idle_minutes: Option<u32>,
    /// The softest and the loudest step a learner may choose, 1 to 6. Silence can always be chosen.
    pub volumes: (Volume, Volume),
    /// A workshop begins with its sound, unless its code says otherwise (STANDARDS.md A6: off).
    pub workshop_sound: bool,
    /// The counsellor's code, as an argon2 hash in PHC form. None until a counsellor has chosen one.
    pub code: Option<String>,
    /// Folders of lessons beside those of the system and the user.
    pub packs: Vec<PathBuf>,
    /// Whether sheets may be printed.
    pub printing: bool,
    /// The number of this seat, told with the help flag.
    pub seat: Option<u8>,
    /// The folder where totals are exported; the user's data folder if it is not given.
    pub export: Option<PathBuf>,
}

/// Who receives people here: shown on the welcome screen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Venue {
    /// The name.
    pub name: String,
    /// A picture, SVG or PNG.
    pub logo: Option<PathBuf>,
    /// Where it is, in one line.
    pub address: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            comfort: Comfort::default(),
            venue: Venue::default(),
            hidden: Vec::new(),
            first: Vec::new(),
            idle_minutes: Some(10),
            volumes: (Volume::new(1), Volume::MAX),
            workshop_sound: false,
            code: None,
            packs: Vec::new(),
            printing: false,
            seat: None,
            export: None,
        }
    }
}

/// Why the settings were not saved.
#[derive(Debug, Error)]
pub enum SaveError {
    /// This account has no folder for settings.
    #[error("this account has no folder for settings")]
    NoFolder,
    /// An unreadable file is still in the way, and is not overwritten.
    #[error("{} cannot be read and could not be set aside", .0.display())]
    InTheWay(PathBuf),
    /// The file could not be written.
    #[error("{} cannot be written: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        source: std::io::Error,
    },
    /// The settings could not be put into RON.
    #[error("the settings cannot be put into RON: {0}")]
    Ron(#[from] ron::Error),
}

/// Where the settings lie.
#[derive(Debug, Clone)]

pub struct SettingsFile {
    user: Option<PathBuf>,
    system: PathBuf,
}

/// A file as it is written: every field may be absent.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Written {
    comfort: WrittenComfort,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct WrittenComfort {
    language: Option<Language>,
    text_size: Option<TextSize>,
    contrast: Option<Contrast>,
    volume: Option<u8>,
    pace: Option<Pace>,
    hand: Option<Hand>,
    still: Option<bool>,
    one_by_one: Option<bool>,
}

impl SettingsFile {
    /// The files of this machine and account.
    #[must_use]
    pub fn of_this_machine() -> Self {
        Self { user: user_folder().map(|folder| folder.join(NAME)), system: Path::new(SYSTEM).join(NAME) }
    }

    /// Files in other places, for tests.
    #[must_use]
    pub const fn at(user: Option<PathBuf>, system: PathBuf) -> Self {
        Self { user, system }
    }

    /// The settings. No file is a new machine: the defaults.
    #[must_use]
    pub fn load(&self) -> Settings {
        let mut comfort = Comfort::default();
        if let Some(written) = read(&self.system) {
            written.comfort.lay_over(&mut comfort);
        }
        let Some(user) = self.user.as_deref().filter(|user| user.exists()) else {
            return Settings { comfort, ..Settings::default() };
        };
        match read(user) {
            Some(written) => written.comfort.lay_over(&mut comfort),
            None => set_aside(user),
        }
        Settings { comfort, ..Settings::default() }
    }

    /// Saves the settings for this account: to a new file first, then in the place of the old.
    ///
    /// # Errors
    /// When there is nowhere to write, or an unreadable file is still there.
    pub fn save(&self, settings: &Settings) -> Result<(), SaveError> {
        let path = self.user.as_deref().ok_or(SaveError::NoFolder)?;
        let folder = path.parent().ok_or(SaveError::NoFolder)?;
        if path.exists() && text(path).ok().and_then(|text| read_gently::<Written>(&text)).is_none() {
            set_aside(path);
            if path.exists() {
                return Err(SaveError::InTheWay(path.to_owned()));
            }
        }
        let text = ron::ser::to_string_pretty(&settings.comfort, ron::ser::PrettyConfig::default())?;
        let text = format!("(comfort: {text})");
        let failed = |source| SaveError::Io { path: path.to_owned(), source };
        fs::create_dir_all(folder).map_err(failed)?;
        let mut file = NamedTempFile::new_in(folder).map_err(failed)?;
        file.write_all(text.as_bytes()).map_err(failed)?;
        file.write_all(b"\n").map_err(failed)?;
        file.as_file().sync_all().map_err(failed)?;
        file.persist(path).map_err(|error| failed(error.error))?;
        // The new name must outlive a power cut too; where folders cannot be synced there is nothing to be done.
        if let Ok(folder) = File::open(folder) {
            let _ = folder.sync_all();
        }
        Ok(())
    }
}

impl WrittenComfort {
    fn lay_over(self, comfort: &mut Comfort) {
        let Self { language, text_size, contrast, volume, pace, hand, still, one_by_one } = self;
        comfort.language = language.unwrap_or(comfort.language);
        comfort.text_size = text_size.unwrap_or(comfort.text_size);
        comfort.contrast = contrast.unwrap_or(comfort.contrast);
        comfort.volume = volume.map_or(comfort.volume, Volume::new);
        comfort.pace = pace.unwrap_or(comfort.pace);
        comfort.hand = hand.unwrap_or(comfort.hand);
        comfort.still = still.unwrap_or(comfort.still);
        comfort.one_by_one = one_by_one.unwrap_or(comfort.one_by_one);
    }
}

/// What a file says, or nothing if it cannot be read. What is wrong is logged.
fn read(path: &Path) -> Option<Written> {
    let text = match text(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return None,
        Err(error) => {
            tracing::warn!(file = %path.display(), %error, "the settings cannot be read");
            return None;
        }
    };
    let log = |fault: &Fault| {
        let Fault { place, what, remedy } = fault;
        tracing::warn!("{}:{}:{}: {what}; {remedy}", path.display(), place.line, place.column);
    };
    let Some((mut written, mut faults)) = read_gently::<Written>(&text) else {
        tracing::warn!(file = %path.display(), "the settings are not RON");
        return None;
    };
    if let Some(volume) = written.comfort.volume.filter(|volume| *volume > Volume::MAX.step()) {
        written.comfort.volume = None;
        faults.push(Fault {
            place: crate::lesson::locate::locate(&text, None, Some("volume")),
            what: format!("the volume is {volume}"),
            remedy: "choose 0 to 6".into(),
        });
    }
    faults.iter().for_each(log);
    Some(written)
}

/// Where the user's settings lie.
fn user_folder() -> Option<PathBuf> {
    ProjectDirs::from("fr", "", "declic").map(|project| project.config_dir().to_owned())
}

fn text(path: &Path) -> std::io::Result<String> {
    let mut text = String::new();
    File::open(path)?.take(LIMIT).read_to_string(&mut text)?;
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

/// Renames a file that cannot be read, so that someone can still look at it.
fn set_aside(path: &Path) {
    let aside = (1..=ASIDE)
        .map(|number| path.with_file_name(format!("{NAME}.unreadable-{number}")))
        .find(|aside| aside.symlink_metadata().is_err());
    let Some(aside) = aside else {
        tracing::warn!(file = %path.display(), "too many unreadable settings files are kept");
        return;
    };
    match fs::rename(path, &aside) {
        Ok(()) => tracing::warn!(file = %path.display(), aside = %aside.display(), "unreadable settings set aside"),
        Err(error) => tracing::warn!(file = %path.display(), %error, "unreadable settings cannot be set aside"),
    }
}
