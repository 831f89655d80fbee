//! The PDF: pages, letters and drawings. Its structure is in `tags`.

use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::{Document, SerializeSettings};

use super::drawing::rounded;
use super::font::Letters;
use super::layout::{HEIGHT, Ink, WIDTH, Words};
use super::tags::{self, Told};
use super::{Block, Paper, PaperError};

/// How thick lines are, in points.
const THICK: f32 = 0.75;
/// How thick the lines of frames are.
const FRAME: f32 = 1.5;
/// The radius of the corners of frames.
const CORNER: f32 = 8.0;

/// Draws pages.
pub fn pdf(paper: &Paper, letters: &Letters, pages: &[Vec<Ink>]) -> Result<Vec<u8>, PaperError> {
    let configuration = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let configuration = configuration.map_err(|error| PaperError::Document(format!("{error:?}")))?;
    let mut document = Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let mut told = Told::new();
    for page in pages {
        let size = PageSettings::from_wh(WIDTH, HEIGHT).unwrap_or_default();
        let mut sheet = document.start_page_with(size);
        let mut surface = sheet.surface();
        for ink in page {
            draw(&mut surface, letters, ink, &mut told);
        }
        surface.finish();
        sheet.finish();
    }
    let language = paper.language.code().to_owned();
    document.set_metadata(Metadata::new().title(letters.legible(&paper.title)).language(language.clone()));
    document.set_outline(outline(paper, pages));
    document.set_tag_tree(tags::structure(paper, &mut told).with_lang(Some(language)));
    document.finish().map_err(|error| PaperError::Document(format!("{error:?}")))
}

fn draw(surface: &mut Surface<'_>, letters: &Letters, ink: &Ink, told: &mut Told) {
    match ink {
        Ink::Words(words) => {
            let aside = ContentTag::Artifact(Artifact::with_kind(ArtifactType::PageNumber));
            let tag = if words.place.is_some() { ContentTag::Span(SpanTag::empty()) } else { aside };
            let read = surface.start_tagged(tag);
            write(surface, letters, words);
            surface.end_tagged();
            if let Some(place) = words.place {
                told.entry(place).or_default().push(read);
            }
        }
        Ink::Picture { at, side, drawing, place } => {
            let kind = if place.is_some() { ContentTag::Other } else { layout_only() };
            let read = surface.start_tagged(kind);
            drawing.draw(surface, *at, *side);
            surface.end_tagged();
            if let Some(place) = place {
                told.entry(*place).or_default().push(read);
            }
        }
        Ink::Panel { at, size } => line(surface, FRAME, |path| rounded(path, *at, *size, CORNER)),
        Ink::Fold { top } => fold(surface, *top),
        Ink::Rule { at: (left, top), long } => line(surface, THICK, |path| {
            path.move_to(*left, *top);
            path.line_to(left + long, *top);
        }),
        Ink::Frame { at: (left, top), side } => line(surface, THICK, |path| {
            if let Some(square) = Rect::from_xywh(*left, *top, *side, *side) {
                path.push_rect(square);
            }
        }),
    }
}

fn write(surface: &mut Surface<'_>, letters: &Letters, words: &Words) {
    let face = letters.face(words.is_bold);
    let (left, base) = words.at;
    surface.set_stroke(None);
    surface.set_fill(Some(Fill::default()));
    let glyphs = face.shape(&words.text);
    surface.draw_glyphs(Point::from_xy(left, base), &glyphs, face.font.clone(), &words.text, words.size, false);
}

/// A dashed line from edge to edge.
fn fold(surface: &mut Surface<'_>, top: f32) {
    let mut path = PathBuilder::new();
    path.move_to(0.0, top);
    path.line_to(WIDTH, top);
    let Some(path) = path.finish() else { return };
    let dash = Some(StrokeDash { array: vec![6.0, 6.0], offset: 0.0 });
    surface.start_tagged(layout_only());
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke { width: THICK, dash, ..Stroke::default() }));
    surface.draw_path(&path);
    surface.end_tagged();
}

fn layout_only() -> ContentTag<'static> {
    ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout))
}

/// A line is for the eye: what it parts is told by the structure.
fn line(surface: &mut Surface<'_>, width: f32, shape: impl FnOnce(&mut PathBuilder)) {
    let mut path = PathBuilder::new();
    shape(&mut path);
    let Some(path) = path.finish() else { return };
    surface.start_tagged(layout_only());
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke { width, ..Stroke::default() }));
    surface.draw_path(&path);
    surface.end_tagged();
}

/// The parts of the document, for whoever turns its pages on a screen.
fn outline(paper: &Paper, pages: &[Vec<Ink>]) -> Outline {
    let mut outline = Outline::new();
    let titles = paper.blocks.iter().enumerate().filter_map(|(nth, block)| match block {
        Block::Heading(title) => Some((nth + 1, title)),
        _ => None,
    });
    for (block, title) in std::iter::once((0, &paper.title)).chain(titles) {
        if let Some((page, at)) = pages.iter().enumerate().find_map(|(page, inks)| Some((page, top(inks, block)?))) {
            outline.push_child(OutlineNode::new(title.clone(), XyzDestination::new(page, at)));
        }
    }
    outline
}

/// The top of the first line of a block on a page, if it is there.
fn top(page: &[Ink], block: usize) -> Option<Point> {
    page.iter().find_map(|ink| match ink {
        Ink::Words(Words { at: (left, base), size, place: Some(place), .. }) if place.block == block => {
            Some(Point::from_xy(*left, base - size))
        }
        _ => None,
    })
}
