// A test that leaves something out says so.
#![allow(clippy::print_stderr)]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use super::font::Letters;
use super::layout::{self, HEIGHT, Ink, MARGIN, Place, WIDTH, Words, fold};
use super::*;
use crate::content::Source;
use crate::totals::report::Report;
use crate::totals::{Day, Name, Row, Totals};

const DAY: Day = Day { year: 2026, month: 11, day: 22 };

fn paper(blocks: Vec<Block>) -> Paper {
    Paper { name: "declic-essai".into(), title: "Un titre".into(), language: Language::Fr, blocks }
}

fn laid(paper: &Paper) -> Vec<Vec<Ink>> {
    layout::pages(paper, &Letters::ours().unwrap())
}

/// The words of a page, with what they are a piece of.
fn words(page: &[Ink]) -> Vec<&Words> {
    let words = page.iter().filter_map(|ink| match ink {
        Ink::Words(words) => Some(words),
        _ => None,
    });
    words.collect()
}

/// Whatever is drawn stands within the margins.
fn is_within(paper: &Paper) {
    let letters = Letters::ours().unwrap();
    for (nth, page) in laid(paper).iter().enumerate() {
        for ink in page {
            let (left, top, right, bottom) = match ink {
                Ink::Words(Words { at: (left, base), text, size, is_bold, .. }) => {
                    let width = letters.face(*is_bold).width(text.trim_end(), *size);
                    (*left, base - 0.95 * size, left + width, base + 0.3 * size)
                }
                Ink::Rule { at: (left, top), long } => (*left, *top, left + long, *top),
                Ink::Frame { at: (left, top), side } | Ink::Picture { at: (left, top), side, .. } => {
                    (*left, *top, left + side, top + side)
                }
                // It goes from edge to edge: that is where the paper folds.
                Ink::Fold { .. } => continue,
                Ink::Panel { at: (left, top), size } => (*left, *top, left + size.0, top + size.1),
            };
            let is_in = left >= MARGIN - 0.5 && right <= WIDTH - MARGIN + 0.5;
            assert!(is_in && top >= MARGIN - 0.5 && bottom <= HEIGHT - MARGIN + 0.5, "page {}: {ink:?}", nth + 1);
            assert!(!matches!(ink, Ink::Words(words) if words.size < 16.0), "{ink:?}");
        }
    }
}

fn content() -> Content {
    Content::load(&[Source::Embedded])
}

fn rows() -> Vec<Row> {
    let mut totals = Totals::default();
    for (lesson, times) in [("mouse/click", 12), ("email/read", 7), ("web/tabs", 3), ("mouse/drag", 4)] {
        let lesson = LessonId::new(lesson).unwrap();
        (0..times).for_each(|_| totals.begun(DAY, &lesson));
        (0..times / 2).for_each(|_| totals.finished(DAY, &lesson));
    }
    totals.closed().rows(DAY, DAY)
}

/// The report that a counsellor has filled.
fn filled(content: &Content, language: Language, rows: &[Row]) -> Paper {
    let theme = content.topics.first().map(|topic| topic.id.clone());
    let report = Report { people: 8, known: 3, ages: Some([0, 0, 0, 1, 2, 5]), theme, minutes: 90, level: 1 };
    report::report(Teller { content, language }, DAY, &report, rows)
}

/// What a reader of PDF files finds in one; none if there is no such reader here.
fn read(pdf: &[u8]) -> Option<String> {
    let mut command = Command::new("pdftotext");
    command.args(["-enc", "UTF-8", "-", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let Ok(mut child) = command.spawn() else {
        eprintln!("SKIPPED: the text of the papers was not read, because pdftotext (poppler-utils) is not installed");
        return None;
    };
    child.stdin.take().unwrap().write_all(pdf).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    Some(joined(&String::from_utf8(output.stdout).unwrap()))
}

/// Words parted by one space each, whatever parted them.
fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn lines_break_at_spaces_and_nowhere_else() {
    // As wide as there are signs.
    #[allow(clippy::cast_precision_loss)]
    let measure = |text: &str| text.chars().count() as f32;
    assert_eq!(fold("un deux trois", 7.0, measure), ["un deux ", "trois"]);
    assert_eq!(fold("« Oui » non", 5.0, measure), ["« Oui ", "» non"]);
    assert_eq!(fold("«\u{a0}Oui\u{a0}» non", 7.0, measure), ["«\u{a0}Oui\u{a0}» ", "non"]);
    assert_eq!(
        fold("un anticonstitutionnellement long", 10.0, measure),
        ["un ", "anticonsti", "tutionnell", "ement long"]
    );
    assert_eq!(fold("œuf", 0.5, measure), ["œ", "u", "f"], "one sign at least");
    assert!(fold("  ", 10.0, measure).is_empty());
}

#[test]
fn nothing_stands_outside_the_margins_and_nothing_is_lost() {
    let long = "anticonstitutionnellement".repeat(12);
    let text = format!("Une phrase assez longue pour prendre plusieurs lignes, avec {long} au milieu. ").repeat(4);
    let row = |nth: usize| vec![format!("{nth} {text}"), nth.to_string(), "1 234 567".repeat(9)];
    let mut blocks = vec![Block::Heading(text.clone()), Block::Line(text.repeat(12)), Block::Blank(40)];
    blocks.extend((0..9).map(|nth| Block::Item(Mark::Word(nth.to_string()), text.clone())));
    blocks.push(Block::Item(Mark::Word(long.clone()), text.repeat(9)));
    let head = Some(["Leçon", "Commencée", "Terminée"].map(String::from).into());
    blocks.push(Block::Table { head, rows: (0..6).map(row).collect() });
    let paper = paper(blocks);
    is_within(&paper);
    let pages = laid(&paper);
    assert!(pages.len() > 5);
    let told = pages.iter().flat_map(|page| words(page)).filter(|words| words.place == Some(Place::of(2)));
    assert_eq!(told.map(|words| words.text.as_str()).collect::<String>(), text.repeat(12).trim_end());
    paper.pdf().unwrap();
}

#[test]
fn a_title_stands_with_what_it_is_about_and_pages_are_numbered() {
    for count in 20..26 {
        let mut blocks: Vec<Block> = (0..count).map(|_| Block::Line("Une ligne.".into())).collect();
        blocks.push(Block::Heading("Une partie".into()));
        blocks.extend((0..3).map(|_| Block::Item(Mark::Box, "À faire.".into())));
        let paper = paper(blocks);
        let pages = laid(&paper);
        let page_of = |block: usize| {
            let is_there =
                |page: &Vec<Ink>| words(page).iter().any(|words| words.place.is_some_and(|at| at.block == block));
            pages.iter().position(is_there).unwrap()
        };
        assert_eq!(page_of(count + 1), page_of(count + 4), "{count} lines");
        for (nth, page) in pages.iter().enumerate() {
            assert_eq!(words(page).last().unwrap().text, format!("{} / {}", nth + 1, pages.len()));
        }
        is_within(&paper);
    }
}

#[test]
fn a_table_that_goes_on_shows_its_head_again_and_tells_it_once() {
    let head = Some(["Leçon", "Commencée"].map(String::from).into());
    let rows = (0..60).map(|nth| vec![format!("Leçon {nth}"), "5".into()]).collect();
    let pages = laid(&paper(vec![Block::Table { head, rows }]));
    assert!(pages.len() > 1);
    for (nth, page) in pages.iter().enumerate() {
        let heads: Vec<_> = words(page).into_iter().filter(|words| words.text == "Commencée").collect();
        assert!(matches!(heads[..], [head] if head.place.is_some() == (nth == 0)), "page {}", nth + 1);
    }
}

#[test]
fn the_papers_of_this_program_stand_within_the_margins_and_are_always_the_same() {
    let content = content();
    for language in Language::ALL {
        let teller = Teller { content: &content, language };
        let sheets = content.paths.iter().map(|path| sheet::sheet(teller, path));
        let papers: Vec<Paper> = sheets.chain([filled(&content, language, &rows())]).collect();
        assert!(papers.len() > 7);
        papers.iter().for_each(is_within);
        assert_eq!(papers[0].pdf().unwrap(), papers[0].pdf().unwrap());
    }
}

#[test]
fn files_are_named_so_that_every_disk_takes_them() {
    let content = content();
    let teller = |language| Teller { content: &content, language };
    let path = content.paths.iter().find(|path| path.letter == "b").unwrap();
    assert_eq!(sheet::sheet(teller(Language::Fr), path).file(), "declic-parcours-b.pdf");
    assert_eq!(sheet::sheet(teller(Language::En), path).file(), "declic-path-b.pdf");
    assert_eq!(filled(&content, Language::Fr, &[]).file(), "declic-rapport-2026-11-22.pdf");
    assert_eq!(file_name(&["../Été", "a/b", "2"]), "t-a-b-2");
}

#[test]
fn a_sheet_holds_every_word_of_its_path() {
    let content = content();
    for language in Language::ALL {
        let teller = Teller { content: &content, language };
        let path = content.paths.iter().find(|path| path.letter == "b").unwrap();
        let Some(text) = read(&sheet::sheet(teller, path).pdf().unwrap()) else { return };
        let lines = path.lines().into_iter().flat_map(|(_, lines)| lines).chain(path.timetable());
        // Lines that stand on two pages have a page's number between them: none does here.
        for line in lines.chain([path.name(), path.whom()]) {
            let line = joined(&teller.say(&line));
            assert!(text.contains(&line), "{line}\n\n{text}");
        }
        for lesson in path.sessions.iter().flatten() {
            let number = content.numbers.number(lesson).unwrap();
            let line = joined(&format!("{number:02} {}", teller.lesson(lesson)));
            assert!(text.contains(&line), "{line}\n\n{text}");
        }
    }
}

#[test]
fn a_report_holds_what_was_filled_and_merges_few() {
    let content = content();
    let Some(text) = read(&filled(&content, Language::Fr, &rows()).pdf().unwrap()) else { return };
    for told in [
        "Bilan de l’atelier",
        "Date 22/11/2026",
        "Personnes présentes 8",
        "Déjà accompagnées avant 3",
        "première fois 5",
        "90 minutes",
        "Débutant",
        "70 ans et plus 5",
        "Cliquer 12 6",
        "Autres leçons 7",
        "Notes",
    ] {
        assert!(text.contains(told), "{told}\n\n{text}");
    }
    assert!(!text.contains("Faire glisser"), "begun four times: {text}");
    let empty = report::report(Teller { content: &content, language: Language::Fr }, DAY, &Report::default(), &[]);
    let text = read(&empty.pdf().unwrap()).unwrap_or_default();
    assert!(text.contains("Personnes présentes Déjà accompagnées"), "left empty, to be filled by hand: {text}");
    assert!(!text.contains("Tranches d’âge"), "{text}");
}

#[test]
fn signs_that_the_letters_lack_break_nothing() {
    let text = "e\u{301}te\u{301} 12\u{202f}h\u{a0}; « l’œuf » 🥚 \u{5d0} “Oui”… –";
    let paper = paper(vec![Block::Line(text.into()), Block::Table { head: None, rows: vec![vec![String::new(); 3]] }]);
    let told = laid(&paper);
    let told = words(&told[0]).into_iter().find(|words| words.place == Some(Place::of(1))).unwrap().text.clone();
    assert_eq!(told, "été 12\u{a0}h\u{a0}; « l’œuf » ? ? “Oui”… –");
    let text = read(&paper.pdf().unwrap()).unwrap_or_else(|| told.clone());
    assert!(text.contains("l’œuf"), "{text}");
}

/// `DECLIC_PICTURES=DIR` writes the papers there, to be looked at.
#[test]
fn papers_for_people() {
    let Some(folder) = std::env::var_os("DECLIC_PICTURES") else { return };
    let content = content();
    let none = Vec::new();
    for (language, rows) in Language::ALL.into_iter().zip([rows(), none]) {
        let paper = filled(&content, language, &rows);
        std::fs::write(Path::new(&folder).join(paper.file()), paper.pdf().unwrap()).unwrap();
    }
    let name = |lesson: &str| Name::Lesson(LessonId::new(lesson).unwrap());
    let row = |lesson: &LessonId| Row { name: name(lesson.as_str()), begun: 124, finished: 57 };
    let rows: Vec<Row> = content.lessons.keys().map(row).collect();
    let paper = filled(&content, Language::Fr, &rows);
    std::fs::write(Path::new(&folder).join("long.pdf"), paper.pdf().unwrap()).unwrap();
}
