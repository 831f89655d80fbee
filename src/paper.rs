//! Pages for counsellors, on A4: black on white, in large letters, to be printed or kept as PDF.
//!
//! A paper is the same whenever it is made: it holds no date and no name but what it is given.
//!
//! - `layout`: where everything stands, page by page
//! - `font`: how wide words are in our own letters
//! - `draw`: the PDF; its structure is told, so that a screen reader reads it aloud (PDF/UA-1)
//! - [`report`]: the report of a workshop
//! - [`sheet`]: the counsellor's sheet of a ready-made path

mod draw;
mod font;
mod layout;
pub mod report;
pub mod sheet;

use thiserror::Error;

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
    /// That many empty lines, to write on by hand.
    Blank(u8),
    /// Rows of as many cells as one another; the first cell tells what its row is about.
    Table {
        /// What the columns are; none where rows are a name and its value.
        head: Option<Vec<String>>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
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
