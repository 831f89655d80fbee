//! The trace, read as it grows. An event or a field that `src/trace.rs` does not document is a failure.

use std::fmt::Write as _;
use std::fs::File;
use std::io::Read;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant};

use declic::gesture::Way;
use serde::Deserialize;

/// How long the program may keep a learner waiting: a laden machine runs these tests.
pub const PATIENCE: Duration = Duration::from_mins(1);

/// A part and its place on the screen.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub part: String,
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Place {
    pub fn middle(&self) -> (f64, f64) {
        (self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    /// Whether it is whole on a screen of this size, in pixels.
    pub fn is_within(&self, (width, height): (u32, u32)) -> bool {
        let (right, bottom) = (self.x + self.width, self.y + self.height);
        self.x >= 0.0 && self.y >= 0.0 && right <= f64::from(width) + 0.5 && bottom <= f64::from(height) + 0.5
    }
}

/// One line.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(tag = "event", rename_all = "lowercase")]
pub enum Event {
    Screen {
        screen: String,
        time: f64,
    },
    Parts {
        screen: String,
        parts: Vec<Place>,
        time: f64,
    },
    Step {
        lesson: String,
        step: String,
        guidance: String,
        variant: u32,
        parts: Vec<Place>,
        time: f64,
    },
    Gesture {
        kind: String,
        part: Option<String>,
        #[serde(default)]
        way: Option<String>,
        time: f64,
    },
    Miss {
        time: f64,
    },
    Help {
        rung: String,
        time: f64,
    },
    Say {
        key: String,
        language: String,
        clip: Option<String>,
        time: f64,
    },
    Said {
        time: f64,
    },
    Finished {
        lesson: String,
        guidance: String,
        time: f64,
    },
    Reset {
        time: f64,
    },
}

impl Event {
    /// Where a part is, if this tells.
    pub fn place_of(&self, part: &str) -> Option<&Place> {
        match self {
            Self::Parts { parts, .. } | Self::Step { parts, .. } => parts.iter().find(|place| place.part == part),
            _ => None,
        }
    }

    /// Where the parts are, if this tells.
    pub fn places(&self) -> Option<&[Place]> {
        match self {
            Self::Parts { parts, .. } | Self::Step { parts, .. } => Some(parts),
            _ => None,
        }
    }

    /// Whether a sentence begins.
    pub fn says(&self, wanted: &str) -> bool {
        matches!(self, Self::Say { key, .. } if key == wanted)
    }

    /// Whether the learner was told that a step is done.
    pub fn praises(&self) -> bool {
        matches!(self, Self::Say { key, .. } if key.starts_with("app:praise-"))
    }

    /// Whether this was made with this part.
    pub fn is_gesture(&self, wanted: &str, on: &str) -> bool {
        matches!(self, Self::Gesture { kind, part, .. } if kind == wanted && part.as_deref() == Some(on))
    }

    /// Whether this was made with this part, that way.
    pub fn is_sweep(&self, on: &str, along: Way) -> bool {
        matches!(self, Self::Gesture { way: Some(way), .. } if way == along.code()) && self.is_gesture("swipe", on)
    }

    /// Whether a screen is shown.
    pub fn shows(&self, wanted: &str) -> bool {
        matches!(self, Self::Screen { screen, .. } if screen == wanted)
    }

    pub const fn time(&self) -> f64 {
        match self {
            Self::Screen { time, .. }
            | Self::Parts { time, .. }
            | Self::Step { time, .. }
            | Self::Gesture { time, .. }
            | Self::Miss { time }
            | Self::Help { time, .. }
            | Self::Say { time, .. }
            | Self::Said { time }
            | Self::Finished { time, .. }
            | Self::Reset { time } => *time,
        }
    }
}

/// Everything told so far.
#[derive(Debug)]
pub struct Trace {
    path: PathBuf,
    file: Option<File>,
    unread: Vec<u8>,
    events: Vec<Event>,
}

impl Trace {
    pub const fn of(path: PathBuf) -> Self {
        Self { path, file: None, unread: Vec::new(), events: Vec::new() }
    }

    /// All events, those of this moment included.
    pub fn events(&mut self) -> &[Event] {
        self.read();
        &self.events
    }

    /// How many events there are: a place to look on from.
    pub fn now(&mut self) -> usize {
        self.read();
        self.events.len()
    }

    /// The first event from a place on that is wanted, within a time.
    pub fn within(&mut self, time: Duration, from: usize, wanted: impl Fn(&Event) -> bool) -> Option<usize> {
        let begin = Instant::now();
        let mut looked = from;
        loop {
            self.read();
            if let Some(found) = self.events[looked.min(self.events.len())..].iter().position(&wanted) {
                return Some(looked + found);
            }
            looked = self.events.len().max(from);
            if begin.elapsed() > time {
                return None;
            }
            sleep(Duration::from_millis(15));
        }
    }

    /// The first event from a place on that is wanted; a failure if it never comes.
    #[track_caller]
    pub fn wait(&mut self, what: &str, from: usize, wanted: impl Fn(&Event) -> bool) -> usize {
        let found = self.within(PATIENCE, from, wanted);
        found.unwrap_or_else(|| panic!("waited in vain for {what}; {}", self.tail()))
    }

    /// The last lines, for whoever reads of a failure.
    pub fn tail(&self) -> String {
        let mut tail = String::from("the trace ends:\n");
        for event in &self.events[self.events.len().saturating_sub(25)..] {
            let _ = writeln!(tail, "  {event:?}");
        }
        tail
    }

    fn read(&mut self) {
        if self.file.is_none() {
            self.file = File::open(&self.path).ok();
        }
        let Some(file) = &mut self.file else { return };
        file.read_to_end(&mut self.unread).expect("the trace");
        // What is half a line now is whole at another time.
        while let Some(end) = self.unread.iter().position(|byte| *byte == b'\n') {
            let line: Vec<u8> = self.unread.drain(..=end).collect();
            let line = String::from_utf8(line).expect("a line of letters");
            match serde_json::from_str(&line) {
                Ok(event) => self.events.push(event),
                Err(error) => panic!("not an event of a trace: {error}: {line}"),
            }
        }
    }
}
