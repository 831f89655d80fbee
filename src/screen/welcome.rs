//! Welcome: large, calm, spoken.

use iced::widget::{Column, Row, column, container, row, svg};
use iced::{Alignment, Element, Length, Size};

use crate::comfort::Language;
use crate::config::Venue;
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, Weight, control, words};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::logo::Logo;
use crate::ui::metric::{BODY, INSTRUCTION, LEAST, TIGHT_LINE, TITLE};

/// What the screen remembers.
#[derive(Debug, Default)]
pub struct State {
    visited: bool,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// A language was chosen.
    LanguageChosen(Language),
    /// « Commencer »
    StartPressed,
    /// « J’ai une démarche à faire »
    ProcedurePressed,
    /// « Je révise »
    ReviewPressed,
    /// « Mon conseiller m’a donné un code »
    CodePressed,
    /// « Terminer ma séance »
    EndPressed,
    /// « Réglages »
    ComfortPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// Speak another language.
    Language(Language),
    /// Go to the settings, then to the topics.
    Start,
    /// Show the procedures.
    Procedures,
    /// See what is due again.
    Review,
    /// Ask for the code of a workshop.
    Code,
    /// Ask whether the visit is over.
    End,
    /// Open the settings.
    Comfort,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// The first screen; of a visit that has begun, if something was done: it can be ended.
    #[must_use]
    pub const fn new(visited: bool) -> Self {
        Self { visited }
    }

    /// What is said when the screen opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        ["welcome", "welcome-hand", "welcome-safe", "welcome-space"].map(Sentence::app).into()
    }

    /// What the primary action is.
    #[must_use]
    pub const fn primary(&self) -> Option<Message> {
        Some(Message::StartPressed)
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::LanguageChosen(language) => Action::Language(language),
            Message::StartPressed => Action::Start,
            Message::ProcedurePressed => Action::Procedures,
            Message::ReviewPressed => Action::Review,
            Message::CodePressed => Action::Code,
            Message::EndPressed => Action::End,
            Message::ComfortPressed => Action::Comfort,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, venue: &'a Venue, logo: Option<&Logo>, size: Size) -> Element<'a, Message> {
        let arrangement = Arrangement::of(size);
        let is_compact = arrangement == Arrangement::Compact;
        let line = |message: &str, size: f32, bold: bool| {
            let sentence = Sentence::app(message);
            let font = if bold { BOLD } else { REGULAR };
            words(&env, &sentence, size, font, env.palette.ink, Message::Heard(vec![sentence.clone()]))
        };
        let language = |language: Language, message: &str| {
            let label = Sentence::app(message);
            let chosen = env.comfort.language == language;
            let (sign, weight) = if chosen { ("tick", Weight::Chosen) } else { ("language", Weight::Plain) };
            let id = format!("welcome/{}", language.code());
            control(
                &env,
                &id,
                sign,
                &label,
                weight,
                Message::LanguageChosen(language),
                Message::Heard(vec![label.clone()]),
            )
        };
        let start = Sentence::app("start");
        let start = control(
            &env,
            "welcome/start",
            "next",
            &start,
            Weight::Action,
            Message::StartPressed,
            Message::Heard(vec![start.clone()]),
        );
        let procedure = env.content.procedures().map(|_| {
            let label = Sentence::app("procedure");
            let hear = Message::Heard(vec![label.clone()]);
            control(&env, "welcome/procedure", "flag", &label, Weight::Plain, Message::ProcedurePressed, hear)
        });
        let review = {
            let label = Sentence::app("review");
            let hear = Message::Heard(vec![label.clone()]);
            control(&env, "welcome/review", "again", &label, Weight::Plain, Message::ReviewPressed, hear)
        };
        let said = column![
            place(&env, venue, logo),
            line("welcome", TITLE, true),
            line("welcome-hand", INSTRUCTION, true),
            line("welcome-safe", INSTRUCTION, false),
            line("welcome-space", BODY, false),
        ]
        .spacing(env.metric.small());
        let languages = [language(Language::Fr, "french").into(), language(Language::En, "english").into()];
        let picture = |width: f32| svg(env.handed_picture("hand-mouse")).width(width).height(width / 1.5);
        let bar = frame::bar(
            &env,
            arrangement,
            Bar {
                back: None,
                code: (!is_compact).then_some(Message::CodePressed),
                title: vec![],
                progress: None,
                end: self.visited.then_some(Message::EndPressed),
                comfort: Some(Message::ComfortPressed),
            },
            Message::Heard,
        );
        if is_compact {
            // Large text: what is to be chosen stays in sight at the bottom, and the picture where there is room.
            let said = said.width(Length::Fill);
            let body: Element<'a, Message> = if Arrangement::has_columns(size) {
                row![picture(size.width * 0.36), said].spacing(env.metric.wide()).align_y(Alignment::Center).into()
            } else {
                said.into()
            };
            let code = {
                let label = Sentence::app("have-code");
                let hear = Message::Heard(vec![label.clone()]);
                control(&env, "welcome/code", "keypad", &label, Weight::Plain, Message::CodePressed, hear)
            };
            let procedure = procedure.map(Into::into);
            let controls = languages.into_iter().chain(procedure).chain([start.into()]).collect();
            // What has no room among them stands in the page, which turns.
            let others = Row::new().push(review).push(code).spacing(env.metric.gap()).wrap();
            let others = others.vertical_spacing(env.metric.gap());
            let body = column![body, others].spacing(env.metric.gap());
            return frame::page(&env, bar, body, controls, Message::Heard);
        }
        let width = match arrangement {
            Arrangement::Wide => (size.width * 0.46).min((size.height - env.px(160.0)) * 1.5),
            _ => size.width * 0.46,
        };
        let languages = Row::with_children(languages).spacing(env.metric.gap()).wrap();
        // Beside the picture of a narrow screen, what there is comes closer.
        let is_close = arrangement == Arrangement::Side;
        let ways = Row::new().push(start).push(review).push(procedure).spacing(env.metric.gap()).wrap();
        let apart = if is_close { env.metric.gap() } else { env.metric.wide() };
        let choices = column![said, languages, ways].spacing(apart);
        let body = row![picture(width), container(choices).width(Length::Fill)]
            .spacing(env.metric.wide())
            .align_y(Alignment::Center);
        column![
            bar,
            container(body).center_y(Length::Fill).padding(if is_close { env.metric.gap() } else { env.metric.wide() })
        ]
        .into()
    }
}

/// Who receives people here, as the place has written it: nothing where it has written nothing.
fn place<'a, M: 'a>(env: &Env<'_>, venue: &'a Venue, logo: Option<&Logo>) -> Row<'a, M> {
    let line = |text: &'a str, size: f32, font| {
        let words = iced::widget::text(text).size(size).font(font).color(env.palette.ink).line_height(TIGHT_LINE);
        (!text.is_empty()).then_some(words)
    };
    let lines = Column::new().push(line(&venue.name, BODY, BOLD)).push(line(&venue.address, LEAST, REGULAR));
    let has_lines = !venue.name.is_empty() || !venue.address.is_empty();
    Row::new()
        .push(logo.map(|logo| logo.view(env.px(64.0).max(40.0))))
        .push(has_lines.then_some(lines))
        .spacing(env.metric.gap())
        .align_y(Alignment::Center)
}
