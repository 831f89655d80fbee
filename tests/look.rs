//! Every screen at every size, looked at without a window: by its bounds, and by what was drawn.
//!
//! `DECLIC_PICTURES=DIR cargo test --test look pictures` writes every screen as a PNG into a folder, to be looked at by
//! people.
#![cfg(not(feature = "wgpu"))]

mod look {
    pub mod rules;
    pub mod sight;
    pub mod tour;
}

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use declic::app::App;
use declic::comfort::{Comfort, Contrast, Language, TextSize};
use declic::lesson::Guidance;
use look::sight::Easel;
use look::{rules, tour};

/// The screens of public computers, in pixels.
const SIZES: [(u32, u32); 4] = [(1024, 768), (1280, 720), (1366, 768), (1920, 1080)];

/// What was found, with where: the same fault on many screens is told once.
#[derive(Default)]
struct Faults {
    found: BTreeMap<String, Vec<String>>,
    screens: usize,
}

impl Faults {
    fn look(&mut self, easel: &mut Easel, name: &str, app: &App) {
        for pixels in SIZES {
            self.screens += 1;
            let percent = app.comfort().text_size.percent();
            let at = format!("{name} {} {}x{} {percent} %", app.comfort().language.code(), pixels.0, pixels.1);
            for fault in rules::faults(&easel.look(app, pixels)) {
                self.found.entry(fault).or_default().push(at.clone());
            }
        }
    }

    fn none(self) {
        let mut told = String::new();
        for (fault, places) in &self.found {
            let more = places.len().saturating_sub(3);
            let _ = writeln!(told, "{fault}\n    {}{}", places[..places.len() - more].join(", "), match more {
                0 => String::new(),
                more => format!(" and {more} more"),
            });
        }
        assert!(self.screens > 0);
        assert!(self.found.is_empty(), "{} faults:\n{told}", self.found.len());
    }
}

fn comfort(language: Language, text_size: TextSize) -> Comfort {
    Comfort { language, text_size, ..Comfort::default() }
}

fn screens(text_size: TextSize) {
    let (mut easel, mut faults) = (Easel::new(), Faults::default());
    for language in Language::ALL {
        tour::screens(comfort(language, text_size), &mut |name, app| faults.look(&mut easel, name, app));
    }
    faults.none();
}

fn lessons(language: Language, text_size: TextSize) {
    let (mut easel, mut faults) = (Easel::new(), Faults::default());
    tour::lessons(comfort(language, text_size), Guidance::Guided, &mut |name, app| faults.look(&mut easel, name, app));
    faults.none();
}

#[test]
fn screens_at_100_percent() {
    screens(TextSize::Normal);
}

#[test]
fn screens_at_150_percent() {
    screens(TextSize::Large);
}

#[test]
fn screens_at_200_percent() {
    screens(TextSize::VeryLarge);
}

#[test]
fn lessons_in_french_at_100_percent() {
    lessons(Language::Fr, TextSize::Normal);
}

#[test]
fn lessons_in_french_at_150_percent() {
    lessons(Language::Fr, TextSize::Large);
}

#[test]
fn lessons_in_french_at_200_percent() {
    lessons(Language::Fr, TextSize::VeryLarge);
}

#[test]
fn lessons_in_english_at_100_percent() {
    lessons(Language::En, TextSize::Normal);
}

#[test]
fn lessons_in_english_at_150_percent() {
    lessons(Language::En, TextSize::Large);
}

#[test]
fn lessons_in_english_at_200_percent() {
    lessons(Language::En, TextSize::VeryLarge);
}

/// Writes a picture as PNG.
fn write(path: &Path, (width, height): (u32, u32), bytes: &[u8]) {
    let file = std::fs::File::create(path).unwrap();
    let mut encoder = png::Encoder::new(std::io::BufWriter::new(file), width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    encoder.write_header().unwrap().write_image_data(bytes).unwrap();
}

/// The pictures for people, only when asked for.
#[test]
fn pictures() {
    let Ok(folder) = std::env::var("DECLIC_PICTURES") else { return };
    let [wanted, only] = ["DECLIC_PICTURES_OF", "DECLIC_PICTURES_ONLY"].map(|name| std::env::var(name).unwrap_or_default());
    let mut easel = Easel::new();
    for contrast in Contrast::ALL {
        for text_size in TextSize::ALL {
            for pixels in SIZES {
                let comfort = Comfort { contrast, ..comfort(Language::Fr, text_size) };
                let percent = text_size.percent();
                let into = Path::new(&folder).join(format!("{contrast:?}-{}x{}-{percent}", pixels.0, pixels.1));
                let into = into.as_path();
                if !into.to_string_lossy().contains(&wanted) {
                    continue;
                }
                std::fs::create_dir_all(into).unwrap();
                let mut draw = |name: &str, app: &App| {
                    if !only.split(',').any(|only| name.contains(only)) {
                        return;
                    }
                    let bytes = easel.paint(app, pixels, 0.0);
                    write(&into.join(format!("{name}.png")), pixels, &bytes);
                };
                tour::screens(comfort, &mut draw);
                tour::lessons(comfort, Guidance::Guided, &mut draw);
            }
        }
    }
}
