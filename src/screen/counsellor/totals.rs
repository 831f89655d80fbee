//! « Bilan »: what was practised here, in numbers that tell of nobody; and the fields of the national report, to be copied
//! by hand (PEDAGOGY.md 6.7). What is counted there is forgotten when the page closes.

use iced::widget::{Column, Row, column, container, text};
use iced::{Alignment, Element, Length, Size};

use super::Lent;
use super::desk::{Desk, told};
use crate::printer::{Deed, Done};
use crate::sentence::Sentence;
pub use crate::totals::report::{AGES, Report};
use crate::totals::{self, Name};
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, Weight};
use crate::ui::frame::Arrangement;
use crate::ui::metric::{BODY, INSTRUCTION, TIGHT_LINE};

/// The most people of a workshop.
const MOST: u32 = 30;
/// How long a workshop may have lasted, in minutes: those that La Coop offers.
const MINUTES: [u32; 6] = [15, 30, 45, 60, 90, 120];
/// The levels that La Coop offers: `level-1` to `level-3`.
const LEVELS: u32 = 3;

/// Which page is in sight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Page {
    /// What was practised.
    #[default]
    Practised,
    /// The national report.
    Report,
}

/// What the page remembers.
#[derive(Debug, Clone, Default)]
pub struct State {
    page: Page,
    report: Report,
    exported: Option<bool>,
    /// What was done with the report last.
    done: Option<Done>,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// One of the two pages.
    PageChosen(Page),
    /// Something of the report was counted or chosen.
    Counted(Box<Report>),
    /// « Enregistrer en CSV »
    ExportPressed,
    /// « Imprimer », « Enregistrer la feuille »
    PaperPressed(Deed),
    /// « Retour »
    BackPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the counsellor's screen.
pub enum Action {
    /// Write the totals into the folder of the settings.
    Export,
    /// Print or save the report; then [`State::done`].
    Paper(Box<Report>, Deed),
    /// Back to where one came from.
    Leave,
    /// Say this.
    Say(Vec<Sentence>),
    /// Nothing.
    None,
}

impl State {
    /// Where one is: 0 or 1.
    #[must_use]
    pub const fn stage(&self) -> usize {
        self.page as usize
    }

    /// What is said when the page opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        vec![Sentence::counsellor(match self.page {
            Page::Practised => "totals",
            Page::Report => "report",
        })]
    }

    /// The totals were written, or could not be. What to say about it.
    pub fn exported(&mut self, written: bool) -> Sentence {
        self.exported = Some(written);
        Sentence::counsellor(if written { "exported" } else { "not-exported" })
    }

    /// Something was done with the report, if it is still in sight. What to say about it.
    pub fn done(&mut self, done: Done) -> Option<Sentence> {
        (self.page == Page::Report).then(|| told(self.done.insert(done)))
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::PageChosen(page) => {
                self.page = page;
                (self.exported, self.done) = (None, None);
                Action::Say(self.spoken())
            }
            Message::Counted(report) => {
                self.report = report.bounded();
                Action::None
            }
            Message::ExportPressed => Action::Export,
            Message::PaperPressed(deed) => Action::Paper(Box::new(self.report.clone()), deed),
            Message::BackPressed => Action::Leave,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws. `prints`: whether papers may be printed.
    #[must_use]
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size, lent: Lent<'a>, prints: bool) -> Element<'a, Message> {
        let desk = Desk { env, size, hear: Message::Heard };
        let page = |id: &str, sign: &str, message: &str, page: Page| {
            desk.choice(id, sign, &Sentence::counsellor(message), self.page == page, Message::PageChosen(page))
        };
        let mut controls = vec![
            page("practised", "book", "practised", Page::Practised),
            page("report", "edit", "report", Page::Report),
        ];
        let body = match self.page {
            Page::Practised => {
                let label = Sentence::counsellor("export");
                controls.push(desk.control("export", "download", &label, Weight::Plain, Message::ExportPressed).into());
                self.practised(&desk, lent.totals)
            }
            Page::Report => {
                controls.extend(desk.papers(prints, Message::PaperPressed));
                self.report(&desk)
            }
        };
        desk.page(Some(Message::BackPressed), vec![Sentence::counsellor("totals")], body, controls)
    }

    fn practised<'a>(&'a self, desk: &Desk<'a, Message>, rows: &'a [totals::Row]) -> Element<'a, Message> {
        let env = &desk.env;
        let told = self.exported.map(|written| {
            desk.heading(&Sentence::counsellor(if written { "exported" } else { "not-exported" }))
                .traits(|traits| traits.tells = true)
        });
        let privacy = desk.line(&Sentence::counsellor("totals-nobody"));
        if rows.is_empty() {
            let none = desk.line(&Sentence::counsellor("totals-none"));
            return Column::new().push(told).push(none).push(privacy).spacing(env.metric.gap()).into();
        }
        let width = (desk.size.width * 0.18).max(BODY * 6.0);
        // Where room is short, the numbers stand under the lesson, each with its word.
        let is_table = Arrangement::has_columns(desk.size);
        let write = |words: String, font| {
            let line = text(words).size(BODY).font(font).line_height(TIGHT_LINE).color(env.palette.ink);
            line.wrapping(text::Wrapping::WordOrGlyph)
        };
        let cell = |words: String, font| container(write(words, font)).align_right(width);
        let label = |message: &str| env.text(&Sentence::counsellor(message));
        let [begun_label, finished_label] = ["begun", "finished"].map(label);
        let line = |name: String, begun: String, finished: String, font| -> Element<'a, Message> {
            if is_table {
                let name = write(name, font).width(Length::Fill);
                return Row::with_children([name.into(), cell(begun, font).into(), cell(finished, font).into()])
                    .spacing(env.metric.gap())
                    .align_y(Alignment::End)
                    .into();
            }
            let numbers = [(&begun_label, begun), (&finished_label, finished)];
            let numbers = numbers.map(|(label, number)| write(format!("{label}\u{a0}{number}"), font).into());
            let numbers = Row::with_children(numbers).spacing(env.metric.gap() * 2.0).wrap();
            column![write(name, BOLD), numbers].into()
        };
        let head = is_table.then(|| line(label("lesson"), begun_label.clone(), finished_label.clone(), BOLD));
        let rows = rows.iter().map(|row| {
            let name = match &row.name {
                Name::Lesson(lesson) => desk.lesson(lesson),
                Name::Others => label("other-lessons"),
            };
            line(name, row.begun.to_string(), row.finished.to_string(), REGULAR)
        });
        let table = Column::new().push(head).extend(rows).spacing(env.metric.small());
        Column::new().push(told).push(table).push(privacy).spacing(env.metric.gap()).into()
    }

    fn report<'a>(&'a self, desk: &Desk<'a, Message>) -> Element<'a, Message> {
        let env = &desk.env;
        let counted = |report: Report| Message::Counted(Box::new(report));
        let now = &self.report;
        let number = |count: u32| -> Element<'a, Message> {
            let digits = text(count.to_string()).size(INSTRUCTION).font(BOLD).line_height(TIGHT_LINE);
            container(digits.color(env.palette.ink)).width(INSTRUCTION * 1.6).into()
        };
        let count = |id: &str, title: &Sentence, value: u32, most: u32, with: &dyn Fn(u32) -> Report| {
            let less = value.checked_sub(1).map(|value| counted(with(value)));
            let more = (value < most).then(|| counted(with(value + 1)));
            desk.stepper(id, title, number(value), less, more)
        };
        let people = count("people", &Sentence::counsellor("people"), now.people, MOST, &|people| Report {
            people,
            ..now.clone()
        });
        let known = count("known", &Sentence::counsellor("known"), now.known, now.people, &|known| Report {
            known,
            ..now.clone()
        });
        let themes = env.content.topics.iter().map(|topic| {
            let label = Sentence::topic(topic.id.as_str());
            let report = Report { theme: Some(topic.id.clone()), ..now.clone() };
            let chosen = now.theme.as_ref() == Some(&topic.id);
            desk.choice(&format!("theme/{}", topic.id), "round-empty", &label, chosen, counted(report))
        });
        let minutes = MINUTES.map(|minutes| {
            let label = Sentence::counsellor("minutes").with(minutes);
            let report = Report { minutes, ..now.clone() };
            desk.choice(&format!("minutes/{minutes}"), "round-empty", &label, now.minutes == minutes, counted(report))
        });
        let levels = (1..=LEVELS).map(|level| {
            let label = Sentence::counsellor(format!("level-{level}"));
            let report = Report { level, ..now.clone() };
            desk.choice(&format!("level/{level}"), "round-empty", &label, now.level == level, counted(report))
        });
        let wanted = |id: &str, message: &str, ages: Option<[u32; AGES]>| {
            let report = Report { ages, ..now.clone() };
            let chosen = now.ages.is_some() == ages.is_some();
            desk.choice(id, "round-empty", &Sentence::counsellor(message), chosen, counted(report))
        };
        let asked = vec![
            wanted("ages/no", "ages-without", None),
            wanted("ages/yes", "ages-with", Some(now.ages.unwrap_or_default())),
        ];
        let ages = now.ages.iter().flat_map(|ages| {
            ages.iter().enumerate().map(|(nth, value)| {
                let title = Sentence::counsellor(format!("age-{}", nth + 1));
                count(&format!("age/{}", nth + 1), &title, *value, MOST, &|value| {
                    let mut ages = *ages;
                    ages[nth] = value;
                    Report { ages: Some(ages), ..now.clone() }
                })
            })
        });
        let told = self.done.as_ref().map(|done| desk.told(done));
        let fields = column![
            desk.line(&Sentence::counsellor("report-copy")),
            desk.grid(vec![people, known], desk.across(360.0).min(2)),
            desk.group(&Sentence::counsellor("theme"), themes.collect()),
            desk.group(&Sentence::counsellor("duration"), minutes.into()),
            desk.group(&Sentence::counsellor("level"), levels.collect()),
            desk.group(&Sentence::counsellor("ages"), asked),
            desk.grid(ages.collect(), desk.across(360.0).min(2)),
        ]
        .spacing(env.metric.gap());
        Column::new().push(told).push(fields).spacing(env.metric.gap()).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_are_known_than_came() {
        let mut state = State::default();
        state.update(Message::Counted(Box::new(Report { people: 6, known: 4, ..Report::default() })));
        state.update(Message::Counted(Box::new(Report { people: 3, ..state.report.clone() })));
        assert_eq!((state.report.people, state.report.known), (3, 3));
    }

    #[test]
    fn what_became_of_the_export_is_told() {
        let mut state = State::default();
        assert!(matches!(state.update(Message::ExportPressed), Action::Export));
        assert_eq!(state.exported(false), Sentence::counsellor("not-exported"));
        assert_eq!(state.exported(true), Sentence::counsellor("exported"));
        assert!(matches!(state.update(Message::PageChosen(Page::Report)), Action::Say(_)));
        assert_eq!((state.stage(), state.exported), (1, None));
        assert!(matches!(state.update(Message::BackPressed), Action::Leave));
    }

    #[test]
    fn the_report_in_sight_is_what_is_printed() {
        let mut state = State::default();
        assert_eq!(state.done(Done::Printed), None, "another page is in sight");
        state.update(Message::PageChosen(Page::Report));
        state.update(Message::Counted(Box::new(Report { people: 6, ..Report::default() })));
        let action = state.update(Message::PaperPressed(Deed::Print));
        assert!(matches!(action, Action::Paper(report, Deed::Print) if report.people == 6));
        assert_eq!(state.done(Done::Printed), Some(Sentence::counsellor("paper-printed")));
        assert_eq!(state.done(Done::Saved("a.pdf".into())), Some(Sentence::counsellor("paper-saved")));
    }
}
