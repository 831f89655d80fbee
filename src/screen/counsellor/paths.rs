//! « Parcours »: ready-made paths, session by session, and the sheet that goes with each (CURRICULUM.md 5).

use iced::widget::{Column, column, container, row, text};
use iced::{Element, Length, Size};

use super::Lent;
use super::desk::{Desk, told};
use crate::lesson::LessonId;
use crate::printer::{Deed, Done};
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, Weight, icon};
use crate::ui::metric::TITLE;
use crate::workshop::path::Path;

/// What the page remembers.
#[derive(Debug, Clone, Default)]
pub struct State {
    /// The letter of the path.
    path: Option<String>,
    /// The session of it, from 0.
    session: Option<usize>,
    /// Its sheet is shown.
    sheet: bool,
    /// What was done with the sheet last.
    done: Option<Done>,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// A path was chosen, by its letter.
    PathChosen(String),
    /// A session of it, from 0.
    SessionChosen(usize),
    /// A lesson of it.
    LessonChosen(LessonId),
    /// « La fiche du conseiller »
    SheetPressed,
    /// « Imprimer », « Enregistrer la feuille »
    PaperPressed(Deed),
    /// « Retour »
    BackPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the counsellor's screen.
pub enum Action {
    /// Show how this lesson is to be launched.
    Open(LessonId),
    /// Print or save the sheet of the path of this letter; then [`State::done`].
    Paper(String, Deed),
    /// Back to where one came from.
    Leave,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// Where one is: 0 to 3.
    #[must_use]
    pub const fn stage(&self) -> usize {
        match (&self.path, self.sheet, self.session) {
            (None, _, _) => 0,
            (Some(_), true, _) => 3,
            (Some(_), false, None) => 1,
            (Some(_), false, Some(_)) => 2,
        }
    }

    /// What is said when the page opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        match &self.path {
            None => vec![Sentence::counsellor("paths")],
            Some(letter) => vec![Sentence::paths(format!("path-{letter}"))],
        }
    }

    /// Something was done with the sheet, if it is still in sight. What to say about it.
    pub fn done(&mut self, done: Done) -> Option<Sentence> {
        self.sheet.then(|| told(self.done.insert(done)))
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::PathChosen(letter) => *self = Self { path: Some(letter), ..Self::default() },
            Message::SessionChosen(session) => self.session = Some(session),
            Message::LessonChosen(lesson) => return Action::Open(lesson),
            Message::SheetPressed => self.sheet = true,
            Message::PaperPressed(deed) => {
                if let Some(letter) = &self.path {
                    return Action::Paper(letter.clone(), deed);
                }
            }
            Message::BackPressed => {
                if self.sheet {
                    (self.sheet, self.done) = (false, None);
                } else if self.session.take().is_none() && self.path.take().is_none() {
                    return Action::Leave;
                }
            }
            Message::Heard(sentences) => return Action::Say(sentences),
        }
        Action::Say(self.spoken())
    }

    /// Draws. `sound`: whether workshops begin with their sound here, which their codes tell; `prints`: whether papers may be
    /// printed.
    #[must_use]
    pub fn view<'a>(
        &'a self,
        env: Env<'a>,
        size: Size,
        lent: Lent<'a>,
        sound: bool,
        prints: bool,
    ) -> Element<'a, Message> {
        let desk = Desk { env, size, hear: Message::Heard };
        let path = self.path.as_ref().and_then(|letter| lent.paths.iter().find(|path| path.letter == *letter));
        let Some(path) = path else { return paths(&desk, lent) };
        if self.sheet {
            return sheet(&desk, path, prints, self.done.as_ref());
        }
        match self.session.and_then(|session| Some((session, path.sessions.get(session)?))) {
            Some((nth, lessons)) => session(&desk, path, nth, |lesson| lent.usual_code(&env, lesson, sound), lessons),
            None => sessions(&desk, path),
        }
    }
}

/// The bar's title: the letter and the name of a path.
fn name(path: &Path) -> Vec<Sentence> {
    vec![path.name()]
}

fn paths<'a>(desk: &Desk<'a, Message>, lent: Lent<'a>) -> Element<'a, Message> {
    let paths = lent.paths.iter().map(|path| {
        // The letter is what counsellors call it by.
        let letter = text(path.letter.to_uppercase()).size(TITLE).font(BOLD).line_height(1.0);
        let letter = container(letter).center_x(TITLE).into();
        let under = desk.env.text(&path.whom());
        let press = Message::PathChosen(path.letter.clone());
        desk.tile_with(&format!("path/{}", path.letter), letter, &path.name(), Some(under), press)
    });
    let paths = paths.collect::<Vec<_>>();
    let body: Element<'a, Message> = if paths.is_empty() {
        desk.line(&Sentence::counsellor("paths-none")).into()
    } else {
        desk.grid(paths, desk.across(420.0).min(2))
    };
    desk.page(Some(Message::BackPressed), vec![Sentence::counsellor("paths")], body, Vec::new())
}

fn sheet_control<'a>(desk: &Desk<'a, Message>) -> Element<'a, Message> {
    let label = Sentence::counsellor("sheet");
    desk.control("sheet", "paper", &label, Weight::Plain, Message::SheetPressed).into()
}

fn sessions<'a>(desk: &Desk<'a, Message>, path: &'a Path) -> Element<'a, Message> {
    let sessions = path.sessions.iter().enumerate().map(|(nth, lessons)| {
        let label = Sentence::counsellor("session").with(u32::try_from(nth + 1).unwrap_or(u32::MAX));
        let titles: Vec<String> = lessons.iter().map(|lesson| desk.lesson(lesson)).collect();
        desk.tile(
            &format!("session/{}", nth + 1),
            "calendar",
            &label,
            Some(titles.join(" · ")),
            Message::SessionChosen(nth),
        )
    });
    let sessions: Vec<_> = sessions.collect();
    let sessions: Element<'a, Message> = if sessions.is_empty() {
        desk.line(&Sentence::counsellor("path-free")).into()
    } else {
        desk.grid(sessions, desk.across(420.0).min(2))
    };
    let body = column![desk.line(&path.whom()), sessions].spacing(desk.env.metric.gap());
    desk.page(Some(Message::BackPressed), name(path), body, vec![sheet_control(desk)])
}

fn session<'a>(
    desk: &Desk<'a, Message>,
    path: &'a Path,
    nth: usize,
    code: impl Fn(&LessonId) -> Option<String>,
    lessons: &'a [LessonId],
) -> Element<'a, Message> {
    let lessons = lessons.iter().zip(1..).map(|(lesson, nth): (&LessonId, u32)| {
        let code = code(lesson);
        let label = if desk.env.content.lesson(lesson).is_some() {
            Sentence::lesson(lesson, "title")
        } else {
            Sentence::counsellor("lesson-gone")
        };
        // A path may have a lesson twice.
        desk.tile(&format!("step/{nth}"), "open", &label, code, Message::LessonChosen(lesson.clone()))
    });
    let label = Sentence::counsellor("session").with(u32::try_from(nth + 1).unwrap_or(u32::MAX));
    let lessons: Vec<_> = lessons.collect();
    let body =
        column![desk.title(&label), desk.grid(lessons, desk.across(420.0).min(2))].spacing(desk.env.metric.gap());
    desk.page(Some(Message::BackPressed), name(path), body, vec![sheet_control(desk)])
}

/// What to prepare, to say, to expect and to try, in words.
fn sheet<'a>(desk: &Desk<'a, Message>, path: &'a Path, prints: bool, done: Option<&'a Done>) -> Element<'a, Message> {
    let env = &desk.env;
    let part = |title: Sentence, sign: &str, lines: Vec<Sentence>| -> Element<'a, Message> {
        let lines = lines.iter().map(|line| {
            row![icon(env, sign, env.px(28.0).max(20.0), env.palette.ink), desk.line(line).width(Length::Fill)]
                .spacing(env.metric.small())
                .into()
        });
        let lines = Column::with_children(lines).spacing(env.metric.small());
        column![desk.heading(&title), lines].spacing(env.metric.small()).into()
    };
    let kinds = path.lines().into_iter().filter(|(_, lines)| !lines.is_empty()).map(|(kind, lines)| {
        let sign = match kind {
            "prepare" => "box-empty",
            "say" => "volume",
            "trouble" => "help",
            _ => "phone-handset",
        };
        part(Sentence::paths(format!("sheet-{kind}")), sign, lines)
    });
    let timetable = path.timetable();
    let timetable = (!timetable.is_empty()).then(|| part(Sentence::paths("sheet-timetable"), "clock", timetable));
    let body = Column::new()
        .push(done.map(|done| desk.told(done)))
        .push(desk.title(&path.name()))
        .push(desk.line(&path.whom()))
        .extend(kinds)
        .push(timetable)
        .spacing(env.metric.gap());
    let controls = desk.papers(prints, Message::PaperPressed);
    desk.page(Some(Message::BackPressed), vec![Sentence::counsellor("sheet")], body, controls)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_walked_down_and_up() {
        let mut state = State::default();
        state.update(Message::PathChosen("b".into()));
        state.update(Message::SheetPressed);
        assert_eq!(state.stage(), 3);
        let action = state.update(Message::PaperPressed(Deed::Save));
        assert!(matches!(action, Action::Paper(letter, Deed::Save) if letter == "b"));
        assert_eq!(state.done(Done::Failed), Some(Sentence::counsellor("paper-not-saved")));
        state.update(Message::BackPressed);
        assert_eq!(state.done(Done::Printed), None, "one has left the sheet");
        state.update(Message::SessionChosen(2));
        assert_eq!(state.stage(), 2);
        let lesson = LessonId::new("email/reply").unwrap();
        assert!(matches!(state.update(Message::LessonChosen(lesson.clone())), Action::Open(open) if open == lesson));
        for stage in [1, 0] {
            assert!(matches!(state.update(Message::BackPressed), Action::Say(_)));
            assert_eq!(state.stage(), stage);
        }
        assert!(matches!(state.update(Message::BackPressed), Action::Leave));
    }
}
