//! What the repository carries: complete, readable, and finished by the learner who never misses.

// A test that cannot go on has failed: that is what a panic is for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

use std::fs;
use std::path::Path;

use declic::check;
use declic::comfort::Language;
use declic::content::{Content, Source};
use declic::lesson::{Lesson, LessonId};

#[test]
fn the_repository_passes_its_own_check() {
    let report = check::check(&[Source::Embedded]);
    let lines: Vec<String> = report.problems.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{} problems\n{}", lines.len(), lines.join("\n"));
    assert!(report.lessons >= 5, "only {} lessons", report.lessons);
}

/// A path with a folder over it is proven lesson by lesson, what is embedded is trusted: both come to the same.
#[test]
fn what_is_trusted_is_what_would_be_proven() {
    let [trusted, proven] = [Content::load(&[Source::Embedded]), Content::load_and_prove(&[Source::Embedded])];
    assert_eq!(trusted.problems, []);
    assert!(trusted.lessons.keys().eq(proven.lessons.keys()));
    let shelved: Vec<&LessonId> = trusted.topics.iter().flat_map(|topic| &topic.lessons).collect();
    let placed = trusted.lessons.values().filter(|lesson| !lesson.is_placement()).count();
    assert_eq!(shelved.len(), placed, "each lesson is on one shelf");
}

/// The first five lessons of the curriculum are those of the mouse, in its order.
#[test]
fn the_mouse_comes_first() {
    let content = Content::load(&[Source::Embedded]);
    let mouse = content.topics.iter().find(|topic| topic.id.as_str() == "mouse").unwrap();
    let names: Vec<&str> = mouse.lessons.iter().take(5).map(LessonId::as_str).collect();
    assert_eq!(names, ["mouse/meet", "mouse/click", "mouse/precision", "mouse/scroll", "mouse/drag"]);
    let numbers: Vec<&str> = mouse.lessons.iter().map(|id| content.lesson(id).unwrap().number.as_str()).collect();
    assert!(numbers.is_sorted(), "{numbers:?}");
}

/// Chance is not drawn in the core: whoever passes the same seed meets the same variant.
#[test]
fn a_seed_gives_one_variant_and_seeds_in_a_row_give_each() {
    let content = Content::load(&[Source::Embedded]);
    let mut lesson = content.lesson(&LessonId::new("mouse/click").unwrap()).unwrap().as_ref().clone();
    for variants in 1..=Lesson::VARIANTS {
        lesson.variants = variants;
        for first in [0, 1, 7, 4_294_967_290] {
            let mut met: Vec<u32> = (first..first + variants).map(|seed| lesson.variant(seed)).collect();
            let again: Vec<u32> = (first..first + variants).map(|seed| lesson.variant(seed)).collect();
            assert_eq!(met, again);
            met.sort_unstable();
            assert!(met.into_iter().eq(1..=variants), "{variants} variants from seed {first}");
        }
        assert_eq!(lesson.variant(0), 1, "the first time, the first");
    }
}

/// The numbers are on paper: they stay what they are. Each lesson has one, and each code leads back to its lesson.
#[test]
fn each_lesson_has_its_two_digits() {
    let content = Content::load(&[Source::Embedded]);
    let numbered: Vec<(u8, &str)> = content.numbers.iter().map(|(number, id)| (number, id.as_str())).collect();
    assert_eq!(numbered.len(), content.lessons.len());
    for known in [
        (0, "placement/start"),
        (1, "mouse/meet"),
        (14, "mouse/files"),
        (15, "email/address"),
        (26, "email/sign-out"),
        (27, "procedures/browser"),
        (41, "procedures/leave"),
        (42, "phone/discover"),
        (53, "phone/code"),
    ] {
        assert!(numbered.contains(&known), "{known:?}");
    }
}

#[test]
fn the_paths_have_their_lessons_and_their_words() {
    let content = Content::load(&[Source::Embedded]);
    let letters: String = content.paths.iter().map(|path| path.letter.as_str()).collect();
    assert_eq!(letters, "abcdefg");
    for path in &content.paths {
        for lesson in path.sessions.iter().flatten() {
            assert!(content.lesson(lesson).is_some() && content.numbers.number(lesson).is_some(), "{lesson}");
        }
        for language in Language::ALL {
            assert!(content.words.has(&path.name(), language) && content.words.has(&path.whom(), language));
            let lines = path.lines().into_iter().flat_map(|(_, lines)| lines);
            lines.for_each(|line| assert!(content.words.has(&line, language), "{line}"));
        }
    }
}

/// Letter D is on paper: its lessons are those of the topics, in their order, and its pictures have their names.
#[test]
fn cards_hold_the_topics_in_their_order() {
    let content = Content::load(&[Source::Embedded]);
    let letters: String = content.editions.iter().map(|edition| edition.letter.as_str()).collect();
    assert_eq!(letters, "d");
    let edition = &content.editions[0];
    for (lessons, topic) in edition.topics.iter().zip(["mouse", "email", "procedures", "phone"]) {
        let shelf = content.topics.iter().find(|shelf| shelf.id.as_str() == topic).unwrap();
        assert_eq!(lessons[..], shelf.lessons[..lessons.len()], "{topic}");
    }
    let lessons = edition.topics.iter().flatten().count();
    assert_eq!((lessons, edition.pictures.len()), (53, 64));
    for picture in &edition.pictures {
        assert!(content.asset(&format!("pictures/{picture}.svg")).is_some(), "{picture}");
        for language in Language::ALL {
            assert!(content.words.has(&declic::sentence::Sentence::picture(picture), language), "{picture}");
        }
    }
}

#[test]
fn an_asset_is_found_by_its_path_and_never_outside() {
    let content = Content::load(&[Source::Embedded]);
    assert!(content.asset("pictures/../../Cargo.toml").is_none());
    assert!(content.asset("../Cargo.toml").is_none());
    assert!(content.asset("/etc/hostname").is_none());
    assert!(content.asset("cues/step.ogg").is_some());
}

#[test]
fn a_clip_is_found_by_its_words() {
    let content = Content::load(&[Source::Embedded]);
    let spoken = content.sentences();
    let spoken = spoken.iter().find(|spoken| spoken.sentence.to_string() == "app:welcome").unwrap();
    let (bytes, words_per_minute) = content.clip(spoken.language, &spoken.text).unwrap();
    assert!(bytes.starts_with(b"OggS"));
    assert!((80.0..260.0).contains(&words_per_minute), "{words_per_minute}");
    assert!(content.clip(Language::Fr, "Nobody says this.").is_none());
}

mod folders {
    use super::*;

    fn good() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults/good")
    }

    fn write(folder: &Path, path: &str, text: impl AsRef<[u8]>) {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    #[test]
    fn a_pack_adds_its_topic_and_keeps_ours() {
        let ours = Content::load(&[Source::Embedded]);
        let both = Content::load(&[Source::Embedded, Source::Folder(good())]);
        assert_eq!(both.problems, []);
        assert_eq!(both.lessons.len(), ours.lessons.len() + 2);
        assert!(both.topics.iter().any(|topic| topic.id.as_str() == "garden"));
        assert!(both.asset("pictures/pond.svg").is_some());
    }

    #[test]
    fn a_later_source_replaces_a_file_and_lays_its_words_over() {
        let over = tempfile::tempdir().unwrap();
        write(over.path(), "locales/fr/lessons/garden/pond.ftl", "title = Un autre jardin\n");
        write(over.path(), "assets/pictures/pond.svg", "<svg/>");
        let content = Content::load(&[Source::Folder(good()), Source::Folder(over.path().to_owned())]);
        let pond = LessonId::new("garden/pond").unwrap();
        let title = declic::sentence::Sentence::lesson(&pond, "title");
        let text = |language| content.words.text(&title, language, declic::comfort::Hand::Right);
        assert_eq!((text(Language::Fr).as_str(), text(Language::En).as_str()), ("Un autre jardin", "The garden"));
        assert_eq!(content.asset("pictures/pond.svg").unwrap().as_ref(), b"<svg/>");
    }

    #[test]
    fn a_lesson_that_fails_is_left_out_and_the_others_run() {
        let over = tempfile::tempdir().unwrap();
        write(over.path(), "lessons/garden/pond.ron", "(number: 1)");
        let content =
            Content::load(&[Source::Embedded, Source::Folder(good()), Source::Folder(over.path().to_owned())]);
        assert!(content.lesson(&LessonId::new("garden/pond").unwrap()).is_none());
        assert!(content.lesson(&LessonId::new("garden/tree").unwrap()).is_some());
        let garden = content.topics.iter().find(|topic| topic.id.as_str() == "garden").unwrap();
        assert_eq!(garden.lessons.len(), 1, "no screen meets a lesson that is not there");
        let told: Vec<String> = content.problems.iter().map(ToString::to_string).collect();
        assert!(told.iter().any(|line| line.contains("lessons/garden/pond.ron:1:9: ")), "{told:#?}");
    }

    #[test]
    fn a_lesson_may_join_a_topic_of_another_source() {
        let over = tempfile::tempdir().unwrap();
        for path in
            ["lessons/garden/tree.ron", "locales/fr/lessons/garden/tree.ftl", "locales/en/lessons/garden/tree.ftl"]
        {
            write(over.path(), &path.replace("tree", "extra"), fs::read(good().join(path)).unwrap());
        }
        let content =
            Content::load(&[Source::Embedded, Source::Folder(good()), Source::Folder(over.path().to_owned())]);
        let garden = content.topics.iter().find(|topic| topic.id.as_str() == "garden").unwrap();
        let names: Vec<&str> = garden.lessons.iter().map(LessonId::as_str).collect();
        assert_eq!(names, ["garden/pond", "garden/tree", "garden/extra"]);
    }

    #[test]
    fn a_pack_adds_numbers_and_paths_and_may_take_a_number() {
        let over = tempfile::tempdir().unwrap();
        write(over.path(), "lessons/numbers.ron", "{ 01: \"garden/tree\", 95: \"mouse/meet\" }");
        let content =
            Content::load(&[Source::Embedded, Source::Folder(good()), Source::Folder(over.path().to_owned())]);
        assert_eq!(content.problems, []);
        let lesson = |number| content.numbers.lesson(number).map(LessonId::as_str);
        assert_eq!(lesson(90), Some("garden/pond"));
        assert_eq!((lesson(1), lesson(95), lesson(2)), (Some("garden/tree"), Some("mouse/meet"), Some("mouse/click")));
        let path = content.paths.iter().find(|path| path.letter == "i").unwrap();
        let sessions: Vec<usize> = path.sessions.iter().map(Vec::len).collect();
        assert_eq!(sessions, [1, 1]);
        let name = content.words.text(&path.name(), Language::Fr, declic::comfort::Hand::Right);
        assert_eq!(name, "Un petit jardin");
    }

    /// A pack with a letter of its own, 64 pictures and all their names but the last.
    fn pack_of_letter(letter: &str, lessons: &str) -> tempfile::TempDir {
        let pack = tempfile::tempdir().unwrap();
        let names: Vec<String> = (1..=64).map(|nth| format!("thing-{nth}")).collect();
        let ron = format!("(topics: [{lessons}, [], [], []],\npictures: {names:?})");
        write(pack.path(), &format!("lessons/cards/{letter}.ron"), ron);
        for language in ["fr", "en"] {
            let named = names.iter().take(63).map(|name| format!("picture-{name} = {name}\n"));
            write(pack.path(), &format!("locales/{language}/pictures.ftl"), named.collect::<Vec<_>>().concat());
        }
        for name in names.iter().skip(1) {
            write(pack.path(), &format!("assets/pictures/{name}.svg"), "<svg/>");
        }
        pack
    }

    #[test]
    fn a_pack_adds_a_letter_and_never_changes_ours() {
        let pack = pack_of_letter("e", "[\"mouse/click\", \"mouse/none\"]");
        let ours = Content::load(&[Source::Embedded]);
        let content = Content::load(&[Source::Embedded, Source::Folder(pack.path().to_owned())]);
        assert_eq!(content.editions[..1], ours.editions[..]);
        let last = content.editions.last().unwrap();
        assert_eq!((last.letter.as_str(), last.topics[0].len()), ("e", 2), "each lesson keeps its place");
        let told: Vec<String> = check::check_pack(pack.path()).problems.iter().map(ToString::to_string).collect();
        let lines = [
            "lessons/cards/e.ron:1:27: unknown lesson `mouse/none`",
            "lessons/cards/e.ron:2:12: there is no picture `thing-1`",
            "locales/en/pictures.ftl:1:1: `picture-thing-64` is missing",
            "locales/fr/pictures.ftl:1:1: `picture-thing-64` is missing",
        ];
        assert_eq!(told.len(), lines.len(), "{told:#?}");
        assert!(lines.iter().all(|line| told.iter().any(|told| told.contains(line))), "{told:#?}");

        let pack = pack_of_letter("d", "[\"mouse/click\"]");
        let content = Content::load(&[Source::Embedded, Source::Folder(pack.path().to_owned())]);
        assert_eq!(content.editions, ours.editions);
        let told: Vec<String> = content.problems.iter().map(ToString::to_string).collect();
        assert!(told.len() == 1 && told[0].contains("the letter `d` is on paper already"), "{told:#?}");
        // The same again is no change.
        let d = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons/cards/d.ron")).unwrap();
        write(pack.path(), "lessons/cards/d.ron", d);
        assert_eq!(Content::load(&[Source::Embedded, Source::Folder(pack.path().to_owned())]).problems, []);
    }

    #[test]
    fn a_folder_that_is_not_there_is_told() {
        let content = Content::load(&[Source::Folder("/nowhere/at/all".into())]);
        assert_eq!(content.problems.len(), 1);
        assert!(content.problems[0].to_string().starts_with("/nowhere/at/all:1:1: the folder cannot be opened"));
    }

    #[test]
    fn what_is_too_large_or_not_text_is_told() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), "lessons/big/one.ron", vec![b' '; (1 << 20) + 1]);
        write(folder.path(), "lessons/big/two.ron", b"(number: \"\xff\")");
        let content = Content::load(&[Source::Folder(folder.path().to_owned())]);
        let told: Vec<String> = content.problems.iter().map(ToString::to_string).collect();
        assert!(told.iter().any(|line| line.contains("one.ron:1:1: the file is larger than 1 MiB")), "{told:#?}");
        assert!(told.iter().any(|line| line.contains("two.ron:1:1: the file is not UTF-8 text (byte 11 is wrong)")));
    }

    #[cfg(unix)]
    #[test]
    fn no_link_leads_out_of_a_pack() {
        let secret = tempfile::tempdir().unwrap();
        write(secret.path(), "secret.ron", "(number: 1)");
        write(secret.path(), "folder/pond.ron", "(number: 1)");
        let pack = tempfile::tempdir().unwrap();
        fs::create_dir_all(pack.path().join("lessons/garden")).unwrap();
        std::os::unix::fs::symlink(secret.path().join("secret.ron"), pack.path().join("lessons/garden/a.ron")).unwrap();
        std::os::unix::fs::symlink(secret.path().join("folder"), pack.path().join("lessons/other")).unwrap();
        // A link to itself must not be followed for ever.
        std::os::unix::fs::symlink(pack.path().join("lessons"), pack.path().join("lessons/again")).unwrap();
        let content = Content::load(&[Source::Folder(pack.path().to_owned())]);
        assert!(content.lessons.is_empty());
        let told: Vec<String> = content.problems.iter().map(ToString::to_string).collect();
        assert_eq!(told.iter().filter(|line| line.contains("leads out of the folder")).count(), 2, "{told:#?}");
    }
}
