//! « Je révise »: the refreshers that are due and one card of prudence, a quarter of an hour in all (PEDAGOGY.md 4).

use iced::widget::{Column, container, row, svg, text};
use iced::{Alignment, Element, Length, Size};

use crate::lesson::LessonId;
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, Weight, sized_control, spaced_words};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{BODY, INSTRUCTION, LEAST, TIGHT_LINE};
use crate::ui::part::{Face, part};
use crate::world::PartId;

/// What the screen remembers.
#[derive(Debug, Clone)]
pub struct State {
    pieces: Vec<Piece>,
}

/// One thing to do.
#[derive(Debug, Clone)]
struct Piece {
    lesson: LessonId,
    /// A card of prudence; otherwise a refresher.
    is_prudence: bool,
    is_done: bool,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// A refresher was chosen.
    RefreshPressed(LessonId),
    /// The card of prudence was chosen.
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
    /// Begin a refresher.
    Refresh(LessonId),
    /// Show a card of prudence.
    Prudence(LessonId),
    /// To the topics.
    Lessons,
    /// Back to the first screen.
    Back,
    /// Ask whether the visit is over.
    End,
    /// Open the settings.
    Comfort,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// What is due, and a lesson of prudence for its card.
    #[must_use]
    pub fn new(due: Vec<LessonId>, prudence: Option<LessonId>) -> Self {
        let piece = |is_prudence| move |lesson| Piece { lesson, is_prudence, is_done: false };
        Self { pieces: due.into_iter().map(piece(false)).chain(prudence.map(piece(true))).collect() }
    }

    /// A refresher was made, or the card of prudence read.
    pub fn done(&mut self, lesson: &LessonId) {
        for piece in self.pieces.iter_mut().filter(|piece| piece.lesson == *lesson) {
            piece.is_done = true;
        }
    }

    /// What comes next.
    fn next(&self) -> Option<&Piece> {
        self.pieces.iter().find(|piece| !piece.is_done)
    }

    /// What it is about, in a sentence.
    fn title(&self) -> Sentence {
        let has_refreshers = self.pieces.iter().any(|piece| !piece.is_prudence);
        Sentence::app(match self.next() {
            None => "review-all",
            Some(_) if has_refreshers => "review-due",
            Some(_) => "review-nothing",
        })
    }

    /// What is said when the screen opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        let title = self.title();
        let new = (title.message == "review-nothing").then(|| Sentence::app("review-new"));
        let next = self.next().into_iter().flat_map(Piece::sentences);
        std::iter::once(title).chain(new).chain(next).collect()
    }

    /// What the primary action is: what comes next.
    #[must_use]
    pub fn primary(&self) -> Option<Message> {
        Some(self.next().map_or(Message::LessonsPressed, Piece::press))
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::RefreshPressed(lesson) => Action::Refresh(lesson),
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
        let title = self.title();
        let hear = Message::Heard(vec![title.clone()]);
        let title = spaced_words(&env, &title, INSTRUCTION, BOLD, env.palette.ink, TIGHT_LINE, hear);
        let next = self.next().map(|piece| &piece.lesson);
        let pieces = self.pieces.iter().map(|piece| piece.view(&env, next == Some(&piece.lesson)));
        let body = Column::new().push(title).extend(pieces).spacing(env.metric.gap());
        let label = Sentence::app("review-lessons");
        let (weight, hear) = (
            if next.is_none() { Weight::Action } else { Weight::Plain },
            Message::Heard(vec![label.clone()]),
        );
        let (height, press) = (env.metric.bar_control(), Message::LessonsPressed);
        let lessons = sized_control(&env, "review/lessons", "home", &label, weight, height, press, hear);
        let bar = Bar {
            back: Some(Message::BackPressed),
            code: None,
            title: vec![Sentence::app("review")],
            progress: None,
            end: Some(Message::EndPressed),
            comfort: Some(Message::ComfortPressed),
        };
        let bar = frame::bar(&env, Arrangement::of(size), bar, Message::Heard);
        frame::page(&env, bar, body, vec![lessons.into()], Message::Heard)
    }
}

impl Piece {
    /// What it is, and about which lesson.
    fn sentences(&self) -> [Sentence; 2] {
        let kind = if self.is_prudence { "prudence" } else { "review-piece" };
        [Sentence::app(kind), Sentence::lesson(&self.lesson, "title")]
    }

    fn press(&self) -> Message {
        let lesson = self.lesson.clone();
        if self.is_prudence { Message::PrudencePressed(lesson) } else { Message::RefreshPressed(lesson) }
    }

    /// A picture, what it is and the title: a stamp once it is done.
    fn view<'a>(&self, env: &Env<'a>, is_next: bool) -> Element<'a, Message> {
        let weight = if is_next { Weight::Action } else { Weight::Plain };
        let (ink, quiet) = if is_next {
            (env.palette.on_action, env.palette.on_action)
        } else {
            (env.palette.ink, env.palette.quiet)
        };
        let side = env.px(88.0).max(56.0);
        let picture = match (self.is_done, self.is_prudence) {
            (true, _) => "stone-stamped",
            (false, true) => "prudence",
            (false, false) => "review",
        };
        let [kind, title] = self.sentences();
        let kind = if self.is_done { Sentence::app("review-done") } else { kind };
        let line = |sentence: &Sentence, size: f32, color| {
            text(env.text(sentence)).size(size).color(color).line_height(TIGHT_LINE)
        };
        let lines = Column::new()
            .push(line(&kind, LEAST, quiet))
            .push(line(&title, BODY, ink).font(BOLD))
            .spacing(env.px(4.0))
            .width(Length::Fill);
        let picture = svg(env.picture(picture)).width(side).height(side);
        let content = row![container(picture), lines].spacing(env.metric.gap()).align_y(Alignment::Center);
        part(PartId::new(&format!("review/{}", self.lesson)), Face { ink: None, ..weight.face(env) }, content)
            .width(Length::Fill)
            .height(Length::Shrink)
            .padding([env.metric.small(), env.metric.gap()])
            .on_press(self.press())
            .on_hear(Message::Heard(vec![kind, title]))
            .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lesson(name: &str) -> LessonId {
        LessonId::new(name).unwrap()
    }

    #[test]
    fn one_piece_after_another_then_the_lessons() {
        let due = vec![lesson("email/reply"), lesson("mouse/drag")];
        let mut state = State::new(due.clone(), Some(lesson("email/scam")));
        for expected in &due {
            assert_eq!(state.spoken()[0], Sentence::app("review-due"));
            let Action::Refresh(refreshed) = state.update(state.primary().unwrap()) else { panic!() };
            assert_eq!(refreshed, *expected);
            state.done(&refreshed);
        }
        assert!(matches!(state.update(state.primary().unwrap()), Action::Prudence(_)));
        state.done(&lesson("email/scam"));
        assert_eq!(state.spoken(), [Sentence::app("review-all")]);
        assert!(matches!(state.update(state.primary().unwrap()), Action::Lessons));
    }

    #[test]
    fn where_nothing_is_due_it_says_so() {
        let state = State::new(Vec::new(), Some(lesson("email/scam")));
        assert_eq!(state.spoken()[0], Sentence::app("review-nothing"));
    }
}
