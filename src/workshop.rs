//! A workshop: the lesson a counsellor launches on every machine of the room, and the four digits that say it
//! (PEDAGOGY.md 6).
//!
//! - [`path`]: ready-made paths, session by session

pub mod path;

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use serde::Deserialize;

use crate::lesson::{Guidance, LessonId};

/// A workshop ends by itself after this long (STANDARDS.md K7).
pub const LONGEST: Duration = Duration::from_hours(3);

/// What a counsellor may choose beside lesson and guidance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Options {
    /// The voice is heard; without it the room is quiet, and « Écouter » still speaks once the sound is turned on.
    pub sound: bool,
    /// Two learners a machine: « Changez de main » at half.
    pub pairs: bool,
    /// « Rythme tranquille » (PEDAGOGY.md 4): [`crate::practice::Manner`] tells what it changes.
    pub calm: bool,
    /// Someone practises alone, with the code of a memo: no workshop goes on, and a machine that is left is asked about and
    /// wiped as ever (STANDARDS.md D3).
    pub own: bool,
}

/// What every machine of the room does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workshop {
    /// The lesson.
    pub lesson: LessonId,
    /// How it is led; as is usual for the learner if it is not given.
    pub guidance: Option<Guidance>,
    /// The rest.
    pub options: Options,
}

/// Four digits, read aloud and typed on each machine: two for the lesson, one for the guidance (0 usual, 1 watch, 2 guided,
/// 3 alone), one for the options (the sum of 1 sound, 2 pairs, 4 quiet pace).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Code([u8; Code::LENGTH]);

/// Which digits of a code say nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unclear {
    /// The first two: no lesson has this number.
    Lesson,
    /// The third.
    Guidance,
    /// The fourth.
    Options,
}

/// The lessons by the two digits that stand for them, 00 to 99. They stay what they are: they are printed on paper.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(transparent)]
pub struct Numbers(BTreeMap<u8, LessonId>);

impl Code {
    /// How many digits.
    pub const LENGTH: usize = 4;

    /// The digits.
    #[must_use]
    pub const fn digits(self) -> [u8; Self::LENGTH] {
        self.0
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|digit| write!(f, "{digit}"))
    }
}

impl FromStr for Code {
    type Err = ();

    /// Four digits; spaces are left out.
    fn from_str(text: &str) -> Result<Self, ()> {
        let digits: Option<Vec<u8>> = text
            .chars()
            .filter(|c| !c.is_whitespace())
            .map(|c| c.to_digit(10).and_then(|digit| u8::try_from(digit).ok()))
            .collect();
        digits.and_then(|digits| digits.try_into().ok()).map(Self).ok_or(())
    }
}

impl Options {
    /// The digit of a memo's code.
    const OWN: u8 = 8;
    /// What a memo's code asks for.
    pub const OF_MEMO: Self = Self { sound: true, pairs: false, calm: false, own: true };

    const fn digit(self) -> u8 {
        if self.own {
            return Self::OWN;
        }
        self.sound as u8 + 2 * self.pairs as u8 + 4 * self.calm as u8
    }

    const fn of_digit(digit: u8) -> Option<Self> {
        match digit {
            0..Self::OWN => {
                Some(Self { sound: digit & 1 != 0, pairs: digit & 2 != 0, calm: digit & 4 != 0, own: false })
            }
            Self::OWN => Some(Self::OF_MEMO),
            _ => None,
        }
    }
}

impl Numbers {
    /// The largest number of a lesson.
    pub const MOST: u8 = 99;

    /// The lesson of a number.
    #[must_use]
    pub fn lesson(&self, number: u8) -> Option<&LessonId> {
        self.0.get(&number)
    }

    /// The lessons and their numbers, in the order of the numbers.
    pub fn iter(&self) -> impl Iterator<Item = (u8, &LessonId)> {
        self.0.iter().map(|(number, lesson)| (*number, lesson))
    }

    /// Adds those of a higher source: it may add lessons and give a number to another one.
    pub fn extend(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    /// Keeps the lessons that are there.
    pub fn retain(&mut self, mut is_there: impl FnMut(&LessonId) -> bool) {
        self.0.retain(|number, lesson| *number <= Self::MOST && is_there(lesson));
    }

    /// The number of a lesson, if it has one.
    #[must_use]
    pub fn number(&self, lesson: &LessonId) -> Option<u8> {
        self.iter().find(|(_, numbered)| *numbered == lesson).map(|(number, _)| number)
    }

    /// The code of a workshop; none if its lesson has no number.
    #[must_use]
    pub fn code(&self, workshop: &Workshop) -> Option<Code> {
        let number = self.number(&workshop.lesson)?;
        let guidance = match workshop.guidance {
            None => 0,
            Some(Guidance::Watch) => 1,
            Some(Guidance::Guided) => 2,
            Some(Guidance::Alone) => 3,
        };
        Some(Code([number / 10, number % 10, guidance, workshop.options.digit()]))
    }

    /// What a code says.
    ///
    /// # Errors
    /// Which digits say nothing, the first such.
    pub fn workshop(&self, code: Code) -> Result<Workshop, Unclear> {
        let [tens, ones, guidance, options] = code.0;
        let lesson = self.0.get(&(tens * 10 + ones)).ok_or(Unclear::Lesson)?.clone();
        let guidance = match guidance {
            0 => None,
            1 => Some(Guidance::Watch),
            2 => Some(Guidance::Guided),
            3 => Some(Guidance::Alone),
            _ => return Err(Unclear::Guidance),
        };
        let options = Options::of_digit(options).ok_or(Unclear::Options)?;
        Ok(Workshop { lesson, guidance, options })
    }
}

impl FromIterator<(u8, LessonId)> for Numbers {
    fn from_iter<T: IntoIterator<Item = (u8, LessonId)>>(numbers: T) -> Self {
        Self(numbers.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers() -> Numbers {
        let lesson = |name: &str| LessonId::new(name).unwrap();
        Numbers(BTreeMap::from([(0, lesson("placement/start")), (1, lesson("mouse/meet")), (53, lesson("phone/code"))]))
    }

    #[test]
    fn every_code_says_one_workshop_or_which_digits_are_unclear() {
        let numbers = numbers();
        let mut clear = 0;
        for number in 0..10_000 {
            let code: Code = format!("{number:04}").parse().unwrap();
            assert_eq!(code.to_string(), format!("{number:04}"));
            match numbers.workshop(code) {
                Ok(workshop) => {
                    assert_eq!(numbers.code(&workshop), Some(code));
                    clear += 1;
                }
                Err(Unclear::Lesson) => assert!(![0, 1, 53].contains(&(number / 100))),
                Err(Unclear::Guidance) => assert!(number / 10 % 10 > 3),
                Err(Unclear::Options) => assert!(number % 10 > 8),
            }
        }
        assert_eq!(clear, 3 * 4 * 9);
    }

    #[test]
    fn a_code_is_four_digits() {
        assert_eq!("01 21".parse::<Code>().unwrap().to_string(), "0121");
        for none in ["", "012", "01234", "01a4", "-123", "0.12"] {
            assert_eq!(none.parse::<Code>(), Err(()), "{none}");
        }
    }
}
