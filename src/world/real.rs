//! « En vrai »: what is true of real services, on cards that say when it was verified (CURRICULUM.md 6).
//!
//! The cards are one file, `lessons/real.ron`, and their words one file a language, `worlds/real.ftl`. A counsellor corrects
//! a card for a place without touching either ([`crate::config`]): that is a [`Correction`].

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Deserialize;

use super::web::form::days;
use crate::comfort::Language;
use crate::sentence::Sentence;

/// The world whose words the cards are.
pub const REAL: &str = "real";

/// What stands on or under every card: messages of `worlds/real.ftl`.
pub const COMMON: [&str; 2] = ["title", "ask"];

/// When a card was verified, by what is known of the date: the day, the month, or the year alone. Given `$day`, `$month` and
/// `$year`.
pub const VERIFIED: [&str; 3] = ["verified-day", "verified-month", "verified-year"];

/// The most lines a card may have.
const LINES: u32 = 8;

/// `lessons/real.ron`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCards {
    /// The cards.
    pub cards: Vec<RawCard>,
}

/// One card. `real-<id>` is the name of the service, `real-<id>.address` its address, `real-<id>-1` and so on its lines.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCard {
    /// Its name in lessons: small letters, digits and dashes.
    pub id: String,
    /// Its picture in `assets/pictures`.
    pub picture: String,
    /// When its facts were verified: the oldest date of their sources. `2026-01-20`, `2026-01` or `2026`.
    pub verified: String,
    /// How many lines it has, 1 to 8.
    pub lines: u32,
    /// Whether the service has an address on the web.
    #[serde(default)]
    pub address: bool,
}

/// A date, known to the day, to the month or to the year; of this century.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u32,
    /// 0 if it is not known.
    month: u32,
    /// 0 if it is not known.
    day: u32,
}

impl Date {
    /// The date of `2026-01-20`, `2026-01` or `2026`; nothing if it is written otherwise or not in the calendar.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let figures = |text: &str, count: usize| {
            let is_number = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
            text.parse::<u32>().ok().filter(|_| is_number)
        };
        let mut pieces = text.split('-');
        let year = figures(pieces.next()?, 4).filter(|year| (2000..2100).contains(year))?;
        let mut next = || pieces.next().map_or(Some(0), |piece| figures(piece, 2).filter(|number| *number > 0));
        let (month, day) = (next()?, next()?);
        if pieces.next().is_some() {
            return None;
        }
        let longest = if month == 0 { 0 } else { days(month, i32::try_from(year).ok()?) };
        let is_there = month <= 12 && day <= longest;
        is_there.then_some(Self { year, month, day })
    }

    /// The date that a number of eight figures stands for (20260120): a sentence carries it so ([`Sentence::with`]).
    #[must_use]
    pub const fn of_number(number: u32) -> Self {
        Self { year: number / 10_000, month: number / 100 % 100, day: number % 100 }
    }

    /// Day, month and year; 0 for what is not known.
    #[must_use]
    pub const fn pieces(self) -> [u32; 3] {
        [self.day, self.month, self.year]
    }

    /// « Information vérifiée le 20 janvier 2026. »
    #[must_use]
    pub fn sentence(self) -> Sentence {
        let [of_day, of_month, of_year] = VERIFIED;
        let message = match (self.month, self.day) {
            (0, _) => of_year,
            (_, 0) => of_month,
            _ => of_day,
        };
        Sentence::world(REAL, message).with(self.year * 10_000 + self.month * 100 + self.day)
    }
}

/// As it is written in files.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        [self.month, self.day].into_iter().take_while(|piece| *piece > 0).try_for_each(|piece| write!(f, "-{piece:02}"))
    }
}

/// A card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Its name in lessons.
    pub id: String,
    /// Its picture in `assets/pictures`.
    pub picture: String,
    /// When its facts were verified.
    pub verified: Date,
    /// Whether the service has an address on the web.
    pub has_address: bool,
    /// Whether the place does not want it to be shown.
    pub is_hidden: bool,
    lines: BTreeMap<Language, u32>,
}

impl Card {
    fn message(&self) -> String {
        format!("real-{}", self.id)
    }

    /// The name of the service.
    #[must_use]
    pub fn name(&self) -> Sentence {
        Sentence::world(REAL, self.message())
    }

    /// Its address on the web, if it has one.
    #[must_use]
    pub fn address(&self) -> Option<Sentence> {
        self.has_address.then(|| self.name().attribute("address"))
    }

    /// The lines of the card in a language.
    #[must_use]
    pub fn lines(&self, language: Language) -> Vec<Sentence> {
        let count = self.lines.get(&language).copied().unwrap_or_default();
        (1..=count).map(|line| Sentence::world(REAL, format!("{}-{line}", self.message()))).collect()
    }

    /// All that is heard of it, in a language: its name, its lines (its address if there are none), and when it was verified.
    #[must_use]
    pub fn spoken(&self, language: Language) -> Vec<Sentence> {
        let mut lines = self.lines(language);
        if lines.is_empty() {
            lines.extend(self.address());
        }
        std::iter::once(self.name()).chain(lines).chain([self.verified.sentence()]).collect()
    }
}

/// What a place has changed about a card; its words are kept with the others ([`crate::words::Words::correct`]).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The card.
    pub id: String,
    /// Whether it is not to be shown.
    pub hide: bool,
    /// When it was verified, if anything else was changed.
    pub verified: Option<Date>,
    /// Whether an address was given.
    pub address: bool,
    /// How many lines there are now, by language, if they were changed. A language that is not there has none.
    pub lines: Option<BTreeMap<Language, u32>>,
}

/// Every card.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cards(Vec<Card>);

/// What is wrong with a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Its name is that of another one.
    Twice(String),
    /// Its name cannot be a message's.
    BadName(String),
    /// It was verified on no day: the card, and what is written.
    NoDate(String, String),
    /// Too few or too many lines: the card, and how many.
    Lines(String, u32),
}

impl Cards {
    /// The cards of a file.
    ///
    /// # Errors
    /// Every fault, in the order of the file.
    pub fn new(raw: &RawCards) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut seen = BTreeSet::new();
        let mut cards = Vec::new();
        for RawCard { id, picture, verified, lines, address } in &raw.cards {
            if !super::PartId::new(id).is_well_formed() || id.contains('/') {
                faults.push(Fault::BadName(id.clone()));
            }
            if !seen.insert(id) {
                faults.push(Fault::Twice(id.clone()));
            }
            if !(1..=LINES).contains(lines) {
                faults.push(Fault::Lines(id.clone(), *lines));
            }
            match Date::parse(verified) {
                Some(verified) => cards.push(Card {
                    id: id.clone(),
                    picture: picture.clone(),
                    verified,
                    has_address: *address,
                    is_hidden: false,
                    lines: Language::ALL.map(|language| (language, *lines)).into(),
                }),
                None => faults.push(Fault::NoDate(id.clone(), verified.clone())),
            }
        }
        if faults.is_empty() { Ok(Self(cards)) } else { Err(faults) }
    }

    /// A card by its name.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Card> {
        self.0.iter().find(|card| card.id == id)
    }

    /// Every card, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Card> {
        self.0.iter()
    }

    /// Changes a card as a place wants it. False if there is no such card.
    pub fn correct(&mut self, correction: &Correction) -> bool {
        let Some(card) = self.0.iter_mut().find(|card| card.id == correction.id) else { return false };
        card.is_hidden = correction.hide;
        card.verified = correction.verified.unwrap_or(card.verified);
        card.has_address |= correction.address;
        if let Some(lines) = &correction.lines {
            card.lines.clone_from(lines);
        }
        true
    }

    /// Every message of `worlds/real.ftl`, as `message` or `message.attribute`.
    #[must_use]
    pub fn messages(&self) -> Vec<String> {
        let common = COMMON.into_iter().chain(VERIFIED).map(str::to_owned);
        let own = self.sentences().into_iter().filter(|sentence| sentence.message.starts_with("real-"));
        let own = own.map(|sentence| match sentence.attribute {
            Some(attribute) => format!("{}.{attribute}", sentence.message),
            None => sentence.message,
        });
        common.chain(own).collect()
    }

    /// Every sentence of theirs that can be shown or heard: each date once.
    #[must_use]
    pub fn sentences(&self) -> Vec<Sentence> {
        let mut sentences: Vec<Sentence> = COMMON.map(|message| Sentence::world(REAL, message)).into();
        for card in &self.0 {
            sentences.push(card.name());
            sentences.extend(card.address());
            let longest = Language::ALL.map(|language| card.lines(language)).into_iter().max_by_key(Vec::len);
            sentences.extend(longest.into_iter().flatten());
        }
        let dates: BTreeSet<Date> = self.0.iter().map(|card| card.verified).collect();
        sentences.extend(dates.into_iter().map(Date::sentence));
        sentences
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(id: &str, verified: &str, lines: u32) -> RawCard {
        RawCard { id: id.into(), picture: "house".into(), verified: verified.into(), lines, address: id == "caf" }
    }

    #[test]
    fn dates_are_known_to_the_day_the_month_or_the_year() {
        for (text, message, number) in [
            ("2026-01-20", "verified-day", 20_260_120),
            ("2024-02-29", "verified-day", 20_240_229),
            ("2024-12", "verified-month", 20_241_200),
            ("2025", "verified-year", 20_250_000),
        ] {
            let date = Date::parse(text).unwrap();
            assert_eq!(date.to_string(), text);
            let sentence = date.sentence();
            assert_eq!((sentence.message.as_str(), sentence.number), (message, Some(number)));
            assert_eq!(Date::of_number(number), date);
        }
        for text in [
            "",
            "2026-1-20",
            "2025-02-29",
            "2026-13",
            "2026-00",
            "2026-01-00",
            "20/01/2026",
            "1999",
            "2026-01-20-1",
            "26",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn every_fault_of_a_file_is_told() {
        let cards = vec![card("caf", "2024-12", 2), card("caf", "soon", 0), card("La poste", "2024", 9)];
        let faults = Cards::new(&RawCards { cards }).unwrap_err();
        let wanted = [
            Fault::Twice("caf".into()),
            Fault::Lines("caf".into(), 0),
            Fault::NoDate("caf".into(), "soon".into()),
            Fault::BadName("La poste".into()),
            Fault::Lines("La poste".into(), 9),
        ];
        assert_eq!(faults, wanted);
    }

    #[test]
    fn a_correction_changes_what_it_tells_and_nothing_else() {
        let mut cards =
            Cards::new(&RawCards { cards: vec![card("caf", "2024-12", 2), card("bank", "2024", 1)] }).unwrap();
        let shipped = cards.clone();
        let none = Correction { id: "caf".into(), hide: false, verified: None, address: false, lines: None };
        assert!(cards.correct(&none) && cards == shipped);
        assert!(!cards.correct(&Correction { id: "post".into(), ..none.clone() }));
        let lines = Some([(Language::Fr, 3)].into());
        let verified = Date::parse("2027-03-15");
        assert!(cards.correct(&Correction { verified, lines, ..none.clone() }));
        let caf = cards.get("caf").unwrap();
        assert_eq!((caf.lines(Language::Fr).len(), caf.lines(Language::En).len()), (3, 0));
        let spoken: Vec<String> = caf.spoken(Language::En).iter().map(ToString::to_string).collect();
        assert_eq!(spoken, ["world/real:real-caf", "world/real:real-caf.address", "world/real:verified-day#20270315"]);
        assert!(cards.correct(&Correction { id: "bank".into(), hide: true, ..none.clone() }));
        assert!(cards.get("bank").unwrap().is_hidden);
        assert!(cards.correct(&Correction { id: "bank".into(), ..none }) && !cards.get("bank").unwrap().is_hidden);
    }
}
