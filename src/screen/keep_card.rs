//! « Ma carte »: what is taken home at the end of a session, in ten digits and in eight pictures (PEDAGOGY.md 7). It is to
//! be copied by hand, so it is large, and it is said as often as one likes.

use iced::widget::{Column, Row, column, row, svg, text};
use iced::{Alignment, Element, Length, Size};

use super::sheet::Sheet;
use crate::printer::{Done, Outlet};
use crate::progress::card::{CardCode, PictureCode};
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, Weight, sized_control, spaced_words};
use crate::ui::digits::Digit;
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{BODY, INSTRUCTION, LEAST, TIGHT_LINE};
use crate::ui::part::part;
use crate::words::KEYBOARD;
use crate::world::PartId;

/// The most height of a digit's line, in pixels of the screen.
const DIGITS: f32 = 160.0;
/// How wide the whole code is in sizes of its text: a letter, ten digits, and three spaces between groups.
const WIDE: f32 = 8.3;
/// The space between two groups, in sizes of the text.
const SPACE: f32 = 0.45;
/// A page as wide as this has four pictures beside one another with their names; a narrower one has two.
const FOUR: f32 = 950.0;
/// One as wide as this has room for large pictures beside the names.
const BROAD: f32 = 1100.0;
/// A page as high as this also has room for one line more, in pixels of the screen.
const ROOM: f32 = 760.0;
/// The side of a picture, large or small, in pixels of the screen.
const PICTURE: (f32, f32) = (88.0, 52.0);

/// What the screen remembers.
#[derive(Debug)]
pub struct State {
    letter: String,
    code: CardCode,
    /// The names of the eight.
    pictures: Vec<String>,
    /// The card on paper.
    sheet: Sheet,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// « J’ai fini »
    EndPressed,
    /// « Écouter »
    ListenPressed,
    /// « Imprimer ma carte », « Garder ma carte »
    SheetPressed,
    /// « Continuer ma séance », « Retour »
    StayPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// Hand over the card on paper, then tell with [`State::told`].
    Sheet,
    /// The code is copied: end the visit.
    End,
    /// Back to where one was.
    Stay,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// The card of an edition's letter; `pictures` are the names of all pictures of that edition, of which `chosen` are
    /// shown.
    #[must_use]
    pub fn new(letter: &str, code: CardCode, pictures: &[String], chosen: PictureCode, sheet: Sheet) -> Self {
        let names = chosen.places().iter().filter_map(|place| pictures.get(usize::from(*place)).cloned()).collect();
        Self { letter: letter.to_lowercase(), code, pictures: names, sheet }
    }

    /// For traces.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        "keep-card"
    }

    /// What is said when the screen opens: what to do, then the code, digit by digit.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        let mut spoken = vec![Sentence::app("my-card"), Sentence::app("keep-card-copy")];
        spoken.extend(self.code_spoken());
        spoken
    }

    /// What the primary action is: the code is said again. A space bar that was pressed once too often loses nothing.
    #[must_use]
    pub const fn primary(&self) -> Option<Message> {
        Some(Message::ListenPressed)
    }

    /// What Escape does.
    #[must_use]
    pub const fn escape(&self) -> Option<Message> {
        Some(Message::StayPressed)
    }

    /// Something was done with the sheet, or could not be. What to say about it.
    pub fn told(&mut self, done: Done) -> Vec<Sentence> {
        self.sheet.told(done)
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::EndPressed => Action::End,
            Message::ListenPressed => Action::Say(self.code_spoken()),
            Message::SheetPressed => Action::Sheet,
            Message::StayPressed => Action::Stay,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// The code, sign by sign.
    fn code_spoken(&self) -> Vec<Sentence> {
        std::iter::once(self.letter_spoken()).chain(self.groups().into_iter().flat_map(spoken)).collect()
    }

    fn letter_spoken(&self) -> Sentence {
        Sentence::world(KEYBOARD, format!("sign-{}", self.letter))
    }

    fn groups(&self) -> [Vec<Digit>; CardCode::GROUPS.len()] {
        let digits = self.code.digits().map(|digit| Digit::ALL[usize::from(digit) % Digit::ALL.len()]);
        let mut from = 0;
        CardCode::GROUPS.map(|length| {
            from += length;
            digits[from - length..from].to_vec()
        })
    }

    /// What is to be done now, or what became of the sheet.
    fn asked(&self) -> Vec<Sentence> {
        let told = self.sheet.lines();
        if told.is_empty() { vec![Sentence::app("keep-card-copy")] } else { told }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let arrangement = Arrangement::of(size);
        let line = |sentence: &Sentence, size: f32, font| {
            let hear = Message::Heard(vec![sentence.clone()]);
            spaced_words(&env, sentence, size, font, env.palette.ink, TIGHT_LINE, hear)
        };
        let told = self.sheet.lines();
        let asked = self.asked().into_iter().zip([(INSTRUCTION, BOLD), (BODY, REGULAR)]);
        let asked = asked.map(|(asked, (size, font))| {
            let asked = line(&asked, size, font);
            asked.traits(|traits| traits.tells = !told.is_empty()).into()
        });
        let asked = Column::with_children(asked);
        // Beside a page too long for the screen stand two arrows.
        let arrows = if arrangement == Arrangement::Wide { 0.0 } else { BODY * 2.7 + env.px(48.0) };
        let width = size.width - 2.0 * env.metric.wide() - arrows;
        // A page that is whole stays so: where more is asked, or room is short, less is said.
        let room = u8::from(arrangement != Arrangement::Wide || size.height >= ROOM) + u8::from(told.len() < 2);
        let said = (room > 0).then(|| line(&Sentence::app("keep-card-pictures"), BODY, REGULAR));
        let lost = (room > 1).then(|| line(&Sentence::app("end-lost"), BODY, REGULAR));
        let body = column![asked, self.digits(&env, width)].push(said).push(self.shown(&env, size.width)).push(lost);
        let bar = Bar {
            back: Some(Message::StayPressed),
            code: None,
            title: vec![Sentence::app("my-card")],
            progress: None,
            end: None,
            comfort: None,
        };
        let bar = frame::bar(&env, arrangement, bar, Message::Heard);
        frame::page(&env, bar, body.spacing(env.metric.gap()), self.ways(&env), Message::Heard)
    }

    fn ways<'a>(&self, env: &Env<'a>) -> Vec<Element<'a, Message>> {
        let way = |id: &str, sign: &str, message: &str, weight, press| -> Element<'a, Message> {
            let label = Sentence::app(message);
            let height = env.metric.bar_control();
            sized_control(env, id, sign, &label, weight, height, press, Message::Heard(vec![label.clone()])).into()
        };
        // What ends the session stands apart from what goes on with it.
        let sheet = self.sheet.button().map(|(sign, outlet)| {
            let message = match outlet {
                Outlet::Printer => "keep-card-print",
                Outlet::Files => "keep-card-save",
            };
            way("keep-card/sheet", sign, message, Weight::Plain, Message::SheetPressed)
        });
        let end = way("keep-card/end", "tick", "keep-card-done", Weight::Action, Message::EndPressed);
        let listen = way("keep-card/listen", "listen", "listen", Weight::Plain, Message::ListenPressed);
        let stay = way("keep-card/stay", "next", "end-stay", Weight::Plain, Message::StayPressed);
        std::iter::once(end).chain(sheet).chain([listen, stay]).collect()
    }

    /// The letter and the ten digits, in groups that are heard one by one.
    fn digits<'a>(&self, env: &Env<'a>, width: f32) -> Element<'a, Message> {
        let size = (width / WIDE).min(env.px(DIGITS));
        let write = |signs: String, bold| {
            text(signs)
                .size(size)
                .font(if bold { BOLD } else { REGULAR })
                .color(env.palette.ink)
                .line_height(TIGHT_LINE)
                .wrapping(text::Wrapping::None)
        };
        let letter = part(PartId::new("text/letter"), env.bare(), write(self.letter.to_uppercase(), false));
        let letter = letter.on_hear(Message::Heard(vec![self.letter_spoken()]));
        let groups = self.groups().into_iter().zip(1..).map(|(digits, nth)| {
            let signs = digits.iter().map(|digit| digit.sign()).collect();
            part(PartId::new(&format!("text/group-{nth}")), env.bare(), write(signs, true))
                .on_hear(Message::Heard(spoken(digits)))
                .into()
        });
        Row::new().push(letter).extend(groups).spacing(size * SPACE).into()
    }

    /// The eight pictures with their names: who cannot draw them writes these down.
    fn shown<'a>(&self, env: &Env<'a>, width: f32) -> Element<'a, Message> {
        let across = if width >= FOUR { PictureCode::ROW } else { 2 };
        let side = if (FOUR..BROAD).contains(&width) { env.px(PICTURE.1) } else { env.px(PICTURE.0).max(48.0) };
        let picture = |name: &String, nth: usize| -> Element<'a, Message> {
            let called = Sentence::picture(name);
            let words = text(env.text(&called)).size(LEAST).color(env.palette.ink).line_height(TIGHT_LINE);
            let drawn = svg(env.picture(name)).width(side).height(side);
            let content = row![drawn, words.width(Length::Fill)].spacing(env.metric.small());
            part(PartId::new(&format!("text/picture-{nth}")), env.bare(), content.align_y(Alignment::Center))
                .width(Length::Fill)
                .on_hear(Message::Heard(vec![called]))
                .into()
        };
        let pictures: Vec<_> = self.pictures.iter().zip(1_usize..).collect();
        let rows = pictures.chunks(across).map(|row| {
            let row = row.iter().map(|(name, nth)| picture(name, *nth));
            Row::with_children(row).spacing(env.metric.gap()).into()
        });
        Column::with_children(rows).spacing(env.metric.gap()).into()
    }
}

fn spoken(digits: Vec<Digit>) -> Vec<Sentence> {
    digits.into_iter().map(Digit::spoken).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(outlet: Option<Outlet>) -> State {
        let names: Vec<String> = (0..64).map(|nth| format!("thing-{nth}")).collect();
        let code = CardCode::new([1, 2, 3, 4, 5, 6, 7, 8, 9, 0]);
        State::new("d", code, &names, PictureCode::new([0, 63, 7, 7, 1, 2, 3, 4]), Sheet::new(outlet))
    }

    #[test]
    fn the_code_is_said_digit_by_digit() {
        let mut state = card(None);
        let signs: Vec<_> = state.code_spoken().into_iter().map(|said| said.message).collect();
        let wanted = ["d", "1", "2", "3", "4", "5", "6", "7", "8", "9", "0"].map(|sign| format!("sign-{sign}"));
        assert_eq!(signs, wanted);
        assert_eq!(state.spoken().len(), 2 + 11);
        let Action::Say(said) = state.update(Message::ListenPressed) else { panic!() };
        assert_eq!(said.len(), 11);
        assert_eq!(state.pictures[..3], ["thing-0", "thing-63", "thing-7"]);
    }

    #[test]
    fn no_key_ends_the_session() {
        let mut state = card(Some(Outlet::Printer));
        assert!(matches!(state.update(state.primary().unwrap()), Action::Say(_)));
        assert!(matches!(state.update(state.escape().unwrap()), Action::Stay));
        assert!(matches!(state.update(Message::EndPressed), Action::End));
    }

    #[test]
    fn what_became_of_the_sheet_is_told() {
        let mut state = card(Some(Outlet::Printer));
        assert!(matches!(state.update(Message::SheetPressed), Action::Sheet));
        assert_eq!(state.told(Done::Failed), [Sentence::app("sheet-ask")]);
        assert_eq!(state.told(Done::Printed), [Sentence::app("sheet-printed")]);
        assert_eq!(state.asked(), [Sentence::app("sheet-printed")]);
    }
}
