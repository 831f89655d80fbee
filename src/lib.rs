//! Déclic, room by room. Who builds on it starts here.
//!
//! Pure rooms (no window, sound, file, clock or chance; `tests/purity.rs` keeps them so):
//! - [`lesson`]: what a lesson is, from its RON file to a checked [`lesson::Lesson`]
//! - [`world`]: the simulated machines, which turn a gesture into facts
//! - [`practice`]: one run of one lesson: instructions, help, fading, and the learner who never misses
//! - [`gesture`]: what a hand does, told apart patiently: click, double-click, drag, hold, dwell
//! - [`writing`]: what is typed: fields, comparing with a model, wiping what looks real
//! - [`keyboard`]: where the signs are on a keyboard, and what a stroke means
//! - [`comfort`]: the learner's settings
//! - [`idle`]: nobody at the computer: when to ask, when to forget the visit
//! - [`workshop`]: what a counsellor launches on every machine, its four digits, ready-made paths
//! - [`progress`]: what was walked and what is due again; the card that takes it home
//! - [`want`]: what people come for, and which lessons lead there
//! - [`totals`]: what was practised here, in numbers that tell of nobody
//!
//! Shells, each facing one outside thing:
//! - [`words`]: Fluent, the only place where a key becomes a sentence
//! - [`speech`]: the voice and the cues
//! - [`content`]: where lessons, words, pictures and clips come from
//! - [`config`]: the counsellor's settings file
//! - [`guard`]: the counsellor's code, its hash and its tries
//! - [`ledger`]: where totals are kept and exported
//! - [`paper`]: pages for counsellors, as PDF
//! - [`printer`]: where papers go: the system's spooler, or a folder
//! - [`check`]: reads everything, plays everything, reports every problem
//! - [`cli`]: the commands
//! - [`log`] and [`trace`]: what is written down while it runs
//! - [`front`]: the window stays before all others
//! - [`supervisor`] and [`panics`]: it comes back, whatever happens
//!
//! The window:
//! - [`app`]: joins the screens, performs effects
//! - [`screen`]: one file a screen
//! - [`ui`]: theme, frame, parts, and how each world is drawn

pub mod app;
pub mod check;
pub mod cli;
pub mod comfort;
pub mod config;
pub mod content;
pub mod front;
pub mod gesture;
pub mod guard;
pub mod idle;
pub mod keyboard;
pub mod ledger;
pub mod lesson;
pub mod log;
pub mod panics;
pub mod paper;
pub mod practice;
pub mod printer;
pub mod progress;
pub mod screen;
pub mod sentence;
pub mod speech;
pub mod supervisor;
pub mod totals;
pub mod trace;
pub mod ui;
pub mod want;
pub mod words;
pub mod workshop;
pub mod world;
pub mod writing;
