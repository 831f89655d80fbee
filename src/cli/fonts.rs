//! Keeps the system's fonts out of the way.
//!
//! iced looks through every font of the system at its start, and once more at the first picture: half a second on a cold
//! disk, seconds on an old one. Déclic brings its only font, so it tells fontconfig that there are none. The place to tell
//! is the environment, which a running program cannot safely change: it starts itself again with it, once.

use std::io::Write;
use std::path::{Path, PathBuf};

/// Where fontconfig reads which folders hold fonts.
const VARIABLE: &str = "FONTCONFIG_FILE";

/// What a program that is started needs in its environment to leave the system's fonts out. Nothing if it has it, or if
/// whoever started it chose fonts, or if it cannot be had: that is only slower.
#[cfg(unix)]
pub fn without_system_fonts() -> Option<(&'static str, PathBuf)> {
    if std::env::var_os(VARIABLE).is_some() {
        return None;
    }
    let file = crate::content::data_folder().and_then(|folder| write(&folder).ok())?;
    Some((VARIABLE, file))
}

/// Elsewhere than on Unix, fonts are found another way.
#[cfg(not(unix))]
pub fn without_system_fonts() -> Option<(&'static str, PathBuf)> {
    None
}

/// Starts this program again without the system's fonts, unless that has been done.
#[cfg(unix)]
pub fn leave_out_system_fonts() {
    use std::os::unix::process::CommandExt;

    let Some((variable, file)) = without_system_fonts() else { return };
    let Ok(program) = std::env::current_exe() else { return };
    let error = std::process::Command::new(program).args(std::env::args_os().skip(1)).env(variable, file).exec();
    tracing::warn!(%error, "the system's fonts are looked through");
}

/// Elsewhere than on Unix, fonts are found another way.
#[cfg(not(unix))]
pub fn leave_out_system_fonts() {}

/// Writes the configuration, whole or not at all, if it is not there yet.
fn write(folder: &Path) -> std::io::Result<PathBuf> {
    let file = folder.join("fonts.conf");
    let fonts = folder.join("fonts");
    // fontdb takes a configuration without any folder for none at all: it names one that holds nothing.
    let text = format!("<?xml version=\"1.0\"?>\n<fontconfig><dir>{}</dir></fontconfig>\n", fonts.display());
    if std::fs::read_to_string(&file).is_ok_and(|there| there == text) {
        return Ok(file);
    }
    std::fs::create_dir_all(&fonts)?;
    let mut whole = tempfile::NamedTempFile::new_in(folder)?;
    whole.write_all(text.as_bytes())?;
    whole.persist(&file)?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::write;

    #[test]
    fn the_configuration_names_an_empty_folder_and_is_written_once() {
        let folder = tempfile::tempdir().unwrap();
        let file = write(folder.path()).unwrap();
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(text.contains("/fonts</dir>"), "{text}");
        let before = std::fs::metadata(&file).unwrap().modified().unwrap();
        write(folder.path()).unwrap();
        assert_eq!(std::fs::metadata(&file).unwrap().modified().unwrap(), before);
    }
}
