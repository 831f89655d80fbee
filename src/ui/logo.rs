//! The place's own picture, from a file beside its settings: SVG or PNG.

use std::fs::{self, File};
use std::io::BufReader;
use std::path::Path;

use iced::widget::{image, svg};
use iced::{ContentFit, Element};

/// No logo is larger, in bytes.
const BYTES: u64 = 4 << 20;
/// Nor wider or taller, in pixels.
const SIDE: u32 = 4096;
/// How much wider than tall it is shown at most.
const WIDEST: f32 = 3.0;

/// A picture that can be drawn.
#[derive(Debug, Clone)]
pub enum Logo {
    /// Drawn at any size.
    Drawing(svg::Handle),
    /// Made of pixels; and how much wider than tall.
    Image(image::Handle, f32),
}

impl Logo {
    /// Reads a file; whatever is wrong with it is logged, and there is no logo.
    #[must_use]
    pub fn read(path: &Path) -> Option<Self> {
        let size = fs::metadata(path).map(|file| file.len());
        let read = match size {
            Ok(size) if size > BYTES => Err("it is larger than 4 MB".to_owned()),
            Ok(_) if path.extension().is_some_and(|kind| kind.eq_ignore_ascii_case("svg")) => {
                fs::read(path).map(svg::Handle::from_memory).map(Self::Drawing).map_err(|error| error.to_string())
            }
            Ok(_) => pixels(path),
            Err(error) => Err(error.to_string()),
        };
        read.map_err(|error| tracing::warn!(file = %path.display(), error, "the logo cannot be shown")).ok()
    }

    /// Draws it, so tall in logical pixels.
    #[must_use]
    pub fn view<'a, M: 'a>(&self, height: f32) -> Element<'a, M> {
        match self {
            Self::Drawing(handle) => {
                svg(handle.clone()).height(height).width(height * WIDEST).content_fit(ContentFit::Contain).into()
            }
            Self::Image(handle, ratio) => image(handle.clone()).height(height).width(height * ratio.min(WIDEST)).into(),
        }
    }
}

fn pixels(path: &Path) -> Result<Logo, String> {
    let file = File::open(path).map_err(|error| error.to_string())?;
    let mut decoder = png::Decoder::new(BufReader::new(file));
    decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
    let mut reader = decoder.read_info().map_err(|_| "it is no PNG".to_owned())?;
    let (width, height) = reader.info().size();
    if width > SIDE || height > SIDE {
        return Err("it is wider or taller than 4096 pixels".into());
    }
    let mut bytes = vec![0; reader.output_buffer_size().ok_or("it is too large")?];
    let frame = reader.next_frame(&mut bytes).map_err(|error| error.to_string())?;
    bytes.truncate(frame.buffer_size());
    let rgba = match frame.color_type {
        png::ColorType::Rgba => bytes,
        png::ColorType::GrayscaleAlpha => {
            bytes.chunks_exact(2).flat_map(|gray| [gray[0], gray[0], gray[0], gray[1]]).collect()
        }
        _ => return Err("its colours are of an unknown kind".into()),
    };
    #[allow(clippy::cast_precision_loss)]
    let ratio = frame.width as f32 / frame.height as f32;
    Ok(Logo::Image(image::Handle::from_rgba(frame.width, frame.height, rgba), ratio))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawings_and_pixels_are_read_and_the_rest_is_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("a.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>").unwrap();
        assert!(matches!(Logo::read(&path("a.svg")), Some(Logo::Drawing(_))));
        for (name, colour, bytes) in [
            ("rgb.png", png::ColorType::Rgb, vec![9; 2 * 3]),
            ("gray.png", png::ColorType::Grayscale, vec![9; 2]),
            ("rgba.png", png::ColorType::Rgba, vec![9; 2 * 4]),
        ] {
            let mut encoder = png::Encoder::new(File::create(path(name)).unwrap(), 2, 1);
            encoder.set_color(colour);
            encoder.write_header().unwrap().write_image_data(&bytes).unwrap();
            assert!(
                matches!(Logo::read(&path(name)), Some(Logo::Image(_, ratio)) if (ratio - 2.0).abs() < 0.01),
                "{name}"
            );
        }
        fs::write(path("b.png"), "no picture").unwrap();
        for none in ["b.png", "nowhere.png", "."] {
            assert!(Logo::read(&path(none)).is_none(), "{none}");
        }
    }
}
