//! The counsellor's sheet of a ready-made path: its sessions with the two digits of each lesson, the timetable, what to
//! prepare, to say, to expect and to try.

use super::{Block, Mark, Paper, Teller, file_name};
use crate::lesson::LessonId;
use crate::sentence::Sentence;
use crate::workshop::path::Path;

/// The sheet of a path.
#[must_use]
pub fn sheet(teller: Teller<'_>, path: &Path) -> Paper {
    let mut blocks = vec![Block::Line(teller.say(&path.whom()))];
    blocks.extend(sessions(teller, path));
    let timetable = part(teller, "timetable", &path.timetable());
    let kinds = path.lines().into_iter().flat_map(|(kind, lines)| part(teller, kind, &lines));
    blocks.extend(timetable.into_iter().chain(kinds));
    Paper {
        name: file_name(&[&teller.word("paper-file-path"), &path.letter]),
        title: format!("{}. {}", path.letter.to_uppercase(), teller.say(&path.name())),
        language: teller.language,
        blocks,
    }
}

fn sessions(teller: Teller<'_>, path: &Path) -> Vec<Block> {
    if path.sessions.is_empty() {
        return vec![Block::Line(teller.word("path-free"))];
    }
    let mut blocks = vec![Block::Line(teller.word("paper-digits"))];
    for (number, lessons) in (1..).zip(&path.sessions) {
        blocks.push(Block::Heading(teller.say(&Sentence::counsellor("session").with(number))));
        blocks.extend(lessons.iter().map(|lesson| numbered(teller, lesson)));
    }
    blocks
}

/// A lesson behind its two digits; a dash if it has none.
fn numbered(teller: Teller<'_>, lesson: &LessonId) -> Block {
    let number = teller.content.numbers.number(lesson);
    let mark = number.map_or(Mark::Dash, |number| Mark::Word(format!("{number:02}")));
    Block::Item(mark, teller.lesson(lesson))
}

/// A part of the sheet, if it has lines. What is done by hand has boxes to tick.
fn part(teller: Teller<'_>, kind: &str, lines: &[Sentence]) -> Vec<Block> {
    if lines.is_empty() {
        return Vec::new();
    }
    let mark = || if matches!(kind, "prepare" | "real") { Mark::Box } else { Mark::Dash };
    let heading = Block::Heading(teller.say(&Sentence::paths(format!("sheet-{kind}"))));
    let lines = lines.iter().map(|line| Block::Item(mark(), teller.say(line)));
    std::iter::once(heading).chain(lines).collect()
}
