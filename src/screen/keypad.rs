//! Large digits: the four that a counsellor reads aloud in a workshop, and the counsellor's own code.
//!
//! What is typed is never written down: no message, no state and no picture of a secret code tells its digits.

mod pad;

use std::fmt;

use crate::gesture::Key;
use crate::keyboard::Stroke;
use crate::sentence::Sentence;
pub use crate::ui::digits::Digit;
use crate::ui::hands::Typing;
use crate::workshop::{Code, Unclear};

/// The fewest digits of a counsellor's code.
pub const LEAST: usize = 4;
/// The most.
pub const MOST: usize = 8;

/// What the digits are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A counsellor chooses a code, and types it twice.
    Choose,
    /// A counsellor types the code.
    Enter,
    /// A learner types what the counsellor has read aloud.
    Workshop,
}

/// Why the app did not take what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It is not the code, and so many tries are left.
    Wrong {
        /// The tries.
        left: u32,
    },
    /// Too many tries: none for a while.
    Wait {
        /// How long, in seconds.
        seconds: u32,
    },
    /// Too easy to guess.
    Weak,
    /// The second time, something else was typed.
    Different,
    /// A workshop's code that says nothing.
    Unclear(Unclear),
}

/// What the screen remembers.
pub struct State {
    purpose: Purpose,
    digits: String,
    /// The code as it was chosen the first time.
    first: Option<String>,
    /// OK was pressed before there were enough digits.
    short: bool,
    refusal: Option<Refusal>,
}

/// Never with the digits.
impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("State").field("purpose", &self.purpose).field("refusal", &self.refusal).finish_non_exhaustive()
    }
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// A drawn digit.
    DigitPressed(Digit),
    /// « Effacer »
    ErasePressed,
    /// « OK »
    OkPressed,
    /// A real key.
    Stroke(Stroke),
    /// « Plus tard »
    LaterPressed,
    /// « Fermer Déclic »
    ClosePressed,
    /// « Retour »
    BackPressed,
    /// « Terminer ma séance »
    EndPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// A code was chosen, the same twice: 4 to 8 digits. The app may still refuse it.
    Chosen(String),
    /// A code was typed: is it the one?
    Tried(String),
    /// A workshop's code.
    Code(Code),
    /// Choose a code another time.
    Later,
    /// End Déclic.
    Close,
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
    /// No digit yet.
    #[must_use]
    pub const fn new(purpose: Purpose) -> Self {
        Self { purpose, digits: String::new(), first: None, short: false, refusal: None }
    }

    /// What the digits are for.
    #[must_use]
    pub const fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// For traces.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self.purpose {
            Purpose::Choose => "choose-code",
            Purpose::Enter => "code",
            Purpose::Workshop => "workshop-code",
        }
    }

    /// What is said when the screen opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        self.lines()
    }

    /// What the primary action is.
    #[must_use]
    pub const fn primary(&self) -> Option<Message> {
        Some(Message::OkPressed)
    }

    /// What Escape does. Where a code is to be chosen, one says so or chooses.
    #[must_use]
    pub const fn escape(&self) -> Option<Message> {
        match self.purpose {
            Purpose::Choose => None,
            Purpose::Enter | Purpose::Workshop => Some(Message::BackPressed),
        }
    }

    /// The real keyboard writes here.
    #[must_use]
    pub fn typing(&self) -> Option<Typing<Message>> {
        Some(Typing { field: Some(pad::SHOWN.into()), keys: Vec::new(), stroke: Message::Stroke })
    }

    /// The app did not take what was typed. What to say about it.
    pub fn refuse(&mut self, refusal: Refusal) -> Vec<Sentence> {
        self.refusal = Some(refusal);
        self.first = None;
        // What was read aloud stays in sight, to be compared.
        if self.purpose != Purpose::Workshop {
            self.digits.clear();
        }
        self.told()
    }

    /// Whether one has to wait before one may try again.
    #[must_use]
    pub const fn is_waiting(&self) -> bool {
        matches!(self.refusal, Some(Refusal::Wait { .. }))
    }

    /// Forgets what was typed and what was said of it: the wait is over, or the screen opens anew.
    pub fn clear(&mut self) {
        *self = Self::new(self.purpose);
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::DigitPressed(digit) => self.write(digit),
            Message::ErasePressed => self.erase(),
            Message::OkPressed => self.ok(),
            Message::Stroke(stroke) => self.stroke(&stroke),
            Message::LaterPressed => Action::Later,
            Message::ClosePressed => Action::Close,
            Message::BackPressed => Action::Back,
            Message::EndPressed => Action::End,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Whether no try is taken for now.
    const fn waits(&self) -> bool {
        matches!(self.refusal, Some(Refusal::Wait { .. }))
    }

    /// How many digits there may be.
    const fn most(&self) -> usize {
        match self.purpose {
            Purpose::Workshop => Code::LENGTH,
            Purpose::Choose | Purpose::Enter => MOST,
        }
    }

    fn write(&mut self, digit: Digit) -> Action {
        if self.waits() {
            return Action::None;
        }
        // After a code that said nothing, the next digit begins another one.
        if self.refusal.take().is_some() {
            self.digits.clear();
        }
        self.short = false;
        if self.digits.len() < self.most() {
            self.digits.push(digit.sign());
        }
        Action::None
    }

    fn erase(&mut self) -> Action {
        if !self.waits() {
            self.refusal = None;
            self.short = false;
            self.digits.pop();
        }
        Action::None
    }

    fn ok(&mut self) -> Action {
        if self.waits() {
            return Action::Say(self.told());
        }
        if self.digits.len() < LEAST {
            self.short = true;
            self.refusal = None;
            return Action::Say(self.told());
        }
        match self.purpose {
            Purpose::Workshop => self.digits.parse().map_or(Action::None, Action::Code),
            Purpose::Enter => Action::Tried(std::mem::take(&mut self.digits)),
            Purpose::Choose => self.choose(),
        }
    }

    /// The first time, it is asked for again; the second time, it has to be the same.
    fn choose(&mut self) -> Action {
        let digits = std::mem::take(&mut self.digits);
        match self.first.take() {
            None => {
                self.first = Some(digits);
                self.refusal = None;
                Action::Say(self.lines())
            }
            Some(first) if first == digits => Action::Chosen(digits),
            Some(_) => Action::Say(self.refuse(Refusal::Different)),
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
            _ => Digit::of_stroke(stroke).map_or(Action::None, |digit| self.write(digit)),
        }
    }

    /// The sentences on the left: what to do.
    fn lines(&self) -> Vec<Sentence> {
        match (self.purpose, &self.first) {
            (Purpose::Workshop, _) => ["keypad-four", "keypad-then"].map(Sentence::app).into(),
            (Purpose::Enter, _) => vec![Sentence::counsellor("code-enter"), Sentence::counsellor("code-then")],
            (Purpose::Choose, None) => {
                ["code-choose", "code-length", "code-way", "code-corners", "code-keys"].map(Sentence::counsellor).into()
            }
            (Purpose::Choose, Some(_)) => ["code-twice", "code-then"].map(Sentence::counsellor).into(),
        }
    }

    /// What is said of what was typed.
    fn told(&self) -> Vec<Sentence> {
        let Some(refusal) = self.refusal else {
            return match (self.short, self.purpose) {
                (false, _) => Vec::new(),
                (true, Purpose::Workshop) => vec![Sentence::app("keypad-short")],
                (true, Purpose::Choose | Purpose::Enter) => vec![Sentence::counsellor("code-length")],
            };
        };
        match refusal {
            Refusal::Wrong { left } => vec![Sentence::counsellor("code-other").with(left)],
            Refusal::Wait { seconds } => vec![Sentence::counsellor("code-wait").with(seconds)],
            Refusal::Weak => vec![Sentence::counsellor("code-weak")],
            Refusal::Different => vec![Sentence::counsellor("code-different")],
            Refusal::Unclear(unclear) => {
                let where_to_look = match unclear {
                    Unclear::Lesson => "keypad-lesson",
                    Unclear::Guidance => "keypad-guidance",
                    Unclear::Options => "keypad-options",
                };
                [where_to_look, "keypad-again"].map(Sentence::app).into()
            }
        }
    }

    /// The digits of a workshop's code that are in doubt, by their place from 0.
    const fn doubtful(&self) -> std::ops::Range<usize> {
        match self.refusal {
            Some(Refusal::Unclear(Unclear::Lesson)) => 0..2,
            Some(Refusal::Unclear(Unclear::Guidance)) => 2..3,
            Some(Refusal::Unclear(Unclear::Options)) => 3..4,
            _ => 0..0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(state: &mut State, digits: &str) {
        for digit in digits.chars() {
            state.update(Message::DigitPressed(Digit::of_sign(digit).unwrap()));
        }
    }

    fn stroke(code: &str, key: Option<Key>, text: Option<&str>) -> Message {
        Message::Stroke(Stroke::down(code, key, text))
    }

    #[test]
    fn a_code_is_chosen_twice() {
        let mut state = State::new(Purpose::Choose);
        typed(&mut state, "4829");
        assert!(matches!(state.update(Message::OkPressed), Action::Say(_)));
        typed(&mut state, "4828");
        let Action::Say(said) = state.update(Message::OkPressed) else { panic!() };
        assert_eq!(said, [Sentence::counsellor("code-different")]);
        for _ in 0..2 {
            typed(&mut state, "48291234567");
            match state.update(Message::OkPressed) {
                Action::Say(said) => assert_eq!(said[0], Sentence::counsellor("code-twice")),
                Action::Chosen(code) => assert_eq!(code, "48291234", "eight at most"),
                _ => panic!(),
            }
        }
        assert_eq!(state.refuse(Refusal::Weak), [Sentence::counsellor("code-weak")]);
        assert_eq!(state.spoken()[0], Sentence::counsellor("code-choose"), "from the beginning");
        assert!(matches!(state.update(Message::LaterPressed), Action::Later));
        assert!(matches!(state.update(Message::ClosePressed), Action::Close));
        assert!(state.escape().is_none());
    }

    #[test]
    fn too_few_digits_are_no_try() {
        for purpose in [Purpose::Choose, Purpose::Enter, Purpose::Workshop] {
            let mut state = State::new(purpose);
            typed(&mut state, "123");
            let Action::Say(said) = state.update(Message::OkPressed) else { panic!() };
            assert_eq!(said.len(), 1);
            typed(&mut state, "7");
            assert!(state.told().is_empty(), "what was said goes when one goes on");
        }
    }

    #[test]
    fn real_keys_write_whatever_they_bear() {
        let mut state = State::new(Purpose::Enter);
        // AZERTY without Shift, the numeric pad with and without its lock, and a sign from elsewhere.
        state.update(stroke("Digit1", None, Some("&")));
        state.update(stroke("Numpad7", None, Some("7")));
        state.update(stroke("Numpad4", Some(Key::Left), None));
        state.update(stroke("Unidentified", None, Some("9")));
        state.update(stroke("KeyA", None, Some("a")));
        state.update(stroke("Digit3", None, Some("\"")));
        state.update(stroke("Backspace", Some(Key::Backspace), None));
        let Action::Tried(code) = state.update(stroke("NumpadEnter", Some(Key::Enter), None)) else { panic!() };
        assert_eq!(code, "1749");
    }

    #[test]
    fn a_wait_takes_nothing_until_it_is_over() {
        let mut state = State::new(Purpose::Enter);
        assert_eq!(state.refuse(Refusal::Wrong { left: 2 })[0].number, Some(2));
        state.refuse(Refusal::Wait { seconds: 60 });
        typed(&mut state, "4829");
        assert!(matches!(state.update(Message::OkPressed), Action::Say(_)));
        state.clear();
        typed(&mut state, "4829");
        assert!(matches!(state.update(Message::OkPressed), Action::Tried(code) if code == "4829"));
        assert!(matches!(state.update(state.escape().unwrap()), Action::Back));
    }

    #[test]
    fn a_workshops_code_is_told_by_its_digits() {
        let mut state = State::new(Purpose::Workshop);
        typed(&mut state, "992155");
        let Action::Code(code) = state.update(Message::OkPressed) else { panic!() };
        assert_eq!(code.to_string(), "9921", "four at most");
        let said = state.refuse(Refusal::Unclear(Unclear::Lesson));
        assert_eq!(said, ["keypad-lesson", "keypad-again"].map(Sentence::app));
        assert_eq!((state.digits.as_str(), state.doubtful()), ("9921", 0..2), "they can be compared");
        typed(&mut state, "1");
        assert_eq!((state.digits.as_str(), state.doubtful()), ("1", 0..0), "and typed again");
    }

    #[test]
    fn nothing_tells_the_digits() {
        let mut state = State::new(Purpose::Choose);
        typed(&mut state, "4829");
        state.update(Message::OkPressed);
        typed(&mut state, "4829");
        let message = Message::DigitPressed(Digit::ALL[4]);
        for told in [format!("{state:?}"), format!("{message:?}"), format!("{:?}", stroke("Digit4", None, Some("4")))] {
            assert!(!told.contains(['4', '8', '2', '9']), "{told}");
        }
    }
}
