//! The end of a lesson: what I can now do, the three lines to remember, the words, and three ways on.

use std::time::Duration;

use iced::widget::{Column, Row, column, container, row};
use iced::{Alignment, Element, Length, Size};

use super::sheet::Sheet;
use crate::lesson::{Guidance, Lesson, LessonId};
use crate::practice::{Kind, Summary};
use crate::printer::{Done, Outlet};
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, Weight, icon, sized_control, spaced_words};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{BODY, INSTRUCTION, TIGHT_LINE};

/// How long to rest on the way on, after a lesson that asks for no click: as in its zones.
const REST: Duration = Duration::from_secs(2);

/// Where one may go from here.
#[derive(Debug, Clone, Default)]
pub struct After {
    /// The lesson that comes next, if there is one.
    pub next: Option<LessonId>,
    /// A lesson of this visit that is due again (PEDAGOGY.md 4: box 0).
    pub refresher: Option<LessonId>,
    /// In a workshop, the room stays with its lesson: whoever is early does it again.
    pub in_workshop: bool,
    /// At a quiet pace a session begins with the lesson of last time: the room may go on from it.
    pub is_calm: bool,
    /// « Je révise »: one refresher after another.
    pub in_review: bool,
    /// The refresher had to be shown: the lesson is offered again, guided.
    pub guided: bool,
    /// Where its sheet goes.
    pub outlet: Option<Outlet>,
}

/// What the screen remembers.
#[derive(Debug)]
pub struct State {
    summary: Summary,
    after: After,
    /// The memo of the lesson.
    sheet: Sheet,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// « Leçon suivante »
    NextPressed,
    /// « Recommencer »
    AgainPressed,
    /// « Essayer sans aide »
    AlonePressed,
    /// « Revoir la leçon, pas à pas »
    GuidedPressed,
    /// « Deux minutes de rappel »
    RefreshPressed,
    /// « Continuer ma révision »
    ReviewPressed,
    /// « Imprimer ma fiche », « Garder ma fiche »
    MemoPressed,
    /// « Faire une pause »
    PausePressed,
    /// « Autre leçon », « Retour »
    OtherPressed,
    /// « Terminer ma séance », « M’arrêter là »
    EndPressed,
    /// « Réglages »
    ComfortPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// Begin a lesson; with the usual guidance if none is given.
    Begin(LessonId, Option<Guidance>),
    /// Begin the refresher of a lesson.
    Refresh(LessonId),
    /// Back to what is due.
    Review,
    /// Hand over the sheet of the lesson, then tell with [`State::told`].
    Memo(LessonId),
    /// Rest a while.
    Pause,
    /// To the lessons of the topic.
    Lessons,
    /// Ask whether the visit is over.
    End,
    /// Open the settings.
    Comfort,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// The end of a lesson or of its refresher, and where one may go.
    #[must_use]
    pub fn new(summary: Summary, after: After) -> Self {
        let sheet = Sheet::new(after.outlet);
        Self { summary, after, sheet }
    }

    /// The lesson that was finished.
    #[must_use]
    pub const fn lesson(&self) -> &LessonId {
        &self.summary.lesson
    }

    /// The memo of the lesson.
    #[must_use]
    pub const fn sheet(&self) -> &Sheet {
        &self.sheet
    }

    /// Something was done with the sheet, or could not be. What to say about it.
    pub fn told(&mut self, done: Done) -> Vec<Sentence> {
        self.sheet.told(done)
    }

    fn is_refresher(&self) -> bool {
        matches!(self.summary.kind, Kind::Refresher(_))
    }

    /// The lesson that comes next, where one goes on from lesson to lesson.
    fn next(&self) -> Option<&LessonId> {
        let After { next, in_workshop, is_calm, in_review, .. } = &self.after;
        next.as_ref().filter(|_| (!in_workshop || *is_calm) && !in_review)
    }

    /// What was done, in a few words.
    fn done(&self) -> Sentence {
        Sentence::app(if self.is_refresher() { "refreshed" } else { "finish" })
    }

    /// What is said when the screen opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        let lesson = &self.summary.lesson;
        let mut spoken = vec![self.done(), Sentence::lesson(lesson, "goal"), Sentence::app("keep-title")];
        spoken.extend((1..=Lesson::KEEPS).map(|line| Sentence::lesson(lesson, format!("keep-{line}"))));
        spoken.push(self.invitation());
        spoken
    }

    /// What is said of going on.
    fn invitation(&self) -> Sentence {
        Sentence::app(if self.after.in_workshop { "finish-neighbour" } else { "pause-fine" })
    }

    /// What the primary action is.
    #[must_use]
    pub fn primary(&self) -> Option<Message> {
        Some(match self.next() {
            _ if self.after.in_review => Message::ReviewPressed,
            _ if self.after.in_workshop => Message::AgainPressed,
            Some(_) => Message::NextPressed,
            None => Message::OtherPressed,
        })
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        let lesson = self.summary.lesson.clone();
        match message {
            Message::NextPressed => self.next().cloned().map_or(Action::Lessons, |next| Action::Begin(next, None)),
            Message::AgainPressed if self.is_refresher() => Action::Refresh(lesson),
            Message::AgainPressed => Action::Begin(lesson, Some(self.summary.guidance)),
            Message::AlonePressed => Action::Begin(lesson, Some(Guidance::Alone)),
            Message::GuidedPressed => Action::Begin(lesson, Some(Guidance::Guided)),
            Message::RefreshPressed => self.after.refresher.clone().map_or(Action::Lessons, Action::Refresh),
            Message::ReviewPressed => Action::Review,
            Message::MemoPressed => Action::Memo(lesson),
            Message::PausePressed => Action::Pause,
            Message::OtherPressed if self.after.in_review => Action::Review,
            Message::OtherPressed => Action::Lessons,
            Message::EndPressed => Action::End,
            Message::ComfortPressed => Action::Comfort,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let id = &self.summary.lesson;
        let line = |sentence: Sentence, size: f32, font, color| {
            spaced_words(&env, &sentence, size, font, color, TIGHT_LINE, Message::Heard(vec![sentence.clone()]))
        };
        let (ink, quiet) = (env.palette.ink, env.palette.quiet);
        let can = row![
            icon(&env, "tick", env.px(64.0).max(44.0), env.palette.done),
            line(Sentence::lesson(id, "goal"), INSTRUCTION, BOLD, ink).width(Length::Fill),
        ]
        .spacing(env.metric.gap())
        .align_y(Alignment::Center);
        let keeps = (1..=Lesson::KEEPS).map(|number| {
            row![
                icon(&env, "keep", 28.0, ink),
                line(Sentence::lesson(id, format!("keep-{number}")), BODY, REGULAR, ink).width(Length::Fill),
            ]
            .spacing(env.metric.gap())
            .align_y(Alignment::Center)
            .into()
        });
        let keeps = Column::with_children(keeps).spacing(env.metric.small());
        let lesson = env.content.lesson(id);
        let names = lesson.map_or(&[][..], |lesson| &lesson.words);
        let meanings = names.iter().map(|name| {
            let word = Sentence::lesson(id, format!("word-{name}"));
            let meaning = word.clone().attribute("meaning");
            column![line(word, BODY, BOLD, ink), line(meaning, BODY, REGULAR, ink)].into()
        });
        let learnt = Column::with_children(meanings).spacing(env.px(4.0));
        let keep = column![column![line(Sentence::app("keep-title"), BODY, BOLD, quiet), keeps]].width(Length::Fill);
        let learnt = column![line(Sentence::app("words-title"), BODY, BOLD, quiet), learnt].width(Length::Fill);
        let button = |id: &str, sign: &str, message: &str, weight, press| -> Element<'a, Message> {
            let label = Sentence::app(message);
            let height = env.metric.bar_control();
            let control =
                sized_control(&env, id, sign, &label, weight, height, press, Message::Heard(vec![label.clone()]));
            // Whoever learnt without a click goes on without one: resting on the button presses it.
            let rests = lesson.is_some_and(|lesson| lesson.needs_no_click()) && weight == Weight::Action;
            control.traits(|traits| traits.dwell = rests.then_some(REST)).into()
        };
        let refresher = self.after.refresher.as_ref().filter(|_| !self.after.in_review).map(|due| {
            column![
                line(Sentence::app("refresh"), BODY, REGULAR, ink),
                line(Sentence::lesson(due, "title"), BODY, BOLD, ink),
                button("finish/refresh", "again", "refresh-now", Weight::Plain, Message::RefreshPressed),
            ]
            .spacing(env.metric.small())
        });
        // In its place among what is to be remembered.
        let keep = keep.push(refresher).spacing(env.px(12.0));
        let both: Element<'a, Message> = if Arrangement::has_columns(size) {
            row![keep, learnt].spacing(env.metric.apart()).into()
        } else {
            column![keep, learnt].spacing(env.metric.gap()).into()
        };
        let pause = button("finish/pause", "pause", "pause", Weight::Plain, Message::PausePressed);
        let stop = button("finish/stop", "finish-session", "stop-here", Weight::Plain, Message::EndPressed);
        let memo = self.sheet.button().map(|(sign, outlet)| {
            let message = match outlet {
                Outlet::Printer => "memo",
                Outlet::Files => "memo-save",
            };
            button("finish/memo", sign, message, Weight::Plain, Message::MemoPressed)
        });
        let is_wide = Arrangement::of(size) == Arrangement::Wide;
        // Among the ways on where they have room for it.
        let (way, aside) = if is_wide { (memo, None) } else { (None, memo) };
        let asides = Row::new().push(pause).push(stop).push(aside).spacing(env.metric.gap()).wrap();
        let asides = asides.vertical_spacing(env.metric.gap());
        // What became of the sheet stands beside the button that asked for it.
        let told = self.sheet.lines();
        let onward: Vec<Element<'a, Message>> = if told.is_empty() {
            let lines = [Sentence::app("real-life"), self.invitation()];
            lines.into_iter().map(|said| line(said, BODY, REGULAR, quiet).into()).collect()
        } else {
            let tell = |said| line(said, BODY, BOLD, ink).traits(|traits| traits.tells = true).into();
            told.into_iter().map(tell).collect()
        };
        let onward = Column::with_children(onward).spacing(env.px(12.0)).width(Length::Fill);
        // Beside one another where there is room: nobody has to turn the page to stop.
        let onward: Element<'a, Message> = if Arrangement::has_columns(size) {
            let asides = container(asides).width(Length::Fill);
            row![onward, asides].spacing(env.metric.apart()).align_y(Alignment::Center).into()
        } else {
            column![onward, asides].spacing(env.px(12.0)).into()
        };
        let body = column![line(self.done(), BODY, REGULAR, quiet), can, both, onward].spacing(env.px(12.0));
        let other = |weight| button("finish/other", "home", "other-lesson", weight, Message::OtherPressed);
        let again = |weight| {
            let has_others = lesson.is_some_and(|lesson| lesson.variants > 1);
            let label = if has_others { "again-others" } else { "again" };
            button("finish/again", "again", label, weight, Message::AgainPressed)
        };
        let next = |weight| button("finish/next", "next", "next-lesson", weight, Message::NextPressed);
        let review = || button("finish/review", "next", "review-on", Weight::Action, Message::ReviewPressed);
        let mut ways: Vec<Element<'a, Message>> = match (self.next(), self.after.in_workshop) {
            _ if self.after.in_review => vec![review(), again(Weight::Plain)],
            (Some(_), false) => vec![next(Weight::Action), again(Weight::Plain)],
            (Some(_), true) => vec![again(Weight::Action), next(Weight::Plain)],
            (None, true) => vec![again(Weight::Action)],
            (None, false) => vec![other(Weight::Action), again(Weight::Plain)],
        };
        if self.after.guided {
            ways.push(button("finish/guided", "guided", "lesson-guided", Weight::Plain, Message::GuidedPressed));
        } else if self.summary.guidance != Guidance::Alone && !self.is_refresher() {
            ways.push(button("finish/alone", "alone", "try-alone", Weight::Plain, Message::AlonePressed));
        }
        // Where room is short, « Retour » leads to the others too; and nothing comes under a hand where the sheet's button was.
        if self.next().is_some() && is_wide && self.after.outlet.is_none() {
            ways.push(other(Weight::Plain));
        }
        ways.extend(way);
        let bar = frame::bar(
            &env,
            Arrangement::of(size),
            Bar {
                back: Some(Message::OtherPressed),
                code: None,
                title: vec![Sentence::lesson(id, "title")],
                progress: None,
                end: Some(Message::EndPressed),
                comfort: Some(Message::ComfortPressed),
            },
            Message::Heard,
        );
        frame::page(&env, bar, body, ways, Message::Heard)
    }
}
