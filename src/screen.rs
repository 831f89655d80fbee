//! The screens. Each has a `State`, a `Message` (what the person did) and an `Action` (what it asks of the app).
//!
//! A screen reports, the app decides; nothing here decides about teaching.

pub mod breather;
pub mod call;
pub mod card;
pub mod comfort;
pub mod counsellor;
pub mod end;
pub mod find;
pub mod finish;
pub mod flag;
pub mod glossary;
pub mod keep_card;
pub mod keypad;
pub mod last;
pub mod lesson;
pub mod lessons;
pub mod privacy;
pub mod proposal;
pub mod prudence;
pub mod rest;
pub mod review;
pub mod sheet;
pub mod swap;
pub mod there;
pub mod topics;
pub mod trouble;
pub mod welcome;
pub mod whence;

/// The screen in sight.
pub enum Screen {
    /// The first: a hand on a mouse, two languages, one action.
    Welcome(welcome::State),
    /// The topics.
    Topics(topics::State),
    /// The lessons of a topic.
    Lessons(lessons::State),
    /// A lesson.
    Lesson(Box<lesson::State>),
    /// The end of a lesson.
    Finish(finish::State),
    /// The end of « Où commencer ? », or what helps before a lesson.
    Proposal(proposal::State),
    /// « J’ai ma carte »
    Card(Box<card::State>),
    /// « Je veux… »
    Find(Box<find::State>),
    /// « Où en étiez-vous ? »
    Whence(whence::State),
    /// « Votre dernière visite ? »
    Last(last::State),
    /// « Je révise »
    Review(review::State),
    /// A card of prudence.
    Prudence(prudence::State),
    /// Nothing can be taught: for the counsellor.
    Trouble(trouble::State),
}

impl Screen {
    /// For traces.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Lessons(screen) if screen.is_of_tasks() => "procedures",
            Self::Proposal(screen) if screen.is_task() => "before",
            Self::Welcome(_) => "welcome",
            Self::Topics(_) => "topics",
            Self::Lessons(_) => "lessons",
            Self::Lesson(_) => "lesson",
            Self::Finish(_) => "finish",
            Self::Proposal(_) => "proposal",
            Self::Card(screen) => screen.name(),
            Self::Find(_) => "find",
            Self::Whence(screen) => screen.name(),
            Self::Last(_) => "last",
            Self::Review(_) => "review",
            Self::Prudence(_) => "prudence",
            Self::Trouble(_) => "trouble",
        }
    }
}
