//! What the counsellor's pages are made of: they are read by people who know their way, so they may hold more than a
//! learner's screen; nothing on them is smaller.

use iced::widget::{Column, Row, column, container, row, text};
use iced::{Alignment, Element, Length, Size};

use crate::printer::{Deed, Done};
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, Weight, icon, sized_control, spaced_words};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{BODY, INSTRUCTION, TIGHT_LINE};
use crate::ui::part::{Part, part};
use crate::world::PartId;

/// What is said of what was done with a paper.
pub fn told(done: &Done) -> Sentence {
    Sentence::counsellor(match done {
        Done::Printed => "paper-printed",
        Done::Saved(_) | Done::OnKey(_) => "paper-saved",
        Done::NoKey | Done::Failed => "paper-not-saved",
    })
}

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

    /// A title over a value that goes up and down. At the end of its way a control stays where it is and says what it is
    /// about: nothing moves under the hand.
    pub fn stepper(
        &self,
        id: &str,
        title: &Sentence,
        value: Element<'a, M>,
        less: Option<M>,
        more: Option<M>,
    ) -> Element<'a, M> {
        let step = |way: &str, sign: &str, press: Option<M>| {
            let press = press.unwrap_or_else(|| (self.hear)(vec![title.clone()]));
            self.control(&format!("{id}/{way}"), sign, &Sentence::counsellor(way), Weight::Plain, press)
        };
        let gap = self.env.metric.gap();
        let told = row![self.heading(title), value].spacing(gap).align_y(Alignment::Center).wrap();
        let steps = row![step("less", "minus", less), step("more", "plus", more)].spacing(gap).wrap();
        column![told, steps.vertical_spacing(gap)].spacing(self.env.metric.small()).into()
    }

    /// A large tile: a sign, a word, and under it what is worth knowing before one presses.
    pub fn tile(&self, id: &str, sign: &str, label: &Sentence, under: Option<String>, press: M) -> Element<'a, M> {
        let sign = icon(&self.env, sign, self.env.metric.icon(), self.env.palette.ink);
        self.tile_with(id, sign, label, under, press)
    }

    /// The same with anything in the place of the sign.
    pub fn tile_with(
        &self,
        id: &str,
        sign: Element<'a, M>,
        label: &Sentence,
        under: Option<String>,
        press: M,
    ) -> Element<'a, M> {
        let env = &self.env;
        let under = under.map(|under| {
            text(under).size(BODY).font(REGULAR).line_height(TIGHT_LINE).wrapping(text::Wrapping::WordOrGlyph)
        });
        let word = text(env.text(label)).size(BODY).font(BOLD).line_height(TIGHT_LINE);
        let words = Column::new().push(word).push(under).width(Length::Fill);
        let content = row![sign, words].spacing(env.metric.gap()).align_y(Alignment::Center);
        part(PartId::new(&format!("counsellor/{id}")), env.plain(), container(content).center_y(Length::Fill))
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
            let filled = |item| container(item).width(Length::Fill).into();
            let mut line: Vec<Element<'a, M>> = items.by_ref().take(across).map(filled).collect();
            while line.len() < across {
                line.push(iced::widget::space().width(Length::Fill).into());
            }
            rows = rows.push(Row::with_children(line).spacing(gap));
        }
        rows.into()
    }

    /// A whole page: the way back if the bar has it, what it is about, the body, and what stands at the bottom.
    pub fn page(
        &self,
        back: Option<M>,
        title: Vec<Sentence>,
        body: impl Into<Element<'a, M>>,
        controls: Vec<Element<'a, M>>,
    ) -> Element<'a, M> {
        let bar = Bar { back, title, progress: None, code: None, end: None, comfort: None };
        let bar = frame::bar(&self.env, Arrangement::of(self.size), bar, self.hear);
        frame::page(&self.env, bar, body, controls, self.hear)
    }

    /// What may be done with a paper: printed where the place has it so, and saved.
    pub fn papers(&self, prints: bool, press: fn(Deed) -> M) -> Vec<Element<'a, M>> {
        let control = |id: &str, sign: &str, message: &str, deed: Deed| {
            self.control(id, sign, &Sentence::counsellor(message), Weight::Plain, press(deed)).into()
        };
        let print = prints.then(|| control("print", "print", "print", Deed::Print));
        print.into_iter().chain([control("keep-paper", "download", "keep-paper", Deed::Save)]).collect()
    }

    /// What was done with a paper; where it lies, if it was saved.
    pub fn told(&self, done: &'a Done) -> Element<'a, M> {
        let told = self.heading(&told(done)).traits(|traits| traits.tells = true);
        let place = match done {
            Done::Saved(file) | Done::OnKey(file) => Some(self.value(file.to_string_lossy())),
            Done::Printed | Done::NoKey | Done::Failed => None,
        };
        Column::new().push(told).push(place).into()
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
