//! How things look and are touched: theme, sizes, the part widget, the frame of every screen, and the worlds' drawings.
//!
//! Nothing here decides anything about teaching. Components take any message.

pub mod board;
pub mod button;
pub mod card;
pub mod digits;
pub mod drop;
pub mod env;
pub mod fitting;
pub mod frame;
mod group;
pub mod hands;
pub mod keyboard;
pub mod letters;
pub mod logo;
pub mod metric;
pub mod notice;
pub mod pager;
pub mod part;
pub mod picture;
pub mod popup;
pub mod roll;
pub mod theme;
pub mod tile;
pub mod typing;
pub mod world;
pub mod writing;

pub use env::Env;
