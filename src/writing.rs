//! What is typed: the field it goes into, how it is compared with a model, and what must not stay there.
//!
//! What a learner types lives here, in memory, and goes with the lesson: nothing in this room is ever written down.

mod field;
pub mod private;
mod rule;
mod texts;

pub use field::Field;
pub use rule::{Progress, Rule};
pub use texts::Texts;
