//! The papers as other programs see them: their text, their structure, their pages as pictures.
//!
//! `DECLIC_PICTURES=DIR cargo test --test paper` writes the papers there too, to be looked at.

// A test that cannot go on has failed: that is what a panic is for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

use std::path::{Path, PathBuf};
use std::process::Command;

use declic::comfort::{Hand, Language};
use declic::config::Venue;
use declic::content::{Content, Source};
use declic::lesson::{Guidance, Lesson};
use declic::paper::card::{self, Stamp};
use declic::paper::{Paper, Teller, memo};
use declic::progress::card::{Card, CardComfort, Reached};
use declic::words::Fit;

fn content() -> Content {
    Content::load(&[Source::Embedded])
}

fn venue() -> Venue {
    Venue { name: "Médiathèque des Tilleuls".into(), address: "4 place du Marché, Saint-Déclic".into(), logo: None }
}

fn memo_of(content: &Content, lesson: &Lesson, language: Language) -> Paper {
    memo::memo(Teller { content, language }, lesson, Fit::from(Hand::Right), &venue()).unwrap()
}

fn card_of(content: &Content, language: Language, reached: [(u8, Guidance); 4]) -> (Paper, Vec<Vec<Stamp>>) {
    let edition = content.editions.last().unwrap();
    let reached = reached.map(|(lessons, level)| Reached { lessons, level });
    let comfort = CardComfort::of(&declic::comfort::Comfort::default());
    let card = Card { reached, comfort };
    let stamps = card::stamps_of_card(edition, &card);
    let teller = Teller { content, language };
    (card::card(teller, edition, card.code(edition), card.pictures(edition), &stamps), stamps)
}

/// A paper as a file, in a folder that goes with it.
struct Printed {
    file: PathBuf,
    folder: tempfile::TempDir,
}

impl Printed {
    fn new(paper: &Paper) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(paper.file());
        let pdf = paper.pdf().unwrap();
        if let Some(pictures) = std::env::var_os("DECLIC_PICTURES") {
            std::fs::write(Path::new(&pictures).join(format!("{}-{}", paper.language.code(), paper.file())), &pdf)
                .unwrap();
        }
        std::fs::write(&file, pdf).unwrap();
        Self { file, folder }
    }

    /// What a program prints of it; nothing if that program is not installed.
    fn read_by(&self, program: &str, arguments: &[&str]) -> Option<String> {
        let file = self.file.to_str().unwrap();
        let arguments: Vec<&str> = arguments.iter().map(|word| if *word == "FILE" { file } else { word }).collect();
        let Ok(output) = Command::new(program).args(arguments).current_dir(self.folder.path()).output() else {
            eprintln!("SKIPPED: {program} is not installed (assets/setup test installs it)");
            return None;
        };
        assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
        Some(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    fn text(&self) -> Option<String> {
        Some(joined(&self.read_by("pdftotext", &["-enc", "UTF-8", "FILE", "-"])?))
    }

    /// Its pages in greys, dots from the top left, with their width.
    fn pages(&self, dots: &str) -> Option<Vec<(usize, Vec<[u8; 3]>)>> {
        self.read_by("pdftoppm", &["-r", dots, "-png", "FILE", "page"])?;
        let names = std::fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().path());
        let mut names: Vec<PathBuf> = names.filter(|name| name.extension().is_some_and(|kind| kind == "png")).collect();
        names.sort();
        Some(names.iter().map(|name| dots_of(name)).collect())
    }
}

fn dots_of(file: &Path) -> (usize, Vec<[u8; 3]>) {
    let file = std::io::BufReader::new(std::fs::File::open(file).unwrap());
    let mut reader = png::Decoder::new(file).read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut bytes).unwrap();
    assert_eq!(info.color_type, png::ColorType::Rgb);
    (info.width as usize, bytes.chunks_exact(3).map(|dot| [dot[0], dot[1], dot[2]]).collect())
}

/// Words parted by one space each, whatever parted them.
fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn lessons(content: &Content) -> impl Iterator<Item = &Lesson> {
    content.lessons.values().map(AsRef::as_ref).filter(|lesson| !lesson.is_placement())
}

#[test]
fn every_lesson_has_a_memo_of_one_sheet_with_its_drawings() {
    let content = content();
    for language in Language::ALL {
        for lesson in lessons(&content) {
            let paper = memo_of(&content, lesson, language);
            let figures = paper.figures();
            assert!((3..=6).contains(&figures.len()), "{}: {} drawings", lesson.id, figures.len());
            for figure in figures {
                assert!(!figure.drawings.is_empty(), "{}: {figure:?}", lesson.id);
                assert!(figure.caption.chars().count() < 70, "{}: {figure:?}", lesson.id);
            }
            let pages = paper.pages().unwrap();
            assert!(pages <= 2, "{}: {pages} pages, where a sheet has two sides", lesson.id);
        }
    }
    assert!(lessons(&content).count() > 50);
}

#[test]
fn a_memo_holds_what_the_lesson_says_and_nobody_s_name_or_password() {
    let content = content();
    for language in Language::ALL {
        let teller = Teller { content: &content, language };
        for id in
            ["mouse/click", "mouse/at-sign", "email/scam", "email/password", "procedures/forgotten", "phone/photo"]
        {
            let lesson = content.lessons.values().find(|lesson| lesson.id.as_str() == id).unwrap();
            let Some(text) = Printed::new(&memo_of(&content, lesson, language)).text() else { return };
            let own = ["title", "goal", "keep-1", "keep-2", "keep-3"].map(str::to_owned);
            let words = lesson.words.iter().flat_map(|word| [format!("word-{word}"), format!("word-{word}.meaning")]);
            for message in own.into_iter().chain(words).chain(lesson.memo.iter().map(|drawn| drawn.step.clone())) {
                let sentence = declic::words::lesson_sentence(lesson, &message);
                let told = joined(&teller.content.words.text(&sentence, language, Hand::Right));
                assert!(text.contains(&told), "{id}: {told}\n\n{text}");
            }
            let number = content.numbers.number(&lesson.id).unwrap();
            assert!(text.contains(&format!("{number:02}08")), "{id}: {text}");
            assert!(text.contains("Médiathèque des Tilleuls") && text.contains("4 place du Marché"), "{text}");
            for secret in ["4917", "Le-Train-Part", "Mon-Chat", "camille.martin@"] {
                assert!(!text.contains(secret), "{id}: {secret}\n\n{text}");
            }
        }
    }
}

#[test]
fn the_code_of_a_memo_opens_its_lesson_with_the_sound_on() {
    let content = content();
    for lesson in lessons(&content) {
        let number = content.numbers.number(&lesson.id).unwrap();
        let workshop = content.numbers.workshop(format!("{number:02}08").parse().unwrap()).unwrap();
        assert_eq!((&workshop.lesson, workshop.guidance, workshop.options.sound), (&lesson.id, None, true));
    }
}

#[test]
fn the_words_of_the_button_are_those_of_the_screen() {
    let content = content();
    for language in Language::ALL {
        let say = |sentence| content.words.text(&sentence, language, Hand::Right);
        let button = say(declic::sentence::Sentence::app("have-code"));
        assert!(say(declic::sentence::Sentence::counsellor("memo-practise")).contains(&button), "{button}");
    }
}

#[test]
fn a_left_hand_has_the_other_button() {
    let content = content();
    let lesson = content.lessons.values().find(|lesson| lesson.id.as_str() == "mouse/click").unwrap();
    let teller = Teller { content: &content, language: Language::Fr };
    let of = |hand: Hand| memo::memo(teller, lesson, Fit::from(hand), &venue()).unwrap();
    let mirrored = |paper: &Paper| {
        paper.figures().iter().flat_map(|figure| &figure.drawings).filter(|drawing| drawing.is_mirrored).count()
    };
    assert_eq!(mirrored(&of(Hand::Right)), 0);
    assert!(mirrored(&of(Hand::Left)) >= 4);
    let Some(text) = Printed::new(&of(Hand::Left)).text() else { return };
    assert!(text.contains("bouton droit") && !text.contains("bouton gauche"), "{text}");
}

#[test]
fn papers_are_grey_and_their_drawings_are_there() {
    let content = content();
    let lesson = content.lessons.values().find(|lesson| lesson.id.as_str() == "phone/photo").unwrap();
    let (card, _) = card_of(&content, Language::Fr, [(3, Guidance::Alone); 4]);
    for (paper, least) in [(memo_of(&content, lesson, Language::Fr), 0.02), (card, 0.02)] {
        let Some(pages) = Printed::new(&paper).pages("50") else { return };
        for (nth, (_, dots)) in pages.iter().enumerate() {
            assert!(dots.iter().all(|[red, green, blue]| red == green && green == blue), "page {}", nth + 1);
        }
        let dark = pages[0].1.iter().filter(|dot| dot[0] < 128).count();
        #[allow(clippy::cast_precision_loss)]
        let part = dark as f64 / pages[0].1.len() as f64;
        assert!((least..0.25).contains(&part), "{}: {part} of the first page is dark", paper.name);
    }
}

#[test]
fn a_card_says_its_code_and_its_lessons() {
    let content = content();
    let reached = [(3, Guidance::Alone), (0, Guidance::Guided), (1, Guidance::Watch), (12, Guidance::Guided)];
    let edition = content.editions.last().unwrap();
    let (paper, stamps) = card_of(&content, Language::Fr, reached);
    let count: Vec<usize> = stamps.iter().map(Vec::len).collect();
    assert_eq!(count[..3], [4, 1, 2], "those walked, and the next one");
    let ticks: Vec<u8> = stamps[0].iter().map(|stamp| stamp.ticks).collect();
    assert_eq!(ticks, [1, 1, 3, 0]);
    let code = paper.blocks.iter().find_map(|block| match block {
        declic::paper::Block::Large(code) => Some(code.clone()),
        _ => None,
    });
    let code = code.unwrap();
    let digits: Vec<u8> = code.bytes().filter(u8::is_ascii_digit).map(|digit| digit - b'0').collect();
    let code_typed = declic::progress::card::CardCode::new(digits.try_into().unwrap());
    assert_eq!(Card::of_code(code_typed, edition).unwrap().reached[0].lessons, 3, "{code}");
    let Some(text) = Printed::new(&paper).text() else { return };
    assert!(text.contains(&code) && code.starts_with("D "), "{code}\n\n{text}");
    for stamp in stamps.iter().flatten() {
        let title = declic::sentence::Sentence::lesson(&stamp.lesson, "title");
        let title = joined(&content.words.text(&title, Language::Fr, Hand::Right));
        assert!(text.contains(&title), "{title}\n\n{text}");
    }
    assert!(!text.contains("Nom"), "{text}");
    assert!(paper.figures().len() == 8 && paper.figures().iter().all(|figure| figure.drawings.len() == 1));
}

#[test]
fn the_code_stands_above_the_fold_and_a_full_card_loses_nothing() {
    let content = content();
    let (paper, stamps) = card_of(&content, Language::Fr, [(15, Guidance::Alone); 4]);
    let printed = Printed::new(&paper);
    let Some(pages) = printed.pages("72") else { return };
    // 72 dots an inch: a dot is a point, and A4 is 842 of them tall.
    let (width, dots) = &pages[0];
    let fold = &dots[420 * width..422 * width];
    assert!(
        fold.iter().filter(|dot| dot[0] < 200).count() > width / 3,
        "a dashed line in the middle of the first page"
    );
    let text = printed.text().unwrap();
    assert_eq!(stamps.iter().map(Vec::len).sum::<usize>(), content.editions.last().unwrap().topics.concat().len());
    for stamp in stamps.iter().flatten() {
        let title = declic::sentence::Sentence::lesson(&stamp.lesson, "title");
        let first = content.words.text(&title, Language::Fr, Hand::Right);
        let first = first.split(' ').next().unwrap();
        assert!(text.contains(first), "{first}\n\n{text}");
    }
}

/// Not a whole checker of PDF/UA, which none of the registries has; what matters to a screen reader is there.
#[test]
fn a_screen_reader_finds_language_title_and_what_each_piece_is() {
    let content = content();
    let lesson = content.lessons.values().find(|lesson| lesson.id.as_str() == "mouse/double-click").unwrap();
    let (card, _) = card_of(&content, Language::En, [(2, Guidance::Guided); 4]);
    for paper in [memo_of(&content, lesson, Language::Fr), card] {
        let printed = Printed::new(&paper);
        let Some(info) = printed.read_by("pdfinfo", &["FILE"]) else { return };
        for line in [format!("Title:           {}", paper.title), "Tagged:          yes".into(), "A4)".into()] {
            assert!(info.contains(&line), "{line}\n\n{info}");
        }
        let tags = printed.read_by("pdfinfo", &["-struct-text", "FILE"]).unwrap();
        for tag in ["H1", "L", "LI", "Figure"] {
            assert!(
                tags.lines().any(|line| line.trim_start().split([' ', '(']).next() == Some(tag)),
                "{tag}\n\n{tags}"
            );
        }
        assert!(tags.contains(&paper.title), "{tags}");
        let Some(checked) = printed.read_by("qpdf", &["--check", "FILE"]) else { continue };
        assert!(checked.contains("No syntax or stream encoding errors found"), "{checked}");
        let json = printed.read_by("qpdf", &["--qdf", "--object-streams=disable", "FILE", "-"]).unwrap();
        for told in [format!("/Lang ({})", paper.language.code()), "/DisplayDocTitle true".into(), "/Alt ".into()] {
            assert!(json.contains(&told), "{told}");
        }
    }
}
