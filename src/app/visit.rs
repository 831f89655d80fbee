//! One visit: what is forgotten, as a whole, when it ends (STANDARDS.md P3).

use std::sync::Arc;

use super::{Comfort, Content, Layout, LessonId, Moment, Over, Screen, review, trouble, welcome};
use crate::progress::{Last, Progress};
use crate::workshop::Workshop;

/// Everything that one person did, chose or typed. Whatever is kept elsewhere tells of nobody.
pub(super) struct Visit {
    pub comfort: Comfort,
    /// The screen, with the practice under way and all that was typed there.
    pub screen: Screen,
    /// What lies over the screen, the last one in sight.
    pub over: Vec<Over>,
    /// The first visit of the settings leads on to the topics.
    pub settled: bool,
    /// The keyboard under the hands: that of the language, until its keys tell otherwise.
    pub keyboard: Arc<Layout>,
    /// The keys have told.
    pub is_keyboard_known: bool,
    pub progress: Progress,
    /// When the last visit was, once it was asked.
    pub last: Option<Last>,
    /// The lessons of earlier visits that are due again, as far as is known.
    pub due: Vec<LessonId>,
    /// « Je révise », while it goes on: what is done of it.
    pub review: Option<review::State>,
    /// How many placements were made: the next one has other words.
    pub placements: u32,
    /// A lesson that helps before another, once it has been begun for that; and the other, which comes after it.
    pub errand: Option<(LessonId, LessonId)>,
    /// The lesson that was asked for in a variant, and how far it is ahead of its first one.
    pub ahead: Option<(LessonId, u32)>,
    /// The variant of the lesson begun last.
    pub variant: u32,
    pub workshop: Option<Running>,
    /// A sheet is on its way to the printer, or onto a key.
    pub is_handing_over: bool,
}

/// A workshop under way.
pub(super) struct Running {
    pub workshop: Workshop,
    /// When it ends by itself.
    pub until: Moment,
    /// The practice in which the mouse has changed hands.
    pub swapped: Option<u64>,
}

impl Visit {
    /// A visit begins, with this comfort.
    pub fn new(content: &Content, comfort: Comfort) -> Self {
        let is_empty = content.lessons.is_empty();
        Self {
            comfort,
            screen: if is_empty { Screen::Trouble(trouble::State) } else { Screen::Welcome(welcome::State::default()) },
            over: Vec::new(),
            settled: false,
            keyboard: content.keyboards.usual(comfort.language),
            is_keyboard_known: false,
            progress: Progress::default(),
            last: None,
            due: Vec::new(),
            review: None,
            placements: 0,
            errand: None,
            ahead: None,
            variant: 1,
            workshop: None,
            is_handing_over: false,
        }
    }

    /// Whether there is anything to end, in a visit that began with this comfort.
    pub fn has_begun(&self, usual: Comfort) -> bool {
        self.settled || self.comfort != usual || !self.progress.is_empty() || !matches!(self.screen, Screen::Welcome(_))
    }
}
