//! Where a card folds, and its rows of boxes.

use super::{ABOVE_LINE, BOX, GUTTER, HEIGHT, INNER, Ink, Layout, Look, MARGIN, PLAIN, Place, STRONG, TEXT, WIDTH};
use crate::paper::Drawing;

/// What is read from an arm's length.
const LARGE: Look = Look { size: 48.0, is_bold: true };
/// How many rows of boxes stand together: a shorter list stays whole.
const WHOLE: usize = 5;
/// Above and below the line where the sheet folds.
const FOLD: f32 = 12.0;

impl Layout<'_> {
    /// One line, as large as it fits, in the middle.
    pub(super) fn large(&mut self, block: usize, text: &str) {
        let text = self.letters.legible(text);
        let own = self.letters.face(LARGE.is_bold).width(&text, LARGE.size).max(1.0);
        let look = Look { size: LARGE.size * (INNER / own).min(1.0), ..LARGE };
        self.make_room(look.leading());
        let left = (WIDTH - own * look.size / LARGE.size) / 2.0;
        self.words(Some(Place::of(block)), text, look, left);
        self.down += look.leading();
    }

    /// The line where the first page folds, if what stands above leaves its lower half free.
    pub(super) fn fold_here(&mut self) {
        let middle = HEIGHT / 2.0;
        if self.pages.len() == 1 && self.down + FOLD <= middle {
            self.draw(Ink::Fold { top: middle });
            self.down = middle + FOLD;
        }
    }

    /// Rows of boxes under what they are for. A page that begins among them has the head again, for the eye only.
    pub(super) fn boxes(&mut self, block: usize, head: &[String], rows: &[(String, u8)], tick: Option<&Drawing>) {
        self.space(ABOVE_LINE);
        let columns = self.box_columns(head);
        let together = self.boxes_tall(head, rows);
        self.make_room(together);
        let place = |row: usize| Place { row, ..Place::of(block) };
        self.box_head(&columns, head, Some(place(0)));
        for (nth, (text, ticks)) in rows.iter().enumerate() {
            let width = words_width(&columns);
            let tall = self.tall(text, PLAIN, width) + ABOVE_LINE;
            let page = self.pages.len();
            self.make_room(tall);
            if self.pages.len() > page {
                self.box_head(&columns, head, None);
            }
            let top = self.down;
            self.flow(place(nth + 1), text, PLAIN, (MARGIN, width));
            for (column, (left, wide)) in columns.iter().enumerate() {
                let at = (left + (wide - BOX) / 2.0, top + (PLAIN.leading() - BOX) / 2.0);
                self.draw(Ink::Frame { at, side: BOX });
                if let Some(tick) = tick.filter(|_| column < usize::from(*ticks)) {
                    let place = Place { cell: column + 1, ..place(nth + 1) };
                    self.draw(Ink::Picture { at, side: BOX, drawing: tick.clone(), place: Some(place) });
                }
            }
            self.down = top + tall;
            self.draw(Ink::Rule { at: (MARGIN, self.down - ABOVE_LINE / 2.0), long: INNER });
        }
    }

    /// How tall the first rows of boxes are, which stand together.
    pub(super) fn boxes_tall(&self, head: &[String], rows: &[(String, u8)]) -> f32 {
        let width = words_width(&self.box_columns(head));
        let rows = rows.iter().take(WHOLE).map(|(text, _)| self.tall(text, PLAIN, width) + ABOVE_LINE);
        STRONG.leading() + ABOVE_LINE + rows.sum::<f32>()
    }

    fn box_head(&mut self, columns: &[(f32, f32)], head: &[String], place: Option<Place>) {
        let tall = STRONG.leading() + ABOVE_LINE;
        self.make_room(2.0 * tall);
        for (column, ((left, _), text)) in columns.iter().zip(head).enumerate() {
            let place = place.map(|place| Place { cell: column + 1, ..place });
            self.words(place, self.letters.legible(text), STRONG, *left);
        }
        self.down += tall;
        self.draw(Ink::Rule { at: (MARGIN, self.down - ABOVE_LINE / 2.0), long: INNER });
    }

    /// The left edge and the width of each column of boxes: as wide as its words.
    fn box_columns(&self, head: &[String]) -> Vec<(f32, f32)> {
        let mut right = MARGIN + INNER;
        let mut columns = Vec::new();
        for text in head.iter().rev() {
            let wide = self.letters.bold.width(&self.letters.legible(text), TEXT).max(BOX);
            columns.insert(0, (right - wide, wide));
            right -= wide + GUTTER;
        }
        columns
    }
}

/// How wide the words of a row are: what its boxes leave.
fn words_width(columns: &[(f32, f32)]) -> f32 {
    columns.first().map_or(INNER, |(left, _)| left - MARGIN - GUTTER)
}
