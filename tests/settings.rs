//! The settings of the place: gentle to read, whole when saved, never overwritten when not understood.

// A test that cannot go on has failed: that is what a panic is for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

use std::fs;
use std::path::PathBuf;

use declic::comfort::{Comfort, Contrast, Hand, Language, Pace, TextSize, Volume};
use declic::config::{Settings, SettingsFile, Venue};
use declic::content::{Content, Source};
use declic::guard;
use declic::lesson::LessonId;
use declic::printer::Outlet;
use proptest::prelude::*;

struct Place {
    folder: tempfile::TempDir,
    file: SettingsFile,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = SettingsFile::at(Some(folder.path().join("user/settings.ron")), folder.path().join("system.ron"));
        Self { folder, file }
    }

    fn user(&self) -> PathBuf {
        self.folder.path().join("user/settings.ron")
    }

    fn write(&self, text: &str) {
        fs::create_dir_all(self.user().parent().unwrap()).unwrap();
        fs::write(self.user(), text).unwrap();
    }

    fn system(&self) -> PathBuf {
        self.folder.path().join("system.ron")
    }

    /// What is wrong, without the folder, which is another one each time.
    fn told(&self) -> Vec<String> {
        let own = format!("{}/", self.folder.path().display());
        self.file.load_telling().1.iter().map(|problem| problem.to_string().replace(&own, "")).collect()
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.user().parent().unwrap())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

fn everything() -> Comfort {
    Comfort {
        language: Language::En,
        text_size: TextSize::VeryLarge,
        contrast: Contrast::High,
        volume: Volume::new(2),
        pace: Pace::Slow,
        hand: Hand::Left,
        still: true,
        one_by_one: true,
    }
}

#[test]
fn a_new_machine_has_the_defaults() {
    assert_eq!(Place::new().file.load(), Settings::default());
}

#[test]
fn what_is_saved_is_what_is_read() {
    let place = Place::new();
    let settings = Settings { comfort: everything(), ..Settings::default() };
    place.file.save(&settings).unwrap();
    assert_eq!(place.file.load(), settings);
    place.file.save(&Settings::default()).unwrap();
    assert_eq!(place.file.load(), Settings::default());
    assert_eq!(place.names(), ["settings.ron"], "nothing else is left behind");
}

#[test]
fn the_user_s_file_lies_over_the_system_s_field_by_field() {
    let place = Place::new();
    fs::write(place.folder.path().join("system.ron"), "(comfort: (language: en, volume: 6))").unwrap();
    assert_eq!(
        place.file.load().comfort,
        Comfort { language: Language::En, volume: Volume::new(6), ..Comfort::default() }
    );
    place.write("(comfort: (volume: 1, hand: Left))");
    let comfort = place.file.load().comfort;
    assert_eq!((comfort.language, comfort.volume, comfort.hand), (Language::En, Volume::new(1), Hand::Left));
}

#[test]
fn what_is_absurd_takes_its_default_and_the_rest_is_kept() {
    for absurd in [
        "(comfort: (text_size: Huge, language: en))",
        "(comfort: (volume: 99, language: en))",
        "(comfort: (volume: -3, language: en))",
        "(comfort: (volume: 999999, language: en))",
        "(comfort: (hand: \"left (\", language: en))",
        "(comfort: (still: [1, (2)], pace: (), language: en), theme: 3)",
        "(colour: \"red\", comfort: (language: en, language: fr))",
        "(idle_minutes: 3, seat: 100, volumes: (5, 2), comfort: (language: en))",
        "(idle_minutes: \"long\", seat: -1, volumes: 3, code: \"2580\", comfort: (language: en))",
        "(volumes: (0, 7), packs: \"here\", hidden: [1], printing: maybe, comfort: (language: en))",
        "(packs: [\"lessons\"], export: \"totals\", venue: (logo: \"logo.svg\", name: 3), comfort: (language: en))",
    ] {
        let place = Place::new();
        place.write(absurd);
        let comfort = Comfort { language: Language::En, ..Comfort::default() };
        assert_eq!(place.file.load(), Settings { comfort, ..Settings::default() }, "{absurd}");
        assert!(!place.told().is_empty(), "{absurd}");
        assert_eq!(place.names(), ["settings.ron"]);
    }
}

#[test]
fn what_cannot_be_read_is_set_aside_and_never_overwritten() {
    let place = Place::new();
    for text in ["rien de tout cela", "(comfort: (language: en", ""] {
        place.write(text);
        assert_eq!(place.file.load(), Settings::default(), "{text}");
        assert!(!place.user().exists());
    }
    assert_eq!(place.names(), ["settings.ron.unreadable-1", "settings.ron.unreadable-2", "settings.ron.unreadable-3"]);
    // Written between loading and saving: not lost either.
    place.write("oh");
    place.file.save(&Settings { comfort: everything(), ..Settings::default() }).unwrap();
    assert_eq!(place.file.load().comfort, everything());
    assert_eq!(fs::read_to_string(place.user().with_file_name("settings.ron.unreadable-4")).unwrap(), "oh");
}

#[test]
fn without_a_folder_saving_says_so() {
    let file = SettingsFile::at(None, "/nowhere/settings.ron".into());
    assert_eq!(file.load(), Settings::default());
    assert!(file.save(&Settings::default()).is_err());
}

/// Every problem at once, each with its place and what to do; the file is left as it is.
#[test]
fn what_is_wrong_is_told_with_its_place() {
    let place = Place::new();
    fs::write(place.system(), "(seat: 12, printing: perhaps)\n").unwrap();
    place.write(concat!(
        "(\n",
        "    venue: (name: \"Le Pont\", adress: \"1 rue du Pont\"),\n",
        "    comfort: (volume: 9),\n",
        "    // volumes: (3, 4),\n",
        "    volumes: (5, 2),\n",
        "    idle_minutes: 90,\n",
        "    code: \"2580\",\n",
        "    packs: [\"lessons\", \"/nowhere/at/all\"],\n",
        ")\n",
    ));
    assert_eq!(
        place.told(),
        [
            "system.ron:1:21: `true` or `false` is expected here; write one of them",
            "user/settings.ron:2:30: unknown field `adress` in the venue; did you mean `address`? (known: `name`, `logo`, `address`)",
            "user/settings.ron:3:15: the volume is 9; choose 0 to 6",
            "user/settings.ron:5:5: `volumes` is (5, 2); choose two steps of 1 to 6, the softest first",
            "user/settings.ron:6:5: `idle_minutes` is 90; choose 5 to 60, or 0 for never",
            "user/settings.ron:7:5: `code` is no hash of a code; choose it with `declic config code`, or on the counsellor's screen",
            "user/settings.ron:8:13: `lessons` is no whole path; write it from the root on, such as \"/srv/declic\"",
            "user/settings.ron:8:24: there is no /nowhere/at/all; see that it is there and may be read",
        ]
    );
    let settings = place.file.load();
    assert_eq!((settings.venue.name.as_str(), settings.seat), ("Le Pont", Some(12)));
    assert_eq!(settings.packs, [PathBuf::from("/nowhere/at/all")], "a stick may come back");
}

#[test]
fn a_file_that_is_no_ron_is_told_and_left() {
    let place = Place::new();
    place.write("(\n    seat: 3\n    printing: true,\n)\n");
    assert_eq!(
        place.told(),
        ["user/settings.ron:3:5: a comma is missing before this; end the field before with a comma"]
    );
    assert!(place.user().exists());
}

/// Empty and zero are « none »: the user's file takes back what the system's says.
#[test]
fn none_lies_over_something() {
    let place = Place::new();
    let code = guard::hash("2580").unwrap();
    let text = "(seat: 3, idle_minutes: 20, export: \"/srv/totals\", venue: (logo: \"/logo.svg\"), code: \"CODE\")";
    fs::write(place.system(), text.replace("CODE", &code)).unwrap();
    let system = place.file.load();
    assert_eq!((system.seat, system.idle_minutes, system.code.as_deref()), (Some(3), Some(20), Some(code.as_str())));
    place.write("(seat: 0, idle_minutes: 0, export: \"\", venue: (logo: \"\"), code: \"\")");
    assert_eq!(place.file.load(), Settings { idle_minutes: None, ..Settings::default() });
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z/ é’\"\\\\]{0,12}", any::<String>()]
}

fn path() -> impl Strategy<Value = PathBuf> {
    text().prop_map(|text| PathBuf::from(format!("/{}", text.replace('\0', ""))))
}

fn settings() -> impl Strategy<Value = Settings> {
    let comfort = (0..2_usize, 0..3_usize, 0..3_usize, 0..=6_u8, 0..3_usize, any::<[bool; 3]>()).prop_map(
        |(language, text_size, contrast, volume, pace, [left, still, one_by_one])| Comfort {
            language: Language::ALL[language],
            text_size: TextSize::ALL[text_size],
            contrast: Contrast::ALL[contrast],
            volume: Volume::new(volume),
            pace: Pace::ALL[pace],
            hand: if left { Hand::Left } else { Hand::Right },
            still,
            one_by_one,
        },
    );
    let venue = (text(), prop::option::of(path()), text());
    let venue = venue.prop_map(|(name, logo, address)| Venue { name, logo, address });
    let names = || prop::collection::vec(text(), 0..4);
    let code = "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHQ$hbRmMUWrpBuVAyhRZA0VMAdIGA/CFIFXfTmGr8eUeM8";
    let code = prop::option::of(Just(code.to_owned()));
    let volumes = (1..=6_u8, 1..=6_u8).prop_map(|(a, b)| (Volume::new(a.min(b)), Volume::new(a.max(b))));
    let rest = (prop::option::of(5..=60_u32), any::<[bool; 3]>(), prop::option::of(1..=99_u8));
    let files = (prop::collection::vec(path(), 0..3), prop::option::of(path()));
    (comfort, venue, names(), names(), volumes, code, rest, files).prop_map(
        |(
            comfort,
            venue,
            hidden,
            first,
            volumes,
            code,
            (idle_minutes, [workshop_sound, printing, keys], seat),
            files,
        )| {
            let (packs, export) = files;
            Settings {
                comfort,
                venue,
                hidden,
                first,
                idle_minutes,
                volumes,
                workshop_sound,
                code,
                packs,
                printing,
                keys,
                seat,
                export,
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever a counsellor types as a name or an address comes back as it was, over whatever was there before.
    #[test]
    fn whatever_is_saved_is_read_back(settings in settings(), before in settings()) {
        let place = Place::new();
        fs::write(place.system(), before.text().unwrap()).unwrap();
        place.file.save(&settings).unwrap();
        let (read, problems) = place.file.load_telling();
        prop_assert!(problems.iter().all(|problem| problem.what.starts_with("there is no /")), "{problems:?}");
        prop_assert_eq!(read, settings);
    }
}

/// What a counsellor saves does not hide what the administrator changes later in other fields.
#[test]
fn what_was_not_changed_follows_the_machine_s_file() {
    let place = Place::new();
    fs::write(place.system(), "(seat: 3, venue: (name: \"Le Pont\"))").unwrap();
    let settings = Settings { idle_minutes: Some(20), ..place.file.load() };
    place.file.save(&settings).unwrap();
    assert_eq!(place.file.load(), settings);
    let text = fs::read_to_string(place.user()).unwrap();
    assert!(text.contains("\n    idle_minutes: 20,\n") && text.contains("\n    // seat: 3,\n"), "{text}");
    fs::write(place.system(), "(seat: 4, idle_minutes: 30, venue: (name: \"Le Port\"))").unwrap();
    let now = place.file.load();
    assert_eq!((now.seat, now.idle_minutes, now.venue.name.as_str()), (Some(4), Some(20), "Le Port"));
}

/// What is saved can be opened with an editor: each field has its comment, its bounds and its default.
#[test]
fn the_file_explains_itself() {
    let text = Settings::default().text().unwrap();
    let lines: Vec<&str> = text.lines().collect();
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.contains(": ") && !line.contains("//")) {
        assert!(lines[at - 1].trim_start().starts_with("// "), "{line} has no comment");
    }
    assert!(lines.iter().all(|line| line.chars().count() <= 120), "{text}");
    let fields = ["venue", "hidden", "first", "idle_minutes", "volumes", "workshop_sound", "code", "packs", "printing"];
    for field in fields.into_iter().chain(["keys", "seat", "export"]) {
        assert!(text.contains(&format!("    {field}: ")), "{field}");
    }
}

/// Where a learner's sheet goes: paper first, then what can be taken along, never only into this machine.
#[test]
fn sheets_go_where_the_place_lets_them() {
    let outlet = |printing, keys, folder: Option<&str>| {
        Settings { printing, keys, export: folder.map(PathBuf::from), ..Settings::default() }.outlet()
    };
    assert_eq!(Settings::default().outlet(), Some(Outlet::Files));
    for folder in [None, Some("/srv/sheets")] {
        assert_eq!(outlet(true, true, folder), Some(Outlet::Printer));
        assert_eq!(outlet(true, false, folder), Some(Outlet::Printer));
        assert_eq!(outlet(false, true, folder), Some(Outlet::Files));
    }
    assert_eq!(outlet(false, false, Some("/srv/sheets")), Some(Outlet::Files));
    assert_eq!(outlet(false, false, None), None);
}

fn arranged(settings: &Settings) -> (Content, Vec<String>) {
    let mut content = Content::load(&[Source::Embedded]);
    let unknown = settings.arrange(&mut content);
    let unknown = unknown.iter().map(|unknown| unknown.what() + "; " + &unknown.remedy()).collect();
    (content, unknown)
}

fn names(texts: &[&str]) -> Vec<String> {
    texts.iter().map(ToString::to_string).collect()
}

#[test]
fn topics_and_lessons_are_hidden_and_come_first() {
    let hidden = names(&["phone", "mouse/undo", "placement/start"]);
    let settings = Settings { hidden, first: names(&["procedures", "email/scam", "mouse"]), ..Settings::default() };
    let (mut content, unknown) = arranged(&settings);
    assert!(unknown.is_empty(), "{unknown:?}");
    let topics: Vec<&str> = content.topics.iter().map(|topic| topic.id.as_str()).collect();
    assert_eq!(topics, ["procedures", "mouse", "email"]);
    assert_eq!(content.topics[2].lessons[0].as_str(), "email/scam");
    assert_eq!(content.topics[2].lessons[1].as_str(), "email/address");
    let undo = LessonId::new("mouse/undo").unwrap();
    assert!(!content.topics[1].lessons.contains(&undo) && !content.shows(&undo));
    assert!(content.lesson(&undo).is_some(), "a counsellor may still launch it");
    assert!(content.placement().is_none());
    assert!(content.every_topic.iter().any(|topic| topic.id.as_str() == "phone"));
    // Changed on the counsellor's screen: anew from all there are.
    assert!(Settings::default().arrange(&mut content).is_empty());
    let topics: Vec<&str> = content.topics.iter().map(|topic| topic.id.as_str()).collect();
    assert_eq!(topics, ["mouse", "email", "procedures", "phone"]);
    assert!(content.shows(&undo) && content.placement().is_some());
}

#[test]
fn names_that_are_not_there_are_told_where_they_stand() {
    let place = Place::new();
    place.write("(\n    hidden: [\"phon\", \"mouse/undo\"],\n    first: [\"email/scan\"],\n)\n");
    let settings = place.file.load();
    let mut content = Content::load(&[Source::Embedded]);
    let problems = place.file.tell(&settings.arrange(&mut content));
    let own = format!("{}/", place.folder.path().display());
    let told: Vec<String> = problems.iter().map(|problem| problem.to_string().replace(&own, "")).collect();
    assert_eq!(
        told,
        [
            "user/settings.ron:2:14: `hidden` names `phon`, which is no topic or lesson; did you mean `phone`?",
            "user/settings.ron:3:13: `first` names `email/scan`, which is no topic or lesson; did you mean `email/scam`?",
        ]
    );
}

#[test]
fn a_place_that_hides_everything_hides_nothing() {
    let hidden = names(&["phone", "mouse", "email", "procedures"]);
    let (content, _) = arranged(&Settings { hidden, ..Settings::default() });
    assert_eq!(content.topics.len(), 4);
}

#[test]
fn volumes_stay_in_their_bounds_and_silence_is_silence() {
    let settings = Settings { volumes: (Volume::new(3), Volume::new(5)), ..Settings::default() };
    let bound = |step| settings.bound(Volume::new(step)).step();
    assert_eq!([0, 1, 3, 4, 6].map(bound), [0, 3, 3, 4, 5]);
}

#[test]
fn patience_is_what_the_place_says() {
    let patience = |idle_minutes| Settings { idle_minutes, ..Settings::default() }.patience();
    assert_eq!(patience(None), None);
    assert_eq!(patience(Some(10)).unwrap().before.as_secs(), 600);
}
