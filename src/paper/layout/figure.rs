//! Where drawings stand, and what is framed or written by hand.

use super::{ABOVE_LINE, ASCENT, HAND, INNER, Ink, LEADING, Layout, Look, MARGIN, PLAIN, Place, STRONG, TEXT};
use crate::paper::{Drawing, Figure};

/// The side of a drawing, where there is room; where they are many.
const SIDE: f32 = 92.0;
const SMALL: f32 = 64.0;
/// The side of a drawing in narrow cells, three or four side by side: both rows of a card's pictures stand above its fold.
const NARROW: f32 = 52.0;
/// How many drawings are many: they stand on one page with what follows.
const MANY: usize = 5;
/// How much of its side a framed drawing keeps free on each side.
const INSET: f32 = 0.2;
/// Between two cells, and between two drawings of one.
const APART: f32 = 20.0;
const BESIDE: f32 = 12.0;
/// How wide the column of a number is.
const NUMBERS: f32 = 26.0;
const NUMBER: Look = Look { size: 24.0, is_bold: true };
/// Above a row of drawings, and between drawings and their words.
const ABOVE_ROW: f32 = 16.0;
const ABOVE_CAPTION: f32 = 5.0;
/// What is to be found again at a glance.
const LARGE: Look = Look { size: 40.0, is_bold: true };
/// Between a frame and what is in it.
const PADDING: f32 = 14.0;
/// Between the words of a line to write on and the line.
const BEFORE_HAND: f32 = 8.0;

/// A cell: where it stands, and its words in lines.
struct Cell {
    left: f32,
    /// The left edge of drawings.
    inner: f32,
    /// The left edge and the width of words: under the drawings, or in a narrow cell under the number as well.
    words: (f32, f32),
    side: f32,
    caption: Vec<String>,
    answer: Vec<String>,
}

impl Place {
    /// The words of a figure, and what answers them; its number is cell 0.
    pub const CAPTION: usize = 1;
    pub const ANSWER: usize = 2;

    /// A drawing of a figure.
    pub const fn drawing(self, nth: usize) -> Self {
        Self { cell: Self::ANSWER + 1 + nth, ..self }
    }
}

impl Layout<'_> {
    pub(super) fn figures(&mut self, block: usize, across: u8, figures: &[Figure]) {
        let across = across.clamp(1, 4);
        let side = match across {
            3.. => NARROW,
            _ if figures.len() < MANY => SIDE,
            _ => SMALL,
        };
        for (row, figures) in figures.chunks(usize::from(across)).enumerate() {
            let cells: Vec<Cell> =
                figures.iter().zip(0..across).map(|(figure, at)| self.cell(figure, side, at, across)).collect();
            let tall = cells.iter().map(Cell::tall).fold(0.0, f32::max);
            self.space(ABOVE_ROW);
            self.make_room(tall);
            let top = self.down;
            for (nth, (figure, cell)) in figures.iter().zip(&cells).enumerate() {
                self.down = top;
                let row = row * usize::from(across) + nth;
                self.figure(Place { row, ..Place::of(block) }, figure, cell);
            }
            self.down = top + tall;
        }
    }

    fn cell(&self, figure: &Figure, side: f32, at: u8, across: u8) -> Cell {
        let width = (INNER - f32::from(across - 1) * APART) / f32::from(across);
        let left = MARGIN + f32::from(at) * (width + APART);
        let aside = if figure.mark.is_some() { NUMBERS } else { 0.0 };
        let inner = left + aside;
        let words = if across < 3 { (inner, width - aside) } else { (left, width) };
        // A handful of drawings.
        #[allow(clippy::cast_precision_loss)]
        let count = figure.drawings.len().max(1) as f32;
        let side = side.min((width - aside - (count - 1.0) * BESIDE) / count);
        let caption = self.fold(&self.letters.legible(&figure.caption), PLAIN, words.1);
        let answer = figure.answer.as_ref().map(|answer| self.fold(&self.letters.legible(answer), STRONG, words.1));
        let side = if figure.drawings.is_empty() { 0.0 } else { side };
        Cell { left, inner, words, side, caption, answer: answer.unwrap_or_default() }
    }

    fn figure(&mut self, place: Place, figure: &Figure, cell: &Cell) {
        if let Some(mark) = &figure.mark {
            let text = self.letters.legible(mark);
            self.words(Some(place), text, NUMBER, cell.left);
        }
        let mut left = cell.inner;
        for (nth, drawing) in figure.drawings.iter().enumerate() {
            self.drawing(drawing, (left, self.down), cell.side, place.drawing(nth));
            left += cell.side + BESIDE;
        }
        if cell.side > 0.0 {
            self.down += cell.side + ABOVE_CAPTION;
        }
        let lines = [(&cell.caption, PLAIN, Place::CAPTION), (&cell.answer, STRONG, Place::ANSWER)];
        for (lines, look, part) in lines {
            for text in lines {
                self.words(Some(Place { cell: part, ..place }), text.clone(), look, cell.words.0);
                self.down += look.leading();
            }
        }
    }

    fn drawing(&mut self, drawing: &Drawing, (left, top): (f32, f32), side: f32, place: Place) {
        let inset = if drawing.is_framed { side * INSET } else { 0.0 };
        if drawing.is_framed {
            self.draw(Ink::Panel { at: (left, top), size: (side, side) });
        }
        let place = drawing.alt.is_some().then_some(place);
        let (at, side) = ((left + inset, top + inset), side - 2.0 * inset);
        self.draw(Ink::Picture { at, side, drawing: drawing.clone(), place });
    }

    /// Words in a frame, and what is large at their right.
    pub(super) fn spot(&mut self, block: usize, text: &str, large: &str) {
        let large = self.letters.legible(large);
        let own = self.letters.face(LARGE.is_bold).width(&large, LARGE.size);
        let width = INNER - 3.0 * PADDING - own;
        let words = self.tall(text, PLAIN, width);
        let tall = words.max(LARGE.leading()) + 2.0 * PADDING;
        self.space(ABOVE_ROW);
        self.make_room(tall);
        let top = self.down;
        self.draw(Ink::Panel { at: (MARGIN, top), size: (INNER, tall) });
        self.down = top + (tall - words) / 2.0;
        for line in self.fold(&(self.letters.legible(text) + " "), PLAIN, width) {
            // What is large is read on, as one paragraph.
            self.words(Some(Place::of(block)), line.trim_end().to_owned() + " ", PLAIN, MARGIN + PADDING);
            self.down += PLAIN.leading();
        }
        self.down = top + (tall - LARGE.leading()) / 2.0;
        self.words(Some(Place::of(block)), large, LARGE, MARGIN + INNER - PADDING - own);
        self.down = top + tall;
    }

    /// What is to be written, and a line to write it on: after it, or under it if it is long.
    pub(super) fn field(&mut self, block: usize, text: &str) {
        let wide = self.letters.regular.width(&self.letters.legible(text), TEXT) + BEFORE_HAND;
        let (left, tall) = if wide < INNER / 2.0 { (MARGIN + wide, HAND) } else { (MARGIN, TEXT * LEADING + HAND) };
        self.space(ABOVE_LINE);
        self.make_room(tall);
        let bottom = self.down + tall;
        self.down += HAND - TEXT * ASCENT - 2.0;
        if left > MARGIN {
            self.words(Some(Place::of(block)), self.letters.legible(text), PLAIN, MARGIN);
        } else {
            self.flow(Place::of(block), text, PLAIN, (MARGIN, INNER));
        }
        self.draw(Ink::Rule { at: (left, bottom), long: MARGIN + INNER - left });
        self.down = bottom;
    }
}

impl Cell {
    fn tall(&self) -> f32 {
        // A few lines.
        #[allow(clippy::cast_precision_loss)]
        let lines = (self.caption.len() + self.answer.len()) as f32;
        let pictures = if self.side > 0.0 { self.side + ABOVE_CAPTION } else { 0.0 };
        pictures + lines * PLAIN.leading()
    }
}
