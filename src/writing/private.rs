//! What looks like somebody's real data (STANDARDS.md P5). Such a thing does not stay on a public machine.

/// The top-level names that lead nowhere (RFC 2606), and those of this house's examples.
const RESERVED: [&str; 4] = ["example", "test", "invalid", "localhost"];

/// Whether a text holds what looks like a social security number, a bank card or an address at a real domain.
#[must_use]
pub fn looks_real(text: &str) -> bool {
    numbers(text).iter().any(|number| is_social_security(number) || is_bank_card(number))
        || text.split_whitespace().any(is_real_address)
}

/// The long numbers a text may hold: people write them in groups, with single spaces, dots and dashes between, and may
/// have written other figures just before.
fn numbers(text: &str) -> Vec<Vec<u32>> {
    // Rows of groups, each row broken off by anything else.
    let mut rows: Vec<Vec<Vec<u32>>> = vec![vec![Vec::new()]];
    let mut gap = 0;
    for sign in text.chars() {
        let Some(row) = rows.last_mut() else { break };
        match (sign.to_digit(10), row.last_mut()) {
            (Some(digit), Some(group)) => {
                group.push(digit);
                gap = 0;
            }
            _ if matches!(sign, ' ' | '.' | '-' | '\u{a0}' | '\u{202f}') && gap == 0 => {
                row.push(Vec::new());
                gap = 1;
            }
            _ => rows.push(vec![Vec::new()]),
        }
    }
    let starts = rows.iter().flat_map(|row| (0..row.len()).map(move |start| &row[start..]));
    starts.flat_map(|groups| (1..=groups.len()).map(|end| groups[..end].concat())).filter(|n| n.len() <= 16).collect()
}

/// 13 to 15 digits that begin with 1 or 2.
fn is_social_security(number: &[u32]) -> bool {
    (13..=15).contains(&number.len()) && matches!(number.first(), Some(1 | 2))
}

/// 16 digits that pass the card check (ISO/IEC 7812, annex B).
fn is_bank_card(number: &[u32]) -> bool {
    let sum: u32 = number
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| match (place % 2, digit * 2) {
            (0, _) => *digit,
            (_, double) if double > 9 => double - 9,
            (_, double) => double,
        })
        .sum();
    number.len() == 16 && sum > 0 && sum.is_multiple_of(10)
}

/// An address whose domain could be somebody's. One that is still being typed (`…@courrier.ex`) is given its time.
fn is_real_address(word: &str) -> bool {
    let word = word.trim_matches(|sign: char| !sign.is_alphanumeric()).to_lowercase();
    let Some((name, domain)) = word.rsplit_once('@') else { return false };
    let Some((before, top)) = domain.rsplit_once('.') else { return false };
    let is_name = top.chars().count() >= 2 && top.chars().all(char::is_alphabetic);
    !name.is_empty() && !before.is_empty() && is_name && !RESERVED.iter().any(|reserved| reserved.starts_with(top))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn real_data_is_told_from_the_examples() {
        for real in [
            "2 52 03 99 123 456 78",
            "1 2 52 03 99 123 456 78",
            "Mon numéro : 12 12 1 52 03 99 123 456 78 1",
            "1520399123456",
            "4539 1488 0343 6467",
            "4539148803436467",
            "paul@orange.fr",
            "mon adresse : marie.dupont@gmail.com",
        ] {
            assert!(looks_real(real), "{real}");
        }
    }

    #[test]
    fn the_examples_stay() {
        for example in [
            "camille@courrier.example",
            "camille@courrier.ex",
            "camille@courrier.e",
            "camille@courrier",
            "mairie@saint-declic.example",
            "06 39 98 12 34",
            "12/03/1952",
            "24 68 10",
            "4539 1488 0343 6468",
            "0000 0000 0000 0000",
            "12 rue des Lilas, 99000 Saint-Déclic",
            "Mon-Chat-Dort-8h",
            "www.camille",
            "3520399123456",
        ] {
            assert!(!looks_real(example), "{example}");
        }
    }
}
