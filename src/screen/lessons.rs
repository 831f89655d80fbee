//! The lessons of a topic: a path of numbered stones, the next one marked, none locked. Or those alone that do what one has
//! come for: « J’ai une démarche à faire ».

use std::sync::Arc;

use iced::widget::{Column, Row, column, container, row, stack, svg, text};
use iced::{Alignment, Element, Length, Size};

use crate::lesson::{Guidance, Lesson, LessonId, Topic, TopicId};
use crate::progress::Progress;
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, Weight, sized_control, words};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{BODY, INSTRUCTION, LEAST, TIGHT_LINE};
use crate::ui::part::{Part, part};
use crate::world::PartId;

/// The height of a stone whose title has two lines: in narrow columns all are as high.
const STONE: f32 = 2.0 * BODY * TIGHT_LINE + LEAST * TIGHT_LINE + 20.0;

/// What the screen remembers.
#[derive(Debug)]
pub struct State {
    topic: TopicId,
    guidance: Option<Guidance>,
    /// Only what does a thing one comes for.
    tasks: bool,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// A lesson was chosen, with the guidance in force.
    LessonChosen(LessonId, Guidance),
    /// How to be led was chosen.
    GuidanceChosen(Guidance),
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
    /// Begin a lesson.
    Begin(LessonId, Guidance),
    /// Show what helps before a lesson, then begin it.
    Prepare(LessonId),
    /// Back to the topics.
    Back,
    /// Back to the welcome screen.
    Home,
    /// Ask whether the visit is over.
    End,
    /// Open the settings.
    Comfort,
    /// Say this.
    Say(Vec<Sentence>),
}

/// The guidance a lesson is begun with when nobody chose: the first lesson of a topic is watched, the others guided
/// (PEDAGOGY.md 2).
#[must_use]
pub fn usual_guidance(topic: Option<&Topic>, lesson: &LessonId, progress: &Progress) -> Guidance {
    let is_first = topic.is_some_and(|topic| topic.lessons.first() == Some(lesson));
    if is_first && !progress.has(lesson) { Guidance::Watch } else { Guidance::Guided }
}

/// What is told of the way so far: stamps, never scores.
#[derive(Debug, Clone, Copy)]
pub struct Walked<'a> {
    /// What was walked.
    pub progress: &'a Progress,
    /// The lessons that are due again.
    pub due: &'a [LessonId],
}

impl State {
    /// The path of a topic.
    #[must_use]
    pub const fn new(topic: TopicId) -> Self {
        Self { topic, guidance: None, tasks: false }
    }

    /// What a topic has for those who come with something to do.
    #[must_use]
    pub const fn of_tasks(topic: TopicId) -> Self {
        Self { topic, guidance: None, tasks: true }
    }

    /// Whether only what does a thing one comes for is shown.
    #[must_use]
    pub const fn is_of_tasks(&self) -> bool {
        self.tasks
    }

    /// The topic.
    #[must_use]
    pub const fn topic(&self) -> &TopicId {
        &self.topic
    }

    fn path<'a>(&self, env: &Env<'a>) -> Option<&'a Topic> {
        env.content.topics.iter().find(|topic| topic.id == self.topic)
    }

    fn title(&self) -> Sentence {
        if self.tasks { Sentence::app("procedure") } else { Sentence::topic(self.topic.as_str()) }
    }

    /// What is said when the screen opens.
    #[must_use]
    pub fn spoken(&self, topics: &[Topic]) -> Vec<Sentence> {
        if self.tasks {
            return ["procedure", "procedure-choose", "procedure-safe"].map(Sentence::app).into();
        }
        let empty = topics.iter().any(|topic| topic.id == self.topic && topic.lessons.is_empty());
        vec![Sentence::topic(self.topic.as_str()), Sentence::app(if empty { "topic-empty" } else { "lessons" })]
    }

    /// What the primary action is: the lesson to do next. Nobody knows which procedure someone has come for.
    #[must_use]
    pub fn primary(&self, topics: &[Topic], progress: &Progress) -> Option<Message> {
        let topic = topics.iter().find(|topic| topic.id == self.topic && !self.tasks)?;
        let lesson = progress.next_of(&topic.lessons).or(topic.lessons.first())?;
        let guidance = self.guidance.unwrap_or_else(|| usual_guidance(Some(topic), lesson, progress));
        Some(Message::LessonChosen(lesson.clone(), guidance))
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::LessonChosen(lesson, _) if self.tasks => Action::Prepare(lesson),
            Message::LessonChosen(lesson, guidance) => Action::Begin(lesson, guidance),
            Message::GuidanceChosen(guidance) => {
                self.guidance = Some(guidance);
                Action::Say(vec![Sentence::app(format!("guidance-{}", guidance.code())).attribute("line")])
            }
            Message::BackPressed if self.tasks => Action::Home,
            Message::BackPressed => Action::Back,
            Message::EndPressed => Action::End,
            Message::ComfortPressed => Action::Comfort,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, walked: Walked<'_>, size: Size) -> Element<'a, Message> {
        let arrangement = Arrangement::of(size);
        let heading = |sentence: Sentence| {
            words(&env, &sentence, INSTRUCTION, BOLD, env.palette.ink, Message::Heard(vec![sentence.clone()]))
        };
        let bar = frame::bar(
            &env,
            arrangement,
            Bar {
                back: Some(Message::BackPressed),
                code: None,
                title: vec![self.title()],
                progress: None,
                end: Some(Message::EndPressed),
                comfort: Some(Message::ComfortPressed),
            },
            Message::Heard,
        );
        let Some(topic) = self.path(&env).filter(|topic| !topic.lessons.is_empty()) else {
            return frame::page(&env, bar, heading(Sentence::app("topic-empty")), Vec::new(), Message::Heard);
        };
        let next = walked.progress.next_of(&topic.lessons).filter(|_| !self.tasks);
        let across: usize = if Arrangement::has_columns(size) { 2 } else { 1 };
        let shown = if self.tasks { topic.tasks() } else { &topic.lessons };
        let stones: Vec<Element<'a, Message>> = shown
            .iter()
            .zip(1..)
            .filter_map(|(id, number)| {
                let lesson = env.content.lesson(id)?;
                let least = if across > 1 && arrangement != Arrangement::Wide { STONE } else { 0.0 };
                Some(
                    self.stone(&env, topic, lesson, number, next == Some(id), walked)
                        .least(Size::new(0.0, least))
                        .into(),
                )
            })
            .collect();
        let mut path: Column<'a, Message> = Column::new().spacing(env.metric.gap());
        let mut stones = stones.into_iter().peekable();
        while stones.peek().is_some() {
            let mut line: Vec<Element<'a, Message>> = stones.by_ref().take(across).collect();
            while line.len() < across {
                line.push(iced::widget::space().width(Length::Fill).into());
            }
            path = path.push(Row::with_children(line).spacing(env.metric.gap()));
        }
        if self.tasks {
            let safe = Sentence::app("procedure-safe");
            let safe = words(&env, &safe, BODY, REGULAR, env.palette.ink, Message::Heard(vec![safe.clone()]));
            let body = column![heading(Sentence::app("procedure-choose")), safe, path].spacing(env.metric.gap());
            return frame::page(&env, bar, body, Vec::new(), Message::Heard);
        }
        let body = column![heading(Sentence::app("lessons")), path].spacing(env.metric.gap());
        let lead = self.guidance.or_else(|| next.map(|id| usual_guidance(Some(topic), id, walked.progress)));
        let how = Sentence::app("how");
        // Where room is short, the three ways speak for themselves.
        let how = (arrangement != Arrangement::Compact)
            .then(|| words(&env, &how, BODY, REGULAR, env.palette.ink, Message::Heard(vec![how.clone()])).into());
        let mut controls: Vec<Element<'a, Message>> = how.into_iter().collect();
        controls.extend(Guidance::ALL.map(|guidance| {
            let label = Sentence::app(format!("guidance-{}", guidance.code()));
            let chosen = lead == Some(guidance);
            let sign = if chosen { "tick" } else { guidance.code() };
            let weight = if chosen { Weight::Chosen } else { Weight::Plain };
            let id = format!("lessons/{}", guidance.code());
            let press = Message::GuidanceChosen(guidance);
            let height = env.metric.bar_control();
            sized_control(&env, &id, sign, &label, weight, height, press, Message::Heard(vec![label.clone()])).into()
        }));
        frame::page(&env, bar, body, controls, Message::Heard)
    }

    fn stone<'a>(
        &self,
        env: &Env<'a>,
        topic: &Topic,
        lesson: &Arc<Lesson>,
        number: u32,
        is_next: bool,
        Walked { progress, due }: Walked<'_>,
    ) -> Part<'a, Message> {
        let title = Sentence::lesson(&lesson.id, "title");
        let walked = progress.has(&lesson.id);
        let is_due = due.contains(&lesson.id);
        let weight = if is_next { Weight::Action } else { Weight::Plain };
        let ink = if is_next { env.palette.on_action } else { env.palette.ink };
        let quiet = if is_next { env.palette.on_action } else { env.palette.quiet };
        let side = env.px(96.0).max(60.0);
        // The stone's top is light in every theme: its number is always ink.
        let dark = iced::Color::from_rgb8(0x1A, 0x1A, 0x1A);
        let number = text(number.to_string()).size(BODY).font(BOLD).color(dark).line_height(1.0);
        let number = (!walked).then(|| container(number).center_x(side).center_y(side * 0.92));
        let stone = svg(env.picture(if walked { "stone-stamped" } else { "stone" })).width(side).height(side);
        let picture = stack![stone].push(number);
        let length = Sentence::app("lesson-minutes").with(lesson.minutes);
        let minutes = env.text(&length);
        let status = match (is_next, is_due, walked) {
            (true, _, _) => Some("lesson-next"),
            (_, true, _) => Some("lesson-due"),
            (_, _, true) => Some("lesson-walked"),
            (false, false, false) => None,
        };
        let status = status.map(Sentence::app);
        let told: Vec<Sentence> = [Some(title.clone()), status.clone(), Some(length)].into_iter().flatten().collect();
        let status = status.map_or(minutes.clone(), |status| format!("{} · {minutes}", env.text(&status)));
        let lines = column![
            text(env.text(&title)).size(BODY).font(BOLD).color(ink).line_height(TIGHT_LINE),
            text(status).size(LEAST).color(quiet).line_height(TIGHT_LINE),
        ]
        .spacing(env.px(4.0))
        .width(Length::Fill);
        let guidance = self.guidance.unwrap_or_else(|| usual_guidance(Some(topic), &lesson.id, progress));
        let face = match weight {
            Weight::Plain | Weight::Chosen => env.plain(),
            Weight::Action => env.action(),
        };
        let content = row![picture, lines].spacing(env.metric.gap()).align_y(Alignment::Center);
        part(PartId::new(&format!("lessons/{}", lesson.id)), crate::ui::part::Face { ink: None, ..face }, content)
            .width(Length::Fill)
            .height(Length::Shrink)
            .padding([env.metric.small(), env.metric.gap()])
            .on_press(Message::LessonChosen(lesson.id.clone(), guidance))
            .on_hear(Message::Heard(told))
            // Where one goes on comes into sight.
            .traits(|traits| traits.tells = is_next && !progress.is_empty())
    }
}
