//! From screen to screen: what opens, what is begun, what is finished.

use super::{
    App, Effect, Event, Guidance, Lesson, LessonId, Moment, Over, Screen, Summary, TopicId, breather, finish, lesson,
    lessons, proposal, topics, trace, usual_guidance, welcome,
};
use std::sync::Arc;

use crate::practice::Manner;

impl App {
    /// Shows another screen: the voice of the last one falls silent.
    pub(super) fn open(&mut self, screen: Screen) {
        let screen = match (screen, self.only_topic()) {
            (Screen::Topics(_), Some(topic)) => Screen::Lessons(lessons::State::new(topic)),
            (screen, _) => screen,
        };
        // Whoever goes back so far has come for something else.
        if matches!(screen, Screen::Welcome(_) | Screen::Topics(_)) {
            self.visit.errand = None;
            self.visit.review = None;
        }
        self.show(screen);
        self.voice.hush();
        self.announce();
    }

    /// At a quiet pace there is one path only: that of the lesson the room is at (PEDAGOGY.md 4).
    pub(super) fn only_topic(&self) -> Option<TopicId> {
        let workshop = self.visit.workshop.as_ref().map(|running| &running.workshop)?;
        TopicId::new(workshop.lesson.topic())
            .filter(|topic| workshop.options.calm && self.content.topics.iter().any(|known| known.id == *topic))
    }

    /// Puts a screen in sight: what is said goes with it.
    pub(super) fn show(&mut self, screen: Screen) {
        self.visit.screen = screen;
        self.voice.vary(self.shown_variant());
    }

    /// The variant of the words in sight: a lesson keeps its own to the end; what tells of many lessons has the first.
    pub(super) fn shown_variant(&self) -> u32 {
        match &self.visit.screen {
            _ if matches!(self.visit.over.last(), Some(Over::Glossary(_))) => 1,
            Screen::Lesson(_) | Screen::Finish(_) => self.visit.variant,
            Screen::Proposal(screen) => {
                self.content.lesson(screen.lesson()).map_or(1, |lesson| self.next_variant(lesson))
            }
            _ => 1,
        }
    }

    /// The variant a lesson begins with: one further each time it was finished.
    pub(super) fn next_variant(&self, lesson: &Lesson) -> u32 {
        let finished =
            if lesson.is_placement() { self.visit.placements } else { self.visit.progress.attempt(&lesson.id).number };
        let ahead = self.visit.ahead.as_ref().filter(|(id, _)| *id == lesson.id).map_or(0, |(_, ahead)| *ahead);
        lesson.variant(finished.wrapping_add(ahead))
    }

    pub(super) fn open_welcome(&mut self) {
        self.open(Screen::Welcome(welcome::State::new(self.visit.has_begun(self.usual))));
    }

    pub(super) fn open_topic(&mut self, topic: TopicId) {
        self.open(Screen::Lessons(lessons::State::new(topic)));
    }

    pub(super) fn open_topic_named(&mut self, topic: &str) {
        match TopicId::new(topic) {
            Some(topic) => self.open_topic(topic),
            None => self.open(Screen::Topics(topics::State)),
        }
    }

    /// « J’ai une démarche à faire »
    pub(super) fn open_procedures(&mut self) {
        match self.content.procedures().map(|topic| topic.id.clone()) {
            Some(topic) => self.open(Screen::Lessons(lessons::State::of_tasks(topic))),
            None => self.open(Screen::Topics(topics::State)),
        }
    }

    /// Shows what helps before a lesson and was not done yet; begins it at once if there is nothing.
    pub(super) fn prepare(&mut self, id: LessonId, is_wanted: bool, now: Moment) {
        let lesson = self.content.lesson(&id);
        let is_useful = |first: &&LessonId| self.content.shows(first) && !self.visit.progress.has(first);
        let first: Vec<LessonId> = lesson.iter().flat_map(|lesson| &lesson.after).filter(is_useful).cloned().collect();
        if first.is_empty() {
            self.begin(&id, None, now);
        } else {
            self.open(Screen::Proposal(proposal::State::after(id, first, is_wanted)));
        }
    }

    /// Begins a lesson, after which another one comes.
    pub(super) fn begin_before(&mut self, first: &LessonId, errand: &LessonId, now: Moment) {
        self.visit.errand = Some((first.clone(), errand.clone()));
        self.begin(first, None, now);
    }

    /// Whether a lesson is the one that the last was begun for.
    pub(super) fn is_errand(&self, lesson: &LessonId) -> bool {
        self.visit.errand.as_ref().is_some_and(|(_, errand)| errand == lesson)
    }

    pub(super) fn leave_lesson(&mut self) {
        match &self.visit.screen {
            Screen::Lesson(_) if self.visit.review.is_some() => self.open_review(),
            Screen::Lesson(screen) if !screen.practice().lesson().is_placement() => {
                let topic = screen.practice().lesson().id.topic().to_owned();
                self.open_topic_named(&topic);
            }
            // A placement stands on no shelf.
            _ => self.open(Screen::Topics(topics::State)),
        }
    }

    /// Says what the screen in sight opens with.
    pub(super) fn announce(&mut self) {
        if self.announce_over() {
            return;
        }
        trace::screen(self.visit.screen.name());
        let sentences = match &self.visit.screen {
            Screen::Welcome(screen) => screen.spoken(),
            Screen::Topics(screen) => screen.spoken(),
            Screen::Lessons(screen) => screen.spoken(&self.content.topics),
            Screen::Finish(screen) => screen.spoken(),
            Screen::Proposal(screen) => screen.spoken(),
            Screen::Card(screen) => screen.spoken(),
            Screen::Find(screen) => screen.spoken(),
            Screen::Whence(screen) => screen.spoken(),
            Screen::Last(screen) => screen.spoken(),
            Screen::Review(screen) => screen.spoken(),
            Screen::Prudence(screen) => screen.spoken(),
            Screen::Trouble(screen) => screen.spoken(),
            Screen::Lesson(screen) => {
                let effects = screen.practice().repeat();
                self.perform(effects);
                return;
            }
        };
        self.voice.open(&self.content, &sentences);
    }

    pub(super) fn begin(&mut self, id: &LessonId, guidance: Option<Guidance>, now: Moment) {
        let Some(lesson) = self.content.lesson(id).cloned() else { return };
        self.visit.errand.take_if(|(first, _)| first != id);
        let topic = self.content.topics.iter().find(|topic| topic.id.as_str() == id.topic());
        let guidance = guidance.or_else(|| self.room_guidance(id));
        let guidance = guidance.unwrap_or_else(|| usual_guidance(topic, id, &self.visit.progress));
        let manner = Manner::whole(guidance, self.visit.progress.attempt(id));
        self.practise(lesson, manner, now);
    }

    /// « Où commencer ? »
    pub(super) fn begin_placement(&mut self, now: Moment) {
        if let Some(placement) = self.content.placement().map(|lesson| lesson.id.clone()) {
            self.begin(&placement, None, now);
        }
    }

    /// Begins the refresher of a lesson, with as many cues as its box says.
    pub(super) fn refresh(&mut self, id: &LessonId, now: Moment) {
        let Some(lesson) = self.content.lesson(id).cloned() else { return };
        let manner = Manner::refresher(self.visit.progress.row_of(id), self.visit.progress.attempt(id));
        self.practise(lesson, manner, now);
    }

    fn practise(&mut self, lesson: Arc<Lesson>, manner: Manner, now: Moment) {
        let id = lesson.id.clone();
        self.visit.variant = self.next_variant(&lesson);
        let texts = self.content.words.texts(&lesson, self.visit.comfort.language, self.visit.variant);
        let calm = self.visit.workshop.as_ref().is_some_and(|running| running.workshop.options.calm);
        let (mut screen, effects) = lesson::State::new(lesson, texts, manner.calm(calm), now);
        screen.suit(self.visit.keyboard.clone(), self.visit.comfort.one_by_one);
        self.practices += 1;
        self.count(Event::Begun, &id);
        self.show(Screen::Lesson(Box::new(screen)));
        trace::screen(self.visit.screen.name());
        self.voice.hush();
        self.perform(effects);
    }

    pub(super) fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                // What lies over the lesson speaks for itself; the lesson says its own again once it is in sight.
                Effect::Say(_) if !self.visit.over.is_empty() => {}
                Effect::Say(sentences) => self.voice.lead(&self.content, &sentences),
                Effect::Cue { name, loudness } => self.voice.cue(&self.content, &name, loudness),
                Effect::Finished(summary) => self.finish(summary),
                Effect::Proposed(lesson) => self.propose(lesson),
                Effect::StepBegan => self.swap_at_half(),
                Effect::StepDone => {}
                Effect::Rest => self.cover(Over::Breather(breather::State)),
                Effect::Missed => trace::miss(),
                Effect::Helped(rung) => trace::help(rung),
            }
        }
        self.follow_tune();
    }

    /// Plays what the lesson in sight plays or rings, and nothing elsewhere.
    pub(super) fn follow_tune(&mut self) {
        let tune = match &self.visit.screen {
            Screen::Lesson(screen) if self.visit.over.is_empty() => screen.practice().tune(),
            _ => None,
        };
        self.voice.tune(&self.content, tune);
    }

    pub(super) fn finish(&mut self, summary: Summary) {
        let topic = self.content.topics.iter().find(|topic| topic.id.as_str() == summary.lesson.topic());
        let next = topic.and_then(|topic| {
            let index = topic.lessons.iter().position(|lesson| *lesson == summary.lesson)?;
            topic.lessons.get(index + 1).cloned()
        });
        // Whoever came for something else goes on with that.
        let errand = self.visit.errand.iter().find(|(first, _)| *first == summary.lesson);
        let next = errand.map(|(_, errand)| errand.clone()).or(next);
        trace::finished(&summary.lesson, summary.guidance);
        self.count(Event::Finished, &summary.lesson);
        self.visit.progress.finished(&summary);
        self.reviewed(&summary.lesson);
        self.look_what_is_due();
        let lesson = summary.lesson.clone();
        let end = finish::State::new(summary, self.after_lesson(&lesson, next));
        self.show(Screen::Finish(end));
        self.follow_tune();
        self.announce();
    }

    /// « Où commencer ? » has found a lesson.
    pub(super) fn propose(&mut self, lesson: LessonId) {
        if let Screen::Lesson(screen) = &self.visit.screen {
            // Nothing is kept of a placement but that it is over: the next one has other words.
            self.visit.placements += u32::from(screen.practice().lesson().is_placement());
        }
        let lesson = if self.content.shows(&lesson) { lesson } else { self.first_lesson().unwrap_or(lesson) };
        self.open(Screen::Proposal(proposal::State::new(lesson)));
    }

    pub(super) fn first_lesson(&self) -> Option<LessonId> {
        self.content.topics.iter().find_map(|topic| topic.lessons.first().cloned())
    }
}
