//! It comes back: full screen, Déclic is started by itself, as a child, and again whenever that child dies or freezes.
//!
//! The child writes a byte on its standard output every [`pulse::PERIOD`], and another one once its window is open. A child that
//! ends by itself is done: its exit code is passed on. One that was killed, has panicked or gives no sign of life is started
//! again, at once; after five deaths in a minute, a little later, but for ever. Nothing of what it knew is kept
//! (STANDARDS.md P3): it begins at the welcome screen.
//!
//! - `busy`: marks where the window works, so that work that never ends is noticed
//! - `pulse`: the child's side

mod busy;
pub mod pulse;

use std::fmt;
use std::io::{self, ErrorKind, Read};
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

pub use busy::Busy;

/// How a program ends in which a panic was not caught.
const PANICKED: i32 = 101;
/// How a child ends whose window was closed, and nobody here had asked for that: see [`leave`].
pub const CLOSED: u8 = 103;
/// How many deaths within [`WHILE`] are still met at once.
const DEATHS: usize = 5;
/// How long a death is remembered.
const WHILE: Duration = Duration::from_mins(1);
/// How much later than it asked for the supervisor may wake up, and still believe that only the child was late.
const LATE: Duration = Duration::from_millis(300);

/// Whether the window has been open.
static IS_OPENED: AtomicBool = AtomicBool::new(false);
/// Whether the end is meant.
static IS_LEFT: AtomicBool = AtomicBool::new(false);

/// The window is open: a failure from now on is no reason to give up, its display was taken away.
pub fn opened() {
    IS_OPENED.store(true, Ordering::Relaxed);
}

/// The end that follows is meant: a counsellor closes Déclic, or there is nothing to show.
pub fn leave() {
    IS_LEFT.store(true, Ordering::Relaxed);
}

/// Whether the end that follows is meant. Else somebody has closed the window from outside.
pub fn is_left() -> bool {
    IS_LEFT.load(Ordering::Relaxed)
}

/// How long is waited, and for what.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// For the first sign of life: the program is read from a cold disk.
    pub first: Duration,
    /// For each other.
    pub next: Duration,
    /// Before the child is started again, once it has died too often.
    pub rest: Duration,
}

impl Default for Patience {
    /// 15 s, then 1.75 s (with the start after it, a stopped window is back in less than 3 s); 10 s.
    fn default() -> Self {
        Self { first: Duration::from_secs(15), next: Duration::from_millis(1750), rest: Duration::from_secs(10) }
    }
}

/// Why a child has to be started again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Death {
    /// Something outside ended it: which signal, where there are signals.
    Killed(Option<i32>),
    /// A fault of ours.
    Panicked,
    /// It gave no sign of life, and was ended.
    Frozen,
    /// Its window was closed or lost from outside.
    Closed,
}

impl fmt::Display for Death {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Killed(Some(signal)) => write!(formatter, "killed by signal {signal}"),
            Self::Killed(None) => formatter.write_str("killed"),
            Self::Panicked => formatter.write_str("panicked"),
            Self::Frozen => formatter.write_str("frozen"),
            Self::Closed => formatter.write_str("closed from outside"),
        }
    }
}

/// Starts a child again and again until it ends by itself. Gives its exit code, 0 to 255.
///
/// `command` is asked what to start, knowing how the one before died.
///
/// # Errors
/// When the first child cannot even be started.
pub fn supervise(mut command: impl FnMut(Option<Death>) -> Command, patience: Patience) -> io::Result<u8> {
    let mut deaths = Deaths::default();
    let mut child = start(&mut command(None))?;
    loop {
        let death = match watch(&mut child, patience)? {
            Ok(code) => return Ok(code),
            Err(death) => death,
        };
        child = loop {
            if deaths.are_too_many(Instant::now()) {
                thread::sleep(patience.rest);
            }
            // The program may be missing for the moment in which another version of it is installed.
            if let Ok(child) = start(&mut command(Some(death))) {
                break child;
            }
            thread::sleep(LATE);
        };
    }
}

/// Starts a child whose standard output is its pulse.
fn start(command: &mut Command) -> io::Result<Child> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()
}

/// Stays until a child has ended. Gives its exit code, or how it died.
fn watch(child: &mut Child, patience: Patience) -> io::Result<Result<u8, Death>> {
    let (sender, beats) = mpsc::channel();
    if let Some(pulse) = child.stdout.take() {
        thread::spawn(move || listen(pulse, &sender));
    }
    let (is_frozen, is_opened) = wait(&beats, patience);
    if is_frozen {
        // It may have died in this very moment: then there is nothing to end.
        let _ = child.kill();
    }
    let end = end(child.wait()?, is_opened);
    Ok(if is_frozen && matches!(end, Err(Death::Killed(_))) { Err(Death::Frozen) } else { end })
}

/// Passes a pulse on, until it stops for ever.
fn listen(mut output: ChildStdout, beats: &mpsc::Sender<bool>) {
    let mut bytes = [0; 64];
    loop {
        match output.read(&mut bytes) {
            Ok(0) => return,
            Ok(count) if beats.send(bytes[..count].contains(&pulse::OPENED)).is_err() => return,
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(_) => return,
        }
    }
}

/// Waits until a child has ended or gives no sign of life. Tells whether it froze, and whether its window was open.
fn wait(beats: &Receiver<bool>, patience: Patience) -> (bool, bool) {
    let mut limit = patience.first;
    let mut is_opened = false;
    loop {
        let began = Instant::now();
        match beats.recv_timeout(limit) {
            Ok(now_opened) => {
                is_opened |= now_opened;
                limit = patience.next;
            }
            Err(RecvTimeoutError::Disconnected) => return (false, is_opened),
            // Whoever wakes up late was held up too, by a laden machine or by being stopped: the child gets its time again.
            Err(RecvTimeoutError::Timeout) if began.elapsed() > limit + LATE => {}
            Err(RecvTimeoutError::Timeout) => return (true, is_opened),
        }
    }
}

/// What the end of a child means.
fn end(status: ExitStatus, is_opened: bool) -> Result<u8, Death> {
    match status.code() {
        Some(PANICKED) => Err(Death::Panicked),
        Some(code) if code == i32::from(CLOSED) => Err(Death::Closed),
        // Its display was taken away. If there is none any more, the next one cannot open a window: that is passed on.
        Some(1) if is_opened => Err(Death::Closed),
        // An exit code larger than a byte is of a system where that means a fault.
        Some(code) => u8::try_from(code).map_err(|_| Death::Killed(None)),
        None => Err(Death::Killed(signal(status))),
    }
}

#[cfg(unix)]
fn signal(status: ExitStatus) -> Option<i32> {
    std::os::unix::process::ExitStatusExt::signal(&status)
}

#[cfg(not(unix))]
fn signal(_status: ExitStatus) -> Option<i32> {
    None
}

/// The deaths that are remembered.
#[derive(Debug, Default)]
struct Deaths(Vec<Instant>);

impl Deaths {
    /// Counts one more. True if it is better to wait.
    fn are_too_many(&mut self, now: Instant) -> bool {
        self.0.retain(|death| now.saturating_duration_since(*death) < WHILE);
        self.0.push(now);
        self.0.len() > DEATHS
    }
}

/// A crash leaves no picture of the memory: it could hold what a learner typed (STANDARDS.md P4). And whoever is left
/// by the supervisor does not stay on the screen, even when frozen.
pub fn leave_no_trace() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, Resource, Rlimit, Signal};

        let none = Rlimit { current: Some(0), maximum: Some(0) };
        let done = [
            rustix::process::setrlimit(Resource::Core, none),
            rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable),
            rustix::process::set_parent_process_death_signal(Some(Signal::KILL)),
        ];
        for error in done.into_iter().filter_map(Result::err) {
            tracing::warn!(%error, "a crash may leave a picture of the memory");
        }
    }
}

#[cfg(all(test, unix))]
#[allow(clippy::expect_used, reason = "a test may")]
mod tests {
    use std::cell::RefCell;

    use super::*;

    const QUICK: Patience =
        Patience { first: Duration::from_secs(5), next: Duration::from_millis(600), rest: Duration::from_millis(700) };

    /// Supervises children that do one thing after another, the last for ever. Gives the code, the deaths and the time.
    fn play(lives: &[&str]) -> (u8, Vec<Death>, Duration) {
        let deaths = RefCell::new(Vec::new());
        let began = Instant::now();
        let code = supervise(
            |death| {
                deaths.borrow_mut().extend(death);
                let life = lives[deaths.borrow().len().min(lives.len() - 1)];
                let mut command = Command::new("/bin/sh");
                command.arg("-c").arg(life);
                command
            },
            QUICK,
        );
        (code.expect("a child"), deaths.into_inner(), began.elapsed())
    }

    #[test]
    fn an_exit_code_is_passed_on() {
        for code in [0, 1, 2, 7, 255] {
            let (passed, deaths, _) = play(&[&format!("echo; exit {code}")]);
            assert_eq!((i32::from(passed), deaths), (code, vec![]));
        }
    }

    #[test]
    fn a_killed_child_is_started_again_at_once() {
        let (code, deaths, time) = play(&["echo; kill -9 $$", "kill -SEGV $$", "kill -ABRT $$", "exit 3"]);
        assert_eq!((code, deaths), (3, [9, 11, 6].map(|signal| Death::Killed(Some(signal))).into()));
        assert!(time < Duration::from_secs(2), "{time:?}");
    }

    #[test]
    fn a_panic_is_a_death() {
        assert_eq!(play(&["exit 101", "exit 0"]).1, [Death::Panicked]);
    }

    #[test]
    fn a_window_closed_from_outside_is_a_death() {
        let window = "printf w; exit 1";
        assert_eq!(play(&["echo; exit 103", window, "echo; exit 1"]).1, [Death::Closed, Death::Closed]);
        for code in ["exit 1", "printf w; exit 2", "printf w; exit 0"] {
            assert_eq!(play(&[code]).1, []);
        }
    }

    #[test]
    fn a_stopped_child_is_frozen_and_a_slow_one_is_not() {
        let slow = "for beat in 1 2 3 4 5; do echo; sleep 0.3; done; exit 4";
        let (code, deaths, time) = play(&["echo; kill -STOP $$", slow]);
        assert_eq!((code, deaths), (4, vec![Death::Frozen]));
        assert!(time > QUICK.next, "{time:?}");
    }

    #[test]
    fn a_child_that_never_begins_is_frozen() {
        let patience = Patience { first: Duration::from_millis(300), ..QUICK };
        let mut died = false;
        let code = supervise(
            |death| {
                died = death == Some(Death::Frozen);
                let mut command = Command::new("/bin/sh");
                command.arg("-c").arg(if died { "exit 5" } else { "exec sleep 60" });
                command
            },
            patience,
        );
        assert_eq!((code.unwrap(), died), (5, true));
    }

    #[test]
    fn who_dies_too_often_waits_and_is_still_started_again() {
        let lives = [&["kill -9 $$"; DEATHS + 1][..], &["exit 6"]].concat();
        let (code, deaths, time) = play(&lives);
        assert_eq!((code, deaths.len()), (6, DEATHS + 1));
        assert!(time >= QUICK.rest, "{time:?}");
    }

    #[test]
    fn deaths_are_forgotten_after_a_minute() {
        let mut deaths = Deaths::default();
        let now = Instant::now();
        for _ in 0..DEATHS {
            assert!(!deaths.are_too_many(now));
        }
        assert!(deaths.are_too_many(now + Duration::from_secs(59)));
        assert!(!deaths.are_too_many(now + Duration::from_secs(61)));
    }

    #[test]
    fn what_cannot_be_started_at_all_is_an_error() {
        assert!(supervise(|_| Command::new("/no/such/program"), QUICK).is_err());
    }

    #[test]
    fn a_late_supervisor_forgives() {
        let (sender, beats) = mpsc::channel();
        let patience = Patience { next: Duration::from_millis(200), ..QUICK };
        sender.send(false).unwrap();
        let watch = thread::spawn(move || wait(&beats, patience));
        for _ in 0..8 {
            thread::sleep(Duration::from_millis(100));
            sender.send(false).unwrap();
        }
        drop(sender);
        assert_eq!(watch.join().unwrap(), (false, false));
    }
}
