//! The desktop as a lesson file writes it.

use serde::Deserialize;

use crate::world::files::{FileId, RawFile};

/// `Desktop(files: Tree("camille"))`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDesktop {
    /// Where its files come from.
    pub files: RawFiles,
    /// What lies on the desktop: these of the tree's first files, and no others. All of them when empty.
    #[serde(default)]
    pub only: Vec<FileId>,
}

/// Where files come from.
#[derive(Debug, Clone, Deserialize)]
pub enum RawFiles {
    /// A tree of `lessons/worlds/`, by its name.
    Tree(String),
    /// Written here.
    These(Vec<RawFile>),
}
