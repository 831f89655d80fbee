//! Where packs are looked for: the later, the more they count.

use std::env;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use super::Source;

/// The folder of Déclic within the system's and the user's data folders.
const NAME: &str = "declic";

/// Every source of this machine, the lowest first: the binary itself, the system's data folders, the user's, the folder
/// of the executable if it looks like a pack, then the packs asked for.
#[must_use]
pub fn sources(packs: &[PathBuf]) -> Vec<Source> {
    let mut folders: Vec<PathBuf> = system_folders().into_iter().map(|folder| folder.join(NAME)).collect();
    folders.extend(data_folder());
    folders.extend(beside_the_executable());
    folders.retain(|folder| looks_like_a_pack(folder));
    let folders = folders.into_iter().chain(packs.iter().cloned());
    std::iter::once(Source::Embedded).chain(folders.map(Source::Folder)).collect()
}

/// The user's folder for data of Déclic: packs and logs.
#[must_use]
pub fn data_folder() -> Option<PathBuf> {
    ProjectDirs::from("fr", "", NAME).map(|project| project.data_dir().to_owned())
}

/// The data folders of the system, the least preferred first (XDG Base Directory Specification).
fn system_folders() -> Vec<PathBuf> {
    let named = env::var_os("XDG_DATA_DIRS").filter(|folders| !folders.is_empty());
    let named = named.unwrap_or_else(|| "/usr/local/share:/usr/share".into());
    let mut folders: Vec<PathBuf> = env::split_paths(&named).filter(|folder| folder.is_absolute()).collect();
    folders.reverse();
    folders
}

fn beside_the_executable() -> Option<PathBuf> {
    Some(env::current_exe().ok()?.parent()?.to_owned())
}

/// A folder that holds lessons, words of one of our languages, or our kinds of assets.
fn looks_like_a_pack(folder: &Path) -> bool {
    ["lessons", "locales/fr", "locales/en", "assets/voice", "assets/pictures"]
        .iter()
        .any(|inside| folder.join(inside).is_dir())
}
