//! The calculator: four operations, one after the other, as on the desk one.

/// The most digits it shows.
const DIGITS: usize = 10;

/// A key of the calculator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Button {
    /// 0 to 9
    Digit(u8),
    /// The decimal sign.
    Point,
    /// Plus, minus, times, divided by.
    Operation(Operation),
    /// The result.
    Equals,
    /// Back to 0.
    Clear,
}

/// An operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// +
    Plus,
    /// −
    Minus,
    /// ×
    Times,
    /// ÷
    Divide,
}

/// What its keys are called, `calculator/<name>`, in the three rows they are drawn in: wide, as its window is.
pub const ROWS: [&[(&str, Button)]; 3] = [
    &[
        ("7", Button::Digit(7)),
        ("8", Button::Digit(8)),
        ("9", Button::Digit(9)),
        ("divide", Button::Operation(Operation::Divide)),
        ("times", Button::Operation(Operation::Times)),
    ],
    &[
        ("4", Button::Digit(4)),
        ("5", Button::Digit(5)),
        ("6", Button::Digit(6)),
        ("minus", Button::Operation(Operation::Minus)),
        ("plus", Button::Operation(Operation::Plus)),
    ],
    &[
        ("1", Button::Digit(1)),
        ("2", Button::Digit(2)),
        ("3", Button::Digit(3)),
        ("0", Button::Digit(0)),
        ("comma", Button::Point),
        ("equals", Button::Equals),
    ],
];

/// What rubs out, beside the display.
pub const CLEAR: (&str, Button) = ("clear", Button::Clear);

/// Every key.
pub fn buttons() -> impl Iterator<Item = &'static (&'static str, Button)> {
    ROWS.into_iter().flatten().chain([&CLEAR])
}

/// A calculator: what it shows, and what it keeps.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Calculator {
    entry: String,
    kept: Option<(f64, Operation)>,
    shown: Option<f64>,
}

impl Calculator {
    /// What it shows, with a point for the decimal sign; nothing when there is no result (a division by zero).
    #[must_use]
    pub fn display(&self) -> Option<String> {
        if !self.entry.is_empty() {
            return Some(self.entry.clone());
        }
        match self.shown {
            None => Some("0".into()),
            Some(value) if !value.is_finite() || value.abs() >= 1e10 => None,
            Some(value) => {
                let text = format!("{value:.6}");
                Some(text.trim_end_matches('0').trim_end_matches('.').to_owned())
            }
        }
    }

    /// The key that a typed sign stands for.
    #[must_use]
    pub fn button(sign: char) -> Option<Button> {
        Some(match sign {
            '0'..='9' => Button::Digit(u8::try_from(sign.to_digit(10)?).ok()?),
            ',' | '.' => Button::Point,
            '+' => Button::Operation(Operation::Plus),
            '-' | '−' => Button::Operation(Operation::Minus),
            '*' | '×' => Button::Operation(Operation::Times),
            '/' | ':' | '÷' => Button::Operation(Operation::Divide),
            '=' => Button::Equals,
            _ => return None,
        })
    }

    /// Answers a key.
    pub fn press(&mut self, button: Button) {
        match button {
            Button::Digit(digit) => {
                if self.entry == "0" {
                    self.entry.clear();
                }
                if self.entry.len() < DIGITS {
                    self.entry.push(char::from(b'0' + digit.min(9)));
                }
            }
            Button::Point if !self.entry.contains('.') && self.entry.len() < DIGITS => {
                if self.entry.is_empty() {
                    self.entry.push('0');
                }
                self.entry.push('.');
            }
            Button::Point => {}
            Button::Operation(operation) => {
                let value = self.result();
                self.kept = Some((value, operation));
                self.shown = Some(value);
                self.entry.clear();
            }
            Button::Equals => {
                self.shown = Some(self.result());
                self.kept = None;
                self.entry.clear();
            }
            Button::Clear => *self = Self::default(),
        }
    }

    fn result(&self) -> f64 {
        let value = self.entry.parse().ok().or(self.shown).unwrap_or(0.0);
        // An operation pressed twice only changes the operation.
        let Some((kept, operation)) = self.kept.filter(|_| !self.entry.is_empty()) else { return value };
        match operation {
            Operation::Plus => kept + value,
            Operation::Minus => kept - value,
            Operation::Times => kept * value,
            Operation::Divide => kept / value,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn display(keys: &str) -> Option<String> {
        let mut calculator = Calculator::default();
        for sign in keys.chars() {
            calculator.press(Calculator::button(sign).unwrap());
        }
        calculator.display()
    }

    #[test]
    fn it_counts() {
        for (keys, shown) in [
            ("", "0"),
            ("12+3=", "15"),
            ("12+3+4", "4"),
            ("12+3+4=", "19"),
            ("0,1+0,2=", "0.3"),
            ("7*6=", "42"),
            ("10/4=", "2.5"),
            ("5-8=", "-3"),
            ("2+3=4", "4"),
            ("2+-1=", "1"),
            ("007", "7"),
            ("1,2,3", "1.23"),
        ] {
            assert_eq!(display(keys).as_deref(), Some(shown), "{keys}");
        }
        assert_eq!(display("1/0="), None);
    }
}
