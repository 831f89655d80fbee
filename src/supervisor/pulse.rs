//! The supervised child's side: a sign of life, as long as the window answers.

use std::io::{self, Write};
use std::sync::atomic::Ordering;
use std::thread;
use std::time::{Duration, Instant};

use super::busy::busy_for;

/// From one sign of life to the next.
pub const PERIOD: Duration = Duration::from_millis(250);
/// A sign of life before the window is open.
const STARTING: u8 = b'.';
/// A sign of life once it is.
pub(super) const OPENED: u8 = b'w';
/// How long the window may work at one thing.
const WORK: Duration = Duration::from_secs(2);
/// How long it may while it starts.
const START: Duration = Duration::from_secs(10);

/// Gives signs of life from now on, in a thread of its own. Ends the program when the window no longer answers, or when
/// nobody watches any more.
///
/// # Errors
/// When there is no thread to be had.
pub fn beat() -> io::Result<()> {
    thread::Builder::new().name("pulse".into()).spawn(watch).map(drop)
}

fn watch() {
    let began = Instant::now();
    let mut before = held_up();
    loop {
        let now = held_up();
        match busy_for() {
            None => before = now,
            Some(time) if is_frozen(time, now.saturating_sub(before), began.elapsed()) => {
                tracing::error!(?time, "the window no longer answers");
                // No clean-up that could hang as well.
                std::process::abort();
            }
            Some(_) => {}
        }
        let mut out = io::stdout().lock();
        let sign = if super::IS_OPENED.load(Ordering::Relaxed) { OPENED } else { STARTING };
        if out.write_all(&[sign]).and_then(|()| out.flush()).is_err() {
            std::process::exit(0);
        }
        drop(out);
        thread::sleep(PERIOD);
    }
}

/// Whether work of so long, held up for so long, in a program that runs for so long, will never end.
fn is_frozen(work: Duration, held_up: Duration, up: Duration) -> bool {
    let limit = if up < START { START } else { WORK };
    work.saturating_sub(held_up) > limit
}

/// How long the window's thread, the first of the program, was ready and got no processor: not a fault of its own.
fn held_up() -> Duration {
    let told = if cfg!(target_os = "linux") { std::fs::read_to_string("/proc/self/schedstat").ok() } else { None };
    told.and_then(|told| waited(&told)).unwrap_or_default()
}

/// The second number of Linux's `schedstat`, in nanoseconds.
fn waited(told: &str) -> Option<Duration> {
    told.split_whitespace().nth(1)?.parse().ok().map(Duration::from_nanos)
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn work_that_never_ends_is_told_from_a_laden_machine() {
        assert!(!is_frozen(at(2), at(0), at(60)));
        assert!(is_frozen(at(3), at(0), at(60)));
        assert!(!is_frozen(at(8), at(7), at(60)), "it was held up");
        assert!(!is_frozen(at(8), at(0), at(8)), "it starts");
        assert!(is_frozen(at(11), at(0), at(11)));
    }

    #[test]
    fn the_system_tells_how_long_a_thread_waited() {
        assert_eq!(waited("1862538 5000000000 23\n"), Some(at(5)));
        assert_eq!(waited("0 0"), Some(at(0)));
        assert_eq!(waited(""), None);
        assert!(held_up() < Duration::from_hours(1));
    }
}
