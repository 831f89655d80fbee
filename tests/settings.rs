//! The settings of the place: gentle to read, whole when saved, never overwritten when not understood.

// A test that cannot go on has failed: that is what a panic is for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

use std::fs;
use std::path::PathBuf;

use declic::comfort::{Comfort, Contrast, Hand, Language, Pace, TextSize, Volume};
use declic::config::{Settings, SettingsFile};

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
    ] {
        let place = Place::new();
        place.write(absurd);
        assert_eq!(place.file.load().comfort, Comfort { language: Language::En, ..Comfort::default() }, "{absurd}");
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
