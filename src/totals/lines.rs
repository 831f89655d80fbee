//! Totals as lines of text: `2026-11-22;mouse/click;12;8`. The semicolon is what spreadsheets in France take.

use std::fmt::Write;

use super::{Count, Day, Name, Totals};

/// What the columns are.
const HEAD: &str = "day;lesson;begun;finished";

impl Totals {
    /// What is kept on the disk: every day but today closed ([`Totals::close`]), so that no few of a past day are written.
    #[must_use]
    pub fn text(&self, today: Day) -> String {
        let mut closed = self.clone();
        closed.close(today);
        closed.lines(|_| true)
    }

    /// What is exported: all days closed, today too; the remainder is told once it is five at least.
    #[must_use]
    pub fn csv(&self) -> String {
        self.closed().lines(|number| number == 0 || number >= super::LEAST)
    }

    /// Reads what [`Totals::text`] wrote. A line that cannot be understood is left out: the others still count.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut totals = Self::default();
        for (day, name, count) in text.lines().filter_map(line) {
            let place = match day {
                Some(day) => totals.days.entry(day).or_default().entry(name).or_default(),
                None => &mut totals.rest,
            };
            place.add(count);
        }
        totals
    }

    fn lines(&self, may_tell_rest: impl Fn(u32) -> bool) -> String {
        let mut text = format!("{HEAD}\n");
        let mut tell = |day: &str, name: &Name, Count { begun, finished }: Count| {
            // Writing to a String does not fail.
            let _ = writeln!(text, "{day};{name};{begun};{finished}");
        };
        for (day, counts) in &self.days {
            let day = day.to_string();
            for (name, count) in counts {
                tell(&day, name, *count);
            }
        }
        let told = |number: u32| if may_tell_rest(number) { number } else { 0 };
        let rest = Count { begun: told(self.rest.begun), finished: told(self.rest.finished) };
        if rest != Count::default() {
            tell("", &Name::Others, rest);
        }
        text
    }
}

/// One line; the remainder has no day.
fn line(line: &str) -> Option<(Option<Day>, Name, Count)> {
    let pieces: Vec<&str> = line.trim_end().split(';').collect();
    let [day, name, begun, finished] = pieces[..] else { return None };
    let day = if day.is_empty() { None } else { Some(day.parse().ok()?) };
    let count = Count { begun: begun.parse().ok()?, finished: finished.parse().ok()? };
    Some((day, name.parse().ok()?, count))
}
