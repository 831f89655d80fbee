//! The public machine: Déclic comes back, nobody gets out, nothing that was typed is left, eight open at once.
//!
//! With `DECLIC_EVERY_KILL` set, it is killed a hundred times instead of ten.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::panic, clippy::print_stderr, clippy::print_stdout, reason = "a test may")]
#![allow(dead_code, reason = "what journeys share is theirs too")]

#[path = "kiosk/attempts.rs"]
mod attempts;
#[path = "kiosk/escape.rs"]
mod escape;
#[path = "journeys/learner.rs"]
mod learner;
#[path = "kiosk/return.rs"]
mod r#return;
#[path = "kiosk/secret.rs"]
mod secret;
#[path = "journeys/stage.rs"]
mod stage;
#[path = "journeys/tape.rs"]
mod tape;
#[path = "journeys/trace.rs"]
mod trace;
#[path = "kiosk/visit.rs"]
mod visit;
#[path = "kiosk/workshop.rs"]
mod workshop;

/// What somebody types, and must not be found anywhere.
const TYPED: &str = "zanzibarquetsche";

/// A small common screen, which is also what cage opens in another screen.
const SCREEN: (u32, u32) = (1024, 768);
