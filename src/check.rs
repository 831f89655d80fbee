//! Reads everything, plays everything, reports every problem.

pub mod lesson;
mod problem;

pub use problem::{Problem, Weight};
