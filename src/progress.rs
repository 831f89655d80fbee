//! What one learner has walked and what is due again. In memory for one visit; a card takes it home ([`card`]).
//!
//! Five boxes a lesson, as Leitner drew them (PEDAGOGY.md 4): done again without being shown, a lesson moves on to the next
//! box and comes back later; otherwise it stays. Nothing here knows a date: one answer says how long ago the last visit was.
//!
//! - [`card`]: progress and comfort in ten digits, or eight pictures
//! - `leitner`: the intervals, and what a card lets one tell of them

pub mod card;
mod leitner;
#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::comfort::Comfort;
use crate::lesson::{Guidance, LessonId};
use crate::practice::{Attempt, Kind, Row, Rung, Summary};
use card::{Card, CardComfort, Edition, Reached, TOPICS};

/// « Votre dernière visite ? »
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Last {
    /// This week.
    #[default]
    Week,
    /// This month.
    Month,
    /// Long ago.
    Long,
}

impl Last {
    /// Every answer, the nearest first.
    pub const ALL: [Self; 3] = [Self::Week, Self::Month, Self::Long];

    /// The end of the message that asks: `last-week`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Month => "month",
            Self::Long => "long",
        }
    }
}

/// What is known of a lesson that was walked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// What its next practice starts from.
    pub attempt: Attempt,
    /// The freest guidance it was finished with.
    pub level: Guidance,
    /// Its box, 0 to 4: 0 until it was done again.
    pub leitner: u8,
    /// How old it was at the last visit, in weeks, as a card lets one tell; none if it was walked in this visit.
    pub age: Option<u32>,
}

/// What a learner has walked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Progress {
    lessons: BTreeMap<LessonId, Known>,
    today: Vec<LessonId>,
    refreshed: Vec<LessonId>,
    /// Those that have gone on to another box in this visit: once is enough, what is done twice in a row is not kept better.
    moved: BTreeSet<LessonId>,
    /// Those that had to be shown when they were done again.
    shown: BTreeSet<LessonId>,
}

impl Progress {
    /// What is known of a lesson, if it was walked.
    #[must_use]
    pub fn known(&self, lesson: &LessonId) -> Option<&Known> {
        self.lessons.get(lesson)
    }

    /// Whether a lesson was walked.
    #[must_use]
    pub fn has(&self, lesson: &LessonId) -> bool {
        self.lessons.contains_key(lesson)
    }

    /// Whether nothing was walked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lessons.is_empty()
    }

    /// How many lessons were walked.
    #[must_use]
    pub fn count(&self) -> usize {
        self.lessons.len()
    }

    /// What the next practice of a lesson starts from.
    #[must_use]
    pub fn attempt(&self, lesson: &LessonId) -> Attempt {
        self.known(lesson).map(|known| known.attempt.clone()).unwrap_or_default()
    }

    /// The lessons finished in this visit, whole, each once, the latest last.
    #[must_use]
    pub fn today(&self) -> &[LessonId] {
        &self.today
    }

    /// The lessons whose refresher was made in this visit, each once, the latest last.
    #[must_use]
    pub fn refreshed(&self) -> &[LessonId] {
        &self.refreshed
    }

    /// The first of these lessons that was not walked: what comes next in a topic.
    #[must_use]
    pub fn next_of<'a>(&self, lessons: &'a [LessonId]) -> Option<&'a LessonId> {
        lessons.iter().find(|lesson| !self.has(lesson))
    }

    /// A lesson or its refresher is finished.
    ///
    /// Done again without being shown (no demonstration asked for or given), the lesson goes on to the next box: at most
    /// once a visit, and from the first box only after another lesson. A refresher of what was never walked leaves nothing.
    pub fn finished(&mut self, summary: &Summary) {
        let lesson = &summary.lesson;
        let is_ready = self.is_ready(lesson);
        let is_whole = summary.kind == Kind::Whole;
        let Some(known) = self.lessons.get_mut(lesson) else {
            if is_whole {
                let known = Known { attempt: summary.next.clone(), level: summary.guidance, leitner: 0, age: None };
                self.lessons.insert(lesson.clone(), known);
                latest(&mut self.today, lesson);
            }
            return;
        };
        known.attempt = summary.next.clone();
        if is_whole {
            known.level = known.level.max(summary.guidance);
            latest(&mut self.today, lesson);
        } else {
            latest(&mut self.refreshed, lesson);
        }
        // To watch is neither to need help nor to do without.
        if summary.guidance == Guidance::Watch {
            return;
        }
        if summary.rung >= Rung::Demonstration {
            self.shown.insert(lesson.clone());
            return;
        }
        self.shown.remove(lesson);
        if is_ready && self.moved.insert(lesson.clone()) {
            known.leitner = (known.leitner + 1).min(leitner::LAST_BOX);
        }
    }

    /// Whether doing a lesson again tells that it was kept: something else came in between.
    fn is_ready(&self, lesson: &LessonId) -> bool {
        self.known(lesson).is_some_and(|known| known.leitner > 0) || self.today.last() != Some(lesson)
    }

    /// Whether a lesson had to be shown when it was done again: then it is offered whole, guided.
    #[must_use]
    pub fn offer_guided(&self, lesson: &LessonId) -> bool {
        self.shown.contains(lesson)
    }

    /// The cues of a lesson's refresher: fewer in each box.
    #[must_use]
    pub fn row_of(&self, lesson: &LessonId) -> Row {
        match self.known(lesson).map_or(0, |known| known.leitner) {
            0 => Row::Spoken,
            1 => Row::Sparse,
            _ => Row::Goal,
        }
    }

    /// The first lesson of this visit whose refresher is due in the same visit: it is in box 0 and another lesson was
    /// finished since. One that had to be shown is offered guided instead.
    #[must_use]
    pub fn same_session(&self) -> Option<LessonId> {
        let (_, earlier) = self.today.split_last()?;
        let is_due = |lesson: &&LessonId| {
            !self.shown.contains(*lesson) && self.known(lesson).is_some_and(|known| known.leitner == 0)
        };
        earlier.iter().find(is_due).cloned()
    }

    /// The lessons of earlier visits whose refreshers are due, the most overdue first, then those of the lowest boxes: at
    /// most three in a visit, those already made in it included, and from as many topics as there are.
    ///
    /// `shows` tells whether a lesson is there and shown, `prudence` whether it is one of prudence.
    #[must_use]
    pub fn due(
        &self,
        edition: &Edition,
        last: Last,
        shows: impl Fn(&LessonId) -> bool,
        prudence: impl Fn(&LessonId) -> bool,
    ) -> Vec<LessonId> {
        let mut all: Vec<Due> = Vec::new();
        for (lesson, known) in &self.lessons {
            let is_done = self.today.contains(lesson) || self.refreshed.contains(lesson);
            let Some(age) = known.age.filter(|_| !is_done && shows(lesson)) else { continue };
            if let (Some((topic, place)), Some(overdue)) =
                (edition.place(lesson), leitner::overdue(age, last, prudence(lesson)))
            {
                // The topic that comes first changes from visit to visit, so that none is always left out.
                let turn = (topic + self.lessons.len()) % TOPICS;
                let order = (Reverse(overdue), known.leitner, turn, place);
                all.push(Due { lesson, topic, order });
            }
        }
        all.sort_by_key(|due| due.order);
        let of_before = |lesson: &&LessonId| self.known(lesson).is_some_and(|known| known.age.is_some());
        let room = leitner::MOST.saturating_sub(self.refreshed.iter().filter(of_before).count());
        spread(all, room)
    }

    /// The lesson of a topic that an earlier visit ended with, as far as one can tell: the one that came last in the topic.
    /// None once it was done again in this visit. `is_right` tells whether a lesson may be meant.
    #[must_use]
    pub fn of_last_time(
        &self,
        topic: &str,
        edition: &Edition,
        is_right: impl Fn(&LessonId) -> bool,
    ) -> Option<LessonId> {
        let of_before = |lesson: &&LessonId| self.known(lesson).is_some_and(|known| known.age.is_some());
        let lessons = edition.topics.iter().flatten().filter(|lesson| lesson.topic() == topic);
        let last = lessons.filter(of_before).filter(|lesson| is_right(lesson)).last()?;
        (!self.today.contains(last)).then(|| last.clone())
    }

    /// What a card says of it.
    #[must_use]
    pub fn card(&self, edition: &Edition, comfort: &Comfort) -> Card {
        let reached = std::array::from_fn(|topic| {
            let lessons = edition.topics.get(topic).map_or(&[][..], Vec::as_slice);
            let walked: Vec<&Known> = lessons.iter().map_while(|lesson| self.known(lesson)).collect();
            let count = u8::try_from(walked.len()).unwrap_or(u8::MAX);
            walked.last().map_or(Reached::NOTHING, |known| Reached { lessons: count, level: known.level })
        });
        Card { reached, comfort: CardComfort::of(comfort) }.fitted(edition)
    }

    /// What a card of this edition lets one tell.
    #[must_use]
    pub fn of_card(card: &Card, edition: &Edition) -> Self {
        let mut progress = Self::default();
        progress.recall(card, edition);
        progress
    }

    /// Adds what a card lets one tell; what this visit knows better stays.
    ///
    /// Each lesson counts as done once for each box it has gone through, with the level of the last one of its topic.
    pub fn recall(&mut self, card: &Card, edition: &Edition) {
        let card = card.fitted(edition);
        let walked = card.reached.map(|reached| usize::from(reached.lessons));
        let lengths = edition.topics.iter().map(Vec::len);
        let ages = leitner::Ages::of(&walked.into_iter().zip(lengths).collect::<Vec<_>>());
        for (topic, (lessons, reached)) in edition.topics.iter().zip(card.reached).enumerate() {
            for (place, lesson) in lessons.iter().enumerate() {
                let Some(age) = ages.age(topic, place) else { break };
                let leitner = leitner::box_at(age);
                let faded = if reached.level == Guidance::Watch { 0 } else { leitner.min(2) };
                let attempt = Attempt { number: leitner.into(), faded, shaky: BTreeSet::new() };
                let known = Known { attempt, level: reached.level, leitner, age: Some(age) };
                self.lessons.entry(lesson.clone()).or_insert(known);
            }
        }
    }

    /// Adds what someone without a card remembers: that they came as far as this lesson, in its topic. Nothing if the edition
    /// has no such lesson.
    pub fn recall_up_to(&mut self, lesson: &LessonId, edition: &Edition) {
        let Some((topic, place)) = edition.place(lesson) else { return };
        let mut reached = [Reached::NOTHING; TOPICS];
        if let Some(reached) = reached.get_mut(topic) {
            reached.lessons = u8::try_from(place + 1).unwrap_or(u8::MAX);
        }
        self.recall(&Card { reached, comfort: CardComfort::default() }, edition);
    }
}

/// A lesson that is due.
struct Due<'a> {
    lesson: &'a LessonId,
    topic: usize,
    order: (Reverse<u32>, u8, usize, usize),
}

/// The first of each topic, then the second of each, and so on, as long as there is room; those taken in their order.
fn spread(mut all: Vec<Due<'_>>, room: usize) -> Vec<LessonId> {
    let mut met: BTreeMap<usize, usize> = BTreeMap::new();
    let mut round = |due: &Due<'_>| {
        let met = met.entry(due.topic).or_default();
        *met += 1;
        *met
    };
    let mut rounds: Vec<(usize, Due<'_>)> = all.drain(..).map(|due| (round(&due), due)).collect();
    rounds.sort_by_key(|(round, due)| (*round, due.order));
    rounds.truncate(room);
    rounds.sort_by_key(|(_, due)| due.order);
    rounds.into_iter().map(|(_, due)| due.lesson.clone()).collect()
}

/// Puts a lesson last on a list where each is once.
fn latest(list: &mut Vec<LessonId>, lesson: &LessonId) {
    list.retain(|known| known != lesson);
    list.push(lesson.clone());
}
