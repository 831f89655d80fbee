//! Reading what people write in fields: numbers, dates, addresses.

use super::Fault;

/// A day of the calendar, to be compared with another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// The year, four figures at most.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u32,
    /// The day of the month, from 1.
    pub day: u32,
}

/// Whether a sign only stands between figures: a space of any kind, a dot, a dash of any kind.
fn is_between(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '.' | '-' | '\u{2010}'..='\u{2014}')
}

/// A whole number. Spaces between its figures and cents of 0 are taken.
///
/// # Errors
/// [`Fault::NotNumber`], or [`Fault::NotWhole`] for a number that has cents, or more than two figures after its comma: some
/// write `1,200` for 1200, others for a little more than 1.
pub fn number(text: &str) -> Result<i128, Fault> {
    let text: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
    let (sign, digits) = match text.strip_prefix(['-', '−']) {
        Some(digits) => (-1, digits),
        None => (1, text.as_str()),
    };
    let (whole, cents) = digits.split_once([',', '.']).unwrap_or((digits, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(whole) || !is_digits(cents) {
        return Err(Fault::NotNumber);
    }
    if cents.len() > 2 || cents.bytes().any(|byte| byte != b'0') {
        return Err(Fault::NotWhole);
    }
    // A number too long to be read is greater than any bound: those have 64 bits.
    Ok(sign * whole.parse::<i128>().unwrap_or(i128::MAX))
}

/// The figures of a text that holds nothing else but what stands between figures; nothing if it holds more.
#[must_use]
pub fn figures(text: &str) -> Option<String> {
    let is_known = |sign: char| sign.is_ascii_digit() || is_between(sign);
    text.chars().all(is_known).then(|| text.chars().filter(char::is_ascii_digit).collect())
}

/// A date: day, month, year of four figures, with `/`, `-`, `.` or spaces between, or eight figures in a row.
///
/// # Errors
/// [`Fault::NotDate`], or [`Fault::NoSuchDay`] for a day that is not in the calendar (Gregorian, leap years included).
pub fn day(text: &str) -> Result<Day, Fault> {
    let is_between = |sign: char| sign == '/' || is_between(sign);
    if !text.chars().all(|sign| sign.is_ascii_digit() || is_between(sign)) {
        return Err(Fault::NotDate);
    }
    let pieces: Vec<&str> = text.split(is_between).filter(|piece| !piece.is_empty()).collect();
    let (day, month, year) = match pieces[..] {
        [row] if row.len() == 8 => (&row[..2], &row[2..4], &row[4..]),
        [day, month, year] if day.len() <= 2 && month.len() <= 2 && year.len() == 4 => (day, month, year),
        _ => return Err(Fault::NotDate),
    };
    let read = |text: &str| text.parse::<u32>().map_err(|_| Fault::NotDate);
    let (day, month) = (read(day)?, read(month)?);
    let year = year.parse().map_err(|_| Fault::NotDate)?;
    let is_there = (1..=days(month, year)).contains(&day);
    if is_there { Ok(Day { year, month, day }) } else { Err(Fault::NoSuchDay) }
}

/// How many days a month of a year has (Gregorian calendar); 0 if there is no such month.
#[must_use]
pub const fn days(month: u32, year: i32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    }
}

/// A mail address, as browsers judge one (WHATWG, HTML, "valid email address"), with a dot in its domain, which browsers do
/// not ask for; 254 signs at most (RFC 5321, 4.5.3.1.3, without the angle brackets).
///
/// # Errors
/// [`Fault::NoAt`] or [`Fault::NotEmail`].
pub fn email(text: &str) -> Result<(), Fault> {
    let (name, domain) = text.split_once('@').ok_or(Fault::NoAt)?;
    let is_of_name = |sign: char| sign.is_ascii_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(sign);
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let is_good = !name.is_empty()
        && name.chars().all(is_of_name)
        && domain.contains('.')
        && domain.split('.').all(is_label)
        && text.len() <= 254;
    if is_good { Ok(()) } else { Err(Fault::NotEmail) }
}

/// Whether it is a French telephone number: 10 figures from 0 on, or 9 after `+33` or `0033`.
#[must_use]
pub fn is_phone(text: &str) -> bool {
    let (abroad, rest) = match text.strip_prefix('+') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let Some(figures) = figures(rest) else { return false };
    let after = if abroad { figures.strip_prefix("33") } else { figures.strip_prefix("0033") };
    match after {
        Some(after) => after.len() == 9,
        None => !abroad && figures.len() == 10 && figures.starts_with('0'),
    }
}

/// Whether the last 2 of 15 figures are the key of the first 13.
#[must_use]
pub fn is_keyed(figures: &str) -> bool {
    let (Some(number), Some(end)) = (figures.get(..13), figures.get(13..)) else { return false };
    number.parse().is_ok_and(|number| end.parse() == Ok(key(number)))
}

/// The key of a number of 13 figures, 1 to 97: 97 less the remainder of the number divided by 97.
///
/// It is how a mistyped figure is noticed in a French social security number (NIR). The rule is as INSEE publishes it
/// for the répertoire national d’identification des personnes physiques (décret n° 82-103 du 22 janvier 1982) and as
/// teachers tell it (publimath, « numéro de sécurité sociale »): « le complément à 97 du reste de la division par 97 du
/// nombre formé par les 13 premiers chiffres ». The letters of Corsica (2A, 2B) are not handled: 13 figures here.
#[must_use]
pub const fn key(number: u64) -> u64 {
    97 - number % 97
}

/// A text without its spaces and its capitals: how codes are compared.
#[must_use]
pub fn bare(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace()).flat_map(char::to_lowercase).collect()
}
