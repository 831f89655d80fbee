//! The commands, as a counsellor, an author or a script meets them.

// A test that cannot go on has failed: that is what a panic is for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// The program, alone in an empty home.
fn declic(arguments: &[&str]) -> (Command, tempfile::TempDir) {
    let home = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_declic"));
    command
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("HOME", home.path())
        .env("XDG_DATA_HOME", home.path().join("data"))
        .env("XDG_CONFIG_HOME", home.path().join("config"))
        .env("XDG_DATA_DIRS", home.path().join("system"))
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY");
    (command, home)
}

fn run(arguments: &[&str]) -> Output {
    declic(arguments).0.output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn help_and_version_are_there() {
    let help = run(&["--help"]);
    assert_eq!(help.status.code(), Some(0));
    let told = text(&help.stdout);
    for option in [
        "--windowed",
        "--lang",
        "--lesson",
        "--guidance",
        "--variant",
        "--text-size",
        "--mute",
        "--pack",
        "--trace",
        "--workshop",
        "--seat",
    ] {
        assert!(told.contains(option), "{option}");
    }
    assert!(!told.contains("--idle"), "only for trying");
    for command in ["check", "list", "sentences", "config", "workshop", "sheet"] {
        assert!(told.contains(command), "{command}");
    }
    assert_eq!(text(&run(&["--version"]).stdout), format!("declic {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn a_wrong_lesson_is_met_with_the_nearest_and_no_window() {
    for (language, lesson, near) in [("fr", "garden/pont", "garden/pond"), ("en", "pond", "garden/pond")] {
        let output = run(&["--pack", "tests/faults/good", "--lang", language, "--lesson", lesson]);
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stdout.is_empty());
        let told = text(&output.stderr);
        assert!(told.contains(lesson) && !told.contains('⟦'), "{told}");
        if lesson.contains('/') {
            assert!(told.contains(near), "{told}");
        }
    }
}

#[test]
fn a_wrong_variant_is_met_with_those_there_are() {
    for (language, lesson, variant, known) in
        [("fr", "garden/tree", "3", "1, 2"), ("en", "garden/tree", "0", "1, 2"), ("en", "garden/pond", "2", "1")]
    {
        let lesson = ["--lang", language, "--lesson", lesson, "--variant", variant];
        let output = run(&[&["--pack", "tests/faults/good"][..], &lesson].concat());
        assert_eq!(output.status.code(), Some(2));
        let told = text(&output.stderr);
        let lines: Vec<&str> = told.lines().collect();
        assert!(
            matches!(lines[..], [no, yes] if no.ends_with(variant) && yes.ends_with(&format!(" {known}"))),
            "{told}"
        );
        assert!(!told.contains('⟦'), "{told}");
    }
}

#[test]
fn a_lesson_that_was_left_out_says_why() {
    let pack = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(pack.path().join("lessons/garden")).unwrap();
    std::fs::write(pack.path().join("lessons/garden/pond.ron"), "(").unwrap();
    let output = run(&["--pack", pack.path().to_str().unwrap(), "--lesson", "garden/pond"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("lessons/garden/pond.ron:1:2: "), "{}", text(&output.stderr));
}

#[test]
fn misuse_ends_with_two() {
    for arguments in [
        &["--lang", "de"][..],
        &["--guidance", "fast"],
        &["--variant", "1"],
        &["--lesson", "mouse/click", "--variant", "two"],
        &["--text-size", "110"],
        &["--windowed", "10x10"],
        &["--windowed", "1280"],
        &["--trace", "/nowhere/at/all.jsonl"],
        &["--colour"],
        &["check", "/nowhere/at/all"],
        &["check", "a", "b"],
        &["list", "--pack", "/nowhere/at/all"],
        &["--mute", "list"],
        &["--workshop", "01"],
        &["--workshop", "abcd"],
        &["--workshop", "9900"],
        &["--workshop", "0190"],
        &["--workshop", "0109"],
        &["--workshop", "0100", "--lesson", "mouse/click"],
        &["--seat", "0"],
        &["--seat", "100"],
        &["--idle", "0"],
        &["workshop"],
        &["workshop", "mouse/clack"],
        &["workshop", "mouse/click", "--path", "a"],
        &["workshop", "--session", "1"],
        &["workshop", "--path", "z"],
        &["workshop", "--path", "a", "--session", "99"],
        &["config"],
        &["config", "change"],
    ] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", text(&output.stderr));
        assert!(!output.stderr.is_empty(), "{arguments:?}");
    }
}

#[test]
fn check_tells_good_from_broken() {
    let good = run(&["check", "tests/faults/good"]);
    assert_eq!(good.status.code(), Some(0), "{}", text(&good.stdout));
    assert!(text(&good.stdout).ends_with(": no problem\n"), "{}", text(&good.stdout));

    let broken = run(&["check", "tests/faults/unknown-fields"]);
    assert_eq!(broken.status.code(), Some(1));
    let told = text(&broken.stdout);
    assert!(told.contains("tests/faults/unknown-fields/lessons/garden/pond.ron:3:5: unknown field `minuts`"), "{told}");
}

fn json(arguments: &[&str]) -> Vec<Value> {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn list_is_for_people_and_for_programs() {
    let lessons = json(&["list", "--json", "--pack", "tests/faults/good"]);
    let pond = lessons.iter().find(|lesson| lesson["id"] == "garden/pond").unwrap();
    assert_eq!(
        *pond,
        serde_json::json!({
            "id": "garden/pond",
            "topic": "garden",
            "title": { "fr": "Le jardin", "en": "The garden" },
            "minutes": 3,
            "steps": 2,
            "world": "playground",
            "guidance": ["watch", "guided", "alone"],
        })
    );
    let table = text(&run(&["list", "--pack", "tests/faults/good"]).stdout);
    let line = table.lines().find(|line| line.starts_with("garden/pond")).unwrap();
    assert!(line.contains("Le jardin") && line.contains("3 min"), "{line}");
}

#[test]
fn sentences_are_what_the_narration_reads() {
    let sentences = json(&["sentences", "--pack", "tests/faults/good"]);
    let visit: Vec<&Value> = sentences
        .iter()
        .filter(|sentence| sentence["key"] == "garden/pond:visit" && sentence["lang"] == "en")
        .collect();
    let texts: Vec<&str> = visit.iter().map(|sentence| sentence["text"].as_str().unwrap()).collect();
    assert_eq!(texts, ["Click the pond with the left button.", "Click the pond with the right button."]);
    assert!(sentences.iter().any(|sentence| sentence["key"] == "topics:garden.line"));
}

#[test]
fn a_pack_in_the_data_folders_is_found() {
    let (mut command, home) = declic(&["list"]);
    let system = home.path().join("system/declic");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults/good"), &system);
    let listed = text(&command.output().unwrap().stdout);
    assert!(listed.contains("garden/pond"), "{listed}");
}

fn copy(from: &Path, to: &PathBuf) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}

#[test]
fn a_reader_who_has_had_enough_is_no_error() {
    let (mut command, _home) = declic(&["sentences", "--pack", "tests/faults/good"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut told = String::new();
    child.stderr.take().unwrap().read_to_string(&mut told).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{told}");
    assert_eq!(told, "");
}

/// What a counsellor wrote wrong about a real service is told by the commands, with its place; the lessons are there.
#[test]
fn a_place_is_told_what_its_corrections_lack() {
    for (command, tells_on_stdout) in [("list", false), ("check", true)] {
        let (mut command, home) = declic(&[command]);
        let folder = home.path().join("config/declic");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("real.ron"), "(cards: [\n    (id: \"amelie\", hide: true),\n])\n").unwrap();
        let output = command.output().unwrap();
        let told = text(if tells_on_stdout { &output.stdout } else { &output.stderr });
        assert!(told.contains("real.ron:2:5: there is no card `amelie`; did you mean `ameli`?"), "{told}");
        assert!(tells_on_stdout || text(&output.stdout).contains("mouse/click"));
    }
}

#[test]
fn workshop_prints_codes() {
    let output = run(&["workshop", "mouse/meet", "phone/code", "--guidance", "guided", "--sound", "--pairs"]);
    let told = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let lines: Vec<&str> = told.lines().collect();
    assert!(
        lines[0].starts_with("01 23  mouse/meet ") && lines[0].ends_with("  Faire connaissance avec la souris"),
        "{told}"
    );
    assert!(lines[1].starts_with("53 23  phone/code "), "{told}");
    let calm = text(&run(&["workshop", "mouse/meet", "--calm", "--sound"]).stdout);
    assert!(calm.starts_with("01 05  mouse/meet "), "{calm}");
    let usual = text(&run(&["workshop", "placement/start", "--lang", "en"]).stdout);
    assert!(usual.starts_with("00 00  placement/start "), "{usual}");
    let pack = text(&run(&["workshop", "garden/pond", "--pack", "tests/faults/good"]).stdout);
    assert!(pack.starts_with("90 00  garden/pond "), "{pack}");
}

#[test]
fn workshop_prints_paths() {
    let path = text(&run(&["workshop", "--path", "B"]).stdout);
    assert!(
        path.starts_with("B. ") && path.contains("\n1.\n15 00  email/address") && path.contains("\n7.\n"),
        "{path}"
    );
    let session = text(&run(&["workshop", "--path", "b", "--session", "3", "--guidance", "watch"]).stdout);
    let codes: Vec<&str> = session.lines().skip(2).map(|line| &line[..5]).collect();
    assert!(!codes.is_empty() && codes.iter().all(|code| code.ends_with("10")), "{session}");
}

#[test]
fn sheets_are_written_where_they_are_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("feuilles");
    let place = out.display().to_string();
    let output = run(&["sheet", "--path", "B", "--lang", "fr", "--out", &place]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(text(&output.stdout), format!("{place}/declic-parcours-b.pdf\n"));
    assert!(std::fs::read(out.join("declic-parcours-b.pdf")).unwrap().starts_with(b"%PDF-"));
    let all = text(&run(&["sheet", "--lang", "en", "--out", &place]).stdout);
    let names: Vec<String> = ('a'..='g').map(|letter| format!("{place}/declic-path-{letter}.pdf")).collect();
    let all: Vec<&str> = all.lines().collect();
    assert_eq!(all[..names.len()], names);
    let memos = &all[names.len()..];
    assert!(
        memos.len() > 50 && memos.iter().all(|name| name.starts_with(&format!("{place}/declic-memo-"))),
        "{memos:?}"
    );
    assert!(!memos.iter().any(|name| name.contains("placement")), "nothing is learnt there");
    let wrong = run(&["sheet", "--path", "z", "--out", &place]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(text(&wrong.stderr).contains("a, b, c"), "{}", text(&wrong.stderr));
    std::fs::write(folder.path().join("file"), "").unwrap();
    let no_folder = folder.path().join("file").display().to_string();
    let refused = run(&["sheet", "--path", "b", "--out", &no_folder]);
    assert_eq!((refused.status.code(), refused.stdout.len()), (Some(1), 0), "{}", text(&refused.stderr));
}

#[test]
fn memos_and_cards_are_written_for_what_is_asked_and_mistakes_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().display().to_string();
    let sheet = |more: &[&str]| run(&[&["sheet", "--lang", "fr", "--out", &place], more].concat());
    let memos = sheet(&["mouse/click", "email/reply"]);
    assert_eq!(memos.status.code(), Some(0), "{}", text(&memos.stderr));
    let names = ["mouse-click", "email-reply"].map(|name| format!("{place}/declic-memo-{name}.pdf"));
    assert_eq!(text(&memos.stdout).lines().collect::<Vec<_>>(), names);
    let nothing = declic::progress::card::Reached::NOTHING;
    let comfort = declic::progress::card::CardComfort::of(&declic::comfort::Comfort::default());
    let content = declic::content::Content::load(&[declic::content::Source::Embedded]);
    let edition = content.editions.last().unwrap();
    let code = declic::progress::card::Card { reached: [nothing; 4], comfort }.code(edition);
    for typed in [code.to_string(), format!("d {code}"), format!("D{code}").replace(' ', "")] {
        let card = sheet(&["--card", &typed]);
        let name = format!("declic-carte-d-{code}.pdf").replace(' ', "-");
        assert_eq!(text(&card.stdout), format!("{place}/{name}\n"), "{}", text(&card.stderr));
    }
    let mut digits = code.digits();
    digits[4] = (digits[4] + 1) % 10;
    let near = declic::progress::card::CardCode::new(digits).to_string();
    for (wrong, told) in [(near.as_str(), "groupe"), ("123", "10 chiffres"), ("Z 123 456 7890", "plus récente")] {
        let card = sheet(&["--card", wrong]);
        assert_eq!(card.status.code(), Some(2), "{wrong}");
        assert!(text(&card.stderr).contains(told), "{}", text(&card.stderr));
    }
    let unknown = sheet(&["mouse/clack"]);
    assert!(
        unknown.status.code() == Some(2) && text(&unknown.stderr).contains("mouse/click"),
        "{}",
        text(&unknown.stderr)
    );
    assert!(text(&sheet(&["placement/start"]).stderr).contains("fiche mémo"));
}

#[test]
fn a_wrong_code_is_told_by_its_digits() {
    for (code, digits) in [("9900", "first 2 digits"), ("0190", "third digit"), ("0109", "fourth digit")] {
        let output = run(&["--lang", "en", "--workshop", code]);
        assert!(text(&output.stderr).contains(digits), "{}", text(&output.stderr));
    }
}

/// Runs with this text as the user's settings and this on its input.
fn with_settings(arguments: &[&str], settings: Option<&str>, input: &str) -> (Output, tempfile::TempDir) {
    let (mut command, home) = declic(arguments);
    let folder = home.path().join("config/declic");
    std::fs::create_dir_all(&folder).unwrap();
    if let Some(settings) = settings {
        std::fs::write(folder.join("settings.ron"), settings).unwrap();
    }
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // Whoever does not read its input may be gone by now.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    (child.wait_with_output().unwrap(), home)
}

#[test]
fn config_check_tells_wrong_settings() {
    let (output, _home) = with_settings(&["config", "check"], Some("(seat: 7, idle_minutes: 30)"), "");
    assert_eq!((output.status.code(), text(&output.stdout).as_str()), (Some(0), "settings: no problem\n"));
    let wrong = "(\n    idle_minutes: 3,\n    hidden: [\"phon\"],\n    colour: 3,\n)\n";
    let (output, home) = with_settings(&["config", "check"], Some(wrong), "");
    assert_eq!(output.status.code(), Some(1));
    let told = text(&output.stdout);
    for line in [
        "settings.ron:2:5: `idle_minutes` is 3",
        "settings.ron:3:14: `hidden` names `phon`",
        "settings.ron:4:5: unknown field `colour`",
    ] {
        assert!(told.contains(line), "{told}");
    }
    assert!(told.ends_with("settings: 3 problems\n"), "{told}");
    assert_eq!(std::fs::read_to_string(home.path().join("config/declic/settings.ron")).unwrap(), wrong);
}

#[test]
fn config_shows_the_settings_and_where_they_lie() {
    let (output, home) = with_settings(&["config", "show"], Some("(seat: 7)"), "");
    let shown = text(&output.stdout);
    assert!(shown.contains("    seat: 7,\n") && shown.contains("    idle_minutes: 10,\n"), "{shown}");
    let (again, _) = with_settings(&["config", "show"], Some(&shown), "");
    assert_eq!(text(&again.stdout), shown, "what is shown can be put in its place");
    let (output, _home) = with_settings(&["config", "path"], None, "");
    let told = text(&output.stdout);
    assert!(
        told.contains("system  /etc/declic/settings.ron") && told.contains("config/declic/settings.ron (not there)"),
        "{told}"
    );
    drop(home);
}

#[test]
fn config_code_keeps_a_hash_and_nothing_else() {
    let (output, home) = with_settings(&["config", "code"], Some("(seat: 7)"), "2580\n2580\n");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let written = std::fs::read_to_string(home.path().join("config/declic/settings.ron")).unwrap();
    assert!(
        written.contains("code: \"$argon2id$") && written.contains("seat: 7") && !written.contains("2580"),
        "{written}"
    );
    assert!(!text(&output.stdout).contains("2580"));
    for input in ["2580\n2581\n", "1234\n1234\n", "12\n12\n", "", "2580\n"] {
        let (output, home) = with_settings(&["config", "code"], None, input);
        assert_eq!(output.status.code(), Some(1), "{input:?}");
        assert!(!output.stderr.is_empty() && !home.path().join("config/declic/settings.ron").exists());
    }
    let (output, home) = with_settings(&["config", "code"], Some("(seat: 700)"), "2580\n2580\n");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("settings.ron:1:2: "), "{}", text(&output.stderr));
    assert_eq!(std::fs::read_to_string(home.path().join("config/declic/settings.ron")).unwrap(), "(seat: 700)");
}

/// The packs of the settings are there without being asked for.
#[test]
fn packs_of_the_settings_are_added() {
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults/good");
    let (output, _home) = with_settings(&["list"], Some(&format!("(packs: [{:?}])", pack.display().to_string())), "");
    assert!(text(&output.stdout).contains("garden/pond"));
}
