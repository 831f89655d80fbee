//! The PDF: pages, letters, and the structure that a screen reader follows (PDF/UA-1, ISO 14289-1).

use std::collections::BTreeMap;
use std::num::NonZeroU16;

use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, Node, SpanTag, TableHeaderScope, Tag, TagGroup,
    TagKind, TagTree,
};
use krilla::{Document, SerializeSettings};

use super::font::Letters;
use super::layout::{HEIGHT, Ink, Place, WIDTH, Words};
use super::{Block, Paper, PaperError};

/// How thick lines are, in points.
const THICK: f32 = 0.75;

/// What is read of each piece, in its order.
type Told = BTreeMap<Place, Vec<Identifier>>;

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
    document.set_tag_tree(structure(paper, &mut told).with_lang(Some(language)));
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
        Ink::Rule { at: (left, top), long } => line(surface, |path| {
            path.move_to(*left, *top);
            path.line_to(left + long, *top);
        }),
        Ink::Frame { at: (left, top), side } => line(surface, |path| {
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

/// A line is for the eye: what it parts is told by the structure.
fn line(surface: &mut Surface<'_>, shape: impl FnOnce(&mut PathBuilder)) {
    let mut path = PathBuilder::new();
    shape(&mut path);
    let Some(path) = path.finish() else { return };
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke { width: THICK, ..Stroke::default() }));
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

/// What stands for what: title and headings, paragraphs, lists, tables.
fn structure(paper: &Paper, told: &mut Told) -> TagTree {
    let mut tree = TagTree::new();
    tree.push(group(heading(1, &paper.title), told.remove(&Place::of(0))));
    let mut list: Option<TagGroup> = None;
    for (nth, block) in paper.blocks.iter().enumerate() {
        let place = Place::of(nth + 1);
        if let Block::Item(..) = block {
            let items = list.get_or_insert_with(|| TagGroup::new(Tag::L(ListNumbering::None)));
            items.push(item(place, told));
            continue;
        }
        if let Some(list) = list.take() {
            tree.push(list);
        }
        match block {
            Block::Heading(title) => tree.push(group(heading(2, title), told.remove(&place))),
            Block::Line(_) => tree.push(group(Tag::P, told.remove(&place))),
            Block::Table { head, rows } => tree.push(table(place, head.is_some(), rows, told)),
            // Lines to write on are for the eye.
            Block::Item(..) | Block::Blank(_) => {}
        }
    }
    if let Some(list) = list {
        tree.push(list);
    }
    tree
}

fn heading(level: u16, title: &str) -> TagKind {
    Tag::Hn(NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN), Some(title.to_owned())).into()
}

fn item(place: Place, told: &mut Told) -> TagGroup {
    let mut item = TagGroup::new(Tag::LI);
    if let Some(mark) = told.remove(&place) {
        item.push(group(Tag::Lbl, Some(mark)));
    }
    item.push(group(Tag::LBody, told.remove(&Place { cell: 1, ..place })));
    item
}

fn table(place: Place, has_head: bool, rows: &[Vec<String>], told: &mut Told) -> TagGroup {
    let mut table = TagGroup::new(Tag::Table);
    let cells = rows.first().map_or(0, Vec::len);
    for row in usize::from(!has_head)..=rows.len() {
        let mut line = TagGroup::new(Tag::TR);
        for cell in 0..cells {
            let tag: TagKind = match (row, cell) {
                (0, _) => Tag::TH(TableHeaderScope::Column).into(),
                (_, 0) => Tag::TH(TableHeaderScope::Row).into(),
                _ => Tag::TD.into(),
            };
            line.push(group(tag, told.remove(&Place { row, cell, ..place })));
        }
        table.push(line);
    }
    table
}

fn group(tag: impl Into<TagKind>, read: Option<Vec<Identifier>>) -> TagGroup {
    TagGroup::with_children(tag, read.unwrap_or_default().into_iter().map(Node::Leaf).collect())
}
