//! The keyboard under the hands: which key bears which sign, and what a stroke means.
//!
//! - [`Layout`]: where the signs are, read from `lessons/keyboards/<layout>.ron`: another layout is another file
//! - [`Device`]: real keys and drawn keys alike, turned into gestures, with the patience that older hands need
//!   (STANDARDS.md G8 and G9)
//!
//! It is pure: what the system tells of a key and the time come in as values, and nothing typed is written down.

mod compose;
mod device;
mod layout;
mod name;

pub use device::{Device, Held, Stroke};
pub use layout::{Cap, Key, Layout, LayoutFlaw, Layouts, Level, Named, RawLayout};
pub use name::{KEYS, SIGNS, is_light, sign_name};

/// What the names of the drawn keys begin with, as parts, and those of what a step lights on the keyboard.
pub const KEY: &str = "key/";
