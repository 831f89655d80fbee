//! The report of a workshop: what the counsellor has filled, to be copied by hand into La Coop (PEDAGOGY.md 6.7), and what
//! was practised on this computer. No name; what is not filled yet is left empty, to be filled by hand.

use super::{Block, Paper, Teller, file_name};
use crate::sentence::Sentence;
use crate::totals::report::Report;
use crate::totals::{Day, Name, Row};

/// How many lines there are for notes.
const NOTES: u8 = 8;

/// The report of a workshop of this day. `rows`: what was practised, with few counts merged
/// ([`crate::totals::Totals::closed`]).
#[must_use]
pub fn report(teller: Teller<'_>, day: Day, report: &Report, rows: &[Row]) -> Paper {
    let heading = |message: &str| Block::Heading(teller.word(message));
    let line = |message: &str| Block::Line(teller.word(message));
    let mut blocks = vec![line("paper-copy"), fields(teller, day, report)];
    if let Some(ages) = report.ages {
        blocks.extend([heading("ages"), brackets(teller, &ages)]);
    }
    blocks.push(heading("practised"));
    if rows.is_empty() {
        blocks.push(line("totals-none"));
    } else {
        blocks.extend([line("paper-here"), line("totals-nobody"), practised(teller, rows)]);
    }
    blocks.extend([heading("paper-notes"), Block::Blank(NOTES)]);
    Paper {
        name: file_name(&[&teller.word("paper-file-report"), &day.to_string()]),
        title: teller.word("report"),
        language: teller.language,
        blocks,
    }
}

/// What La Coop asks for, in its order.
fn fields(teller: Teller<'_>, day: Day, report: &Report) -> Block {
    let Report { people, known, theme, minutes, level, .. } = report;
    // Nobody was counted yet.
    let count = |number: u32| if *people == 0 { String::new() } else { number.to_string() };
    let field = |message: &str, value: String| vec![teller.word(message), value];
    let theme = theme.as_ref().map(|theme| teller.say(&Sentence::topic(theme.as_str())));
    let Day { year, month, day } = day;
    let rows = vec![
        // As France and La Coop write it; the United Kingdom does too.
        field("paper-date", format!("{day:02}/{month:02}/{year}")),
        field("people", count(*people)),
        field("known", count(*known)),
        field("paper-new", count(people.saturating_sub(*known))),
        field("theme", theme.unwrap_or_default()),
        field("duration", teller.say(&Sentence::counsellor("minutes").with(*minutes))),
        field("level", teller.word(&format!("level-{level}"))),
    ];
    Block::Table { head: None, rows }
}

fn brackets(teller: Teller<'_>, ages: &[u32]) -> Block {
    let row = |(nth, count): (usize, &u32)| vec![teller.word(&format!("age-{}", nth + 1)), count.to_string()];
    Block::Table { head: None, rows: ages.iter().enumerate().map(row).collect() }
}

fn practised(teller: Teller<'_>, rows: &[Row]) -> Block {
    let row = |Row { name, begun, finished }: &Row| {
        let name = match name {
            Name::Lesson(lesson) => teller.lesson(lesson),
            Name::Others => teller.word("other-lessons"),
        };
        vec![name, begun.to_string(), finished.to_string()]
    };
    let head = ["lesson", "begun", "finished"].map(|message| teller.word(message));
    Block::Table { head: Some(head.into()), rows: rows.iter().map(row).collect() }
}
