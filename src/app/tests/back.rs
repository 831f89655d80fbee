//! Coming back: the card that goes from one machine to another, what is due, refreshers and pauses.

use super::*;
use crate::comfort::{Contrast, TextSize};
use crate::ledger::Ledger;
use crate::practice::Kind;
use crate::printer::Done;
use crate::progress::Last;
use crate::screen::{breather, card, keep_card, last, prudence, review, whence};
use crate::ui::digits::Digit;
use crate::workshop::{Options, Workshop};

fn id(name: &str) -> LessonId {
    LessonId::new(name).unwrap()
}

impl Visit {
    /// Walks a lesson to its end, as it comes.
    fn walk(&mut self, lesson: &str) {
        let now = self.app.moment(self.now);
        self.app.begin(&id(lesson), Some(Guidance::Guided), now);
        self.go_to_the_end();
    }

    fn go_to_the_end(&mut self) {
        for _ in 0..2000 {
            let Screen::Lesson(screen) = self.app.screen() else { break };
            let practice = screen.practice();
            let message = match practice.phase() {
                Phase::Practising if practice.can_continue() => Message::Lesson(lesson::Message::ContinuePressed),
                Phase::Practising => match practice.next_gesture() {
                    Some(gesture) => Message::Lesson(lesson::Message::Did(gesture)),
                    None => Message::TimePassed,
                },
                Phase::Demonstrating => Message::Demonstrated,
                _ => Message::TimePassed,
            };
            // Quick enough that no hint comes by itself.
            self.now += Duration::from_secs(if matches!(message, Message::TimePassed) { 16 } else { 1 });
            let _ = self.app.update(message, self.now);
        }
        assert!(matches!(self.app.screen(), Screen::Finish(_)), "{}", self.app.screen().name());
    }

    /// The same at a quiet pace. How many pauses were offered.
    fn go_on_quietly(&mut self) -> u32 {
        let mut pauses = 0;
        for _ in 0..200 {
            if let Some(Over::Breather(_)) = self.app.visit.over.last() {
                pauses += 1;
                self.tell(Message::Breather(breather::Message::ContinuePressed));
            }
            let Screen::Lesson(screen) = self.app.screen() else { break };
            let practice = screen.practice();
            let message = match (practice.phase(), practice.can_continue(), practice.next_gesture()) {
                (Phase::Practising, true, _) => Message::Lesson(lesson::Message::ContinuePressed),
                (Phase::Practising, false, Some(gesture)) => Message::Lesson(lesson::Message::Did(gesture)),
                (Phase::Demonstrating, ..) => Message::Demonstrated,
                _ => Message::TimePassed,
            };
            self.tell(message);
        }
        pauses
    }

    /// The digits of the card in sight, as they are spoken.
    fn told_code(&self) -> String {
        let Some(Over::KeepCard(screen)) = self.app.visit.over.last() else { panic!("a card") };
        let digit = |sentence: Sentence| sentence.message.strip_prefix("sign-").map(str::to_owned);
        screen.spoken().into_iter().filter_map(digit).filter(|sign| sign.parse::<u8>().is_ok()).collect()
    }

    fn due(&self) -> Vec<LessonId> {
        self.app.visit.due.clone()
    }
}

#[test]
fn a_card_written_on_one_machine_gives_the_same_path_on_another() {
    let mut here = Visit::new(None);
    let comfort = Comfort { text_size: TextSize::Large, contrast: Contrast::High, ..*here.app.comfort() };
    here.app.live(comfort);
    let walked = ["email/address", "email/sign-in", "mouse/meet"];
    for lesson in walked {
        here.walk(lesson);
    }
    here.tell(Message::Finish(finish::Message::EndPressed));
    let code = here.told_code();
    assert_eq!(code.len(), 10, "{code}");
    here.tell(Message::KeepCard(keep_card::Message::EndPressed));
    assert!(here.app.visit.progress.is_empty(), "nothing of it stays here");

    let mut there = Visit::new(None);
    there.app.open_card();
    let mut wrong: Vec<char> = code.chars().collect();
    wrong.swap(4, 5);
    let is_other = wrong != code.chars().collect::<Vec<_>>();
    let digits = if is_other { wrong.into_iter().collect() } else { format!("{}0", &code[..9]) };
    for (digits, screen) in [(digits, "card"), (code, "last")] {
        there.app.open_card();
        for digit in digits.chars() {
            there.tell(Message::Card(card::Message::DigitPressed(Digit::of_sign(digit).unwrap())));
        }
        there.tell(Message::Card(card::Message::OkPressed));
        assert_eq!(there.app.screen().name(), screen, "{digits}");
    }
    for lesson in walked {
        assert!(there.app.visit.progress.has(&id(lesson)), "{lesson}");
    }
    assert_eq!(there.app.visit.progress.count(), walked.len());
    assert_eq!((there.app.comfort().text_size, there.app.comfort().contrast), (TextSize::Large, Contrast::High));
    there.tell(Message::Last(last::Message::Answered(Last::Week)));
    assert!(there.due().contains(&id("email/sign-in")), "{:?}", there.due());
}

#[test]
fn what_is_due_is_refreshed_one_after_another_and_stamped() {
    let mut visit = Visit::new(None);
    visit.app.open_welcome();
    visit.tell(Message::Welcome(welcome::Message::ReviewPressed));
    assert_eq!(visit.app.screen().name(), "whence", "no card, nothing known");
    visit.tell(Message::Whence(whence::Message::TopicPressed(TopicId::new("mouse").unwrap())));
    visit.tell(Message::Whence(whence::Message::LessonPressed(id("mouse/drag"))));
    visit.tell(Message::Last(last::Message::Answered(Last::Month)));
    let due = visit.due();
    assert!(!due.is_empty() && due.len() <= 3, "{due:?}");
    for lesson in &due {
        let Screen::Review(screen) = visit.app.screen() else { panic!("what is due") };
        let Some(message @ review::Message::LessonPressed(_)) = screen.primary() else { panic!("a refresher") };
        visit.tell(Message::Review(message));
        let Screen::Lesson(screen) = visit.app.screen() else { panic!("a refresher") };
        assert_eq!(screen.practice().lesson().id, *lesson);
        assert!(screen.practice().progress().1 <= 3, "two minutes");
        visit.go_to_the_end();
        assert!(visit.app.visit.progress.refreshed().contains(lesson));
        visit.tell(Message::Finish(finish::Message::ReviewPressed));
    }
    let Screen::Review(screen) = visit.app.screen() else { panic!("what is due") };
    let Some(message @ review::Message::PrudencePressed(_)) = screen.primary() else { panic!("a card of prudence") };
    visit.tell(Message::Review(message));
    assert_eq!(visit.app.screen().name(), "prudence");
    visit.tell(Message::Prudence(prudence::Message::UnderstoodPressed));
    let Screen::Review(screen) = visit.app.screen() else { panic!("what is due") };
    assert!(matches!(screen.primary(), Some(review::Message::LessonsPressed)), "all is done");
}

#[test]
fn the_lesson_before_is_offered_again_after_the_next() {
    let mut visit = Visit::new(None);
    visit.walk("mouse/meet");
    visit.walk("mouse/click");
    visit.tell(Message::Finish(finish::Message::RefreshPressed));
    let Screen::Lesson(screen) = visit.app.screen() else { panic!("a refresher") };
    assert_eq!(screen.practice().lesson().id, id("mouse/meet"));
    assert!(matches!(screen.practice().manner().kind, Kind::Refresher(_)));
    visit.go_to_the_end();
    assert_eq!(visit.app.visit.progress.known(&id("mouse/meet")).unwrap().leitner, 1);
}

#[test]
fn the_code_of_a_memo_opens_a_lesson_and_no_workshop() {
    let mut visit = Visit::new(None);
    let workshop = visit.app.content.numbers.workshop("0208".parse().unwrap()).unwrap();
    let (usual, now) = (*visit.app.comfort(), visit.app.moment(visit.now));
    visit.app.launch(workshop, now);
    let Screen::Lesson(screen) = visit.app.screen() else { panic!("a lesson") };
    assert_eq!(screen.practice().lesson().id, id("mouse/click"));
    assert!(visit.app.visit.workshop.is_none(), "whoever leaves is asked for, and forgotten");
    assert_eq!(*visit.app.comfort(), usual);
}

#[test]
fn a_quiet_pace_pauses_and_goes_on() {
    let mut visit = Visit::new(None);
    let options = Options { sound: true, pairs: false, calm: true, own: false };
    let workshop = Workshop { lesson: id("mouse/click"), guidance: Some(Guidance::Guided), options };
    let now = visit.app.moment(visit.now);
    visit.app.launch(workshop, now);
    let pauses = visit.go_on_quietly();
    assert!(matches!(visit.app.screen(), Screen::Finish(_)));
    assert_eq!(pauses, 1, "nine steps, a pause after five");
    visit.app.open_welcome();
    visit.app.visit.settled = true;
    visit.tell(Message::Welcome(welcome::Message::StartPressed));
    let Screen::Lessons(screen) = visit.app.screen() else { panic!("one path") };
    assert_eq!(screen.topic().as_str(), "mouse");
    visit.tell(Message::Lessons(lessons::Message::BackPressed));
    assert_eq!(visit.app.screen().name(), "welcome");
}

#[test]
fn a_quiet_session_begins_with_the_lesson_of_last_time_and_goes_on_with_that_of_the_room() {
    let mut visit = Visit::new(None);
    let edition = visit.app.content.editions.last().unwrap().clone();
    visit.app.visit.progress.recall_up_to(&id("mouse/meet"), &edition);
    let options = Options { sound: true, pairs: false, calm: true, own: false };
    let workshop = Workshop { lesson: id("mouse/click"), guidance: Some(Guidance::Guided), options };
    let now = visit.app.moment(visit.now);
    visit.app.launch(workshop.clone(), now);
    let Screen::Proposal(screen) = visit.app.screen() else { panic!("the lesson of last time") };
    assert_eq!(*screen.lesson(), id("mouse/meet"));
    visit.tell(Message::Proposal(screen.primary().unwrap()));
    visit.go_on_quietly();
    let Screen::Finish(screen) = visit.app.screen() else { panic!("its end") };
    assert_eq!(*screen.lesson(), id("mouse/meet"));
    visit.tell(Message::Finish(screen.primary().unwrap()));
    let Screen::Lesson(screen) = visit.app.screen() else { panic!("the lesson of the room") };
    assert_eq!(screen.practice().lesson().id, id("mouse/click"));
    assert_eq!(screen.practice().manner().guidance, Guidance::Guided, "led as the room is");
    visit.go_on_quietly();
    let Screen::Finish(screen) = visit.app.screen() else { panic!("its end") };
    assert!(matches!(screen.primary(), Some(finish::Message::AgainPressed)), "the room stays together");
    visit.app.launch(workshop, now);
    assert!(matches!(visit.app.screen(), Screen::Lesson(_)), "the code typed again: it was done again today");
}

#[test]
fn the_lesson_of_the_last_quiet_workshop_is_kept_for_the_counsellor_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let mut visit = Visit::new(None);
    visit.app.ledger = Some(Ledger::at(Some(folder.path().to_owned())));
    let now = visit.app.moment(visit.now);
    for (lesson, calm) in [("mouse/meet", true), ("mouse/click", false)] {
        let options = Options { calm, ..Options::default() };
        visit.app.launch(Workshop { lesson: id(lesson), guidance: None, options }, now);
    }
    visit.app.look_up();
    assert_eq!(visit.app.lent().calm_lesson, Some(&id("mouse/meet")));
}

#[test]
fn a_sheet_that_is_asked_for_twice_goes_out_once() {
    let mut visit = Visit::new(None);
    visit.walk("mouse/meet");
    // Nothing leaves the machine of the tests.
    visit.app.place_settings.keys = false;
    let asks = |visit: &mut Visit| visit.app.hand_over_memo(&id("mouse/meet")).units();
    assert_eq!((asks(&mut visit), asks(&mut visit)), (1, 0));
    visit.tell(Message::PaperDone(Done::NoKey));
    assert_eq!(asks(&mut visit), 1, "with a key, it goes");
}

#[test]
fn a_sheet_that_found_no_key_is_offered_again() {
    let mut visit = Visit::new(None);
    visit.walk("mouse/meet");
    visit.tell(Message::PaperDone(Done::NoKey));
    let told = |visit: &Visit| {
        let Screen::Finish(screen) = visit.app.screen() else { panic!("the end of the lesson") };
        screen.sheet().lines().into_iter().map(|line| line.message).collect::<Vec<_>>()
    };
    assert_eq!(told(&visit), ["sheet-no-key", "sheet-without-key"]);
    visit.tell(Message::PaperDone(Done::OnKey("key".into())));
    assert_eq!(told(&visit), ["sheet-on-key"]);
}
