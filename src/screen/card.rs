//! « Ma carte », typed: the ten digits on a large keypad, or the eight pictures among all. Where the app finds no such card,
//! it says which group to look at (PEDAGOGY.md 7).
//!
//! - `places`: what is filled, one after another or anew
//! - `keys`, `grid`: the two ways, drawn

mod grid;
mod keys;
mod places;
#[cfg(test)]
mod tests;

use std::fmt;
use std::ops::Range;

use iced::{Element, Size};

use crate::gesture::Key;
use crate::keyboard::Stroke;
use crate::progress::card::{CardCode, Edition, PictureCode};
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::digits::Digit;
use crate::ui::hands::Typing;
use crate::words::KEYBOARD;
use places::Places;

/// A picture, by its place among all. Nobody reads it in a log.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Picture(pub u8);

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Picture")
    }
}

/// The two ways to tell what is on a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The ten digits.
    Digits,
    /// The eight pictures.
    Pictures,
}

/// What is said of what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    /// OK was pressed before everything was there.
    Short,
    /// No card has it: where to look, from 0.
    Doubt(usize),
    /// The card has a letter that this machine does not know.
    Newer,
    /// Does it have another letter?
    Letter,
}

/// What the screen remembers.
pub struct State {
    editions: Vec<Edition>,
    /// Whose letter the card has.
    edition: usize,
    way: Way,
    digits: Places<Digit>,
    pictures: Places<Picture>,
    told: Option<Told>,
    /// The groups that were looked at without finding the mistake.
    looked: Vec<usize>,
}

/// Never with what was typed.
impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("State").field("way", &self.way).field("told", &self.told).finish_non_exhaustive()
    }
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// A drawn digit.
    DigitPressed(Digit),
    /// A picture among all.
    PicturePressed(Picture),
    /// A group of digits, or a picture that was chosen: it is to be another.
    PlacePressed(usize),
    /// The letter of the card.
    LetterPressed,
    /// « Effacer »
    ErasePressed,
    /// « OK »
    OkPressed,
    /// « Avec les images », « Avec les chiffres »
    WayPressed(Way),
    /// A real key.
    Stroke(Stroke),
    /// « Retour »
    BackPressed,
    /// « Terminer ma séance »
    EndPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// Ten digits of [`State::edition`]: is there such a card? If not, [`State::refuse`].
    Typed(CardCode),
    /// Eight pictures of [`State::edition`].
    Chosen(PictureCode),
    /// Back to where one came from.
    Back,
    /// Ask whether the visit is over.
    End,
    /// Say this.
    Say(Vec<Sentence>),
    /// Nothing.
    None,
}

impl State {
    /// Nothing typed yet, of the first of the editions that this machine knows.
    #[must_use]
    pub fn new(editions: &[Edition]) -> Self {
        Self {
            editions: editions.to_vec(),
            edition: 0,
            way: Way::Digits,
            digits: Places::new(CardCode::LENGTH),
            pictures: Places::new(PictureCode::LENGTH),
            told: None,
            looked: Vec::new(),
        }
    }

    /// Where one is, for the hands: the digits, or the pictures.
    #[must_use]
    pub const fn step(&self) -> usize {
        matches!(self.way, Way::Pictures) as usize
    }

    /// For traces.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self.way {
            Way::Digits => "card",
            Way::Pictures => "card-pictures",
        }
    }

    /// Whose letter the card has.
    #[must_use]
    pub fn edition(&self) -> Option<&Edition> {
        self.editions.get(self.edition)
    }

    /// What is said when the screen opens, and when the way changes.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        self.lines().into()
    }

    /// What the primary action is.
    #[must_use]
    pub const fn primary(&self) -> Option<Message> {
        Some(Message::OkPressed)
    }

    /// What Escape does.
    #[must_use]
    pub const fn escape(&self) -> Option<Message> {
        Some(Message::BackPressed)
    }

    /// The real keyboard writes here.
    #[must_use]
    pub fn typing(&self) -> Option<Typing<Message>> {
        let field = (self.way == Way::Digits).then(|| keys::SHOWN.into());
        Some(Typing { field, keys: vec![Key::Backspace, Key::Delete], stroke: Message::Stroke })
    }

    /// No card has what was typed. `groups`: where to look, the most likely first, as [`crate::progress::card::Doubt`] says.
    /// The one that was looked at before gives way to the next. What to say.
    pub fn refuse(&mut self, groups: &[usize]) -> Vec<Sentence> {
        let next = |looked: &[usize]| groups.iter().copied().find(|group| !looked.contains(group));
        let group = next(&self.looked).or_else(|| {
            self.looked.clear();
            next(&self.looked)
        });
        let Some(group) = group.filter(|group| *group < self.groups().len()) else { return Vec::new() };
        self.looked.push(group);
        self.told = Some(Told::Doubt(group));
        self.renew(group);
        let [look, compare] = self.doubt(group);
        [look].into_iter().chain(self.read(group)).chain([compare]).collect()
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::DigitPressed(digit) => self.write_digit(digit),
            Message::PicturePressed(picture) => self.write_picture(picture),
            Message::PlacePressed(place) => self.place(place),
            Message::LetterPressed => self.turn_letter(),
            Message::ErasePressed => self.erase(),
            Message::OkPressed => self.ok(),
            Message::WayPressed(way) => self.go(way),
            Message::Stroke(stroke) => self.stroke(&stroke),
            Message::BackPressed => Action::Back,
            Message::EndPressed => Action::End,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Each group's places.
    fn groups(&self) -> Vec<Range<usize>> {
        let lengths: &[usize] = match self.way {
            Way::Digits => &CardCode::GROUPS,
            Way::Pictures => &[PictureCode::ROW; PictureCode::LENGTH / PictureCode::ROW],
        };
        let mut from = 0;
        let group = |length: &usize| {
            from += length;
            from - length..from
        };
        lengths.iter().map(group).collect()
    }

    fn renew(&mut self, group: usize) {
        let Some(places) = self.groups().get(group).cloned() else { return };
        match self.way {
            Way::Digits => self.digits.renew(places),
            Way::Pictures => self.pictures.renew(places),
        }
    }

    /// What is in a group, said one by one.
    fn read(&self, group: usize) -> Vec<Sentence> {
        let Some(places) = self.groups().get(group).cloned() else { return Vec::new() };
        match self.way {
            Way::Digits => self.digits.signs()[places].iter().flatten().map(|digit| digit.spoken()).collect(),
            Way::Pictures => {
                let signs = self.pictures.signs()[places].iter().flatten();
                signs.filter_map(|picture| Some(Sentence::picture(self.picture(*picture)?))).collect()
            }
        }
    }

    /// The name of a picture.
    fn picture(&self, picture: Picture) -> Option<&str> {
        self.edition()?.pictures.get(usize::from(picture.0)).map(String::as_str)
    }

    /// Whether every place of a group is filled.
    fn is_full(&self, group: usize) -> bool {
        let Some(places) = self.groups().get(group).cloned() else { return false };
        match self.way {
            Way::Digits => self.digits.signs()[places].iter().all(Option::is_some),
            Way::Pictures => self.pictures.signs()[places].iter().all(Option::is_some),
        }
    }

    fn write_digit(&mut self, digit: Digit) -> Action {
        let written = self.digits.write(digit);
        self.wrote(written)
    }

    fn write_picture(&mut self, picture: Picture) -> Action {
        let written = self.pictures.write(picture);
        self.wrote(written)
    }

    /// A place was filled: a group that is whole is read back.
    fn wrote(&mut self, place: Option<usize>) -> Action {
        let Some(place) = place else { return Action::None };
        self.told = None;
        let group = self.groups().iter().position(|group| group.contains(&place));
        match group.filter(|group| self.is_full(*group)) {
            Some(group) => Action::Say(self.read(group)),
            None => Action::None,
        }
    }

    /// A group of digits, or one picture, is to be another.
    fn place(&mut self, place: usize) -> Action {
        self.told = None;
        match self.way {
            Way::Digits => {
                self.renew(place);
                Action::Say(self.read(place))
            }
            Way::Pictures => {
                self.pictures.renew(place..place + 1);
                let picture = self.pictures.signs().get(place).copied().flatten();
                let name = picture.and_then(|picture| self.picture(picture));
                name.map_or(Action::None, |name| Action::Say(vec![Sentence::picture(name)]))
            }
        }
    }

    fn erase(&mut self) -> Action {
        self.told = None;
        match self.way {
            Way::Digits => self.digits.erase(),
            Way::Pictures => self.pictures.erase(),
        }
        Action::None
    }

    fn ok(&mut self) -> Action {
        self.told = None;
        let asked = match self.way {
            Way::Digits => self.code().map(Action::Typed),
            Way::Pictures => self.chosen().map(Action::Chosen),
        };
        asked.unwrap_or_else(|| {
            self.told = Some(Told::Short);
            Action::Say(self.told())
        })
    }

    fn code(&self) -> Option<CardCode> {
        let digits: Vec<u8> = self.digits.whole()?.into_iter().map(Digit::value).collect();
        digits.try_into().ok().map(CardCode::new)
    }

    fn chosen(&self) -> Option<PictureCode> {
        let places: Vec<u8> = self.pictures.whole()?.into_iter().map(|picture| picture.0).collect();
        places.try_into().ok().map(PictureCode::new)
    }

    fn go(&mut self, way: Way) -> Action {
        self.way = way;
        self.told = None;
        self.looked.clear();
        Action::Say(self.spoken())
    }

    /// The next letter that this machine knows; if it knows no other, what that means.
    fn turn_letter(&mut self) -> Action {
        if self.editions.len() > 1 {
            self.edition = (self.edition + 1) % self.editions.len();
            self.told = None;
            return Action::Say(self.letter_spoken());
        }
        self.told = Some(Told::Letter);
        Action::Say(self.told())
    }

    /// A letter was typed.
    fn letter_typed(&mut self, letter: &str) -> Action {
        match self.editions.iter().position(|edition| edition.letter.eq_ignore_ascii_case(letter)) {
            Some(edition) => {
                self.edition = edition;
                self.told = None;
                Action::Say(self.letter_spoken())
            }
            None if Edition::is_letter(&letter.to_ascii_lowercase()) => {
                self.told = Some(Told::Newer);
                Action::Say(self.told())
            }
            None => Action::None,
        }
    }

    fn stroke(&mut self, stroke: &Stroke) -> Action {
        if !stroke.pressed || stroke.ctrl || stroke.alt {
            return Action::None;
        }
        match stroke.key {
            // Held down, it rubs out more than was meant.
            _ if stroke.repeat => Action::None,
            Some(Key::Backspace | Key::Delete) => self.erase(),
            Some(Key::Enter | Key::Space) => self.ok(),
            _ if self.way == Way::Pictures => Action::None,
            _ => match (Digit::of_stroke(stroke), stroke.text.as_deref()) {
                (Some(digit), _) => self.write_digit(digit),
                (None, Some(text)) => self.letter_typed(text),
                (None, None) => Action::None,
            },
        }
    }

    /// The letter of the card, small.
    fn letter(&self) -> String {
        self.edition().map_or_else(|| Edition::FIRST.to_string(), |edition| edition.letter.to_lowercase())
    }

    fn letter_spoken(&self) -> Vec<Sentence> {
        vec![Sentence::world(KEYBOARD, format!("sign-{}", self.letter()))]
    }

    /// What to do.
    fn lines(&self) -> [Sentence; 2] {
        let what = match self.way {
            Way::Digits => "card-type",
            Way::Pictures => "card-choose",
        };
        [what, "card-ok"].map(Sentence::app)
    }

    /// What is said of a group in doubt.
    fn doubt(&self, group: usize) -> [Sentence; 2] {
        let (look, compare) = match self.way {
            Way::Digits => ("card-group", "card-compare"),
            Way::Pictures => ("card-row", "card-compare-pictures"),
        };
        [Sentence::app(format!("{look}-{}", group + 1)), Sentence::app(compare)]
    }

    /// What is said of what was typed.
    fn told(&self) -> Vec<Sentence> {
        match (self.told, self.way) {
            (None, _) => Vec::new(),
            (Some(Told::Short), Way::Digits) => vec![Sentence::app("card-short")],
            (Some(Told::Short), Way::Pictures) => vec![Sentence::app("card-short-pictures")],
            (Some(Told::Doubt(group)), _) => self.doubt(group).into(),
            (Some(Told::Newer), _) => ["card-newer", "ask-counsellor"].map(Sentence::app).into(),
            (Some(Told::Letter), _) => ["card-letter", "card-newer"].map(Sentence::app).into(),
        }
    }

    /// The places in doubt.
    fn doubtful(&self) -> Range<usize> {
        match self.told {
            Some(Told::Doubt(group)) => self.groups().get(group).cloned().unwrap_or_default(),
            _ => 0..0,
        }
    }

    /// Draws.
    #[must_use]
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        match self.way {
            Way::Digits => self.by_digits(env, size),
            Way::Pictures => self.by_pictures(env, size),
        }
    }
}
