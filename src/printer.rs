//! Where papers go: to the system's spooler, onto a key, or into a folder. Never a dialog; nothing is left behind but what is
//! saved.

use std::ffi::OsString;
use std::fs;
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use sysinfo::{DiskRefreshKind, Disks};
use thiserror::Error;

use crate::config::{self, Readers};
use crate::paper::{Paper, PaperError};

/// The system's spooler (POSIX `lp`): it prints what it reads, on the usual printer.
const SPOOLER: &str = "lp";
/// Two pages are the two sides of one sheet, where the printer can (IPP, RFC 8011: `sides`).
const BOTH_SIDES: [&str; 2] = ["-o", "sides=two-sided-long-edge"];
/// How long the spooler may take to accept a paper: it only queues it.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often it is looked whether it has.
const LOOK: Duration = Duration::from_millis(25);

/// Where Linux and macOS put what is plugged in (FHS 3.0, 3.11). A machine may itself start from a key, which is not the
/// learner's.
const PLUGGED_IN: [&str; 4] = ["/media", "/run/media", "/mnt", "/Volumes"];

/// What is to be done with a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Print it; where that cannot be done, save it.
    Print,
    /// Save it.
    Save,
    /// It is a learner's: print it, or let it be taken along. Nothing of it stays on this machine but where the place wants
    /// it (STANDARDS.md P8).
    HandOver(Ways),
}

/// How a learner may get a sheet here, besides the folder that the place has given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ways {
    /// It may be printed.
    pub print: bool,
    /// It may be saved on a USB key.
    pub key: bool,
}

/// Where a learner's sheets go first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outlet {
    /// To the printer.
    Printer,
    /// To a key, or the folder of the place.
    Files,
}

/// What was done with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Done {
    /// The spooler has it.
    Printed,
    /// It is this file.
    Saved(PathBuf),
    /// It is this file, on a USB key.
    OnKey(PathBuf),
    /// Nothing: no key that can be written on is there yet.
    NoKey,
    /// Nothing: no way worked.
    Failed,
}

/// Why a paper went nowhere.
#[derive(Debug, Error)]
pub enum PrinterError {
    /// There is no paper.
    #[error(transparent)]
    Paper(#[from] PaperError),
    /// There is no folder to save into.
    #[error("this account has no folder for data")]
    NoFolder,
    /// The system refused.
    #[error("{what}: {source}")]
    Io {
        /// The folder, or the spooler: the name of a learner's card is its code, and is not told.
        what: String,
        /// The system's reason.
        source: std::io::Error,
    },
    /// The spooler did not take it.
    #[error("the spooler did not take the paper")]
    Refused,
}

/// Where papers go.
#[derive(Debug, Clone)]
pub struct Printer {
    /// The spooler's program; none where there is no such thing.
    spooler: Option<OsString>,
    /// The folder that the place has given for papers.
    given: Option<PathBuf>,
    /// Where they are saved otherwise: the user's data folder.
    usual: Option<PathBuf>,
    /// The folders of the keys; where there is none, the system is asked.
    keys: Option<Vec<PathBuf>>,
}

impl Printer {
    /// Those of this machine: papers are saved into the folder that the place has given, or into the user's data folder.
    #[must_use]
    pub fn of_this_machine(given: Option<PathBuf>) -> Self {
        let spooler = cfg!(unix).then(|| SPOOLER.into());
        Self { spooler, given, usual: crate::content::data_folder(), keys: None }
    }

    /// Another program, another folder and other keys, for tests.
    #[must_use]
    pub const fn at(spooler: Option<OsString>, given: Option<PathBuf>, keys: Vec<PathBuf>) -> Self {
        Self { spooler, given, usual: None, keys: Some(keys) }
    }

    /// Prints or saves a paper. This may take a while: it is no work for the thread that draws.
    #[must_use]
    pub fn take(&self, paper: &Paper, deed: Deed) -> Done {
        let done = paper.pdf().map_err(PrinterError::from).and_then(|pdf| match deed {
            Deed::Print => match self.print(&pdf) {
                Ok(()) => Ok(Done::Printed),
                Err(error) => {
                    tracing::warn!(%error, "not printed: saved instead");
                    self.save(paper, &pdf)
                }
            },
            Deed::Save => self.save(paper, &pdf),
            Deed::HandOver(ways) => self.hand_over(paper, &pdf, ways),
        });
        done.unwrap_or_else(|error| {
            tracing::error!(%error, "a paper went nowhere");
            Done::Failed
        })
    }

    /// The first that works of the printer, a key, the folder of the place.
    fn hand_over(&self, paper: &Paper, pdf: &[u8], ways: Ways) -> Result<Done, PrinterError> {
        let mut refused = None;
        if ways.print {
            match self.print(pdf) {
                Ok(()) => return Ok(Done::Printed),
                Err(error) => {
                    tracing::warn!(%error, "not printed");
                    refused = Some(error);
                }
            }
        }
        if ways.key {
            for key in self.keys() {
                match save(&key, paper, pdf) {
                    Ok(file) => return Ok(Done::OnKey(file)),
                    // Another key may be there.
                    Err(error) => tracing::warn!(%error, "not saved on a key"),
                }
            }
        }
        match (&self.given, refused) {
            (Some(folder), _) => save(folder, paper, pdf).map(Done::Saved),
            (None, Some(error)) => Err(error),
            (None, None) if ways.key => Ok(Done::NoKey),
            (None, None) => Err(PrinterError::NoFolder),
        }
    }

    /// The folders of the USB keys that are plugged in.
    fn keys(&self) -> Vec<PathBuf> {
        if let Some(keys) = &self.keys {
            return keys.clone();
        }
        // Whether a key is full or read-only shows when it is written on: disks that do not answer are not measured.
        match Disks::new_with_refreshed_list_specifics(DiskRefreshKind::nothing()) {
            Ok(disks) => {
                let places = disks.iter().filter(|disk| disk.is_removable()).map(sysinfo::Disk::mount_point);
                places.filter(|place| is_for_keys(place)).map(Path::to_owned).collect()
            }
            Err(error) => {
                tracing::warn!(%error, "the disks are not known");
                Vec::new()
            }
        }
    }

    /// Hands a PDF to the spooler, through a file that has no name and is gone with it.
    fn print(&self, pdf: &[u8]) -> Result<(), PrinterError> {
        let spooler = self.spooler.as_ref().ok_or(PrinterError::Refused)?;
        let failed = |source| PrinterError::Io { what: spooler.to_string_lossy().into_owned(), source };
        let mut spool = tempfile::tempfile().map_err(failed)?;
        spool.write_all(pdf).and_then(|()| spool.rewind()).map_err(failed)?;
        let mut command = Command::new(spooler);
        command.args(BOTH_SIDES).stdin(Stdio::from(spool)).stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(failed)?;
        let until = Instant::now() + PATIENCE;
        while Instant::now() < until {
            match child.try_wait().map_err(failed)? {
                Some(status) if status.success() => return Ok(()),
                Some(_) => return Err(PrinterError::Refused),
                None => thread::sleep(LOOK),
            }
        }
        // It waits for something that does not come: it is ended, and its end is waited for.
        let _ = child.kill();
        let _ = child.wait();
        Err(PrinterError::Refused)
    }

    fn save(&self, paper: &Paper, pdf: &[u8]) -> Result<Done, PrinterError> {
        let folder = self.given.as_ref().or(self.usual.as_ref()).ok_or(PrinterError::NoFolder)?;
        save(folder, paper, pdf).map(Done::Saved)
    }
}

/// Whether a learner's key may be there, and not the system's disk.
fn is_for_keys(place: &Path) -> bool {
    cfg!(not(unix)) || PLUGGED_IN.iter().any(|root| place.starts_with(root))
}

/// Writes a paper into a folder, which is made if it is not there; one of the same name is replaced. Gives the file.
///
/// # Errors
/// When the system refuses.
pub fn save(folder: &Path, paper: &Paper, pdf: &[u8]) -> Result<PathBuf, PrinterError> {
    let path = folder.join(paper.file());
    match config::replace(folder, &path, pdf, Readers::Others) {
        Ok(()) => Ok(fs::canonicalize(&path).unwrap_or(path)),
        Err(source) => Err(PrinterError::Io { what: folder.display().to_string(), source }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::comfort::Language;
    use crate::paper::Block;

    fn paper() -> Paper {
        let blocks = vec![Block::Line("Une ligne.".into())];
        Paper { name: "declic-essai".into(), title: "Essai".into(), language: Language::Fr, blocks }
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[test]
    fn a_paper_is_saved_under_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("feuilles");
        let printer = Printer::at(None, Some(inner.clone()), Vec::new());
        let Done::Saved(file) = printer.take(&paper(), Deed::Save) else { panic!("it was not saved") };
        assert!(fs::read(file).unwrap().starts_with(b"%PDF-"));
        assert!(matches!(printer.take(&paper(), Deed::Print), Done::Saved(_)), "no spooler: saved instead");
        assert_eq!(names(&inner), ["declic-essai.pdf"], "nothing else is left behind");
        assert_eq!(Printer::at(None, None, Vec::new()).take(&paper(), Deed::Save), Done::Failed);
    }

    #[test]
    fn a_learner_takes_a_sheet_along_on_a_key_or_leaves_it_where_the_place_wants_it() {
        let folder = tempfile::tempdir().unwrap();
        let [full, key, given] = ["full", "key", "given"].map(|name| folder.path().join(name));
        // A file where a folder should be: whatever is written there fails.
        fs::write(&full, "").unwrap();
        let take = |given: Option<&PathBuf>, keys: &[&PathBuf], ways| {
            let keys = keys.iter().map(|key| (*key).clone()).collect();
            Printer::at(None, given.cloned(), keys).take(&paper(), Deed::HandOver(ways))
        };
        let key_only = Ways { print: false, key: true };
        let done = take(Some(&given), &[&full, &key], key_only);
        assert!(matches!(done, Done::OnKey(file) if file.ends_with("key/declic-essai.pdf")));
        assert!(!given.exists(), "nothing of it stays here");
        assert!(matches!(take(Some(&given), &[], key_only), Done::Saved(_)));
        assert_eq!(names(&given), ["declic-essai.pdf"]);
        assert_eq!(take(None, &[&full], key_only), Done::NoKey);
        assert_eq!(take(None, &[&key], Ways::default()), Done::Failed, "keys are not touched where they may not be");
        let print = Ways { print: true, key: true };
        assert!(matches!(take(None, &[&key], print), Done::OnKey(_)), "no spooler: taken along instead");
        assert_eq!(take(None, &[], print), Done::Failed, "whoever was to get paper asks for it");
    }

    #[cfg(unix)]
    #[test]
    fn a_paper_is_readable_from_other_accounts() {
        use std::os::unix::fs::PermissionsExt;

        let folder = tempfile::tempdir().unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let Done::Saved(file) =
            Printer::at(None, Some(folder.path().to_owned()), Vec::new()).take(&paper(), Deed::Save)
        else {
            panic!("it was not saved")
        };
        // As whatever else this account makes: its umask decides.
        let other = folder.path().join("other");
        fs::write(&other, "").unwrap();
        assert_eq!(mode(&file), mode(&other));
    }

    #[cfg(unix)]
    #[test]
    fn the_disk_of_this_machine_is_no_key() {
        let is_key = |place| is_for_keys(Path::new(place));
        assert!(["/media/paul/CLE", "/run/media/paul/CLE"].into_iter().all(is_key));
        assert!(!["/", "/boot/efi", "/home", "/mediatheque"].into_iter().any(is_key));
        let keys = Printer::of_this_machine(None).keys();
        assert!(!keys.iter().any(|key| key == Path::new("/")), "{keys:?}");
    }

    #[cfg(unix)]
    #[test]
    fn the_spooler_reads_the_paper_and_one_that_refuses_is_told_from_one_that_takes_it() {
        use std::os::unix::fs::PermissionsExt;

        let folder = tempfile::tempdir().unwrap();
        let program = |name: &str, text: String| {
            let path = folder.path().join(name);
            fs::write(&path, text).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
            Some(path.into_os_string())
        };
        let printer = |spooler, given| Printer::at(spooler, given, Vec::new());
        let printed = folder.path().join("printed.pdf");
        let takes = program("takes", format!("#!/bin/sh\nexec cat > '{}'\n", printed.display()));
        assert_eq!(printer(takes.clone(), None).take(&paper(), Deed::Print), Done::Printed);
        assert_eq!(fs::read(&printed).unwrap(), paper().pdf().unwrap());
        fs::remove_file(&printed).unwrap();
        let by_printer = Deed::HandOver(Ways { print: true, key: false });
        assert_eq!(printer(takes, None).take(&paper(), by_printer), Done::Printed);
        assert!(printed.exists());
        let refuses = program("refuses", "#!/bin/sh\nexit 1\n".into());
        let saved = folder.path().join("saved");
        assert!(matches!(printer(refuses.clone(), Some(saved)).take(&paper(), Deed::Print), Done::Saved(_)));
        assert_eq!(printer(refuses, None).take(&paper(), by_printer), Done::Failed);
        let nothing = Some(folder.path().join("nothing").into_os_string());
        assert_eq!(printer(nothing, None).take(&paper(), Deed::Print), Done::Failed);
    }
}
