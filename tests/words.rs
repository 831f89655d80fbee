//! Words: complete in every language, asked for by names that exist, and never shown with a hole.

// A test that cannot go on has failed: that is what a panic is for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use declic::comfort::{Hand, Language};
use declic::content::{Content, Source};
use declic::lesson::LessonId;
use declic::sentence::Sentence;
use declic::words::{Fit, app};
use fluent_syntax::ast::Entry;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            found.push(path);
        }
    }
}

/// What stands between `Sentence::app("` (or another call) and the next quotation mark, in all the code.
fn asked_for(call: &str) -> BTreeSet<(String, String)> {
    let mut files = Vec::new();
    rust_files(&root().join("src"), &mut files);
    let mut asked = BTreeSet::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let text: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        for (_, rest) in text.match_indices(call).map(|(at, call)| (at, &text[at + call.len()..])) {
            if let Some(rest) = rest.trim_start().strip_prefix('"') {
                let name = rest.split('"').next().unwrap();
                asked.insert((name.to_owned(), file.display().to_string()));
            }
        }
    }
    asked
}

#[test]
fn the_code_asks_only_for_messages_there_are() {
    for (call, list) in [("Sentence::app(", app::MESSAGES), ("Sentence::counsellor(", app::COUNSELLOR)] {
        let asked = asked_for(call);
        assert!(asked.len() > 3, "the code asks for {} messages: is this test still looking?", asked.len());
        for (message, file) in asked {
            assert!(list.contains(&message.as_str()), "{file} asks for `{message}`: add it to src/words/app.rs");
        }
    }
}

/// The messages of a file of words, with their attributes.
fn held(file: &str, language: Language) -> BTreeSet<String> {
    let text = fs::read_to_string(root().join(format!("locales/{}/{file}", language.code()))).unwrap();
    let resource = fluent_syntax::parser::parse(text.as_str()).unwrap();
    let mut held = BTreeSet::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            assert!(held.insert(message.id.name.to_owned()), "`{}` is there twice", message.id.name);
            held.extend(message.attributes.iter().map(|own| format!("{}.{}", message.id.name, own.id.name)));
        }
    }
    held
}

#[test]
fn each_app_file_holds_exactly_the_messages_of_the_list() {
    let attributes = app::ATTRIBUTES.iter().map(|(message, attribute)| format!("{message}.{attribute}"));
    let wanted: BTreeSet<String> = app::MESSAGES.iter().map(ToString::to_string).chain(attributes).collect();
    assert_eq!(wanted.len(), app::MESSAGES.len() + app::ATTRIBUTES.len(), "the list holds a message twice");
    let counsellor: BTreeSet<String> = app::COUNSELLOR.iter().map(ToString::to_string).collect();
    assert_eq!(counsellor.len(), app::COUNSELLOR.len(), "the counsellor's list holds a message twice");
    for language in Language::ALL {
        assert_eq!(held("app.ftl", language), wanted, "locales/{}/app.ftl", language.code());
        assert_eq!(held("counsellor.ftl", language), counsellor, "locales/{}/counsellor.ftl", language.code());
    }
}

#[test]
fn no_sentence_has_a_hole_or_an_isolation_mark() {
    let content = Content::load(&[Source::Embedded]);
    let spoken = content.sentences();
    assert!(spoken.len() > 300, "only {} sentences", spoken.len());
    for spoken in spoken {
        let bad = |c: char| matches!(c, '⟦' | '{' | '}' | '\u{2068}' | '\u{2069}');
        assert!(!spoken.text.contains(bad), "{} in {:?}: {}", spoken.sentence, spoken.language, spoken.text);
        assert!(!spoken.text.trim().is_empty(), "{} is empty", spoken.sentence);
    }
}

fn garden() -> (Content, LessonId) {
    let content = Content::load(&[Source::Folder(root().join("tests/faults/good"))]);
    (content, LessonId::new("garden/pond").unwrap())
}

#[test]
fn a_sentence_follows_the_hand() {
    let (content, pond) = garden();
    let visit = Sentence::lesson(&pond, "visit");
    let text = |hand| content.words.text(&visit, Language::Fr, hand);
    assert_eq!(text(Hand::Right), "Cliquez sur l’étang avec le bouton gauche.");
    assert_eq!(text(Hand::Left), "Cliquez sur l’étang avec le bouton droit.");
    assert_eq!(content.words.spoken(&[visit], 1).len(), 4, "two hands in two languages");
    assert_eq!(content.words.spoken(&[Sentence::lesson(&pond, "title")], 1).len(), 2, "the hand changes nothing here");
}

/// What the binary carries, the small pack that has a lesson in two variants, and these files over them.
fn varied(files: &[(&str, &str)]) -> Content {
    let over = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = over.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let good = root().join("tests/faults/good");
    Content::load(&[Source::Embedded, Source::Folder(good), Source::Folder(over.path().to_owned())])
}

fn tree() -> LessonId {
    LessonId::new("garden/tree").unwrap()
}

#[test]
fn a_sentence_follows_the_variant() {
    let content = varied(&[]);
    let light = Sentence::lesson(&tree(), "light");
    let text = |variant| content.words.text(&light, Language::Fr, Fit { variant, ..Hand::Right.into() });
    assert_eq!(text(1), "Cliquez sur la lampe.");
    assert_eq!(text(2), "Allumez la lampe de Paul.");
    assert_eq!(text(3), text(1), "what has no words of its own has the usual ones");
    assert_eq!(content.words.text(&light, Language::Fr, Hand::Right), text(1));
    assert_eq!(content.words.spoken(std::slice::from_ref(&light), 2).len(), 4, "two variants in two languages");
    let all = content.sentences();
    let count = |sentence: &Sentence| all.iter().filter(|spoken| spoken.sentence == *sentence).count();
    assert_eq!(count(&light), 4);
    assert_eq!(count(&Sentence::lesson(&tree(), "title")), 2, "told once where nothing differs");
}

/// The words of a world, which lessons share, are there in as many variants as the lesson that has most; the app's own in
/// one.
#[test]
fn a_world_has_the_variants_of_its_lessons() {
    let vary = "{ $variant ->\n    [2] B\n    [3] C\n    [4] D\n    [5] E\n   *[1] A\n  }\n";
    let content = varied(&[
        ("locales/fr/worlds/camille.ftl", &format!("name = {vary}")),
        ("locales/fr/app.ftl", &format!("welcome = {vary}")),
    ]);
    let all = content.sentences();
    let texts = |sentence: Sentence| -> Vec<&str> {
        let own = all.iter().filter(|spoken| spoken.sentence == sentence && spoken.language == Language::Fr);
        own.map(|spoken| spoken.text.as_str()).collect()
    };
    let most = content.lessons.values().map(|lesson| lesson.variants).max().unwrap();
    assert!(most >= 2);
    assert_eq!(texts(Sentence::world("camille", "name")), ["A", "B", "C", "D", "E"][..most as usize]);
    assert_eq!(texts(Sentence::app("welcome")), ["A"]);
}

/// What is to be typed varies with the rest.
#[test]
fn the_texts_of_a_lesson_follow_the_variant() {
    let owner = "text-owner = { $variant ->\n    [2] Paul\n   *[1] Lea\n  }\n";
    let content = varied(&[("locales/en/lessons/garden/tree.ftl", owner)]);
    let mut lesson = content.lesson(&tree()).unwrap().as_ref().clone();
    lesson.texts = vec!["owner".into()];
    let owner = |variant| content.words.texts(&lesson, Language::En, variant).get("owner").unwrap().to_string();
    assert_eq!((owner(1), owner(2)), ("Lea".into(), "Paul".into()));
}

#[test]
fn what_a_language_lacks_is_said_in_the_other_and_what_both_lack_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let write = |language: &str, text: &str| {
        let path = folder.path().join("locales").join(language);
        fs::create_dir_all(&path).unwrap();
        fs::write(path.join("app.ftl"), text).unwrap();
    };
    write("fr", "welcome = Bonjour\nstep-number = Étape { $n }\n");
    write("en", "close = Close\n");
    let words = Content::load(&[Source::Folder(folder.path().to_owned())]).words;
    let text = |message: &str, language| words.text(&Sentence::app(message), language, Hand::Right);
    assert_eq!(text("welcome", Language::En), "Bonjour");
    assert_eq!(text("close", Language::Fr), "Close");
    assert_eq!(text("nothing", Language::Fr), "⟦app:nothing⟧");
    assert!(words.has(&Sentence::app("welcome"), Language::Fr));
    assert!(!words.has(&Sentence::app("welcome"), Language::En));
    assert!(!words.has(&Sentence::app("welcome").attribute("soft"), Language::Fr));
    let third = words.text(&Sentence::app("step-number").with(3), Language::Fr, Hand::Right);
    assert_eq!(third, "Étape 3");
}

/// Whatever an author's file holds, the rest of it is heard.
#[test]
fn a_torn_file_keeps_its_good_lines() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("locales/fr")).unwrap();
    fs::write(folder.path().join("locales/fr/app.ftl"), "\u{feff}welcome = Bonjour\nclose = {\n= =\nhome = Accueil\n")
        .unwrap();
    let words = Content::load(&[Source::Folder(folder.path().to_owned())]).words;
    let text = |message: &str| words.text(&Sentence::app(message), Language::Fr, Hand::Right);
    assert_eq!((text("welcome"), text("home")), ("Bonjour".into(), "Accueil".into()));
}
