//! Ready-made paths (CURRICULUM.md 5): which lessons, session by session, and what the counsellor's sheet says.

use serde::Deserialize;

use crate::lesson::LessonId;
use crate::sentence::Sentence;

/// How many lines the timetable of a session has: `timetable-1` in `paths.ftl`.
const TIMETABLE: u32 = 8;

/// A path: `lessons/paths/<letter>.ron`. Its words are in `paths.ftl`: `path-<letter>` is its name, `.for` whom it is for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Path {
    /// Its letter, `a`: the name of its file.
    #[serde(skip)]
    pub letter: String,
    /// The lessons of each session, in their order. Empty for a path that each learner walks alone.
    pub sessions: Vec<Vec<LessonId>>,
    /// How many lines the counsellor's sheet has of each kind.
    pub sheet: Sheet,
}

/// How many lines a counsellor's sheet has, of each kind: `path-<letter>-prepare-1`, `-say-1`, `-trouble-1`, `-real-1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// What to prepare.
    pub prepare: u32,
    /// Sentences to say.
    pub say: u32,
    /// Usual difficulties, and what helps.
    pub trouble: u32,
    /// What to try for real.
    pub real: u32,
}

impl Sheet {
    /// The most lines of a kind: a sheet is one or two pages.
    pub const MOST: u32 = 20;

    /// How many lines there are of each kind, by the name of the kind.
    #[must_use]
    pub const fn counts(self) -> [(&'static str, u32); 4] {
        let Self { prepare, say, trouble, real } = self;
        [("prepare", prepare), ("say", say), ("trouble", trouble), ("real", real)]
    }
}

impl Path {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> Sentence {
        Sentence::paths(format!("path-{}", self.letter))
    }

    /// Whom it is for.
    #[must_use]
    pub fn whom(&self) -> Sentence {
        self.name().attribute("for")
    }

    /// Every message of `paths.ftl` that it needs, as `message` or `message.attribute`.
    #[must_use]
    pub fn messages(&self) -> Vec<String> {
        let name = self.name().message;
        let lines = self.lines().into_iter().flat_map(|(_, lines)| lines).map(|line| line.message);
        [name.clone(), format!("{name}.for")].into_iter().chain(lines).collect()
    }

    /// How the 90 minutes of a session are spent, line by line; nothing where there are no several sessions.
    #[must_use]
    pub fn timetable(&self) -> Vec<Sentence> {
        let lines = if self.sessions.len() > 1 { TIMETABLE } else { 0 };
        (1..=lines).map(|line| Sentence::paths(format!("timetable-{line}"))).collect()
    }

    /// The lines of its sheet, kind by kind: `prepare`, `say`, `trouble`, `real`.
    #[must_use]
    pub fn lines(&self) -> [(&'static str, Vec<Sentence>); 4] {
        self.sheet.counts().map(|(kind, count)| {
            let line = |number| Sentence::paths(format!("path-{}-{kind}-{number}", self.letter));
            (kind, (1..=count).map(line).collect())
        })
    }
}
