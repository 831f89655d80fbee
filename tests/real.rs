//! The cards « En vrai »: complete in both languages, and corrected by a place without any harm to what was shipped.

// A test that cannot go on has failed: that is what a panic is for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

use std::fs;
use std::path::PathBuf;

use declic::comfort::{Hand, Language};
use declic::config::cards::CardsFile;
use declic::content::{Content, Source};
use declic::sentence::Sentence;
use declic::world::real::Date;

/// A place with these two files, where they are given.
struct Place {
    folder: tempfile::TempDir,
    file: CardsFile,
}

impl Place {
    fn new(system: Option<&str>, user: Option<&str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        for (name, text) in [("system.ron", system), ("user.ron", user)] {
            if let Some(text) = text {
                fs::write(path(name), text).unwrap();
            }
        }
        let file = CardsFile::at(Some(path("user.ron")), path("system.ron"));
        Self { folder, file }
    }

    fn content(&self) -> Content {
        let mut content = Content::load(&[Source::Embedded]);
        self.file.lay_over(&mut content);
        content
    }

    /// What is told, without the folder.
    fn told(&self) -> Vec<String> {
        let own = format!("{}/", self.folder.path().display());
        self.content().problems.iter().map(|problem| problem.to_string().replace(&own, "")).collect()
    }
}

/// All that is heard of a card.
fn heard(content: &Content, id: &str, language: Language) -> Vec<String> {
    let card = content.cards.get(id).unwrap();
    card.spoken(language).iter().map(|sentence| say(content, sentence, language)).collect()
}

fn say(content: &Content, sentence: &Sentence, language: Language) -> String {
    content.words.text(sentence, language, Hand::Right)
}

#[test]
fn every_card_has_all_its_words_in_both_languages() {
    let content = Content::load(&[Source::Embedded]);
    assert!(content.cards.iter().count() >= 8, "only {} cards", content.cards.iter().count());
    for language in Language::ALL {
        for sentence in content.cards.sentences() {
            let text = content.words.find(&sentence, language, Hand::Right);
            assert!(text.is_some_and(|text| !text.contains(['{', '⟦'])), "{sentence} in {language:?}");
        }
        for card in content.cards.iter() {
            let lines = card.lines(language);
            assert!((1..=8).contains(&lines.len()), "{}", card.id);
            // What stands small on a card is also told by one of its lines.
            let address = card.address().map_or_else(String::new, |address| say(&content, &address, language));
            assert!(lines.iter().any(|line| say(&content, line, language).contains(&address)), "{}", card.id);
        }
    }
    let all = content.sentences();
    for sentence in content.cards.sentences() {
        assert_eq!(all.iter().filter(|spoken| spoken.sentence == sentence).count(), 2, "{sentence} is recorded");
    }
}

#[test]
fn dates_are_said_in_words() {
    let content = Content::load(&[Source::Embedded]);
    for (date, french, english) in [
        ("2026-01-20", "vérifiée le 20 janvier 2026.", "checked on 20 January 2026."),
        ("2025-08-01", "vérifiée le 1er août 2025.", "checked on 1 August 2025."),
        ("2024-12", "vérifiée en décembre 2024.", "checked in December 2024."),
        ("2025", "vérifiée en 2025.", "checked in 2025."),
    ] {
        let sentence = Date::parse(date).unwrap().sentence();
        for (language, wanted) in [(Language::Fr, french), (Language::En, english)] {
            assert_eq!(say(&content, &sentence, language), format!("Information {wanted}"));
        }
    }
}

/// What the fact sheet calls general knowledge is on no card.
#[test]
fn what_was_not_verified_is_not_said() {
    let content = Content::load(&[Source::Embedded]);
    let all = content.cards.sentences();
    let all: Vec<String> = all.iter().map(|sentence| say(&content, sentence, Language::Fr)).collect();
    for unverified in ["lassuranceretraite", "monespacesante", "francetravail", "3949", "3960", "msa.fr"] {
        assert!(all.iter().all(|text| !text.contains(unverified)), "{unverified}");
    }
}

#[test]
fn a_place_corrects_a_card_in_its_own_words() {
    let place = Place::new(
        Some(r#"(cards: [(id: "bank", hide: true), (id: "ameli", hide: true)])"#),
        Some(
            r#"(cards: [
                // The number has changed.
                (id: "caf", verified: "2027-03-01", address: "www.caf.fr",
                 fr: (name: "La CAF", lines: ["L'adresse : www.caf.fr", "Le téléphone est le 32 30."]),
                 en: (lines: ["The telephone number is 32 30."])),
                (id: "ameli", verified: "2027-03-01"),
            ])"#,
        ),
    );
    let content = place.content();
    assert_eq!(content.problems, []);
    let date = "Information vérifiée le 1er mars 2027.";
    let french = ["La CAF", "L’adresse\u{a0}: www.caf.fr", "Le téléphone est le 32 30.", date];
    assert_eq!(heard(&content, "caf", Language::Fr), french);
    let english = ["CAF", "The telephone number is 32 30.", "Information checked on 1 March 2027."];
    assert_eq!(heard(&content, "caf", Language::En), english);
    let caf = content.cards.get("caf").unwrap();
    assert_eq!(say(&content, &caf.address().unwrap(), Language::En), "www.caf.fr");
    // Its own words have no recording: they are synthesised, and none of another sentence is played.
    assert!(content.clip(Language::Fr, "Le téléphone est le 32 30.").is_none());
    let shipped = Content::load(&[Source::Embedded]);
    let is_hidden = |id: &str| content.cards.get(id).unwrap().is_hidden;
    assert!(is_hidden("bank") && !is_hidden("ameli"), "the user's file lies over the system's");
    let without_date = |content: &Content| {
        let mut heard = heard(content, "ameli", Language::Fr);
        heard.pop();
        heard
    };
    assert_eq!(without_date(&content), without_date(&shipped));
    assert_eq!(heard(&content, "impots", Language::Fr), heard(&shipped, "impots", Language::Fr));
}

#[test]
fn what_is_not_understood_leaves_the_card_and_is_told() {
    let broken = r#"(cards: [
    (id: "amelie", hide: true),
    (id: "caf", fr: (lines: ["Le téléphone est le 32 30."])),
    (id: "impots", verified: "1er mars", hide: true),
    (id: "17cyber", verified: "2027-03-01",
     fr: (line: ["x"])),
    (id: "bank", verified: "2027-03-01", fr: (lines: ["Bonjour.", "  "])),
    (id: "amendes", verified: "2027-03-01", en: (lines: ["This is a line that goes on and on and on and on and on."])),
    (id: "33700", hide: true),
], more: 1)"#;
    let place = Place::new(None, Some(broken));
    assert_eq!(
        place.told(),
        [
            "user.ron:10:4: unknown field `more` in the file; use one of `cards`",
            "user.ron:2:5: there is no card `amelie`; did you mean `ameli`?",
            "user.ron:3:5: `caf` does not say when it was checked; add `verified: \"2027-03-15\"`, the day you checked it",
            "user.ron:4:5: `1er mars` is no date; write the day you checked it, such as \"2027-03-15\"",
            "user.ron:6:11: unknown field `line` in the words of a language; did you mean `lines`? (known: `name`, `lines`)",
            "user.ron:7:5: `bank` has a line without words; write its words, or remove the line",
            "user.ron:8:5: `amendes` has a sentence of 15 words: « This is a line that goes on and on and on and on \
             and on. »; cut it in two: 12 words at most (F01)",
            "user.ron:8:5: `amendes` has no lines in `fr`: there the card shows its name and address only; add `fr: \
             (lines: [\"…\"])`",
        ]
    );
    let (content, shipped) = (place.content(), Content::load(&[Source::Embedded]));
    for id in ["ameli", "caf", "impots", "17cyber", "bank"] {
        assert_eq!(content.cards.get(id), shipped.cards.get(id), "{id}");
        assert_eq!(heard(&content, id, Language::Fr), heard(&shipped, id, Language::Fr));
    }
    assert!(content.cards.get("33700").unwrap().is_hidden, "what is right beside it holds");
    // Nothing old is said in the language that was left out.
    let amendes = content.cards.get("amendes").unwrap();
    assert!(amendes.lines(Language::Fr).is_empty() && amendes.lines(Language::En).len() == 1);
}

#[test]
fn a_file_that_is_no_ron_corrects_nothing() {
    for (text, what) in [
        ("hello", "user.ron:1:1: "),
        ("(cards: [(id: \"caf\" hide: true)])", "user.ron:1:21: a comma is missing before this"),
        ("", "user.ron:1:1: "),
    ] {
        let place = Place::new(None, Some(text));
        let told = place.told();
        assert!(matches!(told.as_slice(), [one] if one.starts_with(what)), "{text}: {told:?}");
        assert_eq!(place.content().cards, Content::load(&[Source::Embedded]).cards);
    }
    let folder = tempfile::tempdir().unwrap();
    let file = CardsFile::at(Some(folder.path().to_owned()), PathBuf::from("there-is-no-such-file"));
    let mut content = Content::load(&[Source::Embedded]);
    file.lay_over(&mut content);
    assert_eq!(content.problems.len(), 1, "a folder is no file: {:?}", content.problems);
    let nothing = CardsFile::at(None, PathBuf::from("there-is-no-such-file"));
    assert!(nothing.read(&content.cards).problems.is_empty());
}
