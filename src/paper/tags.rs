//! What a screen reader follows: what each piece of a paper is (PDF/UA-1, ISO 14289-1).

use std::collections::BTreeMap;
use std::num::NonZeroU16;

use krilla::tagging::{Identifier, ListNumbering, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};

use super::layout::Place;
use super::{Block, Drawing, Figure, Paper};

/// What is read of each piece, in its order.
pub type Told = BTreeMap<Place, Vec<Identifier>>;

/// What stands for what: title and headings, paragraphs, lists, tables.
pub fn structure(paper: &Paper, told: &mut Told) -> TagTree {
    let mut tree = TagTree::new();
    tree.push(group(heading(1, &paper.title), told.remove(&Place::of(0))));
    let mut list: Option<TagGroup> = None;
    for (nth, block) in paper.blocks.iter().enumerate() {
        let place = Place::of(nth + 1);
        if let Block::Item(..) | Block::Term(..) = block {
            let items = list.get_or_insert_with(|| TagGroup::new(Tag::L(ListNumbering::None)));
            items.push(item(place, told));
            continue;
        }
        if let Some(list) = list.take() {
            tree.push(list);
        }
        match block {
            Block::Heading(title) => tree.push(group(heading(2, title), told.remove(&place))),
            Block::Line(_) | Block::Large(_) | Block::Spot { .. } | Block::Field(_) => {
                tree.push(group(Tag::P, told.remove(&place)));
            }
            Block::Table { head, rows } => tree.push(table(place, head.is_some(), rows, told)),
            Block::Figures { cells, .. } => tree.push(figures(place, cells, told)),
            Block::Boxes { head, rows, tick } => tree.push(boxes(place, head.len(), rows, tick.as_ref(), told)),
            // Lines to write on are for the eye.
            Block::Item(..) | Block::Term(..) | Block::Blank(_) | Block::Fold | Block::Turn => {}
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

/// A list: each of its items has a number, drawings and words.
fn figures(place: Place, cells: &[Figure], told: &mut Told) -> TagGroup {
    let mut list = TagGroup::new(Tag::L(ListNumbering::None));
    for (row, figure) in cells.iter().enumerate() {
        let place = Place { row, ..place };
        let mut item = TagGroup::new(Tag::LI);
        if let Some(mark) = told.remove(&place) {
            item.push(group(Tag::Lbl, Some(mark)));
        }
        let mut body = TagGroup::new(Tag::LBody);
        for (nth, drawing) in figure.drawings.iter().enumerate() {
            if let Some(read) = told.remove(&place.drawing(nth)) {
                body.push(group(Tag::Figure(drawing.alt.clone()), Some(read)));
            }
        }
        for cell in [Place::CAPTION, Place::ANSWER] {
            if let Some(read) = told.remove(&Place { cell, ..place }) {
                body.push(group(Tag::P, Some(read)));
            }
        }
        item.push(body);
        list.push(item);
    }
    list
}

/// A table: its boxes are empty, or hold a tick.
fn boxes(place: Place, columns: usize, rows: &[(String, u8)], tick: Option<&Drawing>, told: &mut Told) -> TagGroup {
    let mut table = TagGroup::new(Tag::Table);
    for row in 0..=rows.len() {
        let mut line = TagGroup::new(Tag::TR);
        for cell in 0..=columns {
            let read = told.remove(&Place { row, cell, ..place });
            line.push(match (row, cell) {
                (0, 0) => group(Tag::TD, read),
                (0, _) => group(Tag::TH(TableHeaderScope::Column), read),
                (_, 0) => group(Tag::TH(TableHeaderScope::Row), read),
                _ => {
                    let mut box_to_tick = TagGroup::new(Tag::TD);
                    if let Some(read) = read {
                        let alt = tick.and_then(|tick| tick.alt.clone());
                        box_to_tick.push(group(Tag::Figure(alt), Some(read)));
                    }
                    box_to_tick
                }
            });
        }
        table.push(line);
    }
    table
}
