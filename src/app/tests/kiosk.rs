//! The public machine: what is forgotten, what is kept, and when.

use super::*;
use crate::comfort::{TextSize, Volume};
use crate::idle::{Idle, Patience};
use crate::screen::{call, end, flag, rest, swap, there};
use crate::workshop::{Options, Workshop};

const PATIENCE: Patience = Patience { before: Duration::from_mins(10), question: Duration::from_mins(2) };

impl Visit {
    fn patient(variant: Option<u32>) -> Self {
        let mut visit = Self::new(variant);
        visit.app.patience = Some(PATIENCE);
        visit.app.idle = Idle::new(Some(PATIENCE), Duration::ZERO);
        visit.app.visit.settled = true;
        visit
    }

    fn at(&self) -> &'static str {
        self.app.place().screen
    }

    /// Nobody moves for so long; then the app is woken if it asked to be.
    fn waits(&mut self, pause: Duration) {
        let until = self.now + pause;
        while let Some(alarm) = self.app.next_alarm().filter(|alarm| *alarm <= until) {
            self.now = self.now.max(alarm);
            let _ = self.app.update(Message::TimePassed, self.now);
        }
        self.now = until;
    }
}

#[test]
fn a_visit_that_ends_leaves_nothing() {
    let mut visit = Visit::patient(Some(2));
    let usual = *visit.app.comfort();
    visit.finish();
    visit.tell(Message::Finish(finish::Message::ComfortPressed));
    let other = Comfort { text_size: TextSize::VeryLarge, language: Language::En, volume: Volume::new(1), ..usual };
    visit.tell(Message::Comfort(comfort::Message::Chosen(other, Sentence::app("english"))));
    visit.tell(Message::Comfort(comfort::Message::EndPressed));
    assert_eq!(visit.at(), "end");
    visit.tell(Message::End(end::Message::StayPressed));
    assert_eq!((visit.at(), *visit.app.comfort()), ("settings", other), "one thought better of it");
    visit.tell(Message::Comfort(comfort::Message::EndPressed));
    visit.tell(Message::End(end::Message::EndPressed));
    assert_eq!((visit.at(), *visit.app.comfort()), ("welcome", usual));
    assert!(visit.app.visit.progress.is_empty() && visit.app.visit.over.is_empty() && visit.app.visit.ahead.is_none());
    assert!(!visit.app.visit.has_begun(usual), "as if nobody had been there");
    visit.begin();
    assert_eq!(visit.at(), "welcome", "what was meant for a screen that is gone falls nowhere");
}

#[test]
fn whoever_moves_keeps_everything_and_whoever_has_left_is_forgotten() {
    let mut visit = Visit::patient(None);
    visit.waits(Duration::from_mins(9));
    assert_eq!(visit.at(), "lesson");
    let _ = visit.app.update(Message::Found, visit.now);
    // Again and again (WCAG 2.2.1 asks for ten times).
    for renewal in 1..=12 {
        visit.waits(Duration::from_mins(11));
        assert_eq!(visit.at(), "there", "question {renewal}");
        let answer = if renewal % 2 == 0 { Message::Found } else { Message::There(there::Message::HerePressed) };
        let _ = visit.app.update(answer, visit.now);
        assert_eq!(visit.at(), "lesson");
    }
    visit.waits(Duration::from_mins(13));
    assert_eq!(visit.at(), "welcome");
    visit.waits(Duration::from_hours(5));
    assert_eq!(visit.at(), "welcome", "an empty room is asked nothing");
}

#[test]
fn without_patience_nobody_is_asked() {
    let mut visit = Visit::new(None);
    visit.waits(Duration::from_hours(30));
    assert_eq!(visit.at(), "lesson");
}

#[test]
fn a_workshop_waits_for_its_counsellor_and_ends_by_itself() {
    let mut visit = Visit::patient(None);
    let options = Options::default();
    let workshop = Workshop { lesson: visit.id.clone(), guidance: Some(Guidance::Alone), options };
    let now = visit.app.moment(visit.now);
    visit.app.launch(workshop, now);
    assert_eq!((visit.at(), visit.app.comfort().volume), ("lesson", Volume::SILENT));
    let Screen::Lesson(screen) = visit.app.screen() else { panic!("a lesson") };
    assert_eq!(screen.practice().guidance(), Guidance::Alone);
    visit.waits(Duration::from_mins(100));
    assert_eq!(visit.at(), "lesson");
    visit.tell(Message::RestPressed);
    assert_eq!(visit.at(), "rest");
    visit.tell(Message::RestPressed);
    assert_eq!(visit.at(), "lesson");
    visit.tell(Message::RestPressed);
    visit.tell(Message::Rest(rest::Message::ResumePressed));
    visit.finish();
    let Screen::Finish(screen) = visit.app.screen() else { panic!("the end") };
    assert!(matches!(screen.primary(), Some(finish::Message::AgainPressed)), "the room stays with its lesson");
    visit.waits(Duration::from_mins(81));
    assert_eq!(visit.at(), "welcome", "three hours at most");
    assert_eq!(visit.app.comfort().volume, Volume::default());
}

#[test]
fn the_hand_is_offered_raised_and_lowered() {
    let mut visit = Visit::new(None);
    for _ in 0..4 {
        assert_eq!(visit.at(), "lesson");
        visit.tell(Message::Lesson(lesson::Message::HelpPressed));
        visit.tell(Message::Demonstrated);
    }
    visit.tell(Message::Lesson(lesson::Message::HelpPressed));
    assert_eq!(visit.at(), "call", "after the fourth rung");
    visit.tell(Message::Call(call::Message::StayPressed));
    assert_eq!(visit.at(), "lesson", "it is not imposed");
    visit.tell(Message::Lesson(lesson::Message::HelpPressed));
    visit.tell(Message::Call(call::Message::CallPressed));
    assert_eq!(visit.at(), "flag");
    visit.tell(Message::Flag(flag::Message::LowerPressed));
    assert_eq!(visit.at(), "lesson");
}

#[test]
fn two_at_a_machine_change_hands_once_at_half() {
    let mut visit = Visit::patient(None);
    let meet = LessonId::new("mouse/click").unwrap();
    let options = Options { sound: true, pairs: true, calm: false, own: false };
    let now = visit.app.moment(visit.now);
    visit.app.launch(Workshop { lesson: meet, guidance: Some(Guidance::Guided), options }, now);
    let (mut swaps, mut steps) = (0, 0);
    while let Screen::Lesson(screen) = visit.app.screen() {
        let (step, of) = screen.practice().progress();
        let practice = screen.practice();
        let message = if visit.at() == "swap" {
            swaps += 1;
            assert_eq!(step, of.div_ceil(2) + 1);
            Message::Swap(swap::Message::ContinuePressed)
        } else {
            match (practice.phase(), practice.next_gesture()) {
                _ if practice.can_continue() => Message::Lesson(lesson::Message::ContinuePressed),
                (Phase::Practising, Some(gesture)) => Message::Lesson(lesson::Message::Did(gesture)),
                (Phase::Demonstrating, _) => Message::Demonstrated,
                _ => Message::TimePassed,
            }
        };
        visit.tell(message);
        steps += 1;
        assert!(steps < 200, "it goes on");
    }
    assert_eq!(swaps, 1);
}

#[test]
fn what_is_kept_is_told_from_the_settings_and_leads_back_there() {
    let mut visit = Visit::new(None);
    visit.app.open_settings();
    visit.tell(Message::Comfort(comfort::Message::PrivacyPressed));
    let Some(Over::Privacy(screen)) = visit.app.visit.over.last() else { panic!("what is kept") };
    assert!(!screen.spoken().contains(&Sentence::app("privacy-sheets")), "no folder was given");
    visit.tell(Message::Privacy(screen.primary().unwrap()));
    assert!(matches!(visit.app.visit.over.last(), Some(Over::Settings(_))));
}
