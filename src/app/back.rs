//! Coming back: what was walked, what is due again, the card that takes it home.

use iced::Task;

use super::{
    App, Comfort, LessonId, Message, Moment, Over, Screen, Visit, breather, card, find, finish, keep_card, last,
    prudence, review, topics, whence,
};
use crate::paper::{self, Paper, Teller};
use crate::printer::Deed;
use crate::progress::Last;
use crate::progress::card::{Card, Edition};
use crate::screen::sheet::Sheet;
use crate::words::Fit;

impl App {
    /// Finds which lessons of earlier visits are due again, once it is known when the last visit was.
    pub(super) fn look_what_is_due(&mut self) {
        let content = &self.content;
        let due = self.visit.last.zip(content.editions.last()).map(|(last, edition)| {
            let prudence = |id: &LessonId| content.lesson(id).is_some_and(|lesson| lesson.prudence);
            self.visit.progress.due(edition, last, |id| content.shows(id), prudence)
        });
        self.visit.due = due.unwrap_or_default();
    }

    /// Where one may go after a lesson, whose next one is this.
    pub(super) fn after_lesson(&self, finished: &LessonId, next: Option<LessonId>) -> finish::After {
        let progress = &self.visit.progress;
        let refresher = progress.same_session().filter(|due| due != finished && self.content.shows(due));
        // What the room is at comes after that of last time.
        let is_before = self.visit.errand.as_ref().is_some_and(|(first, _)| first == finished);
        let workshop = self.visit.workshop.as_ref().filter(|_| !is_before);
        finish::After {
            next,
            refresher,
            in_workshop: workshop.is_some(),
            is_calm: workshop.is_some_and(|running| running.workshop.options.calm),
            in_review: self.visit.review.is_some(),
            guided: progress.offer_guided(finished),
            outlet: self.place_settings.outlet(),
        }
    }

    /// « Je révise »: what is due, once it is known what was walked and when.
    pub(super) fn ask_what_is_due(&mut self) {
        match (self.visit.progress.is_empty(), self.visit.last) {
            (true, _) => self.open(Screen::Whence(whence::State::default())),
            (false, None) => self.open(Screen::Last(last::State)),
            (false, Some(_)) => self.open_review(),
        }
    }

    /// What is due, as far as it was not done yet.
    pub(super) fn open_review(&mut self) {
        let review = match self.visit.review.take() {
            Some(review) => review,
            None => review::State::new(self.visit.due.clone(), self.prudence()),
        };
        self.visit.review = Some(review.clone());
        self.open(Screen::Review(review));
    }

    /// The safety lesson whose card is read this time: those that were walked first, then whichever is there; another one
    /// as the learner comes further.
    fn prudence(&self) -> Option<LessonId> {
        let content = &self.content;
        let all: Vec<&LessonId> = content
            .topics
            .iter()
            .flat_map(|topic| &topic.lessons)
            .filter(|id| content.lesson(id).is_some_and(|lesson| lesson.prudence))
            .collect();
        let walked: Vec<&LessonId> = all.iter().copied().filter(|id| self.visit.progress.has(id)).collect();
        let among = if walked.is_empty() { all } else { walked };
        let turn = self.visit.progress.count().checked_rem(among.len())?;
        among.get(turn).copied().cloned()
    }

    /// A refresher was made, or a card of prudence read: it is stamped.
    pub(super) fn reviewed(&mut self, lesson: &LessonId) {
        if let Some(review) = &mut self.visit.review {
            review.done(lesson);
        }
    }

    pub(super) fn update_whence(&mut self, message: whence::Message, now: Moment) {
        let Screen::Whence(screen) = &mut self.visit.screen else { return };
        match screen.update(message) {
            whence::Action::Known(lesson) => {
                if let Some(edition) = self.content.editions.last() {
                    self.visit.progress.recall_up_to(&lesson, edition);
                }
                self.open(Screen::Last(last::State));
            }
            whence::Action::Card => self.open_card(),
            whence::Action::Place => self.begin_placement(now),
            whence::Action::Back => self.open_welcome(),
            whence::Action::End => self.ask_end(),
            whence::Action::Comfort => self.open_settings(),
            whence::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
        }
    }

    pub(super) fn update_last(&mut self, message: last::Message) {
        let Screen::Last(screen) = &mut self.visit.screen else { return };
        match screen.update(message) {
            last::Action::Answer(last) => self.answer_last(last),
            last::Action::Back => self.open_welcome(),
            last::Action::End => self.ask_end(),
            last::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
        }
    }

    fn answer_last(&mut self, last: Last) {
        self.visit.last = Some(last);
        self.visit.review = None;
        self.look_what_is_due();
        self.open_review();
    }

    pub(super) fn update_review(&mut self, message: review::Message, now: Moment) {
        let Screen::Review(screen) = &mut self.visit.screen else { return };
        match screen.update(message) {
            review::Action::Refresh(lesson) => self.refresh(&lesson, now),
            review::Action::Prudence(lesson) => self.open(Screen::Prudence(prudence::State::new(lesson))),
            review::Action::Lessons => {
                self.visit.review = None;
                self.open(Screen::Topics(topics::State));
            }
            review::Action::Back => {
                self.visit.review = None;
                self.open_welcome();
            }
            review::Action::End => self.ask_end(),
            review::Action::Comfort => self.open_settings(),
            review::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
        }
    }

    pub(super) fn update_prudence(&mut self, message: prudence::Message, now: Moment) {
        let Screen::Prudence(screen) = &mut self.visit.screen else { return };
        match screen.update(message) {
            prudence::Action::Understood(lesson) => {
                self.reviewed(&lesson);
                self.open_review();
            }
            prudence::Action::Back => self.open_review(),
            prudence::Action::Lesson(lesson) => self.begin(&lesson, None, now),
            prudence::Action::End => self.ask_end(),
            prudence::Action::Comfort => self.open_settings(),
            prudence::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
        }
    }

    pub(super) fn update_breather(&mut self, message: breather::Message) {
        let Some(Over::Breather(screen)) = self.visit.over.last_mut() else { return };
        match screen.update(message) {
            breather::Action::Continue => self.uncover(),
            breather::Action::End => self.ask_end(),
            breather::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
        }
    }

    /// « Imprimer ma fiche », « Garder ma fiche »
    pub(super) fn hand_over_memo(&mut self, lesson: &LessonId) -> Task<Message> {
        let Some(lesson) = self.content.lesson(lesson) else { return Task::none() };
        let Comfort { language, hand, .. } = self.visit.comfort;
        let teller = Teller { content: &self.content, language };
        let fit = Fit { hand, keyboard: self.visit.keyboard.id(), variant: self.visit.variant };
        let memo = paper::memo::memo(teller, lesson, fit, &self.place_settings.venue);
        memo.map_or_else(Task::none, |memo| self.hand_over(memo))
    }

    /// The card of what was walked, if it holds any of it.
    pub(super) fn card_to_keep(&self) -> Option<keep_card::State> {
        let edition = self.content.editions.last()?;
        let card = self.visit.progress.card(edition, &self.visit.comfort);
        card.reached.iter().find(|reached| reached.lessons > 0)?;
        let (code, pictures) = (card.code(edition), card.pictures(edition));
        let sheet = Sheet::new(self.place_settings.outlet());
        Some(keep_card::State::new(&edition.letter, code, &edition.pictures, pictures, sheet))
    }

    pub(super) fn update_keep_card(&mut self, message: keep_card::Message, now: Moment) -> Task<Message> {
        let Some(Over::KeepCard(screen)) = self.visit.over.last_mut() else { return Task::none() };
        match screen.update(message) {
            keep_card::Action::Sheet => return self.hand_over_card(),
            keep_card::Action::End => return self.end_visit(now),
            keep_card::Action::Stay => self.uncover(),
            keep_card::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
        }
        Task::none()
    }

    fn hand_over_card(&mut self) -> Task<Message> {
        let Some(edition) = self.content.editions.last() else { return Task::none() };
        let Visit { progress, comfort, .. } = &self.visit;
        let card = progress.card(edition, comfort);
        let teller = Teller { content: &self.content, language: comfort.language };
        let stamps = paper::card::stamps(edition, progress);
        let paper = paper::card::card(teller, edition, card.code(edition), card.pictures(edition), &stamps);
        self.hand_over(paper)
    }

    /// A learner's sheet goes out, as the place lets it: once, however often it is asked for meanwhile.
    fn hand_over(&mut self, paper: Paper) -> Task<Message> {
        if std::mem::replace(&mut self.visit.is_handing_over, true) {
            return Task::none();
        }
        self.hand_out_paper(paper, Deed::HandOver(self.place_settings.ways()))
    }

    /// « Je veux… »
    pub(super) fn open_find(&mut self) {
        self.open(Screen::Find(Box::new(find::State::new(&self.content, &self.visit.comfort))));
    }

    pub(super) fn update_find(&mut self, message: find::Message, now: Moment) {
        let Screen::Find(screen) = &mut self.visit.screen else { return };
        match screen.update(message) {
            find::Action::Open(want) => {
                let lessons = self.content.shown_wants().find(|known| known.id == want).map(|want| &want.lessons);
                // The last lesson is the thing itself; what helps before it is told there.
                if let Some(lesson) = lessons.and_then(|lessons| lessons.last()).cloned() {
                    self.prepare(lesson, true, now);
                }
            }
            find::Action::Back => self.open(Screen::Topics(topics::State)),
            find::Action::End => self.ask_end(),
            find::Action::Comfort => self.open_settings(),
            find::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
            find::Action::None => {}
        }
    }

    /// « J’ai ma carte »
    pub(super) fn open_card(&mut self) {
        self.open(Screen::Card(Box::new(card::State::new(&self.content.editions))));
    }

    pub(super) fn update_card(&mut self, message: card::Message) {
        let Screen::Card(screen) = &mut self.visit.screen else { return };
        let edition = screen.edition().cloned();
        let read = match (screen.update(message), edition) {
            (card::Action::Typed(code), Some(edition)) => Card::of_code(code, &edition).map(|card| (card, edition)),
            (card::Action::Chosen(code), Some(edition)) => {
                Card::of_pictures(code, &edition).map(|card| (card, edition))
            }
            // One comes here from the first screen before anything is chosen, and from the topics after.
            (card::Action::Back, _) if self.visit.settled => return self.open(Screen::Topics(topics::State)),
            (card::Action::Back, _) => return self.open(Screen::Whence(whence::State::default())),
            (card::Action::End, _) => return self.ask_end(),
            (card::Action::Say(sentences), _) => return self.voice.aside(&self.content, sentences),
            (card::Action::None, _) | (_, None) => return,
        };
        match read {
            Ok((card, edition)) => self.take_card(&card, &edition),
            Err(doubt) => {
                let sentences = screen.refuse(&doubt.groups);
                self.voice.open(&self.content, &sentences);
            }
        }
    }

    /// A card holds: what it says was walked, and the settings it was written with.
    fn take_card(&mut self, card: &Card, edition: &Edition) {
        self.visit.progress.recall(card, edition);
        let mut comfort = self.visit.comfort;
        card.comfort.apply(&mut comfort);
        self.live(comfort);
        self.visit.settled = true;
        self.visit.review = None;
        self.open(Screen::Last(last::State));
    }
}
