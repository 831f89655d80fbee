//! Which variant of a lesson comes when. What is shown, said and asked to be typed is always of the same one.

use std::fs;

use super::*;
use crate::comfort::Language;
use crate::content::Source;
use crate::gesture::Gesture;
use crate::lesson::Topic;
use crate::sentence::Sentence;

mod back;
mod kiosk;

const LESSON: &str = r#"(
    number: "garden-01", minutes: 4, variants: 3, theme: "equipment",
    world: Keyboard(focused: true),
    steps: [(id: "name", expect: Write(into: "paper", text: "tree"))],
    goal: (expect: Write(into: "paper", text: "tree")),
)"#;

const WORDS: &str =
    "alone = A\n    .soft = B\nname = { $variant ->\n        [2] Two\n        [3] Three\n       *[1] One\n    }
    .soft = C\ntitle = D\ngoal = { $variant ->\n        [2] Goal two\n       *[1] Goal one\n    }
keep-1 = E\nkeep-2 = F\nkeep-3 = G\ntext-tree = { $variant ->\n";

struct Visit {
    app: App,
    id: LessonId,
    now: Instant,
    pack: tempfile::TempDir,
}

impl Visit {
    fn new(variant: Option<u32>) -> Self {
        let pack = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = pack.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("lessons/garden/topic.ron", r#"(order: 1, picture: "tree", lessons: ["tree"])"#);
        write("lessons/garden/tree.ron", LESSON);
        let words = |texts: &str| format!("{WORDS}{texts}    }}\n");
        write("locales/fr/lessons/garden/tree.ftl", &words("        [2] hêtre\n        [3] orme\n       *[1] chêne\n"));
        write("locales/en/lessons/garden/tree.ftl", &words("        [2] beech\n        [3] elm\n       *[1] oak\n"));
        let content = Content::load(&[Source::Embedded, Source::Folder(pack.path().to_owned())]);
        let id = LessonId::new("garden/tree").unwrap();
        assert!(content.lesson(&id).is_some(), "{:?}", content.problems);
        let now = Instant::now();
        let launch = Launch {
            content: Arc::new(content),
            comfort: Comfort::default(),
            settings: SettingsFile::at(None, "there-is-no-such-folder".into()),
            lesson: Some(id.clone()),
            guidance: Some(Guidance::Guided),
            variant,
            windowed: None,
            workshop: None,
            seat: None,
            settings_values: Settings::default(),
            idle: None,
            kiosk: false,
        };
        Self { app: App::new(&launch, None, now), id, now, pack }
    }

    fn tell(&mut self, message: Message) {
        self.now += Duration::from_secs(20);
        let _ = self.app.update(message, self.now);
    }

    /// The variant in sight, the same for eye and ear.
    fn variant(&self) -> u32 {
        let seen = self.app.env().variant;
        assert_eq!(self.app.voice.fitted().variant, seen);
        seen
    }

    fn sees(&self, message: &str) -> String {
        self.app.env().text(&Sentence::lesson(&self.id, message))
    }

    /// What is to be typed next.
    fn asked(&self) -> String {
        let Screen::Lesson(screen) = self.app.screen() else { panic!("a lesson") };
        match screen.practice().next_gesture() {
            Some(Gesture::Type(text)) => text.to_string(),
            other => panic!("{other:?}"),
        }
    }

    fn finish(&mut self) {
        while let Screen::Lesson(screen) = self.app.screen() {
            let message = match (screen.practice().phase(), screen.practice().next_gesture()) {
                (Phase::Practising, Some(gesture)) => Message::Lesson(lesson::Message::Did(gesture)),
                (Phase::Demonstrating, _) => Message::Demonstrated,
                _ => Message::TimePassed,
            };
            self.tell(message);
        }
        assert!(matches!(self.app.screen(), Screen::Finish(_)));
    }

    fn begin(&mut self) {
        self.tell(Message::Lessons(lessons::Message::LessonChosen(self.id.clone(), Guidance::Guided)));
    }
}

#[test]
fn each_time_a_lesson_is_finished_the_next_variant_comes() {
    let mut visit = Visit::new(None);
    assert_eq!((visit.variant(), visit.sees("name").as_str(), visit.asked().as_str()), (1, "One", "c"));
    visit.finish();
    assert_eq!((visit.variant(), visit.sees("goal").as_str()), (1, "Goal one"));
    visit.tell(Message::Finish(finish::Message::AgainPressed));
    assert_eq!((visit.variant(), visit.sees("name").as_str(), visit.asked().as_str()), (2, "Two", "h"));
    visit.finish();
    assert_eq!((visit.variant(), visit.sees("goal").as_str()), (2, "Goal two"), "the end tells of what was done");
    visit.tell(Message::Finish(finish::Message::OtherPressed));
    assert_eq!((visit.variant(), visit.sees("name").as_str()), (1, "One"), "lists have the first");
    visit.begin();
    assert_eq!((visit.variant(), visit.sees("name").as_str(), visit.asked().as_str()), (3, "Three", "o"));
    // Who leaves before the end finds the same again.
    visit.tell(Message::Lesson(lesson::Message::LeavePressed));
    assert_eq!(visit.variant(), 3, "the question at the door");
    visit.tell(Message::Lesson(lesson::Message::GoPressed));
    visit.begin();
    assert_eq!(visit.variant(), 3);
    visit.finish();
    visit.tell(Message::Finish(finish::Message::AlonePressed));
    assert_eq!((visit.variant(), visit.asked().as_str()), (1, "c"), "and round again");
}

#[test]
fn a_variant_that_was_asked_for_comes_first() {
    let mut visit = Visit::new(Some(3));
    assert_eq!((visit.variant(), visit.asked().as_str()), (3, "o"));
    visit.finish();
    visit.tell(Message::Finish(finish::Message::AgainPressed));
    assert_eq!((visit.variant(), visit.asked().as_str()), (1, "c"));
}

#[test]
fn another_language_keeps_the_variant_and_the_words_have_the_first() {
    let mut visit = Visit::new(Some(2));
    visit.tell(Message::Lesson(lesson::Message::ComfortPressed));
    visit.tell(Message::Comfort(comfort::Message::WordsPressed));
    assert_eq!(visit.variant(), 1);
    visit.tell(Message::Glossary(glossary::Message::BackPressed));
    assert_eq!(visit.variant(), 2);
    let english = Comfort { language: Language::En, ..*visit.app.comfort() };
    visit.tell(Message::Comfort(comfort::Message::Chosen(english, Sentence::app("english"))));
    visit.tell(Message::Comfort(comfort::Message::DonePressed));
    assert_eq!((visit.variant(), visit.sees("name").as_str(), visit.asked().as_str()), (2, "Two", "b"));
}

/// A place where one can do something one has come for: `procedures/help`, before which a lesson helps.
fn place() -> (Visit, [LessonId; 3]) {
    let mut visit = Visit::new(None);
    let pack = visit.pack.path().to_owned();
    let write = |path: &str, text: &str| {
        let path = pack.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let topic = r#"(order: 3, picture: "tree", lessons: ["look", "help", "wait"], tasks: ["help", "wait", "hurry"])"#;
    write("lessons/procedures/topic.ron", topic);
    let texts = "        [2] hêtre\n        [3] orme\n       *[1] chêne\n    }\n";
    for (name, number, after) in
        [("look", "1", ""), ("help", "2", r#""garden/tree", "procedures/look""#), ("wait", "3", "")]
    {
        let lesson = LESSON.replace("garden-01", &format!("look-{number}"));
        let lesson = lesson.replace("minutes: 4,", &format!("minutes: 4, after: [{after}],"));
        write(&format!("lessons/procedures/{name}.ron"), &lesson);
        for language in ["fr", "en"] {
            write(&format!("locales/{language}/lessons/procedures/{name}.ftl"), &format!("{WORDS}{texts}"));
        }
    }
    let content = Content::load(&[Source::Embedded, Source::Folder(pack)]);
    let told: Vec<&str> = content.problems.iter().map(|problem| problem.what.as_str()).collect();
    assert_eq!(told, ["the task `hurry` is no lesson of this topic"]);
    visit.app.content = Arc::new(content);
    visit.app.open(Screen::Welcome(welcome::State::default()));
    (visit, ["help", "look", "wait"].map(|name| LessonId::new(&format!("procedures/{name}")).unwrap()))
}

#[test]
fn whoever_has_come_for_something_is_prepared_for_it_and_comes_back_to_it() {
    let (mut visit, [help, look, wait]) = place();
    let place = |visit: &Visit| visit.app.place().screen;
    let in_lesson = |visit: &Visit, id: &LessonId| {
        let Screen::Lesson(screen) = visit.app.screen() else { panic!("a lesson") };
        assert_eq!(&screen.practice().lesson().id, id);
    };
    let tasks = visit.app.content.procedures().map(Topic::tasks).unwrap().to_vec();
    assert_eq!(tasks, [help.clone(), wait.clone()], "a task is no task without its lesson");
    visit.tell(Message::Welcome(welcome::Message::ProcedurePressed));
    assert_eq!(place(&visit), "procedures");
    // Nothing helps before this one.
    visit.tell(Message::Lessons(lessons::Message::LessonChosen(wait.clone(), Guidance::Guided)));
    in_lesson(&visit, &wait);
    visit.app.open_procedures();
    let choose = |visit: &mut Visit| {
        visit.tell(Message::Lessons(lessons::Message::LessonChosen(help.clone(), Guidance::Guided)));
    };
    let spoken = |visit: &Visit| -> Vec<String> {
        let Screen::Proposal(screen) = visit.app.screen() else { panic!("what helps before") };
        screen.spoken().iter().map(ToString::to_string).collect()
    };
    choose(&mut visit);
    assert_eq!(place(&visit), "before");
    let said = ["app:procedure-ready", "procedures/help:title", "app:procedure-first"];
    let both = ["app:first", "garden/tree:title", "app:first", "procedures/look:title"];
    assert_eq!(spoken(&visit), [&said[..], &both[..]].concat());
    visit.tell(Message::Proposal(proposal::Message::OtherPressed));
    assert_eq!(place(&visit), "procedures");
    // Advice, no lock.
    choose(&mut visit);
    visit.tell(Message::Proposal(proposal::Message::BeginPressed));
    in_lesson(&visit, &help);
    // What helps before is done, and what one came for comes next, with what still helps.
    visit.app.open_procedures();
    choose(&mut visit);
    visit.tell(Message::Proposal(proposal::Message::FirstPressed(visit.id.clone())));
    in_lesson(&visit, &visit.id);
    visit.finish();
    visit.tell(Message::Finish(finish::Message::NextPressed));
    assert_eq!(spoken(&visit), [&said[..], &both[2..]].concat());
    visit.tell(Message::Proposal(proposal::Message::FirstPressed(look.clone())));
    visit.finish();
    visit.tell(Message::Finish(finish::Message::NextPressed));
    in_lesson(&visit, &help);
    // Nobody is led back to what they turned away from.
    visit.finish();
    let Screen::Finish(screen) = visit.app.screen() else { panic!("the end") };
    assert_eq!(screen.lesson(), &help);
    assert!(visit.app.visit.errand.is_none());
    visit.app.open_procedures();
    visit.tell(Message::Lessons(lessons::Message::BackPressed));
    assert_eq!(place(&visit), "welcome");
}

#[test]
fn without_procedures_nobody_is_asked() {
    let content = Content::load(&[Source::Embedded]);
    let has_lessons = content.lessons.keys().any(|lesson| lesson.topic() == Topic::PROCEDURES);
    assert_eq!(content.procedures().is_some(), has_lessons);
}
