//! Sheets of paper, A4: black on white, in large letters, to be printed or kept as PDF.
//!
//! A paper is the same whenever it is made: it holds no date and no name but what it is given.
//!
//! - `layout`: where everything stands, page by page
//! - `font`: how wide words are in our own letters
//! - `draw`: the PDF; `tags`: its structure, so that a screen reader reads it aloud (PDF/UA-1)
//! - [`drawing`]: pictures, in greys
//! - [`memo`]: what a learner takes home of a lesson
//! - [`card`]: « Ma carte Déclic »
//! - [`report`]: the report of a workshop
//! - [`sheet`]: the counsellor's sheet of a ready-made path

pub mod card;
mod draw;
pub mod drawing;
mod font;
mod layout;
pub mod memo;
pub mod report;
pub mod sheet;
mod tags;

use thiserror::Error;

pub use drawing::Drawing;

use crate::comfort::{Hand, Language};
use crate::content::Content;
use crate::lesson::LessonId;
use crate::sentence::Sentence;

/// A document: its title, then what follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// The name of its file, without `.pdf`: lower-case letters, digits and hyphens.
    pub name: String,
    /// Its title, on the first page and in the window of whoever opens it.
    pub title: String,
    /// The language it is read aloud in.
    pub language: Language,
    /// What stands under the title.
    pub blocks: Vec<Block>,
}

/// A piece of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The title of a part; it never stands alone at the bottom of a page.
    Heading(String),
    /// A paragraph.
    Line(String),
    /// One of a list, behind its mark.
    Item(Mark, String),
    /// A word, in bold, and what it means.
    Term(String, String),
    /// That many empty lines, to write on by hand.
    Blank(u8),
    /// What is to be written, then a line to write it on.
    Field(String),
    /// Drawings in cells, so many side by side.
    Figures {
        /// How many cells a row has, 1 to 4.
        across: u8,
        /// The cells.
        cells: Vec<Figure>,
    },
    /// Words in a frame, and what is to be found again at a glance, in very large letters.
    Spot {
        /// The words.
        text: String,
        /// What is large: digits.
        large: String,
    },
    /// One line in very large letters, in the middle.
    Large(String),
    /// Rows of boxes to tick by hand.
    Boxes {
        /// What each box is for.
        head: Vec<String>,
        /// What each row is about, and how many of its boxes are ticked already, from the first.
        rows: Vec<(String, u8)>,
        /// The tick.
        tick: Option<Drawing>,
    },
    /// Where the first page folds, in its middle; what follows stands below.
    Fold,
    /// What follows begins a page, unless all of it has room on this one.
    Turn,
    /// Rows of as many cells as one another; the first cell tells what its row is about.
    Table {
        /// What the columns are; none where rows are a name and its value.
        head: Option<Vec<String>>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
}

/// Drawings over the words that say what they are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Figure {
    /// Its number among others, if their order counts.
    pub mark: Option<String>,
    /// The drawings, side by side.
    pub drawings: Vec<Drawing>,
    /// The words.
    pub caption: String,
    /// What answers them, in bold, if they ask.
    pub answer: Option<String>,
}

/// What stands before one of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// A box to tick by hand.
    Box,
    /// A dash.
    Dash,
    /// A word or a number.
    Word(String),
}

/// Why there is no PDF.
#[derive(Debug, Error)]
pub enum PaperError {
    /// The program's own letters cannot be read.
    #[error("our own letters cannot be read")]
    Letters,
    /// The document could not be put together.
    #[error("the document could not be put together: {0}")]
    Document(String),
}

impl Paper {
    /// The name of its file: `declic-parcours-b.pdf`.
    #[must_use]
    pub fn file(&self) -> String {
        format!("{}.pdf", self.name)
    }

    /// Its drawings with their words, in order.
    #[must_use]
    pub fn figures(&self) -> Vec<&Figure> {
        let cells = self.blocks.iter().filter_map(|block| match block {
            Block::Figures { cells, .. } => Some(cells),
            _ => None,
        });
        cells.flatten().collect()
    }

    /// How many pages it has.
    ///
    /// # Errors
    /// When our letters cannot be read.
    pub fn pages(&self) -> Result<usize, PaperError> {
        let letters = font::Letters::ours().ok_or(PaperError::Letters)?;
        Ok(layout::pages(self, &letters).len())
    }

    /// The document as a PDF file.
    ///
    /// # Errors
    /// When our letters cannot be read, or the document breaks a rule of PDF/UA: a fault of ours.
    pub fn pdf(&self) -> Result<Vec<u8>, PaperError> {
        let letters = font::Letters::ours().ok_or(PaperError::Letters)?;
        let pages = layout::pages(self, &letters);
        draw::pdf(self, &letters, &pages)
    }
}

/// What puts sentences into the words of one language.
#[derive(Debug, Clone, Copy)]
pub struct Teller<'a> {
    /// What there is to tell of.
    pub content: &'a Content,
    /// The language.
    pub language: Language,
}

impl Teller<'_> {
    /// A sentence.
    fn say(&self, sentence: &Sentence) -> String {
        self.content.words.text(sentence, self.language, Hand::Right)
    }

    /// One of the counsellors' own sentences.
    fn word(&self, message: &str) -> String {
        self.say(&Sentence::counsellor(message))
    }

    /// The title of a lesson, or its name if it is no longer there.
    fn lesson(&self, lesson: &LessonId) -> String {
        if self.content.lesson(lesson).is_some() {
            self.say(&Sentence::lesson(lesson, "title"))
        } else {
            lesson.to_string()
        }
    }
}

/// A name that every disk takes, whatever words it is made of: lower-case letters, digits and single hyphens.
fn file_name(words: &[&str]) -> String {
    let words = words.join("-").to_lowercase();
    let pieces = words.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|piece| !piece.is_empty());
    pieces.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests;
