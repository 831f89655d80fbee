//! « Ma carte Déclic »: the code of the day in digits and in pictures, and a row for each lesson that was walked or comes
//! next (PEDAGOGY.md 7). A sheet that folds in its middle, the code outside. No name.

use super::{Block, Drawing, Figure, Paper, Teller, file_name};
use crate::lesson::{Guidance, LessonId};
use crate::progress::Progress;
use crate::progress::card::{Card, CardCode, Edition, PictureCode};
use crate::sentence::Sentence;

/// What the boxes of a lesson are for: the three guidances, then doing it again later.
const BOXES: [&str; 4] = ["card-watch", "card-guided", "card-alone", "card-again"];

/// The row of a lesson on the card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The lesson.
    pub lesson: LessonId,
    /// How many of its boxes are ticked, from the first: 0 to 3. The fourth is for the learner's own pen.
    pub ticks: u8,
}

/// The rows of a card: for each topic those that were walked, then the next one.
///
/// Boxes are ticked up to the freest guidance a lesson was finished with.
#[must_use]
pub fn stamps(edition: &Edition, progress: &Progress) -> Vec<Vec<Stamp>> {
    rows(edition, |lesson| progress.known(lesson).map(|known| ticks(known.level)))
}

/// The same from what a card says: of a lesson before the last one of its topic only that it was walked.
#[must_use]
pub fn stamps_of_card(edition: &Edition, card: &Card) -> Vec<Vec<Stamp>> {
    rows(edition, |lesson| {
        let (topic, place) = edition.place(lesson)?;
        let reached = card.reached.get(topic)?;
        let behind = usize::from(reached.lessons).checked_sub(place + 1)?;
        Some(if behind == 0 { ticks(reached.level) } else { 1 })
    })
}

fn rows(edition: &Edition, walked: impl Fn(&LessonId) -> Option<u8>) -> Vec<Vec<Stamp>> {
    let of_topic = |lessons: &Vec<LessonId>| {
        let next = lessons.iter().find(|lesson| walked(lesson).is_none());
        let is_there = |lesson: &&LessonId| walked(lesson).is_some() || next == Some(*lesson);
        let stamp = |lesson: &LessonId| Stamp { lesson: lesson.clone(), ticks: walked(lesson).unwrap_or(0) };
        lessons.iter().filter(is_there).map(stamp).collect()
    };
    edition.topics.iter().map(of_topic).collect()
}

const fn ticks(level: Guidance) -> u8 {
    match level {
        Guidance::Watch => 1,
        Guidance::Guided => 2,
        Guidance::Alone => 3,
    }
}

/// The card. What the edition's own pictures lack on this machine is left out.
#[must_use]
pub fn card(
    teller: Teller<'_>,
    edition: &Edition,
    code: CardCode,
    pictures: PictureCode,
    stamps: &[Vec<Stamp>],
) -> Paper {
    let code = format!("{} {code}", edition.letter.to_uppercase());
    // In a folder of many, a card takes no other's place.
    let name = file_name(&[&teller.word("paper-file-card"), &code]);
    let mut blocks = vec![
        Block::Large(code),
        Block::Line(teller.word("card-how")),
        Block::Figures { across: 4, cells: figures(teller, edition, pictures) },
        Block::Fold,
        Block::Field(teller.word("card-next")),
    ];
    blocks.extend(stamps.iter().filter(|stamps| !stamps.is_empty()).flat_map(|stamps| topic(teller, stamps)));
    Paper { name, title: teller.word("card-title"), language: teller.language, blocks }
}

/// The pictures with their names, in the order in which they are chosen.
fn figures(teller: Teller<'_>, edition: &Edition, pictures: PictureCode) -> Vec<Figure> {
    let figure = |(number, place): (usize, u8)| {
        let name = edition.pictures.get(usize::from(place))?;
        let drawings = drawing(teller, "pictures", name).into_iter().collect();
        let caption = teller.say(&Sentence::picture(name));
        Some(Figure { mark: Some(number.to_string()), drawings, caption, answer: None })
    };
    (1..).zip(pictures.places()).filter_map(figure).collect()
}

/// A topic and its lessons.
fn topic(teller: Teller<'_>, stamps: &[Stamp]) -> Vec<Block> {
    let heading = stamps.first().map(|stamp| Block::Heading(teller.say(&Sentence::topic(stamp.lesson.topic()))));
    let rows = stamps.iter().map(|stamp| (teller.lesson(&stamp.lesson), stamp.ticks)).collect();
    let head = BOXES.map(|message| teller.word(message)).into();
    let tick = drawing(teller, "icons", "tick").map(|tick| Drawing { alt: Some(teller.word("card-done")), ..tick });
    heading.into_iter().chain([Block::Boxes { head, rows, tick }]).collect()
}

fn drawing(teller: Teller<'_>, folder: &str, name: &str) -> Option<Drawing> {
    Some(Drawing::new(&teller.content.asset(&format!("{folder}/{name}.svg"))?))
}
