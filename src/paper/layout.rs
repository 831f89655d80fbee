//! Where everything stands: words, lines and boxes, page by page. In points, 72 to the inch, from the top left.

mod card;
mod figure;

use super::font::Letters;
use super::{Block, Drawing, Mark, Paper};

/// How wide A4 is (ISO 216: 210 mm).
pub const WIDTH: f32 = 210.0 * MM;
/// How tall A4 is (ISO 216: 297 mm).
pub const HEIGHT: f32 = 297.0 * MM;
/// Nothing stands nearer to an edge: every printer reaches as far, and there is room for holes.
pub const MARGIN: f32 = 18.0 * MM;
const MM: f32 = 72.0 / 25.4;

/// The size of the text: 16 points at least for readers with low vision.
const TEXT: f32 = 16.0;
const HEADING: f32 = 20.0;
const TITLE: f32 = 28.0;
/// From one line to the next, in sizes of the text.
const LEADING: f32 = 1.3;
/// From the top of a line to what its letters stand on, in sizes of the text.
const ASCENT: f32 = 0.98;
/// Above a part, a paragraph, one of a list.
const ABOVE_HEADING: f32 = 20.0;
const ABOVE_LINE: f32 = 7.0;
/// From one line to the next where people write by hand: 10 mm.
const HAND: f32 = 10.0 * MM;
/// Between two columns.
const GUTTER: f32 = 14.0;
/// How wide the column of a mark is.
const MARKS: f32 = 30.0;
/// The side of a box to tick: 5 mm.
const BOX: f32 = 5.0 * MM;
/// What stands above the page's number.
const BOTTOM: f32 = HEIGHT - MARGIN - TEXT * LEADING * 1.5;
const INNER: f32 = WIDTH - 2.0 * MARGIN;
/// How many items stand under their heading at least, if there are as many.
const FIRST: usize = 3;
/// How many lines to write on are enough, where the page has no room for more.
const FEW: u8 = 3;
/// How much of what is drawn stands under its heading at least.
const FIGURE: f32 = 150.0;
/// The most lines of a cell: a row is not parted, and has to fit on a page.
const CELL: usize = 24;

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Ink {
    /// A line of words.
    Words(Words),
    /// A level line, from its left end.
    Rule { at: (f32, f32), long: f32 },
    /// A square, by its top left corner.
    Frame { at: (f32, f32), side: f32 },
    /// A rectangle with round corners, by its top left corner: its width and height.
    Panel { at: (f32, f32), size: (f32, f32) },
    /// The line where the sheet folds, from edge to edge.
    Fold { top: f32 },
    /// A picture in a square, by its top left corner.
    Picture {
        at: (f32, f32),
        side: f32,
        drawing: Drawing,
        /// What it is a piece of, if it says more than words do.
        place: Option<Place>,
    },
}

/// A line of words.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    /// The left end of what its letters stand on.
    pub at: (f32, f32),
    /// The words; a line that goes on ends in a space, so that whoever reads it aloud parts the words.
    pub text: String,
    /// In points.
    pub size: f32,
    pub is_bold: bool,
    /// What it is a piece of; none for what is not read aloud, such as the page's number.
    pub place: Option<Place>,
}

/// A piece of the document: lines of the same piece are read in one go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// 0 is the title, 1 the first block.
    pub block: usize,
    /// Of a table: 0 is its head, 1 its first row. Of figures: 0 is the first.
    pub row: usize,
    /// Of a row; of a list and of a figure 0 is the mark, 1 what it marks.
    pub cell: usize,
}

impl Place {
    pub const fn of(block: usize) -> Self {
        Self { block, row: 0, cell: 0 }
    }
}

/// How words look.
#[derive(Clone, Copy)]
struct Look {
    size: f32,
    is_bold: bool,
}

const PLAIN: Look = Look { size: TEXT, is_bold: false };
const STRONG: Look = Look { size: TEXT, is_bold: true };

impl Look {
    fn leading(self) -> f32 {
        self.size * LEADING
    }
}

/// The columns of a table.
struct Grid {
    /// The left edge and the width of each.
    columns: Vec<(f32, f32)>,
    /// All but the first are numbers, which stand under one another.
    has_numbers: bool,
}

/// How tall a row of these cells is.
fn tall(cells: &[Vec<String>], look: Look) -> f32 {
    let lines = cells.iter().map(Vec::len).max().unwrap_or(0);
    // Rows are a few lines.
    #[allow(clippy::cast_precision_loss)]
    let lines = lines as f32;
    lines * look.leading() + ABOVE_LINE
}

/// The pages of a document, each with its number.
pub fn pages(paper: &Paper, letters: &Letters) -> Vec<Vec<Ink>> {
    let mut layout = Layout { letters, pages: vec![Vec::new()], down: MARGIN };
    layout.flow(Place::of(0), &paper.title, Look { size: TITLE, is_bold: true }, (MARGIN, INNER));
    for (nth, block) in paper.blocks.iter().enumerate() {
        layout.block(nth + 1, block, &paper.blocks[nth + 1..]);
    }
    layout.number(&paper.title);
    layout.pages
}

struct Layout<'a> {
    letters: &'a Letters,
    pages: Vec<Vec<Ink>>,
    /// The top of what comes next.
    down: f32,
}

impl Layout<'_> {
    fn block(&mut self, block: usize, is: &Block, next: &[Block]) {
        match is {
            Block::Heading(text) => {
                let look = Look { size: HEADING, is_bold: true };
                self.space(ABOVE_HEADING);
                let tall = self.tall(text, look, INNER) + self.start(next);
                self.make_room(tall);
                self.flow(Place::of(block), text, look, (MARGIN, INNER));
            }
            Block::Line(text) => {
                self.space(ABOVE_LINE);
                self.flow(Place::of(block), text, PLAIN, (MARGIN, INNER));
            }
            Block::Item(mark, text) => self.item(block, mark, text),
            Block::Term(word, meaning) => self.term(block, word, meaning),
            Block::Blank(count) => self.blank(*count),
            Block::Field(text) => self.field(block, text),
            Block::Figures { across, cells } => self.figures(block, *across, cells),
            Block::Spot { text, large } => self.spot(block, text, large),
            Block::Large(text) => self.large(block, text),
            Block::Boxes { head, rows, tick } => self.boxes(block, head, rows, tick.as_ref()),
            Block::Fold => self.fold_here(),
            Block::Turn => self.turn(block, next),
            Block::Table { head, rows } => self.table(block, head.as_deref(), rows),
        }
    }

    /// Turns the page if what follows would not all stand on this one.
    fn turn(&mut self, block: usize, next: &[Block]) {
        let mut trial = Layout { letters: self.letters, pages: vec![Vec::new()], down: self.down };
        for (nth, is) in next.iter().enumerate() {
            trial.block(block + nth + 1, is, &next[nth + 1..]);
        }
        if trial.pages.len() > 1 && self.down > MARGIN {
            self.pages.push(Vec::new());
            self.down = MARGIN;
        }
    }

    fn item(&mut self, block: usize, mark: &Mark, text: &str) {
        self.space(ABOVE_LINE);
        let (left, width) = (MARGIN + MARKS, INNER - MARKS);
        let tall = self.tall(text, PLAIN, width);
        self.make_room(tall);
        let place = Place::of(block);
        match mark {
            Mark::Box => {
                let top = self.down + (TEXT * LEADING - BOX) / 2.0;
                self.draw(Ink::Frame { at: (MARGIN, top), side: BOX });
            }
            Mark::Dash => self.words(Some(place), "–".into(), PLAIN, MARGIN),
            Mark::Word(word) => {
                let word = self.letters.legible(word);
                // What is no longer a mark is cut.
                if let Some(word) = self.fold(&word, STRONG, MARKS).into_iter().next() {
                    self.words(Some(place), word, STRONG, MARGIN);
                }
            }
        }
        self.flow(Place { cell: 1, ..place }, text, PLAIN, (left, width));
    }

    /// A word stands with its meaning, on lines of their own: whoever looks it up finds it at the edge.
    fn term(&mut self, block: usize, word: &str, meaning: &str) {
        self.space(ABOVE_LINE);
        let tall = self.tall(word, STRONG, INNER) + self.tall(meaning, PLAIN, INNER);
        self.make_room(tall);
        let place = Place::of(block);
        self.flow(place, word, STRONG, (MARGIN, INNER));
        self.flow(Place { cell: 1, ..place }, meaning, PLAIN, (MARGIN, INNER));
    }

    /// Lines to write on. A few more are not worth another sheet of paper.
    fn blank(&mut self, count: u8) {
        for nth in 0..count {
            if nth >= FEW && self.down + HAND > BOTTOM {
                return;
            }
            self.make_room(HAND);
            self.down += HAND;
            self.draw(Ink::Rule { at: (MARGIN, self.down), long: INNER });
        }
    }

    fn table(&mut self, block: usize, head: Option<&[String]>, rows: &[Vec<String>]) {
        self.space(ABOVE_LINE);
        let grid = Grid { columns: self.columns(head, rows), has_numbers: head.is_some() };
        let place = |row: usize| Some(Place { row, ..Place::of(block) });
        if let Some(head) = head {
            self.row(&self.cells(head, STRONG, &grid), STRONG, &grid, place(0));
        }
        for (nth, row) in rows.iter().enumerate() {
            let cells = self.cells(row, PLAIN, &grid);
            let page = self.pages.len();
            self.make_room(tall(&cells, PLAIN));
            if let Some(head) = head.filter(|_| self.pages.len() > page) {
                // For the eye only: whoever hears the table has heard it.
                self.row(&self.cells(head, STRONG, &grid), STRONG, &grid, None);
            }
            self.row(&cells, PLAIN, &grid, place(nth + 1));
        }
    }

    /// The left edge and the width of each column: the others as wide as their words want, up to half the page together,
    /// the first what is left.
    fn columns(&self, head: Option<&[String]>, rows: &[Vec<String>]) -> Vec<(f32, f32)> {
        let count = rows.first().map_or(1, Vec::len);
        // A table has a handful of columns.
        #[allow(clippy::cast_precision_loss)]
        let most = INNER / 2.0 / (count.max(2) - 1) as f32;
        let wanted = |column: usize| {
            let cells = rows.iter().map(|row| (row.get(column), false));
            let cells = cells.chain(head.iter().map(|head| (head.get(column), true)));
            let widths = cells.filter_map(|(cell, is_bold)| {
                let text = self.letters.legible(cell?);
                Some(self.letters.face(is_bold).width(&text, TEXT))
            });
            widths.fold(0.0, f32::max).min(most)
        };
        let mut columns: Vec<(f32, f32)> = Vec::new();
        let mut right = MARGIN + INNER;
        for column in (1..count).rev() {
            // A hair more than the words: sums of floats are not exact.
            let width = wanted(column) + 0.1;
            columns.insert(0, (right - width, width));
            right -= width + GUTTER;
        }
        columns.insert(0, (MARGIN, right - MARGIN));
        columns
    }

    /// The lines of each cell of a row.
    fn cells(&self, row: &[String], look: Look, grid: &Grid) -> Vec<Vec<String>> {
        let cells = row.iter().zip(&grid.columns).map(|(cell, (_, width))| {
            // An empty cell is one all the same for whoever hears the table.
            let cell = if cell.is_empty() { "\u{a0}" } else { cell };
            let mut lines = self.fold(&self.letters.legible(cell), look, *width);
            lines.truncate(CELL);
            lines
        });
        cells.collect()
    }

    fn row(&mut self, cells: &[Vec<String>], look: Look, grid: &Grid, place: Option<Place>) {
        let tall = tall(cells, look);
        self.make_room(tall);
        let top = self.down;
        for (cell, (lines, (left, width))) in cells.iter().zip(&grid.columns).enumerate() {
            self.down = top;
            for text in lines {
                let own = self.letters.face(look.is_bold).width(text.trim_end(), look.size);
                let is_number = grid.has_numbers && cell > 0;
                let left = if is_number { left + (width - own).max(0.0) } else { *left };
                self.words(place.map(|place| Place { cell, ..place }), text.clone(), look, left);
                self.down += look.leading();
            }
        }
        self.down = top + tall;
        self.draw(Ink::Rule { at: (MARGIN, self.down - ABOVE_LINE / 2.0), long: INNER });
    }

    /// A paragraph between two edges: whole on one page if it can be.
    fn flow(&mut self, place: Place, text: &str, look: Look, (left, width): (f32, f32)) {
        let lines = self.fold(&self.letters.legible(text), look, width);
        self.make_room(self.tall(text, look, width));
        for text in lines {
            self.make_room(look.leading());
            self.words(Some(place), text, look, left);
            self.down += look.leading();
        }
    }

    fn words(&mut self, place: Option<Place>, text: String, look: Look, left: f32) {
        let Look { size, is_bold } = look;
        let at = (left, self.down + size * ASCENT);
        self.draw(Ink::Words(Words { at, text, size, is_bold, place }));
    }

    fn draw(&mut self, ink: Ink) {
        if let Some(page) = self.pages.last_mut() {
            page.push(ink);
        }
    }

    /// Room above, but at the top of a page.
    fn space(&mut self, room: f32) {
        if self.down > MARGIN {
            self.down += room;
        }
    }

    /// Turns the page if what comes does not fit on this one, but would on the next.
    fn make_room(&mut self, tall: f32) {
        let fits_here = self.down + tall <= BOTTOM;
        let fits_nowhere = tall > BOTTOM - MARGIN && self.down < BOTTOM - TEXT * LEADING;
        if !fits_here && !fits_nowhere && self.down > MARGIN {
            self.pages.push(Vec::new());
            self.down = MARGIN;
        }
    }

    fn tall(&self, text: &str, look: Look, width: f32) -> f32 {
        let lines = self.fold(&self.letters.legible(text), look, width).len();
        // A document has fewer lines than would be rounded.
        #[allow(clippy::cast_precision_loss)]
        let lines = lines as f32;
        lines * look.leading()
    }

    /// How much of what follows must stand under its heading: of a list its first items, so that a short one stays whole.
    fn start(&self, next: &[Block]) -> f32 {
        match next.first() {
            None | Some(Block::Turn | Block::Fold) => 0.0,
            Some(Block::Heading(text)) => self.tall(text, Look { size: HEADING, is_bold: true }, INNER) + ABOVE_HEADING,
            Some(Block::Line(text)) => self.tall(text, PLAIN, INNER).min(3.0 * PLAIN.leading()) + ABOVE_LINE,
            Some(Block::Term(word, meaning)) => {
                self.tall(word, STRONG, INNER) + self.tall(meaning, PLAIN, INNER) + ABOVE_LINE
            }
            Some(Block::Item(..)) => {
                let items = next.iter().map_while(|block| match block {
                    Block::Item(_, text) => Some(self.tall(text, PLAIN, INNER - MARKS) + ABOVE_LINE),
                    _ => None,
                });
                items.take(FIRST).sum()
            }
            Some(Block::Blank(count)) => f32::from(FEW.min(*count)) * HAND,
            Some(Block::Field(_)) => 2.0 * HAND,
            Some(Block::Figures { .. } | Block::Spot { .. }) => FIGURE,
            Some(Block::Large(_)) => HEADING * LEADING,
            Some(Block::Boxes { head, rows, .. }) => self.boxes_tall(head, rows) + ABOVE_LINE,
            Some(Block::Table { .. }) => 2.0 * (PLAIN.leading() + ABOVE_LINE) + ABOVE_LINE,
        }
    }

    fn fold(&self, text: &str, look: Look, width: f32) -> Vec<String> {
        let face = self.letters.face(look.is_bold);
        fold(text, width, |text| face.width(text, look.size))
    }

    /// « 2 / 3 » at the bottom of each page, in its middle; after the first the title at the left, for pages that are parted,
    /// and the number at the right if it is long.
    fn number(&mut self, title: &str) {
        let count = self.pages.len();
        let title = self.letters.legible(title);
        let own = self.letters.regular.width(&title, TEXT);
        for (nth, page) in self.pages.iter_mut().enumerate() {
            let mut write = |left: f32, text: String| {
                let at = (left, HEIGHT - MARGIN - TEXT * (LEADING - ASCENT));
                page.push(Ink::Words(Words { at, text, size: TEXT, is_bold: false, place: None }));
            };
            let has_title = nth > 0 && own < INNER * 0.8;
            if has_title {
                write(MARGIN, title.clone());
            }
            let text = format!("{} / {count}", nth + 1);
            let wide = self.letters.regular.width(&text, TEXT);
            let is_aside = has_title && own > INNER * 0.4;
            write(if is_aside { WIDTH - MARGIN - wide } else { (WIDTH - wide) / 2.0 }, text);
        }
    }
}

/// Text in lines no wider than this. A line breaks at a space, never at a no-break space; a word that is wider than a
/// whole line breaks where it must.
pub fn fold(text: &str, width: f32, measure: impl Fn(&str) -> f32) -> Vec<String> {
    let space = measure(" ");
    let (mut lines, mut line, mut long) = (Vec::new(), String::new(), 0.0);
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let own = measure(word);
        if !line.is_empty() && long + space + own <= width {
            line = line + " " + word;
            long += space + own;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line) + " ");
        }
        if own <= width {
            (line, long) = (word.to_owned(), own);
            continue;
        }
        long = 0.0;
        for sign in word.chars() {
            let own = measure(sign.encode_utf8(&mut [0; 4]));
            if long + own > width && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
                long = 0.0;
            }
            line.push(sign);
            long += own;
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}
