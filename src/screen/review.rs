//! « Je révise »: what is due again, three lessons at most, and one card of prudence (PEDAGOGY.md 4). Nothing is locked, and
//! nothing due is no fault: then the topics are offered.

use iced::widget::{column, container, row, stack, svg, text};
use iced::{Alignment, Border, Element, Length, Size};

use crate::lesson::LessonId;
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, Weight, icon, sized_control};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{BODY, INSTRUCTION};
use crate::ui::part::Part;
use crate::ui::tile::{flat, grid, line};

/// The side of a stone, in pixels of the screen.
const STONE: f32 = 96.0;
/// The part of the height, or of the width, that a picture takes where nothing is due.
const PICTURE: f32 = 0.3;

/// What the screen remembers.
#[derive(Debug, Clone)]
pub struct State {
    due: Vec<LessonId>,
    prudence: Option<LessonId>,
    /// What was done since.
    done: Vec<LessonId>,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// A lesson that is due.
    LessonPressed(LessonId),
    /// The card of prudence.
    PrudencePressed(LessonId),
    /// « Choisir une leçon »
    LessonsPressed,
    /// « Retour »
    BackPressed,
    /// « Terminer ma séance »
    EndPressed,
    /// « Réglages »
    ComfortPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// Practise a lesson again.
    Refresh(LessonId),
    /// Show what a lesson of prudence says.
    Prudence(LessonId),
    /// To the topics.
    Lessons,
    /// Back to where one came from.
    Back,
    /// Ask whether the visit is over.
    End,
    /// Open the settings.
    Comfort,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// What is due, the most overdue first, and a lesson of prudence to think of.
    #[must_use]
    pub const fn new(due: Vec<LessonId>, prudence: Option<LessonId>) -> Self {
        Self { due, prudence, done: Vec::new() }
    }

    /// For traces.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        "review"
    }

    /// One of them was done: it keeps a tick.
    pub fn done(&mut self, lesson: &LessonId) {
        if !self.is_done(lesson) {
            self.done.push(lesson.clone());
        }
    }

    /// Whether it was done.
    fn is_done(&self, lesson: &LessonId) -> bool {
        self.done.contains(lesson)
    }

    /// The first that is left.
    fn next(&self) -> Option<&LessonId> {
        self.due.iter().find(|lesson| !self.is_done(lesson))
    }

    /// The card of prudence, if it is left.
    fn prudence_left(&self) -> Option<&LessonId> {
        self.prudence.as_ref().filter(|lesson| !self.is_done(lesson))
    }

    /// Whether nothing at all was due.
    const fn is_empty(&self) -> bool {
        self.due.is_empty() && self.prudence.is_none()
    }

    /// What is said of all of them.
    fn heading(&self) -> Sentence {
        Sentence::app(match self.next().or(self.prudence_left()) {
            Some(_) => "review-due",
            None if self.is_empty() => "review-nothing",
            None => "review-all",
        })
    }

    /// What is said when the screen opens: what is left.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        let mut spoken = vec![self.heading()];
        let left = self.due.iter().filter(|lesson| !self.is_done(lesson));
        spoken.extend(left.map(|lesson| Sentence::lesson(lesson, "title")));
        if let Some(lesson) = self.prudence_left() {
            spoken.extend([Sentence::app("prudence"), Sentence::lesson(lesson, "title")]);
        }
        if spoken.len() == 1 {
            spoken.push(Sentence::app("review-new"));
        }
        spoken
    }

    /// What the primary action is: the first that is left; the topics when nothing is.
    #[must_use]
    pub fn primary(&self) -> Option<Message> {
        let next = self.next().cloned().map(Message::LessonPressed);
        let prudence = || self.prudence_left().cloned().map(Message::PrudencePressed);
        next.or_else(prudence).or(Some(Message::LessonsPressed))
    }

    /// What Escape does.
    #[must_use]
    pub const fn escape(&self) -> Option<Message> {
        Some(Message::BackPressed)
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::LessonPressed(lesson) => Action::Refresh(lesson),
            Message::PrudencePressed(lesson) => Action::Prudence(lesson),
            Message::LessonsPressed => Action::Lessons,
            Message::BackPressed => Action::Back,
            Message::EndPressed => Action::End,
            Message::ComfortPressed => Action::Comfort,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let arrangement = Arrangement::of(size);
        let is_over = self.next().is_none() && self.prudence_left().is_none();
        let heading = line(&env, &self.heading(), INSTRUCTION, BOLD, Message::Heard);
        let new = is_over.then(|| line(&env, &Sentence::app("review-new"), BODY, REGULAR, Message::Heard));
        let lessons = self.due.iter().zip(1..).map(|(lesson, nth)| self.stone(&env, lesson, nth));
        let prudence = self.prudence.iter().map(|lesson| self.card(&env, lesson));
        // One under another: an order to go in, not a choice to make.
        let tiles = grid(&env, lessons.chain(prudence).collect(), 1);
        let body = if self.is_empty() {
            let side = (size.height * PICTURE).min(size.width * PICTURE);
            let said = column![heading].push(new).spacing(env.metric.gap()).width(Length::Fill);
            let drawn = svg(env.picture("review")).width(side).height(side);
            column![row![drawn, said].spacing(env.metric.apart()).align_y(Alignment::Center)]
        } else {
            column![heading].push(new).push(tiles).spacing(env.metric.gap())
        };
        let bar = Bar {
            back: Some(Message::BackPressed),
            code: None,
            title: vec![Sentence::app("review")],
            progress: None,
            end: Some(Message::EndPressed),
            comfort: Some(Message::ComfortPressed),
        };
        let bar = frame::bar(&env, arrangement, bar, Message::Heard);
        let label = Sentence::app("review-lessons");
        let weight = if is_over { Weight::Action } else { Weight::Plain };
        let (height, press, hear) =
            (env.metric.bar_control(), Message::LessonsPressed, Message::Heard(vec![label.clone()]));
        let lessons = sized_control(&env, "review/lessons", "home", &label, weight, height, press, hear);
        frame::page(&env, bar, body, vec![lessons.into()], Message::Heard)
    }

    /// A lesson: a numbered stone, ticked once it was done.
    fn stone<'a>(&self, env: &Env<'a>, lesson: &LessonId, nth: u32) -> Element<'a, Message> {
        let is_done = self.is_done(lesson);
        let is_next = self.next() == Some(lesson);
        let side = env.px(STONE).max(60.0);
        // The stone's top is light in every theme: its number is always ink.
        let dark = iced::Color::from_rgb8(0x1A, 0x1A, 0x1A);
        let mark: Element<'a, Message> = if is_done {
            icon(env, "tick", side * 0.4, dark)
        } else {
            text(nth.to_string()).size(BODY).font(BOLD).color(dark).line_height(1.0).into()
        };
        let drawn = stack![
            svg(env.picture("stone")).width(side).height(side),
            container(mark).center_x(side).center_y(side * 0.92)
        ];
        let status = match (is_done, is_next) {
            (true, _) => Some(Sentence::app("review-done")),
            (false, true) => Some(Sentence::app("lesson-next")),
            (false, false) => None,
        };
        let weight = if is_next { Weight::Action } else { Weight::Plain };
        let lines = [None, Some(Sentence::lesson(lesson, "title")), status];
        let press = Message::LessonPressed(lesson.clone());
        let stone = flat(env, &format!("review/{lesson}"), drawn.into(), lines, weight, press, Message::Heard);
        self.in_sight(stone, is_next)
    }

    /// The card of prudence.
    fn card<'a>(&self, env: &Env<'a>, lesson: &LessonId) -> Element<'a, Message> {
        let is_done = self.is_done(lesson);
        let is_next = !is_done && self.next().is_none();
        let side = env.px(STONE).max(60.0);
        let drawn = svg(env.picture("prudence")).width(side).height(side);
        let status = is_done.then(|| Sentence::app("review-done"));
        let weight = if is_next { Weight::Action } else { Weight::Plain };
        let lines = [Some(Sentence::app("prudence")), Some(Sentence::lesson(lesson, "title")), status];
        let press = Message::PrudencePressed(lesson.clone());
        // On paper, whatever the tile is drawn on.
        let (ground, radius) = (env.palette.ground, env.metric.corner());
        let drawn = container(drawn).style(move |_| {
            let border = Border { radius: radius.into(), ..Border::default() };
            container::background(ground).border(border)
        });
        let drawn: Element<'a, Message> = drawn.into();
        let card = flat(env, &format!("review/prudence-{lesson}"), drawn, lines, weight, press, Message::Heard);
        self.in_sight(card, is_next)
    }

    /// Whoever has begun sees where to go on.
    fn in_sight<'a>(&self, tile: Part<'a, Message>, is_next: bool) -> Element<'a, Message> {
        let has_begun = !self.done.is_empty();
        tile.traits(|traits| traits.tells = is_next && has_begun).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lesson(name: &str) -> LessonId {
        LessonId::new(name).unwrap()
    }

    fn pressed(state: &mut State) -> String {
        match state.update(state.primary().unwrap()) {
            Action::Refresh(lesson) => lesson.to_string(),
            Action::Prudence(lesson) => format!("prudence {lesson}"),
            Action::Lessons => "lessons".into(),
            _ => panic!(),
        }
    }

    #[test]
    fn one_goes_from_the_first_that_is_left_to_the_topics() {
        let due = ["mouse/click", "email/reply"].map(lesson);
        let mut state = State::new(due.to_vec(), Some(lesson("email/traps")));
        assert_eq!(state.spoken().len(), 1 + 2 + 2);
        assert_eq!(pressed(&mut state), "mouse/click");
        state.done(&lesson("mouse/click"));
        state.done(&lesson("mouse/click"));
        assert_eq!(pressed(&mut state), "email/reply");
        state.done(&lesson("email/reply"));
        assert_eq!(pressed(&mut state), "prudence email/traps");
        assert_eq!(state.heading(), Sentence::app("review-due"));
        state.done(&lesson("email/traps"));
        assert_eq!(pressed(&mut state), "lessons");
        assert_eq!(state.spoken(), ["review-all", "review-new"].map(Sentence::app));
    }

    #[test]
    fn nothing_due_is_told_kindly() {
        let mut state = State::new(Vec::new(), None);
        assert_eq!(state.spoken(), ["review-nothing", "review-new"].map(Sentence::app));
        assert_eq!(pressed(&mut state), "lessons");
        assert!(matches!(state.update(state.escape().unwrap()), Action::Back));
    }
}
