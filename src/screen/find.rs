//! « Je veux… »: what people come for, with pictures; a few words typed as best one can narrow it down.
//!
//! What is typed stays in memory: no message, no trace and no state that is written down tells it.

use std::fmt;

use iced::widget::{Column, Row, column, container, keyed_column, responsive, row, space, stack, svg, text};
use iced::{Alignment, Element, Length, Size};

use crate::comfort::{Comfort, Language};
use crate::content::Content;
use crate::gesture::Key;
use crate::keyboard::Stroke;
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, Weight, icon, sized_control, spaced_words};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::hands::Typing;
use crate::ui::metric::{BODY, TIGHT_LINE};
use crate::ui::part::{Face, Part, part};
use crate::ui::writing;
use crate::want::search::{Finder, Found, Kind, Named};
use crate::want::{Want, small_words};
use crate::world::PartId;
use crate::writing::Field;

/// Where one types.
pub const FIELD: &str = "wants/field";

/// The width of the longest word of what people want, in logical pixels.
const WORD: f32 = 188.0;
/// The width of the arrows that turn the page, in logical pixels.
const ARROWS: f32 = 100.0;
/// The most tiles in a row.
const ACROSS: usize = 4;
/// The side of a picture, in pixels of the screen: more than it takes to be told (LOOK.md).
const PICTURE: f32 = 104.0;
/// The least side of a picture that has a row for itself, in logical pixels.
const ALONE: f32 = 80.0;
/// The most lines that what people want has in a narrow tile.
const LINES: f32 = 3.0;
/// What is typed is called unknown from so many signs on: before, the word has hardly begun.
const BEGUN: usize = 3;

/// What the screen remembers.
pub struct State {
    language: Language,
    wants: Vec<Want>,
    finder: Finder,
    field: Field,
    found: Found,
    /// It has been said that nothing is like what is written.
    is_told: bool,
    /// How often the tiles have changed: then one looks at the first of them again.
    changes: u64,
}

/// Never with what was typed.
impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("State").field("language", &self.language).finish_non_exhaustive()
    }
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// What someone wants was chosen, by its name.
    WantChosen(String),
    /// A real key.
    Stroke(Stroke),
    /// « Tout effacer »
    ClearPressed,
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
    /// Lead to what someone wants: the [`Want`] of this name.
    Open(String),
    /// Back to where one came from.
    Back,
    /// Ask whether the visit is over.
    End,
    /// Open the settings.
    Comfort,
    /// Say this.
    Say(Vec<Sentence>),
    /// Nothing.
    None,
}

impl State {
    /// All that learners may want here, in the words of a language.
    #[must_use]
    pub fn new(content: &Content, comfort: &Comfort) -> Self {
        let wants: Vec<Want> = content.shown_wants().cloned().collect();
        let text = |sentence| content.words.text(&sentence, comfort.language, comfort.hand);
        let named: Vec<(String, String)> = wants.iter().map(|want| (text(want.name()), text(want.like()))).collect();
        let finder = Finder::new(named.iter().map(|(name, like)| Named { name, like }), &text(small_words()));
        let found = finder.find("");
        Self { language: comfort.language, wants, finder, field: Field::line(), found, is_told: false, changes: 0 }
    }

    /// The settings may have changed: what was typed is looked for in the words of the language in force.
    pub fn refit(&mut self, content: &Content, comfort: &Comfort) {
        if comfort.language != self.language {
            let field = std::mem::take(&mut self.field);
            *self = Self { field, changes: self.changes, ..Self::new(content, comfort) };
            self.look();
        }
    }

    /// What is said when the screen opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        vec![Sentence::app("find"), self.told()]
    }

    /// What the primary action is: what the typed words find. While nothing is typed, nobody knows.
    #[must_use]
    pub fn primary(&self) -> Option<Message> {
        self.best().map(|want| Message::WantChosen(want.id.clone()))
    }

    /// What Escape does.
    #[must_use]
    pub const fn escape(&self) -> Option<Message> {
        Some(Message::BackPressed)
    }

    /// The real keyboard writes here.
    #[must_use]
    pub fn typing(&self) -> Option<Typing<Message>> {
        Some(Typing { field: Some(FIELD.into()), keys: Vec::new(), stroke: Message::Stroke })
    }

    /// Where the keyboard's focus goes first.
    #[must_use]
    pub fn first_stop(&self) -> Option<PartId> {
        Some(FIELD.into())
    }

    /// What is in sight, the best first.
    pub fn shown(&self) -> impl Iterator<Item = &Want> {
        self.found.goals.iter().filter_map(|nth| self.wants.get(*nth))
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::WantChosen(want) => Action::Open(want),
            Message::Stroke(stroke) => self.stroke(&stroke),
            Message::ClearPressed => {
                self.field.forget();
                self.look();
                Action::Say(vec![self.told()])
            }
            Message::BackPressed => Action::Back,
            Message::EndPressed => Action::End,
            Message::ComfortPressed => Action::Comfort,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    fn stroke(&mut self, stroke: &Stroke) -> Action {
        // Alt Gr is Ctrl and Alt together on some systems.
        if !stroke.pressed || stroke.ctrl && !stroke.alt {
            return Action::None;
        }
        let changed = match (stroke.key, &stroke.text) {
            (Some(Key::Enter), _) => return self.enter(stroke.repeat),
            (Some(Key::Space), _) => self.field.insert(" "),
            (Some(key), _) => self.field.press(key),
            (None, Some(text)) => self.field.insert(text),
            (None, None) => false,
        };
        if changed { self.typed() } else { Action::None }
    }

    /// Enter, while nothing else has the focus: it leads to the first, or says what to do.
    fn enter(&self, repeat: bool) -> Action {
        match self.best() {
            _ if repeat => Action::None,
            Some(want) => Action::Open(want.id.clone()),
            None => Action::Say(vec![self.told()]),
        }
    }

    /// Something else is written now. What is new is said: that nothing is like it, or that one thing alone is left.
    fn typed(&mut self) -> Action {
        let before = self.changes;
        self.look();
        if self.found.kind == Kind::Nearest {
            let is_new = !self.is_told && self.field.text().trim().chars().count() >= BEGUN;
            self.is_told |= is_new;
            return if is_new { Action::Say(vec![self.told()]) } else { Action::None };
        }
        self.is_told = false;
        match (self.found.kind, self.found.goals.as_slice()) {
            (Kind::Like, [only]) if self.changes != before => {
                Action::Say(self.wants.get(*only).map(Want::name).into_iter().collect())
            }
            _ => Action::None,
        }
    }

    /// Looks for what is written.
    fn look(&mut self) {
        let found = self.finder.find(&self.field.text());
        if found != self.found {
            self.found = found;
            self.changes += 1;
        }
    }

    /// What the typed words find before all others.
    fn best(&self) -> Option<&Want> {
        self.shown().next().filter(|_| self.found.kind == Kind::Like)
    }

    /// What is said of what is in sight.
    fn told(&self) -> Sentence {
        Sentence::app(match self.found.kind {
            Kind::All => "find-how",
            Kind::Like => "find-like",
            Kind::Nearest => "find-nearest",
        })
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let arrangement = Arrangement::of(size);
        let bar = frame::bar(
            &env,
            arrangement,
            Bar {
                back: Some(Message::BackPressed),
                code: None,
                title: vec![Sentence::app("find")],
                progress: None,
                end: Some(Message::EndPressed),
                comfort: Some(Message::ComfortPressed),
            },
            Message::Heard,
        );
        let told = self.told();
        let heard = Message::Heard(vec![told.clone()]);
        let told = spaced_words(&env, &told, BODY, BOLD, env.palette.ink, TIGHT_LINE, heard)
            .traits(|traits| traits.tells = true);
        let body = column![told, self.tiles(&env, size)].spacing(env.metric.gap());
        // When other tiles come, one looks at the first of them.
        let body = keyed_column([(self.changes, frame::turned(&env, body, Message::Heard))]).height(Length::Fill);
        // The controls above stay a gap away.
        let strip = container(self.strip(&env)).padding(iced::Padding::ZERO.top(env.px(4.0)));
        column![bar, frame::panel(&env, strip), body].into()
    }

    /// Where one types, and « Tout effacer ».
    fn strip<'a>(&'a self, env: &Env<'a>) -> Element<'a, Message> {
        let clear = (!self.field.is_empty()).then(|| {
            let label = Sentence::app("find-clear");
            let heard = Message::Heard(vec![label.clone()]);
            let height = env.metric.bar_control();
            let press = Message::ClearPressed;
            sized_control(env, "wants/clear", "backspace", &label, Weight::Plain, height, press, heard)
        });
        Row::new().push(self.field(*env)).push(clear).spacing(env.metric.gap()).align_y(Alignment::Center).into()
    }

    fn field<'a>(&'a self, env: Env<'a>) -> Part<'a, Message> {
        let written = responsive(move |room| {
            let line = writing::piece(&env, &self.field, (true, false), room.width, BODY);
            let example = Sentence::app("find-example");
            // The example stands a little after the caret, so that it is not taken for something written.
            let example = self.field.is_empty().then(|| {
                let words = text(env.text(&example)).size(BODY).line_height(TIGHT_LINE).color(env.palette.quiet);
                container(words.wrapping(text::Wrapping::None)).padding([0.0, env.px(14.0)]).center_y(Length::Fill)
            });
            stack![container(line).width(Length::Fill).center_y(Length::Fill)].push(example).into()
        });
        let sign = icon(&env, "search", env.metric.icon(), env.palette.ink);
        let content = row![sign, written].spacing(env.px(12.0)).align_y(Alignment::Center);
        let height = env.metric.bar_control().max(BODY * TIGHT_LINE + env.metric.small());
        let how = Message::Heard(vec![Sentence::app("find-how"), Sentence::app("find-example")]);
        let face = Face { ink: None, pressed: None, ..env.plain() };
        part(PartId::new(FIELD), face, content)
            .width(Length::Fill)
            .height(height)
            .padding([0.0, env.px(14.0)])
            .on_press(how.clone())
            .on_hear(how)
    }

    /// What people want, as many in a row as there is room for.
    fn tiles<'a>(&'a self, env: &Env<'a>, size: Size) -> Element<'a, Message> {
        let across = across(env, size);
        let best = self.best().map(|want| &want.id);
        let tiles: Vec<&Want> = self.shown().collect();
        let rows = tiles.chunks(across).map(|wants| {
            let tiles = wants.iter().map(|want| tile(env, want, best == Some(&want.id), across));
            let holes = (wants.len()..across).map(|_| space().width(Length::Fill).into());
            Row::with_children(tiles.chain(holes)).spacing(env.metric.gap()).into()
        });
        Column::with_children(rows).spacing(env.metric.gap()).into()
    }
}

/// How many tiles stand in a row of a page of this size.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn across(env: &Env<'_>, size: Size) -> usize {
    let gap = env.metric.gap();
    let page = size.width - 2.0 * env.metric.wide() - ARROWS;
    let tile = WORD + env.px(PICTURE) + 3.0 * gap;
    (((page + gap) / (tile + gap)) as usize).clamp(1, ACROSS)
}

/// What people want: a picture and its words. The first that is like what was typed has a thick line.
fn tile<'a>(env: &Env<'a>, want: &Want, is_best: bool, across: usize) -> Element<'a, Message> {
    let name = want.name();
    let side = if across > 1 { env.px(PICTURE) } else { env.px(PICTURE).max(ALONE) };
    let words = text(env.text(&name)).size(BODY).font(BOLD).color(env.palette.ink).line_height(TIGHT_LINE);
    let content = row![svg(env.picture(&want.picture)).width(side).height(side), words.width(Length::Fill)]
        .spacing(env.metric.gap())
        .align_y(Alignment::Center);
    let plain = Face { ink: None, pressed: Some(env.palette.panel), ..env.plain() };
    let face = if is_best { Face { line: env.chosen().line, fill: env.chosen().fill, ..plain } } else { plain };
    // Side by side, all are as high as the longest words.
    let least = if across > 1 { side.max(LINES * BODY * TIGHT_LINE) + 2.0 * env.px(10.0) } else { 0.0 };
    part(PartId::new(&format!("wants/{}", want.id)), face, container(content).center_y(Length::Fill))
        .width(Length::Fill)
        .height(Length::Shrink)
        .least(Size::new(0.0, least))
        .padding([env.px(10.0), env.metric.gap()])
        .on_press(Message::WantChosen(want.id.clone()))
        .on_hear(Message::Heard(vec![name]))
        .into()
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;
    use crate::content::Source;

    static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::load(&[Source::Embedded]));

    fn state() -> State {
        State::new(&CONTENT, &Comfort::default())
    }

    fn stroke(key: Option<Key>, text: Option<&str>) -> Message {
        Message::Stroke(Stroke::down("", key, text))
    }

    /// Types a text sign by sign. What was asked of the app meanwhile, but for nothing.
    fn typed(state: &mut State, text: &str) -> Vec<Vec<Sentence>> {
        let mut said = Vec::new();
        for sign in text.chars() {
            let sign = sign.to_string();
            let message = if sign == " " { stroke(Some(Key::Space), None) } else { stroke(None, Some(&sign)) };
            match state.update(message) {
                Action::Say(sentences) => said.push(sentences),
                Action::None => {}
                _ => panic!("{sign}"),
            }
        }
        said
    }

    #[test]
    fn all_are_there_until_something_is_typed() {
        let mut state = state();
        assert_eq!(state.shown().count(), CONTENT.wants.len());
        assert!(state.primary().is_none());
        let Action::Say(said) = state.update(stroke(Some(Key::Enter), None)) else { panic!() };
        assert_eq!(said, [Sentence::app("find-how")]);
        assert!(matches!(state.update(Message::WantChosen("form".into())), Action::Open(want) if want == "form"));
        assert!(matches!(state.update(Message::BackPressed), Action::Back));
        assert!(matches!(state.update(Message::EndPressed), Action::End));
        assert!(matches!(state.update(Message::ComfortPressed), Action::Comfort));
    }

    #[test]
    fn typing_narrows_and_enter_leads_there() {
        let mut state = state();
        typed(&mut state, "repondre mel");
        assert_eq!(state.shown().next().unwrap().id, "answer-mail");
        let Action::Open(want) = state.update(stroke(Some(Key::Enter), None)) else { panic!() };
        assert_eq!(want, "answer-mail");
        state.update(stroke(Some(Key::Backspace), None));
        assert!(state.shown().count() < CONTENT.wants.len());
        let Action::Say(said) = state.update(Message::ClearPressed) else { panic!() };
        assert_eq!(said, [Sentence::app("find-how")]);
        assert_eq!(state.shown().count(), CONTENT.wants.len());
        assert!(!state.field.can_undo(), "what was erased is gone");
    }

    #[test]
    fn what_is_alone_or_unknown_is_said_once() {
        let mut alone = state();
        let said = typed(&mut alone, "attestation");
        assert!(said.contains(&vec![Sentence::want("want-certificate")]), "{said:?}");
        let mut unknown = state();
        let said = typed(&mut unknown, "zzzzzzzzz");
        assert_eq!(said, [[Sentence::app("find-nearest")]]);
        assert!(unknown.shown().count() > 0 && unknown.primary().is_none());
        assert!(matches!(unknown.update(stroke(Some(Key::Enter), None)), Action::Say(_)));
    }

    #[test]
    fn another_language_looks_for_the_same_words() {
        let mut state = state();
        typed(&mut state, "photo");
        let english = Comfort { language: Language::En, ..Comfort::default() };
        state.refit(&CONTENT, &english);
        assert_eq!(state.field.text(), "photo");
        assert_eq!(state.shown().next().unwrap().id, "send-photo");
    }

    #[test]
    fn what_the_place_hides_is_not_offered() {
        let mut content = CONTENT.clone();
        content.hidden = content.lessons.keys().filter(|id| id.topic() == "phone").cloned().collect();
        let state = State::new(&content, &Comfort::default());
        assert!(state.shown().all(|want| want.lessons.last().unwrap().topic() != "phone"));
        assert!(state.shown().count() > 20);
    }

    #[test]
    fn nothing_typed_is_written_down() {
        let mut state = state();
        typed(&mut state, "secret");
        assert!(!format!("{state:?}").contains("secret"));
        assert!(!format!("{:?}", stroke(None, Some("secret"))).contains("secret"));
    }
}
