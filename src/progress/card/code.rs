//! From a card to its code and back, and where a mistake is likely to be.
//!
//! What a card says is one number, the payload, below [`PAYLOADS`]. It is shuffled (multiplied and added to, modulo their
//! number), so that a code does not grow with skill. Then a check is laid over it:
//! - digits: × 23, plus the letter's mark (0 for `d`, 22 for `z`). A wrong digit changes the number by `d × 10ᵏ`, a swap of
//!   neighbours by `9 × d × 10ᵏ`: 23 divides neither, so each of them is found. So is a letter taken for another.
//! - pictures: × a prime so large that the eight are nearly filled, plus the mark. A wrong picture changes the number by
//!   `d × 64ᵏ`, a swap by `63 × d × 64ᵏ`: the prime divides neither, and hardly ever what two mistakes make.
//!
//! A code whose payload says what no card of its edition can say (more lessons than the topic has, a level where nothing is
//! walked) is refused as well.

use std::fmt;

use super::fit::{field, value};
use super::{Card, CardComfort, Edition, Reached, TOPICS};
use crate::lesson::Guidance;

/// How many values the number of lessons walked in a topic has: 0 to 15.
const COUNTS: u64 = super::LESSONS as u64 + 1;
/// How many values a topic has: its count and its level.
const PER_TOPIC: u64 = COUNTS * Guidance::ALL.len() as u64;
/// How many payloads there are: 48⁴ × 72.
pub(super) const PAYLOADS: u64 = PER_TOPIC.pow(4) * CardComfort::WAYS;
/// The check of the digits.
const DIGITS_CHECK: u64 = 23;
/// The check of the pictures: the greatest prime that leaves every code below 64⁸.
const PICTURES_CHECK: u64 = 736_447;
/// The shuffle: it has no factor in common with [`PAYLOADS`], so that no two payloads become one.
const TIMES: u64 = 236_216_273;
/// What undoes [`TIMES`].
const UNDO: u64 = 251_812_145;
/// Where the first payload lands.
const PLUS: u64 = 97_531_864;

const _: () = assert!(TIMES * UNDO % PAYLOADS == 1, "a shuffle that can be undone");
const _: () = assert!(TOPICS == 4 && PAYLOADS * DIGITS_CHECK <= 10_u64.pow(10), "ten digits");
const _: () = assert!(PAYLOADS * PICTURES_CHECK <= 64_u64.pow(8), "eight pictures");

/// The ten digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CardCode([u8; CardCode::LENGTH]);

impl CardCode {
    /// How many digits.
    pub const LENGTH: usize = 10;
    /// How many digits each group has.
    pub const GROUPS: [usize; 3] = [3, 3, 4];

    /// These digits, 0 to 9 each.
    #[must_use]
    pub const fn new(digits: [u8; Self::LENGTH]) -> Self {
        Self(digits)
    }

    /// The digits.
    #[must_use]
    pub const fn digits(self) -> [u8; Self::LENGTH] {
        self.0
    }
}

/// `123 456 7890`, without the letter.
impl fmt::Display for CardCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, digit) in self.0.iter().enumerate() {
            let is_group = nth == Self::GROUPS[0] || nth == Self::GROUPS[0] + Self::GROUPS[1];
            write!(f, "{}{digit}", if is_group { " " } else { "" })?;
        }
        Ok(())
    }
}

/// The eight pictures, each by its place among the [`super::PICTURES`], 0 to 63.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PictureCode([u8; PictureCode::LENGTH]);

impl PictureCode {
    /// How many pictures.
    pub const LENGTH: usize = 8;
    /// How many pictures stand in each of the two rows.
    pub const ROW: usize = 4;

    /// These pictures, by their places.
    #[must_use]
    pub const fn new(places: [u8; Self::LENGTH]) -> Self {
        Self(places)
    }

    /// Their places.
    #[must_use]
    pub const fn places(self) -> [u8; Self::LENGTH] {
        self.0
    }
}

/// A code that no card has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    /// Every group, from 0, the most likely to hold the mistake first: the three groups of the digits, or the two rows of
    /// the pictures.
    pub groups: Vec<usize>,
}

impl Card {
    /// The ten digits of a card of this edition.
    #[must_use]
    pub fn code(&self, edition: &Edition) -> CardCode {
        CardCode(signs(shuffled(self.fitted(edition).payload()) * DIGITS_CHECK + edition.mark(), 10))
    }

    /// What ten digits of this edition say.
    ///
    /// # Errors
    /// When no card has them: then where to look. Every single wrong digit and every swap of two neighbours is found.
    pub fn of_code(code: CardCode, edition: &Edition) -> Result<Self, Doubt> {
        let group = |place| match place {
            0..3 => 0,
            3..6 => 1,
            _ => 2,
        };
        let groups = CardCode::GROUPS.len();
        let is_true = |digits| Self::of_digits(digits, edition).is_some();
        Self::of_digits(code.0, edition).ok_or_else(|| doubt(code.0, 10, groups, group, are_neighbours, is_true))
    }

    /// The eight pictures of a card of this edition.
    #[must_use]
    pub fn pictures(&self, edition: &Edition) -> PictureCode {
        PictureCode(signs(shuffled(self.fitted(edition).payload()) * PICTURES_CHECK + edition.mark(), 64))
    }

    /// What eight pictures of this edition say.
    ///
    /// # Errors
    /// When no card has them: then where to look. Every single wrong picture and every swap of two neighbours is found.
    pub fn of_pictures(code: PictureCode, edition: &Edition) -> Result<Self, Doubt> {
        let rows = PictureCode::LENGTH / PictureCode::ROW;
        let group = |place| place / PictureCode::ROW;
        let is_true = |places| Self::of_places(places, edition).is_some();
        Self::of_places(code.0, edition).ok_or_else(|| doubt(code.0, 64, rows, group, |_, _| false, is_true))
    }

    /// The card of these digits, if there is one.
    pub(super) fn of_digits(digits: [u8; CardCode::LENGTH], edition: &Edition) -> Option<Self> {
        Self::of_number(number(&digits, 10)?, DIGITS_CHECK, edition)
    }

    /// The card of these pictures, if there is one.
    pub(super) fn of_places(places: [u8; PictureCode::LENGTH], edition: &Edition) -> Option<Self> {
        Self::of_number(number(&places, 64)?, PICTURES_CHECK, edition)
    }

    fn of_number(number: u64, check: u64, edition: &Edition) -> Option<Self> {
        let number = number.checked_sub(edition.mark()).filter(|number| number.is_multiple_of(check))? / check;
        let card = (number < PAYLOADS).then(|| Self::of_payload(unshuffled(number))).flatten()?;
        (card.fitted(edition) == card).then_some(card)
    }

    /// Everything it says as one number: each value's place among so many, one after the other.
    fn payload(&self) -> u64 {
        let reached = self.reached.iter().flat_map(|reached| {
            let lessons = u64::from(reached.lessons).min(COUNTS - 1);
            [(lessons, COUNTS), field(&Guidance::ALL, &reached.level)]
        });
        reached.chain(self.comfort.fields()).fold(0, |sum, (place, values)| sum * values + place)
    }

    /// The card of a payload: what was put last comes out first.
    fn of_payload(mut payload: u64) -> Option<Self> {
        let mut take = |values: u64| {
            let place = payload % values;
            payload /= values;
            usize::try_from(place).unwrap_or_default()
        };
        let comfort = CardComfort::of_fields(&mut take)?;
        let mut reached = [Reached::NOTHING; TOPICS];
        for reached in reached.iter_mut().rev() {
            reached.level = value(&Guidance::ALL, &mut take)?;
            reached.lessons = u8::try_from(take(COUNTS)).ok()?;
        }
        Some(Self { reached, comfort })
    }
}

pub(super) const fn shuffled(payload: u64) -> u64 {
    (payload * TIMES + PLUS) % PAYLOADS
}

pub(super) const fn unshuffled(number: u64) -> u64 {
    (number + PAYLOADS - PLUS) % PAYLOADS * UNDO % PAYLOADS
}

/// A number in so many signs of a base, the greatest first.
fn signs<const LENGTH: usize>(mut number: u64, base: u64) -> [u8; LENGTH] {
    let mut signs = [0; LENGTH];
    for sign in signs.iter_mut().rev() {
        *sign = u8::try_from(number % base).unwrap_or_default();
        number /= base;
    }
    signs
}

/// The number of signs of a base; none if one is no sign of it.
fn number(signs: &[u8], base: u64) -> Option<u64> {
    signs.iter().try_fold(0, |number, sign| Some(number * base + Some(u64::from(*sign)).filter(|sign| *sign < base)?))
}

/// How much each mistake that people make weighs in a doubt: two neighbours swapped; a key hit beside the one meant; another.
const SWAPPED: u32 = 4;
const BESIDE: u32 = 2;
const OTHER: u32 = 1;

/// Every single mistake that would have made these signs of a true code is weighed for its group; two neighbours swapped
/// across groups weigh half for each.
fn doubt<const LENGTH: usize>(
    signs: [u8; LENGTH],
    base: u8,
    groups: usize,
    group: impl Fn(usize) -> usize,
    is_near: impl Fn(u8, u8) -> bool,
    is_true: impl Fn([u8; LENGTH]) -> bool,
) -> Doubt {
    let mut weights = vec![0; groups];
    for place in 0..LENGTH {
        for meant in (0..base).filter(|meant| *meant != signs[place]) {
            let mut candidate = signs;
            candidate[place] = meant;
            if is_true(candidate) {
                weights[group(place)] += 2 * if is_near(signs[place], meant) { BESIDE } else { OTHER };
            }
        }
        let mut candidate = signs;
        if place > 0 && candidate[place] != candidate[place - 1] {
            candidate.swap(place - 1, place);
            if is_true(candidate) {
                weights[group(place - 1)] += SWAPPED;
                weights[group(place)] += SWAPPED;
            }
        }
    }
    let mut groups: Vec<usize> = (0..groups).collect();
    groups.sort_by_key(|group| std::cmp::Reverse(weights[*group]));
    Doubt { groups }
}

/// Whether two digits touch on the keypad: 1 2 3, 4 5 6, 7 8 9, and 0 under 8.
fn are_neighbours(one: u8, other: u8) -> bool {
    let seat = |digit: u8| if digit == 0 { (3, 1) } else { ((digit - 1) / 3, (digit - 1) % 3) };
    let ((row, column), (other_row, other_column)) = (seat(one), seat(other));
    row.abs_diff(other_row) + column.abs_diff(other_column) == 1
}
