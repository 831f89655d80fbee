//! Where papers go: to the system's spooler, or into a folder. Never a dialog; nothing is left behind but what is saved.

use std::ffi::OsString;
use std::fs;
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use thiserror::Error;

use crate::config;
use crate::paper::{Paper, PaperError};

/// The system's spooler (POSIX `lp`): it prints what it reads, on the usual printer.
const SPOOLER: &str = "lp";
/// Two pages are the two sides of one sheet, where the printer can (IPP, RFC 8011: `sides`).
const BOTH_SIDES: [&str; 2] = ["-o", "sides=two-sided-long-edge"];
/// How long the spooler may take to accept a paper: it only queues it.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often it is looked whether it has.
const LOOK: Duration = Duration::from_millis(25);

/// What is to be done with a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Print it; where that cannot be done, save it.
    Print,
    /// Print it; where that cannot be done, nothing of it stays on this machine (STANDARDS.md P8).
    PrintOnly,
    /// Save it.
    Save,
}

/// What was done with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Done {
    /// The spooler has it.
    Printed,
    /// It is this file.
    Saved(PathBuf),
    /// Nothing: neither worked.
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
        /// The file, or the spooler.
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
    /// Where papers are saved.
    folder: Option<PathBuf>,
}

impl Printer {
    /// Those of this machine: papers are saved into this folder, or into the user's data folder.
    #[must_use]
    pub fn of_this_machine(folder: Option<PathBuf>) -> Self {
        let spooler = cfg!(unix).then(|| SPOOLER.into());
        Self { spooler, folder: folder.or_else(crate::content::data_folder) }
    }

    /// Another program and another folder, for tests.
    #[must_use]
    pub const fn at(spooler: Option<OsString>, folder: Option<PathBuf>) -> Self {
        Self { spooler, folder }
    }

    /// Prints or saves a paper. This may take a while: it is no work for the thread that draws.
    #[must_use]
    pub fn take(&self, paper: &Paper, deed: Deed) -> Done {
        let done = paper.pdf().map_err(PrinterError::from).and_then(|pdf| self.give(paper, &pdf, deed));
        done.unwrap_or_else(|error| {
            tracing::error!(%error, paper = paper.name, "a paper went nowhere");
            Done::Failed
        })
    }

    fn give(&self, paper: &Paper, pdf: &[u8], deed: Deed) -> Result<Done, PrinterError> {
        match (deed, self.print_for(deed, pdf)) {
            (_, Some(Ok(()))) => return Ok(Done::Printed),
            (Deed::PrintOnly, Some(Err(error))) => return Err(error),
            (_, Some(Err(error))) => tracing::warn!(%error, paper = paper.name, "not printed: saved instead"),
            (_, None) => {}
        }
        self.save(paper, pdf).map(Done::Saved)
    }

    fn print_for(&self, deed: Deed, pdf: &[u8]) -> Option<Result<(), PrinterError>> {
        (deed != Deed::Save).then(|| self.print(pdf))
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

    fn save(&self, paper: &Paper, pdf: &[u8]) -> Result<PathBuf, PrinterError> {
        let folder = self.folder.as_deref().ok_or(PrinterError::NoFolder)?;
        save(folder, paper, pdf)
    }
}

/// Writes a paper into a folder, which is made if it is not there; one of the same name is replaced. Gives the file.
///
/// # Errors
/// When the system refuses.
pub fn save(folder: &Path, paper: &Paper, pdf: &[u8]) -> Result<PathBuf, PrinterError> {
    let path = folder.join(paper.file());
    match config::replace(folder, &path, pdf) {
        Ok(()) => Ok(fs::canonicalize(&path).unwrap_or(path)),
        Err(source) => Err(PrinterError::Io { what: path.display().to_string(), source }),
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
        let printer = Printer::at(None, Some(inner.clone()));
        let Done::Saved(file) = printer.take(&paper(), Deed::Save) else { panic!("it was not saved") };
        assert!(fs::read(file).unwrap().starts_with(b"%PDF-"));
        assert!(matches!(printer.take(&paper(), Deed::Print), Done::Saved(_)), "no spooler: saved instead");
        assert_eq!(names(&inner), ["declic-essai.pdf"], "nothing else is left behind");
        assert_eq!(Printer::at(None, None).take(&paper(), Deed::Save), Done::Failed);
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
        let printed = folder.path().join("printed.pdf");
        let takes = program("takes", format!("#!/bin/sh\nexec cat > '{}'\n", printed.display()));
        assert_eq!(Printer::at(takes, None).take(&paper(), Deed::Print), Done::Printed);
        assert_eq!(fs::read(printed).unwrap(), paper().pdf().unwrap());
        let saved = folder.path().join("saved");
        let refuses = program("refuses", "#!/bin/sh\nexit 1\n".into());
        assert!(matches!(Printer::at(refuses, Some(saved)).take(&paper(), Deed::Print), Done::Saved(_)));
        let refuses = program("refuses", "#!/bin/sh\nexit 1\n".into());
        let only = folder.path().join("only");
        assert_eq!(Printer::at(refuses, Some(only.clone())).take(&paper(), Deed::PrintOnly), Done::Failed);
        assert!(!only.exists(), "nothing of it stays");
        let nothing = Some(folder.path().join("nothing").into_os_string());
        assert_eq!(Printer::at(nothing, None).take(&paper(), Deed::Print), Done::Failed);
    }
}
