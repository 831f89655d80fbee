//! Whatever bytes an author, a broken disk or a joker puts into a file: a lesson or problems, never a panic.

// A test that cannot go on has failed: that is what a panic is for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

use std::fs;
use std::path::Path;
use std::sync::Arc;

use declic::config::{Settings, SettingsFile};
use declic::content::ron;
use declic::lesson::{Guidance, LessonId, RawLesson, RawTopic};
use declic::practice::{Attempt, Manner, perfect};
use proptest::prelude::*;

/// Lessons to spoil: one that stands for what authors write, and each of ours.
fn lessons() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = vec![
        fs::read_to_string(root.join("tests/faults/good/lessons/garden/pond.ron")).unwrap(),
        fs::read_to_string(root.join("tests/faults/good/lessons/garden/tree.ron")).unwrap(),
    ];
    for entry in fs::read_dir(root.join("lessons/mouse")).into_iter().flatten() {
        found.push(fs::read_to_string(entry.unwrap().path()).unwrap());
    }
    found
}

/// Pieces that lessons are made of, and some that they are not.
fn piece() -> impl Strategy<Value = String> {
    let known = [
        "(",
        ")",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "'",
        "//",
        "/*",
        "*/",
        "r#\"",
        "\\",
        "\n",
        "é",
        "\u{feff}",
        "-1",
        "NaN",
        "inf",
        "1e39",
        "99999999999999999999",
        "Listen",
        "Click(\"pond\")",
        "Then([])",
        "Each([Listen])",
        "In(\"a\", \"a\")",
        "Scene(\"lawn\")",
        "page: 3,",
        "page: NaN,",
        "id:",
        "Hidden",
        "Zone(width: 5, height: 5)",
        "Scroll(Down)",
        "Seen(\"pond\")",
        "AnyOf([Click(\"page\"), Find])",
        "Dwell(\"ground\")",
        "Place(picture: \"x\", takes: [])",
        "None",
    ];
    prop_oneof![prop::sample::select(known.to_vec()).prop_map(String::from), ".{0,8}"]
}

/// A change: where (in thousandths), how much goes, what comes.
fn changes() -> impl Strategy<Value = Vec<(usize, usize, String)>> {
    prop::collection::vec((0..1000_usize, 0..12_usize, piece()), 1..5)
}

fn spoil(text: &str, changes: &[(usize, usize, String)]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for (place, gone, come) in changes {
        let start = chars.len() * place / 1000;
        let end = (start + gone).min(chars.len());
        chars.splice(start..end, come.chars());
    }
    chars.into_iter().collect()
}

/// Reads, checks and plays, as the app would.
fn live_through(text: &str) {
    let id = LessonId::new("garden/pond").unwrap();
    match ron::read::<RawLesson>(text) {
        Ok(raw) => match declic::lesson::check(&id, raw, &declic::lesson::Shelf::default()) {
            Ok(lesson) => {
                let lesson = Arc::new(lesson);
                for guidance in Guidance::ALL {
                    // To be finished or refused, either is well.
                    let _ = perfect::play(&lesson, &Arc::default(), &Manner::whole(guidance, Attempt::default()));
                }
            }
            Err(flaws) => {
                assert!(!flaws.is_empty());
                for flaw in flaws {
                    let problem = declic::check::lesson::of_flaw("file", text, &flaw);
                    assert!(problem.line >= 1 && problem.column >= 1);
                }
            }
        },
        Err((faults, _)) => {
            assert!(!faults.is_empty());
            let lines = text.split('\n').count();
            assert!(faults.iter().all(|fault| (1..=lines).contains(&fault.place.line) && fault.place.column >= 1));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_spoilt_lesson_is_a_lesson_or_faults(which in 0..100_usize, changes in changes()) {
        let lessons = lessons();
        live_through(&spoil(&lessons[which % lessons.len()], &changes));
    }

    #[test]
    fn any_text_is_a_lesson_or_faults(text in "\\PC{0,200}") {
        live_through(&text);
        let _ = ron::read::<RawTopic>(&text);
    }

    #[test]
    fn pieces_in_any_order_are_a_lesson_or_faults(pieces in prop::collection::vec(piece(), 0..40)) {
        live_through(&pieces.concat());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    /// Through files, where bytes need not be text.
    #[test]
    fn any_bytes_in_a_pack_are_told(bytes in prop::collection::vec(any::<u8>(), 0..300), which in 0..7_usize) {
        let files = [
            "lessons/garden/pond.ron",
            "lessons/garden/topic.ron",
            "lessons/numbers.ron",
            "lessons/paths/h.ron",
            "locales/fr/lessons/garden/pond.ftl",
            "locales/fr/topics.ftl",
            "assets/voice/manifest.json",
        ];
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(files[which]);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, &bytes).unwrap();
        let _ = declic::check::check_pack(folder.path());
    }

    #[test]
    fn any_settings_start_the_visit(bytes in prop::collection::vec(any::<u8>(), 0..200), changes in changes()) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.ron");
        let file = SettingsFile::at(Some(path.clone()), folder.path().join("none.ron"));
        fs::write(&path, &bytes).unwrap();
        let _ = file.load();
        let whole = Settings { seat: Some(7), hidden: vec!["phone".into()], ..Settings::default() }.text().unwrap();
        fs::write(&path, spoil(&whole, &changes)).unwrap();
        let settings = file.load();
        prop_assert!(settings.comfort.volume.step() <= 6);
        prop_assert!(settings.idle_minutes.is_none_or(|minutes| (5..=60).contains(&minutes)));
        prop_assert!(settings.seat.is_none_or(|seat| (1..=Settings::SEATS).contains(&seat)));
        let (soft, loud) = settings.volumes;
        prop_assert!(1 <= soft.step() && soft <= loud);
    }
}
