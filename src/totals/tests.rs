use proptest::prelude::*;

use super::*;

const fn day(day: u8) -> Day {
    Day { year: 2026, month: 11, day }
}

fn lesson(name: &str) -> LessonId {
    LessonId::new(name).unwrap()
}

fn counted(counts: &[(u8, &str, u32, u32)]) -> Totals {
    let mut totals = Totals::default();
    for (at, name, begun, finished) in counts {
        (0..*begun).for_each(|_| totals.begun(day(*at), &lesson(name)));
        (0..*finished).for_each(|_| totals.finished(day(*at), &lesson(name)));
    }
    totals
}

fn told(totals: &Totals, from: u8, to: u8) -> Vec<(String, u32, u32)> {
    totals.rows(day(from), day(to)).into_iter().map(|row| (row.name.to_string(), row.begun, row.finished)).collect()
}

fn row(name: &str, begun: u32, finished: u32) -> (String, u32, u32) {
    (name.to_owned(), begun, finished)
}

#[test]
fn few_are_merged_once_the_day_is_over() {
    let mut totals = counted(&[(1, "mouse/click", 9, 3), (1, "mouse/drag", 3, 1), (1, "email/read", 2, 1)]);
    totals.close(day(1));
    assert_eq!(told(&totals, 1, 1), [row("email/read", 2, 1), row("mouse/click", 9, 3), row("mouse/drag", 3, 1)]);
    totals.close(day(2));
    assert_eq!(told(&totals, 1, 1), [row("mouse/click", 9, 0), row("others", 5, 5)]);
    assert_eq!(totals.rest(), Count::default());
}

#[test]
fn what_is_still_too_few_loses_its_day_and_is_not_lost() {
    let mut totals = counted(&[(1, "mouse/click", 2, 1), (2, "mouse/drag", 4, 0), (3, "mouse/drag", 1, 1)]);
    totals.close(day(3));
    assert_eq!(told(&totals, 1, 3), [row("mouse/drag", 1, 1)], "today is still open");
    assert_eq!(totals.rest(), Count { begun: 6, finished: 1 });
    assert_eq!(totals.span(), Some((day(3), day(3))));
    assert_eq!(totals.csv(), "day;lesson;begun;finished\n;others;7;0\n");
}

#[test]
fn rows_are_summed_over_days() {
    let totals = counted(&[(1, "mouse/click", 6, 5), (2, "mouse/click", 7, 6), (4, "mouse/click", 8, 0)]);
    assert_eq!(told(&totals, 1, 3), [row("mouse/click", 13, 11)]);
    assert_eq!(told(&totals, 5, 9), []);
}

/// A clock set back does not open a day that was closed, and a later count in it is merged again.
#[test]
fn a_clock_set_back_opens_nothing() {
    let mut totals = counted(&[(5, "mouse/click", 7, 7)]);
    totals.close(day(4));
    totals.begun(day(5), &lesson("mouse/drag"));
    totals.close(day(4));
    assert_eq!(told(&totals, 5, 5), [row("mouse/click", 7, 7)]);
    assert_eq!(totals.rest(), Count { begun: 1, finished: 0 });
}

#[test]
fn old_days_go_into_the_remainder() {
    let mut totals = Totals::default();
    for nth in 0..u16::try_from(KEPT + 10).unwrap() {
        let day = Day {
            year: 2000 + nth / 300,
            month: u8::try_from(nth % 12 + 1).unwrap(),
            day: u8::try_from(nth / 12 % 25 + 1).unwrap(),
        };
        (0..5).for_each(|_| totals.begun(day, &lesson("mouse/click")));
    }
    totals.close(day(1));
    assert_eq!((totals.days.len(), totals.rest().begun), (KEPT, 50));
}

#[test]
fn days_and_names_are_read_as_they_are_written() {
    for text in ["2026-11-22", "0001-01-31"] {
        assert_eq!(text.parse::<Day>().unwrap().to_string(), text);
    }
    for none in ["", "2026-13-01", "2026-00-01", "2026-1-1", "26-01-01", "2026-01-32", "2026-01-01-01", "+026-01-01"] {
        assert_eq!(none.parse::<Day>(), Err(()), "{none}");
    }
    assert_eq!("others".parse(), Ok(Name::Others));
    assert_eq!("mouse".parse::<Name>(), Err(()));
}

#[test]
fn a_torn_line_is_left_out() {
    let text =
        "day;lesson;begun;finished\n2026-11-01;mouse/click;7;5\n2026-11-0\nrubbish\n2026-11-02;mouse/click;-1;5\n";
    assert_eq!(told(&Totals::parse(text), 1, 3), [row("mouse/click", 7, 5)]);
}

fn totals() -> impl Strategy<Value = Totals> {
    let cell = (1..6_u8, 0..4_usize, 0..12_u32, 0..12_u32);
    prop::collection::vec(cell, 0..24).prop_map(|cells| {
        let names = ["mouse/click", "mouse/drag", "email/read", "phone/code"];
        let cells: Vec<_> = cells.into_iter().map(|(at, name, begun, done)| (at, names[name], begun, done)).collect();
        counted(&cells)
    })
}

fn sum(totals: &Totals) -> Count {
    let mut sum = totals.rest;
    totals.days.values().flat_map(BTreeMap::values).for_each(|count| sum.add(*count));
    sum
}

/// The numbers of a text, each with its day if it has one.
fn numbers(text: &str) -> Vec<(String, u32)> {
    let lines = text.lines().skip(1).map(|line| line.split(';').collect::<Vec<_>>());
    lines
        .flat_map(|pieces| {
            let number = |at: usize| (pieces[0].to_owned(), pieces[at].parse::<u32>().unwrap());
            [number(2), number(3)]
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// No few of a past day are written to the disk, and nothing is lost from the sums.
    #[test]
    fn no_few_of_a_past_day_are_saved(totals in totals(), today in 1..7_u8) {
        let text = totals.text(day(today));
        for (at, number) in numbers(&text).iter().filter(|(at, _)| !at.is_empty() && *at != day(today).to_string()) {
            prop_assert!(*number == 0 || *number >= LEAST, "{at}: {number}\n{text}");
        }
        prop_assert_eq!(sum(&Totals::parse(&text)), sum(&totals));
    }

    /// Nor are they exported, of any day.
    #[test]
    fn no_few_are_exported(totals in totals()) {
        let csv = totals.csv();
        prop_assert!(numbers(&csv).iter().all(|(_, number)| *number == 0 || *number >= LEAST), "{csv}");
    }

    /// Day after day: read, counted, closed, written. What was merged stays merged, and nothing is lost.
    #[test]
    fn days_pass(days in prop::collection::vec(totals(), 1..5)) {
        let mut kept = Totals::default();
        let mut all = Count::default();
        for (at, today) in (1..).zip(days) {
            all.add(sum(&today));
            for count in today.days.values().flat_map(BTreeMap::iter) {
                kept.days.entry(day(at)).or_default().entry(count.0.clone()).or_default().add(*count.1);
            }
            kept = Totals::parse(&kept.text(day(at)));
            prop_assert_eq!(&Totals::parse(&kept.text(day(at))), &kept, "written twice, it is the same");
            let past = kept.days.iter().filter(|(past, _)| **past != day(at)).flat_map(|(_, counts)| counts.values());
            for Count { begun, finished } in past {
                prop_assert!([begun, finished].into_iter().all(|number| *number == 0 || *number >= LEAST));
            }
        }
        prop_assert_eq!(sum(&kept), all);
    }
}
