//! `declic sheet`: memos of lessons, counsellors' sheets of ready-made paths, cards, as PDF files.

use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;

use super::{MISUSE, output, run, workshop};
use crate::comfort::{Hand, Language};
use crate::config::{Settings, SettingsFile};
use crate::lesson::Lesson;
use crate::paper::{self, Paper, Teller};
use crate::printer;
use crate::progress::card::{Card, CardCode, Edition};
use crate::sentence::Sentence;
use crate::words::Fit;

/// Which sheets, and where to.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The memos of these lessons; without lessons and path, those of all lessons, and the sheets of all paths
    #[arg(value_name = "LESSON")]
    lessons: Vec<String>,
    /// The sheet of this path: a to g
    #[arg(long, value_name = "LETTER")]
    path: Option<String>,
    /// The card of these ten digits, after their letter or without: `D 123 456 7890`
    #[arg(long, value_name = "CODE")]
    card: Option<String>,
    /// Into this folder; where Déclic is started from if it is not given
    #[arg(long, value_name = "DIR", default_value = ".")]
    out: PathBuf,
    /// In this language: fr or en; that of the settings if it is not given
    #[arg(long, value_name = "LANGUAGE", value_parser = run::language)]
    lang: Option<Language>,
    /// Add the lessons of a folder; may be given several times
    #[arg(long = "pack", value_name = "DIR")]
    packs: Vec<PathBuf>,
}

/// Writes the sheets, and tells each file on a line.
pub fn sheet(arguments: &Arguments) -> ExitCode {
    let settings = SettingsFile::of_this_machine().load_telling().0;
    let language = arguments.lang.unwrap_or(settings.comfort.language);
    let content = run::load(&run::packs(&settings, &arguments.packs));
    let teller = Teller { content: &content, language };
    let papers = match papers(teller, arguments, &settings) {
        Ok(papers) => papers,
        Err(text) => {
            output::complain(&text);
            return ExitCode::from(MISUSE);
        }
    };
    let mut told = String::new();
    let mut code = ExitCode::SUCCESS;
    for paper in papers {
        let saved = paper.pdf().map_err(Into::into).and_then(|pdf| printer::save(&arguments.out, &paper, &pdf));
        match saved {
            // Writing to a String does not fail.
            Ok(_) => drop(writeln!(told, "{}", arguments.out.join(paper.file()).display())),
            Err(error) => {
                output::complain(&error.to_string());
                code = ExitCode::FAILURE;
            }
        }
    }
    output::print(&told, code)
}

/// What is asked for, or what to tell a counsellor who asked for something there is not.
fn papers(teller: Teller<'_>, arguments: &Arguments, settings: &Settings) -> Result<Vec<Paper>, String> {
    let Teller { content, language } = teller;
    let fit = Fit::from(settings.comfort.hand);
    let memo = |lesson: &Arc<Lesson>| paper::memo::memo(teller, lesson, fit, &settings.venue);
    let mut papers = Vec::new();
    for name in &arguments.lessons {
        let lesson = content.lesson(&run::known(content, name, language)?);
        let no = || content.words.text(&Sentence::counsellor("no-memo"), language, fit) + " " + name;
        papers.push(lesson.and_then(memo).ok_or_else(no)?);
    }
    if let Some(letter) = &arguments.path {
        papers.push(paper::sheet::sheet(teller, workshop::known_path(content, letter, language)?));
    }
    if let Some(code) = &arguments.card {
        papers.push(card(teller, code)?);
    }
    if papers.is_empty() {
        papers.extend(content.paths.iter().map(|path| paper::sheet::sheet(teller, path)));
        papers.extend(content.lessons.values().filter_map(memo));
    }
    Ok(papers)
}

/// A card by what it says, or what to tell whoever mistyped it.
fn card(teller: Teller<'_>, typed: &str) -> Result<Paper, String> {
    let editions = &teller.content.editions;
    let say = |message: &str| teller.content.words.text(&Sentence::counsellor(message), teller.language, Hand::Right);
    let signs: Vec<char> = typed.chars().filter(|sign| !sign.is_whitespace()).collect();
    let letter = signs.iter().find(|sign| sign.is_alphabetic()).map(char::to_string);
    let edition = letter.map_or(editions.last(), |letter| Edition::of(editions, &letter));
    let edition = edition.ok_or_else(|| say("card-newer") + " " + typed)?;
    let digits: Option<Vec<u8>> = signs
        .iter()
        .skip_while(|sign| sign.is_alphabetic())
        .map(|sign| sign.to_digit(10).and_then(|digit| u8::try_from(digit).ok()))
        .collect();
    let digits = digits.and_then(|digits| <[u8; CardCode::LENGTH]>::try_from(digits).ok());
    let code = CardCode::new(digits.ok_or_else(|| say("card-length") + " " + typed)?);
    let card = Card::of_code(code, edition).map_err(|doubt| {
        let group = doubt.groups.first().map_or(1, |group| group + 1);
        format!("{} {group}", say("card-wrong"))
    })?;
    let stamps = paper::card::stamps_of_card(edition, &card);
    Ok(paper::card::card(teller, edition, code, card.pictures(edition), &stamps))
}
