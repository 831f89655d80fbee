//! Marks where the window works, so that another thread can tell when work never ends.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// The window's work.
static WORK: Work = Work::new();
/// What the marks count from.
static BEGAN: LazyLock<Instant> = LazyLock::new(Instant::now);

/// The window works as long as this is there: in `update`, `view`, and where the root of the widgets lays out and draws.
///
/// Marks may stand within marks: the outermost counts. They cost two atomic additions.
#[derive(Debug)]
#[must_use = "the work is over when this is dropped"]
pub struct Busy(());

impl Busy {
    /// Work begins.
    pub fn enter() -> Self {
        WORK.begin(BEGAN.elapsed());
        Self(())
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        WORK.end();
    }
}

/// How long the window has been at what it does now; nothing if it waits for the learner.
pub(super) fn busy_for() -> Option<Duration> {
    WORK.lasts(BEGAN.elapsed())
}

/// Work that one thread does and another looks at.
#[derive(Debug)]
struct Work {
    depth: AtomicU32,
    /// When it began, in milliseconds.
    since: AtomicU64,
}

impl Work {
    const fn new() -> Self {
        Self { depth: AtomicU32::new(0), since: AtomicU64::new(0) }
    }

    fn begin(&self, now: Duration) {
        if self.depth.load(Ordering::Relaxed) == 0 {
            self.since.store(u64::try_from(now.as_millis()).unwrap_or(u64::MAX), Ordering::Relaxed);
        }
        // Whoever sees the depth sees when it began.
        self.depth.fetch_add(1, Ordering::Release);
    }

    fn end(&self) {
        self.depth.fetch_sub(1, Ordering::Release);
    }

    fn lasts(&self, now: Duration) -> Option<Duration> {
        let is_on = self.depth.load(Ordering::Acquire) > 0;
        is_on.then(|| now.saturating_sub(Duration::from_millis(self.since.load(Ordering::Relaxed))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn the_outermost_mark_counts() {
        let work = Work::new();
        assert_eq!(work.lasts(at(9)), None);
        work.begin(at(1));
        work.begin(at(3));
        assert_eq!(work.lasts(at(5)), Some(at(4)));
        work.end();
        assert_eq!(work.lasts(at(6)), Some(at(5)));
        work.end();
        assert_eq!(work.lasts(at(7)), None);
        work.begin(at(8));
        assert_eq!(work.lasts(at(9)), Some(at(1)));
    }

    #[test]
    fn a_mark_goes_with_its_guard_even_in_a_panic() {
        let caught = crate::panics::caught(|| {
            let _busy = Busy::enter();
            assert!(busy_for().is_some());
            panic!("on purpose");
        });
        assert!(caught.is_err());
        assert_eq!(busy_for(), None);
    }
}
