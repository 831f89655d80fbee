//! The words: what each of them means, to be read and heard. Those of the lesson one comes from stand first.

use std::collections::BTreeSet;

use iced::widget::{Column, column};
use iced::{Element, Length, Size};

use crate::lesson::{Lesson, LessonId};
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, spaced_words};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{BODY, INSTRUCTION, TIGHT_LINE};
use crate::ui::part::part;
use crate::world::PartId;

/// What the screen remembers.
#[derive(Debug)]
pub struct State {
    lesson: Option<LessonId>,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// « Retour »
    BackPressed,
    /// « Terminer ma séance »
    EndPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// Go back to where one came from.
    Close,
    /// Ask whether the visit is over.
    End,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// The words, those of a lesson first if one is under way.
    #[must_use]
    pub const fn new(lesson: Option<LessonId>) -> Self {
        Self { lesson }
    }

    /// What is said when the screen opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        vec![Sentence::app("words-title"), Sentence::app("words-intro")]
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::BackPressed => Action::Close,
            Message::EndPressed => Action::End,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let title = |sentence: Sentence| -> Element<'a, Message> {
            let hear = Message::Heard(vec![sentence.clone()]);
            spaced_words(&env, &sentence, INSTRUCTION, BOLD, env.palette.ink, TIGHT_LINE, hear).into()
        };
        let mut shown = BTreeSet::new();
        let own = self.lesson.as_ref().and_then(|id| env.content.lesson(id));
        let mut body = Column::new().spacing(env.metric.gap()).width(Length::Fill);
        if let Some(lesson) = own.filter(|lesson| !lesson.words.is_empty()) {
            body = body.push(title(Sentence::lesson(&lesson.id, "title")));
            body = body.extend(words_of(lesson).into_iter().filter_map(|word| entry(&env, &mut shown, &word)));
            body = body.push(title(Sentence::app("words-title")));
        }
        let mut others: Vec<Sentence> = env.content.lessons.values().flat_map(|lesson| words_of(lesson)).collect();
        others.sort_by_cached_key(|word| alphabetical(&env.text(word)));
        body = body.extend(others.into_iter().filter_map(|word| entry(&env, &mut shown, &word)));
        let bar = frame::bar(
            &env,
            Arrangement::of(size),
            Bar {
                back: Some(Message::BackPressed),
                code: None,
                title: vec![Sentence::app("words-title")],
                progress: None,
                end: Some(Message::EndPressed),
                comfort: None,
            },
            Message::Heard,
        );
        frame::page(&env, bar, body, Vec::new(), Message::Heard)
    }
}

fn words_of(lesson: &Lesson) -> Vec<Sentence> {
    lesson.words.iter().map(|word| Sentence::lesson(&lesson.id, format!("word-{word}"))).collect()
}

/// Accents do not change a word's place, nor do capitals.
fn alphabetical(word: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    word.nfd().filter(|sign| sign.is_alphanumeric() || *sign == ' ').collect::<String>().to_lowercase()
}

/// One word and what it means; not again if another lesson has the same.
fn entry<'a>(env: &Env<'a>, shown: &mut BTreeSet<String>, word: &Sentence) -> Option<Element<'a, Message>> {
    if !shown.insert(alphabetical(&env.text(word))) {
        return None;
    }
    let meaning = word.clone().attribute("meaning");
    let hear = Message::Heard(vec![word.clone(), meaning.clone()]);
    let line = |sentence: &Sentence, font| {
        iced::widget::text(env.text(sentence)).size(BODY).font(font).line_height(TIGHT_LINE).color(env.palette.ink)
    };
    let id = PartId::new(&format!("glossary/{}", word.to_string().replace([':', '/'], "-")));
    let content = column![line(word, BOLD), line(&meaning, REGULAR)].spacing(env.px(4.0)).width(Length::Fill);
    let entry = part(id, env.plain(), content)
        .width(Length::Fill)
        .padding([env.px(12.0), env.metric.gap()])
        .least(Size::new(0.0, env.metric.bar_control()))
        .on_press(hear.clone())
        .on_hear(hear);
    Some(entry.into())
}
