//! What the counsellor's pages are made of: they are read by people who know their way, so they may hold more than a
//! learner's screen; nothing on them is smaller.

use iced::widget::{Column, Row, column, container, row, text};
use iced::{Alignment, Element, Length, Size};

use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, Weight, icon, sized_control, spaced_words};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{BODY, INSTRUCTION, TIGHT_LINE};
use crate::ui::part::{Part, part};
use crate::world::PartId;

/// What draws a page.
pub struct Desk<'a, M> {
    /// The view's loan.
    pub env: Env<'a>,
    /// The room there is.
    pub size: Size,
    /// What asks for words to be heard.
    pub hear: fn(Vec<Sentence>) -> M,
}

impl<'a, M: Clone + 'a> Desk<'a, M> {
    /// How many things of this width, in logical pixels, stand side by side: one at least, four at most.
    pub fn across(&self, least: f32) -> usize {
        let room = self.size.width - 2.0 * self.env.metric.wide() - self.env.px(120.0);
        (1_u8..=4).rev().find(|count| room / f32::from(*count) >= least).map_or(1, usize::from)
    }

    /// A line of text.
    pub fn line(&self, sentence: &Sentence) -> Part<'a, M> {
        self.words(sentence, BODY, REGULAR)
    }

    /// The title of a part of a page.
    pub fn heading(&self, sentence: &Sentence) -> Part<'a, M> {
        self.words(sentence, BODY, BOLD)
    }

    /// What a page is about.
    pub fn title(&self, sentence: &Sentence) -> Part<'a, M> {
        self.words(sentence, INSTRUCTION, BOLD)
    }

    fn words(&self, sentence: &Sentence, size: f32, font: iced::Font) -> Part<'a, M> {
        let hear = (self.hear)(vec![sentence.clone()]);
        spaced_words(&self.env, sentence, size, font, self.env.palette.ink, TIGHT_LINE, hear)
    }

    /// What is no sentence: a name that was given, a place on the disk, a number.
    pub fn value(&self, value: impl text::IntoFragment<'a>) -> Element<'a, M> {
        let line = text(value).size(BODY).font(REGULAR).color(self.env.palette.ink).line_height(TIGHT_LINE);
        line.wrapping(text::Wrapping::WordOrGlyph).into()
    }

    /// A control.
    pub fn control(&self, id: &str, sign: &str, label: &Sentence, weight: Weight, press: M) -> Part<'a, M> {
        let height = self.env.metric.bar_control();
        let hear = (self.hear)(vec![label.clone()]);
        sized_control(&self.env, &format!("counsellor/{id}"), sign, label, weight, height, press, hear)
    }

    /// One of several, with a tick if it is in force.
    pub fn choice(&self, id: &str, sign: &str, label: &Sentence, chosen: bool, press: M) -> Element<'a, M> {
        let (sign, weight) = if chosen { ("tick", Weight::Chosen) } else { (sign, Weight::Plain) };
        self.control(id, sign, label, weight, press).into()
    }

    /// A title over its choices.
    pub fn group(&self, title: &Sentence, choices: Vec<Element<'a, M>>) -> Element<'a, M> {
        let gap = self.env.metric.gap();
        let choices = Row::with_children(choices).spacing(gap).align_y(Alignment::Center).wrap();
        column![self.heading(title), choices.vertical_spacing(gap)].spacing(self.env.metric.small()).into()
    }

    /// A title over a value that goes up and down; a control is there only where it does something.
    pub fn stepper(
        &self,
        id: &str,
        title: &Sentence,
        value: Element<'a, M>,
        less: Option<M>,
        more: Option<M>,
    ) -> Element<'a, M> {
        let step = |way: &str, sign: &str, message: &str, press: M| {
            self.control(&format!("{id}/{way}"), sign, &Sentence::counsellor(message), Weight::Plain, press)
        };
        let less = less.map(|press| step("less", "minus", "less", press));
        let more = more.map(|press| step("more", "plus", "more", press));
        let gap = self.env.metric.gap();
        let value = container(value).padding([self.env.metric.small(), 0.0]);
        let line = Row::new().push(value).push(less).push(more).spacing(gap).align_y(Alignment::Center).wrap();
        column![self.heading(title), line.vertical_spacing(gap)].spacing(self.env.metric.small()).into()
    }

    /// A large tile: a sign, a word, and under it what is worth knowing before one presses.
    pub fn tile(&self, id: &str, sign: &str, label: &Sentence, under: Option<String>, press: M) -> Element<'a, M> {
        let env = &self.env;
        let under = under.map(|under| {
            text(under).size(BODY).font(REGULAR).line_height(TIGHT_LINE).wrapping(text::Wrapping::WordOrGlyph)
        });
        let word = text(env.text(label)).size(BODY).font(BOLD).line_height(TIGHT_LINE);
        let words = Column::new().push(word).push(under).width(Length::Fill);
        let content = row![icon(env, sign, env.metric.icon(), env.palette.ink), words]
            .spacing(env.metric.gap())
            .align_y(Alignment::Center);
        part(PartId::new(&format!("counsellor/{id}")), env.plain(), content)
            .width(Length::Fill)
            .height(Length::Shrink)
            .padding([env.metric.small(), env.metric.gap()])
            .least(Size::new(0.0, env.metric.control()))
            .on_press(press)
            .on_hear((self.hear)(vec![label.clone()]))
            .into()
    }

    /// Rows of things as wide as one another.
    pub fn grid(&self, items: Vec<Element<'a, M>>, across: usize) -> Element<'a, M> {
        let gap = self.env.metric.gap();
        let mut items = items.into_iter().peekable();
        let mut rows = Column::new().spacing(gap);
        while items.peek().is_some() {
            let mut line: Vec<Element<'a, M>> = items.by_ref().take(across).collect();
            while line.len() < across {
                line.push(iced::widget::space().width(Length::Fill).into());
            }
            rows = rows.push(Row::with_children(line).spacing(gap));
        }
        rows.into()
    }

    /// A whole page: the way back, what it is about, the body, and what stands at the bottom.
    pub fn page(
        &self,
        back: M,
        title: Vec<Sentence>,
        body: impl Into<Element<'a, M>>,
        controls: Vec<Element<'a, M>>,
    ) -> Element<'a, M> {
        let bar = Bar { back: Some(back), title, progress: None, code: None, end: None, comfort: None };
        let bar = frame::bar(&self.env, Arrangement::of(self.size), bar, self.hear);
        frame::page(&self.env, bar, body, controls, self.hear)
    }

    /// The title of a lesson, or its name if it is no longer there.
    pub fn lesson(&self, lesson: &crate::lesson::LessonId) -> String {
        if self.env.content.lesson(lesson).is_some() {
            self.env.text(&Sentence::lesson(lesson, "title"))
        } else {
            lesson.to_string()
        }
    }
}
