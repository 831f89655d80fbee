//! How wide words are in our own letters. What is measured is what is drawn: words are shaped once, by the same hand.

use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::UnicodeBuffer;
use unicode_normalization::UnicodeNormalization;

use crate::ui::letters::{BOLD, REGULAR};

/// What stands for a sign that the letters lack.
const UNKNOWN: char = '?';

/// The two weights.
pub struct Letters {
    pub regular: Face,
    pub bold: Face,
}

/// One weight.
pub struct Face {
    face: rustybuzz::Face<'static>,
    /// The same for the PDF.
    pub font: Font,
}

impl Letters {
    /// Those that the program carries.
    pub fn ours() -> Option<Self> {
        Some(Self { regular: Face::new(REGULAR)?, bold: Face::new(BOLD)? })
    }

    pub const fn face(&self, is_bold: bool) -> &Face {
        if is_bold { &self.bold } else { &self.regular }
    }

    /// The same words in signs that both weights have: an unknown one would be an empty box, and is no PDF/UA.
    pub fn legible(&self, text: &str) -> String {
        text.nfc().map(|sign| self.known(sign)).collect()
    }

    fn known(&self, sign: char) -> char {
        let instead = match sign {
            // Spaces where no line may break, of whatever width.
            '\u{2007}' | '\u{202f}' => '\u{a0}',
            '\u{2010}' | '\u{2011}' => '-',
            '\t' | '\n' | '\r' => ' ',
            _ => UNKNOWN,
        };
        if self.regular.has(sign) && self.bold.has(sign) { sign } else { instead }
    }
}

impl Face {
    fn new(bytes: &'static [u8]) -> Option<Self> {
        let face = rustybuzz::Face::from_slice(bytes, 0)?;
        Some(Self { face, font: Font::new(bytes.into(), 0)? })
    }

    fn has(&self, sign: char) -> bool {
        self.face.glyph_index(sign).is_some()
    }

    /// The glyphs of a line, from left to right, in units of the size.
    pub fn shape(&self, text: &str) -> Vec<KrillaGlyph> {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(rustybuzz::Direction::LeftToRight);
        let shaped = rustybuzz::shape(&self.face, &[], buffer);
        let (infos, places) = (shaped.glyph_infos(), shaped.glyph_positions());
        // A font's own units are small whole numbers.
        #[allow(clippy::cast_precision_loss)]
        let part = |units: i32| units as f32 / self.font.units_per_em();
        let glyphs = infos.iter().zip(places).enumerate().map(|(nth, (info, place))| {
            let next = infos[nth..].iter().map(|next| next.cluster).find(|cluster| *cluster != info.cluster);
            let end = next.map_or(text.len(), |cluster| cluster as usize);
            KrillaGlyph::new(
                GlyphId::new(info.glyph_id),
                part(place.x_advance),
                part(place.x_offset),
                part(place.y_offset),
                part(place.y_advance),
                info.cluster as usize..end,
                None,
            )
        });
        glyphs.collect()
    }

    /// How wide a line is, in points.
    pub fn width(&self, text: &str, size: f32) -> f32 {
        self.shape(text).iter().map(|glyph| glyph.x_advance).sum::<f32>() * size
    }
}
