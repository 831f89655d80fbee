//! `--trace FILE`: one JSON object a line, for a script that drives the real window and must know where it stands.
//!
//! Each has `event`, and `time` in seconds since the start. What a learner types is never in a trace.
//!
//! | event | fields |
//! | --- | --- |
//! | `screen` | `screen`: its name |
//! | `parts` | `screen`, `parts`: what can be pressed there, as in `step`; again when it moves. In a lesson: what the step still expects, when that or its place changes |
//! | `step` | `lesson`, `step`, `guidance`, `variant`, `parts`: what it expects, each with `part`, `x`, `y`, `width`, `height` on the screen |
//! | `gesture` | `kind`, `part` or null; `way` of a `swipe`: `left`, `right`, `up` or `down`; of a `pinch`: `closer` or `farther` |
//! | `miss` | |
//! | `help` | `rung`: `repeat`, `soft`, `halo`, `demonstration`, `in-their-place` or `counsellor` |
//! | `say` | `key`, `language`, `clip`: its file, or null |
//! | `said` | |
//! | `finished` | `lesson`, `guidance` |
//! | `reset` | |
//!
//! The events are `tracing` events with this module as their target and their JSON in one field: the log leaves them out,
//! and nothing is built when nobody listens.

use std::fmt::Debug;
use std::io::Write;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use serde::Serialize;
use serde_json::{Value, json};
use tracing::field::{Field, Visit};
use tracing::{Event, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::Context;

use crate::comfort::Language;
use crate::gesture::Gesture;
use crate::lesson::{Guidance, LessonId};
use crate::practice::Rung;
use crate::sentence::Sentence;
use crate::world::PartId;

/// What the events of a trace are told by.
pub const TARGET: &str = "declic::trace";

/// A part's place on the screen, in pixels from its top left corner.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Place {
    /// The part's name.
    pub part: String,
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
    /// How wide.
    pub width: f32,
    /// How tall.
    pub height: f32,
}

/// A screen is shown.
pub fn screen(name: &str) {
    tell(|| json!({ "event": "screen", "screen": name }));
}

/// What can be pressed on a screen, or has moved there; in a lesson, what the step still expects.
pub fn parts(screen: &str, parts: &[Place]) {
    tell(|| json!({ "event": "parts", "screen": screen, "parts": parts }));
}

/// A step waits for the learner, or its parts have moved.
pub fn step(lesson: &LessonId, step: &str, guidance: Guidance, variant: u32, parts: &[Place]) {
    tell(|| {
        let (lesson, guidance) = (lesson.as_str(), guidance.code());
        json!({
            "event": "step", "lesson": lesson, "step": step, "guidance": guidance, "variant": variant, "parts": parts
        })
    });
}

/// The learner did something.
pub fn gesture(gesture: &Gesture) {
    tell(|| {
        let mut told =
            json!({ "event": "gesture", "kind": gesture.kind(), "part": gesture.part().map(PartId::as_str) });
        let way = match gesture {
            Gesture::Swipe { way, .. } => way.code(),
            Gesture::Pinch { closer, .. } => {
                if *closer {
                    "closer"
                } else {
                    "farther"
                }
            }
            _ => return told,
        };
        told["way"] = way.into();
        told
    });
}

/// The gesture was not the one expected.
pub fn miss() {
    tell(|| json!({ "event": "miss" }));
}

/// A rung of the help ladder was given.
pub fn help(rung: Rung) {
    let rung = match rung {
        Rung::Nothing => return,
        Rung::Repeat => "repeat",
        Rung::Soft => "soft",
        Rung::Halo => "halo",
        Rung::Demonstration => "demonstration",
        Rung::InTheirPlace => "in-their-place",
        Rung::Counsellor => "counsellor",
    };
    tell(|| json!({ "event": "help", "rung": rung }));
}

/// A sentence begins to be said; by which clip, if by one.
pub fn say(sentence: &Sentence, language: Language, clip: Option<&str>) {
    tell(|| json!({ "event": "say", "key": sentence.to_string(), "language": language.code(), "clip": clip }));
}

/// What was said is over: to its end or cut short.
pub fn said() {
    tell(|| json!({ "event": "said" }));
}

/// A lesson is done.
pub fn finished(lesson: &LessonId, guidance: Guidance) {
    tell(|| json!({ "event": "finished", "lesson": lesson.as_str(), "guidance": guidance.code() }));
}

/// The visit is over: everything starts anew for the next learner.
pub fn reset() {
    tell(|| json!({ "event": "reset" }));
}

/// Whether a trace is being written.
#[must_use]
pub fn is_on() -> bool {
    tracing::enabled!(target: TARGET, tracing::Level::INFO)
}

fn tell(event: impl FnOnce() -> Value) {
    if is_on() {
        let json = event().to_string();
        tracing::info!(target: TARGET, json);
    }
}

/// Writes the events of a trace, a line each.
#[derive(Debug)]
pub struct Lines<W> {
    out: Mutex<W>,
    began: Instant,
}

impl<W: Write> Lines<W> {
    /// Lines that go to a file, from now on.
    pub fn new(out: W) -> Self {
        Self { out: Mutex::new(out), began: Instant::now() }
    }
}

impl<S: Subscriber, W: Write + 'static> Layer<S> for Lines<W>
where
    Self: Send + Sync,
{
    fn on_event(&self, event: &Event<'_>, _context: Context<'_, S>) {
        let mut found = Found(None);
        event.record(&mut found);
        let Some(Ok(Value::Object(mut object))) = found.0.map(|json| serde_json::from_str(&json)) else { return };
        let time = (self.began.elapsed().as_secs_f64() * 1000.0).round() / 1000.0;
        object.insert("time".into(), json!(time));
        let line = Value::Object(object).to_string() + "\n";
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        // A full disk must not stop a lesson.
        let _ = out.write_all(line.as_bytes()).and_then(|()| out.flush());
    }
}

struct Found(Option<String>);

impl Visit for Found {
    fn record_str(&mut self, field: &Field, value: &str) {
        if field.name() == "json" {
            self.0 = Some(value.to_owned());
        }
    }

    fn record_debug(&mut self, _field: &Field, _value: &dyn Debug) {}
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use tracing_subscriber::layer::SubscriberExt;

    use super::*;
    use crate::gesture::Way;

    #[derive(Clone, Default)]
    struct Sink(Arc<Mutex<Vec<u8>>>);

    impl Write for Sink {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn each_event_is_one_object_on_its_line() {
        let sink = Sink::default();
        let subscriber = tracing_subscriber::registry().with(Lines::new(sink.clone()));
        let click = LessonId::new("mouse/click").unwrap();
        let bell = PartId::new("bell");
        tracing::subscriber::with_default(subscriber, || {
            step(
                &click,
                "bell",
                Guidance::Watch,
                2,
                &[Place { part: bell.to_string(), x: 1.0, y: 2.0, width: 3.0, height: 4.5 }],
            );
            gesture(&Gesture::Move(3.0));
            gesture(&Gesture::Swipe { part: PartId::new("photo"), way: Way::Left });
            say(&Sentence::lesson(&click, "bell").attribute("soft"), Language::Fr, None);
            tracing::info!("another event");
        });
        let text = String::from_utf8(sink.0.lock().unwrap().clone()).unwrap();
        let mut lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        for line in &mut lines {
            assert!(line.as_object_mut().unwrap().remove("time").unwrap().is_number());
        }
        let part = json!({ "part": "bell", "x": 1.0, "y": 2.0, "width": 3.0, "height": 4.5 });
        assert_eq!(
            lines,
            [
                json!({
                    "event": "step", "lesson": "mouse/click", "step": "bell", "guidance": "watch", "variant": 2,
                    "parts": [part]
                }),
                json!({ "event": "gesture", "kind": "move", "part": null }),
                json!({ "event": "gesture", "kind": "swipe", "part": "photo", "way": "left" }),
                json!({ "event": "say", "key": "mouse/click:bell.soft", "language": "fr", "clip": null }),
            ]
        );
    }
}
