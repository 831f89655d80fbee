//! The counsellor's code: how it is kept, and how often it may be tried (STANDARDS.md K3).
//!
//! Only its argon2 hash is kept. Four digits are soon found by whoever can read the hash: the code keeps learners in, the
//! rights of the settings file keep the hash from them.

use std::time::Duration;

use argon2::password_hash::rand_core::{OsRng, RngCore};
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use thiserror::Error;

/// How many digits a code has.
pub const LENGTHS: std::ops::RangeInclusive<usize> = 4..=8;
/// How many wrong codes may be tried before one has to wait (STANDARDS.md K3).
pub const TRIES: u32 = 5;
/// How long one then waits (STANDARDS.md K3).
pub const WAIT: Duration = Duration::from_mins(1);

/// Memory of one hash, in KiB: 4 MiB, so that a PC with little of it is not hindered.
const MEMORY: u32 = 4 << 10;
/// Rounds of one hash: with this memory, about 10 ms here, well under 150 ms on a PC of 2010.
const ROUNDS: u32 = 3;
/// The most memory and rounds that a hash found in a file may ask for: it must not stop the machine.
const MOST: (u32, u32) = (64 << 10, 10);

/// Why a code cannot be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CodeError {
    /// Not four to eight digits.
    #[error("a code has 4 to 8 digits and nothing else")]
    Length,
    /// The same digit again and again, or digits in a row: 0000, 1234, 8765.
    #[error("this code is guessed at once: do not repeat one digit, and do not count up or down")]
    Weak,
    /// The system gives no chance for the salt.
    #[error("the code cannot be hashed: {0}")]
    Failed(String),
}

/// What a tried code meets with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It is the code.
    Open,
    /// It is not; so many tries are left, 1 to 4.
    Wrong {
        /// The tries left.
        left: u32,
    },
    /// Too many wrong ones: nothing is tried before this long.
    Wait(Duration),
}

/// The code of a place, and the tries at it. It knows no clock: moments count from any fixed start, such as the app's.
#[derive(Debug, Clone)]
pub struct Guard {
    hash: Option<String>,
    wrong: u32,
    until: Option<Duration>,
}

impl Guard {
    /// Guards with a hash ([`hash`]); without one, no code opens.
    #[must_use]
    pub const fn new(hash: Option<String>) -> Self {
        Self { hash, wrong: 0, until: None }
    }

    /// Whether a counsellor has chosen a code.
    #[must_use]
    pub const fn has_code(&self) -> bool {
        self.hash.is_some()
    }

    /// Tries a code. While one has to wait nothing is tried, not even the right one.
    ///
    /// It takes as long as a hash does: once, when a code is entered, never while drawing.
    pub fn check(&mut self, digits: &str, now: Duration) -> Answer {
        if let Some(wait) = self.waits(now) {
            return Answer::Wait(wait);
        }
        self.until = None;
        if self.hash.as_deref().is_some_and(|hash| is_code(hash, digits)) {
            self.wrong = 0;
            return Answer::Open;
        }
        self.wrong += 1;
        if self.wrong < TRIES {
            return Answer::Wrong { left: TRIES - self.wrong };
        }
        self.wrong = 0;
        self.until = Some(now + WAIT);
        Answer::Wait(WAIT)
    }

    /// When one may try again, if one had to wait.
    #[must_use]
    pub const fn until(&self) -> Option<Duration> {
        self.until
    }

    /// How long one still has to wait, if at all.
    #[must_use]
    pub fn waits(&self, now: Duration) -> Option<Duration> {
        self.until?.checked_sub(now).filter(|wait| !wait.is_zero())
    }
}

/// Whether a code may be chosen: 4 to 8 digits, not all the same, not in a row up or down.
///
/// # Errors
/// What keeps it from being a code.
pub fn judge(digits: &str) -> Result<(), CodeError> {
    if !LENGTHS.contains(&digits.len()) || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(CodeError::Length);
    }
    let digits = digits.as_bytes();
    // 9 and 0 lie side by side on every keyboard: 7890 is a row too.
    let goes_by = |step: u8| digits.windows(2).all(|pair| (pair[0] - b'0' + step) % 10 == pair[1] - b'0');
    if [0, 1, 9].into_iter().any(goes_by) { Err(CodeError::Weak) } else { Ok(()) }
}

/// The hash of a code in PHC form, as the settings keep it: another one each time, for the salt is drawn.
///
/// # Errors
/// When it may not be chosen ([`judge`]), or the system gives no chance.
pub fn hash(digits: &str) -> Result<String, CodeError> {
    judge(digits)?;
    let failed = |error: argon2::password_hash::Error| CodeError::Failed(error.to_string());
    let params = Params::new(MEMORY, ROUNDS, 1, None).map_err(|error| CodeError::Failed(error.to_string()))?;
    let mut salt = [0; 16];
    OsRng.try_fill_bytes(&mut salt).map_err(|error| CodeError::Failed(error.to_string()))?;
    let salt = SaltString::encode_b64(&salt).map_err(failed)?;
    let hasher = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    Ok(hasher.hash_password(digits.as_bytes(), &salt).map_err(failed)?.to_string())
}

/// Whether a text is a hash that can be compared with, in reasonable time and memory.
#[must_use]
pub fn is_hash(text: &str) -> bool {
    readable(text).is_some()
}

fn readable(text: &str) -> Option<PasswordHash<'_>> {
    let hash = PasswordHash::new(text).ok()?;
    Algorithm::try_from(hash.algorithm).ok()?;
    let params = Params::try_from(&hash).ok()?;
    let (memory, rounds) = MOST;
    let is_small = params.m_cost() <= memory && params.t_cost() <= rounds;
    (is_small && hash.salt.is_some() && hash.hash.is_some()).then_some(hash)
}

fn is_code(hash: &str, digits: &str) -> bool {
    readable(hash).is_some_and(|hash| Argon2::default().verify_password(digits.as_bytes(), &hash).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn s(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn guard() -> Guard {
        Guard::new(Some(hash("2580").unwrap()))
    }

    #[test]
    fn the_code_opens_and_no_other() {
        let mut guard = guard();
        assert!(guard.has_code());
        assert_eq!(guard.check("2581", s(0)), Answer::Wrong { left: 4 });
        assert_eq!(guard.check("258", s(0)), Answer::Wrong { left: 3 });
        assert_eq!(guard.check("2580", s(0)), Answer::Open);
        assert_eq!(guard.check("", s(0)), Answer::Wrong { left: 4 }, "once open, the tries are all there again");
    }

    #[test]
    fn after_five_tries_one_waits_a_minute() {
        let mut guard = guard();
        for left in (1..=4).rev() {
            assert_eq!(guard.check("0852", s(10)), Answer::Wrong { left });
            assert_eq!(guard.waits(s(10)), None);
        }
        assert_eq!(guard.check("0852", s(10)), Answer::Wait(WAIT));
        assert_eq!(guard.check("2580", s(40)), Answer::Wait(s(30)), "the right one waits too");
        assert_eq!(guard.waits(s(69)), Some(s(1)));
        assert_eq!(guard.waits(s(70)), None);
        assert_eq!(guard.check("0852", s(70)), Answer::Wrong { left: 4 });
        assert_eq!(guard.check("2580", s(70)), Answer::Open);
    }

    #[test]
    fn nothing_opens_where_no_code_was_chosen() {
        let mut guard = Guard::new(None);
        assert!(!guard.has_code());
        assert_eq!(guard.check("", s(0)), Answer::Wrong { left: 4 });
        let mut torn = Guard::new(Some("$argon2id$torn".into()));
        assert_eq!(torn.check("2580", s(0)), Answer::Wrong { left: 4 });
    }

    #[test]
    fn weak_codes_are_refused() {
        for weak in ["0000", "1111", "99999999", "1234", "4321", "0123", "7890", "0987", "345678", "87654321"] {
            assert_eq!(hash(weak), Err(CodeError::Weak), "{weak}");
        }
        for none in ["", "123", "123456789", "12a4", "１２３５", "-135", "2 58"] {
            assert_eq!(hash(none), Err(CodeError::Length), "{none}");
        }
        for good in ["2580", "0110", "13579135"] {
            assert_eq!(judge(good), Ok(()), "{good}");
        }
    }

    #[test]
    fn a_hash_is_told_from_anything_else() {
        let own = hash("2580").unwrap();
        assert!(own.starts_with("$argon2id$v=19$m=4096,t=3,p=1$") && is_hash(&own), "{own}");
        assert_ne!(own, hash("2580").unwrap(), "the salt is drawn each time");
        for none in ["", "2580", "$argon2id$", &own[..40], &own.replace("m=4096", "m=4000000"), &own.replace("id", "x")]
        {
            assert!(!is_hash(none), "{none}");
        }
    }

    #[test]
    fn a_try_is_quick() {
        let mut guard = guard();
        let began = std::time::Instant::now();
        guard.check("0852", s(0));
        assert!(began.elapsed() < Duration::from_millis(500), "{:?}", began.elapsed());
    }
}
