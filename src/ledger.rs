//! Where totals are kept: one small file in the user's data folder, and what is exported of it. It knows today's date.
//!
//! The rules are in [`crate::totals`]: whatever is written here has been through them. Beside it stands the lesson that was
//! launched last at a quiet pace, without a date: a room's, nobody's.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::config::{self, Readers};
use crate::lesson::LessonId;
use crate::totals::{Day, Totals};

/// The name of the file in the data folder.
const NAME: &str = "totals.csv";
/// The name of the file that holds the lesson launched last at a quiet pace.
const CALM: &str = "calm-lesson.txt";
/// No file of totals is larger: 800 days of a hundred lessons take half of it.
const LIMIT: u64 = 8 << 20;

/// Why totals were not written.
#[derive(Debug, Error)]
pub enum LedgerError {
    /// This account has no folder for data.
    #[error("this account has no folder for data")]
    NoFolder,
    /// The system refused.
    #[error("{} cannot be written: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        source: std::io::Error,
    },
}

/// The file of totals.
#[derive(Debug, Clone)]
pub struct Ledger {
    folder: Option<PathBuf>,
}

/// What happened to a lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// It was begun.
    Begun,
    /// It was finished.
    Finished,
}

impl Ledger {
    /// The one of this account.
    #[must_use]
    pub fn of_this_machine() -> Self {
        Self { folder: crate::content::data_folder() }
    }

    /// One in another folder, for tests; none keeps nothing.
    #[must_use]
    pub const fn at(folder: Option<PathBuf>) -> Self {
        Self { folder }
    }

    /// What is kept, with every day but today closed. No file, or one that cannot be read, is nothing yet.
    #[must_use]
    pub fn load(&self, today: Day) -> Totals {
        let Some(path) = self.path() else { return Totals::default() };
        let mut text = String::new();
        let read = File::open(&path).and_then(|file| file.take(LIMIT).read_to_string(&mut text));
        if let Err(error) = read
            && error.kind() != ErrorKind::NotFound
        {
            tracing::warn!(file = %path.display(), %error, "the totals cannot be read");
        }
        let mut totals = Totals::parse(&text);
        totals.close(today);
        totals
    }

    /// The lesson that was launched last at a quiet pace; none if it is not known.
    #[must_use]
    pub fn calm_lesson(&self) -> Option<LessonId> {
        let mut text = String::new();
        File::open(self.folder.as_ref()?.join(CALM)).ok()?.take(LIMIT).read_to_string(&mut text).ok()?;
        LessonId::new(text.trim())
    }

    /// A lesson was launched at a quiet pace.
    ///
    /// # Errors
    /// When there is no folder, or the system refuses.
    pub fn keep_calm_lesson(&self, lesson: &LessonId) -> Result<(), LedgerError> {
        let folder = self.folder.as_ref().ok_or(LedgerError::NoFolder)?;
        replace(&folder.join(CALM), &format!("{lesson}\n"), Readers::Owner)
    }

    /// Keeps these, whole or not at all, with every day but today closed.
    ///
    /// # Errors
    /// When there is no folder, or the system refuses.
    pub fn save(&self, totals: &Totals, today: Day) -> Result<(), LedgerError> {
        let path = self.path().ok_or(LedgerError::NoFolder)?;
        replace(&path, &totals.text(today), Readers::Owner)
    }

    /// Counts one thing in the file: what other instances of the account counted meanwhile is kept. Gives the new totals.
    ///
    /// # Errors
    /// As [`Ledger::save`].
    pub fn record(&self, event: Event, lesson: &LessonId, today: Day) -> Result<Totals, LedgerError> {
        let mut totals = self.load(today);
        match event {
            Event::Begun => totals.begun(today, lesson),
            Event::Finished => totals.finished(today, lesson),
        }
        self.save(&totals, today)?;
        Ok(totals)
    }

    /// Writes totals for a spreadsheet, as `declic-2026-11-22.csv` in this folder or in that of the ledger: all days closed.
    /// An export of the same day is replaced. Gives the file.
    ///
    /// # Errors
    /// When there is no folder, or the system refuses.
    pub fn export(&self, totals: &Totals, today: Day, folder: Option<&Path>) -> Result<PathBuf, LedgerError> {
        let folder = folder.or(self.folder.as_deref()).ok_or(LedgerError::NoFolder)?;
        let path = folder.join(format!("declic-{today}.csv"));
        replace(&path, &totals.csv(), Readers::Others)?;
        Ok(path)
    }

    fn path(&self) -> Option<PathBuf> {
        self.folder.as_ref().map(|folder| folder.join(NAME))
    }
}

fn replace(path: &Path, text: &str, readers: Readers) -> Result<(), LedgerError> {
    let folder = path.parent().ok_or(LedgerError::NoFolder)?;
    config::replace(folder, path, text, readers).map_err(|source| LedgerError::Io { path: path.to_owned(), source })
}

/// Today, where this machine is.
#[must_use]
pub fn today() -> Day {
    let date = jiff::Zoned::now().date();
    // jiff's years, months and days are in these bounds.
    let small = |number: i8| u8::try_from(number).unwrap_or(1);
    Day { year: u16::try_from(date.year()).unwrap_or_default(), month: small(date.month()), day: small(date.day()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MONDAY: Day = Day { year: 2026, month: 11, day: 23 };
    const TUESDAY: Day = Day { year: 2026, month: 11, day: 24 };

    fn files(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn what_is_counted_is_kept_and_merged_the_day_after() {
        let folder = tempfile::tempdir().unwrap();
        let ledger = Ledger::at(Some(folder.path().join("data")));
        let click = LessonId::new("mouse/click").unwrap();
        let drag = LessonId::new("mouse/drag").unwrap();
        for _ in 0..6 {
            ledger.record(Event::Begun, &click, MONDAY).unwrap();
        }
        ledger.record(Event::Finished, &click, MONDAY).unwrap();
        let totals = ledger.record(Event::Begun, &drag, MONDAY).unwrap();
        assert_eq!((totals.rows(MONDAY, MONDAY).len(), &ledger.load(MONDAY)), (2, &totals));
        let next = ledger.load(TUESDAY);
        let rows = next.rows(MONDAY, TUESDAY);
        assert_eq!((rows.len(), rows[0].begun, rows[0].finished), (1, 6, 0));
        ledger.save(&next, TUESDAY).unwrap();
        let text = std::fs::read_to_string(folder.path().join("data/totals.csv")).unwrap();
        assert_eq!(text, "day;lesson;begun;finished\n2026-11-23;mouse/click;6;0\n;others;1;1\n");
        assert_eq!(files(&folder.path().join("data")), ["totals.csv"], "nothing else is left behind");
    }

    #[test]
    fn an_export_is_a_file_of_its_day() {
        let folder = tempfile::tempdir().unwrap();
        let ledger = Ledger::at(Some(folder.path().to_owned()));
        let mut totals = Totals::default();
        (0..7).for_each(|_| totals.begun(MONDAY, &LessonId::new("mouse/click").unwrap()));
        let elsewhere = folder.path().join("exports");
        let file = ledger.export(&totals, MONDAY, Some(&elsewhere)).unwrap();
        assert_eq!(file, elsewhere.join("declic-2026-11-23.csv"));
        assert!(std::fs::read_to_string(file).unwrap().contains("2026-11-23;mouse/click;7;0"));
        assert!(ledger.export(&totals, MONDAY, None).unwrap().starts_with(folder.path()));
    }

    #[test]
    fn the_lesson_of_the_last_quiet_workshop_is_known() {
        let folder = tempfile::tempdir().unwrap();
        let ledger = Ledger::at(Some(folder.path().to_owned()));
        assert_eq!(ledger.calm_lesson(), None);
        for name in ["mouse/click", "mouse/drag"] {
            let lesson = LessonId::new(name).unwrap();
            ledger.keep_calm_lesson(&lesson).unwrap();
            assert_eq!(ledger.calm_lesson(), Some(lesson));
        }
        std::fs::write(folder.path().join(CALM), "no lesson at all").unwrap();
        assert_eq!(ledger.calm_lesson(), None);
    }

    #[test]
    fn without_a_folder_nothing_is_kept() {
        let ledger = Ledger::at(None);
        assert_eq!(ledger.load(MONDAY), Totals::default());
        assert!(ledger.save(&Totals::default(), MONDAY).is_err());
        assert!(ledger.export(&Totals::default(), MONDAY, None).is_err());
    }

    #[test]
    fn today_is_a_day_of_this_century() {
        let Day { year, month, day } = today();
        assert!((2024..2200).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day));
    }
}
