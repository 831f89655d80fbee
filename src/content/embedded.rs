//! What the binary carries (DESIGN.md, principle 9: it comes whole).
//!
//! A debug build reads the same files from the repository each time it starts, so that an author need not rebuild.

use std::borrow::Cow;

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "lessons/"]
#[prefix = "lessons/"]
#[include = "*.ron"]
#[allow_missing = true]
struct Lessons;

#[derive(RustEmbed)]
#[folder = "locales/"]
#[prefix = "locales/"]
#[include = "*.ftl"]
#[allow_missing = true]
struct Locales;

#[derive(RustEmbed)]
#[folder = "assets/"]
#[prefix = "assets/"]
#[include = "pictures/*.svg"]
#[include = "icons/*.svg"]
#[include = "cues/*.ogg"]
#[include = "voice/manifest.json"]
#[cfg_attr(debug_assertions, include = "voice/*/*.ogg")]
#[allow_missing = true]
struct Assets;

/// The paths of every lesson and Fluent file.
pub fn texts() -> impl Iterator<Item = Cow<'static, str>> {
    Lessons::iter().chain(Locales::iter())
}

/// The paths of every picture, icon, cue and clip.
pub fn assets() -> impl Iterator<Item = Cow<'static, str>> {
    #[cfg(not(debug_assertions))]
    return Assets::iter().chain(super::voices::iter());
    #[cfg(debug_assertions)]
    Assets::iter()
}

/// A file by its path.
pub fn get(path: &str) -> Option<Cow<'static, [u8]>> {
    let file = match path.split_once('/')?.0 {
        "lessons" => Lessons::get(path),
        "locales" => Locales::get(path),
        "assets" => Assets::get(path),
        _ => None,
    };
    #[cfg(not(debug_assertions))]
    if file.is_none() {
        return super::voices::get(path);
    }
    file.map(|file| file.data)
}
