//! The settings file of the place: what each visit starts from.
//!
//! The user's file lies over the system's, field by field. Reading is gentle: what cannot be understood takes its default
//! and is told with its place, the rest is kept. A file that cannot be read at all is set aside, never overwritten;
//! saves are whole or not at all.
//!
//! - `read`: from a file to what it says, and what is wrong with it
//! - `write`: the whole file, with its comments
//! - `apply`: what settings do to lessons, volume and patience
//! - `cards`: what the place corrects on the cards « En vrai »

mod apply;
pub mod cards;
mod read;
mod write;

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use tempfile::NamedTempFile;
use thiserror::Error;

use crate::check::Problem;
use crate::comfort::{Comfort, Volume};
use crate::lesson::locate::{Place, locate};
use crate::printer::{Outlet, Ways};
use read::Reading;

pub use apply::Unknown;

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
    /// Whether a learner may save a sheet on a USB key.
    pub keys: bool,
    /// The number of this seat, told with the help flag: 1 to [`Settings::SEATS`].
    pub seat: Option<u8>,
    /// The folder where totals are exported and papers saved, a learner's too. Without it, totals and a counsellor's papers
    /// go to the user's data folder, and a learner's nowhere.
    pub export: Option<PathBuf>,
}

impl Settings {
    /// The largest number of a seat.
    pub const SEATS: u8 = 99;

    /// How a learner may get a sheet, besides the folder of [`Settings::export`].
    #[must_use]
    pub const fn ways(&self) -> Ways {
        Ways { print: self.printing, key: self.keys }
    }

    /// Where a learner's sheets go, if anywhere.
    #[must_use]
    pub const fn outlet(&self) -> Option<Outlet> {
        match self.ways() {
            Ways { print: true, .. } => Some(Outlet::Printer),
            Ways { key: true, .. } => Some(Outlet::Files),
            Ways { .. } if self.export.is_some() => Some(Outlet::Files),
            Ways { .. } => None,
        }
    }

    /// The settings as a whole file: every field, with its comments.
    ///
    /// # Errors
    /// When a name of a file or folder is no text.
    pub fn text(&self) -> Result<String, SaveError> {
        write::text(self)
    }
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
            keys: true,
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
    /// A name of a file or folder that is no text, and has no place in a file that is.
    #[error("the name {} cannot be written as text", .0.display())]
    NotText(PathBuf),
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

    /// The file of this account, over the system's; none where the account has no folder for settings.
    #[must_use]
    pub fn user_path(&self) -> Option<&Path> {
        self.user.as_deref()
    }

    /// The file of the machine, which an administrator writes.
    #[must_use]
    pub fn system_path(&self) -> &Path {
        &self.system
    }

    /// The settings. No file is a new machine: the defaults. What is wrong is logged, and a file of the user that cannot
    /// be read at all is set aside, so that a good one can be saved.
    #[must_use]
    pub fn load(&self) -> Settings {
        let (settings, problems) = self.load_telling();
        for problem in problems {
            tracing::warn!("{problem}");
        }
        if let Some(user) = &self.user
            && matches!(read::read(user), Reading::Unreadable(_))
        {
            set_aside(user);
        }
        settings
    }

    /// The settings, and what is wrong with the files; nothing is changed on the disk.
    #[must_use]
    pub fn load_telling(&self) -> (Settings, Vec<Problem>) {
        let (mut settings, mut problems) = self.of_system();
        problems.extend(self.user.iter().flat_map(|user| lay_over(user, &mut settings)));
        (settings, problems)
    }

    /// What the machine's file makes of the defaults.
    fn of_system(&self) -> (Settings, Vec<Problem>) {
        let mut settings = Settings::default();
        let problems = lay_over(&self.system, &mut settings);
        (settings, problems)
    }

    /// Names that [`Settings::arrange`] did not find, each with its place in the file that holds it.
    #[must_use]
    pub fn tell(&self, unknown: &[Unknown]) -> Vec<Problem> {
        let paths = || self.user.iter().chain(std::iter::once(&self.system));
        let texts: Vec<(String, String)> =
            paths().filter_map(|path| Some((path.display().to_string(), text(path).ok()?))).collect();
        let problem = |unknown: &Unknown| {
            let place = |text: &str| locate(text, None, Some(&unknown.name));
            let held = texts.iter().map(|(file, text)| (file, place(text))).find(|(_, place)| *place != Place::START);
            let (file, place) = held.map_or((self.system.display().to_string(), Place::START), |(f, p)| (f.clone(), p));
            Problem::new(file, place, unknown.what(), unknown.remedy()).as_remark()
        };
        unknown.iter().map(problem).collect()
    }

    /// Saves the settings for this account: to a new file first, then in the place of the old. Every field is there; those
    /// that the machine's file, or the default, says already are comments and go on following it.
    ///
    /// # Errors
    /// When there is nowhere to write, or an unreadable file is still there.
    pub fn save(&self, settings: &Settings) -> Result<(), SaveError> {
        let path = self.user.as_deref().ok_or(SaveError::NoFolder)?;
        let folder = path.parent().ok_or(SaveError::NoFolder)?;
        let text = write::text_over(settings, &self.of_system().0)?;
        if matches!(read::read(path), Reading::Unreadable(_)) {
            set_aside(path);
            if path.exists() {
                return Err(SaveError::InTheWay(path.to_owned()));
            }
        }
        let failed = |source| SaveError::Io { path: path.to_owned(), source };
        replace(folder, path, &text, Readers::Owner).map_err(failed)
    }
}

/// Puts what a file says over settings, and tells what is wrong with it.
fn lay_over(path: &Path, settings: &mut Settings) -> Vec<Problem> {
    match read::read(path) {
        Reading::Absent => Vec::new(),
        Reading::Unreadable(problems) => problems,
        Reading::Written(written, problems) => {
            written.lay_over(settings);
            problems
        }
    }
}

/// Who may read a file that is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Readers {
    /// This account alone.
    Owner,
    /// Whoever may, as the account's umask says: a folder of the place is looked into from other accounts.
    Others,
}

/// Writes a file whole or not at all, in a folder that is made if it is not there.
///
/// # Errors
/// When the system refuses; then the old file is as it was.
pub(crate) fn replace(folder: &Path, path: &Path, text: impl AsRef<[u8]>, readers: Readers) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    let mut file = new_file(folder, readers)?;
    file.write_all(text.as_ref())?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    // The new name must outlive a power cut, or a key that is pulled; where folders cannot be synced there is nothing to be
    // done.
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
    Ok(())
}

#[cfg(unix)]
fn new_file(folder: &Path, readers: Readers) -> std::io::Result<NamedTempFile> {
    use std::os::unix::fs::PermissionsExt;

    let mode = match readers {
        Readers::Owner => 0o600,
        Readers::Others => 0o666,
    };
    tempfile::Builder::new().permissions(fs::Permissions::from_mode(mode)).tempfile_in(folder)
}

#[cfg(not(unix))]
fn new_file(folder: &Path, _: Readers) -> std::io::Result<NamedTempFile> {
    NamedTempFile::new_in(folder)
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
