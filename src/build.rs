//! Packs the voices into one file. Every clip begins with the same bytes, the set-up of its encoder: they are stored once,
//! which spares a third.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Where the clips lie, one folder a language.
const VOICE: &str = "assets/voice";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={VOICE}");
    println!("cargo::rerun-if-changed=src/build.rs");
    let mut paths = Vec::new();
    // A clone without voices is built as well: it is silent.
    for language in fs::read_dir(VOICE).into_iter().flatten() {
        clips(&language?.path(), &mut paths)?;
    }
    paths.sort();
    let clips: Vec<Vec<u8>> = paths.iter().map(fs::read).collect::<io::Result<_>>()?;
    let start = common_start(&clips);
    let mut pack = start.to_vec();
    let mut list = format!("pub const START: usize = {};\npub const LIST: &[(&str, usize, usize)] = &[\n", start.len());
    for (path, clip) in paths.iter().zip(&clips) {
        let from = pack.len();
        pack.extend_from_slice(&clip[start.len()..]);
        let path = path.to_string_lossy().replace('\\', "/");
        // Writing to a string cannot fail.
        let _ = writeln!(list, "    ({path:?}, {from}, {}),", pack.len());
    }
    list.push_str("];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo gives OUT_DIR"))?);
    fs::write(out.join("voices.bin"), pack)?;
    fs::write(out.join("voices.rs"), list)
}

fn clips(folder: &Path, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    if folder.is_dir() {
        for file in fs::read_dir(folder)? {
            let path = file?.path();
            if path.extension().is_some_and(|ending| ending == "ogg") {
                paths.push(path);
            }
        }
    }
    Ok(())
}

/// What all begin with.
fn common_start(clips: &[Vec<u8>]) -> &[u8] {
    let Some((first, others)) = clips.split_first() else { return &[] };
    let length = others.iter().fold(first.len(), |length, clip| {
        first[..length].iter().zip(clip).take_while(|(one, other)| one == other).count()
    });
    &first[..length]
}
