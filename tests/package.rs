//! What the Debian package is made of: each file is there and valid. The package itself is built by `assets/kiosk/package`.
#![allow(clippy::expect_used, clippy::panic, clippy::print_stderr, reason = "a test may")]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn kiosk(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/kiosk").join(name)
}

/// Runs a program that looks at a file. Nothing is said where it is not installed.
fn accepts(program: &str, arguments: &[&str], name: &str) {
    let output = Command::new(program).args(arguments).arg(kiosk(name)).stdin(Stdio::null()).output();
    let Ok(output) = output else {
        eprintln!("SKIPPED: {name} was not looked at, because {program} is not installed");
        return;
    };
    let told = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} on {name}: {told}");
}

#[test]
fn the_manual_page_tells_every_option() {
    let output = Command::new(env!("CARGO_BIN_EXE_declic")).arg("man").output().expect("declic");
    let page = String::from_utf8(output.stdout).expect("text");
    assert!(page.contains(".TH declic 1"), "{page}");
    for told in ["windowed", "lesson", "guidance", "mute", "pack", "trace", "declic\\-check(1)"] {
        assert!(page.contains(told), "{told} is not in the page:\n{page}");
    }
    assert!(!page.contains("supervised"), "what is hidden is told");
}

#[test]
fn the_desktop_is_told_what_it_understands() {
    accepts("desktop-file-validate", &[], "fr.declic.Declic.desktop");
    accepts("appstreamcli", &["validate", "--no-net"], "fr.declic.Declic.metainfo.xml");
    for script in ["declic-kiosk", "package", "debian/postinst"] {
        accepts("sh", &["-n"], script);
    }
}

#[test]
fn the_icon_is_drawn_in_our_colours() {
    let icon = std::fs::read_to_string(kiosk("fr.declic.Declic.svg")).expect("the icon");
    let look = ["#FFFDF5", "#0B3D91", "#FFC400", "#1A1A1A"];
    for colour in icon.split('"').filter(|value| value.starts_with('#')) {
        assert!(look.contains(&colour), "{colour} is not one of LOOK.md's");
    }
    assert!(icon.contains("viewBox=\"0 0 96 96\"") && !icon.contains("<text"));
}

#[test]
fn every_file_of_the_package_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let cargo = std::fs::read_to_string(root.join("Cargo.toml")).expect("Cargo.toml");
    let assets = cargo.split("\nassets = [").nth(1).expect("the package's files");
    let names = assets.lines().filter_map(|line| line.trim().strip_prefix("[\"")?.split('"').next());
    let mut count = 0;
    for name in names {
        count += 1;
        assert!(name.starts_with("target/") || root.join(name).is_file(), "{name} is not there");
    }
    assert!(count >= 10, "{count}");
}
